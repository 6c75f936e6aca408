namespace NewsCompare.Core.Stories;

/// <summary>Finds quotation marks without their partner.</summary>
internal static class QuotationMarks
{
    private const string Cost = "Where the quotation ends is unsure, so quotations of this paragraph may be paired wrongly.";

    /// <summary>The surplus marks of one paragraph.</summary>
    /// <remarks>An opening mark may stay open at the end: quotations that run over several paragraphs are set so.</remarks>
    /// <param name="paragraph">One paragraph.</param>
    /// <param name="line">Its line, from 1.</param>
    public static IEnumerable<SeedFinding> Lint(string paragraph, int line)
    {
        var open = 0;
        var tight = -1;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (paragraph[at] == '“')
            {
                if (open > 0)
                {
                    yield return Finding("quotation-mark-opened-twice", "A quotation mark opens inside an open quotation", paragraph, at, line);
                }

                open = 1;
                tight = -1;
            }
            else if (paragraph[at] == '”' && open > 0)
            {
                open = 0;
                tight = at + 1 < paragraph.Length && char.IsLetter(paragraph[at + 1]) ? at : -1;
            }
            else if (paragraph[at] == '”')
            {
                // Two closing marks after one opening: the one that a letter follows at once was hardly meant to close anything.
                yield return Finding("surplus-closing-quotation-mark", "One surplus closing quotation mark", paragraph, tight >= 0 ? tight : at, line);
                tight = -1;
            }
        }

        if (paragraph.Count(c => c == '"') % 2 == 1 && !paragraph.StartsWith('"'))
        {
            yield return Finding("odd-quotation-marks", "An odd number of quotation marks", paragraph, paragraph.LastIndexOf('"'), line);
        }
    }

    private static SeedFinding Finding(string code, string what, string paragraph, int at, int line) => new(
        SeedFindingSeverity.Warning, code, $"{what}: \"{SeedLinter.Around(paragraph, at - 10, at + 7)}\".", Cost, line);
}
