export const id = 128;
export const ids = [
    128
];
export const modules = {
    58128: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            profileCommand: ()=>profileCommand
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        var profile_profile = __webpack_require__(19475);
        var _2020 = __webpack_require__(52210);
        ;
        const ownSchemaOptions = {
            allErrors: true,
            verbose: true,
            allowUnionTypes: true,
            strictTypes: false,
            meta: false,
            validateSchema: false
        };
        function errorsBy(schema, options, value) {
            const validate = new _2020.Ajv2020(options).compile(schema);
            return validate(value) ? [] : validate.errors ?? [];
        }
        var number_profile = __webpack_require__(48849);
        ;
        const count = {
            type: 'integer',
            minimum: 0
        };
        const number = {
            type: 'number'
        };
        const nullable = {
            type: [
                'number',
                'null'
            ]
        };
        const dyadic = {
            type: 'string',
            pattern: '^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$'
        };
        const registers = {
            type: 'string',
            pattern: '^[0-9a-l]{4096}$'
        };
        const profile_schema_closed = (properties, description)=>({
                type: 'object',
                properties,
                required: Object.keys(properties),
                additionalProperties: false,
                ...description === undefined ? {} : {
                    description
                }
            });
        const orNull = (schema)=>({
                anyOf: [
                    {
                        type: 'null'
                    },
                    schema
                ]
            });
        const pairs = (first)=>({
                type: 'array',
                maxItems: 1024,
                items: {
                    type: 'array',
                    prefixItems: [
                        first,
                        {
                            ...count,
                            minimum: 1
                        }
                    ],
                    items: false,
                    minItems: 2
                }
            });
        const numbers = profile_schema_closed({
            count: {
                ...count,
                minimum: 1
            },
            integers: {
                ...count,
                description: 'How many of them are whole numbers.'
            },
            min: number,
            max: number,
            distinct: {
                ...count,
                description: 'Exact when `dropped` is 0, else with a standard error of 1.6 %.'
            },
            mean: nullable,
            variance: {
                ...nullable,
                description: 'Of a sample: divided by n − 1.'
            },
            skewness: {
                ...nullable,
                description: 'Adjusted for the size of the sample.'
            },
            quantiles: profile_schema_closed(Object.fromEntries(Object.keys(number_profile.c).map((name)=>[
                    name,
                    number
                ]))),
            dropped: {
                ...count,
                maximum: 63,
                description: 'Low bits of a double that were not looked at: 0 when each bucket is a value.'
            },
            buckets: {
                ...pairs(number),
                description: 'The edge of each bucket toward zero, and how many values lie in it.'
            },
            state: {
                ...orNull(profile_schema_closed({
                    sum: dyadic,
                    squares: dyadic,
                    cubes: dyadic,
                    registers
                })),
                description: 'What merging needs beside the buckets: exact power sums, and a sketch of the distinct values.'
            }
        }, 'The numbers of a column.');
        const texts = profile_schema_closed({
            count: {
                ...count,
                minimum: 1
            },
            distinct: {
                ...count,
                description: 'Exact where `values` are there, else with a standard error of 1.6 %.'
            },
            lengths: profile_schema_closed({
                min: count,
                max: count,
                mean: number,
                total: count
            }),
            dates: {
                ...count,
                description: 'How many are a date: 2013-01-31.'
            },
            times: {
                ...count,
                description: 'How many are a date with a time: 2013-01-31T05:00:00Z.'
            },
            values: {
                ...orNull(pairs({
                    type: 'string'
                })),
                description: 'All values while they are at most 1024, the most frequent first.'
            },
            registers: orNull(registers)
        }, 'The texts of a column.');
        const profileSchema = {
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            title: 'A profile of a data set',
            ...profile_schema_closed({
                version: {
                    const: 1
                },
                rows: count,
                unread: {
                    ...count,
                    description: 'Rows that could not be cut into columns.'
                },
                columns: {
                    type: 'array',
                    maxItems: 65_536,
                    items: profile_schema_closed({
                        name: {
                            type: 'string'
                        },
                        missing: count,
                        invalid: {
                            ...count,
                            description: 'Rows that hold what the column cannot hold.'
                        },
                        numbers: orNull(numbers),
                        texts: orNull(texts),
                        booleans: orNull(profile_schema_closed({
                            false: count,
                            true: count
                        })),
                        structures: {
                            ...count,
                            description: 'Lists and objects.'
                        }
                    })
                }
            })
        };
        ;
        const schema = profileSchema;
        const options = {
            ...ownSchemaOptions,
            allErrors: false,
            ownProperties: true
        };
        function errorsOf(value) {
            return errorsBy(schema, options, value);
        }
        var profiling = __webpack_require__(97115);
        ;
        function writeProfile(profile) {
            return `${JSON.stringify(profile)}\n`;
        }
        function looksLikeProfile(text) {
            return /^\s*\{"version":\d+,"rows":\d+,"unread":\d+,"columns":\[/.test(text.slice(0, 200));
        }
        function readProfile(text, file) {
            const value = parsed(text, file);
            const version = value?.version;
            if (typeof version === 'number' && version !== profile_profile.mx) throw refusal(file, `is a profile of version ${version}; this release reads version ${profile_profile.mx}`);
            const [error] = errorsOf(value);
            if (error !== undefined) throw refusal(file, `is no profile: ${error.instancePath === '' ? 'it' : error.instancePath} ${error.message ?? ''}`);
            const profile = value;
            if (!countsAgree(profile) || JSON.stringify((0, profiling.N)([
                profile
            ])) !== JSON.stringify(profile)) throw refusal(file, 'is a profile whose parts do not agree: it was damaged or changed');
            return profile;
        }
        function parsed(text, file) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw refusal(file, 'is no profile: it is not JSON', cause);
            }
        }
        function countsAgree({ columns }) {
            return columns.every(({ numbers, texts })=>{
                const values = texts?.values ?? null;
                return (numbers === null || numbers.count === sumOf(numbers.buckets)) && (texts === null || values === null || texts.count === sumOf(values)) && (texts === null || values === null !== (texts.registers === null));
            });
        }
        function sumOf(counts) {
            return counts.reduce((sum, [, count])=>sum + count, 0);
        }
        function refusal(file, what, cause) {
            const hint = 'make it anew: ml-gates profile DATA';
            return (0, errors.Xu)({
                message: `${file} ${what}`,
                where: {
                    file
                },
                hint
            }, {
                cause
            });
        }
        var data_files = __webpack_require__(3275);
        var range_threads = __webpack_require__(99068);
        var read_data = __webpack_require__(34270);
        var core_number = __webpack_require__(96421);
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
            return !/^[-+]?0\d/.test(text) && (0, core_number.$)(text) !== undefined;
        }
        var partition = __webpack_require__(22467);
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
                    cast: hold === 'number' ? core_number.$ : (text)=>text
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
            const files = await (0, data_files.L)(asked, ports.files);
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
            if (!looksLikeProfile(head)) return null;
            return readProfile(Buffer.from(await files.read(path)).toString(), shown);
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
        var quantile = __webpack_require__(35553);
        ;
        function compare_compareProfiles(baseline, candidate) {
            const before = new Map(baseline.columns.map((column)=>[
                    column.name,
                    column
                ]));
            const now = new Set(candidate.columns.map(({ name })=>name));
            const columns = candidate.columns.flatMap((column)=>{
                const other = before.get(column.name);
                return other === undefined ? [] : [
                    compareColumns(other, column, {
                        baseline,
                        candidate
                    })
                ];
            });
            return {
                rows: changeOf(baseline.rows, candidate.rows),
                added: candidate.columns.map(({ name })=>name).filter((name)=>!before.has(name)),
                removed: baseline.columns.map(({ name })=>name).filter((name)=>!now.has(name)),
                columns
            };
        }
        function changeOf(baseline, candidate) {
            const change = candidate - baseline;
            const percent = baseline === 0 ? change === 0 ? 0 : null : change / Math.abs(baseline) * 100;
            return {
                baseline,
                candidate,
                change_pct: percent
            };
        }
        function measureOf(column, measure, rows) {
            const { numbers } = column;
            switch(measure){
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
            return rows === 0 ? 0 : missing / rows * 100;
        }
        function compareColumns(before, now, { baseline, candidate }) {
            return {
                name: now.name,
                kinds: {
                    baseline: (0, profile_profile.I)(before),
                    candidate: (0, profile_profile.I)(now)
                },
                missingPoints: missingPercent(now, candidate.rows) - missingPercent(before, baseline.rows),
                unseen: unseenValues(before, now),
                left: before.numbers === null || now.numbers === null ? null : {
                    ...outside(now.numbers, before.numbers.min, before.numbers.max),
                    exact: now.numbers.dropped === 0
                }
            };
        }
        function unseenValues(before, now) {
            if (now.texts === null) return [];
            if (now.texts.values === null || before.texts?.values === null) return null;
            const seen = new Set(before.texts?.values?.map(([value])=>value));
            return now.texts.values.filter(([value])=>!seen.has(value));
        }
        function outside({ buckets, dropped, min, max }, from, to) {
            let [below, above] = [
                min < from ? 1 : 0,
                max > to ? 1 : 0
            ];
            let [belowCounted, aboveCounted] = [
                0,
                0
            ];
            for (const [edge, count] of buckets){
                const { low, high } = (0, double_bits.BO)(edge, dropped);
                if (high < from || dropped > 0 && high === from) belowCounted += count;
                if (low > to) aboveCounted += count;
            }
            below = Math.max(below, belowCounted);
            above = Math.max(above, aboveCounted);
            return {
                below,
                above
            };
        }
        ;
        function columnPairs({ candidate, baseline }) {
            const now = byName(candidate.profile);
            const was = baseline === null ? new Map() : byName(baseline.profile);
            const comparison = baseline === null ? null : compare_compareProfiles(baseline.profile, candidate.profile);
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
            return column.missing === 0 ? '' : (0, report_numbers.l9)(missingPercent(column, rows));
        }
        function distinctWords(column) {
            const { count, exact } = (0, profile_profile.Co)(column);
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
            if ((0, profile_profile.Eb)(column) + invalid === 0) parts.push((0, report_phrase.ZV)('no value'));
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
                `<section class="${changes.length > 0 ? 'warn' : 'pass'}"><span class="verdict">${shown === null ? '' : (0, profile_profile.I)(shown)}</span><h2>${profile_html_text((0, report_phrase.aY)(name))}</h2>`,
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
                    kind: (0, profile_profile.I)(column),
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
            await own.write(external_node_path_.join(request.folder, 'profile.json'), writeProfile(candidate.profile));
            await own.write(external_node_path_.join(request.folder, 'profile.html'), profileHtml(view));
            return profileTerminal(view, external_node_path_.relative('.', request.folder) || '.');
        }
    }
};
