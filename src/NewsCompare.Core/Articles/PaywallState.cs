using System.Text.Json.Serialization;

namespace NewsCompare.Core.Articles;

/// <summary>Who may read an article, as its page states it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaywallState>))]
public enum PaywallState
{
    /// <summary>The page does not say.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    /// <summary>Everybody.</summary>
    [JsonStringEnumMemberName("free")]
    Free,

    /// <summary>Everybody, a few articles a month.</summary>
    [JsonStringEnumMemberName("metered")]
    Metered,

    /// <summary>Subscribers.</summary>
    [JsonStringEnumMemberName("closed")]
    Closed,
}
