using System.Text.Json;
using CsCheck;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class HalfSurrogatesTests
{
    private static readonly string[] Parts = ["\\ud83d", "\\uDE00", "\\\\", "\\n", "\\u0041", "x"];

    [Theory]
    [InlineData("""{"a":"Storm \ud83d"}""", """{"a":"Storm "}""")]
    [InlineData("""{"\uDE00b":"\uD83D\uD83d\uDE00"}""", """{"b":"\uD83d\uDE00"}""")]
    [InlineData("""{"a":"C:\\ud83d\u00e9"}""", """{"a":"C:\\ud83d\u00e9"}""")]
    [InlineData("""["\ud8""", """["\ud8""")]
    public void Without_TakesOutHalvesOnly(string json, string expected) => Assert.Equal(expected, HalfSurrogates.Without(json));

    [Fact]
    public void Without_LeavesReadableText_OfAnyEscapes() =>
        Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[0, 8].Sample(parts =>
        {
            using var document = JsonDocument.Parse(HalfSurrogates.Without("\"" + string.Concat(parts) + "\""));
            return document.RootElement.GetString() is not null;
        });
}
