using DiffPlex;

namespace NewsCompare.Core.Alignments;

/// <summary>Hands DiffPlex the pieces that we cut: words or whole sentences, one a line.</summary>
/// <remarks>DiffPlex's own word chunker splits "U.S." and "1,000.5" and knows no typographic marks.</remarks>
internal sealed class PieceChunker : IChunker
{
    public static PieceChunker Instance { get; } = new();

    /// <summary>Pieces as the one text that DiffPlex takes; no piece may hold a line feed.</summary>
    public static string Join(IEnumerable<string> pieces) => string.Join('\n', pieces);

    public IReadOnlyList<string> Chunk(string text) => text.Split('\n');
}
