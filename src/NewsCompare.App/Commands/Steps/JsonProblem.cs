using System.Globalization;
using System.Text.Json;

namespace NewsCompare.App.Commands.Steps;

/// <summary>Says in a user's words why a line of JSON could not be taken; the library speaks of types that a user does not know.</summary>
internal static class JsonProblem
{
    private const string MissingStart = "including: ";
    private const string PathStart = " Path: ";
    private const string LineStart = " LineNumber: ";

    /// <summary>The problem, to stand behind "Line 3 ".</summary>
    /// <param name="wrong">What the library threw.</param>
    public static string Of(JsonException wrong)
    {
        var message = wrong.Message.Split(PathStart)[0].Split(LineStart)[0];
        var field = wrong.Path?.TrimStart('$').TrimStart('.') ?? "";
        if (message.IndexOf(MissingStart, StringComparison.Ordinal) is var at and >= 0)
        {
            return $"lacks {message[(at + MissingStart.Length)..].TrimEnd('.')}{(field.Length == 0 ? "" : $" in '{field}'")}.";
        }

        // What the library throws where a text is no text, and also where a number stands for one.
        var inner = wrong.InnerException is InvalidOperationException { Message: var said } ? said : "";
        if (inner.Contains("UTF-16", StringComparison.Ordinal))
        {
            return $"holds half a surrogate{(field.Length == 0 ? "" : $" in '{field}'")}, which is no text.";
        }

        return message.Contains("doesn't allow null", StringComparison.Ordinal) ? $"has null for '{field}': leave the field out if it may be missing, else give a value."
            : message.Contains("could not be converted", StringComparison.Ordinal) ? $"has the wrong kind of value for '{field}': {(inner.Contains("as a string", StringComparison.Ordinal) ? "a text" : Expected(message))} is expected."
            : string.Create(CultureInfo.InvariantCulture, $"is no JSON (at byte {wrong.BytePositionInLine}): {message}");
    }

    private static string Expected(string message) =>
        message.Contains("System.String.", StringComparison.Ordinal) ? "a text"
        : message.Contains("List`1", StringComparison.Ordinal) || message.Contains("[]", StringComparison.Ordinal) ? "a list"
        : message.Contains("System.Boolean", StringComparison.Ordinal) ? "true or false"
        : message.Contains("System.Int", StringComparison.Ordinal) || message.Contains("System.Double", StringComparison.Ordinal) ? "a number"
        : "an object";
}
