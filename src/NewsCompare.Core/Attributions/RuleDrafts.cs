using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>What the rules found in a clause group, laid out so that the readings of a long sentence can be set against all of it.</summary>
internal sealed class RuleDrafts
{
    private readonly int[] cueItems;
    private readonly TextSpan[] cues;
    private readonly (TextSpan Span, int Draft)[] contents;

    /// <summary>Lays out drafts.</summary>
    /// <param name="drafts">In the order of their cues.</param>
    public RuleDrafts(IReadOnlyList<Draft> drafts)
    {
        cueItems = [.. drafts.Select(draft => draft.CueItem)];
        cues = [.. drafts.Select(draft => draft.Cue)];
        contents = [.. drafts.SelectMany((draft, at) => draft.Content.Select(span => (span, at)))];
    }

    /// <summary>How many there are.</summary>
    public int Count => cueItems.Length;

    /// <summary>How many have their cue before an item.</summary>
    /// <param name="item">Index of the item.</param>
    public int CountBefore(int item)
    {
        var found = Array.BinarySearch(cueItems, item);
        return found < 0 ? ~found : found;
    }

    /// <summary>Whether the content of another draft holds a cue.</summary>
    /// <param name="cueItem">Index of the cue's word.</param>
    /// <param name="cue">Its place.</param>
    public bool Hold(int cueItem, TextSpan cue)
    {
        foreach (var (span, draft) in contents)
        {
            if (cueItems[draft] != cueItem && span.Overlaps(cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What of another draft a draft's content runs over, of the first that it touches: its cue or its content.</summary>
    /// <param name="draft">A draft.</param>
    /// <returns>"cue", "content" or "no".</returns>
    public string RunOverBy(Draft draft)
    {
        var (cue, content) = (Count, Count);
        foreach (var span in draft.Content)
        {
            cue = Math.Min(cue, FirstCueIn(span, draft.CueItem, cue));
            content = Math.Min(content, FirstContentIn(span, draft.CueItem, content));
        }

        return cue == Count && content == Count ? "no" : cue <= content ? "cue" : "content";
    }

    private int FirstCueIn(TextSpan span, int own, int limit)
    {
        for (var at = 0; at < limit; at++)
        {
            if (cueItems[at] != own && cues[at].Overlaps(span))
            {
                return at;
            }
        }

        return limit;
    }

    private int FirstContentIn(TextSpan span, int own, int limit)
    {
        foreach (var (other, draft) in contents)
        {
            if (draft >= limit)
            {
                break;
            }

            if (cueItems[draft] != own && other.Overlaps(span))
            {
                return draft;
            }
        }

        return limit;
    }
}
