namespace NewsCompare.Core.Comparisons;

/// <summary>The one-line definition of every measure, for help, reports and the data dictionary.</summary>
public static class MetricDefinitions
{
    /// <summary>All measures in the order in which they are shown.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
    [
        Share(MetricNames.SeedCoverage, "Seed carried", "Words of the seed that the version's body carries (of partly kept sentences only the words found again) / words of the seed."),
        Share(MetricNames.OmissionRate, "Dropped", "Seed sentences without a counterpart, in the body or beside it (boxes, standfirst, captions, subheadings, posts) / seed sentences."),
        new(MetricNames.OmissionPosition, "Where it drops", "ratio", "Mean place of the dropped sentences in the seed: 0 is the first sentence, 1 the last."),
        Share(MetricNames.AdditionRate, "Added", "Version sentences without a counterpart / version sentences."),
        Count(MetricNames.UniqueStatements, "Unique statements", "Added sentences that no other comparable version of the story has."),
        Share(MetricNames.VerbatimShare, "Word for word", "Words of the version in runs of 7 words or more that stand in the seed too / words of the version."),
        Share(MetricNames.VerbatimShareWithoutQuotes, "Word for word, no quotes", "The same, counting only words outside quotation marks on both sides of the fraction."),
        Count(MetricNames.LongestSharedRun, "Longest run", "Words of the longest run that stands in both texts; runs under 7 words count as 0."),
        Share(MetricNames.VersionInSeed, "Version in seed", "Runs of 5 words of the version that the seed has too / different runs of 5 words of the version."),
        Share(MetricNames.SeedInVersion, "Seed in version", "Runs of 5 words of the seed that the version has too / different runs of 5 words of the seed."),
        Share(MetricNames.RewordedShare, "Reworded", "Links whose wording differs / links."),
        Share(MetricNames.MovedShare, "Moved", "Links off the main order / links."),
        new(MetricNames.ProminenceShift, "Prominence shift", "ratio", "Mean of (place in the version - place in the seed) over the links, places from 0 to 1; above 0 is further down."),
        new(MetricNames.LeadMatch, "Lead from", "rank", "The earliest seed sentence (1 is the first) that the version's first paragraph carries; none: no number."),
        Share(MetricNames.HeadlineChange, "Headline changed", "1 - twice the words both headlines have / words of both headlines."),
        Count(MetricNames.NumberChanges, "Numbers changed", "Numbers, shares and sums that a linked sentence states differently."),
        Count(MetricNames.DateChanges, "Dates changed", "Dates, weekdays and times that a linked sentence states differently."),
        Count(MetricNames.HedgingChanges, "Hedging changed", "Linked sentences that are more or less certain than the seed's (said, alleged, may)."),
        Count(MetricNames.AgentsDropped, "Doers left out", "Linked sentences that leave out who did what the seed says that somebody did (active turned passive, 'killed' turned into 'died')."),
        Count(MetricNames.Contradictions, "Stated differently", "All that linked sentences state differently: numbers, dates, names, places, negation, hedging, speakers."),
        Share(MetricNames.QuoteShare, "In quotes", "Words in quotation marks / words of the version."),
        Share(MetricNames.QuoteRetention, "Quotes kept", "Quotations of the seed that stand in quotation marks in the version, whole or in part / quotations of the seed."),
        Share(MetricNames.QuoteFidelity, "Quote fidelity", "Mean share of a kept quotation's words that its counterpart has."),
        Count(MetricNames.QuotesChanged, "Quotes changed", "Quotations of the seed with other words inside the marks, or given to another speaker."),
        Count(MetricNames.SourcesNamed, "Named sources", "Different named people or bodies to whom the version attributes something."),
        Count(MetricNames.SourcesUnnamed, "Unnamed sources", "Different unnamed sources ('officials familiar with') to whom the version attributes something."),
        Count(MetricNames.SourcesAdded, "Sources added", "Named sources that the seed does not have."),
        Count(MetricNames.SourcesDropped, "Sources dropped", "Named sources of the seed that the version does not have."),
        new(MetricNames.LengthRatio, "Length", "ratio", "Words of the version / words of the seed."),
        new(MetricNames.PublicationLag, "Lag", "hours", "Published by the page's or feed's clock - seed published; no number when a side is unknown, known by the day alone, or only by the server or our first look."),
        Count(MetricNames.WireMarkers, "Wire marks", "Datelines, bylines, tag lines and notes that name an agency."),
        Share(MetricNames.WireReuse, "Wire text", "Words of the version in runs of 7 words or more that stand in an agency's own version of the story / words of the version."),
        Count(MetricNames.OriginCredited, "Origin credited", "1 when the original outlet or reporter is credited, 0 when not; no number when it cannot be told."),
        new(MetricNames.CreditPosition, "Credit position", "rank", "The paragraph (1 is the first) of the first credit to the origin."),
        Count(MetricNames.IndependentOrigins, "Independent origins", "Comparable versions of the story after copies of the same text are taken together and those put together from others are left out; the same for every version."),
        Share(MetricNames.ExtractionConfidence, "Extraction confidence", "How far the body read from the page can be believed."),
    ];

    private static MetricDefinition Share(string name, string label, string definition) => new(name, label, "share", definition);

    private static MetricDefinition Count(string name, string label, string definition) => new(name, label, "count", definition);
}

/// <summary>What a measure is.</summary>
/// <param name="Name">Its key, camelCase.</param>
/// <param name="Label">As a reader sees it.</param>
/// <param name="Unit"><c>share</c> (0 to 1), <c>count</c>, <c>hours</c>, <c>ratio</c> or <c>rank</c>.</param>
/// <param name="Definition">One line.</param>
public sealed record MetricDefinition(string Name, string Label, string Unit, string Definition);
