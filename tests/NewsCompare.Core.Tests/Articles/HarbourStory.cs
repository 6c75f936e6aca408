namespace NewsCompare.Core.Tests.Articles;

/// <summary>A story of six paragraphs, for pages that tests put together.</summary>
internal static class HarbourStory
{
    /// <summary>Its paragraphs.</summary>
    public static string[] Lines { get; } =
    [
        "The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said.",
        "By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose.",
        "Nobody was hurt, but three yachts sank at their moorings, and the roof of the fish hall lies in the southern basin.",
        "The council will meet on Thursday to hear what the repairs may cost, and whether the insurer will pay for any of them.",
        "Ferries to the outer islands are to run again from Wednesday, at first without lorries, as the ramp has to be mended.",
        "Older people in the harbour could remember only one storm that was worse, and that one had been in the winter of 1962.",
    ];

    /// <summary>Lines as elements.</summary>
    /// <param name="lines">One a paragraph.</param>
    public static string Paragraphs(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<p>{line}</p>"));
}
