using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>How much each signal counts.</summary>
/// <remarks>Logistic regressions over the signals, learned by <c>tests/NewsCompare.Benchmarks</c> (train-aligner) and kept as the list <c>align-weights</c> of a lexicon.
/// A language without that list gets a plain rule set by hand: shared words decide, the best partner of both sentences is preferred.</remarks>
internal sealed class LinkWeights
{
    private const int Columns = 5;

    private static readonly ConditionalWeakTable<Lexicon, LinkWeights> Known = [];

    /// <summary>Weights by signal; a signal that is not named counts nothing.</summary>
    /// <param name="weights">Name of a signal, as <see cref="LinkSignals.Name"/>, to its weight.</param>
    public LinkWeights(IReadOnlyDictionary<string, SignalWeight> weights)
    {
        ByWords = [.. LinkSignals.ByWords.Select(signal => weights.GetValueOrDefault(LinkSignals.Name(signal)))];
        BySurroundings = [.. LinkSignals.BySurroundings.Select(signal => weights.GetValueOrDefault(LinkSignals.Name(signal)))];
    }

    /// <summary>The weights that need no learning and no language.</summary>
    public static LinkWeights Plain { get; } = new(new Dictionary<string, SignalWeight>(StringComparer.Ordinal)
    {
        ["Always"] = new(-5, -6, -6, -6),
        ["WordOverlap"] = new(6, 4, 5, 4),
        ["WiderCoverage"] = new(2, 3, 1, 2),
        ["LongestSharedRun"] = new(2, 1, 1, 1),
        ["BestOfBoth"] = new(0, 2, 2, 3),
    });

    /// <summary>One for each of <see cref="LinkSignals.ByWords"/>.</summary>
    public SignalWeight[] ByWords { get; }

    /// <summary>One for each of <see cref="LinkSignals.BySurroundings"/>.</summary>
    public SignalWeight[] BySurroundings { get; }

    /// <summary>The weights of a language, read once for a lexicon.</summary>
    /// <param name="lexicon">Uses <c>align-weights</c>: a signal and its four weights on a line.</param>
    public static LinkWeights For(Lexicon lexicon) => lexicon.Has("align-weights") ? Known.GetValue(lexicon, static given => Read(given)) : Plain;

    private static LinkWeights Read(Lexicon lexicon)
    {
        var names = LinkSignals.ByWords.Concat(LinkSignals.BySurroundings).Select(LinkSignals.Name).ToHashSet(StringComparer.Ordinal);
        var weights = new Dictionary<string, SignalWeight>(StringComparer.Ordinal);
        foreach (var columns in lexicon.List("align-weights").Select(line => line.Split('\t')))
        {
            if (columns.Length != Columns || !names.Contains(columns[0]) || !weights.TryAdd(columns[0], new(Number(columns[1]), Number(columns[2]), Number(columns[3]), Number(columns[4]))))
            {
                throw Malformed();
            }
        }

        return weights.Count == names.Count ? new(weights) : throw Malformed();

        double Number(string column) => double.TryParse(column, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw Malformed();

        InvalidInputException Malformed() => new(
            "lexicon-list-malformed", $"The list align-weights of '{lexicon.Language}' is of another version of the program: restore the file, or remove it to use the built-in weights.");
    }
}
