using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class PlainElementLaws
{
    private static readonly string[] Names =
        ["a", "b", "i", "font", "p", "div", "span", "table", "tbody", "tr", "td", "th", "caption", "ul", "li", "dl", "dt", "form", "select", "option", "pre", "textarea", "h1", "br", "img", "noscript", "template", "svg", "title", "button", "article", "xx"];

    private static readonly Gen<string> Part = Gen.Frequency(
        (4, Gen.Select(AnyOf(Names), Gen.Int[0, 2], (name, id) => id == 0 ? $"<{name}>" : $"<{name} id=i{id}>")),
        (3, AnyOf(Names).Select(name => $"</{name}>")),
        (3, AnyOf(" ", "\n  ", "words", " words & more ", "<!-- said -->", "<script>1 < 2</script>", "<meta charset=utf-8>")));

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    [Fact]
    public void Read_GivesTheTreeOfTheLibrarysOwnElements_WhateverTheTags() =>
        Part.Array[0, 60].Select(string.Concat).Sample(html =>
        {
            using var usual = new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(html);
            var plain = Assert.IsType<HtmlReading.Parsed>(HtmlReader.Read(html.AsMemory(), CancellationToken.None));
            Assert.Equal(Written(usual), Written(plain.Document));
            Assert.Equal(usual.Body is null, plain.Body is null);
        });

    // Blanks are one blank, and not read in drawings and between the parts of a table.
    private static string Written(INode node)
    {
        var text = new StringBuilder();
        Write(node, false, text);
        return text.ToString();
    }

    private static void Write(INode node, bool isDrawing, StringBuilder text)
    {
        var holdsNoBlanks = isDrawing || node is IElement { LocalName: "html" or "head" or "table" };
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data: var words } && !(holdsNoBlanks && string.IsNullOrWhiteSpace(words)))
            {
                text.Append('"').AppendJoin(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('"');
            }
            else if (child is IElement element)
            {
                text.Append('<').Append(element.LocalName).Append(element.Id).Append('>');
                if (element.LocalName == "script")
                {
                    text.Append(element.TextContent); // stands in no node
                }
                else
                {
                    Write(element, isDrawing || element.LocalName == "svg", text);
                }

                text.Append("</>");
            }
        }
    }
}
