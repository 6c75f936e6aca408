using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Finds links of which one side tells who did it and the other does not: active turned passive, "killed" turned into "died". Precision first.</summary>
internal static class AgentChanges
{
    private const int AuxiliaryReach = 3;
    private const int PhraseReach = 5;
    private const int ByReach = 6;
    private const double HalfTheSame = 0.5;

    /// <summary>The changes, by link.</summary>
    /// <param name="links">The links.</param>
    /// <param name="seed">All sentences of the seed: who is named in the next sentence is not left out.</param>
    /// <param name="version">All sentences of the version.</param>
    /// <param name="known">Words around verbs.</param>
    /// <param name="words">Forms and clauses.</param>
    public static IReadOnlyList<AgentChange> Find(
        IReadOnlyList<SentencePair> links, IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, AgentWords known, ContradictionWords words) =>
    [
        .. links.Where(pair => pair.Overlap >= HalfTheSame || Math.Max(pair.SeedCoverage, pair.VersionCoverage) >= HalfTheSame)
            .SelectMany(pair => Find(pair, seed, version, known, words)).OrderBy(found => found.Seed).ThenBy(found => found.Version),
    ];

    private static IEnumerable<AgentChange> Find(
        SentencePair pair, IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, AgentWords known, ContradictionWords words)
    {
        var (here, there) = (pair.Seed.Clauses(words), pair.Version.Clauses(words));
        if (Turned(here, there, form => IsNear(form, version, pair.Version.Index, words), known, words) is { } dropped)
        {
            yield return new(
                pair.Seed.Index, pair.Version.Index, dropped.Agent.In(pair.Seed.Text), null, dropped.Active.In(pair.Seed.Text), dropped.Passive.In(pair.Version.Text));
        }
        else if (Turned(there, here, form => IsNear(form, seed, pair.Seed.Index, words), known, words) is { } named)
        {
            yield return new(
                pair.Seed.Index, pair.Version.Index, null, named.Agent.In(pair.Version.Text), named.Passive.In(pair.Seed.Text), named.Active.In(pair.Version.Text));
        }
    }

    private static bool IsNear(string form, IReadOnlyList<PreparedSentence> sentences, int index, ContradictionWords words) =>
        Enumerable.Range(index - 1, 3).Any(at => at >= 0 && at < sentences.Count && sentences[at].Clauses(words).Has(form));

    // One side does it to somebody, the other tells the same of the same somebody, and nowhere near names the doer.
    private static (TextSpan Agent, TextSpan Active, TextSpan Passive)? Turned(
        ClauseWords active, ClauseWords passive, Func<string, bool> isNamedThere, AgentWords known, ContradictionWords words)
    {
        foreach (var (verb, patient, form) in Sufferings(passive, known, words))
        {
            for (var at = 1; at < active.Count; at++)
            {
                if (active.Form(at) == form && known.IsTold(active.Norm(at)) && !IsPassive(active, at, known) && Doer(active, at, known) is { } doer && !isNamedThere(active.Form(doer))
                    && ObjectOf(active, at, passive.Form(patient), known) is { } suffers)
                {
                    var start = PhraseStart(active, doer, known);
                    return (active.Span(start, doer), active.Span(start, suffers), passive.Span(PhraseStart(passive, patient, known), verb));
                }
            }
        }

        return null;
    }

    /// <summary>Verbs of which nobody is said to do them, with who suffers them and the form of the verb in the active.</summary>
    private static IEnumerable<(int Verb, int Patient, string Form)> Sufferings(ClauseWords sentence, AgentWords known, ContradictionWords words)
    {
        for (var at = 1; at < sentence.Count; at++)
        {
            if (known.Alone.TryGetValue(sentence.Norm(at), out var does) && Before(sentence, at) is var dead and >= 0 && !IsPart(sentence, dead, known))
            {
                yield return (at, dead, words.FormOf(does));
            }
            else if (Auxiliary(sentence, at, known) is var auxiliary and > 0 && !HasAgent(sentence, at, known) && Before(sentence, auxiliary) is var patient and >= 0 && !IsPart(sentence, patient, known))
            {
                var norm = sentence.Norm(at);
                yield return (at, patient, words.FormOf(known.Participles.GetValueOrDefault(norm, norm)));
            }
        }
    }

    private static bool IsPassive(ClauseWords sentence, int at, AgentWords known) => Auxiliary(sentence, at, known) >= 0;

    // "was", "had been", "was badly": up to two words between, adverbs or further auxiliaries.
    private static int Auxiliary(ClauseWords sentence, int at, AgentWords known)
    {
        if (!sentence.Norm(at).EndsWith("ed", StringComparison.Ordinal) && !known.Participles.ContainsKey(sentence.Norm(at)))
        {
            return -1;
        }

        for (var before = at - 1; before >= Math.Max(0, at - AuxiliaryReach); before--)
        {
            if (known.Passives.Contains(sentence.Norm(before)))
            {
                while (before > 0 && known.Passives.Contains(sentence.Norm(before - 1)))
                {
                    before--;
                }

                return before;
            }

            if (!IsAdverb(sentence.Norm(before), known))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsAdverb(string norm, AgentWords known) => norm.EndsWith("ly", StringComparison.Ordinal) || known.Adverbs.Contains(norm);

    // "by police", "by a train", but not "by 2027".
    private static bool HasAgent(ClauseWords sentence, int verb, AgentWords known)
    {
        for (var at = verb + 1; at <= verb + ByReach && at + 1 < sentence.Count && sentence.SameClause(verb, at); at++)
        {
            if (known.Agents.Contains(sentence.Norm(at)) && !sentence.IsNumber(at + 1) && !sentence.IsDate(at + 1))
            {
                return true;
            }
        }

        return false;
    }

    // Of "the dog of the protester was shot" the protester suffers nothing.
    private static bool IsPart(ClauseWords sentence, int patient, AgentWords known) => known.Joints.Contains(sentence.Norm(PhraseStart(sentence, patient, known) - 1));

    private static int Before(ClauseWords sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - PhraseReach) && sentence.SameClause(at, before); before--)
        {
            if (sentence.Form(before).Length > 0)
            {
                return before;
            }
        }

        return -1;
    }

    // The doer stands right before the verb, an auxiliary or an adverb between at most: "the army has destroyed".
    private static int? Doer(ClauseWords sentence, int verb, AgentWords known)
    {
        for (var before = verb - 1; before >= Math.Max(0, verb - 2) && sentence.SameClause(verb, before); before--)
        {
            if (sentence.Form(before).Length > 0 && !IsAdverb(sentence.Norm(before), known))
            {
                return sentence.IsNumber(before) ? null : before;
            }

            if (known.Joints.Contains(sentence.Norm(before)))
            {
                return null;
            }
        }

        return null;
    }

    private static int? ObjectOf(ClauseWords sentence, int verb, string form, AgentWords known)
    {
        for (var at = verb + 1; at <= verb + PhraseReach && at < sentence.Count && sentence.SameClause(verb, at) && !known.Agents.Contains(sentence.Norm(at)); at++)
        {
            if (sentence.Form(at) == form)
            {
                return at;
            }
        }

        return null;
    }

    private static int PhraseStart(ClauseWords sentence, int head, AgentWords known)
    {
        var start = head;
        while (start > 0 && head - start < PhraseReach && sentence.SameClause(head, start - 1) && (sentence.Form(start - 1).Length > 0 || known.Articles.Contains(sentence.Norm(start - 1))))
        {
            start--;
        }

        return start;
    }
}
