using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("four officials", "four=4 Count")]
    [InlineData("two dozen towns and twenty-five villages, twenty five hamlets", "two dozen=24 Count;twenty-five=25 Count;twenty five=25 Count")]
    [InlineData("It cost $1.5 billion, or $20m.", "$1.5 billion=1500000000 Money $;$20m=20000000 Money $")]
    [InlineData("20 kilometers (12 miles) away", "20 kilometers=20 Measure kilometer;12 miles=12 Measure mile")]
    [InlineData("3.5% and 40 percent", "3.5%=3.5 Percent;40 percent=40 Percent")]
    [InlineData("$140,937,785 or 5 million dollars", "$140,937,785=140937785 Money $;5 million dollars=5000000 Money $")]
    [InlineData("dozens, hundreds", "dozens=12 Count;hundreds=100 Count")]
    [InlineData("a 20-year-old, a 5-kilometer run, the 80th", "20-year-old=20 Measure year;5-kilometer=5 Measure kilometer;80th=80 Ordinal")]
    [InlineData("On May 13 and in 2007 one of them won F16s", "")]
    [InlineData("a seven-year term, twenty-five-mile walks, a four-door car", "seven-year=7 Measure year;twenty-five-mile=25 Measure mile")]
    [InlineData("a hundred and a million", "a hundred=100 Count;a million=1000000 Count")]
    public void Read_FindsValueAndUnit(string text, string expected) => Assert.Equal(expected, string.Join(';', NumberReader.Read(text, TestLexicon.English)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Span.In(text)}={number.Value} {number.Unit} {number.UnitName}").TrimEnd())));

    [Theory]
    [InlineData("on Thursday, May 13, 2024, at noon", "Thursday=Thursday///;May 13, 2024=/2024/5/13")]
    [InlineData("13 May 2024 or 2024-05-13", "13 May 2024=/2024/5/13;2024-05-13=/2024/5/13")]
    [InlineData("in February 2022, in May, they may march in 2007 for $2000", "February 2022=/2022/2/;May=//5/;2007=/2007//")]
    [InlineData("Wednesday’s vote, Sept. 5", "Wednesday’s=Wednesday///;Sept. 5=//9/5")]
    public void Read_FindsDates_AsFarAsTheyAreTold(string text, string expected) => Assert.Equal(
        expected,
        string.Join(';', DateReader.Read(text, TestLexicon.English).Select(date => $"{date.Span.In(text)}={date.Weekday}/{date.Year}/{date.Month}/{date.Day}")));

    [Theory]
    [InlineData("May 13", "May 15", true)]
    [InlineData("May 13", "13 May 2024", false)]
    [InlineData("Friday", "Saturday", true)]
    [InlineData("Friday", "May 13", false)]
    public void Contradicts_OnlyWhereBothTell(string a, string b, bool expected) => Assert.Equal(
        expected, DateReader.Read(a, TestLexicon.English)[0].Contradicts(DateReader.Read(b, TestLexicon.English)[0]));
}
