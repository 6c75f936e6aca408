using BenchmarkDotNet.Running;
using NewsCompare.Benchmarks;
using NewsCompare.Benchmarks.Matching;

switch (args)
{
    case ["train-matcher", var data, var lexicon]:
        MatcherTraining.Run(data, lexicon);
        return 0;
    case ["train-matcher", ..]:
        Console.Error.WriteLine("usage: train-matcher DATA LEXICON   learn config/lexicons/<language>/word-shares.txt and match-weights.txt from labelled sets");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
        return 0;
}
