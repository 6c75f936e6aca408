using System.Buffers;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells correction notes and contributor lines from the body.</summary>
internal static partial class EditorNotes
{
    private const int LongestNote = 600;
    private const int LongestLine = 300;

    // A day or a bracket may stand between the label and the mark: "Correction, May 13:"; other words make it a phrase of the story.
    private static readonly PagePhrases Labels = new("note-labels", opens: true, @"(?:\s?[^\p{L}\s:].{0,30}?|\s\p{L}{1,10}\.?\s[0-9].{0,20}?|\s(?:on|to|about|and)\s.{0,25}?)?\s?(?:[:：—–】）]|\s-\s)");
    private static readonly PagePhrases Openings = new("note-openings", opens: true);
    private static readonly PagePhrases ContributorOpenings = new("contributor-openings", opens: true);
    private static readonly PagePhrases ReporterOpenings = new("reporter-openings", opens: true);
    private static readonly PagePhrases ContributorPhrases = new("contributor-phrases", opens: false);

    // One of these is in every line on contributors that no opening tells; looking for them is much faster than the phrases.
    private static readonly SearchValues<string> ContributorWords = SearchValues.Create(["contrib", "reporting", "beigetragen", "mitge", "trug", "colabor", "droeg", "werkte"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a block says that the article was corrected or changed.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsCorrection(Block block) => block.Text.Length < LongestNote && (Labels.AreIn(block.Text) || Openings.AreIn(block.Text));

    /// <summary>Whether a block names who else worked on the article, or whose it is.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsCredit(Block block) => IsContributors(block) || (block.Text.Length < LongestLine && block.Text.AsSpan().TrimStart(" (") is ['©' or 'c' or 'C', ..] && Copyright().IsMatch(block.Text));

    /// <summary>Whether a block names who else worked on the article.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsContributors(Block block) => block.Text.Length < LongestLine
        && ((block.IsAside && Address().IsMatch(block.Text)) || ContributorOpenings.AreIn(block.Text) || IsReporting(block.Text)
            || (block.Text.AsSpan().ContainsAny(ContributorWords) && (ContributorPhrases.AreIn(block.Text) || ContributedFrom().IsMatch(block.Text))));

    // "Reporting by Ida Marlow": names and nothing else.
    private static bool IsReporting(string text) => ReporterOpenings.AreIn(text) && text.IndexOf(' ', text.IndexOf(' ', StringComparison.Ordinal) + 1) is > 0 and var behind
        && BylineNames.Of(text[behind..]).ToList() is { Count: > 0 } names && names.TrueForAll(name => BylineNames.HasNameShape(name) || AgencyNames.Are(name));

    // "Ida Marlow contributed from Westwick."
    [GeneratedRegex(@"contributed (?:from|in) [A-Z]\w+\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ContributedFrom();

    // In italics and with an address to write to: who the reporter is.
    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[a-z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\s(]*(?:©|\(c\)\s|copyright\b).{0,20}?(?:[12][0-9]{3}|by\b).{0,160}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Copyright();
}
