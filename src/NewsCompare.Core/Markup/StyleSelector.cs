using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace NewsCompare.Core.Markup;

/// <summary>One selector, asked of elements. The library knows the parts; their combinations are followed here, since it would follow each as far as it goes.</summary>
/// <param name="text">As a sheet has it, trimmed.</param>
internal sealed class StyleSelector(string text)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Structures =
        "not is where matches root empty first-child last-child only-child nth-child nth-last-child first-of-type last-of-type only-of-type nth-of-type nth-last-of-type"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    private static readonly CssSelectorParser Parser = new();

    private Part[]? parts;
    private bool? isOfState;
    private bool? isOfWhatIsNot;
    private IReadOnlyList<string>? names;
    private string? context;

    private string Text => text;

    /// <summary>How specific it is.</summary>
    public Priority Weight { get; private set; }

    /// <summary>Whether it is about a part of an element, or nothing the library understands.</summary>
    public bool IsOfNone => Parts.Length == 0;

    /// <summary>Whether it holds in a state of the page alone: while the pointer is there, or a box is ticked.</summary>
    public bool IsOfState => isOfState ??= Array.Exists(Parts, part => part.IsOfState);

    /// <summary>Whether it holds as long as a reader points at the element, or at what it stands in.</summary>
    public bool IsOfPointing => Array.Exists(Parts, part => part.IsOfPointing);

    /// <summary>Whether something above or beside the element must not be so, which a script may have made so long ago.</summary>
    public bool IsOfWhatIsNot => isOfWhatIsNot ??= Parts.SkipLast(1).Any(part => part.Text.Contains(":not(", StringComparison.OrdinalIgnoreCase));

    /// <summary>The classes and ids of the elements that it is about.</summary>
    public IReadOnlyList<string> Names => names ??= Parts is [.., var last] ? NamesOf(last.Text) : [];

    /// <summary>Whether one of its <see cref="Names"/> is among some.</summary>
    /// <param name="others">A few names.</param>
    public bool NamesOneOf(List<string> others)
    {
        foreach (var name in Names)
        {
            if (others.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What it asks of the parent, where it asks something; two selectors that ask the same are about elements beside each other.</summary>
    public string Context => context ??= SelectorText.Context(text, SelectorText.StartOfSubject(text)).ToString();

    private Part[] Parts => parts ??= Read();

    /// <summary>Whether it is about an element, as the page stands.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="steps">What is left of the steps that may be taken for the page.</param>
    public bool Matches(IElement element, ref int steps) => !IsOfNone && !IsOfState && Matches(element, Parts.Length - 1, ref steps);

    /// <summary>Whether it is about the elements of another selector that have a class or state more.</summary>
    /// <param name="other">The other selector.</param>
    public bool IsOfMore(StyleSelector other) =>
        text.Length > other.Text.Length && text.StartsWith(other.Text, StringComparison.Ordinal) && text[other.Text.Length] is '.' or '[' or ':';

    /// <summary>Whether its last part is about an element, which the others may make it in another state.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="steps">What is left of the steps that may be taken for the page.</param>
    public bool MatchesLast(IElement element, ref int steps) => Parts is [.., var last] && last.Matches(element, ref steps);

    private bool Matches(IElement element, int at, ref int steps)
    {
        if (!Parts[at].Matches(element, ref steps))
        {
            return false;
        }

        return at == 0 || Parts[at].Before switch
        {
            '>' => element.ParentElement is { } parent && Matches(parent, at - 1, ref steps),
            '+' => Before(element, ref steps) is [.., var last] && Matches(last, at - 1, ref steps),
            '~' => AnyOf(Before(element, ref steps), at - 1, ref steps),
            _ => AnyAbove(element, at - 1, ref steps),
        };
    }

    private bool AnyAbove(IElement element, int at, ref int steps)
    {
        for (var above = element.ParentElement; above is not null && steps > 0; above = above.ParentElement)
        {
            if (Matches(above, at, ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyOf(List<IElement> elements, int at, ref int steps)
    {
        foreach (var element in elements)
        {
            if (Matches(element, at, ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private static List<IElement> Before(IElement element, ref int steps)
    {
        var before = new List<IElement>();
        foreach (var child in element.ParentElement?.Children ?? Enumerable.Empty<IElement>())
        {
            steps--;
            if (ReferenceEquals(child, element))
            {
                break;
            }

            before.Add(child);
        }

        return before;
    }

    private Part[] Read()
    {
        var read = new List<Part>();
        foreach (var (before, part) in SelectorText.Parts(text))
        {
            if (Part.Of(before, part) is not { } known)
            {
                return [];
            }

            Weight += known.Weight;
            read.Add(known);
        }

        return [.. read];
    }

    private static List<string> NamesOf(string part)
    {
        var found = new List<string>();
        SelectorText.EachName(part, int.MaxValue, name => found.Add(name.ToString()));
        return found;
    }

    private sealed record Part(char Before, string Text, ISelector Selector, int States, bool IsOfPointing, bool CountsSiblings)
    {
        public bool IsOfState => States > 0;

        public Priority Weight => Selector.Specificity + new Priority(0, 0, (byte)Math.Min(States, byte.MaxValue), 0);

        public static Part? Of(char before, string text)
        {
            var (states, isOfPointing, plain) = (0, false, text);
            for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0 && at < plain.Length; at = plain.IndexOf(':', at))
            {
                var name = plain.AsSpan(at + 1);
                name = name[..(name.IndexOfAnyExcept(Letters) is >= 0 and var end ? end : name.Length)];
                if (at > 0 && plain[at - 1] is '\\')
                {
                    at++;
                }
                else if (name.Length == 0 || name is "before" or "after" or "first-line" or "first-letter")
                {
                    return null;
                }
                else if (SelectorText.EndOfPseudoClass(plain, at) is var behind && IsStructure(name, plain.AsSpan(at, behind - at)))
                {
                    at = name is "not" or "is" or "where" or "matches" ? at + 1 + name.Length : behind;
                }
                else
                {
                    states++;
                    isOfPointing |= name.StartsWith("hover") || name.StartsWith("focus") || name is "active";
                    plain = plain.Remove(at, behind - at);
                }
            }

            try
            {
                return (NameSelector.Of(plain) ?? Parser.ParseSelector(plain)) is { } selector
                    ? new(before, text, selector, states, isOfPointing, plain.Contains("-child", StringComparison.Ordinal) || plain.Contains("-of-type", StringComparison.Ordinal)) : null;
            }
            catch (DomException)
            {
                return null;
            }
        }

        // What stands in brackets and has combinators is not followed: it may hold or not.
        private static bool IsStructure(ReadOnlySpan<char> name, ReadOnlySpan<char> whole) => Structures.Contains(name)
            && (name.StartsWith("nth-") || whole.IndexOfAny('>', '+', '~') < 0 && !whole.ToString().Replace(", ", ",", StringComparison.Ordinal).Contains(' ', StringComparison.Ordinal));

        public bool Matches(IElement element, ref int steps)
        {
            steps -= CountsSiblings ? 1 + (element.Parent?.ChildNodes.Length ?? 0) : 1;
            return steps > 0 && Selector.Match(element, null);
        }
    }
}
