using NewsCompare.Core.Stories;
using static NewsCompare.Core.Tests.Stories.FireTexts;

namespace NewsCompare.Core.Tests.Stories;

public sealed class DuplicateOriginalsTests
{
    private static readonly string Original = Of(Report);
    private static readonly string Cut = Of(Report[..11]);

    /// <summary>Texts of which about half is the report and the rest is their own.</summary>
    public static TheoryData<string> HalfOwn =>
    [
        Of([.. Own[..9], .. Report[10..]]),
        Of([.. Report[10..], .. Own[..9]]),
        Of([.. Own[..13], .. Report[10..]]),
        Of([.. Report[10..], .. Own[..13]]),
        Of([.. Report[..10], .. Own[..9]]),
        Of([.. Report[..10], .. Own]),
        Of([.. Report[..10], .. Own[..5]]),
        Of([.. Own[..4], .. Report[10..15], .. Own[4..9], .. Report[15..], .. Own[9..11]]),
        Of([.. Own, .. Report]),
        Of([.. Own[..5], .. Report, .. Own[5..]]),
        Of(Own.Zip(Report[..14]).SelectMany(two => new[] { two.Second, two.First })),
        Of([.. Own[..5], .. Report[2..14]]),
    ];

    [Theory]
    [MemberData(nameof(HalfOwn))]
    public void Find_KeepsTheOriginal_BesideACutATextThatIsHalfItAndOneWordedAnew(string half)
    {
        var found = Find(("original", Original), ("cut", Cut), ("half", half), ("anew", Of(Anew)));
        Assert.All(found.Values, one => Assert.False(one.IsComposite));
        Assert.Equal(["original", "original", "half", "anew"], found.Values.Select(one => one.Cluster));
        Assert.Equal(["original"], found["cut"].CopyOf);
        Assert.All(new[] { "original", "half", "anew" }, id => Assert.Empty(found[id].CopyOf));
        Assert.Null(found["original"].HalfOf);
    }

    [Fact]
    public void Find_SaysOfWhatALongerTextIsHalf()
    {
        var found = Find(("original", Original), ("half", Of([.. Own[..3], .. Report[..7], .. Own[3..8], .. Report[7..13], .. Own[8..]])));
        Assert.Equal((null, "original"), (found["original"].HalfOf, found["half"].HalfOf));
        Assert.Equal(["original", "half"], found.Values.Select(one => one.Cluster));
    }

    [Fact]
    public void Find_SaysOfWhatAShorterTextIsHalf_WhereACutShowsWhichIsTheOriginal()
    {
        var found = Find(("original", Original), ("cut", Cut), ("half", Of([.. Report[..10], .. Own[..5]])));
        Assert.Equal([null, null, "original"], found.Values.Select(one => one.HalfOf));
    }

    [Fact]
    public void Find_TakesTheEndOfATextForACopy_WhereItsBeginningIsPrintedToo() =>
        Assert.All(Find(("original", Original), ("beginning", Cut), ("end", Of(Report[10..]))).Values, one => Assert.Equal(("original", false), (one.Cluster, one.IsComposite)));

    [Fact]
    public void Find_NamesBothAgencies_OfATextThatTookFromBoth()
    {
        var found = Find(("a", Original), ("b", Of(Other)), ("both", Of([.. Report[..10], .. Other[..7]])), ("a cut", Of(Report[..8])), ("both again", Of([.. Report[..10], .. Other[6..]])));
        Assert.Equal(["a", "b", "both", "a", "both again"], found.Values.Select(one => one.Cluster));
        Assert.All(new[] { "both", "both again" }, id => Assert.True(found[id].IsComposite));
        Assert.All(new[] { "both", "both again" }, id => Assert.Equal(["a", "b"], found[id].CopyOf.Order()));
    }

    private static Dictionary<string, CopyFinding> Find(params (string Id, string Text)[] texts) => DuplicateFinder.Find(texts).ToDictionary(one => one.Id);
}
