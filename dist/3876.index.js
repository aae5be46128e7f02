export const id = 3876;
export const ids = [3876];
export const modules = {
    31790: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (bufferOf)
        });
        function bufferOf(bytes) {
            return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
    }),
    97592: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (canonical)
        });
        var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99785);
        function canonical(value) {
            if (value === undefined)
                return 'undefined';
            if (typeof value === 'number')
                return Object.is(value, -0) ? '0' : String(value);
            if (value instanceof Date)
                return `date ${String(value.valueOf())}`;
            if (Array.isArray(value))
                return `[${value.map((item) => canonical(item)).join(',')}]`;
            if (typeof value !== 'object' || value === null)
                return JSON.stringify(value);
            const entries = Object.entries(value).sort(([a], [b]) => (0, _compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a, b));
            return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
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
    42961: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            eI: () => (declaredIn),
            eA: () => (openContext),
            qe: () => (pathsText),
            SH: () => (repositoryPath)
        });
        var external_node_path_ = __webpack_require__(76760);
        var baseline_commit = __webpack_require__(17953);
        var file_at_commit = __webpack_require__(23106);
        var repository = __webpack_require__(93827);
        var canonical = __webpack_require__(97592);
        var yaml_document = __webpack_require__(87856);
        ;
        function declaredAt(bytes, keys, model) {
            if (bytes === undefined)
                return 'no';
            const value = declared_at_base_valueOf(bytes);
            if (value === undefined || value === null || typeof value !== 'object')
                return 'invalid';
            const gate = valueAt(value, keys);
            if (gate === undefined || model === undefined)
                return gate === undefined ? 'no' : 'yes';
            const models = valueAt(gate, ['models']);
            return Array.isArray(models) && models.includes(model) ? 'yes' : 'no';
        }
        function gateAt(bytes, keys) {
            const value = bytes === undefined ? undefined : valueAt(declared_at_base_valueOf(bytes), keys);
            return value === undefined ? undefined : (0, canonical.$)(value);
        }
        function ratchetsAt(bytes, keys) {
            const rules = bytes === undefined ? undefined : valueAt(declared_at_base_valueOf(bytes), [...keys, 'rules']);
            const names = typeof rules === 'object' && rules !== null ? Object.keys(rules) : [];
            return new Set(names.filter((name) => valueAt(rules, [name, 'ratchet']) !== undefined));
        }
        function valueAt(value, keys) {
            return keys.reduce((at, key) => {
                if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key))
                    return undefined;
                return at[key];
            }, value);
        }
        function declared_at_base_valueOf(bytes) {
            try {
                return (0, yaml_document.G)(bytes, 'ml-gates.yml').value;
            }
            catch {
                return undefined;
            }
        }
        ;
        async function openContext(inputs, ports, paths) {
            const opened = await (0, repository.h_)(ports.git);
            let base;
            return {
                inputs,
                ports,
                paths,
                git: opened.kind === 'absent'
                    ? opened
                    : { kind: 'history', history: { repository: opened.repository, github: ports.github } },
                base: (history) => (base ??= (0, baseline_commit.L)(ports.surroundings, history)),
            };
        }
        function repositoryPath({ inputs }, { prefix }, file) {
            return external_node_path_.posix.join(prefix, (0, external_node_path_.relative)(inputs.folder, file).split(external_node_path_.sep).join('/'));
        }
        async function declaredIn(commit, context, history) {
            const { configFile, configPrefix, model } = context.inputs;
            if (configFile === null)
                return { declared: 'unknown', path: '', gate: undefined, ratchets: new Set() };
            const path = repositoryPath(context, history.repository, configFile);
            const bytes = await (0, file_at_commit.fw)({ path, commit }, history);
            return {
                declared: declaredAt(bytes, configPrefix, model?.name),
                path,
                gate: gateAt(bytes, configPrefix),
                ratchets: ratchetsAt(bytes, configPrefix),
            };
        }
        const pathsShown = 3;
        function pathsText(paths) {
            const more = paths.length - pathsShown;
            return paths.slice(0, pathsShown).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
        }
    }),
    13306: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (mayRecord)
        });
        const recordingEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
        function mayRecord({ onRunner, event }) {
            return onRunner && recordingEvents.has(event ?? '');
        }
    }),
    1927: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (baselineOfData),
            o: () => (comparedWith)
        });
        var _plan_profile_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33915);
        var _data_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
        var _plan_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);
        var _schema_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38661);
        var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78846);
        async function baselineOfData(inputs, ports) {
            const dataFiles = await (0, _data_files_js__WEBPACK_IMPORTED_MODULE_1__.LJ)(inputs, ports.files);
            const loaded = await (0, _schema_file_js__WEBPACK_IMPORTED_MODULE_3__.e)(inputs, ports.files);
            const plan = (0, _plan_of_js__WEBPACK_IMPORTED_MODULE_2__.X)(inputs, loaded);
            return comparedWith(inputs, { plan, dialect: (0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(inputs.config, loaded), ports, dataFiles });
        }
        async function comparedWith(inputs, { dataFiles, ...reading }) {
            if (!reading.plan.ofProfile.some(_plan_profile_demand_js__WEBPACK_IMPORTED_MODULE_0__.X_))
                return null;
            const paths = dataFiles.map(({ path }) => path);
            const { resolveBaseline } = await Promise.all([__webpack_require__.e(4006), __webpack_require__.e(1281), __webpack_require__.e(6234), __webpack_require__.e(558), __webpack_require__.e(8175), __webpack_require__.e(5530), __webpack_require__.e(499), __webpack_require__.e(5251), __webpack_require__.e(2955)]).then(__webpack_require__.bind(__webpack_require__, 52955));
            return resolveBaseline(inputs, paths, reading);
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
    46935: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var errors = __webpack_require__(62807);
        var columnar_engine = __webpack_require__(18886);
        var profile_demand = __webpack_require__(33915);
        var compare = __webpack_require__(77069);
        ;
        function exactly(value) {
            return { value, low: value, high: value };
        }
        function isExact({ low, high }) {
            return low === high;
        }
        ;
        const distinctStandardError = 0.01625;
        const standardErrors = 2;
        function distinctEstimate({ numbers, texts, booleans }) {
            const flags = booleans === null ? 0 : Math.min(booleans.false, 1) + Math.min(booleans.true, 1);
            const ofNumbers = estimate(numbers?.distinct ?? 0, (numbers?.state ?? null) === null);
            const ofTexts = estimate(texts?.distinct ?? 0, (texts?.registers ?? null) === null);
            return {
                value: ofNumbers.value + ofTexts.value + flags,
                low: ofNumbers.low + ofTexts.low + flags,
                high: ofNumbers.high + ofTexts.high + flags,
            };
        }
        function estimate(count, exact) {
            if (exact)
                return exactly(count);
            const error = standardErrors * distinctStandardError * count;
            return { value: count, low: count - error, high: count + error };
        }
        var late_profile = __webpack_require__(32856);
        var profile_profile = __webpack_require__(19475);
        var double_bits = __webpack_require__(28558);
        var quantile = __webpack_require__(35553);
        ;
        function quantileEstimate(counted, share) {
            const rank = share * (counted.count - 1);
            const below = Math.floor(rank);
            const [first, second] = [boundsAt(counted, below), boundsAt(counted, Math.min(below + 1, counted.count - 1))];
            const value = (0, quantile.X)(counted, share);
            const low = between(first.low, second.low, rank - below);
            const high = between(first.high, second.high, rank - below);
            return { value, low: Math.min(low, value), high: Math.max(high, value) };
        }
        function boundsAt(counted, rank) {
            const { min, max, count, dropped } = counted;
            if (rank <= 0)
                return { low: min, high: min };
            if (rank >= count - 1)
                return { low: max, high: max };
            const { low, high } = (0, double_bits.BO)(edgeAt(counted.buckets, rank), dropped);
            return { low: Math.max(low, min), high: Math.min(high, max) };
        }
        function edgeAt({ edges, counts }, rank) {
            let before = 0;
            for (let at = 0; at < edges.length; at += 1) {
                before += counts[at] ?? 0;
                if (rank < before)
                    return edges[at] ?? 0;
            }
            throw new Error('a profile counts fewer numbers in buckets than it says');
        }
        function between(low, high, share) {
            if (share === 0 || low === high)
                return low;
            const value = low + (high - low) * share;
            return Number.isFinite(value) ? value : low / 2 + high / 2;
        }
        ;
        function measureProfile(profile, question) {
            const { measure } = question;
            if (measure === 'row_count')
                return exactly(profile.rows);
            if (profile.rows === 0)
                return 'no-rows';
            const column = columnOf(profile, question.column);
            if (column === undefined)
                return 'absent';
            if (measure === 'missing')
                return exactly((0, compare.aw)(column, profile.rows));
            if (measure === 'distinct')
                return (0, profile_profile.Eb)(column) === 0 ? 'no-values' : distinctEstimate(column);
            return column.numbers === null ? 'no-values' : ofNumbers(column.numbers, measure, question.q ?? 0.5);
        }
        function columnOf(profile, name) {
            return profile instanceof late_profile.s ? profile.column(name) : profile.columns.find((column) => column.name === name);
        }
        function ofNumbers(numbers, measure, share) {
            switch (measure) {
                case 'median':
                    return quantileEstimate(numbers, 0.5);
                case 'quantile':
                    return quantileEstimate(numbers, share);
                case 'min':
                    return exactly(numbers.min);
                case 'max':
                    return exactly(numbers.max);
                case 'mean':
                    return exactOr(numbers.mean);
                case 'sum':
                    return exactOr(numbers.mean === null ? null : numbers.mean * numbers.count);
                case 'stdev':
                    return exactOr(numbers.variance === null ? null : Math.sqrt(numbers.variance));
            }
        }
        function exactOr(value) {
            return value === null || !Number.isFinite(value) ? 'no-values' : exactly(value);
        }
        var baseline_of_data = __webpack_require__(1927);
        var nearest_name = __webpack_require__(22942);
        ;
        function columnProblems({ config, locate, prefix }, plan, measured) {
            if (measured.rows === 0 && measured.columns.size === 0)
                return [];
            const declared = plan.columns.map((column) => column.name);
            const known = [...new Set([...declared, ...measured.columns])];
            const problems = [];
            const require = (column, path) => {
                if (known.includes(column))
                    return;
                const nearest = (0, nearest_name.q)(column, known);
                const hint = nearest === undefined ? `columns: ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
                const problem = {
                    ...locate([...prefix, ...path]),
                    message: `there is no column "${column}", neither in the schema nor in the data`,
                    hint,
                };
                problems.push({ column, isUnknown: true, problem });
            };
            config.checks?.forEach((check, index) => {
                for (const [measure, bounds] of Object.entries(check)) {
                    const { column } = bounds;
                    if (column === undefined)
                        continue;
                    const path = ['checks', index, measure, 'column'];
                    require(column, path);
                    const types = plan.columns.find(({ name }) => name === column)?.types ?? ['number'];
                    if (!(0, profile_demand.OR)({ measure }) || types.some((type) => type === 'number' || type === 'integer'))
                        continue;
                    const message = `${measure} is measured of numbers, and the schema declares "${column}" as ${types.join(' or ')}`;
                    const problem = { ...locate([...prefix, ...path]), message, hint: 'check a column of numbers' };
                    problems.push({ column, isUnknown: false, problem });
                }
            });
            config.uniqueKeys?.forEach((columns, index) => columns.forEach((column, at) => require(column, ['uniqueKeys', index, at])));
            config.foreignKeys?.forEach(({ fields }, index) => {
                const path = ['foreignKeys', index, 'fields'];
                if (typeof fields === 'string')
                    require(fields, path);
                else
                    fields.forEach((column, at) => require(column, [...path, at]));
            });
            return problems;
        }
        function refuseColumns(problems) {
            const [first, ...rest] = problems.map(({ problem }) => problem);
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
        var data_files = __webpack_require__(3275);
        var outcome = __webpack_require__(69058);
        var hashed_keys = __webpack_require__(20996);
        var counted_values = __webpack_require__(52475);
        var schema_columns = __webpack_require__(68669);
        var value_kinds = __webpack_require__(21487);
        ;
        function readingsOf(columns, fields) {
            const readings = new Map(columns.map(({ name, reading }) => [name, reading]));
            return fields.map((field) => readings.get(field));
        }
        function momentsApart({ fields, reference }, own, theirs) {
            return fields.flatMap((column, at) => {
                const [a, b] = [own[at], theirs[at]];
                const read = isRewritten(a) ? a : isRewritten(b) ? b : undefined;
                if (read === undefined || (isMoment(a) && isMoment(b) && a.is === b.is))
                    return [];
                const isOwn = read === a;
                const other = reference.fields[at] ?? '';
                const { pattern } = read;
                const how = { type: read.called ?? read.is, ...(pattern === undefined ? {} : { pattern: pattern.text }) };
                return [{ code: 'moments-apart', params: { column, other, table: reference.table, own: isOwn, ...how } }];
            });
        }
        function isMoment(reading) {
            return reading?.is === 'date' || reading?.is === 'time' || reading?.is === 'datetime';
        }
        function isRewritten(reading) {
            return isMoment(reading) && (reading.pattern !== undefined || reading.is !== 'date');
        }
        ;
        function foreignFindings({ foreignKeys, columns }, { measured, references, maker }) {
            return foreignKeys.map((key, index) => {
                const facts = measured.foreign[index];
                const reference = references[index];
                if (facts === undefined || reference === undefined)
                    throw new Error('a foreign key that nobody looked at');
                const { fields, reference: to, severity } = key;
                const notes = reference.unread === 0 ? [] : [unreadNote(key, reference)];
                const base = {
                    rule: 'foreignKeys',
                    subject: fields.join('+'),
                    params: { columns: fields, table: to.table, reference_columns: to.fields },
                    declared: severity,
                    ...(notes.length === 0 ? {} : { notes }),
                };
                const reason = whyUnmeasured(key, { measured, reference, compared: facts.compared });
                if (reason !== undefined)
                    return maker.make({ ...base, outcome: 'unmeasured', reason });
                if (facts.strangers === 0)
                    return maker.make({ ...base, outcome: 'pass' });
                const samples = facts.samples.map(({ sample }) => sample);
                const params = { ...base.params, compared: facts.compared };
                const apart = facts.strangers < facts.compared ? [] : momentsApart(key, readingsOf(columns, fields), reference.readings);
                const all = [...notes, ...apart];
                const said = all.length === 0 ? {} : { notes: all };
                return maker.make({ ...base, ...said, params, outcome: 'violated', count: facts.strangers, samples });
            });
        }
        function whyUnmeasured({ fields, reference: to }, { measured, reference, compared }) {
            if (measured.rows === 0)
                return { code: 'no-rows' };
            const absent = fields.filter((field) => !measured.columns.has(field));
            if (absent.length > 0)
                return { code: 'absent', params: { columns: absent } };
            const { rows, referenced } = reference;
            if (referenced.count === 0)
                return { code: 'reference-without-keys', params: { table: to.table, columns: to.fields, rows } };
            return compared === 0 ? { code: 'no-keys', params: { columns: fields } } : undefined;
        }
        function unreadNote({ reference: { table } }, { unread }) {
            return { code: 'reference-unread', params: { table, rows: unread } };
        }
        function kindProblems({ config, locate, prefix }, { foreignKeys }, { measured, references }) {
            return foreignKeys.flatMap(({ fields, reference: to }, index) => {
                const isList = typeof config.foreignKeys?.[index]?.fields !== 'string';
                return fields.flatMap((column, at) => {
                    const own = measured.foreign[index]?.kinds[at] ?? 0;
                    const theirs = references[index]?.referenced.kinds[at] ?? 0;
                    if (own === 0 || theirs === 0 || (own & theirs) !== 0)
                        return [];
                    const kinds = (sum) => (0, value_kinds.$1)(sum).join(' and ');
                    const problem = {
                        ...locate([...prefix, 'foreignKeys', index, 'fields', ...(isList ? [at] : [])]),
                        message: `"${column}" holds ${kinds(own)}, and "${to.fields[at] ?? ''}" of ${to.table} ${kinds(theirs)}: none of them can be equal`,
                        hint: 'declare both as the same type in their schemas; without one a cell of delimited text is a text',
                    };
                    return [{ problem, column, isUnknown: false }];
                });
            });
        }
        ;
        const toldColumns = 20;
        function goneColumns(plan, { columns, rows }, { baseline, maker }) {
            if (baseline?.kind !== 'read' || rows === 0)
                return [];
            const named = new Set([
                ...plan.columns.map(({ name }) => name),
                ...plan.ofProfile.map(({ column }) => column),
                ...plan.tables.flatMap((table) => ('column' in table ? [table.column] : [])),
                ...plan.uniqueKeys.flat(),
                ...plan.foreignKeys.flatMap(({ fields }) => fields),
            ]);
            const gone = baseline.profile.columns
                .map(({ name }) => name)
                .filter((name) => !columns.has(name) && !named.has(name));
            const told = gone
                .slice(0, toldColumns)
                .map((subject) => maker.make({ rule: 'column', subject, outcome: 'disappeared' }));
            const more = gone.length - told.length;
            if (more === 0)
                return told;
            const reason = { code: 'and-more' };
            return [...told, maker.make({ rule: 'column', subject: '', outcome: 'disappeared', reason, count: more })];
        }
        ;
        function headerFindings(plan, { headers, columns, maker }) {
            return [
                ...labelFindings(headers, maker),
                ...agreementFindings(headers, maker),
                ...matchFindings(plan, { headers, columns, maker }),
            ];
        }
        function labelFindings(headers, maker) {
            const findings = [];
            for (const { file, names, line } of headers) {
                const sample = (value) => ({ file, line: Math.max(1, line), value });
                const blank = names.filter((name) => name.trim() === '').length;
                if (names.length > 0 && blank === names.length)
                    findings.push(maker.make({ rule: 'blank-header', subject: '', outcome: 'violated', samples: [sample('')] }));
                else if (blank > 0)
                    findings.push(maker.make({
                        rule: 'blank-label',
                        subject: '',
                        outcome: 'violated',
                        count: blank,
                        samples: [sample(names.join(',').slice(0, 200))],
                    }));
                const once = new Set();
                const duplicates = new Set(names.filter((name) => name.trim() !== '' && (once.has(name) || !once.add(name))));
                for (const name of duplicates)
                    findings.push(maker.make({ rule: 'duplicate-label', subject: name, outcome: 'violated', samples: [sample(name)] }));
            }
            return findings;
        }
        function agreementFindings(headers, maker) {
            const [first, ...rest] = headers;
            return rest
                .filter(({ names }) => names.length !== first?.names.length || names.some((name, index) => name !== first.names[index]))
                .map(({ file, line, names }) => maker.make({
                rule: 'unmatched-header',
                subject: '',
                outcome: 'violated',
                params: { expected: first?.names ?? [], file: first?.file ?? '' },
                samples: [{ file, line, value: names.join(',').slice(0, 200) }],
            }));
        }
        function matchFindings(plan, { headers, columns, maker }) {
            const { fieldsMatch } = plan;
            if (fieldsMatch === null)
                return [];
            const declared = plan.columns.map((column) => column.name);
            const known = new Set(declared);
            const found = [...columns];
            const missing = declared.filter((name) => !columns.has(name));
            const extra = found.filter((name) => !known.has(name));
            const [header] = headers;
            const samples = header === undefined
                ? []
                : [{ file: header.file, line: Math.max(1, header.line), value: header.names.join(',').slice(0, 200) }];
            const bad = (code, subject) => maker.make({
                rule: 'fieldsMatch',
                subject,
                outcome: 'violated',
                reason: { code },
                params: { fieldsMatch },
                samples: known.has(subject) ? samples : samples.map((sample) => ({ ...sample, value: subject })),
            });
            const findings = [];
            if (fieldsMatch === 'exact' || fieldsMatch === 'equal' || fieldsMatch === 'subset')
                findings.push(...missing.map((name) => bad('missing-label', name)));
            if (fieldsMatch === 'exact' || fieldsMatch === 'equal' || fieldsMatch === 'superset')
                findings.push(...extra.map((name) => bad('extra-label', name)));
            if (fieldsMatch === 'partial' && missing.length === declared.length)
                findings.push(bad('missing-label', ''));
            if (fieldsMatch === 'exact' && findings.length === 0)
                findings.push(...declared.filter((name, index) => found[index] !== name).map((name) => bad('incorrect-label', name)));
            return findings.length > 0
                ? bounded(findings, { maker, fieldsMatch })
                : [maker.make({ rule: 'fieldsMatch', subject: '', outcome: 'pass', params: { fieldsMatch } })];
        }
        const header_toldColumns = 100;
        function bounded(findings, { maker, fieldsMatch }) {
            const codes = ['missing-label', 'extra-label', 'incorrect-label'];
            return codes.flatMap((code) => {
                const all = findings.filter(({ reason }) => reason?.code === code);
                const kept = all.slice(0, header_toldColumns);
                const more = all.length - kept.length;
                if (more === 0)
                    return kept;
                const params = { fieldsMatch, more };
                const rest = {
                    rule: 'fieldsMatch',
                    subject: '',
                    outcome: 'violated',
                    reason: { code },
                    params,
                    count: more,
                };
                return [...kept, maker.make({ ...rest, samples: kept[0]?.samples ?? [] })];
            });
        }
        var number_measure = __webpack_require__(366);
        ;
        function measureFindings(demand, measured, maker) {
            const { measure, column, severity } = demand;
            const value = measures_valueOf(demand, measured);
            const keeps = measure === 'unique' || measure === 'distinct';
            const notes = [{ code: 'memory', params: { bytes_per_row: hashed_keys.gq } }];
            const bound = (key, limit) => {
                if (limit === undefined)
                    return [];
                const base = {
                    rule: measure,
                    subject: column,
                    params: { [key]: limit },
                    limit: { op: key === 'min' ? '>=' : '<=', value: limit },
                    declared: severity,
                    ...(keeps ? { notes } : {}),
                };
                if (typeof value === 'string')
                    return [maker.make({ ...base, outcome: 'unmeasured', reason: { code: value } })];
                const holds = key === 'min' ? value >= limit : value <= limit;
                const observed = Number.isFinite(value) ? { value } : { value: { token: String(value) } };
                const { count = 1, samples = [] } = (measure === 'unique' ? measured.breaches.get(measure, column) : undefined) ?? {};
                return [maker.make({ ...base, outcome: holds ? 'pass' : 'violated', observed, count, samples })];
            };
            if (demand.measure === 'unique')
                return bound('max_count', demand.max_count);
            return [...bound('min', demand.min), ...bound('max', demand.max)];
        }
        function measures_valueOf({ measure, column }, measured) {
            if (measured.rows === 0)
                return 'no-rows';
            if (!measured.columns.has(column))
                return 'absent';
            if (measure === 'unique')
                return measured.breaches.get(measure, column)?.count ?? 0;
            if (measure === 'distinct')
                return measured.distinct.get(column) ?? 0;
            const facts = measured.numbers.get(column);
            if (facts === undefined || facts.count === 0)
                return 'no-values';
            return measure === 'stdev' ? ((0, number_measure.D)(facts) ?? 'no-values') : facts[measure];
        }
        ;
        const relativeEpsilon = 1e-9;
        function keeps(value, { op, value: limit }, beside = 0) {
            if (!Number.isFinite(value) || !Number.isFinite(limit))
                return false;
            const epsilon = relativeEpsilon * Math.max(Math.abs(value), Math.abs(limit), Math.abs(beside));
            return op === '>=' ? value >= limit - epsilon : value <= limit + epsilon;
        }
        function holdBound(estimate, side) {
            const value = keeps(estimate.value, side);
            const ends = [keeps(estimate.low, side), keeps(estimate.high, side)];
            if (value)
                return ends.every((end) => end) ? 'holds' : 'doubtful';
            return ends.some((end) => end) ? 'unsettled' : 'broken';
        }
        function holdChange(candidate, baseline, tolerance) {
            const [lower, upper] = sidesAround(baseline.value, tolerance);
            const limit = candidate.value < baseline.value ? lower : upper;
            if (!Number.isFinite(lower.value) || !Number.isFinite(upper.value))
                return 'limit-not-finite';
            if (baseline.value === 0 && isExact(baseline) && 'percent' in tolerance)
                return candidate.value === 0 && isExact(candidate) ? { held: 'holds', limit } : 'baseline-zero';
            if (candidate.value === baseline.value)
                return { held: 'holds', limit };
            const estimated = sideOf(candidate.value, baseline.value, tolerance);
            const corners = cornersOf(candidate, baseline).map(([now, before]) => sideOf(now, before, tolerance));
            if (estimated === 'within')
                return { held: corners.every((one) => one === 'within') ? 'holds' : 'doubtful', limit };
            return { held: corners.every((one) => one === estimated) ? 'broken' : 'unsettled', limit };
        }
        function sidesAround(baseline, tolerance) {
            const distance = 'units' in tolerance ? tolerance.units : Math.abs(baseline) * (tolerance.percent / 100);
            return [
                { op: '>=', value: baseline - distance },
                { op: '<=', value: baseline + distance },
            ];
        }
        function sideOf(candidate, baseline, tolerance) {
            const [lower, upper] = sidesAround(baseline, tolerance);
            if (!keeps(candidate, lower, baseline))
                return 'below';
            return keeps(candidate, upper, baseline) ? 'within' : 'above';
        }
        function cornersOf(candidate, baseline) {
            const bend = baseline.low < 0 && baseline.high > 0 ? [0] : [];
            return [candidate.low, candidate.high].flatMap((now) => [baseline.low, baseline.high, ...bend].map((before) => [now, before]));
        }
        var core_number = __webpack_require__(96421);
        ;
        function unseenValues(candidate, baseline, name) {
            const sides = sidesOf(candidate, baseline, name);
            if (!('now' in sides))
                return sides;
            const { now, before } = sides;
            if ((0, profile_profile.Eb)(now) === 0)
                return { candidate: 'no-values' };
            if ((0, profile_profile.Eb)(before) === 0)
                return { baseline: 'no-values' };
            const seen = seenIn(before);
            const kinds = [unseenTexts(now, seen), unseenNumbers(now, seen), unseenFlags(now, before), structures(now, before)];
            const [first, ...others] = kinds.map(({ rows }) => rows);
            const rows = others.reduce(plus, first ?? exactly(0));
            return { rows, values: kinds.flatMap(({ values }) => values).sort(([, often], [, than]) => than - often) };
        }
        function outOfRange(candidate, baseline, name) {
            const sides = sidesOf(candidate, baseline, name);
            if (!('now' in sides))
                return sides;
            const [now, before] = [sides.now.numbers, sides.before.numbers];
            if (now === null)
                return { candidate: 'no-values' };
            if (before === null)
                return { baseline: 'no-values' };
            return { rows: outside(now, before), values: [] };
        }
        function sidesOf(candidate, baseline, name) {
            if (candidate.rows === 0)
                return { candidate: 'no-rows' };
            const now = columnOf(candidate, name);
            if (now === undefined)
                return { candidate: 'absent' };
            if (baseline.rows === 0)
                return { baseline: 'no-rows' };
            const before = columnOf(baseline, name);
            return before === undefined ? { baseline: 'absent' } : { now, before };
        }
        function seenIn({ texts, numbers }) {
            const known = texts?.values?.map(([value]) => value) ?? [];
            const exact = numbers?.dropped === 0 ? [...numbers.buckets.edges] : [];
            return {
                texts: new Set(known),
                numbers: new Set(exact),
                numbersOfTexts: new Set(known.flatMap((value) => (0, core_number.$)(value) ?? [])),
                moreTexts: texts !== null && texts.values === null,
                moreNumbers: numbers !== null && numbers.dropped > 0,
            };
        }
        const nothing = { rows: exactly(0), values: [] };
        const unknown = { value: Infinity, low: 0, high: Infinity };
        function unseenTexts({ texts }, seen) {
            if (texts === null)
                return nothing;
            if (texts.values === null)
                return tooMany(seen);
            const number = (text) => (0, core_number.$)(text);
            const values = texts.values.filter(([text]) => !seen.texts.has(text) && !seen.numbers.has(number(text) ?? NaN));
            const isOpen = values.some(([text]) => seen.moreTexts || (seen.moreNumbers && number(text) !== undefined));
            return isOpen ? { rows: unknown, values: [] } : counted(values);
        }
        function unseenNumbers({ numbers }, seen) {
            if (numbers === null)
                return nothing;
            if (numbers.dropped > 0)
                return tooMany(seen);
            const values = [...numbers.buckets].filter(([value]) => !seen.numbers.has(value) && !seen.numbersOfTexts.has(value));
            if (values.length > 0 && (seen.moreNumbers || seen.moreTexts))
                return { rows: unknown, values: [] };
            return counted(values.map(([value, count]) => [String(value), count]));
        }
        function unseenFlags({ booleans }, before) {
            const now = [
                ['false', booleans?.false ?? 0],
                ['true', booleans?.true ?? 0],
            ];
            const was = { false: before.booleans?.false ?? 0, true: before.booleans?.true ?? 0 };
            return counted(now.filter(([value, count]) => count > 0 && was[value === 'true' ? 'true' : 'false'] === 0));
        }
        function counted(values) {
            return { rows: exactly(values.reduce((sum, [, count]) => sum + count, 0)), values };
        }
        const known = 1024;
        function tooMany({ texts, numbers, moreTexts, moreNumbers }) {
            const least = moreTexts || moreNumbers ? 0 : Math.max(0, known + 1 - texts.size - numbers.size);
            return { rows: { ...unknown, low: least }, values: [] };
        }
        function structures(now, before) {
            if (now.structures === 0)
                return nothing;
            return before.structures === 0 ? { rows: exactly(now.structures), values: [] } : { rows: unknown, values: [] };
        }
        function plus(a, b) {
            return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
        }
        function outside({ buckets, dropped, min, max }, { min: from, max: to }) {
            const below = min < from;
            const above = max > to;
            let [low, high] = [0, 0];
            for (const [edge, count] of buckets) {
                const bounds = (0, double_bits.BO)(edge, dropped);
                if ((below && bounds.low < from) || (above && bounds.high > to))
                    high += count;
                const allBelow = bounds.high < from || (bounds.high === from && dropped > 0 && edge >= 0);
                const allAbove = bounds.low > to || (bounds.low === to && dropped > 0 && edge <= 0);
                if (allBelow || allAbove)
                    low += count;
            }
            low = Math.max(low, (below ? 1 : 0) + (above ? 1 : 0));
            return { value: high, low, high };
        }
        ;
        function notInBaseline(why) {
            return { code: why === 'absent' ? 'not-in-baseline' : 'baseline-no-values' };
        }
        ;
        const listed = 10;
        function noveltyFinding(demand, draft, profiles) {
            const { candidate, baseline, maker } = profiles;
            if (baseline === null)
                throw new Error('rows were to be compared, and no baseline was looked for');
            const column = columnOf(candidate, demand.column);
            const untold = candidate.rows === 0 ? 'no-rows' : column === undefined ? 'absent' : undefined;
            if (untold !== undefined)
                return maker.make({ ...draft, outcome: 'unmeasured', reason: { code: untold } });
            if (baseline.kind === 'missing')
                return maker.make({ ...draft, outcome: baseline.outcome, reason: baseline.reason });
            const find = demand.measure === 'unseen_values' ? unseenValues : outOfRange;
            const novelty = find(candidate, baseline.profile, demand.column);
            if ('candidate' in novelty)
                return maker.make({ ...draft, outcome: 'unmeasured', reason: { code: novelty.candidate } });
            if ('baseline' in novelty)
                return maker.make({ ...draft, outcome: 'new', reason: notInBaseline(novelty.baseline) });
            return decide(demand, { novelty, draft }, profiles);
        }
        function decide({ measure, column, bound, value }, { novelty, draft }, { candidate, baseline, maker }) {
            const rows = bound === 'max_pct' ? inPercent(novelty.rows, candidate.rows) : novelty.rows;
            const limit = { op: '<=', value };
            const held = holdBound(rows, limit);
            const before = baseline?.kind === 'read' ? baseline.profile : undefined;
            const params = { ...draft.params, ...factsOf(novelty, { measure, column, baseline: before }) };
            const made = { ...draft, params, limit, observed: { value: rows.low }, count: Math.max(1, novelty.rows.low) };
            if (held === 'holds' || held === 'doubtful')
                return maker.make({ ...made, outcome: 'pass' });
            if (held === 'broken')
                return maker.make({ ...made, outcome: 'regressed' });
            if (rows.high === Infinity)
                return maker.make({ ...made, outcome: 'not-comparable', reason: { code: 'too-many-values' } });
            return maker.make({ ...made, outcome: 'inconclusive', reason: { code: 'within-sketch-error' } });
        }
        function inPercent({ value, low, high }, rows) {
            const percent = (count) => (100 * count) / rows;
            return { value: percent(value), low: percent(low), high: percent(high) };
        }
        function factsOf({ rows, values }, { measure, column, baseline }) {
            const certainty = isExact(rows) ? {} : { at_least: true };
            if (measure === 'unseen_values')
                return {
                    ...certainty,
                    different: values.length,
                    values: values.slice(0, listed).map(([value, count]) => ({ value, count })),
                };
            const numbers = baseline === undefined ? null : (columnOf(baseline, column)?.numbers ?? null);
            return { ...certainty, ...(numbers === null ? {} : { baseline_min: numbers.min, baseline_max: numbers.max }) };
        }
        ;
        function profileFindings(demands, profiles) {
            return demands.map((demand) => {
                const { measure, column, bound, value, q, severity } = demand;
                const params = { [bound]: value, ...(q === undefined ? {} : { q }) };
                const draft = { rule: measure, subject: column, params, declared: severity };
                if (measure === 'unseen_values' || measure === 'out_of_range')
                    return noveltyFinding({ ...demand, measure }, draft, profiles);
                return measureFinding({ ...demand, measure }, draft, profiles);
            });
        }
        function measureFinding(demand, draft, profiles) {
            const { candidate, baseline, maker } = profiles;
            const observed = measureProfile(candidate, questionOf(demand));
            if (typeof observed === 'string')
                return maker.make({ ...draft, outcome: 'unmeasured', reason: { code: observed } });
            const seen = { ...draft, observed: { value: observed.value } };
            if (!(0, profile_demand.X_)(demand))
                return boundFinding(demand, observed, { draft: seen, maker });
            if (baseline === null)
                throw new Error('a change was to be decided, and no baseline was looked for');
            if (baseline.kind === 'missing')
                return maker.make({ ...seen, outcome: baseline.outcome, reason: baseline.reason });
            const before = measureProfile(baseline.profile, questionOf(demand));
            if (typeof before === 'string')
                return maker.make({ ...seen, outcome: 'new', reason: notInBaseline(before) });
            const compared = { ...seen, baseline: { value: before.value } };
            return changeFinding(demand, { observed, before }, { draft: compared, maker });
        }
        function questionOf({ measure, column, q }) {
            return { measure, column, ...(q === undefined ? {} : { q }) };
        }
        function boundFinding({ bound, value }, observed, { draft, maker }) {
            const limit = { op: bound === 'min' ? '>=' : '<=', value };
            const held = holdBound(observed, limit);
            return maker.make({ ...draft, limit, ...decided(held, 'violated'), ...estimateNotes(draft, { observed }, held) });
        }
        function changeFinding({ bound, value }, { observed, before }, { draft, maker }) {
            if (bound === 'max_increase_pct_points') {
                const limit = { op: '<=', value: before.value + value };
                return maker.make({ ...draft, limit, ...decided(holdBound(observed, limit), 'regressed') });
            }
            const tolerance = bound === 'max_change_pct' ? { percent: value } : { units: value };
            const change = holdChange(observed, before, tolerance);
            if (typeof change === 'string')
                return maker.make({ ...draft, outcome: 'not-comparable', reason: { code: change } });
            const { held, limit } = change;
            return maker.make({
                ...draft,
                limit,
                ...decided(held, 'regressed'),
                ...estimateNotes(draft, { observed, before }, held),
            });
        }
        function decided(held, broken) {
            switch (held) {
                case 'holds':
                case 'doubtful':
                    return { outcome: 'pass' };
                case 'unsettled':
                    return { outcome: 'inconclusive', reason: { code: 'within-sketch-error' } };
                case 'broken':
                    return { outcome: broken };
            }
        }
        function estimateNotes({ rule, subject, params: { q } }, { observed, before }, held) {
            const notes = [];
            const near = held === 'doubtful' ? { near: true } : {};
            const note = (estimate, of) => {
                if (isExact(estimate))
                    return;
                const { low, high } = estimate;
                notes.push({
                    code: 'estimated',
                    params: { rule, subject, ...(q === undefined ? {} : { q }), of, low, high, ...near },
                });
            };
            note(observed, 'candidate');
            if (before !== undefined)
                note(before, 'baseline');
            return notes.length === 0 ? {} : { notes };
        }
        var quality_demand = __webpack_require__(76951);
        ;
        function qualityFindings(demands, measured, maker) {
            return demands.map((demand) => {
                const { metric, columns, severity, name } = demand;
                const params = name === '' ? {} : { name };
                const base = { rule: metric, subject: columns.join('+'), params, declared: severity };
                return (0, quality_demand.q)(demand)
                    ? countedFinding(demand, { base, measured, maker })
                    : maker.make({ ...base, outcome: 'unmeasured', reason: { code: 'not-decided' } });
            });
        }
        function countedFinding(demand, { base, measured, maker }) {
            const { metric, columns, operator, value, unit } = demand;
            const params = { ...base.params, [operator]: value, unit };
            const limit = limitOf(operator, value);
            const notes = metric === 'duplicateValues' ? [{ code: 'memory', params: { bytes_per_row: hashed_keys.gq } }] : [];
            const parts = {
                ...base,
                params,
                ...(limit === undefined ? {} : { limit }),
                ...(notes.length === 0 ? {} : { notes }),
            };
            const reason = unmeasuredFor(demand, measured);
            if (reason !== undefined)
                return maker.make({ ...parts, outcome: 'unmeasured', reason });
            const count = countOf(demand, measured);
            const observed = unit === 'percent' ? (100 * count) / measured.rows : count;
            const breach = measured.breaches.get(metric, columns.join('+'));
            return maker.make({
                ...parts,
                outcome: holds(observed, operator, value) ? 'pass' : 'violated',
                observed: { value: observed },
                count: Math.max(1, count),
                samples: breach?.samples ?? [],
            });
        }
        function unmeasuredFor({ metric, columns }, { rows, columns: there }) {
            if (metric === 'rowCount')
                return undefined;
            if (rows === 0)
                return { code: 'no-rows' };
            const absent = columns.filter((column) => !there.has(column));
            return absent.length > 0 ? { code: 'absent', params: { columns: absent } } : undefined;
        }
        function countOf({ metric, columns }, { rows, missing, breaches }) {
            const breached = breaches.get(metric, columns.join('+'))?.count ?? 0;
            const [column = ''] = columns;
            switch (metric) {
                case 'rowCount':
                    return rows;
                case 'nullValues':
                    return missing.get(column) ?? 0;
                case 'missingValues':
                    return (missing.get(column) ?? 0) + breached;
                case 'invalidValues':
                case 'duplicateValues':
                    return breached;
            }
        }
        function holds(observed, operator, value) {
            const [least, most] = typeof value === 'number' ? [value, value] : value;
            switch (operator) {
                case 'mustBe':
                    return observed === least;
                case 'mustNotBe':
                    return observed !== least;
                case 'mustBeGreaterThan':
                    return observed > least;
                case 'mustBeGreaterOrEqualTo':
                    return observed >= least;
                case 'mustBeLessThan':
                    return observed < least;
                case 'mustBeLessOrEqualTo':
                    return observed <= least;
                case 'mustBeBetween':
                    return observed >= least && observed <= most;
                case 'mustNotBeBetween':
                    return observed < least || observed > most;
            }
        }
        const operators = {
            mustBe: '==',
            mustBeGreaterThan: '>',
            mustBeGreaterOrEqualTo: '>=',
            mustBeLessThan: '<',
            mustBeLessOrEqualTo: '<=',
        };
        function limitOf(operator, value) {
            const op = operators[operator];
            return op === undefined || typeof value !== 'number' ? undefined : { op, value };
        }
        ;
        class FindingMaker {
            #id;
            #ids = new Map();
            constructor(id) {
                this.#id = id;
            }
            make({ declared, ...parts }) {
                const base = `${this.#id}#${parts.subject}/${parts.rule}`;
                const times = (this.#ids.get(base) ?? 0) + 1;
                this.#ids.set(base, times);
                return {
                    id: times === 1 ? base : `${base}/${times}`,
                    slice: null,
                    params: {},
                    severity: (0, outcome.xJ)(parts.outcome, declared),
                    count: 1,
                    samples: [],
                    ...parts,
                };
            }
        }
        function evaluateData(id, { plan, measured, read, profiles, references, }) {
            const maker = new FindingMaker(id);
            const findings = [
                ...emptyFindings(measured, read, maker),
                ...headerFindings(plan, { headers: read.headers, columns: measured.columns, maker }),
                ...plan.columns.flatMap((column) => columnFindings(column, { measured, plan, maker })),
                ...recordFindings(plan, measured, maker),
                ...otherFindings(plan, measured, maker),
                ...plan.uniqueKeys.map((columns) => uniqueFinding(columns, measured, maker)),
                ...foreignFindings(plan, { measured, references, maker }),
                ...plan.tables.flatMap((table) => tableFindings(table, measured, maker)),
                ...qualityFindings(plan.quality ?? [], measured, maker),
                ...profileFindings(plan.ofProfile, { ...profiles, maker }),
                ...goneColumns(plan, measured, { ...profiles, maker }),
            ];
            return findings;
        }
        function emptyFindings({ rows }, { empty }, maker) {
            if (rows > 0 && empty.length === 0)
                return [];
            const reason = { code: 'no-rows' };
            const finding = { rule: 'rows', subject: '', outcome: 'unmeasured', reason };
            if (rows === 0)
                return [maker.make({ ...finding, observed: { value: 0 } })];
            return [maker.make({ ...finding, count: empty.length, samples: empty.slice(0, 10).map((file) => ({ file })) })];
        }
        function columnFindings(column, { plan, measured, maker }) {
            const { name } = column;
            if (!measured.columns.has(name)) {
                if (!column.required && (plan.fieldsMatch === 'superset' || plan.fieldsMatch === 'partial'))
                    return [];
                return measured.rows === 0
                    ? []
                    : [maker.make({ rule: 'required', subject: name, outcome: 'unmeasured', reason: { code: 'absent' } })];
            }
            const demands = column.required
                ? [...column.demands, { keyword: 'required', params: {} }]
                : column.demands;
            const findings = demands.map((demand) => demandFinding(demand, name, { plan, measured, maker }));
            const { reading } = column;
            const types = reading?.called ?? reading?.is ?? (column.types.filter((one) => one !== 'null').join(' or ') || 'null');
            for (const code of ['does-not-cast', 'not-finite']) {
                const breach = measured.breaches.get(code, name);
                if (breach !== undefined)
                    findings.push(typeFinding(code, name, { breach, maker, type: types }));
            }
            return findings;
        }
        function typeFinding(code, subject, { breach, maker, type }) {
            return maker.make({
                rule: 'type',
                subject,
                outcome: 'violated',
                reason: { code, params: { type } },
                limit: { op: 'is', value: type },
                params: { type },
                ...evaluate_countOf(breach),
            });
        }
        function evaluate_countOf({ count, samples }) {
            return { count, samples };
        }
        function demandFinding({ keyword, params, limit }, subject, { measured, maker }) {
            const breach = measured.breaches.get(keyword, subject);
            const outcome = breach !== undefined ? 'violated' : measured.rows === 0 ? 'unmeasured' : 'pass';
            const reason = outcome === 'unmeasured' ? { reason: { code: 'no-rows' } } : {};
            return maker.make({
                rule: keyword,
                subject,
                outcome,
                params,
                ...reason,
                ...(limit === undefined ? {} : { limit }),
                ...(breach === undefined ? {} : evaluate_countOf(breach)),
            });
        }
        function recordFindings(plan, measured, maker) {
            if (measured.rows === 0)
                return [];
            const broken = new Set([...measured.breaches.entries()].map(([rule]) => rule));
            return [...new Set(plan.recordDemands)]
                .filter((rule) => (rule === 'schema' ? broken.size === 0 : !broken.has(rule)))
                .map((rule) => maker.make({ rule, subject: '', outcome: 'pass' }));
        }
        function otherFindings(plan, measured, maker) {
            const declared = new Map(plan.columns.map((column) => [column.name, new Set(column.demands.map((demand) => demand.keyword))]));
            const required = new Set(plan.columns.filter((column) => column.required).map((column) => column.name));
            const findings = [];
            for (const [rule, column, breach] of measured.breaches.entries()) {
                const known = declared.get(column);
                if (rule === 'uniqueKeys' ||
                    rule === 'unique' ||
                    (0, counted_values.h)(rule) ||
                    (known !== undefined && (known.has(rule) || ['does-not-cast', 'not-finite'].includes(rule))))
                    continue;
                if (rule === 'required' && required.has(column))
                    continue;
                const { demanded } = breach;
                if (rule === 'does-not-cast' || rule === 'not-finite') {
                    const type = typeof demanded === 'string' ? demanded : 'number';
                    findings.push(typeFinding(rule, column, { breach, maker, type }));
                }
                else {
                    const limit = demanded === undefined ? {} : (0, schema_columns.LF)(rule, demanded);
                    findings.push(maker.make({ rule, subject: column, outcome: 'violated', ...limit, ...evaluate_countOf(breach) }));
                }
            }
            return findings;
        }
        function uniqueFinding(columns, measured, maker) {
            const subject = columns.join('+');
            const absent = columns.filter((column) => !measured.columns.has(column));
            const notes = [{ code: 'memory', params: { bytes_per_row: hashed_keys.gq } }];
            const params = { columns };
            if (absent.length > 0 || measured.rows === 0) {
                const reason = absent.length > 0 ? { code: 'absent', params: { columns: absent } } : { code: 'no-rows' };
                return maker.make({ rule: 'uniqueKeys', subject, outcome: 'unmeasured', reason, params, notes });
            }
            const breach = measured.breaches.get('uniqueKeys', subject);
            return maker.make({
                rule: 'uniqueKeys',
                subject,
                outcome: breach === undefined ? 'pass' : 'violated',
                params,
                notes,
                ...(breach === undefined ? {} : evaluate_countOf(breach)),
            });
        }
        function tableFindings(table, measured, maker) {
            if (table.measure === 'row_count')
                return rowCountFindings(table, measured, maker);
            if (table.measure === 'missing')
                return missingFindings(table, measured, maker);
            return measureFindings(table, measured, maker);
        }
        function rowCountFindings(table, measured, maker) {
            const observed = { value: measured.rows };
            const bound = (op, value) => {
                if (value === undefined)
                    return [];
                const holds = op === '>=' ? measured.rows >= value : measured.rows <= value;
                const params = { [op === '>=' ? 'min' : 'max']: value };
                return [
                    maker.make({
                        rule: 'row_count',
                        subject: '',
                        outcome: holds ? 'pass' : 'violated',
                        limit: { op, value },
                        observed,
                        params,
                        declared: table.severity,
                    }),
                ];
            };
            return [...bound('>=', table.min), ...bound('<=', table.max)];
        }
        function missingFindings(table, measured, maker) {
            const { column, severity } = table;
            const missing = measured.missing.get(column) ?? 0;
            const percent = measured.rows === 0 ? 0 : (100 * missing) / measured.rows;
            const bound = (unit, value, observed) => {
                if (value === undefined)
                    return [];
                const base = {
                    rule: 'missing',
                    subject: column,
                    params: { [unit]: value },
                    limit: { op: '<=', value },
                    declared: severity,
                };
                if (!measured.columns.has(column) || measured.rows === 0)
                    return [
                        maker.make({ ...base, outcome: 'unmeasured', reason: { code: measured.rows === 0 ? 'no-rows' : 'absent' } }),
                    ];
                return [
                    maker.make({
                        ...base,
                        outcome: observed <= value ? 'pass' : 'violated',
                        observed: { value: observed },
                        count: Math.max(1, missing),
                    }),
                ];
            };
            return [...bound('max_pct', table.max_pct, percent), ...bound('max_count', table.max_count, missing)];
        }
        var large_file = __webpack_require__(87215);
        ;
        function refuseNameless(section, { columns }, dataFiles) {
            const file = dataFiles.find(({ format }) => format === 'csv' || format === 'tsv');
            if (file === undefined)
                return;
            const problem = section.config.dialect?.header === false && columns.length === 0
                ? withoutNames(section, file.shown)
                : withBlankName(section, columns, file.shown);
            if (problem !== undefined)
                throw (0, errors.Fj)([problem]);
        }
        function withoutNames({ config, locate, prefix }, shown) {
            const names = config.schema === undefined ? 'and there is no schema' : 'and the schema declares none';
            return {
                ...locate([...prefix, 'dialect', 'header']),
                message: `header is false, ${names}: nobody says what the columns of ${shown} are called`,
                hint: 'add a schema that declares them in the order of the file, or remove header: false if the first row names them',
            };
        }
        function withBlankName({ locate, prefix }, columns, shown) {
            const at = columns.findIndex(({ name }) => name.trim() === '');
            const column = columns[at];
            if (column === undefined)
                return undefined;
            return {
                ...locate([...prefix, 'schema']),
                message: `column ${at + 1} of the schema is called "${column.name}", and a column of delimited text (${shown}) has a name`,
                hint: 'give it one in the schema and in the header; of an index that pandas writes: to_csv(…, index_label="id"), or index=False',
            };
        }
        var plan_of = __webpack_require__(2128);
        var range_threads = __webpack_require__(99068);
        var read_data = __webpack_require__(55530);
        var cast_column = __webpack_require__(50408);
        var data_batch = __webpack_require__(91645);
        var text_places = __webpack_require__(68926);
        var partition = __webpack_require__(22467);
        var placed_keys = __webpack_require__(15884);
        var row_keys = __webpack_require__(56309);
        ;
        class ReferenceObserver {
            missingValues;
            columns = new Set();
            unread = 0;
            rows = 0;
            #request;
            #keys;
            #texts = new text_places.M();
            #partition = null;
            #partitionNames = [];
            #headers = 0;
            constructor(keys, { request, missingValues }) {
                this.#keys = keys.map((fields) => new GatheredKeys(fields));
                this.#request = request;
                this.missingValues = new Set(missingValues);
            }
            request(name) {
                return this.#request(name);
            }
            partition(keys) {
                this.#partitionNames = keys.map(({ name }) => name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, this.#request, this.missingValues);
            }
            header(written) {
                const names = [...written, ...this.#partitionNames];
                const twice = this.#keys
                    .flatMap(({ fields }) => fields)
                    .find((field) => names.indexOf(field) !== names.lastIndexOf(field));
                if (twice !== undefined)
                    throw (0, errors.Xu)({
                        message: `the header names the column "${twice}" twice`,
                        hint: 'which of them has the keys?',
                    });
                this.columns = new Set(this.#headers === 0 ? names : names.filter((name) => this.columns.has(name)));
                this.#headers += 1;
                for (const { rows } of this.#keys)
                    rows.header(names);
            }
            headerFaults() {
            }
            headless() {
            }
            observe(read) {
                const added = this.#partition?.added(read) ?? read;
                const batch = { ...added, columns: this.#texts.placed(added.columns, added.rows) };
                if (!batch.headed)
                    this.columns = new Set([...this.columns, ...batch.columns.map(({ name }) => name)]);
                this.rows += batch.counted;
                if (batch.flags !== null)
                    for (let row = 0; row < batch.rows; row += 1)
                        if (batch.flags[row] === data_batch.z.unread)
                            this.unread += 1;
                for (const keys of this.#keys)
                    keys.observe(batch);
            }
            finish() {
                this.#texts.close();
                return this.#keys.map((keys) => keys.referenced());
            }
        }
        class GatheredKeys {
            rows;
            fields;
            #keys = new hashed_keys.Oc();
            #columns;
            constructor(fields) {
                this.fields = fields;
                this.rows = new row_keys.$(fields);
                this.#columns = fields.map(() => new value_kinds.oO());
            }
            observe(batch) {
                (0, row_keys.T)(batch, this.fields).forEach((column, index) => {
                    if (column !== undefined)
                        this.#columns[index]?.observe(column, batch.rows);
                });
                this.#keys.addAll(this.rows.list(batch), placed_keys.R);
            }
            referenced() {
                return { ...this.#keys.shared(), kinds: this.#columns.map(({ kinds }) => kinds) };
            }
        }
        var schema_file = __webpack_require__(38661);
        var terms = __webpack_require__(78846);
        ;
        async function readReferences(inputs, { plan, dialect, ports }) {
            const references = [];
            const problems = [];
            for (const keys of together(inputs.config.foreignKeys ?? [])) {
                const table = await tableOf(inputs, { plan, dialect, keys, ports });
                const observer = await readTable(table, { plan, ports });
                problems.push(...keys.flatMap((key) => absentFields(inputs, { key, plan, observer })));
                const { rows, unread } = observer;
                observer.finish().forEach((referenced, nth) => {
                    const key = keys[nth] ?? 0;
                    references[key] = { referenced, rows, unread, readings: table.readings(key) };
                });
            }
            const [first, ...rest] = problems;
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
            return references;
        }
        function together(keys) {
            const groups = new Map();
            keys.forEach(({ reference: { resource = '', path } }, index) => {
                const group = path === undefined ? `resource ${resource}` : `path of ${String(index)}`;
                groups.set(group, [...(groups.get(group) ?? []), index]);
            });
            return [...groups.values()];
        }
        async function tableOf(inputs, { plan, dialect, keys, ports }) {
            const [first = 0] = keys;
            const { resource = '', path } = inputs.config.foreignKeys?.[first]?.reference ?? {};
            const name = plan.foreignKeys[first]?.reference.table ?? '';
            const readings = (of) => (key) => readingsOf(of.columns, plan.foreignKeys[key]?.reference.fields ?? []);
            if (path !== undefined)
                return { ...filesOfNoGate(inputs, { plan, dialect, key: first, path }), name, keys };
            if (resource === '')
                return { section: inputs, dialect, plan, request: casts(plan), name, keys, readings: readings(plan) };
            const config = Object.hasOwn(inputs.resources, resource) ? inputs.resources[resource] : undefined;
            if (config === undefined)
                throw new Error('a foreign key refers to a gate that the config does not have');
            const section = { config, folder: inputs.folder, locate: inputs.locate, prefix: ['data', resource] };
            const loaded = await labelled(name, () => (0, schema_file.e)(section, ports.files));
            const itsPlan = (0, plan_of.X)(section, loaded);
            const itsDialect = (0, terms.Sw)(config, loaded);
            return {
                section,
                dialect: itsDialect,
                plan: itsPlan,
                request: casts(itsPlan),
                name,
                keys,
                readings: readings(itsPlan),
            };
        }
        function casts(plan) {
            const columns = new cast_column.t(plan, null);
            return (name) => columns.of(name);
        }
        function filesOfNoGate({ folder, locate, prefix }, { plan, dialect, key, path, }) {
            const { fields = [], reference } = plan.foreignKeys[key] ?? {};
            const columns = new cast_column.t(plan, null);
            const own = new Map(reference?.fields.map((field, index) => [field, fields[index] ?? '']));
            return {
                section: { config: { path }, folder, locate, prefix: [...prefix, 'foreignKeys', String(key), 'reference'] },
                dialect: { ...dialect, header: true },
                plan: { ...plan, columns: [] },
                request: (name) => columns.of(own.get(name) ?? name),
                readings: () => readingsOf(plan.columns, fields),
            };
        }
        async function readTable(table, { plan: referring, ports }) {
            const { name, section, dialect, plan, keys } = table;
            const fields = keys.map((key) => referring.foreignKeys[key]?.reference.fields ?? []);
            const wanted = new Set(fields.flat());
            const request = (column) => {
                const asked = table.request(column);
                return wanted.has(column) ? asked : { ...asked, hold: 'none' };
            };
            const observer = new ReferenceObserver(fields, { request, missingValues: dialect.missingValues ?? [''] });
            await labelled(name, async () => {
                const files = await (0, data_files.LJ)(section, ports.files);
                refuseNameless({ ...section, config: { ...section.config, dialect } }, plan, files);
                await (0, read_data.v)(files, observer, { plan, dialect, ports, loaded: null, threads: new range_threads.D(undefined) });
            });
            return observer;
        }
        async function labelled(name, read) {
            try {
                return await read();
            }
            catch (thrown) {
                if (!(thrown instanceof errors.ur))
                    throw thrown;
                const [first, ...rest] = thrown.problems.map((problem) => {
                    return { ...problem, message: `${problem.message} (foreignKeys refer to ${name})` };
                });
                throw first === undefined ? thrown : new errors.ur(thrown.kind, [first, ...rest], { cause: thrown });
            }
        }
        function absentFields({ config, locate, prefix }, { key, plan, observer }) {
            const { columns, rows } = observer;
            const reference = plan.foreignKeys[key]?.reference;
            if (reference === undefined || (rows === 0 && columns.size === 0))
                return [];
            const isList = typeof config.foreignKeys?.[key]?.reference.fields !== 'string';
            return reference.fields.flatMap((field, at) => {
                if (columns.has(field))
                    return [];
                const known = [...columns];
                const nearest = (0, nearest_name.q)(field, known);
                const hint = nearest === undefined ? `columns: ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
                const place = [...prefix, 'foreignKeys', key, 'reference', 'fields', ...(isList ? [at] : [])];
                return [{ ...locate(place), message: `${reference.table} has no column "${field}"`, hint }];
            });
        }
        var write_profile = __webpack_require__(92485);
        var context = __webpack_require__(42961);
        var recording_place = __webpack_require__(13306);
        ;
        function recordableOf({ config, jobFailed }, { profile, dataFiles, surroundings }) {
            if (!(0, recording_place.F)(surroundings) || jobFailed || profile.rows === 0 || !readsRecords(config.baseline))
                return undefined;
            const path = (0, context.qe)(dataFiles.map(({ shown }) => shown));
            return { files: [{ role: 'profile', path, bytes: bytesOf(profile) }] };
        }
        function bytesOf(profile) {
            const encoder = new TextEncoder();
            return Buffer.concat(Array.from((0, write_profile.h)(profile.whole()), (piece) => encoder.encode(piece)));
        }
        function readsRecords(baseline = 'auto') {
            return baseline === 'auto' || baseline === 'artifact';
        }
        ;
        async function run(inputs, ports) {
            const finding = settled((0, data_files.LJ)(inputs, ports.files));
            const found = await finding;
            const large = 'value' in found && (await (0, large_file.Gg)(found.value, ports.files).catch(() => false));
            const threads = new range_threads.D(large ? ports.threads : undefined);
            try {
                const loaded = await (0, schema_file.e)(inputs, ports.files);
                if ('thrown' in found)
                    throw found.thrown;
                refuseDialect(inputs, found.value);
                (0, terms._o)(inputs, loaded, found.value);
                return await validate_data_decide(inputs, { ports, loaded, threads, dataFiles: found.value });
            }
            finally {
                threads.end();
            }
        }
        function refuseDialect({ config, locate, prefix }, dataFiles) {
            if (config.dialect === undefined || dataFiles.some(({ format }) => format === 'csv' || format === 'tsv'))
                return;
            throw (0, errors.Fj)([
                {
                    ...locate([...prefix, 'dialect']),
                    message: `a dialect is of delimited text, and ${dataFiles[0]?.shown ?? 'no file'} is none`,
                    hint: 'remove dialect: JSON, Parquet and Arrow say themselves what is missing',
                },
            ]);
        }
        async function settled(promise) {
            return promise.then((value) => ({ value }), (thrown) => ({ thrown }));
        }
        async function validate_data_decide(inputs, { ports, loaded, threads, dataFiles }) {
            const plan = (0, plan_of.X)(inputs, loaded);
            refuseNameless(inputs, plan, dataFiles);
            const dialect = (0, terms.Sw)(inputs.config, loaded);
            const engine = new columnar_engine.m(plan, dialect.missingValues ?? ['']);
            if (loaded !== null)
                engine.validate = loaded.validate;
            const references = await readReferences(inputs, { plan, dialect, ports });
            const referenced = references.map((one) => one.referenced);
            engine.referenced = referenced;
            const read = await (0, read_data.v)(dataFiles, engine, { plan, dialect, ports, loaded, threads, referenced });
            threads.end();
            const measured = engine.finish();
            const { profile } = measured;
            if (profile === null)
                throw new Error('a data gate whose plan asks for no profile');
            try {
                return await conclude(inputs, { ports, plan, dialect, dataFiles, references, read, measured, profile });
            }
            finally {
                profile.close();
            }
        }
        async function conclude(inputs, { references, read, measured, profile, ...at }) {
            const { plan, dialect, ports, dataFiles } = at;
            const problems = [...columnProblems(inputs, plan, measured), ...kindProblems(inputs, plan, { measured, references })];
            if (!plan.ofProfile.some(profile_demand.X_))
                refuseColumns(problems);
            const baseline = await (0, baseline_of_data.o)(inputs, { plan, dialect, ports, dataFiles });
            refuseColumns(problems.filter(({ column, isUnknown }) => !isUnknown || !isOfBaseline(column, baseline)));
            const profiles = { candidate: profile, baseline };
            const findings = withNotes(evaluateData(inputs.id, { plan, measured, read, profiles, references }), baseline?.notes ?? []);
            const record = recordableOf(inputs, { profile, dataFiles, surroundings: ports.surroundings });
            return {
                findings,
                measured: { rows: measured.rows, columns: measured.columns.size, checks: findings.length },
                baseline: baseline?.kind === 'read' ? baseline.provenance : null,
                ...(record === undefined ? {} : { record }),
            };
        }
        function isOfBaseline(column, baseline) {
            return baseline?.kind === 'read' && columnOf(baseline.profile, column) !== undefined;
        }
        function withNotes(findings, notes) {
            const at = findings.findIndex(({ outcome, baseline }) => baseline !== undefined || outcome === 'bootstrap');
            const bearer = findings[at];
            if (bearer === undefined || notes.length === 0)
                return findings;
            return findings.with(at, { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
        }
    }),
    2128: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (planOf)
        });
        ;
        function foreignKeyPlans(keys, self) {
            return keys.map(({ fields, reference, severity = 'fail' }) => ({
                fields: [fields].flat(),
                reference: { table: tableOf(reference, self), fields: [reference.fields].flat() },
                severity,
            }));
        }
        function tableOf({ resource = '', path }, self) {
            if (path !== undefined)
                return [path].flat().join(', ');
            return resource === '' ? self : `data/${resource}`;
        }
        var profile_demand = __webpack_require__(33915);
        var predicates = __webpack_require__(57854);
        var schema_columns = __webpack_require__(68669);
        var table_terms = __webpack_require__(24412);
        var terms = __webpack_require__(78846);
        ;
        function planOf({ config, prefix }, loaded) {
            const { fields, fieldsMatch, uniqueKeys, checks, quality } = (0, terms.fd)(config, loaded);
            return {
                columns: loaded === null ? [] : (0, table_terms.qO)((0, schema_columns.Hj)(loaded.schema), fields),
                patterns: loaded === null ? [] : (0, schema_columns.fh)(loaded.schema),
                acceptedBy: loaded === null ? 'columns' : (0, predicates.l)(loaded.schema),
                recordDemands: loaded === null ? [] : (0, schema_columns.Qh)(loaded.schema),
                enumerates: loaded !== null && (0, schema_columns.fm)(loaded.schema),
                fieldsMatch,
                uniqueKeys,
                foreignKeys: foreignKeyPlans(config.foreignKeys ?? [], prefix.join('/')),
                tables: [...checks.flatMap(tableDemands), ...countedColumns(quality)],
                ...(quality.length === 0 ? {} : { quality }),
                ofProfile: (config.checks ?? []).flatMap(profile_demand.iv),
                profile: true,
                schema: loaded?.schema ?? null,
            };
        }
        function countedColumns(quality) {
            const counted = quality.filter(({ metric }) => metric === 'nullValues' || metric === 'missingValues');
            const columns = new Set(counted.flatMap(({ columns: some }) => some));
            return [...columns].map((column) => ({ measure: 'missing', column, severity: 'fail' }));
        }
        function tableDemands(check) {
            const [parameters] = Object.values(check);
            const absolute = ['min', 'max', 'max_pct', 'max_count'].some((bound) => parameters[bound] !== undefined);
            return absolute || 'unique' in check ? [tableDemand(check)].flatMap((demand) => demand ?? []) : [];
        }
        function tableDemand(check) {
            if ('row_count' in check)
                return { measure: 'row_count', ...bounds(check.row_count, ['min', 'max']) };
            if ('missing' in check)
                return { measure: 'missing', column: check.missing.column, ...bounds(check.missing, ['max_pct', 'max_count']) };
            if ('unique' in check)
                return { measure: 'unique', column: check.unique.column, max_count: 0, ...bounds(check.unique, ['max_count']) };
            if ('median' in check || 'quantile' in check || 'unseen_values' in check || 'out_of_range' in check)
                return undefined;
            const [[measure, parameters] = []] = Object.entries(check);
            if (measure === undefined || parameters === undefined)
                throw new Error('a check that measures nothing');
            return { measure, column: parameters.column, ...bounds(parameters, ['min', 'max']) };
        }
        function bounds(parameters, keys) {
            const given = keys.flatMap((key) => (parameters[key] === undefined ? [] : [[key, parameters[key]]]));
            return { severity: parameters.severity ?? 'fail', ...Object.fromEntries(given) };
        }
    }),
    38661: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (loadSchema)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87856);
        var _core_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83420);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        var _plan_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99003);
        var _plan_schema_lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93493);
        var _schema_language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11153);
        const drafts = new Map([
            ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
            ['http://json-schema.org/draft-07/schema', 'draft-07'],
            ['https://json-schema.org/draft-07/schema', 'draft-07'],
        ]);
        async function loadSchema({ config, folder, locate, prefix }, files) {
            if (config.schema === undefined)
                return null;
            const isFile = async (one) => (await files.kind(one)) === 'file';
            const { file, part, rival } = await (0, _schema_language_js__WEBPACK_IMPORTED_MODULE_6__.p8)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, config.schema), isFile);
            const shown = files.show(file);
            if (rival !== null)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([
                    {
                        ...locate([...prefix, 'schema']),
                        message: `the schema ${shown} is a file, and may as well be a part of the file ${files.show(rival)}`,
                        hint: 'rename or remove one of the two files',
                    },
                ]);
            const kind = await files.kind(file);
            if (kind !== 'file')
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([
                    {
                        ...locate([...prefix, 'schema']),
                        message: kind === 'folder' ? `${shown} is a folder, not a file` : `the schema ${shown} does not exist`,
                        hint: 'paths are relative to the config',
                    },
                ]);
            const text = (0, _core_decode_text_js__WEBPACK_IMPORTED_MODULE_2__.g)(await files.read(file, { limit: 16 * 1024 * 1024 }), shown);
            const document = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, shown);
            const written = parseSchema(text, shown, document);
            const problemOf = ({ path: at, message, hint }) => ({
                ...document.locate(at, { key: true }),
                message,
                ...(hint === undefined ? {} : { hint }),
            });
            const language = (0, _schema_language_js__WEBPACK_IMPORTED_MODULE_6__.eX)(written);
            if (language !== 'JSON Schema') {
                const translated = await (0, _schema_language_js__WEBPACK_IMPORTED_MODULE_6__.Tl)(written, language, part);
                if ('faults' in translated)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)(mapped(translated.faults, problemOf));
                const { schema, terms } = translated;
                return { schema, terms, file: shown, draft: '2020-12', validate: await compiled(schema, '2020-12', problemOf) };
            }
            const schema = written;
            const faults = (0, _plan_schema_lint_js__WEBPACK_IMPORTED_MODULE_5__.d)(schema).map(problemOf);
            if (part !== null)
                faults.push({
                    ...locate([...prefix, 'schema']),
                    message: `${shown} is a JSON Schema, which has no part "${part}"`,
                });
            const draft = draftOf(schema);
            if (draft === undefined)
                faults.push({
                    ...document.locate(['$schema']),
                    message: 'this draft of JSON Schema is not supported',
                    hint: 'write draft 2020-12 or draft-07',
                });
            const [first, ...rest] = faults;
            if (first !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest]);
            const known = draft ?? '2020-12';
            return { schema, terms: null, file: shown, draft: known, validate: await compiled(schema, known, problemOf) };
        }
        function parseSchema(text, shown, document) {
            const isYaml = /\.ya?ml$/i.test(shown) || /^\ufeff?\s*(?:[A-Za-z$#'-]|"[^"]*"\s*:)/.test(text);
            if (!isYaml || document.value === true || document.value === false)
                return parseJson(text, shown, document.problems);
            const [first, ...rest] = document.problems;
            if (first !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest]);
            return document.value ?? null;
        }
        function parseJson(text, shown, problems) {
            let schema;
            try {
                schema = JSON.parse(text.replace(/^\ufeff/, ''));
            }
            catch (cause) {
                const [first, ...rest] = problems;
                if (first !== undefined)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest], { cause });
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([{ message: `${shown} is not JSON: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.zR)(cause).message}`, where: { file: shown } }], {
                    cause,
                });
            }
            const [first, ...rest] = problems;
            if (first !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest]);
            return schema;
        }
        function draftOf(schema) {
            if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
                return '2020-12';
            const named = schema.$schema;
            if (named === undefined)
                return '2020-12';
            return typeof named === 'string' ? drafts.get(named.replace(/#$/, '')) : undefined;
        }
        async function compiled(schema, draft, problemOf) {
            const { compileRecordValidator } = await Promise.all([__webpack_require__.e(9892), __webpack_require__.e(3513), __webpack_require__.e(9568)]).then(__webpack_require__.bind(__webpack_require__, 13513));
            try {
                return compileRecordValidator(schema, draft);
            }
            catch (thrown) {
                if (!(thrown instanceof _plan_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__.s8))
                    throw thrown;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)(mapped(thrown.faults, problemOf), { cause: thrown });
            }
        }
        function mapped([first, ...rest], problemOf) {
            return [problemOf(first), ...rest.map(problemOf)];
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
    76951: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            q: () => (isCountedDemand)
        });
        function isCountedDemand(demand) {
            return 'operator' in demand;
        }
    }),
    99003: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Ld: () => (metaFaults),
            Um: () => (compileFault),
            s8: () => (SchemaRefused)
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
        class SchemaRefused extends Error {
            name = 'SchemaRefused';
            faults;
            constructor(faults, options) {
                super(faults.map(({ message }) => message).join('; '), options);
                this.faults = faults;
            }
        }
        function metaFaults(errors) {
            const faults = new Map();
            for (const error of errors) {
                if (error.keyword === 'anyOf' || faults.has(error.instancePath))
                    continue;
                faults.set(error.instancePath, { path: keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.$)(error.instancePath)), ...wordsOf(error) });
            }
            return [...faults.values()];
        }
        function wordsOf(error) {
            const keyword = error.instancePath.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
            const read = JSON.stringify(error.data);
            const { allowedValues } = error.params;
            if (allowedValues === undefined)
                return { message: `${keyword} cannot be ${read}: it ${error.message ?? 'is wrong'}` };
            const allowed = allowedValues.map(String);
            const nearest = typeof error.data === 'string' ? (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(error.data, allowed) : undefined;
            return {
                message: `${keyword} cannot be ${read}`,
                hint: nearest === undefined ? `write one of ${allowed.join(', ')}` : `did you mean ${nearest}?`,
            };
        }
        function compileFault(message) {
            const text = message.replace(/^strict mode: /, '');
            const [, pointer = ''] = / (?:at|at path|in schema at path) "#([^"]*)"/.exec(text) ?? [];
            const path = keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.c)(pointer));
            const [, type, keyword] = /^missing type "([^"]+)" for keyword "([^"]+)"/.exec(text) ?? [];
            if (type === undefined || keyword === undefined)
                return { path, message: text };
            return {
                path: [...path, keyword],
                message: `${keyword} stands without the type that it is about: values of other types would pass`,
                hint: `write "type": "${type.split(',')[0] ?? type}" beside it`,
            };
        }
        function keysOf(steps) {
            return steps.map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? ((0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(step) ?? step) : step));
        }
    }),
    93493: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (schemaFaults)
        });
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28709);
        const single = [..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.one, ..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.inertOne];
        const { lists } = _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE;
        const maps = [..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.maps, ..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.inertMaps];
        const others = ('type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format minItems maxItems uniqueItems ' +
            'minContains maxContains minProperties maxProperties required dependentRequired title description default examples deprecated readOnly writeOnly ' +
            '$comment $schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary contentEncoding contentMediaType').split(' ');
        const known = [...new Set([...single, ...lists, ...maps, ...others])];
        const mostProperties = 20_000;
        function schemaFaults(schema) {
            const faults = [];
            const visit = (node, path) => {
                if (typeof node === 'boolean')
                    return;
                if (typeof node !== 'object' || node === null || Array.isArray(node)) {
                    faults.push({ path, message: 'a schema stands here as a mapping, true or false' });
                    return;
                }
                for (const [keyword, value] of Object.entries(node))
                    visitKeyword(keyword, value, [...path, keyword]);
            };
            const visitKeyword = (keyword, value, path) => {
                if (!known.includes(keyword)) {
                    const nearest = (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(keyword, known);
                    faults.push({
                        path,
                        message: `unknown keyword "${keyword}"`,
                        hint: nearest === undefined ? 'JSON Schema has no such keyword' : `did you mean ${nearest}?`,
                    });
                }
                else if (keyword === '$ref' && typeof value === 'string' && !value.startsWith('#'))
                    faults.push({
                        path,
                        message: `"$ref" leads out of this file ("${value}")`,
                        hint: 'put the schema into $defs and write "#/$defs/…"',
                    });
                else if (keyword === 'properties' && typeof value === 'object' && Object.keys(value ?? {}).length > mostProperties)
                    faults.push({
                        path,
                        message: `${Object.keys(value ?? {}).length} properties are more than ${mostProperties}, which can be checked at once`,
                        hint: 'let one pattern stand for many: patternProperties',
                    });
                else if (maps.includes(keyword) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                    for (const [name, inner] of Object.entries(value))
                        if (!Array.isArray(inner))
                            visit(inner, [...path, name]);
                }
                else if (lists.includes(keyword) && Array.isArray(value))
                    value.forEach((inner, index) => visit(inner, [...path, index]));
                else if (single.includes(keyword))
                    visit(value, path);
            };
            visit(schema, []);
            if (faults.length === 0 && (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Wo)(schema))
                faults.push({ path: [], message: 'this schema refers to itself without end, so that nothing can be held to it' });
            return faults;
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
    })
};
