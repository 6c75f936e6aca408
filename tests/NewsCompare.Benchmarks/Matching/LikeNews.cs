using System.Globalization;
using System.Text.Json;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Pools of like news, all of our own invention (the folder beside this file): a seed, what others tell of its event (label 1), and other news of the same place, people, kind and days (label 0).
/// In the folder <c>Running</c> these are other days of one affair: a trial, a war, a vote in several rounds.</summary>
internal static class LikeNews
{
    private const int AnnouncedWords = 40;
    private const double AloneWeight = 0.5;
    private const double SingleWeight = 0.125;
    private const double AmongWeight = 0.25;
    private const int Forms = 3;
    private const int FewestOthers = 20;
    private const int MostOthers = 140;

    /// <summary>The cases to learn from: each pool as it is, as feeds announce it and by headlines alone, whole, halved, item by item, and all pools as one.</summary>
    /// <param name="folder">One file a story.</param>
    /// <param name="lexicon">The language's.</param>
    public static List<TrainingCase> Cases(string folder, Lexicon lexicon)
    {
        var pools = Pools(folder);
        List<LabelledSet> announced = [.. pools.Select(pool => pool with { Items = [.. pool.Items.Select(Announced)] })];
        List<LabelledSet> headlines = [.. pools.Select(pool => pool with { Items = [.. pool.Items.Select(item => item with { Text = null, Summary = null })] })];
        List<TrainingCase> made = [.. new[] { pools, announced, headlines }.SelectMany((sets, form) => sets.SelectMany(pool => Alone(pool, lexicon)).Concat(Together(sets, lexicon)).Concat(AmongOthers(sets, form, lexicon)))];
        made.RemoveAll(one => one.Near.Items.Count == 0);
        return made;
    }

    /// <summary>The pools as they are.</summary>
    /// <param name="folder">One file a story.</param>
    public static List<LabelledSet> Pools(string folder) =>
        [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    /// <summary>Items of the other pools, brought into the week of one.</summary>
    /// <param name="pool">The one.</param>
    /// <param name="pools">All.</param>
    /// <param name="most">How many at most.</param>
    public static IEnumerable<Candidate> Others(LabelledSet pool, IReadOnlyList<LabelledSet> pools, int most)
    {
        var others = OfTheWeek(pool, pools);
        var every = Math.Max(1, others.Count / most);
        return others.Where((_, at) => at % every == 0).Take(most);
    }

    private static IEnumerable<TrainingCase> Alone(LabelledSet pool, Lexicon lexicon)
    {
        var seed = pool.Seeds[0];
        foreach (var part in new[] { pool.Items, [.. pool.Items.Where((_, at) => at % 2 == 0)], [.. pool.Items.Where((_, at) => at % 2 == 1)] })
        {
            yield return Case("like news", seed, part, lexicon, 1);
            yield return Case("like news", seed, [.. part.Where(item => !seed.Positives.Contains(item.Id))], lexicon, AloneWeight);
        }

        foreach (var item in pool.Items)
        {
            yield return Case("like news, one by one", seed, [item], lexicon, SingleWeight);
        }
    }

    // One or two items that are like the seed, or of its story, in a week of other news: they stand out from it, whatever they tell.
    private static IEnumerable<TrainingCase> AmongOthers(List<LabelledSet> pools, int form, Lexicon lexicon)
    {
        foreach (var (pool, place) in pools.Select((pool, place) => (pool, place)))
        {
            var seed = pool.Seeds[0];
            var others = OfTheWeek(pool, pools);
            var like = pool.Items.Where(item => !seed.Positives.Contains(item.Id)).ToList();
            var own = pool.Items.Where(item => seed.Positives.Contains(item.Id)).ToList();
            var mixes = like.Select(item => new[] { item })
                .Concat(own.Select(item => new[] { item }))
                .Concat(own.Zip(like, (one, other) => new[] { one, other }))
                .ToList();
            foreach (var (mix, at) in mixes.Select((mix, at) => (mix, at)).Where(mix => mix.at % Forms == form))
            {
                var size = FewestOthers + (((place * 31) + (at * 17)) % (MostOthers - FewestOthers));
                var every = others.Count / size;
                List<Candidate> items = [.. others.Where((_, i) => i % every == (place + at) % every).Take(size), .. mix];
                yield return Case("like news, among others", seed, items, lexicon, AmongWeight);
            }
        }
    }

    private static List<Candidate> OfTheWeek(LabelledSet pool, IReadOnlyList<LabelledSet> pools) =>
        [.. pools.Where(other => other != pool).SelectMany(other => other.Items.Select(item => OfTheWeek(item, other.Seeds[0].Seed, pool.Seeds[0].Seed)))];

    // By whole weeks, so that the weekdays it tells of stay true.
    private static Candidate OfTheWeek(Candidate item, Seed from, Seed to) =>
        item with { PublishedAt = item.PublishedAt + TimeSpan.FromDays(7 * Math.Round((to.PublishedAt!.Value - from.PublishedAt!.Value).TotalDays / 7)) };

    // What a newsroom that watches many outlets has of that week.
    private static IEnumerable<TrainingCase> Together(List<LabelledSet> pools, Lexicon lexicon)
    {
        List<Candidate> all = [.. pools.SelectMany(pool => pool.Items)];
        var index = new StoryIndex(all, lexicon);
        foreach (var seed in pools.Select(pool => pool.Seeds[0]))
        {
            yield return Made("like news, together", seed, index.Near(seed.Seed, _ => true), 1);
            yield return Made("like news, together", seed, index.Near(seed.Seed, item => !seed.Positives.Contains(item.Id)), AloneWeight);
        }
    }

    private static TrainingCase Case(string name, LabelledSeed seed, IReadOnlyList<Candidate> items, Lexicon lexicon, double weight) =>
        Made(name, seed, new StoryIndex(items, lexicon).Near(seed.Seed, _ => true), weight);

    private static TrainingCase Made(string name, LabelledSeed seed, NearItems near, double weight)
    {
        var there = near.Items.Select(item => item.Id).Where(seed.Positives.Contains).ToHashSet(StringComparer.Ordinal);
        return new(name, seed with { Positives = there }, near, weight, there.Count == 0) { IsLikeNews = true, Own = near.Items.Count == 0 ? [] : MatchFeatures.Own(near) };
    }

    private static Candidate Announced(Candidate item) => item with { Text = null, Summary = item.Summary ?? string.Join(' ', (item.Text ?? "").Split(' ').Take(AnnouncedWords)) };

    private static LabelledSet Read(string name, string text)
    {
        using var json = JsonDocument.Parse(text);
        var given = json.RootElement.GetProperty("seed");
        var seed = new Seed(name, Text(given, "text")!, Text(given, "title"), PublishedAt: At(given));
        var items = json.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => (IsOfStory: item.GetProperty("label").GetInt32() == 1, Item: new Candidate($"{name} {Text(item, "id")}", Text(item, "title")!, Text(item, "summary"), Text(item, "text"), At(item)))).ToList();
        var positives = items.Where(item => item.IsOfStory).Select(item => item.Item.Id).ToHashSet(StringComparer.Ordinal);
        return new(name, [.. items.Select(item => item.Item)], [new(seed, positives, new HashSet<string>(), name)]);
    }

    private static string? Text(JsonElement from, string key) => from.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static DateTimeOffset At(JsonElement from) => DateTimeOffset.Parse(Text(from, "publishedAt")!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
