using NewsCompare.Core.Alignments;

namespace NewsCompare.App.Commands.Steps;

/// <summary>A line in of <c>align</c>.</summary>
/// <param name="Seed">Sentences of the seed.</param>
/// <param name="Version">Sentences of the version.</param>
internal sealed record AlignLine(IReadOnlyList<string?> Seed, IReadOnlyList<string?> Version);

/// <summary>A line out of <c>align</c>.</summary>
/// <param name="Links">By seed sentence, then version sentence.</param>
/// <param name="Contradictions">What the two sides of a link state differently.</param>
/// <param name="AgentChanges">Where one side tells who did it and the other leaves that out.</param>
internal sealed record AlignAnswer(IReadOnlyList<AlignedPair> Links, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<AgentChange> AgentChanges)
{
    /// <summary>What is written of an alignment.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="languages">How the languages differ, or null.</param>
    public static AlignAnswer Of(Alignment alignment, string? languages) => new(
        [.. alignment.Links.Select(link => new AlignedPair(link.Seed, link.Version, link.Kind, link.Score, link.Moved, link.Reasons))], alignment.Contradictions,
        alignment.AgentChanges)
    {
        NotComparable = languages is null ? null : $"the languages differ: {languages}",
    };

    /// <summary>Why nothing can be said of what is not linked, or null.</summary>
    public string? NotComparable { get; init; }
}

/// <summary>A link as it is written.</summary>
/// <param name="Seed">Index of the seed sentence.</param>
/// <param name="Version">Index of the version sentence.</param>
/// <param name="Kind">same, reworded or partial.</param>
/// <param name="Score">In [0, 1], 4 decimals.</param>
/// <param name="Moved">Whether it lies off the main order.</param>
/// <param name="Reasons">Why it stands, in words.</param>
internal sealed record AlignedPair(int Seed, int Version, LinkKind Kind, double Score, bool Moved, IReadOnlyList<string> Reasons);
