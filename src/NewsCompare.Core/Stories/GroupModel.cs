using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>What was learned about two items telling of one event, when no seed is given: a logistic regression mended by boosted trees.</summary>
/// <remarks>The matcher asks of a seed's whole text and of all that is near it; that costs a hundredth of a second a seed, and what feeds say of an item is too short for it to
/// be sure. The weights are a list of the lexicon, made by <c>tests/NewsCompare.Benchmarks</c> (fit-groups) from the sets that the matcher has, from its pools of like
/// news, from newsrooms of short summaries, and from news by the form, where every item is another event.</remarks>
internal sealed class GroupModel
{
    private static readonly ConditionalWeakTable<Lexicon, GroupModel> Models = [];
    private readonly Judgement judgement;

    /// <summary>A model.</summary>
    /// <param name="judgement">Of rows of <see cref="PairSignals"/>.</param>
    public GroupModel(Judgement judgement) => this.judgement = judgement;

    private GroupModel(Lexicon lexicon)
    {
        var lines = lexicon.List("group-weights").Select(line => line.Split('\t')).ToLookup(columns => columns[0], columns => columns[^1], StringComparer.Ordinal);
        judgement = new([.. lines["weight"].Select(MatchModel.Number)], [.. lines["tree"].Select(LevelTree.Parse)]);
        if (judgement.Weights.Length != PairSignals.Count + 1 || judgement.Trees.Any(tree => tree.Features.Any(feature => feature is < 0 or >= PairSignals.Count)))
        {
            throw new InvalidInputException("lexicon-list-malformed", $"The list group-weights of '{lexicon.Language}' is of another version of the program: restore the file, or remove it to use the built-in one.");
        }
    }

    /// <summary>The model of a language, read once a lexicon.</summary>
    /// <param name="lexicon">Uses <c>group-weights</c>.</param>
    public static GroupModel Of(Lexicon lexicon) => Models.GetValue(lexicon, static given => new(given));

    /// <summary>The logarithm of the odds that two items tell of one event.</summary>
    /// <param name="row">What speaks for and against it.</param>
    public double LogOdds(double[] row) => judgement.LogOdds(row);
}
