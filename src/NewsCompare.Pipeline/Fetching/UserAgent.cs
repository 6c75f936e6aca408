namespace NewsCompare.Pipeline.Fetching;

/// <summary>The name we give ourselves.</summary>
internal static class UserAgent
{
    /// <summary>The product token that robots.txt can name.</summary>
    public const string Product = "NewsCompare";

    /// <summary>The User-Agent header: product, version of the program, and the contact: "NewsCompare/0.1.0 (+desk@newsroom.example)".</summary>
    public static string Of(FetchOptions options)
    {
        var name = $"{Product}/{Version}";
        return options.Contact is { } contact ? $"{name} (+{contact})" : name;
    }

    private static string Version => typeof(UserAgent).Assembly.GetName().Version!.ToString(3);
}
