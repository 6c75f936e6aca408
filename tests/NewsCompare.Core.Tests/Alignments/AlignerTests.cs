using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class AlignerTests
{
    private static readonly string[] Seed =
    [
        "Mayor Ada Quill ordered the closure of the Norwick bridge on Friday after inspectors found cracks in two pillars.",
        "About 12,000 commuters use the bridge each morning, the transport office said.",
        "“We will not gamble with lives,” Quill told reporters outside city hall.",
        "The opposition called the decision late.",
    ];

    [Fact]
    public void Align_LinksAllAsSame_WhenTheTextsAreEqual()
    {
        var alignment = Align(Seed, Seed);
        Assert.Equal([(0, 0, LinkKind.Same), (1, 1, LinkKind.Same), (2, 2, LinkKind.Same), (3, 3, LinkKind.Same)], alignment.Links.Select(link => (link.Seed, link.Version, link.Kind)));
        Assert.Empty(alignment.UnlinkedSeed);
        Assert.Empty(alignment.UnlinkedVersion);
        Assert.Empty(alignment.Contradictions);
    }

    [Fact]
    public void Align_CallsItSame_WhenOnlyMarksAndCaseDiffer()
    {
        var link = Assert.Single(Align(["“We will not gamble with lives” — she said"], ["\"We will not gamble with lives\", she Said."]).Links);
        Assert.Equal(LinkKind.Same, link.Kind);
    }

    [Fact]
    public void Align_FindsRewordedAndDropped_InAnotherTelling()
    {
        string[] version =
        [
            "The Norwick bridge was closed Friday by order of Mayor Ada Quill after inspectors discovered cracks in two of its pillars.",
            "The local team won its third match of the season.",
            "“We will not gamble with lives,” she said.",
        ];
        var alignment = Align(Seed, version);
        Assert.Contains(alignment.Links, link => link is { Seed: 0, Version: 0, Kind: LinkKind.Reworded });
        Assert.Contains(alignment.Links, link => link is { Seed: 2, Version: 2 });
        Assert.Equal([1, 3], alignment.UnlinkedSeed);
        Assert.Equal([1], alignment.UnlinkedVersion);
        Assert.All(alignment.Links, link => Assert.NotEmpty(link.Reasons));
    }

    [Fact]
    public void Align_LinksBothParts_WhenASentenceIsSplit()
    {
        string[] version =
        [
            "Mayor Ada Quill ordered the closure of the Norwick bridge on Friday.",
            "The order came after inspectors found cracks in two pillars.",
        ];
        Assert.Equal([(0, 0), (0, 1)], Align(Seed, version).Links.Select(link => (link.Seed, link.Version)));
    }

    [Fact]
    public void Align_ChangesNoLink_WhenAnUnrelatedParagraphIsAdded()
    {
        string[] version = ["Ada Quill, the mayor, has closed the Norwick bridge after inspectors found cracks.", "Some 12,000 commuters cross the bridge each morning."];
        var before = Align(Seed, version).Links;
        var after = Align(Seed, [.. version, "A rare orchid flowered in the glasshouse of the botanical garden.", "Visitors queued to smell it."]).Links;
        Assert.Equal(2, before.Count);
        Assert.Equal(before.Select(link => (link.Seed, link.Version, link.Kind)), after.Select(link => (link.Seed, link.Version, link.Kind)));
    }

    [Fact]
    public void Align_MarksMoves_WhenAParagraphStandsElsewhere()
    {
        var links = Align(Seed, [Seed[3], Seed[0], Seed[1], Seed[2]]).Links;
        Assert.Equal([false, false, false, true], links.Select(link => link.Moved));
        Assert.All(links, link => Assert.Equal(LinkKind.Same, link.Kind));
    }

    [Fact]
    public void Align_KeepsReworded_WhenTheyMovedWithinACopy()
    {
        string[] copy = ["The opposition called the decision late and weak.", "Divers will look at the third pillar on Monday.", "A ferry takes people on foot across the river."];
        string[] seed = [.. Seed[..3], .. copy];
        string[] version = [.. Seed[2..3], .. copy, "“We heard a crack at night,” a fisherman said.", "About 12,000 commuters cross the bridge each morning, according to the transport office."];
        var link = Assert.Single(Align(seed, version).Links, link => link.Seed == 1);
        Assert.Equal((5, true), (link.Version, link.Moved));
    }

    [Fact]
    public void Align_LinksBothHalves_WhenACopyMergesTwoSentences()
    {
        string[] copy = ["The opposition called the decision late and weak.", "Divers will look at the third pillar on Monday.", "A ferry takes people on foot across the river.", "Buses go over the old toll road."];
        string[] seed = [.. copy, "Firefighters used boats to reach a nursing home on Mill Lane.", "All 52 residents were brought to safety."];
        string[] version = [.. copy, "Firefighters used boats to reach a nursing home on Mill Lane, and all 52 residents were brought to safety."];
        Assert.Equal([(4, 4), (5, 4)], Align(seed, version).Links.Where(link => link.Version == 4).Select(link => (link.Seed, link.Version)));
    }

    [Fact]
    public void Align_LinksAQuotation_WhateverStandsAroundIt()
    {
        var links = Align(Seed, ["“We will not gamble with lives,” said the woman who has run Norwick since May."]).Links;
        Assert.Contains(links, link => link.Seed == 2);
    }

    [Fact]
    public void Of_FindsNoMove_WhenAHeadlineSumsUpSeveral() => Assert.Empty(MovedLinks.Of([(0, 0, 0.9), (0, 3, 0.5), (1, 1, 1), (3, 3, 0.9)], 4, 4));

    [Fact]
    public void Of_FindsTheMove_WhenAMainLinkCrossesTheOthers() =>
        Assert.Equal([(3, 0)], MovedLinks.Of([(0, 1, 0.9), (1, 2, 0.8), (2, 3, 0.7), (3, 0, 1)], 4, 4));

    [Fact]
    public void Align_LinksEveryCopy_WhenASentenceStandsTwice()
    {
        var alignment = Align(["He left.", "It rained hard.", "He left."], ["It rained hard.", "He left."]);
        Assert.Empty(alignment.UnlinkedSeed);
        Assert.Empty(alignment.UnlinkedVersion);
    }

    [Fact]
    public void Align_DropsAll_WhenASideIsEmptyOrBlank()
    {
        Assert.Equal([0, 1, 2, 3], Align(Seed, []).UnlinkedSeed);
        Assert.Equal([0, 1, 2, 3], Align([], Seed).UnlinkedVersion);
        Assert.Empty(Align([], []).Links);
        var blank = Align(["", " ", "…"], ["", "\n", "—"]);
        Assert.Empty(blank.Links);
        Assert.Equal([0, 1, 2], blank.UnlinkedSeed);
    }

    [Fact]
    public void Align_Survives_LoneSurrogatesAndOtherScripts()
    {
        var links = Align(["a\uD800 storm \uDC00 hit", "今日は晴れです。", "الطقس جميل"], ["今日は晴れです。", "a\uD800 storm \uDC00 hit"]).Links;
        Assert.Equal(2, links.Count);
    }

    [Fact]
    public void Align_LinksNothing_WhenOnlyCommonWordsAreShared() =>
        Assert.Empty(Align(["The council said on Monday that it would meet again."], ["He said that the dog had been seen on Monday by a girl."]).Links);

    [Fact]
    public void Align_RaisesNoLink_WhenTheThresholdIsOne()
    {
        var alignment = Aligner.Align(Seed, ["Ada Quill ordered the Norwick bridge closed on Friday."], TestLexicon.English, new() { PairThreshold = 1, CloseThreshold = 1 });
        Assert.Empty(alignment.Links);
    }

    [Fact]
    public void Align_StaysFast_OnLongTextsAndLongSentences()
    {
        var words = Enumerable.Range(0, 4000).Select(n => "word" + (n * 7919 % 3001)).ToArray();
        string[] Sentences(int shift) => [.. Enumerable.Range(0, 1000).Select(n => string.Join(' ', Enumerable.Range(0, 20).Select(k => words[((n * 13) + (k * k) + (shift * k)) % words.Length])))];
        var longOne = string.Join(' ', Enumerable.Range(0, 50_000).Select(n => words[n * 31 % words.Length]));
        Timing.EndsWithin(TimeSpan.FromSeconds(15), () =>
        {
            Align(Sentences(1), Sentences(2));
            Align([longOne, "short"], [longOne + " more", "other"]);
            Align([.. Enumerable.Repeat("The same short sentence.", 1000)], [.. Enumerable.Repeat("The same short sentence again.", 1000)]);
        });
    }

    private static Alignment Align(string[] seed, string[] version) => Aligner.Align(seed, version, TestLexicon.English, new());
}
