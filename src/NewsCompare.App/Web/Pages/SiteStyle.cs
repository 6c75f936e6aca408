namespace NewsCompare.App.Web.Pages;

/// <summary>What the served pages need beside the style sheet of reports.</summary>
internal static class SiteStyle
{
    public const string Css = """
        .top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 2rem;padding-top:.9rem;border-bottom:1px solid var(--line)}
        .top nav{margin:.3rem 0 .6rem}.top nav a[aria-current]{font-weight:700;color:var(--ink);text-decoration-thickness:.15em}
        .brand a{color:inherit;text-decoration:none}.brand a:hover{text-decoration:underline}
        main{min-height:50vh}main:focus{outline:none}
        .site h1{margin-top:1.25rem}
        .list{width:auto;min-width:100%}.list th[scope=row]{font-weight:600;min-width:7rem}.list .wide{min-width:15rem}
        .list td,.list th{overflow-wrap:break-word}.list time{display:inline-block;min-width:6.5rem}
        .list caption span{display:inline-block;position:sticky;left:.6rem;max-width:min(100%,calc(100vw - 3rem))}
        .tag.bad{background:var(--dropped)}.tag.good{background:var(--paper)}
        a.tag{color:var(--ink)}
        code{font:.9em/1.4 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
        .filter{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem 1.25rem;margin:0 0 1rem}
        .filter p{margin:0}.filter label{display:block;font-size:.875rem;color:var(--soft)}
        .filter input,.filter select,.filter textarea,.filter button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.2em;padding:.3rem .6rem;min-height:2.3rem;max-width:100%}
        .filter button{background:var(--panel);font-weight:600;cursor:pointer}
        .filter input:focus-visible,.filter select:focus-visible,.filter textarea:focus-visible,.filter button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .decide{margin:.5rem 0 0}.decide summary{cursor:pointer;font-size:.875rem}.decide .filter{margin:.5rem 0 0}.decide .filter p{flex:1 1 12rem}.decide .filter .answers{flex-basis:100%}.decide textarea,.decide input[type=text]{width:100%;box-sizing:border-box}
        @media print{.top nav,.filter,.decide{display:none}}
        """;
}
