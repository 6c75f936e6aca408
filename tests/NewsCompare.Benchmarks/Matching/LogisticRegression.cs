namespace NewsCompare.Benchmarks.Matching;

/// <summary>Logistic regression by Newton's method with a ridge; the same data give the same weights.</summary>
internal static class LogisticRegression
{
    private const double Ridge = 0.5;
    private const int Rounds = 12;
    private const int Parts = 16;

    /// <summary>The constant, then a weight a feature.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples)
    {
        var size = examples[0].Row.Length + 1;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var step = Solve(Equations(examples, weights, size), size);
            for (var i = 0; i < size; i++)
            {
                weights[i] += step[i];
            }
        }

        return weights;
    }

    private static double[][] Equations(IReadOnlyList<Example> examples, double[] weights, int size)
    {
        // Parts are added in their order, so that the number of cores changes nothing.
        var parts = new double[Parts][][];
        Parallel.For(0, Parts, part => parts[part] = Part(examples, weights, size, part));
        var equations = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size + 1).Select(j => parts.Sum(part => part[i][j])).ToArray()).ToArray();
        for (var i = 0; i < size; i++)
        {
            equations[i][i] += i == 0 ? 1e-6 : Ridge;
            equations[i][size] -= i == 0 ? 0 : Ridge * weights[i];
            for (var j = 0; j < i; j++)
            {
                equations[i][j] = equations[j][i];
            }
        }

        return equations;
    }

    private static double[][] Part(IReadOnlyList<Example> examples, double[] weights, int size, int part)
    {
        var equations = Enumerable.Range(0, size).Select(_ => new double[size + 1]).ToArray();
        var row = new double[size];
        row[0] = 1;
        for (var at = part; at < examples.Count; at += Parts)
        {
            var example = examples[at];
            example.Row.CopyTo(row, 1);
            var sum = 0.0;
            for (var i = 0; i < size; i++)
            {
                sum += row[i] * weights[i];
            }

            var p = 1 / (1 + Math.Exp(-sum));
            var curve = Math.Max(example.Weight * p * (1 - p), 1e-9);
            var pull = example.Weight * ((example.IsPositive ? 1 : 0) - p);
            for (var i = 0; i < size; i++)
            {
                if (row[i] == 0)
                {
                    continue;
                }

                for (var j = i; j < size; j++)
                {
                    equations[i][j] += curve * row[i] * row[j];
                }

                equations[i][size] += pull * row[i];
            }
        }

        return equations;
    }

    private static double[] Solve(double[][] equations, int size)
    {
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(equations[row][column]));
            (equations[column], equations[pivot]) = (equations[pivot], equations[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = equations[row][column] / equations[column][column];
                for (var at = column; at <= size; at++)
                {
                    equations[row][at] -= factor * equations[column][at];
                }
            }
        }

        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var known = Enumerable.Range(row + 1, size - row - 1).Sum(at => equations[row][at] * solution[at]);
            solution[row] = (equations[row][size] - known) / equations[row][row];
        }

        return solution;
    }
}

/// <summary>One item of one seed.</summary>
internal readonly record struct Example(double[] Row, bool IsPositive, double Weight);
