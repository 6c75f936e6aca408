using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Comparisons;

/// <summary>A post of a social network that a page shows is not the outlet's word, and its readers see it.</summary>
public sealed class PostBesideTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.";
    private const string Cost = "The terminal will cost 42 million crowns and open in 2031, the board estimates.";
    private const string Idle = "Nobody on the council has ever taken the ferry in January, believe me.";
    private const string Signature = "— Ada Finch (@finch) November 3, 2031";
    private const string Critics = "Critics gathered 3,100 signatures against the project during the winter.";

    [Fact]
    public void Compare_TakesAPostForToldBeside_AndNeverForAnAddition()
    {
        var comparison = HarbourStory.Compare(Version([Lead, Cost, Idle, Signature, Critics], 1, 2, 3));

        Assert.Equal([(1, BesidePlace.Post, Cost)], comparison.Beside.Select(told => (told.Seed, told.Place, told.Text)));
        Assert.DoesNotContain(1, comparison.Dropped);
        Assert.Empty(comparison.Added);
        Assert.Equal([Lead, Critics], comparison.Version.Body.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Compare_CallsTheSameWordsAnAddition_WhereTheOutletTellsThem() =>
        Assert.NotEmpty(HarbourStory.Compare(Version([Lead, Idle, Critics])).Added);

    [Fact]
    public void Compare_FindsAQuotation_InThePostOfWhoSaidIt()
    {
        var findings = HarbourStory.Compare(Version([Lead, "We have waited long enough for a safe pier.", Critics], 1)).QuoteFindings;

        Assert.Equal((QuoteChange.Punctuation, BesidePlace.Post), (findings[0].Change, findings[0].Beside));
    }

    [Fact]
    public void Version_KeepsTheLinks_OfItsTextAndOfItsPosts()
    {
        var version = Version([Lead, "The plan was first reported by the Tollen Courier.", Critics], 1);
        Assert.Equal([(0, "Tollen"), (1, "signatures")], version.Links.Select(link => (link.Paragraph, version.Body.Paragraphs[link.Paragraph].Start is var start ? version.Body.Text[(start + link.Start)..(start + link.End)] : "")));

        var credit = Assert.Single(HarbourStory.Compare(version).Credits);
        Assert.Equal((CreditPlace.Post, CreditLevel.Linked), (credit.Place, credit.Level));
    }

    private static OutletVersion Version(string[] paragraphs, params int[] posts)
    {
        var article = new Article("Ferry terminal approved", [], null, null, "en", null, null, paragraphs, [.. Links(paragraphs)], [])
        {
            Kinds = [.. paragraphs.Select((_, at) => posts.Contains(at) ? ParagraphKind.Post : ParagraphKind.Text)],
        };
        return OutletVersion.Of("Inland Gazette", "page.html", new(ExtractionOutcome.Article, article, 0.9, []), TestLexicon.English);
    }

    private static IEnumerable<ArticleLink> Links(string[] paragraphs)
    {
        foreach (var (word, target) in new[] { ("Tollen", "https://tollen.example/"), ("Tollen Courier", "https://tollen-courier.example/ferry"), ("signatures", "https://list.example/") })
        {
            if (Array.FindIndex(paragraphs, text => text.Contains(word, StringComparison.Ordinal)) is >= 0 and var at && paragraphs[at].IndexOf(word, StringComparison.Ordinal) is var start)
            {
                yield return new(at, start, start + word.Length, new(target));
            }
        }
    }
}
