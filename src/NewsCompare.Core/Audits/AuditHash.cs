using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsCompare.Core.Audits;

/// <summary>Names a verdict by its evidence, so that a later reader can tell whether it still rests on the same words.</summary>
internal static class AuditHash
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    /// <param name="audit">The audit.</param>
    public static string Of(CreditAudit audit)
    {
        var text = new StringBuilder(audit.Verdict.ToString());
        foreach (var credit in audit.Evidence)
        {
            // Lengths keep fields apart: no words can pass for two.
            text.Append(CultureInfo.InvariantCulture, $"\n{credit.Paragraph} {credit.Start} {credit.End} {credit.Kind} {credit.Level} {credit.Text.Length} {credit.Text} {credit.Href?.AbsoluteUri}");
        }

        foreach (var declared in audit.Declared)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nmarkup {declared.Kind} {declared.Outlet.Length} {declared.Outlet} {declared.Url?.AbsoluteUri}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
