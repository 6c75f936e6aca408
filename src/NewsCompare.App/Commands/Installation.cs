using System.CommandLine;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Commands;

/// <summary>Where an installation keeps its things, and what it is configured to do.</summary>
/// <param name="DataFolder">State; may not exist yet.</param>
/// <param name="SeedFolders">Where seeds lie: the user's, then those that <c>seeds add</c> put into the data folder.</param>
/// <param name="Config">The configuration files.</param>
internal sealed record Installation(string DataFolder, IReadOnlyList<string> SeedFolders, ConfigFiles Config)
{
    /// <summary>Where <c>outlets add</c> puts files when no <c>--config</c> is given.</summary>
    public static string ConfigIn(string dataFolder) => Path.Combine(dataFolder, "config");

    /// <summary>Where <c>seeds add</c> puts files.</summary>
    public string AddedSeeds => Path.Combine(DataFolder, "seeds");

    /// <summary>The installation that the options name.</summary>
    /// <param name="options">The parsed command line.</param>
    public static Installation Of(ParseResult options)
    {
        var data = Path.GetFullPath(options.GetValue(GlobalOptions.Data) ?? DefaultData());
        var added = ConfigIn(data);
        return new(
            data,
            [options.GetValue(GlobalOptions.Seeds) ?? "seeds", Path.Combine(data, "seeds")],
            new ConfigFiles(Directory.Exists(added) ? added : null, options.GetValue(GlobalOptions.Config)));
    }

    /// <summary>The settings, read and checked.</summary>
    public PipelineSettings Settings() => PipelineSettings.Read(Config, Environment.GetEnvironmentVariables());

    /// <summary>Every configured outlet.</summary>
    public IReadOnlyList<Outlet> Outlets() => OutletFiles.ReadAll(Config);

    /// <summary>The seeds of the seed folders, and what is wrong with those that cannot be read: one that is broken stops none of the others.</summary>
    public SeedSet SeedSet() => new SeedFiles(Config).ReadEach(SeedFolders);

    private static string DefaultData() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "newscompare");
}
