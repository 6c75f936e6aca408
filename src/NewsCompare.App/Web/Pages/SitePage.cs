using Microsoft.AspNetCore.Components;

namespace NewsCompare.App.Web.Pages;

/// <summary>What every page is told.</summary>
public abstract class SitePage : ComponentBase
{
    /// <summary>Whether this process does jobs, so that there is a dashboard.</summary>
    [Parameter]
    public bool HasJobs { get; set; }
}
