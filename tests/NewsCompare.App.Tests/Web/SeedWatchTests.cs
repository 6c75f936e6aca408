using NewsCompare.App.Commands;
using NewsCompare.App.Commands.Serving;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Tests.Web;

public sealed class SeedWatchTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_SeesWhatIsDroppedIn_AndNamesABrokenFileOnce()
    {
        using var messages = new StringWriter();
        var watch = new SeedWatch(new Installation(folder.In("data"), [folder.In("seeds")], new ConfigFiles()), messages);
        Assert.Empty(watch.Read().Seeds);
        folder.Write("seeds/ferry.txt", "The ferry sank off Port Ellis. Forty were saved.");
        var broken = folder.Write("seeds/broken.txt", [0x63, 0xE9, 0x20]);
        Assert.Equal(["ferry"], watch.Read().Seeds.Select(placed => placed.Seed.StoryId));
        Assert.Equal(["ferry"], watch.Read().Seeds.Select(placed => placed.Seed.StoryId));
        Assert.Equal(1, messages.ToString().Split(broken).Length - 1);
        File.Delete(broken);
        Assert.Empty(watch.Read().Problems);
        folder.Write("seeds/broken.txt", [0x63, 0xE9, 0x20]);
        Assert.Single(watch.Read().Problems);
        Assert.Equal(2, messages.ToString().Split(broken).Length - 1);
    }
}
