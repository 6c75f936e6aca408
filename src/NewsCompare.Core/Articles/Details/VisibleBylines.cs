using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the byline that a page shows beside its headline or below its text, for pages whose metadata name nobody.</summary>
internal static partial class VisibleBylines
{
    private const int Longest = 140;
    private const int ShortLine = 60;

    private static readonly Regex OpenedBehindDay = new(
        $@"^.*[0-9]{{1,4}}.*?(?:[\s]*[-–—|•·,/]\s*({BylineWords.Any("by-behind-day")}\s\p{{Lu}}.*)|\s({BylineWords.Any("joined-behind-day")}[:：].*))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly PhraseStarts BehindDayWords = BylineWords.Starts("by-behind-day", "joined-behind-day");
    private static readonly PhraseStarts Labels = BylineWords.Starts("label");
    private static readonly Regex Labelled = new($@"^{BylineWords.Any("label")}\s*:?\s+\p{{Lu}}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>What may be a byline, the likeliest first: words that begin as bylines do, then links to pages about authors.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="language">Language that the page states, or null.</param>
    public static IEnumerable<string> Near(PageBody body, string headline, string? language)
    {
        var near = HeadlinePlace.Around(body, headline).Where(block => block.Text.Length < Longest && !Posts.Are(block.Region)).ToList();
        var below = body.Blocks.TakeLast(2).Concat(ApartTexts.Notes(body)).Where(block => block.Text.Length < Longest);
        foreach (var (text, isSentence) in near.Concat(below).Select(block => (BylineOpenings.InCommonWords(BylineNames.WithoutDay(BehindDay(BehindHeadline(block.Text, headline))), language), block.EndsSentence)))
        {
            if ((BylineNames.IsOpened(text) || BylineOpenings.Report(text)) && (isSentence ? BylineNames.AllOf(text) : [.. BylineNames.Of(text, true)]) is { Count: > 0 } names && names.All(name => BylineNames.HasNameShape(name) || AgencyNames.Are(name)))
            {
                yield return text;
            }
        }

        if (JoinedBylines.Find(body, near.Concat(below).Select(block => block.Text)) is { } joined)
        {
            yield return joined;
        }

        var above = near.Where(block => body.Blocks.Count == 0 || block.Index <= body.Blocks[0].Index).ToList();
        if (above.Zip(above.Skip(1)).FirstOrDefault(pair => IsNameAboveRole(pair.First, pair.Second)) is { First: { } named })
        {
            yield return named.Text;
        }

        if (AboveText(body) is { } line)
        {
            yield return line;
        }

        // Of a person of whom headline or text tell the line is a part of the story.
        if (above.Select(block => WriterLines.NameIn(block.Text)).FirstOrDefault(name => name is not null && name[(name.LastIndexOf(' ') + 1)..] is var surname && !headline.Contains(surname, StringComparison.OrdinalIgnoreCase)
            && !body.Blocks.Skip(1).Any(block => block.Text.Contains(surname, StringComparison.Ordinal))) is { } writer)
        {
            yield return writer;
        }

        foreach (var link in near.SelectMany(block => block.Links.Where(link => LeadsToAuthor().IsMatch(link.Href) || (above.Contains(block) && LeadsToProfile().IsMatch(link.Href))).Select(link => block.Text[link.Start..Math.Min(link.End, block.Text.Length)])))
        {
            if (link.Length is > 2 and < 40 && !link.Any(char.IsDigit) && BylineNames.Of(link).Any(name => BylineNames.HasNameShape(name) || !name.Contains(' ', StringComparison.Ordinal)))
            {
                yield return link;
            }
        }
    }

    // "Ida Marlow", and "Staff writer" below it.
    private static bool IsNameAboveRole(Block name, Block role) => role.Index == name.Index + 1 && name is { IsHeading: false, EndsSentence: false, Text.Length: < ShortLine } && role is { IsHeading: false, Text.Length: < ShortLine }
        && BylineNames.HasNameShape(name.Text) && BylineNames.IsInNameCase(name.Text) && (BylineAsides.IsRole(role.Text) || BylineAsides.IsRoleAlone(role.Text)) && !BylineNames.HasNameShape(role.Text);

    // "Storm closes the harbour By Ada Quill", where both are lines of one element.
    private static string BehindHeadline(string text, string headline) => headline.Length > 0 && text.Length > headline.Length + 1 && text[headline.Length] == ' ' && text.StartsWith(headline, StringComparison.Ordinal) ? text[(headline.Length + 1)..] : text;

    // "3 May 2031 - by Ada Quill", "2031-05-03 来源：港口日报 作者：王小明"
    private static string BehindDay(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && BehindDayWords.OpenWord(text) && OpenedBehindDay.Match(text) is { Success: true } found ? found.Groups[1].Value + found.Groups[2].Value : text;

    // A line of names alone and in bold, or of a name and what the person is, directly above the first paragraph or labelled anywhere on the page.
    private static string? AboveText(PageBody body)
    {
        var above = body.Blocks.Count > 0 && body.Blocks[0].Index > 0 ? body.Page.Blocks[body.Blocks[0].Index - 1] : null;
        if (above is { IsHeading: false, Text.Length: < ShortLine } && BylineNames.IsNameAndRole(above.Text))
        {
            return above.Text;
        }

        var labelled = body.Page.Blocks.Where(block => block.Text.Length < ShortLine && Labels.Open(block.Text) && Labelled.IsMatch(block.Text));
        return (above is { IsHeading: false, IsEmphasized: true, Text.Length: < ShortLine, Region.Tag: "p" } && above.Text.All(c => char.IsLetter(c) || c is ' ' or '/' or ',' or '&' or '’' or '\'' or '-') ? labelled.Prepend(above) : labelled)
            .Select(block => block.Text).FirstOrDefault(text => BylineNames.Of(text).ToList() is { Count: > 0 } names && names.TrueForAll(IsSpacedName));
    }

    private static bool IsSpacedName(string name) => name.Contains(' ', StringComparison.Ordinal) && BylineNames.HasNameShape(name);

    [GeneratedRegex(@"/(?:author|authors|autor|autoren|autores|auteur|auteurs|autore|autori|journalist|journalists|journaliste|reporter|reporters|redakteur)/[^/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToAuthor();

    // Readers have such pages too, and stand below the text.
    [GeneratedRegex(@"/(?:profile|profiles|contributor|contributors|writer|writers)/[^/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToProfile();
}
