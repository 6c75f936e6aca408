namespace NewsCompare.App.Commands.Steps;

/// <summary>What the command line of <c>match</c> gave.</summary>
internal sealed record MatchForm(string? Seed, string? Items, string? Batch, int Jobs, bool Duplicates, bool Revisions, double Window);
