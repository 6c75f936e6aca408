using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.Pipeline.Tests.Publishing;

public sealed class DataDictionaryTests
{
    [Fact]
    public void EveryColumnOfEveryTable_HasAMeaning()
    {
        var report = new StoryReport(new(new Seed("ferry", ""), new Body("", [], []), [], [], []), [], [], [], []);
        var unexplained = ReportTables.Names.SelectMany(name => ReportTables.Make(name, report).Columns, (table, column) => (Table: table, Column: column))
            .Where(pair => string.IsNullOrEmpty(DataDictionary.MeaningOf(pair.Table, pair.Column)));
        Assert.Empty(unexplained);
    }

    [Fact]
    public void EveryName_StandsOnceATable() =>
        Assert.Equal(DataDictionary.Table.Rows.Count, DataDictionary.Table.Rows.Select(row => (row[0], row[1])).Distinct().Count());
}
