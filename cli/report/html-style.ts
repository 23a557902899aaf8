/** The look of the HTML report: readable on a phone and on paper, light and dark as the reader's system asks. */
export const htmlStyle = `
:root { color-scheme: light dark;
  --paper: #ffffff; --panel: #f6f7f9; --line: #d9dde3; --ink: #1b2330; --soft: #566071; --accent: #1f5fbf; --error: #b3261e; --warn: #8a5a00; --mark: #ffe9a8; --band: #8fa3bf; --band-reported: #d0524a; --node: #44546a; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14181f; --panel: #1c222c; --line: #333c4a; --ink: #e6eaf0; --soft: #a3adbd; --accent: #8ab4ff; --error: #ff8a80; --warn: #f2c067; --mark: #5a4a12; --band: #6f829e; --band-reported: #e5746b; --node: #b8c4d6; } }
* { box-sizing: border-box; }
html:lang(en) [lang="zh-CN"], html:lang(zh) [lang="en"] { display: none; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main, header, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; padding-top: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0; flex: 1 1 14rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
a { color: var(--accent); }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
button, select, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .6rem; min-height: 2.4rem; max-width: 100%; }
button { cursor: pointer; } button[aria-pressed="true"] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.verdict { font-size: 1.15rem; margin: .75rem 0 1rem; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0; }
.numbers div { background: var(--panel); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem .9rem; }
.numbers dt { color: var(--soft); font-size: .875rem; } .numbers dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warn { color: var(--warn); }
figure { margin: 0; } figcaption { color: var(--soft); font-size: .9rem; margin-bottom: .5rem; }
.flows { width: 100%; height: auto; display: block; } .flows.narrow { display: none; }
.flows text { font-size: 13px; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3.5px; stroke-linejoin: round; }
.flows rect { fill: var(--node); } .band { stroke: var(--band); stroke-opacity: .38; } .band.reported { stroke: var(--band-reported); stroke-opacity: .5; } .band:hover { stroke-opacity: .8; }
.key { display: inline-block; width: 1.6em; height: .7em; border-radius: .2em; background: var(--band); opacity: .6; } .key.reported { background: var(--band-reported); }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; align-items: end; }
.filters label { display: grid; gap: .2rem; font-size: .875rem; color: var(--soft); min-width: 0; } .filters select, .filters input { width: 100%; color: var(--ink); }
.count { color: var(--soft); margin: .75rem 0; }
.finding { border: 1px solid var(--line); border-left: .3rem solid var(--warn); border-radius: .5rem; margin: 0 0 1rem; padding: .9rem 1rem; overflow: hidden; }
.finding.is-error { border-left-color: var(--error); } .finding[hidden] { display: none; }
.badge { font-weight: 650; margin-right: .5rem; }
.facts { color: var(--soft); font-size: .875rem; margin: .25rem 0 .6rem; display: flex; flex-wrap: wrap; gap: .1rem 1rem; overflow-wrap: anywhere; padding: 0; list-style: none; }
.steps { list-style: none; counter-reset: step; margin: .6rem 0 0; padding: 0; display: grid; gap: .3rem; }
.steps button { display: grid; grid-template-columns: 1.6rem minmax(4.2rem, max-content) 1fr; gap: .1rem .6rem; width: 100%; text-align: left; align-items: baseline; }
.steps .number { color: var(--soft); } .steps .kind { color: var(--soft); } .steps .what { overflow-wrap: anywhere; font-family: ui-monospace, "SF Mono", Consolas, monospace; font-size: .85rem; } .steps .where { grid-column: 3; color: var(--soft); font-size: .8rem; font-weight: 400; overflow-wrap: anywhere; }
.code { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; margin: 0; overflow-x: auto; } .code[hidden] { display: none; }
.code .name { color: var(--soft); font-size: .8rem; padding: .3rem .75rem; border-bottom: 1px solid var(--line); position: sticky; left: 0; overflow-wrap: anywhere; }
.code pre { margin: 0; padding: .5rem 0; font: .85rem/1.5 ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace; tab-size: 2; width: max-content; min-width: 100%; }
.code .line { display: block; padding: 0 .75rem; } .code .line::before { content: attr(data-line); display: inline-block; width: 2.6rem; margin-right: .8rem; text-align: right; color: var(--soft); user-select: none; }
.code .line.hot { background: color-mix(in srgb, var(--mark) 35%, transparent); } mark { background: var(--mark); color: inherit; border-radius: .15rem; }
.list { padding-left: 1.2rem; overflow-wrap: anywhere; } .list li { margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
summary { cursor: pointer; padding: .4rem 0; } footer { color: var(--soft); font-size: .875rem; padding-bottom: 2rem; margin-top: 2.5rem; }
@media (max-width: 40rem) { body { font-size: 15px; } main, header, footer { padding-left: .9rem; padding-right: .9rem; } .flows.wide { display: none; } .flows.narrow { display: block; } .numbers { grid-template-columns: repeat(2, 1fr); } .code .line::before { width: 1.9rem; margin-right: .6rem; } .steps button { grid-template-columns: 1.4rem 1fr; } .steps .what, .steps .where { grid-column: 2; } }
@media print { .filters, header button, .skip { display: none; } .finding { break-inside: avoid; } }
`;
