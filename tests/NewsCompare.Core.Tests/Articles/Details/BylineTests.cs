using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ida Marlow", "Ida Marlow")]
    [InlineData("By Ida Marlow, Tom Fenn and Ada Quill", "Ida Marlow|Tom Fenn|Ada Quill")]
    [InlineData("By Ida Marlow, The Dock Tribune and DockWatch", "Ida Marlow")]
    [InlineData("By Ida Marlow, dock24 TV — Port Elder", "Ida Marlow")]
    [InlineData("by Ida Marlow, Tom Fenn, DockWatch, and Ada Quill, The Dock Tribune", "Ida Marlow|Tom Fenn|Ada Quill")]
    [InlineData("Por Ida Marlow, de São Paulo", "Ida Marlow")]
    [InlineData("Ida Marlow, em São Paulo", "Ida Marlow")]
    [InlineData("By Ida Marlow from São Paulo", "Ida Marlow")]
    [InlineData("김민수 기자", "김민수")]
    [InlineData("记者陈晓", "陈晓")]
    [InlineData("来源：新华社", "新华社")]
    [InlineData("来源：江城晚报", "")]
    [InlineData("Quelle: dpa", "dpa")]
    [InlineData("By Tom Fenn Jr. and Ida Marlow", "Tom Fenn Jr.|Ida Marlow")]
    [InlineData("By Tom Fenn, Jr.", "Tom Fenn Jr.")]
    [InlineData("By Tom Fenn, Jr., and Ida Marlow", "Tom Fenn Jr.|Ida Marlow")]
    [InlineData("Tom Fenn, III", "Tom Fenn III")]
    [InlineData("By Tom Fenn III, Ph.D.", "Tom Fenn III")]
    [InlineData("By Tom Fenn, II Magazine", "Tom Fenn")]
    [InlineData("By Tom Fenn, Ivo Brand", "Tom Fenn|Ivo Brand")]
    [InlineData("Von Ida Marlow und Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Ida Marlow (Port Elder) &amp; Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("https://paper.example/authors/ida", "")]
    [InlineData("desk@paper.example", "")]
    [InlineData("Ada Anderson", "Ada Anderson")]
    [InlineData("ByIda Marlow & Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Words by Ida Marlow, Pictures by Tom Fenn", "Ida Marlow")]
    [InlineData("Reporting by Ida Marlow and Tom Fenn; editing by Ada Quill", "Ida Marlow|Tom Fenn")]
    [InlineData("Written by Ida Marlow, Edited by Tom Fenn", "Ida Marlow")]
    [InlineData("Text: Ida Marlow, Fotos: Tom Fenn", "Ida Marlow")]
    [InlineData("Par Ida Marlow et Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Par Ida Marlow (avec AFP)", "Ida Marlow|AFP")]
    [InlineData("Por Ana Ruiz y Juan Vega, EFE", "Ana Ruiz|Juan Vega|EFE")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Door Ida Marlow en Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Tekst: Jan Kowalski i Anna Nowak", "Jan Kowalski|Anna Nowak")]
    [InlineData("By Ida Marlow for The Dock Post", "Ida Marlow")]
    [InlineData("By Ida Marlow For the Dock Post", "Ida Marlow")]
    [InlineData("By Ida Marlow in Kyiv and Tom Fenn in Washington", "Ida Marlow|Tom Fenn")]
    [InlineData("Von Ida Marlow aus Berlin", "Ida Marlow")]
    [InlineData("By IDA MARLOW, TOM FENN and ANN O'NEILL-SATO", "Ida Marlow|Tom Fenn|Ann O'Neill-Sato")]
    [InlineData("CARL VAN DER BERG", "Carl van der Berg")]
    [InlineData("BBC NEWS", "BBC NEWS")]
    [InlineData("By Ida Marlow and agencies", "Ida Marlow")]
    [InlineData("Ida Marlow with Reuters", "Ida Marlow|Reuters")]
    [InlineData("By Reuters Staff", "Reuters")]
    [InlineData("By Staff Reporter", "")]
    [InlineData("Our Correspondent", "")]
    [InlineData("Newsroom", "")]
    [InlineData("Web Desk", "")]
    [InlineData("By the Editorial Board", "")]
    [InlineData("By Dock Post Staff", "")]
    [InlineData("A Staff Reporter", "")]
    [InlineData("Opinion by Ida Marlow", "Ida Marlow")]
    [InlineData("Interview: Ida Marlow", "Ida Marlow")]
    [InlineData("Von unserem Korrespondenten Jan Vik", "Jan Vik")]
    [InlineData("By Ida Marlow Associated Press", "Ida Marlow|Associated Press")]
    [InlineData("Express News Service", "Express News Service")]
    [InlineData("By IDA MARLOW and TOM FENN The Dock Post", "Ida Marlow|Tom Fenn")]
    [InlineData("Words: Ida Marlow. Illustrations: Tom Fenn", "Ida Marlow")]
    [InlineData("Reporting by Ida Marlow and Tom Fenn in Tarn; Writing by Ann Low; Editing by Ada Quill", "Ida Marlow|Tom Fenn|Ann Low")]
    [InlineData("记者 陈晓 李红", "陈晓|李红")]
    [InlineData("Door onze redactie", "")]
    [InlineData("La Redazione", "")]
    [InlineData("By Ida Marlow Updated Nov. 3, 2026 9:10 p.m. ET", "Ida Marlow")]
    [InlineData("ida@paper.example (Ida Marlow)", "Ida Marlow")]
    [InlineData("Sir Tom van der Berg, Dr Ann Rook-Smith and Prof. José de la Cruz", "Tom van der Berg|Ann Rook-Smith|José de la Cruz")]
    [InlineData("Jean d'Arcy and Hoda al-Sayed", "Jean d'Arcy|Hoda al-Sayed")]
    [InlineData("Автор: Иван Петров", "Иван Петров")]
    [InlineData("記者 王小明／台北報導", "王小明")]
    [InlineData("作者：王小明 责任编辑：李华", "王小明")]
    [InlineData("文／王小明", "王小明")]
    [InlineData("박준석 기자", "박준석")]
    [InlineData("كتب: سامي حداد", "سامي حداد")]
    [InlineData("Institut für Weltwirtschaft", "Institut für Weltwirtschaft")]
    [InlineData("Von Ida Marlow, Westwick", "Ida Marlow")]
    [InlineData("Ida Marlow, CNN", "Ida Marlow")]
    [InlineData("Letters To The Editor", "Letters To The Editor")]
    [InlineData("IDA MARLOW Staff Writer", "Ida Marlow")]
    [InlineData("By Ida Marlow Senior Political Correspondent", "Ida Marlow")]
    [InlineData("Ida Marlow, Chefredakteur", "Ida Marlow")]
    [InlineData("By Dr Ida Marlow, Political Editor", "Ida Marlow")]
    [InlineData("By Sir Tom Fenn MP", "Tom Fenn")]
    [InlineData("By Ida Marlow  5 min read", "Ida Marlow")]
    [InlineData("Ida Marlow · 4 Minuten", "Ida Marlow")]
    [InlineData("By Ida Marlow | Published May 13, 2031 at 9 p.m.", "Ida Marlow")]
    [InlineData("By Tom Editor", "Tom Editor")]
    public void Of_CutsABylineIntoNames(string byline, string names) =>
        Assert.Equal(names, string.Join('|', BylineNames.Of(byline)));

    [Theory]
    [InlineData("By Nora Vale in Tarn and Piet Okoye in Sable", "Nora Vale|Piet Okoye")]
    [InlineData("By Nora Vale, Sable correspondent, and Piet Okoye in Tarn", "Nora Vale|Piet Okoye")]
    [InlineData("By Nora Vale, chief political correspondent", "Nora Vale")]
    [InlineData("By Nora Vale, special to the Courier", "Nora Vale")]
    [InlineData("By Nora Vale, Tarn Gazette", "Nora Vale")]
    [InlineData("By Nora Vale, QNB News", "Nora Vale")]
    [InlineData("By Nora Vale and agencies", "Nora Vale")]
    [InlineData("By Nora Vale and wire reports", "Nora Vale")]
    [InlineData("By Nora Vale, Reuters", "Nora Vale|Reuters")]
    [InlineData("By Nora Vale, Piet Okoye and Sam Ito, Associated Press", "Nora Vale|Piet Okoye|Sam Ito|Associated Press")]
    [InlineData("By Nora Vale, professor of law at Sable University", "Nora Vale")]
    [InlineData("By Nora Vale, as told to Piet Okoye", "Nora Vale")]
    [InlineData("By Rev. Piet Okoye", "Piet Okoye")]
    [InlineData("By Nora Vale, mayor of Tarn", "Nora Vale")]
    [InlineData("Words by Nora Vale, graphics: Sam Ito", "Nora Vale")]
    [InlineData("Von Nora Vale, Brüssel, und Piet Okoye, Berlin", "Nora Vale|Piet Okoye")]
    [InlineData("Von Nora Vale, Chefreporterin", "Nora Vale")]
    [InlineData("Von Nora Vale, unserer Korrespondentin in Kiew", "Nora Vale")]
    [InlineData("Von unserer Korrespondentin Nora Vale", "Nora Vale")]
    [InlineData("Eine Analyse von Nora Vale", "Nora Vale")]
    [InlineData("Ein Interview von Nora Vale und Piet Okoye", "Nora Vale|Piet Okoye")]
    [InlineData("Aus Kiew berichtet Nora Vale", "Nora Vale")]
    [InlineData("Von Nora Vale (dpa)", "Nora Vale|dpa")]
    [InlineData("Von Nora Vale mit Agenturen", "Nora Vale")]
    [InlineData("Nora Vale, Sportredakteurin", "Nora Vale")]
    [InlineData("Par Nora Vale, envoyée spéciale à Kiev", "Nora Vale")]
    [InlineData("Nora Vale, correspondante à Berlin", "Nora Vale")]
    [InlineData("Entretien réalisé par Nora Vale", "Nora Vale")]
    [InlineData("Par Nora Vale avec AFP", "Nora Vale|AFP")]
    [InlineData("Par Nora Vale et Jean Okoye (à Kiev)", "Nora Vale|Jean Okoye")]
    [InlineData("Par notre correspondante à Kiev, Nora Vale", "Nora Vale")]
    [InlineData("Par Nora Vale et agences", "Nora Vale")]
    [InlineData("Por Nora Vale, corresponsal en Berlín", "Nora Vale")]
    [InlineData("Una entrevista de Nora Vale", "Nora Vale")]
    [InlineData("Por Nora Vale y Ana Ruiz, EFE", "Nora Vale|Ana Ruiz|EFE")]
    [InlineData("Por Nora Vale, enviada especial a Kiev", "Nora Vale")]
    [InlineData("Por Nora Vale / Agencias", "Nora Vale")]
    [InlineData("di Nora Vale, corrispondente da Berlino", "Nora Vale")]
    [InlineData("dal nostro inviato Luca De Luca", "Luca De Luca")]
    [InlineData("di Nora Vale, nostra inviata a Kiev", "Nora Vale")]
    [InlineData("di Nora Vale e Luca De Luca", "Nora Vale|Luca De Luca")]
    [InlineData("Van onze correspondent Jan van den Berg", "Jan van den Berg")]
    [InlineData("Door onze redacteur Piet de Wit", "Piet de Wit")]
    [InlineData("Door Nora Vale, verslaggever in Gent", "Nora Vale")]
    [InlineData("Por Nora Vale e João dos Santos, da Lusa", "Nora Vale|João dos Santos|Lusa")]
    [InlineData("Text: Nora Vale Foto: Per Lund", "Nora Vale")]
    [InlineData("Av Nora Vale, korrespondent i Kiev", "Nora Vale")]
    [InlineData("Rozmawiała Nora Vale", "Nora Vale")]
    [InlineData("Autor: Nora Vale, oprac. Jan Kowal", "Nora Vale")]
    [InlineData("Írta: Vale Nora", "Vale Nora")]
    [InlineData("Ana Popescu, corespondent la Bruxelles", "Ana Popescu")]
    [InlineData("Anna Puig, corresponsal a Berlín", "Anna Puig")]
    [InlineData("서울=김철수 기자", "김철수")]
    [InlineData("김철수 특파원", "김철수")]
    [InlineData("文・山田太郎", "山田太郎")]
    [InlineData("ニューヨーク=山田太郎", "山田太郎")]
    [InlineData("本报记者 王小明", "王小明")]
    [InlineData("Анна Иванова, корреспондент в Берлине", "Анна Иванова")]
    [InlineData("Автор: Анна Иванова", "Анна Иванова")]
    [InlineData("Της Άννας Παππά", "Άννας Παππά")]
    [InlineData("Haber: Ayşe Yılmaz, Brüksel muhabiri", "Ayşe Yılmaz")]
    [InlineData("Tarn Web Desk", "")]
    [InlineData("Redaktion", "")]
    [InlineData("La Rédaction", "")]
    [InlineData("Newsroom", "")]
    [InlineData("Guest Contributor", "")]
    [InlineData("Onlineredaktion", "")]
    [InlineData("Anna Berg, Per Lund", "Anna Berg|Per Lund")]
    [InlineData("Jean Dupont, Marie de La Tour", "Jean Dupont|Marie de La Tour")]
    [InlineData("Nguyễn Văn Anh, Trần Thị Bình", "Nguyễn Văn Anh|Trần Thị Bình")]
    [InlineData("María José García, Juan de Dios", "María José García|Juan de Dios")]
    [InlineData("Abu Bakr al-Masri, Umm Kulthum", "Abu Bakr al-Masri|Umm Kulthum")]
    [InlineData("LeBron Vale, MJ Smith", "LeBron Vale|MJ Smith")]
    [InlineData("A. Smith, B. Jones", "A. Smith|B. Jones")]
    [InlineData("By Ida Marlow and Tom Press", "Ida Marlow|Tom Press")]
    [InlineData("By Ida Marlow, Tom Post and Ann Low", "Ida Marlow|Tom Post|Ann Low")]
    [InlineData("Von Ida Marlow und Karl von der Heide", "Ida Marlow|Karl von der Heide")]
    [InlineData("Door Jan de Boer en Ans van 't Hof", "Jan de Boer|Ans van 't Hof")]
    [InlineData("Por Ana Souza, João dos Santos e Rui da Costa", "Ana Souza|João dos Santos|Rui da Costa")]
    [InlineData("di Anna Di Stefano e Luca D'Angelo", "Anna Di Stefano|Luca D'Angelo")]
    [InlineData("Medically reviewed by Ann Low", "")]
    [InlineData("By Ida Marlow. Fact checked by Ann Low", "Ida Marlow")]
    [InlineData("Sponsored by Acme Bank", "")]
    [InlineData("राम कुमार, सीता देवी", "राम कुमार|सीता देवी")]
    [InlineData("بقلم: منى أحمد، سامي حداد", "منى أحمد|سامي حداد")]
    [InlineData("Анна Иванова и Пётр Смирнов", "Анна Иванова|Пётр Смирнов")]
    [InlineData("Анна Коваль та Петро Шевченко", "Анна Коваль|Петро Шевченко")]
    [InlineData("Anna Nowak i Jan Kowal", "Anna Nowak|Jan Kowal")]
    [InlineData("Anna Nováková a Jan Novák", "Anna Nováková|Jan Novák")]
    [InlineData("Budi Santoso, Siti Rahayu", "Budi Santoso|Siti Rahayu")]
    [InlineData("By IDA MARLOW and TOM FENN, Dock Gazette", "Ida Marlow|Tom Fenn")]
    [InlineData("IDA MARLOW, TOM FENN", "Ida Marlow|Tom Fenn")]
    [InlineData("Ida Marlow, Ph.D., and Tom Fenn, M.D.", "Ida Marlow|Tom Fenn")]
    [InlineData("Presented by Ida Marlow", "")]
    [InlineData("Av Anna Berg, Per Lund och Åsa Öberg/TT", "Anna Berg|Per Lund|Åsa Öberg|TT")]
    [InlineData("Af Anna Berg, journalist", "Anna Berg")]
    [InlineData("Anna Virtanen, toimittaja", "Anna Virtanen")]
    [InlineData("Άννα Παππά, ανταποκρίτρια στις Βρυξέλλες", "Άννα Παππά")]
    [InlineData("Ein Gastbeitrag von Ida Marlow", "Ida Marlow")]
    [InlineData("Ida Marlow, Leiterin des Ressorts Politik", "Ida Marlow")]
    [InlineData("Ida Marlow, directrice de la rédaction", "Ida Marlow")]
    [InlineData("松岡大地、新間一郎", "松岡大地|新間一郎")]
    [InlineData("김철수, 박영희 기자", "김철수|박영희")]
    [InlineData("记者王小明、李红", "王小明|李红")]
    [InlineData("By Ida Marlow QNB News, Dock Gazette", "Ida Marlow")]
    [InlineData("By Ida Marlow Special to The Dock Post", "Ida Marlow")]
    [InlineData("BY IDA MARLOW SPECIAL TO THE DOCK POST", "Ida Marlow")]
    [InlineData("By IDA MARLOW Tribune staff writer", "Ida Marlow")]
    [InlineData("By IDA MARLOW Dock Tribune staff writer", "Ida Marlow")]
    [InlineData("Ida Marlow Tribune staff writer", "Ida Marlow")]
    [InlineData("Ida Marlow, Capitol Bureau Chief", "Ida Marlow")]
    [InlineData("By Dr. Ida Marlow and Prof. Tom O’Fenn MD", "Ida Marlow|Tom O’Fenn")]
    [InlineData("记者 王小明 通讯员 李华", "王小明|李华")]
    [InlineData("기자명 박준석 기자", "박준석")]
    [InlineData("編集委員・佐藤健一", "佐藤健一")]
    public void Of_LeavesOutWhatTellsOfThePeople_InManyLanguages(string byline, string names) =>
        Assert.Equal(names, string.Join('|', BylineNames.Of(byline)));

    [Theory]
    [InlineData("By Anton Reyle, the traders won", "Anton Reyle|the traders won")]
    [InlineData("By Ida Marlow, Tom Fenn", "Ida Marlow|Tom Fenn")]
    public void AllOf_KeepsWordsThatMakeASentence(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', BylineNames.AllOf(text)));

    [Theory]
    [InlineData("<p class=byline>By Ida Marlow, Reuters</p>", "Ida Marlow", "Reuters", "")]
    [InlineData("<p class=byline>By Ida Marlow and Tom Fenn, Dock Gazette</p>", "Ida Marlow|Tom Fenn", "", "")]
    [InlineData("<p class=byline>By Ida Marlow, Port Elder</p>", "Ida Marlow", "", "")]
    [InlineData("<p class=byline>By Ida Marlow and wire reports</p>", "Ida Marlow", "", "By Ida Marlow and wire reports")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":{\"name\":\"Ida Marlow and agencies\"}}</script>", "Ida Marlow", "", "Ida Marlow and agencies")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":{\"name\":\"Agenturen\"}}</script>", "", "", "Agenturen")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":[{\"name\":\"Ida Marlow\"},{\"name\":\"AFP\"}]}</script>", "Ida Marlow|AFP", "AFP", "")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":{\"name\":\"Tom Fenn\"}}</script><div class=author>Ida Marlow</div><div class=author>Editor: Tom Fenn</div>", "Ida Marlow", "", "Editor: Tom Fenn")]
    [InlineData("<div class=author>Editor: Tom Fenn</div>", "", "", "Editor: Tom Fenn")]
    public async Task ExtractAsync_SetsAgenciesApart_AndThoseWhoEdited(string byline, string authors, string agencies, string credits)
    {
        const string Story = "<p>The harbour of Port Elder was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>"
            + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose in the night.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"<article><h1>Harbour closed</h1>{byline}{Story}</article>", "https://paper.example/harbour")).Article;

        Assert.Equal(authors, string.Join('|', article.Authors));
        Assert.Equal(agencies, string.Join('|', article.Parts.Agencies));
        Assert.Equal(credits, string.Join('|', article.Parts.Contributors));
    }

    [Theory]
    [InlineData("ro", "De Ana Popescu", "Ana Popescu")]
    [InlineData("nl", "De Smet Jan", "De Smet Jan")]
    [InlineData("ca", "Per Anna Puig i Joan Vila", "Anna Puig|Joan Vila")]
    [InlineData("da", "Per Lund", "Per Lund")]
    public void InCommonWords_KnowsTheWordForByOfThePagesLanguage(string language, string byline, string names) =>
        Assert.Equal(names, string.Join('|', BylineNames.Of(BylineOpenings.InCommonWords(byline, language))));

    [Theory]
    [InlineData("By Anh Lee 5 May 2031", "By Anh Lee")]
    [InlineData("by Anh Le 5 May 2031, 10:15", "by Anh Le")]
    [InlineData("By Anh Lee Tuesday 5 May 2031", "By Anh Lee")]
    [InlineData("Von Anh Lee, Montag, 5. Mai 2031", "Von Anh Lee")]
    [InlineData("By Anh Lee, 5 May 2031", "By Anh Lee")]
    [InlineData("By Anh Lee Tuesday, 5 May 2031", "By Anh Lee")]
    [InlineData("By Anh Lee on 5 May 2031", "By Anh Lee")]
    [InlineData("By Anh Lee May 5, 2031", "By Anh Lee")]
    [InlineData("By Anh Lee | 5 May 2031", "By Anh Lee")]
    [InlineData("By Anh Lee", "By Anh Lee")]
    public void WithoutDay_LeavesTheWholeName(string byline, string expected) => Assert.Equal(expected, BylineNames.WithoutDay(byline).TrimEnd(' ', ',', '|'));

    [Fact]
    public async Task Authors_AreThoseOfTheNextLine_WhereTheFirstNamesTheOutlet() =>
        Assert.Equal(["Ida Marlow"], (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:site_name content='Tollen Courier'></head><body><article><h1>Storm closes the harbour</h1><p>Posted by Tollen Courier</p><p>By Ida Marlow</p><div>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></article></body></html>")).Article.Authors);

    [Fact]
    public void Find_PrefersPersonsToTheOutlet()
    {
        var facts = new PageFacts();
        facts.Meta["author"] = ["Ida Marlow"];

        Assert.Equal(["Ida Marlow"], Bylines.Find(facts, LinkedArticle.None with { Authors = ["Dock Post"] }, "Dock Post", null, null, string.Empty).Authors);
        Assert.Equal(["Dock Post"], Bylines.Find(new PageFacts(), LinkedArticle.None with { Authors = ["Dock Post"] }, "Dock Post", null, null, string.Empty).Authors);
    }

    [Theory]
    [InlineData("<div class=byline>AFP</div>", "", "AFP")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":{\"name\":\"Web desk\"}}</script>", "<div>By <b>IDA MARLOW</b> and <b>Tom Fenn</b></div>", "Ida Marlow|Tom Fenn")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":[{\"name\":\"Ida Marlow\"},{\"name\":\"Dock Post\"}]}</script>", "", "Ida Marlow")]
    [InlineData("<aside><span class=author>Per Holm</span></aside>", "<p>By Ida Marlow</p>", "Ida Marlow")]
    [InlineData("<aside><span class=author>Per Holm</span></aside>", "", "")]
    [InlineData("<div><div class=card><h3><a href=/x>Ferry sold</a></h3><span class=author>Per Holm</span></div></div>", "", "")]
    [InlineData("", "<aside class=meta><span class=author>Ida Marlow</span></aside>", "Ida Marlow")]
    [InlineData("", "<p>Tuesday, November 3, 2026 - by IDA MARLOW</p>", "Ida Marlow")]
    [InlineData("", "<div class=top><div class=byline><p class=byline__name>By <a rel=author>Ida Marlow</a></p></div><div class=byline><p class=byline__name>Tom Fenn</p></div></div>", "Ida Marlow|Tom Fenn")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":{\"name\":\"MARLOW, Ida\"}}</script>", "", "Ida Marlow")]
    [InlineData("", "<p>By IDA MARLOW and TOM FENN<br>The Dock Post</p>", "Ida Marlow|Tom Fenn")]
    [InlineData("", "<p>Ida Marlow<br>Staff Writer</p>", "Ida Marlow")]
    [InlineData("<meta name=author content=李强>", "<p>记者 王小明</p><p>【责任编辑：李强】</p>", "王小明")]
    [InlineData("<meta name=author content=李强><p>【责任编辑：李强】</p>", "<p>新华社港口11月12日电（记者陈晓、王小明）港口星期一因风暴关闭，傍晚以前没有渡船离港，港务长在电台说，三艘游艇在泊位沉没。</p>", "陈晓|王小明")]
    [InlineData("", "<p>기자명 박준석 기자</p>", "박준석")]
    [InlineData("", "<p>2026-11-03 21:10 来源：港口日报 作者：王小明</p>", "王小明")]
    public async Task Authors_AreThoseOfTheArticle(string before, string below, string names)
    {
        const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>"
            + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose in the night.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"{before}<article><h1>Harbour closed</h1>{below}{Story}</article>", "https://dockpost.example/harbour")).Article;

        Assert.Equal(names, string.Join('|', article.Authors));
    }

    [Fact]
    public async Task Authors_AreReadFromTheElementOfTheHeadline_WhereLinesBreakIt()
    {
        const string Page = "<title>Storm closes the harbour of Merrow</title><table><tr><td><font size=5><b>Storm closes the harbour of Merrow</b></font><br>By Ida Marlow<br>May 5, 2031<br><br>";

        Assert.Equal(["Ida Marlow"], (await SavedPages.ExtractHtmlAsync($"{Page}{string.Join("<br><br>", HarbourStory.Lines)}</td></tr></table>")).Article.Authors);
    }

    [Fact]
    public async Task Authors_AreReadFromTheLineBelowTheText_WhenNoneStandsAbove()
    {
        const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"<article><h1>Harbour closed</h1>{Story}{Story.Replace("Monday", "Friday", StringComparison.Ordinal)}<p>(Reporting by Ida Marlow in Velmora; editing by Tom Fenn)</p></article>")).Article;

        Assert.Equal(["Ida Marlow"], article.Authors);
        Assert.Single(article.Parts.Contributors);
    }

    [Theory]
    [InlineData("Bridge closes | Dock Post", "Bridge closes")]
    [InlineData("Bridge closes - for good - Dock Post", "Bridge closes - for good")]
    [InlineData("Bridge closes: what we know", "Bridge closes: what we know")]
    public void Choose_TakesTheOutletOffTheHeadline(string title, string headline)
    {
        var facts = new PageFacts { Title = title };

        Assert.Equal(headline, Headlines.Choose(facts, LinkedArticle.None, ["dockpost"]));
    }

    [Theory]
    [InlineData("Agencias EFE y AFP", "EFE|AFP", "EFE|AFP")]
    [InlineData("Agencias EFE, AFP", "EFE|AFP", "EFE|AFP")]
    [InlineData("EFE / AFP", "EFE|AFP", "EFE|AFP")]
    [InlineData("Redacción / EFE", "EFE", "EFE")]
    [InlineData("dpa/rnd", "dpa", "dpa")]
    [InlineData("Con información de EFE y AFP", "EFE|AFP", "EFE|AFP")]
    [InlineData("Redacción y Agencias", "", "")]
    [InlineData("Juana Ruiz / EFE", "Juana Ruiz", "EFE")]
    public async Task Authors_AreTheAgencies_WhereNobodyElseSigns(string byline, string authors, string agencies)
    {
        string[] forms =
        [
            $"<meta name=author content='{byline}'>",
            $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\",\"author\":{{\"@type\":\"Person\",\"name\":\"{byline}\"}}}}</script>",
            $"<body><article><h1>Storm closes the harbour</h1><div class=byline>{byline}</div>",
        ];
        foreach (var form in forms)
        {
            var article = (await SavedPages.ExtractHtmlAsync($"<html lang=es><head><title>Storm closes the harbour</title>{(form[1] == 'b' ? form : form + "<body><article><h1>Storm closes the harbour</h1>")}{HarbourStory.Paragraphs(HarbourStory.Lines)}</article></body></html>")).Article;

            Assert.Equal(authors, string.Join('|', article.Authors));
            Assert.Equal(agencies, string.Join('|', article.Parts.Agencies));
        }
    }
}
