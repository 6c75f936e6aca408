using System.Collections.Frozen;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the news agencies that stand in bylines all over the world, so that they are not taken for people.</summary>
internal static class AgencyNames
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "ap", "theassociatedpress", "associatedpress", "reuters", "thomsonreuters", "afp", "agencefrancepresse", "upi", "unitedpressinternational", "pa", "pamedia", "pressassociation",
        "dpa", "deutschepresseagentur", "apa", "sda", "keystonesda", "efe", "agenciaefe", "europapress", "ansa", "adnkronos", "lusa", "belga", "anp", "ritzau", "ntb", "tt", "stt", "pap", "ctk", "tass", "interfax",
        "kyodo", "kyodonews", "jiji", "jijipress", "xinhua", "yonhap", "pti", "presstrustofindia", "ani", "ians", "aap", "australianassociatedpress", "thecanadianpress", "canadianpress", "anadoluajansı", "aa", "bernama", "antara",
        "epd", "kna", "sid", "bloomberg", "bloombergnews",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(string name) => TitleStatement.Folded(name) is var folded && Known.Contains(folded)
        && (folded.Length > 3 || !name.Any(char.IsLower) || name.All(c => !char.IsUpper(c)));
}
