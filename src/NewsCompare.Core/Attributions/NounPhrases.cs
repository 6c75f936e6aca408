namespace NewsCompare.Core.Attributions;

/// <summary>Finds the noun phrase that stands before or behind an attributing word, by small words and capitals alone.</summary>
/// <param name="body">The items.</param>
internal sealed class NounPhrases(BodyItems body)
{
    private const int LongestPhrase = 14;
    private const int LongestApposition = 40;
    private const int LongestWhole = 80;

    private readonly IReadOnlyList<BodyItem> items = body.Items;

    /// <summary>The subject that ends before a verb group.</summary>
    /// <param name="verb">Index of the first item of the verb group.</param>
    /// <param name="group">The clause group.</param>
    /// <returns>First and one past the last item, or null.</returns>
    public (int First, int End)? SubjectBefore(int verb, ItemGroup group)
    {
        var last = SkipAdverbials(verb - 1, group);
        if (last < group.First)
        {
            return null;
        }

        if (items[last].IsMark(')') && Back(last, group, '(') is { } bracket)
        {
            last = bracket - 1;
        }

        if (last >= group.First && IsComma(last) && BeforeApposition(last, group) is { } head)
        {
            last = head;
        }

        if (last >= group.First && items[last].Is(WordClasses.Relative) && !(items[last].Norm == "who" && last == group.First))
        {
            last -= last > group.First && IsComma(last - 1) ? 2 : 1;
        }

        return last < group.First ? null : PhraseEndingAt(last, group);
    }

    /// <summary>The relative "who" right before a verb group, or null.</summary>
    /// <param name="verb">Index of the first item of the verb group.</param>
    /// <param name="group">The clause group.</param>
    public (int First, int End)? RelativeBefore(int verb, ItemGroup group) =>
        verb - 1 > group.First && items[verb - 1].Norm == "who" ? (verb - 1, verb) : null;

    /// <summary>The phrase whose last word is given, walked back to a mark or a word that no phrase holds.</summary>
    /// <param name="last">Index of the last word.</param>
    /// <param name="group">The clause group.</param>
    public (int First, int End)? PhraseEndingAt(int last, ItemGroup group)
    {
        if (items[last].Is(WordClasses.Pronoun) && !items[last].Is(WordClasses.Relative))
        {
            return (last, last + 1);
        }

        if (!CanEnd(last))
        {
            return null;
        }

        var first = last;
        while (first > group.First && last - first < LongestPhrase && CanHold(first - 1))
        {
            first--;
        }

        first = AfterLeadingPreposition(first, last);
        while (first < last && items[first].Is(WordClasses.Adverb | WordClasses.Coordinator | WordClasses.Time) && !items[first].Is(WordClasses.Determiner))
        {
            first++;
        }

        return first <= last && CanEnd(last) && !(first == last && IsFiniteCue(last)) ? (first, last + 1) : null;
    }

    /// <summary>The phrase that begins with a given item.</summary>
    /// <param name="first">Index of its first item.</param>
    /// <param name="group">The clause group.</param>
    /// <param name="whole">Whether what hangs on prepositions belongs to it ("a report in the Herald").</param>
    public (int First, int End)? PhraseStartingAt(int first, ItemGroup group, bool whole)
    {
        if (first < group.End && items[first].Is(WordClasses.Pronoun | WordClasses.Objective))
        {
            return (first, first + 1);
        }

        var end = first;
        while (end < group.End && end - first < (whole ? LongestWhole : LongestPhrase) && !items[end].Is(WordClasses.Relative) && (items[end].IsWord ? Extends(first, end, whole) : IsAbbreviationPoint(end)))
        {
            end++;
        }

        while (end > first && (!items[end - 1].IsWord || items[end - 1].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Determiner | WordClasses.Time)))
        {
            end--;
        }

        return end > first ? (first, end) : null;
    }

    /// <summary>The subject of the group's main clause: the first phrase after what leads in.</summary>
    /// <param name="group">The clause group.</param>
    /// <param name="limit">Items from here on are not looked at.</param>
    public (int First, int End)? MainSubject(ItemGroup group, int limit)
    {
        var at = group.First;
        while (at < limit && (!items[at].IsWord || items[at].Is(WordClasses.Coordinator | WordClasses.Adverb)))
        {
            at++;
        }

        if (at < limit && items[at].Is(WordClasses.Preposition | WordClasses.Barrier))
        {
            while (at < limit && !IsComma(at))
            {
                at++;
            }

            at++;
        }

        for (var verb = at + 1; verb < limit; verb++)
        {
            if (items[verb].IsWord && (items[verb].Is(WordClasses.Auxiliary | WordClasses.Modal) || body.Lexicon.Verbs.ContainsKey(items[verb].Norm) || LooksPast(verb)))
            {
                return SubjectBefore(verb, group with { First = at });
            }
        }

        return null;
    }

    private bool LooksPast(int at) => !items[at].Capital && items[at].Norm.Length > 4 && items[at].Norm.EndsWith("ed", StringComparison.Ordinal);

    private int SkipAdverbials(int at, ItemGroup group)
    {
        while (at >= group.First)
        {
            if (items[at].Is(WordClasses.Adverb) && !items[at].Is(WordClasses.Determiner))
            {
                at--;
            }
            else if (items[at].Is(WordClasses.Time) && !IsPossessive(at))
            {
                var from = at;
                while (from > group.First && (items[from].Is(WordClasses.Time | WordClasses.Determiner) || char.IsDigit(items[from].Norm.FirstOrDefault())) && !items[from].Is(WordClasses.Preposition))
                {
                    from--;
                }

                if (!items[from].Is(WordClasses.Preposition) && from > group.First && !(IsComma(from) || from == at - 1))
                {
                    return at;
                }

                at = items[from].Is(WordClasses.Preposition) ? from - 1 : from;
                if (at < group.First || from == group.First)
                {
                    return at;
                }
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    // "Blinken, the secretary of state, said": from the second comma back to the word before the first.
    private int? BeforeApposition(int comma, ItemGroup group)
    {
        int? nearest = null;
        var led = items[group.First].Is(WordClasses.Preposition | WordClasses.Barrier | WordClasses.Time) || items[group.First].Norm == "according";
        for (var at = comma - 1; at > group.First && comma - at < LongestApposition; at--)
        {
            if (items[at].IsQuote && items[at].Full)
            {
                break;
            }

            if ((IsComma(at) || items[at].IsMark('-') || items[at].IsMark('—')) && CanEnd(at - 1) && IsNameOrNoun(at - 1, group) && !IsListed(at, comma))
            {
                var isName = items[at - 1].Capital && (items[at + 1].Is(WordClasses.Relative) || (items[at + 1].Is(WordClasses.Determiner) && !led));
                nearest = nearest is null || isName ? at - 1 : nearest;
            }
        }

        return nearest;
    }

    // "Flint, Mich., said" and "R-Tex., said": a short part between the commas may itself be inside an apposition; the walk goes on for places and ages.
    private bool IsListed(int at, int comma) => comma - at == 2 && items[at + 1].Capital && items[at - 1].Capital && at >= 3 && items[at - 2].Is(WordClasses.Preposition);

    private bool IsNameOrNoun(int at, ItemGroup group) => items[at].Capital ? !items[at].Is(WordClasses.Time) : !items[at].Is(WordClasses.Adverb | WordClasses.Preposition) && at > group.First;

    private int? Back(int from, ItemGroup group, char mark)
    {
        for (var at = from - 1; at >= group.First && from - at < LongestPhrase; at--)
        {
            if (items[at].IsMark(mark))
            {
                return at > group.First ? at : null;
            }
        }

        return null;
    }

    private int AfterLeadingPreposition(int first, int last)
    {
        if (!items[first].Is(WordClasses.Preposition))
        {
            return first;
        }

        var start = last;
        if (items[last].Capital)
        {
            while (start > first + 1 && (items[start - 1].Capital || IsTitle(start - 1)) && !items[start - 1].Is(WordClasses.Time))
            {
                start--;
            }

            return start;
        }

        while (start > first + 1 && !items[start].Is(WordClasses.Determiner) && !items[start - 1].Is(WordClasses.Preposition | WordClasses.Time))
        {
            start--;
        }

        return start;
    }

    private bool IsTitle(int at) => body.Lexicon.Titles.Contains(items[at].Norm);

    private bool CanEnd(int at) => items[at].IsWord
        && !items[at].Is(WordClasses.Barrier | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Adverb)
        && (!items[at].Is(WordClasses.Determiner) || items[at].Norm.Length > 3)
        && !IsPossessive(at);

    private bool CanHold(int at)
    {
        var item = items[at];
        if (!item.IsWord)
        {
            return IsAbbreviationPoint(at);
        }

        return item.Is(WordClasses.Coordinator)
            ? item.Norm is "and" or "or" && items[at + 1].Capital && at > 0 && items[at - 1].Capital
            : !item.Is(WordClasses.Barrier | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative)
              && !(item.Is(WordClasses.Pronoun) && !item.Is(WordClasses.Determiner))
              && (IsHungOnRole(at) || !IsFiniteCue(at))
              && !(LooksPast(at) && !IsHungOnRole(at) && at > 0 && items[at - 1].IsWord && !items[at - 1].Is(WordClasses.Determiner | WordClasses.Preposition));
    }

    // "three people briefed on the plan said": with another verb behind it, the participle belongs to the people.
    private bool IsHungOnRole(int at) => at > 0 && at + 1 < items.Count && LooksPast(at) && items[at + 1].Is(WordClasses.Preposition) && body.Lexicon.Roles.Contains(items[at - 1].Norm);

    // "Mr. Lund", "Gen. Berg": the point belongs to the word before it.
    private bool IsAbbreviationPoint(int at) => items[at].IsMark('.') && at > 0 && items[at - 1].Capital && items[at - 1].End == items[at].Start
        && at + 1 < items.Count && items[at + 1].Capital;

    private bool IsFiniteCue(int at) => !items[at].Capital && body.Lexicon.Verbs.TryGetValue(items[at].Norm, out var cue) && cue.Form != CueForm.Base && !cue.Takes(CueFrames.Noun);

    private bool IsPossessive(int at) => items[at].Norm.EndsWith("'s", StringComparison.Ordinal) || items[at].Norm.EndsWith("s'", StringComparison.Ordinal);

    private bool IsComma(int at) => items[at].IsMark(',');

    private bool Extends(int first, int at, bool whole)
    {
        var item = items[at];
        if (at == first)
        {
            return !item.Is(WordClasses.Barrier | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition);
        }

        if (item.Is(WordClasses.Coordinator))
        {
            return item.Norm == "and" && (whole || (at + 1 < items.Count && items[at + 1].Capital && items[at - 1].Capital));
        }

        if (item.Is(WordClasses.Preposition))
        {
            return whole || (item.Norm is "of" or "for" or "with" or "from" && !items[at - 1].Capital);
        }

        return !item.Is(WordClasses.Barrier | WordClasses.Auxiliary | WordClasses.Modal)
            && (whole || !item.Is(WordClasses.Time | WordClasses.Adverb))
            && !(item.Is(WordClasses.Pronoun) && !item.Is(WordClasses.Determiner));
    }
}
