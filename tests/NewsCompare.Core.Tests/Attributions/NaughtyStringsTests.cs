using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Tests.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

/// <summary>Texts that break readers: nothing throws, offsets stay inside, and time grows with the length alone.</summary>
public sealed class NaughtyStringsTests
{
    private static readonly CreditFinder Finder = new(TestLexicon.English, []);

    public static TheoryData<string> Texts => [.. Short, .. Short.Select(text => $"“{text}” Lund said. According to {text}, {text} first reported by the Associated Press {text}")];

    // One pattern a way of growing.
    public static TheoryData<string> Patterns =>
    [
        "“", "\"", "''", "“said ", "('[{", "“a” ", "he said ", "said, ", "according to ", "Lund, ", "the official, who ", ": “", "\uDE00\uD83D", "e\u0301\u0323\u0330", "\u202E“x” ",
        "reported by the Associated Press ", "(AP) — ", "Reuters reported, ", "the Times ", "U.S. ", "...", "\n“He said\n", "a", "four U.S. officials said. ", "“We go,” she said. ", "\0",
    ];

    private static string[] Short =>
    [
        "", " ", "\n", "\r\n\r\n", "\0", "“", "”", "“”", "\"\"\"", "'''''", "“‘«„‚", "”’»”’", "((((([[[[[{{{{{", ")))))]]]]]}}}}}", "“(“[“{”}”]”)”", "said", "said said said", "he said “", "” he said",
        "According to", "according to according to", ", , , said , ,", "— — —", ":::", "...!?!?...", "\uD83D", "\uDE00", "\uDE00\uD83D said", "😀😀 said 😀", "👩‍👩‍👧‍👦 told 👨‍🚀", "🇳🇴 reported",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘! said", "e\u0301\u0301\u0301\u0301 said", "\u0301\u0301 said “\u0301”", "\u202Esaid “txet”\u202C", "\u2066“\u2069”", "שלום said “עולם”", "قال “مرحبا”", "الرئيس said",
        "\u200B\u200C\u200D\uFEFFsaid", "ﷺ﷽ said", "ＳＡＩＤ “ｗｉｄｅ”", "İstanbul SAID ıI", "ß ẞ ŉ said", "Ǆ ǅ ǆ told", "undefined null NaN", "<script>alert(1)</script> said", "'; DROP TABLE credits; --", "{{7*7}} ${x} %d %s %n",
        "C:\\con\\aux said", "../../etc/passwd reported", "1/0 said 1e309", "－１ said", "\uFFFE\uFFFF said", "\u2028said\u2029", "\u0085 said", "Mr. Mr. Mr. said", "U.S. U.S. U.S.", "the the the official official said",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_SurvivesEveryText_AndStaysInsideIt(string text)
    {
        var body = Body.Of(text, TestLexicon.English);
        var attributions = AttributionReader.Read(body, TestLexicon.English);
        var quotations = QuotationReader.Read(body, attributions);
        var credits = Finder.Find(body, [new(0, 0, 5, new("https://apnews.example/")), new(-1, 3, 2, new("https://apnews.example/")), new(9, 0, 1, new("https://apnews.example/"))], text);
        var unnamed = new UnnamedSources(TestLexicon.English).In(body, attributions);

        Assert.All(attributions.SelectMany(one => one.Source.Concat(one.Cue).Concat(one.Content)), span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length));
        Assert.All(quotations, one => Assert.Equal(one.Text, one.Span.In(text)));
        Assert.All(credits, one => Assert.Equal(one.Text, text[one.Start..one.End]));
        Assert.All(unnamed, one => Assert.NotEmpty(one.Sentences));
        Assert.Equal(QuotePair.Judge(text, "“We go,” she said"), QuotePair.Judge("“We go,” she said", text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Report_SurvivesEveryText(string text)
    {
        var seed = HarbourStory.Read(new("naughty", text.Length == 0 ? "." : text, OriginalOutlet: text.Length is > 0 and < 40 ? text : null));
        List<OutletVersion> versions = [HarbourStory.Version(text), HarbourStory.Version(HarbourStory.Text + "\n" + text, outlet: text.Length == 0 ? "x" : text), HarbourStory.Version(HarbourStory.Text)];

        var report = StoryReport.Of(seed, [.. versions.Select(version => Comparer.Compare(seed, version, HarbourStory.Tools))], HarbourStory.Tools);

        Assert.Equal(3, ComparisonDocument.Of(report).Versions.Count);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Read_StaysLinear_OverRepeatedPatterns(string pattern) => Timing.StaysLinear(ReadAll, pattern);

    [Theory]
    [InlineData("a")]
    [InlineData("said ")]
    [InlineData("Reuters reported, ")]
    public void Read_EndsSoon_OverALineOfAMegabyte(string pattern) =>
        Timing.EndsWithin(TimeSpan.FromSeconds(8), () => ReadAll(string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length))));

    private static void ReadAll(string text)
    {
        var body = Body.Of(text, TestLexicon.English);
        var attributions = AttributionReader.Read(body, TestLexicon.English);
        QuotationReader.Read(body, attributions);
        Finder.Find(body, [], null);
        new UnnamedSources(TestLexicon.English).In(body, attributions);
    }
}
