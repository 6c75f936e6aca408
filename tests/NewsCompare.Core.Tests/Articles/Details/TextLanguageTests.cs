using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("en", "The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio. It was not known when they would sail.")]
    [InlineData("de", "Der Hafen wurde am Montag wegen des Sturms geschlossen, und bis zum Abend lief keine Fähre aus, sagte der Hafenmeister im Radio. Wann die Boote wieder auslaufen, ist nicht bekannt.")]
    [InlineData("fr", "Le port a été fermé lundi à cause de la tempête et aucun ferry n'est parti avant le soir, a déclaré le capitaine du port à la radio. On ne sait pas quand les bateaux partiront.")]
    [InlineData("nb", "Havnen ble stengt mandag på grunn av stormen, og ingen ferge gikk før kvelden, sa havnesjefen på radioen. Det er ikke kjent når båtene kan gå igjen etter uværet, men mange av dem ble liggende også etter at vinden gikk fra vest til nord.")]
    [InlineData("da", "Havnen blev lukket mandag på grund af stormen, og ingen færge sejlede før aftenen, sagde havnechefen i radioen. Det er ikke kendt, hvornår bådene kan sejle igen efter uvejret, men mange af dem blev liggende også efter at vinden gik fra vest til nord.")]
    [InlineData("ru", "Порт закрыли в понедельник из-за шторма, и до вечера не вышел ни один паром, сообщил капитан порта по радио. Когда они снова выйдут в море, не известно, так как это зависит от погоды, но он был уверен, что для этого нужно время.")]
    [InlineData("uk", "Порт закрили у понеділок через шторм, і до вечора не вийшов жоден пором, повідомив капітан порту по радіо. Коли вони знову вийдуть у море, не відомо, але це залежить від погоди, та він був упевнений, що для цього потрібен час.")]
    [InlineData("fa", "بندر روز دوشنبه به دلیل توفان بسته شد و تا شب هیچ کشتی از آن خارج نشد. رئیس بندر در رادیو گفت که این کشتی ها را برای چند روز در بندر نگه می دارند و تا آرام شدن دریا با مسافران تماس گرفته می شود.")]
    [InlineData("ar", "أغلق الميناء يوم الاثنين بسبب العاصفة ولم تغادر أي عبارة قبل المساء، وقال رئيس الميناء في الإذاعة إن السفن التي كانت في البحر عادت إلى الميناء بعد أن ساءت الأحوال، ولا يعرف من الآن كم يوما يستمر ذلك في المنطقة.")]
    [InlineData("ja", "港は嵐のため月曜日に閉鎖され、夕方まで一隻のフェリーも出港しなかったと、港長はラジオで述べた。船がいつ再び出港できるかは分かっていない。市は来週、対策を説明する予定だと発表した。")]
    [InlineData("zh", "港口周一因风暴关闭，直到晚上没有一艘渡轮离港，港务长在电台上说。目前还不清楚船只何时可以再次出海。市政府表示，下周将公布相关的应对措施，并向受影响的乘客提供帮助和补偿，同时继续检查码头。")]
    [InlineData("ko", "항구는 폭풍 때문에 월요일에 폐쇄되었고 저녁까지 한 척의 여객선도 출항하지 못했다고 항만장이 라디오에서 말했다. 배들이 언제 다시 출항할 수 있을지는 알려지지 않았다고 그는 덧붙였다.")]
    [InlineData(null, "Luka je zatvorena u ponedjeljak zbog oluje i nijedan trajekt nije isplovio do večeri, rekao je lučki kapetan na radiju. Nije poznato kada će brodovi ponovno isploviti, ali se čeka da se more smiri i da vjetar oslabi.")]
    [InlineData(null, "Tolivert 25, Davis 17, Burgher 10, Halvorsen 9, Brask 8, Lunde 7, Ostby 6, Fjeld 6, Ulven 5, Storvik 4, Nesheim 4, Haugen 3, Solli 2, Bakke 2, Rud 1, Lie 1, Dahl 1, Moen 1, Berg 1.")]
    [InlineData(null, "The harbour was closed.")]
    [InlineData("ru", "Капитан порта ждёт, пока стихнут волны, и тогда первые лодки выйдут искать сорванные буи у острова.")]
    [InlineData("bg", "Пристанището беше затворено заради бурята и нито един ферибот не тръгна до вечерта, съобщи капитанът.")]
    [InlineData("be", "Гавань зачынілі праз шторм, ніводзін паром не выйшаў да вечара, паведаміў капітан у эфіры мясцовага радыё.")]
    [InlineData("ar", "أغلق الميناء يوم الاثنين بسبب العاصفة، ولم تغادر أي عبارة قبل المساء، بحسب ما قال مدير الميناء.")]
    [InlineData("zh", "周一，港口因风暴关闭，港口负责人说，傍晚前没有渡轮出发。")]
    [InlineData("ja", "月曜日、港は嵐のため閉鎖され、夕方まで出港しなかった。")]
    [InlineData("uk", "Рух мостом перекрито через аварію біля порту, утворився великий затор.")]
    [InlineData("uk", "Постраждалу доставили до лікарні, її стан лікарі оцінюють як стабільний.")]
    [InlineData("sr", "Лука ће бити затворена од понедељка због радова, саопштила је управа.")]
    [InlineData("mk", "Ќе биде затворено пристаништето од недела, соопшти управата на јавноста.")]
    [InlineData("fa", "بندر برای تعمیر از دوشنبه بسته می‌شود و شهرداری این خبر را اعلام کرد.")]
    [InlineData(null, "د بندر د دوشنبې له ورځې د ترمیم لپاره تړل کېږي، ښاروالۍ په یوه خبرپاڼه کې وویل.")]
    [InlineData(null, "بەندەرەکە لە دووشەممەوە بۆ چاککردنەوە دادەخرێت، شارەوانی ڕایگەیاند.")]
    [InlineData(null, "Порт жөндеуге дүйсенбіден бастап жабылады, деп хабарлады қала әкімдігі.")]
    [InlineData(null, "Порт закрыт.")]
    [InlineData(null, "Лука је затворена због олује и ниједан трајект није отишао, рекао је управник луке новинарима у Толену.")]
    [InlineData(null, "Харьковская, Одесская, Киевская, Полтавская, Сумская, Винница, Днепр, Запорожье, Николаев, Херсон.")]
    public void Of_IsTheLanguageOfTheText_AndNullInDoubt(string? language, string text) => Assert.Equal(language, TextLanguages.Of([text]));

    [Theory]
    [InlineData("<html lang=en>", "de", "Der Hafen wurde am Montag wegen des Sturms geschlossen, und bis zum Abend lief keine Fähre aus, sagte der Hafenmeister im Radio. Wann die Boote wieder auslaufen, ist nicht bekannt. Der Rat will am Donnerstag hören, was die Arbeiten kosten und ob die Versicherung für einen Teil davon zahlt, denn das Geld ist knapp.")]
    [InlineData("<html lang=en><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"inLanguage\":\"fr\"}</script>", "en", "The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio. It was not known when they would sail. The council will meet on Thursday to hear what the repairs may cost, and whether the insurer will pay for any of them, as the money of the port is all but gone.")]
    [InlineData("<html lang=de-AT>", "de-AT", "Der Hafen wurde am Montag wegen des Sturms geschlossen, und bis zum Abend lief keine Fähre aus, sagte der Hafenmeister im Radio. Wann die Boote wieder auslaufen, ist nicht bekannt. Der Rat will am Donnerstag hören, was die Arbeiten kosten und ob die Versicherung für einen Teil davon zahlt, denn das Geld ist knapp.")]
    [InlineData("<html lang=en>", "el", "Το λιμάνι έκλεισε τη Δευτέρα λόγω της καταιγίδας και κανένα πλοίο δεν έφυγε πριν από το βράδυ. Το πρωί ο άνεμος έπεσε, και τα πρώτα σκάφη βγήκαν να ψάξουν τις σημαδούρες.")]
    [InlineData("<html lang=gsw>", "gsw", "Der Hafen wurde am Montag wegen des Sturms geschlossen, und bis zum Abend lief keine Fähre aus, sagte der Hafenmeister im Radio. Wann die Boote wieder auslaufen, ist nicht bekannt. Der Rat will am Donnerstag hören, was die Arbeiten kosten und ob die Versicherung für einen Teil davon zahlt, denn das Geld ist knapp.")]
    public async Task Language_IsThatOfTheText_WhereItIsPlainlyAnother(string head, string language, string text) =>
        Assert.Equal(language, (await SavedPages.ExtractHtmlAsync($"{head}<article><h1>Merrow</h1><p>{text}</p></article>")).Article.Language);

    [Theory]
    [InlineData("<html lang=fr><meta property=og:locale content=en_GB>", "fr")]
    [InlineData("<meta http-equiv=content-language content=de-at>", "de-AT")]
    [InlineData("<meta property=og:locale content=en_GB>", "en-GB")]
    [InlineData("", "en")]
    public async Task Language_IsTheOneStated_AndThatOfTheTextElsewhere(string head, string language)
    {
        const string Text = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio. It was not known when they would sail.</p>";

        Assert.Equal(language, (await SavedPages.ExtractHtmlAsync($"{head}<article><h1>Harbour closed</h1>{Text}</article>")).Article.Language);
    }
}
