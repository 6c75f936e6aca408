using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class NightStoreTests : StoreTests
{
    [Fact]
    public async Task ClaimAsync_GivesANightToOne_EvenWhenManyAskAtOnce()
    {
        var nights = new NightStore(Database);
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => nights.ClaimAsync("2024-06-01", "me", Now, Token), Token)));
        Assert.Single(claims, claimed => claimed);
    }

    [Fact]
    public async Task ClaimAsync_TakesOverAnUnfinishedNightOfADeadProcess_ButNeverAFinishedOne()
    {
        var nights = new NightStore(Database);
        Assert.True(await nights.ClaimAsync("2024-06-01", "dead", Now, Token));
        Assert.True(await nights.ClaimAsync("2024-06-01", "me", Now, Token));
        Assert.False(await nights.ClaimAsync("2024-06-01", "me", Now.AddMinutes(59), Token));
        Assert.True(await nights.ClaimAsync("2024-06-01", "me", Now.AddMinutes(60), Token));
        Assert.False(await nights.IsFinishedAsync("2024-06-01", Token));
        await nights.FinishAsync("2024-06-01", "reports/2024-06-01", "2 stories", Now, Token);
        Assert.True(await nights.IsFinishedAsync("2024-06-01", Token));
        Assert.False(await nights.ClaimAsync("2024-06-01", "another", Now, Token));
    }
}
