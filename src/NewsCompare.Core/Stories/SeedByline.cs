using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The line of a plain text that says who wrote it: "By Ada Holm, Harbor Post", "Ada Holm, Harbor Post".</summary>
/// <remarks>Only a line by itself at the top, below at most one headline, with names written as names: what is in doubt is text.</remarks>
/// <param name="People">Their names; may be empty ("By The Associated Press").</param>
/// <param name="Outlet">Whose they are, without "The"; null when the line does not say.</param>
/// <param name="Line">Where it stands in the text.</param>
public sealed partial record SeedByline(IReadOnlyList<string> People, string? Outlet, TextSpan Line)
{
    private const int Longest = 120;
    private const int FarthestLine = 1;

    /// <summary>People and outlet in one line.</summary>
    public string Written => string.Join(", ", Outlet is null ? People : People.Append(Outlet));

    /// <summary>The byline of a text, or null.</summary>
    /// <param name="text">A text without facts before it.</param>
    /// <param name="lexicon">Uses <c>outlets</c> and <c>outlet-name-words</c>.</param>
    public static SeedByline? In(string text, Lexicon lexicon)
    {
        var (start, line) = (0, 0);
        while (start < text.Length && line <= FarthestLine)
        {
            var end = text.IndexOfAny(['\n', '\r'], start) is var found && found < 0 ? text.Length : found;
            var words = text[start..end].Trim();
            if (words.Length > 0)
            {
                if (Of(words, line > 0, lexicon) is var (people, outlet))
                {
                    return new(people, outlet, new(start, end));
                }

                if (words.Length > Longest || words[^1] is '.' or '!' or '?')
                {
                    return null;
                }

                line++;
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>The text with an empty line in the place of the byline, so that every other line keeps its number.</summary>
    /// <param name="text">The text it was found in.</param>
    public string WithoutLine(string text) => text[..Line.Start] + text[Line.End..];

    private static (IReadOnlyList<string> People, string? Outlet)? Of(string line, bool isBelowHeadline, Lexicon lexicon)
    {
        var opened = Opening().Match(line);
        if (line.Length > Longest || line[^1] is '.' or '!' or '?' or ':' || (!opened.Success && !isBelowHeadline))
        {
            return null;
        }

        var rest = line[opened.Length..];
        var joint = Joints().Matches(rest).Select(match => (Before: rest[..match.Index], Behind: rest[(match.Index + match.Length)..])).LastOrDefault(parts => IsOutlet(parts.Behind, lexicon));
        List<string> people = [.. BylineNames.AllOf("By " + (joint.Before ?? rest))];
        var areNames = people.Count > 0 && people.TrueForAll(BylineNames.HasNameShape);
        return areNames && joint.Behind is { } outlet ? (people, Plain(outlet))
            : opened.Success && IsOutlet(rest, lexicon) ? ([], Plain(rest))
            : opened.Success && areNames ? (people, null)
            : null;
    }

    private static bool IsOutlet(string name, Lexicon lexicon)
    {
        var plain = Plain(name);
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && !plain.Contains(',', StringComparison.Ordinal) && words.All(word => char.IsUpper(word[0]) || word is "of" or "and" or "&")
            && ((words.Length > 1 && lexicon.Set("outlet-name-words").Contains(words[^1].ToLowerInvariant())) || Listed(lexicon).Contains(plain));
    }

    private static HashSet<string> Listed(Lexicon lexicon) =>
        [.. lexicon.List("outlets").SelectMany(outlet => outlet.Split('\t').Take(2)).SelectMany(names => names.Split('|')).Where(name => !name.StartsWith('~')).Select(Plain)];

    private static string Plain(string name)
    {
        var trimmed = name.Trim().Trim('(', ')');
        return trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? trimmed[4..].Trim() : trimmed;
    }

    [GeneratedRegex(@"^by:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*[,|/•·(–—]\s*|\s+(?:of|for|from|at|with)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Joints();
}
