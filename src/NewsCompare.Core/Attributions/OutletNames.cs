using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>The names of outlets: the list <c>outlets</c> and those that are followed; finds them in a text.</summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, List<OutletAlias>> byFirstWord = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> kinds;
    private readonly UnlistedNames unlistedNames;
    private readonly ShortNames shortNames;
    private readonly Dictionary<string, OutletName> byKey = new(StringComparer.Ordinal);

    /// <summary>Reads the list and adds the outlets that are followed; one that the list has keeps its common name there.</summary>
    /// <param name="lexicon">Has the lists <c>outlets</c>, <c>outlet-kinds</c>, <c>outlet-name-words</c> and <c>company-words</c>.</param>
    /// <param name="outlets">The outlets that are followed.</param>
    public OutletNames(Lexicon lexicon, IReadOnlyList<Outlet> outlets)
    {
        kinds = lexicon.Set("outlet-kinds");
        unlistedNames = new(lexicon);
        shortNames = new(lexicon);
        foreach (var columns in lexicon.List("outlets").Select(line => line.Split('\t')))
        {
            var outlet = new OutletName(columns[0].TrimStart('~'), [.. Column(columns, 2).Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            foreach (var name in Column(columns, 1).Split('|').Prepend(columns[0]).Concat(Column(columns, 3).Split('|')))
            {
                Add(name, outlet);
            }
        }

        foreach (var followed in outlets)
        {
            var names = followed.CreditNames.Prepend(followed.Name).Append(followed.Id).ToList();
            var outlet = names.Select(Find).FirstOrDefault(known => known is not null) ?? new(followed.Name, []);
            outlet.Domains.AddRange(followed.Domains);
            foreach (var name in names)
            {
                Add(name, outlet);
                shortNames.Follow(CreditToken.Of(name));
            }
        }
    }

    /// <summary>The outlet of a name, alias or id; null when nobody knows it.</summary>
    /// <param name="name">Case, blanks, marks and a leading "The" do not matter.</param>
    public OutletName? Find(string name) => byKey.GetValueOrDefault(Key(name));

    /// <summary>The outlet whose domain, or a subdomain of it, a host is; the longest domain wins. Null when nobody's is.</summary>
    /// <param name="host">A host name.</param>
    public OutletName? OfHost(string host) => byKey.Values
        .SelectMany(outlet => outlet.Domains.Select(domain => (outlet, domain)))
        .Where(pair => host.Equals(pair.domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + pair.domain, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(pair => pair.domain.Length).Select(pair => pair.outlet).FirstOrDefault();

    /// <summary>Whether a word says of the name behind it that it is an outlet's: "broadcaster".</summary>
    /// <param name="norm">A token's norm.</param>
    public bool IsKind(string norm) => kinds.Contains(norm);

    /// <summary>What names are compared by.</summary>
    /// <param name="name">A name, alias or id.</param>
    public static string Key(string name)
    {
        var trimmed = name.Trim();
        trimmed = trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("the-", StringComparison.OrdinalIgnoreCase) ? trimmed[4..] : trimmed;
        return string.Concat(trimmed.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    /// <summary>The names in a text, longest first, none inside another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public IReadOnlyList<OutletMention> Mentions(string text, IReadOnlyList<CreditToken> tokens)
    {
        var mentions = new List<OutletMention>();
        var named = new Dictionary<string, OutletName>(StringComparer.Ordinal);
        var firms = new Lazy<IReadOnlySet<string>>(() => shortNames.Firms(text, tokens));
        for (var at = 0; at < tokens.Count; at++)
        {
            if (unlistedNames.StartOf(at, mentions.Count > 0 ? mentions[^1].End : 0, text, tokens) is { } start)
            {
                Note(Named(start, at + 1, text, tokens));
            }
            else if (byFirstWord.TryGetValue(tokens[at].Norm, out var aliases) && aliases.Find(alias => StandsAt(alias, at, text, tokens)) is { } found)
            {
                if (!found.Ambiguous)
                {
                    Note(new(at, at + found.Words.Count, found, found.Outlet));
                }
                else if (ShortFor(found, at) is { } meant)
                {
                    Note(meant);
                }

                at += found.Words.Count - 1;
            }
            else if (shortNames.At(at, text, tokens) is { } word && ShortFor(new([tokens[at].Norm], word, shortNames.OnlyOne(tokens[at].Norm) ?? new(word, [], Unlisted: true), true), at) is { } brief)
            {
                Note(brief);
            }
            else if (kinds.Contains(tokens[at].Norm) && Unlisted(at + 1, text, tokens) is { } unlisted)
            {
                Note(unlisted);
                at = unlisted.End - 1;
            }
        }

        return mentions;

        void Note(OutletMention mention)
        {
            if (mention.End - mention.First > 1)
            {
                named[tokens[mention.End - 1].Norm] = mention.Outlet;
            }

            mentions.Add(mention);
        }

        // "the Times": the outlet whose full name came last; none where the text speaks of a firm of that name; else the only one that is known,
        // and where several are, nobody knows which, and the word itself is the name.
        OutletMention? ShortFor(OutletAlias alias, int at)
        {
            var last = alias.Words[^1];
            var outlet = named.GetValueOrDefault(last) ?? (firms.Value.Contains(last) ? null : alias.Outlet.Unlisted ? alias.Outlet : shortNames.OnlyOne(last) ?? new(alias.Written, []));
            return outlet is null ? null : new(at, at + alias.Words.Count, alias, outlet);
        }
    }

    // "the broadcaster Radio Nord": no list has it, but the word before says what it is.
    private OutletMention? Unlisted(int first, string text, IReadOnlyList<CreditToken> tokens)
    {
        var end = first;
        while (end < tokens.Count && end - first < 3 && tokens[end].IsCapital(text) && (end == first || tokens[end].Start - tokens[end - 1].End == 1))
        {
            end++;
        }

        if (end == first || (byFirstWord.TryGetValue(tokens[first].Norm, out var listed) && listed.Exists(alias => StandsAt(alias, first, text, tokens))))
        {
            return null;
        }

        return Named(first, end, text, tokens);
    }

    private OutletMention Named(int first, int end, string text, IReadOnlyList<CreditToken> tokens)
    {
        var name = text[tokens[first].Start..tokens[end - 1].End];
        var outlet = Find(name) ?? new OutletName(name, [], Unlisted: true);
        return new(first, end, new([.. tokens.Skip(first).Take(end - first).Select(token => token.Norm)], name, outlet, false), outlet);
    }

    private static bool StandsAt(OutletAlias alias, int at, string text, IReadOnlyList<CreditToken> tokens)
    {
        if (at + alias.Words.Count > tokens.Count)
        {
            return false;
        }

        for (var word = 0; word < alias.Words.Count; word++)
        {
            if (tokens[at + word].Norm != alias.Words[word])
            {
                return false;
            }
        }

        var written = alias.Written;
        var asGiven = text.AsSpan(tokens[at].Start, tokens[at + alias.Words.Count - 1].End - tokens[at].Start);
        var caseFits = written.Length <= 4 && written.All(c => !char.IsLower(c)) ? asGiven.Equals(written, StringComparison.Ordinal) : !char.IsUpper(written[0]) || char.IsUpper(asGiven[0]);
        return caseFits && (!alias.Ambiguous || (at > 0 && tokens[at - 1].Norm == "the"));
    }

    private void Add(string written, OutletName outlet)
    {
        var ambiguous = written.StartsWith('~');
        var name = written.TrimStart('~');
        name = name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (name.Length == 0)
        {
            return;
        }

        var words = CreditToken.Of(name).Select(token => token.Norm).ToList();
        if (!byFirstWord.TryGetValue(words[0], out var aliases))
        {
            byFirstWord[words[0]] = aliases = [];
        }

        if (!aliases.Exists(alias => alias.Words.SequenceEqual(words)))
        {
            aliases.Add(new(words, name, outlet, ambiguous));
            aliases.Sort((a, b) => b.Words.Count.CompareTo(a.Words.Count));
        }

        shortNames.Add(words, outlet);
        if (!ambiguous)
        {
            byKey.TryAdd(Key(name), outlet);
        }
    }

    private static string Column(string[] columns, int index) => index < columns.Length ? columns[index] : string.Empty;
}
