namespace NewsCompare.Core.Attributions;

/// <summary>Reads every attributing word in several ways: who may be its source, where its content may begin and end.</summary>
internal sealed class CandidateReader
{
    private const CueFrames AnyClause = CueFrames.Quotation | CueFrames.Clause | CueFrames.That | CueFrames.Object | CueFrames.Infinitive;

    private readonly BodyItems body;
    private readonly IReadOnlyList<BodyItem> items;
    private readonly NounPhrases phrases;
    private readonly ContentStart starts;
    private readonly ContentEnd ends;
    private readonly DraftContents contents;
    private readonly IReadOnlySet<string> cues;

    /// <summary>A reader of one body.</summary>
    /// <param name="body">The items.</param>
    /// <param name="cues">Words to read beside the listed verbs.</param>
    public CandidateReader(BodyItems body, IReadOnlySet<string> cues)
    {
        (this.body, items, phrases, this.cues) = (body, body.Items, new(body), cues);
        (starts, ends) = (new(body, phrases), new(body, phrases));
        contents = new(body, ends);
    }

    /// <summary>The readings of a group, those of the rules first, each attributing word's together.</summary>
    /// <param name="group">The clause group.</param>
    /// <param name="byRule">What the rules found in it.</param>
    public IReadOnlyList<IReadOnlyList<CueReading>> Read(ItemGroup group, IReadOnlyList<Draft> byRule)
    {
        var all = new List<IReadOnlyList<CueReading>>();
        for (var at = group.First; at < group.End; at++)
        {
            var found = new List<CueReading>();
            var cue = CueAt(at, group);
            var verb = VerbGroup.EndingAt(at, cue ?? new(items[at].Norm, CueForm.Past, CueFrames.None), group, items);
            found.AddRange(byRule.Where(draft => draft.CueItem == at).Select(draft => new CueReading(draft, verb, true)));
            if (cue is not null)
            {
                Widen(at, cue, verb, group, byRule, found);
            }

            if (found.Count > 0)
            {
                all.Add(found);
            }
        }

        return all;
    }

    private Cue? CueAt(int at, ItemGroup group)
    {
        var item = items[at];
        if (!item.IsWord || (item.Capital && at > group.First))
        {
            return null;
        }

        return body.Lexicon.Verbs.TryGetValue(item.Norm, out var cue) ? cue
            : !item.Is(WordClasses.Adverb) && cues.Contains(item.Norm) ? new(item.Norm, FormOf(item.Norm), AnyClause | CueFrames.After)
            : null;
    }

    private static CueForm FormOf(string norm) =>
        norm.EndsWith("ing", StringComparison.Ordinal) ? CueForm.Gerund
        : norm.EndsWith("ed", StringComparison.Ordinal) ? CueForm.Past
        : norm.EndsWith('s') ? CueForm.Third
        : CueForm.Base;

    private void Widen(int at, Cue cue, VerbGroup verb, ItemGroup group, IReadOnlyList<Draft> byRule, List<CueReading> found)
    {
        var subject = verb.First > group.First ? phrases.SubjectBefore(verb.First, group) : null;
        if (verb.IsPassive)
        {
            Passive(at, verb, subject, group, found);
        }

        Behind(at, verb, subject, group, found);
        var sources = Sources(at, verb, subject, group, byRule);
        foreach (var (start, cueEnd, isClause) in Starts(at, cue, group))
        {
            foreach (var end in Ends(start, group, isClause).Distinct())
            {
                foreach (var (source, antecedent) in sources)
                {
                    var draft = new Draft(group, at) { Source = source, Antecedent = antecedent, Cue = contents.SpanOf(verb.First, Math.Max(at + 1, cueEnd)) };
                    contents.Add(draft, start, end);
                    Keep(draft, verb, found);
                }
            }
        }
    }

    private IEnumerable<int> Ends(int start, ItemGroup group, bool isClause)
    {
        yield return ends.From(start, group, isClause);
        yield return ends.From(start, group, !isClause);
        var comma = start + 1;
        while (comma < group.End && !items[comma].IsMark(','))
        {
            comma++;
        }

        if (comma < group.End)
        {
            yield return comma;
            var last = group.End;
            while (last > start + 1 && items[last - 1].Kind == ItemKind.Mark)
            {
                last--;
            }

            yield return last;
        }
    }

    private List<((int First, int End)? Source, (int First, int End)? Antecedent)> Sources(int at, VerbGroup verb, (int First, int End)? subject, ItemGroup group, IReadOnlyList<Draft> byRule)
    {
        var sources = new List<((int First, int End)? Source, (int First, int End)? Antecedent)>();
        Offer(phrases.RelativeBefore(verb.First, group), subject);
        Offer(subject, null);
        Offer(phrases.MainSubject(group, verb.First), null);
        Offer(byRule.LastOrDefault(draft => draft.CueItem < at && draft.Source is not null)?.Source, null);
        if (verb.First > group.First)
        {
            Offer(Owner(verb.First - 1, group), null);
        }

        sources.Add((null, null));
        return sources;

        void Offer((int First, int End)? source, (int First, int End)? antecedent)
        {
            if (source is { } given && given.End <= verb.First && !sources.Exists(one => one.Source == source))
            {
                sources.Add((source, antecedent));
            }
        }
    }

    // "Lund's belief that", "their plan to".
    private (int First, int End)? Owner(int at, ItemGroup group)
    {
        var norm = items[at].Norm;
        if (norm is "his" or "her" or "their" or "its" or "my" or "our" or "your")
        {
            return (at, at + 1);
        }

        if (!norm.EndsWith("'s", StringComparison.Ordinal) && !norm.EndsWith("s'", StringComparison.Ordinal))
        {
            return null;
        }

        var first = at;
        while (first > group.First && at - first < 5 && items[at].Capital && items[first - 1].Capital)
        {
            first--;
        }

        return !items[at].Capital && first > group.First && items[first - 1].Is(WordClasses.Determiner) ? (first - 1, at + 1) : (first, at + 1);
    }

    private List<(int Start, int CueEnd, bool IsClause)> Starts(int at, Cue cue, ItemGroup group)
    {
        var found = new List<(int Start, int CueEnd, bool IsClause)>();
        Offer(starts.After(at, cue, group));
        Offer(starts.After(at, cue with { Frames = AnyClause | (cue.Frames & CueFrames.Listener) }, group));
        Offer(starts.After(at, cue with { Frames = CueFrames.Preposition }, group));
        return found;

        void Offer((int Start, int CueEnd, bool IsClause)? start)
        {
            if (start is { } given && given.Start < group.End && !found.Exists(one => one.Start == given.Start))
            {
                found.Add(given);
            }
        }
    }

    private void Behind(int at, VerbGroup verb, (int First, int End)? subject, ItemGroup group, List<CueReading> found)
    {
        if (subject is { } source && source.First > group.First && source.End <= verb.First && IsContentEnd(source.First - 1))
        {
            Add(source, source.First - 1, at + 1);
        }

        if (verb.First > group.First && IsContentEnd(verb.First - 1) && at + 1 < group.End && items[at + 1].IsWord && phrases.PhraseStartingAt(at + 1, group, false) is { } behind)
        {
            Add(behind, verb.First - 1, behind.End);
        }

        void Add((int First, int End) source, int last, int rest)
        {
            var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(verb.First, at + 1) };
            contents.AddBefore(draft, last, group);
            contents.AddQuoteBehind(draft, rest, group);
            Keep(draft, verb, found);
        }
    }

    private void Passive(int at, VerbGroup verb, (int First, int End)? subject, ItemGroup group, List<CueReading> found)
    {
        if (subject is not { } told || told.End > verb.First)
        {
            return;
        }

        var source = at + 2 < group.End && items[at + 1].Norm == "by" ? phrases.PhraseStartingAt(at + 2, group, false) : null;
        var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(verb.First, source is null ? at + 1 : at + 2) };
        draft.Add(contents.SpanOf(told.First, told.End));
        Keep(draft, verb, found);
    }

    private bool IsContentEnd(int last) => (items[last].IsQuote && items[last].Full) || items[last].IsMark(',');

    private static void Keep(Draft draft, VerbGroup verb, List<CueReading> found)
    {
        if (draft.Content.Count > 0 && !found.Exists(one => one.Draft.Source == draft.Source && one.Draft.Content.SequenceEqual(draft.Content)))
        {
            found.Add(new(draft, verb, false));
        }
    }
}
