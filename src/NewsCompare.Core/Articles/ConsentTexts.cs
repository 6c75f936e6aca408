using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Knows what a page says when it asks for consent, in its own voice and in the words of such questions; a story tells of them in other people's.</summary>
internal static class ConsentTexts
{
    private const int Least = 40;
    private const int Longest = 1_000;
    private const int LeastWords = 2;
    private const double MostOfPage = 0.6;

    private static readonly WordScan Words = new(PageLexicon.Words.List("consent-words"));

    /// <summary>Whether a block asks for consent.</summary>
    /// <param name="block">Any block.</param>
    public static bool Is(Block block) => block.AsksConsent ??= block is { IsHeading: false, Size: >= Least and <= Longest } && HoldsWords(block.Text) && ReportedCalls.IsOwnVoice(block.Text);

    /// <summary>Whether a box says nothing else: two or more of its paragraphs ask for consent, and all that are none are short.</summary>
    /// <param name="page">The page.</param>
    /// <param name="box">A small region of it.</param>
    public static bool Are(BlockPage page, Region box)
    {
        var asking = 0;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var block = page.Blocks[i];
            asking += Is(block) ? 1 : 0;
            if (block.Size >= Least && !block.IsHeading && !Is(block))
            {
                return false;
            }
        }

        return asking > 1;
    }

    /// <summary>Takes its worth from every block that asks for consent.</summary>
    /// <param name="page">The page.</param>
    /// <param name="worth">Worth of each block.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Discount(BlockPage page, double[] worth)
    {
        var found = false;
        foreach (var block in page.Blocks)
        {
            if (worth[block.Index] > 0 && Is(block))
            {
                worth[block.Index] = 0;
                found = true;
            }
        }

        return found;
    }

    /// <summary>Whether most of what a page says in sentences asks for consent.</summary>
    /// <param name="page">The page.</param>
    public static bool ArePage(BlockPage page)
    {
        var sentences = page.Blocks.Where(block => block is { IsHeading: false, EndsSentence: true, Size: >= Least, LinkDensity: < 0.5 }).ToList();
        return sentences.Count > 0 && sentences.Where(Is).Sum(block => block.Size) >= MostOfPage * sentences.Sum(block => block.Size);
    }

    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        while (words < LeastWords && Words.Find(text) is >= 0 and var at)
        {
            words++;
            text = text[at..];
            text = text[(text.IndexOf(' ') is >= 0 and var end ? end : text.Length)..];
        }

        return words >= LeastWords;
    }
}
