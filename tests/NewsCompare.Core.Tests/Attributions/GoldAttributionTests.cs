namespace NewsCompare.Core.Tests.Attributions;

/// <summary>Floors pinned to what is reached on the labels of tests/gold/attribution; a change may not lower one unless its commit says why.</summary>
public sealed class GoldAttributionTests
{
    [Fact]
    public void Read_HoldsTheFloor_OfSpeakers()
    {
        var all = GoldAttributions.Speakers;
        var wrong = all.Where(one => !one.Right).ToList();

        Assert.True(all.Count >= 150, $"{all.Count} labels");
        Assert.True(all.Count - wrong.Count >= 192, $"{all.Count - wrong.Count} of {all.Count}\n{string.Join('\n', wrong.Select(one => $"{one.Found} <- {one.Label}"))}");
    }

    [Fact]
    public void Find_HoldsTheFloor_OfCredits()
    {
        var credited = GoldAttributions.Credits.Where(one => one.Kind != "none").ToList();
        var wrong = credited.Where(one => !one.Found.Any(found =>
            found.Outlet is not null && GoldAttributions.Finder.SameOutlet(found.Outlet, one.Outlet) && found.Kind.ToString().Equals(one.Kind.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
            && (one.Reporter.Length == 0 || one.Reporter == found.Reporter))).ToList();

        Assert.True(GoldAttributions.Credits.Count >= 60);
        Assert.True(
            credited.Count - wrong.Count >= 95,
            $"{credited.Count - wrong.Count} of {credited.Count}\n{string.Join('\n', wrong.Select(one => $"{string.Join(';', one.Found.Select(found => $"{found.Outlet} {found.Kind} {found.Reporter}"))} <- {one.Sentence}"))}");
    }

    [Fact]
    public void Find_CreditsNobody_WhereNobodyIsCredited()
    {
        var flagged = GoldAttributions.Credits.Where(one => one.Kind == "none" && one.Found.Count > 0).ToList();

        Assert.True(flagged.Count <= 0, string.Join('\n', flagged.Select(one => $"{one.Found[0].Outlet} {one.Found[0].Kind} <- {one.Sentence}")));
    }

    [Fact]
    public void Find_MarksAnOutletOfNoList() => Assert.All(
        GoldAttributions.Credits.Where(one => one.Outlet is "Harbour Gazette" or "Coast Examiner" or "River Times"),
        one => Assert.True(Assert.Single(one.Found).Unlisted));
}
