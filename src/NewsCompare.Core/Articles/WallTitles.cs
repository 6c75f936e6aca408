namespace NewsCompare.Core.Articles;

/// <summary>Knows by its title a page that stands in the place of an article: a question for consent, or a test whether we are human.</summary>
public static class WallTitles
{
    private static readonly IReadOnlySet<string> ConsentTitles = PageLexicon.Words.Set("wall-consents");
    private static readonly IReadOnlySet<string> Refusals = PageLexicon.Words.Set("wall-refusals");
    private static readonly IReadOnlyList<string> BotTitles = PageLexicon.Words.List("wall-tests");
    private static readonly string[] TitleSeparators = [" - ", " | ", " – ", " — ", " · ", ": "];

    /// <summary>Whether a page asks for consent.</summary>
    /// <param name="title">Its title, references resolved and trimmed.</param>
    public static bool IsConsent(string title) =>
        IsPhrase(title) || title.Split(TitleSeparators, StringSplitOptions.TrimEntries).Any(part => part.Contains(' ', StringComparison.Ordinal) && IsPhrase(part));

    /// <summary>Whether a page says that what was asked for is not there, or not for us.</summary>
    /// <param name="title">Its title or heading, references resolved and trimmed.</param>
    public static bool IsRefusal(string title) => Refusals.Contains(title.Trim('.', '!', '…', ' '))
        || title.Split(TitleSeparators, StringSplitOptions.TrimEntries).Any(part => Refusals.Contains(part.TrimEnd('.', '!', '…', ' ')));

    /// <summary>Whether a page is a test for humans.</summary>
    /// <param name="title">Its title, references resolved and trimmed.</param>
    public static bool IsBotTest(string title) => BotTitles.Any(words => title.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    private static bool IsPhrase(string text) => ConsentTitles.Contains(text.TrimEnd('.', '!', '…', ' '));
}
