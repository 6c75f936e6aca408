using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare attribute</c>: Finds attributions, quotations and credits.</summary>
internal static class AttributeCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var pairs = new Option<string?>("--quote-pairs")
        {
            Description = "File with one pair of quotations {id, a, b} a line: says what became of a in b.",
            HelpName = "FILE",
        };
        var command = new Command(
            "attribute",
            """
            Finds attributions, quotations and credits in texts, or says what became of one quotation in another.

            A line of a batch is {"id", "text", "outlet"?}; offsets in the answer are UTF-16 code units into that text.
            Example: newscompare attribute --batch texts.jsonl
                     newscompare attribute --quote-pairs pairs.jsonl
            """) { pairs };
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var (batch, quotes, jobs) = (result.GetValue(options.Batch), result.GetValue(pairs), result.GetValue(options.Jobs));
            if (batch is null == quotes is null)
            {
                throw new InvalidInputException("batch-missing", "'attribute' needs one of --batch FILE and --quote-pairs FILE.");
            }

            using var output = TerminalText.OpenOutput();
            return quotes is not null
                ? await BatchRunner.RunAsync<QuotePairLine, QuotePairAnswer>(quotes, "id", jobs, JudgeAsync, output, cancellationToken)
                : await BatchRunner.RunAsync<AttributeLine, AttributeAnswer>(batch!, "id", jobs, Reader(result.GetValue(options.Config)), output, cancellationToken);
        });
        return command;
    }

    private static Task<QuotePairAnswer> JudgeAsync(QuotePairLine line, CancellationToken cancellationToken) =>
        Task.FromResult(new QuotePairAnswer(QuotePair.Judge(line.A, line.B)));

    private static Func<AttributeLine, CancellationToken, Task<AttributeAnswer>> Reader(string? configFolder)
    {
        var files = new ConfigFiles(configFolder);
        var lexicon = files.Lexicon("en");
        var unnamed = new UnnamedSources(lexicon);
        var finder = new CreditFinder(lexicon, OutletFiles.ReadAll(files));
        return (line, _) =>
        {
            var body = Body.Of(line.Text, lexicon);
            return Task.FromResult(new AttributeAnswer(
                [.. AttributionReader.Read(body, lexicon).Select(found => AttributionAnswer.Of(found, unnamed))],
                [.. finder.Find(body, [], line.Outlet).Select(CreditAnswer.Of)]));
        };
    }
}
