namespace NewsCompare.Core.Tests.Articles;

/// <summary>Lines in which outlets speak of themselves, in languages whose pages nothing else tells apart.</summary>
public sealed class OutletLineTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("Simak berita terbaru dan berita pilihan kami langsung di ponselmu.")]
    [InlineData("Ikuti berita terbaru kami di Google News.")]
    [InlineData("Veja mais notícias da região no portal Costa.")]
    [InlineData("Wil je niks missen? Schrijf je in voor onze nieuwsbrief.")]
    [InlineData("Vill du få fler nyheter? Prenumerera på vårt nyhetsbrev.")]
    [InlineData("Kövessen minket a Facebookon is!")]
    [InlineData("Ακολουθήστε το Λιμάνι στο Google News και μάθετε πρώτοι όλες τις ειδήσεις.")]
    [InlineData("Sigue toda la información en nuestro canal de WhatsApp.")]
    [InlineData("Haben Sie einen Fehler entdeckt? Schreiben Sie uns.")]
    [InlineData("Vous avez une information à nous transmettre ? Écrivez-nous.")]
    [InlineData("Get Latest News Live on Gazette Now along with Breaking News and Top Headlines from around the world.")]
    [InlineData("Contact us: tips@gazette.example")]
    [InlineData("Get the Gazette app for your phone and tablet.")]
    [InlineData("Join the Gazette’s WhatsApp community for breaking news.")]
    [InlineData("Tilaa Satamalehden uutiskirje ja saat uutiset joka aamu.")]
    [InlineData("Sign up: Get the day’s news from the Gazette each morning at six.")]
    [InlineData("Disclaimer: The Gazette is not liable for what its guests write.")]
    [InlineData("Have a question? Write to us.")]
    [InlineData("Have a news tip? Text the desk at 555-0134.")]
    [InlineData("You can support our work here.")]
    [InlineData("Follow the Gazette on Facebook, X and Instagram.")]
    [InlineData("First published: 12 May 2031, 09:30")]
    [InlineData("The Gazette is a nonprofit newsroom of the bay. Read our rules.")]
    [InlineData("Our community guidelines are short. Join the conversation.")]
    [InlineData("Are you affected by the storm? Write to us.")]
    [InlineData("Prices correct at time of publication.")]
    [InlineData("Click here to read more Gazette stories.")]
    [InlineData("Якщо ви помітили помилку, напишіть нам.")]
    [InlineData("Нашли ошибку? Напишите нам.")]
    [InlineData("Simak video pilihan berikut:")]
    public async Task ExtractAsync_LeavesOutWhatTheOutletSays_BehindTheText(string line) => Assert.Equal(Story, (await ReadAsync([.. Story, line])).Paragraphs);

    [Theory]
    [InlineData("The Gull is a nonprofit newsroom that the harbour's widows founded in 1931, its editor said.")]
    [InlineData("Graphic by graphic, the engineer showed the council where the pier had cracked.")]
    public async Task ExtractAsync_KeepsASentence_ThatTellsOfAnotherOutlet(string line) =>
        Assert.Equal([.. Story[..3], line, .. Story[3..]], (await ReadAsync([.. Story[..3], line, .. Story[3..]])).Paragraphs);

    // With its stop the line is the writer's.
    [Fact]
    public async Task ExtractAsync_KeepsTheLastLineOfASerial() => Assert.Equal([.. Story, "À suivre."], (await ReadAsync([.. Story, "À suivre."])).Paragraphs);

    [Fact]
    public async Task ExtractAsync_KeepsALaoLead_ThatBeginsWithTheHeadline()
    {
        string[] lines = ["ເທດສະບານປິດທ່າເຮືອໃນວັນຈັນ ຫຼັງຈາກລົມພັດແຮງຕະຫຼອດຄືນ ແລະ ເຮັດໃຫ້ຫຼັງຄາຕະຫຼາດປາພັງລົງ", "ນາຍທ່າເຮືອກ່າວວ່າ ບໍ່ມີໃຜໄດ້ຮັບບາດເຈັບ ແລະ ເຮືອຂ້າມຟາກຈະແລ່ນອີກໃນວັນພຸດ", "ສະພາຈະປະຊຸມໃນວັນພະຫັດ ເພື່ອຟັງວ່າການສ້ອມແປງຈະໃຊ້ເງິນເທົ່າໃດ"];
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=lo><head><title>ເທດສະບານປິດທ່າເຮືອໃນວ</title></head><body><article><h1>ເທດສະບານປິດທ່າເຮືອໃນວ</h1><div class=article-body>{HarbourStory.Paragraphs(lines)}</div></article></body></html>");

        Assert.Equal(lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("Hirdetés")]
    [InlineData("Advertisement · Scroll to continue")]
    [InlineData("Publicitate")]
    [InlineData("ΔΙΑΦΗΜΙΣΗ")]
    [InlineData("تبلیغات")]
    [InlineData("विज्ञापन")]
    [InlineData("Tekst gaat verder onder de foto")]
    [InlineData("Related Stories")]
    [InlineData("Baca juga: Kapan jembatan baru selesai?")]
    [InlineData("Te puede interesar: Cuándo abrirá el puente nuevo")]
    [InlineData("Δείτε επίσης: Πότε ανοίγει η νέα γέφυρα")]
    public async Task ExtractAsync_LeavesOutALabel_BetweenTheParagraphs(string line) => Assert.Equal(Story, (await ReadAsync([.. Story[..3], line, .. Story[3..]])).Paragraphs);

    [Theory]
    [InlineData("(With inputs from PTI)", "PTI")]
    [InlineData("Με πληροφορίες από ΑΠΕ-ΜΠΕ", "ΑΠΕ-ΜΠΕ")]
    [InlineData("Sursa: Agerpres", "Agerpres")]
    public async Task ExtractAsync_ReadsTheAgency_ThatALineNames(string line, string agency)
    {
        var article = await ReadAsync([.. Story, line]);

        Assert.Equal(Story, article.Paragraphs);
        Assert.Equal([agency], article.Parts.Agencies);
    }

    [Theory]
    [InlineData("Penulis: Dewi Lestari")]
    [InlineData("(This story has not been edited by Gazette staff and is auto-generated from a syndicated feed.)")]
    public async Task ExtractAsync_ReadsWhoseWorkItIs_OutOfTheText(string line)
    {
        var article = await ReadAsync([.. Story, line]);

        Assert.Equal(Story, article.Paragraphs);
        Assert.Contains(line, article.Parts.Contributors);
    }

    [Theory]
    [InlineData("The editor: a man of seventy, he had come to the harbour in the winter of 1962 and stayed.")]
    public async Task ExtractAsync_KeepsASentence_ThatOpensAlike(string line) => Assert.Contains(line, (await ReadAsync([.. Story, line])).Paragraphs);

    private static async Task<NewsCompare.Core.Articles.Article> ReadAsync(IEnumerable<string> lines) => (await SavedPages.ExtractHtmlAsync(
        $"<html><head><title>Storm closes the harbour</title></head><body><main><article><h1>Storm closes the harbour</h1><div class=k7>{HarbourStory.Paragraphs(lines)}</div></article></main></body></html>")).Article;
}
