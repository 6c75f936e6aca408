using System.Globalization;

namespace NewsCompare.Core.Stories;

/// <summary>Writes a score beside the floor that it reaches or not.</summary>
public static class ScoreText
{
    /// <summary>A score with two decimals, cut and never rounded up: what lies below a floor of two decimals is never written like it.</summary>
    /// <param name="score">In [0, 1].</param>
    public static string Of(double score) => Cut(score).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A score cut to two decimals, to stand beside what <see cref="Of"/> writes.</summary>
    /// <param name="score">In [0, 1].</param>
    public static double Cut(double score) => (double)(Math.Floor((decimal)score * 100) / 100);

    /// <summary>A floor with all of its decimals, at least two.</summary>
    /// <param name="floor">In [0, 1].</param>
    public static string OfFloor(double floor) => floor.ToString("0.00##", CultureInfo.InvariantCulture);
}
