namespace NewsCompare.App.Commands;

/// <summary>How a run of the program ended; part of the public contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Unexpected = 1;
    public const int Usage = 2;
    public const int Partial = 3;
    public const int NothingMatched = 4;
    public const int RuleHit = 5;
    public const int Cancelled = 130;
}
