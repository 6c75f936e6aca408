namespace NewsCompare.Benchmarks.Alignment;

/// <summary>The commands about the aligner: learn its weights, say how good and how fast it is.</summary>
internal static class AlignerCommands
{
    private const int Outlets = 100;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["train-aligner", var data, var output]:
                AlignerTraining.Train(data, output);
                return 0;
            case ["try-aligner", var data]:
                AlignerTraining.Try(data);
                return 0;
            case ["time-aligner", var data]:
                AlignerSpeed.Run(data);
                return 0;
            case ["time-story", var data]:
                StorySpeed.Run(data, Outlets);
                return 0;
            default:
                Console.Error.WriteLine("usage: train-aligner DATA OUTPUT   learn config/lexicons/en/align-weights.txt from the labelled texts in DATA (basil_align.json, argrewrite_align.json)");
                Console.Error.WriteLine("       try-aligner DATA            learn without each eighth of the stories and measure on it");
                Console.Error.WriteLine("       time-aligner DATA           pairs of articles a second on one core");
                Console.Error.WriteLine("       time-story DATA             full comparisons a second, and the time of a story of 100 outlets");
                return 2;
        }
    }
}
