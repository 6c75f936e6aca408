namespace NewsCompare.Core.Articles;

/// <summary>Knows by its title a page that stands in the place of an article: a question for consent, or a test whether we are human.</summary>
public static class WallTitles
{
    // The whole title, or, in several words, a part of it between separators: "Cookies zustimmen - Bote".
    private static readonly string[] ConsentTitles =
    [
        "consent", "cookiewall", "cookie wall", "cookie consent", "privacy gate", "before you continue", "we value your privacy", "your privacy", "your privacy choices",
        "cookies zustimmen", "cookie-zustimmung", "bevor sie fortfahren", "ihre privatsphäre ist uns wichtig",
        "avant de continuer", "votre vie privée est importante", "le respect de votre vie privée est notre priorité", "nous respectons votre vie privée",
        "antes de continuar", "valoramos tu privacidad", "tu privacidad es importante", "su privacidad es importante", "a sua privacidade é importante",
        "prima di continuare", "la tua privacy è importante", "il rispetto della tua privacy è la nostra priorità",
        "voordat je verdergaat", "wij waarderen uw privacy", "cookies toestaan", "innan du fortsätter", "før du fortsætter", "før du fortsetter",
        "zanim przejdziesz dalej", "cenimy twoją prywatność", "twoja prywatność jest dla nas ważna", "прежде чем продолжить", "перш ніж продовжити", "ми цінуємо вашу конфіденційність",
    ];

    private static readonly string[] TitleSeparators = [" - ", " | ", " – ", " — ", " · ", ": "];

    private static readonly string[] BotTitles =
    [
        "just a moment", "attention required! | cloudflare", "access to this page has been denied", "pardon our interruption", "human verification", "robot check",
        "are you a robot?", "verify you are human", "please verify you are a human", "checking your browser", "ddos-guard",
    ];

    /// <summary>Whether a page asks for consent.</summary>
    /// <param name="title">Its title, references resolved and trimmed.</param>
    public static bool IsConsent(string title) =>
        IsPhrase(title) || title.Split(TitleSeparators, StringSplitOptions.TrimEntries).Any(part => part.Contains(' ', StringComparison.Ordinal) && IsPhrase(part));

    /// <summary>Whether a page is a test for humans.</summary>
    /// <param name="title">Its title, references resolved and trimmed.</param>
    public static bool IsBotTest(string title) => BotTitles.Any(words => title.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    private static bool IsPhrase(string text) => ConsentTitles.Contains(text.TrimEnd('.', '!', '…', ' '), StringComparer.OrdinalIgnoreCase);
}
