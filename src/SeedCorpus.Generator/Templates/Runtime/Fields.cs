namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>Reads the fields of a stored line: separated by tabs, with \\ \t \n \q (a quotation mark) and \uXXXX escaped.</summary>
[GENERATED_CODE]
internal static class Fields
{
    internal static string[] Split(string line, char separator = '\t')
    {
        if (line.Length == 0)
            return global::System.Array.Empty<string>();
        string[] fields = line.Split(separator);
        if (line.IndexOf('\\') < 0)
            return fields;
        for (int i = 0; i < fields.Length; i++)
            fields[i] = Unescape(fields[i]);
        return fields;
    }

    internal static string? OrNull(string field) => field.Length == 0 ? null : field;

    internal static int Number(string field) =>
        int.Parse(
            field,
            global::System.Globalization.NumberStyles.AllowLeadingSign,
            global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads <c>@start+length</c>, a part of <paramref name="whole"/>, or a text that stands for itself behind a <c>=</c>.</summary>
    internal static string Part(string field, string whole)
    {
        if (field.Length == 0 || field[0] == '=')
            return field.Length == 0 ? field : field.Substring(1);
        int plus = field.IndexOf('+');
        return whole.Substring(Number(field.Substring(1, plus - 1)), Number(field.Substring(plus + 1)));
    }

    internal static int[] Numbers(string line)
    {
        int count = 0;
        foreach (char unit in line)
            count += unit == ' ' ? 1 : 0;
        var numbers = new int[line.Length == 0 ? 0 : count + 1];
        int at = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            int sign = 1;
            if (line[at] == '-')
            {
                sign = -1;
                at++;
            }

            int value = 0;
            for (; at < line.Length && line[at] != ' '; at++)
                value = unchecked((value * 10) + (line[at] - '0'));
            numbers[i] = sign * value;
            at++;
        }

        return numbers;
    }

    private static string Unescape(string field)
    {
        int escape = field.IndexOf('\\');
        if (escape < 0)
            return field;
        var text = new global::System.Text.StringBuilder(field.Length);
        int from = 0;
        for (; escape >= 0; escape = field.IndexOf('\\', from))
        {
            text.Append(field, from, escape - from);
            char kind = field[escape + 1];
            from = escape + 2;
            switch (kind)
            {
                case 't':
                    text.Append('\t');
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 'q':
                    text.Append('"');
                    break;
                case 'u':
                    text.Append((char)int.Parse(
                        field.Substring(from, 4),
                        global::System.Globalization.NumberStyles.AllowHexSpecifier,
                        global::System.Globalization.CultureInfo.InvariantCulture));
                    from += 4;
                    break;
                default:
                    text.Append(kind);
                    break;
            }
        }

        return text.Append(field, from, field.Length - from).ToString();
    }
}
