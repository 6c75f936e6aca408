using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Finds the lines below a text that name the agencies it is from: "(Reuters)", "Quelle: dpa", "hau (AP, Reuters)"; and those behind it that say whose it is: "Source: The Westwick Courier".</summary>
internal static partial class AgencyCredits
{
    private const int Longest = 80;
    private const int MostWords = 5;
    private const int LongestArticle = 3;
    private const int LeastBlanks = 2;
    private const int MostPassed = 3;
    private const int MostBehind = 8;
    private const double MostLinked = 0.8;
    private const int MostLines = 30;
    private const int LongestSource = 120;
    private const int LongestShared = 300;

    private static readonly PagePhrases Sources = new("source-openings", opens: true);
    private static readonly PagePhrases Origins = new("origin-openings", opens: true);

    /// <summary>Such lines at the end of a body and directly behind it, in reading order.</summary>
    /// <param name="body">The body.</param>
    public static IReadOnlySet<Block> In(PageBody body)
    {
        var found = new SortedSet<Block>(Comparer<Block>.Create((a, b) => a.Index.CompareTo(b.Index)));
        if (body.Blocks.Count == 0)
        {
            return found;
        }

        found.UnionWith(body.Blocks.Skip(1).Reverse().Take(MostLines).TakeWhile(block => Is(block) || EditorNotes.IsCorrection(block) || EditorNotes.IsCredit(block)).Where(Is));
        var last = body.Blocks[^1].Index;
        found.UnionWith(Behind(body.Page, last).Where(block => !IsBeside(block) && (Is(block) || IsSource(block))));
        return found;
    }

    // Links to other stories may stand between the text and the line.
    private static IEnumerable<Block> Behind(BlockPage page, int last)
    {
        var passed = 0;
        for (var at = last + 1; at < Math.Min(page.Blocks.Count, last + 1 + MostBehind) && passed < MostPassed; at++)
        {
            passed += PageWords.IsPointerAlone(page.Blocks[at]) || PageWords.IsPointer(page.Blocks[at]) || page.Blocks[at].LinkDensity > MostLinked ? 0 : 1;
            yield return page.Blocks[at];
        }
    }

    /// <summary>Whether a line of a box says who had the story first: "First reported by the Courier"; in the text, that is a sentence of it.</summary>
    /// <param name="block">A block outside the body.</param>
    public static bool SaysWhoHadIt(Block block) => block is { IsHeading: false, Region.IsExcluded: true } && block.Text.Length <= LongestSource && Origins.AreIn(block.Text) && !ImageTexts.IsBelow(block);

    /// <summary>The agencies that lines on whose work a text is call by their names, in the order given: "Mit Material von dpa und AFP", "Contributing: The Associated Press".</summary>
    /// <param name="lines">Contributor lines; those that tell who a writer is name none that has a part in the text.</param>
    public static IEnumerable<string> NamedIn(IEnumerable<string> lines) => lines.Where(line => line.Length <= LongestShared && AgencyNames.MayStandIn(line) && (IsLine(line) || EditorNotes.SharesOutWork(line)))
        .SelectMany(line => BylineNames.Pieces(Marks().Replace(Preposition().Replace(line, string.Empty), ",")).Select(NameIn).OfType<string>());

    // All of a piece, or words of it with small ones around: "files from The Canadian Press"; "Lusa" in "Wanda Lusa" is no agency.
    private static string? NameIn(string piece)
    {
        var words = piece.Trim(' ', '.', '*', '[', ']', '©').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return NameIn(words, AgencyNames.AreKnown) ?? NameIn(words, name => AgencyNames.Are(name) && !HoldsArticle(name)); // "der Nachrichtenagentur dpa" is dpa
    }

    // "Material der Nachrichtenagentur" names none.
    private static bool HoldsArticle(string name) => name.Split(' ').Skip(1).Any(word => word.Length <= LongestArticle && char.IsLower(word[0]) && word is not ("de" or "di"));

    private static string? NameIn(string[] words, Func<string, bool> isName)
    {
        for (var first = 0; first < words.Length; first++)
        {
            for (var end = Math.Min(words.Length, first + MostWords); end > first && (first == 0 || char.IsLower(words[first - 1][0]) || AgencyNames.EndOf(words[first - 1])); end--)
            {
                if ((end == words.Length || char.IsLower(words[end][0])) && string.Join(' ', words[first..end]) is var name && isName(name))
                {
                    return name;
                }
            }
        }

        return null;
    }

    /// <summary>The agencies behind the last sentence of a text: "Nobody was hurt. (Reuters)".</summary>
    /// <param name="body">The body.</param>
    public static IEnumerable<string> BehindText(PageBody body) => body.Blocks is [.., { IsHeading: false } last] && LastLines.SentenceIn(last.Text) is > 0 and var length && length < last.Text.Length
        ? BylineNames.Pieces(last.Text[length..].Trim(' ', '(', ')', '[', ']')).Where(AgencyNames.Are) : [];

    private static bool Is(Block block) => block is { IsHeading: false, IsListItem: false } && block.Text.Length <= Longest && !ImageTexts.IsBelow(block)
        && !(block.Links is [{ Start: 0 } link, ..] && !AgencyNames.Are(block.Text[..link.End].Trim('(', ')'))) && (IsLine(block.Text) || IsSender(block.Text)); // "More from AFP" leads elsewhere

    // "SOURCE Bellmouth Dredging, Inc.", below a release.
    private static bool IsSender(string text) => text.StartsWith("SOURCE ", StringComparison.Ordinal) && text.Length > 7 && char.IsUpper(text[7]);

    /// <summary>Whether a line behind a text says whose it is: "Source: The Westwick Courier"; too short for a sentence of the story, or a link to the whole of it.</summary>
    /// <param name="block">A block.</param>
    public static bool IsSource(Block block) => block is { IsHeading: false, IsListItem: false } && block.Text.Length <= LongestSource && !ImageTexts.IsBelow(block)
        && (Sources.Find(block.Text) ?? Origins.Find(block.Text)) is { } opening && block.Text[opening.End..].Any(char.IsLetter); // not the label alone

    // Credits of pictures, menus, and boxes that hold more than the line.
    private static bool IsBeside(Block block) => block.FollowsImage
        || block.Region.IsIn(at => at.Hint is RegionHint.Outside or RegionHint.Caption || at.IsImageBox || (at.IsExcluded && at.EndBlock - at.FirstBlock > 1));

    // Nothing but names of agencies, with a few words on what is theirs, or the sign of who edited it.
    private static bool IsLine(string text)
    {
        if (BylineNames.IsOfOthersWork(text) || (text[^1] is '.' && !Marked().IsMatch(text)) || IsBehindSentence(text))
        {
            return false;
        }

        var pieces = BylineNames.Pieces(Marks().Replace(text, ",")).Select(piece => piece.Trim(' ', '.', '*', '[', ']', '©')).Where(piece => piece.Length > 0).ToList();
        return pieces.Exists(IsNamed) && pieces.Where((piece, at) => !AgencyNames.Are(piece) && !BylineAsides.MeansAgencies(piece) && !Sign().IsMatch(piece) && !(at == 0 && IsLead(piece))).FirstOrDefault() is null;
    }

    // "Nobody was hurt. (Reuters)": a sentence of the story, and only the brackets are the credit. One that names an agency, or of a word or two, is a line of its own.
    private static bool IsBehindSentence(string text) => LastLines.SentenceIn(text) is > 0 and var length && text.AsSpan(0, length).Count(' ') >= LeastBlanks && !AgencyNames.MayStandIn(text[..length]);

    // "dpa", and "Mit Material von dpa"; "agencies" without a name.
    private static bool IsNamed(string piece) => AgencyNames.Are(piece) || BylineAsides.MeansAgencies(piece) || AgencyNames.Are(piece[(piece.LastIndexOf(' ') + 1)..]);

    private static bool IsLead(string piece) => piece.Split(' ').Length <= MostWords && !piece.Any(char.IsDigit);

    [GeneratedRegex(@"[():：（）]|(?:^|\s)[—–-]+\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    // A sentence may end with the name of an agency too: "He works for Reuters."
    [GeneratedRegex(@"[(:：（/]|^[\s—–-]*(?:\p{L}+\.$|(?:with|mit|avec|con|com|med|met)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    // A line may open so in capitals: "Avec AFP".
    [GeneratedRegex(@"^[\s(—–-]*(?:with|from|by|via|mit|von|nach|avec|par|con|de|por|com|med|met|van|theo)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Preposition();

    // Who edited the text: "kmi", "lby".
    [GeneratedRegex(@"^\p{Ll}{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
