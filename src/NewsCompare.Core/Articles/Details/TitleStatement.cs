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
    private const int FewIdeographs = 6;
    private const char FirstIdeograph = '\u2E80';

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " « ", " » ", " / ", " // ", "｜", " ― ", " ~ ", " › ", " > ", " : ", "_", "：", "－", "--", "-", "–"];

    private static readonly SearchValues<char> SeparatorStarts = SearchValues.Create([.. Separators.Select(separator => separator[0]).Distinct()]);

    // These part the name of a site from that of the page, and seldom stand within a headline.
    private static readonly string[] StrongSeparators = [" | ", " « ", " » ", " › ", " • ", "｜", " :: "];

    // How the names of papers, stations and their pages end there.
    private static readonly string[] NameEnds = ["网", "網", "报", "報", "社", "新聞", "新闻", "时报", "電視", "电视", "台", "ニュース", "オンライン", "デジタル", "뉴스", "일보", "신문", "방송"];

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
    public static string Folded(string text) => Folded(text.AsSpan());

    private static string Folded(ReadOnlySpan<char> text)
    {
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var folded = new string(letters, 0, Fold(text, letters));
        ArrayPool<char>.Shared.Return(letters);
        return folded;
    }

    /// <summary>Writes what <see cref="Folded(string)"/> gives.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="letters">They are written here; as long as the text.</param>
    /// <returns>How many they are.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return count;
    }

    /// <summary>Whether a text, folded, ends with a folded one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="folded">What <see cref="Folded(string)"/> gave.</param>
    public static bool EndsWith(string text, string folded)
    {
        var left = folded.Length;
        for (var at = text.Length - 1; at >= 0 && left > 0; at--)
        {
            if (char.IsLetterOrDigit(text[at]) && char.ToLowerInvariant(text[at]) != folded[--left])
            {
                return false;
            }
        }

        return left == 0;
    }

    /// <summary>Whether a text has more different words, folded, than so many.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">So many.</param>
    public static bool HasMoreWords(string text, int most)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var rest = text.AsSpan();
        for (var blank = rest.IndexOf(' '); rest.Length > 0 && words.Count <= most; blank = rest.IndexOf(' '))
        {
            if (Folded(blank < 0 ? rest : rest[..blank]) is { Length: > 0 } word)
            {
                words.Add(word);
            }

            rest = blank < 0 ? [] : rest[(blank + 1)..];
        }

        return words.Count > most;
    }

    /// <summary>Whether a text has the length of a headline: three words, or seven characters of a writing that has no blanks.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsLong(string text) => HasMoreWords(text, 2) || text.Count(c => c >= FirstIdeograph) > FewIdeographs;

    /// <summary>The words of a text, lower case.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlySet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folded(word)).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);

    // Where parts begin and end, the ends of the text included.
    private static List<(int Start, int End)> Cuts(string text)
    {
        var cuts = new List<(int Start, int End)> { (0, 0) };
        for (var at = 0; at < text.Length && cuts.Count < MostParts; at++)
        {
            if (SeparatorAt(text, at) is { } separator)
            {
                cuts.Add((at, at + separator.Length - (separator[^1] == ' ' ? 1 : 0)));
                at += separator.Length - (separator[^1] == ' ' ? 2 : 1); // the blank behind one may begin the next
            }
        }

        cuts.Add((text.Length, text.Length));
        return cuts;
    }

    // Between Chinese, Japanese and Korean characters dashes stand without blanks; elsewhere such dashes join words.
    private static string? SeparatorAt(string text, int at)
    {
        if (!SeparatorStarts.Contains(text[at]) || (text[at] == ' ' && (at + 1 == text.Length || char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            return null;
        }

        foreach (var separator in Separators)
        {
            if (text.AsSpan(at).StartsWith(separator, StringComparison.Ordinal) && (separator is not ("--" or "-" or "–") || IsBesideIdeograph(text, at)))
            {
                return separator;
            }
        }

        return null;
    }

    private static string Cleaned(string title, IReadOnlyList<string> names, IReadOnlyList<string> headings)
    {
        var text = title;
        var isPath = false; // the outlet stands first, so that sections may follow it
        string? part = null; // the mark before an outlet that stood last, so that sections may stand before it
        for (var round = 0; round < 4 && !headings.Any(heading => Agree(heading, text) && !SiteNames.Is(heading, names)); round++)
        {
            var cuts = Cuts(text);
            if (cuts.Count < 3)
            {
                break;
            }

            var (head, tail) = (text[..cuts[^2].Start].Trim(), text[cuts[^2].End..].Trim());
            var mark = text[cuts[^2].Start..cuts[^2].End];
            var (front, rest) = (text[..cuts[1].Start].Trim(), text[cuts[1].End..].Trim());
            if (cuts.Count > 3 && SiteNames.IsWhole(front, names))
            {
                (text, isPath) = (rest, true);
            }
            else if (IsApart(tail, head, mark, names, headings) || (mark == part && IsLong(head) && !IsLong(tail)))
            {
                (text, part) = (head, IsBesideIdeograph(head, head.Length) ? mark : null);
            }
            else if (rest.Length > 0 && (SiteNames.Is(front, names) || (isPath && IsLong(rest) && !IsLong(front) && IsStrong(text[cuts[1].Start..cuts[1].End]))))
            {
                (text, isPath) = (rest, true);
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
            || (IsStrong(separator) && IsLong(head) && Words(tail).Count < 6)
            || (IsBesideIdeograph(head, head.Length) && IsLong(head) && tail.Length < head.Length && Array.Exists(NameEnds, end => tail.EndsWith(end, StringComparison.Ordinal))));

    private static bool IsStrong(string separator) => StrongSeparators.Any(strong => separator.AsSpan().TrimEnd().SequenceEqual(strong.AsSpan().TrimEnd()));

    private static bool IsBesideIdeograph(string text, int at) => (at > 0 && text[at - 1] >= FirstIdeograph) || (at + 1 < text.Length && text[at + 1] >= FirstIdeograph);

    private static bool Agree(string a, string b) => string.Equals(Folded(a), Folded(b), StringComparison.Ordinal);
}
