namespace NewsCompare.Pipeline.Fetching;

/// <summary>What is known of an origin's robots.txt.</summary>
internal abstract record RobotsAnswer
{
    private RobotsAnswer()
    {
    }

    /// <summary>Its rules, or that there are none.</summary>
    internal sealed record Rules(RobotsRules Says) : RobotsAnswer;

    /// <summary>It cannot be had, and so nothing is fetched there for a while.</summary>
    /// <param name="Outcome">The outcome of whatever was to be fetched.</param>
    internal sealed record Silent(FetchOutcome Outcome) : RobotsAnswer;
}
