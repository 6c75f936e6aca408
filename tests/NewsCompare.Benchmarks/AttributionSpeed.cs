using System.Diagnostics;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks;

/// <summary>How many articles of 800 words are read a second on one core: sentences, attributions, quotations, credits, unnamed sources.</summary>
internal static class AttributionSpeed
{
    private const int Rounds = 30;
    private const int ArticlesARound = 50;

    /// <summary>Prints the articles a second, and those of one endless sentence of the same length.</summary>
    public static int Run()
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        var finder = new CreditFinder(lexicon, []);
        var unnamed = new UnnamedSources(lexicon);
        var ordinary = InventedTexts.Article(words: 800);
        var endless = string.Concat(Enumerable.Repeat("according to Reuters, the official said ", 133));
        Console.WriteLine(FormattableString.Invariant($"articles of 800 words a second, one core, median of {Rounds * 2 / 3} rounds of {ArticlesARound}:"));
        Console.WriteLine(FormattableString.Invariant($"  an ordinary one            {Rate(ordinary):0}"));
        Console.WriteLine(FormattableString.Invariant($"  one sentence without end   {Rate(endless):0}"));
        return 0;

        double Rate(string text)
        {
            var rates = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var startedAt = Stopwatch.GetTimestamp();
                for (var times = 0; times < ArticlesARound; times++)
                {
                    var body = Body.Of(text, lexicon);
                    var attributions = AttributionReader.Read(body, lexicon);
                    QuotationReader.Read(body, attributions);
                    finder.Find(body, [], null);
                    unnamed.In(body, attributions);
                }

                rates.Add(ArticlesARound / Stopwatch.GetElapsedTime(startedAt).TotalSeconds);
            }

            // The first third warms up.
            List<double> warm = [.. rates.Skip(Rounds / 3).Order()];
            return warm[warm.Count / 2];
        }
    }
}
