using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells what came out before a seed and speaks of its event as still to come: the verdict that is awaited and the storm that is forecast share all but the outcome with the report of it.</summary>
public sealed class Previews
{
    private readonly IReadOnlyList<string> phrases;
    private readonly DateTimeOffset? seedAt;
    private readonly bool isAboutWhatComes;

    /// <summary>Reads the seed once for all items.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses <c>previews</c>, beside those of languages without a lexicon.</param>
    public Previews(Seed seed, Lexicon lexicon)
    {
        (phrases, seedAt) = (Phrases(lexicon), seed.PublishedAt);
        isAboutWhatComes = Phrase(seed.Title ?? "", seed.Text, phrases) is not null;
    }

    /// <summary>Why an item is rather a preview of the seed's event, in words; null where nothing says so, where either states no time, or where the seed itself tells of what is to come.</summary>
    /// <param name="item">An item.</param>
    public string? Why(Candidate item) =>
        !isAboutWhatComes && !item.IsFirstSeen && item.PublishedAt < seedAt && Phrase(item.Title, item.Text ?? item.Summary ?? "", phrases) is { } phrase
            ? $"it came out before the seed, and begins with what is still to come (\"{phrase}\")" : null;

    /// <summary>What says that an event is still to come.</summary>
    /// <param name="lexicon">As above.</param>
    internal static IReadOnlyList<string> Phrases(Lexicon lexicon) => [.. ListedPhrases.InAnyLanguage(lexicon, "previews")];

    /// <summary>Which of the phrases a headline or the first sentence below it has, or null.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="text">What follows it; may be empty.</param>
    /// <param name="phrases">As <see cref="Phrases"/> gives them.</param>
    internal static string? Phrase(string headline, string text, IReadOnlyList<string> phrases) =>
        ListedPhrases.Find(headline, phrases) // here "to hear" stands for the future; in a sentence it is any infinitive
        ?? (Opening.Of(text) is { Count: > 0 } first ? ListedPhrases.Find(text[first[0].Start..first[^1].End], phrases.Where(phrase => !phrase.StartsWith("to ", StringComparison.Ordinal))) : null);
}
