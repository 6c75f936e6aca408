using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>RFC 9309, section by section, each rule at least once. What its status codes and redirects demand stands in <see cref="FetchMemoryTests"/>.</summary>
public sealed class RobotsRfcTests
{
    [Theory]
    [InlineData("2.1 a group is its names and the rules after them", "User-agent: a\nUser-agent: NewsCompare\nDisallow: /x\n\nUser-agent: b\nDisallow: /y", "/x", false)]
    [InlineData("2.1 rules of another group are not ours", "User-agent: a\nUser-agent: NewsCompare\nDisallow: /x\n\nUser-agent: b\nDisallow: /y", "/y", true)]
    [InlineData("2.1 a blank line ends no group", "User-agent: NewsCompare\n\nDisallow: /x", "/x", false)]
    [InlineData("2.2.1 names know no case", "user-agent: nEWScOMPARE\ndisallow: /x", "/x", false)]
    [InlineData("2.2.1 a longer name is another", "User-agent: NewsCompareBot\nDisallow: /x", "/x", true)]
    [InlineData("2.2.1 a shorter name is another", "User-agent: News\nDisallow: /x", "/x", true)]
    [InlineData("2.2.1 groups of one name are one", "User-agent: NewsCompare\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: NewsCompare\nDisallow: /y", "/x", false)]
    [InlineData("2.2.1 groups of one name are one", "User-agent: NewsCompare\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: NewsCompare\nDisallow: /y", "/y", false)]
    [InlineData("2.2.1 without a group of ours that of all counts", "User-agent: b\nDisallow: /\nUser-agent: *\nDisallow: /x", "/x", false)]
    [InlineData("2.2.1 with one, that of all does not count", "User-agent: *\nDisallow: /\nUser-agent: NewsCompare\nDisallow: /y", "/x", true)]
    [InlineData("2.2.1 groups of all are one", "User-agent: *\nDisallow: /x\nUser-agent: b\nAllow: /\nUser-agent: *\nDisallow: /y", "/x", false)]
    [InlineData("2.2.1 without any group nothing is forbidden", "User-agent: b\nDisallow: /", "/x", true)]
    [InlineData("2.2.2 a path is matched from its start", "User-agent: *\nDisallow: /x", "/a/x", true)]
    [InlineData("2.2.2 a path is matched from its start", "User-agent: *\nDisallow: /x", "/xyz/a", false)]
    [InlineData("2.2.2 paths know case", "User-agent: *\nDisallow: /X", "/x", true)]
    [InlineData("2.2.2 the longest rule decides", "User-agent: *\nAllow: /x/\nDisallow: /x/y/", "/x/y/z", false)]
    [InlineData("2.2.2 the longest rule decides", "User-agent: *\nDisallow: /x/\nAllow: /x/y/", "/x/y/z", true)]
    [InlineData("2.2.2 their order does not", "User-agent: *\nAllow: /x/y/\nDisallow: /x/", "/x/y/z", true)]
    [InlineData("2.2.2 of two equal ones, allow", "User-agent: *\nAllow: /x\nDisallow: /x", "/x", true)]
    [InlineData("2.2.2 what no rule matches is allowed", "User-agent: *\nDisallow: /x", "/y", true)]
    [InlineData("2.2.2 robots.txt is always allowed", "User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("2.2.2 octets outside ASCII are percent-encoded", "User-agent: *\nDisallow: /foo/ツ", "/foo/%E3%83%84", false)]
    [InlineData("2.2.2 octets outside ASCII are percent-encoded", "User-agent: *\nDisallow: /foo/%e3%83%84", "/foo/ツ", false)]
    [InlineData("2.2.2 reserved ones stay encoded", "User-agent: *\nDisallow: /foo?q=http%3A%2F%2Ffoo", "/foo?q=http%3A%2F%2Ffoo.bar", false)]
    [InlineData("2.2.2 reserved ones stay encoded", "User-agent: *\nDisallow: /foo%2Fbar", "/foo/bar", true)]
    [InlineData("2.2.2 unreserved ones are decoded", "User-agent: *\nDisallow: /foo/bar/%62%61%7A", "/foo/bar/baz", false)]
    [InlineData("2.2.2 the query belongs to the path", "User-agent: *\nDisallow: /foo/bar?baz=quz", "/foo/bar?baz=quz&a=b", false)]
    [InlineData("2.2.3 # begins a comment", "User-agent: * # all\nDisallow: /x # private", "/x", false)]
    [InlineData("2.2.3 # begins a comment", "# User-agent: *\n# Disallow: /x", "/x", true)]
    [InlineData("2.2.3 $ is the end", "User-agent: *\nDisallow: /*.php$", "/a.php", false)]
    [InlineData("2.2.3 $ is the end", "User-agent: *\nDisallow: /*.php$", "/a.php5", true)]
    [InlineData("2.2.3 $ inside is a sign of its own", "User-agent: *\nDisallow: /a$b", "/a", true)]
    [InlineData("2.2.3 * is any number of characters", "User-agent: *\nDisallow: /a/*/z", "/a/b/c/z1", false)]
    [InlineData("2.2.3 * is none too", "User-agent: *\nDisallow: /a*z", "/az", false)]
    [InlineData("2.2.3 the signs themselves are written %24 and %2A", "User-agent: *\nDisallow: /file-with-a-%2A.html", "/file-with-a-*.html", false)]
    [InlineData("2.2.3 the signs themselves are written %24 and %2A", "User-agent: *\nDisallow: /file-with-a-%2A.html", "/file-with-a-b.html", true)]
    [InlineData("2.2.3 the signs themselves are written %24 and %2A", "User-agent: *\nDisallow: /foo-%24", "/foo-$bar", false)]
    [InlineData("2.2.4 other records part no group", "User-agent: NewsCompare\nSitemap: https://a.example/s.xml\nDisallow: /x", "/x", false)]
    [InlineData("2.2.4 other records part no group", "User-agent: b\nHost: a.example\nUser-agent: NewsCompare\nDisallow: /x", "/x", false)]
    [InlineData("2.3.1.5 lines that can be read are, whatever stands between", "User-agent: *\n\u0001\u0002 nonsense\n:::\nDisallow: /x\n<html>", "/x", false)]
    [InlineData("2.2 white space around is nothing", "  User-agent :  *  \n\tDisallow\t:\t/x\t", "/x", false)]
    [InlineData("2.2 an empty rule forbids nothing", "User-agent: *\nDisallow:", "/x", true)]
    [InlineData("2.2 an empty rule makes the group ours all the same", "User-agent: NewsCompare\nDisallow:\n\nUser-agent: *\nDisallow: /", "/x", true)]
    [InlineData("2.2 lines end with CR", "User-agent: *\rDisallow: /x\r", "/x", false)]
    [InlineData("2.2 lines end with CR LF", "User-agent: *\r\nDisallow: /x\r\n", "/x", false)]
    [InlineData("2.3 the file is UTF-8, with a mark or without", "\uFEFFUser-agent: *\nDisallow: /x", "/x", false)]
    [InlineData("5.1 the example of the RFC: another's group", "User-agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-agent: foobot\nDisallow:/\nAllow:/example/page.html", "/publications/a.html", true)]
    [InlineData("5.1 the example of the RFC: a rule that begins with *", "User-agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-agent: foobot\nDisallow:/\nAllow:/example/page.html", "/pictures/a.gif", false)]
    [InlineData("5.2 the example of the RFC: longest match", "User-agent: NewsCompare\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/disallowed.gif", false)]
    public void Rule_IsKept(string rule, string file, string path, bool allowed) =>
        Assert.True(RobotsRules.Parse(Encoding.UTF8.GetBytes(file), UserAgent.Product).Allows(new("https://a.example" + path)) == allowed, rule);

    [Theory] // 2.4: not longer than 24 hours; 2.5: at least 500 KiB
    [InlineData(500 * 1024 - 40, false)]
    [InlineData(500 * 1024 + 40, true)]
    public void Limit_IsFiveHundredKibibytes(int before, bool allowed)
    {
        var file = "User-agent: *\n" + new string('#', before) + "\nDisallow: /x\n";
        Assert.Equal(allowed, RobotsRules.Parse(Encoding.UTF8.GetBytes(file), UserAgent.Product).Allows(new("https://a.example/x")));
    }

    [Fact] // 2.3.1.2: rules found by a redirect are those of the host that was asked, and each scheme and port has its own file
    public async Task Rules_BelongToTheOriginThatWasAsked()
    {
        var asked = new List<string>();
        var robots = new RobotsCache(
            (request, _) =>
            {
                asked.Add(request.Url.AbsoluteUri);
                return Task.FromResult<FetchOutcome>(new FetchOutcome.Missing("not-found", ""));
            },
            new FakeTimeProvider());
        foreach (var url in new[] { "https://a.example/1", "https://a.example/2", "http://a.example/1", "https://a.example:8443/1", "https://b.example/1" })
        {
            await robots.GetAsync(new(url), TestContext.Current.CancellationToken);
        }

        Assert.Equal(["https://a.example/robots.txt", "http://a.example/robots.txt", "https://a.example:8443/robots.txt", "https://b.example/robots.txt"], asked);
    }
}
