export const id = 2787;
export const ids = [2787];
export const modules = {
    19440: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (openLocally),
            B: () => (tokenOf)
        });
        var external_node_path_ = __webpack_require__(76760);
        var disk_files = __webpack_require__(94200);
        var git = __webpack_require__(77559);
        ;
        const address = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]*@)([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
        async function originRepository(git, serverUrl) {
            const { code, stdout } = await git.run(['remote', 'get-url', 'origin']);
            if (code !== 0)
                return null;
            const [, host, owner, name] = address.exec(new TextDecoder().decode(stdout).trim()) ?? [];
            return host !== undefined && host === new URL(serverUrl).hostname ? `${owner ?? ''}/${name ?? ''}` : null;
        }
        var host_surroundings = __webpack_require__(70876);
        ;
        async function openLocally(config, out) {
            const { env } = process;
            const surroundings = await localSurroundings(config);
            const { root, onRunner } = surroundings;
            const workspace = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined && folder !== '');
            const allowed = onRunner ? workspace : null;
            const files = (0, disk_files.q)({ root, allowed, hidden: out === null ? [] : [out] });
            return { surroundings, files, own: await ownFiles(out, { root, workspace: allowed, files }) };
        }
        async function localSurroundings(config) {
            const { env } = process;
            const surroundings = await (0, host_surroundings.S)(env, external_node_path_.dirname(external_node_path_.resolve(config)));
            if (surroundings.repository !== null || tokenOf(env) === '')
                return surroundings;
            return {
                ...surroundings,
                repository: await originRepository((0, git.l)(surroundings.root, { anyOwner: surroundings.onRunner }), surroundings.serverUrl),
            };
        }
        async function ownFiles(out, { root, workspace, files }) {
            if (out === null)
                return (0, disk_files.q)({ root, allowed: null });
            const inside = workspace?.some((folder) => !external_node_path_.relative(folder, out).startsWith('..')) ?? false;
            if (inside)
                await files.kind(out);
            return (0, disk_files.q)({ root, allowed: [out] });
        }
        function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
            return GH_TOKEN ?? GITHUB_TOKEN ?? '';
        }
    }),
    76486: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            profile: () => (profile_profile)
        });
        var external_node_path_ = __webpack_require__(76760);
        var inert = __webpack_require__(18018);
        var saved_profile = __webpack_require__(65251);
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
            constructor(missingValues) {
                this.missingValues = missingValues;
            }
            get rows() {
                return this.#rows;
            }
            begin() {
                this.#rows = 0;
            }
            request() {
                return { hold: 'any', nullable: true, cast: (text) => text, distinct: true };
            }
            partition(keys) {
                for (const { name, value } of keys)
                    if (this.#numeric.get(name) !== false)
                        this.#numeric.set(name, looksLikeNumber(value));
            }
            header() {
            }
            headerFaults() {
            }
            headless() {
            }
            observe({ columns, rows, counted }) {
                for (const column of columns)
                    this.#look(column, rows);
                this.#rows += counted;
                if (this.#rows >= headRows)
                    throw new HeadWasRead();
            }
            holds() {
                return new Map([...this.#numeric].map(([name, numeric]) => [name, numeric ? 'number' : 'any']));
            }
            #look(column, rows) {
                if (this.#numeric.get(column.name) === false)
                    return;
                for (let row = 0; row < rows; row += 1) {
                    if (column.states[row] !== batch.w.value)
                        continue;
                    const value = (0, cell_value.G)(column, row);
                    const isNumber = typeof value === 'string' && looksLikeNumber(value);
                    this.#numeric.set(column.name, isNumber);
                    if (!isNumber)
                        return;
                }
            }
        }
        function looksLikeNumber(text) {
            return !/^[-+]?0\d/.test(text) && (0, number.$)(text) !== undefined;
        }
        var partition = __webpack_require__(22467);
        var profiling = __webpack_require__(14055);
        ;
        class ProfileObserver {
            missingValues;
            #holds;
            #profiler = new profiling.U();
            #order = new Set();
            #partition = null;
            #rows = 0;
            constructor(missingValues, holds) {
                this.missingValues = missingValues;
                this.#holds = holds;
            }
            get rows() {
                return this.#rows;
            }
            get order() {
                return [...this.#order];
            }
            request(name) {
                const hold = this.#holds.get(name) ?? 'any';
                return { hold, nullable: true, cast: hold === 'number' ? number.$ : (text) => text };
            }
            partition(keys) {
                const request = (name) => this.request(name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, request, this.missingValues);
            }
            header(names) {
                for (const name of names)
                    this.#order.add(name);
            }
            headerFaults() {
            }
            headless() {
            }
            observe(read) {
                const batch = this.#partition?.added(read) ?? read;
                for (const { name } of batch.columns)
                    this.#order.add(name);
                this.#rows += batch.counted;
                this.#profiler.observe(batch);
            }
            profile() {
                const profile = this.#profiler.profile();
                this.#profiler.close();
                return profile;
            }
        }
        ;
        async function profileData(inputs, ports) {
            const config = { path: [...inputs.paths] };
            const where = { file: inputs.paths[0] ?? '' };
            const asked = { id: 'profile', config, folder: inputs.folder, locate: () => ({ where }), prefix: [] };
            const files = await (0, data_files.LJ)(asked, ports.files);
            const [first, ...rest] = files;
            const name = rest.length === 0 ? first.shown : inputs.paths.join(' ');
            const kept = rest.length === 0 ? await keptProfile(first, ports) : null;
            if (kept !== null)
                return { name, profile: kept, order: kept.columns.map((column) => column.name) };
            const head = new HeadObserver(new Set(inputs.missingValues));
            for (const file of files) {
                head.begin();
                await read([file], head, ports).catch((thrown) => {
                    if (!(thrown instanceof HeadWasRead))
                        throw thrown;
                });
            }
            const observer = new ProfileObserver(new Set(inputs.missingValues), head.holds());
            await read(files, observer, ports);
            return { name, profile: observer.profile(), order: observer.order };
        }
        async function keptProfile({ path, shown, format, gzip, zstd }, { files }) {
            if (format !== 'json' || gzip || zstd)
                return null;
            const head = Buffer.from(await files.slice(path, { start: 0, end: 200 })).toString();
            if (!(0, saved_profile.h)(head))
                return null;
            return (0, saved_profile.e)(Buffer.from(await files.read(path)).toString(), shown);
        }
        const noPlan = {
            columns: [],
            patterns: [],
            acceptedBy: 'columns',
            recordDemands: [],
            enumerates: false,
            fieldsMatch: null,
            uniqueKeys: [],
            foreignKeys: [],
            tables: [],
            ofProfile: [],
            profile: true,
            schema: null,
        };
        async function read(files, observer, ports) {
            const threads = new range_threads.D(undefined);
            await (0, read_data.v)(files, observer, { plan: noPlan, dialect: {}, ports, loaded: null, threads });
        }
        var git = __webpack_require__(77559);
        var write_profile = __webpack_require__(92485);
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
            const from = Math.min(...some.map((range) => range.from));
            const to = Math.max(...some.map((range) => range.to));
            if (profiles.every(({ count, integers }) => count === integers) && Math.abs(from) + Math.abs(to) < 1e15) {
                const width = Math.max(1, Math.ceil((to - from + 1) / bins));
                const count = Math.ceil((Math.floor(to) - Math.ceil(from) + 1) / width);
                const start = Math.ceil(from) - 0.5;
                return { from: start, to: start + count * width, bins: count, whole: true };
            }
            if (from === to)
                return { from: from - 0.5, to: to + 0.5, bins: 1, whole: false };
            return { from, to, bins, whole: false };
        }
        function bulkOf({ min, max, quantiles }) {
            const middle = quantiles.p99 - quantiles.p1;
            const margin = middle / 4;
            if (middle === 0 || max - min <= 3 * middle)
                return { from: min, to: max };
            return { from: Math.max(min, quantiles.p1 - margin), to: Math.min(max, quantiles.p99 + margin) };
        }
        function histogramOf({ buckets, dropped, min, max }, range) {
            const { from, to } = range;
            const width = (to - from) / range.bins;
            const all = new Array(range.bins + 2).fill(0);
            for (const [edge, count] of buckets) {
                const bounds = (0, double_bits.BO)(edge, dropped);
                const [low, high] = [Math.max(bounds.low, min), Math.min(bounds.high, max)];
                spread(all, { low: (low - from) / width + 1, high: (high - from) / width + 1, count });
            }
            const [below = 0, ...rest] = all;
            const above = rest.pop() ?? 0;
            return { from, to, bins: rest, below, above };
        }
        function spread(bins, { low, high, count }) {
            const last = bins.length - 1;
            const binOf = (place) => Math.min(Math.max(Math.floor(place), 0), last);
            const top = high === last ? last - 1 : binOf(high);
            const bottom = Math.min(binOf(low), top);
            if (bottom === top) {
                bins[top] = (bins[top] ?? 0) + count;
                return;
            }
            for (let bin = bottom; bin <= top; bin += 1) {
                const part = (bin === top ? high : bin + 1) - (bin === bottom ? low : bin);
                bins[bin] = (bins[bin] ?? 0) + (count * part) / (high - low);
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
            const some = [now, was].filter((one) => one !== null);
            if (some.length === 0)
                return '';
            const range = rangeOf(some, bins);
            if (range.bins === 1)
                return '';
            const shares = (numbers) => numbers === null ? [] : histogramOf(numbers, range).bins.map((count) => count / numbers.count);
            const [bars, line] = [shares(now), shares(was)];
            const most = Math.max(...bars, ...line, Number.MIN_VALUE);
            const x = (bin) => ((bin / range.bins) * width).toFixed(1);
            const tall = (share) => (share / most) * (base - 6);
            const y = (share) => (base - tall(share)).toFixed(1);
            const rects = bars.map((share, bin) => share === 0
                ? ''
                : `<rect class="bar" x="${x(bin)}" y="${y(share)}" width="${((width / range.bins) * 0.9).toFixed(1)}" height="${tall(share).toFixed(1)}"/>`);
            const path = line.length === 0 ? '' : `<path class="before" d="${steps(line, x, y)}"/>`;
            const [from, to] = range.whole ? [range.from + 0.5, range.to - 0.5] : [range.from, range.to];
            const figures = (0, report_numbers.h5)([from, to]);
            const label = some.map((one) => describe(one, range)).join('; against ');
            return (`<svg class="histogram" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0, escape_html.Z)(label)}">` +
                `${rects.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${String(base)}" y2="${String(base)}"/>${path}` +
                `<text x="0" y="${String(height - 4)}">${(0, escape_html.Z)(figures.show(from))}</text>` +
                `<text x="${String(width)}" y="${String(height - 4)}" text-anchor="end">${(0, escape_html.Z)(figures.show(to))}</text></svg>`);
        }
        function steps(shares, x, y) {
            const points = shares.map((share, bin) => `V${y(share)}H${x(bin + 1)}`);
            return `M0 ${y(0)}${points.join('')}V${y(0)}`;
        }
        function describe(numbers, range) {
            const { below, above } = histogramOf(numbers, range);
            const outside = below + above === 0 ? '' : `, ${(0, report_numbers.x0)(Math.round(below + above), 'value')} outside of the drawing`;
            const figures = (0, report_numbers.h5)([numbers.min, numbers.max, numbers.quantiles.p50]);
            const [min, max, median] = [numbers.min, numbers.max, numbers.quantiles.p50].map((value) => figures.show(value));
            return `${min ?? ''} to ${max ?? ''}, median ${median ?? ''}${outside}`;
        }
        function valuesSvg(now, was) {
            const values = now?.values ?? null;
            if (values === null || values.length === 0)
                return '';
            const before = new Map(was?.values?.map(([value, count]) => [value, count / was.count]));
            const shown = values.slice(0, shownValues).map(([value]) => value);
            const nowShares = new Map(now?.values?.map(([value, count]) => [value, count / now.count]));
            const most = Math.max(...shown.flatMap((value) => [nowShares.get(value) ?? 0, before.get(value) ?? 0]), Number.MIN_VALUE);
            const rows = shown.map((value, nth) => {
                const y = nth * 18;
                const [share, earlier] = [nowShares.get(value) ?? 0, before.get(value)];
                const length = (amount) => ((amount / most) * 190).toFixed(1);
                const mark = earlier === undefined
                    ? ''
                    : `<line class="before" x1="${(120 + (earlier / most) * 190).toFixed(1)}" x2="${(120 + (earlier / most) * 190).toFixed(1)}" y1="${String(y + 1)}" y2="${String(y + 16)}"/>`;
                const text = (0, escape_html.Z)((0, visible_text.m)((0, visible_text.Q)(value === '' ? '""' : value), 16));
                return (`<text x="114" y="${String(y + 13)}" text-anchor="end">${text}</text>` +
                    `<rect class="bar" x="120" y="${String(y + 3)}" width="${length(share)}" height="11"/>${mark}` +
                    `<text x="${(126 + (Math.max(share, earlier ?? 0) / most) * 190).toFixed(1)}" y="${String(y + 13)}">${(0, escape_html.Z)((0, report_numbers.l9)(share * 100))}</text>`);
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
            const compared = new Map(comparison?.columns.map((column) => [column.name, column]));
            const names = new Set([...candidate.order, ...now.keys(), ...(baseline?.order ?? []), ...was.keys()]);
            return [...names].map((name) => ({
                name,
                now: now.get(name) ?? null,
                was: was.get(name) ?? null,
                comparison: compared.get(name) ?? null,
            }));
        }
        function comparisonOf({ candidate, baseline }) {
            return baseline === null ? null : compareProfiles(baseline.profile, candidate.profile);
        }
        function byName({ columns }) {
            return new Map(columns.map((column) => [column.name, column]));
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
            if (numbers !== null)
                parts.push((0, report_phrase.ZV)(numberWords(numbers)));
            if (texts !== null)
                parts.push(textWords(texts));
            if (booleans !== null) {
                const all = booleans.false + booleans.true;
                parts.push((0, report_phrase.ZV)(`true ${(0, report_numbers.l9)((booleans.true / all) * 100)}`));
            }
            if (structures > 0)
                parts.push((0, report_phrase.ZV)((0, report_numbers.x0)(structures, 'list or object', 'lists and objects')));
            if (invalid > 0)
                parts.push((0, report_phrase.ZV)((0, report_numbers.x0)(invalid, 'value is no number', 'values are no numbers')));
            if ((0, profile.Eb)(column) + invalid === 0)
                parts.push((0, report_phrase.ZV)('no value'));
            return (0, report_phrase.fj)(parts, ' · ');
        }
        function numberWords({ count, integers, min, max, mean, quantiles, variance }) {
            if (min === max)
                return `always ${(0, report_numbers.ZV)(min)}`;
            const figures = (0, report_numbers.h5)([min, max]);
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
            if (value === 0 || Number.isInteger(value))
                return value;
            const scale = 10_000;
            const factor = Math.abs(value) >= 1 ? scale : scale / Math.abs(value);
            return Math.round(value * factor) / factor;
        }
        function textWords({ values, count, lengths, distinct }) {
            const length = lengths.min === lengths.max ? (0, report_numbers.B4)(lengths.min) : `${(0, report_numbers.B4)(lengths.min)}–${(0, report_numbers.B4)(lengths.max)}`;
            const top = values?.slice(0, 3) ?? [];
            const isUseful = top.length > 0 && (distinct <= 50 || (top[0]?.[1] ?? 0) > count / 50);
            if (!isUseful)
                return (0, report_phrase.ZV)(`${length} characters`);
            const shares = top.map(([value, often]) => (0, report_phrase.cv) `${(0, report_phrase.aY)(value === '' ? '""' : value)} ${(0, report_phrase.ZV)((0, report_numbers.l9)((often / count) * 100))}`);
            return (0, report_phrase.cv) `${(0, report_phrase.fj)(shares, ', ')}${(0, report_phrase.ZV)(distinct > top.length ? ', …' : '')}`;
        }
        function differences({ now, was, comparison }) {
            if (now === null)
                return [(0, report_phrase.ZV)('the column is gone')];
            if (was === null)
                return [(0, report_phrase.ZV)('a new column')];
            if (comparison === null)
                return [];
            const { kinds, missingPoints, unseen, left } = comparison;
            const some = [];
            if (kinds.baseline !== kinds.candidate)
                some.push((0, report_phrase.ZV)(`${kinds.baseline} became ${kinds.candidate}`));
            if (Math.abs(missingPoints) >= 0.05)
                some.push((0, report_phrase.ZV)(`${missingPoints > 0 ? 'more' : 'fewer'} missing: ${(0, report_numbers.l9)(Math.abs(missingPoints))} of the rows`));
            if (unseen === null) {
                if (now.texts?.values === null && was.texts?.values != null)
                    some.push((0, report_phrase.ZV)('more than 1,024 values, where the baseline has fewer'));
            }
            else if (unseen.length > 0)
                some.push(unseenWords(unseen.map(([value]) => value)));
            if (left !== null && left.below > 0)
                some.push((0, report_phrase.ZV)(leftWords(left.below, left.exact, 'below')));
            if (left !== null && left.above > 0)
                some.push((0, report_phrase.ZV)(leftWords(left.above, left.exact, 'above')));
            return some;
        }
        function unseenWords(values) {
            const shown = values.slice(0, 3).map((value) => (0, report_phrase.aY)(value === '' ? '""' : value));
            const more = values.length - shown.length;
            const rest = more > 0 ? [(0, report_phrase.ZV)((0, report_numbers.x0)(more, 'more', 'more'))] : [];
            return (0, report_phrase.cv) `${(0, report_phrase.ZV)((0, report_numbers.x0)(values.length, 'value that the baseline does not have', 'values that the baseline does not have'))}: ${(0, report_phrase.HL)([...shown, ...rest])}`;
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
            const title = baseline === null
                ? (0, report_phrase.cv) `Profile of ${(0, report_phrase.aY)(candidate.name)}`
                : (0, report_phrase.cv) `${(0, report_phrase.aY)(candidate.name)} against ${(0, report_phrase.aY)(baseline.name)}`;
            const body = [
                `<header class="pass"><h1>${profile_html_text(title)}</h1>${tiles(view)}${baseline === null ? '' : legend}</header>`,
                `<div class="columns">${pairs
                    .slice(0, shownColumns)
                    .map((pair) => columnSection(pair, view))
                    .join('\n')}</div>`,
                more > 0 ? `<p class="note">${(0, escape_html.Z)((0, report_numbers.x0)(more, 'more column'))} in profile.json</p>` : '',
            ];
            return (0, html_page.X)((0, report_phrase.M9)(title, plainText), body.filter((part) => part !== '').join('\n'), profileStyle);
        }
        function profile_html_text(phrase) {
            return (0, report_phrase.M9)(phrase, escape_html.q);
        }
        const legend = '<p class="legend"><span><svg viewBox="0 0 16 14"><rect class="bar" x="2" y="3" width="12" height="11"/></svg>now</span>' +
            '<span><svg viewBox="0 0 16 14"><path class="before" d="M1 12V5H9V9H15"/></svg>baseline</span></p>';
        function tiles({ candidate, baseline }) {
            const { rows, columns, unread } = candidate.profile;
            const before = baseline?.profile.rows ?? null;
            const change = before === null ? undefined : (0, report_numbers.mj)(rows - before, before);
            const facts = [
                [(0, report_numbers.B4)(rows), change === undefined ? 'rows' : `rows (${change})`],
                [(0, report_numbers.B4)(columns.length), 'columns'],
                ...(unread === 0 ? [] : [[(0, report_numbers.B4)(unread), 'rows not cut into columns']]),
            ];
            return `<ul class="facts">${facts.map(([value, label]) => `<li><b>${(0, escape_html.Z)(value)}</b><span>${(0, escape_html.Z)(label)}</span></li>`).join('')}</ul>`;
        }
        function columnSection(pair, { candidate, baseline }) {
            const { name, now, was } = pair;
            const changes = baseline === null ? [] : differences(pair);
            const shown = now ?? was;
            const lines = [
                ...(now === null ? [] : [factLine(now, candidate.profile.rows, baseline === null ? '' : 'now')]),
                ...(was === null || baseline === null ? [] : [factLine(was, baseline.profile.rows, 'baseline')]),
            ];
            return [
                `<section class="${changes.length > 0 ? 'warn' : 'pass'}"><span class="verdict">${shown === null ? '' : (0, profile.I)(shown)}</span><h2>${profile_html_text((0, report_phrase.aY)(name))}</h2>`,
                ...lines,
                histogramSvg(now?.numbers ?? null, was?.numbers ?? null),
                valuesSvg(now?.texts ?? null, was?.texts ?? null),
                changes.length === 0
                    ? ''
                    : `<ul class="changes">${changes.map((change) => `<li>${profile_html_text(change)}</li>`).join('')}</ul>`,
                '</section>',
            ]
                .filter((part) => part !== '')
                .join('\n');
        }
        function factLine(column, rows, title) {
            const missing = missingWords(column, rows);
            const parts = [
                (0, report_phrase.ZV)(`${distinctWords(column)} distinct`),
                ...(missing === '' ? [] : [(0, report_phrase.ZV)(`${missing} missing`)]),
                valueWords(column),
            ];
            const label = title === '' ? '' : `<b>${title}</b> `;
            return `<p class="line">${label}${parts.map(profile_html_text).join(' · ')}</p>`;
        }
        const plainText = {
            ...escape_html.q,
            own: (words) => words,
            code: (words) => words,
            name: (words) => words,
        };
        var escape_terminal = __webpack_require__(13457);
        var problems_text = __webpack_require__(20615);
        ;
        const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        function sparkline({ bins }) {
            const most = Math.max(...bins);
            return bins
                .map((count) => (count <= 0 ? ' ' : (blocks[Math.min(7, Math.floor((count / most) * 8))] ?? ' ')))
                .join('');
        }
        ;
        const sparkBins = 24;
        const longestName = 28;
        function profileTerminal(view, folder) {
            const pairs = columnPairs(view);
            const names = pairs.map(({ name }) => (0, visible_text.m)((0, escape_terminal.e)(name), longestName));
            const width = Math.max(6, ...names.map((name) => name.length));
            const head = row({ name: ''.padEnd(width), kind: 'kind', missing: 'missing', distinct: 'distinct' });
            const lines = pairs.flatMap((pair, nth) => columnLines(pair, view, (names[nth] ?? '').padEnd(width)));
            const last = folder === null
                ? []
                : [`  Open ${(0, escape_terminal.e)(folder)}/profile.html, or keep profile.json beside it as a baseline.`, ''];
            return ['', ...headLines(view), '', head, ...lines, '', ...last].join('\n');
        }
        function headLines({ candidate, baseline }) {
            const now = setLine(candidate);
            if (baseline === null)
                return [now];
            const change = (0, report_numbers.mj)(candidate.profile.rows - baseline.profile.rows, baseline.profile.rows);
            return [
                `${now}${change === undefined ? '' : `  (${(0, problems_text.pj)(change)} rows)`}`,
                `  against ${setLine(baseline).trimStart()}`,
            ];
        }
        function setLine({ name, profile }) {
            const unread = profile.unread === 0 ? '' : `, ${(0, problems_text.pj)((0, report_numbers.x0)(profile.unread, 'row'))} not cut into columns`;
            const [rows, columns] = [(0, report_numbers.x0)(profile.rows, 'row'), (0, report_numbers.x0)(profile.columns.length, 'column')].map(problems_text.pj);
            return `  ${(0, escape_terminal.e)(name)}   ${rows}, ${columns}${unread}`;
        }
        function row({ name, kind, missing, distinct, spark = '', values = '' }) {
            const cells = [name, kind.padEnd(9), missing.padStart(7), distinct.padStart(9), spark.padEnd(sparkBins), values];
            return `  ${cells.join('  ')}`.trimEnd();
        }
        function columnLines(pair, view, name) {
            const { now, was } = pair;
            const range = rangeFor([now, was]);
            const line = (column, set, title) => row({
                name: title,
                kind: (0, profile.I)(column),
                missing: (0, problems_text.pj)(missingWords(column, set.profile.rows)),
                distinct: (0, problems_text.pj)(distinctWords(column)),
                spark: column.numbers === null || range === null ? '' : sparkline(histogramOf(column.numbers, range)),
                values: (0, problems_text.pj)((0, report_phrase.M9)(valueWords(column), escape_terminal.F)),
            });
            const before = ' '.repeat(Math.max(0, name.length - 3)) + 'was';
            const { baseline, candidate } = view;
            return [
                ...(now === null ? [] : [line(now, candidate, name)]),
                ...(was === null || baseline === null ? [] : [line(was, baseline, now === null ? name : before)]),
                ...(baseline === null
                    ? []
                    : differences(pair).map((words) => `  ${' '.repeat(name.length)}  ! ${(0, problems_text.pj)((0, report_phrase.M9)(words, escape_terminal.F))}`)),
            ];
        }
        function rangeFor(columns) {
            const some = columns.flatMap((column) => (column?.numbers == null ? [] : [column.numbers]));
            return some.length === 0 ? null : rangeOf(some, sparkBins);
        }
        var locality = __webpack_require__(19440);
        ;
        async function profile_profile(request, log) {
            const { surroundings, files, own } = await (0, locality.$)('ml-gates.yml', request.folder);
            const text = await profile_describe(request, { files, log, surroundings, git: (0, git.l)('.'), github: null }, own);
            log.clear();
            process.stdout.write((0, inert.t)(text));
            return 0;
        }
        async function profile_describe(request, ports, own) {
            const described = (paths) => profileData({ paths, folder: process.cwd(), missingValues: request.missingValues }, ports);
            const candidate = await described(request.paths);
            const baseline = request.against.length === 0 ? null : await described(request.against);
            const view = { candidate, baseline };
            await own.write(external_node_path_.join(request.folder, 'profile.json'), (0, write_profile.h)(candidate.profile));
            await own.write(external_node_path_.join(request.folder, 'profile.html'), profileHtml(view));
            return profileTerminal(view, external_node_path_.relative('.', request.folder) || '.');
        }
    }),
    31790: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (bufferOf)
        });
        function bufferOf(bytes) {
            return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
    }),
    8809: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (isLfsPointer)
        });
        function isLfsPointer(text) {
            return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);
        }
    }),
    91645: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (CellState),
            z: () => (RowFlag)
        });
        const RowFlag = {
            regular: 0,
            faulty: 1,
            unread: 2,
            blank: 3,
        };
        const CellState = {
            value: 0,
            absent: 1,
            null: 2,
            invalid: 3,
            unread: 4,
        };
    }),
    99673: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (keptByDvc)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
        var _core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79387);
        const lockLimit = 8 * 1024 * 1024;
        async function keptByDvc(path, files) {
            for (const at of selfAndParents(path, files)) {
                if (files.show(at) === '.')
                    break;
                if ((await files.kind(`${at}.dvc`)) === 'file')
                    return { by: files.show(`${at}.dvc`), target: files.show(at) };
            }
            for (const folder of selfAndParents(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(slashed(path)), files)) {
                const lock = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'dvc.lock');
                if ((await files.kind(lock)) !== 'file')
                    continue;
                const outputs = lockedOutputs(await files.read(lock, { limit: lockLimit }));
                const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, slashed(path));
                const output = outputs.find((out) => relative === out || relative.startsWith(`${out}/`));
                if (output !== undefined)
                    return { by: files.show(lock), target: files.show(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, output)) };
            }
            return undefined;
        }
        function slashed(path) {
            return path.replaceAll('\\', '/');
        }
        function* selfAndParents(path, files) {
            for (let at = slashed(path);; at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at)) {
                yield at;
                const shown = files.show(at);
                if (shown === '.' || shown === '' || /^(?:\/|\.\.|[A-Za-z]:)/.test(shown) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at) === at)
                    return;
            }
        }
        function lockedOutputs(bytes) {
            const text = new TextDecoder().decode(bytes);
            if ((0, _core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__.U)(text) !== undefined)
                return [];
            const document = (0, yaml__WEBPACK_IMPORTED_MODULE_1__.Tp)(text, { logLevel: 'silent' });
            if (document.errors.length > 0)
                return [];
            const lock = document.toJS({ maxAliasCount: 100, mapAsMap: true });
            const stages = lock instanceof Map ? lock.get('stages') : undefined;
            if (!(stages instanceof Map))
                return [];
            return [...stages.values()].flatMap((stage) => outputsOf(stage));
        }
        function outputsOf(stage) {
            const outs = stage instanceof Map ? stage.get('outs') : undefined;
            if (!Array.isArray(outs))
                return [];
            return outs.flatMap((out) => {
                const path = out instanceof Map ? out.get('path') : undefined;
                return typeof path === 'string' ? [path.replace(/\/+$/, '')] : [];
            });
        }
    }),
    22467: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (PartitionColumns),
            i: () => (partitionOf)
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const nothing = '__HIVE_DEFAULT_PARTITION__';
        function partitionOf(path) {
            return path
                .split('/')
                .slice(0, -1)
                .flatMap((folder) => {
                const at = folder.indexOf('=');
                if (at < 1)
                    return [];
                const value = unescaped(folder.slice(at + 1));
                return [{ name: unescaped(folder.slice(0, at)), value: value === nothing ? '' : value }];
            });
        }
        function unescaped(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
        class PartitionColumns {
            #keys;
            #values;
            constructor(keys, request, missing) {
                this.#keys = keys;
                this.#values = keys.map(({ name, value }) => meaningOf(value, request(name), missing));
            }
            added(batch) {
                if (this.#keys.length === 0)
                    return batch;
                const more = this.#keys.map(({ name }, index) => {
                    const { state, value } = this.#values[index] ?? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
                    const states = new Uint8Array(batch.rows).fill(state);
                    for (let row = 0; row < batch.rows; row += 1)
                        if ((batch.flags?.[row] ?? 0) >= _batch_js__WEBPACK_IMPORTED_MODULE_0__.z.unread)
                            states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.unread;
                    const others = states.reduce((sum, one) => sum + (one === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value ? 0 : 1), 0);
                    return { kind: 'value', name, states, others, values: Array.from({ length: batch.rows }, () => value) };
                });
                return { ...batch, columns: [...batch.columns, ...more], written: (row) => this.#row(batch.written(row)) };
            }
            #row(row) {
                if ('cells' in row) {
                    const { cells, starts, raw } = row;
                    if (cells.length === 1 && cells[0] === '')
                        return row;
                    const values = this.#keys.map(({ value }) => value);
                    let at = 0;
                    const known = starts ?? cells.map((cell) => (at += cell.length + 1) - cell.length - 1);
                    return { ...row, cells: [...cells, ...values], starts: [...known, ...values.map(() => raw.length)] };
                }
                if (row.fault !== undefined)
                    return row;
                const record = { ...row.record };
                this.#keys.forEach(({ name }, index) => {
                    const { state, value } = this.#values[index] ?? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent)
                        return;
                    Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
                });
                return { ...row, record };
            }
        }
        function meaningOf(text, { hold, cast, nullable, missing: own }, missing) {
            if (text === '' || (own ?? missing).has(text))
                return { state: nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
            const value = hold === 'any' || hold === 'none' ? text : cast(text);
            return value === undefined ? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.invalid, value: text } : { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value, value };
        }
    }),
    3275: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I5: () => (rootOf),
            LJ: () => (findDataFiles),
            bI: () => (isTable),
            be: () => (formatOf),
            th: () => (matchesOf)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _core_wildcard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81738);
        var _data_kept_by_dvc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99673);
        var _data_partition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22467);
        const formats = {
            csv: 'csv',
            tsv: 'tsv',
            tab: 'tsv',
            jsonl: 'jsonl',
            ndjson: 'jsonl',
            json: 'json',
            parquet: 'parquet',
            pq: 'parquet',
            arrow: 'arrow',
            arrows: 'arrow',
            feather: 'arrow',
            ipc: 'arrow',
        };
        async function findDataFiles({ config, folder, locate, prefix }, files) {
            const patterns = typeof config.path === 'string' ? [config.path] : config.path;
            const found = new Map();
            for (const [index, pattern] of patterns.entries()) {
                const key = typeof config.path === 'string' ? [...prefix, 'path'] : [...prefix, 'path', index];
                const matches = await matchesOf(pattern, folder, files);
                if (matches.length === 0)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({
                        ...locate(key),
                        message: `no file matches "${pattern}"`,
                        hint: `looked in ${files.show(folder)}`,
                    });
                for (const file of matches) {
                    const format = formatOf(file);
                    if (typeof format === 'string')
                        throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Fj)([{ ...locate(key), message: `${files.show(file)}: ${format}` }]);
                    await requirePresent(file, files);
                    const partition = (0, _data_partition_js__WEBPACK_IMPORTED_MODULE_3__.i)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(rootOf(pattern, folder), file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
                    found.set(file, { path: file, shown: files.show(file), ...format, partition });
                }
            }
            const [first, ...rest] = [...found.values()];
            if (first === undefined)
                throw new Error('a pattern matched, and no file was kept');
            return [first, ...rest];
        }
        async function matchesOf(pattern, folder, files) {
            const literal = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, pattern);
            if (_core_wildcard_js__WEBPACK_IMPORTED_MODULE_4__.X.test(pattern) || (await files.kind(literal)) !== 'folder')
                return files.glob(folder, pattern);
            const inside = await files.glob(folder, `${pattern.replace(/\/+$/, '')}/**/*`);
            const data = inside.filter((file) => !/[\\/][._]/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(literal, file).replace(/^/, '/')));
            if (data.length > 0)
                return data;
            const shown = files.show(literal);
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({ message: `${shown} is a folder without a data file`, where: { file: shown } });
        }
        function rootOf(pattern, folder) {
            const steps = pattern.split('/');
            const wild = steps.findIndex((step) => _core_wildcard_js__WEBPACK_IMPORTED_MODULE_4__.X.test(step));
            return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, steps.slice(0, wild === -1 ? undefined : wild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
        }
        const readFormats = 'csv, tsv, jsonl and json, plain, .gz or .zst, parquet, arrow and feather';
        function formatOf(file) {
            const parts = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file).toLowerCase().split('.').slice(1);
            const gzip = parts.at(-1) === 'gz';
            const zstd = parts.at(-1) === 'zst';
            const extension = (gzip || zstd ? parts.at(-2) : parts.at(-1)) ?? '';
            const format = formats[extension];
            if (format === undefined)
                return `"${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)}" does not end in a format that is read: ${readFormats}`;
            if (isTable(format) && (gzip || zstd))
                return `.${extension} is packed by itself: it is not read inside of another`;
            return { format, gzip, zstd };
        }
        function isTable(format) {
            return format === 'parquet' || format === 'arrow';
        }
        async function requirePresent(file, files) {
            if ((await files.kind(file)) !== 'absent')
                return;
            const shown = files.show(file);
            const keeper = await (0, _data_kept_by_dvc_js__WEBPACK_IMPORTED_MODULE_2__.H)(file, files);
            if (keeper !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({
                    message: `${shown} does not exist here; ${keeper.by} says that DVC keeps it`,
                    where: { file: shown },
                    hint: `run \`dvc pull ${keeper.target}\` before this gate`,
                });
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({
                message: `${shown} does not exist`,
                where: { file: shown },
                hint: 'paths are relative to the config',
            });
        }
    }),
    77559: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (createGit)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        const inherited = [
            'PATH',
            'Path',
            'PATHEXT',
            'HOME',
            'USERPROFILE',
            'HOMEDRIVE',
            'HOMEPATH',
            'SystemRoot',
            'SYSTEMROOT',
            'ProgramData',
            'APPDATA',
            'LOCALAPPDATA',
            'XDG_CONFIG_HOME',
            'TMPDIR',
            'TEMP',
            'TMP',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_NOSYSTEM',
            'GIT_CEILING_DIRECTORIES',
        ];
        const quiet = {
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_PAGER: 'cat',
        };
        const harmless = [
            'safe.bareRepository=explicit',
            'core.fsmonitor=false',
            `core.hooksPath=${process.platform === 'win32' ? 'NUL' : '/dev/null'}`,
            'core.trustctime=false',
            'core.quotePath=false',
            'protocol.allow=never',
            'log.showSignature=false',
            'submodule.recurse=false',
        ];
        function createGit(folder, options = {}) {
            const { env = process.env, deadline = 20_000, outputLimit = 128 * 1024 * 1024, anyOwner = true } = options;
            const settings = anyOwner ? ['safe.directory=*', ...harmless] : harmless;
            let program;
            return {
                run(args) {
                    program ??= findGit(env.PATH ?? env.Path ?? '');
                    if (program === null)
                        return Promise.resolve(notInstalled);
                    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args], {
                        cwd: folder,
                        env: environment(env),
                        stdio: ['ignore', 'pipe', 'pipe'],
                        windowsHide: true,
                    });
                    return collect(child, { deadline, outputLimit, what: `git ${args[0] ?? ''}` });
                },
            };
        }
        const notInstalled = { code: 127, stdout: new Uint8Array(), stderr: 'git is not installed' };
        function findGit(searchPath) {
            const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
            const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder));
            const candidates = folders.flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)));
            return candidates.find(isExecutable) ?? null;
        }
        function isExecutable(file) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
                return true;
            }
            catch {
                return false;
            }
        }
        function environment(env) {
            const kept = inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
            return { ...Object.fromEntries(kept), ...quiet };
        }
        function collect(child, limits) {
            return new Promise((resolve, reject) => {
                const out = [];
                let size = 0;
                let stderr = '';
                const stop = (problem) => {
                    child.kill('SIGKILL');
                    reject((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bj)(`${limits.what} ${problem}`));
                };
                const timer = setTimeout(() => {
                    stop(`did not answer within ${limits.deadline / 1000} s`);
                }, limits.deadline);
                child.stdout.on('data', (chunk) => {
                    size += chunk.length;
                    if (size > limits.outputLimit)
                        stop('answered with more than could be read');
                    else
                        out.push(chunk);
                });
                child.stderr.setEncoding('utf8').on('data', (text) => {
                    if (stderr.length < 16_384)
                        stderr += text;
                });
                child.on('error', (error) => {
                    clearTimeout(timer);
                    resolve({ code: 127, stdout: new Uint8Array(), stderr: error.message });
                });
                child.on('close', (code) => {
                    clearTimeout(timer);
                    resolve({ code: code ?? 128, stdout: new Uint8Array(Buffer.concat(out)), stderr });
                });
            });
        }
    }),
    33915: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            OR: () => (isOfNumbers),
            X_: () => (isAgainstBaseline),
            iv: () => (profileDemands)
        });
        const ofNumbers = new Set([
            'mean',
            'min',
            'max',
            'sum',
            'stdev',
            'median',
            'quantile',
            'out_of_range',
        ]);
        function isOfNumbers({ measure }) {
            return ofNumbers.has(measure);
        }
        function isAgainstBaseline({ bound }) {
            return bound !== 'min' && bound !== 'max';
        }
        const changes = ['max_change', 'max_change_pct', 'max_increase_pct_points'];
        const alsoAbsolute = ['min', 'max', ...changes];
        const counts = ['max_count', 'max_pct'];
        function profileDemands(check) {
            const [measure, parameters] = Object.entries(check)[0];
            const { column = '', q, severity = 'fail' } = parameters;
            return boundsOf(measure, parameters).map(([bound, value]) => ({
                measure: measure,
                column,
                ...(q === undefined ? {} : { q }),
                bound,
                value,
                severity,
            }));
        }
        function boundsOf(measure, parameters) {
            const given = (bounds) => bounds.flatMap((bound) => {
                const value = parameters[bound];
                return value === undefined ? [] : [[bound, value]];
            });
            if (measure === 'unseen_values' || measure === 'out_of_range') {
                const some = given(counts);
                return some.length > 0 ? some : [['max_count', 0]];
            }
            return given(measure === 'median' || measure === 'quantile' ? alsoAbsolute : changes);
        }
    }),
    77069: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            GB: () => (compareProfiles),
            aw: () => (missingPercent)
        });
        var _double_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28558);
        var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19475);
        var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
        function compareProfiles(baseline, candidate) {
            const before = new Map(baseline.columns.map((column) => [column.name, column]));
            const now = new Set(candidate.columns.map(({ name }) => name));
            const columns = candidate.columns.flatMap((column) => {
                const other = before.get(column.name);
                return other === undefined ? [] : [compareColumns(other, column, { baseline, candidate })];
            });
            return {
                rows: changeOf(baseline.rows, candidate.rows),
                added: candidate.columns.map(({ name }) => name).filter((name) => !before.has(name)),
                removed: baseline.columns.map(({ name }) => name).filter((name) => !now.has(name)),
                columns,
            };
        }
        function changeOf(baseline, candidate) {
            const change = candidate - baseline;
            const percent = baseline === 0 ? (change === 0 ? 0 : null) : (change / Math.abs(baseline)) * 100;
            return { baseline, candidate, change_pct: percent };
        }
        function measureOf(column, measure, rows) {
            const { numbers } = column;
            switch (measure) {
                case 'missing':
                    return column.missing;
                case 'missing_pct':
                    return missingPercent(column, rows);
                case 'distinct':
                    return distinctOf(column).count;
                case 'mean':
                    return numbers?.mean ?? null;
                case 'sd':
                    return standardDeviation(numbers?.variance ?? null);
                case 'min':
                    return numbers?.min ?? null;
                case 'max':
                    return numbers?.max ?? null;
                case 'median':
                    return numbers === null ? null : quantileOf(numbers, 0.5);
            }
        }
        function standardDeviation(variance) {
            return variance === null ? null : Math.sqrt(variance);
        }
        function missingPercent({ missing }, rows) {
            return rows === 0 ? 0 : (missing / rows) * 100;
        }
        function compareColumns(before, now, { baseline, candidate }) {
            return {
                name: now.name,
                kinds: { baseline: (0, _profile_js__WEBPACK_IMPORTED_MODULE_2__.I)(before), candidate: (0, _profile_js__WEBPACK_IMPORTED_MODULE_2__.I)(now) },
                missingPoints: missingPercent(now, candidate.rows) - missingPercent(before, baseline.rows),
                unseen: unseenValues(before, now),
                left: before.numbers === null || now.numbers === null
                    ? null
                    : { ...outside(now.numbers, before.numbers.min, before.numbers.max), exact: now.numbers.dropped === 0 },
            };
        }
        function unseenValues(before, now) {
            if (now.texts === null)
                return [];
            if (now.texts.values === null || before.texts?.values === null)
                return null;
            const seen = new Set(before.texts?.values?.map(([value]) => value));
            return now.texts.values.filter(([value]) => !seen.has(value));
        }
        function outside({ buckets, dropped, min, max }, from, to) {
            let [below, above] = [min < from ? 1 : 0, max > to ? 1 : 0];
            let [belowCounted, aboveCounted] = [0, 0];
            for (const [edge, count] of buckets) {
                const { low, high } = (0, _double_bits_js__WEBPACK_IMPORTED_MODULE_0__.BO)(edge, dropped);
                if (high < from || (dropped > 0 && high === from))
                    belowCounted += count;
                if (low > to)
                    aboveCounted += count;
            }
            below = Math.max(below, belowCounted);
            above = Math.max(above, aboveCounted);
            return { below, above };
        }
    }),
    92485: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (profilePieces)
        });
        function writeProfile(profile) {
            return [...profilePieces(profile)].join('');
        }
        function* profilePieces({ columns, ...facts }) {
            yield `${JSON.stringify(facts).slice(0, -1)},"columns":[`;
            let between = '';
            for (const column of columns) {
                yield `${between}${JSON.stringify(column)}`;
                between = ',';
            }
            yield ']}\n';
        }
    }),
    80576: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (escapeHtml),
            q: () => (html)
        });
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        const entities = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
            '`': '&#96;',
        };
        function escapeHtml(text) {
            return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
        }
        const html = {
            own: escapeHtml,
            name: escapeHtml,
            code: (text) => `<code>${escapeHtml(text)}</code>`,
            quote: (text) => `“${escapeHtml(text)}”`,
            prose: escapeHtml,
            link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
        };
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
    650: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            CS: () => (prose),
            HL: () => (enumerate),
            M9: () => (write),
            UU: () => (name),
            ZV: () => (own),
            aY: () => (code),
            au: () => (isPhrase),
            cv: () => (say),
            fj: () => (join),
            hD: () => (quote),
            uM: () => (linkTo)
        });
        var _safe_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9270);
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        const longestName = 120;
        const longestProse = 600;
        const name = (text) => [{ name: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName) }];
        const code = (text, url = null) => {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url);
            return [{ code: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName), ...(safe === null ? {} : { url: safe }) }];
        };
        const quote = (text) => [{ quote: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName) }];
        const prose = (text) => [{ prose: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestProse) }];
        const own = (text) => [text];
        const linkTo = (words, url) => {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url);
            return [safe === null ? words : { link: words, url: safe }];
        };
        function say(words, ...values) {
            return words.flatMap((text, index) => [...(text === '' ? [] : [text]), ...(values[index] ?? [])]);
        }
        function join(phrases, between) {
            return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
        }
        function enumerate(phrases) {
            const last = phrases.at(-1);
            if (last === undefined || phrases.length === 1)
                return last ?? [];
            return [...join(phrases.slice(0, -1), ', '), ' and ', ...last];
        }
        function write(phrase, writer) {
            return phrase
                .map((part) => {
                if (typeof part === 'string')
                    return writer.own(part);
                if ('name' in part)
                    return writer.name(part.name);
                if ('code' in part)
                    return linked(writer.code(part.code), part.url, writer);
                if ('link' in part)
                    return linked(writer.own(part.link), part.url, writer);
                return 'quote' in part ? writer.quote(part.quote) : writer.prose(part.prose);
            })
                .join('');
        }
        function linked(text, url, writer) {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url ?? null);
            return safe === null ? text : writer.link(text, safe);
        }
        function isPhrase(value) {
            return Array.isArray(value) && value.every(isPart);
        }
        const forms = ['name', 'code', 'quote', 'prose', 'link'];
        function isPart(value) {
            if (typeof value === 'string')
                return true;
            if (typeof value !== 'object' || value === null)
                return false;
            const entries = Object.entries(value).filter(([key]) => key !== 'url');
            const [entry] = entries;
            return entries.length === 1 && entry !== undefined && forms.includes(entry[0]) && typeof entry[1] === 'string';
        }
    }),
    9270: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (safeUrl)
        });
        function safeUrl(url) {
            return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
        }
    })
};
