using System.Text.Json;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The public names of Core's choices, as their JSON has them: they are what is stored.</summary>
internal static class EnumName
{
    /// <summary>The name of a choice: "news-sitemap".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value).GetString()!;

    /// <summary>The choice of a name.</summary>
    public static T Read<T>(string name)
        where T : struct, Enum => JsonSerializer.SerializeToElement(name).Deserialize<T>();
}
