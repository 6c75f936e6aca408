using System.Text;
using NewsCompare.Core.Feeds;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class FeedHintsTests
{
    private const string Syndication = "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'";

    [Theory]
    [InlineData("<ttl>45</ttl>", 45)]
    [InlineData("<ttl> 45 </ttl>", 45)]
    [InlineData("<ttl>0</ttl>", null)]
    [InlineData("<ttl>soon</ttl>", null)]
    [InlineData("<ttl>-5</ttl>", null)]
    [InlineData("<sy:updatePeriod>hourly</sy:updatePeriod>", 60)]
    [InlineData("<sy:updatePeriod>Daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 360)]
    [InlineData("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 1440)]
    [InlineData("<sy:updatePeriod>always</sy:updatePeriod>", null)]
    [InlineData("<sy:updateFrequency>2</sy:updateFrequency>", null)]
    [InlineData("<ttl>10</ttl><sy:updatePeriod>daily</sy:updatePeriod>", 10)]
    [InlineData("", null)]
    public void Pause_IsWhatTheFeedAsksFor(string channel, int? minutes) =>
        Assert.Equal(minutes, (int?)Rss(channel).Pause?.TotalMinutes);

    [Fact]
    public void SkipHoursAndDays_AreReadInOrder_AndNonsenseIsPassedOver()
    {
        var hints = Rss("<skipHours><hour>23</hour><hour>0</hour><hour>24</hour><hour>25</hour><hour>x</hour></skipHours><skipDays><day>sunday</day><day>Saturday</day><day>3</day></skipDays>");
        Assert.Equal([0, 23], hints.SkipHours);
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Saturday], hints.SkipDays);
    }

    [Fact]
    public void SkipHours_AreNoWish_WhenTheyAreAllHours() =>
        Assert.Empty(Rss("<skipHours>" + string.Concat(Enumerable.Range(0, 24).Select(hour => $"<hour>{hour}</hour>")) + "</skipHours>").SkipHours);

    [Fact]
    public void Pause_IsReadInRdfAndAtomToo()
    {
        Assert.Equal(TimeSpan.FromHours(12), Of($"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' {Syndication}><channel><title>x</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel><item><title>a</title><link>https://a.example/1</link></item></rdf:RDF>").Pause);
        Assert.Equal(TimeSpan.FromHours(1), Of($"<feed xmlns='http://www.w3.org/2005/Atom' {Syndication}><title>x</title><sy:updatePeriod>hourly</sy:updatePeriod></feed>").Pause);
    }

    private static FeedHints Rss(string channel) => Of($"<rss version='2.0' {Syndication}><channel><title>x</title>{channel}</channel></rss>");

    private static FeedHints Of(string feed) => FeedParser.Parse(Encoding.UTF8.GetBytes(feed), null, new("https://a.example/feed")).Hints;
}
