namespace NewsCompare.Core.Attributions;

/// <summary>What a text says of a name that stands without a given name: whether it may be a person's, and which pronoun its title asks for.</summary>
internal sealed class BareNames
{
    private readonly HashSet<string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pronouns = new(StringComparer.Ordinal);
    private readonly CueLexicon lexicon;

    /// <summary>Reads a body once.</summary>
    /// <param name="body">The items.</param>
    public BareNames(BodyItems body)
    {
        lexicon = body.Lexicon;
        var items = body.Items;
        for (var at = 0; at + 1 < items.Count; at++)
        {
            if (items[at].Norm == "in" && items[at + 1].Capital)
            {
                places.Add(items[at + 1].Norm);
            }

            if (lexicon.TitlePronouns.TryGetValue(items[at].Norm, out var pronoun))
            {
                var name = at + 1;
                while (name < items.Count && (items[name].Capital || (name == at + 1 && items[name].IsMark('.'))))
                {
                    name++;
                }

                if (items[name - 1].Capital && name - 1 > at)
                {
                    pronouns.TryAdd(WithoutPossessive(items[name - 1].Norm), pronoun);
                }
            }
        }
    }

    /// <summary>Whether one word may be the name of a person: no initials, no listed outlet, no place of this text.</summary>
    /// <param name="name">As written.</param>
    public bool MayBePerson(string name) => name.Any(char.IsLower) && !lexicon.Outlets.Contains(name) && !places.Contains(name.ToLowerInvariant());

    /// <summary>"he" or "she" where a title before the name says which, else null.</summary>
    /// <param name="name">A name; its last word counts.</param>
    public string? PronounOf(string name) => pronouns.GetValueOrDefault(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    private static string WithoutPossessive(string norm) => norm.EndsWith("'s", StringComparison.Ordinal) ? norm[..^2] : norm;
}
