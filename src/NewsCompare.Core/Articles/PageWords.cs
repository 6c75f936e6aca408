using System.Buffers;
using System.Collections.Frozen;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Articles;

/// <summary>Knows lines of a page that are no part of an article by their words, in many languages at once: the page is read before its language is known.</summary>
/// <remarks>The words are those of <c>config/lexicons/mul</c> ("mul": several languages), built in.</remarks>
internal static class PageWords
{
    private const int LongestLine = 60;
    private const int LongestAppeal = 400;
    private const int LongestGate = 300;

    private static readonly Lexicon Words = Read();
    private static readonly SearchValues<string> Gates = SearchValues.Create([.. Words.List("page-gates")], StringComparison.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Lines = Words.List("page-lines").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly IReadOnlyList<string> Openings = Words.List("page-openings");

    /// <summary>Whether a block is nothing but a line of the page itself: "Advertisement", "Story continues below".</summary>
    /// <param name="block">Any block.</param>
    public static bool IsLine(Block block) => block.Text.Length <= LongestLine && Lines.Contains(block.Text.Trim(' ', '.', ':', '…', '-', '–', '—', '(', ')', '[', ']', '*', '↓', '▼'));

    /// <summary>Whether the outlet speaks to its readers: a newsletter, an appeal for money or hints.</summary>
    /// <param name="block">A block at one end of the body; in the middle people may be told of who say such things.</param>
    public static bool IsAppeal(Block block)
    {
        var text = block.Text.AsSpan().TrimStart(" •*>»›–—-");
        if (block.Size > LongestAppeal)
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a block speaks of subscribers.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsGate(Block block) => block.Size <= LongestGate && block.Text.AsSpan().ContainsAny(Gates);

    private static Lexicon Read()
    {
        var assembly = typeof(PageWords).Assembly;
        const string Folder = "words/";
        return new("mul", assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToDictionary(name => name[Folder.Length..], Text, StringComparer.Ordinal));

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
