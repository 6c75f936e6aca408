using System.ComponentModel.DataAnnotations;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Which items are looked at for a story, and how often its pages are looked at again.</summary>
internal sealed class StoryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "stories";

    /// <summary>How many days before and after its seed a story's items are looked for; a seed may name its own window. Default 14.</summary>
    [Display(Name = "stories.windowDays"), Range(0.25, 3650.0)]
    public double WindowDays { get; init; } = 14;

    /// <summary>The same as a span; a story that has gained nothing for so long has ended.</summary>
    public TimeSpan Window => TimeSpan.FromDays(WindowDays);

    /// <summary>Lowest score at which an item is taken into a story without a person, in [0, 1]. Default 0.8: a false match would claim
    /// that an outlet covered what it did not, and what lies below is kept for a person to accept.</summary>
    [Display(Name = "stories.acceptScore"), Range(0.0, 1.0)]
    public double AcceptScore { get; init; } = 0.8;

    /// <summary>Lowest score of an item that is kept for a person to judge, in [0, 1]. Default 0.2.</summary>
    [Display(Name = "stories.keepScore"), Range(0.0, 1.0)]
    public double KeepScore { get; init; } = 0.2;

    /// <summary>Lowest score of an item whose page is read to decide by its text, when its announcement alone does not suffice, in [0, 1]. Default 0.3: what the matcher takes for another
    /// event of the same kind stands at 0.35, and only its text can say whether it is. Below are hardly any pages that belong.</summary>
    [Display(Name = "stories.relatedScore"), Range(0.0, 1.0)]
    public double RelatedScore { get; init; } = 0.3;

    /// <summary>Lowest score by its text at which such a page is taken into a story without a person, in [0, 1]. Default 0.8; it must also reach <see cref="AcceptByItselfScore"/>.</summary>
    [Display(Name = "stories.acceptByTextScore"), Range(0.0, 1.0)]
    public double AcceptByTextScore { get; init; } = 0.8;

    /// <summary>Lowest score at which a page stays that was taken for its announcement, or at an earlier matching, in [0, 1]: by its text where that is known. Default 0.65: below it it is rather of another story.</summary>
    [Display(Name = "stories.keepByTextScore"), Range(0.0, 1.0)]
    public double KeepByTextScore { get; init; } = 0.65;

    /// <summary>Lowest score that the text of a page whose announcement did not suffice must reach by itself, without other items that it stands out from, to be taken without a person, in [0, 1].
    /// Default 0.75: more pages are near than belong, and among news of other subjects each like event stands out.</summary>
    [Display(Name = "stories.acceptByItselfScore"), Range(0.0, 1.0)]
    public double AcceptByItselfScore { get; init; } = 0.75;

    /// <summary>The same for a page that came out up to twelve hours after the seed, in [0, 1], where it is lower. Default 0.68: follow-ups and like events come later, and other outlets' reports in the first hours.</summary>
    [Display(Name = "stories.acceptSoonByItselfScore"), Range(0.0, 1.0)]
    public double AcceptSoonByItselfScore { get; init; } = 0.68;

    /// <summary>The same for a page that was taken for its announcement, in [0, 1], where it is lower. Default 0.6: below it are mostly like events of the same place and people.</summary>
    [Display(Name = "stories.keepByItselfScore"), Range(0.0, 1.0)]
    public double KeepByItselfScore { get; init; } = 0.6;

    /// <summary>Lowest score at which a text that tells of several things, or of the seed in passing, is taken without a person, in [0, 1]. Default 0.9:
    /// what such a text says of other things has words in common with the seed by chance.</summary>
    [Display(Name = "stories.roundUpScore"), Range(0.0, 1.0)]
    public double RoundUpScore { get; init; } = 0.9;

    /// <summary>Lowest score at which a text that begins with another day than the seed is taken without a person, in [0, 1]. Default 0.95: the days of a trial or a race are as like each
    /// other as two reports of one day, and in our newsrooms what was taken below that and begins with another day follows up on the seed.</summary>
    [Display(Name = "stories.otherDayScore"), Range(0.0, 1.0)]
    public double OtherDayScore { get; init; } = 0.95;

    /// <summary>How many such pages of one story are read in one pass at most; 0 reads none. Default 60: in the newsrooms of our trials no seed has more than 30, so that all of them are read;
    /// what is more than that is news of which hardly a page belongs, and would keep the outlets' hosts busy for it.</summary>
    [Display(Name = "stories.relatedPages"), Range(0, 1000)]
    public int RelatedPages { get; init; } = 60;

    /// <summary>After which share of its age a page is looked at again. Default 0.2.</summary>
    [Display(Name = "stories.revisitShare"), Range(0.01, 10.0)]
    public double RevisitShare { get; init; } = 0.2;

    /// <summary>Shortest time between two looks at a page, in minutes. Default 5.</summary>
    [Display(Name = "stories.revisitMinimumMinutes"), Range(1.0, 1440.0)]
    public double RevisitMinimumMinutes { get; init; } = 5;

    /// <summary>Longest time between two looks at a page, in days. Default 14.</summary>
    [Display(Name = "stories.revisitMaximumDays"), Range(1.0, 365.0)]
    public double RevisitMaximumDays { get; init; } = 14;
}
