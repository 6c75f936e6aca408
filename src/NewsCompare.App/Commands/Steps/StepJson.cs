using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCompare.App.Commands.Steps;

/// <summary>How the lines of the step verbs are read and written.</summary>
internal static class StepJson
{
    /// <summary>camelCase, nulls written, a missing required field fails at the door.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>Whether a text or number can be written again: a text that holds half a surrogate is no text.</summary>
    /// <param name="value">A value in.</param>
    public static bool IsWhole(JsonElement value)
    {
        try
        {
            return value.ValueKind != JsonValueKind.String || value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false; // what the library throws for an escape like \uD800 alone
        }
    }

    /// <summary>One line out: id, error (null unless the body is an <see cref="IStepAnswer"/> that failed), then the fields of the body.</summary>
    /// <typeparam name="T">A record.</typeparam>
    /// <param name="key">The name of the id.</param>
    /// <param name="id">The id of the line in.</param>
    /// <param name="body">What is written behind them.</param>
    public static byte[] Line<T>(string key, JsonElement? id, T body)
    {
        using var buffer = new MemoryStream();
        Head(buffer, key, id);
        buffer.Write(JsonSerializer.SerializeToUtf8Bytes((body as IStepAnswer)?.Error, Options));
        var fields = JsonSerializer.SerializeToUtf8Bytes(body, Options);
        if (fields.Length > 2)
        {
            buffer.WriteByte((byte)',');
            buffer.Write(fields.AsSpan(1));
        }
        else
        {
            buffer.WriteByte((byte)'}');
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>One line out for a line in that failed.</summary>
    /// <param name="key">The name of the id.</param>
    /// <param name="id">The id, or null when the line had none.</param>
    /// <param name="code">For programs.</param>
    /// <param name="message">For people.</param>
    public static byte[] ErrorLine(string key, JsonElement? id, string code, string message)
    {
        using var buffer = new MemoryStream();
        Head(buffer, key, id);
        buffer.Write(JsonSerializer.SerializeToUtf8Bytes(new StepError(code, message), Options));
        buffer.Write("}\n"u8);
        return buffer.ToArray();
    }

    private static void Head(MemoryStream buffer, string key, JsonElement? id)
    {
        buffer.WriteByte((byte)'{');
        buffer.Write(JsonSerializer.SerializeToUtf8Bytes(key, Options));
        buffer.WriteByte((byte)':');
        buffer.Write(JsonSerializer.SerializeToUtf8Bytes(id, Options));
        buffer.Write(",\"error\":"u8);
    }
}

/// <summary>Why a line failed.</summary>
/// <param name="Code">Lower-case-with-hyphens.</param>
/// <param name="Message">For people.</param>
internal sealed record StepError(string Code, string Message);
