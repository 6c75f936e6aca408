using System.Globalization;

namespace NewsCompare.App.Tests.Commands;

/// <summary>One page of the largest that the guard lets through ends in two seconds of processor time and 256 MB, alone in one process.</summary>
public sealed class ExtractLimitTests
{
    private const int Slack = 3; // other tests share the processor's caches, the runtime's start is in it, and a shared machine has slow hours
    private const long Most = 256L << 20;
    private const string Story = "<article><h1>Storm closes the harbour</h1><p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said.</p></article>";

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        { "paragraphs", () => Many(39_000, i => $"<p>Paragraph {i} says in its own words that the harbour is closed.</p>") },
        { "breaks", () => Many(39_000, i => $"Line {i} says in its own words that the harbour is closed.<br><br>") },
        { "quotations", () => Many(19_000, i => $"<p>Paragraph {i} says that the harbour is closed.</p><blockquote>harbour {i} is closed in its own words</blockquote>") },
        { "cards", () => Many(13_000, i => $"<article class='body content post'><h2>Harbour {i}</h2><p>Paragraph {i} says in its own words that the harbour is closed.</p></article>") },
        { "clocks", () => "<ul>" + Many(14_500, i => $"<li><span>{i % 24}:{i % 60:00}</span><p>Entry {i} says in its own words that the harbour is closed and will be so for days.</p></li>") },
        { "stated body", () => Data("\"articleBody\":\"" + Many(30_000, i => $"Entry {i} says in its own words that the harbour is closed. ") + "\"") + Many(30_000, i => $"<p>Entry {i} says in its own words that the harbour is closed.</p>") },
        { "stated facts", () => Data("\"headline\":\"" + Many(450_000, _ => "a - ") + "\",\"author\":\"" + Many(120_000, _ => "By Ann, ") + "\"") },
        { "one word", () => "<p>" + new string('x', 3_900_000) },
        { "assignments", () => "<script>" + Many(1_200_000, _ => "a={") + "</script>" },
    };

    /// <summary>Their names; the pages themselves are too large to be part of a test's name.</summary>
    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Extract_EndsSoonAndInLittleMemory(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        using var folder = new TempFolder();
        var page = folder.Write("page.html", "<html><body>" + Pages[name]() + Story);
        using var process = Cli.Start(folder, null, "extract", page, "--data", folder.In("data"));
        var ending = Cli.EndAsync(process);
        var (peak, spent) = (0L, TimeSpan.Zero);
        while (!ending.IsCompleted)
        {
            (peak, spent) = Measure(process.Id) ?? (peak, spent);
            await Task.WhenAny(ending, Task.Delay(10, TestContext.Current.CancellationToken));
        }

        Assert.Equal(0, (await ending).ExitCode);
        Assert.True(peak > 0 && peak < Most, $"{name}: {peak >> 20} MB");
        Assert.True(spent < TimeSpan.FromSeconds(2 * Slack), $"{name}: {spent.TotalSeconds:0.0} s");
    }

    // The peak of resident memory and the processor time of a process that runs; null when it has ended.
    private static (long Peak, TimeSpan Spent)? Measure(int id)
    {
        try
        {
            var peak = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            var ticks = File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return peak is null ? null : (long.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture) << 10,
                TimeSpan.FromMilliseconds(10 * (long.Parse(ticks[11], CultureInfo.InvariantCulture) + long.Parse(ticks[12], CultureInfo.InvariantCulture))));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Data(string fields) => "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"," + fields + "}</script>";

    private static string Many(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
