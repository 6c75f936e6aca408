using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>What one side of a link denies and the other states: the same predicate, subject and mood, negated once.</summary>
internal static class NegationChanges
{
    private const int Around = 6;
    private const int Before = 5;
    private const int Behind = 3;
    private const double MuchTheSame = 0.4;
    private const double NearlyTheSame = 0.6;
    private const double Related = 0.3;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Overlap < Related || (!Denies(pair.Seed, words) && !Denies(pair.Version, words)))
        {
            yield break;
        }

        var (seed, version) = (pair.Seed.Clauses(words), pair.Version.Clauses(words));
        foreach (var (denied, stated) in Answers(seed, version, pair.Overlap, words))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Negation, denied.In(pair.Seed.Text), stated.In(pair.Version.Text));
        }

        foreach (var (denied, stated) in Answers(version, seed, pair.Overlap, words))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Negation, stated.In(pair.Seed.Text), denied.In(pair.Version.Text));
        }
    }

    private static bool Denies(PreparedSentence sentence, ContradictionWords words) => sentence.Tokens.Any(token => words.Turns(token.Norm));

    private static IEnumerable<(TextSpan Denied, TextSpan Stated)> Answers(ClauseWords denying, ClauseWords stating, double overlap, ContradictionWords words)
    {
        foreach (var denial in Denial.All(denying, stating, words))
        {
            var form = denying.Form(denial.Predicate);
            var there = stating.Places(form);
            if (there.Count != 1 || denying.Places(form).Count != 1 || IsTurned(stating, there[0], denying, words) || !SameLimit(denying, denial.Limit, stating))
            {
                continue;
            }

            if (denial.Quantifier ? IsNone(denying, denial, stating, there[0], overlap, words) : SameClaim(denying, denial, stating, there[0], overlap))
            {
                yield return (denying.Span(Math.Max(0, denial.At - (denial.Quantifier ? 0 : 1)), End(denying, denial)), stating.Span(Math.Max(0, there[0] - 1), End(stating, denial with { Predicate = there[0] })));
            }
        }
    }

    // "no animal had died", "one animal had died"; "no siren sounded", "sirens sounded"; "made no saves", "made eight saves".
    private static bool IsNone(ClauseWords denying, Denial denial, ClauseWords stating, int there, double overlap, ContradictionWords words) =>
        SameNext(denying, denial.Predicate, stating, there, mustStand: true)
            ? IsSome(stating, there, words) || overlap >= NearlyTheSame
            : stating.IsNumber(there - 1) && denying.Norm(denial.At - 1) is { Length: > 0 } does && does == stating.Norm(there - 2);

    private static int End(ClauseWords sentence, Denial denial) => denial.Quantifier && sentence.Next(denial.Predicate) is var next and >= 0 ? next : denial.Predicate;

    private static bool SameClaim(ClauseWords denying, Denial denial, ClauseWords stating, int there, double overlap)
    {
        var here = denial.Predicate;
        var shared = denying.Context(here, Around);
        shared.IntersectWith(stating.Context(there, Around));
        return (shared.Count >= 2 || overlap >= MuchTheSame)
            && (denial.Refusal ? overlap >= NearlyTheSame && (stating.Mood(there) is "" || IsOpen(stating.Mood(there))) : SameMood(denying.Mood(here), stating.Mood(there), overlap))
            && SameNext(denying, here, stating, there, mustStand: false);
    }

    // "would not use the money" and "may use the money" answer each other where the rest is the same.
    private static bool SameMood(string denied, string stated, double overlap) => denied == stated || (overlap >= NearlyTheSame && IsOpen(denied) && IsOpen(stated));

    private static bool IsOpen(string mood) => mood is "coming" or "possible" or "duty";

    // "would not stop the march" and "would stop the traffic" go together.
    private static bool SameNext(ClauseWords a, int here, ClauseWords b, int there, bool mustStand)
    {
        var (x, y) = (a.Form(a.Next(here)), b.Form(b.Next(there)));
        return x.Length == 0 || y.Length == 0 ? !mustStand : x == y;
    }

    // "not until Thursday" and "on Thursday" are one; "not before the summer" and "before the summer" are not.
    private static bool SameLimit(ClauseWords denying, int limit, ClauseWords stating) => limit < 0
        || Enumerable.Range(0, stating.Count).Any(at => stating.Norm(at) == denying.Norm(limit) && stating.Form(stating.Next(at)) is { Length: > 0 } form && form == denying.Form(denying.Next(limit)));

    // "refused to", "hardly", "without": another way to deny the same.
    private static bool IsTurned(ClauseWords sentence, int at, ClauseWords other, ContradictionWords words) =>
        Enumerable.Range(at - Before, Before + Behind + 1).Any(near => near != at && words.Turns(sentence.Norm(near)) && !sentence.SharesCondition(near, other, words));

    private static bool IsSome(ClauseWords sentence, int at, ContradictionWords words) =>
        words.Quantities.Contains(sentence.Norm(at - 1)) || sentence.IsNumber(at - 1);
}
