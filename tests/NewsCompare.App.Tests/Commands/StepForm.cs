using System.Text.Json;

namespace NewsCompare.App.Tests.Commands;

/// <summary>One way of calling a step verb, with lines of our own that it can answer.</summary>
/// <param name="Name">For the test's name.</param>
/// <param name="Key">"id" or "seedId".</param>
/// <param name="Arguments">The command line; BATCH stands for the batch file.</param>
/// <param name="Field">A field that must be there, and must not be a number.</param>
/// <param name="Bodies">The lines without their id; the folder is where their files lie.</param>
internal sealed record StepForm(string Name, string Key, string[] Arguments, string Field, Func<TempFolder, IReadOnlyList<Dictionary<string, object>>> Bodies)
{
    /// <summary>All forms whose answer to a line depends on that line alone.</summary>
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new("parse-feed", "id", ["parse-feed", "--batch", "BATCH"], "file", folder => Files(folder, "xml", StepTexts.Feeds)),
        new("extract", "id", ["extract", "--batch", "BATCH"], "file", folder => Files(folder, "html", StepTexts.Pages)),
        new("match SEED", "id", ["match", "seed.txt", "--batch", "BATCH"], "title", folder =>
        {
            folder.Write("seed.txt", StepTexts.Seed);
            return [.. StepTexts.Items.Select(item => new Dictionary<string, object> { ["title"] = item.Title, ["text"] = item.Text, ["publishedAt"] = item.At })];
        }),
        new("match --items", "seedId", ["match", "--batch", "BATCH", "--items", "items.jsonl"], "seed", folder =>
        {
            folder.Write("items.jsonl", string.Join('\n', StepTexts.Items.Select((item, at) => JsonSerializer.Serialize(new { id = "i" + at, title = item.Title, text = item.Text, publishedAt = item.At }))));
            return [.. StepTexts.Items.Select(item => new Dictionary<string, object> { ["seed"] = new { title = item.Title, text = item.Text, publishedAt = item.At } })];
        }),
        new("match --revisions", "id", ["match", "--revisions", "--batch", "BATCH"], "before", _ =>
            [.. StepTexts.Items.Zip(StepTexts.Items.Skip(1), (before, after) => new Dictionary<string, object>
            {
                ["before"] = new { title = before.Title, text = before.Text }, ["after"] = new { title = before.Title, text = $"{before.Text} {after.Text}" },
            })]),
        new("align", "id", ["align", "--batch", "BATCH"], "seed", _ =>
            [.. StepTexts.Items.Select(item => new Dictionary<string, object> { ["seed"] = StepTexts.Seed.Split("\n\n"), ["version"] = item.Text.Split(". ") })]),
        new("attribute", "id", ["attribute", "--batch", "BATCH"], "text", _ =>
            [.. StepTexts.Items.Select(item => new Dictionary<string, object> { ["text"] = item.Text, ["outlet"] = "The Harbor Herald" })]),
        new("attribute --quote-pairs", "id", ["attribute", "--quote-pairs", "BATCH"], "a", _ =>
            [.. StepTexts.Quotes.Select(pair => new Dictionary<string, object> { ["a"] = pair.A, ["b"] = pair.B })]),
    ];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names { get; } = [.. All.Select(form => form.Name)];

    /// <summary>The form of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static StepForm Find(string name) => All.Single(form => form.Name == name);

    /// <summary>The lines of a batch, with files laid down in the folder.</summary>
    /// <param name="folder">The current folder of the run.</param>
    public string[] Lines(TempFolder folder) =>
        [.. Bodies(folder).Select((body, at) => JsonSerializer.Serialize(new Dictionary<string, object>(body) { [Key] = "line-" + at }))];

    /// <summary>Runs the verb over a batch that is written to a file.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="environment">Variables, or null.</param>
    /// <param name="more">Further arguments.</param>
    public Task<CliResult> RunAsync(TempFolder folder, IEnumerable<string> lines, IReadOnlyDictionary<string, string>? environment = null, params string[] more)
    {
        var file = folder.Write($"batch-{Guid.NewGuid():N}.jsonl", string.Concat(lines.Select(line => line + "\n")));
        return Cli.RunAsync(folder, null, environment, Command(file, more));
    }

    /// <summary>The command line for a batch.</summary>
    /// <param name="batch">Path, or "-".</param>
    /// <param name="more">Further arguments.</param>
    public string[] Command(string batch, params string[] more) => [.. Arguments.Select(argument => argument == "BATCH" ? batch : argument), .. more];

    private static List<Dictionary<string, object>> Files(TempFolder folder, string ending, IReadOnlyList<string> texts) =>
        [.. texts.Select((text, at) => new Dictionary<string, object> { ["file"] = folder.Write($"file-{at}.{ending}", text) })];
}
