namespace NewsCompare.Core.Attributions;

/// <summary>Where what was said begins behind its cue, and where it ends.</summary>
/// <param name="body">The items.</param>
/// <param name="phrases">Finds noun phrases.</param>
internal sealed class ContentBounds(BodyItems body, NounPhrases phrases)
{
    private const int LongestContent = 400;
    private const int LongestLeadIn = 24;

    private readonly IReadOnlyList<BodyItem> items = body.Items;

    /// <summary>The first item of the content behind a cue, and one past the cue's last item.</summary>
    /// <param name="cueItem">Index of the attributing word.</param>
    /// <param name="cue">What it may take.</param>
    /// <param name="group">The clause group.</param>
    /// <returns>Null when what follows fits none of the frames.</returns>
    public (int Start, int CueEnd, bool IsClause)? StartAfter(int cueItem, Cue cue, ItemGroup group)
    {
        var at = cueItem + 1;
        while (at < group.End && items[at].Is(WordClasses.Adverb) && items[at].IsWord && items[at].Norm != "long")
        {
            at++;
        }

        var cueEnd = at;
        if (at >= group.End)
        {
            return null;
        }

        if (cue.Takes(CueFrames.Preposition) && AfterPreposition(at, cue, group) is { } found)
        {
            return found;
        }

        if (cue.Takes(CueFrames.Listener) && items[at].IsWord && !IsClauseOpener(at) && phrases.PhraseStartingAt(at, group, false) is { } listener
            && listener.End < group.End && (IsClauseOpener(listener.End) || IsQuoteLeadIn(listener.End, group) || items[listener.End].Is(WordClasses.Preposition | WordClasses.Time)
                || (cue.Takes(CueFrames.Clause) && BeginsPhrase(listener.End))))
        {
            at = listener.End;
        }

        return Begin(at, cueEnd, cue, group);
    }

    /// <summary>One past the last item of the content.</summary>
    /// <param name="start">Its first item.</param>
    /// <param name="group">The clause group.</param>
    /// <param name="isClause">A clause runs on where an object ends.</param>
    public int EndFrom(int start, ItemGroup group, bool isClause)
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

    private (int Start, int CueEnd, bool IsClause)? AfterPreposition(int at, Cue cue, ItemGroup group)
    {
        var preposition = at;
        if (cue.Lemma is "talk" or "speak" && items[at].Norm is "with" or "to")
        {
            for (preposition = at; preposition < Math.Min(group.End, at + 10) && items[preposition].Norm is not "about"; preposition++)
            {
            }
        }

        if (preposition >= group.End || items[preposition].Norm is not ("about" or "for" or "against" or "of" or "on" or "to" or "with" or "at" or "out" or "in" or "over")
            || (items[preposition].Norm is "to" or "with" or "in" or "at" && cue.Takes(CueFrames.Clause)) || cue.Takes(CueFrames.Infinitive))
        {
            return null;
        }

        var start = preposition + 1;
        return start < group.End && !items[start].Is(WordClasses.Time) && (items[start].IsWord || items[start].IsQuote) ? (start, start, IsClauseOpener(start)) : null;
    }

    private (int Start, int CueEnd, bool IsClause)? Begin(int at, int cueEnd, Cue cue, ItemGroup group)
    {
        if (IsQuoteLeadIn(at, group))
        {
            var quote = items[at].IsQuote ? at : at + 1;
            return items[quote].Full || cue.Takes(CueFrames.Object | CueFrames.Clause) ? (quote, cueEnd, true) : null;
        }

        if (items[at].IsMark(':'))
        {
            return at + 1 < group.End && cue.Takes(CueFrames.Quotation) ? (at + 1, cueEnd, true) : null;
        }

        if (!items[at].IsWord)
        {
            return null;
        }

        if (IsClauseOpener(at))
        {
            return cue.Takes(CueFrames.Clause | CueFrames.That) ? (at, cueEnd, true) : null;
        }

        if (items[at].Norm == "to")
        {
            return cue.Takes(CueFrames.Infinitive) ? (at, cueEnd, false) : null;
        }

        if (items[at].Is(WordClasses.Preposition | WordClasses.Time))
        {
            return AfterAdverbial(at, cueEnd, cue, group);
        }

        if (!BeginsPhrase(at))
        {
            return null;
        }

        return cue.Takes(CueFrames.Clause) ? (at, cueEnd, true) : cue.Takes(CueFrames.Object) ? (at, cueEnd, false) : null;
    }

    // "said Thursday at a meeting in Prague that ..."; "told reporters in Ohio: “...”".
    private (int Start, int CueEnd, bool IsClause)? AfterAdverbial(int at, int cueEnd, Cue cue, ItemGroup group)
    {
        if (!cue.Takes(CueFrames.Quotation | CueFrames.Clause | CueFrames.That))
        {
            return null;
        }

        var limit = Math.Min(group.End, at + LongestLeadIn);
        for (var ahead = at; ahead < limit; ahead++)
        {
            if (items[ahead].Norm is "that" && items[ahead].IsWord)
            {
                return (ahead, cueEnd, true);
            }

            if (ahead > at && IsQuoteLeadIn(ahead, group))
            {
                var quote = items[ahead].IsQuote ? ahead : ahead + 1;
                if (items[quote].Full)
                {
                    return (quote, cueEnd, true);
                }
            }

            if (items[ahead].IsMark(':'))
            {
                return ahead + 1 < group.End ? (ahead + 1, cueEnd, true) : null;
            }

            if (items[ahead].IsWord ? items[ahead].Is(WordClasses.Coordinator) || (ahead > at && IsFiniteCue(ahead)) : !items[ahead].IsMark(','))
            {
                break;
            }
        }

        if (!cue.Takes(CueFrames.Clause))
        {
            return null;
        }

        var start = at;
        while (start < limit && items[start].IsWord && items[start].Is(WordClasses.Time | WordClasses.Preposition) && !(start > at && items[start].Is(WordClasses.Determiner)))
        {
            start++;
        }

        if (start > at && items[start - 1].Is(WordClasses.Preposition) && !items[start - 1].Is(WordClasses.Time))
        {
            // "in a statement the ...": over the phrase to the next determiner, pronoun or name.
            start++;
            while (start < limit && items[start].IsWord && !items[start].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Barrier) && !(items[start].Capital && !items[start - 1].Is(WordClasses.Preposition) && !items[start - 1].Capital))
            {
                start++;
            }
        }

        return start < limit && items[start].IsWord && BeginsPhrase(start) && group.End - start > 3 ? (start, cueEnd, true) : null;
    }

    private bool IsQuoteLeadIn(int at, ItemGroup group) =>
        at < group.End && (items[at].IsQuote || ((items[at].IsMark(',') || items[at].IsMark(':')) && at + 1 < group.End && items[at + 1].IsQuote && items[at + 1].Full));

    private bool IsClauseOpener(int at) => items[at].IsWord && items[at].Norm is "that" or "whether" or "how" or "why" or "what" or "if" or "where" or "when" or "who";

    private bool BeginsPhrase(int at) => items[at].IsWord
        && (items[at].Capital || items[at].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Objective)
            || !items[at].Is(WordClasses.Barrier | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Relative | WordClasses.Adverb));

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

        if (items[next].Norm is "according" || IsSubjectAndCue(next, group))
        {
            return true;
        }

        var conjunction = items[next].Norm is "and" or "but" or "while" or "though" or "although";
        return conjunction && next + 1 < group.End
            ? IsFiniteCueAfter(next + 1, group) || !isClause
            : !isClause && (items[next].Is(WordClasses.Relative | WordClasses.Barrier) || items[next].Norm.EndsWith("ing", StringComparison.Ordinal));
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

    private bool IsFiniteCue(int at) => items[at].IsWord && body.Lexicon.Verbs.TryGetValue(items[at].Norm, out var cue) && cue.Form is CueForm.Past or CueForm.Third && !items[at].Capital;

    private bool IsFiniteCueAfter(int at, ItemGroup group)
    {
        if (IsFiniteCue(at))
        {
            return true;
        }

        return phrases.PhraseStartingAt(at, group, false) is { } subject && subject.End < group.End && IsFiniteCue(subject.End);
    }
}
