namespace NewsCompare.Core.Attributions;

/// <summary>Where what was said begins behind its cue.</summary>
/// <param name="body">The items.</param>
/// <param name="phrases">Finds noun phrases.</param>
internal sealed class ContentStart(BodyItems body, NounPhrases phrases)
{
    private const int LongestLeadIn = 24;

    private readonly IReadOnlyList<BodyItem> items = body.Items;

    /// <summary>The first item of the content behind a cue, and one past the cue's last item.</summary>
    /// <param name="cueItem">Index of the attributing word.</param>
    /// <param name="cue">What it may take.</param>
    /// <param name="group">The clause group.</param>
    /// <returns>Null when what follows fits none of the frames.</returns>
    public (int Start, int CueEnd, bool IsClause)? After(int cueItem, Cue cue, ItemGroup group)
    {
        var at = cueItem + 1;
        while (at < group.End && items[at].Is(WordClasses.Adverb) && items[at].IsWord && items[at].Norm != "long" && !IsThereIs(at))
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

    // "argue there is no ban": the word stands for a subject here.
    private bool IsThereIs(int at) => items[at].Norm == "there" && at + 1 < items.Count && items[at + 1].Is(WordClasses.Auxiliary | WordClasses.Modal);

    private bool BeginsPhrase(int at) => items[at].IsWord
        && (items[at].Capital || IsThereIs(at) || items[at].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Objective)
            || !items[at].Is(WordClasses.Barrier | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Relative | WordClasses.Adverb));

    private bool IsFiniteCue(int at) => items[at].IsWord && body.Lexicon.Verbs.TryGetValue(items[at].Norm, out var cue) && cue.Form is CueForm.Past or CueForm.Third && !items[at].Capital;
}
