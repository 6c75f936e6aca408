using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The span of time in which a story's items are looked for.</summary>
/// <param name="From">The first moment, UTC.</param>
/// <param name="To">The last moment, UTC.</param>
internal sealed record StoryWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How far ahead of the clock a seed's time may lie before it is told as one to come: where only the day is known, it has begun elsewhere.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    /// <summary>The window around the seed's time, or around the time when the seed was added when it has none. The usual window grows with the story: it reaches
    /// as far beyond the story's newest page, but not to one that a person took from beyond it: a pin is no news of the story. One that the seed names stays as it is. What came out after the end that the seed names lies outside, whenever it is seen.</summary>
    public static StoryWindow Of(StoredStory story, StoryOptions options)
    {
        var centre = story.Seed.PublishedAt ?? story.AddedAt;
        var width = story.Seed.Window ?? options.Window;
        var newest = centre;
        foreach (var at in story.Seed.Window is null ? story.PagesAt.Where(at => at > centre && at < story.LastNewsAt) : [])
        {
            newest = at <= newest + width ? at : newest;
        }

        var to = newest + width;
        return new(centre - width, story.Seed.EndsAt is { } end && end < to ? end : to);
    }
}
