using BenchmarkDotNet.Running;
using NewsCompare.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
