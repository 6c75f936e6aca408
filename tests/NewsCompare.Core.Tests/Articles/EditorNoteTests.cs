namespace NewsCompare.Core.Tests.Articles;

/// <summary>Lines around a text in which an outlet says what it changed, and who else worked on it.</summary>
public sealed class EditorNoteTests
{
    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines);

    [Theory]
    [InlineData("Correction, May 13: An earlier version of this article gave a wrong number of boats.")]
    [InlineData("Correction (May 13, 8:05 a.m.) — The storm was on Monday, not on Sunday as we first wrote.")]
    [InlineData("Corrections and clarifications: The storm was on Monday.")]
    [InlineData("This article was amended on 13 May 2031. The first text gave a wrong number of boats.")]
    [InlineData("Update, 10:15 a.m.: This story now includes a statement from the port master.")]
    [InlineData("For the record: 8:05 a.m. May 13: An earlier version of this article gave the wrong year.")]
    [InlineData("(This May 12 story has been refiled to fix the name of the union in paragraph 4)")]
    [InlineData("Hinweis der Redaktion: In einer früheren Fassung dieses Artikels stand eine falsche Zahl.")]
    [InlineData("In einer früheren Version dieses Artikels hieß es, drei Boote seien gesunken. Das ist falsch.")]
    [InlineData("Rectificatif : le port a fermé lundi et non dimanche, comme nous l’avions écrit.")]
    [InlineData("Fe de errores: en una versión anterior se decía que el puerto cerró en 2029.")]
    [InlineData("Rättelse: I en tidigare version angavs fel antal båtar.")]
    [InlineData("Rettelse: I en tidligere version stod der et forkert antal både.")]
    [InlineData("Rectificatie: de haven sloot op maandag en niet op zondag.")]
    [InlineData("Errata corrige: il porto ha chiuso lunedì e non domenica.")]
    [InlineData("Errámos: o porto fechou na segunda-feira e não no domingo.")]
    [InlineData("Исправление: в первой версии статьи было неверно указано число лодок.")]
    [InlineData("訂正：本記事の初版で船の数に誤りがありました。")]
    [InlineData("【訂正】本記事の初版で船の数に誤りがありました。")]
    [InlineData("정정: 이 기사의 처음 판에서 배의 수가 잘못되었습니다.")]
    [InlineData("更正：本文早前版本误写了船只数量。")]
    [InlineData("Due to an editing error, an earlier version of this article gave a wrong number of boats.")]
    [InlineData("A previous headline on this article said that the pier had burned down.")]
    [InlineData("Hinweis: Wir haben den Text am 13. Mai aktualisiert und eine Zahl berichtigt.")]
    [InlineData("Helyesbítés: cikkünk korábbi változatában tévesen szerepelt a hajók száma.")]
    [InlineData("Correcció: una versió anterior d'aquest article deia que el port va tancar diumenge.")]
    [InlineData("A correction was made on May 13, 2031: An earlier version of this article gave a wrong number of boats.")]
    [InlineData("In a previous version of this story, we said that the pier had burned down. It had not.")]
    [InlineData("We have removed a picture that did not show the storm. The Westwick Courier regrets the error.")]
    [InlineData("The first text gave a wrong number of boats. We regret the error.")]
    [InlineData("This story was first published on May 12, 2031. It was updated on May 13, 2031, to correct the spelling of a name.")]
    public async Task ExtractAsync_KeepsCorrectionsApart(string note)
    {
        var article = (await ReadAsync($"{Text}<p>{note}</p>")).Article;

        Assert.Equal([note], article.Parts.Corrections);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("Correction officers at the harbour jail said on Tuesday that they would join the dock workers in their suit.")]
    [InlineData("Correction of the chart: that is what the port master asked the council for on Thursday evening.")]
    [InlineData("Update the charts, the port master told the pilots, and then look for the buoys that were torn loose.")]
    [InlineData("For the record, the harbour had not been closed since 1962, the port master told the council.")]
    [InlineData("Oprava mostu: město chce začít v pondělí, řekl starosta radě v úterý večer.")]
    [InlineData("The ferry line, and not the council, is to say which of the islands contributed the most money.")]
    [InlineData("Reporting by the harbour radio has shown that the buoys were old, and that nobody had looked at them.")]
    [InlineData("Correction: that was the word that the port master used when he rose to mend the figure he had given before.")]
    [InlineData("Clarification: the pilots wanted one, the port master told the council, and they were to have it on Monday.")]
    public async Task ExtractAsync_KeepsSentencesOfTheStory(string sentence) =>
        Assert.Contains(sentence, (await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines[..3])}<p>{sentence}</p>{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}")).Article.Paragraphs);

    [Theory]
    [InlineData("An earlier version of the report, seen by the Courier, put the cost of the pier at nine million crowns.")]
    [InlineData("In einer früheren Fassung des Plans war der Erhalt des alten Leuchtturms vorgesehen, sagte die Lotsin.")]
    [InlineData("Una versión anterior del plan mantenía abierto el muelle hasta el verano, dijo la capitana del puerto.")]
    [InlineData("Uma versão anterior do plano mantinha o cais aberto até ao verão, disse a capitã do porto.")]
    [InlineData("In een eerdere versie van het plan bleef de pier open tot de zomer, zei de havenmeester.")]
    [InlineData("I en tidigare version av planen skulle piren hållas öppen till sommaren, sade hamnkaptenen.")]
    [InlineData("I en tidligere version af planen skulle molen holdes åben til sommeren, sagde havnefogeden.")]
    [InlineData("Additional reporting by the auditor is due in June, the minutes of the council say.")]
    [InlineData("Editing by committee is how the pilots described the plan of the council.")]
    [InlineData("Researchers contributed to the report, which was paid for by the ferry line.")]
    [InlineData("Three pilots contributed to this story of decline by leaving before the vote.")]
    [InlineData("The Associated Press contributed to this report on harbours more than forty talks, the council said.")]
    [InlineData("With help from Anton Reyle, the pilots won the vote.")]
    [InlineData("Con información de los vecinos, la policía detuvo el martes a dos hombres en el muelle.")]
    [InlineData("Com informações da polícia, o conselho decidiu fechar o cais na terça-feira.")]
    [InlineData("Ha collaborato con la procura per tre anni prima di lasciare il porto.")]
    [InlineData("Due to an error in the charts, the ferry ran onto the bank, the pilots said on Thursday.")]
    [InlineData("A previous headline on the port master's desk had read that the pier would be sold.")]
    [InlineData("Colaborou com a polícia durante três anos antes de deixar o porto.")]
    [InlineData("The pilots reported from the bridge that the lights of the pier had gone out.")]
    [InlineData("The pilots contributed research from the bridge, and the council contributed money for a new buoy.")]
    [InlineData("This story was first told by the pilots, and the council has heard it more than once.")]
    [InlineData("The island can be reached at low tide, the port master wrote to the council.")]
    [InlineData("This report includes material from the diaries that the old pilot had left to the town.")]
    [InlineData("In an earlier version of the plan, the lighthouse was to be kept, the pilot said.")]
    [InlineData("A correction was made to the charts on Thursday, the port master told the council.")]
    [InlineData("The ferry line closed the ramp, and said on Friday that it regrets the error.")]
    [InlineData("The port master says that he had no time to look at the charts. He regrets the error.")]
    [InlineData("“The buoys were old, and nobody had looked at them,” the ferry line wrote. “We regret the error.”")]
    [InlineData("Material from the old pier was used in this report of oak and tar that the pilots have built.")]
    [InlineData("This report by the auditor was first published in May, and nobody in the council had read it.")]
    public async Task ExtractAsync_KeepsTheLastSentenceOfTheStory_ThatSpeaksOfAnotherText(string sentence) =>
        Assert.Equal([.. HarbourStory.Lines, sentence], (await ReadAsync($"{Text}<p>{sentence}</p>")).Article.Paragraphs);

    [Theory]
    [InlineData("<p class=note>{0}</p>")]
    [InlineData("<p><em>{0}</em></p>")]
    [InlineData("<div class=box><p>{0}</p></div>")]
    public async Task ExtractAsync_KeepsNotesApart_ThatLookDifferentFromTheTextAroundThem(string form)
    {
        const string Note = "Correction: The storm was on Monday, not on Sunday as we first wrote.";
        var article = (await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines[..3])}{form.Replace("{0}", Note, StringComparison.Ordinal)}{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}")).Article;

        Assert.Equal([Note], article.Parts.Corrections);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("", "<div class=correction><p><b>Correction</b></p><p>{0}</p></div>", "")]
    [InlineData("<div class=correction><p><b>Correction</b></p><p>{0}</p></div>", "", "")]
    [InlineData("", "", "<div class=correction><p><b>Correction</b></p><p>{0}</p></div>")]
    [InlineData("", "<div><h4>Clarification:</h4><p>{0}</p></div>", "")]
    [InlineData("", "", "<h3>Corrections and clarifications</h3><p>{0}</p>")]
    [InlineData("", "", "<div class=editors-note><strong>Editor’s Note</strong><p>{0}</p></div>")]
    [InlineData("", "", "<section><h2>Korrektur</h2><p>{0}</p></section>")]
    public async Task ExtractAsync_KeepsNotesApart_BelowALabelOfTheirOwn(string above, string within, string below)
    {
        const string Note = "The storm was on Monday. A number of boats has been removed, because it could not be confirmed.";
        var article = (await ReadAsync(string.Concat(above, HarbourStory.Paragraphs(HarbourStory.Lines[..3]), within, HarbourStory.Paragraphs(HarbourStory.Lines[3..]), below).Replace("{0}", Note, StringComparison.Ordinal))).Article;

        Assert.Equal([Note], article.Parts.Corrections);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheStory_BelowAHeadingThatReadsAsALabel() =>
        Assert.Equal([.. HarbourStory.Lines[..2], "Correction", .. HarbourStory.Lines[2..]], (await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines[..2])}<h2>Correction</h2>{HarbourStory.Paragraphs(HarbourStory.Lines[2..])}<p>{HarbourStory.Lines[0].ToUpperInvariant()}</p>")).Article.Paragraphs.Take(7));

    [Theory]
    [InlineData("Source: Westwick Courier")]
    [InlineData("(Via Westwick Courier)")]
    [InlineData("H/T Westwick Courier")]
    [InlineData("Originally published by the Westwick Courier")]
    [InlineData("Quelle: Westwicker Bote")]
    [InlineData("___</p><p>Information from: Westwick Courier, <a href=https://courier.example>https://courier.example</a>")]
    public async Task ExtractAsync_KeepsALineBelowTheText_ThatSaysWhoseItIs(string line)
    {
        var article = (await ReadAsync($"{Text}<p>{line}</p>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Contains("West", Assert.Single(article.Parts.Contributors), StringComparison.Ordinal);
        Assert.Equal(article.Parts.Contributors, article.Notes);
    }

    [Theory]
    [InlineData("<figure><img src=a.png><figcaption>Source: Westwick Courier</figcaption></figure>")]
    [InlineData("<p>Sources:</p>")]
    [InlineData("<h4>Via Westwick Courier</h4>")]
    public async Task ExtractAsync_KeepsNoSource_OfAPictureOrWithoutAName(string line) => Assert.Empty((await ReadAsync(Text + line)).Article.Notes);

    [Theory]
    [InlineData("—With assistance from Ida Marlow and Bo Chen.")]
    [InlineData("Associated Press writers Ida Marlow in Westwick and Bo Chen in Tarn contributed.")]
    [InlineData("Ida Marlow contributed reporting from Tarn.")]
    [InlineData("Additional reporting by agencies")]
    [InlineData("Reporting by Ida Marlow in Westwick; Editing by Bo Chen")]
    [InlineData("Reporting by Ida Marlow and Bo Chen.")]
    [InlineData("Mitarbeit: Ida Marlow")]
    [InlineData("Ida Marlow hat zu diesem Bericht beigetragen.")]
    [InlineData("Avec la collaboration d’Ida Marlow.")]
    [InlineData("Con la colaboración de Ida Marlow.")]
    [InlineData("Ida Marlow of the Westwick Courier contributed to this report from Tarn.")]
    [InlineData("With reporting by Associated Press writer Ida Marlow")]
    [InlineData("Con información de EFE y Reuters.")]
    [InlineData("Com informações da Agência Brasil e da Reuters.")]
    [InlineData("Ha collaborato Ida Marlow.")]
    [InlineData("With files from Ida Marlow and The Canadian Press")]
    [InlineData("Additional reporting by Ida Marlow. This story was first told by the Westwick Courier.")]
    [InlineData("This report includes material from Agence France-Presse.")]
    [InlineData("Ida Marlow reported from Tarn and Bo Chen from Westwick.")]
    [InlineData("Colaborou Ida Marlow, de Tarn.")]
    [InlineData("Medarbetare: Ida Marlow")]
    [InlineData("Współpraca: Ida Marlow")]
    [InlineData("（取材協力：山田太郎）")]
    [InlineData("Ida Marlow and Bo Chen contributed reporting from Tarn, and Tom Fenn contributed research.")]
    [InlineData("Reporting was contributed by Ida Marlow from Tarn and Bo Chen.")]
    [InlineData("The Westwick Courier and wire services contributed.")]
    [InlineData("This story was originally published by The Westwick Desk.")]
    [InlineData("This article was first published in the Tarn Gazette and is republished with permission.")]
    [InlineData("Ida Marlow can be reached at 555-0144 or marlow@paper.example. Follow her on X: @marlow")]
    [InlineData("This report by The Canadian Press was first published May 13, 2031.")]
    [InlineData("Material from the Associated Press was used in this report.")]
    [InlineData("Agencies")]
    [InlineData("Contributing: Ida Marlow, TARN TODAY; The Associated Press")]
    [InlineData("Contributing: Reuters; Ida Marlow")]
    [InlineData("Contributors: Ida Marlow and Bo Chen")]
    [InlineData("Contributing reporting: Ida Marlow")]
    [InlineData("Additional contributions by Ida Marlow")]
    [InlineData("Produced by Ida Marlow. Edited by Bo Chen.")]
    [InlineData("责任编辑：李红")]
    [InlineData("【版权声明】本网文章未经许可不得转载。")]
    [InlineData("This story was produced by Tarn News Service and distributed by Wire Shelf.")]
    [InlineData("(Except for the headline, this story has not been edited by our staff and comes from a feed.)")]
    [InlineData("Staff and agencies")]
    [InlineData("(Agencias)")]
    public async Task ExtractAsync_KeepsContributorsApart(string line)
    {
        var article = (await ReadAsync($"{Text}<p>{line}</p>")).Article;

        Assert.Equal([line], article.Parts.Contributors);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("By Ida Marlow and agencies")]
    [InlineData("Von Ida Marlow und Agenturen")]
    [InlineData("Ida Marlow y agencias")]
    public async Task ExtractAsync_KeepsTheCreditOfAByline_ToAgenciesWithoutAName(string byline)
    {
        var article = (await ReadAsync($"<p class=byline>{byline}</p>{Text}")).Article;

        Assert.Equal(["Ida Marlow"], article.Authors);
        Assert.Equal([byline], article.Parts.Contributors);
    }

    [Fact]
    public async Task ExtractAsync_KeepsHowToReachTheAuthorApart()
    {
        const string Line = "Contact Ida Marlow at 555-0144 or marlow@paper.example.";
        Assert.Equal([Line], (await ReadAsync($"<p class=byline>By Ida Marlow</p>{Text}<p>{Line}</p>")).Article.Parts.Contributors);
        Assert.Contains(Line, (await ReadAsync($"<p class=byline>By Tom Fenn</p>{Text}<p>{Line}</p>")).Article.Paragraphs);
    }

    private static Task<NewsCompare.Core.Articles.Extraction> ReadAsync(string body) =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{body}</article></body></html>");
}
