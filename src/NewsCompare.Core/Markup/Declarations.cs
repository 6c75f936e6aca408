using System.Buffers;
using System.Globalization;

namespace NewsCompare.Core.Markup;

/// <summary>The ways in which a style takes a text from the eye, each by properties of its own.</summary>
[Flags]
internal enum Unseen
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Not displayed.</summary>
    Display = 1,

    /// <summary>Moved or cut away from the page.</summary>
    Place = 2,

    /// <summary>Invisible.</summary>
    Visibility = 4,

    /// <summary>Clear as glass.</summary>
    Opacity = 8,

    /// <summary>Of no size.</summary>
    Size = 16,

    /// <summary>In the colour of what is behind it.</summary>
    Colour = 32,
}

/// <summary>What a style says of whether a text is seen.</summary>
/// <param name="Hides">The ways in which it hides.</param>
/// <param name="Shows">Those whose properties it sets to a value that shows.</param>
/// <param name="IsBlock">Whether it sets the element on lines of its own.</param>
internal readonly record struct Declarations(Unseen Hides, Unseen Shows, bool IsBlock)
{
    /// <summary>Hidden so, the elements inside are hidden too; in the other ways they can show themselves.</summary>
    public const Unseen Wholly = Unseen.Display | Unseen.Place;

    private const double Away = -999;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("+-.0123456789");
    private static readonly SearchValues<char> Nothing = SearchValues.Create("01px ,)");

    /// <summary>Reads declarations, as an attribute or a block of a style sheet holds them.</summary>
    /// <param name="style">Names and values.</param>
    public static Declarations Read(ReadOnlySpan<char> style)
    {
        var (hides, shows) = (Unseen.None, Unseen.None);
        var isBlock = false;
        var fades = false; // hidden at first, it comes into sight
        ReadOnlySpan<char> ink = default, paper = default;
        foreach (var range in style.Split(';'))
        {
            var declaration = style[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var name = declaration[..colon].Trim();
            var value = Plain(declaration[(colon + 1)..]);
            if (Is(name, "color"))
            {
                ink = value;
            }
            else if (Is(name, "background") || Is(name, "background-color"))
            {
                paper = value;
            }
            else if (name.Contains("transition", StringComparison.OrdinalIgnoreCase) || name.Contains("animation", StringComparison.OrdinalIgnoreCase))
            {
                fades = true;
            }
            else if (Way(name) is not Unseen.None and var way)
            {
                isBlock = way is Unseen.Display ? Is(value, "block") || Is(value, "flex") || Is(value, "grid") || Is(value, "table") || Is(value, "list-item") : isBlock;
                if (TakesAway(way, name, value))
                {
                    hides |= way;
                }
                else
                {
                    shows |= way;
                }
            }
        }

        hides |= ink.Length > 0 && paper.Length > 0 && IsSameColour(ink, paper) ? Unseen.Colour : Unseen.None;
        return new(fades ? hides & ~(Unseen.Opacity | Unseen.Visibility) : hides, shows & ~hides, isBlock);
    }

    private static Unseen Way(ReadOnlySpan<char> name) =>
        Is(name, "display") ? Unseen.Display
        : Is(name, "visibility") ? Unseen.Visibility
        : Is(name, "opacity") ? Unseen.Opacity
        : Is(name, "font-size") ? Unseen.Size
        : Is(name, "left") || Is(name, "top") || Is(name, "right") || Is(name, "text-indent") || Is(name, "margin-left") || Is(name, "clip") ? Unseen.Place
        : Unseen.None;

    private static bool TakesAway(Unseen way, ReadOnlySpan<char> name, ReadOnlySpan<char> value) => way switch
    {
        Unseen.Display => Is(value, "none"),
        Unseen.Visibility => Is(value, "hidden") || Is(value, "collapse"),
        Unseen.Opacity or Unseen.Size => Number(value) is 0,
        _ => Is(name, "clip") ? IsNothing(value) : Number(value) <= Away,
    };

    // The number that a length begins with.
    private static double? Number(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(Numerals);
        return double.TryParse(end < 0 ? value : value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // "rect(0, 0, 0, 0)", "rect(1px 1px 1px 1px)"
    private static bool IsNothing(ReadOnlySpan<char> value) => value.StartsWith("rect(", StringComparison.OrdinalIgnoreCase) && value[5..].IndexOfAnyExcept(Nothing) < 0;

    private static bool IsSameColour(ReadOnlySpan<char> ink, ReadOnlySpan<char> paper) => ink.Length < 40 && paper.Length < 40
        && Colour(ink) is { Length: > 0 } a && string.Equals(a, Colour(paper), StringComparison.Ordinal) && a is not ("inherit" or "initial" or "unset" or "currentcolor" or "transparent");

    private static string Colour(ReadOnlySpan<char> value)
    {
        var text = value.ToString().ToLowerInvariant().Replace(" ", string.Empty, StringComparison.Ordinal);
        return text switch
        {
            "white" or "rgb(255,255,255)" => "#ffffff",
            "black" or "rgb(0,0,0)" => "#000000",
            ['#', var r, var g, var b] => string.Concat("#", $"{r}{r}", $"{g}{g}", $"{b}{b}"),
            _ => text,
        };
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> value)
    {
        var mark = value.IndexOf('!');
        return (mark < 0 ? value : value[..mark]).Trim();
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
