using System.Buffers;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Words within the classes of an element by which single readers know what it is for.</summary>
[Flags]
internal enum ClassSigns
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A post of a social network, quoted where a script will show it.</summary>
    Post = 1,

    /// <summary>One of several tabs' contents.</summary>
    Pane = 2,

    /// <summary>A wall before the rest of the text.</summary>
    Wall = 4,

    /// <summary>Words of the text, repeated in large letters.</summary>
    PullQuote = 8,

    /// <summary>The way from the front page to the page.</summary>
    Way = 16,

    /// <summary>Blurred, unless it says that something else is.</summary>
    Blur = 32,
}

/// <summary>Finds them, once for all who ask.</summary>
internal static class ClassSignsReader
{
    private static readonly (ClassSigns Sign, int Longest, SearchValues<string> Words)[] Known =
    [
        (ClassSigns.Post, 199, Any(StringComparison.Ordinal, "twitter-tweet", "twitter-video", "bluesky-embed", "mastodon-embed", "instagram-media", "fb-post", "fb-xfbml-parse-ignore", "reddit-embed-bq", "tiktok-embed", "text-post-media", "telegram-post", "tgme_widget_message")),
        (ClassSigns.Pane, 599, Any(StringComparison.OrdinalIgnoreCase, "tab-pane", "tabpanel")),
        (ClassSigns.Wall, 399, Any(StringComparison.OrdinalIgnoreCase, "paywall", "regwall", "subscribe-wall", "premium-wall", "piano-offer")),
        (ClassSigns.Blur, 399, Any(StringComparison.OrdinalIgnoreCase, "blur", "scrambled", "obscured", "obfuscated")),
        (ClassSigns.PullQuote, 299, Any(StringComparison.OrdinalIgnoreCase, "pullquote", "pull-quote", "pull_quote")),
        (ClassSigns.Way, 199, Any(StringComparison.OrdinalIgnoreCase, "breadcrumb", "bread-crumb", "crumbs", "crumb-trail", "crumbtrail", "rootline", "fil-ariane", "filariane", "fil-d-ariane", "fil d'ariane", "brotkrumen", "migas-de-pan", "migas de pan", "kruimelpad")),
    ];

    /// <summary>The signs that classes hold.</summary>
    /// <param name="classes">Parted by blanks.</param>
    public static ClassSigns Of(string classes) => Of(classes, ~ClassSigns.None);

    /// <summary>Whether another attribute that names an element holds a sign.</summary>
    /// <param name="name">Its value.</param>
    /// <param name="sign">One of them.</param>
    public static bool IsIn(string name, ClassSigns sign) => Of(name, sign) == sign;

    private static ClassSigns Of(string names, ClassSigns wanted)
    {
        var signs = ClassSigns.None;
        foreach (var (sign, longest, words) in Known)
        {
            signs |= (wanted & sign) != 0 && names.Length <= longest && names.AsSpan().ContainsAny(words) ? sign : ClassSigns.None;
        }

        return signs;
    }

    private static SearchValues<string> Any(StringComparison comparison, params ReadOnlySpan<string> words) => SearchValues.Create(words, comparison);
}
