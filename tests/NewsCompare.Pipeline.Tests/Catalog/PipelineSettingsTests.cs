using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Pipeline.Tests.Catalog;

public sealed class PipelineSettingsTests
{
    [Fact]
    public void Read_GivesTheDefaults_FromTheBuiltInFile()
    {
        var settings = PipelineSettings.Read(new ConfigFiles(), new Hashtable());

        Assert.Null(settings.Fetch.Contact);
        Assert.True(settings.Fetch.RespectRobots);
        Assert.Equal("0 4 * * *", settings.Schedule.Nightly);
    }

    [Theory]
    [InlineData("NEWSCOMPARE__FETCH__CONTACT", "nobody", "fetch:contact")]
    [InlineData("NEWSCOMPARE__SCHEDULE__TIMEZONE", "Mars/Olympus", "schedule:timeZone")]
    [InlineData("NEWSCOMPARE__SCHEDULE__NIGHTLY", "every night", "schedule:nightly")]
    [InlineData("NEWSCOMPARE__STORIES__ACCEPTSCORE", "1.5", "stories:acceptScore")]
    public void Read_NamesTheVariable_WhenAValueIsOutOfRange(string variable, string value, string key)
    {
        var wrong = Assert.Throws<InvalidInputException>(() => PipelineSettings.Read(new ConfigFiles(), new Hashtable { [variable] = value }));

        Assert.Contains(variable, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(key, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_NamesEveryKeyAndRange_ThatTheOptionsKnow()
    {
        using var schema = JsonDocument.Parse(new ConfigFiles().Find("newscompare.schema.json")!.Text());
        var inSchema =
            from section in schema.RootElement.GetProperty("properties").EnumerateObject()
            where section.Value.TryGetProperty("properties", out _)
            from key in section.Value.GetProperty("properties").EnumerateObject()
            select $"{section.Name}:{key.Name} {Bound(key.Value, "minimum")} {Bound(key.Value, "maximum")}";
        var inOptions =
            from section in PipelineSettings.Sections
            from property in section.Value.GetProperties()
            where property.SetMethod is not null
            let range = property.GetCustomAttribute<RangeAttribute>()
            select $"{section.Key}:{JsonNamingPolicy.CamelCase.ConvertName(property.Name)} {Number(range?.Minimum)} {Number(range?.Maximum)}";

        Assert.Equal(inOptions.Order(StringComparer.Ordinal), inSchema.Order(StringComparer.Ordinal));
    }

    private static string Bound(JsonElement key, string name) => key.TryGetProperty(name, out var bound) ? Number(bound.GetDouble()) : "";

    private static string Number(object? value) => value is null ? "" : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
