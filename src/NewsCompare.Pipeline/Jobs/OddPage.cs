using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Says what is odd about a page that a person takes into a story: the person is obeyed, but it may be a slip.</summary>
internal sealed class OddPage(AnalysisFunctions analysis, StoryOptions options)
{
    /// <summary>What is odd, in words; empty where nothing is.</summary>
    /// <param name="story">The story.</param>
    /// <param name="headline">The page's headline.</param>
    /// <param name="text">Its text, or what a feed says of it.</param>
    /// <param name="publishedAt">When it came out, UTC, or null.</param>
    public IReadOnlyList<string> Of(StoredStory story, string headline, string text, DateTimeOffset? publishedAt)
    {
        var score = analysis.Match(story.Seed, [new("page", headline, text, null, publishedAt)], new(1, new Dictionary<string, int>())) is [var match] ? match.Score : 0;
        return
        [
            .. DaysApart(story, publishedAt, options) is { } apart ? [apart] : Array.Empty<string>(),
            .. score < options.KeepScore ? [$"it has next to nothing of the seed ({ScoreText.Of(score)})"] : Array.Empty<string>(),
        ];
    }

    /// <summary>Says how far from the seed a page came out that lies beyond the story's days; null of one that does not, or where a time is not known.</summary>
    /// <param name="story">The story.</param>
    /// <param name="publishedAt">When the page came out, UTC, or null.</param>
    /// <param name="options">The window of a seed that names none.</param>
    public static string? DaysApart(StoredStory story, DateTimeOffset? publishedAt, StoryOptions options)
    {
        var window = StoryWindow.Of(story, options);
        return story.Seed.PublishedAt is { } seedAt && publishedAt is { } at && (at < window.From || at > window.To)
            ? string.Create(CultureInfo.InvariantCulture, $"it came out on {at.UtcDateTime:yyyy-MM-dd}, {Math.Abs((at - seedAt).TotalDays):0} days {(at < seedAt ? "before" : "after")} the seed, beyond the story's days")
            : null;
    }
}
