namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A negation and what it denies.</summary>
/// <param name="At">The word that negates.</param>
/// <param name="Predicate">The first content word behind it.</param>
/// <param name="Quantifier">Whether it says that there is none: "no animal".</param>
/// <param name="Limit">A word that keeps it from denying the whole ("until", "before"), or -1.</param>
/// <param name="Refusal">Whether somebody is said not to do it: "refused to review".</param>
internal readonly record struct Denial(int At, int Predicate, bool Quantifier, int Limit, bool Refusal = false)
{
    private const int Reach = 4;
    private const int LimitReach = 12;
    private const int Doubled = 4;

    /// <summary>The plain denials of a sentence; left out are those that deny only a part ("not only") or are denied themselves.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="other">The one it is compared with: a condition that both have ("unless the board agrees") turns nothing.</param>
    /// <param name="words">The words that deny and limit.</param>
    public static IEnumerable<Denial> All(ClauseWords sentence, ClauseWords other, ContradictionWords words)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (IsRefusal(sentence, at, words))
            {
                if (sentence.Next(at + 1) is var refused and >= 0 && refused - at <= Reach && !IsLimited(sentence, at, refused, other, words))
                {
                    yield return new(at, refused, Quantifier: false, Later(sentence, at, words), Refusal: true);
                }

                continue;
            }

            var (quantifier, alone) = (sentence.Norm(at) == words.NoWord, words.Nobodies.Contains(sentence.Norm(at)));
            if (!quantifier && !alone && !words.IsNegation(sentence.Norm(at)))
            {
                continue;
            }

            // "no one" denies what is told of everyone.
            var nobody = quantifier && words.Quantities.Contains(sentence.Norm(at + 1));
            var predicate = sentence.Next(nobody ? at + 1 : at);
            if (predicate >= 0 && predicate - at <= Reach && !IsAboutSaying(sentence, at, predicate, words) && !IsLimited(sentence, at, predicate, other, words))
            {
                yield return new(at, predicate, quantifier && !nobody, Later(sentence, at, words));
            }
        }
    }

    // "refused to", "failed to", "unable to": the word alone ("was refused") says less.
    private static bool IsRefusal(ClauseWords sentence, int at, ContradictionWords words) =>
        words.Turns(sentence.Norm(at)) && !words.IsNegation(sentence.Norm(at)) && words.Moods.GetValueOrDefault(sentence.Norm(at + 1)) == "wish";

    // "did not say when the bridge would open" denies nothing of the bridge.
    private static bool IsAboutSaying(ClauseWords sentence, int at, int predicate, ContradictionWords words) =>
        Enumerable.Range(at + 1, predicate - at - 1).Any(between => words.Telling.Contains(sentence.Norm(between)) || words.Saying.Contains(sentence.Norm(between)));

    private static bool IsLimited(ClauseWords sentence, int at, int predicate, ClauseWords other, ContradictionWords words) =>
        sentence.IsQuestion
        || words.LimitsNext(sentence.Norm(at + 1))
        || Enumerable.Range(at - Doubled, (2 * Doubled) + 1).Any(near => near != at && near != predicate && words.Turns(sentence.Norm(near)) && !sentence.SharesCondition(near, other, words));

    private static int Later(ClauseWords sentence, int at, ContradictionWords words) =>
        Enumerable.Range(at + 1, LimitReach).FirstOrDefault(near => words.LimitsLater(sentence.Norm(near)), -1);
}
