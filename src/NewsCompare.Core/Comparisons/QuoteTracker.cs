using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Follows the seed's quotations into a version.</summary>
/// <param name="seed">The seed.</param>
/// <param name="body">The version's text.</param>
/// <param name="quotations">The version's quotations.</param>
/// <param name="attributions">The version's attributions.</param>
/// <param name="alignment">The links between the two.</param>
/// <param name="lexicon">Stop words, titles, roles.</param>
internal sealed class QuoteTracker(
    SeedText seed, Body body, IReadOnlyList<Quotation> quotations, IReadOnlyList<Attribution> attributions, Alignment alignment, Lexicon lexicon)
{
    /// <summary>The fewest words of a quotation that is followed without being direct speech.</summary>
    private const int FewestWords = 3;

    /// <summary>The share of a quotation's telling words that a linked sentence must hold to carry it as indirect speech.</summary>
    private const double IndirectShare = 0.5;

    /// <summary>The fewest words in common, and their share of the shorter one, by which two wordings are one utterance.</summary>
    private const int FewestShared = 4;

    private const double MostOfTheWords = 0.6;

    private readonly ContentWords words = new(lexicon);
    private readonly SpokenBy spoken = new(new(lexicon));
    private readonly QuoteWindows seedWindows = new(seed.Body, seed.Quotations);
    private readonly QuoteWindows versionWindows = new(body, quotations);

    /// <summary>One finding a quotation of the seed, in reading order; two where both the words and the speaker differ.</summary>
    public IReadOnlyList<QuoteFinding> Findings()
    {
        List<IReadOnlySet<string>> theirs = [.. quotations.Select(quotation => words.Of(quotation.Text))];
        return [.. seed.Quotations.Where(IsFollowed).SelectMany(quotation => Follow(quotation, theirs))];
    }

    /// <summary>Whether a quotation says something: three words, or direct speech of any length.</summary>
    /// <param name="quotation">A quotation of the seed.</param>
    private bool IsFollowed(Quotation quotation) =>
        Tokenizer.Words(quotation.Text).Skip(FewestWords - 1).Any()
        || seed.Attributions.Any(attribution =>
            attribution.Type == AttributionType.Direct && attribution.Content.Any(content => content.Overlaps(quotation.Span)));

    private IEnumerable<QuoteFinding> Follow(Quotation quotation, List<IReadOnlySet<string>> theirs)
    {
        if (Counterpart(quotation, theirs) is not var (counterpart, change))
        {
            var carrier = IndirectCarrier(quotation);
            yield return new(
                quotation.SentenceIndex, carrier, carrier is null ? QuoteChange.Dropped : QuoteChange.Indirect,
                quotation.Text, carrier is { } at ? body.Sentences[at].Text : null, quotation.Speaker, null);
            yield break;
        }

        var finding = new QuoteFinding(
            quotation.SentenceIndex, counterpart.SentenceIndex, change, quotation.Text, counterpart.Text, quotation.Speaker, counterpart.Speaker)
        {
            Speakers = Match(quotation, counterpart),
        };
        var otherSpeaker = finding.Speakers == SpeakerMatch.Other;
        var sameWords = change is QuoteChange.Identical or QuoteChange.Punctuation;
        if (!otherSpeaker || !sameWords)
        {
            yield return finding;
        }

        if (otherSpeaker)
        {
            yield return finding with { Change = QuoteChange.Reattributed };
        }
    }

    private (Quotation Counterpart, QuoteChange Change)? Counterpart(Quotation quotation, List<IReadOnlySet<string>> theirs)
    {
        var ours = words.Of(quotation.Text);
        var best = quotations
            .Where(other => ours.Count == 0 || theirs[other.Index].Count == 0 || ours.Overlaps(theirs[other.Index]))
            .Select(other => (Other: other, Change: QuotePair.Judge(quotation.Text, other.Text)))
            .Where(pair => pair.Change != QuoteChange.Different)
            .OrderBy(pair => Loss(pair.Change))
            .ThenByDescending(pair => ours.Count(theirs[pair.Other.Index].Contains))
            .ThenBy(pair => Match(quotation, pair.Other) == SpeakerMatch.Other)
            .ThenByDescending(pair => IsLinked(quotation.SentenceIndex, pair.Other.SentenceIndex))
            .ThenBy(pair => pair.Other.Index)
            .FirstOrDefault();
        if (best.Other is null)
        {
            return Reworded(quotation);
        }

        // A said-tag may cut one side's quotation in two: the pieces taken together are the same words.
        return Loss(best.Change) > Loss(QuoteChange.Punctuation) && IsSameWhenJoined(quotation, best.Other)
            ? (best.Other, QuoteChange.Identical)
            : best;
    }

    // The same person, in linked sentences, with most of the words: one utterance in two wordings, of which one at least is not what was said.
    private (Quotation Counterpart, QuoteChange Change)? Reworded(Quotation quotation)
    {
        var ours = Norms(quotation.Text);
        return quotations
            .Where(other => IsLinked(quotation.SentenceIndex, other.SentenceIndex) && Match(quotation, other) == SpeakerMatch.Same)
            .Select(other => (Other: other, Shared: QuoteMetrics.SharedWords(ours, Norms(other.Text)), Fewest: Math.Min(ours.Count, Norms(other.Text).Count)))
            .Where(pair => pair.Shared >= FewestShared && pair.Shared >= MostOfTheWords * pair.Fewest)
            .OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Other.Index)
            .Select(pair => ((Quotation, QuoteChange)?)(pair.Other, QuoteChange.Altered))
            .FirstOrDefault();
    }

    private static List<string> Norms(string text) => [.. Tokenizer.Words(text).Select(word => word.Norm)];

    private bool IsSameWhenJoined(Quotation ours, Quotation theirs) => seedWindows.Around(ours)
        .SelectMany(_ => versionWindows.Around(theirs), QuotePair.Judge)
        .Any(change => change is QuoteChange.Identical or QuoteChange.Punctuation);

    private int? IndirectCarrier(Quotation quotation)
    {
        var ours = words.Of(quotation.Text);
        return ours.Count == 0 ? null : alignment.Links
            .Where(link => link.Seed == quotation.SentenceIndex)
            .Select(link => (link.Version, Share: (double)ours.Count(words.Of(Unquoted(body.Sentences[link.Version])).Contains) / ours.Count))
            .Where(carrier => carrier.Share >= IndirectShare)
            .OrderByDescending(carrier => carrier.Share).ThenBy(carrier => carrier.Version)
            .Select(carrier => (int?)carrier.Version)
            .FirstOrDefault();
    }

    private string Unquoted(Sentence sentence)
    {
        var letters = sentence.Text.ToCharArray();
        foreach (var quotation in quotations.Where(quotation => quotation.Span.Overlaps(sentence.Span)))
        {
            var (from, to) = (Math.Max(quotation.Span.Start, sentence.Start), Math.Min(quotation.Span.End, sentence.End));
            letters.AsSpan((from - sentence.Start)..(to - sentence.Start)).Fill(' ');
        }

        return new(letters);
    }

    private SpeakerMatch Match(Quotation ours, Quotation theirs) =>
        spoken.Match(Of(ours, seed.Attributions), new(seed.Body, seed.Attributions), Of(theirs, attributions), new(body, attributions));

    private static Attribution? Of(Quotation quotation, IReadOnlyList<Attribution> all) =>
        all.FirstOrDefault(attribution => attribution.Content.Any(content => content.Overlaps(quotation.Span)));

    private bool IsLinked(int seedSentence, int versionSentence) =>
        alignment.Links.Any(link => link.Seed == seedSentence && link.Version == versionSentence);

    /// <summary>How much of the wording is lost, least first.</summary>
    private static int Loss(QuoteChange change) => change switch
    {
        QuoteChange.Identical => 0,
        QuoteChange.Punctuation => 1,
        QuoteChange.Elided => 2,
        QuoteChange.Truncated => 3,
        QuoteChange.Altered => 4,
        _ => 5,
    };
}
