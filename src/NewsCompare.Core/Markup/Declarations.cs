using System.Buffers;
using System.Globalization;

namespace NewsCompare.Core.Markup;

/// <summary>What a style sets of the properties that say whether a text is seen. A later style goes over an earlier one, property by property.</summary>
internal readonly record struct Declarations
{
    /// <summary>Hidden so, the elements inside are hidden too; in the other ways they can show themselves.</summary>
    public const Unseen Wholly = Unseen.Display | Unseen.Place;

    private const double Away = -999;
    private const double HalfCut = 50;
    private const double LeastBlur = 2; // pixels; less can be read

    private static readonly SearchValues<char> Numerals = SearchValues.Create("+-.0123456789");
    private static readonly SearchValues<char> Nothing = SearchValues.Create("01px ,)");

    private readonly Property set;
    private readonly Property away; // of those set: to a value that hides, or helps to
    private readonly Property important;
    private readonly Colour ink;
    private readonly Colour paper;

    private Declarations(Property set, Property away, Property important, Colour ink, Colour paper, bool isBlock)
    {
        (this.set, this.away, this.important, this.ink, this.paper, IsBlock) = (set, away, important, ink, paper, isBlock);
    }

    [Flags]
    private enum Property
    {
        None = 0,
        Display = 1,
        Visibility = 1 << 1,
        Opacity = 1 << 2,
        Size = 1 << 3,
        Position = 1 << 4,
        Left = 1 << 5,
        Top = 1 << 6,
        Right = 1 << 7,
        Indent = 1 << 8,
        Margin = 1 << 9,
        Clip = 1 << 10,
        ClipPath = 1 << 11,
        Height = 1 << 12,
        Overflow = 1 << 13,
        Ink = 1 << 14,
        Paper = 1 << 15,
        Motion = 1 << 16, // hidden at first, it comes into sight
        Filter = 1 << 17,
        Moves = Left | Top | Right,
        Places = Moves | Indent | Margin | Clip | ClipPath | Height,
        All = (1 << 18) - 1,
    }

    /// <summary>Whether it sets the element on lines of its own.</summary>
    public bool IsBlock { get; }

    /// <summary>Whether nothing is set.</summary>
    public bool IsEmpty => set is Property.None;

    /// <summary>The ways in which it hides.</summary>
    public Unseen Hides
    {
        get
        {
            var ways = Unseen.None;
            Add(Has(Property.Display), Unseen.Display);
            Add(Has(Property.Visibility) && !Has(Property.Motion), Unseen.Visibility);
            Add(Has(Property.Opacity) && !Has(Property.Motion), Unseen.Opacity);
            Add(Has(Property.Size), Unseen.Size);
            Add(Has(Property.Indent) || Has(Property.Margin) || Has(Property.ClipPath) || (Has(Property.Position) && Has(Property.Moves | Property.Clip)), Unseen.Place);
            Add(Has(Property.Height) && Has(Property.Overflow) && !Has(Property.Motion), Unseen.Place);
            Add(ink.IsKnown && ink == paper, Unseen.Colour);
            return ways;

            void Add(bool holds, Unseen way) => ways |= holds ? way : Unseen.None;
        }
    }

    /// <summary>Whether it blurs the text past reading, and not only at first.</summary>
    public bool Blurs => Has(Property.Filter) && !Has(Property.Motion);

    /// <summary>Whether it hides or blurs by itself or with what another style sets.</summary>
    public bool MayHide => Hides is not Unseen.None || Has(Property.Places | Property.Filter);

    /// <summary>Whether it is displayed by a value that says so.</summary>
    public bool IsDisplayed => (set & ~away & Property.Display) != 0;

    /// <summary>Reads declarations, as an attribute or a block of a style sheet holds them.</summary>
    /// <param name="style">Names and values.</param>
    public static Declarations Read(ReadOnlySpan<char> style)
    {
        var read = default(Declarations);
        foreach (var range in style.Split(';'))
        {
            var declaration = style[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && PropertyOf(declaration[..colon].Trim()) is not Property.None and var property)
            {
                read = read.Under(One(property, declaration[(colon + 1)..]));
            }
        }

        return read;
    }

    /// <summary>What holds where another style goes over this one, but for what is important here alone.</summary>
    /// <param name="over">The style that is nearer, more specific or later.</param>
    public Declarations Under(in Declarations over)
    {
        var taken = over.set & ~(important & ~over.important);
        return new(
            set | over.set, (away & ~taken) | (over.away & taken), important | over.important,
            (taken & Property.Ink) != 0 ? over.ink : ink, (taken & Property.Paper) != 0 ? over.paper : paper, (taken & Property.Display) != 0 ? over.IsBlock : IsBlock);
    }

    private static Declarations One(Property property, ReadOnlySpan<char> given)
    {
        var mark = given.IndexOf('!');
        var value = (mark < 0 ? given : given[..mark]).Trim();
        var isAway = property is not Property.All && Hiding(property, value);
        return new(
            property, isAway ? property : Property.None, mark < 0 ? Property.None : property, property is Property.Ink ? Colour.Of(value) : default, property is Property.Paper ? Colour.Of(value) : default,
            property is Property.Display && (Is(value, "block") || Is(value, "flex") || Is(value, "grid") || Is(value, "table") || Is(value, "list-item")));
    }

    private static Property PropertyOf(ReadOnlySpan<char> name) => name.Length switch
    {
        3 => Is(name, "top") ? Property.Top : Is(name, "all") ? Property.All : Property.None,
        4 => Is(name, "left") ? Property.Left : Is(name, "clip") ? Property.Clip : Property.None,
        5 => Is(name, "right") ? Property.Right : Is(name, "color") ? Property.Ink : Property.None,
        6 => Is(name, "height") ? Property.Height : Is(name, "filter") ? Property.Filter : Property.None,
        7 => Is(name, "display") ? Property.Display : Is(name, "opacity") ? Property.Opacity : Property.None,
        8 => Is(name, "position") ? Property.Position : Is(name, "overflow") ? Property.Overflow : Property.None,
        9 => Is(name, "font-size") ? Property.Size : Is(name, "clip-path") ? Property.ClipPath : Is(name, "animation") ? Property.Motion : Property.None,
        10 => Is(name, "visibility") ? Property.Visibility : Is(name, "background") ? Property.Paper : Is(name, "transition") ? Property.Motion : Is(name, "overflow-y") ? Property.Overflow : Property.None,
        11 => Is(name, "text-indent") ? Property.Indent : Is(name, "margin-left") ? Property.Margin : Property.None,
        16 when Is(name, "background-color") => Property.Paper,
        _ => name.Contains("transition", StringComparison.OrdinalIgnoreCase) || name.Contains("animation", StringComparison.OrdinalIgnoreCase) ? Property.Motion : Property.None,
    };

    private static bool Hiding(Property property, ReadOnlySpan<char> value) => property switch
    {
        Property.Display => Is(value, "none"),
        Property.Visibility => Is(value, "hidden") || Is(value, "collapse"),
        Property.Opacity or Property.Size or Property.Height => Number(value) is 0,
        Property.Position => Is(value, "absolute") || Is(value, "fixed"),
        Property.Left or Property.Top or Property.Right or Property.Indent or Property.Margin => Number(value) <= Away,
        Property.Clip => value.StartsWith("rect(", StringComparison.OrdinalIgnoreCase) && value[5..].IndexOfAnyExcept(Nothing) < 0, // "rect(0, 0, 0, 0)", "rect(1px 1px 1px 1px)"
        Property.ClipPath => value.StartsWith("inset(", StringComparison.OrdinalIgnoreCase) && value.EndsWith("%)") && Number(value[6..]) >= HalfCut,
        Property.Overflow => Is(value, "hidden") || Is(value, "clip"),
        Property.Filter => value.IndexOf("blur(", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (Number(value[(at + 5)..]) >= LeastBlur || value[at..].Contains("em)", StringComparison.OrdinalIgnoreCase)),
        Property.Motion => !Is(value, "none"),
        _ => false,
    };

    // The number that a length begins with.
    private static double? Number(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(Numerals);
        return double.TryParse(end < 0 ? value : value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);

    private bool Has(Property any) => (away & any) != 0;
}
