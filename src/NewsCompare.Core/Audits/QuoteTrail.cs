using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Audits;

/// <summary>What became of one quotation of the seed over all versions of a story, where any of them changed it.</summary>
/// <param name="Seed">Index of the seed sentence in which it begins.</param>
/// <param name="SeedText">Its words in the seed.</param>
/// <param name="SeedSpeaker">Who says them in the seed, or null.</param>
/// <param name="Intact">Versions that have the same words, ascending.</param>
/// <param name="Variants">What the others have, the most common first.</param>
/// <param name="ChangedFirst">The earliest version that has other words inside the marks or another speaker; null when there is none or it cannot be told.</param>
public sealed record QuoteTrail(int Seed, string SeedText, string? SeedSpeaker, IReadOnlyList<int> Intact, IReadOnlyList<QuoteVariant> Variants, EarliestVersion? ChangedFirst);

/// <summary>One form of a quotation.</summary>
/// <param name="Change">What became of the seed's words.</param>
/// <param name="Text">The words of the first version that has them so.</param>
/// <param name="Speaker">Who says them there, or null.</param>
/// <param name="Versions">Which versions have them so, ascending.</param>
/// <param name="First">The earliest of these; null when it cannot be told.</param>
public sealed record QuoteVariant(QuoteChange Change, string Text, string? Speaker, IReadOnlyList<int> Versions, EarliestVersion? First);

/// <summary>The earliest of several versions.</summary>
/// <param name="Version">Its index in the report.</param>
/// <param name="At">Its time, UTC.</param>
/// <param name="Clock">Whose clock told it: <c>claimed</c> (the pages' or feeds' own times) or <c>first-seen</c> (ours).</param>
/// <param name="Revision">The revision of the page that was compared: above 1 the change may have come later than the time says.</param>
public sealed record EarliestVersion(int Version, DateTimeOffset At, string Clock, int Revision);
