using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>One stretch in quotation marks as the marks give it, before anybody asks who said it.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without the marks.</param>
/// <param name="Balanced">Whether both marks stand; a quotation that goes on in the next paragraph needs no closing mark.</param>
/// <param name="Continues">Whether it goes on in the next paragraph.</param>
internal readonly record struct QuotedStretch(TextSpan Outer, TextSpan Inner, bool Balanced, bool Continues);
