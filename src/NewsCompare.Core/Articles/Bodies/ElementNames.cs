using System.Collections.Frozen;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>How elements are read, by name.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> Skipped = Set(
        "script style noscript template svg iframe button select textarea input object embed video audio canvas math map datalist progress meter img picture source link meta title head"
        + " del s strike amp-ad amp-img amp-video amp-iframe");

    private static readonly FrozenSet<string> PartsParagraph = Set("iframe video audio object embed canvas amp-ad amp-video amp-iframe textarea select");

    private static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q ruby rb rp rt rtc samp small span strong sub sup time tt u var wbr center-inline");

    /// <summary>Whether its text is no part of what a reader reads.</summary>
    /// <param name="name">Local name.</param>
    public static bool IsSkipped(string name) => Skipped.Contains(name);

    /// <summary>Whether a skipped element stands between paragraphs rather than in one.</summary>
    /// <param name="name">Local name.</param>
    public static bool PartsText(string name) => PartsParagraph.Contains(name);

    /// <summary>Whether text flows through it.</summary>
    /// <param name="name">Local name.</param>
    public static bool IsInline(string name) => Inline.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
