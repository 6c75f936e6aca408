namespace NewsCompare.Core.Stories;

/// <summary>What became of a page's text.</summary>
/// <param name="IsMaterial">Whether words, names or numbers changed that a reader would want to know of.</param>
/// <param name="Kind">What changed most.</param>
public sealed record RevisionVerdict(bool IsMaterial, RevisionKind Kind);
