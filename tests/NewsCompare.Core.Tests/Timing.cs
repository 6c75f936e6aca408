using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsCompare.Core.Tests;

/// <summary>Bounds on time that hold on a shared machine: what counts is the time of this thread alone (on Linux; else the wall's) and the best of several tries.</summary>
internal static partial class Timing
{
    private const int Tries = 5;
    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID of Linux

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
        var startedAt = Now();
        action();
        return Now() - startedAt;
    }

    private static TimeSpan Now() =>
        OperatingSystem.IsLinux() && Environment.Is64BitProcess && ClockGetTime(ThreadClock, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ClockGetTime(int clock, out TimeValue time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeValue
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
