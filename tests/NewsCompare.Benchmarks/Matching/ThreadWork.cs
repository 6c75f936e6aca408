using System.Runtime.InteropServices;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>The processor time that the calling thread has used (Linux): neither waiting nor the compiler's own threads are in it.</summary>
internal static partial class ThreadWork
{
    private const int ThreadClock = 3;

    public static TimeSpan Now() => ClockGetTime(ThreadClock, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0)
        : throw new PlatformNotSupportedException("There is no clock for the processor time of a thread here.");

    [LibraryImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ClockGetTime(int clock, out Time time);

    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
