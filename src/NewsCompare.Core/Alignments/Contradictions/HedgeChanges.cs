using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A hedge that one side of a link has and the other lacks altogether: "may slow the disease", "slows the disease"; "would bring a bill", "could bring a bill".</summary>
internal static class HedgeChanges
{
    private const double NearlySame = 0.6;
    private const int SmallChange = 3;

    // "could hear" and "heard" are one: it tells what somebody was able to do.
    private const string Able = "could";

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Overlap < NearlySame || Math.Max(pair.Seed.Length, pair.Version.Length) > WordDiff.MaximumWords
            || IsHedged(pair.Seed, words) == IsHedged(pair.Version, words))
        {
            yield break;
        }

        var (seed, version) = (pair.Seed.WordTokens, pair.Version.WordTokens);
        foreach (var run in WordRuns.Of(seed, version).Where(run => !run.Same && Math.Max(run.SeedCount, run.VersionCount) <= SmallChange && Math.Min(run.SeedCount, run.VersionCount) > 0))
        {
            var (a, b) = (seed.GetRange(run.SeedStart, run.SeedCount), version.GetRange(run.VersionStart, run.VersionCount));
            if (IsWeakened(pair.Seed, a, pair.Version, b, words) || IsWeakened(pair.Version, b, pair.Seed, a, words))
            {
                yield return new(
                    pair.Seed.Index, pair.Version.Index, ContradictionKind.Modality,
                    Around(seed, run.SeedStart, run.SeedCount).In(pair.Seed.Text), Around(version, run.VersionStart, run.VersionCount).In(pair.Version.Text));
                yield break;
            }
        }
    }

    // The hedge begins the run, and what it hedges is told plainly in its place or told as to come.
    private static bool IsWeakened(PreparedSentence hedged, List<Token> hedge, PreparedSentence plain, List<Token> told, ContradictionWords words) =>
        IsHedge(hedged, hedge[0], words) && !told.Exists(word => IsHedge(plain, word, words) || words.Turns(word.Norm))
        && !hedge.Exists(word => words.Turns(word.Norm))
        && (words.Moods.GetValueOrDefault(told[0].Norm) == "coming"
            || (hedge.Count > 1 && hedge[0].Norm != Able && words.Forms.First(hedge[^1].Norm).Length > 0 && words.Forms.First(told[^1].Norm).Length > 0
                && !words.Moods.ContainsKey(told[0].Norm)));

    private static bool IsHedged(PreparedSentence sentence, ContradictionWords words) => sentence.Tokens.Any(token => token.IsWord && IsHedge(sentence, token, words));

    // "May" with a capital is a month.
    private static bool IsHedge(PreparedSentence sentence, Token word, ContradictionWords words) =>
        words.Moods.GetValueOrDefault(word.Norm) == "possible" && words.Hedges.GetValueOrDefault(word.Norm) == "possible" && !sentence.Dates.Any(date => date.Span.Overlaps(word.Span))
        && !char.IsUpper(sentence.Text[word.Start]);

    private static TextSpan Around(List<Token> words, int start, int count) => new(words[Math.Max(0, start - 1)].Start, words[Math.Min(words.Count - 1, start + count)].End);
}
