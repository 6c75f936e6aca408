using System.Collections;
using System.ComponentModel.DataAnnotations;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Pipeline.Tests.Catalog;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, Type> Sections = new() { ["fetch"] = typeof(ExampleOptions) };

    [Fact]
    public void Section_TakesTheLater_WhenFilesAndEnvironmentDiffer()
    {
        var settings = Settings.Read(
            [("a.json", """{ "fetch": { "contact": "a@b.example", "delay": 2 } } // one"""), ("b.json", """{ "fetch": { "delay": 3, } }""")],
            new Hashtable { ["NEWSCOMPARE__FETCH__CONTACT"] = "desk@b.example", ["PATH"] = "/bin" },
            Sections);

        var options = settings.Section<ExampleOptions>("fetch");

        Assert.Equal("desk@b.example", options.Contact);
        Assert.Equal(3, options.Delay);
    }

    [Theory]
    [InlineData("""{ "fetch": { "contcat": "x" } }""", "setting-unknown", "my.json", "fetch:contcat", "fetch:contact")]
    [InlineData("""{ "fetsh": { "contact": "x" } }""", "setting-unknown", "my.json", "fetsh", "fetch")]
    [InlineData("""{ "fetch": { "delay": 99 } }""", "setting-out-of-range", "my.json", "fetch:delay", "0 to 60")]
    [InlineData("""{ "fetch": { "delay": "soon" } }""", "setting-wrong-type", "my.json", "fetch:delay", "soon")]
    [InlineData("""{ "fetch": [1] }""", "setting-wrong-type", "my.json", "fetch", "list")]
    [InlineData("""{ "fetch" """, "settings-malformed", "my.json", "JSON", "my.json")]
    [InlineData("[]", "settings-malformed", "my.json", "JSON object", "my.json")]
    public void Read_NamesFileKeyAndRange_WhenASettingIsWrong(string json, string code, string file, string key, string allowed)
    {
        var wrong = Assert.Throws<InvalidInputException>(
            () => Settings.Read([("my.json", json)], new Hashtable(), Sections).Section<ExampleOptions>("fetch"));

        Assert.Equal(code, wrong.Code);
        Assert.Contains(file, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(key, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesTheVariable_WhenTheEnvironmentIsWrong()
    {
        var environment = new Hashtable { ["NEWSCOMPARE__FETCH__DELAY"] = "-1" };

        var wrong = Assert.Throws<InvalidInputException>(() => Settings.Read([], environment, Sections).Section<ExampleOptions>("fetch"));

        Assert.Contains("NEWSCOMPARE__FETCH__DELAY", wrong.Message, StringComparison.Ordinal);
    }

    public sealed class ExampleOptions
    {
        public string? Contact { get; init; }

        [Range(0, 60)]
        public double Delay { get; init; } = 1;
    }
}
