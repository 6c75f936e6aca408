using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands;

/// <summary>Addresses as users type them.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address.</summary>
    /// <param name="text">As typed.</param>
    /// <exception cref="InvalidInputException">It is none.</exception>
    public static Uri Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw new InvalidInputException("address", $"'{text}' is no web address: give one that begins with http:// or https://.");

    /// <summary>Whether a text looks like a web address rather than a file.</summary>
    /// <param name="text">As typed.</param>
    public static bool IsOne(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
