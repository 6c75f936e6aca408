using System.Buffers;

namespace NewsCompare.Core.Articles.Details;

/// <summary>What one source says the page is called.</summary>
/// <param name="Clean">Without the outlet's name before or behind it.</param>
/// <param name="Forms">Letters and digits of the whole, of its parts between separators, and of what is left when parts are cut off.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="IsOpen">Whether it is Open Graph or the like, written for being shown elsewhere.</param>
internal sealed record TitleStatement(string Clean, IReadOnlySet<string> Forms, double Weight, bool IsOpen)
{
    private const int MostParts = 8;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " « ", " » ", " / ", " // ", "｜", " ― ", " ~ ", " › ", " > ", " : ", "_"];

    // These part the name of a site from that of the page, and seldom stand within a headline.
    private static readonly string[] StrongSeparators = [" | ", " « ", " » ", " › ", " • ", "｜", " :: "];

    /// <summary>Reads a statement.</summary>
    /// <param name="title">As written.</param>
    /// <param name="weight">How much it counts.</param>
    /// <param name="isOpen">Whether it is Open Graph or the like.</param>
    /// <param name="names">What the outlet is called.</param>
    /// <param name="headings">Texts of the top headings.</param>
    public static TitleStatement Of(string title, double weight, bool isOpen, IReadOnlyList<string> names, IReadOnlyList<string> headings)
    {
        var text = PlainText.Collapse(title);
        var cuts = Cuts(text);
        var forms = new HashSet<string>(StringComparer.Ordinal);
        for (var first = 0; first + 1 < cuts.Count; first++)
        {
            for (var last = first + 1; last < cuts.Count; last++)
            {
                forms.Add(Folded(text[cuts[first].End..cuts[last].Start]));
            }
        }

        forms.Remove(string.Empty);
        return new(Cleaned(text, names, headings), forms, weight, isOpen);
    }

    /// <summary>Letters and digits, lower case.</summary>
    /// <param name="text">Any text.</param>
    public static string Folded(string text)
    {
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var count = 0;
        foreach (var c in text)
        {
            letters[count] = c;
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        var folded = new string(letters, 0, count).ToLowerInvariant();
        ArrayPool<char>.Shared.Return(letters);
        return folded;
    }

    /// <summary>The words of a text, lower case.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlySet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folded).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);

    // Where parts begin and end, the ends of the text included.
    private static List<(int Start, int End)> Cuts(string text)
    {
        var cuts = new List<(int Start, int End)> { (0, 0) };
        for (var at = 0; at < text.Length && cuts.Count < MostParts; at++)
        {
            if (text[at] is (' ' or '｜' or '_') && SeparatorAt(text, at) is { } separator) // all begin so
            {
                cuts.Add((at, at + separator.Length - (separator[^1] == ' ' ? 1 : 0)));
                at += Math.Max(0, separator.Length - 2);
            }
        }

        cuts.Add((text.Length, text.Length));
        return cuts;
    }

    private static string? SeparatorAt(string text, int at)
    {
        foreach (var separator in Separators)
        {
            if (text.AsSpan(at).StartsWith(separator, StringComparison.Ordinal))
            {
                return separator;
            }
        }

        return null;
    }

    private static string Cleaned(string title, IReadOnlyList<string> names, IReadOnlyList<string> headings)
    {
        var text = title;
        for (var round = 0; round < 4 && !headings.Any(heading => Agree(heading, text) && !SiteNames.Is(heading, names)); round++)
        {
            var cuts = Cuts(text);
            if (cuts.Count < 3)
            {
                break;
            }

            var (head, tail) = (text[..cuts[^2].Start].Trim(), text[cuts[^2].End..].Trim());
            var (front, rest) = (text[..cuts[1].Start].Trim(), text[cuts[1].End..].Trim());
            if (IsApart(tail, head, text[cuts[^2].Start..cuts[^2].End], names, headings))
            {
                text = head;
            }
            else if (rest.Length > 0 && SiteNames.Is(front, names))
            {
                text = rest;
            }
            else
            {
                break;
            }
        }

        return text.Trim(' ', '|', '/', '»', '«');
    }

    private static bool IsApart(string tail, string head, string separator, IReadOnlyList<string> names, IReadOnlyList<string> headings) =>
        head.Length > 0 && (SiteNames.Is(tail, names) || StatedTime.Parse(tail) is not null
            || headings.Any(heading => Agree(heading, head) && !SiteNames.Is(heading, names)) || (headings.Any(heading => Agree(heading, tail)) && head.Length > 5)
            || (StrongSeparators.Any(strong => separator.AsSpan().TrimEnd().SequenceEqual(strong.AsSpan().TrimEnd())) && Words(head).Count > 2 && Words(tail).Count < 6));

    private static bool Agree(string a, string b) => string.Equals(Folded(a), Folded(b), StringComparison.Ordinal);
}
