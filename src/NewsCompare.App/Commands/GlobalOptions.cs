using System.CommandLine;
using System.CommandLine.Help;

namespace NewsCompare.App.Commands;

/// <summary>The options that every verb knows.</summary>
internal static class GlobalOptions
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder where everything is kept (default: 'newscompare' in the user's data folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> Config { get; } = new("--config")
    {
        Description = "Folder whose files are laid over the built-in configuration.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> Seeds { get; } = new("--seeds")
    {
        Description = "Folder of seed articles (default: 'seeds' in the current folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No progress on standard error.", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "More on standard error.", Recursive = true };

    public static void AddTo(RootCommand root)
    {
        // Without the forms of another system's shell, '/?' and '/h', which look like paths here.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h", "-?"));
        foreach (var option in new Option[] { Data, Config, Seeds, Quiet, Verbose })
        {
            root.Options.Add(option);
        }
    }
}
