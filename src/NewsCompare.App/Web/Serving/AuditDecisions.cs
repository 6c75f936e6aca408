using System.Security.Cryptography;
using System.Text;
using NewsCompare.App.Commands.Auditing;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Web.Serving;

/// <summary>Takes editors' decisions on verdicts from the forms of a story's page.</summary>
/// <param name="session">Where they are kept.</param>
/// <param name="answers">Says why not.</param>
internal sealed class AuditDecisions(PipelineSession session, SiteAnswers answers)
{
    /// <summary>What a form must carry: a page elsewhere cannot read ours, so it cannot know this. Another one at every start.</summary>
    public string Token { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Keeps the decision of a form and leads back to the page, or says why not.</summary>
    /// <param name="context">The request, which <see cref="RequestGuard"/> let pass.</param>
    public async Task TakeAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form["token"].ToString()), Encoding.UTF8.GetBytes(Token)))
        {
            await answers.RefuseAsync(
                context, StatusCodes.Status403Forbidden, "This form is an old one", "The program was started anew since the page was loaded: load the story's page again, and decide there.");
            return;
        }

        var storyId = (string)context.Request.RouteValues["id"]!;
        if (await VersionAsync(storyId, form["source"].ToString(), context.RequestAborted) is not { } version)
        {
            await answers.MissingAsync(context);
        }
        else if (!version.Audit.EvidenceHash.Equals(form["evidence"].ToString(), StringComparison.Ordinal))
        {
            await answers.RefuseAsync(
                context, StatusCodes.Status409Conflict, "The evidence is another one now",
                $"The page of {version.Comparison.Version.Outlet} was read anew since you looked at its verdict. Nothing was decided: look at the story's page again.");
        }
        else
        {
            await KeepAsync(context, storyId, version, form);
        }
    }

    private async Task<VersionReport?> VersionAsync(string storyId, string source, CancellationToken cancellationToken) =>
        await session.Services.GetRequiredService<StoryStore>().FindAsync(storyId, cancellationToken) is null ? null
        : (await session.ReportAsync(storyId, cancellationToken)).Versions.FirstOrDefault(one => one.Comparison.Version.Source.Equals(source, StringComparison.Ordinal));

    private async Task KeepAsync(HttpContext context, string storyId, VersionReport version, IFormCollection form)
    {
        try
        {
            AuditJudgement? judgement = form["judgement"].ToString() switch { "accepted" => AuditJudgement.Accepted, "rejected" => AuditJudgement.Rejected, _ => null };
            if (judgement is not { } decided || AuditDesk.Words("The name", form["by"], AuditDesk.LongestName) is not { } by)
            {
                throw new InvalidInputException("decision-incomplete", "A decision needs a name, and whether the verdict is accepted or rejected.");
            }

            var decision = AuditDesk.Decision(version, decided, AuditDesk.Words("The note", form["note"], AuditDesk.LongestNote), by, session.Setup.Time.GetUtcNow());
            await AuditDesk.KeepAsync(session, storyId, version, decision, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = $"/stories/{Uri.EscapeDataString(storyId)}#credits";
        }
        catch (InvalidInputException wrong)
        {
            await answers.RefuseAsync(context, StatusCodes.Status400BadRequest, "Nothing was decided", wrong.Message);
        }
    }
}
