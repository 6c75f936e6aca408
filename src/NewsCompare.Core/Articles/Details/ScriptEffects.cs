using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Does what scripts do to a page before anybody sees it: they say that they run, and take away what they name.</summary>
internal static partial class ScriptEffects
{
    private const int Longest = 400;
    private const string WithScripts = "js";
    private const string WithoutScripts = "no-js";

    /// <summary>Changes the page so.</summary>
    /// <param name="document">The page.</param>
    /// <param name="facts">What it holds beside its text.</param>
    public static void Apply(IHtmlDocument document, PageFacts facts)
    {
        var root = document.DocumentElement;
        var saysSo = root.ClassList.Contains(WithoutScripts);
        foreach (var script in facts.Scripts)
        {
            var code = ScriptElement.CodeOf(script);
            if (code.Length is 0 or > Longest)
            {
                continue;
            }

            saysSo |= NamesRoot().IsMatch(code.Span);
            if (TakesAway().Match(code.ToString()) is { Success: true } taken)
            {
                document.GetElementById(taken.Groups["id"].Value)?.SetAttribute("hidden", string.Empty);
            }
        }

        if (saysSo)
        {
            root.ClassList.Remove(WithoutScripts);
            root.ClassList.Add(WithScripts);
        }
    }

    // document.documentElement.className += " js", classList.replace("no-js", "js")
    [GeneratedRegex(@"\bdocumentElement\.class(?:Name|List)[^;]{0,60}[""' ]js[""' ]", RegexOptions.CultureInvariant)]
    private static partial Regex NamesRoot();

    // One statement and nothing else, at once or when the page is there: what stands among others may wait for a reader.
    [GeneratedRegex(@"^\s*(?:(?:\$|jQuery)\(function\s*\(\)\s*\{\s*)?(?:document\.(?:getElementById\([""']|querySelector\([""']#)|(?:\$|jQuery)\([""']#)(?<id>[\w-]+)[""']\)\.(?:style\.display\s*=\s*[""']none[""']|hidden\s*=\s*true|remove\(\)|hide\(\))\s*;?\s*(?:\}\)\s*;?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TakesAway();
}
