namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>
/// Reads numbers written as source maps write them, in Base64 VLQ: digits of five bits each, the lowest first, a sixth bit
/// saying that more follow; the lowest bit of a number is its sign.
/// </summary>
[GENERATED_CODE]
internal static class Vlq
{
    internal static int[] Read(string text)
    {
        int count = 0;
        foreach (char digit in text)
            count += (Value(digit) & 32) == 0 ? 1 : 0;
        var numbers = new int[count];
        int at = 0;
        for (int i = 0; i < count; i++)
        {
            int number = 0;
            int shift = 0;
            int digit;
            do
            {
                digit = Value(text[at++]);
                number |= (digit & 31) << shift;
                shift += 5;
            }
            while ((digit & 32) != 0);

            numbers[i] = (number & 1) == 0 ? number >> 1 : -(number >> 1);
        }

        return numbers;
    }

    internal static int Value(char digit) => digit switch
    {
        >= 'a' => digit - 'a' + 26,
        >= 'A' => digit - 'A',
        >= '0' => digit - '0' + 52,
        '+' => 62,
        _ => 63,
    };
}
