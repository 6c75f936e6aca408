using System.Text;
using NewsCompare.App.Commands.Output;

namespace NewsCompare.App.Tests.Commands;

/// <summary>Outside text must not steer a terminal.</summary>
public sealed class TerminalTextTests
{
    private const string Hostile = "a\u001b]0;owned\u0007\u009b31m\u202Eb\u2066c\u200Fd\u061Ce";

    [Fact]
    public void Clean_ReplacesWhatSteers_AndKeepsTheRest()
    {
        Assert.Equal("a\uFFFD]0;owned\uFFFD\uFFFD31m\uFFFDb\uFFFDc\uFFFDd\uFFFDe", TerminalText.Clean(Hostile));
        Assert.Equal("Zo\u00EB \uD83D\uDE00\n\tne\u200Dxt\r\n", TerminalText.Clean("Zo\u00EB \uD83D\uDE00\n\tne\u200Dxt\r\n"));
        Assert.Equal("two lines", TerminalText.OneLine("two\nlines"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task CleanStream_GivesTheSame_HoweverTheBytesAreCut(int size)
    {
        using var inner = new MemoryStream();
        await using (var stream = new CleanStream(inner))
        {
            foreach (var part in Encoding.UTF8.GetBytes(Hostile + "\uD83D\uDE00\u00EB\n").Chunk(size))
            {
                await stream.WriteAsync(part, TestContext.Current.CancellationToken);
            }
        }

        Assert.Equal(TerminalText.Clean(Hostile) + "\uD83D\uDE00\u00EB\n", Encoding.UTF8.GetString(inner.ToArray()));
    }

    [Fact]
    public async Task Verbs_PrintNoSequenceOfAPageOrSeed()
    {
        using var folder = new TempFolder();
        folder.Write("seed.txt", "The \u001b[31mferry\u202E sank off Port Ellis. Forty people were saved.");
        folder.Write("seed.yaml", "title: \"Ferry \\x1b]0;owned\\a sinks \\u202E\"\noriginalOutlet: \"The \\x1b[1mHerald\"\n");
        folder.Write("a\u001b[2J.html", "<html><head><title>T</title></head><body><p>\u009b31m nothing</p></body></html>");
        foreach (var arguments in new[]
        {
            new[] { "compare", "seed.txt", "a\u001b[2J.html" },
            ["compare", "seed.txt", "no\u001b[2J.html"],
            ["seeds", "list", "--seeds", "."],
            ["seeds", "show", "seed", "--seeds", "."],
            ["seeds", "lint", "seed.txt"],
            ["doctor", "--seeds", ".", "--data", "d\u001b[2J"],
            ["report", "no\u001b[2J"],
        })
        {
            var result = await Cli.RunAsync(folder, arguments);
            Assert.DoesNotContain('\u001b', result.Output);
            Assert.DoesNotContain('\u001b', result.Errors);
            Assert.DoesNotContain('\u009b', result.Output);
            Assert.DoesNotContain('\u202E', result.Output + result.Errors);
        }
    }
}
