/** What the page of a profile draws beside what every page has. */
export const profileStyle = `
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1rem; align-items: start; } .columns section { margin: 0; min-width: 0; }
.histogram { width: 100%; margin: .6rem 0 0; } .histogram text { font-size: 11px; fill: var(--soft); }
.bar { fill: var(--soft); opacity: .55; } .before { fill: none; stroke: var(--tone, var(--ink)); stroke-width: 1.5; }
.changes { margin: .6rem 0 0; padding-left: 1.2rem; color: var(--warn); overflow-wrap: anywhere; }
`;
