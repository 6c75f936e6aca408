using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Audits;

/// <summary>Finds where one text of a story names what another leaves unnamed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="comparisons">The versions; findings name them by their place.</param>
/// <param name="tools">Lexicon and the outlets' names.</param>
public sealed class NamedElsewhereFinder(SeedText seed, IReadOnlyList<Comparison> comparisons, ComparisonTools tools)
{
    /// <summary>The share of the shorter statement's telling words that both must have.</summary>
    private const double SharedContent = 0.5;

    /// <summary>The fewest telling words of a statement, and words of a quotation, that can be told from another.</summary>
    private const int FewestWords = 3;

    private readonly ContentWords words = new(tools.Lexicon);
    private readonly SpeakerNames speakers = new(tools.Lexicon);
    private readonly SpokenBy spokenBy = new(new SpeakerNames(tools.Lexicon));
    private readonly UnnamedSources unnamed = new(tools.Lexicon);

    /// <summary>The findings, by seed sentence (those that the seed lacks last), then by version.</summary>
    public IReadOnlyList<NamedElsewhere> Find()
    {
        List<Party> parties = [PartyOf(null, seed.Body, seed.Attributions), .. comparisons.Select((one, at) => PartyOf(at, one.Version.Body, one.NotComparable is null ? one.Attributions : []))];
        var found = new List<NamedElsewhere>();
        foreach (var hidden in parties)
        {
            foreach (var open in parties.Where(open => open != hidden))
            {
                found.AddRange(hidden.Statements.Where(one => one.Class is not null).SelectMany(one => Pairs(hidden, one, open)));
            }
        }

        return
        [
            .. found.DistinctBy(one => (one.Unnamed, one.Named.Version, one.Named.Source))
                .OrderBy(one => one.Seed ?? int.MaxValue).ThenBy(one => one.Unnamed.Version ?? -1).ThenBy(one => one.Unnamed.Sentence).ThenBy(one => one.Named.Version ?? -1),
        ];
    }

    private IEnumerable<NamedElsewhere> Pairs(Party hidden, Statement ours, Party open)
    {
        foreach (var theirs in open.Statements.Where(one => one.Name is not null && !Mentions(ours, one)))
        {
            var (mine, other) = (SeedSentences(hidden, ours.Sentence), SeedSentences(open, theirs.Sentence));
            var shared = mine.Intersect(other).Select(at => (int?)at).FirstOrDefault();
            NamedThrough? through = HaveSameQuotation(ours, theirs) ? NamedThrough.Quotation
                : shared is not null && IsSameStatement(ours, theirs) ? NamedThrough.LinkedSentence
                : null;
            if (through is { } how && !open.Statements.Any(one => one.Class is not null && one.Sentence == theirs.Sentence && IsSameStatement(ours, one)))
            {
                yield return new(
                    how, shared ?? mine.Concat(other).Select(at => (int?)at).FirstOrDefault(), new(hidden.Version, ours.Sentence, ours.Source), ours.Class!.Value,
                    new(open.Version, theirs.Sentence, theirs.Name!));
            }
        }
    }

    // "Lund was persuaded, three sources said" is about Lund: the sources are others.
    private static bool Mentions(Statement ours, Statement named) =>
        named.Surname is { } surname && ours.SentenceWords.Any(word => word.StartsWith(surname, StringComparison.Ordinal));

    private static bool HaveSameQuotation(Statement a, Statement b) => a.Quoted.Any(one => b.Quoted.Any(other =>
        (one.Words.Count == 0 || other.Words.Count == 0 || one.Words.Overlaps(other.Words))
        && QuotePair.Judge(one.Text, other.Text) is QuoteChange.Identical or QuoteChange.Punctuation or QuoteChange.Truncated or QuoteChange.Elided));

    private static bool IsSameStatement(Statement a, Statement b) =>
        Math.Min(a.Content.Count, b.Content.Count) >= FewestWords && a.Content.Count(b.Content.Contains) >= SharedContent * Math.Min(a.Content.Count, b.Content.Count);

    private IEnumerable<int> SeedSentences(Party party, int sentence) => party.Version is { } version
        ? comparisons[version].Alignment.Links.Where(link => link.Version == sentence).Select(link => link.Seed)
        : [sentence];

    private Party PartyOf(int? version, Body body, IReadOnlyList<Attribution> attributions)
    {
        var quotations = version is { } at ? comparisons[at].Quotations : seed.Quotations;
        return new(version, [.. attributions.Where(one => one.Speaker is not null).Select(one => StatementOf(one, new(body, attributions), quotations))]);
    }

    private Statement StatementOf(Attribution one, SpokenText text, IReadOnlyList<Quotation> quotations)
    {
        var name = NameOf(one, text);
        return new(
            one.SentenceIndex,
            one.Speaker!,
            unnamed.ClassOf(one),
            name,
            speakers.Surname(name),
            [.. Tokenizer.Words(text.Body.Sentences[one.SentenceIndex].Text).Select(word => word.Norm)],
            words.Of(string.Join(' ', one.Content.Select(span => span.In(text.Body.Text)))),
            [
                .. quotations.Where(quotation => one.Content.Any(content => content.Overlaps(quotation.Span)) && Tokenizer.Words(quotation.Text).Skip(FewestWords).Any())
                    .Select(quotation => (quotation.Text, words.Of(quotation.Text))),
            ]);
    }

    // Another outlet that reported it is not who said it; and to unmask a source takes a name beside the words, not a guess at who "she" is.
    private string? NameOf(Attribution attribution, SpokenText text) =>
        spokenBy.Sure(attribution, text) is { } name && !tools.Credits.IsKnownOutlet(name) ? name : null;

    private sealed record Party(int? Version, IReadOnlyList<Statement> Statements);

    // Surname is that of Name; quotations stand with their telling words.
    private sealed record Statement(
        int Sentence, string Source, UnnamedSourceClass? Class, string? Name, string? Surname, IReadOnlyList<string> SentenceWords, IReadOnlySet<string> Content,
        IReadOnlyList<(string Text, IReadOnlySet<string> Words)> Quoted);
}
