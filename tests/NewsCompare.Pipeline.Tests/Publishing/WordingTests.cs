using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.Pipeline.Tests.Publishing;

public sealed class WordingTests
{
    [Theory]
    [InlineData("four boats", "three boats", "four boats", "three boats")]
    [InlineData("The boats that lay in the harbour of the town sank in the storm", "The boats that lay in the harbour of the town", "\u2026harbour of the town sank in the storm", "\u2026harbour of the town")]
    [InlineData("The boats that lay in the harbour of the town sank in the storm, all eleven of them", "The boats that lay in the harbour of the town rode out the storm", "\u2026of the town sank in the storm, all\u2026", "\u2026of the town rode out the storm")]
    public void Short_ShowsWhereTwoTextsDiffer(string one, string other, string shownOne, string shownOther) =>
        Assert.Equal((shownOne, shownOther), Wording.Short(one, other, 40));
}
