using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class TextCopiesTests
{
    private static readonly Seed Seed = new("story", Text("seed", 60));

    [Fact]
    public void Of_FindsWhatRunsATextOfTheStory_AndNoRoundupThatOnlyHoldsOne()
    {
        var page = Text("page", 80);
        var found = TextCopies.Of(
            Seed,
            [
                Known("page", page), Known("copy", page), Known("trimmed", Text("page", 50)), Known("roundup", page + " " + Text("sport", 200)), Known("other", Text("other", 80)),
                Known("seeds", Seed.Text + " The end."), Known("taken", Text("taken", 70)), Known("takens", Text("taken", 70)),
            ],
            [Url("page"), Url("taken")],
            _ => false);
        Assert.Equal(
            [(Url("copy"), Url("page")), (Url("seeds"), TextCopies.OfSeed), (Url("takens"), Url("taken")), (Url("trimmed"), Url("page"))],
            found.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public void Of_TakesNoTextForACopy_ThatOpensWithNewsOfItsOwn_OrExplains()
    {
        var page = Text("page", 80);
        var found = TextCopies.Of(
            Seed,
            [Known("page", page), Known("follow-up", Text("arrest", 9) + ". Then\n" + page), Known("reprint", page), Known("who-is-it", page)], [Url("page")], headline => headline.StartsWith("who", StringComparison.Ordinal));
        Assert.Equal([Url("reprint")], found.Keys);
    }

    private static KnownText Known(string name, string text) => new(new(Url(name)), name, text, IsSecondLook: true, Belongs: false);

    private static string Url(string name) => $"https://{name}.example/";

    private static string Text(string about, int words) => string.Join(' ', Enumerable.Range(0, words).Select(at => $"{about}{at}"));
}
