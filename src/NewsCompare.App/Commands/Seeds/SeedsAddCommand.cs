using System.CommandLine;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Seeds;

/// <summary><c>newscompare seeds add</c>: puts a seed into the data folder.</summary>
internal static class SeedsAddCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A .txt or .md file; a .yaml of the same name beside it is taken along.", HelpName = "FILE" };
        var id = new Option<string?>("--id") { Description = "Story id (default: the file's name).", HelpName = "STORY" };
        var replace = new Option<bool>("--replace") { Description = "Take the place of a seed with the same id." };
        var dry = new Option<bool>("--dry-run") { Description = "Check the file and say what would be done." };
        var command = new Command("add", "Adds a seed to the data folder. Example: newscompare seeds add my-story.txt --id harbor-fire");
        command.Arguments.Add(file);
        command.Options.Add(id);
        command.Options.Add(replace);
        command.Options.Add(dry);
        command.SetAction((result, _) => Task.FromResult(Add(
            Installation.Of(result), result.GetValue(file)!, result.GetValue(id), result.GetValue(replace), result.GetValue(dry))));
        return command;
    }

    private static int Add(Installation installation, string file, string? id, bool replace, bool dry)
    {
        var source = new SeedFiles(installation.Config).Read(file);
        var ending = Path.GetExtension(file).ToLowerInvariant();
        var story = id ?? source.Seed.StoryId;
        var target = Path.Combine(installation.AddedSeeds, story + ending);
        CheckId(story);
        var taken = installation.SeedSet().PathOf(story);
        if (taken is not null && !(replace && Path.GetFullPath(taken).Equals(Path.GetFullPath(target), StringComparison.Ordinal)))
        {
            throw new InvalidInputException(
                "seed-twice", $"There is a seed '{story}' already: {taken}. Give another --id, {(replace ? "or edit that file" : "or --replace it")}.");
        }

        if (!dry)
        {
            DataFolder.Make(installation.AddedSeeds);
            File.Copy(file, target, overwrite: replace);
            var facts = Path.ChangeExtension(file, ".yaml");
            var targetFacts = Path.ChangeExtension(target, ".yaml");
            File.Delete(targetFacts); // the facts of a text that is replaced are not those of the new one
            if (File.Exists(facts))
            {
                File.Copy(facts, targetFacts);
            }
        }

        Console.Error.WriteLine(dry ? $"would add {target}" : $"added {target}");
        Console.Out.WriteLine(story);
        return ExitCode.Done;
    }

    /// <summary>Refuses what is no story id.</summary>
    internal static void CheckId(string id)
    {
        if (id.Length is 0 or > 80 || id[0] == '-' || id.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
        {
            throw new InvalidInputException("story-id", $"'{id}' is no story id: lower-case letters, digits and hyphens, at most 80.");
        }
    }
}
