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

    /// <summary>Items, one a line; a bad line stops the run, since every answer depends on all items.</summary>
    public static async Task<IReadOnlyList<ItemLine>> ItemsAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StringReader(Read(path)) as TextReader;
        var items = new List<ItemLine>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                items.Add(Item(path, number, line));
                if (!ids.Add(items[^1].Key))
                {
                    throw new InvalidInputException("item-twice", $"{path}, line {number}: the id '{items[^1].Key}' stands there a second time; ids must be unique.");
                }
            }
        }

        return items;
    }

    private static ItemLine Item(string path, int number, string line)
    {
        try
        {
            var item = JsonSerializer.Deserialize<ItemLine>(line, StepJson.Options);
            if (item is null || item.Id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                throw new InvalidInputException("item-without-id", $"{path}, line {number}: the item has no id: give a string or a number.");
            }

            if (!StepJson.IsWhole(item.Id))
            {
                throw new InvalidInputException("item-id-broken", $"{path}, line {number}: the id holds half a surrogate: use another.");
            }

            return Timely(item, path, number);
        }
        catch (JsonException wrong)
        {
            throw new InvalidInputException("item-malformed", $"{path}, line {number}: the item {JsonProblem.Of(wrong)}", wrong);
        }
    }

    private static ItemLine Timely(ItemLine item, string path, int number)
    {
        try
        {
            _ = item.Candidate();
            return item;
        }
        catch (InvalidInputException wrong)
        {
            throw new InvalidInputException(wrong.Code, $"{path}, line {number}: {wrong.Message}", wrong);
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
