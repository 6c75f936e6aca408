using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the byline that a page shows beside its headline or below its text, for pages whose metadata name nobody.</summary>
internal static partial class VisibleBylines
{
    private const int Longest = 140;

    /// <summary>What may be a byline, the likeliest first: words that begin as bylines do, then links to pages about authors.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static IEnumerable<string> Near(PageBody body, string headline)
    {
        var near = HeadlinePlace.Around(body, headline).Where(block => block.Text.Length < Longest).ToList();
        foreach (var block in near.Concat(body.Blocks.TakeLast(2).Where(block => block.Text.Length < Longest)))
        {
            var text = BylineNames.WithoutDay(block.Text);
            if (BylineNames.IsOpened(text) && BylineNames.Of(text).ToList() is { Count: > 0 } names && names.TrueForAll(BylineNames.HasNameShape))
            {
                yield return text;
            }
        }

        foreach (var link in near.SelectMany(block => block.Links.Where(link => LeadsToAuthor().IsMatch(link.Href)).Select(link => block.Text[link.Start..Math.Min(link.End, block.Text.Length)])))
        {
            if (link.Length is > 2 and < 40 && !link.Any(char.IsDigit) && BylineNames.Of(link).Any(name => BylineNames.HasNameShape(name) || !name.Contains(' ', StringComparison.Ordinal)))
            {
                yield return link;
            }
        }
    }

    [GeneratedRegex(@"/(?:author|authors|autor|autoren|autores|auteur|auteurs|autore|autori|journalist|journalists|journaliste|reporter|reporters|redakteur)/[^/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LeadsToAuthor();
}
