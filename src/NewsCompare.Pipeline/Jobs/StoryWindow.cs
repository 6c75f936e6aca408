using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The span of time in which a story's items are looked for.</summary>
/// <param name="From">The first moment, UTC.</param>
/// <param name="To">The last moment, UTC.</param>
internal sealed record StoryWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The window around the seed's time; around the time when the seed was added when it has none.</summary>
    public static StoryWindow Of(StoredStory story, StoryOptions options)
    {
        var centre = story.Seed.PublishedAt ?? story.AddedAt;
        var width = story.Seed.Window ?? TimeSpan.FromDays(options.WindowDays);
        return new(centre - width, centre + width);
    }
}
