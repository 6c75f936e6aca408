using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>How common words are in a language's news: word form to the share of documents that hold it.</summary>
internal static class WordShares
{
    private const double Unit = 10_000;
    private static readonly ConditionalWeakTable<Lexicon, IReadOnlyDictionary<string, double>> Shares = [];

    /// <summary>The shares of a language, read once a lexicon.</summary>
    /// <param name="lexicon">Uses <c>word-shares</c>.</param>
    public static IReadOnlyDictionary<string, double> Of(Lexicon lexicon) => Shares.GetValue(lexicon, static given => given.List("word-shares")
        .Select(line => line.Split('\t')).ToDictionary(columns => columns[0], columns => MatchModel.Number(columns[^1]) / Unit, StringComparer.Ordinal));
}
