namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows answers of an interview that are wholly a link: "Where is the plan? &lt;On the city's website.&gt;"</summary>
internal static class LinkedAnswers
{
    private const int Reach = 8;
    private const int Longest = 120;

    /// <summary>Whether a paragraph is one: a sentence right behind a question that is set apart, in a text with another such question.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">Index of the block.</param>
    public static bool Are(BlockPage page, int at) =>
        at > 0 && page.Blocks[at] is { Region: { Tag: "p", Parent: { } outer }, Size: <= Longest, IsEmphasized: false, Text: [.., '.' or '。' or '।'] } answer
        && !answer.Text.EndsWith("..", StringComparison.Ordinal) && IsQuestion(page, at - 1, outer) && HasOther(page, at - 1, outer)
        && !ReportedCalls.IsOwnVoice(page.Blocks[at - 1].Text) && !PageWords.OpensAsPointer(answer) && !PageWords.IsAppeal(answer) && !PageWords.IsBox(answer);

    private static bool HasOther(BlockPage page, int question, Region outer)
    {
        for (var i = Math.Max(0, question - Reach); i < Math.Min(page.Blocks.Count, question + Reach); i++)
        {
            if (i != question && IsQuestion(page, i, outer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(BlockPage page, int at, Region outer) => page.Blocks[at] is { LinkDensity: 0, Text: [.., '?' or '？' or '؟'] } block && (block.IsHeading || (block.IsEmphasized && block.Region.Tag is "p")) && ReferenceEquals(block.Region.Parent, outer);
}
