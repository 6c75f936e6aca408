using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("KYIV, Ukraine (AP) — The harbour was closed.", "KYIV, Ukraine (AP)", "AP")]
    [InlineData("(Reuters) - The harbour was closed.", "(Reuters)", "Reuters")]
    [InlineData("BERLIN (dpa) – Der Hafen wurde geschlossen.", "BERLIN (dpa)", "dpa")]
    [InlineData("PARIS, 3 mai (AFP) - Le port a été fermé.", "PARIS, 3 mai (AFP)", "AFP")]
    [InlineData("(ANSA) - ROMA, 03 NOV - Il porto è chiuso.", "(ANSA) - ROMA, 03 NOV", "ANSA")]
    [InlineData("WASHINGTON, Nov. 3 (AP) — The harbour was closed.", "WASHINGTON, Nov. 3 (AP)", "AP")]
    [InlineData("Velmora, Arl, 3. November (dpa/AFP) – Der Hafen wurde geschlossen.", "Velmora, Arl, 3. November (dpa/AFP)", "dpa|AFP")]
    [InlineData("Madrid, 3 may (EFE).- El puerto fue cerrado.", "Madrid, 3 may (EFE)", "EFE")]
    [InlineData("МОСКВА, 3 ноября. /ТАСС/. Порт закрыли.", "МОСКВА, 3 ноября. /ТАСС/", "ТАСС")]
    [InlineData("New Delhi (PTI): The harbour was closed.", "New Delhi (PTI)", "PTI")]
    [InlineData("HARBOURGATE — The harbour was closed.", "HARBOURGATE", "")]
    [InlineData("VELMORA (Harbour News) — The harbour was closed.", "VELMORA (Harbour News)", "")]
    [InlineData("ST. MERROW (AP) _ The harbour was closed.", "ST. MERROW (AP)", "AP")]
    [InlineData("BERLIN dpa | Der Hafen wurde geschlossen.", "BERLIN dpa", "dpa")]
    [InlineData("HARBOURGATE — “We wait,” the port master said.", "HARBOURGATE", "")]
    [InlineData("МОСКВА, 3 ноября - РИА Новости. Порт закрыли.", "МОСКВА, 3 ноября - РИА Новости", "РИА Новости")]
    [InlineData("دبي (رويترز) - أغلق الميناء.", "دبي (رويترز)", "رويترز")]
    [InlineData("【東京共同】港が閉鎖された。", "【東京共同】", "共同")]
    [InlineData("【ロンドン＝AFP時事】港が閉鎖された。", "【ロンドン＝AFP時事】", "AFP|時事")]
    [InlineData("［東京 １３日 ロイター］ - 港が閉鎖された。", "［東京 １３日 ロイター］", "ロイター")]
    [InlineData("（ロイター）港が閉鎖された。", "（ロイター）", "ロイター")]
    [InlineData("【ワシントン＝山田太郎】港が閉鎖された。", "【ワシントン＝山田太郎】", "")]
    [InlineData("東京（時事） 港が閉鎖された。", "東京（時事）", "時事")]
    [InlineData("[서울=연합뉴스] 항구가 폐쇄됐다.", "[서울=연합뉴스]", "연합뉴스")]
    [InlineData("(서울=뉴스1) 김민수 기자 = 항구가 폐쇄됐다.", "(서울=뉴스1)", "뉴스1")]
    [InlineData("[부산=항구일보] 항구가 폐쇄됐다.", "[부산=항구일보]", "")]
    [InlineData("新华社北京5月13日电 港口关闭。", "新华社北京5月13日电", "新华社")]
    [InlineData("（中央社記者陳曉台北13日電）港口關閉。", "（中央社記者陳曉台北13日電）", "中央社")]
    [InlineData("Skerra, Dec. 1 — The harbour was closed.", "Skerra, Dec. 1", "")]
    [InlineData("Port Arl, 3. Mai – Der Hafen wurde geschlossen.", "Port Arl, 3. Mai", "")]
    [InlineData("Skerra, May 3 – the day of the storm – saw no ferry.", null, "")]
    [InlineData("Skerra, Pier 3 – The harbour was closed.", null, "")]
    [InlineData("QUEBRADA NEGRA.- El puerto fue cerrado.", "QUEBRADA NEGRA", "")]
    [InlineData("【速報】港が閉鎖された。", null, "")]
    [InlineData("[단독] 항구가 폐쇄됐다.", null, "")]
    [InlineData("(사진=연합뉴스) 항구가 폐쇄됐다.", null, "")]
    [InlineData("【写真＝共同】港が閉鎖された。", null, "")]
    [InlineData("（時事問題を語る会）港が閉鎖された。", null, "")]
    [InlineData("【記者陳曉／台北報導】港口關閉。", null, "")]
    [InlineData("(see the map) the harbour", null, "")]
    [InlineData("BREAKING — The harbour was closed.", null, "")]
    [InlineData("EILMELDUNG – Der Hafen wurde geschlossen.", null, "")]
    [InlineData("WE KNOW — or think we know — when the harbour opens.", null, "")]
    [InlineData("NASA — the space agency — sent a camera to the harbour.", null, "")]
    [InlineData("The Port Authority (PA) said the harbour was closed.", null, "")]
    [InlineData("The harbour (built 1921) was closed.", null, "")]
    public void Of_GivesPlaceAndAgency(string paragraph, string? dateline, string agencies)
    {
        Assert.Equal(dateline, Datelines.Of(paragraph));
        Assert.Equal(agencies, string.Join('|', Datelines.AgenciesIn(dateline)));
    }

    [Theory]
    [InlineData("New Delhi: The harbour was closed.", "New Delhi")]
    [InlineData("KUALA LUMPUR: “We wait,” the port master said.", "KUALA LUMPUR")]
    [InlineData("Mumbai/Pune: Two harbours were closed.", "Mumbai/Pune")]
    [InlineData("LAHORE, May 5: The harbour was closed.", "LAHORE, May 5")]
    [InlineData("नई दिल्ली: बंदरगाह सोमवार को बंद रहा।", "नई दिल्ली")]
    [InlineData("Velmora: The harbour was closed.", "Velmora", "Velmora")]
    [InlineData("Velmora: The harbour was closed.", null)]
    [InlineData("Velmora: The harbour was closed.", null, "Harbours")]
    [InlineData("WARNING: The harbour is closed.", null)]
    [InlineData("WARNING: The harbour is closed.", null, "News")]
    [InlineData("Analysis: The harbour was closed for a reason.", null, "Analysis")]
    [InlineData("Explainer: Why the harbour was closed.", null, "explainer")]
    [InlineData("John Smith: The harbour has to open.", null)]
    [InlineData("London: the city whose harbour was closed.", null)]
    [InlineData("New Delhi:the harbour", null)]
    public void BeforeColon_GivesAPlaceThatIsKnown(string paragraph, string? dateline, string? stated = null) =>
        Assert.Equal(dateline, Datelines.BeforeColon([paragraph, "Nobody knows when it will open."], 0, stated is null ? [] : [stated], []));

    [Theory]
    [InlineData("Mumbai: The harbour opened again.")]
    [InlineData("Question: When will it open?")]
    public void BeforeColon_GivesNone_InAListOrATalk(string next) => Assert.Null(Datelines.BeforeColon(["New Delhi: The harbour was closed.", next], 0, [], []));

    [Theory]
    [InlineData("", "https://post.example/n/7", null)]
    [InlineData("", "https://post.example/city/velmora/harbour-closed", "Velmora")]
    [InlineData("<meta property=article:section content=Velmora>", null, "Velmora")]
    [InlineData("<meta property=article:section content=Harbours>", null, null)]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"contentLocation\":{\"@type\":\"Place\",\"name\":\"Velmora\"}}</script>", null, "Velmora")]
    public async Task Dateline_IsAPlaceThatThePageNames(string head, string? url, string? dateline)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html><head>{head}</head><body><article><h1>Harbour closed</h1><p>Velmora: The harbour did not open on Monday, and ferries from Velmora wait.</p>{HarbourStory.Paragraphs(HarbourStory.Lines)}</article></body></html>", url)).Article;
        Assert.Equal(dateline, article.Parts.Dateline);
    }

    [Fact]
    public void BeforeColon_GivesNone_WhereASectionIsNoPlace()
    {
        Assert.Null(Datelines.BeforeColon(["Weather: The harbour was closed.", "The weather is to get worse."], 0, [], ["Weather"]));
        Assert.Equal("Velmora", Datelines.BeforeColon(["Velmora: The harbour was closed.", "Ferries to Velmora wait."], 0, [], ["velmora"]));
    }

    [Fact]
    public async Task Agencies_NameEachAgencyOnce_WhetherTheBylineOrTheDatelineNamesIt()
    {
        const string Text = "<p>VELMORA (AP/Reuters) — The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"<meta name=author content='Ida Marlow, Associated Press'><article><h1>Harbour closed</h1>{Text}</article>")).Article;

        Assert.Equal(["Associated Press", "Reuters"], article.Parts.Agencies);
        Assert.Equal(["Ida Marlow"], article.Authors);
    }

    [Theory]
    [InlineData("<p><b>Wolfsrode.</b> {0}</p>", "Wolfsrode")]
    [InlineData("<p><strong>Pulau Sewu</strong> - {0}</p>", "Pulau Sewu")]
    [InlineData("<p><span><b>Bad Arl</b></span>. {0}</p>", "Bad Arl")]
    [InlineData("<p><span class=dateline>SKERRA</span> {0}</p>", "SKERRA")]
    [InlineData("<p><span class='story-dateline'>Skerra, Arl —</span> {0}</p>", "Skerra, Arl")]
    [InlineData("<p><b>Nobody was hurt.</b> {0}</p>", null)]
    [InlineData("<p><b>The harbour</b> is shut. {0}</p>", null)]
    [InlineData("<p><b>Ida Marlow</b> – {0}</p>", null)]
    [InlineData("<p><b>Tom Rook.</b> {0}</p><p><b>Ann Lee.</b> {0}</p>", null)]
    public async Task Dateline_IsTheMarkedPlace_BeforeTheFirstSentence(string opening, string? dateline)
    {
        var page = opening.Replace("{0}", HarbourStory.Lines[0], StringComparison.Ordinal) + HarbourStory.Paragraphs(HarbourStory.Lines[1..]);

        Assert.Equal(dateline, (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><meta name=author content='Ida Marlow'></head><body><article><h1>Storm closes the harbour</h1>{page}</article></body></html>")).Article.Parts.Dateline);
    }

    [Theory]
    [InlineData("Metzlach – ", "", "Metzlach")]
    [InlineData("Bad Metzlach — ", "", "Bad Metzlach")]
    [InlineData("Skalborg/Galtern – ", "", "Skalborg/Galtern")]
    [InlineData("Skalborg (Wirewatch) — ", "", "Skalborg (Wirewatch)")]
    [InlineData("Skalborg (wwa). ", "", "Skalborg (wwa)")]
    [InlineData("Skalborg, Norderland (wwa/rk) – ", "", "Skalborg, Norderland (wwa/rk)")]
    [InlineData("SKALBORG: ", "All hotels in Skalborg are full.", "SKALBORG")]
    [InlineData("Skalborg. ", "All hotels in Skalborg are full.", "Skalborg")]
    [InlineData("Berlin. ", "", "Berlin")]
    [InlineData("SKALBORG: ", "", null)]
    [InlineData("Tönsby. ", "", null)]
    [InlineData("Update – ", "", null)]
    [InlineData("Fazit – ", "", null)]
    [InlineData("Interview: ", "", null)]
    [InlineData("INTERVIEW: ", "She gave it in Interview weekly.", null)]
    [InlineData("Hafen – ", "Niemand wollte den Hafen öffnen.", null)]
    [InlineData("Silence – ", "There was silence on the pier.", null)]
    [InlineData("Petrel – ", "So said Joanna Petrel at last.", null)]
    [InlineData("Marlow – ", "", null)]
    [InlineData("Galtern – Skalborg – ", "", null)]
    [InlineData("Montag: ", "", null)]
    [InlineData("Galtern – ", "Skalborg – The other harbour was closed as well.", null)]
    public async Task Dateline_IsATownThatNoListKnows_WhereThePageSaysNothingElseOfTheWord(string opening, string behind, string? dateline)
    {
        var lines = HarbourStory.Lines.Prepend(opening + "The quay did not open on Monday, and all that was to be loaded there still waits on the road to it.").Append(behind).Where(line => line.Length > 0).ToList();
        var article = (await SavedPages.ExtractHtmlAsync($"<html><head><title>Storm closes the quay</title><meta name=author content='Ida Marlow'></head><body><article><h1>Storm closes the quay</h1>{HarbourStory.Paragraphs(lines)}</article></body></html>")).Article;

        Assert.Equal(dateline, article.Parts.Dateline);
        Assert.Equal(lines, article.Paragraphs);
    }

    [Fact]
    public async Task Dateline_IsATownBeforeANumber_WhereThePageSpeaksOfIt()
    {
        string[] lines = ["Tönsby. 300 people had to leave their homes when the wall of the basin broke on Monday.", .. HarbourStory.Lines, "There are two hotels in Tönsby, and both are full."];

        Assert.Equal("Tönsby", (await SavedPages.ExtractHtmlAsync($"<html><head><title>Storm breaks the wall</title></head><body><article><h1>Storm breaks the wall</h1>{HarbourStory.Paragraphs(lines)}</article></body></html>")).Article.Parts.Dateline);
    }
}
