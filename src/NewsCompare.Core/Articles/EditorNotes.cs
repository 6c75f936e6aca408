using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Tells correction notes and contributor lines from the body.</summary>
internal static partial class EditorNotes
{
    /// <summary>Whether a block is such a note.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsNote(Block block) => block.Text.Length < 600 && (Correction().IsMatch(block.Text) || (block.Text.Length < 300 && Contributors().IsMatch(block.Text)));

    [GeneratedRegex(@"^[\s*(\[]*(?:corrections?|clarification|editor[’']?s?[’']? note)\b.{0,30}?[:—–-]|^[\s*(\[]*this (?:article|story|post|piece) (?:has been|was) (?:updated|amended|corrected|edited)|^[\s*(\[]*an earlier version of this (?:article|story|post|piece)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Correction();

    [GeneratedRegex(@"contributed to this (?:report|article|story)|contributed reporting|contributed (?:from|in) [A-Z]\w+\.?$|^[\s(]*(?:additional )?reporting by .{3,200}(?:editing|writing) by|^[\s(]*(?:editing|additional reporting) by ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Contributors();
}
