namespace NewsCompare.App.Web.Reports;

/// <summary>The style sheet of reports; it stands inside the page, so that a report is one file.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--soft:#595959;--line:#c9c9c9;--panel:#f5f5f3;--link:#0b4f9e;
          --added:#cfe8ff;--dropped:#ffd0a6;--reworded:#fff8c9;--moved:#dedede;--same:#fff;--bad:#8f2d00;--good:#00572f}
        @media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#f0f0f0;--soft:#b9bcc2;--line:#4b4e55;--panel:#202226;--link:#9cc9ff;
          --added:#0f3f6b;--dropped:#6b3608;--reworded:#3a3a12;--moved:#45484f;--same:#17181a;--bad:#ffb48a;--good:#8fe0b5}}
        *{box-sizing:border-box}
        html{scroll-padding-top:.5rem;-webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:92rem;padding:0 clamp(.75rem,2.5vw,2rem);background:var(--paper);color:var(--ink);
          font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
        h1{font-size:clamp(1.35rem,1rem + 2vw,2.1rem);line-height:1.2;margin:.2rem 0 .6rem;text-wrap:balance}
        h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .75rem}
        h3{font-size:1.1rem;line-height:1.3;margin:0 0 .25rem}
        .scroll+h3,ul+h3{margin-top:1.5rem}
        h4{font-size:.8rem;font-weight:700;margin:0 0 .35rem;color:var(--soft);letter-spacing:.02em}
        p{margin:0 0 .6rem}
        a{color:var(--link);text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-999rem}.skip:focus{position:static}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        header.page{padding-top:1.25rem;border-bottom:1px solid var(--line)}
        .brand{margin:0;font-size:.85rem;font-weight:700;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
        .facts,.small,.definition,caption,.methods{color:var(--soft);font-size:.875rem}
        nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:.5rem 0 1rem}
        footer.page{margin:3rem 0 2rem;border-top:1px solid var(--line)}
        .lead{font-size:1.05rem}
        .glance,.shared,.changes,.evidence,.legend{list-style:none;padding:0;margin:0}
        .card{display:grid;gap:.9rem 1.5rem;padding:1rem 0;border-top:1px solid var(--line)}
        @media (min-width:62rem){.card{grid-template-columns:minmax(0,11fr) minmax(0,12fr) minmax(0,13fr) minmax(0,12fr)}.card .wide{grid-column:span 2}}
        @media (min-width:40rem) and (max-width:61.99rem){.card{grid-template-columns:1fr 1fr}}
        .headline{font-weight:600;margin-bottom:.2rem}
        .counts{margin:.3rem 0 .4rem;font-size:.9rem}
        .bar{display:block;width:100%;height:.7rem;border:1px solid var(--soft);background:var(--paper)}
        .bar .none{fill:var(--paper)}.bar .same{fill:#3d5a80}.bar .reworded{fill:#7d9cc0}.bar .partial{fill:#bccde0}
        details{margin:.25rem 0}summary{cursor:pointer;width:fit-content}
        .sentences{padding-left:2.2rem;margin:.4rem 0;font-size:.9rem}.sentences li{margin-bottom:.35rem}.sentences a{color:inherit}
        .changes li,.evidence li{margin-bottom:.5rem}
        [aria-hidden]{margin-right:.3em}.bar{margin:0}.verdict.unknown{background:none}
        .verdict{font-weight:700;margin-bottom:.3rem}.verdict.bad{color:var(--bad)}.verdict.good{color:var(--good)}
        .evidence .small{display:block}.address{overflow-wrap:anywhere}
        .tag{display:inline-block;padding:0 .45em;border:1px solid var(--soft);border-radius:.2em;font-size:.85rem;line-height:1.5;color:var(--ink)}
        .added,ins{background:var(--added)}.dropped,del{background:var(--dropped)}
        .reworded,.partial,.beside{background:var(--reworded)}.moved{background:var(--moved)}.unknown{background:var(--panel)}
        .tag.reworded{border-style:dashed}.tag.partial,.tag.beside{border-style:dotted}.tag.moved{border-left:4px double var(--ink)}
        ins{text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.15em}
        del{text-decoration:line-through;text-decoration-thickness:.08em}
        .scroll{position:relative;overflow-x:auto;border:1px solid var(--line);max-width:100%}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;padding:.5rem .6rem;caption-side:top}
        th,td{padding:.45rem .6rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);overflow-wrap:normal}
        thead th{vertical-align:bottom;background:var(--panel)}
        th.first{position:sticky;left:0;z-index:1;background:var(--paper);border-right:2px solid var(--line);font-weight:400;min-width:20rem;width:34rem;max-width:34rem}
        thead th.first{background:var(--panel);font-weight:700}
        .matrix td{min-width:6.5rem;white-space:nowrap}.matrix td a{color:inherit;text-decoration:none}.matrix td a:hover{text-decoration:underline}
        .matrix thead th:not(.first){min-width:6.5rem;max-width:11rem;overflow-wrap:anywhere;unicode-bidi:isolate}
        .tall{max-height:min(92vh,60rem);overflow-y:auto}.tall thead th{position:sticky;top:0;z-index:2}.tall thead th.first{z-index:3}.tall [id]{scroll-margin-top:6rem}
        td.reworded{text-decoration:none}td.partial{background:var(--reworded)}
        .matrix .rate,.metrics .rate{min-width:4.5rem;font-variant-numeric:tabular-nums}
        .metrics .first{font-weight:600;width:26rem}.definition{display:block;font-weight:400}
        .number{font-size:.75rem;font-variant-numeric:tabular-nums;color:var(--soft);text-decoration:none;padding:0 .25em;margin-right:.35em;border:1px solid var(--line);border-radius:.2em}
        .silence td{min-width:9rem;overflow-wrap:anywhere}
        .quotes td{min-width:9rem}.quotes .small{display:block}.quotes{table-layout:fixed}.quotes th:nth-child(2){width:10rem}
        .outlet{margin:2.5rem 0;padding-top:1rem;border-top:3px solid var(--ink)}
        .note{padding:.7rem 1rem;background:var(--panel);border-left:4px solid var(--soft)}
        .pairs{border:1px solid var(--line);margin-bottom:1.25rem}
        .pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);border-top:1px solid var(--line)}
        .pair:first-child{border-top:0}.pair>*{padding:.55rem .75rem}.pair>:first-child{border-right:1px solid var(--line)}
        .pair.head{background:var(--panel);font-weight:700}.pair p{margin:0 0 .3rem}
        .absent{color:var(--soft);font-size:.9rem}
        .pair:target,th:target,.pair :target{outline:3px solid var(--link);outline-offset:-3px}
        .why{font-size:.85rem}.contradiction{border-left:4px solid var(--bad);padding-left:.5rem}
        .shared>li{padding:.6rem 0;border-top:1px solid var(--line)}.shared p{margin:0 0 .2rem}
        .legend li{margin:.4rem 0}
        @media (max-width:39.99rem){
          .pair{grid-template-columns:minmax(0,1fr)}.pair>:first-child{border-right:0;border-bottom:1px dashed var(--line)}.pair.head{display:none}
          .pair:not(.head)>:first-child::before{content:"Seed";display:block;font-size:.75rem;color:var(--soft)}
          th.first{min-width:8.5rem;width:8.5rem;max-width:8.5rem}.matrix th.first .text,.metrics .definition{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
          .quotes{min-width:34rem}}
        @media (min-width:40rem) and (max-width:70rem){th.first,.metrics .first{min-width:16rem;width:16rem;max-width:16rem}}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media (forced-colors:active){.tag,ins,del,td{forced-color-adjust:auto}.bar{forced-color-adjust:none}}
        @media print{:root{--paper:#fff;--ink:#000;--soft:#333;--line:#888;--panel:#fff;--added:#fff;--dropped:#fff;--reworded:#fff;--moved:#fff;--link:#000}
          body{font-size:10pt;max-width:none}nav,.skip,.why summary~*{display:none}.scroll,.tall{overflow:visible;border:0;max-height:none}th.first,.tall thead th{position:static;min-width:0;width:auto;max-width:none}
          .matrix{font-size:7pt;table-layout:fixed}.matrix th.first{width:26%}.matrix td,.matrix thead th:not(.first),.matrix .rate{min-width:0;white-space:normal;padding:.15rem;overflow-wrap:anywhere}.matrix [aria-hidden]{margin-right:.1em}
          .card,.pair,tr{break-inside:avoid}h2,h3{break-after:avoid}a{text-decoration:none}}
        """;
}
