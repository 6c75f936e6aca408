using System.Text.Json;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary>The files that <c>match</c> reads whole.</summary>
internal static class MatchFiles
{
    /// <summary>A seed file and the facts beside it.</summary>
    public static Seed Seed(string path, Lexicon lexicon)
    {
        var facts = Path.ChangeExtension(path, ".yaml");
        return SeedReader.Read(path, Read(path), File.Exists(facts) ? Read(facts) : null, lexicon);
    }

    /// <summary>Items, one a line; a bad line is left out, and told on standard error with its file and number.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">The file cannot be read.</exception>
    public static async Task<ItemsFile> ItemsAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StringReader(Read(path)) as TextReader;
        var lines = new List<ItemRead>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var read = ItemOrError(line);
            if (read.Item is { } item && !ids.Add(item.Key))
            {
                read = new(null, item.Id, new("item-twice", $"the id '{item.Key}' stands there a second time; ids must be unique."));
            }

            if (read.Error is { } error)
            {
                read = read with { Error = error with { Message = $"{path}, line {number}: {error.Message}" } };
                await Console.Error.WriteLineAsync($"{read.Error.Message.TrimEnd('.')}: it is left out");
            }

            lines.Add(read);
        }

        return new(lines);
    }

    private static ItemRead ItemOrError(string line)
    {
        JsonElement? id = null;
        try
        {
            var item = JsonSerializer.Deserialize<ItemLine>(line, StepJson.Options);
            if (item is null || item.Id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                throw new InvalidInputException("item-without-id", "the item has no id: give a string or a number.");
            }

            if (!StepJson.IsWhole(item.Id))
            {
                throw new InvalidInputException("item-id-broken", "the id holds half a surrogate: use another.");
            }

            id = item.Id;
            _ = item.Candidate(); // its time is read
            return new(item, id, null);
        }
        catch (JsonException wrong)
        {
            return new(null, id, new("item-malformed", $"the item {JsonProblem.Of(wrong)}"));
        }
        catch (InvalidInputException wrong)
        {
            return new(null, id, new(wrong.Code, wrong.Message));
        }
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-missing", $"The file '{path}' cannot be read: {missing.Message}", missing);
        }
    }
}

/// <summary>What stands in a file of items.</summary>
/// <param name="Lines">One a line that is not empty, in order.</param>
internal sealed record ItemsFile(IReadOnlyList<ItemRead> Lines)
{
    /// <summary>The items that could be read.</summary>
    public IReadOnlyList<ItemLine> Items { get; } = [.. Lines.Select(line => line.Item).OfType<ItemLine>()];

    /// <summary>How a run ends that did what it could with them.</summary>
    /// <param name="code">How it would end if all of them were good.</param>
    public int Ending(int code) => code is ExitCode.Done or ExitCode.NothingMatched && Items.Count < Lines.Count ? ExitCode.Partial : code;
}

/// <summary>A line of a file of items: an item, or why it is none.</summary>
/// <param name="Item">The item, or null.</param>
/// <param name="Id">Its id, or null where none could be read.</param>
/// <param name="Error">What is wrong, or null.</param>
internal sealed record ItemRead(ItemLine? Item, JsonElement? Id, StepError? Error);
