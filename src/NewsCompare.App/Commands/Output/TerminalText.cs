using System.Text;

namespace NewsCompare.App.Commands.Output;

/// <summary>Outside text must not steer a terminal: titles and messages of pages may hold escape sequences, or marks that turn the order of letters around.</summary>
internal static class TerminalText
{
    private const char Instead = '\uFFFD';

    private static volatile bool isDrawing;

    /// <summary>The text with what could steer a terminal replaced; line ends and tabs stay.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.Any(Steers)
        ? text
        : string.Concat(text.Select(letter => Steers(letter) ? Instead : letter));

    /// <summary>The text on one line, for a cell or a line of a list.</summary>
    /// <param name="text">Any text.</param>
    public static string OneLine(string text) => Clean(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary>Standard output for data: as it is for a file or a pipe, cleaned for a terminal.</summary>
    public static Stream OpenOutput() => Console.IsOutputRedirected ? Console.OpenStandardOutput() : new CleanStream(Console.OpenStandardOutput());

    /// <summary>Cleans all that is written to standard error from now on, and goes on where it cannot be written.</summary>
    public static void GuardError() => Console.SetError(new CleanWriter(Console.Error));

    /// <summary>Shows the cursor again, which what draws has hidden, when the program is about to end in its midst.</summary>
    public static void LeaveDrawing()
    {
        if (isDrawing)
        {
            Console.Error.Write("\u001B[?25h\n");
            Console.Error.Flush();
        }
    }

    /// <summary>Lets sequences through to standard error for a while: for what draws, and shows no outside text.</summary>
    public static IDisposable DrawOnError()
    {
        var guarded = Console.Error;
        isDrawing = true;
        Console.SetError(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true });
        return new Restoring(guarded);
    }

    // Control characters of both sets, embeddings, overrides, isolates and marks of direction, separators of lines that are none.
    private static bool Steers(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029';

    private sealed class Restoring(TextWriter guarded) : IDisposable
    {
        public void Dispose()
        {
            isDrawing = false;
            Console.SetError(guarded);
        }
    }

    // What nobody can read is no reason to end: standard error may be closed or on a full disk while the work itself goes on, and there is no other place to say so.
    private sealed class CleanWriter(TextWriter inner) : TextWriter
    {
        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value) => Try(() => inner.Write(Steers(value) ? Instead : value));

        public override void Write(string? value) => Try(() => inner.Write(value is null ? null : Clean(value)));

        public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(Clean(new string(buffer, index, count))));

        public override void WriteLine(string? value) => Try(() => inner.WriteLine(value is null ? null : Clean(value)));

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }

        public override void Flush() => Try(inner.Flush);

        private static void Try(Action write)
        {
            try
            {
                write();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
            }
        }
    }
}
