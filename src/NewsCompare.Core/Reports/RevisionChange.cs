using NewsCompare.Core.Alignments;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Reports;

/// <summary>What changed from one revision of a page to the next.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Source">The page's address.</param>
/// <param name="From">Number of the earlier revision.</param>
/// <param name="To">Number of the later revision.</param>
/// <param name="HeadlineBefore">The earlier headline.</param>
/// <param name="HeadlineAfter">The later headline.</param>
/// <param name="Added">Sentences that came, in order.</param>
/// <param name="Dropped">Sentences that went, in order.</param>
/// <param name="Reworded">Sentences whose words changed, earlier and later wording.</param>
/// <param name="VerdictBefore">Whether the earlier text credited the origin.</param>
/// <param name="VerdictAfter">Whether the later text does.</param>
/// <param name="CreditsBefore">The exact words of the earlier credits.</param>
/// <param name="CreditsAfter">The exact words of the later credits.</param>
public sealed record RevisionChange(
    string Outlet,
    string Source,
    int From,
    int To,
    string HeadlineBefore,
    string HeadlineAfter,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Dropped,
    IReadOnlyList<RewordedSentence> Reworded,
    CreditVerdict VerdictBefore,
    CreditVerdict VerdictAfter,
    IReadOnlyList<string> CreditsBefore,
    IReadOnlyList<string> CreditsAfter)
{
    /// <summary>Whether words, names or numbers changed that a reader would want to know of; slips and boilerplate are cosmetic.</summary>
    public required bool Material { get; init; }

    /// <summary>What changed most.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>Sets two revisions of one page against each other, and both against the seed's origin.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="earlier">The earlier revision.</param>
    /// <param name="later">The later revision.</param>
    /// <param name="tools">Lexicon, outlets, thresholds.</param>
    public static RevisionChange Between(SeedText seed, OutletVersion earlier, OutletVersion later, ComparisonTools tools)
    {
        var alignment = Aligner.Align(Texts(earlier), Texts(later), tools.Lexicon, tools.Alignment);
        var verdict = RevisionJudge.Judge(earlier.Headline, earlier.Body.Text, later.Headline, later.Body.Text, tools.Lexicon);
        var (before, after) = (Audit(seed, earlier, tools), Audit(seed, later, tools));
        return new(
            later.Outlet, later.Source, earlier.Revision, later.Revision, earlier.Headline, later.Headline,
            [.. alignment.UnlinkedVersion.Select(index => later.Body.Sentences[index].Text)],
            [.. alignment.UnlinkedSeed.Select(index => earlier.Body.Sentences[index].Text)],
            [.. alignment.Links.Where(link => link.Kind != LinkKind.Same)
                .Select(link => new RewordedSentence(earlier.Body.Sentences[link.Seed].Text, later.Body.Sentences[link.Version].Text))],
            before.Verdict, after.Verdict, Words(before), Words(after))
        {
            Material = verdict.IsMaterial,
            Kind = verdict.Kind,
        };
    }

    private static List<string> Texts(OutletVersion version) => [.. version.Body.Sentences.Select(sentence => sentence.Text)];

    private static CreditAudit Audit(SeedText seed, OutletVersion version, ComparisonTools tools) =>
        Auditor.Audit(seed, Comparer.Compare(seed, version, tools), tools);

    private static List<string> Words(CreditAudit audit) => [.. audit.Evidence.Concat(audit.Others).Select(credit => credit.Text)];
}

/// <summary>A sentence whose words changed.</summary>
/// <param name="Before">The earlier wording.</param>
/// <param name="After">The later wording.</param>
public sealed record RewordedSentence(string Before, string After);
