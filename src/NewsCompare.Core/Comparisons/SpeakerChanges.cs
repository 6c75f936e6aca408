using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Finds links whose sentences give the same statement to different people.</summary>
/// <param name="seed">The seed.</param>
/// <param name="body">The version's text.</param>
/// <param name="attributions">The version's attributions.</param>
/// <param name="lexicon">Stop words, titles, roles.</param>
internal sealed class SpeakerChanges(SeedText seed, Body body, IReadOnlyList<Attribution> attributions, Lexicon lexicon)
{
    /// <summary>The share of the shorter statement's telling words that both must have.</summary>
    private const double SharedContent = 0.5;

    private readonly ContentWords words = new(lexicon);
    private readonly SpeakerNames speakers = new(lexicon);

    /// <summary>The contradictions about the speaker, by link; only where each side has one named speaker whom the other sentence does not name.</summary>
    /// <param name="links">The links of the alignment.</param>
    public IEnumerable<Contradiction> In(IReadOnlyList<SentenceLink> links)
    {
        foreach (var link in links.Where(link => link.Kind != LinkKind.Partial))
        {
            if (Only(seed.Attributions, link.Seed) is { } ours && Only(attributions, link.Version) is { } theirs
                && speakers.Differ(speakers.Stated(ours, seed.Body), speakers.Stated(theirs, body))
                && !Names(body.Sentences[link.Version], ours) && !Names(seed.Body.Sentences[link.Seed], theirs)
                && IsSameStatement(ours, theirs))
            {
                yield return new(link.Seed, link.Version, ContradictionKind.Speaker, ours.Speaker!, theirs.Speaker!);
            }
        }
    }

    private static Attribution? Only(IReadOnlyList<Attribution> all, int sentence) =>
        all.Where(attribution => attribution.SentenceIndex == sentence).Take(2).ToList() is [{ Anonymous: false } one] ? one : null;

    private bool Names(Sentence sentence, Attribution attribution) =>
        Tokenizer.Words(sentence.Text).Any(word => word.Norm.StartsWith(speakers.Surname(attribution.Speaker)!, StringComparison.Ordinal));

    private bool IsSameStatement(Attribution ours, Attribution theirs)
    {
        var (a, b) = (Content(seed.Body, ours), Content(body, theirs));
        return a.Count > 0 && b.Count > 0 && a.Count(b.Contains) >= SharedContent * Math.Min(a.Count, b.Count);
    }

    private IReadOnlySet<string> Content(Body text, Attribution attribution) =>
        words.Of(string.Join(' ', attribution.Content.Select(span => span.In(text.Text))));
}
