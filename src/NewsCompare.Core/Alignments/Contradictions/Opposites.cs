using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The words of which one excludes the other: "rose" and "fell", "acquitted" and "convicted"; made once for a lexicon.</summary>
internal sealed class Opposites
{
    private static readonly ConditionalWeakTable<Lexicon, Opposites> Known = [];

    private readonly ILookup<string, (int Row, int Group, OppositeKind Kind)> places;

    private Opposites(Lexicon lexicon) => places = (lexicon.Has("opposites") ? lexicon.List("opposites") : [])
        .Select((line, row) => (Row: row, Cells: line.Split('\t')))
        .Where(line => line.Cells.Length > 2 && Enum.TryParse<OppositeKind>(line.Cells[0], ignoreCase: true, out _))
        .SelectMany(line => line.Cells.Skip(1).SelectMany((cell, group) =>
            cell.Split(' ').Select(word => (Word: word, Place: (line.Row, group, Enum.Parse<OppositeKind>(line.Cells[0], ignoreCase: true))))))
        .ToLookup(entry => entry.Word, entry => entry.Place, StringComparer.Ordinal);

    public static Opposites For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>Whether a word excludes any other.</summary>
    public bool Has(string norm) => places.Contains(norm);

    /// <summary>How one word excludes the other, or null.</summary>
    public OppositeKind? Between(string a, string b) => places[a]
        .Where(here => places[b].Any(there => there.Row == here.Row && there.Group != here.Group))
        .Select(here => (OppositeKind?)here.Kind).FirstOrDefault();
}

/// <summary>What two words that exclude each other tell differently.</summary>
internal enum OppositeKind
{
    /// <summary>The opposite.</summary>
    Turn,

    /// <summary>The opposite, where the next word is the same too.</summary>
    Place,

    /// <summary>Another amount.</summary>
    Number,

    /// <summary>Another season or time of day.</summary>
    Date,

    /// <summary>Another person: "son", "daughter".</summary>
    Who,

    /// <summary>Another place: "north", "south".</summary>
    Where,

    /// <summary>Known against supposed.</summary>
    Sure,
}
