using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary>Runs one step over a file of JSON objects, one a line: all cores, output in input order, a bad line answered in place.</summary>
internal static class BatchRunner
{
    /// <summary>Runs the step over every line.</summary>
    /// <typeparam name="TIn">A line in; its shape is checked, a missing field is the line's error.</typeparam>
    /// <typeparam name="TOut">A line out without id and error, which are added here.</typeparam>
    /// <param name="file">Path of the batch, or "-" for standard input.</param>
    /// <param name="key">The name of the id: "id" or "seedId".</param>
    /// <param name="jobs">Lines worked on at once; 0 means one a core.</param>
    /// <param name="step">The step; an <see cref="InvalidInputException"/> it throws becomes the line's error.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns><see cref="ExitCode.Done"/>, or <see cref="ExitCode.Partial"/> when a line failed.</returns>
    public static async Task<int> RunAsync<TIn, TOut>(
        string file, string key, int jobs, Func<TIn, CancellationToken, Task<TOut>> step, Stream output, CancellationToken cancellationToken)
    {
        using var reader = Open(file);
        return await RunAsync(reader, file == "-" ? "standard input" : file, key, jobs, step, output, cancellationToken);
    }

    /// <summary>Runs the step over every line of a reader.</summary>
    /// <typeparam name="TIn">A line in; its shape is checked, a missing field is the line's error.</typeparam>
    /// <typeparam name="TOut">A line out without id and error, which are added here.</typeparam>
    /// <param name="reader">One JSON object a line.</param>
    /// <param name="from">What is read, for messages.</param>
    /// <param name="key">The name of the id: "id" or "seedId".</param>
    /// <param name="jobs">Lines worked on at once; 0 means one a core.</param>
    /// <param name="step">The step; an <see cref="InvalidInputException"/> it throws becomes the line's error.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns><see cref="ExitCode.Done"/>, or <see cref="ExitCode.Partial"/> when a line failed.</returns>
    public static async Task<int> RunAsync<TIn, TOut>(
        TextReader reader, string from, string key, int jobs, Func<TIn, CancellationToken, Task<TOut>> step, Stream output, CancellationToken cancellationToken)
    {
        var workers = jobs > 0 ? jobs : Environment.ProcessorCount;
        var failed = 0;
        using var places = new SemaphoreSlim(workers);
        using var ahead = new BlockingCollection<Task<byte[]>>(workers * 16);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var writing = Task.Run(
            async () =>
            {
                try
                {
                    foreach (var line in ahead.GetConsumingEnumerable(cancellationToken))
                    {
                        await output.WriteAsync(await line, cancellationToken);
                    }

                    await output.FlushAsync(cancellationToken);
                }
                finally
                {
                    await stop.CancelAsync(); // a line that threw ends the reading too, which would else wait for room for ever
                }
            },
            cancellationToken);
        try
        {
            var number = 0;
            while (await NextAsync(reader, cancellationToken) is { } line)
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                var at = number;
                await places.WaitAsync(stop.Token);
                ahead.Add(Task.Run(() => OneAsync(line, at), cancellationToken), stop.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The writing below says why.
        }
        finally
        {
            ahead.CompleteAdding();
        }

        await writing;
        return failed > 0 ? ExitCode.Partial : ExitCode.Done;

        async Task<byte[]> OneAsync(string line, int number)
        {
            try
            {
                var (bytes, ok) = await AnswerAsync(line, $"Line {number} of {from}", key, step, cancellationToken);
                if (!ok)
                {
                    Interlocked.Increment(ref failed);
                }

                return bytes;
            }
            finally
            {
                places.Release();
            }
        }
    }

    // A read of standard input that waits cannot be called back; the wait for it can be left.
    private static async Task<string?> NextAsync(TextReader reader, CancellationToken cancellationToken) =>
        await reader.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken);

    private static async Task<(byte[] Bytes, bool Ok)> AnswerAsync<TIn, TOut>(
        string line, string place, string key, Func<TIn, CancellationToken, Task<TOut>> step, CancellationToken cancellationToken)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InvalidInputException("line-not-an-object", $"{place} is no JSON object: give one object a line.");
            }

            if (Find(document.RootElement, key, place) is not { } given || given.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                throw new InvalidInputException("line-without-id", $"{place} has no '{key}': give a string or a number.");
            }

            if (!StepJson.IsWhole(given))
            {
                throw new InvalidInputException("line-id-broken", $"{place}: the '{key}' holds half a surrogate, so it cannot be given back: use another.");
            }

            id = given.Clone();
            var input = document.RootElement.Deserialize<TIn>(StepJson.Options)
                ?? throw new InvalidInputException("line-empty", $"{place} is null.");
            var answer = await step(input, cancellationToken);
            return (StepJson.Line(key, id, answer), answer is not IStepAnswer { Error: not null });
        }
        catch (InvalidInputException wrong)
        {
            return (StepJson.ErrorLine(key, id, wrong.Code, wrong.Message), false);
        }
        catch (JsonException wrong)
        {
            return (StepJson.ErrorLine(key, id, "line-malformed", $"{place} {JsonProblem.Of(wrong)}"), false);
        }
    }

    private static JsonElement? Find(JsonElement line, string key, string place)
    {
        try
        {
            return line.TryGetProperty(key, out var found) ? found : null;
        }
        catch (InvalidOperationException wrong)
        {
            throw new InvalidInputException("line-malformed", $"{place} holds half a surrogate in the name of a field, which is no text.", wrong);
        }
    }

    private static StreamReader Open(string file)
    {
        if (file == "-")
        {
            return new(Console.OpenStandardInput(), new UTF8Encoding(false));
        }

        try
        {
            return new(file, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-missing", $"The batch file '{file}' cannot be read: {missing.Message}", missing);
        }
    }
}
