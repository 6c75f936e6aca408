using System.Buffers;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Tells correction notes and contributor lines from the body.</summary>
internal static partial class EditorNotes
{
    private const int LongestNote = 600;
    private const int LongestLine = 300;

    // One of these is in every note; looking for them is much faster than the patterns.
    private static readonly SearchValues<string> Signs = SearchValues.Create(["correc", "clarif", "editor", "korrek", "redaktion", "rectific", "this ", "earlier version"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ContributorWords = SearchValues.Create(["contribut", "reporting", "editing", "files from", "files by"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a block says that the article was corrected or changed.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsCorrection(Block block) => block.Text.Length < LongestNote && block.Text.AsSpan().ContainsAny(Signs) && Correction().IsMatch(block.Text);

    /// <summary>Whether a block names who else worked on the article, or whose it is.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsCredit(Block block) => IsContributors(block) || (block.Text.Length < LongestLine && block.Text.AsSpan().TrimStart(" (") is ['©' or 'c' or 'C', ..] && Copyright().IsMatch(block.Text));

    /// <summary>Whether a block names who else worked on the article.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsContributors(Block block) => block.Text.Length < LongestLine
        && ((block.IsAside && Address().IsMatch(block.Text)) || (block.Text.AsSpan().ContainsAny(ContributorWords) && Contributors().IsMatch(block.Text)));

    [GeneratedRegex(@"^[\s*(\[]*(?:corrections?|clarification|editor[’']?s?[’']? note|korrektur|anmerkung der redaktion|rectificación|corrección|rectificatif)\b.{0,30}?[:—–-]|^[\s*(\[]*this (?:article|story|post|piece) (?:has been|was) (?:updated|amended|corrected|edited)|^[\s*(\[]*update.{0,30}[:—–-]\s*this (?:article|story|post|piece) (?:has been|was) |^[\s*(\[]*an earlier version of this (?:article|story|post|piece)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Correction();

    [GeneratedRegex(@"contributed to this (?:report|article|story)|contributed reporting|contributed (?:from|in) [A-Z]\w+\.?$|^[\s(]*(?:additional )?reporting by .{3,200}(?:editing|writing) by|^[\s(–—-]*(?:editing|additional reporting|with reporting) by |^[\s(–—-]*with (?:additional )?(?:reporting|files) (?:by|from) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Contributors();

    // In italics and with an address to write to: who the reporter is.
    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[a-z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\s(]*(?:©|\(c\)\s|copyright\b).{0,20}?(?:[12][0-9]{3}|by\b).{0,160}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Copyright();
}
