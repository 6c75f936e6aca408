using CsCheck;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

/// <summary>What must hold of people's decisions in whatever order they are made, over three stories and three pages of two outlets.</summary>
public sealed class StoryDecisionLaws : StoreTests
{
    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly Uri[] Pages = [new("https://www.herald.example/one"), new("https://www.herald.example/two"), new("https://gazette.example/three")];

    private static readonly Gen<bool[]> Matrix = Gen.Bool.Array[9];
    private static readonly Gen<Act[]> Taking = Acts(Kind.Accept, Kind.Pin, Kind.Merge, Kind.Split, Kind.Part, Kind.Rematch);
    private static readonly Gen<Act[]> Any = Acts(Enum.GetValues<Kind>());

    private readonly List<StoredStory> stories = [];
    private bool[] matched = new bool[9];
    private DateTimeOffset clock;

    private enum Kind
    {
        Accept,
        Reject,
        Pin,
        Never,
        Withdraw,
        Merge,
        Split,
        Part,
        Rematch,
    }

    [Fact]
    public void APageThatWasInAStory_IsInOneAfterwards_UnlessAPersonKeptItOut() => Gen.Select(Matrix, Gen.OneOf(Taking, Any)).Sample(
        (matrix, acts) => Run(async () =>
        {
            await BeginAsync(matrix);
            var (wasIn, excused) = (new bool[3], new bool[3]);
            foreach (var act in acts)
            {
                var before = await AllAsync();
                await DoAsync(act);
                for (var page = 0; page < 3; page++)
                {
                    wasIn[page] |= before.Exists(story => story.Contains(page));
                    excused[page] |= (act.Kind is Kind.Reject or Kind.Withdraw && act.Page == page) || (act.Kind is Kind.Never or Kind.Withdraw && Pages[act.Page].Host == Pages[page].Host);
                    Assert.True(!wasIn[page] || excused[page] || (await AllAsync()).Exists(story => story.Contains(page)), $"page {page} is lost");
                }
            }
        }),
        iter: 60, threads: 1);

    [Fact]
    public void ASplitMovesAPage_FromOneStoryToAnother() => Gen.Select(Matrix, Any, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2]).Sample(
        (matrix, acts, from, to, page) => Run(async () =>
        {
            await BeginAsync(matrix);
            await DoAsync(acts);
            var before = await AllAsync();
            if (from != to && before[from].Contains(page))
            {
                await DoAsync(new Act(Kind.Split, from, to, page));
                var after = await AllAsync();
                Assert.Equal((false, true), (after[from].Contains(page), after[to].Contains(page)));
            }
        }),
        iter: 50, threads: 1);

    [Fact]
    public void PartingUndoesAMerge() => Gen.Select(Matrix, Any, Gen.Int[0, 2], Gen.Int[0, 2]).Sample(
        (matrix, acts, story, into) => Run(async () =>
        {
            await BeginAsync(matrix);
            await DoAsync(acts);
            if (story != into && await IsWholeAsync(story) && await IsWholeAsync(into))
            {
                var before = await AllAsync();
                await DoAsync(new Act(Kind.Merge, story, into, 0));
                await DoAsync(new Act(Kind.Part, into, story, 0));
                Assert.Equal(Text(before), Text(await AllAsync()));
            }
        }),
        iter: 50, threads: 1);

    [Fact]
    public void TheWayBackOfAMerge_WorksAfterAnother() => Gen.Select(Matrix, Any, Gen.Int[0, 2], Gen.Int[0, 2]).Sample(
        (matrix, acts, story, into) => Run(async () =>
        {
            var third = 3 - story - into;
            await BeginAsync(matrix);
            await DoAsync(acts);
            if (story != into && await IsWholeAsync(story) && await IsWholeAsync(into) && await IsWholeAsync(third))
            {
                var before = await AllAsync();
                await DoAsync(new Act(Kind.Merge, story, into, 0), new Act(Kind.Merge, into, third, 0), new Act(Kind.Part, into, story, 0));
                Assert.Equal(before[story], (await AllAsync())[story]);
                await DoAsync(new Act(Kind.Part, third, into, 0));
                Assert.Equal(Text(before), Text(await AllAsync()));
            }
        }),
        iter: 50, threads: 1);

    [Fact]
    public void WhatIsPinned_IsInOneStory() => Gen.Select(Matrix, Taking, Gen.Int[0, 2], Gen.Int[0, 2]).Sample(
        (matrix, acts, story, page) => Run(async () =>
        {
            await BeginAsync(matrix);
            await DoAsync([.. acts.Where(act => act.Kind != Kind.Pin)]);
            if (await IsWholeAsync(story))
            {
                await DoAsync(new Act(Kind.Pin, story, 0, page), new Act(Kind.Rematch, 0, 0, 0));
                Assert.Equal([story], (await AllAsync()).Index().Where(one => one.Item.Contains(page)).Select(one => one.Index));
            }
        }),
        iter: 50, threads: 1);

    [Fact]
    public void MergingUndoesASplit_AndBringsInNothingThatAPersonKeepsOut() => Gen.Select(Matrix, Taking, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2]).Sample(
        (matrix, acts, story, to, page) => Run(async () =>
        {
            await BeginAsync(matrix);
            await DoAsync(acts);
            var before = await AllAsync();
            if (story != to && before[story].Contains(page) && await IsWholeAsync(story) && await IsWholeAsync(to))
            {
                var keptOut = await MovedOutAsync(story, to);
                await DoAsync(new Act(Kind.Split, story, to, page));
                await DoAsync(new Act(Kind.Merge, to, story, 0));
                Assert.Equal(before[story].Union(before[to].Except(keptOut)).Order(), (await AllAsync())[story]);
            }
        }),
        iter: 50, threads: 1);

    [Fact]
    public void DecisionsOutliveNewMatchings_AndABackup() => Gen.Select(Matrix, Any).Sample(
        (matrix, acts) => Run(async () =>
        {
            await BeginAsync(matrix);
            await DoAsync(acts);
            var before = Text(await AllAsync());
            await DoAsync(new Act(Kind.Rematch, 0, 0, 0));
            Assert.Equal(before, Text(await AllAsync()));

            var copy = Path.Combine(Folder.Root, $"copy-{Guid.NewGuid():N}.db");
            await Database.AloneAsync(session => session.ExecuteAsync("VACUUM INTO @copy", new { copy }), Token);
            using var restored = DatabaseFile.Open(copy);
            await RematchAsync(restored);
            Assert.Equal(before, Text(await AllAsync(restored)));
        }),
        iter: 15, threads: 1);

    private static Gen<Act[]> Acts(params Kind[] kinds) =>
        Gen.Select(Gen.Int[0, kinds.Length - 1].Select(at => kinds[at]), Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], (kind, story, other, page) => new Act(kind, story, other, page)).Array[0, 12];

    private static void Run(Func<Task> law) => law().GetAwaiter().GetResult();

    private static string Text(List<int[]> stories) => string.Join(" | ", stories.Select((pages, at) => $"{Names[at]}: {string.Join(' ', pages)}"));

    private async Task BeginAsync(bool[] matrix)
    {
        if (stories.Count == 0)
        {
            var feeds = new FeedStore(Database);
            await feeds.SyncAsync([AnOutlet("herald", "rss"), AnOutlet("gazette", "rss")], Now, Token);
            await feeds.SaveAsync((await feeds.PolledAsync(Token))[0].Id, ACheck(), new(new(null, null, "f00d", "1"), [.. Pages.Select(page => AnItem(page.Host.Contains("herald", StringComparison.Ordinal) ? "herald" : "gazette", page.AbsolutePath[1..]) with { Url = page })], []), Token);
            await new StoryStore(Database).SyncAsync(SeedSet.Of("/seeds", [.. Names.Select(name => ASeed(name))]), Now, Token);
            foreach (var name in Names)
            {
                stories.Add((await new StoryStore(Database).FindAsync(name, Token))!);
            }
        }

        (matched, clock) = (matrix, Now);
        foreach (var table in new[] { "decisions", "moves", "outlet_decisions", "decision_history", "coverage", "pages" })
        {
            await Database.WriteAsync(session => session.ExecuteAsync($"DELETE FROM {table}"), Token);
        }

        await Database.WriteAsync(session => session.ExecuteAsync("UPDATE stories SET merged_into = NULL, active = 1"), Token);
        await RematchAsync(Database);
    }

    private async Task DoAsync(params Act[] acts)
    {
        var decisions = new DecisionStore(Database);
        foreach (var (kind, one, two, page) in acts)
        {
            clock += TimeSpan.FromMinutes(1);
            var (story, other) = ((await new StoryStore(Database).FindAsync(stories[one].Id, Token))!, (await new StoryStore(Database).FindAsync(stories[two].Id, Token))!);
            var (isWhole, outlet) = (story.MergedInto is null, Pages[page].Host.Contains("herald", StringComparison.Ordinal) ? "herald" : "gazette");
            switch (kind)
            {
                case Kind.Accept or Kind.Reject or Kind.Pin when isWhole:
                    var decision = kind switch { Kind.Accept => Decision.Accepted, Kind.Reject => Decision.Rejected, _ => Decision.Pinned };
                    await new MatchStore(Database).DecideAsync(story.Id, Pages[page], decision, outlet, null, clock, Token);
                    break;
                case Kind.Never when isWhole:
                    await decisions.BarOutletAsync(story, outlet, null, clock, Token);
                    break;
                case Kind.Withdraw:
                    await decisions.WithdrawAsync(story, Pages[page], null, null, false, clock, Token);
                    await decisions.WithdrawAsync(story, null, outlet, null, false, clock, Token);
                    break;
                case Kind.Merge when isWhole && other.MergedInto is null && story.Id != other.Id:
                    await decisions.MergeAsync(story, other, null, clock, Token);
                    break;
                case Kind.Split when story.Id != other.Id && await decisions.PageAsync(story.Id, Pages[page], Token) is not null:
                    await decisions.SplitAsync(story, other, [Pages[page]], null, clock, Token);
                    break;
                case Kind.Part when await decisions.IsPartAsync(other.Id, story.Id, Token):
                    await decisions.SplitAsync(story, other, [], null, clock, Token);
                    break;
                case Kind.Rematch:
                    await RematchAsync(Database);
                    break;
            }
        }
    }

    private async Task RematchAsync(DatabaseFile database)
    {
        for (var story = 0; story < 3; story++)
        {
            var found = new List<NewMatch>();
            for (var page = 0; page < 3; page++)
            {
                found.Add(new((await new ItemStore(database).FindAsync(Pages[page], Token))!.Id, 0.9, matched[(story * 3) + page], []));
            }

            await new MatchStore(database).SaveAsync(stories[story], "s", "1", found, Now, Token);
        }
    }

    // What a person moved out of a story, but for what went to the other or to one of its parts: that comes back with it.
    private async Task<List<int>> MovedOutAsync(int from, int but)
    {
        var (decisions, found) = (new DecisionStore(Database), new List<int>());
        foreach (var (page, standing) in await decisions.KeptOutAsync(stories[from].Id, Token))
        {
            if (standing is Standing.Moved { StoryId: var name, Word: { } word } && name != Names[but] && !await decisions.IsPartAsync(stories[Array.IndexOf(Names, name)].Id, stories[but].Id, Token)
                && !await IsPinnedSinceAsync(page.Url, word.At, but))
            {
                found.Add(Array.IndexOf(Pages, new Uri(page.Url)));
            }
        }

        return found;
    }

    // In the other or one of its parts, after it was moved out: the pin is the last word.
    private async Task<bool> IsPinnedSinceAsync(string url, DateTimeOffset moved, int story)
    {
        foreach (var pinned in await Database.ReadAsync(session => session.QueryAsync<long>("SELECT story FROM decisions WHERE url = @url AND decision = 'pinned' AND decided_at > @At", new { url, At = moved.Stored() }), Token))
        {
            if (pinned == stories[story].Id || await new DecisionStore(Database).IsPartAsync(pinned, stories[story].Id, Token))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsWholeAsync(int story) => (await new StoryStore(Database).FindAsync(stories[story].Id, Token))!.MergedInto is null;

    private Task<List<int[]>> AllAsync() => AllAsync(Database);

    private async Task<List<int[]>> AllAsync(DatabaseFile database)
    {
        var all = new List<int[]>();
        foreach (var story in stories)
        {
            all.Add([.. (await new CoverageStore(database).ListAsync(story.Id, Token)).Where(found => found.Active).Select(found => Array.IndexOf(Pages, found.Page.Url)).Order()]);
        }

        return all;
    }

    private sealed record Act(Kind Kind, int Story, int Other, int Page);
}
