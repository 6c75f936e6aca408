using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Puts content into drafts: what stands before the cue, behind it, and the quotation that goes on after a said-tag.</summary>
/// <param name="body">The items.</param>
/// <param name="ends">Finds where content ends.</param>
internal sealed class DraftContents(BodyItems body, ContentEnd ends)
{
    private readonly IReadOnlyList<BodyItem> items = body.Items;

    /// <summary>Whether a quotation that can stand for itself is among the items.</summary>
    /// <param name="first">The first item.</param>
    /// <param name="end">One past the last.</param>
    public bool HasQuote(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (items[at].IsQuote && items[at].Full)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds what stands before a cue, from the beginning of its group.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="last">The comma or quotation that ends the content.</param>
    /// <param name="group">The clause group.</param>
    public void AddBefore(Draft draft, int last, ItemGroup group)
    {
        if (last < group.First)
        {
            draft.Add(items[last].Span);
            draft.Quoted = true;
            return;
        }

        Add(draft, StartOf(group.First, last), items[last].IsQuote ? last + 1 : last);
    }

    /// <summary>The first item that is no conjunction or mark.</summary>
    /// <param name="first">Where to begin.</param>
    /// <param name="last">Where to stop.</param>
    public int StartOf(int first, int last)
    {
        while (first < last && (items[first].Norm is "but" or "and" or "yet" or "still" || items[first].Kind == ItemKind.Mark))
        {
            first++;
        }

        return first;
    }

    // “...,” he said, “...”: the rest stands behind the cue.
    /// <summary>Adds the quotation that goes on behind a said-tag.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="at">The item behind the tag.</param>
    /// <param name="group">The clause group.</param>
    public void AddQuoteBehind(Draft draft, int at, ItemGroup group)
    {
        var limit = Math.Min(group.End, at + 30);
        while (at < limit)
        {
            if (items[at].IsQuote && items[at].Full && draft.Quoted)
            {
                Add(draft, at, ends.From(at, group, true));
                return;
            }

            if (items[at].IsWord && body.Lexicon.Verbs.ContainsKey(items[at].Norm))
            {
                return;
            }

            at++;
        }
    }

    /// <summary>Adds items to the content.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="first">The first item.</param>
    /// <param name="end">One past the last; nothing is added when it is not behind the first.</param>
    public void Add(Draft draft, int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        draft.Add(SpanOf(first, end));
        draft.Quoted |= HasQuote(first, end);
    }

    /// <summary>The stretch of text that items cover.</summary>
    /// <param name="first">The first item.</param>
    /// <param name="end">One past the last.</param>
    public TextSpan SpanOf(int first, int end) => new(items[first].Start, items[end - 1].End);
}
