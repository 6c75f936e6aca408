using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Web.Reports;

/// <summary>What a story is called.</summary>
internal static class ReportTitle
{
    private const int Longest = 110;

    /// <summary>The seed's title; else the first words of its text.</summary>
    public static string Of(Seed seed) => seed.Title ?? (seed.Text.Trim() is { Length: > 0 } text ? Wording.Short(text.Split('\n')[0].Trim(), Longest) : seed.StoryId);

    /// <summary>Who had the story first.</summary>
    public static string Origin(Seed seed) => (seed.OriginalReporter, seed.OriginalOutlet) switch
    {
        ({ } reporter, { } outlet) => $"{reporter}, {outlet}",
        ({ } reporter, null) => reporter,
        (null, { } outlet) => outlet,
        _ => "not known",
    };
}
