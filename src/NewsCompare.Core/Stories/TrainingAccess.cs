using System.Runtime.CompilerServices;

// The weights are learned by `train-matcher` there, from the very features that are used here.
[assembly: InternalsVisibleTo("NewsCompare.Benchmarks")]
