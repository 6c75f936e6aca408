using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

/// <summary>The rules of Unicode's sentence boundaries (UAX 29, SB1 to SB998), each with a case of ours; where newsroom English needs another answer, it says so.</summary>
public sealed class SentenceBreakRuleTests
{
    [Theory]
    [InlineData("SB3, SB4: a line ends a paragraph and a sentence", "One\r\nTwo\u0085Three\u2029Four", "One|Two|Three|Four")]
    [InlineData("SB5: marks and joiners belong to the letter before them", "He ran.\u0301 She sat.", "He ran.\u0301|She sat.")]
    [InlineData("SB5: a soft hyphen belongs to the full stop before it", "He ran.\u00AD She sat.", "He ran.\u00AD|She sat.")]
    [InlineData("SB5: and changes nothing of an abbreviation", "Gen.\u200B Lee spoke. He left.", "Gen.\u200B Lee spoke.|He left.")]
    [InlineData("SB6: a full stop inside a number", "It fell 3.4 points. It rose.", "It fell 3.4 points.|It rose.")]
    [InlineData("SB7: a full stop between capitals", "The U.S.A. won. It did.", "The U.S.A. won.|It did.")]
    [InlineData("SB8: a small letter goes on", "He met them (aides, etc.) in the hall. She left.", "He met them (aides, etc.) in the hall.|She left.")]
    [InlineData("SB8: a small letter goes on behind closing marks", "“Stop!” he cried. He fell.", "“Stop!” he cried.|He fell.")]
    [InlineData("SB8a: a comma or colon goes on", "“Yes.”, he wrote. He left.", "“Yes.”, he wrote.|He left.")]
    [InlineData("SB8a: several marks are one end", "Really?! Yes!!! Fine.", "Really?!|Yes!!!|Fine.")]
    [InlineData("SB9: closing marks belong to the sentence", "(He left.) [She stayed.] They met.", "(He left.)|[She stayed.]|They met.")]
    [InlineData("SB10: blanks belong to the sentence before", "He left.  \u00A0 She stayed.", "He left.|She stayed.")]
    [InlineData("SB11: a capital behind a full stop begins one", "He left. Ölaf stayed.", "He left.|Ölaf stayed.")]
    [InlineData("SB11: a digit behind a full stop begins one", "He left. 40 stayed.", "He left.|40 stayed.")]
    [InlineData("SB998: else nothing ends", "He left the hall, and she stayed", "He left the hall, and she stayed")]
    [InlineData("STerm: Devanagari", "वह गया। वह आई।", "वह गया।|वह आई।")]
    [InlineData("STerm: Armenian", "Նա գնաց։ Նա եկավ։", "Նա գնաց։|Նա եկավ։")]
    [InlineData("STerm: Ethiopic", "እሱ ሄደ። እሷ መጣች።", "እሱ ሄደ።|እሷ መጣች።")]
    [InlineData("STerm: Arabic question mark and Urdu full stop", "کیا وہ گیا؟ وہ گیا۔ وہ آئی۔", "کیا وہ گیا؟|وہ گیا۔|وہ آئی۔")]
    [InlineData("STerm: full width marks need no blank", "走了！来了？是的。好", "走了！|来了？|是的。|好")]
    [InlineData("STerm: Burmese", "သူသွားသည်။ သူလာသည်။", "သူသွားသည်။|သူလာသည်။")]
    [InlineData("STerm: Khmer", "គាត់ទៅ។ គាត់មក។", "គាត់ទៅ។|គាត់មក។")]
    [InlineData("STerm: double exclamation and question marks", "Nein\u203C Doch\u2047 Gut.", "Nein\u203C|Doch\u2047|Gut.")]
    [InlineData("against SB11: an abbreviation before a capital", "Gen. Lee met Mr. Roe. He left.", "Gen. Lee met Mr. Roe.|He left.")]
    [InlineData("against SB8: the blank is missing", "He left.The mayor stayed.", "He left.|The mayor stayed.")]
    public void Split_FollowsTheRule(string rule, string text, string expected)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text, TestLexicon.English).Sentences.Select(sentence => sentence.Text)));
    }
}
