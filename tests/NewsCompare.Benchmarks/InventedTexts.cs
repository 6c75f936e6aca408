using System.Globalization;
using System.Text;

namespace NewsCompare.Benchmarks;

/// <summary>Texts made from word lists by counting, so that every run measures the same.</summary>
internal static class InventedTexts
{
    private static readonly string[] Names = ["Marta Oyelaran", "Jonas Pike", "Lena Ortiz", "Adrian Voss", "Ingrid Solheim", "Tom Ibbotson", "Priya Nair", "Bruce Tanaka"];
    private static readonly string[] Roles = ["the harbor master", "a spokesman for the ferry company", "the mayor", "an official familiar with the talks", "the union"];
    private static readonly string[] Verbs = ["closed", "reopened", "inspected", "repaired", "sold", "renamed", "delayed", "defended", "measured", "flooded"];
    private static readonly string[] Things = ["the northern pier", "a fleet of 12 ferries", "the old lighthouse", "the toll road", "its winter timetable", "the fish market", "a bridge of 340 meters", "the customs house", "two cranes", "the island school"];
    private static readonly string[] Times = ["on Tuesday", "last week", "on May 13", "after the storm", "in February 2022", "before dawn", "for the third time", "at a cost of $1.5 million"];

    public static IReadOnlyList<string> Sentences(int count, int from) => [.. Enumerable.Range(from, count).Select(Sentence)];

    public static string Article(int words)
    {
        var text = new StringBuilder();
        var written = 0;
        for (var i = 0; written < words; i++)
        {
            var sentence = Sentence(i);
            written += sentence.Split(' ').Length;
            text.Append(sentence).Append(i % 3 == 2 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    public static byte[] Feed(int items)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Herald</title>");
        for (var i = 0; i < items; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<item><title>{Sentence(i)}</title><link>http://herald.example/{i}</link><guid>h-{i}</guid>")
                .Append(CultureInfo.InvariantCulture, $"<pubDate>Thu, 30 May 2024 {i % 24:00}:00:00 GMT</pubDate><description>{Sentence(i + 1)}</description>")
                .Append(CultureInfo.InvariantCulture, $"<content:encoded><![CDATA[<p>{Article(300)}</p>]]></content:encoded></item>");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</channel></rss>").ToString());
    }

    public static byte[] Page(int paragraphs, int clutter)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>Ferry service resumes | Herald</title></head><body><nav>");
        for (var i = 0; i < clutter; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><a href=\"/{i}\"><span>Section {i}</span></a></div>");
        }

        html.Append("</nav><main><article><h1>Ferry service resumes</h1>");
        for (var i = 0; i < paragraphs; i++)
        {
            html.Append("<p>").AppendJoin(' ', Sentences(3, i * 3)).Append("</p>");
        }

        return Encoding.UTF8.GetBytes(html.Append("</article></main></body></html>").ToString());
    }

    private static string Sentence(int i)
    {
        var fact = $"{Roles[i % Roles.Length]} {Verbs[i * 7 % Verbs.Length]} {Things[i * 3 % Things.Length]} {Times[i * 5 % Times.Length]}";
        return (i % 4) switch
        {
            0 => $"“{Capital(fact)},” said {Names[i % Names.Length]}.",
            1 => $"According to {Names[i % Names.Length]}, {fact}.",
            2 => $"{Capital(fact)}, the Herald reported.",
            _ => $"{Capital(fact)}.",
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
