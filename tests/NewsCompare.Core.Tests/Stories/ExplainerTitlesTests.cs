using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class ExplainerTitlesTests
{
    [Theory]
    [InlineData("Who is Anna Lowe, the mayor of Tellmar?", true)]
    [InlineData("Why did the bridge fall so fast?", true)]
    [InlineData("In pictures: the bridge of Tellmar", true)]
    [InlineData("The bridge of Tellmar: what we know", true)]
    [InlineData("Timeline: the last year of a bridge", true)]
    [InlineData("Bridge of Tellmar: five questions and answers", true)]
    [InlineData("Police seek man who is said to have seen the fall", false)]
    [InlineData("Neighbours ask why did nobody close the bridge", false)]
    [InlineData("Timeline of repairs was false, mayor says", true)]
    [InlineData("Bridge falls at Tellmar, two dead", false)]
    [InlineData("Wer ist Anna Lowe, die Bürgermeisterin von Tellmar?", true)]
    [InlineData("Brücke von Tellmar: Was wir bisher wissen", true)]
    [InlineData("Warum die Brücke so schnell fiel", true)]
    [InlineData("Polizei fragt, wer ist der Mann auf der Brücke", false)]
    [InlineData("Brücke von Tellmar eingestürzt, zwei Tote", false)]
    [InlineData("Pourquoi le pont de Tellmar est tombé", true)]
    [InlineData("Pont de Tellmar : ce que l'on sait de la chute", true)]
    [InlineData("Chronologie : la dernière année d'un pont", true)]
    [InlineData("Analyse : un pont sans gardien", true)]
    [InlineData("Un pont s'effondre à Tellmar, deux morts", false)]
    [InlineData("¿Quién es Anna Lowe, la alcaldesa de Tellmar?", true)]
    [InlineData("Cae un puente en Tellmar: lo que se sabe", true)]
    [InlineData("Cae un puente en Tellmar y mueren dos personas", false)]
    [InlineData("Perché il ponte di Tellmar è caduto", true)]
    [InlineData("Ponte di Tellmar, cosa sappiamo del crollo", true)]
    [InlineData("Crolla un ponte a Tellmar, due morti", false)]
    [InlineData("Entenda por que a ponte de Tellmar caiu", true)]
    [InlineData("Cai ponte em Tellmar e dois morrem", false)]
    [InlineData("Waarom de brug van Tellmar instortte", true)]
    [InlineData("Kamer stelt vragen over brug van Tellmar", false)]
    [InlineData("Det vet vi om brofallet i Tellmar", true)]
    [InlineData("Dlaczego runął most w Tellmarze", true)]
    [InlineData("Was war worth it? Veterans of Tellmar disagree", false)]
    [InlineData("", false)]
    public void IsOne_TellsByWhatTheHeadlineSaysOfItself(string headline, bool isOne) => Assert.Equal(isOne, ExplainerTitles.IsOne(headline, TestLexicon.English));
}
