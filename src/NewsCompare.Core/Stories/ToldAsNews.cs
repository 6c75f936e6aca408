using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells whether a text begins as the report of a seed's event does: under the headline of an explainer some outlets put the news itself ("What we know about the fire at Gate 4").</summary>
/// <remarks>Its first two sentences must hold the seed's facts, and name the day of the seed's news. Explainers mostly recall the event in one sentence and leave it in the next.
/// Of the true pairs of the labelled sets a half begins so, of what editors group as comment and background a tenth; the rest is for a person to see.</remarks>
public sealed class ToldAsNews
{
    private const double LeastOfFirst = 0.4;
    private const double LeastOfSecond = 0.3;
    private const int FewestOfLead = 4;

    private readonly Lexicon lexicon;
    private readonly Seed seed;
    private readonly ToldDays.KnownDays days;
    private readonly HashSet<string> full;
    private readonly HashSet<string> lead;

    /// <summary>Reads the seed once for all texts.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>dates</c> and <c>parts-of-today</c>.</param>
    public ToldAsNews(Seed seed, Lexicon lexicon)
    {
        (this.seed, this.lexicon) = (seed, lexicon);
        var words = SeedWords.Of(seed, lexicon);
        (full, lead) = (words.Full.ToHashSet(StringComparer.Ordinal), words.Lead.ToHashSet(StringComparer.Ordinal));
        days = words.ToldDays.At(seed.PublishedAt);
    }

    /// <summary>Whether an item's text begins so.</summary>
    /// <param name="item">An item with its text; without one, or without a time of its own, it does not.</param>
    public bool Is(Candidate item)
    {
        if (item is not { Text: { } text, PublishedAt: { } at, IsFirstSeen: false } || Opening.Of(text) is not { Count: > 0 } words)
        {
            return false;
        }

        var (first, second) = (Forms(text[words[0].Start..words[^1].End]), Opening.Of(text[words[^1].End..]) is { Count: > 0 } more ? Forms(text[(words[^1].End + more[0].Start)..(words[^1].End + more[^1].End)]) : []);
        return HoldsIt(first) && Share(second) >= LeastOfSecond && IsOfTheDay(text[..words[^1].End], at);
    }

    /// <summary>Whether an item's text begins with the seed's event, on whatever day.</summary>
    /// <param name="item">An item; one without a text is not said to begin with something else.</param>
    internal bool BeginsWithIt(Candidate item) => item.Text is not { } text || Opening.Of(text) is not { Count: > 0 } words || HoldsIt(Forms(text[words[0].Start..words[^1].End]));

    private bool HoldsIt(HashSet<string> sentence) => Share(sentence) >= LeastOfFirst && sentence.Count(lead.Contains) >= FewestOfLead;

    // A seed that names no day tells of that on which it came out, or of the evening before.
    private bool IsOfTheDay(string opening, DateTimeOffset at) => DayOf(opening, at) is { } day
        && (days.Lead is { } own ? day == own : seed.PublishedAt is { } published && DateOnly.FromDateTime(published.UtcDateTime) is var today && (day == today || day == today.AddDays(-1)));

    // "This morning" is the day on which the text came out, where it names no other.
    private DateOnly? DayOf(string opening, DateTimeOffset at) => ToldDays.Read("", [], opening, Tokenizer.Tokens(opening), lexicon).At(at).Lead
        ?? (ListedPhrases.Find(opening, lexicon.List("parts-of-today")) is not null ? DateOnly.FromDateTime(at.UtcDateTime) : null);

    private HashSet<string> Forms(string sentence) => StoryText.Of("", sentence, lexicon).Full.ToHashSet(StringComparer.Ordinal);

    private double Share(HashSet<string> forms) => forms.Count == 0 ? 0 : (double)forms.Count(full.Contains) / forms.Count;
}
