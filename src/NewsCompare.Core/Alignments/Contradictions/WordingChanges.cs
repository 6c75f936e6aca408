using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Small changes of wording that turn the meaning of sentences which else are nearly the same: a hedge, a name, a place.</summary>
internal static class WordingChanges
{
    private const double NearlySame = 0.6;
    private const int SmallChange = 4;
    private const int SharedBeginning = 4;
    private const string Deny = "deny";

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Overlap < NearlySame || Math.Max(pair.Seed.Length, pair.Version.Length) > WordDiff.MaximumWords)
        {
            yield break;
        }

        var (seed, version) = (pair.Seed.WordTokens, pair.Version.WordTokens);
        if (Sayings(seed, words) is [var said] && Sayings(version, words) is [var alleged] && words.Hedges[seed[said].Norm] != words.Hedges[version[alleged].Norm])
        {
            // Who denies a thing says the opposite of who confirms it; a hedge only says it with less certainty.
            var kind = words.Hedges[seed[said].Norm] == Deny || words.Hedges[version[alleged].Norm] == Deny ? ContradictionKind.Negation : ContradictionKind.Modality;
            yield return new(pair.Seed.Index, pair.Version.Index, kind, Wording(pair.Seed.Text, seed, said, 1), Wording(pair.Version.Text, version, alleged, 1));
        }

        foreach (var run in WordRuns.Of(seed, version).Where(run => !run.Same && run.SeedCount <= SmallChange && run.VersionCount <= SmallChange))
        {
            var (a, b) = (seed.GetRange(run.SeedStart, run.SeedCount), version.GetRange(run.VersionStart, run.VersionCount));
            var before = run.SeedStart > 0 ? seed[run.SeedStart - 1].Norm : "";
            if (Kind(pair, a, b, before, words) is { } kind)
            {
                yield return new(pair.Seed.Index, pair.Version.Index, kind, Wording(pair.Seed.Text, seed, run.SeedStart, run.SeedCount), Wording(pair.Version.Text, version, run.VersionStart, run.VersionCount));
            }
        }
    }

    private static ContradictionKind? Kind(SentencePair pair, List<Token> a, List<Token> b, string before, ContradictionWords words)
    {
        var (here, there) = (Hedges(a, words), Hedges(b, words));
        if (here.Count == 1 && there.Count == 1 && here[0] != there[0] && !(IsSaying(here[0]) && IsSaying(there[0])))
        {
            return ContradictionKind.Modality;
        }

        if (Preposition(a, words) is var at and >= 0 && Preposition(b, words) is var tat and >= 0 && a[at].Norm == b[tat].Norm && IsOtherName(pair, WithoutArticle(a[(at + 1)..]), WithoutArticle(b[(tat + 1)..])))
        {
            return ContradictionKind.Place;
        }

        // "24 at the National Stadium", "27 at the Olympic Stadium": what both say alike is no part of the name.
        var alike = Enumerable.Range(0, Math.Min(a.Count, b.Count)).TakeWhile(place => a[place].Norm == b[place].Norm).Count();
        (a, b) = (a[alike..], b[alike..]);
        return before.Length > 0 && IsOtherName(pair, a, b) ? words.Places.Contains(before) ? ContradictionKind.Place : ContradictionKind.Name : null;
    }

    // "in Kestrel" and "was found in Wexley": the order around the place has changed too.
    private static int Preposition(List<Token> words, ContradictionWords known) => words.FindLastIndex(word => known.Places.Contains(word.Norm));

    private static List<Token> WithoutArticle(List<Token> words) => words is [{ Norm: "the" }, ..] ? words[1..] : words;

    // How it is said, wherever the tag stands: "the authority said" behind it, "The authority alleged that" before it.
    private static List<int> Sayings(List<Token> sentence, ContradictionWords known) =>
        [.. Enumerable.Range(0, sentence.Count).Where(at => known.Hedges.GetValueOrDefault(sentence[at].Norm) is { } kind && IsSaying(kind))];

    private static bool IsSaying(string kind) => kind is "plain" or "doubt" or "concede" or "confirm" or Deny;

    private static List<string> Hedges(List<Token> words, ContradictionWords known) =>
        [.. words.Select(word => known.Hedges.GetValueOrDefault(word.Norm, "")).Where(hedge => hedge.Length > 0)];

    private static bool IsOtherName(SentencePair pair, List<Token> a, List<Token> b) =>
        a.Count is > 0 and < SmallChange && b.Count is > 0 and < SmallChange
        && a.TrueForAll(word => IsName(pair.Seed, word)) && b.TrueForAll(word => IsName(pair.Version, word))
        && !a.Exists(x => b.Exists(y => SharesBeginning(x.Norm, y.Norm)))
        && Initials(a) != Letters(b) && Initials(b) != Letters(a)
        && !a.Exists(x => pair.Version.Tokens.Any(y => y.Norm == x.Norm)) && !b.Exists(y => pair.Seed.Tokens.Any(x => x.Norm == y.Norm));

    // A weekday or month has a capital too; the dates are judged elsewhere.
    private static bool IsName(PreparedSentence sentence, Token word) =>
        char.IsUpper(sentence.Text[word.Start]) && !sentence.Dates.Any(date => date.Span.Overlaps(word.Span)) && !sentence.Numbers.Any(number => number.Span.Overlaps(word.Span));

    // "Russian" and "Russia", two spellings of one name.
    private static bool SharesBeginning(string a, string b) => a.AsSpan().CommonPrefixLength(b) >= Math.Min(SharedBeginning, Math.Min(a.Length, b.Length));

    private static string Initials(List<Token> words) => string.Concat(words.Select(word => word.Norm[0]));

    private static string Letters(List<Token> words) => string.Concat(words.SelectMany(word => word.Norm).Where(char.IsLetter));

    // An empty side is shown with the words around it, else "was not" against nothing says nothing.
    private static string Wording(string text, List<Token> words, int start, int count)
    {
        var (from, to) = (Math.Max(0, start - 1), Math.Min(words.Count, start + count + 1));
        return from < to ? text[words[from].Start..words[to - 1].End] : "";
    }
}
