using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>How a change of an outlet's own text is put in words.</summary>
internal static class RevisionWording
{
    /// <summary>"The Herald, revision 2, material: a number corrected".</summary>
    public static string Title(RevisionChange change) => $"{change.Outlet}, revision {change.To}, {(change.Material ? "material" : "cosmetic")}: {Word(change.Kind)}";

    /// <summary>The change in one line.</summary>
    public static string Line(RevisionChange change)
    {
        var parts = new List<string> { Title(change) };
        if (!change.HeadlineBefore.Equals(change.HeadlineAfter, StringComparison.Ordinal))
        {
            parts.Add($"headline now \u201C{change.HeadlineAfter}\u201D");
        }

        parts.Add($"{Wording.Count(change.Added.Count, "sentence")} added, {change.Dropped.Count} dropped, {change.Reworded.Count} reworded");
        if (change.VerdictBefore != change.VerdictAfter)
        {
            parts.Add($"credit: {Wording.Word(change.VerdictBefore)} \u2192 {Wording.Word(change.VerdictAfter)}");
        }

        return string.Join("; ", parts);
    }

    private static string Word(RevisionKind kind) => kind switch
    {
        RevisionKind.Identical => "the words are the same",
        RevisionKind.Boilerplate => "only lines beside the article",
        RevisionKind.Typo => "slips, marks or capitals",
        RevisionKind.HeadlineOnly => "only the headline",
        RevisionKind.NumberCorrection => "a number corrected",
        RevisionKind.NameCorrection => "a name corrected",
        RevisionKind.Addition => "mostly added",
        RevisionKind.Removal => "mostly taken out",
        RevisionKind.RewriteLead => "the lead reworded",
        _ => "reworded below the lead",
    };
}
