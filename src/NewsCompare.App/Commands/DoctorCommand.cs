using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands;

/// <summary><c>newscompare doctor</c>: says what is wrong with this installation and what to do.</summary>
internal static class DoctorCommand
{
    private const string Ok = "ok";
    private const string Advice = "advice";
    private const string Wrong = "wrong";
    private const long LittleSpace = 500_000_000;

    public static Command Create()
    {
        var format = ListOutput.FormatOption();
        var command = new Command("doctor", "Says what is wrong with this installation and what to do. Example: newscompare doctor");
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var findings = new List<Finding>();
            if (Try(findings, "configuration folder", () => Installation.Of(result)) is { } installation)
            {
                Look(findings, installation);
            }

            await ListOutput.WriteAsync(
                new("checks", ["check", "state", "detail"], [.. findings.Select(finding => (IReadOnlyList<object?>)[finding.Check, finding.State, finding.Detail])]),
                result.GetValue(format)!,
                cancellationToken);
            return findings.Exists(finding => finding.State == Wrong) ? ExitCode.Partial : ExitCode.Done;
        });
        return command;
    }

    private static void Look(List<Finding> findings, Installation installation)
    {
        if (Try(findings, "settings", installation.Settings) is { } settings)
        {
            findings.Add(settings.Fetch.Contact is { } contact
                ? new("contact", Ok, contact)
                : new("contact", Advice, "fetch.contact is not set, so real outlets are not fetched: set it in newscompare.json, or NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example."));
        }

        if (Try(findings, "outlets", installation.Outlets) is { } outlets)
        {
            findings.Add(new("outlets", Ok, $"{outlets.Count(outlet => outlet.Enabled)} polled, {outlets.Count(outlet => !outlet.Enabled)} not polled (newscompare outlets list)"));
        }

        var seeds = installation.SeedSet();
        findings.AddRange(seeds.Problems.Select(problem => new Finding("seeds", Wrong, problem.Message)));
        if (seeds.Seeds.Count > 0)
        {
            findings.Add(new("seeds", Ok, string.Join(", ", seeds.Seeds.Select(seed => seed.Seed.StoryId))));
        }
        else if (seeds.Problems.Count == 0)
        {
            findings.Add(new("seeds", Advice, $"no seed in {string.Join(" or ", installation.SeedFolders)}: put a text there, or 'newscompare seeds add FILE'."));
        }

        LookAtData(findings, new DataFolder(installation.DataFolder));
    }

    private static void LookAtData(List<Finding> findings, DataFolder folder)
    {
        try
        {
            folder.HasDatabase();
        }
        catch (InvalidInputException closed)
        {
            findings.Add(new("data folder", Wrong, closed.Message));
            return;
        }

        if (!Directory.Exists(folder.Root))
        {
            findings.Add(new("data folder", Advice, $"{folder.Root} is not there yet; 'newscompare run' makes it"));
            return;
        }

        var free = new DriveInfo(folder.Root).AvailableFreeSpace;
        findings.Add(new("disk", free < LittleSpace ? Wrong : Ok, $"{free / 1_000_000:N0} MB free for {folder.Root}"));
        if (!File.Exists(folder.Database))
        {
            findings.Add(new("database", Advice, "none yet; 'newscompare run' makes it"));
        }
        else if (Try(findings, "database", () => DatabaseFile.Open(folder.Database)) is { } database)
        {
            database.Dispose();
            findings.Add(new("database", Ok, $"{folder.Database} opens ('newscompare db verify' checks all of it)"));
        }
    }

    private static T? Try<T>(List<Finding> findings, string check, Func<T> look)
        where T : class
    {
        try
        {
            return look();
        }
        catch (InvalidInputException wrong)
        {
            findings.Add(new(check, Wrong, wrong.Message));
            return null;
        }
    }

    private sealed record Finding(string Check, string State, string Detail);
}
