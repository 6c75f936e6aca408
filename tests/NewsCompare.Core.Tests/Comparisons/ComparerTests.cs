using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Comparisons;

public sealed class ComparerTests
{
    [Theory]
    [InlineData(ExtractionOutcome.Paywalled, 0.9, "en", "paywall")]
    [InlineData(ExtractionOutcome.Failed, 0.9, "en", "could not be read")]
    [InlineData(ExtractionOutcome.NotAnArticle, 0.9, "en", "not an article")]
    [InlineData(ExtractionOutcome.Refused, 0.9, "en", "guard")]
    [InlineData(ExtractionOutcome.Article, 0.49, "en", "0.49 is below 0.50")]
    [InlineData(ExtractionOutcome.Article, 0.9, "nb-NO", "another language")]
    public void Compare_NamesNoOmission_WhenTheVersionCannotBeTrusted(ExtractionOutcome outcome, double confidence, string language, string reason)
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version("The board of Tollen met.", outcome: outcome, confidence: confidence, language: language));

        Assert.Contains(reason, comparison.NotComparable, StringComparison.Ordinal);
        Assert.Empty(comparison.Dropped);
        Assert.Empty(comparison.Added);
        Assert.Empty(comparison.QuoteFindings);
        Assert.Empty(comparison.Alignment.Links);
        Assert.All(comparison.Metrics.Values, metric => Assert.True(metric.Value is null || metric.Key == "extractionConfidence", metric.Key));
    }

    [Theory]
    [InlineData("Der Hafenrat von Tollen hat am Montag nach vier Jahren Streit einen neuen Fährterminal beschlossen, wie der Tollen Courier berichtet. „Wir haben lange genug auf einen sicheren Pier gewartet“, sagte die Vorsitzende. Gegner sammelten im Winter Unterschriften.")]
    [InlineData("Le conseil du port de Tollen a approuvé lundi un nouveau terminal après quatre ans de dispute. « Nous avons attendu assez longtemps un quai sûr », a dit la présidente. Des opposants ont recueilli des signatures pendant tout l'hiver, rapporte le Tollen Courier.")]
    [InlineData("La junta del puerto de Tollen aprobó el lunes una nueva terminal de transbordadores tras cuatro años de disputa. «Hemos esperado bastante un muelle seguro», dijo la presidenta. Los críticos reunieron firmas durante el invierno, según el Tollen Courier.")]
    public void Compare_NamesNoOmission_WhenTheWordsAreOfAnotherLanguage(string text)
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version(text, language: null));

        Assert.Contains("another language", comparison.NotComparable, StringComparison.Ordinal);
        Assert.Empty(comparison.QuoteFindings);
    }

    [Fact]
    public void Compare_IsNotComparable_WhenTheBodyIsEmpty() => Assert.NotNull(HarbourStory.Compare("").NotComparable);

    [Fact]
    public void Compare_TakesAnUnknownLanguageAsTheSeeds() => Assert.Null(HarbourStory.Compare(HarbourStory.Version(HarbourStory.Text, language: null)).NotComparable);

    [Fact]
    public void Compare_KeepsEverything_WhenTheTextIsTheSeeds()
    {
        var comparison = HarbourStory.Compare(HarbourStory.Text);

        Assert.Empty(comparison.Dropped);
        Assert.Empty(comparison.Added);
        Assert.All(comparison.Alignment.Links, link => Assert.Equal(LinkKind.Same, link.Kind));
        Assert.All(comparison.QuoteFindings, finding => Assert.Equal(QuoteChange.Identical, finding.Change));
        Assert.Equal(1, comparison.Metrics["seedCoverage"]);
        Assert.Equal(1, comparison.Metrics["verbatimShare"]);
        Assert.Equal(1, comparison.Metrics["quoteRetention"]);
        Assert.Equal(0, comparison.Metrics["omissionRate"]);
        Assert.Null(comparison.Metrics["omissionPosition"]);
    }

    [Fact]
    public void Compare_FindsWhatIsDroppedAndAdded()
    {
        var comparison = HarbourStory.Compare("""
            The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.
            A brass band from Aldersund played at the town hall.
            """);

        Assert.Contains(comparison.Dropped, at => HarbourStory.Seed.Body.Sentences[at].Text.StartsWith("Fishermen", StringComparison.Ordinal));
        Assert.Equal([1], comparison.Added);
        Assert.Equal(0.5, comparison.Metrics["additionRate"]);
        Assert.Equal(1, comparison.Metrics["leadMatch"]);
    }

    [Fact]
    public void Compare_ReportsANumberThatChanged()
    {
        var comparison = HarbourStory.Compare("Critics gathered 2,100 signatures against the project during the winter.");

        var found = Assert.Single(comparison.Alignment.Contradictions);
        Assert.Equal(ContradictionKind.Number, found.Kind);
        Assert.Equal(1, comparison.Metrics["numberChanges"]);
    }

    [Fact]
    public void Compare_SeesAlteredAndDroppedQuotations()
    {
        var comparison = HarbourStory.Compare("“We have waited far too long for a safe pier,” said Marit Solheim, the board's chair.");

        Assert.Contains(comparison.QuoteFindings, finding => finding.Change == QuoteChange.Altered && finding.VersionSpeaker is not null);
        Assert.Contains(comparison.QuoteFindings, finding => finding.Change == QuoteChange.Dropped && finding.Version is null);
        Assert.Equal(0.5, comparison.Metrics["quoteRetention"]);
    }

    [Fact]
    public void Compare_TakesAQuotationInMostlyTheSameWords_AsAltered_WhenTheSpeakerSaysSo()
    {
        var seed = HarbourStory.Read(new("mayor", "“I am furious, and parents have every right to be,” Mayor Ada Quill said on Tuesday."));
        QuoteChange Of(string version) => Assert.Single(Comparer.Compare(seed, HarbourStory.Version(version), HarbourStory.Tools).QuoteFindings).Change;
        Assert.Equal(QuoteChange.Altered, Of("“I am furious, and every parent should be,” Mayor Ada Quill said on Tuesday."));
        Assert.NotEqual(QuoteChange.Altered, Of("“I am tired, and the winter was long for us,” Mayor Ada Quill said on Tuesday."));
    }

    [Fact]
    public void Compare_TakesAQuotationOverParagraphsAsIdentical_WhenTheOtherHasItInOne()
    {
        const string whole = "“We waited for years. The pier was rotten. Nobody listened to the crews. Now the board must build,” Mayor Ada Quill said.";
        const string parted = "“We waited for years.\n“The pier was rotten.\n“Nobody listened to the crews.\n“Now the board must build,” Mayor Ada Quill said.";
        IEnumerable<QuoteChange> Of(string seed, string version) =>
            Comparer.Compare(HarbourStory.Read(new("mayor", seed)), HarbourStory.Version(version), HarbourStory.Tools).QuoteFindings.Select(finding => finding.Change);

        Assert.Equal([QuoteChange.Identical], Of(whole, parted));
        Assert.Equal([QuoteChange.Identical, QuoteChange.Identical, QuoteChange.Identical, QuoteChange.Identical], Of(parted, whole));
        Assert.Contains(QuoteChange.Truncated, Of(whole, "“We waited for years.\n“The pier was rotten,” Mayor Ada Quill said."));
    }

    [Fact]
    public void Compare_TakesAQuotationJoinedFromItsPiecesAsIdentical()
    {
        var comparison = HarbourStory.Compare(
            "Marit Solheim, the chair, said: “We have waited long enough for a safe pier. The old one is a danger to every passenger.”");

        Assert.All(comparison.QuoteFindings, finding => Assert.Equal(QuoteChange.Identical, finding.Change));
    }

    [Fact]
    public void Compare_SeesAQuotationGivenToAnother()
    {
        var comparison = HarbourStory.Compare("“We have waited long enough for a safe pier,” said Anders Vik, the mayor.");

        var finding = Assert.Single(comparison.QuoteFindings, finding => finding.Change == QuoteChange.Reattributed);
        Assert.EndsWith("Solheim", finding.SeedSpeaker, StringComparison.Ordinal);
        Assert.EndsWith("Vik", finding.VersionSpeaker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Henrik Solheim", SpeakerMatch.CannotTell)]
    [InlineData("Maret Solheim", SpeakerMatch.Same)]
    [InlineData("Solheim", SpeakerMatch.Same)]
    public void Compare_DoesNotTakeTwoPeopleOfOneSurnameForOne(string speaker, SpeakerMatch expected)
    {
        var comparison = HarbourStory.Compare($"“We have waited long enough for a safe pier,” {speaker} said.");

        Assert.Equal(expected, comparison.QuoteFindings[0].Speakers);
    }

    [Fact]
    public void Compare_TellsAChangedSpeakerOnce_NotAsAnotherNameToo()
    {
        var seed = HarbourStory.Read(new("pier", "“Not one crown of public money will go to those who broke this pier,” Marit Solheim said."));
        var version = HarbourStory.Version("“Not one crown of public money will go to those who broke this pier,” Anders Vik said.");

        Assert.Equal(ContradictionKind.Speaker, Assert.Single(Comparer.Compare(seed, version, HarbourStory.Tools).Alignment.Contradictions).Kind);
    }

    [Fact]
    public void Compare_GivesNoNewSpeaker_WhenOnlyAPronounStandsThere() => Assert.DoesNotContain(
        HarbourStory.Compare("Anders Vik, the mayor, opened the meeting. “We have waited long enough for a safe pier,” she said.").QuoteFindings,
        finding => finding.Change == QuoteChange.Reattributed);

    [Theory]
    [InlineData("Skerry Press", "Inland Gazette", 1)]
    [InlineData("Ida Holm, Associated Press", "Inland Gazette", 1)]
    [InlineData("Skerry Press", "Skerry Press", 0)]
    [InlineData("Pa Larsen", "Inland Gazette", 0)]
    public void Compare_CountsAgenciesInTheByline(string author, string outlet, int expected)
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version(HarbourStory.Text, outlet, authors: [author]));

        Assert.Equal(expected, comparison.Credits.Count(credit => credit.Kind == CreditKind.Wire && credit.Paragraph < 0));
    }

    [Theory]
    [InlineData("This story was first reported by the Tollen Courier.", CreditKind.FirstReport)]
    [InlineData("This article was originally published by the Tollen Courier.", CreditKind.FirstReport)]
    [InlineData("Source: Tollen Courier", CreditKind.HatTip)]
    [InlineData("(Via Tollen Courier)", CreditKind.HatTip)]
    [InlineData("H/T Tollen Courier", CreditKind.HatTip)]
    [InlineData("Information from: Tollen Courier, http://tollen-courier.example", CreditKind.Report)]
    public void Compare_CountsCreditsInTheNotes(string note, CreditKind kind)
    {
        var credit = Assert.Single(HarbourStory.Compare(HarbourStory.Version("Anders Vik, the mayor, opened the meeting.") with { Notes = [note] }).Credits);

        Assert.Equal(("Tollen Courier", kind, -1), (credit.Outlet, credit.Kind, credit.Paragraph));
        Assert.Empty(HarbourStory.Compare(HarbourStory.Version("Anders Vik, the mayor, opened the meeting.", "Tollen Courier") with { Notes = [note] }).Credits);
    }

    [Fact]
    public void Compare_GivesNoLag_WhenOnlyTheDayOfTheSeedIsKnown()
    {
        var day = new DateTimeOffset(2030, 5, 6, 0, 0, 0, TimeSpan.Zero);
        var version = HarbourStory.Version(HarbourStory.Text, at: day.AddHours(9));

        Assert.Null(Comparer.Compare(With(dayOnly: true), version, HarbourStory.Tools).Metrics["publicationLag"]);
        Assert.Equal(9, Comparer.Compare(With(dayOnly: false), version, HarbourStory.Tools).Metrics["publicationLag"]);
        Assert.Null(Comparer.Compare(With(dayOnly: false), version with { Clock = "first-seen" }, HarbourStory.Tools).Metrics["publicationLag"]);

        SeedText With(bool dayOnly) => HarbourStory.Seed with { Seed = HarbourStory.Seed.Seed with { PublishedAt = day, PublishedDayOnly = dayOnly } };
    }

    [Fact]
    public void Definitions_AreCompleteAndEachNameStandsOnce()
    {
        Assert.Equal(MetricDefinitions.All.Count, MetricDefinitions.All.Select(metric => metric.Name).Distinct().Count());
        Assert.Equal(MetricDefinitions.All.Select(metric => metric.Name).Order(), HarbourStory.Compare(HarbourStory.Text).Metrics.Values.Keys.Order());
        Assert.All(MetricDefinitions.All, metric => Assert.Contains(metric.Unit, new[] { "share", "count", "hours", "ratio", "rank" }));
    }
}
