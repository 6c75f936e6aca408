namespace NewsCompare.Pipeline.Fetching;

/// <summary>Knows the headers by which the common bot walls announce themselves.</summary>
/// <remarks>A wall is believed only by its own header: some send theirs with good pages too, and count with a refusing status alone.</remarks>
internal static class BotWall
{
    /// <summary>The name of the wall that answered in the outlet's place, or null.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="header">Gives the value of a response header, or null.</param>
    public static string? Name(int status, Func<string, string?> header)
    {
        if (Says(header("cf-mitigated"), "challenge"))
        {
            return "Cloudflare";
        }

        if (Says(header("x-amzn-waf-action"), "challenge") || Says(header("x-amzn-waf-action"), "captcha"))
        {
            return "AWS WAF";
        }

        if (status is not (401 or 403 or 405 or 429))
        {
            return null;
        }

        return header("x-datadome") is not null || header("x-dd-b") is not null ? "DataDome"
            : header("x-px-block") is not null || header("x-px-captcha") is not null ? "PerimeterX"
            : header("x-kpsdk-ct") is not null ? "Kasada"
            : header("x-iinfo") is not null ? "Imperva"
            : null;
    }

    private static bool Says(string? value, string word) => value is not null && value.Contains(word, StringComparison.OrdinalIgnoreCase);
}
