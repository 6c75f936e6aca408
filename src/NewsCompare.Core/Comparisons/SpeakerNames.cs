using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Tells whether two speakers are surely different people; in doubt they are not.</summary>
/// <param name="lexicon">Uses the lists <c>titles</c> and <c>anonymous-roles</c>: a source that is only one of these has no name to compare.</param>
internal sealed class SpeakerNames(Lexicon lexicon)
{
    private const int LongName = 6;

    private readonly IReadOnlySet<string> titles = lexicon.Set("titles");
    private readonly IReadOnlySet<string> roles = lexicon.Set("anonymous-roles");

    /// <summary>Whether both are names and the surnames differ by more than a spelling (Zelensky, Zelenskyy).</summary>
    /// <param name="a">A speaker as an attribution gives it, or null.</param>
    /// <param name="b">Another.</param>
    public bool Differ(string? a, string? b) => Surname(a) is { } first && Surname(b) is { } second && !SameSurname(first, second);

    /// <summary>Whether two full names with one surname have given names that share not even a first letter (Lotte Maas, Henrik Maas; but not Bob, B. or President Maas).</summary>
    /// <param name="a">A speaker as an attribution gives it, or null.</param>
    /// <param name="b">Another.</param>
    public bool HaveOtherGivenNames(string? a, string? b) =>
        Given(a) is { Count: > 0 } first && Given(b) is { Count: > 0 } second && !first.Exists(one => second.Exists(other => one[0] == other[0]));

    /// <summary>The speaker of an attribution when its own source names him; null when he was only inferred (from "he", from the text before) or is unnamed.</summary>
    /// <param name="attribution">An attribution, or null.</param>
    /// <param name="body">The text it is of.</param>
    public string? Stated(Attribution? attribution, Body body) =>
        attribution is { Anonymous: false } && Surname(attribution.Speaker) is { } surname
            && attribution.Source.SelectMany(span => Tokenizer.Words(span.In(body.Text))).Any(word => word.Norm.StartsWith(surname, StringComparison.Ordinal))
            ? attribution.Speaker
            : null;

    /// <summary>The last word of a name in lower case; null for a pronoun, a role ("the minister") or nothing.</summary>
    /// <param name="speaker">A speaker, or null.</param>
    public string? Surname(string? speaker)
    {
        if (speaker is null || Tokenizer.Words(speaker).ToList() is not { Count: > 0 } words)
        {
            return null;
        }

        var last = words[^1];
        var name = last.Norm.EndsWith("'s", StringComparison.Ordinal) ? last.Norm[..^2] : last.Norm;
        var isName = char.IsUpper(speaker[last.Start]) && name.Length > 2 && !titles.Contains(name) && !roles.Contains(name)
            && words[0].Norm is not ("the" or "a" or "an" or "his" or "her" or "their") && name is not ("she" or "they" or "who");
        return isName ? name : null;
    }

    private List<string> Given(string? speaker) => speaker is null ? []
        : [.. Tokenizer.Words(speaker).SkipLast(1).Where(word => char.IsUpper(speaker[word.Start]) && !titles.Contains(word.Norm) && !roles.Contains(word.Norm)).Select(word => word.Norm)];

    /// <summary>Whether two surnames in lower case are the same but for the spelling of their end.</summary>
    public static bool SameSurname(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return a.Equals(b, StringComparison.Ordinal) || (shared >= LongName && shared >= Math.Max(a.Length, b.Length) - 2);
    }
}
