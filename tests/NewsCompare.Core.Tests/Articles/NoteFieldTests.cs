using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>The field in which a line below a text lands, and the links that it keeps.</summary>
public sealed class NoteFieldTests
{
    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines);

    [Theory]
    [InlineData("We have corrected the spelling of the port master's name.")]
    [InlineData("The headline of this article was changed on 5 November.")]
    [InlineData("Due to an editing error, the name of the ferry was wrong in an earlier version.")]
    [InlineData("This version corrects the spelling of Reyle in the third paragraph.")]
    [InlineData("Amendment: The council, not the trust, owns the pier.")]
    [InlineData("Last updated on 5 November to add the insurer's statement.")]
    [InlineData("Update 5. November, 14:00 Uhr: Der Text wurde um die Stellungnahme des Versicherers ergänzt.")]
    [InlineData("Mise à jour le 5 novembre à 14 h : ajout de la réaction de l'assureur.")]
    [InlineData("Mise à jour le 5 novembre : une version précédente donnait douze bateaux.")]
    [InlineData("Article mis à jour le 5 novembre avec la réponse de l'assureur.")]
    [InlineData("Actualización: la aseguradora ha respondido después de la publicación.")]
    [InlineData("Aggiornamento: la compagnia ha risposto dopo la pubblicazione.")]
    [InlineData("Atualização: a seguradora respondeu após a publicação.")]
    [InlineData("Dit artikel is aangepast op 5 november: de naam van de havenmeester was verkeerd gespeld.")]
    [InlineData("Update: dit bericht is aangevuld met een reactie van de verzekeraar.")]
    public async Task ExtractAsync_FilesWhatWasChanged_UnderCorrections(string note)
    {
        foreach (var line in new[] { $"<p>{note}</p>", $"<p><em>{note}</em></p>", $"<div><p>{note}</p></div>" })
        {
            var article = await ReadAsync(Text + line);

            Assert.Equal(HarbourStory.Lines, article.Paragraphs);
            Assert.Equal([note], article.Parts.Corrections);
            Assert.Empty(article.Parts.Contributors);
        }
    }

    [Theory]
    [InlineData("Edited by Tom Rudd")]
    [InlineData("Includes reporting from Tom Rudd and the Press Association.")]
    [InlineData("Additional research: Anna Kell")]
    [InlineData("An diesem Text hat Anna Kell mitgearbeitet.")]
    [InlineData("Aus dem Englischen von Anna Kell")]
    [InlineData("Traduit de l'anglais par Anna Kell")]
    [InlineData("Traducción de Anna Kell")]
    [InlineData("Redaktion: Tom Rudd")]
    [InlineData("Tom Rudd trudd@gazette.example")]
    [InlineData("김하늘 기자 haneul@gazette.example")]
    [InlineData("Copyright ⓒ The Harbour Gazette. All rights reserved.")]
    [InlineData("Disclosure: The Gazette rents its printing house from the port.")]
    [InlineData("This story was co-published with the Bay Monitor, a newsroom of the islands.")]
    [InlineData("Dieser Text erscheint auf der Küste in Kooperation mit dem Hafenboten.")]
    [InlineData("Este reportaje se publica en alianza con El Faro de la Bahía.")]
    [InlineData("Pewarta: Budi Santoso<br>Editor: Sri Wahyuni<br>Copyright © KABAR 2031")]
    public async Task ExtractAsync_FilesWhoElseWorkedOnIt_UnderContributors(string note)
    {
        var article = await ReadAsync($"{Text}<p>{note}</p>");

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal([note.Replace("<br>", " ", StringComparison.Ordinal)], article.Parts.Contributors);
        Assert.Empty(article.Parts.Corrections);
    }

    [Theory]
    [InlineData("Update: that is the word the port master hates most, he told the council on Thursday.")]
    [InlineData("The report was corrected by the auditor in June, after the port master had complained.")]
    [InlineData("Due to an editing error, the council's own report of the storm named the wrong ship.")]
    [InlineData("Correction: the word stood alone on the front page of the Tollen Courier on Monday, above the name of the ferry.")]
    [InlineData("Disclosure: that word was on every door of the harbour office on Monday, the port master said.")]
    [InlineData("Sign up for our newsletter: the phrase has become the most common of the coast, and the port master hates it.")]
    [InlineData("Contributing to the cost of the ramp is out of the question, the council told the port master.")]
    [InlineData("Edited by a machine, the film of the storm was shown to the council on Thursday.")]
    [InlineData("Mise à jour en juin, la carte du port ne montre pas la rampe, a dit le capitaine.")]
    [InlineData("First reported by the Tollen Courier, the cost of the ramp has since grown to 2 million crowns.")]
    public async Task ExtractAsync_KeepsSentencesOfTheStory_ThatOpenLikeNotes(string sentence)
    {
        var article = await ReadAsync($"{Text}<p>{sentence}</p>");

        Assert.Equal(sentence, article.Paragraphs[^1]);
        Assert.Empty(article.Notes);
    }

    [Theory]
    [InlineData("<p>Source: <a href=https://courier.example/ramp>Tollen Courier</a></p>", "Source: Tollen Courier")]
    [InlineData("<p>This story was first reported by <a href=https://courier.example/ramp>Tollen Courier</a>.</p>", "This story was first reported by Tollen Courier.")]
    [InlineData("<aside><p>First reported by <a href=https://courier.example/ramp>Tollen Courier</a></p></aside>", "First reported by Tollen Courier")]
    [InlineData("<div class=factbox><h4>About this story</h4><p>Originally published in <a href=https://courier.example/ramp>Tollen Courier</a>.</p><p><a href=/more>More</a></p></div>", "Originally published in Tollen Courier.")]
    public async Task ExtractAsync_KeepsTheLinks_OfLinesThatSayWhoHadIt(string line, string note)
    {
        foreach (var page in new[] { Text + line, HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + line + HarbourStory.Paragraphs(HarbourStory.Lines[3..]) })
        {
            if (line.StartsWith("<p>", StringComparison.Ordinal) && page != Text + line)
            {
                continue; // amid the text it is a line of it
            }

            var article = await ReadAsync(page);

            Assert.Equal(HarbourStory.Lines, article.Paragraphs);
            Assert.Equal([note], article.Parts.Contributors);
            var link = Assert.Single(article.Parts.NoteLinks);
            Assert.Equal((note, "Tollen Courier", "https://courier.example/ramp"), (link.Note, note[link.Start..link.End], link.Target.AbsoluteUri));
            Assert.Empty(article.Parts.Boxes);
        }
    }

    private static async Task<Article> ReadAsync(string body) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:type content=article></head><body><main><h1>Storm closes the harbour</h1><div>{body}</div></main></body></html>",
        "https://gazette.example/news/storm")).Article;
}
