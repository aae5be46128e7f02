export const id = 503;
export const ids = [503];
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
    22530: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Q1: () => (predictionsAt),
            UG: () => (shownPaths),
            rj: () => (recordedPredictions),
            yJ: () => (predictionsIn)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _baseline_file_at_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23106);
        var _baseline_paths_at_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26010);
        var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81895);
        var _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88249);
        const none = { kind: 'missing', outcome: 'no-baseline', reason: { code: 'no-baseline-predictions' } };
        async function predictionsAt(commit, { context, history, onDefaultBranch }) {
            const { inputs, ports } = context;
            const [pattern] = (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.BJ)(inputs);
            if (pattern === undefined)
                return none;
            const found = [];
            for (const path of await pathsOf(pattern, commit, { context, history })) {
                const bytes = await (0, _baseline_file_at_commit_js__WEBPACK_IMPORTED_MODULE_1__.fw)({ path, commit }, history);
                if (bytes === undefined)
                    continue;
                const { prefix } = history.repository;
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.folder, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(prefix === '' ? '.' : prefix, path));
                found.push({ shown: ports.files.show(file), files: (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.eJ)(bytes), path: file });
            }
            const whose = ` at ${commit.slice(0, 7)}, the baseline`;
            if (found.length > 0)
                return { kind: 'read', set: (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.sZ)(found, { inputs, ports, whose, pattern }) };
            const shown = ports.files.show((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.folder, pattern));
            const reason = { code: 'no-baseline-predictions', params: { path: shown, commit } };
            const { gate } = await (0, _context_js__WEBPACK_IMPORTED_MODULE_3__.eI)(commit, context, history);
            const isNew = onDefaultBranch || gate === undefined || !Object.hasOwn(JSON.parse(gate), 'predictions');
            return { kind: 'missing', outcome: isNew ? 'bootstrap' : 'no-baseline', reason };
        }
        async function pathsOf(pattern, commit, { context, history }) {
            const { inputs, ports } = context;
            const globs = await (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.bY)(inputs, ports);
            if (globs.length === 0)
                return [(0, _context_js__WEBPACK_IMPORTED_MODULE_3__.SH)(context, history.repository, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.folder, pattern))];
            return (await (0, _baseline_paths_at_commit_js__WEBPACK_IMPORTED_MODULE_2__.f)(globs, commit, history)).filter((path) => (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.MY)(path));
        }
        function predictionsIn(pattern, paths, { inputs, ports }) {
            if (pattern === undefined)
                return none;
            const { files } = ports;
            const found = paths.map((path) => ({ shown: files.show(path), files, path }));
            return { kind: 'read', set: (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.sZ)(found, { inputs, ports, whose: ', the baseline', pattern }) };
        }
        function recordedPredictions({ manifest, files }, { inputs, ports }) {
            const [pattern] = (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.BJ)(inputs);
            const { commit } = manifest;
            const found = files
                .filter(({ role }) => role === 'predictions')
                .map(({ bytes, path }) => ({ shown: path, files: (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.eJ)(bytes), path }));
            if (pattern === undefined)
                return none;
            if (found.length === 0)
                return { ...none, reason: { code: 'no-baseline-predictions', params: { path: 'the record', commit } } };
            const whose = ` recorded at ${commit.slice(0, 7)}, the baseline`;
            return { kind: 'read', set: (0, _prediction_files_js__WEBPACK_IMPORTED_MODULE_4__.sZ)(found, { inputs, ports, whose, pattern }) };
        }
        function shownPaths(predictions) {
            return predictions.kind === 'read' ? predictions.set.parts.map(({ shown }) => shown) : [];
        }
    }),
    77230: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (resolveBaseline)
        });
        var errors = __webpack_require__(62807);
        var demands = __webpack_require__(66042);
        var resolve_baseline = __webpack_require__(45751);
        var named_files = __webpack_require__(59464);
        var baseline_predictions = __webpack_require__(22530);
        var metric_files = __webpack_require__(46422);
        var data_files = __webpack_require__(3275);
        ;
        async function fileBaseline(given, context) {
            const { inputs, ports, paths: judged } = context;
            const paths = given.file === undefined ? [] : await (0, named_files.V)({ pattern: given.file, key: 'file', judged }, context);
            const files = [];
            for (const path of paths)
                files.push(await (0, metric_files.m)(path, inputs, ports));
            const predictions = (0, baseline_predictions.yJ)(given.predictions, await namedPredictions(given.predictions, context), context);
            const shown = [...files.map(({ source }) => source.shown), ...(0, baseline_predictions.UG)(predictions)];
            return { content: { files, predictions }, shown };
        }
        async function namedPredictions(pattern, context) {
            if (pattern === undefined)
                return [];
            return (0, named_files.V)({ pattern, key: 'predictions', judged: context.predictions, find: data_files.th }, context);
        }
        var external_node_path_ = __webpack_require__(76760);
        var file_at_commit = __webpack_require__(23106);
        var paths_at_commit = __webpack_require__(26010);
        var committed_provenance = __webpack_require__(9481);
        var check_metrics_context = __webpack_require__(81895);
        ;
        async function committedBaseline(choice, at) {
            const { context, history } = at;
            const files = await filesAt(choice.commit, context, history);
            const predictions = await (0, baseline_predictions.Q1)(choice.commit, at);
            if (files.length === 0 && predictions.kind === 'missing')
                return undefined;
            return {
                kind: 'read',
                files,
                predictions,
                notes: [],
                provenance: await (0, committed_provenance.g)(choice, history, [
                    ...files.map(({ source }) => source.shown),
                    ...(0, baseline_predictions.UG)(predictions),
                ]),
            };
        }
        async function filesAt(commit, context, history) {
            const { inputs, ports, paths } = context;
            const { prefix } = history.repository;
            const before = await (0, paths_at_commit.f)((0, metric_files.D4)(inputs.config), commit, history);
            const today = paths.map((file) => (0, check_metrics_context.SH)(context, history.repository, file));
            const files = [];
            for (const path of new Set([...today, ...before])) {
                const file = (0, external_node_path_.resolve)(inputs.folder, (0, external_node_path_.relative)(prefix === '' ? '.' : prefix, path));
                const bytes = await (0, file_at_commit.fw)({ path, commit }, history);
                if (bytes === undefined)
                    continue;
                const shown = ports.files.show(file);
                const label = `${shown} at ${commit.slice(0, 7)}, the baseline`;
                files.push((0, metric_files.io)(bytes, { shown, label, pointerHint }, inputs));
            }
            return files;
        }
        const pointerHint = 'fetch that version in a step before this gate and give it as `baseline: {file: …}`';
        var recorded_baseline = __webpack_require__(39288);
        ;
        async function resolveBaseline(context) {
            const { config } = context.inputs;
            const reader = {
                asked: config.baseline,
                expected: [...context.paths, ...context.predictions],
                committed: committedBaseline,
                recorded: (record) => (0, recorded_baseline.A)(record, context),
                file: (given) => fileBaseline(given, context),
            };
            try {
                return await (0, resolve_baseline.m)(reader, context);
            }
            catch (thrown) {
                const needed = config.baseline !== undefined || (0, demands.Z)(Object.values(config.rules ?? {}));
                if (needed || !(thrown instanceof errors.ur) || thrown.kind !== 'unavailable')
                    throw thrown;
                const note = { code: 'baseline-unavailable', params: { message: thrown.message } };
                return { kind: 'missing', outcome: 'no-baseline', reason: note, notes: [note] };
            }
        }
    }),
    84289: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            JI: () => (bestParams),
            lk: () => (heldToTestSet),
            rA: () => (bestRecorded)
        });
        var _metrics_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65934);
        var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81895);
        var _look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9135);
        var _baseline_nearest_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96616);
        var _recorded_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39288);
        var _test_set_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11932);
        async function bestRecorded(rules, baseline, context) {
            const ratchets = new Map([...rules].filter(([, rule]) => rule.ratchet !== undefined));
            if (ratchets.size === 0)
                return new Map();
            const kept = await keptBest(baseline, context);
            if (kept.kind === 'record') {
                const best = bestIn(kept.record, ratchets, context);
                return new Map([...ratchets.keys()].map((name) => [name, best(name)]));
            }
            return new Map([...ratchets.keys()].map((name) => {
                const outcome = kept.expected(name) ? 'bootstrap' : 'no-baseline';
                return [name, { reading: { kind: 'missing', outcome, reason: kept.reason }, notes: [] }];
            }));
        }
        function heldToTestSet(best, { testSet, mayDiffer, unknown }) {
            const incomparable = (one, reason) => ({
                ...one,
                reading: { kind: 'incomparable', reason },
            });
            const held = (one) => {
                if (one.reading.kind === 'missing')
                    return one;
                if (unknown !== undefined)
                    return incomparable(one, unknown);
                const known = one.best?.test_set ?? null;
                const difference = known === null || testSet === null ? null : (0, _test_set_text_js__WEBPACK_IMPORTED_MODULE_4__.P)(known, testSet);
                if (difference === null)
                    return one;
                const reason = { code: 'other-test-set' };
                const isAllowed = difference === 'rows' && mayDiffer;
                return isAllowed ? { ...one, notes: [...one.notes, reason] } : incomparable(one, reason);
            };
            return new Map([...best].map(([name, one]) => [name, held(one)]));
        }
        function bestParams({ best }) {
            if (best === undefined)
                return {};
            const { value, commit, test_set } = best;
            return { best: value, best_commit: commit, ...(test_set === null ? {} : { best_test_set: test_set }) };
        }
        async function keptBest(baseline, context) {
            const missing = (reason, expected = () => false) => ({
                kind: 'missing',
                reason: { code: reason.code, params: { ...reason.params, remedies: ['record'] } },
                expected,
            });
            if (baseline.kind === 'read' && baseline.record !== undefined)
                return { kind: 'record', record: baseline.record };
            const { git } = context;
            if (git.kind === 'absent')
                return missing(git.reason);
            const { choice, onDefaultBranch } = await context.base(git.history);
            if (choice.kind === 'absent')
                return missing(choice.reason, () => onDefaultBranch);
            const { declared, ratchets } = await (0, _context_js__WEBPACK_IMPORTED_MODULE_0__.eI)(choice.commit, context, git.history);
            const never = { code: 'no-best' };
            if (declared === 'no' || declared === 'invalid')
                return missing(never, () => true);
            const found = await (0, _baseline_nearest_record_js__WEBPACK_IMPORTED_MODULE_2__.w)(choice, context, git.history);
            if (found.kind === 'found')
                return { kind: 'record', record: found.record };
            const isNew = (metric) => declared === 'yes' && !ratchets.has(metric);
            return missing(found.reason, (metric) => onDefaultBranch || isNew(metric));
        }
        function bestIn(record, rules, { inputs }) {
            const { best = {}, measured, measured_at: commit } = record.manifest;
            const carried = (name) => {
                const one = Object.hasOwn(best, name) ? best[name] : undefined;
                return one?.direction === rules.get(name)?.direction ? one : undefined;
            };
            const measuredIn = (name) => (Object.hasOwn(measured, name) ? measured[name] : undefined);
            const untold = [...rules.keys()].filter((name) => (carried(name) ?? measuredIn(name)) === undefined);
            const found = untold.length === 0 ? undefined : (0, _look_up_js__WEBPACK_IMPORTED_MODULE_1__.T)((0, _recorded_baseline_js__WEBPACK_IMPORTED_MODULE_3__.R)(record, { inputs }), untold, inputs);
            return (name) => {
                const known = carried(name);
                if (known !== undefined)
                    return isBest(known);
                const reading = (0, _metrics_runs_js__WEBPACK_IMPORTED_MODULE_5__.eW)(found?.get(name) ?? [null]);
                const value = measuredIn(name) ?? (reading.kind === 'number' ? reading.value : undefined);
                const direction = rules.get(name)?.direction;
                if (typeof value !== 'number' || direction === undefined)
                    return { reading: { kind: 'read', reading: { kind: 'absent' } }, notes: [] };
                return isBest({ value, direction, commit, test_set: null });
            };
        }
        function isBest(best) {
            return { reading: { kind: 'read', reading: { kind: 'number', value: best.value } }, best, notes: [] };
        }
    }),
    81895: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            SH: () => (_baseline_context_js__WEBPACK_IMPORTED_MODULE_0__.SH),
            eA: () => (openContext),
            eI: () => (_baseline_context_js__WEBPACK_IMPORTED_MODULE_0__.eI)
        });
        var _baseline_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42961);
        async function openContext(inputs, ports, { paths, predictions }) {
            return { ...(await (0, _baseline_context_js__WEBPACK_IMPORTED_MODULE_0__.eA)(inputs, ports, paths)), predictions };
        }
    }),
    9135: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (lookUp)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _metrics_find_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99976);
        function lookUp(files, names, inputs) {
            const named = new Map();
            const ambiguous = [];
            const [first = files, ...runs] = inputs.config.runs === undefined ? [files] : files.map((file) => [file]);
            for (const name of names) {
                const locate = (among) => {
                    const lookup = (0, _metrics_find_metric_js__WEBPACK_IMPORTED_MODULE_1__.G)(among, name);
                    if (lookup.kind === 'ambiguous')
                        ambiguous.push({ name, ways: lookup.ways });
                    return lookup.kind === 'found' ? lookup.at : null;
                };
                named.set(name, [locate(first), ...runs.map(locate)]);
            }
            const [problem, ...rest] = ambiguous.map(({ name, ways }) => ambiguity(name, ways, inputs));
            if (problem !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([problem, ...rest]);
            return named;
        }
        function ambiguity(name, ways, { configPrefix, locate, namedIn = ['rules'] }) {
            const places = ways.slice(0, 5).map((way) => {
                const { line, column } = way.file.source.spot(way.tree.offset);
                return `${way.keys.map((key) => JSON.stringify(key)).join(' → ')} (${way.file.source.label}:${line}:${column})`;
            });
            return {
                ...locate([...configPrefix, ...namedIn, name]),
                message: `the metric "${name}" may be ${places.join(' or ')}`,
                hint: 'rename one of them where the metrics are written',
            };
        }
    }),
    46422: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Rm: () => (findMetricFiles),
            D4: () => (patternsOf),
            io: () => (readBytes),
            G9: () => (readCandidate),
            m: () => (readFromDisk)
        });
        var errors = __webpack_require__(62807);
        var kept_by_dvc = __webpack_require__(99673);
        var metric_names = __webpack_require__(91445);
        var json_pointer = __webpack_require__(90694);
        var core_number = __webpack_require__(96421);
        var reading = __webpack_require__(32154);
        ;
        function* mappedEntries(document, mapping) {
            for (const [name, where] of Object.entries(mapping)) {
                const { value, stderr, n } = typeof where === 'string' ? { value: where } : where;
                const tree = pointed(document, value);
                if (tree === undefined)
                    continue;
                const facts = (0, reading.xS)({ standardError: numberPointed(document, stderr), sampleSize: numberPointed(document, n) });
                yield { keys: [name], tree, facts };
            }
        }
        function numberPointed(document, pointer) {
            const tree = pointer === undefined ? undefined : pointed(document, pointer);
            return tree?.kind === 'number' ? tree.value : undefined;
        }
        function pointed(document, pointer) {
            return (0, json_pointer.$)(pointer).reduce((tree, step) => {
                if (tree?.kind === 'object')
                    return tree.entries.get(step);
                const index = tree?.kind === 'list' && /^(?:0|[1-9]\d*)$/.test(step) ? (0, core_number.c)(step) : undefined;
                return tree?.kind === 'list' && index !== undefined ? tree.items?.[index] : undefined;
            }, document);
        }
        ;
        function namesOf(entries, offset) {
            const root = new NameTree(offset);
            const aliases = new NameTree(offset);
            const facts = new Map();
            for (const entry of entries) {
                root.put(entry.keys, entry.tree);
                for (const alias of entry.aliases ?? [])
                    aliases.put(alias, entry.tree);
                if (entry.facts !== undefined && Object.keys(entry.facts).length > 0)
                    facts.set(entry.tree, entry.facts);
            }
            return { root: root.branch, aliases: aliases.branch, facts };
        }
        class NameTree {
            branch;
            own = new Map();
            constructor(offset) {
                this.branch = this.grow(offset);
            }
            put(keys, tree) {
                let entries = this.own.get(this.branch) ?? new Map();
                for (const [depth, key] of keys.slice(0, -1).entries()) {
                    const there = entries.get(key);
                    const next = this.own.get(there ?? this.plant(entries, key, tree.offset));
                    if (next === undefined) {
                        add(entries, keys.slice(depth).join('.'), tree);
                        return;
                    }
                    entries = next;
                }
                add(entries, keys.at(-1) ?? '', tree);
            }
            plant(entries, key, offset) {
                const branch = this.grow(offset);
                entries.set(key, branch);
                return branch;
            }
            grow(offset) {
                const entries = new Map();
                const branch = { kind: 'object', offset, entries };
                this.own.set(branch, entries);
                return branch;
            }
        }
        function add(entries, key, tree) {
            const there = entries.get(key);
            entries.set(key, there === undefined || there === tree ? tree : several(there, tree));
        }
        const textsShown = 100;
        function several(one, other) {
            const text = `${textOf(one)} and ${textOf(other)}`;
            return { kind: 'several', offset: one.offset, text: text.slice(0, textsShown), value: NaN };
        }
        function textOf(tree) {
            return tree.kind === 'object' ? 'an object' : tree.text;
        }
        ;
        function at(tree, ...keys) {
            return keys.reduce((inner, key) => (inner?.kind === 'object' ? inner.entries.get(key) : undefined), tree);
        }
        function branchAt(tree, ...keys) {
            const found = at(tree, ...keys);
            return found?.kind === 'object' ? found : undefined;
        }
        function itemsOf(tree) {
            return tree?.kind === 'list' ? (tree.items ?? []) : [];
        }
        function rowsOf(tree) {
            const items = itemsOf(tree);
            const rows = items.filter((item) => item.kind === 'object');
            return rows.length > 0 && rows.length === items.length ? rows : undefined;
        }
        function numberAt(tree, ...keys) {
            const found = at(tree, ...keys);
            return found?.kind === 'number' ? found.value : undefined;
        }
        function textAt(tree, ...keys) {
            const found = at(tree, ...keys);
            return found === undefined || found.kind === 'object' || found.kind === 'list' ? undefined : found.content;
        }
        function flagAt(tree, ...keys) {
            const found = at(tree, ...keys);
            return found?.kind === 'boolean' ? /^true$/i.test(found.text) : undefined;
        }
        ;
        const evidently = {
            lacks(document) {
                const rows = rowsOf(at(document, 'metrics')) ?? [];
                const named = rows.filter((row) => nameOf(row) !== undefined && evidently_valueOf(row) !== undefined);
                return rows.length > 0 && named.length === rows.length ? undefined : 'list "metrics" of "metric_name" and "value"';
            },
            *entries(document) {
                for (const row of rowsOf(at(document, 'metrics')) ?? []) {
                    const [name, tree] = [nameOf(row), evidently_valueOf(row)];
                    if (name === undefined || tree === undefined)
                        continue;
                    const short = name.split('(')[0] ?? '';
                    yield { keys: [name], tree, aliases: short === name || short === '' ? [] : [[short]] };
                }
            },
        };
        function nameOf(row) {
            return textAt(row, 'metric_name') ?? textAt(row, 'metric_id') ?? textAt(row, 'metric');
        }
        function evidently_valueOf(row) {
            return at(row, 'value') ?? at(row, 'result');
        }
        var lfs_pointer = __webpack_require__(8809);
        ;
        class FaultyText extends Error {
            faults;
            constructor(faults) {
                super(faults[0].message);
                this.faults = faults;
            }
        }
        const replacement = '\uFFFD';
        function decodeSource(bytes, names) {
            refuseUtf16(bytes, names);
            const text = new TextDecoder('utf-8').decode(bytes);
            const source = { shown: names.shown, label: names.label, text, spot: spotter(text) };
            if (text.trim() === '')
                throw (0, errors.Xu)({ message: `${names.label} is empty`, where: { file: names.shown } });
            refuseInvalid(bytes, source);
            refusePointer(source, names);
            return source;
        }
        function refuseUtf16(bytes, names) {
            const [first, second] = bytes;
            if (!((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)))
                return;
            throw (0, errors.Xu)({
                message: `${names.label} is UTF-16; metrics files are UTF-8`,
                where: { file: names.shown, line: 1, column: 1 },
                hint: 'write it with encoding="utf-8"',
            });
        }
        function refuseInvalid(bytes, source) {
            const nul = source.text.indexOf('\0');
            if (nul >= 0) {
                const hint = nul < 2 ? { hint: 'if it is UTF-16, write it with encoding="utf-8"' } : {};
                throw atOffset(source, { message: 'a NUL byte: this is not a text file', offset: nul, ...hint });
            }
            const encoder = new TextEncoder();
            const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
            let from = 0;
            let byte = marked;
            for (let at = source.text.indexOf(replacement); at >= 0; at = source.text.indexOf(replacement, from)) {
                byte += encoder.encode(source.text.slice(from, at)).length;
                const written = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
                if (!written) {
                    const value = (bytes[byte] ?? 0).toString(16).padStart(2, '0');
                    throw atOffset(source, { message: `byte 0x${value} is not UTF-8`, offset: at });
                }
                from = at + 1;
                byte += 3;
            }
        }
        function refusePointer(source, names) {
            if (!(0, lfs_pointer.N)(source.text))
                return;
            throw (0, errors.Xu)({
                message: `${source.label} is a Git LFS pointer, not the file itself`,
                where: { file: source.shown, line: 1, column: 1 },
                hint: names.pointerHint ?? 'give actions/checkout `lfs: true`, or run `git lfs pull`',
            });
        }
        function spotter(text) {
            let line = 1;
            let start = 0;
            let end = lineEnd(text, 0);
            return (offset) => {
                if (offset < start)
                    [line, start, end] = [1, 0, lineEnd(text, 0)];
                while (end < offset && end < text.length) {
                    line += 1;
                    start = end + 1;
                    end = lineEnd(text, start);
                }
                return { line, column: offset - start + 1 };
            };
        }
        function lineEnd(text, start) {
            const at = text.indexOf('\n', start);
            return at === -1 ? text.length : at;
        }
        const shownLine = 200;
        function problemAt(source, fault) {
            const { line, column } = source.spot(fault.offset);
            const start = fault.offset - column + 1;
            const end = source.text.indexOf('\n', start);
            const text = source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
            return {
                message: `${source.label}: ${fault.message}`,
                where: { file: source.shown, line, column },
                ...(text.length <= shownLine && text !== '' ? { source: text, length: fault.length ?? 1 } : {}),
                ...(fault.hint === undefined ? {} : { hint: fault.hint }),
            };
        }
        function atOffset(source, fault) {
            return new errors.ur('input', [problemAt(source, fault)]);
        }
        function faultsIn(source, read) {
            try {
                return read(source.text);
            }
            catch (thrown) {
                if (!(thrown instanceof FaultyText))
                    throw thrown;
                const [first, ...rest] = thrown.faults;
                throw new errors.ur('input', [problemAt(source, first), ...rest.map((fault) => problemAt(source, fault))], {
                    cause: thrown,
                });
            }
        }
        ;
        const counters = ['epoch', 'step', 'iteration', 'round'];
        function counterOf(rows) {
            return counters.find((counter) => rows.every((row) => row.entries.has(counter)));
        }
        function epochRows(rows) {
            const counter = counterOf(rows);
            const epochs = [];
            for (const [index, row] of rows.entries()) {
                const number = counter === undefined ? index : numberOf(row, counter);
                const last = epochs.at(-1);
                if (last !== undefined && number < last.number)
                    refuse(`${counter ?? 'row'} ${number} comes after ${last.number}: two trainings in one file`, row.offset);
                const epoch = last?.number === number ? last : { number, offset: row.offset, cells: new Map() };
                if (epoch !== last)
                    epochs.push(epoch);
                for (const [column, tree] of row.entries) {
                    if (tree.kind !== 'null' || !epoch.cells.has(column))
                        epoch.cells.set(column, tree);
                }
            }
            return epochs.map(({ cells, ...epoch }) => ({
                ...epoch,
                cells: [...cells].map(([column, tree]) => ({ keys: [column], tree })),
            }));
        }
        function numberOf(row, counter) {
            const tree = at(row, counter);
            if (tree?.kind === 'number')
                return tree.value;
            return refuse(`this row has no ${counter} that is a number`, tree?.offset ?? row.offset);
        }
        function selectEpoch(rows, epoch) {
            const last = rows.at(-1);
            if (last === undefined)
                return [];
            if (epoch === undefined)
                return refuseUnnamed(rows, last);
            if (epoch === 'last')
                return last.cells;
            if (typeof epoch === 'object')
                return bestOf(rows, epoch).cells;
            const named = rows.find(({ number }) => number === epoch);
            return named?.cells ?? refuse(`there is no epoch ${epoch}: ${spanOf(rows, last)}`, last.offset);
        }
        function refuseUnnamed(rows, last) {
            throw new FaultyText([
                {
                    message: `a history of ${rows.length} ${rows.length === 1 ? 'epoch' : 'epochs'}, and the config does not say which one counts`,
                    offset: last.offset,
                    hint: 'add `epoch: last`, the number of one, or `epoch: {best: val_loss, direction: lower}`',
                },
            ]);
        }
        function bestOf(rows, { best, direction }) {
            let found;
            for (const row of rows) {
                const tree = row.cells.find(({ keys }) => keys.join('.') === best || keys.join('/') === best)?.tree;
                if (tree?.kind !== 'number')
                    continue;
                const better = found === undefined || (direction === 'higher' ? tree.value > found.value : tree.value < found.value);
                if (better)
                    found = { row, value: tree.value };
            }
            return (found?.row ??
                refuse(`"${best}" is a finite number in none of its ${rows.length} epochs, so none is the best`, rows[0]?.offset ?? 0));
        }
        function spanOf(rows, last) {
            return rows.length === 1 ? `it has ${last.number} alone` : `it has ${rows[0]?.number ?? 0} to ${last.number}`;
        }
        function refuse(message, offset) {
            throw new FaultyText([{ message, offset }]);
        }
        ;
        const nameColumns = ['metric', 'name', 'metric_name'];
        const errorColumns = ['stderr', 'standard_error', 'std_err'];
        const sizeColumns = ['n', 'samples', 'sample_size', 'support'];
        const metricValue = {
            lacks: (document) => (isMetricValue(rowsOf(document) ?? []) ? undefined : 'columns "metric" and "value"'),
            *entries(document) {
                for (const row of rowsOf(document) ?? []) {
                    const [name, tree] = [metric_value_nameOf(row), at(row, 'value')];
                    if (name === undefined || tree === undefined)
                        continue;
                    const facts = (0, reading.xS)({
                        standardError: firstNumber(row, errorColumns),
                        sampleSize: firstNumber(row, sizeColumns),
                        higherIsBetter: flagAt(row, 'higher_is_better'),
                    });
                    yield { keys: [name], tree, facts };
                }
            },
        };
        function isMetricValue(rows) {
            return rows.length > 0 && rows.every((row) => metric_value_nameOf(row) !== undefined && row.entries.has('value'));
        }
        function metric_value_nameOf(row) {
            const column = nameColumns.find((one) => row.entries.has(one));
            const cell = column === undefined ? undefined : row.entries.get(column);
            if (cell === undefined || cell.kind === 'object' || cell.kind === 'list' || cell.kind === 'null')
                return undefined;
            return cell.content ?? cell.text;
        }
        function firstNumber(row, columns) {
            return columns.map((column) => numberAt(row, column)).find((value) => value !== undefined);
        }
        ;
        const history_history = {
            lacks(document) {
                if (document.kind === 'object')
                    return seriesOf(document) === undefined ? 'lists of numbers alone, one for each metric' : undefined;
                const rows = rowsOf(document) ?? [];
                if (rows.length === 0 || isMetricValue(rows) || !rows.every(isFlat))
                    return 'rows of metrics';
                return rows.length === 1 || counterOf(rows) !== undefined
                    ? undefined
                    : 'column "epoch", "step", "iteration" or "round"';
            },
            entries(document, { epoch }) {
                const series = document.kind === 'object' ? seriesOf(document) : undefined;
                if (series !== undefined)
                    return selectEpoch(rowsOfSeries(series), epoch);
                const rows = epochRows(rowsOf(document) ?? []);
                return selectEpoch(rows, rows.length === 1 ? (epoch ?? 'last') : epoch);
            },
        };
        function isFlat(row) {
            return [...row.entries.values()].every(({ kind }) => kind !== 'object' && kind !== 'list');
        }
        function seriesOf(document) {
            const series = [];
            for (const [name, tree] of document.entries) {
                const inner = tree.kind === 'object' ? [...tree.entries].map(([key, value]) => [[name, key], value]) : [[[name], tree]];
                for (const [keys, list] of inner) {
                    if (!isSeries(list))
                        return undefined;
                    series.push({ keys, list });
                }
            }
            return series.length === 0 ? undefined : series;
        }
        function isSeries(tree) {
            if (tree.kind !== 'list' || tree.items === null || tree.items.length === 0)
                return false;
            return tree.items.every(({ kind }) => kind === 'number' || kind === 'not-finite' || kind === 'null');
        }
        function rowsOfSeries(series) {
            const length = series[0]?.list.items?.length ?? 0;
            const other = series.find(({ list }) => list.items?.length !== length);
            if (other !== undefined) {
                const message = `"${other.keys.join('.')}" has ${other.list.items?.length ?? 0} values and "${series[0]?.keys.join('.') ?? ''}" ${length}: which belong to one epoch cannot be known`;
                throw new FaultyText([{ message, offset: other.list.offset }]);
            }
            return Array.from({ length }, (_, number) => {
                const cells = series.flatMap(({ keys, list }) => {
                    const tree = list.items?.[number];
                    return tree === undefined ? [] : [{ keys, tree }];
                });
                return { number, offset: cells[0]?.tree.offset ?? 0, cells };
            });
        }
        ;
        const measuredBy = /^(eval|train|test|predict)_(?:runtime|samples_per_second|steps_per_second)$/;
        const split = /^(eval|train|test|predict)_/;
        const hfResults = {
            lacks(document) {
                const keys = document.kind === 'object' ? [...document.entries.keys()] : [];
                return keys.some((key) => measuredBy.test(key)) ? undefined : 'key like "eval_runtime"';
            },
            *entries(document) {
                if (document.kind !== 'object')
                    return;
                for (const [key, tree] of document.entries) {
                    const part = split.exec(key)?.[1];
                    const sampleSize = part === undefined || measuredBy.test(key) ? undefined : numberAt(document, `${part}_samples`);
                    yield { keys: [key], tree, facts: (0, reading.xS)({ sampleSize }) };
                }
            },
        };
        const hfTrainerState = {
            lacks(document) {
                if (rowsOf(at(document, 'log_history')) === undefined)
                    return 'list "log_history" of what was logged';
                if (at(document, 'global_step') === undefined)
                    return 'key "global_step"';
                return evaluations(document).length > 0 ? undefined : 'evaluation (a key like "eval_loss") in its "log_history"';
            },
            entries(document, { epoch }) {
                return selectEpoch(epochRows(evaluations(document)), epoch);
            },
        };
        function evaluations(document) {
            const logged = rowsOf(at(document, 'log_history')) ?? [];
            return logged.filter(({ entries }) => [...entries.keys()].some((key) => key.startsWith('eval_')));
        }
        const hfModelIndex = {
            lacks: (document) => (rowsOf(at(document, 'model-index')) === undefined ? 'list "model-index"' : undefined),
            *entries(document) {
                const models = rowsOf(at(document, 'model-index')) ?? [];
                for (const model of models) {
                    const name = textAt(model, 'name');
                    const before = models.length > 1 && name !== undefined ? [name] : [];
                    for (const result of itemsOf(at(model, 'results')))
                        yield* resultEntries(result, before);
                }
            },
        };
        function* resultEntries(result, before) {
            const dataset = branchAt(result, 'dataset');
            const type = textAt(dataset, 'type') ?? textAt(dataset, 'name') ?? 'dataset';
            const parts = [textAt(dataset, 'config'), textAt(dataset, 'split')].filter((part) => part !== undefined);
            for (const metric of itemsOf(at(result, 'metrics'))) {
                const value = at(metric, 'value');
                const called = textAt(metric, 'type') ?? textAt(metric, 'name');
                if (value === undefined || called === undefined)
                    continue;
                const aliases = [[type, called], [called]];
                yield { keys: [...before, type, ...parts, called], tree: value, aliases };
            }
        }
        const hfEvalResults = {
            lacks(document) {
                const rows = rowsOf(document) ?? [];
                const results = rows.filter((row) => branchAt(row, 'dataset') !== undefined && at(row, 'value') !== undefined);
                return rows.length > 0 && results.length === rows.length ? undefined : 'list of results with "dataset" and "value"';
            },
            *entries(document) {
                for (const row of itemsOf(document)) {
                    const [id, task, tree] = [textAt(row, 'dataset', 'id'), textAt(row, 'dataset', 'task_id'), at(row, 'value')];
                    if (tree === undefined || (id === undefined && task === undefined))
                        continue;
                    if (task === undefined)
                        yield { keys: [id ?? ''], tree };
                    else
                        yield { keys: id === undefined ? [task] : [id, task], tree, aliases: [[task]] };
                }
            },
        };
        ;
        const lmEval = {
            lacks(document) {
                const results = branchAt(document, 'results');
                const tasks = results === undefined ? [] : [...results.entries.values()];
                if (tasks.length === 0 || !tasks.every(({ kind }) => kind === 'object'))
                    return 'mapping "results" of tasks';
                return branchAt(document, 'versions') === undefined ? 'mapping "versions" of tasks' : undefined;
            },
            *entries(document) {
                const results = branchAt(document, 'results')?.entries ?? new Map();
                const groups = branchAt(document, 'groups')?.entries ?? new Map();
                const more = [...groups].filter(([group]) => !results.has(group));
                for (const [task, tree] of [...results, ...more])
                    if (tree.kind === 'object')
                        yield* taskEntries(task, tree, document);
            },
        };
        const beside = /_stderr(?:,|$)|^(?:alias|name|sample_len|sample_count)$/;
        function* taskEntries(task, values, document) {
            for (const [key, tree] of values.entries) {
                if (beside.test(key))
                    continue;
                const plain = key.endsWith(',none') ? key.slice(0, key.lastIndexOf(',')) : undefined;
                const aliases = plain === undefined ? [] : [[task, plain]];
                yield { keys: [task, key], tree, aliases, facts: facts(task, key, { values, document }) };
            }
        }
        function facts(task, key, { values, document }) {
            const comma = key.lastIndexOf(',');
            const [metric, filter] = comma < 0 ? [key, ''] : [key.slice(0, comma), key.slice(comma)];
            return (0, reading.xS)({
                standardError: numberAt(values, `${metric}_stderr${filter}`),
                sampleSize: numberAt(values, 'sample_count', key) ??
                    numberAt(document, 'n-samples', task, 'effective') ??
                    numberAt(values, 'sample_len'),
                fullSize: numberAt(document, 'n-samples', task, 'original'),
                higherIsBetter: flagAt(at(document, 'higher_is_better'), task, metric),
            });
        }
        ;
        const mlflow = {
            lacks(document) {
                if (textAt(infoOf(document), 'run_id') === undefined)
                    return '"info" with a "run_id"';
                const metrics = metricsOf(document);
                if (metrics?.kind === 'object')
                    return undefined;
                return rowsOf(metrics)?.every((row) => textAt(row, 'key') !== undefined) === true
                    ? undefined
                    : '"data" with "metrics"';
            },
            *entries(document) {
                const metrics = metricsOf(document);
                if (metrics?.kind === 'object')
                    for (const [key, tree] of metrics.entries)
                        yield { keys: [key], tree };
                for (const row of rowsOf(metrics) ?? []) {
                    const [key, tree] = [textAt(row, 'key'), at(row, 'value')];
                    if (key !== undefined && tree !== undefined)
                        yield { keys: [key], tree };
                }
            },
        };
        function infoOf(document) {
            return branchAt(document, 'info') ?? branchAt(document, 'run', 'info');
        }
        function metricsOf(document) {
            return at(document, 'data', 'metrics') ?? at(document, 'run', 'data', 'metrics');
        }
        ;
        const nested = {
            lacks: (document) => (document.kind === 'object' ? undefined : 'mapping of names to values'),
            *entries(document) {
                if (document.kind !== 'object')
                    return;
                for (const [key, tree] of document.entries)
                    yield { keys: [key], tree };
            },
        };
        ;
        const promptfoo = {
            lacks(document) {
                const stats = branchAt(document, 'results', 'stats');
                return numberAt(stats, 'successes') !== undefined && numberAt(stats, 'failures') !== undefined
                    ? undefined
                    : '"results" with "stats" of successes and failures';
            },
            *entries(document) {
                const stats = branchAt(document, 'results', 'stats');
                if (stats === undefined)
                    return;
                yield* countEntries([], stats, { passed: 'successes', failed: 'failures', errors: 'errors' });
                const prompts = rowsOf(at(document, 'results', 'prompts')) ?? [];
                const providers = prompts.map(providerOf);
                for (const [index, prompt] of prompts.entries()) {
                    const provider = providers[index] ?? '';
                    const twice = providers.indexOf(provider) !== providers.lastIndexOf(provider);
                    const before = twice ? [provider, textAt(prompt, 'label') ?? String(index + 1)] : [provider];
                    yield* promptEntries(before, branchAt(prompt, 'metrics'));
                }
            },
        };
        function providerOf(prompt) {
            return textAt(prompt, 'provider') ?? textAt(prompt, 'id') ?? 'provider';
        }
        function* promptEntries(before, metrics) {
            if (metrics === undefined)
                return;
            yield* countEntries(before, metrics, { passed: 'testPassCount', failed: 'testFailCount', errors: 'testErrorCount' });
            for (const key of ['cost', 'totalLatencyMs']) {
                const tree = at(metrics, key);
                if (tree !== undefined)
                    yield { keys: keysOf(before, key), tree, facts: { higherIsBetter: false } };
            }
            for (const [name, score] of branchAt(metrics, 'namedScores')?.entries ?? []) {
                const count = numberAt(metrics, 'namedScoresCount', name);
                const weight = numberAt(metrics, 'namedScoreWeights', name) ?? count;
                if (score.kind === 'number' && weight !== undefined && weight > 0)
                    yield {
                        keys: keysOf(before, name),
                        tree: share(score, score.value, weight),
                        facts: (0, reading.xS)({ sampleSize: count }),
                    };
            }
        }
        function* countEntries(before, counts, keys) {
            const [passed, failed] = [numberAt(counts, keys.passed), numberAt(counts, keys.failed)];
            const errors = numberAt(counts, keys.errors) ?? 0;
            const total = (passed ?? NaN) + (failed ?? NaN) + errors;
            if (passed !== undefined && total > 0) {
                const tree = share(at(counts, keys.passed) ?? counts, passed, total);
                yield { keys: keysOf(before, 'pass_rate'), tree, facts: (0, reading.xS)({ sampleSize: total, higherIsBetter: true }) };
            }
            for (const key of Object.values(keys)) {
                const tree = at(counts, key);
                if (tree !== undefined)
                    yield { keys: keysOf(before, key), tree };
            }
        }
        function share(place, part, whole) {
            return { kind: 'number', offset: place.offset, text: `${part} of ${whole}`, value: part / whole };
        }
        function keysOf(before, key) {
            return [...before, key];
        }
        ;
        const pytestBenchmark = {
            lacks(document) {
                const benchmarks = rowsOf(at(document, 'benchmarks')) ?? [];
                const complete = benchmarks.filter((row) => branchAt(row, 'stats') !== undefined && pytest_benchmark_nameOf(row) !== undefined);
                return benchmarks.length > 0 && complete.length === benchmarks.length
                    ? undefined
                    : 'list "benchmarks" with "fullname" and "stats"';
            },
            *entries(document) {
                for (const row of rowsOf(at(document, 'benchmarks')) ?? []) {
                    const [name, short, stats] = [pytest_benchmark_nameOf(row), textAt(row, 'name'), branchAt(row, 'stats')];
                    if (name === undefined || stats === undefined)
                        continue;
                    for (const [key, tree] of stats.entries) {
                        if (tree.kind === 'list' || tree.kind === 'text')
                            continue;
                        yield {
                            keys: [name, key],
                            tree,
                            aliases: short === undefined ? [] : [[short, key]],
                            facts: factsFor(key, stats),
                        };
                    }
                }
            },
        };
        function pytest_benchmark_nameOf(row) {
            return textAt(row, 'fullname') ?? textAt(row, 'name');
        }
        const times = new Set(['min', 'max', 'mean', 'median', 'q1', 'q3', 'total', 'hd15iqr', 'ld15iqr']);
        function factsFor(key, stats) {
            const [deviation, rounds] = [numberAt(stats, 'stddev'), numberAt(stats, 'rounds')];
            const known = key === 'mean' && deviation !== undefined && rounds !== undefined && rounds > 1;
            return (0, reading.xS)({
                standardError: known ? deviation / Math.sqrt(rounds) : undefined,
                sampleSize: key === 'mean' || key === 'median' ? rounds : undefined,
                higherIsBetter: key === 'ops' ? true : times.has(key) ? false : undefined,
            });
        }
        ;
        const root = /^(?:regression|binary_classification|multiclass_classification|multilabel_classification|text_generation|ranking)_metrics$/;
        const sagemaker = {
            lacks: (document) => (groups(document).length > 0 ? undefined : 'key like "regression_metrics" with values in it'),
            *entries(document) {
                for (const [group, branch] of groups(document)) {
                    for (const [metric, tree] of branch.entries) {
                        const value = at(tree, 'value');
                        if (value !== undefined)
                            yield { keys: [group, metric], tree: value, aliases: [[metric]] };
                    }
                }
            },
        };
        function groups(document) {
            if (document.kind !== 'object')
                return [];
            return [...document.entries].filter((entry) => {
                const [key, tree] = entry;
                return root.test(key) && tree.kind === 'object' && [...tree.entries.values()].some((inner) => at(inner, 'value'));
            });
        }
        ;
        const averages = new Map([
            ['macro avg', 'macro'],
            ['weighted avg', 'weighted'],
            ['micro avg', 'micro'],
            ['samples avg', 'samples'],
        ]);
        const scores = new Map([
            ['precision', 'precision'],
            ['recall', 'recall'],
            ['f1-score', 'f1'],
        ]);
        const sklearnReport = {
            lacks(document) {
                const missing = ['macro avg', 'weighted avg'].find((average) => !isAverage(branchAt(document, average)));
                return missing === undefined ? undefined : `"${missing}" with precision, recall, f1-score and support`;
            },
            *entries(document) {
                if (document.kind !== 'object')
                    return;
                const sampleSize = numberAt(document, 'macro avg', 'support');
                for (const [key, tree] of document.entries) {
                    if (tree.kind === 'object')
                        yield* scoreEntries(key, tree, sampleSize);
                    else
                        yield { keys: [key], tree, facts: (0, reading.xS)({ sampleSize, higherIsBetter: true }) };
                }
            },
        };
        function isAverage(branch) {
            return [...scores.keys(), 'support'].every((score) => at(branch, score) !== undefined);
        }
        function* scoreEntries(key, branch, total) {
            const average = averages.get(key);
            for (const [score, tree] of branch.entries) {
                const scorer = scores.get(score);
                const aliases = average === undefined || scorer === undefined ? [] : [[`${scorer}_${average}`]];
                const sampleSize = average === undefined ? examplesOf(score, branch) : total;
                const facts = scorer === undefined ? {} : (0, reading.xS)({ sampleSize, higherIsBetter: true });
                yield { keys: [key, score], tree, aliases, facts };
            }
        }
        function examplesOf(score, branch) {
            const support = score === 'recall' ? at(branch, 'support') : undefined;
            return support?.kind === 'number' ? support.value : undefined;
        }
        ;
        const internal = ['_step', '_runtime', '_timestamp'];
        const wandb = {
            lacks(document) {
                const known = internal.filter((key) => at(document, key) !== undefined);
                if (branchAt(document, '_wandb') !== undefined || known.length > 1)
                    return undefined;
                return 'key "_wandb", or two of "_step", "_runtime" and "_timestamp"';
            },
            *entries(document) {
                if (document.kind !== 'object')
                    return;
                for (const [key, tree] of document.entries) {
                    if (!key.startsWith('_') && at(tree, '_type') === undefined)
                        yield { keys: [key], tree };
                }
            },
        };
        ;
        const metricFormats = {
            nested: nested,
            history: history_history,
            'metric-value': metricValue,
            'hf-results': hfResults,
            'hf-trainer-state': hfTrainerState,
            'hf-model-index': hfModelIndex,
            'hf-eval-results': hfEvalResults,
            'lm-eval': lmEval,
            'sklearn-report': sklearnReport,
            mlflow: mlflow,
            wandb: wandb,
            promptfoo: promptfoo,
            evidently: evidently,
            'pytest-benchmark': pytestBenchmark,
            sagemaker: sagemaker,
        };
        const withEpochs = new Set(['history', 'hf-trainer-state']);
        function formatOfDocument(document, source, options) {
            const format = options.format === undefined ? recognised(document, source) : forced(options.format, document, source);
            if (options.epoch === undefined || withEpochs.has(format))
                return format;
            throw (0, errors.Xu)({
                message: `${source.label} is read as ${format}, which has no epochs, and the config asks for one`,
                where: placeOf(document, source),
                hint: 'remove `epoch`, or give this file a gate of its own',
            });
        }
        function forced(format, document, source) {
            const lacking = metricFormats[format].lacks(document);
            if (lacking === undefined)
                return format;
            throw (0, errors.Xu)({
                message: `${source.label} is not of the format ${format}, as the config says: it has no ${lacking}`,
                where: placeOf(document, source),
                hint: 'without `format` each file is read as what its content shows',
            });
        }
        function recognised(document, source) {
            const names = Object.keys(metricFormats);
            const [first, ...others] = names.filter((name) => name !== 'nested' && metricFormats[name].lacks(document) === undefined);
            if (first === undefined)
                return plain(document, source);
            if (others.length === 0)
                return first;
            throw (0, errors.Xu)({
                message: `${source.label} is of several formats: ${[first, ...others].join(' or ')}`,
                where: placeOf(document, source),
                hint: `say which: \`format: ${first}\``,
            });
        }
        const example = '{"accuracy": 0.93}';
        function plain(document, source) {
            if (document.kind === 'object')
                return 'nested';
            if (document.kind === 'list' && document.items?.length === 0)
                throw (0, errors.Xu)({
                    message: `${source.label} has no rows: nothing was measured`,
                    where: placeOf(document, source),
                });
            const table = document.kind === 'list' && document.items?.[0]?.kind === 'object';
            const message = table
                ? `${source.label} has rows, and which of them counts cannot be known: it has no column "epoch" or "step", and not the columns "metric" and "value"`
                : `${source.label} must hold an object of metrics, like ${example}; it holds ${document.text.slice(0, 40)}`;
            const hint = 'say where the metrics stand: `mapping: {accuracy: /0/accuracy}`';
            throw (0, errors.Xu)({ message, where: placeOf(document, source), ...(table ? { hint } : {}) });
        }
        function placeOf(document, source) {
            return { file: source.shown, ...source.spot(document.offset) };
        }
        var dist = __webpack_require__(38815);
        var yaml_depth = __webpack_require__(79387);
        var tree = __webpack_require__(33676);
        ;
        const aliasedNodes = 10_000;
        function readYaml(text) {
            const document = parse(text);
            const [first, ...rest] = document.errors.map((error) => ({
                message: error.code === 'MULTIPLE_DOCS'
                    ? 'a second document begins here, and which of them was measured nobody can say'
                    : (error.message.split('\n')[0] ?? 'not YAML'),
                offset: Math.min(error.pos[0], text.length),
            }));
            if (first !== undefined)
                throw new FaultyText([first, ...rest.slice(0, 19)]);
            if (document.contents === null)
                throw new FaultyText([{ message: 'there is nothing in it', offset: 0 }]);
            return new YamlWalk(text).walk(document.contents);
        }
        function parse(text) {
            const deep = (0, yaml_depth.U)(text);
            if (deep !== undefined) {
                throw new FaultyText([{ message: `nested deeper than ${yaml_depth.I} levels`, offset: deep }]);
            }
            return (0, dist.Tp)(text, {
                version: '1.2',
                schema: 'core',
                merge: false,
                uniqueKeys: false,
                prettyErrors: false,
                logLevel: 'error',
            });
        }
        class YamlWalk {
            text;
            anchors = new Map();
            open = new Set();
            duplicates = [];
            aliased = 0;
            constructor(text) {
                this.text = text;
            }
            walk(root) {
                const tree = this.node(root, { depth: 1, aliased: false });
                const [first, ...rest] = this.duplicates;
                if (first !== undefined)
                    throw new FaultyText([first, ...rest]);
                return tree;
            }
            node(node, at) {
                const offset = node?.range?.[0] ?? 0;
                if (at.depth > tree.zR)
                    this.refuse(`nested deeper than ${tree.zR} levels`, offset);
                if (at.aliased && (this.aliased += 1) > aliasedNodes) {
                    this.refuse(`its aliases expand to more than ${aliasedNodes} values`, offset);
                }
                if (node === null)
                    return { kind: 'null', offset, text: 'null', value: NaN };
                if ((0, dist.Vj)(node))
                    return this.alias(node, at.depth);
                if (node.anchor !== undefined && !at.aliased)
                    this.anchors.set(node.anchor, node);
                if ((0, dist.jh)(node))
                    return this.map(node, at);
                if ((0, dist.oP)(node))
                    return this.list(node.items, { ...at, offset });
                return (0, dist.jn)(node) ? this.scalar(node, offset) : { kind: 'other', offset, text: 'this', value: NaN };
            }
            alias(node, depth) {
                const offset = node.range?.[0] ?? 0;
                const target = this.anchors.get(node.source);
                if (target === undefined)
                    this.refuse(`the alias *${node.source} refers to nothing above it`, offset);
                if (this.open.has(target))
                    this.refuse(`the alias *${node.source} contains itself`, offset);
                this.open.add(target);
                const tree = this.node(target, { depth: depth + 1, aliased: true });
                this.open.delete(target);
                return tree;
            }
            map(node, at) {
                const entries = new Map();
                const offsets = new Map();
                this.open.add(node);
                for (const { key: keyNode, value } of node.items) {
                    const key = this.key(keyNode, node.range?.[0] ?? 0);
                    this.noteDuplicate(key, offsets);
                    entries.set(key.text, this.node(value, { ...at, depth: at.depth + 1 }));
                }
                this.open.delete(node);
                return { kind: 'object', offset: node.range?.[0] ?? 0, entries };
            }
            key(node, mapOffset) {
                const offset = node?.range?.[0] ?? mapOffset;
                if (!(0, dist.jn)(node))
                    this.refuse('a key that is not a plain text', offset);
                if (node.anchor !== undefined)
                    this.anchors.set(node.anchor, node);
                const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
                return { text, offset };
            }
            noteDuplicate(key, offsets) {
                const first = offsets.get(key.text);
                if (first === undefined)
                    offsets.set(key.text, key.offset);
                if (first === undefined || this.duplicates.length >= 20)
                    return;
                const line = this.text.slice(0, first).split('\n').length;
                this.duplicates.push({
                    message: `the key ${JSON.stringify(key.text.slice(0, 100))} is there twice; it is already on line ${line}`,
                    offset: key.offset,
                    length: Math.max(1, key.text.length),
                });
            }
            list(items, at) {
                const trees = items.map((item) => this.node(item, { depth: at.depth + 1, aliased: at.aliased }));
                return (0, tree.c3)(trees, at.offset);
            }
            scalar(node, offset) {
                const kind = scalarKind(node.value);
                const written = this.text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
                const content = typeof node.value === 'string' ? { content: node.value } : {};
                return { kind, offset, text: written, value: kind === 'number' ? node.value : NaN, ...content };
            }
            refuse(message, offset) {
                throw new FaultyText([{ message, offset }]);
            }
        }
        function scalarKind(value) {
            if (typeof value === 'number')
                return Number.isFinite(value) ? 'number' : 'not-finite';
            if (typeof value === 'string')
                return (0, tree._I)(value);
            if (typeof value === 'boolean')
                return 'boolean';
            return value === null ? 'null' : 'other';
        }
        ;
        function readFrontMatter(text) {
            const begin = /^---[ \t]*\r?\n/.exec(text)?.[0];
            const end = begin === undefined ? -1 : text.slice(begin.length - 1).search(/\n---[ \t]*(?:\r?\n|$)/);
            if (begin === undefined || end < 0) {
                const message = 'no front matter: it does not begin with a block between two lines of three dashes';
                throw new FaultyText([
                    { message, offset: 0, hint: 'of a Markdown file the `model-index` of the front matter is read' },
                ]);
            }
            return readYaml(begin.replace(/-/g, ' ') + text.slice(begin.length, begin.length - 1 + end));
        }
        ;
        function readJson(text) {
            return new JsonReader(text).read();
        }
        const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
        const wordPattern = /-?[A-Za-z_][A-Za-z_0-9]*/y;
        const plainText = /[^"\\\u0000-\u001f]*/y;
        const hexPattern = /[0-9a-fA-F]{4}/y;
        const blankPattern = /[ \t\n\r]*/y;
        const words = new Map([
            ['true', 'boolean'],
            ['false', 'boolean'],
            ['null', 'null'],
            ['NaN', 'not-finite'],
            ['Infinity', 'not-finite'],
            ['-Infinity', 'not-finite'],
        ]);
        const escapes = new Map([
            ['"', '"'],
            ['\\', '\\'],
            ['/', '/'],
            ['b', '\b'],
            ['f', '\f'],
            ['n', '\n'],
            ['r', '\r'],
            ['t', '\t'],
        ]);
        const duplicatesShown = 20;
        const pythonPrints = /^(?:'|None\b|True\b|False\b|nan\b|inf\b|-inf\b|np\.|array\(|tensor\()/;
        const conflict = /^(?:<{7}|={7}|>{7})/;
        const asJson = 'this is how Python prints it: write it with json.dump, and numbers of numpy and torch as float(…)';
        function hintOf(found) {
            if (conflict.test(found))
                return { hint: 'git left a merge conflict in it: measure again' };
            return pythonPrints.test(found) ? { hint: asJson } : {};
        }
        class JsonReader {
            at = 0;
            values = 0;
            lists = 0;
            listed = 0;
            duplicates = [];
            text;
            constructor(text) {
                this.text = text;
            }
            read() {
                this.blanks();
                const tree = this.value(1);
                this.blanks();
                if (this.at < this.text.length)
                    this.refuse(`expected the end of the file, found ${this.found()}`);
                const [first, ...rest] = this.duplicates;
                if (first !== undefined)
                    throw new FaultyText([first, ...rest]);
                return tree;
            }
            value(depth) {
                if (depth > tree.zR)
                    this.refuse(`nested deeper than ${tree.zR} levels`);
                const next = this.text[this.at];
                if (next === '{')
                    return this.object(depth);
                if (next === '[')
                    return this.list(depth);
                return next === '"' ? this.quoted() : this.numberOrWord();
            }
            object(depth) {
                const offset = this.at++;
                const entries = new Map();
                const offsets = new Map();
                this.blanks();
                if (this.take('}'))
                    return { kind: 'object', offset, entries };
                do {
                    this.blanks();
                    const keyOffset = this.at;
                    if (this.text[this.at] !== '"')
                        this.refuse(`expected a key in double quotes, found ${this.found()}`);
                    const key = this.string();
                    this.blanks();
                    if (!this.take(':'))
                        this.refuse(`expected ":" after the key, found ${this.found()}`);
                    this.blanks();
                    this.countNamed();
                    const value = this.value(depth + 1);
                    this.noteDuplicate(key, { keyOffset, first: offsets.get(key) });
                    if (!offsets.has(key))
                        offsets.set(key, keyOffset);
                    entries.set(key, value);
                    this.blanks();
                } while (this.take(','));
                if (!this.take('}'))
                    this.refuse(`expected "," or "}", found ${this.found()}`);
                return { kind: 'object', offset, entries };
            }
            countNamed() {
                const [count, limit] = this.lists > 0 ? [(this.listed += 1), 2 * tree.Rr] : [(this.values += 1), tree.Sb];
                if (count > limit)
                    this.refuse(`more than ${limit} values: this is data, not metrics`);
            }
            noteDuplicate(key, seen) {
                if (seen.first === undefined || this.duplicates.length >= duplicatesShown)
                    return;
                const line = this.text.slice(0, seen.first).split('\n').length;
                const length = this.text.slice(seen.keyOffset).search(/:/);
                this.duplicates.push({
                    message: `the key ${JSON.stringify(key.slice(0, 100))} is there twice; it is already on line ${line}`,
                    offset: seen.keyOffset,
                    length: Math.max(1, Math.min(length, key.length + 2)),
                });
            }
            list(depth) {
                const offset = this.at++;
                const before = this.listed;
                let items = [];
                this.lists += 1;
                this.blanks();
                if (!this.take(']')) {
                    do {
                        this.blanks();
                        const item = this.value(depth + 1);
                        if ((this.listed += 1) > tree.Rr)
                            items = null;
                        if (items === null)
                            this.listed = before;
                        else
                            items.push(item);
                        this.blanks();
                    } while (this.take(','));
                    if (!this.take(']'))
                        this.refuse(`expected "," or "]", found ${this.found()}`);
                }
                this.lists -= 1;
                return (0, tree.c3)(items, offset);
            }
            quoted() {
                const offset = this.at;
                const content = this.string();
                return { ...this.leaf((0, tree._I)(content), offset), content };
            }
            string() {
                const start = this.at++;
                let text = '';
                for (;;) {
                    text += this.match(plainText) ?? '';
                    const next = this.text[this.at];
                    if (next === '"') {
                        this.at += 1;
                        return text;
                    }
                    if (next === undefined) {
                        this.at = start;
                        this.refuse('this text is never closed: the file ends before its second quote');
                    }
                    if (next !== '\\')
                        this.refuse('a line break or control character inside a text; write it as an escape like \\n');
                    text += this.escape();
                }
            }
            escape() {
                const start = this.at;
                const letter = this.text[start + 1] ?? '';
                const plain = escapes.get(letter);
                this.at += 2;
                if (plain !== undefined)
                    return plain;
                const code = letter === 'u' ? this.match(hexPattern) : undefined;
                if (code === undefined) {
                    this.at = start;
                    this.refuse(`\\${letter} is not an escape of JSON`);
                }
                return String.fromCharCode(Buffer.from(code, 'hex').readUInt16BE());
            }
            numberOrWord() {
                const offset = this.at;
                const word = this.match(wordPattern);
                const kind = word === undefined ? undefined : words.get(word);
                if (kind !== undefined)
                    return this.leaf(kind, offset);
                this.at = offset;
                const number = word === undefined ? this.match(numberPattern) : undefined;
                if (number === undefined || /[\w.+]/.test(this.text[this.at] ?? '')) {
                    this.at = offset;
                    this.refuse(`expected a value, found ${this.found()}`);
                }
                return this.leaf((0, core_number.$)(number) === undefined ? 'not-finite' : 'number', offset);
            }
            leaf(kind, offset) {
                const text = this.text.slice(offset, this.at);
                const value = kind === 'number' ? ((0, core_number.$)(text) ?? NaN) : NaN;
                return { kind, offset, text, value };
            }
            match(pattern) {
                pattern.lastIndex = this.at;
                const found = pattern.exec(this.text)?.[0];
                if (found !== undefined)
                    this.at += found.length;
                return found;
            }
            blanks() {
                this.match(blankPattern);
            }
            take(character) {
                if (this.text[this.at] !== character)
                    return false;
                this.at += 1;
                return true;
            }
            found() {
                if (this.at >= this.text.length)
                    return 'the end of the file: it was cut short';
                const word = /^[-+\w.]+/.exec(this.text.slice(this.at, this.at + 40))?.[0];
                return JSON.stringify(word ?? String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
            }
            refuse(message) {
                const offset = Math.min(this.at, this.text.length);
                const hint = hintOf(this.text.slice(offset, offset + 12));
                throw new FaultyText([{ message, offset, ...hint }]);
            }
        }
        ;
        function readTable(text, delimiter) {
            const [header, ...rows] = new TableReader(text, delimiter).rows();
            if (header === undefined)
                return (0, tree.c3)([], 0);
            const columns = header.map(({ content }) => content);
            refuseTwice(header);
            return (0, tree.c3)(rows.map((cells) => branch(columns, cells)), 0);
        }
        class TableReader {
            at = 0;
            cells = 0;
            text;
            delimiter;
            constructor(text, delimiter) {
                this.text = text;
                this.delimiter = delimiter;
            }
            rows() {
                const rows = [];
                while (this.at < this.text.length) {
                    const row = this.row();
                    const blank = row.length === 1 && row[0]?.content === '' && !row[0].quoted;
                    if (!blank)
                        rows.push(row);
                }
                return rows;
            }
            row() {
                const row = [];
                for (;;) {
                    if ((this.cells += 1) > tree.Rr)
                        this.refuse(`more than ${tree.Rr} cells: this is data, not metrics`, this.at);
                    row.push(this.text[this.at] === '"' ? this.quoted() : this.plain());
                    const next = this.text[this.at];
                    this.at += next === '\r' ? 2 : 1;
                    if (next !== this.delimiter)
                        return row;
                }
            }
            plain() {
                const offset = this.at;
                while (this.at < this.text.length && this.text[this.at] !== this.delimiter && !this.atLineEnd())
                    this.at += 1;
                return { content: this.text.slice(offset, this.at), offset, quoted: false };
            }
            quoted() {
                const offset = this.at;
                const parts = [];
                for (let from = offset + 1;; from = this.at + 1) {
                    const end = this.text.indexOf('"', from);
                    if (end < 0)
                        this.refuse('this cell is never closed: the file ends before its second quote', offset);
                    parts.push(this.text.slice(from, end));
                    this.at = end + 1;
                    if (this.text[this.at] !== '"')
                        break;
                }
                if (this.at < this.text.length && this.text[this.at] !== this.delimiter && !this.atLineEnd())
                    this.refuse('text after the quote that ends this cell', this.at);
                return { content: parts.join('"'), offset, quoted: true };
            }
            atLineEnd() {
                const here = this.text[this.at];
                return here === '\n' || (here === '\r' && this.text[this.at + 1] === '\n');
            }
            refuse(message, offset) {
                throw new FaultyText([{ message, offset }]);
            }
        }
        function refuseTwice(header) {
            const seen = new Set();
            for (const { content, offset } of header) {
                if (seen.has(content))
                    throw new FaultyText([{ message: `the column ${JSON.stringify(content.slice(0, 100))} is there twice`, offset }]);
                seen.add(content);
            }
        }
        function branch(columns, cells) {
            const offset = cells[0]?.offset ?? 0;
            if (cells.length !== columns.length) {
                const message = `this row has ${cells.length} cells, and the header ${columns.length}`;
                const isSemicolons = columns.length === 1 && columns[0]?.includes(';') === true;
                throw new FaultyText([{ message, offset, ...(isSemicolons ? { hint: 'write it with commas, sep=","' } : {}) }]);
            }
            const entries = new Map();
            for (const [index, column] of columns.entries()) {
                const cell = cells[index];
                if (cell !== undefined)
                    entries.set(column, value(cell));
            }
            return { kind: 'object', offset, entries };
        }
        function value({ content, offset }) {
            const text = content.trim();
            if (text === '')
                return { kind: 'null', offset, text: 'empty', value: NaN, content: '' };
            const number = (0, core_number.$)(text);
            if (number !== undefined)
                return { kind: 'number', offset, text, value: number, content };
            const beyond = /^[-+]?[\d.]+e\+?\d+$/i.test(text);
            const kind = beyond ? 'not-finite' : /^(?:true|false)$/i.test(text) ? 'boolean' : (0, tree._I)(text);
            return { kind, offset, text: content, value: NaN, content };
        }
        ;
        class TomlTables {
            root;
            tables = new Map();
            lists = new Map();
            section = 0;
            current;
            constructor() {
                this.root = this.grow({ offset: 0, origin: 'header', depth: 0 });
                this.current = this.root;
            }
            open(path, many) {
                this.section += 1;
                const parent = path.slice(0, -1).reduce((branch, part) => this.passed(branch, part), this.root);
                const last = path.at(-1);
                if (last === undefined)
                    return;
                this.current = many ? this.appended(parent, last) : this.headed(parent, last);
            }
            put(path, value, inline) {
                const parent = path
                    .slice(0, -1)
                    .reduce((branch, part) => this.dotted(branch, part), inline ?? this.current);
                const last = path.at(-1);
                const entries = this.tables.get(parent)?.entries;
                if (last === undefined || entries === undefined)
                    return;
                if (entries.has(last.text))
                    toml_tables_refuseTwice(last);
                entries.set(last.text, value);
            }
            inline(offset, depth) {
                return this.grow({ offset, origin: 'dotted', depth });
            }
            close(branch) {
                const table = this.tables.get(branch);
                if (table === undefined || table.origin === 'inline')
                    return;
                table.origin = 'inline';
                for (const inner of table.entries.values())
                    if (inner.kind === 'object')
                        this.close(inner);
            }
            depthOf(inline) {
                return this.tables.get(inline ?? this.current)?.depth ?? 0;
            }
            passed(branch, part) {
                const there = branch.entries.get(part.text);
                if (there === undefined)
                    return this.plant(branch, part, 'passed');
                const inner = this.lists.get(there)?.at(-1) ?? there;
                if (inner.kind !== 'object' || this.tables.get(inner)?.origin === 'inline')
                    toml_tables_refuseTwice(part);
                return inner;
            }
            headed(branch, part) {
                const there = branch.entries.get(part.text);
                if (there === undefined)
                    return this.plant(branch, part, 'header');
                const table = this.tables.get(there);
                if (table?.origin !== 'passed')
                    toml_tables_refuseTwice(part);
                table.origin = 'header';
                return table.branch;
            }
            appended(branch, part) {
                const there = branch.entries.get(part.text);
                const items = there === undefined ? [] : this.lists.get(there);
                if (items === undefined)
                    toml_tables_refuseTwice(part);
                const depth = this.depth(branch, part);
                const item = this.grow({ offset: part.offset, origin: 'header', depth });
                items.push(item);
                if (there !== undefined)
                    return item;
                const list = { kind: 'list', offset: part.offset, text: 'a list', value: NaN, items };
                this.lists.set(list, items);
                this.tables.get(branch)?.entries.set(part.text, list);
                return item;
            }
            dotted(branch, part) {
                const there = branch.entries.get(part.text);
                if (there === undefined)
                    return this.plant(branch, part, 'dotted');
                const table = this.tables.get(there);
                const open = table?.origin === 'passed' || (table?.origin === 'dotted' && table.section === this.section);
                if (table === undefined || !open)
                    toml_tables_refuseTwice(part);
                return table.branch;
            }
            plant(branch, part, origin) {
                const inner = this.grow({ offset: part.offset, origin, depth: this.depth(branch, part) });
                this.tables.get(branch)?.entries.set(part.text, inner);
                return inner;
            }
            depth(branch, part) {
                const depth = (this.tables.get(branch)?.depth ?? 0) + 1;
                if (depth < tree.zR)
                    return depth;
                throw new FaultyText([{ message: `nested deeper than ${tree.zR} levels`, offset: part.offset }]);
            }
            grow({ offset, origin, depth }) {
                const entries = new Map();
                const branch = { kind: 'object', offset, entries };
                this.tables.set(branch, { branch, entries, origin, section: this.section, depth });
                return branch;
            }
        }
        function toml_tables_refuseTwice({ text, offset }) {
            const message = `the key ${JSON.stringify(text.slice(0, 100))} is there twice`;
            throw new FaultyText([{ message, offset, length: Math.max(1, text.length) }]);
        }
        ;
        const toml_text_escapes = new Map([
            ['b', '\b'],
            ['t', '\t'],
            ['n', '\n'],
            ['f', '\f'],
            ['r', '\r'],
            ['"', '"'],
            ['\\', '\\'],
        ]);
        const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;
        const blank = /[ \t]*/y;
        const blankLine = /(?:[ \t]|\r?\n|#[^\n]*)*/y;
        const restOfLine = /(?:#[^\n]*)?(?:\r?\n|$)/y;
        const code = /u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})/y;
        const foldedLine = /[ \t]*\r?\n\s*/y;
        class TomlText {
            at = 0;
            text;
            constructor(text) {
                this.text = text;
                this.at = text.search(unseen);
                if (this.at >= 0)
                    this.refuse('a control character, or a line end that is a carriage return alone');
                this.at = 0;
            }
            ended() {
                return this.at >= this.text.length;
            }
            since(offset) {
                return this.text.slice(offset, this.at);
            }
            blanks() {
                this.match(blank);
                return this;
            }
            blankLines() {
                this.match(blankLine);
                return this;
            }
            endLine() {
                if (this.blanks().match(restOfLine) === undefined)
                    this.refuse(`expected the end of the line, found ${this.found()}`);
            }
            take(text) {
                if (!this.text.startsWith(text, this.at))
                    return false;
                this.at += text.length;
                return true;
            }
            expect(text) {
                if (!this.blanks().take(text))
                    this.refuse(`expected "${text}", found ${this.found()}`);
            }
            match(pattern) {
                pattern.lastIndex = this.at;
                const found = pattern.exec(this.text)?.[0];
                if (found !== undefined)
                    this.at += found.length;
                return found;
            }
            insideWord() {
                return /[\w.+-]/.test(this.text[this.at] ?? '');
            }
            line() {
                const start = this.at;
                if (this.take("'"))
                    return this.literal("'", start, /[^'\r\n]*/y);
                return this.take('"') ? this.basic('"', start) : undefined;
            }
            block() {
                const start = this.at;
                const quotes = ['"""', "'''"].find((three) => this.take(three));
                if (quotes === undefined)
                    return undefined;
                this.match(/(?:\r?\n)?/y);
                return quotes === '"""' ? this.basic(quotes, start) : this.literal(quotes, start, /(?:(?!''')[\s\S])*/y);
            }
            literal(quotes, start, content) {
                const text = this.match(content) ?? '';
                if (!this.take(quotes))
                    this.neverClosed(start);
                return text + this.quotesBefore(quotes);
            }
            basic(quotes, start) {
                const plain = quotes.length === 1 ? /[^"\\\r\n]*/y : /[^"\\]*/y;
                const parts = [];
                for (;;) {
                    parts.push(this.match(plain) ?? '');
                    if (this.take(quotes))
                        return parts.join('') + this.quotesBefore(quotes);
                    if (this.take('\\'))
                        parts.push(this.escape(quotes.length > 1));
                    else if (quotes.length > 1 && this.take('"'))
                        parts.push('"');
                    else
                        this.neverClosed(start);
                }
            }
            quotesBefore(quotes) {
                const one = quotes[0] ?? '';
                const more = quotes.length > 1 ? [this.take(one), this.take(one)].filter(Boolean).length : 0;
                return one.repeat(more);
            }
            escape(folds) {
                if (folds && this.match(foldedLine) !== undefined)
                    return '';
                const start = this.at;
                const digits = this.match(code)?.slice(1);
                const point = digits === undefined ? undefined : Buffer.from(digits.padStart(8, '0'), 'hex').readUInt32BE();
                const scalar = point !== undefined && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
                if (scalar)
                    return String.fromCodePoint(point);
                const plain = toml_text_escapes.get(this.text[start] ?? '');
                this.at = start;
                if (plain === undefined)
                    this.refuse(`\\${this.text[start] ?? ''} is not an escape of TOML`);
                this.at += 1;
                return plain;
            }
            neverClosed(start) {
                this.at = start;
                this.refuse('this text is never closed');
            }
            found() {
                return this.foundAt(this.at);
            }
            foundAt(offset) {
                if (offset >= this.text.length)
                    return 'the end of the file: it was cut short';
                const word = /^[-+\w.]+/.exec(this.text.slice(offset, offset + 40))?.[0];
                return JSON.stringify(word ?? String.fromCodePoint(this.text.codePointAt(offset) ?? 0));
            }
            refuse(message) {
                throw new FaultyText([{ message, offset: Math.min(this.at, this.text.length) }]);
            }
        }
        ;
        function readToml(text) {
            return new TomlReader(text).read();
        }
        const bareKey = /[A-Za-z0-9_-]+/y;
        const decimal = /[-+]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][-+]?\d(?:_?\d)*)?/y;
        const special = /[-+]?(?:inf|nan)/y;
        const flag = /true|false/y;
        const moment = /(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?|\d\d:\d\d:\d\d(?:\.\d+)?)/y;
        const otherBase = /0x[\dA-Fa-f](?:_?[\dA-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*/y;
        const scalars = [
            [moment, 'other'],
            [otherBase, 'other'],
            [special, 'not-finite'],
            [flag, 'boolean'],
            [decimal, 'number'],
        ];
        class TomlReader {
            text;
            tables = new TomlTables();
            values = 0;
            constructor(text) {
                this.text = new TomlText(text);
            }
            read() {
                const { text } = this;
                for (text.blankLines(); !text.ended(); text.blankLines()) {
                    if (text.take('['))
                        this.header();
                    else
                        this.assignment(undefined);
                    text.endLine();
                }
                return this.tables.root;
            }
            header() {
                const many = this.text.take('[');
                this.text.blanks();
                const path = this.key();
                this.text.expect(many ? ']]' : ']');
                this.tables.open(path, many);
            }
            assignment(inline) {
                const path = this.key();
                this.text.expect('=');
                this.text.blanks();
                if ((this.values += 1) > tree.Sb)
                    this.text.refuse(`more than ${tree.Sb} values: this is data, not metrics`);
                const value = this.value(this.tables.depthOf(inline) + path.length);
                this.tables.put(path, value, inline);
            }
            key() {
                const parts = [];
                do {
                    this.text.blanks();
                    const offset = this.text.at;
                    const quoted = this.text.line();
                    const part = quoted ?? this.text.match(bareKey) ?? this.text.refuse(`expected a key, found ${this.text.found()}`);
                    parts.push({ text: part, offset });
                    this.text.blanks();
                } while (this.text.take('.'));
                return parts;
            }
            value(depth) {
                if (depth > tree.zR)
                    this.text.refuse(`nested deeper than ${tree.zR} levels`);
                const offset = this.text.at;
                if (this.text.take('['))
                    return this.list(offset, depth);
                if (this.text.take('{'))
                    return this.inlineTable(offset, depth);
                const content = this.text.block() ?? this.text.line();
                if (content === undefined)
                    return this.scalar(offset);
                return { kind: (0, tree._I)(content), offset, text: this.text.since(offset), value: NaN, content };
            }
            list(offset, depth) {
                const items = [];
                for (this.text.blankLines(); !this.text.take(']'); this.text.blankLines()) {
                    if ((this.values += 1) > tree.Sb)
                        this.text.refuse(`more than ${tree.Sb} values: this is data, not metrics`);
                    items.push(this.value(depth + 1));
                    this.text.blankLines();
                    if (this.text.take(','))
                        continue;
                    this.text.expect(']');
                    break;
                }
                return (0, tree.c3)(items, offset);
            }
            inlineTable(offset, depth) {
                const branch = this.tables.inline(offset, depth);
                this.text.blanks();
                if (!this.text.take('}')) {
                    do
                        this.assignment(branch);
                    while (this.text.blanks().take(','));
                    this.text.expect('}');
                }
                this.tables.close(branch);
                return branch;
            }
            scalar(offset) {
                for (const [pattern, kind] of scalars) {
                    const text = this.text.match(pattern);
                    if (text === undefined)
                        continue;
                    if (this.text.insideWord())
                        break;
                    const value = kind === 'number' ? (0, core_number.$)(text.replaceAll('_', '')) : NaN;
                    if (value === undefined)
                        return { kind: 'not-finite', offset, text, value: NaN };
                    return { kind, offset, text, value };
                }
                throw new FaultyText([{ message: `expected a value, found ${this.text.foundAt(offset)}`, offset }]);
            }
        }
        ;
        const mebibyte = 1024 * 1024;
        const sizeLimits = {
            json: 64 * mebibyte,
            yaml: 2 * mebibyte,
            toml: 2 * mebibyte,
            csv: 16 * mebibyte,
            tsv: 16 * mebibyte,
            markdown: 2 * mebibyte,
        };
        const endings = new Map([
            ['json', 'json'],
            ['yaml', 'yaml'],
            ['yml', 'yaml'],
            ['toml', 'toml'],
            ['csv', 'csv'],
            ['tsv', 'tsv'],
            ['md', 'markdown'],
        ]);
        const readers = {
            json: readJson,
            yaml: readYaml,
            toml: readToml,
            csv: (text) => readTable(text, ','),
            tsv: (text) => readTable(text, '\t'),
            markdown: readFrontMatter,
        };
        function syntaxOf(shown, where) {
            const name = shown.slice(shown.lastIndexOf('/') + 1);
            const syntax = endings.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
            if (syntax !== undefined && name.includes('.'))
                return syntax;
            const message = `${shown} is not a metrics file: its name must end in .json, .yaml, .yml, .toml, .csv, .tsv or .md`;
            throw (0, errors.Fj)([{ ...where, message, hint: 'write the metrics as JSON, or narrow the glob' }]);
        }
        function readMetricFile(bytes, names) {
            refuseTooLarge(bytes.length, names);
            const source = decodeSource(bytes, names);
            const document = faultsIn(source, readers[names.syntax]);
            const reading = names.reading ?? {};
            const format = reading.mapping === undefined ? formatOfDocument(document, source, reading) : 'mapping';
            const entries = faultsIn(source, () => format === 'mapping'
                ? mappedEntries(document, reading.mapping ?? {})
                : [...metricFormats[format].entries(document, reading)]);
            const { root, aliases, facts } = namesOf(entries, document.offset);
            if (!(0, tree.dt)(root) && format !== 'mapping') {
                const where = { file: names.shown, ...source.spot(document.offset) };
                throw (0, errors.Xu)({ message: `${names.label} holds no metric at all: nothing was measured`, where });
            }
            return { source, format, root, aliases, document: format === 'mapping' ? root : document, facts };
        }
        function refuseTooLarge(size, names) {
            const limit = sizeLimits[names.syntax];
            if (size <= limit)
                return;
            const message = `${names.label} is larger than ${limit / mebibyte} MB, the most that a ${names.syntax.toUpperCase()} metrics file may be`;
            throw (0, errors.Xu)({ message, where: { file: names.shown } });
        }
        ;
        function patternsOf({ path, runs }) {
            return [runs ?? path ?? []].flat();
        }
        function placeOfPatterns({ config, configPrefix, locate }) {
            return locate([...configPrefix, config.runs === undefined ? 'path' : 'runs']);
        }
        async function findMetricFiles(inputs, ports) {
            const found = new Set();
            const unmatched = [];
            for (const pattern of patternsOf(inputs.config)) {
                const files = await ports.files.glob(inputs.folder, pattern);
                if (files.length === 0)
                    unmatched.push(pattern);
                for (const file of files)
                    found.add(file);
            }
            return { paths: [...found], unmatched };
        }
        function noMatch(pattern, inputs) {
            return (0, errors.Xu)({
                ...placeOfPatterns(inputs),
                message: `${pattern} matches no file: nothing was measured`,
                hint: 'check that the step that writes the metrics ran before this gate, and in this folder',
            });
        }
        async function readCandidate({ paths, unmatched: [unmatched] }, inputs, ports) {
            if (unmatched !== undefined)
                throw noMatch(unmatched, inputs);
            const files = [];
            for (const path of paths) {
                if ((await ports.files.kind(path)) === 'absent')
                    throw await absentFile(path, inputs, ports);
                files.push(await readFromDisk(path, inputs, ports));
            }
            if (inputs.config.runs === undefined)
                metric_files_refuseTwice(files, inputs);
            return files;
        }
        async function readFromDisk(path, inputs, ports) {
            const shown = ports.files.show(path);
            const limit = sizeLimits[syntaxOf(shown, placeOfPatterns(inputs))];
            const file = readBytes(await ports.files.read(path, { limit }), { shown, label: shown }, inputs);
            ports.log.debug(`${shown} is read as ${file.format}`);
            return file;
        }
        function readBytes(bytes, names, inputs) {
            const syntax = syntaxOf(names.shown, placeOfPatterns(inputs));
            return readMetricFile(bytes, { ...names, syntax, reading: inputs.config });
        }
        async function absentFile(path, inputs, ports) {
            const shown = ports.files.show(path);
            const at = placeOfPatterns(inputs);
            const keeper = await (0, kept_by_dvc.H)(path, ports.files);
            if (keeper !== undefined) {
                const message = `${shown} does not exist here; ${keeper.by} says that DVC keeps it`;
                return (0, errors.Xu)({ ...at, message, hint: `run \`dvc pull ${keeper.target}\` before this gate` });
            }
            return (0, errors.Xu)({
                ...at,
                message: `${shown} does not exist`,
                hint: 'check that the step that writes it ran before this gate; the path is relative to the folder of the config',
            });
        }
        function metric_files_refuseTwice(files, inputs) {
            if (files.length < 2)
                return;
            const problems = (0, metric_names.SH)((0, metric_names.qE)(files)).map(({ name, files: [one, other] }) => ({
                ...placeOfPatterns(inputs),
                message: `the metric "${name}" is in ${one} and in ${other}`,
                hint: 'narrow `path`, or give each file a gate of its own',
            }));
            const [first, ...rest] = problems.slice(0, 20);
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
    }),
    88249: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            BJ: () => (predictionPatterns),
            MY: () => (isDataName),
            bY: () => (predictionGlobs),
            cd: () => (findPredictions),
            eJ: () => (bytesAsFile),
            sZ: () => (predictionSet)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _core_wildcard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81738);
        var _data_partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22467);
        var _validate_data_data_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3275);
        function predictionPatterns({ config }) {
            return config.predictions === undefined ? [] : [config.predictions.path];
        }
        async function findPredictions(inputs, { files }) {
            const [pattern] = predictionPatterns(inputs);
            return pattern === undefined ? [] : (0, _validate_data_data_files_js__WEBPACK_IMPORTED_MODULE_3__.th)(pattern, inputs.folder, files);
        }
        function isDataName(path) {
            return !/^[._]/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        }
        async function predictionGlobs(inputs, { files }) {
            const [pattern] = predictionPatterns(inputs);
            if (pattern === undefined || _core_wildcard_js__WEBPACK_IMPORTED_MODULE_4__.X.test(pattern))
                return pattern === undefined ? [] : [pattern];
            const isFolder = (await files.kind((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.folder, pattern))) === 'folder';
            return isFolder ? [`${pattern.replace(/\/+$/, '')}/**/*`] : [];
        }
        function predictionSet(found, { inputs, ports, whose, pattern }) {
            const root = ports.files.show((0, _validate_data_data_files_js__WEBPACK_IMPORTED_MODULE_3__.I5)(pattern, inputs.folder));
            const parts = found.map(({ shown, files, path }) => {
                const format = (0, _validate_data_data_files_js__WEBPACK_IMPORTED_MODULE_3__.be)(shown);
                if (typeof format === 'string') {
                    const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Fj)([{ ...at, message: `${shown} is not a predictions file: ${format}` }]);
                }
                const partition = (0, _data_partition_js__WEBPACK_IMPORTED_MODULE_2__.i)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(root, shown));
                return { file: { path, shown: `${shown}${whose}`, ...format, partition }, shown, files };
            });
            const [first, second] = parts;
            if (first !== undefined && second === undefined)
                return { label: first.file.shown, shown: first.shown, parts };
            const shown = ports.files.show((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.folder, pattern));
            return { label: `${shown}${whose}`, shown, parts };
        }
        const chunkBytes = 1024 * 1024;
        function bytesAsFile(bytes) {
            return {
                size: () => Promise.resolve(bytes.length),
                slice: (_, { start, end }) => Promise.resolve(bytes.subarray(start, end)),
                async *stream() {
                    for (let from = 0; from < bytes.length; from += chunkBytes)
                        yield await Promise.resolve(bytes.subarray(from, from + chunkBytes));
                },
            };
        }
    }),
    39288: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (recordedBaseline),
            R: () => (filesOf)
        });
        var _baseline_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22530);
        var _metric_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46422);
        function recordedBaseline(record, context) {
            return { files: filesOf(record, context), predictions: (0, _baseline_predictions_js__WEBPACK_IMPORTED_MODULE_0__.rj)(record, context) };
        }
        function filesOf({ manifest, files }, { inputs }) {
            return files
                .filter(({ role }) => role === 'metrics')
                .map(({ path, bytes }) => {
                const label = `${path} recorded at ${manifest.commit.slice(0, 7)}, the baseline`;
                return (0, _metric_files_js__WEBPACK_IMPORTED_MODULE_1__.io)(bytes, { shown: path, label }, inputs);
            });
        }
    }),
    11932: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (differenceOf),
            m: () => (testSetText)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var _core_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97592);
        var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99785);
        function testSetText({ rows, declared, names }) {
            if (declared === undefined || names === undefined)
                return rows;
            const { keys = [], files = [] } = names;
            const values = (0, _core_canonical_js__WEBPACK_IMPORTED_MODULE_1__.$)({ keys: declared.keys, files: declared.files });
            return `${rows ?? ''}+${short((0, _core_canonical_js__WEBPACK_IMPORTED_MODULE_1__.$)([distinct(keys), distinct(files)]))}:${short(values)}`;
        }
        function differenceOf(one, other) {
            const [rows = '', declared = ''] = one.split('+');
            const [otherRows = '', otherDeclared = ''] = other.split('+');
            const [names, values] = declared.split(':');
            const [otherNames, otherValues] = otherDeclared.split(':');
            if (names !== '' && names === otherNames && values !== otherValues)
                return 'declared';
            return rows !== '' && otherRows !== '' && rows !== otherRows ? 'rows' : null;
        }
        function distinct(names) {
            return [...new Set(names)].sort(_core_compare_text_js__WEBPACK_IMPORTED_MODULE_2__.n);
        }
        function short(text) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
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
    66042: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (needsBaseline),
            w: () => (demandsOf)
        });
        function demandsOf(rule) {
            const demands = [];
            if (rule.min !== undefined)
                demands.push({ kind: 'absolute', rule: 'min', bound: rule.min });
            if (rule.max !== undefined)
                demands.push({ kind: 'absolute', rule: 'max', bound: rule.max });
            if (rule.target !== undefined)
                demands.push({ kind: 'absolute', rule: 'target', target: rule.target, within: rule.within ?? 0 });
            demands.push(...changeDemandsOf(rule));
            if (rule.max_disparity !== undefined)
                demands.push({ kind: 'disparity', rule: 'max_disparity', bound: rule.max_disparity });
            const [first, ...rest] = demands;
            return first === undefined ? [{ kind: 'shown', rule: 'direction' }] : [first, ...rest];
        }
        function changeDemandsOf(rule) {
            const { max_regression: absolute, max_regression_pct: percent, min_improvement: gain } = rule;
            const demands = [];
            if (rule.require_both === true && absolute !== undefined && percent !== undefined) {
                demands.push({ kind: 'change', rule: 'max_regression+max_regression_pct', absolute, percent });
            }
            else {
                if (absolute !== undefined)
                    demands.push({ kind: 'change', rule: 'max_regression', absolute, percent: undefined });
                if (percent !== undefined)
                    demands.push({ kind: 'change', rule: 'max_regression_pct', absolute: undefined, percent });
            }
            if (gain !== undefined)
                demands.push({ kind: 'change', rule: 'min_improvement', gain });
            if (rule.min_improvement_pct !== undefined)
                demands.push({ kind: 'change', rule: 'min_improvement_pct', percent: rule.min_improvement_pct });
            if (rule.ratchet !== undefined)
                demands.push({ kind: 'change', rule: 'ratchet', loss: rule.ratchet });
            if (rule.max_change !== undefined)
                demands.push({ kind: 'change', rule: 'max_change', distance: rule.max_change });
            return demands;
        }
        function needsBaseline(rules) {
            return [...rules].some((rule) => changeDemandsOf(rule).some((demand) => demand.rule !== 'ratchet'));
        }
    }),
    99976: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (findMetric)
        });
        function findMetric(files, name) {
            const ways = files.flatMap((file) => waysInFile(file, name));
            const [first, second, ...rest] = ways;
            if (first === undefined)
                return { kind: 'absent' };
            return second === undefined ? { kind: 'found', at: first } : { kind: 'ambiguous', ways: [first, second, ...rest] };
        }
        function waysInFile(file, name) {
            const aliases = file.aliases.entries.size === 0 ? [] : waysIn(file.aliases, name);
            const named = aliases.length === 0 ? waysIn(file.root, name) : [...waysIn(file.root, name), ...aliases];
            const ways = named.length === 0 && file.document.kind === 'object' ? waysIn(file.document, name) : named;
            if (ways.length < 2)
                return ways.map(({ tree, keys }) => ({ file, tree, keys }));
            const first = new Map();
            for (const way of ways)
                if (!first.has(way.tree))
                    first.set(way.tree, way);
            return [...first.values()].map((way) => ({ file, ...way }));
        }
        function waysIn(branch, name) {
            const whole = branch.entries.get(name);
            const ways = whole === undefined ? [] : [{ tree: whole, keys: [name] }];
            for (let at = 0; at < name.length; at += 1) {
                if (name[at] !== '.' && name[at] !== '/')
                    continue;
                const step = branch.entries.get(name.slice(0, at));
                if (step?.kind !== 'object')
                    continue;
                const rest = waysIn(step, name.slice(at + 1));
                ways.push(...rest.map(({ tree, keys }) => ({ tree, keys: [name.slice(0, at), ...keys] })));
            }
            return ways;
        }
    }),
    91445: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            SH: () => (givenTwice),
            kf: () => (isNumeric),
            qE: () => (namedValues)
        });
        var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33676);
        const namesLimit = 10_000;
        function namedValues(files) {
            const values = [];
            for (const file of files) {
                for (const named of (0, _tree_js__WEBPACK_IMPORTED_MODULE_0__.Gb)(file.root)) {
                    if (values.length >= namesLimit)
                        return values;
                    values.push({ ...named, file });
                }
            }
            return values;
        }
        function isNumeric(kind) {
            return kind === 'number' || kind === 'not-finite';
        }
        function givenTwice(values) {
            const first = new Map();
            const twice = new Map();
            for (const { name, leaf, file } of values) {
                if (!isNumeric(leaf.kind))
                    continue;
                const seen = first.get(name);
                if (seen === undefined)
                    first.set(name, file.source.shown);
                else if (seen !== file.source.shown && !twice.has(name))
                    twice.set(name, [seen, file.source.shown]);
            }
            return [...twice].map(([name, files]) => ({ name, files }));
        }
    }),
    32154: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            MU: () => (readingOf),
            c_: () => (measureOf),
            xS: () => (factsOf)
        });
        const shownText = 200;
        function readingOf(tree, facts = {}) {
            switch (tree.kind) {
                case 'number':
                    return { kind: 'number', value: tree.value, ...facts };
                case 'not-finite':
                    return { kind: 'not-finite', text: tree.text.slice(0, shownText) };
                case 'object':
                    return { kind: 'not-a-number', type: 'object', text: 'an object' };
                case 'text':
                case 'boolean':
                case 'null':
                case 'list':
                case 'several':
                case 'other':
                    return { kind: 'not-a-number', type: tree.kind, text: tree.text.slice(0, shownText) };
            }
        }
        function factsOf(given) {
            const { standardError, sampleSize, fullSize, higherIsBetter } = given;
            const isPart = fullSize !== undefined && sampleSize !== undefined && fullSize > sampleSize;
            return {
                ...(standardError !== undefined && Number.isFinite(standardError) && standardError >= 0 ? { standardError } : {}),
                ...(sampleSize !== undefined && Number.isFinite(sampleSize) && sampleSize > 0 ? { sampleSize } : {}),
                ...(isPart && Number.isFinite(fullSize) ? { fullSize } : {}),
                ...(higherIsBetter === undefined ? {} : { higherIsBetter }),
            };
        }
        function measureOf(reading) {
            switch (reading.kind) {
                case 'number':
                    return reading.value;
                case 'not-finite':
                case 'not-a-number':
                    return { token: reading.text };
                case 'undefined':
                case 'absent':
                    return undefined;
            }
        }
    }),
    65934: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            NR: () => (faultyRun),
            eW: () => (readingOfRuns),
            hm: () => (meanOf)
        });
        var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
        function readingOfRuns(located) {
            const readings = located.map(readingAt);
            const [only, ...others] = readings;
            if (only !== undefined && others.length === 0)
                return only;
            const bad = readings.find(({ kind }) => kind !== 'number');
            if (bad !== undefined)
                return bad;
            const runs = readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
            const value = meanOf(runs);
            if (!Number.isFinite(value))
                return { kind: 'not-finite', text: String(value) };
            const directions = readings.map((reading) => (reading.kind === 'number' ? reading.higherIsBetter : undefined));
            const [higherIsBetter] = new Set(directions).size === 1 ? directions : [];
            return {
                kind: 'number',
                value,
                ...(higherIsBetter === undefined ? {} : { higherIsBetter }),
                ...examplesOf(readings),
                runs,
            };
        }
        function examplesOf(readings) {
            const [first, ...others] = readings.map((reading) => (reading.kind === 'number' ? reading : {}));
            const same = others.every((one) => one.sampleSize === first?.sampleSize && one.fullSize === first?.fullSize);
            if (!same || first?.sampleSize === undefined)
                return {};
            const { sampleSize, fullSize } = first;
            return { sampleSize, ...(fullSize === undefined ? {} : { fullSize }) };
        }
        function faultyRun(located) {
            const at = located.findIndex((found) => readingAt(found).kind !== 'number');
            return at < 0 ? undefined : at;
        }
        function readingAt(found) {
            return found === null ? { kind: 'absent' } : (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.MU)(found.tree, found.file.facts.get(found.tree));
        }
        function meanOf(values) {
            const sum = (numbers) => numbers.reduce((total, value) => total + value, 0);
            const first = sum(values) / values.length;
            return first + sum(values.map((value) => value - first)) / values.length;
        }
    }),
    33676: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Gb: () => (namedLeaves),
            Rr: () => (listedLimit),
            Sb: () => (valuesLimit),
            _I: () => (textKind),
            c3: () => (listOf),
            dt: () => (holdsValues),
            zR: () => (depthLimit)
        });
        const depthLimit = 1000;
        const valuesLimit = 200_000;
        const listedLimit = 500_000;
        function listOf(items, offset) {
            return { kind: 'list', offset, text: 'a list', value: NaN, items };
        }
        const nonFiniteName = /^[-+]?\.?(?:nan|inf|infinity)$/i;
        function textKind(text) {
            return nonFiniteName.test(text.trim()) ? 'not-finite' : 'text';
        }
        function holdsValues(tree) {
            return tree.kind !== 'object' || [...tree.entries.values()].some(holdsValues);
        }
        const nameLimit = 1000;
        function* namedLeaves(tree, prefix = null) {
            if (tree.kind !== 'object') {
                yield { name: prefix ?? '', leaf: tree };
                return;
            }
            for (const [key, value] of tree.entries) {
                const name = prefix === null ? key : `${prefix}.${key}`;
                if (name.length <= nameLimit)
                    yield* namedLeaves(value, name);
            }
        }
    })
};
