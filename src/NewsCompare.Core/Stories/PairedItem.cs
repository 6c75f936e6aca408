using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>What is asked of an item when it is set beside others.</summary>
/// <param name="PublishedAt">When it came out, or null.</param>
/// <param name="Terms">Its weighted terms.</param>
/// <param name="Days">The days that it tells of.</param>
/// <param name="Numbers">How many and how much, in figures or words.</param>
/// <param name="TitleNumbers">Those of the headline.</param>
/// <param name="Title">The words of the headline in their order.</param>
/// <param name="Opening">Those of the first words below it.</param>
/// <param name="Sentences">The headline and each sentence.</param>
/// <param name="Forms">What its words weigh.</param>
internal sealed record PairedItem(
    DateTimeOffset? PublishedAt, StoryTerms Terms, ToldDays.KnownDays Days, HashSet<double> Numbers, HashSet<double> TitleNumbers, int[] Title, int[] Opening, SentenceLikeness Sentences, PairedForms Forms)
{
    // Places are compared word by word: nobody reads a longer headline.
    private const int OpeningWords = 30;
    private readonly HashSet<int> words = [.. Title, .. Opening];

    /// <summary>Who publishes it, or null when unknown.</summary>
    public string? Outlet { get; private init; }

    /// <summary>Whether headline or first sentence say that the event is still to come.</summary>
    public bool IsPreview { get; private init; }

    /// <summary>Reads an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="text">Its words.</param>
    /// <param name="terms">Its weighted terms.</param>
    /// <param name="forms">Where its words are numbered.</param>
    /// <param name="previews">As <see cref="Previews.Phrases"/> gives them.</param>
    /// <param name="lexicon">Uses <c>numbers</c> and <c>dates</c>.</param>
    public static PairedItem Read(Candidate item, StoryText text, StoryTerms terms, PairedForms forms, IReadOnlyList<string> previews, Lexicon lexicon) => new(
        item.PublishedAt,
        terms,
        terms.ToldDays.At(item.IsFirstSeen ? null : item.PublishedAt),
        NumbersOf($"{item.Title}\n{item.Summary ?? item.Text}", lexicon),
        NumbersOf(item.Title, lexicon),
        [.. text.Title.Take(OpeningWords).Select(forms.Of)],
        [.. text.Lead.Skip(text.Title.Count).Take(OpeningWords).Select(forms.Of)],
        new(terms.Sentences),
        forms)
    {
        Outlet = item.Outlet,
        IsPreview = Previews.Phrase(item.Title, item.Summary ?? item.Text ?? "", previews) is not null,
    };

    /// <summary>Whether both name the day of their news in headline or first sentence, and these differ: the second night of missiles, the second earthquake, the next day of a trial.</summary>
    /// <param name="other">The other.</param>
    public bool BeginsWithAnotherDayThan(PairedItem other) => Days.Lead is { } day && other.Days.Lead is { } otherDay && day != otherDay;

    /// <summary>Whether a word stands in headline or opening.</summary>
    /// <param name="form">Its number.</param>
    public bool Holds(int form) => words.Contains(form);

    private static HashSet<double> NumbersOf(string text, Lexicon lexicon)
    {
        var tokens = Tokenizer.Tokens(text);
        return [.. NumberReader.Read(tokens, NumberWords.For(lexicon), DateReader.Read(text, tokens, lexicon)).Where(number => number is { Vague: false } and not { Unit: NumberUnit.Ordinal }).Select(number => number.Value)];
    }
}

/// <summary>The word forms of a pool by number, and how rare each is: 1 for what nobody has.</summary>
/// <remarks>A name that was never read before is no rarer than a name: above <see cref="Rarest"/> all are alike, so that what a word tells hangs neither on the size of the pool nor on which names the lexicon's shares were counted with.</remarks>
/// <param name="idf">The pool's, counted.</param>
internal sealed class PairedForms(IdfTable idf)
{
    /// <summary>The highest rarity that is told apart.</summary>
    public const double Rarest = 0.8;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<double> rarities = [];

    /// <summary>What a form weighs that no item holds.</summary>
    public double Highest { get; } = idf.Weight("\0");

    /// <summary>The number of a form.</summary>
    /// <param name="form">As <see cref="WordForms.Of"/> gives it.</param>
    public int Of(string form)
    {
        if (!numbers.TryGetValue(form, out var number))
        {
            numbers.Add(form, number = numbers.Count);
            rarities.Add(Rarity(idf.Weight(form)));
        }

        return number;
    }

    /// <summary>How rare a form is.</summary>
    /// <param name="form">Its number.</param>
    public double Of(int form) => rarities[form];

    /// <summary>How rare a form of a weight is.</summary>
    /// <param name="weight">Its weight.</param>
    public double Rarity(double weight) => Math.Min(weight / Highest, Rarest);
}
