using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class IdfTableTests
{
    private static readonly Dictionary<string, double> Background = new() { ["people"] = 0.2, ["bridge"] = 0.01 };

    [Fact]
    public void Weight_FollowsTheBackground_WhenThereAreNoDocuments()
    {
        var table = new IdfTable(Background);
        Assert.True(table.Weight("people") < table.Weight("bridge"));
        Assert.True(table.Weight("bridge") < table.Weight("lindgren"));
    }

    [Fact]
    public void Weight_FollowsTheDocuments_WhenThereAreMany()
    {
        var table = new IdfTable(Background);
        for (var i = 0; i < 50_000; i++)
        {
            table.Add(i % 2 == 0 ? ["bridge"] : ["people", "storm"]);
        }

        Assert.True(Math.Abs(table.Weight("people") - table.Weight("bridge")) < 0.1);
        Assert.True(table.Weight("storm") < 1);
    }

    [Fact]
    public void Weight_IsNeverNegative_WhenAllHoldTheWord()
    {
        var table = new IdfTable(new Dictionary<string, double> { ["all"] = 1 });
        table.Add(["all"]);
        Assert.True(table.Weight("all") >= 0);
    }
}
