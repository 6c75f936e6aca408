using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds who is said to have said what.</summary>
public static class AttributionReader
{
    /// <summary>The attributions of a body, in order of their first cue.</summary>
    /// <param name="body">The text with its sentences.</param>
    /// <param name="lexicon">Cues, titles, anonymous roles.</param>
    public static IReadOnlyList<Attribution> Read(Body body, Lexicon lexicon) => Read(body, lexicon, AttributionWeights.For(lexicon), CandidateChooser.Threshold);

    /// <summary>The attributions that given weights choose.</summary>
    /// <param name="body">The text with its sentences.</param>
    /// <param name="lexicon">Cues, titles, anonymous roles.</param>
    /// <param name="weights">What was learned; null to go by the rules alone.</param>
    /// <param name="threshold">How likely a reading must be, 0 to 1.</param>
    internal static IReadOnlyList<Attribution> Read(Body body, Lexicon lexicon, AttributionWeights? weights, double threshold)
    {
        var items = BodyItems.Of(body, CueLexicon.Of(lexicon));
        var clauses = new ClauseReader(items);
        var chooser = weights is null ? null : new CandidateChooser(items, weights, threshold);
        var carrier = new QuoteCarrier(items);
        var drafts = new List<Draft>();
        for (var index = 0; index < items.Groups.Count; index++)
        {
            var byRule = clauses.Read(items.Groups[index]);
            var found = chooser?.Choose(items.Groups[index], byRule) ?? byRule;
            if (found.Count == 0)
            {
                carrier.Carry(index, drafts);
            }

            foreach (var draft in found)
            {
                carrier.CarryBack(draft, drafts);
                drafts.Add(draft);
            }
        }

        return Finish(items, drafts);
    }

    private static List<Attribution> Finish(BodyItems items, List<Draft> drafts)
    {
        var speakers = new SpeakerBook(items);
        var attributions = new List<Attribution>(drafts.Count);
        foreach (var draft in drafts)
        {
            speakers.ReadUntil(draft.Group.End);
            var (speaker, anonymous) = (draft.Antecedent ?? draft.Source) is { } source
                ? speakers.Resolve(source, draft.Group, IsToldToAnother(draft, attributions, items))
                : (null, false);
            IReadOnlyList<TextSpan> spans = draft.Source is { } words
                ? [new(items.Items[words.First].Start, items.Items[words.End - 1].End)]
                : [];
            attributions.Add(new(
                QuoteMarkScanner.IndexOf(items.Body, draft.Cue.Start), spans, [draft.Cue], draft.Content, items.TypeOf(draft.Content), speaker, anonymous));
        }

        return attributions;
    }

    // "Lund said Berg told her that ...": Lund speaks, and goes on in the next sentence.
    private static bool IsToldToAnother(Draft draft, List<Attribution> before, BodyItems items) =>
        draft.CueItem + 1 < draft.Group.End && items.Items[draft.CueItem + 1].Norm is "him" or "her" or "them"
        && before.Count > 0 && before[^1].Content.Any(span => span.Overlaps(draft.Cue));
}
