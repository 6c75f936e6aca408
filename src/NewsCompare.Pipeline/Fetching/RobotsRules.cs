using System.Globalization;
using System.Text;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>What one robots.txt says to us.</summary>
/// <remarks>Source: RFC 9309, "Robots Exclusion Protocol", 2022. Crawl-delay is the usual extension.</remarks>
internal sealed class RobotsRules
{
    /// <summary>How much of the file is read; the RFC asks for at least 500 KiB.</summary>
    public const int MaximumBytes = 500 * 1024;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private readonly IReadOnlyList<RobotsPattern> _patterns;

    private RobotsRules(IReadOnlyList<RobotsPattern> patterns, TimeSpan? crawlDelay, IReadOnlyList<string> sitemaps) =>
        (_patterns, CrawlDelay, Sitemaps) = (patterns, crawlDelay, sitemaps);

    /// <summary>The rules of a host that has none.</summary>
    public static RobotsRules AllowAll { get; } = new([], null, []);

    /// <summary>The pause that the file asks of us, at most 30 s; null when it asks none.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>The values of the Sitemap lines, in order, as written: they belong to no group.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes: UTF-8, with or without a byte order mark; what is past <see cref="MaximumBytes"/> is not read.</param>
    /// <param name="product">Our product token; the group for <c>*</c> counts where none names it.</param>
    public static RobotsRules Parse(ReadOnlySpan<byte> file, string product)
    {
        var groups = new RobotsGroups(product);
        var text = Encoding.UTF8.GetString(Whole(file));
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            Read(line, groups);
        }

        var ours = groups.Ours;
        return new(ours.Patterns, ours.Delay is { } delay && delay > LongestDelay ? LongestDelay : ours.Delay, groups.Sitemaps);
    }

    /// <summary>Whether we may fetch an address of this host.</summary>
    /// <remarks>The longest pattern that fits decides; of two equally long ones, the one that allows. The file itself is always allowed.</remarks>
    public bool Allows(Uri url)
    {
        var path = RobotsPattern.Normal(url.PathAndQuery, isPattern: false);
        if (path is "/robots.txt")
        {
            return true;
        }

        var (length, allows) = (-1, true);
        foreach (var pattern in _patterns)
        {
            if ((pattern.Length > length || (pattern.Length == length && pattern.Allows && !allows)) && pattern.Fits(path))
            {
                (length, allows) = (pattern.Length, pattern.Allows);
            }
        }

        return allows;
    }

    // Half of "Disallow: /archive" would be "Disallow: /": of a file that is cut, the line that is cut says nothing.
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> file)
    {
        if (file.Length < MaximumBytes)
        {
            return file;
        }

        var read = file[..MaximumBytes];
        return read[..(read.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];
    }

    private static void Read(ReadOnlySpan<char> line, RobotsGroups groups)
    {
        var end = line.IndexOf('#');
        var record = end < 0 ? line : line[..end];
        var colon = record.IndexOf(':');
        if (colon < 0)
        {
            return;
        }

        var value = record[(colon + 1)..].Trim().ToString();
        switch (record[..colon].Trim().ToString().ToLowerInvariant())
        {
            case "user-agent":
                groups.AddAgent(value);
                break;
            case "allow":
                groups.AddPattern(value, allows: true);
                break;
            case "disallow":
                groups.AddPattern(value, allows: false);
                break;
            case "crawl-delay" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1e9:
                groups.AddDelay(TimeSpan.FromSeconds(seconds));
                break;
            case "sitemap" when value.Length > 0:
                groups.Sitemaps.Add(value);
                break;
        }
    }
}
