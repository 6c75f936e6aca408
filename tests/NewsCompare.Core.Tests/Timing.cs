using System.Diagnostics;

namespace NewsCompare.Core.Tests;

/// <summary>Bounds on time that hold on a shared machine: the best of several tries counts, since a neighbour only ever slows a try.</summary>
internal static class Timing
{
    private const int Tries = 5;

    public static void EndsWithin(TimeSpan limit, Action action) =>
        Assert.True(Any(() => Cost(action) < limit, out var best), $"took more than {limit} in each of {best} tries");

    /// <summary>Eight times the text may take at most forty times as long: linear with much room, never quadratic.</summary>
    public static void StaysLinear(Action<string> read, string pattern)
    {
        var (some, many) = (Repeated(pattern, 2_000), Repeated(pattern, 16_000));
        read(some);
        Assert.True(
            Any(() => Cost(() => read(many)) < (40 * Cost(() => read(some))) + TimeSpan.FromMilliseconds(400), out var tries),
            $"eight times the text took more than forty times as long in each of {tries} tries");
    }

    private static string Repeated(string pattern, int times) => string.Concat(Enumerable.Repeat(pattern, times));

    private static bool Any(Func<bool> holds, out int tries)
    {
        for (tries = 1; tries < Tries; tries++)
        {
            if (holds())
            {
                return true;
            }
        }

        return holds();
    }

    private static TimeSpan Cost(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }
}
