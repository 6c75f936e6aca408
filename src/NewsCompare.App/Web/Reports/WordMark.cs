using NewsCompare.Core.Alignments;

namespace NewsCompare.App.Web.Reports;

/// <summary>A stretch of a sentence, marked when the other side lacks it.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marked">Whether the other side lacks it.</param>
/// <param name="Moved">Whether the other side has it at another place of the sentence.</param>
public sealed record WordMark(string Text, bool Marked, bool Moved = false)
{
    /// <summary>The seed's wording with what the version lacks marked.</summary>
    public static IReadOnlyList<WordMark> Dropped(string seed, string version) => Of(seed, seed, version, WordPieceKind.Dropped);

    /// <summary>The version's wording with what the seed lacks marked.</summary>
    public static IReadOnlyList<WordMark> Added(string seed, string version) => Of(version, seed, version, WordPieceKind.Added);

    private static List<WordMark> Of(string shown, string seed, string version, WordPieceKind kind)
    {
        var marks = new List<WordMark>();
        var at = 0;
        foreach (var piece in (WordDiff.Mark(seed, version) ?? []).Where(piece => piece.Kind == kind))
        {
            var span = kind == WordPieceKind.Dropped ? piece.Seed : piece.Version;
            if (span.Start > at)
            {
                marks.Add(new(shown[at..span.Start], false));
            }

            marks.Add(new(shown[span.Start..span.End], true, piece.Moved));
            at = span.End;
        }

        if (at < shown.Length)
        {
            marks.Add(new(shown[at..], false));
        }

        return marks;
    }
}
