using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The words of a seed; its keywords count as words of its headline.</summary>
internal static class SeedWords
{
    /// <summary>The parts that are compared.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>.</param>
    public static StoryText Of(Seed seed, Lexicon lexicon) => StoryText.Of(string.Join(' ', [seed.Title ?? "", .. seed.Keywords ?? []]), seed.Text, lexicon);
}
