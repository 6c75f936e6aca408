using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands;

/// <summary>Addresses as users type them.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address.</summary>
    /// <param name="text">As typed.</param>
    /// <exception cref="InvalidInputException">It is none, or it holds a name and password, which would be kept and exported with the decision.</exception>
    public static Uri Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url.UserInfo.Length == 0
                ? url
                : throw new InvalidInputException("address", $"The address of {url.Host} holds a name and password, which would be kept and exported: give it without them (an outlet's file may name a cookie: fetch.cookie).")
            : throw new InvalidInputException("address", $"'{text}' is no web address: give one that begins with http:// or https://.");

    /// <summary>Whether a text looks like a web address rather than a file.</summary>
    /// <param name="text">As typed.</param>
    public static bool IsOne(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
