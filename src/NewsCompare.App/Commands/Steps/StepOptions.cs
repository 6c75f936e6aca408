using System.CommandLine;

namespace NewsCompare.App.Commands.Steps;

/// <summary>The options that all step verbs share; each verb makes its own.</summary>
internal sealed class StepOptions
{
    public Option<string?> Batch { get; } = new("--batch")
    {
        Description = "File with one JSON object a line; '-' is standard input.",
        HelpName = "FILE",
    };

    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "Lines worked on at once; 0 means one a core.",
        HelpName = "N",
    };

    public Option<string?> Config { get; } = GlobalOptions.Config;

    public void AddTo(Command command)
    {
        command.Options.Add(Batch);
        command.Options.Add(Jobs);
    }
}
