using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds the credits of a text by the lexicon's patterns and the outlets' names.</summary>
/// <param name="lexicon">Credit patterns and vetoes.</param>
/// <param name="outlets">The outlets that are followed: their names and domains; a bundled list of others stands in the lexicon.</param>
public sealed class CreditFinder(Lexicon lexicon, IReadOnlyList<Outlet> outlets)
{
    private const int LongestQuotedName = 6;

    private readonly OutletNames names = new(lexicon, outlets);
    private readonly IReadOnlyList<CreditPattern> patterns = CreditPattern.Parse(lexicon.List("credit-patterns"));
    private readonly IReadOnlyList<string[]> generic = [.. lexicon.List("credit-generic").Select(line => line.Split(' '))];
    private readonly IReadOnlySet<string> roles = lexicon.Set("newsroom-roles");

    /// <summary>The credits of a body in reading order.</summary>
    /// <param name="body">The text.</param>
    /// <param name="links">Links inside the body's paragraphs; may be empty.</param>
    /// <param name="publisher">Name or id of the outlet that published the text, or null; naming oneself is no credit.</param>
    public IReadOnlyList<Credit> Find(Body body, IReadOnlyList<ArticleLink> links, string? publisher)
    {
        var tokens = CreditToken.Of(body.Text);
        var view = new CreditView(body, tokens, links);
        var matcher = new CreditMatcher(body.Text, tokens);
        var credits = new List<Credit>();
        OutletMention? last = null;
        CreditKind? lastKind = null;
        foreach (var mention in names.Mentions(body.Text, tokens))
        {
            var sentence = view.SentenceAround(mention.First);
            var kind = default(CreditKind?);
            if (!IsSelf(mention, publisher) && !view.IsInsideQuotation(mention, LongestQuotedName)
                && (Match(matcher, mention, sentence) ?? Shared(last, lastKind, mention, tokens)) is { } match)
            {
                kind = match.Kind;
                credits.Add(Credit(view, mention, sentence, match));
            }

            (last, lastKind) = (mention, kind);
        }

        credits.AddRange(Generic(view, credits));
        return [.. credits.OrderBy(credit => credit.Start)];
    }

    /// <summary>Whether two names mean the same outlet ("AP", "The Associated Press").</summary>
    /// <param name="a">A name, alias or id.</param>
    /// <param name="b">Another.</param>
    public bool SameOutlet(string a, string b)
    {
        var (one, other) = (names.Find(a), names.Find(b));
        return one is null || other is null ? OutletNames.Key(a) == OutletNames.Key(b) && OutletNames.Key(a).Length > 0 : ReferenceEquals(one, other);
    }

    /// <summary>Whether a name is an outlet's that is listed or followed.</summary>
    /// <param name="name">A name, alias or id.</param>
    public bool IsKnownOutlet(string name) => names.Find(name) is not null;

    /// <summary>The common name of the listed or followed outlet whose pages a host has; null when nobody knows it.</summary>
    /// <param name="host">A host name.</param>
    public string? OutletOfHost(string host) => names.OfHost(host)?.Name;

    private bool IsSelf(OutletMention mention, string? publisher) =>
        publisher is not null && (SameOutlet(mention.Outlet.Name, publisher) || SameOutlet(mention.Alias.Written, publisher)
            || (mention.Alias.Ambiguous && mention.Outlet.Domains.Count == 0 && OutletNames.Key(publisher).EndsWith(OutletNames.Key(mention.Alias.Written), StringComparison.Ordinal)));

    private (CreditKind Kind, int First, int End)? Match(CreditMatcher matcher, OutletMention mention, (int First, int End) sentence)
    {
        foreach (var pattern in patterns)
        {
            if (matcher.Fit(pattern, (mention.First, mention.End), sentence) is { } fit)
            {
                return pattern.Kind is { } kind ? (kind, fit.First, fit.End) : null;
            }
        }

        return null;
    }

    // "told the Herald and the Courier": the second shares the first one's credit.
    private (CreditKind Kind, int First, int End)? Shared(OutletMention? last, CreditKind? lastKind, OutletMention mention, List<CreditToken> tokens) =>
        last is not null && lastKind is { } kind && mention.First - last.End is >= 1 and <= 3
        && Enumerable.Range(last.End, mention.First - last.End).All(at => tokens[at].Norm is "and" or "or" or "," or "/" or "-" or "the" or "&" || names.IsKind(tokens[at].Norm))
            ? (kind, last.First, mention.End)
            : null;

    private Credit Credit(CreditView view, OutletMention mention, (int First, int End) sentence, (CreditKind Kind, int First, int End) match)
    {
        var start = view.Tokens[Math.Min(match.First, mention.First)].Start;
        var end = view.Tokens[Math.Max(match.End, mention.End) - 1].End;
        var reporter = view.ReporterNear(mention, sentence, roles);
        var href = view.LinkTo(mention.Outlet, sentence);
        var level = href is not null ? CreditLevel.Linked : reporter is not null ? CreditLevel.Reporter : CreditLevel.Outlet;
        return new(CommonName(mention), reporter, match.Kind, level, view.Body.Text[start..end], view.ParagraphOf(start), start, end, href, mention.Outlet.Unlisted);
    }

    // A short or long form of the common name itself ("NBC" for "NBC News") stays as it is written.
    private static string CommonName(OutletMention mention)
    {
        var (name, written) = (mention.Outlet.Name, mention.Alias.Written);
        return !mention.Alias.Ambiguous && (name.StartsWith(written + " ", StringComparison.Ordinal) || written.StartsWith(name + " ", StringComparison.Ordinal)) ? written : name;
    }

    private List<Credit> Generic(CreditView view, List<Credit> named)
    {
        var found = new List<Credit>();
        for (var at = 0; at < view.Tokens.Count; at++)
        {
            foreach (var words in generic)
            {
                if (view.Reads(at, words) && view.SentenceAround(at) is var sentence && !view.IsInsideQuotation(at)
                    && !named.Exists(credit => credit.Start < view.Tokens[sentence.End - 1].End && credit.End > view.Tokens[sentence.First].Start))
                {
                    var (start, end) = (view.Tokens[at].Start, view.Tokens[at + words.Length - 1].End);
                    found.Add(new(null, null, CreditKind.Report, CreditLevel.Generic, view.Body.Text[start..end], view.ParagraphOf(start), start, end, null));
                    at += words.Length - 1;
                    break;
                }
            }
        }

        return found;
    }
}
