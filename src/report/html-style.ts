/** The style of `report.html`: light and dark, wide and narrow, on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #f6f8fa; --card: #ffffff;
  --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --error: #8250df; --fill: #eff2f5; --forbid: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --card: #151b23;
  --pass: #3fb950; --warn: #d29922; --fail: #f85149; --error: #ab7df8; --fill: #212830; --forbid: #3c1618; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; text-wrap: pretty; }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; }
h2 code { font-size: 1em; background: none; padding: 0; }
code { font: .86em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--fill); border-radius: 4px;
  padding: .12em .36em; overflow-wrap: anywhere; }
a { color: inherit; }
header, section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
header { border-top: 5px solid var(--tone); }
section { border-left: 4px solid var(--tone); }
.pass { --tone: var(--pass); } .warn { --tone: var(--warn); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.line { margin: .25rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
.go { margin: .8rem 0 0; padding: .7rem .9rem; background: var(--fill); border-radius: 8px; }
.go ul { margin: .2rem 0 0; padding-left: 1.2rem; }
.suite { margin: 1.6rem 0 .6rem; font-size: .95rem; color: var(--soft); font-weight: 600; }
.verdict { float: right; margin-left: .8rem; font-size: .75rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase; color: var(--tone);
  border: 1px solid currentColor; border-radius: 2em; padding: .05rem .6rem; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 1.8rem; margin: .7rem 0 0; padding: 0; list-style: none; }
.facts b { display: block; font-size: 1.25rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.facts span { color: var(--soft); font-size: .82rem; }
.scroll { overflow-x: auto; margin: .9rem 0 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-size: .78rem; font-weight: 600; color: var(--soft); }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
tr:last-child td { border-bottom: 0; }
.num { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.mark { width: 1.8rem; text-align: center; }
.bad td { color: var(--fail); } .bad td code { color: inherit; }
svg { display: block; } .plot { width: 170px; height: 30px; }
.axis { stroke: var(--line); stroke-width: 2; } .forbid { fill: var(--forbid); } .limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; }
.was { fill: var(--card); stroke: var(--soft); stroke-width: 2; } .is { fill: var(--tone); } .move { stroke: var(--soft); stroke-width: 2; }
.legend { --tone: var(--ink); color: var(--soft); font-size: .8rem; margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; align-items: center; }
.legend svg { display: inline-block; width: 16px; height: 14px; vertical-align: -2px; margin-right: .3rem; }
details { margin: .8rem 0 0; } summary { color: var(--soft); cursor: pointer; }
.note { color: var(--soft); font-size: .86rem; margin: .6rem 0 0; }
ins { color: var(--pass); text-decoration: none; } del { color: var(--fail); text-decoration: none; }
pre { overflow-x: auto; background: var(--fill); border-radius: 8px; padding: .7rem .9rem; font: .8rem/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; margin: .9rem 0 0; }
footer { color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: .8rem .6rem 3rem; } header, section { padding: .9rem; } h1 { font-size: 1.2rem; }
  .findings thead, .metrics thead { display: none; } .findings, .metrics, .findings tbody, .metrics tbody { display: block; }
  .findings tr { display: block; padding: .5rem 0 .5rem 1.9rem; border-bottom: 1px solid var(--line); position: relative; }
  .metrics tr { display: grid; grid-template-columns: 1.9rem 1fr auto; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0 !important; }
  .findings td, .metrics td { display: block; border: 0; padding: .05rem 0; text-align: left; }
  .findings .mark { position: absolute; left: 0; top: .5rem; }
  .metrics td { grid-column: 2 / -1; } .metrics td.mark { grid-column: 1; grid-row: 1; } .metrics td.name { grid-column: 2; font-weight: 600; }
  .metrics td.change { grid-column: 3; grid-row: 1; text-align: right; } .metrics td[data-label]:not(:empty)::before { content: attr(data-label) " "; color: var(--soft); }
  td:empty { display: none !important; } }
@media print { body { background: none; } header, section { break-inside: avoid; } }
`;
