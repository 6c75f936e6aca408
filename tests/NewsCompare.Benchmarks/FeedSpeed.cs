using System.Diagnostics;
using CodeHollow.FeedReader;
using NewsCompare.Core.Feeds;

namespace NewsCompare.Benchmarks;

/// <summary>How fast feeds are read beside the library alone, in turns in one process, so that a busy machine slows both.</summary>
internal static class FeedSpeed
{
    private const int Rounds = 60;
    private const int FeedsARound = 10;

    /// <summary>Prints both times for a feed of 100 items, and their ratio.</summary>
    public static int Run()
    {
        var feed = InventedTexts.Feed(items: 100);
        var address = new Uri("https://herald.example/feeds/top.xml");
        List<double> ours = [], library = [];
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Milliseconds(() => FeedParser.Parse(feed, "application/rss+xml", address)));
            library.Add(Milliseconds(() => FeedReader.ReadFromByteArray(feed)));
        }

        // The first third warms up.
        var (mine, theirs) = (Median(ours.Skip(Rounds / 3)), Median(library.Skip(Rounds / 3)));
        Console.WriteLine(FormattableString.Invariant($"feed of 100 items, {feed.Length / 1024} KB, one core, median of {Rounds * 2 / 3} rounds of {FeedsARound}:"));
        Console.WriteLine(FormattableString.Invariant($"  FeedParser.Parse (guards, repair, dates, links)  {mine:0.000} ms"));
        Console.WriteLine(FormattableString.Invariant($"  FeedReader.ReadFromByteArray                     {theirs:0.000} ms"));
        Console.WriteLine(FormattableString.Invariant($"  speed against the library                        {theirs / mine:0.00}"));
        return 0;
    }

    private static double Milliseconds(Action read)
    {
        var startedAt = Stopwatch.GetTimestamp();
        for (var times = 0; times < FeedsARound; times++)
        {
            read();
        }

        return Stopwatch.GetElapsedTime(startedAt).TotalMilliseconds / FeedsARound;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
