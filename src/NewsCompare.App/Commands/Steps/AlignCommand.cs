using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare align</c>: links the sentences of a version to those of a seed.</summary>
internal static class AlignCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var command = new Command("align", """
            Links the sentences of a version to those of a seed, and says what the linked sentences state differently.

            A line in holds {"id", "seed": [sentence...], "version": [sentence...]}; a line out {"id", "error", "links", "contradictions"}.
            Where the two are in two languages, "notComparable" says how that is seen: what is not linked then tells nothing.
            A link has kind same, reworded or partial, a score from 0 to 1, and says whether it moved.

            Example:
              echo '{"id":1,"seed":["Three died on Friday."],"version":["Four died on Friday."]}' | newscompare align --batch -
            """);
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetValue(options.Batch), result.GetValue(options.Jobs), result.GetValue(options.Config), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? batch, int jobs, string? config, CancellationToken cancellationToken)
    {
        if (batch is null)
        {
            throw new InvalidInputException("batch-missing", "align needs --batch FILE (or '-' for standard input): one JSON object a line with id, seed and version. See newscompare align --help.");
        }

        var lexicon = new ConfigFiles(config).Lexicon("en");
        var thresholds = new AlignmentOptions();
        await using var output = TerminalText.OpenOutput();
        return await BatchRunner.RunAsync<AlignLine, AlignAnswer>(
            batch, "id", jobs, (line, _) => Task.FromResult(Answer(Given(line.Seed, "seed"), Given(line.Version, "version"))), output, cancellationToken);

        AlignAnswer Answer(string[] seed, string[] version) => AlignAnswer.Of(
            Aligner.Align(seed, version, lexicon, thresholds), LanguageGap.Between(string.Join('\n', seed), string.Join('\n', version), lexicon));
    }

    private static string[] Given(IReadOnlyList<string?> sentences, string side) => sentences.Count > Comparability.MostSentences
        ? throw new InvalidInputException("too-many-sentences", $"'{side}' has {sentences.Count} sentences; at most {Comparability.MostSentences} are aligned. Give a part of it.")
        : [.. sentences.Select((sentence, index) => sentence ?? throw new InvalidInputException("sentence-null", $"Sentence {index} of '{side}' is null: give a text, empty if need be."))];
}
