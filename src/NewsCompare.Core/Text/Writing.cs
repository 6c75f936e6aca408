using System.Text;

namespace NewsCompare.Core.Text;

/// <summary>Tells the writing of a text: texts in two writings are in two languages, whatever their pages claim.</summary>
internal static class Writing
{
    private const int LettersRead = 4000;
    private const int FewestLetters = 20;
    private const double MostOfThem = 0.7;

    private static readonly (int First, int Last, string Name)[] Blocks =
    [
        (0x0041, 0x024F, "Latin letters"), (0x0370, 0x03FF, "Greek letters"), (0x0400, 0x052F, "Cyrillic letters"), (0x0530, 0x058F, "Armenian letters"),
        (0x0590, 0x05FF, "Hebrew letters"), (0x0600, 0x077F, "Arabic letters"), (0x0900, 0x097F, "Devanagari letters"), (0x0980, 0x09FF, "Bengali letters"),
        (0x0E00, 0x0E7F, "Thai letters"), (0x10A0, 0x10FF, "Georgian letters"), (0x1E00, 0x1EFF, "Latin letters"), (0x3040, 0x9FFF, "East Asian characters"),
        (0xAC00, 0xD7AF, "Korean letters"),
    ];

    /// <summary>The writing that most letters of a text are of; null when there are few letters, none prevails or it is not known.</summary>
    /// <param name="text">Any text; its first letters are looked at.</param>
    public static string? Of(string text)
    {
        var letters = text.EnumerateRunes().Where(Rune.IsLetter).Take(LettersRead).Select(NameOf).ToList();
        return letters.Count < FewestLetters
            ? null
            : letters.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() >= MostOfThem * letters.Count).Select(group => group.Key).FirstOrDefault(name => name.Length > 0);
    }

    private static string NameOf(Rune letter) => Blocks.FirstOrDefault(block => letter.Value >= block.First && letter.Value <= block.Last).Name ?? "";
}
