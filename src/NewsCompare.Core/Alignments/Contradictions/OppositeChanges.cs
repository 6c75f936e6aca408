using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A word turned into its opposite in a sentence that else is nearly the same: "shares rose 6 percent", "shares fell 6 percent".</summary>
/// <remarks>Only where the word stands in the place of the other in the word diff, beside the same word, with as many negations on both sides and no other day told.</remarks>
internal static class OppositeChanges
{
    private const double NearlySame = 0.6;
    private const int SmallChange = 4;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Overlap < NearlySame || Math.Max(pair.Seed.Length, pair.Version.Length) > WordDiff.MaximumWords
            || !pair.Seed.Tokens.Any(token => words.Opposites.Has(token.Norm)) || DateChanges.Find(pair, words).Any())
        {
            yield break;
        }

        var (seed, version) = (pair.Seed.WordTokens, pair.Version.WordTokens);
        foreach (var run in WordRuns.Of(seed, version).Where(run => !run.Same && run.SeedCount is > 0 and <= SmallChange && run.VersionCount is > 0 and <= SmallChange))
        {
            if (Turned(pair, seed, version, run, words) is var (kind, here, there) && SameNegations(seed, here, version, there, words) && !IsOfOthers(pair, seed, here, version, there))
            {
                yield return new(
                    pair.Seed.Index, pair.Version.Index, kind, Around(seed, here).In(pair.Seed.Text), Around(version, there).In(pair.Version.Text));
            }
        }
    }

    // One word of the run against one of the other; neither text has the other's word too.
    private static (ContradictionKind Kind, int Seed, int Version)? Turned(SentencePair pair, List<Token> seed, List<Token> version, WordRun run, ContradictionWords words)
    {
        List<(ContradictionKind Kind, int Seed, int Version)> found =
        [
            .. from here in Enumerable.Range(run.SeedStart, run.SeedCount)
               from there in Enumerable.Range(run.VersionStart, run.VersionCount)
               let kind = words.Opposites.Between(seed[here].Norm, version[there].Norm)
               where kind is not null && StandsAlike(seed, here, version, there, kind.Value) && !Has(seed, version[there]) && !Has(version, seed[here])
                   && !IsNumber(pair.Seed, seed, here) && !IsNumber(pair.Version, version, there)
                   && !(kind is OppositeKind.Number && (IsNumber(pair.Seed, seed, here + 1) || IsNumber(pair.Version, version, there + 1)))
               select (KindOf(kind.Value), here, there),
        ];
        return found is [var one] ? one : null;
    }

    // "three weeks" and "three months" are judged as numbers; "some 200 dockers" may be all 200.
    private static bool IsNumber(PreparedSentence sentence, List<Token> words, int at) =>
        at < words.Count && sentence.Numbers.Any(number => number.Span.Overlaps(words[at].Span));

    private static bool Has(List<Token> sentence, Token word) => sentence.Exists(other => other.Norm == word.Norm);

    private static bool StandsAlike(List<Token> seed, int here, List<Token> version, int there, OppositeKind kind)
    {
        var next = Norm(seed, here + 1) == Norm(version, there + 1);
        return kind is OppositeKind.Place ? next && here + 1 < seed.Count : next || Norm(seed, here - 1) == Norm(version, there - 1);
    }

    private static string Norm(List<Token> sentence, int at) => at >= 0 && at < sentence.Count ? sentence[at].Norm : "";

    // "did not pass" and "failed" are one: what else denies must deny on both sides.
    private static bool SameNegations(List<Token> seed, int here, List<Token> version, int there, ContradictionWords words) =>
        Turning(seed, here, words).SequenceEqual(Turning(version, there, words), StringComparer.Ordinal);

    // "Norwick won", "Aldham lost": each tells it of another.
    private static bool IsOfOthers(SentencePair pair, List<Token> seed, int here, List<Token> version, int there)
    {
        var (ours, theirs) = (Names(pair.Seed, seed, here), Names(pair.Version, version, there));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Overlaps(theirs);
    }

    private static HashSet<string> Names(PreparedSentence sentence, List<Token> words, int before) =>
        words.Take(before).Skip(1).Where(word => char.IsUpper(sentence.Text[word.Start])).Select(word => word.Norm).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Turning(List<Token> sentence, int but, ContradictionWords words) =>
        sentence.Where((token, at) => at != but && words.Turns(token.Norm)).Select(token => words.IsNegation(token.Norm) ? "not" : token.Norm).Order(StringComparer.Ordinal);

    private static ContradictionKind KindOf(OppositeKind kind) => kind switch
    {
        OppositeKind.Number => ContradictionKind.Number,
        OppositeKind.Date => ContradictionKind.Date,
        OppositeKind.Sure => ContradictionKind.Modality,
        OppositeKind.Who => ContradictionKind.Name,
        OppositeKind.Where => ContradictionKind.Place,
        _ => ContradictionKind.Negation,
    };

    private static TextSpan Around(List<Token> sentence, int at) => new(sentence[Math.Max(0, at - 1)].Start, sentence[Math.Min(sentence.Count - 1, at + 1)].End);
}
