using System.Globalization;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>A page that a person keeps out of a story.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="OutletId">Whose it is.</param>
/// <param name="Standing">Rejected, moved or pinned elsewhere; others tell nothing.</param>
internal sealed record KeptOutPage(Uri Url, string OutletId, Standing Standing)
{
    /// <summary>What was decided about an outlet's pages, the newest first, in words; null when nothing was.</summary>
    public static string? InWords(IEnumerable<KeptOutPage> pages)
    {
        var decided = pages.Where(page => page.What is not null).OrderByDescending(page => page.Standing.Word?.At).ThenBy(page => page.Url.AbsoluteUri, StringComparer.Ordinal).ToList();
        return decided switch
        {
            [] => null,
            [var one] => $"A person {one.What}{one.When}",
            [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"A person {first.What}{first.When} People decided so about {decided.Count - 1} more of its pages."),
        };
    }

    private string? What => Standing switch
    {
        Standing.Rejected => $"took its page {Url.AbsoluteUri} out of the story",
        Standing.Moved { StoryId: var other } => $"moved its page {Url.AbsoluteUri} to the story '{other}'",
        Standing.Pinned { StoryId: var other } => $"pinned its page {Url.AbsoluteUri} to the story '{other}'",
        _ => null,
    };

    private string When => Standing.Word is not { } word ? "."
        : string.Create(CultureInfo.InvariantCulture, $" on {word.At.UtcDateTime:yyyy-MM-dd HH:mm} (UTC){(string.IsNullOrWhiteSpace(word.Note) ? "" : $": {word.Note}")}").TrimEnd('.') + ".";
}
