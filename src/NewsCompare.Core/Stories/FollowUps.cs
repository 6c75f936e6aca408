using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells whether a text is rather of another turn of a seed's affair: it came out most of a day after the seed or before it, begins with no day, and with other news than the seed's.</summary>
/// <remarks>What follows up tells the seed's event below its own news ("looters have raided the homes of families who fled the fire"), so that the two are as alike as two reports are.</remarks>
public sealed class FollowUps
{
    // The papers of the next morning; reports of the event itself come sooner, or begin with it.
    private static readonly TimeSpan Apart = TimeSpan.FromHours(18);

    private readonly LeadDays days;
    private readonly ToldAsNews news;

    /// <summary>Reads the seed once for all texts.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses what <see cref="LeadDays"/> and <see cref="ToldAsNews"/> do.</param>
    public FollowUps(Seed seed, Lexicon lexicon) => (days, news) = (new(seed, lexicon), new(seed, lexicon));

    /// <summary>Why an item is rather of another turn, in words; null where nothing says so, or where only its announcement is known.</summary>
    /// <param name="item">An item.</param>
    public string? Why(Candidate item) => days.WhyApart(item, Apart) is { } apart && !news.BeginsWithIt(item) ? $"{apart}, and its first sentence tells of something else" : null;
}
