using NewsCompare.Benchmarks.Matching;

if (args is ["train-matcher", var data, var lexicon])
{
    MatcherTraining.Run(data, lexicon);
    return 0;
}

Console.Error.WriteLine("usage: train-matcher DATA LEXICON   learn config/lexicons/<language>/word-shares.txt and match-weights.txt from labelled sets");
return 2;
