using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Comparisons;

/// <summary>Every measure of one comparison alone, against a value counted by hand.</summary>
public sealed class MetricTests
{
    private const string Approved = "The harbour board of Tollen approved a ferry terminal on Monday."; // 11 words
    private const string Cost = "It will cost 42 million crowns and open in 2031."; // 10
    private const string Fear = "Fishermen fear that dredging will bury the cod nursery."; // 9
    private const string Critics = "Critics gathered 3,100 signatures against the project."; // 7
    private const string Weather = "The weather was mild for the season that evening."; // 9
    private const string Seed = Approved + "\n" + Cost + "\n" + Fear + "\n" + Critics; // 37

    [Theory]
    [InlineData(MetricNames.SeedCoverage, 18.0 / 37)]
    [InlineData(MetricNames.OmissionRate, 2.0 / 4)]
    [InlineData(MetricNames.OmissionPosition, 1.5 / 3)]
    [InlineData(MetricNames.AdditionRate, 1.0 / 3)]
    [InlineData(MetricNames.VerbatimShare, 18.0 / 27)]
    [InlineData(MetricNames.VerbatimShareWithoutQuotes, 18.0 / 27)]
    [InlineData(MetricNames.LongestSharedRun, 11.0)]
    [InlineData(MetricNames.VersionInSeed, (7.0 + 3) / 23)]
    [InlineData(MetricNames.SeedInVersion, (7.0 + 3) / 33)]
    [InlineData(MetricNames.RewordedShare, 0.0)]
    [InlineData(MetricNames.MovedShare, 0.0)]
    [InlineData(MetricNames.ProminenceShift, (((0.5 / 3) - (0.5 / 4)) + ((1.5 / 3) - (3.5 / 4))) / 2)]
    [InlineData(MetricNames.LeadMatch, 1.0)]
    [InlineData(MetricNames.LengthRatio, 27.0 / 37)]
    [InlineData(MetricNames.NumberChanges, 0.0)]
    [InlineData(MetricNames.QuoteShare, 0.0)]
    [InlineData(MetricNames.QuoteRetention, null)]
    [InlineData(MetricNames.QuoteFidelity, null)]
    [InlineData(MetricNames.WireMarkers, 0.0)]
    [InlineData(MetricNames.ExtractionConfidence, 0.9)]
    public void Measure_OfAVersionThatKeepsTwoSentencesAndAddsOne(string metric, double? value) =>
        AssertMeasure(value, metric, Seed, $"{Approved}\n{Critics}\n{Weather}");

    [Theory]
    [InlineData(MetricNames.MovedShare, $"{Critics}\n{Approved}\n{Cost}\n{Fear}", 1.0 / 4)]
    [InlineData(MetricNames.LeadMatch, $"{Critics}\n{Approved}", 4.0)]
    [InlineData(MetricNames.LeadMatch, $"{Weather}\n{Approved}", null)]
    [InlineData(MetricNames.RewordedShare, $"On Monday the harbour board of Tollen approved a new ferry terminal.\n{Cost}", 1.0 / 2)]
    [InlineData(MetricNames.OmissionPosition, Seed, null)]
    [InlineData(MetricNames.NumberChanges, $"{Approved}\nIt will cost 52 million crowns and open in 2031.", 1.0)]
    [InlineData(MetricNames.DateChanges, "The harbour board of Tollen approved a ferry terminal on Tuesday.", 1.0)]
    [InlineData(MetricNames.HedgingChanges, "The harbour board of Tollen approved a ferry terminal on Monday.\nIt may cost 42 million crowns and open in 2031.", 1.0)]
    [InlineData(MetricNames.AgentsDropped, "A ferry terminal was approved on Monday.", 1.0)]
    [InlineData(MetricNames.Contradictions, "The harbour board of Tollen approved a ferry terminal on Tuesday.\nIt will cost 52 million crowns and open in 2031.", 2.0)]
    public void Measure_OfWhatChanges(string metric, string version, double? value) => AssertMeasure(value, metric, Seed, version);

    [Theory]
    [InlineData(MetricNames.QuoteShare, 5.0 / 8)] // "We have waited long enough," / said Marit Solheim
    [InlineData(MetricNames.QuoteRetention, 1.0 / 2)]
    [InlineData(MetricNames.QuoteFidelity, 1.0)]
    [InlineData(MetricNames.QuotesChanged, 0.0)]
    [InlineData(MetricNames.VerbatimShareWithoutQuotes, 1.0)] // the three words outside belong to a run of eight
    [InlineData(MetricNames.SourcesNamed, 1.0)]
    [InlineData(MetricNames.SourcesUnnamed, 0.0)]
    [InlineData(MetricNames.SourcesAdded, 0.0)]
    [InlineData(MetricNames.SourcesDropped, 1.0)]
    public void Measure_OfQuotationsAndSources(string metric, double? value) => AssertMeasure(
        value, metric, "“We have waited long enough,” said Marit Solheim.\n“The old pier is a danger to every child,” said Tor Brekke.", "“We have waited long enough,” said Marit Solheim.");

    [Theory]
    [InlineData(MetricNames.QuotesChanged, "“We have waited far too long for this,” said Marit Solheim.", 1.0)]
    [InlineData(MetricNames.SourcesUnnamed, "The plan is late, officials familiar with the matter said.", 1.0)]
    [InlineData(MetricNames.SourcesAdded, "The plan is late, said Tor Brekke of the ferry union.", 1.0)]
    public void Measure_OfChangedQuotationsAndSources(string metric, string version, double value) =>
        AssertMeasure(value, metric, "“We have waited long enough for this,” said Marit Solheim.", version);

    [Fact]
    public void HeadlineChange_IsOneLessTheSharedWords() => Assert.Equal(
        1 - (2.0 * 3 / (5 + 4)), // Tollen approves terminal
        Compare(SeedOf(Seed), HarbourStory.Version(Seed, headline: "Tollen approves terminal loan"))[MetricNames.HeadlineChange]!.Value, 0.00005);

    private static void AssertMeasure(double? expected, string metric, string seed, string version)
    {
        var found = Compare(SeedOf(seed), HarbourStory.Version(version))[metric];
        Assert.Equal(expected is null, found is null);
        Assert.Equal(expected ?? 0, found ?? 0, 0.00005); // reports round to four places
    }

    private static Metrics Compare(SeedText seed, OutletVersion version) => Comparer.Compare(seed, version, HarbourStory.Tools).Metrics;

    private static SeedText SeedOf(string text) => HarbourStory.Read(new Seed("tollen", text, Title: "Tollen approves new ferry terminal"));
}
