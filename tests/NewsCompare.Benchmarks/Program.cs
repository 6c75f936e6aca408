using NewsCompare.Benchmarks.Matching;

if (args is ["train-matcher" or "try-matcher", var data, var lexicon])
{
    MatcherTraining.Run(data, lexicon, isTrial: args[0] == "try-matcher");
    return 0;
}

Console.Error.WriteLine("usage: train-matcher DATA LEXICON   learn config/lexicons/<language>/word-shares.txt and match-weights.txt from labelled sets");
Console.Error.WriteLine("       try-matcher DATA LEXICON     learn from half of the stories and measure on the others");
return 2;
