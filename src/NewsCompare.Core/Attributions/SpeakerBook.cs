namespace NewsCompare.Core.Attributions;

/// <summary>Who a source is: names are kept as the text goes by, so that short forms and pronouns find their full name.</summary>
/// <param name="body">The items.</param>
internal sealed class SpeakerBook(BodyItems body)
{
    private readonly IReadOnlyList<BodyItem> items = body.Items;
    private readonly Dictionary<string, string> fullNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> unnamed = new(StringComparer.Ordinal);
    private readonly BareNames bareNames = new(body);
    private readonly SpokenBefore spoken = new();
    private string? lastNamed;
    private int seen;

    /// <summary>Notes the names that stand before a place.</summary>
    /// <param name="until">Index of an item.</param>
    public void ReadUntil(int until)
    {
        while (seen < until)
        {
            var end = seen;
            while (end < items.Count && IsNamePart(end, seen))
            {
                end++;
            }

            Note(seen, end < items.Count && end > seen && items[end].Capital && IsPossessive(end) ? end + 1 : end);
            seen = Math.Max(end, seen + 1);
        }
    }

    /// <summary>The speaker a source names, and whether it is unnamed.</summary>
    /// <param name="source">The items of the source.</param>
    /// <param name="group">The clause group that holds the source.</param>
    public (string? Speaker, bool Anonymous) Resolve((int First, int End) source, ItemGroup group)
    {
        var words = Words(source);
        if (source.End - source.First == 1 && (items[source.First].Is(WordClasses.Pronoun | WordClasses.Objective) || items[source.First].Norm is "his" or "their" or "its"))
        {
            if (items[source.First].Norm is "he" or "she" && LeadingName(source.First, group) is { } leading)
            {
                return (leading, false);
            }

            if (items[source.First].Norm is "his" or "her" && SubjectBefore(source.First, group) is { } owner)
            {
                return (owner, false);
            }

            return spoken.Meant(items[source.First].Norm) is { } known ? (known.Name, known.Anonymous)
                : items[source.First].Norm is "he" or "she" or "him" or "her" or "who" or "his" && lastNamed is not null ? (lastNamed, false)
                : (words, false);
        }

        var name = NameIn(source) ?? NameBehind(source.End);
        var anonymous = name is null && IsAnonymous(source, words);
        var head = anonymous ? Head(words) ?? string.Empty : string.Empty;
        if (anonymous && items[source.First].Norm is "the" && unnamed.TryGetValue(head, out var earlier))
        {
            return (earlier, true);
        }

        var speaker = name is null ? words : fullNames.GetValueOrDefault(name, name);
        if (anonymous)
        {
            unnamed[head] = speaker;
        }

        spoken.Add(
            new(speaker, anonymous),
            name is null ? IsPlural(words) ? SpeakerKind.Several : SpeakerKind.Thing : IsPerson(name, source) ? SpeakerKind.Person : SpeakerKind.Thing,
            bareNames.PronounOf(speaker));
        return (speaker, anonymous);
    }

    // "Lund met Berg in May, where she recounted ...": the subject of the sentence, not whoever spoke before it.
    private string? LeadingName(int pronoun, ItemGroup group)
    {
        var end = group.First;
        while (end < pronoun && IsNamePart(end, group.First))
        {
            end++;
        }

        return end > group.First && end < pronoun && items[end].IsWord && fullNames.TryGetValue(items[end - 1].Norm, out var name) ? name : null;
    }

    // "Lund has been firm in her opposition to ...": the nearest subject of the same sentence is the owner, whoever spoke before it.
    private string? SubjectBefore(int pronoun, ItemGroup group)
    {
        for (var at = pronoun - 2; at >= group.First; at--)
        {
            if (items[at].Capital && IsNamePart(at, at) && fullNames.TryGetValue(items[at].Norm, out var name)
                && (items[at + 1].Is(WordClasses.Auxiliary | WordClasses.Modal) || (!items[at + 1].Capital && body.Lexicon.Verbs.ContainsKey(items[at + 1].Norm))))
            {
                return name;
            }
        }

        return null;
    }

    // "Lund" without a given name may be a person too: "the Herald", "NATO" and a place of this text are none.
    private bool IsPerson(string name, (int First, int End) source) => name.Contains(' ', StringComparison.Ordinal) || fullNames.ContainsKey(name)
        || (!items[source.First].Is(WordClasses.Determiner) && bareNames.MayBePerson(name));

    // "the foreign minister, Espen Lund, believes", "said its president, Ada Quill.": the name stands beside the role.
    private string? NameBehind(int comma)
    {
        var end = comma + 1;
        while (end < items.Count && end - comma <= 4 && IsNamePart(end, comma + 1))
        {
            end++;
        }

        return comma < items.Count && items[comma].IsMark(',') && end - comma is >= 3 and <= 5 && (end >= items.Count || items[end].IsMark(',') || items[end].IsMark('.')) ? NameIn((comma + 1, end)) : null;
    }

    // The name inside the words: the longest run of capitals that is no title; a possessive ("Trump's spokesman") is not who speaks.
    private string? NameIn((int First, int End) source)
    {
        (int First, int End)? best = null;
        for (var at = source.First; at < source.End;)
        {
            var end = at;
            while (end < source.End && (IsNamePart(end, at) || IsOwner(end, at, source)) && !IsRole(end))
            {
                end++;
            }

            if (end > at && (best is null || end - at > best.Value.End - best.Value.First) && !IsModifier(end, source))
            {
                best = (at, end);
            }

            if (end < source.End && end > at && items[end].Is(WordClasses.Preposition))
            {
                break;
            }

            at = Math.Max(end, at + 1);
        }

        return best is { } run ? string.Join(' ', Enumerable.Range(run.First, run.End - run.First).Where(at => items[at].IsWord).Select(at => IsPossessive(at) ? TextOf(at)[..^2] : TextOf(at))) : null;
    }

    private bool IsModifier(int end, (int First, int End) source) => end < source.End && items[end].IsWord && !items[end].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Adverb | WordClasses.Relative);

    // "Lund's claim": the source is a possessive, and its owner speaks.
    private bool IsOwner(int at, int first, (int First, int End) source) =>
        at == source.End - 1 && items[at].Capital && IsPossessive(at) && (at == first || IsNamePart(at - 1, first));

    private bool IsAnonymous((int First, int End) source, string words)
    {
        if (body.Lexicon.AnonymousPhrases.Any(phrase => words.Contains(phrase, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        for (var at = source.First; at < source.End; at++)
        {
            if (at > source.First && items[at].Is(WordClasses.Preposition | WordClasses.Relative))
            {
                return source.First != at && IsRole(at - 1);
            }
        }

        return IsRole(source.End - 1);
    }

    private bool IsRole(int at) => items[at].IsWord && body.Lexicon.Roles.Contains(items[at].Norm);

    private bool IsNamePart(int at, int first) =>
        items[at].IsWord && items[at].Capital && !items[at].Is(WordClasses.Determiner | WordClasses.Time | WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Barrier | WordClasses.Adverb | WordClasses.Coordinator)
        && !body.Lexicon.Titles.Contains(items[at].Norm) && !IsRole(at) && !items[at].Norm.EndsWith("'s", StringComparison.Ordinal)
        && (at == first || items[at].Start - items[at - 1].End <= 1);

    private void Note(int first, int end)
    {
        if (end - first is >= 2 and <= 4)
        {
            var name = string.Join(' ', Enumerable.Range(first, end - first).Select(TextOf));
            if (IsPossessive(end - 1))
            {
                name = name[..^2];
            }

            lastNamed = name;
            fullNames.TryAdd(name[(name.LastIndexOf(' ') + 1)..], name);
        }
    }

    private bool IsPossessive(int at) => items[at].Norm.EndsWith("'s", StringComparison.Ordinal);

    private string TextOf(int at) => items[at].Span.In(body.Body.Text);

    private string Words((int First, int End) source) =>
        string.Join(' ', Enumerable.Range(source.First, source.End - source.First).Select(TextOf));

    // "official" of "a US official familiar with the talks".
    private string? Head(string words) => words.Split(' ').FirstOrDefault(body.Lexicon.Roles.Contains)?.ToLowerInvariant();

    private static bool IsPlural(string words) => words.EndsWith('s') || words.Contains(" and ", StringComparison.Ordinal);
}
