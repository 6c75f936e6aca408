using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads the words that bound or round a number ("about 300", "at least 300") as one word that says how: they are part of the number.</summary>
internal sealed class NumberBounds
{
    private static readonly ConditionalWeakTable<Lexicon, NumberBounds> Known = [];
    private readonly ILookup<string, (string[] Words, string Sense)> byLast;
    private readonly HashSet<string> days;

    private NumberBounds(Lexicon lexicon)
    {
        byLast = lexicon.List("number-bounds").Select(line => line.Split('\t')).Select(columns => (Words: columns[1].Split(' '), Sense: columns[0]))
            .OrderByDescending(bound => bound.Words.Length).ToLookup(bound => bound.Words[^1], StringComparer.Ordinal);
        days = [.. lexicon.List("dates").Select(line => line.Split('\t')[0])];
    }

    /// <summary>The bounds of a language, made once for a lexicon.</summary>
    /// <param name="lexicon">Uses <c>number-bounds</c> and <c>dates</c>.</param>
    public static NumberBounds For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>The words, with those before a number that bound it made one.</summary>
    /// <param name="words">The words of a sentence.</param>
    public List<RevisionWord> Fold(List<RevisionWord> words)
    {
        var folded = new List<RevisionWord>(words.Count);
        foreach (var word in words)
        {
            if (IsAmount(word) && folded.Count > 0 && byLast[folded[^1].Norm].FirstOrDefault(bound => EndsWith(folded, bound.Words)) is { Words: not null } found)
            {
                folded.RemoveRange(folded.Count - found.Words.Length, found.Words.Length);
                folded.Add(new("~" + found.Sense, false, true));
            }

            folded.Add(word);
        }

        return folded;
    }

    private static bool EndsWith(List<RevisionWord> words, string[] bound) =>
        words.Count >= bound.Length && words.Skip(words.Count - bound.Length).Select(word => word.Norm).SequenceEqual(bound, StringComparer.Ordinal);

    // A day is written with strokes.
    private bool IsAmount(RevisionWord word) => word.IsNumber && !word.Norm.Contains('/', StringComparison.Ordinal) && !days.Contains(word.Norm);
}
