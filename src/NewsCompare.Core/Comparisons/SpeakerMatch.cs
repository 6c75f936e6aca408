using System.Text.Json.Serialization;

namespace NewsCompare.Core.Comparisons;

/// <summary>What can be said of the speakers of the same words in two texts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SpeakerMatch>))]
public enum SpeakerMatch
{
    /// <summary>Both give the words to the same name.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>They give them to different people.</summary>
    [JsonStringEnumMemberName("other")]
    Other,

    /// <summary>One gives no name, or only a pronoun that may be anybody's.</summary>
    [JsonStringEnumMemberName("cannot-tell")]
    CannotTell,
}
