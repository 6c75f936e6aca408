namespace NewsCompare.Benchmarks.Attribution;

/// <summary>How many attributions were marked, found and right: the main figures of the measuring data's scorer.</summary>
internal sealed record AttributionTally(int Marked, int Found, int Right, int MarkedQuoted, int FoundQuoted, int RightQuoted, int RightFoundQuoted, int Spans, int FoundSpans, int ExactSpans)
{
    /// <summary>F1 of content (half of the words in common) with the right source.</summary>
    public double F1 => 2.0 * Right / (Marked + Found);

    private double QuotedF1
    {
        get
        {
            var (precision, recall) = ((double)RightFoundQuoted / FoundQuoted, (double)RightQuoted / MarkedQuoted);
            return 2 * precision * recall / (precision + recall);
        }
    }

    /// <summary>Compares what was found in an article with what was marked.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program says.</param>
    public static AttributionTally Of(LabelledArticle article, IReadOnlyList<Core.Attributions.Attribution> found)
    {
        var own = found.Select(one => new MarkedAttribution(article.Words.In(one.Source), article.Words.In(one.Cue), article.Words.In(one.Content), article.Words.IsQuoted(article.Words.In(one.Content)))).ToList();
        var (right, rightQuoted, rightFoundQuoted) = (0, 0, 0);
        foreach (var (marked, ours) in Pairs(article.Gold, own))
        {
            if (article.Words.IsSameSource(marked.Source, ours.Source))
            {
                right++;
                rightQuoted += marked.Quoted ? 1 : 0;
                rightFoundQuoted += ours.Quoted ? 1 : 0;
            }
        }

        return new(
            article.Gold.Count, own.Count, right, article.Gold.Count(one => one.Quoted), own.Count(one => one.Quoted), rightQuoted, rightFoundQuoted,
            article.Gold.Count(one => one.Content.Count > 0), own.Count(one => one.Content.Count > 0), Exact(article.Gold, own));
    }

    /// <summary>All together.</summary>
    /// <param name="tallies">Of single articles.</param>
    public static AttributionTally Sum(IEnumerable<AttributionTally> tallies) => tallies.Aggregate((a, b) => new(
        a.Marked + b.Marked, a.Found + b.Found, a.Right + b.Right, a.MarkedQuoted + b.MarkedQuoted, a.FoundQuoted + b.FoundQuoted, a.RightQuoted + b.RightQuoted,
        a.RightFoundQuoted + b.RightFoundQuoted, a.Spans + b.Spans, a.FoundSpans + b.FoundSpans, a.ExactSpans + b.ExactSpans));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"ar+src {F1:0.0000} (P {(double)Right / Found:0.000} R {(double)Right / Marked:0.000})  quoted {QuotedF1:0.0000}  content exact {2.0 * ExactSpans / (Spans + FoundSpans):0.0000}  found {Found} of {Marked}");

    // Each found one with the marked one of most words in common, the closest pairs first; pairs with less than half are no match.
    private static IEnumerable<(MarkedAttribution Marked, MarkedAttribution Own)> Pairs(IReadOnlyList<MarkedAttribution> marked, List<MarkedAttribution> own)
    {
        var pairs = from one in Enumerable.Range(0, marked.Count)
                    from other in Enumerable.Range(0, own.Count)
                    let share = Dice(marked[one].Content, own[other].Content)
                    where share >= 0.5
                    orderby share descending, marked[one].Cue.Count(own[other].Cue.Contains) descending, one, other
                    select (one, other);
        var (usedMarked, usedOwn) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (one, other) in pairs)
        {
            if (!usedMarked.Contains(one) && !usedOwn.Contains(other))
            {
                usedMarked.Add(one);
                usedOwn.Add(other);
                yield return (marked[one], own[other]);
            }
        }
    }

    /// <summary>Twice the shared words over the words of both.</summary>
    /// <param name="one">Word numbers.</param>
    /// <param name="other">Word numbers.</param>
    public static double Dice(IReadOnlySet<int> one, IReadOnlySet<int> other) => one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static int Exact(IEnumerable<MarkedAttribution> marked, IEnumerable<MarkedAttribution> own)
    {
        var open = marked.Where(one => one.Content.Count > 0).Select(one => string.Join(' ', one.Content.Order())).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return own.Where(one => one.Content.Count > 0).Select(one => string.Join(' ', one.Content.Order())).GroupBy(key => key).Sum(group => Math.Min(group.Count(), open.GetValueOrDefault(group.Key)));
    }
}
