using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The comparison document as JSON.</summary>
internal sealed class JsonReport : IReportRenderer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
        Converters = { new SentenceConverter() },
    };

    public string Format => "json";

    public string FileEnding => ".json";

    public async Task RenderAsync(StoryReport report, Stream output, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(output, ComparisonDocument.Of(report), Options, cancellationToken);
        output.WriteByte((byte)'\n');
    }

    /// <summary>A sentence without its derived span.</summary>
    private sealed class SentenceConverter : JsonConverter<Sentence>
    {
        public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Reports are only written.");

        public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteNumber("index", value.Index);
            writer.WriteString("text", value.Text);
            writer.WriteNumber("paragraph", value.Paragraph);
            writer.WriteNumber("start", value.Start);
            writer.WriteNumber("end", value.End);
            writer.WriteEndObject();
        }
    }
}
