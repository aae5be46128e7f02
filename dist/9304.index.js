export const id = 9304;
export const ids = [9304];
export const modules = {
    16476: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (unreadSuites)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84429);
        var _run_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99288);
        function unreadSuites(thrown, { config, job, begun = [] }) {
            if (begun.length > 0)
                return begun.map((path) => unreadSuite(path, thrown, job));
            const shown = config ?? _core_result_js__WEBPACK_IMPORTED_MODULE_2__.a;
            const files = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ur ? filesOf(thrown) : [];
            if (config === null || files.length === 0)
                return [unreadSuite(shown, thrown, job)];
            return files.map((file) => unreadSuite(file, problemsIn(thrown, file), job));
        }
        function filesOf({ kind, problems }) {
            const files = problems.flatMap(({ where }) => (where === undefined ? [] : [where.file]));
            return kind === 'config' || kind === 'input' ? [...new Set(files)] : [];
        }
        function problemsIn({ kind, problems, cause }, file) {
            const [first, ...rest] = problems.filter(({ where }) => where === undefined || where.file === file);
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ur(kind, [first ?? problems[0], ...rest], { cause });
        }
        function unreadSuite(path, thrown, job) {
            const gate = (0, _run_gates_js__WEBPACK_IMPORTED_MODULE_1__.hw)({ id: 'config', kind: 'config', job }, thrown);
            return { config: { path, sha256: '' }, verdict: 'error', gates: [gate] };
        }
    }),
    68375: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (writeReport)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        async function writeReport(folder, { result, cards }, { files, rendered }) {
            const written = [];
            const write = async (name, content) => {
                const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
                await files.write(file, content);
                return file;
            };
            const resultFile = await write('result.json', `${JSON.stringify(result, null, 2)}\n`);
            const markdown = await write('report.md', rendered.markdown);
            const html = await write('report.html', rendered.html);
            for (const card of cards)
                written.push(await write(cardName(card, cards.length > 1), card.markdown));
            return { result: resultFile, markdown, html, cards: written };
        }
        function cardName(card, several) {
            const name = card.output === null ? 'MODEL_CARD.md' : node_path__WEBPACK_IMPORTED_MODULE_0__.basename(card.output);
            if (!several)
                return name;
            return node_path__WEBPACK_IMPORTED_MODULE_0__.join(card.suite.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, ''), name);
        }
    }),
    8045: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Hf: () => (inBytes),
            RK: () => (budgets),
            mL: () => (firstWithin)
        });
        const budgets = {
            commentCharacters: 65_000,
            checkBytes: 65_000,
            summaryBytes: 1_000_000,
            annotationBytes: 60_000,
        };
        const inBytes = (text) => Buffer.byteLength(text, 'utf8');
        function firstWithin(versions, { limit, cost }) {
            for (const version of versions)
                if (cost(version) <= limit)
                    return version;
            return undefined;
        }
    }),
    4419: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (detailsOf)
        });
        var finding = __webpack_require__(4823);
        var core_outcome = __webpack_require__(69058);
        var data_words = __webpack_require__(88489);
        var place = __webpack_require__(23060);
        var gate_words = __webpack_require__(14300);
        var metric_rows = __webpack_require__(13213);
        var numbers = __webpack_require__(73533);
        var phrase = __webpack_require__(650);
        ;
        const classesShown = 12;
        function confusionTables({ predictions }) {
            const confusion = predictions?.confusion ?? null;
            if (confusion === null || confusion.classes.length > classesShown)
                return [];
            const { classes, rows } = confusion;
            return [
                {
                    title: 'What was predicted as what',
                    columns: [{ title: 'true ↓ · predicted →', right: false }, ...classes.map(() => ({ title: '', right: true }))],
                    rows: [
                        { mark: '', cells: [[], ...classes.map((one) => (0, phrase.UU)(one))], dull: true },
                        ...rows.map((row, at) => ({
                            mark: '',
                            cells: [(0, phrase.UU)(classes[at] ?? ''), ...row.map((count) => (0, phrase.ZV)((0, numbers.B4)(count)))],
                            dull: true,
                        })),
                    ],
                },
            ];
        }
        var evidence_words = __webpack_require__(11094);
        var notes = __webpack_require__(52362);
        var reason_words = __webpack_require__(40813);
        ;
        const mostRows = 30;
        function sliceTables(rows, markOf) {
            const worse = rows.filter((row) => row.slice !== null && (!(0, core_outcome.Kg)(row.worst.outcome) || (0, metric_rows.Q2)(row)));
            if (worse.length === 0)
                return [];
            const several = new Set(worse.map(({ subject }) => subject)).size > 1;
            const right = (title) => ({ title, right: true });
            const columns = [
                ...(several ? [{ title: 'metric', right: false }] : []),
                { title: 'slice', right: false },
                right('rows'),
                right('baseline'),
                right('candidate'),
                right('change'),
            ];
            return [
                {
                    title: 'Where it got worse',
                    columns,
                    rows: worse.slice(0, mostRows).map((row) => ({
                        mark: markOf(row.worst),
                        cells: [...(several ? [(0, phrase.UU)(row.subject)] : []), ...cellsOf(row)],
                        dull: (0, core_outcome.Kg)(row.worst.outcome),
                        finding: row.worst,
                    })),
                },
            ];
        }
        function cellsOf(row) {
            const { rows } = row.worst.params;
            const says = row.worst.outcome === 'unmeasured' || row.worst.outcome === 'insufficient' ? row.worst.reason : undefined;
            return [
                sliceName(row.slice),
                (0, phrase.ZV)(typeof rows === 'number' ? (0, numbers.B4)(rows) : ''),
                (0, phrase.ZV)((0, metric_rows._Z)(row.baseline, row)),
                (0, phrase.ZV)((0, metric_rows._Z)(row.candidate, row)),
                says === undefined ? (0, phrase.ZV)((0, metric_rows.eD)(row)) : (0, reason_words.I)(says),
            ];
        }
        function sliceName(slice) {
            return (0, phrase.fj)(Object.entries(slice ?? {}).map(([column, value]) => (0, phrase.cv) `${(0, phrase.UU)(column)}${(0, phrase.ZV)(`${numbers.BC}=${numbers.BC}`)}${(0, phrase.UU)(value)}`), ', ');
        }
        var ratchet_words = __webpack_require__(58610);
        var sentence = __webpack_require__(70075);
        var waiver_words = __webpack_require__(10059);
        ;
        function detailsOf(gate) {
            if (gate.error !== undefined)
                return errorDetails(gate);
            return gate.kind === 'metrics' ? metricDetails(gate) : findingDetails(gate);
        }
        function errorDetails(gate) {
            const { error } = gate;
            const problems = error?.problems ?? [{ message: error?.message ?? '' }];
            const left = (title) => ({ title, right: false });
            return {
                title: (0, phrase.ZV)(problems.length > 1 ? (0, numbers.x0)(problems.length, 'problem') : 'why nothing was decided'),
                columns: [left('where'), left('what'), left('what to write')],
                rows: problems.map((problem) => ({
                    mark: '🟥',
                    cells: [
                        problem.where === undefined ? [] : (0, phrase.aY)((0, place.$)(problem.where)),
                        [{ prose: problem.message.slice(0, 2000) }],
                        problem.hint === undefined ? [] : [{ prose: problem.hint.slice(0, 500) }],
                    ],
                    dull: false,
                })),
                diffs: [],
                tables: [],
                notes: error?.kind === 'internal'
                    ? [
                        (0, phrase.ZV)('This is an error of ML Gates itself; please report it with these lines:'),
                        ...(error.stack ?? '')
                            .split('\n')
                            .filter((line) => line !== '')
                            .map((line) => (0, phrase.aY)(line)),
                    ]
                    : [],
            };
        }
        function metricDetails(gate) {
            const all = [...(0, metric_rows.IN)(gate.findings)].sort((a, b) => (0, metric_rows.Eg)(a.worst, b.worst));
            const rows = all.filter(({ slice }) => slice === null);
            const cells = rows.map((row) => metricRow(row, gate));
            const remarks = cells.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
            const columns = [
                { title: 'metric', right: false },
                { title: 'baseline', right: true },
                { title: 'candidate', right: true },
                { title: 'change', right: true },
                { title: 'must be', right: true },
                { title: '', right: false },
            ];
            return {
                title: (0, phrase.ZV)((0, numbers.x0)(metricsIn(rows), 'metric')),
                columns: remarks ? columns : columns.slice(0, -1),
                rows: remarks ? cells : cells.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
                tables: [...sliceTables(all, rowMark), ...confusionTables(gate)],
                notes: (0, notes.e)(gate.findings).map(reason_words.I),
                diffs: [],
            };
        }
        function metricsIn(rows) {
            return new Set(rows.filter((row) => !(0, finding.k)(row.worst)).map(({ subject }) => subject)).size;
        }
        const arrows = { higher: '↑', lower: '↓' };
        function metricRow(row, gate) {
            const arrow = row.direction === undefined ? '' : `${numbers.BC}${arrows[row.direction]}`;
            const measured = (text, token) => (token ? (0, phrase.UU)(text) : (0, phrase.ZV)(text));
            return {
                mark: rowMark(row.worst),
                cells: [
                    (0, phrase.cv) `${(0, phrase.UU)(row.subject)}${aspectOf(row, arrow)}`,
                    measured((0, metric_rows._Z)(row.baseline, row), typeof row.baseline === 'object'),
                    measured((0, metric_rows._Z)(row.candidate, row), typeof row.candidate === 'object'),
                    (0, phrase.ZV)((0, metric_rows.eD)(row)),
                    (0, phrase.ZV)(row.mustBe),
                    remark(row, gate),
                ],
                dull: row.worst.outcome === 'pass' || row.worst.outcome === 'not-affected',
                finding: row.worst,
            };
        }
        function aspectOf({ worst }, arrow) {
            if (worst.rule === 'max_disparity')
                return (0, phrase.ZV)(', difference between groups');
            return worst.rule === 'ratchet' ? (0, phrase.ZV)(`${arrow}, against its best`) : (0, phrase.ZV)(arrow);
        }
        const told = new Set(['pass', 'improved', 'regressed', 'not-affected', 'violated']);
        function remark({ worst, figures, findings }, gate) {
            if (worst.waiver !== undefined)
                return (0, waiver_words.O3)(worst.waiver);
            const tested = findings.find((one) => one === worst && one.evidence !== undefined) ??
                findings.find((one) => one.evidence !== undefined && (0, core_outcome.Kg)(worst.outcome));
            const evidence = tested === undefined || tested.rule === 'max_disparity' ? [] : (0, evidence_words.J)(tested, figures);
            if (evidence.length > 0)
                return evidence;
            if (worst.rule === 'max_disparity')
                return (0, sentence.e)(worst, gate);
            if (worst.rule === 'ratchet')
                return ratchetRemark(worst, gate);
            if (worst.outcome === 'bootstrap')
                return (0, phrase.ZV)('first run');
            if (worst.outcome === 'violated' && worst.rule.startsWith('min_improvement'))
                return (0, phrase.ZV)('gained too little');
            return told.has(worst.outcome) ? [] : (0, sentence.e)(worst, gate);
        }
        function ratchetRemark(finding, gate) {
            const best = (0, ratchet_words.iW)(finding);
            return best.length > 0 && told.has(finding.outcome) ? best : (0, sentence.e)(finding, gate);
        }
        function rowMark(finding) {
            if (finding.outcome === 'improved')
                return '🎉';
            if (finding.outcome === 'waived')
                return '✍️';
            if ((0, core_outcome.Kg)(finding.outcome))
                return '·';
            if (finding.outcome === 'inconclusive')
                return '❔';
            const verdict = (0, core_outcome.Vj)(finding);
            return verdict === 'fail' ? '❌' : verdict === 'warn' ? '⚠️' : '·';
        }
        function findingDetails(gate) {
            const bad = (0, gate_words.d4)(gate);
            const good = gate.findings.filter(({ outcome }) => (0, core_outcome.Kg)(outcome) && outcome !== 'waived');
            const rows = [
                ...bad.map((finding) => findingRow(finding, gate, false)),
                ...(0, waiver_words.kE)(gate).map((finding) => findingRow(finding, gate, false)),
                ...good.map((finding) => findingRow(finding, gate, true)),
            ];
            const placed = rows.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
            const columns = [
                { title: 'what', right: false },
                { title: 'where', right: false },
            ];
            return {
                title: findingTitle(gate, bad.length),
                columns: placed ? columns : columns.slice(0, -1),
                rows: placed ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
                tables: [],
                notes: (0, notes.e)(gate.findings).map(reason_words.I),
                diffs: bad.flatMap(({ params }) => (typeof params.diff === 'string' ? [params.diff] : [])),
            };
        }
        function findingTitle(gate, bad) {
            if (gate.kind === 'policy')
                return (0, phrase.ZV)((0, numbers.x0)(gate.findings.length, 'remark'));
            if (gate.kind === 'card')
                return bad === 0 ? (0, phrase.ZV)((0, gate_words.p4)(gate) ? 'in step' : 'made') : (0, phrase.cv) `${(0, phrase.ZV)((0, numbers.x0)(bad, 'remark'))}`;
            if (bad > 0)
                return (0, phrase.ZV)((0, numbers.x0)(bad, 'finding'));
            const waived = (0, waiver_words.kE)(gate).length;
            const held = (0, numbers.x0)(gate.findings.length - waived, 'check holds', 'checks hold');
            return (0, phrase.ZV)(waived === 0 ? held : `${held}, ${(0, numbers.B4)(waived)}${numbers.BC}waived`);
        }
        function findingRow(finding, gate, dull) {
            const hint = dull ? undefined : (0, data_words.f)(finding);
            const what = (0, sentence.e)(finding, gate);
            return {
                mark: rowMark(finding),
                cells: [hint === undefined ? what : (0, phrase.cv) `${what}; ${hint}`, places(finding)],
                dull,
            };
        }
        const shownPlaces = 3;
        function places(finding) {
            const kept = finding.samples.slice(0, shownPlaces).map(details_place);
            const more = finding.count - kept.length;
            const parts = more > 0 && kept.length > 0 ? [...kept, (0, phrase.ZV)(`${(0, numbers.B4)(more)}${numbers.BC}more`)] : kept;
            return (0, phrase.fj)(parts, ', ');
        }
        function details_place(sample) {
            const at = (0, phrase.aY)((0, place.$)(sample));
            return sample.value === undefined ? at : (0, phrase.cv) `${at} ${(0, phrase.hD)(sample.value)}`;
        }
    }),
    39920: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (fencedDiff),
            P: () => (diffLines)
        });
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        function fencedDiff(diff) {
            const lines = diffLines(diff);
            let longest = 2;
            for (const [run] of diff.matchAll(/`+/g))
                longest = Math.max(longest, run.length);
            const fence = '`'.repeat(longest + 1);
            return [`${fence}diff`, ...lines, fence].join('\n');
        }
        function diffLines(diff) {
            return diff.split('\n').map((line) => (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q)(line), longestDiffLine));
        }
        const longestDiffLine = 300;
    }),
    50595: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (htmlPage)
        });
        var external_node_crypto_ = __webpack_require__(77598);
        var escape_html = __webpack_require__(80576);
        ;
        const style = `
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
        ;
        function htmlPage(title, body, more = '') {
            const styles = style + more;
            return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0, escape_html.Z)(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
        }
        function policyOf(styles) {
            const hash = (0, external_node_crypto_.createHash)('sha256').update(styles).digest('base64');
            return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
        }
    }),
    72052: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (reportHtml)
        });
        var report_details = __webpack_require__(4419);
        var report_diff = __webpack_require__(39920);
        var escape_html = __webpack_require__(80576);
        var gate_words = __webpack_require__(14300);
        var headline = __webpack_require__(2251);
        var html_page = __webpack_require__(50595);
        var report_links = __webpack_require__(51006);
        var metric_rows = __webpack_require__(13213);
        var numbers = __webpack_require__(73533);
        var report_phrase = __webpack_require__(650);
        ;
        const width = 170;
        const height = 30;
        const margin = 8;
        function metricPlot(row) {
            const { candidate, baseline } = row;
            if (typeof candidate !== 'number')
                return '';
            const limits = row.findings.flatMap(({ limit }) => typeof limit?.value === 'number' ? [{ ...limit, value: limit.value }] : []);
            const values = [
                candidate,
                ...(typeof baseline === 'number' ? [baseline] : []),
                ...limits.map((limit) => limit.value),
            ];
            const x = scale(values);
            if (x === undefined)
                return '';
            const middle = String(height / 2);
            const shades = limits.map((limit) => shade(limit.op, x(limit.value)));
            const marks = limits.map(({ value }) => `<line class="limit" x1="${x(value)}" x2="${x(value)}" y1="3" y2="${String(height - 3)}"/>`);
            const was = typeof baseline !== 'number'
                ? ''
                : `<line class="move" x1="${x(baseline)}" x2="${x(candidate)}" y1="${middle}" y2="${middle}"/><circle class="was" cx="${x(baseline)}" cy="${middle}" r="4"/>`;
            return (`<svg class="plot" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0, escape_html.Z)(description(row))}">` +
                `${shades.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${middle}" y2="${middle}"/>${marks.join('')}${was}` +
                `<circle class="is" cx="${x(candidate)}" cy="${middle}" r="5"/></svg>`);
        }
        function scale(values) {
            const low = Math.min(...values);
            const span = Math.max(...values) - low;
            if (!(span > 0) || !Number.isFinite(span))
                return undefined;
            return (value) => (margin + ((value - low) / span) * (width - 2 * margin)).toFixed(1);
        }
        function shade(op, at) {
            if (op.startsWith('>'))
                return `<rect class="forbid" x="0" y="3" width="${at}" height="${String(height - 6)}"/>`;
            return `<rect class="forbid" x="${at}" y="3" width="${String(width)}" height="${String(height - 6)}"/>`;
        }
        function description(row) {
            const before = row.baseline === undefined ? '' : `baseline ${(0, metric_rows._Z)(row.baseline, row)}, `;
            const change = (0, metric_rows.eD)(row);
            return `${row.subject}: ${before}candidate ${(0, metric_rows._Z)(row.candidate, row)}${change === '' ? '' : `, change ${change}`}${row.mustBe === '' ? '' : `, must be ${row.mustBe}`}`;
        }
        const plotLegend = '<p class="legend"><span><svg viewBox="0 0 16 14"><circle class="was" cx="8" cy="7" r="4"/></svg>baseline</span>' +
            '<span><svg viewBox="0 0 16 14"><circle class="is" cx="8" cy="7" r="5"/></svg>candidate</span>' +
            '<span><svg viewBox="0 0 16 14"><rect class="forbid" x="0" y="0" width="8" height="14"/><line class="limit" x1="8" x2="8" y1="0" y2="14"/></svg>limit, and what lies beyond it</span></p>';
        var policy_words = __webpack_require__(95673);
        var remedies = __webpack_require__(48866);
        ;
        function reportHtml(run, links) {
            const head = (0, headline.Pl)(run);
            const several = run.suites.length > 1;
            const suites = run.suites.flatMap((suite) => [
                ...(several ? [`<p class="suite">${html_text((0, report_phrase.aY)(suite.config.path))}</p>`] : []),
                ...suite.gates.map((gate) => gateSection(gate, run, links)),
            ]);
            const body = `<header class="${run.verdict}">
<h1>${head.mark} ${html_text(head.words)}</h1>
${waysOut(run, links)}</header>
${suites.join('\n')}
<footer>${foot(run, links)}</footer>`;
            return (0, html_page.X)((0, headline.uh)(head), body);
        }
        function html_text(phrase) {
            return (0, report_phrase.M9)(phrase, escape_html.q);
        }
        function waysOut(run, links) {
            const ways = run.suites.flatMap((suite) => suite.gates.flatMap((gate) => gate.enforced
                ? (0, remedies.J)(gate, suite.config.path, (file, branch) => (0, report_links.I_)(run.run, { file, branch }, links))
                : []));
            const distinct = [...new Set(ways.map(html_text))].slice(0, 8);
            const [first, ...more] = distinct;
            if (first === undefined)
                return '';
            if (more.length === 0)
                return `<p class="go"><b>To go on:</b> ${first}.</p>\n`;
            return `<div class="go"><b>To go on:</b><ul>${distinct.map((way) => `<li>${way}</li>`).join('')}</ul></div>\n`;
        }
        const words = { pass: 'pass', warn: 'warning', fail: 'fail', error: 'not decided' };
        function gateSection(gate, run, links) {
            const basis = html_text((0, gate_words.yq)(gate, (sha) => (0, report_links.Bg)(run.run, sha, links)));
            const only = gate.enforced ? '' : ' · reports only';
            const line = gate.kind === 'data' && gate.verdict === 'pass' ? (0, report_phrase.ZV)('all checks hold') : (0, gate_words.C_)(gate);
            return [
                `<section class="${gate.verdict}">`,
                `<span class="verdict">${words[gate.verdict]}${only}</span><h2>${html_text((0, gate_words.h2)(gate))}</h2>`,
                `<p class="line">${html_text(line)}${isCompared(gate) && basis !== '' ? ` · ${basis}` : ''}</p>`,
                factTiles(gate),
                gate.kind === 'metrics' && gate.error === undefined ? metricTable(gate) : findingTable((0, report_details.c)(gate)),
                gate.error?.stack === undefined ? '' : `<pre>${escapeLines(gate.error.stack)}</pre>`,
                '</section>',
            ]
                .filter((part) => part !== '')
                .join('\n');
        }
        function isCompared({ kind, baseline }) {
            return kind === 'metrics' || (kind === 'data' && baseline !== null);
        }
        function escapeLines(lines) {
            return lines.split('\n').map(escape_html.Z).join('\n');
        }
        const factNames = new Map([
            ['rows', 'rows'],
            ['columns', 'columns'],
            ['checks', 'checks'],
            ['facts', 'facts'],
            ['facts_total', 'facts asked for'],
        ]);
        function factTiles(gate) {
            if (gate.kind === 'metrics')
                return '';
            const tiles = [...factNames].flatMap(([key, label]) => {
                const value = Object.hasOwn(gate.measured, key) ? gate.measured[key] : undefined;
                return typeof value === 'number' ? [`<li><b>${(0, numbers.B4)(value)}</b><span>${label}</span></li>`] : [];
            });
            return tiles.length === 0 ? '' : `<ul class="facts">${tiles.join('')}</ul>`;
        }
        const shownRows = 2000;
        function metricTable(gate) {
            const details = (0, report_details.c)(gate);
            const plots = new Map((0, metric_rows.IN)(gate.findings).map((row) => [row.worst, metricPlot(row)]));
            const head = details.columns.map((column) => `<th${column.right ? ' class="num"' : ''}>${column.title}</th>`);
            const classes = ['name', 'num', 'num', 'num change', 'num', ''];
            const labels = ['', 'baseline', 'candidate', '', 'must be', ''];
            const rows = details.rows.slice(0, shownRows).map((row) => {
                const cells = row.cells.map((cell, index) => {
                    const label = labels[index] ?? '';
                    return `<td class="${classes[index] ?? ''}"${label === '' ? '' : ` data-label="${label}"`}>${html_text(cell)}</td>`;
                });
                const plot = row.finding === undefined ? '' : (plots.get(row.finding) ?? '');
                return `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${cells.join('')}<td class="${tones.get(row.mark) ?? 'pass'}">${plot}</td></tr>`;
            });
            const legend = [...plots.values()].some((plot) => plot !== '') ? plotLegend : '';
            return `<div class="scroll"><table class="metrics"><thead><tr><th></th>${head.join('')}<th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${after(details)}${legend}`;
        }
        const tones = new Map([
            ['❌', 'fail'],
            ['⚠️', 'warn'],
            ['❔', 'warn'],
        ]);
        function rowClass(row) {
            return row.mark === '❌' || row.mark === '🟥' ? 'bad' : '';
        }
        function findingTable(details) {
            const rows = details.rows.slice(0, shownRows);
            const dull = rows.filter((row) => row.dull);
            const open = rows.filter((row) => !row.dull);
            const table = (shown) => (shown.length === 0 ? '' : rowTable(details.columns, shown));
            const held = `<details><summary>${(0, numbers.B4)(dull.length)} that ${dull.length === 1 ? 'holds' : 'hold'}</summary>${table(dull)}</details>`;
            return `${table(open)}${dull.length === 0 ? '' : held}${after(details)}`;
        }
        function rowTable(columns, shown) {
            const head = columns.map((column) => `<th${column.right ? ' class="num"' : ''}>${column.title}</th>`);
            const rows = shown.map((row) => `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${row.cells.map((cell, at) => `<td${columns[at]?.right === true ? ' class="num"' : ''}>${html_text(cell)}</td>`).join('')}</tr>`);
            return `<div class="scroll"><table class="findings"><thead><tr><th></th>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
        }
        function after(details) {
            const missing = details.rows.length - shownRows;
            const more = missing > 0 ? [(0, report_phrase.ZV)(`${(0, numbers.x0)(missing, 'more row')} in result.json`)] : [];
            const diffs = details.diffs.map((diff) => `<pre class="diff">${(0, report_diff.P)(diff).map(diffLine).join('\n')}</pre>`);
            const tables = details.tables.map((table) => `<h3>${table.title}</h3>${rowTable(table.columns, table.rows)}`);
            const notes = [...more, ...details.notes].map((note) => `<p class="note">${html_text(note)}</p>`);
            return [...notes, ...tables, ...diffs].join('');
        }
        function diffLine(line) {
            const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : '';
            return kind === '' ? (0, escape_html.Z)(line) : `<${kind}>${(0, escape_html.Z)(line)}</${kind}>`;
        }
        function foot(run, links) {
            const facts = run.run;
            const sha = facts.head_sha;
            const parts = [
                ...(facts.repository === null ? [] : [(0, report_phrase.aY)(facts.repository)]),
                ...(sha === null ? [] : [(0, report_phrase.aY)(sha.slice(0, 7), (0, report_links.Bg)(facts, sha, links))]),
                ...(facts.run_id === null
                    ? []
                    : [(0, report_phrase.uM)(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, (0, report_links.Vp)(facts, links))]),
                ...run.suites
                    .slice(0, 20)
                    .map(({ config }) => (0, report_phrase.cv) `${(0, report_phrase.aY)(config.path, (0, report_links.iw)(facts, config.path, links))}${(0, policy_words.K)(config, facts)}`),
                (0, report_phrase.ZV)(facts.finished.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')),
            ];
            return html_text((0, report_phrase.fj)(parts, ' · '));
        }
    }),
    51006: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Bg: () => (commitUrl),
            I_: () => (editUrl),
            Vp: () => (runUrl),
            dH: () => (noLinks),
            iw: () => (fileUrl)
        });
        const noLinks = { serverUrl: null, reportUrl: null };
        function segment(text) {
            return encodeURIComponent(text).replace(/[!'()*~_]/g, (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
        }
        function repositoryUrl(run, links) {
            if (links.serverUrl === null || run.repository === null)
                return null;
            if (!/^https?:\/\/[A-Za-z0-9.:_-]+$/.test(links.serverUrl))
                return null;
            return `${links.serverUrl}/${run.repository.split('/').map(segment).join('/')}`;
        }
        function commitUrl(run, sha, links) {
            const repository = repositoryUrl(run, links);
            return repository === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${repository}/commit/${sha}`;
        }
        function runUrl(run, links) {
            const repository = repositoryUrl(run, links);
            if (repository === null || run.run_id === null)
                return null;
            return `${repository}/actions/runs/${String(run.run_id)}/attempts/${String(run.attempt ?? 1)}`;
        }
        function editUrl(run, { file, branch }, links) {
            const repository = repositoryUrl(run, links);
            if (repository === null)
                return null;
            return `${repository}/edit/${[...branch.split('/'), ...file.split('/')].map(segment).join('/')}`;
        }
        function fileUrl(run, path, links) {
            const repository = repositoryUrl(run, links);
            if (repository === null || run.head_sha === null || path.startsWith('inputs of '))
                return null;
            return `${repository}/blob/${run.head_sha}/${path.split('/').map(segment).join('/')}`;
        }
    }),
    34902: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            WT: () => (checkMarkdown),
            eH: () => (summaryMarkdown),
            uL: () => (reportMarkdown)
        });
        var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
        var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);
        var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39920);
        var _gate_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14300);
        var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
        var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51006);
        var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61893);
        var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(650);
        var _policy_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95673);
        var _remedies_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48866);
        var _ways_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79031);
        const everything = { dull: true, rows: Infinity, gates: Infinity };
        const ladder = [
            everything,
            { dull: false, rows: Infinity, gates: Infinity },
            ...[500, 100, 30, 10, 3].map((rows) => ({ dull: false, rows, gates: Infinity })),
            ...[1000, 300, 100, 30, 10, 3].map((gates) => ({ dull: false, rows: 0, gates })),
        ];
        function reportMarkdown(run, links) {
            return page(run, links, everything);
        }
        function summaryMarkdown(run, links) {
            const versions = lazily(ladder, (extent) => page(run, links, extent));
            return (0, _budgets_js__WEBPACK_IMPORTED_MODULE_0__.mL)(versions, { limit: _budgets_js__WEBPACK_IMPORTED_MODULE_0__.RK.summaryBytes, cost: _budgets_js__WEBPACK_IMPORTED_MODULE_0__.Hf }) ?? `${title(run)}\n`;
        }
        function checkMarkdown(run, links) {
            const within = { limit: _budgets_js__WEBPACK_IMPORTED_MODULE_0__.RK.checkBytes, cost: _budgets_js__WEBPACK_IMPORTED_MODULE_0__.Hf };
            const summaries = lazily(ladder, (extent) => `${[...head(run, links, extent), foot(run, links)].join('\n\n')}\n`);
            const texts = lazily(ladder, (extent) => sections(run, extent).join('\n\n'));
            return { summary: (0, _budgets_js__WEBPACK_IMPORTED_MODULE_0__.mL)(summaries, within) ?? `${title(run)}\n`, text: (0, _budgets_js__WEBPACK_IMPORTED_MODULE_0__.mL)(texts, within) ?? '' };
        }
        function* lazily(extents, render) {
            for (const extent of extents)
                yield render(extent);
        }
        function page(run, links, extent) {
            return `${[title(run), ...head(run, links, extent), ...sections(run, extent), foot(run, links)].join('\n\n')}\n`;
        }
        function title(run) {
            const { mark, words } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(run);
            return `### ${mark} ${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)(words)}`;
        }
        function head(run, links, extent) {
            return [
                gateTable(run, links, extent),
                ...(0, _ways_js__WEBPACK_IMPORTED_MODULE_11__.Z)(placed(run).map(({ gate, config }) => ({
                    enforced: gate.enforced,
                    ways: (0, _remedies_js__WEBPACK_IMPORTED_MODULE_10__.J)(gate, config, (file, branch) => (0, _links_js__WEBPACK_IMPORTED_MODULE_5__.I_)(run.run, { file, branch }, links)),
                }))),
            ];
        }
        function placed(run) {
            return run.suites.flatMap((suite) => suite.gates.map((gate) => ({ gate, config: suite.config.path })));
        }
        const order = ['error', 'fail', 'warn', 'pass'];
        function gravest(gates, count) {
            if (gates.length <= count)
                return gates;
            const kept = new Set([...gates].sort((a, b) => order.indexOf(a.gate.verdict) - order.indexOf(b.gate.verdict)).slice(0, count));
            return gates.filter((one) => kept.has(one));
        }
        function gateTable(run, links, extent) {
            const all = placed(run);
            const several = run.suites.length > 1;
            const shown = gravest(all, extent.gates);
            const rows = shown.map(({ gate, config }) => {
                const named = (0, _gate_words_js__WEBPACK_IMPORTED_MODULE_3__.h2)(gate, several ? config : null);
                return (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.jD)([
                    (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.fQ)(gate),
                    (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)(named),
                    (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)((0, _gate_words_js__WEBPACK_IMPORTED_MODULE_3__.C_)(gate)),
                    (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)((0, _gate_words_js__WEBPACK_IMPORTED_MODULE_3__.yq)(gate, (sha) => (0, _links_js__WEBPACK_IMPORTED_MODULE_5__.Bg)(run.run, sha, links))),
                ]);
            });
            const missing = all.length - shown.length;
            return [..._markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.sf, ...rows, ...(missing === 0 ? [] : ['', (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.ig)(missing)])].join('\n');
        }
        function sections(run, extent) {
            if (extent.rows === 0)
                return [];
            const several = run.suites.length > 1;
            return placed(run).flatMap(({ gate, config }) => gateSection(gate, { config: several ? config : null, extent }));
        }
        function gateSection(gate, { config, extent }) {
            const details = (0, _details_js__WEBPACK_IMPORTED_MODULE_1__.c)(gate);
            const wanted = { ...details, rows: details.rows.filter((row) => extent.dull || !row.dull) };
            const rows = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.PZ)({ ...wanted, rows: wanted.rows.slice(0, extent.rows) });
            const missing = details.rows.length - rows.length;
            if (rows.length === 0)
                return [];
            const lines = [
                ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.PP)(details.columns),
                ...rows,
                ...(missing === 0 ? [] : ['', (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.ig)(missing)]),
                ...details.notes.flatMap((note) => ['', (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)(note)]),
                ...details.tables.flatMap((table) => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__._k)(table, extent.rows)),
                ...(extent.dull ? details.diffs.flatMap((diff) => ['', (0, _diff_js__WEBPACK_IMPORTED_MODULE_2__.F)(diff)]) : []),
            ];
            return [(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.TM)((0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.cv) `${(0, _gate_words_js__WEBPACK_IMPORTED_MODULE_3__.h2)(gate, config)}: ${details.title}`, lines)];
        }
        function foot(run, links) {
            const facts = run.run;
            const configs = run.suites
                .slice(0, 10)
                .map(({ config }) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.aY)(config.path, (0, _links_js__WEBPACK_IMPORTED_MODULE_5__.iw)(facts, config.path, links))}${(0, _policy_words_js__WEBPACK_IMPORTED_MODULE_9__.K)(config, facts)}`);
            const sha = facts.head_sha;
            const parts = [
                ...(sha === null ? [] : [(0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.aY)(sha.slice(0, 7), (0, _links_js__WEBPACK_IMPORTED_MODULE_5__.Bg)(facts, sha, links))]),
                ...(facts.run_id === null ? [] : [runWords(facts, links)]),
                ...(links.reportUrl === null ? [] : [(0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.uM)('full report', links.reportUrl)]),
                ...configs,
                ...(run.suites.length > 10 ? [(0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.ZV)((0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.x0)(run.suites.length - 10, 'more config'))] : []),
            ];
            return `<sub>${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)((0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.fj)(parts, ' · '))}</sub>`;
        }
        function runWords(facts, links) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_8__.uM)(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, (0, _links_js__WEBPACK_IMPORTED_MODULE_5__.Vp)(facts, links));
        }
    }),
    79031: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (toGoOn)
        });
        var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61893);
        const shownWays = 6;
        function toGoOn(all) {
            const wanted = all.filter((one) => one.ways.length > 0);
            if (wanted.length === 0)
                return [];
            if (wanted.every((one) => !one.enforced))
                return ['**To go on:** nothing is needed; this only reports (`enforce: false`).'];
            const distinct = [...new Set(wanted.filter((one) => one.enforced).flatMap((one) => one.ways.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.md)))];
            const [first, ...more] = distinct.slice(0, shownWays);
            if (first === undefined || more.length === 0)
                return [`**To go on:** ${first ?? ''}.`];
            return [['**To go on:**', '', ...[first, ...more].map((way) => `- ${way}`)].join('\n')];
        }
    })
};
