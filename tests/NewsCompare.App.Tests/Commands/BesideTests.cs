using System.Text.Json;

namespace NewsCompare.App.Tests.Commands;

/// <summary>What an outlet tells in a box or a caption stands as such in every format, and not among what it drops.</summary>
public sealed class BesideTests : IDisposable
{
    private const string Seed = """
        The council of Brenna voted 7 to 2 on Monday to close the Marsh Street bridge to trucks after engineers found cracks in four girders.
        Trucks will be sent over the Hollis Avenue crossing until repairs are finished in October.
        The bridge was built in 1958 and carries about 18,000 vehicles a day.
        The repair is estimated at $4.6 million, of which the state is to pay two thirds.
        Owners of two warehouses said the detour would cost them an hour for each load.
        A ferry captain named Dora Quill watched the vote from the gallery with her two sons.
        """;

    private const string Page = """
        <html lang=en><head><title>Brenna closes bridge to trucks</title><meta property=og:type content=article></head><body><article><h1>Brenna closes bridge to trucks</h1>
        <figure><img src=a.jpg alt=x width=800 height=500><figcaption>Owners of two warehouses say that the detour costs them an hour for each load.</figcaption></figure>
        <p>Brenna's council on Monday closed the Marsh Street bridge to trucks by 7 votes to 2, since engineers had found cracks in four of the girders.</p>
        <p>Until October, when the repairs are to be finished, trucks have to go over the Hollis Avenue crossing, the department of public works said in a statement.</p>
        <aside class="factbox"><h3>The bridge in numbers</h3><p>Built in 1958, the bridge carries about 18,000 vehicles every day, the city says.</p><p>Repairing it is estimated to cost $4.9 million, and the state is to pay two thirds of that.</p></aside>
        <p>Two members of the council voted against the measure because they wanted the bridge to be closed to all traffic until an independent engineer has seen it.</p>
        <p>The department will put up signs on both banks of the river this week, and the police will turn trucks back from the first day of next month.</p>
        </article></body></html>
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task EveryFormat_SaysWhatIsToldBesideTheText()
    {
        folder.Write("seed.txt", Seed);
        folder.Write("page.html", Page);
        var (table, markdown, html) = (await CompareAsync("table"), await CompareAsync("md"), await CompareAsync("html"));
        var cells = await CompareAsync("csv", "--table", "cells");
        using var json = JsonDocument.Parse(await CompareAsync("json"));
        var version = json.RootElement.GetProperty("versions")[0];

        Assert.Contains("1, 3 beside", table, StringComparison.Ordinal);
        Assert.Contains("number, beside the text: $4.6 million \u2192 $4.9 million", table, StringComparison.Ordinal);
        Assert.Contains("\u25A1", table, StringComparison.Ordinal);
        Assert.Contains("(told in a box beside the text: \u201CBuilt in 1958,", markdown, StringComparison.Ordinal);
        Assert.Contains("(told in a caption: \u201COwners of two", markdown, StringComparison.Ordinal);
        Assert.Contains("Tells 3 beside the text", html, StringComparison.Ordinal);
        Assert.Contains("told in a box beside the text</span>", html, StringComparison.Ordinal);
        Assert.Equal(3, cells.Split('\n').Count(line => line.Contains(",beside,", StringComparison.Ordinal)));
        Assert.Equal([5], version.GetProperty("dropped").EnumerateArray().Select(at => at.GetInt32()));
        Assert.Equal([(2, "box"), (3, "box"), (4, "caption")], version.GetProperty("beside").EnumerateArray().Select(told => (told.GetProperty("seed").GetInt32(), told.GetProperty("place").GetString()!)));
        Assert.Equal("beside", json.RootElement.GetProperty("matrix")[2].GetProperty("cells")[0].GetProperty("status").GetString());
    }

    private async Task<string> CompareAsync(string format, params string[] more)
    {
        var result = await Cli.RunAsync(folder, ["compare", "seed.txt", "page.html", "--format", format, .. more]);
        result.Says(0);
        return result.Output;
    }
}
