namespace NewsCompare.Core.Stories;

/// <summary>What a text is a copy of.</summary>
/// <param name="Id">The text.</param>
/// <param name="Cluster">The same for all copies of one text: the id of the longest of them.</param>
/// <param name="CopyOf">The text it was most likely copied from, or the originals in a composite; empty for one that stands alone.</param>
/// <param name="IsComposite">Whether it is put together from large parts of other texts, or holds a much shorter one whole among other matter.</param>
public sealed record CopyFinding(string Id, string Cluster, IReadOnlyList<string> CopyOf, bool IsComposite);
