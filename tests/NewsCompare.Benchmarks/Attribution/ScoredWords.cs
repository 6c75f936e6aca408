using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Attribution;

/// <summary>The words of a text as the scorer of the measuring data counts them.</summary>
internal sealed partial class ScoredWords
{
    private static readonly HashSet<string> Small = [.. ("a an the of and or in on at to for by with from as is was be been are were that this these those his her their its our my your some many several few "
        + "other another one two three four five more most all any no not former mr mrs ms dr sen rep gov gen u.s us american new who which what s").Split(' ')];

    private static readonly HashSet<string> Pronouns = [.. "he she they it i we you him her them me us his who".Split(' ')];

    private readonly List<(TextSpan Span, string Norm)> words;
    private readonly HashSet<int> quoted;

    /// <summary>The words of a text.</summary>
    /// <param name="text">An article.</param>
    public ScoredWords(string text)
    {
        words = [.. Word().Matches(text).Select(match => (new TextSpan(match.Index, match.Index + match.Length), match.Value.ToLowerInvariant()))];
        var mask = QuoteMask(text);
        quoted = [.. Enumerable.Range(0, words.Count).Where(at => mask[words[at].Span.Start])];
    }

    /// <summary>The numbers of the words that spans touch.</summary>
    /// <param name="spans">Stretches of the text.</param>
    public HashSet<int> In(IEnumerable<TextSpan> spans)
    {
        var found = new HashSet<int>();
        foreach (var span in spans)
        {
            var (low, high) = (0, words.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = words[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
            }

            for (var at = low; at < words.Count && words[at].Span.Start < span.End; at++)
            {
                found.Add(at);
            }
        }

        return found;
    }

    /// <summary>Whether at least a fiftieth of the words stand in quotation marks.</summary>
    /// <param name="content">Word numbers.</param>
    public bool IsQuoted(IReadOnlySet<int> content) => content.Count > 0 && content.Count(quoted.Contains) * 50 >= content.Count;

    /// <summary>Whether a found source names the marked one: half of it lies there and a word that means something is shared.</summary>
    /// <param name="marked">Word numbers.</param>
    /// <param name="found">Word numbers.</param>
    public bool IsSameSource(IReadOnlySet<int> marked, IReadOnlySet<int> found)
    {
        if (marked.Count == 0 || found.Count == 0)
        {
            return marked.Count == found.Count;
        }

        var shared = marked.Where(found.Contains).ToList();
        return shared.Count * 2 >= found.Count
            && (shared.Exists(at => !Small.Contains(words[at].Norm)) || (shared.Count > 0 && marked.All(at => Plain(at) is var word && (Small.Contains(word) || Pronouns.Contains(word)))));
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>A word without its genitive.</summary>
    /// <param name="at">Its number.</param>
    public string Plain(int at)
    {
        var word = words[at].Norm.Replace('\u2019', '\'');
        return word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
    }

    // An unclosed mark runs to the end of its paragraph.
    private static bool[] QuoteMask(string text)
    {
        var (mask, inside) = (new bool[text.Length], false);
        for (var at = 0; at < text.Length; at++)
        {
            var isDoubled = at + 1 < text.Length && text[at] is '\'' or '`' && text[at + 1] == text[at];
            mask[at] = inside || text[at] is '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' or '"' || isDoubled;
            inside = text[at] switch
            {
                '\n' or '\u201d' or '\u00bb' => false,
                '\u201c' or '\u201e' or '\u00ab' => true,
                '"' => !inside,
                _ => isDoubled ? !inside : inside,
            };
        }

        return mask;
    }

    [GeneratedRegex(@"\w+(?:['\u2019.\-]\w+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
