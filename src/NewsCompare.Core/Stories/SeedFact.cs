namespace NewsCompare.Core.Stories;

/// <summary>One key of a facts file.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Line">From 1.</param>
/// <param name="Key">As written.</param>
/// <param name="Values">One value, or those of a list; trimmed, none empty.</param>
internal sealed record SeedFact(string File, long Line, string Key, IReadOnlyList<string> Values);
