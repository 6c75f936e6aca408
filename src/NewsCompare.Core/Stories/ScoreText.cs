using System.Globalization;

namespace NewsCompare.Core.Stories;

/// <summary>Writes a score beside the floor that it reaches or not.</summary>
public static class ScoreText
{
    /// <summary>A score with two decimals, cut and never rounded up: what lies below a floor of two decimals is never written like it.</summary>
    /// <param name="score">In [0, 1].</param>
    public static string Of(double score) => (Math.Floor((decimal)score * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A floor with all of its decimals, at least two.</summary>
    /// <param name="floor">In [0, 1].</param>
    public static string OfFloor(double floor) => floor.ToString("0.00##", CultureInfo.InvariantCulture);
}
