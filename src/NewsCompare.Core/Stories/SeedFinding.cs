namespace NewsCompare.Core.Stories;

/// <summary>One thing about a seed that its owner should know.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Lower-case-with-hyphens, stable: <c>surplus-closing-quotation-mark</c>.</param>
/// <param name="Message">What it is, with the words in question.</param>
/// <param name="Cost">What it costs if left as it is.</param>
/// <param name="Line">Line of the seed's text, from 1; null when it is about no place.</param>
public sealed record SeedFinding(SeedFindingSeverity Severity, string Code, string Message, string Cost, int? Line = null);
