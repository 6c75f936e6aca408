using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Audits;

/// <summary>Who credits whom in a story, and who has long runs of another's words without a credit.</summary>
/// <param name="Credits">One a version and outlet credited, by version, then place.</param>
/// <param name="Reuses">One a pair of versions: the later one has words of the earlier one that the seed lacks, and does not credit it. It says no more than that.</param>
public sealed record CreditChain(IReadOnlyList<ChainCredit> Credits, IReadOnlyList<UncreditedReuse> Reuses);

/// <summary>One version credits one outlet.</summary>
/// <param name="Version">Index of the version that credits.</param>
/// <param name="Outlet">The outlet credited.</param>
/// <param name="To">Index of that outlet's version in the story, or null when the story has none.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Level">How exactly.</param>
/// <param name="Text">The exact words of the first such credit.</param>
/// <param name="LagHours">Hours from the credited version's time to the crediting one's; null where a time is unknown or of another clock.</param>
public sealed record ChainCredit(int Version, string Outlet, int? To, CreditKind Kind, CreditLevel Level, string Text, double? LagHours);

/// <summary>A long run of words that a later version shares with an earlier one, without a credit to it.</summary>
/// <param name="Version">Index of the later version.</param>
/// <param name="From">Index of the earlier version.</param>
/// <param name="Text">The longest such run, as the later version has it.</param>
/// <param name="Words">How many words all such runs have.</param>
/// <param name="LagHours">Hours between the two.</param>
public sealed record UncreditedReuse(int Version, int From, string Text, int Words, double LagHours);
