using System.Text;

namespace NewsCompare.Core.Text;

/// <summary>Tells the writing of a text: texts in two writings are in two languages, whatever their pages claim.</summary>
internal static class Writing
{
    private const int LettersRead = 1_000;
    private const int FewestLetters = 20;
    private const double MostOfThem = 0.7;

    private static readonly (int First, int Last, string Name)[] Blocks =
    [
        (0x0041, 0x024F, "Latin letters"), (0x0370, 0x03FF, "Greek letters"), (0x0400, 0x052F, "Cyrillic letters"), (0x0530, 0x058F, "Armenian letters"),
        (0x0590, 0x05FF, "Hebrew letters"), (0x0600, 0x077F, "Arabic letters"), (0x0900, 0x097F, "Devanagari letters"), (0x0980, 0x09FF, "Bengali letters"),
        (0x0E00, 0x0E7F, "Thai letters"), (0x10A0, 0x10FF, "Georgian letters"), (0x3040, 0x9FFF, "East Asian characters"),
        (0xAC00, 0xD7AF, "Korean letters"),
    ];

    /// <summary>The writing that most letters of a text are of; null when there are few letters, none prevails or it is not known.</summary>
    /// <param name="text">Any text; its first letters are looked at.</param>
    public static string? Of(string text)
    {
        Span<int> counts = stackalloc int[Blocks.Length];
        var letters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            if (BlockOf(rune.Value) is var block and >= 0)
            {
                counts[block]++;
            }

            if (++letters == LettersRead)
            {
                break;
            }
        }

        for (var block = 0; block < counts.Length && letters >= FewestLetters; block++)
        {
            if (counts[block] >= MostOfThem * letters)
            {
                return Blocks[block].Name;
            }
        }

        return null;
    }

    private static int BlockOf(int letter)
    {
        // Vietnamese and other Latin letters with two marks.
        if (letter is >= 0x1E00 and <= 0x1EFF)
        {
            return 0;
        }

        for (var block = 0; block < Blocks.Length; block++)
        {
            if (letter >= Blocks[block].First && letter <= Blocks[block].Last)
            {
                return block;
            }
        }

        return -1;
    }
}
