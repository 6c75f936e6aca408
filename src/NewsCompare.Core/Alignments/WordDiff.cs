using System.Text.Json.Serialization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Marks the words that differ inside a link, with DiffPlex and our own chunker.</summary>
public static class WordDiff
{
    /// <summary>The most words of one side that are compared.</summary>
    public const int MaximumWords = 2000;

    /// <summary>What changed from one wording to the other.</summary>
    /// <param name="seed">The seed's wording.</param>
    /// <param name="version">The version's wording.</param>
    /// <returns>Pieces in order that cover both texts' words; null when a side has more than <see cref="MaximumWords"/> words.</returns>
    public static IReadOnlyList<WordPiece>? Mark(string seed, string version) => throw new NotImplementedException();
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
