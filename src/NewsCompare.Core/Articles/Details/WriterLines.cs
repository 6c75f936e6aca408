using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads lines that say of a person that he or she writes for a living, and nothing else: "Jonas Feld is local affairs editor".</summary>
internal static class WriterLines
{
    private const int Longest = 100;
    private const int MostBefore = 6;

    private static readonly PhraseStarts Being = BylineWords.Starts("being");
    private static readonly Regex Line = new($@"^(\p{{Lu}}[\p{{L}}.'’-]*(?:\s[\p{{L}}.'’-]+){{1,3}}?)\s{BylineWords.Any("being")}\s([^.!?:;]+)\.?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // People of whom stories tell, and what they tell of them: "is the new editor".
    private static readonly FrozenSet<string> Told = BylineWords.Of("role-of-told").Concat(BylineWords.Of("role-news")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The person, or null where the line is none.</summary>
    /// <param name="line">A line beside a headline, or what is named a byline.</param>
    public static string? NameIn(string line)
    {
        if (line.Length > Longest || !Being.OpenWord(line) || Line.Match(line) is not { Success: true } found)
        {
            return null;
        }

        var (name, words) = (found.Groups[1].Value, found.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return BylineNames.HasNameShape(name) && BylineNames.IsInNameCase(name) && !Array.Exists(words, word => Told.Contains(word.Trim(',')))
            && words.Take(MostBefore).Any(word => BylineAsides.IsRoleAlone(word.Trim(','))) ? name : null;
    }
}
