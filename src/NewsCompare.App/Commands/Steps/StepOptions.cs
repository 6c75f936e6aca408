using System.CommandLine;
using System.Globalization;

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
        Jobs.Validators.Add(given =>
        {
            if (given.Tokens.Count == 1 && int.TryParse(given.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var jobs) && jobs < 0)
            {
                given.AddError("--jobs is a number of lines from 1 on, or 0 for one a core.");
            }
        });
        command.Options.Add(Batch);
        command.Options.Add(Jobs);
    }
}
