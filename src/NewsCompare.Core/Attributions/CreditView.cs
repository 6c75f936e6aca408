using NewsCompare.Core.Articles;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>What stands around a name in a body: its sentence, quotation, links, reporters.</summary>
/// <param name="body">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="links">Links inside its paragraphs.</param>
internal sealed class CreditView(Body body, IReadOnlyList<CreditToken> tokens, IReadOnlyList<ArticleLink> links)
{
    private const int ShortestSpelling = 5;
    private const int LongestRole = 4;

    // No sentence is so long; without an end every name of a hostile one would look through all of it.
    private const int FarthestToken = 200;

    private readonly IReadOnlyList<QuotedStretch> quoted = [.. QuoteMarkScanner.Scan(body).Where(stretch => stretch.Balanced)];

    /// <summary>The text.</summary>
    public Body Body { get; } = body;

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<CreditToken> Tokens { get; } = tokens;

    /// <summary>First and one past the last token of the sentence that holds a token; of an endless one what is near.</summary>
    /// <param name="at">Index of the token.</param>
    public (int First, int End) SentenceAround(int at)
    {
        if (Body.Sentences.Count == 0)
        {
            return (Math.Max(0, at - FarthestToken), Math.Min(Tokens.Count, at + FarthestToken));
        }

        var sentence = Body.Sentences[QuoteMarkScanner.IndexOf(Body, Tokens[at].Start)];
        return (Math.Max(FirstFrom(sentence.Start), at - FarthestToken), Math.Clamp(FirstFrom(sentence.End), at + 1, at + FarthestToken));
    }

    /// <summary>Whether a name stands inside somebody's words; a short quotation may be the name of a programme.</summary>
    /// <param name="mention">The name.</param>
    /// <param name="longest">Words up to which a quotation counts as a name.</param>
    public bool IsInsideQuotation(OutletMention mention, int longest) =>
        QuotationAt(mention.First) is { } stretch && FirstFrom(stretch.Inner.End) - FirstFrom(stretch.Inner.Start) > longest;

    /// <summary>Whether a token stands inside a quotation.</summary>
    /// <param name="at">Index of the token.</param>
    public bool IsInsideQuotation(int at) => QuotationAt(at) is not null;

    /// <summary>Whether these words follow one another from a token on.</summary>
    /// <param name="at">Index of the first token.</param>
    /// <param name="words">Norms.</param>
    public bool Reads(int at, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (at + word >= Tokens.Count || Tokens[at + word].Norm != words[word])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The person named as the outlet's: behind its possessive, behind "correspondent" in the sentence, or before "of the Herald".</summary>
    /// <param name="mention">The outlet's name.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="roles">Words before a reporter's name.</param>
    public string? ReporterNear(OutletMention mention, (int First, int End) sentence, IReadOnlySet<string> roles)
    {
        if (mention.End < sentence.End && Tokens[mention.End].Norm == "'s" && NameFrom(SkipRoles(mention.End + 1, sentence.End, roles), sentence.End) is { } owned)
        {
            return owned;
        }

        for (var at = sentence.First; at + 2 < sentence.End; at++)
        {
            if (roles.Contains(Tokens[at].Norm) && Math.Abs(at - mention.First) <= 8 && NameFrom(at + 1, sentence.End) is { } named)
            {
                return named;
            }
        }

        return PersonBefore(mention.First, roles);
    }

    /// <summary>The target of a link in the sentence that leads to the outlet's pages, or null.</summary>
    /// <param name="outlet">Whose pages.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public Uri? LinkTo(OutletName outlet, (int First, int End) sentence)
    {
        if (links.Count == 0 || sentence.End <= sentence.First)
        {
            return null;
        }

        var span = new TextSpan(Tokens[sentence.First].Start, Tokens[sentence.End - 1].End);
        foreach (var link in links)
        {
            if (link.Paragraph < 0 || link.Paragraph >= Body.Paragraphs.Count)
            {
                continue;
            }

            var from = Body.Paragraphs[link.Paragraph].Start;
            if (span.Overlaps(new(from + link.Start, from + link.End)) && IsOf(outlet, link.Target.Host))
            {
                return link.Target;
            }
        }

        return null;
    }

    /// <summary>The paragraph that holds a place.</summary>
    /// <param name="at">A place in the text.</param>
    public int ParagraphOf(int at) => Body.Sentences.Count == 0 ? 0 : Body.Sentences[QuoteMarkScanner.IndexOf(Body, at)].Paragraph;

    // Of an outlet on no list the domains are unknown; a host that spells its name is its own.
    private static bool IsOf(OutletName outlet, string host) => outlet.Domains.Count > 0
        ? outlet.Domains.Exists(domain => IsUnder(host, domain))
        : Letters(outlet.Name) is { Length: >= ShortestSpelling } name && host.Split('.').SkipLast(1).Any(label => Letters(label) is var spelled && (spelled == name || spelled == "the" + name || "the" + spelled == name));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private QuotedStretch? QuotationAt(int at)
    {
        var (low, high) = (0, quoted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quoted[middle].Outer.End <= Tokens[at].Start ? (middle + 1, high) : (low, middle);
        }

        return low < quoted.Count && quoted[low].Outer.Start <= Tokens[at].Start ? quoted[low] : null;
    }

    private int SkipRoles(int at, int end, IReadOnlySet<string> roles)
    {
        while (at < end && !Tokens[at].IsCapital(Body.Text) && (roles.Contains(Tokens[at].Norm) || (at + 1 < end && roles.Contains(Tokens[at + 1].Norm))))
        {
            at++;
        }

        return at;
    }

    // "Ada Holm of the Herald", "Ada Holm, a political reporter for the Herald".
    private string? PersonBefore(int first, IReadOnlySet<string> roles)
    {
        var at = first - 1;
        at -= at > 0 && Tokens[at].Norm is "the" ? 1 : 0;
        if (at < 2 || Tokens[at].Norm is not ("for" or "of" or "from" or "at" or "with"))
        {
            return null;
        }

        var isFor = Tokens[at].Norm is "for";
        at--;
        if (isFor && !roles.Contains(Tokens[at].Norm))
        {
            // "conducted by Edison Research for the Herald": they work for it, and need not be its reporters.
            return null;
        }

        if (roles.Contains(Tokens[at].Norm))
        {
            var comma = at;
            while (comma > 0 && at - comma <= LongestRole && Tokens[comma].Norm != ",")
            {
                comma--;
            }

            at = Tokens[comma].Norm == "," ? comma - 1 : at;
        }

        return at < 1 ? null : NameFrom(NameStart(at), at + 1);
    }

    private int NameStart(int last)
    {
        var at = last;
        while (at > 0 && last - at < 3 && char.IsUpper(Body.Text[Tokens[at - 1].Start]) && char.IsUpper(Body.Text[Tokens[at].Start]))
        {
            at--;
        }

        return at;
    }

    private string? NameFrom(int first, int end)
    {
        var last = first;
        while (last < end && last - first < 4 && Tokens[last].IsCapital(Body.Text) && Tokens[last].Norm.Length > 1)
        {
            last++;
        }

        return last - first is 2 or 3 ? Body.Text[Tokens[first].Start..Tokens[last - 1].End] : null;
    }

    private int FirstFrom(int place)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
