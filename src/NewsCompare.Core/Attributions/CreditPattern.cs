using System.Globalization;

namespace NewsCompare.Core.Attributions;

/// <summary>One line of the list <c>credit-patterns</c>: what stands before and behind an outlet's name.</summary>
/// <param name="Kind">The kind of credit, or null for a veto.</param>
/// <param name="Before">From the name outward: the element next to the name is the first.</param>
/// <param name="Behind">From the name outward.</param>
internal sealed record CreditPattern(CreditKind? Kind, IReadOnlyList<PatternElement> Before, IReadOnlyList<PatternElement> Behind)
{
    /// <summary>The patterns of a list in file order.</summary>
    /// <param name="lines">Lines of the list; those that begin with &amp; name choices.</param>
    public static IReadOnlyList<CreditPattern> Parse(IReadOnlyList<string> lines)
    {
        var rows = lines.Select(line => line.Split('\t')).ToList();
        var choices = rows.Where(row => row[0].StartsWith('&')).ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);
        return [.. rows.Where(row => !row[0].StartsWith('&')).Select(row => One(row, choices))];
    }

    private static CreditPattern One(string[] row, Dictionary<string, string[]> choices)
    {
        var words = row[1].Split(' ');
        var name = Array.IndexOf(words, "@");
        var before = words[..name].Reverse().Select(word => PatternElement.Of(word, choices));
        var behind = words[(name + 1)..].Select(word => PatternElement.Of(word, choices));
        CreditKind? kind = row[0] == "veto" ? null : Enum.Parse<CreditKind>(row[0].Replace("_", "", StringComparison.Ordinal), true);
        return new(kind, [.. before], [.. behind]);
    }
}

/// <summary>One element of a pattern.</summary>
/// <param name="Words">The words that fit; null for a gap, empty for the sentence's edge.</param>
/// <param name="Gap">How many words a gap may hold.</param>
/// <param name="Optional">Whether it may be missing.</param>
internal sealed record PatternElement(HashSet<string>? Words, int Gap, bool Optional)
{
    /// <summary>Reads one word of a pattern line.</summary>
    /// <param name="word">As in the list.</param>
    /// <param name="choices">Named choices.</param>
    public static PatternElement Of(string word, Dictionary<string, string[]> choices)
    {
        if (word[0] == '*')
        {
            return new(null, int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture), false);
        }

        var optional = word.Length > 1 && word[^1] == '?';
        var parts = (optional ? word[..^1] : word).Split('|');
        return new([.. parts.SelectMany(part => part == "^" ? [] : choices.TryGetValue(part, out var named) ? named : [part])], 0, optional);
    }

    /// <summary>Whether it stands for the beginning or end of the sentence.</summary>
    public bool IsEdge => Words is { Count: 0 };
}
