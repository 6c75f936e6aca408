namespace NewsCompare.Core.Comparisons;

/// <summary>The keys of the measures.</summary>
internal static class MetricNames
{
    public const string SeedCoverage = "seedCoverage";
    public const string OmissionRate = "omissionRate";
    public const string OmissionPosition = "omissionPosition";
    public const string AdditionRate = "additionRate";
    public const string UniqueStatements = "uniqueStatements";
    public const string VerbatimShare = "verbatimShare";
    public const string VerbatimShareWithoutQuotes = "verbatimShareWithoutQuotes";
    public const string LongestSharedRun = "longestSharedRun";
    public const string VersionInSeed = "versionInSeed";
    public const string SeedInVersion = "seedInVersion";
    public const string RewordedShare = "rewordedShare";
    public const string MovedShare = "movedShare";
    public const string ProminenceShift = "prominenceShift";
    public const string LeadMatch = "leadMatch";
    public const string HeadlineChange = "headlineChange";
    public const string NumberChanges = "numberChanges";
    public const string DateChanges = "dateChanges";
    public const string HedgingChanges = "hedgingChanges";
    public const string AgentsDropped = "agentsDropped";
    public const string Contradictions = "contradictions";
    public const string QuoteShare = "quoteShare";
    public const string QuoteRetention = "quoteRetention";
    public const string QuoteFidelity = "quoteFidelity";
    public const string QuotesChanged = "quotesChanged";
    public const string SourcesNamed = "sourcesNamed";
    public const string SourcesUnnamed = "sourcesUnnamed";
    public const string SourcesAdded = "sourcesAdded";
    public const string SourcesDropped = "sourcesDropped";
    public const string LengthRatio = "lengthRatio";
    public const string PublicationLag = "publicationLag";
    public const string WireMarkers = "wireMarkers";
    public const string WireReuse = "wireReuse";
    public const string OriginCredited = "originCredited";
    public const string CreditPosition = "creditPosition";
    public const string IndependentOrigins = "independentOrigins";
    public const string ExtractionConfidence = "extractionConfidence";
}
