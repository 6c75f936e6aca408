using System.Runtime.InteropServices;

namespace NewsCompare.Core.Stories;

/// <summary>Joins what is closest on average, step by step: two groups become one while the mean over all pairs between them is high enough, the closest two first.</summary>
/// <remarks>The mean over all pairs keeps two stories apart that a single item connects. Pairs that are not given count with a fixed value, so that the cost grows with those
/// that are. Source: R. Sokal, C. Michener, "A statistical method for evaluating systematic relationships", University of Kansas Science Bulletin 1958 (the group average); that
/// a mean over more pairs may be lower is ours.</remarks>
/// <param name="Missing">The value of a pair that is not given.</param>
/// <param name="Least">Below this mean two items are not joined; above <paramref name="Missing"/>.</param>
/// <param name="Trust">How much lower it may be with each doubling of the pairs: the mean of many is surer.</param>
/// <param name="MostDoublings">Further ones make it no surer: the items of one story say alike.</param>
internal sealed record MeanLink(double Missing, double Least, double Trust, double MostDoublings)
{
    /// <summary>The groups, each in the order of its members' places, that of the lowest place first.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="links">How likely each pair is one; each pair once.</param>
    public IReadOnlyList<IReadOnlyList<int>> Groups(int count, IEnumerable<(int One, int Other, double Value)> links)
    {
        var groups = Enumerable.Range(0, count).Select(at => new List<int> { at }).ToArray();
        var gains = Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>()).ToArray();
        var queue = new PriorityQueue<(int One, int Other, double Worth), (double Distance, int One, int Other)>();
        foreach (var (one, other, value) in links)
        {
            gains[one][other] = gains[other][one] = value - Missing;
            Offer(one, other);
        }

        while (queue.TryDequeue(out var next, out _))
        {
            // What has changed since it was offered has been offered anew.
            if (gains[next.One].ContainsKey(next.Other) && Worth(next.One, next.Other) == next.Worth)
            {
                Join(next.One, next.Other);
            }
        }

        return [.. groups.Where(group => group.Count > 0).Select(group => (IReadOnlyList<int>)[.. group.Order()]).OrderBy(group => group[0])];

        double Worth(int one, int other)
        {
            var pairs = (double)groups[one].Count * groups[other].Count;
            return Missing + (gains[one][other] / pairs) + (Trust * Math.Min(Math.Log2(pairs), MostDoublings));
        }

        void Offer(int one, int other)
        {
            var (low, high, worth) = (Math.Min(one, other), Math.Max(one, other), Worth(one, other));
            if (worth >= Least)
            {
                queue.Enqueue((low, high, worth), (-worth, low, high));
            }
        }

        void Join(int one, int other)
        {
            var (kept, gone) = gains[one].Count >= gains[other].Count ? (one, other) : (other, one);
            gains[kept].Remove(gone);
            gains[gone].Remove(kept);
            foreach (var (neighbour, gain) in gains[gone])
            {
                gains[neighbour].Remove(gone);
                CollectionsMarshal.GetValueRefOrAddDefault(gains[kept], neighbour, out _) += gain;
            }

            groups[kept].AddRange(groups[gone]);
            groups[gone].Clear();
            gains[gone].Clear();
            foreach (var (neighbour, gain) in gains[kept])
            {
                gains[neighbour][kept] = gain;
                Offer(kept, neighbour);
            }
        }
    }
}
