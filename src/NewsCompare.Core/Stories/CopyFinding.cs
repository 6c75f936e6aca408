namespace NewsCompare.Core.Stories;

/// <summary>What a text is a copy of.</summary>
/// <param name="Id">The text.</param>
/// <param name="Cluster">The same for all copies of one text: the id of that which most others hold whole and add little to, else of the longest.</param>
/// <param name="CopyOf">The text that all copies of one text name, or the originals in a composite; empty for one that stands alone.</param>
/// <param name="IsComposite">Whether it is put together from large parts of other texts, or holds a much shorter one whole among other matter.</param>
public sealed record CopyFinding(string Id, string Cluster, IReadOnlyList<string> CopyOf, bool IsComposite)
{
    /// <summary>The text whose words are half of this one's or more, in whole passages, though it is no copy of it; null where none are.</summary>
    public string? HalfOf { get; init; }
}
