using System.Text;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.Pipeline.Tests.Publishing;

public sealed class CsvTableTests
{
    [Fact]
    public async Task WriteAsync_QuotesAndDisarms_WhenTextIsHostile()
    {
        var at = new DateTimeOffset(2024, 5, 30, 23, 30, 0, TimeSpan.FromHours(2));
        var table = new DataTable("cells", ["text", "number", "flag", "at", "none"], [["=HYPERLINK(\"x\")", -1.5, true, at, null], ["a,\"b\"\nc", 7, false, null, null], ["@now", 0, false, null, null]]);
        using var output = new MemoryStream();

        await CsvTable.WriteAsync(table, output, TestContext.Current.CancellationToken);

        Assert.Equal(
            "text,number,flag,at,none\n\"'=HYPERLINK(\"\"x\"\")\",-1.5,true,2024-05-30T21:30:00Z,\n\"a,\"\"b\"\"\nc\",7,false,,\n\"'@now\",0,false,,\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }
}
