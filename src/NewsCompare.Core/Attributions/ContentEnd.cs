namespace NewsCompare.Core.Attributions;

/// <summary>Where what was said ends.</summary>
/// <param name="body">The items.</param>
/// <param name="phrases">Finds noun phrases.</param>
internal sealed class ContentEnd(BodyItems body, NounPhrases phrases)
{
    private const int LongestContent = 400;

    private readonly IReadOnlyList<BodyItem> items = body.Items;

    /// <summary>One past the last item of the content.</summary>
    /// <param name="start">Its first item.</param>
    /// <param name="group">The clause group.</param>
    /// <param name="isClause">A clause runs on where an object ends.</param>
    public int From(int start, ItemGroup group, bool isClause)
    {
        if (items[start].IsQuote && items[start].Full && (start + 1 >= group.End || !items[start + 1].IsWord || items[start].Norm is "," or "." or "?" or "!"))
        {
            return start + 1;
        }

        var limit = Math.Min(group.End, start + LongestContent);
        for (var at = start + 1; at < limit; at++)
        {
            if (items[at].IsMark(',') ? EndsAtComma(at, group, isClause) : items[at].IsMark(';') || items[at].IsMark('\u2014') || EndsAtWord(at, group, isClause, start))
            {
                return at;
            }

            if (items[at].IsQuote && items[at].Full && items[at].Norm is "," && IsSubjectAndCue(at + 1, group))
            {
                return at + 1;
            }
        }

        var end = limit == group.End ? group.End : limit;
        while (end > start + 1 && items[end - 1].Kind == ItemKind.Mark && !items[end - 1].IsMark(')'))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a cue that may stand behind its content follows with its subject: ", he added".</summary>
    /// <param name="at">The item behind the comma.</param>
    /// <param name="group">The clause group.</param>
    public bool IsSubjectAndCue(int at, ItemGroup group)
    {
        if (at >= group.End || !items[at].IsWord)
        {
            return false;
        }

        if (phrases.PhraseStartingAt(at, group, false) is not { } subject)
        {
            return false;
        }

        var verb = subject.End;
        while (verb < group.End && items[verb].Is(WordClasses.Adverb | WordClasses.Auxiliary))
        {
            verb++;
        }

        return verb < group.End && body.Lexicon.Verbs.TryGetValue(items[verb].Norm, out var cue) && cue.Takes(CueFrames.After) && cue.Form != CueForm.Gerund
            && StandsAtEnd(verb + 1, group);
    }

    /// <summary>Whether nothing but a mark, a quotation or an adverbial follows a cue, so that the content stood before it.</summary>
    /// <param name="at">The item behind the cue.</param>
    /// <param name="group">The clause group.</param>
    public bool StandsAtEnd(int at, ItemGroup group)
    {
        if (at >= group.End || !items[at].IsWord)
        {
            return at >= group.End || !items[at].IsMark(':');
        }

        if (!items[at].Is(WordClasses.Preposition | WordClasses.Time | WordClasses.Adverb | WordClasses.Barrier) || items[at].Norm is "that")
        {
            return false;
        }

        var limit = Math.Min(group.End, at + 12);
        for (var ahead = at; ahead < limit; ahead++)
        {
            if (items[ahead].Norm is "that")
            {
                return false;
            }

            if (!items[ahead].IsWord)
            {
                break;
            }
        }

        return true;
    }

    private bool EndsAtComma(int comma, ItemGroup group, bool isClause)
    {
        var next = comma + 1;
        if (next >= group.End)
        {
            return true;
        }

        if (items[next].IsWord && body.Lexicon.Verbs.TryGetValue(items[next].Norm, out var cue) && cue.Form == CueForm.Gerund)
        {
            return true;
        }

        if (items[next].Norm is "according" || EndsSubordinate(comma, group) || IsSubjectAndCue(next, group))
        {
            return true;
        }

        var conjunction = items[next].Norm is "and" or "but" or "while" or "though" or "although";
        return conjunction && next + 1 < group.End
            ? IsFiniteCueAfter(next + 1, group) || !isClause
            : !isClause && (items[next].Is(WordClasses.Relative | WordClasses.Barrier) || items[next].Norm.EndsWith("ing", StringComparison.Ordinal));
    }

    // "Although officials argue there is no ban, they have said": with the first comma the main clause begins.
    private bool EndsSubordinate(int comma, ItemGroup group)
    {
        if (items[group.First].Norm is not ("although" or "though" or "while" or "because" or "when" or "if")
            || !(items[comma + 1].Capital || items[comma + 1].Is(WordClasses.Pronoun | WordClasses.Determiner)))
        {
            return false;
        }

        var first = group.First;
        while (!items[first].IsMark(','))
        {
            first++;
        }

        return first == comma;
    }

    private bool EndsAtWord(int at, ItemGroup group, bool isClause, int start)
    {
        if (!items[at].IsWord)
        {
            return false;
        }

        if (items[at].Norm is "and" or "but" && at + 1 < group.End && IsFiniteCue(at + 1))
        {
            return true;
        }

        return items[at].Norm is "according"
            || (!isClause && at > start + 1 && items[at].Norm is "while" or "when" or "because" or "after" or "before" or "as" or "during" or "following" && items[at].Norm is not "as");
    }

    private bool IsFiniteCueAfter(int at, ItemGroup group)
    {
        if (IsFiniteCue(at))
        {
            return true;
        }

        return phrases.PhraseStartingAt(at, group, false) is { } subject && subject.End < group.End && IsFiniteCue(subject.End);
    }

    private bool IsFiniteCue(int at) => items[at].IsWord && body.Lexicon.Verbs.TryGetValue(items[at].Norm, out var cue) && cue.Form is CueForm.Past or CueForm.Third && !items[at].Capital;
}
