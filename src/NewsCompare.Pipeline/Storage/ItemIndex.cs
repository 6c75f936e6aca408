using System.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Finds items by their words inside a span of days; what they are worth is decided elsewhere, so that every database gives the same answer.</summary>
internal sealed class ItemIndex(DatabaseFile database)
{
    /// <summary>The bits of a row below its day.</summary>
    public const int DayBits = 32;

    /// <summary>The bits of the item.</summary>
    public const long LowestBits = (1L << DayBits) - 1;

    private const int BatchSize = 1_000;
    private const long DayLength = 86_400_000;
    private const int MostPassedOver = 3;

    /// <summary>Writes the words of all items that have none yet.</summary>
    /// <param name="words">The words of an item, each once.</param>
    /// <param name="method">Version of what gives the words; with another one all items are read again.</param>
    /// <param name="cancellationToken">Ends the work; what is written by then stays.</param>
    /// <returns>How many items were written.</returns>
    public async Task<int> BringInStepAsync(Func<AnnouncedText, IReadOnlyList<string>> words, string method, CancellationToken cancellationToken)
    {
        var written = 0;
        while (await IsBehindAsync(method, cancellationToken))
        {
            written += await database.WriteAsync(session => WriteBatchAsync(session, words, method), cancellationToken);
        }

        return written;
    }

    /// <summary>The items of a span of days that hold each of some words, word by word as given.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="forms">The words, those that tell most first.</param>
    /// <param name="budget">How many hits are taken in all; a word that would take more than is left of it is passed over, and after a few of them so is the rest.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<WordHits>> FindAsync(DateTimeOffset from, DateTimeOffset to, IReadOnlyList<string> forms, int budget, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var found = new List<WordHits>();
            var (left, passedOver) = (budget, 0);
            var (first, last) = (Row(from.Stored(), 0), Row(to.Stored(), LowestBits));
            foreach (var form in forms.TakeWhile(_ => passedOver < MostPassedOver))
            {
                var rows = await session.NumbersAsync(
                    "SELECT rowid FROM item_words WHERE item_words MATCH @term AND rowid BETWEEN @first AND @last LIMIT @most",
                    new { term = $"\"{Term(form)}\"", first, last, most = left + 1L });
                if (rows.Count > left)
                {
                    passedOver++;
                }
                else
                {
                    found.Add(new(form, rows.ConvertAll(row => new ItemHit(row))));
                    left -= rows.Count;
                }
            }

            return found;
        },
        cancellationToken);

    private Task<bool> IsBehindAsync(string method, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.TextAsync("SELECT method FROM item_words_method") != method
            || await session.NumberAsync("SELECT EXISTS (SELECT 1 FROM items WHERE words_row IS NULL)") == 1,
        cancellationToken);

    private static async Task<int> WriteBatchAsync(Session session, Func<AnnouncedText, IReadOnlyList<string>> words, string method)
    {
        if (await session.TextAsync("SELECT method FROM item_words_method") != method)
        {
            await session.ExecuteAsync("DELETE FROM item_words_method");
            await session.ExecuteAsync("INSERT INTO item_words_method (method) VALUES (@method)", new { method });
            await session.ExecuteAsync("INSERT INTO item_words (item_words) VALUES ('delete-all')");
            await session.ExecuteAsync("UPDATE items SET words_row = NULL WHERE words_row IS NOT NULL");
        }

        var batch = await session.QueryAsync<WordlessRow>(
            "SELECT id, title, summary, substr(content, 1, @longest) AS content, clock FROM items WHERE words_row IS NULL ORDER BY id LIMIT @most",
            new { longest = (long)AnnouncedText.Longest, most = (long)BatchSize });
        foreach (var item in batch)
        {
            var row = Row(item.Clock, item.Id);
            var text = new AnnouncedText(item.Title, item.Summary, item.Content);
            await session.ExecuteAsync("INSERT INTO item_words (rowid, words) VALUES (@row, @Words)", new { row, Words = string.Join(' ', words(text).Select(Term)) });
            await session.ExecuteAsync("UPDATE items SET words_row = @row WHERE id = @Id", new { row, item.Id });
        }

        return batch.Count;
    }

    private static long Row(long clock, long item) => (Math.Max(0, clock / DayLength) << DayBits) | item;

    // One token of the index: the tokenizer knows letters, digits, signs beyond ASCII, and the underscore.
    private static string Term(string form)
    {
        var term = new StringBuilder(form.Length);
        foreach (var letter in form)
        {
            term.Append(char.IsAsciiLetterOrDigit(letter) || letter > 127 ? letter : '_');
        }

        return term.ToString();
    }

    private sealed class WordlessRow
    {
        public required long Id { get; init; }

        public required string Title { get; init; }

        public string? Summary { get; init; }

        public string? Content { get; init; }

        public required long Clock { get; init; }
    }
}

/// <summary>What a feed says of an item, as given (may hold HTML).</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Or null.</param>
/// <param name="Content">The beginning of it, or null.</param>
internal sealed record AnnouncedText(string Title, string? Summary, string? Content)
{
    /// <summary>How many characters of the content are looked at; what a story is about stands at its beginning.</summary>
    public const int Longest = 4_000;
}

/// <summary>The items that hold a word.</summary>
/// <param name="Form">The word.</param>
/// <param name="Items">The items, by day.</param>
internal sealed record WordHits(string Form, IReadOnlyList<ItemHit> Items);

/// <summary>An item that holds a word.</summary>
/// <param name="Row">Its row in the index.</param>
internal readonly record struct ItemHit(long Row)
{
    /// <summary>The item.</summary>
    public long ItemId => Row & ItemIndex.LowestBits;

    /// <summary>The day it counts by, in days since 1970-01-01, UTC.</summary>
    public long Day => Row >> ItemIndex.DayBits;
}
