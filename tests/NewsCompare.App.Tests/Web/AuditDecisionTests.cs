using System.Net;
using System.Text.RegularExpressions;

namespace NewsCompare.App.Tests.Web;

/// <summary>An editor's word on a verdict, from the page of a story.</summary>
public sealed partial class AuditDecisionTests(ServedSite site)
{
    private const string Story = "/stories/biden-ukraine-kharkiv";
    private const string Beacon = "https://daily-beacon.example/news/biden-ukraine-russia-weapons-kharkiv";

    private static readonly HttpClient Client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task Post_KeepsTheDecision_AndThePageShowsItWithItsHistory()
    {
        var form = await FormAsync(Beacon);
        foreach (var judgement in new[] { "accepted", "rejected" })
        {
            using var answer = await PostAsync(form with { Judgement = judgement, By = " Ada <b>Holm</b> ", Note = "seen with the desk & filed" });
            Assert.Equal((HttpStatusCode.SeeOther, Story + "#credits"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        var page = await PageAsync();
        Assert.Contains("Verdict rejected by Ada &lt;b&gt;Holm&lt;/b&gt;, ", page, StringComparison.Ordinal);
        var text = WebUtility.HtmlDecode(page);
        Assert.Matches("All [0-9]+ decisions", text);
        Assert.Contains(": accepted by Ada <b>Holm</b> (“no credit found”, revision 1, evidence ", text, StringComparison.Ordinal);
        Assert.Contains("“seen with the desk & filed”", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    public async Task Post_IsRefused_WhenTheFormStandsElsewhere(string? origin)
    {
        using var answer = await PostAsync(await FormAsync(Beacon), origin);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Post_DecidesNothing_WhenTheFormIsNotWhole()
    {
        var form = await FormAsync(Beacon) with { Note = "never kept" };
        var tries = new (Form Form, HttpStatusCode Expected)[]
        {
            (form with { Token = "0000" }, HttpStatusCode.Forbidden),
            (form with { Token = "" }, HttpStatusCode.Forbidden),
            (form with { Evidence = new string('0', 64) }, HttpStatusCode.Conflict),
            (form with { Source = "https://nowhere.example/" }, HttpStatusCode.NotFound),
            (form with { Path = "/stories/no-such-story/audits" }, HttpStatusCode.NotFound),
            (form with { By = " " }, HttpStatusCode.BadRequest),
            (form with { Judgement = "perhaps" }, HttpStatusCode.BadRequest),
            (form with { Note = new string('x', 2001) }, HttpStatusCode.BadRequest),
            (form with { Note = new string('x', 60_000) }, HttpStatusCode.RequestEntityTooLarge),
            (form with { Path = Story }, HttpStatusCode.MethodNotAllowed),
        };
        foreach (var (wrong, expected) in tries)
        {
            using var answer = await PostAsync(wrong);
            Assert.Equal((expected, wrong), (answer.StatusCode, wrong));
        }

        Assert.DoesNotContain("never kept", await PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_IsSentByABrowser()
    {
        await using var browser = await Browser.StartAsync();
        await browser.OnPageAsync(site.Url + Story, async page =>
        {
            var form = page.Locator($"form:has(input[value='{Beacon}'])");
            await page.Locator("details.decide", new() { Has = form }).Locator("summary").ClickAsync();
            await form.GetByLabel("Your name").FillAsync("Kari Nes");
            await form.GetByLabel("Why").FillAsync("by browser");
            await form.GetByLabel("Your name").PressAsync("Enter"); // decides nothing by itself
            await form.GetByLabel("Accept").CheckAsync();
            await form.GetByText("Record the decision").ClickAsync();
            await page.WaitForURLAsync("**" + Story + "#credits");
            Assert.Contains("Verdict accepted by Kari Nes", await page.Locator("#credits").InnerTextAsync(), StringComparison.Ordinal);
        });
    }

    private async Task<string> PageAsync() => await Client.GetStringAsync(site.Url + Story, TestContext.Current.CancellationToken);

    private async Task<Form> FormAsync(string source)
    {
        var page = await PageAsync();
        var form = Forms().Matches(page).Select(match => match.Value).Single(one => one.Contains(source, StringComparison.Ordinal));
        string Field(string name) => WebUtility.HtmlDecode(Regex.Match(form, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);
        return new(Story + "/audits", Field("source"), Field("evidence"), Field("token"), "accepted", "Ada Holm", "");
    }

    private async Task<HttpResponseMessage> PostAsync(Form form, string? origin = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, site.Url + form.Path)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["source"] = form.Source, ["evidence"] = form.Evidence, ["token"] = form.Token, ["judgement"] = form.Judgement, ["by"] = form.By, ["note"] = form.Note,
            }),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin.Length == 0 ? site.Url : origin);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    private sealed record Form(string Path, string Source, string Evidence, string Token, string Judgement, string By, string Note);
}
