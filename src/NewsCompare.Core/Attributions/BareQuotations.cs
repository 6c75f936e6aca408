namespace NewsCompare.Core.Attributions;

/// <summary>Attributions without a listed cue: "LUND: ...", “...” — Anna Lund, and a quotation beside a subject with any other verb.</summary>
/// <param name="body">The items.</param>
/// <param name="phrases">Finds noun phrases.</param>
internal sealed class BareQuotations(BodyItems body, NounPhrases phrases)
{
    private const int LongestLabel = 5;

    private readonly IReadOnlyList<BodyItem> items = body.Items;

    /// <summary>The attribution of a group in which no listed cue was found, or null.</summary>
    /// <param name="group">The clause group.</param>
    public Draft? Read(ItemGroup group) => Labelled(group) ?? Signed(group) ?? WithAnyVerb(group);

    // "LUND: We shall see."
    private Draft? Labelled(ItemGroup group)
    {
        var colon = group.First;
        while (colon < group.End && colon - group.First <= LongestLabel && items[colon].Capital)
        {
            colon++;
        }

        if (colon == group.First || colon + 1 >= group.End || !items[colon].IsMark(':') || !BeginsParagraph(group))
        {
            return null;
        }

        var quoted = items[colon + 1].IsQuote && items[colon + 1].Full;
        var isName = Enumerable.Range(group.First, colon - group.First).All(at => IsShouted(at)) || quoted;
        return isName ? Draft((group.First, colon), (colon, colon + 1), (colon + 1, group.End), group) : null;
    }

    // “We shall see.” — Anna Lund
    private Draft? Signed(ItemGroup group)
    {
        for (var at = group.First + 1; at + 1 < group.End; at++)
        {
            if (items[at - 1].IsQuote && items[at - 1].Full && (items[at].Norm is "-" or "\u2015") && items[at + 1].Capital
                && phrases.PhraseStartingAt(at + 1, group, false) is { } name && (name.End >= group.End || !items[name.End].IsWord))
            {
                return Draft(name, (at, at + 1), (group.First, at), group);
            }
        }

        return null;
    }

    private Draft? WithAnyVerb(ItemGroup group)
    {
        for (var at = group.First; at < group.End; at++)
        {
            if (!items[at].IsQuote || !items[at].Full)
            {
                continue;
            }

            var comma = at - 1;
            if (comma - 2 >= group.First && (items[comma].IsMark(',') || items[comma].IsMark(':')) && IsVerb(comma - 1)
                && phrases.PhraseEndingAt(comma - 2, group) is { } before)
            {
                return Draft(before, (comma - 1, comma), (at, at + 1), group);
            }

            if (items[at].Norm is "," or "?" or "!" && phrases.PhraseStartingAt(at + 1, group, false) is { } subject
                && subject.End - 1 > at + 1 && IsVerb(subject.End - 1) && (subject.End >= group.End || !items[subject.End].IsWord || items[subject.End].Is(WordClasses.Preposition)))
            {
                return Draft((subject.First, subject.End - 1), (subject.End - 1, subject.End), (group.First, at + 1), group);
            }
        }

        return null;
    }

    private bool IsVerb(int at) => items[at].IsWord && !items[at].Capital && items[at].Norm.Length > 3
        && (items[at].Norm.EndsWith("ed", StringComparison.Ordinal) || (items[at].Norm.EndsWith('s') && !items[at].Norm.EndsWith("'s", StringComparison.Ordinal)));

    private bool IsShouted(int at) => body.Body.Text.AsSpan(items[at].Start, items[at].End - items[at].Start).IndexOfAnyInRange('a', 'z') < 0;

    private bool BeginsParagraph(ItemGroup group) => items[group.First].Start == body.Body.Paragraphs[group.Paragraph].Start;

    private Draft Draft((int First, int End) source, (int First, int End) cue, (int First, int End) content, ItemGroup group)
    {
        var end = content.End;
        while (end > content.First + 1 && items[end - 1].Kind == ItemKind.Mark)
        {
            end--;
        }

        var draft = new Draft(group, cue.First) { Source = source, Cue = new(items[cue.First].Start, items[cue.End - 1].End) };
        draft.Add(new(items[content.First].Start, items[end - 1].End));
        draft.Quoted = Enumerable.Range(content.First, content.End - content.First).Any(at => items[at].IsQuote);
        return draft;
    }
}
