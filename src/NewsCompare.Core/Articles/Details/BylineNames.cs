using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Cuts a byline into names.</summary>
internal static partial class BylineNames
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}<>");

    /// <summary>The names in a byline, without "By", addresses and roles.</summary>
    /// <param name="byline">As written.</param>
    public static IEnumerable<string> Of(string byline)
    {
        var text = Prefix().Replace(PlainText.Of(byline), string.Empty);
        if (text.Length > 300 || IsAddress(text))
        {
            return [];
        }

        return Joints().Split(text).Select(Clean).Where(IsName);
    }

    private static string Clean(string part)
    {
        var name = Prefix().Replace(part.Trim(), string.Empty);
        var aside = name.IndexOfAny(['(', '<', '[']);
        return (aside > 2 ? name[..aside] : name).Trim(' ', '.', ',', ';', ':', '-', '–', '|', '•', '·');
    }

    private static bool IsName(string name) => name.Length is > 1 and < 80 && name.AsSpan().IndexOfAny(Brackets) < 0 && !IsJoint(name) && !IsAddress(name) && name.Any(char.IsLetter) && name.Count(char.IsDigit) < 5;

    private static bool IsJoint(string name) => name.ToLowerInvariant() is "by" or "von" or "par" or "por" or "and" or "und" or "et" or "di" or "von:" or "author" or "autor";

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains('@', StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:written by|reported by|story by|posted by|by|von|par|por|di|da|van|av|af|przez|oleh|автор|текст|autor|author)\s*:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s*(?:[,;|/•·&]|\s(?:and|und|et|y|og|och|en|e|with|for|и|та)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
