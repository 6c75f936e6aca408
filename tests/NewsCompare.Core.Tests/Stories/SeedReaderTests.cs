using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Stories;

public sealed class SeedReaderTests
{
    private const string Text = "The harbour bridge will close on Monday.\nThe Tidewater Herald first reported the closure.";

    [Fact]
    public void Read_TakesIdAndText_WhenThereAreNoFacts()
    {
        var seed = Read("seeds/Harbour Bridge_2024.txt", Text, null);
        Assert.Equal("harbour-bridge-2024", seed.StoryId);
        Assert.Equal(Text, seed.Text);
        Assert.Null(seed.PublishedAt);
        Assert.Equal("en", seed.Language);
    }

    [Fact]
    public void Read_CountsNoHeadlineAndNoByline_AsSentences()
    {
        var seed = Read("bridge.txt", "Harbour bridge to close for a year\n\nBy Jane Roe\n\n" + Text, null);
        Assert.Equal(("Harbour bridge to close for a year", "Jane Roe", Text), (seed.Title, seed.Byline, seed.Text.TrimStart()));

        seed = Read("bridge.txt", "Harbour bridge to close\n\n" + Text, "title: Bridge closes");
        Assert.Equal(("Bridge closes", null, Text), (seed.Title, seed.Byline, seed.Text.TrimStart()));
    }

    [Fact]
    public void Read_TakesEveryFact_WhenAllAreGiven()
    {
        var seed = Read("bridge.txt", Text, """
            title: "Bridge closes: for a year"
            url: https://tidewater.example/bridge
            outlet: Tidewater Herald
            byline: Jane Roe
            published: 2024-05-30T18:05:00+02:00
            originalReporter: Jane Roe
            originalOutlet: Harbour Post
            keywords: [bridge, ferry]
            window: 14d
            ends: 2024-07-01
            language: en-GB
            aliases:
              - The Post
            """);
        Assert.Equal("Bridge closes: for a year", seed.Title);
        Assert.Equal(new DateTimeOffset(2024, 5, 30, 16, 5, 0, TimeSpan.Zero), seed.PublishedAt);
        Assert.False(seed.PublishedDayOnly);
        Assert.Equal(("Harbour Post", "facts"), (seed.OriginalOutlet, seed.OriginFrom));
        Assert.Equal(["bridge", "ferry"], seed.Keywords);
        Assert.Equal(TimeSpan.FromDays(14), seed.Window);
        Assert.Equal(new DateTimeOffset(2024, 7, 1, 23, 59, 59, TimeSpan.Zero), seed.EndsAt);
        Assert.Equal(["The Post"], seed.Aliases);
    }

    [Fact]
    public void Read_KeepsTheDay_WhenOnlyTheDayIsGiven()
    {
        var seed = Read("bridge.txt", Text, "published: 2024-05-30");
        Assert.Equal(new DateTimeOffset(2024, 5, 30, 0, 0, 0, TimeSpan.Zero), seed.PublishedAt);
        Assert.True(seed.PublishedDayOnly);
    }

    [Theory]
    [InlineData("The Tidewater Herald first reported the closure.", "The Tidewater Herald", null)]
    [InlineData("The closure was first reported by the Tidewater Herald.", "Tidewater Herald", null)]
    [InlineData("Tidewater’s Jane Roe first reported the closure.", "Tidewater", "Jane Roe")]
    [InlineData("Officials first reported the closure.", null, null)]
    [InlineData("They originally reported a closure of a week.", null, null)]
    [InlineData("The closure was first reported by neighbours.", null, null)]
    [InlineData("It was first reported by Jane Roe of the Harbour Post.", "Harbour Post", "Jane Roe")]
    [InlineData("It was first reported by Jane Roe of Reuters.", "Reuters", "Jane Roe")]
    [InlineData("It was first reported by Jane Roe, a reporter for the Harbour Post, on Monday.", "Harbour Post", "Jane Roe")]
    [InlineData("It was first reported by the Press Trust of India.", "Press Trust of India", null)]
    [InlineData("It was first reported by the Times of Malta for its readers.", "Times of Malta", null)]
    [InlineData("It was first reported by Politico for a reason.", "Politico", null)]
    public void Read_TakesTheOriginFromTheText_OnlyWhenANameStandsBesideTheCue(string sentence, string? outlet, string? reporter)
    {
        var seed = Read("bridge.txt", "The bridge will close.\n" + sentence, null);
        Assert.Equal((outlet, reporter), (seed.OriginalOutlet, seed.OriginalReporter));
        Assert.Equal(outlet is null ? null : "text", seed.OriginFrom);
    }

    [Fact]
    public void Read_PartsFrontMatterAndHeading_WhenTheFileIsMarkdown()
    {
        var seed = Read("bridge.md", "---\noutlet: Tidewater Herald\n---\n\n# Bridge closes\n\nThe bridge will close.\n", null);
        Assert.Equal(("Bridge closes", "Tidewater Herald"), (seed.Title, seed.Outlet));
        Assert.Equal("The bridge will close.", seed.Text.Trim());
    }

    [Theory]
    [InlineData("headline: Bridge closes", "headline", "originalOutlet")]
    [InlineData("published: yesterday", "published", "2024-05-30")]
    [InlineData("published: 2024-05-30T18:05:00", "published", "offset")]
    [InlineData("published: 2024-02-31", "published", "2024-05-30")]
    [InlineData("url: ftp://tidewater.example/x", "url", "https://")]
    [InlineData("window: 14 weeks", "window", "3650d")]
    [InlineData("window: 99999d", "window", "3650d")]
    [InlineData("language: english please", "language", "en-GB")]
    [InlineData("title: [a, b]", "title", "one text")]
    [InlineData("title:", "title", "empty")]
    public void Read_NamesFileKeyAndWhatIsAllowed_WhenAFactIsWrong(string facts, string key, string allowed)
    {
        var wrong = Assert.Throws<InvalidInputException>(() => Read("bridge.txt", Text, "outlet: Tidewater Herald\n" + facts));
        Assert.Contains("bridge.yaml, line 2", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(key, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &x [l, l]\nkeywords: *x")]
    [InlineData("keywords: *nobody")]
    [InlineData("keywords: [[[[deep]]]]")]
    [InlineData("title: {a: b}")]
    [InlineData("title: !!python/object x")]
    [InlineData("title: a\ntitle: b")]
    [InlineData("title: a\n---\ntitle: b")]
    [InlineData("- a\n- b")]
    [InlineData("title: \"open")]
    [InlineData("\t{[")]
    public void Read_RefusesTheFacts_WhenTheYamlIsNoPlainMapping(string facts) =>
        Assert.Equal("seed-facts", Assert.Throws<InvalidInputException>(() => Read("bridge.txt", Text, facts)).Code);

    [Fact]
    public void Read_RefusesTheFacts_WhenTheyAreHuge() =>
        Assert.Throws<InvalidInputException>(() => Read("bridge.txt", Text, "title: " + new string('x', 70_000)));

    [Fact]
    public void Read_RefusesAKey_WhenItStandsInBothPlaces() =>
        Assert.Contains("'title'", Assert.Throws<InvalidInputException>(() => Read("bridge.md", "---\ntitle: a\n---\nIt closes.", "title: b")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("bridge.txt", "", "seed-without-sentences")]
    [InlineData("bridge.txt", " \n\n — … \n", "seed-without-sentences")]
    [InlineData("bridge.md", "---\ntitle: a\n---\n# Only a heading\n", "seed-without-sentences")]
    [InlineData("bridge.md", "---\ntitle: a\nThe bridge closes.", "seed-front-matter")]
    [InlineData("bridge.txt", "PK\0\0 binary.", "seed-not-text")]
    [InlineData("---.txt", "The bridge closes.", "seed-name")]
    public void Read_SaysWhatIsWrong_WhenTheFileIsNoSeed(string file, string text, string code) =>
        Assert.Equal(code, Assert.Throws<InvalidInputException>(() => Read(file, text, null)).Code);

    private static Seed Read(string file, string text, string? facts) => SeedReader.Read(file, text, facts, TestLexicon.English);
}
