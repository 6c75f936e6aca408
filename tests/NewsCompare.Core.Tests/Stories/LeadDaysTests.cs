using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class LeadDaysTests
{
    // A Thursday.
    private static readonly DateTimeOffset Thursday = new(2024, 5, 30, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("The jury heard the nurse on Wednesday.", "it begins with 29 May, the seed with 28 May")]
    [InlineData("The jury heard the nurse on Wednesday. A juror was dismissed on Tuesday.", "it begins with 29 May, the seed with 28 May")]
    [InlineData("The jury heard the nurse yesterday.", "it begins with 29 May, the seed with 28 May")]
    [InlineData("The jury heard the nurse on May 27.", "it begins with 27 May, the seed with 28 May")]
    [InlineData("The nurse who wept on Tuesday, and was sent home, was heard on Wednesday.", "it begins with 29 May, the seed with 28 May")]
    [InlineData("A juror was dismissed on Tuesday, a clerk said on Wednesday.", null)]
    [InlineData("A juror in his Wednesday suit was dismissed from the trial.", null)]
    [InlineData("A juror was dismissed, The Wednesday Post first reported.", null)]
    [InlineData("A juror was dismissed, as the expert Ruby Wednesday had foreseen.", null)]
    [InlineData("A juror had slept in court one Wednesday in spring.", null)]
    [InlineData("A juror was dismissed on Tuesday. The nurse was heard on Wednesday.", null)]
    [InlineData("A juror was dismissed. The nurse was heard on Wednesday.", null)]
    [InlineData("The jury will hear the nurse on Friday.", null)]
    [InlineData("The jury heard the nurse on Friday.", null)] // where it came out it is Friday already
    public void WhyOther_NamesBothDays_WhenTheLeadsTellOfOther(string text, string? expected) => Assert.Equal(expected, Days(Thursday).WhyOther(Item(text)));

    [Fact]
    public void WhyOther_ReadsTheHeadline() => Assert.Equal("it begins with 29 May, the seed with 28 May", Days(Thursday).WhyOther(Item("The nurse wept.") with { Title = "Nurse weeps in court on Wednesday" }));

    [Fact]
    public void WhyOther_SaysNothing_WhenItIsNotKnownWhenOneCameOut()
    {
        var item = Item("The jury heard the nurse on Wednesday.");
        Assert.Null(Days(null).WhyOther(item));
        Assert.Null(Days(Thursday).WhyOther(item with { PublishedAt = null }));
        Assert.Null(Days(Thursday).WhyOther(item with { IsFirstSeen = true }));
    }

    [Theory]
    [InlineData("The nurse was heard on Saturday.", "it begins with 1 June, and the seed came out on 30 May")]
    [InlineData("The nurse was heard, a clerk said on Saturday.", null)]
    [InlineData("The nurse was heard on Thursday.", null)]
    [InlineData("The nurse was heard.", "it names no day at its beginning, and came out 72 hours after the seed")]
    public void WhyOther_NamesTheDay_ThatIsAfterASeedWithoutOneCameOut(string text, string? expected) => Assert.Equal(
        expected, new LeadDays(new("trial", "A juror was dismissed from the trial of the surgeon. She wept.", PublishedAt: Thursday), TestLexicon.English).WhyOther(Item(text) with { PublishedAt = Thursday.AddDays(3) }));

    [Theory]
    [InlineData(23, null)]
    [InlineData(24, "it names no day at its beginning, and came out 24 hours after the seed")]
    [InlineData(-23, null)]
    [InlineData(-47, "it names no day at its beginning, and came out 47 hours before the seed")]
    public void WhyOther_SaysThatItIsFarFromTheSeed_WhenItBeginsWithNoDay(int hours, string? expected)
    {
        var item = Item("The nurse was heard. She had wept on Tuesday.") with { PublishedAt = Thursday.AddHours(hours) };
        Assert.Equal(expected, Days(Thursday).WhyOther(item));
        Assert.Null(Days(Thursday).WhyOther(item with { DayOnly = true }));
        Assert.Null(Days(Thursday).WhyOther(item with { Text = "The nurse was heard on Tuesday." }));
        Assert.Null(new LeadDays(new("trial", "A juror was dismissed on Tuesday.", PublishedAt: Thursday, PublishedDayOnly: true), TestLexicon.English).WhyOther(item));
    }

    private static LeadDays Days(DateTimeOffset? at) =>
        new(new("trial", "A juror was dismissed from the trial of the surgeon on Tuesday. She wept.", PublishedAt: at), TestLexicon.English);

    private static Candidate Item(string text) => new("item", "", Text: text, PublishedAt: Thursday);
}
