using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace NewsCompare.Core.Markup;

/// <summary>A part of a selector that asks for a tag, an id and classes and for nothing else, as most do.</summary>
/// <remarks>The library would make a list of its classes for each element that is looked at.</remarks>
internal sealed class NameSelector : ISelector
{
    private readonly string? tag;
    private readonly string? id;
    private readonly string[] classes;

    private NameSelector(string text, string? tag, string? id, string[] classes)
    {
        (Text, this.tag, this.id, this.classes) = (text, tag, id, classes);
        Specificity = new(0, (byte)(id is null ? 0 : 1), (byte)Math.Min(classes.Length, byte.MaxValue), (byte)(tag is null ? 0 : 1));
    }

    /// <inheritdoc />
    public string Text { get; }

    /// <inheritdoc />
    public Priority Specificity { get; }

    /// <summary>Reads a part; null when it asks for something else too, or its names are spelt so that they have to be read with care.</summary>
    /// <param name="part">One part of a selector.</param>
    public static NameSelector? Of(string part)
    {
        string? tag = null;
        string? id = null;
        var classes = new List<string>();
        for (var at = 0; at < part.Length;)
        {
            var mark = part[at] is '.' or '#' ? part[at] : ' ';
            var start = mark is ' ' ? at : at + 1;
            var end = EndOfName(part, start);
            if (end == start || (mark is ' ' && at > 0) || (mark is '#' && id is not null))
            {
                return null;
            }

            var name = part[start..end];
            if (mark is '.')
            {
                classes.Add(name);
            }
            else
            {
                (tag, id) = mark is '#' ? (tag, name) : (name, id);
            }

            at = end;
        }

        return (tag is not null && tag.AsSpan().ContainsAnyInRange('A', 'Z')) ? null : new(part, tag, id, [.. classes]);
    }

    /// <inheritdoc />
    public bool Match(IElement element, IElement? scope)
    {
        if ((tag is not null && tag != element.LocalName) || (id is not null && id != element.Id))
        {
            return false;
        }

        var names = classes.Length == 0 ? null : element.ClassName;
        foreach (var name in classes)
        {
            if (names is null || !Holds(names, name))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public void Accept(ISelectorVisitor visitor) => throw new NotSupportedException("Selectors are matched and not visited.");

    private static bool Holds(string names, string name)
    {
        for (var at = names.IndexOf(name, StringComparison.Ordinal); at >= 0; at = names.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || IsBlank(names[at - 1])) && (end == names.Length || IsBlank(names[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';

    // Of plain letters, digits and strokes, the first a letter; where it begins when there is none.
    private static int EndOfName(string part, int start)
    {
        var first = start < part.Length && part[start] is '-' ? start + 1 : start;
        if (first >= part.Length || (!char.IsAsciiLetter(part[first]) && part[first] is not '_'))
        {
            return start;
        }

        var at = first;
        while (at < part.Length && (char.IsAsciiLetterOrDigit(part[at]) || part[at] is '-' or '_'))
        {
            at++;
        }

        return at;
    }
}
