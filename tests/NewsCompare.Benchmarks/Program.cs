using BenchmarkDotNet.Running;
using NewsCompare.Benchmarks;
using NewsCompare.Benchmarks.Alignment;
using NewsCompare.Benchmarks.Attribution;
using NewsCompare.Benchmarks.Extraction;
using NewsCompare.Benchmarks.Fetching;
using NewsCompare.Benchmarks.Matching;

switch (args)
{
    case ["train-matcher" or "try-matcher", var data, var likeNews, var lexicon]:
        MatcherTraining.Run(data, likeNews, lexicon, isTrial: args[0] == "try-matcher");
        return 0;
    case ["try-signals", var signalSets, var signalPools]:
        SignalTrial.Run(signalSets, signalPools);
        return 0;
    case ["list-neighbours", var words, var lexicon]:
        NeighbourWords.Write(words, lexicon);
        return 0;
    case ["train-matcher" or "try-matcher" or "try-signals" or "list-neighbours", ..]:
        Console.Error.WriteLine("usage: train-matcher DATA LIKE-NEWS LEXICON   learn config/lexicons/<language>/word-shares.txt and match-weights.txt from labelled sets, and from pools of like news");
        Console.Error.WriteLine("       try-matcher DATA LIKE-NEWS LEXICON     learn from half of the stories and measure on the others");
        Console.Error.WriteLine("       list-neighbours WORDS LEXICON   write config/lexicons/<language>/word-neighbours.txt from a list of common words, one a line");
        Console.Error.WriteLine("       try-signals DATA LIKE-NEWS             what each part of its signals is worth, by one item and one seed");
        return 2;
    case ["try-second-look", var announcedSets, var likePools]:
        SecondLookTrial.Run(announcedSets, likePools);
        return 0;
    case ["fit-groups" or "try-groups", var labelledSets, var pools, var newsrooms, var words]:
        GroupsFit.Run(labelledSets, pools, newsrooms, words, isTrial: args[0] == "try-groups");
        return 0;
    case ["fit-groups" or "try-groups", ..]:
        Console.Error.WriteLine("usage: fit-groups DATA LIKE-NEWS NEWSROOMS LEXICON   learn config/lexicons/<language>/group-weights.txt, by which 'stories discover' groups items");
        Console.Error.WriteLine("       try-groups DATA LIKE-NEWS NEWSROOMS LEXICON   learn from half of the stories and measure the groups of the others");
        return 2;
    case ["train-aligner" or "try-aligner" or "time-aligner" or "time-story", ..]:
        return AlignerCommands.Run(args);
    case ["train-attribution", var data, var output]:
        AttributionTraining.Train(data, output);
        return 0;
    case ["try-attribution", var data]:
        AttributionTraining.Try(data);
        return 0;
    case ["train-attribution" or "try-attribution", ..]:
        Console.Error.WriteLine("usage: train-attribution DATA OUTPUT   learn config/lexicons/en/attribution-weights.txt from the articles of the part \"train\" in DATA");
        Console.Error.WriteLine("       try-attribution DATA            learn without each fifth of these articles and measure on it, beside the rules alone");
        return 2;
    case ["fetch-day"]:
        return await FetchDay.RunAsync();
    case ["time-attribution"]:
        return AttributionSpeed.Run();
    case ["time-matching", "--keep", var folder, .. var sizes]:
        return await MatchingSpeed.RunAsync(Sizes(sizes), Directory.CreateDirectory(folder).FullName);
    case ["time-matching", .. var sizes]:
        return await MatchingSpeed.RunAsync(Sizes(sizes), null);
    case ["time-feeds"]:
        return FeedSpeed.Run();
    case ["time-extraction", var pages]:
        return await ExtractionSpeed.RunAsync(pages);
    case ["calibrate-extraction", var labelled]:
        return await ExtractionCalibration.RunAsync(labelled);
    case ["time-extraction" or "calibrate-extraction", ..]:
        Console.Error.WriteLine("usage: time-extraction PAGES        saved pages (.html.gz) read beside AngleSharp's bare parse");
        Console.Error.WriteLine("       calibrate-extraction DATA    fit the confidence on labelled pages, and show how well it holds");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
        return 0;
}

static IEnumerable<int> Sizes(string[] given) => given is [] ? [10_000, 100_000, 1_000_000] : given.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture));
