using NewsCompare.App.Commands.Output;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Tests.Commands;

public sealed class ListRecordsTests
{
    private static readonly DataTable Pages = new(
        "pages", ["outlet", "url", "evidence"],
        [["herald", "https://herald.example/news/2024/05/30/a-long-address-that-stays-whole", "names Harwick, Skerrin; no item of another story is closer"], ["gazette", "https://gazette.example/f", null]]);

    [Fact]
    public void Write_PutsLongValuesOnLinesOfTheirOwn_AndLeavesOutWhatIsEmpty() => Assert.Equal(
        """
        outlet    herald
        url       https://herald.example/news/2024/05/30/a-long-address-that-stays-whole
        evidence  names Harwick, Skerrin; no
                  item of another story is
                  closer

        outlet    gazette
        url       https://gazette.example/f

        """.ReplaceLineEndings("\n"),
        ListRecords.Write(Pages, 40));

    [Theory]
    [InlineData(120, false)]
    [InlineData(40, true)]
    public void AreBetter_WhenAColumnWouldBeSqueezed(int width, bool expected) => Assert.Equal(expected, ListRecords.AreBetter(Pages, width));

    [Fact]
    public void AreBetter_IsFalse_WhenThereIsNoRow() => Assert.False(ListRecords.AreBetter(Pages with { Rows = [] }, 10));
}
