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
        if (a.Count > MaximumWords || b.Count > MaximumWords)
        {
            return null;
        }

        var runs = WordRuns.Of(a, b);
        var moves = PhraseMoves.Of(runs, a, b);
        return [.. runs.SelectMany(run => Pieces(run, a, b, moves))];
    }

    private static List<Token> Words(string text) =>
        [.. Tokenizer.Tokens(text).Where(token => token.IsWord || token.Norm is "$" or "%" or "\u20AC" or "\u00A3" or "\u00A5")];

    private static IEnumerable<WordPiece> Pieces(WordRun run, List<Token> seed, List<Token> version, IReadOnlyList<(int Seed, int Version, int Count)> moves)
    {
        var (there, here) = (Span(seed, run.SeedStart, run.SeedCount), Span(version, run.VersionStart, run.VersionCount));
        if (run.Same)
        {
            yield return new(WordPieceKind.Same, there, here);
            yield break;
        }

        foreach (var (start, count, moved) in Parts(run.SeedStart, run.SeedCount, moves.Select(move => (move.Seed, move.Count))))
        {
            yield return new(WordPieceKind.Dropped, Span(seed, start, count), new(here.Start, here.Start)) { Moved = moved };
        }

        foreach (var (start, count, moved) in Parts(run.VersionStart, run.VersionCount, moves.Select(move => (move.Version, move.Count))))
        {
            yield return new(WordPieceKind.Added, new(there.End, there.End), Span(version, start, count)) { Moved = moved };
        }
    }

    // A run cut where moved phrases begin and end.
    private static IEnumerable<(int Start, int Count, bool Moved)> Parts(int start, int count, IEnumerable<(int Start, int Count)> moves)
    {
        var at = start;
        foreach (var move in moves.Where(move => move.Start >= start && move.Start < start + count).OrderBy(move => move.Start))
        {
            if (move.Start > at)
            {
                yield return (at, move.Start - at, false);
            }

            yield return (move.Start, move.Count, true);
            at = move.Start + move.Count;
        }

        if (at < start + count)
        {
            yield return (at, start + count - at, false);
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
public sealed record WordPiece(WordPieceKind Kind, TextSpan Seed, TextSpan Version)
{
    /// <summary>Whether the other wording has the same phrase at another place; then there is a piece of the other kind with these words.</summary>
    public bool Moved { get; init; }
}

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
