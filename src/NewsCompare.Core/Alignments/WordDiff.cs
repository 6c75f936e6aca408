using System.Text.Json.Serialization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Marks the words that differ inside a link, with DiffPlex and our own chunker.</summary>
/// <remarks>Words keep their apostrophes, hyphens and decimals; typographic marks and case are equal; commas and the like are no change, signs of money and percent are.</remarks>
public static class WordDiff
{
    /// <summary>The most words of one side that are compared.</summary>
    public const int MaximumWords = 2000;

    /// <summary>What changed from one wording to the other.</summary>
    /// <param name="seed">The seed's wording.</param>
    /// <param name="version">The version's wording.</param>
    /// <returns>Pieces in order that cover both texts' words; null when a side has more than <see cref="MaximumWords"/> words.</returns>
    public static IReadOnlyList<WordPiece>? Mark(string seed, string version)
    {
        var (a, b) = (Words(seed), Words(version));
        return a.Count > MaximumWords || b.Count > MaximumWords ? null : [.. WordRuns.Of(a, b).SelectMany(run => Pieces(run, a, b))];
    }

    private static List<Token> Words(string text) =>
        [.. Tokenizer.Tokens(text).Where(token => token.IsWord || token.Norm is "$" or "%" or "\u20AC" or "\u00A3" or "\u00A5")];

    private static IEnumerable<WordPiece> Pieces(WordRun run, List<Token> seed, List<Token> version)
    {
        var (there, here) = (Span(seed, run.SeedStart, run.SeedCount), Span(version, run.VersionStart, run.VersionCount));
        if (run.Same)
        {
            yield return new(WordPieceKind.Same, there, here);
            yield break;
        }

        if (run.SeedCount > 0)
        {
            yield return new(WordPieceKind.Dropped, there, new(here.Start, here.Start));
        }

        if (run.VersionCount > 0)
        {
            yield return new(WordPieceKind.Added, new(there.End, there.End), here);
        }
    }

    private static TextSpan Span(List<Token> words, int start, int count)
    {
        if (count > 0)
        {
            return new(words[start].Start, words[start + count - 1].End);
        }

        var at = start < words.Count ? words[start].Start : start > 0 ? words[start - 1].End : 0;
        return new(at, at);
    }
}

/// <summary>A run of words that both wordings share, or that one of them has.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Seed">Where in the seed's wording; empty span when it is not there.</param>
/// <param name="Version">Where in the version's wording; empty span when it is not there.</param>
public sealed record WordPiece(WordPieceKind Kind, TextSpan Seed, TextSpan Version);

/// <summary>Where a run of words stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WordPieceKind>))]
public enum WordPieceKind
{
    /// <summary>In both wordings.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>Only in the seed.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,

    /// <summary>Only in the version.</summary>
    [JsonStringEnumMemberName("added")]
    Added,
}
