using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Core's records as text, and back without loss.</summary>
internal static class StoreJson
{
    private static readonly JsonSerializerOptions Whole = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // What a record gains later as an optional property must not change the hash of what was stored before.
    private static readonly JsonSerializerOptions Hashed = new(Whole) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>The JSON of a record.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Whole);

    /// <summary>The record of its JSON.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Whole) ?? throw new JsonException($"null stands where {typeof(T).Name} should.");

    /// <summary>SHA-256 of a record's content, lower-case hexadecimal.</summary>
    public static string ContentHash<T>(T record) => Sha256(JsonSerializer.SerializeToUtf8Bytes(record, Hashed));

    /// <summary>SHA-256 of bytes, lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal.</summary>
    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));
}
