namespace NewsCompare.App.Tests;

/// <summary>A newsroom that one run has been through; each test of a class goes on from a copy of what the run stored.</summary>
public sealed class NewsroomAfterARun : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    /// <summary>The web of the run, for the tests of the class one after another.</summary>
    internal LocalNewsroom Web { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Web = await LocalNewsroom.StartAsync();
        Web.Install(folder);
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "run", "--config", "config", "--data", "data")).Says(0, "3 new comparisons");
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Lays down what the run stored as the folder "data".</summary>
    /// <param name="target">The current folder of a test.</param>
    internal void CopyTo(TempFolder target) => target.Copy(folder.In("data"), "data");
}
