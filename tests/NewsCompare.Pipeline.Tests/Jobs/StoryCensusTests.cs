using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class StoryCensusTests : PipelineTests
{
    [Fact]
    public async Task OfAsync_CountsAsTheReportDoes_WhateverTheFeedsSay()
    {
        await RunAsync();
        var counts = new StoryCounts(3, 2, 3);
        var report = Analysis.Report;
        Analysis = Analysis with { Report = (seed, comparisons) => report(seed, comparisons) with { Counts = counts, Copies = [new([0, 1], SeedText: false, Earliest: 1)] } };

        await using var services = Build();
        var counted = await Get<StoryCensus>(services).OfAsync("ferry", Token);

        Assert.Equal(counts, counted.Counts);
        Assert.Equal([new Uri(Herald)], counted.Pages[new(Gazette)].CopyOf);
        Assert.Empty(counted.Pages[new(Herald)].CopyOf);
        Assert.Empty(counted.Pages[new(Tribune)].CopyOf);
    }
}
