using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>What speaks for and against two items telling of one event.</summary>
/// <remarks>What a word tells is told from how rare it is among all, not from its bare weight, which grows with the number of items: else a hundred items of other matter would decide what is joined.</remarks>
internal static class PairSignals
{
    /// <summary>How many numbers <see cref="Of"/> gives.</summary>
    public const int Count = 77;

    private const double MostDays = 4;
    private const double UsualWeight = 7;
    private const int FarDays = 3;
    private const double SmallNumber = 3;
    private const double LongBefore = 12;

    /// <summary>The signals, numbers of about 0 to 1.</summary>
    /// <param name="one">An item.</param>
    /// <param name="other">The other.</param>
    /// <param name="cosine">How close they are by the words of headline and opening.</param>
    /// <param name="crowd">What is close to the one.</param>
    /// <param name="otherCrowd">What is close to the other.</param>
    public static double[] Of(PairedItem one, PairedItem other, double cosine, PairCrowd crowd, PairCrowd otherCrowd)
    {
        var (a, b) = (one.Terms, other.Terms);
        var titles = Ends(a.Title.ShareIn(b.Lead), b.Title.ShareIn(a.Lead));
        var lengths = Ends(Math.Log(1 + a.Lead.Terms.Length) / 6, Math.Log(1 + b.Lead.Terms.Length) / 6);
        return
        [
            cosine,
            Math.Sqrt(cosine),
            a.Title.Cosine(b.Title),
            (titles[0] + titles[1]) / 2,
            titles[0],
            .. lengths,
            lengths[0] * Math.Sqrt(cosine),
            Math.Sqrt(a.Pairs.Cosine(b.Pairs)),
            Math.Log(1 + a.Lead.SharedTerms(b.Lead).Count()) / 3,
            .. Told(one, other),
            .. Names(one, other, cosine),
            .. Numbers(one, other),
            .. Days(one, other),
            one.Outlet is { } outlet && outlet == other.Outlet ? 1 : 0,
            Foretold(one, other),
            .. Ends(cosine / crowd.Closest, cosine / otherCrowd.Closest),
            .. Ends(crowd.Above(cosine), otherCrowd.Above(cosine)),
            .. Ends(crowd.Rank(cosine), otherCrowd.Rank(cosine)),
            .. Sentences(one.Sentences.Of(b.Sentences)),
            .. PlacesFilled.Compare(one, other, item => item.Title),
            .. PlacesFilled.Compare(one, other, item => item.Opening),
        ];
    }

    private static double[] Told(PairedItem one, PairedItem other)
    {
        var (a, b, forms) = (one.Terms, other.Terms, one.Forms);
        var (told, inTitles) = (a.Told.Cosine(b.Told), a.TitleTold.Cosine(b.TitleTold));
        return
        [
            told,
            inTitles,
            Mass(a.Told, b.Told, told, forms),
            Mass(a.TitleTold, b.TitleTold, inTitles, forms),
            .. Ends(a.Told.ShareIn(b.Told), b.Told.ShareIn(a.Told)),
            .. Ends(a.Core.ShareIn(b.Full), b.Core.ShareIn(a.Full)),
            .. Ends(Missing(a.Title, b.Full, forms), Missing(b.Title, a.Full, forms)),
            Shared(a.Full, b.Full, forms),
        ];
    }

    private static double[] Names(PairedItem one, PairedItem other, double cosine)
    {
        var (a, b, forms) = (one.Terms, other.Terms, one.Forms);
        var names = a.Names.Cosine(b.Names);
        return
        [
            names,
            a.Names.IsEmpty || b.Names.IsEmpty ? 1 : 0,
            Mass(a.Lead, b.Lead, cosine, forms),
            Mass(a.Names, b.Names, names, forms),
            .. Ends(OtherNames(a, b), OtherNames(b, a)),
            .. Ends(TitleNames(a, b), TitleNames(b, a)),
            .. Ends(Few(a.LeadNames.CountMissing(b.Full), 5), Few(b.LeadNames.CountMissing(a.Full), 5)),
            Few(a.LeadNames.SharedTerms(b.LeadNames).Count(), 5),
            Shared(a.Names, b.Names, forms),
            Math.Max(Shared(a.TitleNames, b.Full, forms), Shared(b.TitleNames, a.Full, forms)),
            .. Ends(Missing(a.TitleNames, b.Full, forms), Missing(b.TitleNames, a.Full, forms)),
            .. Ends(Missing(a.LeadNames, b.Full, forms), Missing(b.LeadNames, a.Full, forms)),
        ];
    }

    private static double[] Numbers(PairedItem one, PairedItem other)
    {
        var (a, b) = (one.Terms.Numbers, other.Terms.Numbers);
        return
        [
            a.Cosine(b),
            a.IsEmpty || b.IsEmpty ? 1 : 0,
            a.IsEmpty || b.IsEmpty || a.SharedTerms(b).Any() ? 0 : 1,
            Overlap(one.Numbers, other.Numbers),
            Overlap(one.TitleNumbers, other.TitleNumbers),
            Few(one.Numbers.Count(number => number > SmallNumber && other.Numbers.Contains(number)), 3),
            .. Ends(Few(one.Numbers.Count(number => !other.Numbers.Contains(number)), 4), Few(other.Numbers.Count(number => !one.Numbers.Contains(number)), 4)),
        ];
    }

    private static double[] Days(PairedItem one, PairedItem other)
    {
        var days = (one.PublishedAt - other.PublishedAt)?.Duration().Days; // whole ones: of most of what was learned from only the day is known
        var (told, lead) = (Apart(one.Days.First, other.Days.First), Apart(one.Days.Lead, other.Days.Lead));
        return
        [
            days is { } apart ? Math.Exp(-apart) : 0,
            days is { } known ? known / MostDays : 0.5,
            .. one.Terms.Days.Compare(other.Terms.Days, one.PublishedAt, other.PublishedAt),
            told is null ? 0 : 1,
            told is 0 ? 1 : 0,
            Few(told ?? 0, FarDays),
            lead is 0 ? 1 : 0,
            Few(lead ?? 0, FarDays),
            one.Days.LooksAhead != other.Days.LooksAhead ? 1 : 0,
        ];
    }

    // What is to come and what came of it: how long before the one that reports it the other announced it.
    private static double Foretold(PairedItem one, PairedItem other) => one.IsPreview == other.IsPreview || other.PublishedAt - one.PublishedAt is not { } later ? 0
        : Math.Clamp((one.IsPreview ? later : -later).TotalHours / LongBefore, 0, 1);

    private static double[] Sentences(double[] likeness) => [likeness[0], .. Ends(likeness[1], likeness[2])];

    private static int? Apart(DateOnly? one, DateOnly? other) => one is { } day && other is { } otherDay ? Math.Abs(day.DayNumber - otherDay.DayNumber) : null;

    private static double[] Ends(double one, double other) => [Math.Min(one, other), Math.Max(one, other)];

    private static double Few(int count, int most) => (double)Math.Min(count, most) / most;

    private static double Overlap(HashSet<double> one, HashSet<double> other) => one.Count == 0 || other.Count == 0 ? 0 : one.Overlaps(other) ? 1 : -1;

    private static double Mass(WeightedTerms a, WeightedTerms b, double cosine, PairedForms forms) =>
        Math.Log(1 + (cosine * a.Length * b.Length * (UsualWeight / forms.Highest) * (UsualWeight / forms.Highest))) / 6;

    // How far the names of a headline are not those of the other item: another town, another team.
    private static double OtherNames(StoryTerms from, StoryTerms to) => from.TitleNames.IsEmpty ? 0 : 1 - from.TitleNames.ShareIn(to.Full);

    private static double TitleNames(StoryTerms from, StoryTerms to) => from.TitleNames.IsEmpty ? 0.5 : from.TitleNames.ShareIn(to.TitleNames);

    private static double Missing(WeightedTerms from, WeightedTerms to, PairedForms forms)
    {
        var strongest = 0.0;
        for (var i = 0; i < from.Terms.Length; i++)
        {
            strongest = to.Terms.BinarySearch(from.Terms[i]) < 0 ? Math.Max(strongest, from.Weights[i] * from.Length) : strongest;
        }

        return forms.Rarity(strongest);
    }

    private static double Shared(WeightedTerms a, WeightedTerms b, PairedForms forms)
    {
        var strongest = 0.0;
        foreach (var (_, own, other) in a.SharedTerms(b))
        {
            strongest = Math.Max(strongest, Math.Min(own * a.Length, other * b.Length));
        }

        return forms.Rarity(strongest);
    }
}
