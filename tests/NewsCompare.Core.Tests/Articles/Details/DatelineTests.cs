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

    [Fact]
    public async Task Agencies_NameEachAgencyOnce_WhetherTheBylineOrTheDatelineNamesIt()
    {
        const string Text = "<p>VELMORA (AP/Reuters) — The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"<meta name=author content='Ida Marlow, Associated Press'><article><h1>Harbour closed</h1>{Text}</article>")).Article;

        Assert.Equal(["Associated Press", "Reuters"], article.Parts.Agencies);
        Assert.Equal(["Ida Marlow"], article.Authors);
    }
}
