using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class ContainmentTests
{
    [Fact]
    public void Of_IsZero_WhenThePartIsEmpty() => Assert.Equal(0.0, Containment.Of(Set(""), Set("a b")));

    [Fact]
    public void Of_IsTheShare_WhenSomeIsFound() => Assert.Equal(0.5, Containment.Of(Set("a b"), Set("b c d")));

    private static HashSet<string> Set(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
