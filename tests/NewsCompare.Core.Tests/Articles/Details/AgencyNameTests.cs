using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class AgencyNameTests
{
    [Theory]
    [InlineData("Ida Marlow and AP")]
    [InlineData("Ida Marlow/dpa")]
    [InlineData("By Ida Marlow with Agence France-Presse, Port Elder")]
    [InlineData("Ida Marlow (Reuters)")]
    [InlineData("新华社记者李红")]
    public void MayStandIn_IsTrue_WhereALineNamesAnAgency(string line) => Assert.True(AgencyNames.MayStandIn(line));

    [Theory]
    [InlineData("")]
    [InlineData("By Ida Marlow")]
    [InlineData("Ida Marlow, Port Elder, 3 May 2031 at 10:05")]
    public void MayStandIn_IsFalse_WhereALineNamesNone(string line) => Assert.False(AgencyNames.MayStandIn(line));
}
