namespace NewsCompare.Core.Attributions;

/// <summary>Gives quotations that stand without a cue to the one who spoke before, or who is named at the end of them.</summary>
/// <param name="body">The items.</param>
internal sealed class QuoteCarrier(BodyItems body)
{
    /// <summary>Adds a group of nothing but quotations to the last attribution, where the same person goes on speaking.</summary>
    /// <param name="index">The group, which has no cue of its own.</param>
    /// <param name="drafts">The attributions before it.</param>
    public void Carry(int index, List<Draft> drafts)
    {
        var group = body.Groups[index];
        if (drafts.Count == 0 || !drafts[^1].Quoted || !IsQuotationOnly(group) || IsAnswered(index))
        {
            return;
        }

        var last = drafts[^1];
        if (last.Group.Paragraph == group.Paragraph || LastQuoteContinues(last.Group) || (group.Paragraph == last.Group.Paragraph + 1 && StandsAlone(index)))
        {
            for (var at = group.First; at < group.End; at++)
            {
                if (body.Items[at].IsQuote)
                {
                    last.Add(body.Items[at].Span);
                }
            }
        }
    }

    /// <summary>Adds the paragraphs of a quotation that stand before the one with the cue, where nobody has them yet.</summary>
    /// <param name="draft">An attribution.</param>
    /// <param name="before">The attributions before it.</param>
    public void CarryBack(Draft draft, IReadOnlyList<Draft> before)
    {
        if (!draft.Quoted || draft.Content.Count == 0)
        {
            return;
        }

        var end = body.FirstFrom(draft.Content[0].Start);
        var first = end;
        while (first > 0 && body.Items[first - 1].IsQuote && body.Items[first - 1].Continues && !IsTaken(body.Items[first - 1], before))
        {
            first--;
        }

        draft.Content.InsertRange(0, Enumerable.Range(first, end - first).Select(at => body.Items[at].Span));
    }

    private static bool IsTaken(BodyItem quotation, IReadOnlyList<Draft> before) =>
        before.Count > 0 && before[^1].Content.Exists(span => span.Overlaps(quotation.Span));

    private bool IsQuotationOnly(ItemGroup group)
    {
        var quoted = false;
        for (var at = group.First; at < group.End; at++)
        {
            if (body.Items[at].IsWord)
            {
                return false;
            }

            quoted |= body.Items[at].IsQuote && body.Items[at].Full;
        }

        return quoted;
    }

    // A quotation is its next group's own when that begins with the cue.
    private bool IsAnswered(int index) => index + 1 < body.Groups.Count && body.Groups[index + 1].Paragraph == body.Groups[index].Paragraph
        && !body.Items[body.Groups[index + 1].First].IsQuote && new ClauseReader(body).Read(body.Groups[index + 1]).Any(draft => draft.Content.Exists(span => span.Start < body.Items[body.Groups[index + 1].First].Start));

    private bool LastQuoteContinues(ItemGroup group)
    {
        for (var at = group.End - 1; at >= group.First; at--)
        {
            if (body.Items[at].IsQuote)
            {
                return body.Items[at].Continues;
            }
        }

        return false;
    }

    private bool StandsAlone(int index) =>
        (index == 0 || body.Groups[index - 1].Paragraph != body.Groups[index].Paragraph)
        && (index + 1 == body.Groups.Count || body.Groups[index + 1].Paragraph != body.Groups[index].Paragraph);
}
