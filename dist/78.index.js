export const id = 78;
export const ids = [
    78
];
export const modules = {
    24078: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            profileCommand: ()=>profileCommand
        });
        var external_node_path_ = __webpack_require__(76760);
        var saved_profile = __webpack_require__(19283);
        var data_files = __webpack_require__(3275);
        var range_threads = __webpack_require__(99068);
        var read_data = __webpack_require__(55530);
        var number = __webpack_require__(96421);
        var batch = __webpack_require__(91645);
        var cell_value = __webpack_require__(94242);
        ;
        class HeadWasRead extends Error {
        }
        const headRows = 10_000;
        class HeadObserver {
            missingValues;
            #numeric = new Map();
            #rows = 0;
            constructor(missingValues){
                this.missingValues = missingValues;
            }
            get rows() {
                return this.#rows;
            }
            request() {
                return {
                    hold: 'any',
                    nullable: true,
                    cast: (text)=>text
                };
            }
            partition(keys) {
                for (const { name, value } of keys)this.#numeric.set(name, looksLikeNumber(value));
            }
            header() {}
            headerFaults() {}
            headless() {}
            observe({ columns, rows, counted }) {
                for (const column of columns)this.#look(column, rows);
                this.#rows += counted;
                if (this.#rows >= headRows) throw new HeadWasRead();
            }
            holds() {
                return new Map([
                    ...this.#numeric
                ].map(([name, numeric])=>[
                        name,
                        numeric ? 'number' : 'any'
                    ]));
            }
            #look(column, rows) {
                if (this.#numeric.get(column.name) === false) return;
                for(let row = 0; row < rows; row += 1){
                    if (column.states[row] !== batch.w.value) continue;
                    const value = (0, cell_value.G)(column, row);
                    const isNumber = typeof value === 'string' && looksLikeNumber(value);
                    this.#numeric.set(column.name, isNumber);
                    if (!isNumber) return;
                }
            }
        }
        function looksLikeNumber(text) {
            return !/^[-+]?0\d/.test(text) && (0, number.$)(text) !== undefined;
        }
        var partition = __webpack_require__(22467);
        var profiling = __webpack_require__(35063);
        ;
        class ProfileObserver {
            missingValues;
            #holds;
            #profiler = new profiling.U();
            #order = new Set();
            #partition = null;
            #rows = 0;
            constructor(missingValues, holds){
                this.missingValues = missingValues;
                this.#holds = holds;
            }
            get rows() {
                return this.#rows;
            }
            get order() {
                return [
                    ...this.#order
                ];
            }
            request(name) {
                const hold = this.#holds.get(name) ?? 'any';
                return {
                    hold,
                    nullable: true,
                    cast: hold === 'number' ? number.$ : (text)=>text
                };
            }
            partition(keys) {
                const request = (name)=>this.request(name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, request, this.missingValues);
            }
            header(names) {
                for (const name of names)this.#order.add(name);
            }
            headerFaults() {}
            headless() {}
            observe(read) {
                const batch = this.#partition?.added(read) ?? read;
                for (const { name } of batch.columns)this.#order.add(name);
                this.#rows += batch.counted;
                this.#profiler.observe(batch);
            }
            profile() {
                return this.#profiler.profile();
            }
        }
        ;
        async function profileData(inputs, ports) {
            const config = {
                path: [
                    ...inputs.paths
                ]
            };
            const where = {
                file: inputs.paths[0] ?? ''
            };
            const asked = {
                id: 'profile',
                config,
                folder: inputs.folder,
                locate: ()=>({
                        where
                    }),
                prefix: []
            };
            const files = await (0, data_files.LJ)(asked, ports.files);
            const [first, ...rest] = files;
            const name = rest.length === 0 ? first.shown : inputs.paths.join(' ');
            const kept = rest.length === 0 ? await keptProfile(first, ports) : null;
            if (kept !== null) return {
                name,
                profile: kept,
                order: kept.columns.map((column)=>column.name)
            };
            const head = new HeadObserver(new Set(inputs.missingValues));
            await read([
                first
            ], head, ports).catch((thrown)=>{
                if (!(thrown instanceof HeadWasRead)) throw thrown;
            });
            const observer = new ProfileObserver(new Set(inputs.missingValues), head.holds());
            await read(files, observer, ports);
            return {
                name,
                profile: observer.profile(),
                order: observer.order
            };
        }
        async function keptProfile({ path, shown, format, gzip, zstd }, { files }) {
            if (format !== 'json' || gzip || zstd) return null;
            const head = Buffer.from(await files.slice(path, {
                start: 0,
                end: 200
            })).toString();
            if (!(0, saved_profile.hE)(head)) return null;
            return (0, saved_profile.er)(Buffer.from(await files.read(path)).toString(), shown);
        }
        const noPlan = {
            columns: [],
            patterns: [],
            acceptedBy: 'columns',
            recordDemands: [],
            enumerates: false,
            fieldsMatch: null,
            uniqueKeys: [],
            tables: [],
            ofProfile: [],
            profile: true,
            schema: null
        };
        async function read(files, observer, ports) {
            const threads = new range_threads.D(undefined);
            await (0, read_data.v)(files, observer, {
                plan: noPlan,
                dialect: {},
                ports,
                loaded: null,
                threads
            });
        }
        var profile = __webpack_require__(19475);
        var escape_html = __webpack_require__(80576);
        var html_page = __webpack_require__(50595);
        var report_numbers = __webpack_require__(73533);
        var report_phrase = __webpack_require__(650);
        ;
        const profileStyle = `
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1rem; align-items: start; } .columns section { margin: 0; min-width: 0; }
.histogram { width: 100%; margin: .6rem 0 0; } .histogram text { font-size: 11px; fill: var(--soft); }
.bar { fill: var(--soft); opacity: .55; } .before { fill: none; stroke: var(--tone, var(--ink)); stroke-width: 1.5; }
.changes { margin: .6rem 0 0; padding-left: 1.2rem; color: var(--warn); overflow-wrap: anywhere; }
`;
        var double_bits = __webpack_require__(28558);
        ;
        function rangeOf(profiles, bins) {
            const some = profiles.map(bulkOf);
            const from = Math.min(...some.map((range)=>range.from));
            const to = Math.max(...some.map((range)=>range.to));
            if (profiles.every(({ count, integers })=>count === integers) && Math.abs(from) + Math.abs(to) < 1e15) {
                const width = Math.max(1, Math.ceil((to - from + 1) / bins));
                const count = Math.ceil((Math.floor(to) - Math.ceil(from) + 1) / width);
                const start = Math.ceil(from) - 0.5;
                return {
                    from: start,
                    to: start + count * width,
                    bins: count,
                    whole: true
                };
            }
            if (from === to) return {
                from: from - 0.5,
                to: to + 0.5,
                bins: 1,
                whole: false
            };
            return {
                from,
                to,
                bins,
                whole: false
            };
        }
        function bulkOf({ min, max, quantiles }) {
            const middle = quantiles.p99 - quantiles.p1;
            const margin = middle / 4;
            if (middle === 0 || max - min <= 3 * middle) return {
                from: min,
                to: max
            };
            return {
                from: Math.max(min, quantiles.p1 - margin),
                to: Math.min(max, quantiles.p99 + margin)
            };
        }
        function histogramOf({ buckets, dropped, min, max }, range) {
            const { from, to } = range;
            const width = (to - from) / range.bins;
            const all = new Array(range.bins + 2).fill(0);
            for (const [edge, count] of buckets){
                const bounds = (0, double_bits.BO)(edge, dropped);
                const [low, high] = [
                    Math.max(bounds.low, min),
                    Math.min(bounds.high, max)
                ];
                spread(all, {
                    low: (low - from) / width + 1,
                    high: (high - from) / width + 1,
                    count
                });
            }
            const [below = 0, ...rest] = all;
            const above = rest.pop() ?? 0;
            return {
                from,
                to,
                bins: rest,
                below,
                above
            };
        }
        function spread(bins, { low, high, count }) {
            const last = bins.length - 1;
            const binOf = (place)=>Math.min(Math.max(Math.floor(place), 0), last);
            const top = high === last ? last - 1 : binOf(high);
            const bottom = Math.min(binOf(low), top);
            if (bottom === top) {
                bins[top] = (bins[top] ?? 0) + count;
                return;
            }
            for(let bin = bottom; bin <= top; bin += 1){
                const part = (bin === top ? high : bin + 1) - (bin === bottom ? low : bin);
                bins[bin] = (bins[bin] ?? 0) + count * part / (high - low);
            }
        }
        var visible_text = __webpack_require__(30269);
        ;
        const width = 360;
        const height = 96;
        const base = 78;
        const bins = 36;
        const shownValues = 6;
        function histogramSvg(now, was) {
            const some = [
                now,
                was
            ].filter((one)=>one !== null);
            if (some.length === 0) return '';
            const range = rangeOf(some, bins);
            if (range.bins === 1) return '';
            const shares = (numbers)=>numbers === null ? [] : histogramOf(numbers, range).bins.map((count)=>count / numbers.count);
            const [bars, line] = [
                shares(now),
                shares(was)
            ];
            const most = Math.max(...bars, ...line, Number.MIN_VALUE);
            const x = (bin)=>(bin / range.bins * width).toFixed(1);
            const tall = (share)=>share / most * (base - 6);
            const y = (share)=>(base - tall(share)).toFixed(1);
            const rects = bars.map((share, bin)=>share === 0 ? '' : `<rect class="bar" x="${x(bin)}" y="${y(share)}" width="${(width / range.bins * 0.9).toFixed(1)}" height="${tall(share).toFixed(1)}"/>`);
            const path = line.length === 0 ? '' : `<path class="before" d="${steps(line, x, y)}"/>`;
            const [from, to] = range.whole ? [
                range.from + 0.5,
                range.to - 0.5
            ] : [
                range.from,
                range.to
            ];
            const figures = (0, report_numbers.h5)([
                from,
                to
            ]);
            const label = some.map((one)=>describe(one, range)).join('; against ');
            return `<svg class="histogram" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0, escape_html.Z)(label)}">` + `${rects.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${String(base)}" y2="${String(base)}"/>${path}` + `<text x="0" y="${String(height - 4)}">${(0, escape_html.Z)(figures.show(from))}</text>` + `<text x="${String(width)}" y="${String(height - 4)}" text-anchor="end">${(0, escape_html.Z)(figures.show(to))}</text></svg>`;
        }
        function steps(shares, x, y) {
            const points = shares.map((share, bin)=>`V${y(share)}H${x(bin + 1)}`);
            return `M0 ${y(0)}${points.join('')}V${y(0)}`;
        }
        function describe(numbers, range) {
            const { below, above } = histogramOf(numbers, range);
            const outside = below + above === 0 ? '' : `, ${(0, report_numbers.x0)(Math.round(below + above), 'value')} outside of the drawing`;
            const figures = (0, report_numbers.h5)([
                numbers.min,
                numbers.max,
                numbers.quantiles.p50
            ]);
            const [min, max, median] = [
                numbers.min,
                numbers.max,
                numbers.quantiles.p50
            ].map((value)=>figures.show(value));
            return `${min ?? ''} to ${max ?? ''}, median ${median ?? ''}${outside}`;
        }
        function valuesSvg(now, was) {
            const values = now?.values ?? null;
            if (values === null || values.length === 0) return '';
            const before = new Map(was?.values?.map(([value, count])=>[
                    value,
                    count / was.count
                ]));
            const shown = values.slice(0, shownValues).map(([value])=>value);
            const nowShares = new Map(now?.values?.map(([value, count])=>[
                    value,
                    count / now.count
                ]));
            const most = Math.max(...shown.flatMap((value)=>[
                    nowShares.get(value) ?? 0,
                    before.get(value) ?? 0
                ]), Number.MIN_VALUE);
            const rows = shown.map((value, nth)=>{
                const y = nth * 18;
                const [share, earlier] = [
                    nowShares.get(value) ?? 0,
                    before.get(value)
                ];
                const length = (amount)=>(amount / most * 190).toFixed(1);
                const mark = earlier === undefined ? '' : `<line class="before" x1="${(120 + earlier / most * 190).toFixed(1)}" x2="${(120 + earlier / most * 190).toFixed(1)}" y1="${String(y + 1)}" y2="${String(y + 16)}"/>`;
                const text = (0, escape_html.Z)((0, visible_text.m)((0, visible_text.Q)(value === '' ? '""' : value), 16));
                return `<text x="114" y="${String(y + 13)}" text-anchor="end">${text}</text>` + `<rect class="bar" x="120" y="${String(y + 3)}" width="${length(share)}" height="11"/>${mark}` + `<text x="${(126 + Math.max(share, earlier ?? 0) / most * 190).toFixed(1)}" y="${String(y + 13)}">${(0, escape_html.Z)((0, report_numbers.l9)(share * 100))}</text>`;
            });
            const tall = shown.length * 18 + 2;
            return `<svg class="histogram" viewBox="0 0 ${String(width)} ${String(tall)}" role="img" aria-label="the most frequent values">${rows.join('')}</svg>`;
        }
        var compare = __webpack_require__(77069);
        ;
        function columnPairs({ candidate, baseline }) {
            const now = byName(candidate.profile);
            const was = baseline === null ? new Map() : byName(baseline.profile);
            const comparison = baseline === null ? null : (0, compare.GB)(baseline.profile, candidate.profile);
            const compared = new Map(comparison?.columns.map((column)=>[
                    column.name,
                    column
                ]));
            const names = new Set([
                ...candidate.order,
                ...now.keys(),
                ...baseline?.order ?? [],
                ...was.keys()
            ]);
            return [
                ...names
            ].map((name)=>({
                    name,
                    now: now.get(name) ?? null,
                    was: was.get(name) ?? null,
                    comparison: compared.get(name) ?? null
                }));
        }
        function comparisonOf({ candidate, baseline }) {
            return baseline === null ? null : compareProfiles(baseline.profile, candidate.profile);
        }
        function byName({ columns }) {
            return new Map(columns.map((column)=>[
                    column.name,
                    column
                ]));
        }
        ;
        function missingWords(column, rows) {
            return column.missing === 0 ? '' : (0, report_numbers.l9)((0, compare.aw)(column, rows));
        }
        function distinctWords(column) {
            const { count, exact } = (0, profile.Co)(column);
            return exact ? (0, report_numbers.B4)(count) : `≈${report_numbers.BC}${(0, report_numbers.B4)(count)}`;
        }
        function valueWords(column) {
            const { numbers, texts, booleans, structures, invalid } = column;
            const parts = [];
            if (numbers !== null) parts.push((0, report_phrase.ZV)(numberWords(numbers)));
            if (texts !== null) parts.push(textWords(texts));
            if (booleans !== null) {
                const all = booleans.false + booleans.true;
                parts.push((0, report_phrase.ZV)(`true ${(0, report_numbers.l9)(booleans.true / all * 100)}`));
            }
            if (structures > 0) parts.push((0, report_phrase.ZV)((0, report_numbers.x0)(structures, 'list or object', 'lists and objects')));
            if (invalid > 0) parts.push((0, report_phrase.ZV)((0, report_numbers.x0)(invalid, 'value is no number', 'values are no numbers')));
            if ((0, profile.Eb)(column) + invalid === 0) parts.push((0, report_phrase.ZV)('no value'));
            return (0, report_phrase.fj)(parts, ' · ');
        }
        function numberWords({ count, integers, min, max, mean, quantiles, variance }) {
            if (min === max) return `always ${(0, report_numbers.ZV)(min)}`;
            const figures = (0, report_numbers.h5)([
                min,
                max
            ]);
            const median = integers === count ? Math.round(quantiles.p50) : quantiles.p50;
            const sd = variance === null ? '' : ` ± ${profile_words_short(Math.sqrt(variance))}`;
            const average = mean === null ? '' : ` · mean${report_numbers.BC}${profile_words_short(mean)}${sd}`;
            return `${figures.show(min)} … ${figures.show(max)} · median${report_numbers.BC}${profile_words_short(median)}${average}`;
        }
        function profile_words_short(value) {
            const digits = Math.abs(value) >= 10_000 ? Math.round(value) : value;
            return (0, report_numbers.ZV)(rounded(digits));
        }
        function rounded(value) {
            if (value === 0 || Number.isInteger(value)) return value;
            const scale = 10_000;
            const factor = Math.abs(value) >= 1 ? scale : scale / Math.abs(value);
            return Math.round(value * factor) / factor;
        }
        function textWords({ values, count, lengths, distinct }) {
            const length = lengths.min === lengths.max ? (0, report_numbers.B4)(lengths.min) : `${(0, report_numbers.B4)(lengths.min)}–${(0, report_numbers.B4)(lengths.max)}`;
            const top = values?.slice(0, 3) ?? [];
            const isUseful = top.length > 0 && (distinct <= 50 || (top[0]?.[1] ?? 0) > count / 50);
            if (!isUseful) return (0, report_phrase.ZV)(`${length} characters`);
            const shares = top.map(([value, often])=>(0, report_phrase.cv)`${(0, report_phrase.aY)(value === '' ? '""' : value)} ${(0, report_phrase.ZV)((0, report_numbers.l9)(often / count * 100))}`);
            return (0, report_phrase.cv)`${(0, report_phrase.fj)(shares, ', ')}${(0, report_phrase.ZV)(distinct > top.length ? ', …' : '')}`;
        }
        function differences({ now, was, comparison }) {
            if (now === null) return [
                (0, report_phrase.ZV)('the column is gone')
            ];
            if (was === null) return [
                (0, report_phrase.ZV)('a new column')
            ];
            if (comparison === null) return [];
            const { kinds, missingPoints, unseen, left } = comparison;
            const some = [];
            if (kinds.baseline !== kinds.candidate) some.push((0, report_phrase.ZV)(`${kinds.baseline} became ${kinds.candidate}`));
            if (Math.abs(missingPoints) >= 0.05) some.push((0, report_phrase.ZV)(`${missingPoints > 0 ? 'more' : 'fewer'} missing: ${(0, report_numbers.l9)(Math.abs(missingPoints))} of the rows`));
            if (unseen === null) {
                if (now.texts?.values === null && was.texts?.values != null) some.push((0, report_phrase.ZV)('more than 1,024 values, where the baseline has fewer'));
            } else if (unseen.length > 0) some.push(unseenWords(unseen.map(([value])=>value)));
            if (left !== null && left.below > 0) some.push((0, report_phrase.ZV)(leftWords(left.below, left.exact, 'below')));
            if (left !== null && left.above > 0) some.push((0, report_phrase.ZV)(leftWords(left.above, left.exact, 'above')));
            return some;
        }
        function unseenWords(values) {
            const shown = values.slice(0, 3).map((value)=>(0, report_phrase.aY)(value === '' ? '""' : value));
            const more = values.length - shown.length;
            const rest = more > 0 ? [
                (0, report_phrase.ZV)((0, report_numbers.x0)(more, 'more', 'more'))
            ] : [];
            return (0, report_phrase.cv)`${(0, report_phrase.ZV)((0, report_numbers.x0)(values.length, 'value that the baseline does not have', 'values that the baseline does not have'))}: ${(0, report_phrase.HL)([
                ...shown,
                ...rest
            ])}`;
        }
        function leftWords(count, exact, side) {
            const many = `${exact ? '' : 'at least '}${(0, report_numbers.x0)(count, 'value')}`;
            return `${many} ${side} all of the baseline’s`;
        }
        ;
        const shownColumns = 1000;
        function profileHtml(view) {
            const { candidate, baseline } = view;
            const pairs = columnPairs(view);
            const more = pairs.length - shownColumns;
            const title = baseline === null ? (0, report_phrase.cv)`Profile of ${(0, report_phrase.aY)(candidate.name)}` : (0, report_phrase.cv)`${(0, report_phrase.aY)(candidate.name)} against ${(0, report_phrase.aY)(baseline.name)}`;
            const body = [
                `<header class="pass"><h1>${profile_html_text(title)}</h1>${tiles(view)}${baseline === null ? '' : legend}</header>`,
                `<div class="columns">${pairs.slice(0, shownColumns).map((pair)=>columnSection(pair, view)).join('\n')}</div>`,
                more > 0 ? `<p class="note">${(0, escape_html.Z)((0, report_numbers.x0)(more, 'more column'))} in profile.json</p>` : ''
            ];
            return (0, html_page.X)((0, report_phrase.M9)(title, plainText), body.filter((part)=>part !== '').join('\n'), profileStyle);
        }
        function profile_html_text(phrase) {
            return (0, report_phrase.M9)(phrase, escape_html.q);
        }
        const legend = '<p class="legend"><span><svg viewBox="0 0 16 14"><rect class="bar" x="2" y="3" width="12" height="11"/></svg>now</span>' + '<span><svg viewBox="0 0 16 14"><path class="before" d="M1 12V5H9V9H15"/></svg>baseline</span></p>';
        function tiles({ candidate, baseline }) {
            const { rows, columns, unread } = candidate.profile;
            const before = baseline?.profile.rows ?? null;
            const change = before === null ? undefined : (0, report_numbers.mj)(rows - before, before);
            const facts = [
                [
                    (0, report_numbers.B4)(rows),
                    change === undefined ? 'rows' : `rows (${change})`
                ],
                [
                    (0, report_numbers.B4)(columns.length),
                    'columns'
                ],
                ...unread === 0 ? [] : [
                    [
                        (0, report_numbers.B4)(unread),
                        'rows not cut into columns'
                    ]
                ]
            ];
            return `<ul class="facts">${facts.map(([value, label])=>`<li><b>${(0, escape_html.Z)(value)}</b><span>${(0, escape_html.Z)(label)}</span></li>`).join('')}</ul>`;
        }
        function columnSection(pair, { candidate, baseline }) {
            const { name, now, was } = pair;
            const changes = baseline === null ? [] : differences(pair);
            const shown = now ?? was;
            const lines = [
                ...now === null ? [] : [
                    factLine(now, candidate.profile.rows, baseline === null ? '' : 'now')
                ],
                ...was === null || baseline === null ? [] : [
                    factLine(was, baseline.profile.rows, 'baseline')
                ]
            ];
            return [
                `<section class="${changes.length > 0 ? 'warn' : 'pass'}"><span class="verdict">${shown === null ? '' : (0, profile.I)(shown)}</span><h2>${profile_html_text((0, report_phrase.aY)(name))}</h2>`,
                ...lines,
                histogramSvg(now?.numbers ?? null, was?.numbers ?? null),
                valuesSvg(now?.texts ?? null, was?.texts ?? null),
                changes.length === 0 ? '' : `<ul class="changes">${changes.map((change)=>`<li>${profile_html_text(change)}</li>`).join('')}</ul>`,
                '</section>'
            ].filter((part)=>part !== '').join('\n');
        }
        function factLine(column, rows, title) {
            const missing = missingWords(column, rows);
            const parts = [
                (0, report_phrase.ZV)(`${distinctWords(column)} distinct`),
                ...missing === '' ? [] : [
                    (0, report_phrase.ZV)(`${missing} missing`)
                ],
                valueWords(column)
            ];
            const label = title === '' ? '' : `<b>${title}</b> `;
            return `<p class="line">${label}${parts.map(profile_html_text).join(' · ')}</p>`;
        }
        const plainText = {
            ...escape_html.q,
            own: (words)=>words,
            code: (words)=>words,
            name: (words)=>words
        };
        var escape_terminal = __webpack_require__(13457);
        var problems_text = __webpack_require__(20615);
        ;
        const blocks = [
            '▁',
            '▂',
            '▃',
            '▄',
            '▅',
            '▆',
            '▇',
            '█'
        ];
        function sparkline({ bins }) {
            const most = Math.max(...bins);
            return bins.map((count)=>count <= 0 ? ' ' : blocks[Math.min(7, Math.floor(count / most * 8))] ?? ' ').join('');
        }
        ;
        const sparkBins = 24;
        const longestName = 28;
        function profileTerminal(view, folder) {
            const pairs = columnPairs(view);
            const names = pairs.map(({ name })=>(0, visible_text.m)((0, escape_terminal.e)(name), longestName));
            const width = Math.max(6, ...names.map((name)=>name.length));
            const head = row({
                name: ''.padEnd(width),
                kind: 'kind',
                missing: 'missing',
                distinct: 'distinct'
            });
            const lines = pairs.flatMap((pair, nth)=>columnLines(pair, view, (names[nth] ?? '').padEnd(width)));
            const last = folder === null ? [] : [
                `  Open ${(0, escape_terminal.e)(folder)}/profile.html, or keep profile.json beside it as a baseline.`,
                ''
            ];
            return [
                '',
                ...headLines(view),
                '',
                head,
                ...lines,
                '',
                ...last
            ].join('\n');
        }
        function headLines({ candidate, baseline }) {
            const now = setLine(candidate);
            if (baseline === null) return [
                now
            ];
            const change = (0, report_numbers.mj)(candidate.profile.rows - baseline.profile.rows, baseline.profile.rows);
            return [
                `${now}${change === undefined ? '' : `  (${(0, problems_text.pj)(change)} rows)`}`,
                `  against ${setLine(baseline).trimStart()}`
            ];
        }
        function setLine({ name, profile }) {
            const unread = profile.unread === 0 ? '' : `, ${(0, problems_text.pj)((0, report_numbers.x0)(profile.unread, 'row'))} not cut into columns`;
            const [rows, columns] = [
                (0, report_numbers.x0)(profile.rows, 'row'),
                (0, report_numbers.x0)(profile.columns.length, 'column')
            ].map(problems_text.pj);
            return `  ${(0, escape_terminal.e)(name)}   ${rows}, ${columns}${unread}`;
        }
        function row({ name, kind, missing, distinct, spark = '', values = '' }) {
            const cells = [
                name,
                kind.padEnd(9),
                missing.padStart(7),
                distinct.padStart(9),
                spark.padEnd(sparkBins),
                values
            ];
            return `  ${cells.join('  ')}`.trimEnd();
        }
        function columnLines(pair, view, name) {
            const { now, was } = pair;
            const range = rangeFor([
                now,
                was
            ]);
            const line = (column, set, title)=>row({
                    name: title,
                    kind: (0, profile.I)(column),
                    missing: (0, problems_text.pj)(missingWords(column, set.profile.rows)),
                    distinct: (0, problems_text.pj)(distinctWords(column)),
                    spark: column.numbers === null || range === null ? '' : sparkline(histogramOf(column.numbers, range)),
                    values: (0, problems_text.pj)((0, report_phrase.M9)(valueWords(column), escape_terminal.F))
                });
            const before = ' '.repeat(Math.max(0, name.length - 3)) + 'was';
            const { baseline, candidate } = view;
            return [
                ...now === null ? [] : [
                    line(now, candidate, name)
                ],
                ...was === null || baseline === null ? [] : [
                    line(was, baseline, now === null ? name : before)
                ],
                ...baseline === null ? [] : differences(pair).map((words)=>`  ${' '.repeat(name.length)}  ! ${(0, problems_text.pj)((0, report_phrase.M9)(words, escape_terminal.F))}`)
            ];
        }
        function rangeFor(columns) {
            const some = columns.flatMap((column)=>column?.numbers == null ? [] : [
                    column.numbers
                ]);
            return some.length === 0 ? null : rangeOf(some, sparkBins);
        }
        ;
        async function profileCommand(request, ports, own) {
            const described = (paths)=>profileData({
                    paths,
                    folder: process.cwd(),
                    missingValues: request.missingValues
                }, ports);
            const candidate = await described(request.paths);
            const baseline = request.against.length === 0 ? null : await described(request.against);
            const view = {
                candidate,
                baseline
            };
            await own.write(external_node_path_.join(request.folder, 'profile.json'), (0, saved_profile.Z8)(candidate.profile));
            await own.write(external_node_path_.join(request.folder, 'profile.html'), profileHtml(view));
            return profileTerminal(view, external_node_path_.relative('.', request.folder) || '.');
        }
    }
};
