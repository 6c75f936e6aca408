using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class FetchOptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("desk@newsroom.example")]
    [InlineData("https://newsroom.example/about-the-bot")]
    public void Problems_AreNone_ForAUsableContact(string? contact) => Assert.Empty(new FetchOptions { Contact = contact }.Problems());

    [Theory]
    [InlineData("")]
    [InlineData("me")]
    [InlineData("me@localhost")]
    [InlineData("Me <me@newsroom.example>")]
    [InlineData("me@newsroom.example\r\nX: y")]
    [InlineData("ftp://newsroom.example/")]
    [InlineData("https://newsroom.example/)(")]
    public void Problems_NameTheContact_WhenItIsUnfitForAHeader(string contact) =>
        Assert.Contains("fetch.contact", Assert.Single(new FetchOptions { Contact = contact }.Problems()), StringComparison.Ordinal);

    [Fact]
    public void Problems_NameKeyAndRange_AndAreToldAllAtOnce()
    {
        var problems = new FetchOptions { TotalTimeoutSeconds = 500, MaximumPageBytes = 1, Contact = "me" }.Problems();
        Assert.Equal(3, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("fetch.totalTimeoutSeconds", StringComparison.Ordinal) && problem.Contains("300", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_CarriesTheContact() =>
        Assert.Matches(@"^NewsCompare/\d+\.\d+\.\d+ \(\+desk@newsroom\.example\)$", UserAgent.Of(new() { Contact = "desk@newsroom.example" }));
}
