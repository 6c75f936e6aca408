namespace NewsCompare.Core.Articles;

/// <summary>Knows by its title a page that stands in the place of an article: a question for consent, or a test whether we are human.</summary>
public static class WallTitles
{
    // The whole title, or, in several words, a part of it between separators: "Cookies zustimmen - Bote".
    private static readonly string[] ConsentTitles =
    [
        "consent", "cookiewall", "cookie wall", "cookie consent", "privacy gate", "before you continue", "we value your privacy", "your privacy", "your privacy choices",
        "cookies zustimmen", "cookie-zustimmung", "bevor sie fortfahren", "weiter mit werbung", "weiter mit werbung oder abo", "mit werbung weiterlesen", "ihre privatsphäre ist uns wichtig",
        "avant de continuer", "votre vie privée est importante", "le respect de votre vie privée est notre priorité", "nous respectons votre vie privée",
        "antes de continuar", "valoramos tu privacidad", "tu privacidad es importante", "su privacidad es importante", "a sua privacidade é importante",
        "prima di continuare", "la tua privacy è importante", "il rispetto della tua privacy è la nostra priorità",
        "voordat je verdergaat", "wij waarderen uw privacy", "cookies toestaan", "innan du fortsätter", "før du fortsætter", "før du fortsetter",
        "zanim przejdziesz dalej", "cenimy twoją prywatność", "twoja prywatność jest dla nas ważna", "прежде чем продолжить", "перш ніж продовжити", "ми цінуємо вашу конфіденційність",
    ];

    // What stands there instead: the page is gone, or is not for us. The whole title, or a part of it between separators.
    private static readonly string[] Refusals =
    [
        "404", "404 not found", "page not found", "not found", "error 404", "403 forbidden", "forbidden", "access denied", "500 internal server error", "internal server error", "service unavailable", "something went wrong",
        "unavailable for legal reasons", "unavailable due to legal reasons", "451",
        "seite nicht gefunden", "zugriff verweigert", "page introuvable", "page non trouvée", "accès refusé", "página no encontrada", "acceso denegado", "página não encontrada", "acesso negado",
        "pagina non trovata", "accesso negato", "pagina niet gevonden", "toegang geweigerd", "sidan hittades inte", "siden ble ikke funnet", "siden blev ikke fundet", "sivua ei löytynyt",
        "nie znaleziono strony", "strona nie została znaleziona", "страница не найдена", "доступ запрещён", "сторінку не знайдено", "sayfa bulunamadı", "ページが見つかりません", "页面不存在", "페이지를 찾을 수 없습니다",
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

    /// <summary>Whether a page says that what was asked for is not there, or not for us.</summary>
    /// <param name="title">Its title or heading, references resolved and trimmed.</param>
    public static bool IsRefusal(string title) => Refusals.Contains(title.Trim('.', '!', '…', ' '), StringComparer.OrdinalIgnoreCase)
        || title.Split(TitleSeparators, StringSplitOptions.TrimEntries).Any(part => Refusals.Contains(part.TrimEnd('.', '!', '…', ' '), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a page is a test for humans.</summary>
    /// <param name="title">Its title, references resolved and trimmed.</param>
    public static bool IsBotTest(string title) => BotTitles.Any(words => title.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    private static bool IsPhrase(string text) => ConsentTitles.Contains(text.TrimEnd('.', '!', '…', ' '), StringComparer.OrdinalIgnoreCase);
}
