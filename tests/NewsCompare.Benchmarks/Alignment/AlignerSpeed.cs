using System.Diagnostics;
using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using NewsCompare.Core.Alignments;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>How many pairs of articles the aligner does in a second on one core, beside DiffPlex on the whole texts.</summary>
internal static class AlignerSpeed
{
    private const int Sentences = 30;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    /// <summary>Measures on the labelled news articles, cut to 30 sentences.</summary>
    /// <param name="data">Folder of the labelled sets.</param>
    public static void Run(string data)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        var pairs = LabelledPair.Read(data, "basil_align").Select(pair => (Seed: pair.Seed.Take(Sentences).ToArray(), Version: pair.Version.Take(Sentences).ToArray())).ToList();
        Console.WriteLine($"links, kinds, contradictions: {Rate(at => Aligner.Align(pairs[at].Seed, pairs[at].Version, lexicon, new()), pairs.Count)}");
        Console.WriteLine($"with the words of every link marked: {Rate(at => Aligner.Align(pairs[at].Seed, pairs[at].Version, lexicon, new()).Links.Sum(link => WordDiff.Mark(pairs[at].Seed[link.Seed], pairs[at].Version[link.Version])?.Count ?? 0), pairs.Count)}");
        var texts = pairs.Select(pair => (Seed: string.Join(' ', pair.Seed), Version: string.Join(' ', pair.Version))).ToList();
        Console.WriteLine($"DiffPlex, words of the whole texts: {Rate(at => Differ.Instance.CreateDiffs(texts[at].Seed, texts[at].Version, true, true, WordChunker.Instance), texts.Count)}");
    }

    private static string Rate(Func<int, object> work, int count)
    {
        // Twice: first the compiler comes to rest.
        var (clock, done, before, busy) = (Stopwatch.StartNew(), 0, 0L, TimeSpan.Zero);
        for (var round = 0; round < 2; round++)
        {
            (done, before, busy) = (0, GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            clock.Restart();
            while (clock.Elapsed < Time)
            {
                work(done++ % count);
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{done / clock.Elapsed.TotalSeconds:0} pairs a second, {done / (Environment.CpuUsage.TotalTime - busy).TotalSeconds:0} a second of processor time, {(GC.GetAllocatedBytesForCurrentThread() - before) / done / 1024} KB a pair");
    }
}
