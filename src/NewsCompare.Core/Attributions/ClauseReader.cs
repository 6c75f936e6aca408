using System.Collections.Frozen;

namespace NewsCompare.Core.Attributions;

/// <summary>Reads the attributions of one clause group: each cue with its subject before or behind it and its content on the other side.</summary>
internal sealed class ClauseReader
{
    private readonly BodyItems body;
    private readonly IReadOnlyList<BodyItem> items;
    private readonly NounPhrases phrases;
    private readonly ContentStart starts;
    private readonly ContentEnd ends;
    private readonly DraftContents contents;
    private readonly SubjectRules rules;

    /// <summary>A reader of one body.</summary>
    /// <param name="body">The items.</param>
    public ClauseReader(BodyItems body)
    {
        (this.body, items, phrases, rules) = (body, body.Items, new(body), new(body));
        (starts, ends) = (new(body, phrases), new(body, phrases));
        contents = new(body, ends);
    }

    /// <summary>The drafts of a group in the order of their cues.</summary>
    /// <param name="group">The clause group.</param>
    public IReadOnlyList<Draft> Read(ItemGroup group)
    {
        var drafts = new List<Draft>();
        for (var at = group.First; at < group.End; at++)
        {
            var found = !items[at].IsWord ? null
                : items[at].Norm == "according" && at + 1 < group.End && items[at + 1].Norm == "to" ? AccordingTo(at, group)
                : body.Lexicon.Verbs.TryGetValue(items[at].Norm, out var cue) && Verb(at, cue, group, drafts) is { } verb ? verb
                : body.Lexicon.Nouns.TryGetValue(items[at].Norm, out var leads) ? Noun(at, leads, group)
                : null;
            if (found is { Content.Count: > 0 })
            {
                drafts.Add(found);
            }
        }

        if (drafts.Count == 0 && new BareQuotations(body, phrases).Read(group) is { Content.Count: > 0 } bare)
        {
            drafts.Add(bare);
        }

        return drafts;
    }

    private Draft? AccordingTo(int at, ItemGroup group)
    {
        if (phrases.PhraseStartingAt(at + 2, group, true) is not { } source)
        {
            return null;
        }

        var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(at, at + 2) };
        if (at > group.First + 2)
        {
            var first = contents.StartOf(group.First, at);
            var end = items[at - 1].IsMark(',') ? at - 1 : at;
            contents.Add(draft, first, end);
        }
        else if (source.End + 1 < group.End && (items[source.End].IsMark(',') || items[source.End].IsQuote))
        {
            var start = items[source.End].IsQuote ? source.End : source.End + 1;
            contents.Add(draft, start, ends.From(start, group, true));
        }

        return draft;
    }

    private Draft? Noun(int at, FrozenSet<string> leads, ItemGroup group)
    {
        if (at == group.First || at + 2 >= group.End || !leads.Contains(items[at + 1].Norm))
        {
            return null;
        }

        var owner = items[at - 1];
        var isPossessive = owner.Norm.EndsWith("'s", StringComparison.Ordinal) || owner.Norm.EndsWith("s'", StringComparison.Ordinal)
            || owner.Norm is "his" or "her" or "their" or "its" or "my" or "our";
        if (!isPossessive)
        {
            return null;
        }

        var first = at - 1;
        while (first > group.First && owner.Capital && (items[first - 1].Capital || body.Lexicon.Titles.Contains(items[first - 1].Norm)))
        {
            first--;
        }

        if (!owner.Capital && first > group.First && at - first < 4 && items[first - 1].Is(WordClasses.Determiner))
        {
            first--;
        }

        var isClause = items[at + 1].Norm == "that";
        var start = isClause ? at + 1 : at + 2;
        var draft = new Draft(group, at) { Source = (first, at), Cue = contents.SpanOf(at, start) };
        contents.Add(draft, start, ends.From(start, group, isClause));
        return draft;
    }

    private Draft? Verb(int at, Cue cue, ItemGroup group, List<Draft> before)
    {
        if (items[at].Capital && !rules.IsHeadline(group))
        {
            return null;
        }

        var verb = VerbGroup.EndingAt(at, cue, group, items);
        if (!verb.IsPlausible)
        {
            return null;
        }

        if (verb.IsPassive)
        {
            return Passive(verb, at, cue, group);
        }

        if (cue.Form == CueForm.Gerund && !verb.HasBe)
        {
            return Gerund(verb, at, cue, group, before);
        }

        if (Inverted(verb, at, cue, group) is { } inverted)
        {
            return inverted;
        }

        var coordinated = verb.First > group.First && items[verb.First - 1].Norm is "and" or "but" or "then";
        var subject = coordinated
            ? before.LastOrDefault(draft => draft.Source is not null)?.Source ?? phrases.MainSubject(group, verb.First - 1)
            : phrases.SubjectBefore(verb.First, group);
        if (subject is not { } source || source.End > verb.First || !rules.Agrees(source, cue, verb))
        {
            return null;
        }

        return (coordinated ? null : Behind(source, verb, at, cue, group)) ?? Ahead(source, verb, at, cue, group);
    }

    // “...,” he said; the sanctions will bite, officials said on Monday.
    private Draft? Behind((int First, int End) source, VerbGroup verb, int at, Cue cue, ItemGroup group)
    {
        var last = source.First - 1;
        if (!cue.Takes(CueFrames.After) || last < 0 || source.First < group.First || !IsContentEnd(last, group) || verb.HasModal)
        {
            return null;
        }

        var behind = at + 1;
        if (cue.Takes(CueFrames.Listener) && behind < group.End && items[behind].IsWord && phrases.PhraseStartingAt(behind, group, false) is { } listener)
        {
            behind = listener.End;
        }

        var askedFor = items[last].IsQuote && items[last].Norm is "," or "?" or "!" && behind < group.End && items[behind].IsWord && items[behind].Norm != "that";
        if (!askedFor && !ends.StandsAtEnd(behind, group))
        {
            return null;
        }

        if (items[last].IsMark(',') && LeadsIn(group.First, last) && behind < group.End && (items[behind].IsWord || (behind + 1 < group.End && items[behind + 1].IsQuote)))
        {
            return null;
        }

        if (items[last].IsMark(',') && last - group.First < 3 && !contents.HasQuote(group.First, last))
        {
            return null;
        }

        var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(verb.First, at + 1) };
        contents.AddBefore(draft, last, group);
        if (items[last].IsMark(',') && behind + 2 < group.End && items[behind].IsMark(','))
        {
            contents.Add(draft, behind + 1, ends.From(behind + 1, group, true));
        }

        contents.AddQuoteBehind(draft, behind, group);
        return draft;
    }

    private Draft? Ahead((int First, int End) source, VerbGroup verb, int at, Cue cue, ItemGroup group)
    {
        if (starts.After(at, cue, group) is not { } found || found.Start >= group.End)
        {
            return null;
        }

        var draft = new Draft(group, at) { Source = phrases.RelativeBefore(verb.First, group) ?? source, Antecedent = source, Cue = contents.SpanOf(verb.First, found.CueEnd) };
        contents.Add(draft, found.Start, ends.From(found.Start, group, found.IsClause));
        return draft;
    }

    // “...,” said the minister; ..., says the report.
    private Draft? Inverted(VerbGroup verb, int at, Cue cue, ItemGroup group)
    {
        var last = verb.First - 1;
        if (!cue.Takes(CueFrames.After) || last < 0 || cue.Form == CueForm.Gerund || at + 1 >= group.End)
        {
            return null;
        }

        var isQuote = items[last].IsQuote && items[last].Full && (last >= group.First || SameParagraph(last, group));
        var isClause = last > group.First + 2 && items[last].IsMark(',') && cue.Lemma == "say";
        if (!(isQuote || isClause) || !items[at + 1].IsWord || phrases.PhraseStartingAt(at + 1, group, false) is not { } source)
        {
            return null;
        }

        if (isClause && source.End < group.End && items[source.End].IsWord && !IsNameOf(source))
        {
            return null;
        }

        var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(verb.First, at + 1) };
        contents.AddBefore(draft, last, group);
        contents.AddQuoteBehind(draft, source.End, group);
        return draft;
    }

    // "said Tor Brekke of the ferry union".
    private bool IsNameOf((int First, int End) phrase) => items[phrase.End - 1].Capital && items[phrase.End].Norm == "of";

    private Draft? Passive(VerbGroup verb, int at, Cue cue, ItemGroup group)
    {
        if (at + 2 >= group.End || items[at + 1].Norm != "by" || phrases.PhraseStartingAt(at + 2, group, false) is not { } source
            || phrases.SubjectBefore(verb.First, group) is not { } told || !cue.Takes(CueFrames.Object | CueFrames.Clause))
        {
            return null;
        }

        var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(verb.First, at + 2) };
        draft.Add(contents.SpanOf(told.First, told.End));
        return draft;
    }

    private Draft? Gerund(VerbGroup verb, int at, Cue cue, ItemGroup group, List<Draft> before)
    {
        if (starts.After(at, cue, group) is not { } found || found.Start >= group.End)
        {
            return null;
        }

        var end = ends.From(found.Start, group, found.IsClause);
        (int First, int End)? source;
        if (verb.First == group.First)
        {
            var comma = end;
            source = comma + 1 < group.End && items[comma].IsMark(',') ? phrases.PhraseStartingAt(comma + 1, group, false) : null;
        }
        else
        {
            source = items[verb.First - 1].IsWord && !items[verb.First - 1].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Barrier)
                ? phrases.PhraseEndingAt(verb.First - 1, group)
                : before.LastOrDefault(draft => draft.Source is not null)?.Source ?? phrases.MainSubject(group, verb.First);
        }

        if (source is null)
        {
            return null;
        }

        var draft = new Draft(group, at) { Source = source, Cue = contents.SpanOf(verb.First, found.CueEnd) };
        contents.Add(draft, found.Start, end);
        return draft;
    }

    private bool IsContentEnd(int last, ItemGroup group) =>
        (items[last].IsQuote && items[last].Full && (last >= group.First || SameParagraph(last, group))) || (last > group.First && items[last].IsMark(','));

    private bool SameParagraph(int last, ItemGroup group) =>
        last >= 0 && !body.Body.Text.AsSpan(items[last].End, items[group.First].Start - items[last].End).ContainsAny('\n', '\r');

    private bool LeadsIn(int first, int last) =>
        (items[first].Is(WordClasses.Preposition | WordClasses.Barrier | WordClasses.Time) || body.Lexicon.Verbs.ContainsKey(items[first].Norm)) && Enumerable.Range(first + 1, Math.Max(0, last - first - 1)).All(at => !items[at].IsMark(','));
}
