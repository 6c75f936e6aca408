using System.Text;
using CsCheck;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class TextDecodingTests
{
    private const string Russian = "Министры обсудили новые правила торговли зерном и молоком";

    [Theory]
    [InlineData("utf-8", "EFBBBF", "utf-8")]
    [InlineData("utf-16", "FFFE", "utf-16")]
    [InlineData("utf-16BE", "FEFF", "utf-16be")]
    [InlineData("utf-32", "FFFE0000", "utf-32")]
    public void Decode_TrustsTheMark_AgainstHeaderAndDeclaration(string encoding, string mark, string charset)
    {
        byte[] bytes = [.. Convert.FromHexString(mark), .. Encoding.GetEncoding(encoding).GetBytes("<?xml version=\"1.0\" encoding=\"koi8-r\"?><a>Zoë</a>")];
        var decoded = TextDecoding.Decode(bytes, "text/xml; charset=iso-8859-1");
        Assert.Equal(("bom", charset), (decoded.How, decoded.Charset));
        Assert.EndsWith("<a>Zoë</a>", decoded.Text, StringComparison.Ordinal);
        Assert.StartsWith("<?xml", decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_PrefersTheHeader_ToTheDeclaration()
    {
        var decoded = TextDecoding.Decode(In("windows-1251", "<?xml version='1.0' encoding='koi8-r'?>" + Russian), "application/xml; charset=\"Windows-1251\"");
        Assert.EndsWith(Russian, decoded.Text, StringComparison.Ordinal);
        Assert.Equal(("http", "windows-1251"), (decoded.How, decoded.Charset));
    }

    [Theory]
    [InlineData("koi8-r", "<?xml version='1.0' encoding='KOI8-R'?>")]
    [InlineData("windows-1251", "<!doctype html><title>x</title><meta charset=windows-1251>")]
    [InlineData("windows-1251", "<html><head><meta http-equiv=Content-Type content='text/html; charset=cp1251'>")]
    public void Decode_ReadsTheDeclaration_WithoutHeader(string encoding, string start)
    {
        var decoded = TextDecoding.Decode(In(encoding, start + Russian), "text/html");
        Assert.Equal((start + Russian, "declaration"), (decoded.Text, decoded.How));
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><a>ž</a>", null)]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><a>ž</a>", null)]
    [InlineData("<a>ž</a>", "text/html; charset=us-ascii")]
    [InlineData("<a>ž</a>", "text/html; charset=no-such-charset")]
    [InlineData("<a>ž</a>", "text/html; charset=utf-7")]
    public void Decode_StaysWithUtf8_WhenAClaimOnlyReadsByChance(string text, string? header) =>
        Assert.Equal(text, TextDecoding.Decode(Encoding.UTF8.GetBytes(text), header).Text);

    [Theory]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><a>It\u2019s caf\u00E9 time</a>", null)]
    [InlineData("<p>It\u2019s caf\u00E9 time</p>", "text/html; charset=utf-8")]
    [InlineData("<p>It\u2019s caf\u00E9 time</p>", "text/html; charset=latin1")]
    public void Decode_ReadsWesternText_WhenTheClaimIsWrong(string text, string? header) =>
        Assert.Equal(text, TextDecoding.Decode(In("windows-1252", text), header).Text);

    [Theory]
    [InlineData("gb2312", "港口星期一因暴风雨关闭直到傍晚才有渡船离开港务长说没有人受伤但是三艘游艇在系泊处沉没市议会星期四开会讨论维修费用")]
    [InlineData("euc-jp", "港は月曜日に嵐のため閉鎖され夕方まで一隻のフェリーも出航しなかったと港長は述べた怪我人はなかったが三隻のヨットが沈んだ")]
    [InlineData("shift_jis", "港は月曜日に嵐のため閉鎖され夕方まで一隻のフェリーも出航しなかったと港長は述べた怪我人はなかったが三隻のヨットが沈んだ")]
    [InlineData("euc-kr", "항구는월요일폭풍때문에폐쇄되었고저녁까지한척의여객선도떠나지않았다고항만장이말했다부상자는없었지만요트세척이가라앉았다")]
    [InlineData("big5", "港口星期一因暴風雨關閉直到傍晚才有渡船離開港務長說沒有人受傷但是三艘遊艇在繫泊處沉沒市議會星期四開會討論維修費用")]
    public void Decode_StaysWithTheDeclaration_WhenOneByteIsOdd(string charset, string line)
    {
        var start = $"<html><head><meta charset={charset}></head><body><p>{line}</p><p>";
        byte[] bytes = [.. In(charset, start), 0x8F, .. In(charset, $"</p><p>{line}</p>")];

        var decoded = TextDecoding.Decode(bytes, "text/html");

        Assert.Equal("declaration", decoded.How);
        Assert.Equal(start + "\uFFFD</p><p>" + line + "</p>", decoded.Text);
    }

    [Fact]
    public void Decode_LeavesTheDeclaration_WhenMuchIsOdd()
    {
        var text = "<html><head><meta charset=euc-jp></head><body><p>" + string.Concat(Enumerable.Repeat("Der Präsident über Öl und Köln. ", 10));

        Assert.Equal(text, TextDecoding.Decode(In("windows-1252", text), "text/html").Text);
    }

    [Fact]
    public void Decode_KeepsBothParts_WhenStrayBytesStandInUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Zoë, Jürgen, Łódź, Škoda and "), 0xE9, .. "t"u8];
        var decoded = TextDecoding.Decode(bytes, null);
        Assert.Equal(("Zoë, Jürgen, Łódź, Škoda and ét", "utf-8-mixed"), (decoded.Text, decoded.How));
    }

    [Fact]
    public void Decode_GuessesFromTheLetters_WhenNothingIsDeclared()
    {
        var text = string.Join(". ", Enumerable.Repeat(Russian, 5));
        var decoded = TextDecoding.Decode(In("windows-1251", text), null);
        Assert.Equal((text, "detected"), (decoded.Text, decoded.How));
    }

    [Theory]
    [InlineData("shift_jis", 0x85)]
    [InlineData("euc-jp", 0xA4)]
    public void Decode_KnowsJapaneseByItsSyllables_WhenNothingIsDeclaredAndOneByteIsOdd(string charset, byte odd)
    {
        const string Line = "<p>港は月曜日に嵐のため閉鎖され、夕方まで一隻のフェリーも出航しなかったと港長は述べた。怪我人はなかったが、三隻のヨットが沈んだ。</p>";
        var decoded = TextDecoding.Decode([.. Encoding.GetEncoding(charset).GetBytes(Line), .. "<p>"u8, odd, .. "</p>"u8], null);

        Assert.Equal(charset, decoded.Charset);
        Assert.StartsWith(Line, decoded.Text, StringComparison.Ordinal);
        Assert.EndsWith("</p>", decoded.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "Le port a été fermé lundi à cause de la tempête, et aucun ferry n'a quitté le quai avant le soir, a déclaré le maître du port.")]
    [InlineData("windows-1251", "Порт был закрыт в понедельник из-за шторма, и ни один паром не вышел до вечера, сказал начальник порта.")]
    [InlineData("gb18030", "港口星期一因风暴关闭，港务长说，直到傍晚没有一艘渡轮离开。没有人受伤，但是三艘游艇在泊位沉没了，渔市的屋顶也被吹走。")]
    [InlineData("euc-kr", "항구는 월요일 폭풍 때문에 폐쇄되었고 저녁까지 어떤 여객선도 떠나지 않았다고 항만장이 말했다. 다친 사람은 없었지만 요트 세 척이 가라앉았다.")]
    public void Decode_TakesNoOtherTextForJapanese(string charset, string line) =>
        Assert.DoesNotContain(TextDecoding.Decode(Encoding.GetEncoding(charset).GetBytes(line + line), null).Charset, (string[])["shift_jis", "euc-jp"]);

    [Fact]
    public void Decode_IgnoresTheMetaOfAnArticle_InsideAFeed()
    {
        const string feed = "<rss><channel><title>Žurnál</title><description><![CDATA[<meta charset=koi8-r>]]></description></channel></rss>";
        Assert.Equal("utf-8-valid", TextDecoding.Decode(Encoding.UTF8.GetBytes(feed), null).How);
    }

    [Fact]
    public void Decode_ReadsUtf16_WithoutMark()
    {
        Assert.Equal("<a>Zoë</a>", TextDecoding.Decode(Encoding.Unicode.GetBytes("<a>Zoë</a>"), null).Text);
        Assert.Equal("<a>Zoë</a>", TextDecoding.Decode(Encoding.BigEndianUnicode.GetBytes("<a>Zoë</a>"), null).Text);
    }

    [Fact]
    public void Decode_GivesEmptyText_ForNoBytes() => Assert.Equal("", TextDecoding.Decode([], null).Text);

    private static byte[] In(string encoding, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(encoding).GetBytes(text);
    }
}

public sealed class TextDecodingLaws
{
    [Fact]
    public void Decode_GivesBackAnyText_ThatWasWrittenAsUtf8() =>
        Gen.String.Where(text => text.IsNormalized() && !text.Any(char.IsSurrogate) && !text.Contains('\0', StringComparison.Ordinal) && !text.StartsWith('\uFEFF'))
            .Sample(text => TextDecoding.Decode(Encoding.UTF8.GetBytes(text), "text/html; charset=utf-8").Text == text, iter: 500);

    [Fact]
    public void Decode_Answers_ForAnyBytes() =>
        Gen.Byte.Array.Sample(bytes => TextDecoding.Decode(bytes, null).Text is not null, iter: 500);
}
