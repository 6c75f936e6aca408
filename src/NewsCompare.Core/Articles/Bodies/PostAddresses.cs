using System.Collections.Frozen;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the addresses of posts of social networks by the shape of their paths: many networks have servers of their own everywhere.</summary>
internal static class PostAddresses
{
    private const string AnyHost = "*";
    private const int Shortest = 14;
    private const int Longest = 400;
    private const int LongNumber = 8;

    private static readonly FrozenDictionary<string, string[][]> Paths = PageLexicon.Words.List("post-paths").Select(line => line.Split('\t'))
        .GroupBy(parts => parts[0], parts => parts[1].Split('/'), StringComparer.Ordinal).ToFrozenDictionary(paths => paths.Key, paths => paths.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> PathsOf = Paths.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Networks = "twitter tweet x instagram facebook bluesky mastodon threads tiktok telegram truthsocial".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address, as written, is that of a post.</summary>
    /// <param name="address">Absolute, with its scheme.</param>
    public static bool Are(ReadOnlySpan<char> address)
    {
        if (address.Length is < Shortest or > Longest || address.IndexOf("://") is not (> 0 and < LongNumber and var scheme))
        {
            return false;
        }

        var rest = address[(scheme + 3)..];
        var slash = rest.IndexOf('/');
        if (slash <= 0)
        {
            return false;
        }

        var path = rest[(slash + 1)..];
        path = path.IndexOfAny('?', '#') is >= 0 and var query ? path[..query] : path;
        return Fit(PathsOf.Dictionary[AnyHost], path) || (PathsOf.TryGetValue(Bare(rest[..slash]), out var own) && Fit(own, path));
    }

    /// <summary>Whether an attribute says that its element is a post, or shows one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public static bool AreIn(string name, string value) => HtmlReader.IsOfPost(name)
        && (HtmlReader.IsOfPostAlone(name) || Are(value) || (Networks.Contains(value) && (name.Contains("embed", StringComparison.Ordinal) || name.Contains("provider", StringComparison.Ordinal))));

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> host) =>
        host.StartsWith("www.") ? host[4..] : host.StartsWith("mobile.") ? host[7..] : host.StartsWith("m.") ? host[2..] : host;

    private static bool Fit(string[][] shapes, ReadOnlySpan<char> path)
    {
        foreach (var shape in shapes)
        {
            if (Fits(shape, path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string[] shape, ReadOnlySpan<char> path)
    {
        var at = 0;
        foreach (var part in path.Split('/'))
        {
            if (at == shape.Length)
            {
                return true;
            }

            if (!FitsPart(shape[at++], path[part]))
            {
                return false;
            }
        }

        return at == shape.Length;
    }

    private static bool FitsPart(string shape, ReadOnlySpan<char> part) => shape switch
    {
        "*" => part.Length > 0,
        "@" => part.Length > 1 && part[0] == '@',
        "#" => part.Length > 0 && !part.ContainsAnyExceptInRange('0', '9'),
        "##" => part.Length >= LongNumber && !part.ContainsAnyExceptInRange('0', '9'),
        [.., '…'] => part.StartsWith(shape.AsSpan(0, shape.Length - 1)), // a slice of it would be a new string each time
        _ => part.SequenceEqual(shape),
    };
}
