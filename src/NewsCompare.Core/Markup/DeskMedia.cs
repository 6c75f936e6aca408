using System.Buffers;
using System.Globalization;

namespace NewsCompare.Core.Markup;

/// <summary>Whether a condition of a style sheet holds for a reader who sits before a screen of usual size.</summary>
internal static class DeskMedia
{
    private const double Width = 1_280;
    private const double Height = 800;
    private const double PixelsPerEm = 16;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>Whether it holds; null where it may.</summary>
    /// <param name="queries">What stands behind "@media": one of them is enough.</param>
    public static bool? Holds(ReadOnlySpan<char> queries)
    {
        bool? any = false;
        foreach (var range in queries.Split(','))
        {
            var holds = HoldsOne(queries[range].Trim());
            any = holds is true || any is true ? true : holds is null || any is null ? null : false;
        }

        return any;
    }

    private static bool? HoldsOne(ReadOnlySpan<char> query)
    {
        if (query.StartsWith("not ", StringComparison.OrdinalIgnoreCase))
        {
            return !HoldsOne(query[4..].TrimStart());
        }

        bool? all = true;
        for (var rest = query; rest.Length > 0 && all is not false;)
        {
            var end = rest.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
            var holds = HoldsTerm((end < 0 ? rest : rest[..end]).Trim());
            all = holds is true ? all : holds;
            rest = end < 0 ? [] : rest[(end + 5)..];
        }

        return all;
    }

    private static bool? HoldsTerm(ReadOnlySpan<char> term)
    {
        if (term is not ['(', .. var inside, ')'])
        {
            var type = term.StartsWith("only ", StringComparison.OrdinalIgnoreCase) ? term[5..].Trim() : term;
            return Is(type, "screen") || Is(type, "all") ? true : type.IndexOfAny("() ") < 0 ? false : null;
        }

        var colon = inside.IndexOf(':');
        if (colon < 0)
        {
            var sign = inside.IndexOfAny('<', '>');
            return sign > 0 && Size(inside[..sign]) is { } here && Length(inside[(sign + 1)..].TrimStart('=')) is { } limit ? (inside[sign] is '<' ? here <= limit : here >= limit) : null;
        }

        var name = inside[..colon].Trim();
        var value = Length(inside[(colon + 1)..]);
        return name.StartsWith("min-", StringComparison.OrdinalIgnoreCase) && Size(name[4..]) is { } least && value is { } from ? least >= from
            : name.StartsWith("max-", StringComparison.OrdinalIgnoreCase) && Size(name[4..]) is { } most && value is { } to ? most <= to
            : null;
    }

    private static double? Size(ReadOnlySpan<char> name) => name.Trim() is var size && (Is(size, "width") || Is(size, "device-width")) ? Width : Is(size, "height") || Is(size, "device-height") ? Height : null;

    private static double? Length(ReadOnlySpan<char> given)
    {
        var value = given.Trim();
        var end = value.IndexOfAnyExcept(Digits);
        var unit = end < 0 ? [] : value[end..];
        return !double.TryParse(end < 0 ? value : value[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? null
            : unit.Length == 0 || Is(unit, "px") ? number : Is(unit, "em") || Is(unit, "rem") ? number * PixelsPerEm : null;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
