namespace NewsCompare.Benchmarks.Extraction;
internal static class ExtractionCalibration { public static Task<int> RunAsync(string data) => Task.FromResult(data.Length); }
