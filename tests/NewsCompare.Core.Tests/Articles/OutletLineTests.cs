using NewsCompare.Core.Articles;

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
    [InlineData("All rights reserved. This material, and other digital content on this website, may not be reproduced without the Gazette’s permission.")]
    [InlineData("Dilarang keras mengambil konten atau melakukan pengindeksan otomatis di situs web ini tanpa izin tertulis.")]
    [InlineData("Todos los derechos reservados. Queda prohibida la reproducción total o parcial de este contenido.")]
    [InlineData("Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung des Verlags.")]
    [InlineData("Keep up with all the latest news of the bay by following the Gazette.")]
    [InlineData("Readers like you make our work possible.")]
    public async Task ExtractAsync_LeavesOutWhatTheOutletSays_BehindTheText(string line) => Assert.Equal(Story, (await ReadAsync([.. Story, line])).Paragraphs);

    [Theory]
    [InlineData("<p><em>Sign up to The Morning Tide, a free newsletter with the stories of the bay.</em></p>")]
    [InlineData("<p>Unser Hafen-Newsletter bringt Ihnen jeden Freitag die Geschichten der Küste. Hier anmelden.</p>")]
    [InlineData("<div><p>Tu suscripción se está usando en otro dispositivo</p><p>¿Quieres añadir otro usuario a tu suscripción?</p></div>")]
    [InlineData("<p>Gratis onbeperkt toegang tot de Havenbode? Dat kan! Log in of maak een account aan.</p>")]
    [InlineData("<p>after newsletter promotion</p>")]
    [InlineData("<p role=note tabindex=0>Ende der Empfehlung</p>")]
    [InlineData("<p><strong>WATCH | The roof in the basin:</strong></p><div><video src=a></video><p>The storm took the roof. Our reporter has been to see what is left of it.</p></div>")]
    [InlineData("<h4>WATCH | The roof in the basin:</h4><div><h3>The roof</h3><p>Duration 2:04</p><p>The storm took the roof. Our reporter has been to see what is left of it.</p></div>")]
    public async Task ExtractAsync_LeavesOutWhatTheOutletSays_AmidTheText(string box)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html><head><title>Storm closes the harbour</title></head><body><main><article><h1>Storm closes the harbour</h1><div class=k7>{HarbourStory.Paragraphs(Story[..3])}{box}{HarbourStory.Paragraphs(Story[3..])}</div></article></main></body></html>");

        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
    }

    [Theory]
    [InlineData("The Gull is a nonprofit newsroom that the harbour's widows founded in 1931, its editor said.")]
    [InlineData("All rights reserved for the islanders in the treaty of 1871 remain in force, the court ruled on Friday.")]
    [InlineData("Readers like you make up nearly half of the library’s guests, the librarian told the council.")]
    [InlineData("Keep up with the repairs, or lose the insurance: that was the choice the council was given.")]
    [InlineData("Unser Hafen ist kein Newsletter, sagte der Hafenmeister, man kann ihn nicht einfach abbestellen.")]
    [InlineData("Stay up to date with the tides by following the lamps of the pier, the pilots tell their pupils.")]
    [InlineData("Gratis onbeperkt toegang tot de haven krijgen alleen kinderen, zei de havenmeester tegen de raad.")]
    [InlineData("Dit onderzoek werd gedaan in samenwerking met de haven, en de raad krijgt het in juni te zien.")]
    [InlineData("Si quieres compartir tu cuenta del puerto, dijo el capitán, tienes que pagar dos veces la misma cuota.")]
    [InlineData("Published in partnership with the museum, the book of the storm costs twenty crowns in the harbour office.")]
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

    private static async Task<Article> ReadAsync(IEnumerable<string> lines) => (await SavedPages.ExtractHtmlAsync(
        $"<html><head><title>Storm closes the harbour</title></head><body><main><article><h1>Storm closes the harbour</h1><div class=k7>{HarbourStory.Paragraphs(lines)}</div></article></main></body></html>")).Article;
}
