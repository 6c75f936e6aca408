using System.CommandLine;
using NewsCompare.Core.Reports;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>The option <c>--fail-on</c>: a newsroom's check before something is published, or over what is stored.</summary>
internal sealed class FailOnOption
{
    private readonly Option<string[]> rules = new("--fail-on")
    {
        Description = $"End with {ExitCode.RuleHit} when a version hits the rule: no-credit, dropped-quote or number-changed. A verdict that an editor has rejected is not hit.",
        HelpName = "RULE",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Adds the option to a verb.</summary>
    /// <param name="command">The verb.</param>
    public void AddTo(Command command)
    {
        rules.AcceptOnlyFromAmong(FailRules.All);
        command.Options.Add(rules);
    }

    /// <summary>Writes to standard error what the rules object to, one line each.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The parsed command line.</param>
    /// <returns>Whether a rule was hit.</returns>
    public async Task<bool> IsHitAsync(StoryReport report, ParseResult options)
    {
        var hits = FailRules.Hits(report, options.GetValue(rules) ?? []);
        foreach (var hit in hits)
        {
            await Console.Error.WriteLineAsync(hit);
        }

        return hits.Count > 0;
    }
}
