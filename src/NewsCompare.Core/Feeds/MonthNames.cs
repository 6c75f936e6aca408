namespace NewsCompare.Core.Feeds;

/// <summary>Months by their first letters in the languages of European newsrooms.</summary>
internal static class MonthNames
{
    private static readonly string[][] Starts =
    [
        ["jan", "jän", "ene", "gen", "янв", "січ", "sty"],
        ["feb", "fév", "fev", "фев", "лют", "lut"],
        ["mar", "mär", "mrz", "mrt", "maa", "маp", "мар", "бер"],
        ["apr", "avr", "abr", "апр", "кві", "kwi"],
        ["may", "mai", "mei", "maj", "mag", "maio", "май", "мая", "тра"],
        ["jun", "juin", "giu", "июн", "чер", "cze"],
        ["jul", "juil", "lug", "июл", "лип", "lip"],
        ["aug", "aoû", "aou", "ago", "авг", "сер", "sie"],
        ["sep", "set", "сен", "вер", "wrz"],
        ["oct", "okt", "ott", "out", "окт", "жов", "paź", "paz"],
        ["nov", "ноя", "лис", "lis"],
        ["dec", "dez", "dic", "des", "déc", "дек", "гру", "gru"],
    ];

    /// <summary>The month from 1, or null when the word is none.</summary>
    /// <param name="word">Letters, with or without a full stop at the end.</param>
    public static int? Find(string word)
    {
        var text = word.TrimEnd('.').ToLowerInvariant();
        for (var month = 0; month < Starts.Length && text.Length >= 3; month++)
        {
            if (Array.Exists(Starts[month], start => text.StartsWith(start, StringComparison.Ordinal)))
            {
                return month + 1;
            }
        }

        return null;
    }
}
