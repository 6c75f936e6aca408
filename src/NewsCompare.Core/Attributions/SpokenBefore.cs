namespace NewsCompare.Core.Attributions;

/// <summary>Who has spoken last of those whom a pronoun may mean.</summary>
internal sealed class SpokenBefore
{
    // By kind and, of persons, by the pronoun that their title asks for.
    private readonly Dictionary<(SpeakerKind Kind, string? Pronoun), (Known Speaker, int Order)> last = [];
    private int order;

    /// <summary>Notes a speaker.</summary>
    /// <param name="speaker">Who spoke.</param>
    /// <param name="kind">What the speaker is.</param>
    /// <param name="pronoun">"he" or "she" where the text says which; else null.</param>
    public void Add(Known speaker, SpeakerKind kind, string? pronoun) => last[(kind, pronoun)] = (speaker, order++);

    /// <summary>The nearest speaker before whom a pronoun fits, or null.</summary>
    /// <param name="pronoun">In lower case.</param>
    public Known? Meant(string pronoun) => pronoun switch
    {
        "he" or "him" or "his" => Nearest(SpeakerKind.Person, "she") ?? Nearest(SpeakerKind.Thing, "she"),
        "she" or "her" => Nearest(SpeakerKind.Person, "he") ?? Nearest(SpeakerKind.Thing, "he"),
        "who" => Nearest(SpeakerKind.Person, null) ?? Nearest(SpeakerKind.Thing, null),
        "they" or "them" or "their" => Nearest(SpeakerKind.Several, null) ?? Nearest(null, null),
        "it" or "its" => Nearest(SpeakerKind.Thing, null),
        _ => null,
    };

    private Known? Nearest(SpeakerKind? kind, string? not) => last
        .Where(entry => (kind is null || entry.Key.Kind == kind) && (not is null || entry.Key.Pronoun != not))
        .OrderByDescending(entry => entry.Value.Order).Select(entry => entry.Value.Speaker).FirstOrDefault();

    /// <summary>A speaker.</summary>
    /// <param name="Name">The name, or the words of an unnamed one.</param>
    /// <param name="Anonymous">Whether the text does not name it.</param>
    internal sealed record Known(string Name, bool Anonymous);
}

/// <summary>What a pronoun must know of a speaker.</summary>
internal enum SpeakerKind
{
    /// <summary>Someone: "he", "she".</summary>
    Person,

    /// <summary>Several: "they".</summary>
    Several,

    /// <summary>A house or a role: "it", and "he" where no person has spoken.</summary>
    Thing,
}
