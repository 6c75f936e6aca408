using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Any number of invented feed items: stories of five items each, made of syllables by counting, with the frequencies that words have in texts (Zipf).</summary>
internal sealed class InventedNews(int items, TimeSpan span)
{
    private const int Vocabulary = 60_000;
    private const int ItemsAStory = 5;
    private const int Outlets = 60;
    private const int SummaryWords = 38;
    private static readonly string[] Syllables = ["ba", "co", "dri", "fen", "gal", "hul", "jor", "kes", "lim", "mor", "nat", "pol", "qui", "ras", "sten", "tur", "val", "wex", "yor", "zam"];
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DateTimeOffset TimeOf(int item) => Start + (span * ((double)(item / ItemsAStory * ItemsAStory) / items)) + TimeSpan.FromMinutes(item % ItemsAStory * 40);

    public NewItem Item(int item)
    {
        var url = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://outlet{item % Outlets}.example/news/{item}"));
        return new($"outlet{item % Outlets}", url, url, Title(item), null, Text(item, SummaryWords), null, TimeOf(item));
    }

    /// <summary>A seed of the story that the item belongs to; its text is as long as an article.</summary>
    public Seed SeedOf(int item) => new("story", Text(item, 400), Title(item), PublishedAt: TimeOf(item));

    public static int StoryOf(int item) => item / ItemsAStory;

    private static string Title(int item) => string.Join(' ', Words(item, 9, 0.7));

    private static string Text(int item, int words) => string.Join(' ', Words(item + 1_000_003, words, 0.4));

    // A share of the words is the story's own: some forty that all its items draw from. The rest is drawn from all words, the common ones often.
    private static IEnumerable<string> Words(int item, int count, double own)
    {
        var state = (ulong)((item * 2_654_435_761L) + 12_345);
        var story = item >= 1_000_003 ? (item - 1_000_003) / ItemsAStory : item / ItemsAStory;
        for (var i = 0; i < count; i++)
        {
            state = (state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
            var chance = (state >> 11) / (double)(1UL << 53);
            state = (state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
            var draw = (state >> 11) / (double)(1UL << 53);
            var rank = chance < own ? OwnRank(story, (int)(draw * 40)) : Rank(draw);
            yield return i % 7 == 3 && chance < own ? Capital(Word(rank)) : Word(rank);
        }
    }

    private static int OwnRank(int story, int place)
    {
        var state = (ulong)((story * 40L) + place) * 11_400_714_819_323_198_485;
        return 20 + Rank((state >> 11) / (double)(1UL << 53));
    }

    private static int Rank(double draw) => (int)Math.Min(Vocabulary - 1, Math.Pow(Vocabulary, draw));

    private static string Word(int rank)
    {
        var word = "";
        for (var left = rank + 20; left > 0; left /= Syllables.Length)
        {
            word += Syllables[left % Syllables.Length];
        }

        return word;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
