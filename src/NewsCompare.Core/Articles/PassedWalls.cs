using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Knows boxes amid the paragraphs that ask readers to subscribe and shut nobody out: the text goes on behind them, set as it was before.</summary>
internal static class PassedWalls
{
    private const int LeastParagraph = 60;

    /// <summary>The box that an element is, or stands in, where a paragraph of the text stands before it and another behind; null where it may be the end of the text.</summary>
    /// <param name="body">The body found.</param>
    /// <param name="wall">An element that is named as a wall, or holds its words.</param>
    public static Region? Around(PageBody body, Region wall)
    {
        if (body.Blocks.LastOrDefault(block => block.Index < wall.FirstBlock && IsParagraph(block)) is not { } before)
        {
            return null;
        }

        var box = wall;
        while (box is not null && !ReferenceEquals(box.Parent, before.Region.Parent))
        {
            box = box.Parent;
        }

        return box is { Tag: "div" or "section" or "aside" } && !CutTexts.EndsInDots(body.Blocks.Last(block => block.Index < box.FirstBlock).Text)
            && body.Blocks.FirstOrDefault(block => block.Index >= box.EndBlock && !block.IsHeading) is { } behind && IsParagraph(behind) && IsSetAs(behind, before) && IsOfStory(behind) ? box : null;
    }

    private static bool IsParagraph(Block block) => block is { Region.Tag: "p", EndsSentence: true, IsEmphasized: false, Size: >= LeastParagraph, LinkDensity: < 0.3 };

    private static bool IsSetAs(Block block, Block other) => ReferenceEquals(block.Region.Parent, other.Region.Parent) && string.Equals(block.Region.ClassName, other.Region.ClassName, StringComparison.Ordinal);

    // What an offer costs, or who wrote the text, may stand behind a wall too.
    private static bool IsOfStory(Block block) => !PageWords.IsWall(block) && !PageWords.IsGate(block) && !PageWords.IsAppeal(block) && !PageWords.IsBox(block) && !PageWords.AsksReaders(block)
        && !EditorNotes.IsCorrection(block) && !EditorNotes.IsCredit(block) && !Biographies.NameRole(block) && !ReportedCalls.IsOwnVoice(block.Text);
}
