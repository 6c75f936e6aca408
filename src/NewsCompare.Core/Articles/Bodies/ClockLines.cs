using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows lines that are a clock and no more, as they stand above the entries of a live blog: "21:04 Uhr", "9.30 pm", "Posted at 21.04".</summary>
internal static partial class ClockLines
{
    private const string Ticker = "ticker";
    private const int Least = 3;
    private const int Longest = 30;
    private const int LongestDated = 60;
    private const int LongestHead = 200;
    private const int MostBefore = 2;
    private const int Reach = 3;
    private const int LeastText = 60;
    private const int LeastSentence = 30;
    private const int LeastEntry = 12;

    /// <summary>The clock lines of a region, where several stand above texts; else none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlyList<Block> In(BlockPage page, Region container)
    {
        var found = new List<Block>();
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length <= LongestDated && block.Region.Tag is not ("td" or "th" or "tr") && IsRead(block.Region) && IsClock(block.Text) && HeadsText(page, container, i))
            {
                found.Add(block);
            }
        }

        return found.Count >= Least ? found : [];
    }

    /// <summary>Headings, lines in bold type and others that are no sentences and open with a clock, where several stand side by side above texts, or each tells how long ago it was; else none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlyList<Block> Heads(BlockPage page, Region container)
    {
        var heads = Enumerable.Range(container.FirstBlock, container.EndBlock - container.FirstBlock).Select(at => page.Blocks[at])
            .Where(block => block.Text.Length <= LongestHead && (block.IsHeading || block.IsEmphasized || !block.EndsSentence) && !block.Region.IsExcluded && ((char.IsAsciiDigit(block.Text[0]) && OpensWithClock().IsMatch(block.Text)) || ElapsedTimes.Opening(block.Text) > 0) && HeadsText(page, container, block.Index)).ToList();
        return heads.Count >= Least && (heads.TrueForAll(head => ReferenceEquals(head.Region.Parent, heads[0].Region.Parent)) || heads.TrueForAll(head => ElapsedTimes.Opening(head.Text) > 0)) ? heads : [];
    }

    /// <summary>Whether a ticker holds the entries of a live blog, as short as they may be, and no links to stories: several clocks, each above a sentence; or whether an element is part of such a one.</summary>
    /// <param name="page">The page; what stands around the element has been judged.</param>
    /// <param name="region">Any element.</param>
    public static bool AreEntriesOf(BlockPage page, Region region) => region is { Hint: RegionHint.Clutter, Tag: "div" or "section" or "ul" or "ol" or "li" } && IsTicker(region)
        && (region.Parent is { IsExcluded: false } outer && outer.IsIn(IsTicker) || HoldsEntries(page, region));

    private static bool IsTicker(Region region) => region.ClassName is { } name && name.IndexOf(Ticker, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && ConventionalNames.Of(name.Remove(at, Ticker.Length)).Hint is not RegionHint.Clutter;

    private static bool HoldsEntries(BlockPage page, Region region)
    {
        var (clocks, sentences, links) = (0, 0, 0);
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            clocks += IsClock(page.Blocks[i].Text) ? 1 : 0;
            sentences += page.Blocks[i] is { EndsSentence: true, IsHeading: false, LinkDensity: < 0.3 } ? 1 : 0;
            links += page.Blocks[i].LinkDensity > 0.5 ? 1 : 0;
        }

        return clocks >= Least && sentences >= clocks && links < clocks;
    }

    /// <summary>Paragraphs that open with a clock in bold type, where several stand side by side and the text begins with them; else none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlyList<Block> Leads(PageBody body, Region container)
    {
        var leads = body.Blocks.Where(block => block.Size >= LeastText && block.Region.IsWithin(container) && LeadIn(block) is not null).ToList();
        return leads.Count >= Least && leads[0].Index <= body.Blocks[MostBefore].Index && leads.TrueForAll(lead => ReferenceEquals(lead.Region.Parent, leads[0].Region.Parent)) ? leads : [];
    }

    /// <summary>The clock in bold type that a paragraph opens with, "10:05 a.m." of "<b>10:05 a.m.:</b> The ferry has left."; null for any other.</summary>
    /// <param name="block">Any block.</param>
    public static string? LeadIn(Block block) => block.Region is { Tag: "p" or "li", Element: { FirstElementChild: { LocalName: "strong" or "b" } bold } }
        && PlainText.Collapse(ElementWalks.TextOf(bold)) is { Length: > 0 } head && block.Text.Length > head.Length && block.Text.StartsWith(head, StringComparison.Ordinal)
        ? ElapsedTimes.IsAll(head) ? head : char.IsAsciiDigit(head[0]) && OpensWithClock().Match(head) is { Success: true } clock ? clock.Value.TrimEnd(' ', ':', '-', '–', '—', '|', '•', '·') : null : null;

    /// <summary>The day and clock that a text is, "3 November 2026 at 10:05 p.m. GMT"; null where it is anything else.</summary>
    /// <param name="text">Text of a block.</param>
    public static StatedTime? TimeOf(string text) => text.Length <= LongestDated && DatedClock().IsMatch(text) && VisibleDays.In(text, null) is { HasClock: true } time ? time : null;

    /// <summary>Whether a text is a clock, perhaps with its day, and no more.</summary>
    /// <param name="text">Text of a block.</param>
    public static bool IsClock(string text) => ElapsedTimes.IsAll(text) || TimeOf(text) is not null || (text.Length <= Longest && Clock().IsMatch(text)) || Uncalled(text).Length < text.Length;

    /// <summary>A clock without the word before it, " at 21.04" of "Posted at 21.04"; any other text as it is.</summary>
    /// <param name="text">Text of a block.</param>
    public static string Uncalled(string text) =>
        text.Length <= LongestDated && CalledClock().Match(text) is { Success: true } called && VisibleDays.SaysPublished(called.Groups[1].Value) ? text[called.Groups[1].Length..] : text;

    // What heads a part of the text is left out of it, and still tells of it.
    private static bool IsRead(Region region) => !region.IsExcluded || (region is { Tag: "header", Parent.IsExcluded: false }) || (region.Parent is { Tag: "header", Parent.IsExcluded: false });

    // A byline and a heading may stand between.
    private static bool HeadsText(BlockPage page, Region container, int at)
    {
        for (var i = at + 1; i <= Math.Min(container.EndBlock - 1, at + Reach); i++)
        {
            if (page.Blocks[i] is { IsHeading: false, Size: >= LeastText } || (page.Blocks[i] is { IsHeading: false, EndsSentence: true } sentence && (sentence.Size >= LeastSentence || (sentence.Size >= LeastEntry && IsInTicker(page, at)))))
            {
                return true;
            }
        }

        return false;
    }

    // Whose entries may be short.
    private static bool IsInTicker(BlockPage page, int at) => page.Linked.IsLive || page.Blocks[at].Region.IsIn(IsTicker);

    [GeneratedRegex(@"^(?:[01]?[0-9]|2[0-4])(?:[:.h][0-5][0-9](?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: ?[\p{L}.]{1,8})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    // The day may stand behind: "published at 21:04 GMT 3 November".
    [GeneratedRegex(@"^(\p{L}{3,14})(?: \p{L}{1,4})?:? (?:[01]?[0-9]|2[0-4])(?:[:.h][0-5][0-9](?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: ?[\p{L}.]{1,8})?(?:,? [0-3]?[0-9]\.? \p{L}{3,10}\.?(?: 20[0-9]{2})?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledClock();

    [GeneratedRegex(@"^(?:\p{L}{2,10}[.,]{0,2} )?(?:\p{L}{3,10}\.? [0-3]?[0-9],?|[0-3]?[0-9]\.? \p{L}{3,10}\.?,?|[0-3]?[0-9][./][01]?[0-9][./])? ?20[0-9]{2}(?:-[01][0-9]-[0-3][0-9])?,?(?: \p{L}{1,3})?[ ,|·•–—-]{1,3}[0-2]?[0-9](?:[:.h][0-5][0-9])?(?: ?[ap]\.?m\.?)?(?: ?[\p{L}.+:0-9]{1,9})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatedClock();

    // A mark behind, or the first word; "2.10 Results" is the heading of a section.
    [GeneratedRegex(@"^(?:[01]?[0-9]|2[0-4])(?:(?i:[:.h][0-5][0-9](?: ?[ap]\.?m\.?)?(?: ?\p{L}{1,4}\b)?(?: ?[-–—|:•·]|$))|[:h][0-5][0-9](?: ?[ap]\.?m\.?)?(?: Uhr)? \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithClock();
}
