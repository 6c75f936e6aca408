using System.Text.Json.Serialization;

namespace NewsCompare.Core.Attributions;

/// <summary>A source that a text does not name.</summary>
/// <param name="Class">What kind of source it is.</param>
/// <param name="Number">How many people the words count ("four U.S. officials"), two or more; null when they do not.</param>
/// <param name="Familiar">Whether the words say why it knows ("familiar with the decision").</param>
/// <param name="Confidential">Whether the words say that it asked not to be named.</param>
/// <param name="Text">The words that brought it in.</param>
/// <param name="Sentences">The sentences in which something is attributed to it, ascending.</param>
public sealed record UnnamedSource(UnnamedSourceClass Class, int? Number, bool Familiar, bool Confidential, string Text, IReadOnlyList<int> Sentences);

/// <summary>Kinds of unnamed sources.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnnamedSourceClass>))]
public enum UnnamedSourceClass
{
    /// <summary>Someone in office or in the service of one: "a US official", "an aide".</summary>
    [JsonStringEnumMemberName("official")]
    Official,

    /// <summary>Someone near the matter, whose post is not said: "a person familiar with the talks".</summary>
    [JsonStringEnumMemberName("person-familiar")]
    PersonFamiliar,

    /// <summary>A counted group: "four U.S. officials", "three people briefed on the plan".</summary>
    [JsonStringEnumMemberName("group-of-n")]
    GroupOfN,

    /// <summary>A paper without an author's name: "a memo", "court filings".</summary>
    [JsonStringEnumMemberName("document")]
    Document,

    /// <summary>Someone who knows the field: "analysts".</summary>
    [JsonStringEnumMemberName("expert")]
    Expert,

    /// <summary>Someone who was there, or whom it concerns: "residents", "a witness".</summary>
    [JsonStringEnumMemberName("public")]
    Public,

    /// <summary>Nothing is said of it: "sources", "critics".</summary>
    [JsonStringEnumMemberName("unspecified")]
    Unspecified,
}
