namespace NewsCompare.Pipeline.Storage;

/// <summary>Where a page stands in a story, and by whom.</summary>
internal abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>When a person decided about a page that is kept out, and why; null where nobody did, or the decision is about its outlet.</summary>
    public PersonsWord? Word { get; init; }

    /// <summary>Whether it belongs to the story.</summary>
    public bool Belongs => this is Taken or Matched;

    /// <summary>Why a person's word keeps it out of the story, or that it is the seed, in words; null when nothing does.</summary>
    public string? Barrier => this switch
    {
        OfSeed => "it is the page of the seed",
        Rejected => "a person keeps it out of the story",
        Moved { StoryId: var other } => $"a person moved it to '{other}'",
        OutletNever => "a person keeps its outlet out of the story",
        Pinned { StoryId: var other } => $"a person pinned it to '{other}'",
        _ => null,
    };

    /// <summary>A person took it, here or in a story that was merged into this one.</summary>
    /// <param name="Decided">The decision.</param>
    /// <param name="StoryId">The story for which it was made.</param>
    public sealed record Taken(DecidedPage Decided, string StoryId) : Standing;

    /// <summary>The matcher takes it.</summary>
    /// <param name="Story">The number of the story for which it does.</param>
    public sealed record Matched(long Story) : Standing;

    /// <summary>It is the page of the story's seed, and no coverage of it.</summary>
    public sealed record OfSeed : Standing;

    /// <summary>A person does not want it.</summary>
    public sealed record Rejected : Standing;

    /// <summary>A person moved it to another story.</summary>
    /// <param name="StoryId">Which.</param>
    public sealed record Moved(string StoryId) : Standing;

    /// <summary>A person keeps its outlet out.</summary>
    public sealed record OutletNever : Standing;

    /// <summary>A person pinned it to another story.</summary>
    /// <param name="StoryId">Which.</param>
    public sealed record Pinned(string StoryId) : Standing;

    /// <summary>Nobody takes it.</summary>
    public sealed record Unmatched : Standing;
}

/// <summary>When a person decided something, and why.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Note">Why, or null.</param>
internal sealed record PersonsWord(DateTimeOffset At, string? Note);
