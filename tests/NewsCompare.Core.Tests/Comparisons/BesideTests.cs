using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;

namespace NewsCompare.Core.Tests.Comparisons;

/// <summary>What a page tells in a box, a standfirst or a caption it has not left out.</summary>
public sealed class BesideTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.";
    private const string Cost = "The terminal will cost 42 million crowns and open in 2031, the board estimates.";
    private const string Fishermen = "Fishermen fear that the cod nursery of the inner bay will be buried by the dredging.";

    [Fact]
    public void Compare_DropsNothingThatATextBesideTheBodyTells()
    {
        var without = HarbourStory.Compare(Lead);
        var comparison = HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(BesidePlace.Box, $"Nobody knows yet who will build it. {Cost}"), new(BesidePlace.Caption, Fishermen)] });

        Assert.Equal([(1, BesidePlace.Box, Cost), (5, BesidePlace.Caption, Fishermen)], comparison.Beside.Select(told => (told.Seed, told.Place, told.Text)));
        Assert.Equal(without.Dropped.Except([1, 5]), comparison.Dropped);
        Assert.Equal(without.Alignment.Links, comparison.Alignment.Links, (one, other) => (one.Seed, one.Version, one.Kind, one.Score) == (other.Seed, other.Version, other.Kind, other.Score));
        Assert.Equal(without.Added, comparison.Added);
        Assert.Equal(without.Metrics["seedCoverage"], comparison.Metrics["seedCoverage"]);
        Assert.True(comparison.Metrics["omissionRate"] < without.Metrics["omissionRate"]);
    }

    [Fact]
    public void Compare_SaysWhatABoxStatesDifferently()
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(BesidePlace.Box, Cost.Replace("42", "47", StringComparison.Ordinal))] });

        Assert.Equal((ContradictionKind.Number, "42 million crowns", "47 million crowns"), comparison.Beside.Single().Changes.Select(found => (found.Kind, found.SeedText, found.VersionText)).Single());
        Assert.Equal(0, comparison.Metrics["numberChanges"]);
    }

    [Fact]
    public void Compare_TakesTheBodyFirst()
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version(HarbourStory.Text) with { Beside = [new(BesidePlace.Box, Cost)] });

        Assert.Empty(comparison.Beside);
        Assert.Equal(HarbourStory.Compare(HarbourStory.Text).Alignment.Links.Count, comparison.Alignment.Links.Count);
    }

    [Fact]
    public void Compare_FindsNothingBeside_InWhatTellsOfSomethingElse() =>
        Assert.Empty(HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(BesidePlace.Box, "Aldersund has had a brass band since the end of the last war."), new(BesidePlace.Caption, "The town hall at dusk.")] }).Beside);

    [Fact]
    public void Compare_FollowsAQuotationBesideTheBody()
    {
        const string Said = "“We have waited long enough for a safe pier,” said Marit Solheim, the board's chair.";
        const string Cut = "“We have waited long enough,” said Marit Solheim. “The old one is a danger to every passenger.”";

        var without = HarbourStory.Compare(Lead).QuoteFindings;
        var whole = HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(BesidePlace.Caption, "The pier at dusk."), new(BesidePlace.Box, Said)] }).QuoteFindings;
        var cut = HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(BesidePlace.Standfirst, Cut)] }).QuoteFindings;
        var both = HarbourStory.Compare(HarbourStory.Version($"{Lead}\n{Said}") with { Beside = [new(BesidePlace.Box, Cut)] }).QuoteFindings;

        Assert.All(without, finding => Assert.Equal(QuoteChange.Dropped, finding.Change));
        Assert.Equal([(QuoteChange.Identical, BesidePlace.Box, "Marit Solheim"), (QuoteChange.Dropped, null, null)], whole.Select(one => (one.Change, one.Beside, one.VersionSpeaker)));
        Assert.Equal([(QuoteChange.Truncated, BesidePlace.Standfirst), (QuoteChange.Identical, BesidePlace.Standfirst)], cut.Select(one => (one.Change, one.Beside)));
        Assert.Equal([(QuoteChange.Identical, null), (QuoteChange.Identical, BesidePlace.Box)], both.Select(one => (one.Change, one.Beside)));
        Assert.All(cut, finding => Assert.Null(finding.Version));
    }

    [Fact]
    public void Report_CallsItBeside_AndCarried()
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(BesidePlace.Box, Cost)] });
        var report = StoryReport.Of(HarbourStory.Seed, [comparison], HarbourStory.Tools);

        Assert.Equal([CellStatus.Same, CellStatus.Beside, CellStatus.Dropped], report.Matrix.Take(3).Select(row => row.Cells[0].Status));
        Assert.Equal([1, 1, 0], report.Matrix.Take(3).Select(row => row.CarryRate));
        Assert.Empty(report.Matrix[1].Cells[0].VersionSentences);
        Assert.Equal(1, VersionSummary.All(report).Single().Kept);
        Assert.Equal(comparison.Beside, ComparisonDocument.Of(report).Versions.Single().Beside);
    }

    [Fact]
    public void Version_HasWhatStandsBesideItsText()
    {
        var article = new Article("Ferry terminal approved", [], null, null, "en", null, null, [Lead], [], [])
        {
            Kinds = [ParagraphKind.Text],
            Parts = new() { Boxes = [Cost], Captions = [Fishermen], Standfirst = "Four years of dispute are over." },
        };

        Assert.Equal([new(BesidePlace.Box, Cost), new(BesidePlace.Standfirst, "Four years of dispute are over."), new(BesidePlace.Caption, Fishermen)], Of(article).Beside);
        Assert.Equal([BesidePlace.Box, BesidePlace.Caption], Of(article with { Kinds = [ParagraphKind.Standfirst] }).Beside.Select(text => text.Place));
    }

    [Fact]
    public void Version_HasSubheadingsBesideItsText_UnlessTheyAreSentences()
    {
        var article = new Article("Ferry terminal approved", [], null, null, "en", null, null, [Lead, "A survey delayed", Cost, "“What happens next?”", "The board meets again on Friday."], [], [])
        {
            Kinds = [ParagraphKind.Text, ParagraphKind.Subheading, ParagraphKind.Text, ParagraphKind.Subheading, ParagraphKind.Subheading],
        };
        var version = Of(article);

        Assert.Equal([(BesidePlace.Subheading, "A survey delayed"), (BesidePlace.Subheading, "“What happens next?”")], version.Beside.Select(text => (text.Place, text.Text)));
        Assert.Equal(3, version.Body.Paragraphs.Count);
        Assert.DoesNotContain("survey", version.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_HasTheBoxesOfAllItsPages()
    {
        static Extraction Page(string text, string box) => new(ExtractionOutcome.Article, new("Ferry terminal approved", [], null, null, "en", null, null, [text], [], []) { Kinds = [ParagraphKind.Text], Parts = new() { Boxes = [box] } }, 0.9, []);
        Assert.Equal([Cost, Fishermen], Of(PagedArticle.Join(Page(Lead, Cost), [Page("Critics gathered signatures.", Fishermen)]).Article).Beside.Select(text => text.Text));
    }

    private static OutletVersion Of(Article article) => OutletVersion.Of("Inland Gazette", "page.html", new(ExtractionOutcome.Article, article, 0.9, []), TestLexicon.English);
}
