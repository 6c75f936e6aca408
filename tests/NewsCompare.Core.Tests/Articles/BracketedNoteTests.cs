namespace NewsCompare.Core.Tests.Articles;

/// <summary>Paragraphs in brackets, and lines that share out the work: kept apart, in the field where they belong.</summary>
public sealed class BracketedNoteTests
{
    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines);

    [Theory]
    [InlineData("(Corrects the number of boats in paragraph 2)")]
    [InlineData("(Corrects spelling of the port master's name in 3rd paragraph.)")]
    [InlineData("(This story corrects the day of the storm in paragraph 1)")]
    [InlineData("(Adds comment from the insurer, paragraph 3)")]
    [InlineData("(Refiles to fix typo in headline)")]
    [InlineData("[Updates with time of the meeting, adds background]")]
    [InlineData("(Berichtigt: Zahl der Boote im zweiten Absatz)")]
    [InlineData("(Im zweiten Absatz wurde die Zahl der Boote berichtigt.)")]
    [InlineData("(Corrige le nombre de bateaux au deuxième paragraphe)")]
    [InlineData("(Corrige el número de barcos en el segundo párrafo)")]
    [InlineData("(Corregge il numero delle barche nel secondo paragrafo)")]
    [InlineData("(Corrige o número de barcos no segundo parágrafo)")]
    [InlineData("(Corrigeert het aantal boten in alinea 2)")]
    [InlineData("(Rättar antalet båtar i andra stycket)")]
    [InlineData("(Poprawiono liczbę łodzi w drugim akapicie)")]
    [InlineData("(Исправлено число лодок во втором абзаце)")]
    [InlineData("(İkinci paragraftaki tekne sayısı düzeltildi)")]
    [InlineData("（第２段落の船の数を訂正しました）")]
    [InlineData("（更正第二段船只数量）")]
    [InlineData("(두 번째 단락의 배의 수를 바로잡았습니다)")]
    public async Task ExtractAsync_FilesWhatWasChanged_UnderCorrections(string note)
    {
        foreach (var page in new[] { $"{Text}<p>{note}</p>", $"<p>{note}</p>{Text}" })
        {
            var article = await ReadAsync(page);

            Assert.Equal(HarbourStory.Lines, article.Paragraphs);
            Assert.Equal([note], article.Parts.Corrections);
            Assert.Equal([note], article.Notes);
        }
    }

    [Theory]
    [InlineData("(Reporting by Ida Marlow in Tollen; Editing by Tom Fenn and Ada Quill)")]
    [InlineData("(Mitarbeit: Ida Marlow; redigiert von Tom Fenn)")]
    [InlineData("Mitarbeit: Ida Marlow; redigiert von Tom Fenn")]
    [InlineData("(Bericht von Ida Marlow; redigiert von Tom Fenn. Bei Rückfragen wenden Sie sich an die Redaktion.)")]
    [InlineData("(Reportage de Ida Marlow ; édité par Tom Fenn)")]
    [InlineData("(Ida Marlow, version française Tom Fenn, édité par Ada Quill)")]
    [InlineData("(Reporte de Ida Marlow; Editado en español por Tom Fenn)")]
    [InlineData("(Ida Marlow, editing Tom Fenn)")]
    [InlineData("(Reportagem de Ida Marlow; edição de Tom Fenn)")]
    [InlineData("(Verslag door Ida Marlow; redactie door Tom Fenn)")]
    [InlineData("(Rapportering av Ida Marlow; redigering av Tom Fenn)")]
    [InlineData("(Opracowanie: Jan Kowal; redakcja: Anna Nowak)")]
    [InlineData("(Подготовила Ида Марлоу; редактор Том Фенн)")]
    [InlineData("(Haber: Ida Marlow; Editör: Tom Fenn)")]
    [InlineData("（取材：山田太郎、編集：鈴木花子）")]
    [InlineData("（记者：陈晓；编辑：李红）")]
    [InlineData("(취재: 김민수, 편집: 이지은)")]
    public async Task ExtractAsync_FilesWhoWorkedOnIt_UnderContributors(string note)
    {
        var article = await ReadAsync($"{Text}<p>{note}</p>");

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal([note], article.Parts.Contributors);
        Assert.Empty(article.Parts.Corrections);
    }

    [Theory]
    [InlineData("(The port master had said the same on Monday, but nobody on the council had listened to him.)")]
    [InlineData("The port master corrects his charts by hand, he told the council, and has done so since 1962.")]
    [InlineData("(Korrekturen an den Karten macht der Hafenmeister von Hand.) Das sagte er dem Rat am Donnerstag.")]
    [InlineData("Mitarbeit: das ist das Wort, das der Hafenmeister am liebsten hört; die Lotsen hören es nicht gern.")]
    [InlineData("Reporting by the council is slow; editing by the harbour master is slower, the pilots say.")]
    public async Task ExtractAsync_KeepsTheLastSentenceOfTheStory(string sentence) =>
        Assert.Equal([.. HarbourStory.Lines, sentence], (await ReadAsync($"{Text}<p>{sentence}</p>")).Paragraphs);

    private static async Task<NewsCompare.Core.Articles.Article> ReadAsync(string body) =>
        (await SavedPages.ExtractHtmlAsync($"<html lang=en><title>Storm closes harbour</title><body><article><h1>Storm closes harbour</h1>{body}</article></body></html>")).Article;
}
