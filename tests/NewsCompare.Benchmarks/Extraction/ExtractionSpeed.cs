using System.Diagnostics;
using AngleSharp.Html.Parser;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Markup;

namespace NewsCompare.Benchmarks.Extraction;

/// <summary>How fast pages are read beside AngleSharp's bare parse, in turns on one core of one process, in processor time.</summary>
internal static class ExtractionSpeed
{
    // The compiler goes on replacing methods for some thousand pages, on a thread whose time counts here too.
    private const int Rounds = 44;
    private const int WarmUp = 24;

    /// <summary>Prints both times, their ratio and the rate.</summary>
    /// <param name="folder">A folder with saved pages (<c>.html.gz</c>), searched with those below it.</param>
    /// <returns>An exit code: 2 when the folder holds no pages.</returns>
    public static async Task<int> RunAsync(string folder)
    {
        var pages = SavedPageFiles.Read(folder);
        if (pages.Count == 0)
        {
            Console.Error.WriteLine($"no .html.gz in {folder}");
            return 2;
        }

        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        }

        var texts = pages.ConvertAll(page => TextDecoding.Decode(page.Span, null).Text);
        var ratios = new List<double>();
        var (parsing, reading) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            var (parse, read) = await RoundAsync(pages, texts);
            if (round >= WarmUp)
            {
                parsing += parse;
                reading += read;
                ratios.Add(parse / read);
            }
        }

        var measured = pages.Count * (Rounds - WarmUp);
        Console.WriteLine(FormattableString.Invariant($"{pages.Count} pages, {texts.Sum(text => (long)text.Length) / pages.Count / 1000} thousand characters each, one core, {Rounds - WarmUp} rounds after {WarmUp} to warm up:"));
        Console.WriteLine(FormattableString.Invariant($"  AngleSharp's parse alone                    {parsing.TotalMilliseconds / measured:0.00} ms a page, {measured / parsing.TotalSeconds:0} pages/s"));
        Console.WriteLine(FormattableString.Invariant($"  ArticleExtractor (decoding, body, metadata)  {reading.TotalMilliseconds / measured:0.00} ms a page, {measured / reading.TotalSeconds:0} pages/s"));
        Console.WriteLine(FormattableString.Invariant($"  speed against the parse                     {ratios.Order().ElementAt(ratios.Count / 2):0.00}, the median round ({ratios.Min():0.00} to {ratios.Max():0.00})"));
        return 0;
    }

    // Processor time, since a busy machine takes the core away for whole pages.
    private static async Task<(TimeSpan Parse, TimeSpan Read)> RoundAsync(List<ReadOnlyMemory<byte>> pages, List<string> texts)
    {
        var startedAt = ProcessorTime();
        foreach (var text in texts)
        {
            using var document = new HtmlParser().ParseDocument(text);
        }

        var parsedAt = ProcessorTime();
        foreach (var page in pages)
        {
            await ArticleExtractor.ExtractAsync(page, null, null, CancellationToken.None);
        }

        return (parsedAt - startedAt, ProcessorTime() - parsedAt);
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
