namespace NewsCompare.Core.Attributions;

/// <summary>What the learned model looks at in a candidate.</summary>
internal sealed class CandidateFeatures
{
    private static readonly string[] Sizes = [.. Enumerable.Range(0, 16).Select(size => size.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private readonly BodyItems body;
    private readonly IReadOnlyList<BodyItem> items;
    private readonly ItemCounts quotes;
    private readonly ItemCounts verbs;
    private readonly ItemCounts cues;
    private readonly ItemCounts commas;

    /// <summary>The features of one body.</summary>
    /// <param name="body">The items.</param>
    public CandidateFeatures(BodyItems body)
    {
        (this.body, items) = (body, body.Items);
        quotes = new(items, item => item.IsQuote);
        verbs = new(items, item => item.Is(WordClasses.Auxiliary | WordClasses.Modal));
        cues = new(items, item => item.IsWord && !item.Capital && body.Lexicon.Verbs.ContainsKey(item.Norm));
        commas = new(items, item => item.IsMark(','));
    }

    /// <summary>Adds the features of a candidate.</summary>
    /// <param name="candidate">The reading.</param>
    /// <param name="rivals">All readings of the same word.</param>
    /// <param name="byRule">What the rules found in the group.</param>
    /// <param name="into">Gets the features.</param>
    public void Add(CueReading candidate, IReadOnlyList<CueReading> rivals, RuleDrafts byRule, FeatureList into)
    {
        var draft = candidate.Draft;
        var (group, at) = (draft.Group, draft.CueItem);
        var (start, end) = (body.FirstFrom(draft.Content[0].Start), body.FirstFrom(draft.Content[^1].End));
        var cue = items[at].Norm;
        var shape = ShapeOf(draft, start, end);
        var rule = RuleOf(candidate, rivals);
        var source = SourceOf(draft.Source);
        var opening = WordAt(start, group);
        var next = WordAt(at + 1, group);
        var before = WordAt(candidate.Verb.First - 1, group);
        into.Add("shape", shape, rule);
        into.Add("cue", cue);
        into.Add("cue-shape", cue, shape);
        into.Add("cue-rule", cue, rule);
        into.Add("cue-source", cue, source);
        into.Add("cue-opening", cue, OpeningOf(start));
        into.Add("cue-next", cue, next);
        into.Add("cue-before", cue, before);
        into.Add("next", next, shape);
        into.Add("before", before, shape);
        into.Add("before2", WordAt(candidate.Verb.First - 2, group));
        into.Add("next2", WordAt(at + 2, group));
        into.Add("ending", cue.Length > 3 ? cue[^2..] : cue, shape);
        into.Add("ending3", cue.Length > 4 ? cue[^3..] : cue, rule);
        into.Add("verb", VerbOf(candidate.Verb, at), shape);
        into.Add("verb-source", VerbOf(candidate.Verb, at), source);
        into.Add("source", source, shape);
        into.Add("source-rule", source, rule);
        AddSource(draft, shape, into);
        into.Add("opening", opening, shape);
        into.Add("opening-rule", OpeningOf(start), rule);
        into.Add("source-opening", source, OpeningOf(start));
        into.Add("length", Size(end - start), shape);
        into.Add("length-rule", Size(end - start), rule);
        into.Add("stop", WordAt(end, group), shape);
        into.Add("stop-last", ClassOf(end - 1), StopOf(end, group));
        into.Add("stop-opening", StopOf(end, group), OpeningOf(start));
        into.Add("stop-rule", StopOf(end, group), rule);
        into.Add("stop2", WordAt(end, group), WordAt(end + 1, group));
        into.Add("commas", Size(commas.In(start, end)), shape);
        into.Add("cue-stop", cue, StopOf(end, group));
        into.Add("next-next2", next, WordAt(at + 2, group));
        into.Add("cue-holds", cue, Holds(start, end));
        into.Add("verb-opening", VerbOf(candidate.Verb, at), OpeningOf(start));
        into.Add("gap", Size(start - at), shape);
        into.Add("place", Size(at - group.First), Size(group.End - at));
        into.Add("within", byRule.Hold(at, items[at].Span) ? "yes" : "no", rule);
        into.Add("over", byRule.RunOverBy(draft), rule);
        into.Add("holds", Holds(start, end), shape);
        into.Add("holds-rule", Holds(start, end), rule);
        into.Add("cues-before", Size(byRule.CountBefore(at)), rule);
        into.Add("drafts", Size(byRule.Count), rule);
    }

    private void AddSource(Draft draft, string shape, FeatureList into)
    {
        if (draft.Source is not { } source)
        {
            return;
        }

        var head = source.End - 1;
        into.Add("head", items[head].Capital ? ClassOf(head) : items[head].Norm);
        into.Add("source-length", Size(source.End - source.First), ClassOf(source.First));
        into.Add("source-first", items[source.First].Capital ? ClassOf(source.First) : items[source.First].Norm);
        into.Add("source-before", WordAt(source.First - 1, draft.Group), shape);
        into.Add("source-behind", WordAt(source.End, draft.Group));
        into.Add("source-gap", Size(draft.CueItem - source.End), shape);
    }

    private static string ShapeOf(Draft draft, int start, int end)
    {
        var at = draft.CueItem;
        var content = end <= at ? "before" : start > at ? "ahead" : "around";
        return draft.Source is not { } source ? content switch { "before" => "before-none", "ahead" => "ahead-none", _ => "around-none" }
            : source.First > at ? content switch { "before" => "before-inverted", "ahead" => "ahead-inverted", _ => "around-inverted" }
            : content;
    }

    private static string RuleOf(CueReading candidate, IReadOnlyList<CueReading> rivals)
    {
        if (candidate.ByRule)
        {
            return "rule";
        }

        if (!rivals[0].ByRule)
        {
            return "none";
        }

        return rivals[0].Draft.Source == candidate.Draft.Source ? "same-source"
            : rivals[0].Draft.Content[0].Start == candidate.Draft.Content[0].Start ? "same-start"
            : "other";
    }

    private string SourceOf((int First, int End)? source)
    {
        if (source is not { } words)
        {
            return "none";
        }

        var head = items[words.End - 1];
        return head.Is(WordClasses.Pronoun | WordClasses.Objective) ? head.Norm
            : head.Norm.EndsWith("'s", StringComparison.Ordinal) ? "owner"
            : head.Capital ? words.End - words.First > 1 ? "name" : "one-name"
            : body.Lexicon.Roles.Contains(head.Norm) || body.Lexicon.Titles.Contains(head.Norm) ? "role"
            : items[words.First].Is(WordClasses.Determiner) ? "the-noun"
            : head.Norm.EndsWith('s') ? "nouns"
            : words.End - words.First == 1 ? "noun" : "phrase";
    }

    private static string VerbOf(VerbGroup verb, int at) =>
        (verb.IsPassive ? "passive" : verb.HasModal ? "modal" : verb.HasBe ? "be" : verb.HasAuxiliary ? "auxiliary" : at > verb.First ? "adverb" : "bare") + (verb.IsPlausible ? string.Empty : "-odd");

    private string Holds(int start, int end)
    {
        var verb = verbs.In(start, end) > 0;
        return quotes.In(start, end) > 0 ? verb ? "quote-verb" : "quote" : verb ? "verb" : cues.In(start, end) > 0 ? "cue" : "nothing";
    }

    private string StopOf(int at, ItemGroup group) => at >= group.End ? "$" : items[at].IsMark(',') && at + 1 < group.End ? "," + ClassOf(at + 1) : ClassOf(at);

    private string OpeningOf(int at) => items[at].IsWord && items[at].Norm is "that" or "to" or "whether" or "how" or "why" or "what" or "if" or "where" or "when" or "who" ? items[at].Norm : ClassOf(at);

    private string WordAt(int at, ItemGroup group) => at < group.First ? "^" : at >= group.End ? "$"
        : items[at].IsQuote ? "quote" : items[at].IsWord && (items[at].Capital || char.IsDigit(items[at].Norm[0])) ? ClassOf(at) : items[at].Norm;

    private string ClassOf(int at)
    {
        var item = items[at];
        return item.IsQuote ? item.Full ? "full-quote" : "quote"
            : !item.IsWord ? item.Norm
            : char.IsDigit(item.Norm[0]) ? "number"
            : item.Is(WordClasses.Pronoun | WordClasses.Objective) ? "pronoun"
            : item.Is(WordClasses.Determiner) ? "determiner"
            : item.Is(WordClasses.Relative) ? "relative"
            : item.Is(WordClasses.Auxiliary | WordClasses.Modal) ? "auxiliary"
            : item.Is(WordClasses.Coordinator) ? "coordinator"
            : item.Is(WordClasses.Preposition) ? "preposition"
            : item.Is(WordClasses.Time) ? "time"
            : item.Is(WordClasses.Barrier) ? "barrier"
            : item.Is(WordClasses.Adverb) ? "adverb"
            : item.Capital ? "name"
            : item.Norm.EndsWith("ing", StringComparison.Ordinal) ? "word-ing"
            : item.Norm.EndsWith("ed", StringComparison.Ordinal) ? "word-ed"
            : item.Norm.EndsWith('s') ? "word-s" : "word";
    }

    private static string Size(int size) => size < 0 ? "-" : size < 6 ? Sizes[size] : size < 9 ? "6-8" : size < 13 ? "9-12" : size < 20 ? "13-19" : size < 30 ? "20-29" : "30+";
}
