using System.Globalization;

namespace NewsCompare.Core.Stories;

/// <summary>A decision tree that asks the same question of all rows at each level.</summary>
/// <param name="Features">The feature asked for, level by level.</param>
/// <param name="Above">The answer is yes above this value.</param>
/// <param name="Values">What each row of answers adds; the first answer is the highest bit.</param>
internal sealed record LevelTree(int[] Features, double[] Above, double[] Values)
{
    /// <summary>Reads "feature above feature above ... | value value ...".</summary>
    /// <param name="text">The columns, parted by blanks.</param>
    public static LevelTree Parse(string text)
    {
        var halves = text.Split(" | ");
        var questions = halves[0].Split(' ');
        return new(
            [.. questions.Where((_, at) => at % 2 == 0).Select(feature => int.Parse(feature, CultureInfo.InvariantCulture))],
            [.. questions.Where((_, at) => at % 2 == 1).Select(Number)],
            [.. halves[1].Split(' ').Select(Number)]);
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        string.Join(' ', Features.Zip(Above, (feature, above) => string.Create(CultureInfo.InvariantCulture, $"{feature} {above:0.####}")))
        + " | " + string.Join(' ', Values.Select(value => value.ToString("0.####", CultureInfo.InvariantCulture)));

    /// <summary>What the tree adds for a row.</summary>
    /// <param name="row">The features.</param>
    public double Value(double[] row)
    {
        var leaf = 0;
        for (var level = 0; level < Features.Length; level++)
        {
            leaf = (leaf << 1) | (row[Features[level]] > Above[level] ? 1 : 0);
        }

        return Values[leaf];
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
