using System.Globalization;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the names of months in the languages of most news pages, by the first letters that tell them apart.</summary>
internal static class MonthNames
{
    private const int LeastPersianYear = 1300;
    private const int MostPersianYear = 1500;
    private const int LeastBuddhistYear = 2500;
    private const int BuddhistYears = 543;

    // English, German, French, Spanish, Italian, Portuguese, Dutch and the Nordic languages; Russian, Ukrainian; Polish; Czech; Turkish; Hungarian and Romanian; Indonesian; Greek; Arabic, as in Egypt and in the Levant; Finnish; Bulgarian and Serbian; Thai; Hindi; Bengali; Hebrew; Estonian, Latvian and Lithuanian.
    private static readonly string[][] Starts =
    [
        ["jan", "jän", "ene", "gen", "янв", "січ", "sty", "led", "oca", "ian", "ιαν", "يناير", "كانون الثاني", "tammi", "яну", "јан", "ม.ค", "มกรา", "जनवरी", "জানু", "ינואר", "בינואר", "jaan", "saus"],
        ["feb", "fév", "fev", "фев", "лют", "lut", "úno", "şub", "φεβ", "فبراير", "شباط", "helmi", "ก.พ", "กุมภา", "फरवरी", "फ़रवरी", "ফেব্র", "פברואר", "בפברואר", "veeb", "vasar"],
        ["mar", "mär", "maa", "mrt", "мар", "бер", "bře", "már", "μαρ", "مارس", "آذار", "มี.ค", "มีนา", "मार्च", "মার্চ", "מרץ", "במרץ", "kov"],
        ["apr", "avr", "abr", "апр", "кві", "kwi", "dub", "nis", "ápr", "απρ", "أبريل", "ابريل", "نيسان", "huhti", "เม.ย", "เมษา", "अप्रैल", "এপ্রি", "אפריל", "באפריל", "baland"],
        ["may", "mai", "mei", "mag", "maj", "май", "мая", "тра", "květ", "máj", "μαΐ", "μάι", "μαϊ", "مايو", "أيار", "touko", "мај", "พ.ค", "พฤษภา", "मई", "মে", "מאי", "במאי", "geguž"],
        ["jun", "juin", "giu", "июн", "чер", "cze", "červn", "haz", "jún", "iun", "ιουν", "ιούν", "يونيو", "يونيه", "حزيران", "kesä", "юни", "јун", "มิ.ย", "มิถุนา", "जून", "জুন", "יוני", "ביוני", "jūn", "juun", "birž"],
        ["jul", "juil", "lug", "июл", "лип", "lip", "červenc", "tem", "júl", "iul", "ιουλ", "ιούλ", "يوليو", "يوليه", "تموز", "heinä", "юли", "јул", "ก.ค", "กรกฎา", "जुलाई", "জুলা", "יולי", "ביולי", "jūl", "juul", "liep"],
        ["aug", "aoû", "ago", "авг", "сер", "sie", "srp", "ağu", "agu", "αυγ", "αύγ", "أغسطس", "اغسطس", "آب", "elo", "ส.ค", "สิงหา", "अगस्त", "আগস্ট", "אוגוסט", "באוגוסט", "rugpj"],
        ["sep", "set", "сен", "вер", "wrz", "zář", "eyl", "szep", "σεπ", "سبتمبر", "أيلول", "syys", "ก.ย", "กันยา", "सितंबर", "सितम्बर", "সেপ্ট", "ספטמבר", "בספטמבר", "rugs"],
        ["oct", "okt", "ott", "out", "окт", "жов", "paź", "říj", "eki", "οκτ", "أكتوبر", "اكتوبر", "تشرين الأول", "loka", "ต.ค", "ตุลา", "अक्टूबर", "अक्तूबर", "অক্টো", "אוקטובר", "באוקטובר", "spal"],
        ["nov", "ноя", "лис", "lis", "kas", "noi", "νοε", "νοέ", "نوفمبر", "تشرين الثاني", "marras", "ное", "нов", "พ.ย", "พฤศจิกา", "नवंबर", "नवम्बर", "নভেম", "נובמבר", "בנובמבר", "lapkr"],
        ["dec", "dez", "déc", "dic", "des", "дек", "гру", "gru", "pro", "ara", "δεκ", "ديسمبر", "كانون الأول", "joulu", "дец", "ธ.ค", "ธันวา", "दिसंबर", "दिसम्बर", "ডিসে", "דצמבר", "בדצמבר", "gruod"],
    ];

    private static readonly string[][] Persian =
        [["فروردین", "فروردين"], ["اردیبهشت", "ارديبهشت"], ["خرداد"], ["تیر", "تير"], ["مرداد"], ["شهریور", "شهريور"], ["مهر"], ["آبان"], ["آذر"], ["دی", "دي"], ["بهمن"], ["اسفند"]];

    /// <summary>The day of a date whose month is written as a word, or null when the word is no month or the month has no such day.</summary>
    /// <param name="year">Of the common, between 1300 and 1500 of the Persian, from 2500 on of the Buddhist calendar.</param>
    /// <param name="month">The name, perhaps shortened or inflected.</param>
    /// <param name="day">From 1.</param>
    public static StatedTime? Day(string year, string month, string day)
    {
        var (y, d) = (int.Parse(year, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        return y is > LeastPersianYear and < MostPersianYear ? OfPersian(y, IndexIn(Persian, month), d)
            : IndexIn(Starts, month) is >= 0 and var at ? StatedTime.Parse(string.Create(CultureInfo.InvariantCulture, $"{(y >= LeastBuddhistYear ? y - BuddhistYears : y)}-{at + 1:00}-{d:00}"))
            : null;
    }

    // The longest start counts: "июнь" and "ию..." share letters, "červenec" and "červen" more.
    private static int IndexIn(string[][] months, string name)
    {
        var (best, length) = (-1, 0);
        for (var month = 0; month < months.Length; month++)
        {
            foreach (var start in months[month])
            {
                if (start.Length > length && name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                {
                    (best, length) = (month, start.Length);
                }
            }
        }

        return best;
    }

    private static StatedTime? OfPersian(int year, int month, int day)
    {
        var calendar = new PersianCalendar();
        if (month < 0 || day < 1 || day > calendar.GetDaysInMonth(year, month + 1))
        {
            return null;
        }

        var at = calendar.ToDateTime(year, month + 1, day, 0, 0, 0, 0);
        return new(new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)), false, false, TimeSpan.Zero);
    }
}
