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

    internal static string First(string line)
    {
        int end = line.IndexOf('\t');
        return Unescape(end < 0 ? line : line.Substring(0, end));
    }

    internal static string? OrNull(string field) => field.Length == 0 ? null : field;

    internal static int Number(string field) =>
        int.Parse(
            field,
            global::System.Globalization.NumberStyles.AllowLeadingSign,
            global::System.Globalization.CultureInfo.InvariantCulture);

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
