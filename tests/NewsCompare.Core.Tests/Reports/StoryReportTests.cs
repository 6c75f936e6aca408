using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Reports;

public sealed class StoryReportTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.\n";
    private const string Band = "A brass band from Aldersund played at the town hall after the vote on the terminal.\n";

    private static readonly OutletVersion[] Versions =
    [
        HarbourStory.Version(HarbourStory.Text, "Skerry Press"),
        HarbourStory.Version(HarbourStory.Text[..HarbourStory.Text.IndexOf("Fishermen", StringComparison.Ordinal)], "Harbour Echo"),
        HarbourStory.Version(Lead + Band, "Inland Gazette"),
        HarbourStory.Version("The board of the harbour in Tollen approved the new ferry terminal, ending a dispute of four years.\nA brass band from Aldersund played at the town hall following the terminal vote.", "Bay Radio"),
        HarbourStory.Version("", "Capital Post", outcome: ExtractionOutcome.Paywalled),
    ];

    [Fact]
    public void Of_DoesNotDependOnTheOrderOfTheVersions()
    {
        var expected = Describe(Of(Versions));

        Assert.Equal(expected, Describe(Of([.. Versions.Reverse()])));
        Assert.Equal(expected, Describe(Of([Versions[2], Versions[4], Versions[0], Versions[3], Versions[1]])));
    }

    [Fact]
    public void Of_CountsOnlyComparableVersionsInTheCarryRate()
    {
        var report = Of(Versions);

        Assert.Equal(1, report.Matrix[0].CarryRate);
        Assert.Equal(0.25, report.Matrix[^1].CarryRate);
        Assert.All(report.Matrix, row => Assert.Equal(CellStatus.NotComparable, row.Cells[1].Status));
        Assert.Equal("Capital Post", report.Versions[1].Comparison.Version.Outlet);
    }

    [Fact]
    public void Of_HasNoCarryRate_WhenNothingIsComparable() => Assert.All(Of([Versions[4]]).Matrix, row => Assert.Null(row.CarryRate));

    [Fact]
    public void Of_GroupsWhatSeveralVersionsAdd()
    {
        var shared = Assert.Single(Of(Versions).SharedAdditions);

        Assert.Equal([0, 3], shared.Members.Select(member => member.Version));
        Assert.Contains("brass band", shared.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The police in Tollen arrested the night guard of the terminal.", "The police in Tollen did not arrest the night guard of the terminal.")]
    [InlineData("Divers found 12 crates of whisky under the old quay on Sunday.", "Divers found 45 crates of whisky under the old quay on Sunday.")]
    public void Of_GroupsNoAdditionsThatContradictEachOther(string one, string other)
    {
        var report = Of([HarbourStory.Version(Lead + one, "Skerry Press"), HarbourStory.Version(Lead + other, "Bay Radio")]);

        Assert.Empty(report.SharedAdditions);
        Assert.All(report.Versions, version => Assert.Equal(1, version.Comparison.Metrics["uniqueStatements"]));
    }

    [Fact]
    public void Of_TakesCopiesOfOneTextAsOneOrigin()
    {
        var report = Of(Versions);

        var group = Assert.Single(report.Copies);
        Assert.True(group.SeedText);
        Assert.Equal([2, 4], group.Versions);
        Assert.Equal(3, report.Versions[0].Comparison.Metrics["independentOrigins"]);
        Assert.Equal(new(4, 3, 4) { Unread = 1 }, report.Counts);
        Assert.Empty(report.Composites);
    }

    [Fact]
    public void Of_NamesAComposite_WhichIsNoVoice_AndMakesNoOneVoiceOfTheTextsInIt()
    {
        var (first, second) = (Numbered("harbour", 90), Numbered("orchard", 90));
        var report = Of([
            HarbourStory.Version(first, "A"), HarbourStory.Version(second, "B"), HarbourStory.Version(Numbered("harbour", 40) + Numbered("orchard", 40), "C"),
        ]);

        var composite = Assert.Single(report.Composites);
        Assert.Equal(2, composite.Version);
        Assert.Equal([0, 1], composite.PartsOf.Order());
        Assert.Empty(report.Copies);
        Assert.Equal(new(3, 2, 3), report.Counts);
    }

    [Fact]
    public void Of_NamesTheEarliestPrint_OfWhatACompositeHolds()
    {
        var report = Of([
            HarbourStory.Version(Numbered("harbour", 90) + Numbered("evening", 3), "A") with { PublishedAt = At(18) }, HarbourStory.Version(Numbered("harbour", 90), "B") with { PublishedAt = At(11) },
            HarbourStory.Version(Numbered("orchard", 90), "C") with { PublishedAt = At(12) }, HarbourStory.Version(Numbered("harbour", 40) + Numbered("orchard", 40), "D") with { PublishedAt = At(15) },
        ]);

        Assert.Equal([1, 2], Assert.Single(report.Composites).PartsOf.Order());
        Assert.Equal(1, Assert.Single(report.Copies).Earliest);
        Assert.Equal(new(4, 2, 4), report.Counts);

        static DateTimeOffset At(int hour) => new(2026, 3, 2, hour, 0, 0, TimeSpan.Zero);
    }

    [Fact]
    public void Of_SaysNothingOfWhoWasFirst_WhenTwoPrintsStateTheSameTime()
    {
        var at = new DateTimeOffset(2026, 3, 2, 11, 0, 0, TimeSpan.Zero);
        var print = HarbourStory.Version(Numbered("harbour", 90), "A") with { PublishedAt = at };

        Assert.Null(Assert.Single(Of([print, print with { Outlet = "B" }]).Copies).Earliest);
    }

    [Fact]
    public void Of_CountsNoText_ThatIsHalfAnothers_WhereverTheRestIsFrom()
    {
        var report = Of([HarbourStory.Version(Numbered("harbour", 90), "A"), HarbourStory.Version(Numbered("harbour", 48) + Numbered("orchard", 40), "C")]);

        var half = Assert.Single(report.Composites);
        Assert.True(half.IsHalf);
        Assert.Equal((1, 0), (half.Version, Assert.Single(half.PartsOf)));
        Assert.Empty(report.Copies);
        Assert.Equal(new(2, 1, 2), report.Counts);
    }

    [Fact]
    public void Of_CountsNoDigest_ThatTwoOutletsPrint()
    {
        var report = Of([
            HarbourStory.Version(Numbered("harbour", 90), "A"), HarbourStory.Version(Numbered("orchard", 90), "B"),
            HarbourStory.Version(Numbered("harbour", 40) + Numbered("orchard", 40), "C"), HarbourStory.Version(Numbered("orchard", 40) + Numbered("harbour", 39), "D"),
        ]);

        Assert.Equal([2, 3], report.Composites.Select(one => one.Version));
        Assert.Equal([2, 3], Assert.Single(report.Copies).Versions);
        Assert.Equal(new(4, 2, 4), report.Counts);
    }

    [Theory]
    [InlineData("https://post.example/pier", 40, 1, 2, 0)]
    [InlineData("https://post.example/pier", 0, 0, 3, null)]
    [InlineData("https://post.example/another", 0, 1, 3, null)]
    [InlineData("https://echo.example/pier", 40, 0, 3, null)]
    public void Of_CountsAPrintOfAnothersText_ByTheAddressThatItsPageGives(string canonical, int shared, int reprints, int independent, int? original)
    {
        var report = Of([
            HarbourStory.Version(Numbered("harbour", 90), "A") with { Source = "https://post.example/pier" }, HarbourStory.Version(Numbered("orchard", 90), "B") with { Source = "https://gazette.example/pier" },
            HarbourStory.Version(Numbered("harbour", shared) + Numbered("evening", 60), "C") with { Source = "https://echo.example/pier", Origins = [new(StatedOriginKind.Canonical, null, new(canonical))] },
        ]);

        Assert.Equal(new(3, independent, 3) { Reprints = reprints }, report.Counts);
        Assert.Equal(reprints == 0 ? [] : [new(2, "post.example", original)], report.Reprints);
    }

    [Fact]
    public void Of_CountsWhatCouldNotBeReadApart()
    {
        var report = Of([
            Versions[0], Versions[4],
            HarbourStory.Version(Lead + Band, "Doubtful Post", confidence: 0.2),
            HarbourStory.Version("Die Hafenleitung von Tollen hat am Montag ein neues Terminal beschlossen. Die Fischer sind dagegen.", "Hafenblatt", language: "de"),
            HarbourStory.Version("", "Later Post", outcome: ExtractionOutcome.Failed) with { IsAwaited = true },
        ]);

        Assert.Equal(new(2, 2, 2) { Unread = 2, Awaited = 1 }, report.Counts);
        Assert.Equal(1, report.Versions.Single(one => one.Comparison.NotComparable is null).Comparison.Metrics["independentOrigins"]);
    }

    [Fact]
    public void Of_TakesShortTextsForCopies_WhenTheyAreTheSameWordForWord()
    {
        const string Brief = "The harbour board of Tollen will meet again on Monday.";
        var report = Of([HarbourStory.Version(Brief, "A"), HarbourStory.Version(Brief, "B"), HarbourStory.Version("The harbour board of Tollen will not meet.", "C")]);

        Assert.Equal([0, 1], Assert.Single(report.Copies).Versions);
        Assert.Equal(new(3, 2, 3), report.Counts);
    }

    [Fact]
    public void Of_FindsCopiesAmongTextsThatCannotBeCompared()
    {
        var text = string.Concat(Enumerable.Range(0, 12).Select(at => $"Die Leitung des Hafens hat am Montag den Plan {at} beschlossen. "));
        var report = Of([Versions[0], HarbourStory.Version(text, "Hafenblatt", language: "de"), HarbourStory.Version(text, "Inselblatt", language: "de")]);

        Assert.Equal(new(3, 2, 3), report.Counts);
        Assert.Equal(1, report.Versions.Single(one => one.Comparison.NotComparable is null).Comparison.Metrics["independentOrigins"]);
    }

    private static string Numbered(string word, int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"The {word} of berth {i * 7919 % 1009} has {word}{i} and pier {i * 104_729 % 1013}.\n"));

    [Fact]
    public void Of_CountsUniqueStatements_OnlyAmongSeveralVersions()
    {
        Assert.Equal(0, Of(Versions).Versions[3].Comparison.Metrics["uniqueStatements"]);
        Assert.Equal(1, Of([Versions[0], Versions[2]]).Versions[0].Comparison.Metrics["uniqueStatements"]);
        Assert.Null(Of([Versions[2]]).Versions[0].Comparison.Metrics["uniqueStatements"]);
    }

    [Fact]
    public void Of_GivesAnEmptyReport_WithoutVersions()
    {
        var report = Of([]);

        Assert.Empty(report.Versions);
        Assert.Equal(HarbourStory.Seed.Body.Sentences.Count, report.Matrix.Count);
    }

    private static StoryReport Of(IReadOnlyList<OutletVersion> versions) =>
        StoryReport.Of(HarbourStory.Seed, [.. versions.Select(HarbourStory.Compare)], HarbourStory.Tools);

    private static string Describe(StoryReport report) => System.Text.Json.JsonSerializer.Serialize(ComparisonDocument.Of(report));
}
