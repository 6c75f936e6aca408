using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Takes the text of selectors apart: lists into selectors, these at their combinators, and names the elements that the last part can be about.</summary>
internal static class SelectorText
{
    /// <summary>Stands for any element.</summary>
    public const string Any = "*";

    private const string Blanks = " \t\r\n\f";

    private static readonly SearchValues<char> Brackets = SearchValues.Create("([\\\"'");
    private static readonly SearchValues<char> EndsOfFirst = SearchValues.Create(",([\\\"'");
    private static readonly SearchValues<char> Combinators = SearchValues.Create(Blanks + ">+~([\\\"'");
    private static readonly SearchValues<char> EndNames = SearchValues.Create(Blanks + ".#:[]>+~*,()\"'=@/&{};!^$|");

    /// <summary>Where the first selector of a list ends: at a comma outside of brackets, or with the list.</summary>
    /// <param name="list">Selectors.</param>
    public static int EndOfFirst(ReadOnlySpan<char> list)
    {
        for (var at = 0; at < list.Length && list[at..].IndexOfAny(EndsOfFirst) is >= 0 and var step;)
        {
            at += step;
            if (list[at] == ',')
            {
                return at;
            }

            at = Behind(list, at);
        }

        return list.Length;
    }

    /// <summary>Where the last part of a selector begins: behind its last combinator.</summary>
    /// <param name="selector">One selector.</param>
    public static int StartOfSubject(ReadOnlySpan<char> selector)
    {
        var start = 0;
        for (var at = 0; at < selector.Length && selector[at..].IndexOfAny(Combinators) is >= 0 and var step;)
        {
            at += step;
            if (Brackets.Contains(selector[at]))
            {
                at = Behind(selector, at);
            }
            else
            {
                start = ++at;
            }
        }

        return start;
    }

    /// <summary>The parts of a selector, each with the combinator before it: '>', '+', '~', or a blank.</summary>
    /// <param name="selector">One selector, trimmed.</param>
    public static List<(char Before, string Part)> Parts(string selector)
    {
        var parts = new List<(char, string)>();
        var (before, from) = (' ', 0);
        for (var at = 0; at <= selector.Length;)
        {
            if (at < selector.Length && !Combinators.Contains(selector[at]))
            {
                at++;
            }
            else if (at < selector.Length && Brackets.Contains(selector[at]))
            {
                at = Behind(selector, at);
            }
            else
            {
                if (at > from)
                {
                    parts.Add((before, selector[from..at]));
                    before = ' ';
                }

                before = at < selector.Length && selector[at] is '>' or '+' or '~' ? selector[at] : before;
                from = ++at;
            }
        }

        return parts;
    }

    /// <summary>What a selector asks of the parent, up to the last part; empty where that may stand anywhere below.</summary>
    /// <param name="selector">One selector.</param>
    /// <param name="subject">Where the last part begins.</param>
    public static ReadOnlySpan<char> Context(ReadOnlySpan<char> selector, int subject) => selector[..subject].TrimEnd() is [.., '>'] ? selector[..subject] : [];

    /// <summary>The names by which elements that the last part may be about are found: "#id" or ".class", else a tag, else "[attribute", else <see cref="Any"/>; several for a choice.</summary>
    /// <param name="subject">The last part of a selector.</param>
    /// <param name="mostNames">How many names are wanted where several have to be there; one finds the elements. With more, the tag is given too.</param>
    /// <param name="take">They are given here.</param>
    public static void EachKey(ReadOnlySpan<char> subject, int mostNames, NameTaker take)
    {
        var isNamed = EachName(subject, mostNames, take);
        if (isNamed && mostNames == 1)
        {
            return;
        }

        var bracket = subject.IndexOf('[');
        var tag = subject.IndexOfAny(EndNames) is >= 0 and var end ? subject[..end] : subject;
        if (tag.Length > 0)
        {
            take(tag.IndexOfAnyInRange('A', 'Z') < 0 ? tag : tag.ToString().ToLowerInvariant());
        }
        else if (!isNamed)
        {
            TakeKey(bracket >= 0 && subject[..bracket].IndexOf('(') < 0 ? subject.Slice(bracket, 1 + LengthOfName(subject[(bracket + 1)..])) : Any, take);
        }
    }

    /// <summary>The classes and the id that elements have which a part is about; those of a choice too, those that they must not have left out.</summary>
    /// <param name="part">One part.</param>
    /// <param name="mostNames">How many are wanted, but for those of a choice.</param>
    /// <param name="take">They are given here, as ".class" or "#id".</param>
    /// <returns>Whether there is one.</returns>
    public static bool EachName(ReadOnlySpan<char> part, int mostNames, NameTaker take)
    {
        var (choice, isNamed) = (-1, false);
        for (var at = 0; at < part.Length && mostNames > 0;)
        {
            if (part[at] is '.' or '#' && LengthOfName(part[(at + 1)..]) is > 0 and var length)
            {
                TakeKey(part.Slice(at, 1 + length), take);
                mostNames--;
                (choice, isNamed) = (-1, true);
                at += 1 + length;
            }
            else if (part[at] is ':' && part[at..].StartsWith(":is(", StringComparison.OrdinalIgnoreCase) || part[at..].StartsWith(":where(", StringComparison.OrdinalIgnoreCase))
            {
                at += part[at..].IndexOf('(');
                choice = choice < 0 ? at : choice;
                at = Behind(part, at);
            }
            else
            {
                at = Brackets.Contains(part[at]) ? Behind(part, at) : at + 1;
            }
        }

        if (choice >= 0 && Behind(part, choice) - 1 is var end && end > choice)
        {
            var choices = part[(choice + 1)..end];
            for (var at = 0; at < choices.Length;)
            {
                var length = EndOfFirst(choices[at..]);
                var one = choices.Slice(at, length).Trim();
                isNamed |= EachName(one[StartOfSubject(one)..], 1, take);
                at += length + 1;
            }
        }

        return isNamed;
    }

    /// <summary>The attributes that a selector asks for.</summary>
    /// <param name="selector">One selector.</param>
    /// <param name="attributes">Their names are added here.</param>
    public static void AddAttributes(ReadOnlySpan<char> selector, ISet<string> attributes)
    {
        for (var at = selector.IndexOf('['); at >= 0; at = selector.IndexOf('['))
        {
            selector = selector[(at + 1)..];
            attributes.Add(Name(selector));
        }
    }

    /// <summary>Where a pseudo-class ends, with what it has in brackets.</summary>
    /// <param name="part">One part.</param>
    /// <param name="colon">Where it begins.</param>
    public static int EndOfPseudoClass(ReadOnlySpan<char> part, int colon)
    {
        var end = colon + 1 + LengthOfName(part[(colon + 1)..]);
        return end < part.Length && part[end] is '(' ? Behind(part, end) : end;
    }

    // Behind a bracket's partner, a quotation's end, or the letter that a backslash shields.
    private static int Behind(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '\\')
        {
            return Math.Min(text.Length, at + 2);
        }

        if (text[at] is '"' or '\'')
        {
            return text[(at + 1)..].IndexOf(text[at]) is >= 0 and var length ? at + length + 2 : text.Length;
        }

        var depth = 0;
        for (; at < text.Length; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !EndNames.Contains(text[at]))
        {
            at += text[at] is '\\' ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static void TakeKey(ReadOnlySpan<char> key, NameTaker take) => take(key.IndexOf('\\') < 0 ? key : $"{key[0]}{Name(key[1..])}");

    // With what backslashes shield: "md\:block" is "md:block", "\32xl" is "2xl".
    private static string Name(ReadOnlySpan<char> text)
    {
        var name = text[..LengthOfName(text)];
        if (name.IndexOf('\\') < 0)
        {
            return name.ToString();
        }

        var plain = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] is not '\\')
            {
                plain.Append(name[at]);
                continue;
            }

            var digits = 0;
            while (digits < 6 && at + 1 + digits < name.Length && char.IsAsciiHexDigit(name[at + 1 + digits]))
            {
                digits++;
            }

            if (digits > 0 && int.Parse(name.Slice(at + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and < 0xD800 and var code)
            {
                plain.Append((char)code);
                at += digits;
            }
        }

        return plain.ToString();
    }
}
