using System.Collections.Frozen;
using System.Globalization;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the news agencies that stand in bylines all over the world, so that they are not taken for people.</summary>
internal static class AgencyNames
{
    // The names of one agency in one entry.
    private static readonly FrozenDictionary<string, int> Known = new[]
    {
        "ap|the associated press|associated press", "reuters|thomson reuters|thomson reuters foundation|рейтер|رويترز", "afp|agence france-presse|agence france presse|فرانس برس", "upi|united press international", "pa|pa media|press association|the press association",
        "dpa|deutsche presse-agentur|dpa-infocom|dpa-afx", "apa|austria presse agentur", "sda|keystone-sda|ats|keystone-ats", "efe|agencia efe", "europa press", "ansa", "adnkronos", "agi", "lusa|agência lusa", "belga", "anp", "ritzau", "ntb", "tt", "stt",
        "pap", "čtk|ctk", "tasr", "mti", "tass|тасс", "interfax|интерфакс", "ria novosti|риа новости|ria", "ukrinform|укринформ|укрінформ", "tanjug|танјуг", "hina", "kyodo|kyodo news|共同|共同通信|共同通信社", "jiji|jiji press|時事|時事通信|時事通信社",
        "xinhua|xinhua news agency|新华社|新華社", "中新社|中国新闻社", "cna|中央社|central news agency", "yonhap|yonhap news agency|연합뉴스", "pti|press trust of india", "ani", "ians", "uni", "aap|australian associated press", "the canadian press|canadian press|cp",
        "anadolu ajansı|anadolu agency|anadolu|aa", "dha|demirören haber ajansı", "iha", "bernama", "antara", "epd", "kna", "sid", "bloomberg|bloomberg news", "agência brasil|agencia brasil", "télam|telam",
    }.SelectMany((names, at) => names.Split('|').Select(name => (Name: TitleStatement.Folded(name), At: at))).DistinctBy(name => name.Name, StringComparer.Ordinal).ToFrozenDictionary(name => name.Name, name => name.At, StringComparer.Ordinal);

    // How the names of others end.
    private static readonly string[] Ends = ["newsagency", "newsservice", "pressagency", "nachrichtenagentur", "agencedepresse"];

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(string name) => TitleStatement.Folded(name) is var folded
        && ((Known.ContainsKey(folded) && (folded.Length > 3 || !name.Any(char.IsLower) || name.All(c => !char.IsUpper(c))))
            || Array.Exists(Ends, end => folded.Length > end.Length && folded.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>Names of agencies, each agency once, under the first of its names.</summary>
    /// <param name="names">Names that <see cref="Are"/> an agency's.</param>
    public static IEnumerable<string> Distinct(IEnumerable<string> names) =>
        names.DistinctBy(name => Known.TryGetValue(TitleStatement.Folded(name), out var at) ? at.ToString(CultureInfo.InvariantCulture) : TitleStatement.Folded(name), StringComparer.Ordinal);
}
