using System.Collections.Frozen;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>How elements are read, by name.</summary>
internal static class ElementNames
{
    private static readonly FrozenDictionary<string, ElementKind> Kinds = Build();

    /// <summary>How it is read.</summary>
    /// <param name="name">Local name.</param>
    public static ElementKind KindOf(string name) => Kinds.GetValueOrDefault(name);

    /// <summary>Whether its text is no part of what a reader reads.</summary>
    /// <param name="name">Local name.</param>
    public static bool IsSkipped(string name) => KindOf(name) is ElementKind.Skipped or ElementKind.Parting;

    /// <summary>Whether text flows through it.</summary>
    /// <param name="name">Local name.</param>
    public static bool IsInline(string name) => KindOf(name) is ElementKind.Inline;

    private static FrozenDictionary<string, ElementKind> Build()
    {
        var kinds = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        Add(
            "script style noscript template svg button input math map datalist progress meter img picture source link meta title head del s strike amp-img",
            ElementKind.Skipped);
        Add("iframe video audio object embed canvas amp-ad amp-embed amp-video amp-iframe textarea select", ElementKind.Parting);
        Add(
            "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q ruby rb rp rt rtc samp small span strong sub sup time tt u var wbr center-inline",
            ElementKind.Inline);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, ElementKind kind)
        {
            foreach (var name in names.Split(' '))
            {
                kinds.Add(name, kind);
            }
        }
    }
}
