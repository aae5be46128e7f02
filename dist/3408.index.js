export const id = 3408;
export const ids = [3408];
export const modules = {
    89893: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (metricFinding)
        });
        function metricFinding(id, subject, parts) {
            const { decided, baseline, samples, slice = null } = parts;
            const observed = decided.observed ?? parts.observed;
            const part = slice === null
                ? ''
                : `[${Object.entries(slice)
                    .map((pair) => pair.join('='))
                    .join(',')}]`;
            return {
                id: `${id}#${subject}${part}/${decided.rule}`,
                rule: decided.rule,
                subject,
                slice,
                params: decided.params,
                outcome: decided.outcome,
                severity: decided.severity,
                ...(decided.reason === undefined ? {} : { reason: decided.reason }),
                ...(decided.limit === undefined ? {} : { limit: decided.limit }),
                ...(observed === undefined ? {} : { observed: { value: observed } }),
                ...(baseline === undefined || decided.rule === 'max_disparity' ? {} : { baseline: { value: baseline } }),
                ...(decided.evidence === undefined ? {} : { evidence: decided.evidence }),
                count: 1,
                samples,
                ...(decided.notes === undefined ? {} : { notes: decided.notes }),
            };
        }
    }),
    13408: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var check_metrics_baseline = __webpack_require__(77230);
        var best_recorded = __webpack_require__(84289);
        var external_node_crypto_ = __webpack_require__(77598);
        var git_answers = __webpack_require__(78568);
        var file_at_commit = __webpack_require__(23106);
        var baseline_repository = __webpack_require__(93827);
        ;
        async function blobAtCommit(file, history) {
            const { repository } = history;
            if (await (0, baseline_repository.QE)(repository, file.commit))
                return ((await (0, git_answers.gG)(repository.git, ['rev-parse', '--verify', '--quiet', `${file.commit}:${file.path}`])) ?? undefined);
            const tree = history.github === null ? undefined : await (0, file_at_commit.gp)(file.commit, history.github);
            if (tree !== undefined)
                return tree.get(file.path);
            const bytes = await (0, file_at_commit.fw)(file, history);
            return bytes === undefined ? undefined : blobId(bytes, file.commit.length === 40 ? 'sha1' : 'sha256');
        }
        async function contentId({ path, commit, tree, }, history) {
            const id = tree.get(path);
            if (id?.startsWith('link:') !== true)
                return id;
            const bytes = await (0, file_at_commit.fw)({ path, commit }, history);
            return bytes === undefined ? undefined : blobId(bytes, commit.length === 40 ? 'sha1' : 'sha256');
        }
        function blobId(bytes, algorithm) {
            return (0, external_node_crypto_.createHash)(algorithm)
                .update(`blob ${String(bytes.length)}\0`)
                .update(bytes)
                .digest('hex');
        }
        var reading = __webpack_require__(32154);
        var errors = __webpack_require__(62807);
        var find_metric = __webpack_require__(99976);
        var check_metrics_context = __webpack_require__(81895);
        var metric_files = __webpack_require__(46422);
        var promises_ = __webpack_require__(46466);
        var external_node_zlib_ = __webpack_require__(38522);
        var data_files = __webpack_require__(3275);
        var recording_place = __webpack_require__(13306);
        ;
        const bytesAtMost = 48 * 1024 * 1024;
        const packedFrom = 8 * 1024 * 1024;
        const none = { files: [], notes: [] };
        async function predictionsToRecord({ predictions, ports: { files, surroundings } }, limits = { bytes: bytesAtMost, packedFrom }) {
            if (!(0, recording_place.F)(surroundings))
                return none;
            const recorded = [];
            let left = limits.bytes;
            for (const path of predictions) {
                if ((await files.kind(path)) === 'absent')
                    return none;
                const isPacked = isText(path) && (await files.size(path)) > limits.packedFrom;
                const bytes = await bytesOf(files.stream(path), { most: left, isPacked });
                const shown = files.show(path);
                if (bytes === undefined)
                    return { files: [], notes: [tooMuch(shown, limits.bytes)] };
                recorded.push({ role: 'predictions', path: isPacked ? `${shown}.gz` : shown, bytes });
                left -= bytes.length;
            }
            return { files: recorded, notes: [] };
        }
        function tooMuch(path, bytes) {
            return { code: 'predictions-not-recorded', params: { path, megabytes: Math.round(bytes / 1024 / 1024) } };
        }
        function isText(path) {
            const format = (0, data_files.be)(path);
            return typeof format === 'object' && !format.gzip && !format.zstd && !(0, data_files.bI)(format.format);
        }
        async function bytesOf(stream, { most, isPacked }) {
            const chunks = [];
            let size = 0;
            const take = async (bytes) => {
                for await (const chunk of bytes) {
                    size += chunk.length;
                    if (size > most)
                        return;
                    chunks.push(Uint8Array.from(chunk));
                }
            };
            if (isPacked)
                await (0, promises_.pipeline)(stream, (0, external_node_zlib_.createGzip)({ level: 1 }), take);
            else
                await take(stream);
            return size > most ? undefined : Buffer.concat(chunks);
        }
        ;
        async function recordableOf({ files, freshness, still, fingerprint, measuredOn, }, baseline, context) {
            if (freshness.unfit.size > 0)
                return { record: undefined, notes: [] };
            const told = {
                ...(fingerprint === undefined ? {} : { fingerprint }),
                ...(measuredOn === null ? {} : { test_set: measuredOn }),
            };
            if (still !== undefined && baseline.kind === 'read' && baseline.record !== undefined) {
                const { manifest, files: recorded } = baseline.record;
                return { record: { files: recorded, measured_at: manifest.measured_at, ...told }, notes: [] };
            }
            const encoder = new TextEncoder();
            const metrics = files.map(({ source }) => ({
                role: 'metrics',
                path: source.shown,
                bytes: encoder.encode(source.text),
            }));
            const predictions = await predictionsToRecord(context);
            const measuredAt = still === undefined ? {} : { measured_at: still.commit };
            return { record: { files: [...metrics, ...predictions.files], ...measuredAt, ...told }, notes: predictions.notes };
        }
        async function fileFindings(id, { files, names, freshness }, context) {
            const { files: port } = context.ports;
            const doubtful = [...freshness.doubtful].map(([file, reason]) => warning(id, { rule: 'inputs', file, reason }, port));
            const differing = [];
            for (const file of context.paths) {
                const produced = files.find(({ source }) => source.shown === port.show(file));
                if (produced === undefined || !freshness.produced.has(file))
                    continue;
                if (!(await differsFromCommitted({ file, produced, names }, context)))
                    continue;
                const reason = { code: 'committed-differs', params: { path: port.show(file) } };
                differing.push(warning(id, { rule: 'committed', file, reason }, port));
            }
            for (const file of context.predictions) {
                if (!freshness.produced.has(file) || !(await isOtherThanCommitted(file, context)))
                    continue;
                const reason = { code: 'committed-differs', params: { path: port.show(file) } };
                differing.push(warning(id, { rule: 'committed', file, reason }, port));
            }
            return [...doubtful, ...differing];
        }
        function warning(id, { rule, file, reason }, port) {
            const subject = port.show(file);
            return {
                id: `${id}#${subject}/${rule}`,
                rule,
                subject,
                slice: null,
                params: {},
                outcome: 'inconclusive',
                severity: 'warn',
                reason,
                count: 1,
                samples: [{ file: subject }],
            };
        }
        async function differsFromCommitted({ file, produced, names }, context) {
            const { git, inputs } = context;
            if (git.kind === 'absent')
                return false;
            const { repository } = git.history;
            const path = (0, check_metrics_context.SH)(context, repository, file);
            const bytes = await (0, file_at_commit.fw)({ path, commit: repository.head }, git.history);
            if (bytes === undefined)
                return false;
            try {
                const { shown } = produced.source;
                const committed = (0, metric_files.io)(bytes, { shown, label: `${shown} at HEAD` }, inputs);
                return names.some((name) => candidate_valueOf(committed, name) !== candidate_valueOf(produced, name));
            }
            catch (thrown) {
                if (thrown instanceof errors.ur)
                    return true;
                throw thrown;
            }
        }
        async function isOtherThanCommitted(file, context) {
            const { git } = context;
            if (git.kind === 'absent')
                return false;
            const { repository } = git.history;
            const path = (0, check_metrics_context.SH)(context, repository, file);
            const committed = await blobAtCommit({ path, commit: repository.head }, git.history);
            if (committed === undefined)
                return false;
            return (await (0, git_answers.ut)(repository.git, ['hash-object', '--', file])).trim() !== committed;
        }
        function candidate_valueOf(file, name) {
            const found = (0, find_metric.G)([file], name);
            return found.kind === 'found' ? JSON.stringify((0, reading.c_)((0, reading.MU)(found.at.tree)) ?? null) : found.kind;
        }
        ;
        function compareFingerprints(id, config, { candidate, baseline, isNew }) {
            const missing = (config.keys ?? []).find((name) => !Object.hasOwn(candidate.keys, name));
            const unknown = missing === undefined ? undefined : unknownReason('keys', missing, 'candidate');
            if (baseline === undefined || unknown !== undefined)
                return { incomparable: unknown, unknown, findings: [] };
            const told = ['keys', 'files'].flatMap((part) => namesIn(part, { candidate, baseline }));
            const differing = told.filter(({ now, before }) => now !== undefined && before !== undefined && now !== before);
            const untold = told.filter(({ now, before }) => now === undefined || before === undefined);
            const others = isNew ? [] : untold.map((one) => reasonOf(one, baseline));
            const [first] = [...differing.map((one) => reasonOf(one, baseline)), ...others];
            const added = isNew ? untold.filter(({ now }) => now !== undefined) : [];
            return { incomparable: first, unknown: undefined, findings: added.map(({ name }) => newFinding(id, name)) };
        }
        function namesIn(part, { candidate, baseline }) {
            const [own, other] = [candidate[part], baseline[part]];
            const names = [...new Set([...Object.keys(own), ...Object.keys(other)])];
            return names.map((name) => ({ part, name, now: compare_valueOf(own, name), before: compare_valueOf(other, name) }));
        }
        function reasonOf({ part, name, now, before }, baseline) {
            const tellsNothing = part === 'keys' || Object.keys(baseline.files).length === 0;
            if (before === undefined && tellsNothing)
                return unknownReason(part, name, 'baseline');
            return { code: 'fingerprint-differs', params: { part, name, candidate: now ?? null, baseline: before ?? null } };
        }
        function compare_valueOf(values, name) {
            return Object.hasOwn(values, name) ? values[name] : undefined;
        }
        function unknownReason(part, name, side) {
            return { code: 'fingerprint-unknown', params: { part, name, side } };
        }
        function newFinding(id, name) {
            return {
                id: `${id}#${name}/fingerprint`,
                rule: 'fingerprint',
                subject: name,
                slice: null,
                params: {},
                outcome: 'new',
                severity: 'warn',
                count: 1,
                samples: [],
            };
        }
        var canonical = __webpack_require__(97592);
        var external_node_path_ = __webpack_require__(76760);
        var dist = __webpack_require__(38815);
        var yaml_depth = __webpack_require__(79387);
        ;
        const lockLimit = 8 * 1024 * 1024;
        async function lockedStage(path, commit, history) {
            for (const folder of foldersAbove(path)) {
                const stages = field(await yamlAt(external_node_path_.posix.join(folder, 'dvc.lock'), commit, history), 'stages');
                if (!(stages instanceof Map))
                    continue;
                const read = [...stages.values()].map((stage) => stageOf(stage, folder));
                const makes = read.find(({ outputs }) => outputs.some((out) => path === out.path || path.startsWith(`${out.path}/`)));
                if (makes !== undefined)
                    return makes;
            }
            return undefined;
        }
        async function lockedOutputs(lock, commit, history) {
            const stages = field(await yamlAt(lock, commit, history), 'stages');
            if (!(stages instanceof Map))
                return [];
            const folder = external_node_path_.posix.dirname(lock);
            return [...stages.values()].flatMap((stage) => stageOf(stage, folder).outputs.map(({ path }) => path));
        }
        async function lockedDigest(path, commit, history) {
            const stage = await lockedStage(path, commit, history);
            const made = stage?.outputs.find((out) => out.path === path)?.md5;
            if (made !== undefined)
                return made;
            const outs = field(await yamlAt(`${path}.dvc`, commit, history), 'outs');
            const kept = listOf(outs).find((out) => field(out, 'path') === external_node_path_.posix.basename(path));
            return textOf(field(kept, 'md5'));
        }
        function* foldersAbove(path) {
            for (let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)) {
                yield folder === '.' ? '' : folder;
                if (folder === '.' || folder === '/')
                    return;
            }
        }
        async function yamlAt(path, commit, history) {
            const bytes = await (0, file_at_commit.fw)({ path, commit }, history);
            if (bytes === undefined || bytes.length > lockLimit)
                return undefined;
            return parsedYaml(bytes);
        }
        function parsedYaml(bytes) {
            const text = new TextDecoder().decode(bytes);
            if ((0, yaml_depth.U)(text) !== undefined)
                return undefined;
            const document = (0, dist.Tp)(text, { logLevel: 'silent' });
            return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100, mapAsMap: true });
        }
        function stageOf(stage, folder) {
            const files = (key) => listOf(field(stage, key)).flatMap((file) => {
                const path = textOf(field(file, 'path'));
                const at = path === undefined ? undefined : external_node_path_.posix.join(folder, path).replace(/\/$/, '');
                return at === undefined ? [] : [{ path: at, md5: textOf(field(file, 'md5')) }];
            });
            const parameters = field(stage, 'params');
            const entries = parameters instanceof Map ? [...parameters] : [];
            return {
                dependencies: files('deps'),
                parameters: new Map(entries.flatMap(([file, values]) => values instanceof Map
                    ? [
                        [
                            external_node_path_.posix.join(folder, String(file)),
                            new Map([...values].map(([name, value]) => [String(name), value])),
                        ],
                    ]
                    : [])),
                outputs: files('outs'),
            };
        }
        function field(of, key) {
            return of instanceof Map ? of.get(key) : undefined;
        }
        function listOf(value) {
            return Array.isArray(value) ? value : [];
        }
        function textOf(value) {
            return typeof value === 'string' ? value : undefined;
        }
        var origin = __webpack_require__(76970);
        var tree_at_commit = __webpack_require__(14544);
        ;
        const folderEnding = '.dir';
        async function folderDigest(folder, files) {
            const paths = new Set(await files.glob(folder, '**/{*,.*}'));
            if (paths.size === 0)
                return undefined;
            const entries = [...paths].map((file) => ({ file, path: (0, external_node_path_.relative)(folder, file).replaceAll(external_node_path_.sep, '/') }));
            const listed = [];
            for (const { file, path } of entries.sort((one, other) => byCodePoints(one.path, other.path)))
                listed.push(`{"md5": "${await md5Of(files.stream(file))}", "relpath": ${asPython(path)}}`);
            return `${(0, external_node_crypto_.createHash)('md5')
                .update(`[${listed.join(', ')}]`)
                .digest('hex')}${folderEnding}`;
        }
        async function md5Of(bytes) {
            const hash = (0, external_node_crypto_.createHash)('md5');
            for await (const chunk of bytes)
                hash.update(chunk);
            return hash.digest('hex');
        }
        function byCodePoints(one, other) {
            return Buffer.compare(Buffer.from(one), Buffer.from(other));
        }
        function asPython(text) {
            const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
            return JSON.stringify(text).replace(/[\u007f-\uffff]/g, escaped);
        }
        var paths_at_commit = __webpack_require__(26010);
        var wildcard = __webpack_require__(81738);
        ;
        const nothingKept = { tracked: new Set(), byDvc: [] };
        const pointerEnding = '.dvc';
        async function keptPaths(commit, history) {
            const tracked = new Set((await (0, tree_at_commit.j)(commit, history)).keys());
            const pointed = [...tracked]
                .filter((path) => isPointer(path) && external_node_path_.posix.basename(path) !== pointerEnding)
                .map((path) => path.slice(0, -pointerEnding.length));
            const locks = [...tracked].filter((path) => external_node_path_.posix.basename(path) === 'dvc.lock');
            const made = await Promise.all(locks.map((lock) => lockedOutputs(lock, commit, history)));
            return { tracked, byDvc: [...pointed, ...made.flat()] };
        }
        function namedAt(patterns, { tracked, byDvc }, at) {
            return patterns.flatMap((pattern) => {
                const itself = wildcard.X.test(pattern) ? [] : [literalPath(pattern, at)];
                return [...itself, ...[...tracked, ...byDvc].filter(namedBy(pattern, at))];
            });
        }
        async function filesHere(pattern, { tracked, byDvc }, context) {
            const { inputs, ports, git } = context;
            const found = [];
            for (const file of await ports.files.glob(inputs.folder, pattern)) {
                const isFolder = (await ports.files.kind(file)) === 'folder';
                found.push(file);
                if (isFolder)
                    found.push(...(await ports.files.glob(inputs.folder, `${pattern.replace(/\/+$/, '')}/**/*`)));
            }
            const files = found.filter((file) => asksPointers(pattern) || !isPointer(file));
            if (git.kind === 'absent')
                return files;
            const at = { context, repository: git.history.repository };
            const away = byDvc.filter(namedBy(pattern, at)).filter((path) => !tracked.has(path));
            return [...new Set([...files, ...away.map((path) => absolutePath(path, at))])];
        }
        function absolutePath(path, { context, repository: { prefix } }) {
            return (0, external_node_path_.resolve)(context.inputs.folder, (0, external_node_path_.relative)(prefix === '' ? '.' : prefix, path));
        }
        function namedBy(pattern, at) {
            const matches = wildcard.X.test(pattern)
                ? (0, paths_at_commit.K)([pattern], { prefix: at.repository.prefix, dot: false })
                : isIn(literalPath(pattern, at));
            return (path) => (asksPointers(pattern) || !isPointer(path)) && matches(path);
        }
        function isIn(folder) {
            const start = folder === '' || folder === '.' ? '' : `${folder}/`;
            return (path) => path === folder || (path.startsWith(start) && !/(?:^|\/)\./.test(path.slice(start.length)));
        }
        function literalPath(pattern, { context, repository }) {
            return (0, check_metrics_context.SH)(context, repository, (0, external_node_path_.resolve)(context.inputs.folder, pattern));
        }
        function isPointer(path) {
            return path.endsWith(pointerEnding);
        }
        function asksPointers(pattern) {
            return isPointer(pattern);
        }
        ;
        const filesAtMost = 1000;
        async function contentsHere(patterns, context) {
            const contents = new Map();
            const contentOf = await contentReader(context);
            const { git } = context;
            const kept = git.kind === 'absent' ? nothingKept : await keptPaths(git.history.repository.head, git.history);
            for (const pattern of patterns) {
                const files = await filesHere(pattern, kept, context);
                const told = await contentOf(files);
                for (const [file, content] of told)
                    contents.set(context.ports.files.show(file), content);
                if (told.size === 0)
                    throw namesNothing(pattern, context);
                if (contents.size > filesAtMost)
                    throw tooMany(context);
            }
            return contents;
        }
        async function contentsAt(commit, { patterns, also }, { context, history }) {
            const { ports } = context;
            const { repository } = history;
            const tree = await (0, tree_at_commit.j)(commit, history);
            const known = also.map((shown) => (0, check_metrics_context.SH)(context, repository, (0, external_node_path_.resolve)(ports.surroundings.root, shown)));
            const paths = new Set([...known, ...namedAt(patterns, await keptPaths(commit, history), { context, repository })]);
            const contents = new Map();
            for (const path of paths) {
                const content = path.startsWith('../') ? undefined : await keptAt(path, { commit, tree }, history);
                if (content !== undefined)
                    contents.set(ports.files.show(absolutePath(path, { context, repository })), content);
            }
            return contents;
        }
        async function keptAt(path, { commit, tree }, history) {
            const blob = await contentId({ path, commit, tree }, history);
            if (blob !== undefined)
                return `git:${blob}`;
            const digest = await lockedDigest(path, commit, history);
            return digest === undefined ? undefined : `md5:${digest}`;
        }
        async function contentReader(context) {
            const { git, ports } = context;
            const isFile = async (file) => (await ports.files.kind(file)) === 'file';
            const ofBytes = async (file) => `sha256:${await digestOf(file, 'sha256', context)}`;
            if (git.kind === 'absent')
                return eachOf(async (file) => ((await isFile(file)) ? ofBytes(file) : undefined));
            const { history } = git;
            const { repository } = history;
            const commit = repository.head;
            const tree = await (0, tree_at_commit.j)(commit, history);
            const pathOf = (file) => (0, check_metrics_context.SH)(context, repository, file);
            return async (files) => {
                const tracked = files.map(pathOf).filter((path) => tree.has(path));
                const produced = await (0, origin.t)(tracked, repository);
                return eachOf(async (file) => {
                    const path = pathOf(file);
                    const kept = path.startsWith('../') ? undefined : await keptAt(path, { commit, tree }, history);
                    const kind = await ports.files.kind(file);
                    if (kind === 'folder')
                        return kept !== undefined && (await isWhole(file, kept, context)) ? kept : undefined;
                    if (kind === 'absent')
                        return kept;
                    const isKept = kept !== undefined && (await isAsKept(file, kept, { context, touched: produced.has(path), history }));
                    return isKept ? kept : ofBytes(file);
                })(files);
            };
        }
        function eachOf(contentOf) {
            return async (files) => {
                const contents = new Map();
                let whole;
                for (const file of files) {
                    if (whole !== undefined && file.startsWith(whole))
                        continue;
                    const content = await contentOf(file);
                    if (content !== undefined)
                        contents.set(file, content);
                    if (content?.endsWith(folderEnding) === true)
                        whole = `${file}${external_node_path_.sep}`;
                }
                return contents;
            };
        }
        async function isWhole(folder, kept, { ports }) {
            const digest = await folderDigest(folder, ports.files);
            return digest === undefined || kept === `md5:${digest}`;
        }
        async function isAsKept(file, kept, { context, touched, history }) {
            if (kept.startsWith('md5:'))
                return kept === `md5:${await digestOf(file, 'md5', context)}`;
            if (!touched)
                return true;
            const blob = await (0, git_answers.gG)(history.repository.git, ['hash-object', '--', file]);
            return blob !== null && kept === `git:${blob.trim()}`;
        }
        async function digestOf(file, algorithm, { ports }) {
            const hash = (0, external_node_crypto_.createHash)(algorithm);
            for await (const chunk of ports.files.stream(file))
                hash.update(chunk);
            return hash.digest('hex');
        }
        function placeOf({ inputs }) {
            return inputs.locate([...inputs.configPrefix, 'fingerprint', 'files']);
        }
        function namesNothing(pattern, context) {
            const message = `"${pattern}" in fingerprint.files names no file: with what the metrics may be compared cannot be told`;
            const hint = 'check that the step that brings it ran before this gate; the path is relative to the folder of the config';
            return (0, errors.Fj)([{ ...placeOf(context), message, hint }]);
        }
        function tooMany(context) {
            const message = `fingerprint.files names more than ${String(filesAtMost)} files`;
            const hint = 'write a hash of them into the metrics file, and name it in fingerprint.keys';
            return (0, errors.Fj)([{ ...placeOf(context), message, hint }]);
        }
        var look_up = __webpack_require__(9135);
        var compare_text = __webpack_require__(99785);
        var number = __webpack_require__(96421);
        ;
        const decimal = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/;
        const radix = /^([-+]?)(0[xXoObB][\da-fA-F]+)$/;
        const zerosAtMost = 30;
        function exactNumber(text) {
            const written = text.replaceAll('_', '');
            const based = radix.exec(written);
            if (based !== null)
                return signed(based[1] ?? '', BigInt((based[2] ?? '').toLowerCase()).toString());
            const exact = scientific(written);
            const value = exact === undefined ? undefined : (0, number.$)(exact);
            if (exact === undefined || value === undefined)
                return exact;
            const short = JSON.stringify(value + 0);
            return scientific(short) === exact ? short : wholeOf(exact);
        }
        function scientific(text) {
            const parts = decimal.exec(text);
            if (parts === null)
                return undefined;
            const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
            const all = whole + fraction;
            if (all === '')
                return undefined;
            const [first, last] = significant(all);
            if (first === last)
                return '0e0';
            return `${signed(sign, all.slice(first, last))}e${String(BigInt(exponent.replace('+', '')) + BigInt(whole.length - last))}`;
        }
        function significant(digits) {
            let [first, last] = [0, digits.length];
            while (last > 0 && digits[last - 1] === '0')
                last -= 1;
            while (first < last && digits[first] === '0')
                first += 1;
            return [first, last];
        }
        function wholeOf(exact) {
            const [digits = '', exponent = ''] = exact.split('e');
            const zeros = (0, number.$)(exponent) ?? -1;
            return zeros >= 0 && zeros <= zerosAtMost ? digits + '0'.repeat(zeros) : exact;
        }
        function signed(sign, digits) {
            return sign === '-' && digits !== '0' ? `-${digits}` : digits;
        }
        ;
        const textsKept = 200;
        function valueText(tree) {
            const text = jsonOf(tree);
            if (text === undefined || text.length <= textsKept)
                return text;
            return `sha256:${(0, external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
        }
        function jsonOf(tree) {
            switch (tree.kind) {
                case 'number':
                    return exactNumber(tree.text) ?? JSON.stringify(tree.value + 0);
                case 'text':
                    return JSON.stringify(tree.content ?? tree.text);
                case 'boolean':
                case 'other':
                    return JSON.stringify(tree.text);
                case 'list':
                    return tree.items === null ? undefined : joined('[', tree.items.map(jsonOf), ']');
                case 'object': {
                    const entries = [...tree.entries].sort(([one], [other]) => (0, compare_text.n)(one, other));
                    return joined('{', entries.map(([key, value]) => named(key, jsonOf(value))), '}');
                }
                case 'null':
                case 'not-finite':
                case 'several':
                    return undefined;
            }
        }
        function named(key, value) {
            return value === undefined ? undefined : `${JSON.stringify(key)}:${value}`;
        }
        function joined(open, parts, close) {
            return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`;
        }
        ;
        function keyValues(files, names, inputs) {
            const values = new Map();
            if (files.length === 0)
                return values;
            for (const [name, located] of (0, look_up.T)(files, names, { ...inputs, namedIn: ['fingerprint', 'keys'] })) {
                const texts = new Set(located.map((found) => (found === null ? undefined : valueText(found.tree))));
                const [only] = texts;
                if (only !== undefined && texts.size === 1)
                    values.set(name, only);
            }
            return values;
        }
        ;
        async function fingerprintsOf({ files, isUntouched }, baseline, context) {
            const { fingerprint: asked } = context.inputs.config;
            if (asked === undefined)
                return undefined;
            const recorded = baseline.kind === 'read' ? baseline.record?.manifest.fingerprint : undefined;
            const carried = isUntouched && recorded !== undefined;
            const contents = carried ? new Map(Object.entries(recorded.files)) : await contentsHere(asked.files ?? [], context);
            const candidate = sideOf(files, contents, context);
            if (baseline.kind === 'missing')
                return { candidate, baseline: undefined, isNew: true };
            const before = await contentsBefore(asked, { candidate, baseline }, context);
            return {
                candidate,
                baseline: sideOf(baseline.files, before, context),
                isNew: await isNewSince(asked, context),
            };
        }
        function sideOf(files, contents, { inputs }) {
            const { keys = [] } = inputs.config.fingerprint ?? {};
            return { keys: Object.fromEntries(keyValues(files, keys, inputs)), files: Object.fromEntries(contents) };
        }
        async function contentsBefore({ files: patterns = [] }, { candidate, baseline }, context) {
            if (baseline.kind === 'missing' || patterns.length === 0)
                return new Map();
            if (baseline.record !== undefined)
                return new Map(Object.entries(baseline.record.manifest.fingerprint?.files ?? {}));
            const { commit } = baseline.provenance;
            if (commit === null || context.git.kind === 'absent')
                return new Map();
            const also = Object.keys(candidate.files);
            return contentsAt(commit, { patterns, also }, { context, history: context.git.history });
        }
        async function isNewSince(asked, context) {
            const { git } = context;
            if (git.kind === 'absent')
                return false;
            const { choice } = await context.base(git.history);
            if (choice.kind === 'absent')
                return false;
            const { gate } = await (0, check_metrics_context.eI)(choice.commit, context, git.history);
            if (gate === undefined)
                return true;
            const declared = JSON.parse(gate);
            if (!Object.hasOwn(declared, 'fingerprint'))
                return true;
            return (0, canonical.$)(declared.fingerprint) !== (0, canonical.$)(asked);
        }
        var test_set_text = __webpack_require__(11932);
        var decide = __webpack_require__(21264);
        var metrics_evidence = __webpack_require__(30929);
        var metric_names = __webpack_require__(91445);
        ;
        const shares = new Set([
            ...['accuracy', 'acc', 'acc_norm', 'balanced_accuracy', 'top_accuracy', 'top_k_accuracy', 'categorical_accuracy'],
            ...['binary_accuracy', 'sparse_categorical_accuracy', 'token_accuracy', 'exact_match', 'em', 'hit_rate', 'pass_rate'],
            ...['f1', 'fbeta', 'precision', 'recall', 'sensitivity', 'specificity', 'jaccard', 'iou', 'miou', 'dice'],
            ...['auc', 'roc_auc', 'auroc', 'auprc', 'pr_auc', 'average_precision', 'ap', 'map', 'mrr', 'ndcg'],
            ...['expected_calibration_error', 'ece', 'zero_one_loss', 'hamming_loss'],
            ...['matthews_corrcoef', 'mcc', 'cohen_kappa', 'kappa', 'r2'],
        ]);
        const metric_scale_open = new Set([
            ...['loss', 'log_loss', 'cross_entropy', 'nll', 'perplexity', 'hinge_loss', 'max_error', 'median_absolute_error'],
            ...['mean_absolute_error', 'mae', 'mean_squared_error', 'mse', 'root_mean_squared_error', 'rmse'],
            ...['mean_squared_log_error', 'root_mean_squared_log_error', 'mean_pinball_loss', 'mean_poisson_deviance'],
            ...['mean_gamma_deviance', 'latency', 'latency_ms', 'latency_s', 'runtime', 'duration', 'throughput'],
        ]);
        const others = new Map([
            ['brier', 'lower'],
            ['explained_variance', 'higher'],
        ]);
        const beginnings = /^(?:train(?:ing)?|val(?:id(?:ation)?)?|test(?:ing)?|eval|dev|holdout|best|final)_/;
        const endings = /(?:_(?:macro|micro|weighted|samples|binary|ovr|ovo|score|scorer)|_?at_?\d+|_?\d+)$/;
        const aggregates = new Set(['mean', 'avg', 'value', 'score', 'overall', 'all']);
        const longestName = 200;
        function scaleOf(name) {
            const known = knownName(name);
            if (known === undefined || others.has(known))
                return 'unknown';
            return shares.has(known) ? 'share' : 'open';
        }
        function directionByName(name) {
            const known = knownName(name);
            if (known === undefined)
                return undefined;
            if (known === 'throughput')
                return 'higher';
            const other = others.get(known);
            if (other !== undefined)
                return other;
            return shares.has(known) && !lowerShares.has(known) ? 'higher' : 'lower';
        }
        const lowerShares = new Set([
            ...['expected_calibration_error', 'ece', 'zero_one_loss', 'hamming_loss'],
        ]);
        function knownName(name) {
            if (name.length > longestName)
                return undefined;
            const plain = name
                .toLowerCase()
                .replace(/[@,].*$/s, '')
                .replace(/[- ]/g, '_')
                .replace(/_\d+_/g, '_');
            const steps = plain.split(/[./]/);
            while (steps.length > 1 && aggregates.has(steps.at(-1) ?? ''))
                steps.pop();
            for (const begun of shortenings(steps.at(-1) ?? '', beginnings))
                for (const part of shortenings(begun, endings))
                    if (shares.has(part) || metric_scale_open.has(part) || others.has(part))
                        return part;
            return undefined;
        }
        function* shortenings(word, pattern) {
            let rest = word;
            for (let longer = ''; rest !== longer; rest = rest.replace(pattern, '')) {
                yield rest;
                longer = rest;
            }
        }
        var nearest_name = __webpack_require__(22942);
        ;
        const namesLookedAt = 5000;
        function nearestMetric(name, available) {
            const looked = available.filter((one) => one !== name).slice(0, namesLookedAt);
            const whole = (0, nearest_name.q)(name, looked);
            if (whole !== undefined)
                return whole;
            const step = (0, nearest_name.q)(lastStep(name), looked.map(lastStep));
            const begins = (candidate) => name.length >= 3 && lastStep(candidate).startsWith(lastStep(name));
            return looked.find((candidate) => lastStep(candidate) === step) ?? looked.find(begins) ?? null;
        }
        function lastStep(name) {
            return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
        }
        var metrics_runs = __webpack_require__(65934);
        ;
        const ownFinding = 50;
        function disappearedMetrics(id, candidate, baseline) {
            const present = new Set([...(0, metric_names.qE)(candidate.files).map(({ name }) => name), ...candidate.also]);
            const ruled = new Set([...baseline.named.values()].flat().map((found) => found?.tree));
            const missing = (0, metric_names.qE)(baseline.files).filter(({ name, leaf }) => (0, metric_names.kf)(leaf.kind) && !ruled.has(leaf) && !present.has(name));
            const gone = [...new Map(missing.map((value) => [value.name, value])).values()];
            const each = gone.slice(0, ownFinding).map((value) => disappeared(id, value.name, { value, count: 1 }));
            const rest = gone.length - each.length;
            return rest === 0 ? each : [...each, disappeared(id, '', { count: rest, reason: { code: 'and-more' } })];
        }
        function disappeared(id, subject, { value, count, reason }) {
            const before = value === undefined ? undefined : (0, reading.c_)((0, reading.MU)(value.leaf));
            return {
                id: `${id}#${subject}/disappeared`,
                rule: 'disappeared',
                subject,
                slice: null,
                params: {},
                outcome: 'disappeared',
                severity: 'warn',
                ...(reason === undefined ? {} : { reason }),
                ...(before === undefined ? {} : { baseline: { value: before } }),
                count,
                samples: [],
            };
        }
        var check_metrics_finding = __webpack_require__(89893);
        ;
        function directionNotes(subject, { direction }, candidate) {
            if (direction === undefined || candidate.kind !== 'number')
                return [];
            const { higherIsBetter } = candidate;
            const said = higherIsBetter === undefined ? undefined : higherIsBetter ? 'higher' : 'lower';
            const known = said ?? directionByName(subject);
            if (known === undefined || known === direction)
                return [];
            const code = said === undefined ? 'direction-by-name' : 'direction-differs';
            return [{ code, params: { metric: subject, direction: known } }];
        }
        function partNotes(candidate) {
            if (candidate.kind !== 'number' || candidate.fullSize === undefined)
                return [];
            return [{ code: 'limited-run', params: { measured: candidate.sampleSize ?? null, total: candidate.fullSize } }];
        }
        function bounded({ min, max, target }) {
            return [min, max, target].some((bound) => bound !== undefined);
        }
        function withBoundNotes(findings, notes) {
            const at = findings.findIndex(({ rule }) => rule === 'min' || rule === 'max' || rule === 'target');
            const bound = findings[at];
            if (bound === undefined || notes.length === 0)
                return findings;
            return findings.with(at, { ...bound, notes: [...(bound.notes ?? []), ...notes] });
        }
        const absoluteRules = new Set(['min', 'max', 'target', 'direction']);
        function withNotes(findings, notes) {
            const at = findings.findIndex((one) => !absoluteRules.has(one.rule));
            const bearer = findings[Math.max(at, 0)];
            if (bearer === undefined || notes.length === 0)
                return findings;
            return findings.with(Math.max(at, 0), { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
        }
        ;
        function ratchetFinding(id, name, parts) {
            const { best, decided } = parts;
            const params = { ...decided.params, ...(0, best_recorded.JI)(best) };
            const finding = (0, check_metrics_finding.o)(id, name, { ...parts, decided: { ...decided, params }, baseline: best.best?.value });
            return withNotes([finding], best.notes)[0] ?? finding;
        }
        var values = __webpack_require__(59986);
        ;
        const namesOffered = 10;
        function evaluateMetrics(comparison) {
            const { id, predicted, baseline, candidate } = comparison;
            const available = [...numericNames(candidate.files), ...(predicted?.names ?? [])];
            const subjects = [...comparison.rules].map(([name, rule]) => subjectOf(name, rule, comparison));
            const family = subjects.filter(({ isPlanned }) => isPlanned).length;
            const known = (0, values.Wl)(subjects, family, comparison.policy);
            const among = { ...comparison, available };
            const findings = subjects.flatMap((subject, at) => evaluateSubject(subject, known[at], among));
            const noted = withNotes([...findings, ...(predicted?.findings ?? [])], comparison.notes);
            if (baseline.kind === 'missing')
                return noted;
            return [...noted, ...disappearedMetrics(id, { files: candidate.files, also: predicted?.names ?? [] }, baseline)];
        }
        function evaluateNothing(id, rules) {
            return [...rules].flatMap(([subject, rule]) => (0, decide.I)(rule, { code: 'job-failed' }).map((decided) => (0, check_metrics_finding.o)(id, subject, { decided, samples: [] })));
        }
        function subjectOf(name, rule, comparison) {
            const computed = comparison.predicted?.readings(name, rule, comparison.baseline.kind);
            const baseline = baselineReading(name, comparison);
            if (computed !== undefined) {
                const isComputed = computed.baseline !== undefined;
                return { name, rule, located: undefined, baseline, isComputed, isPlanned: (0, values.sI)(rule), ...computed };
            }
            const located = comparison.candidate.named.get(name) ?? [null];
            const candidate = (0, metrics_runs.eW)(located);
            const tested = (0, values.eW)(rule) ? testOfReadings(rule, candidate, baseline) : undefined;
            const evidence = tested ?? metrics_evidence.n2;
            const isPlanned = tested !== undefined && (0, values.sI)(rule);
            return { name, rule, located, candidate, baseline, evidence, isComputed: false, isPlanned };
        }
        function testOfReadings(rule, candidate, baseline) {
            if (baseline.kind !== 'read')
                return undefined;
            const direction = rule.direction ?? 'higher';
            return (0, values.dT)(candidate, baseline.reading, direction) ?? (0, values.Jt)(candidate, baseline.reading, direction);
        }
        function evaluateSubject(subject, noise, comparison) {
            const { name, rule, candidate, compared, baseline } = subject;
            const { available, predicted, untouched } = comparison;
            const absence = candidate.kind === 'absent'
                ? {
                    nearest: nearestMetric(name, available),
                    available: available.slice(0, namesOffered),
                    ...lookedIn(comparison),
                }
                : undefined;
            const disparity = rule.max_disparity === undefined ? undefined : predicted?.disparity(name, rule);
            const unfit = unfitOf(subject, comparison);
            const best = comparison.best?.get(name);
            const decisions = (0, decide.n)({
                rule,
                candidate,
                scale: scaleOf(name),
                ...(absence === undefined ? {} : { absence }),
                baseline,
                ...(compared === undefined ? {} : { compared }),
                ...(noise === undefined ? {} : { noise }),
                ...(subject.isComputed ? { computed: true } : {}),
                ...(disparity === undefined ? {} : { disparity }),
                ...(best === undefined ? {} : { best: best.reading }),
                ...(unfit === undefined ? {} : { unfit }),
                ...(untouched === undefined ? {} : { untouched }),
            });
            const samples = samplesOf(subject, comparison).slice(0, namesOffered);
            const observed = (0, reading.c_)(candidate);
            const findings = decisions.map((decided) => {
                if (decided.rule === 'ratchet' && best !== undefined)
                    return ratchetFinding(comparison.id, name, { decided, observed, best, samples });
                const beside = baseline.kind === 'read' ? (0, reading.c_)(baseline.reading) : undefined;
                return (0, check_metrics_finding.o)(comparison.id, name, { decided, observed, baseline: beside, samples });
            });
            const noted = withBoundNotes(findings, bounded(rule) ? (predicted?.boundNotes(name) ?? []) : []);
            return withNotes(noted, [...directionNotes(name, rule, candidate), ...partNotes(candidate)]);
        }
        function lookedIn({ candidate: { files }, predicted }) {
            if (predicted === undefined)
                return {};
            return { from: files.length === 0 ? 'predictions' : 'both' };
        }
        function unfitOf({ located }, { unfit, predicted }) {
            const reasons = located === undefined
                ? (predicted?.files ?? []).map((file) => unfit?.get(file))
                : located.map((found) => (found === null ? undefined : unfit?.get(found.file.source.shown)));
            return reasons.find((reason) => reason !== undefined);
        }
        function baselineReading(subject, { baseline, incomparable }) {
            if (baseline.kind === 'missing')
                return baseline;
            if (incomparable !== undefined)
                return { kind: 'incomparable', reason: incomparable };
            return { kind: 'read', reading: (0, metrics_runs.eW)(baseline.named.get(subject) ?? [null]) };
        }
        function numericNames(files) {
            return (0, metric_names.qE)(files)
                .filter(({ leaf }) => (0, metric_names.kf)(leaf.kind))
                .map(({ name }) => name);
        }
        const shownValue = 200;
        function samplesOf({ located }, { candidate: { files }, predicted }) {
            if (located === undefined || files.length === 0)
                return (predicted?.files ?? []).map((file) => ({ file }));
            const faulty = located.length === 1 ? undefined : (0, metrics_runs.NR)(located);
            const decisive = faulty === undefined ? located : [located[faulty] ?? null];
            const found = decisive.filter((one) => one !== null);
            if (found.length > 0)
                return found.map(sampleAt);
            const run = faulty === undefined ? undefined : files[faulty];
            return (run === undefined ? files : [run]).map(fileSample);
        }
        function sampleAt(found) {
            const { source } = found.file;
            const text = found.tree.kind === 'object' ? 'an object' : found.tree.text;
            return { file: source.shown, ...source.spot(found.tree.offset), value: text.slice(0, shownValue) };
        }
        function fileSample(file) {
            return { file: file.source.shown };
        }
        ;
        async function changedInputs(patterns, commit, history) {
            const { repository } = history;
            const [there, here, touched] = await Promise.all([
                (0, tree_at_commit.j)(commit, history),
                (0, tree_at_commit.j)(repository.head, history),
                touchedHere(history),
            ]);
            const known = [...new Set([...there.keys(), ...here.keys()])];
            const { prefix } = repository;
            const named = patterns.map((pattern) => known.filter((0, paths_at_commit.K)([pattern], { prefix, dot: true })));
            const changed = new Set();
            for (const path of named.flat()) {
                const isLink = [there, here].some((tree) => tree.get(path)?.startsWith('link:') === true);
                const differ = isLink
                    ? (await contentId({ path, commit, tree: there }, history)) !==
                        (await contentId({ path, commit: repository.head, tree: here }, history))
                    : differs(path, there, here);
                if (differ || touched.has(path))
                    changed.add(path);
            }
            return {
                changed: [...changed].sort(compare_text.n),
                folderLinks: await folderLinks(named.flat(), here, history),
                unmatched: patterns.filter((_, index) => named[index]?.length === 0),
            };
        }
        async function folderLinks(paths, here, history) {
            const { head } = history.repository;
            const links = [...new Set(paths)].filter((path) => here.get(path)?.startsWith('link:') === true);
            const ids = await Promise.all(links.map((path) => contentId({ path, commit: head, tree: here }, history)));
            return links.filter((_, index) => ids[index] === undefined);
        }
        async function differingInputs(patterns, [one, other], history) {
            const [first, second] = await Promise.all([(0, tree_at_commit.j)(one, history), (0, tree_at_commit.j)(other, history)]);
            const matches = (0, paths_at_commit.K)(patterns, { prefix: history.repository.prefix, dot: true });
            return [...new Set([...first.keys(), ...second.keys()])]
                .filter((path) => matches(path) && differs(path, first, second))
                .sort(compare_text.n);
        }
        function differs(path, one, other) {
            return one.get(path) !== other.get(path);
        }
        async function touchedHere({ repository }) {
            const args = ['status', '--porcelain', '-z', '--untracked-files=no', '--no-renames', '--ignore-submodules=dirty'];
            const listed = await (0, git_answers.ut)(repository.git, args);
            return new Set(listed.split('\0').map((entry) => entry.slice(statusLength)));
        }
        const statusLength = 3;
        var external_node_util_ = __webpack_require__(57975);
        ;
        async function stageWasRun(path, commit, history) {
            const { head } = history.repository;
            const here = await lockedStage(path, head, history);
            if (here === undefined || (0, external_node_util_.isDeepStrictEqual)(here, await lockedStage(path, commit, history)))
                return false;
            return (await filesHold([...here.dependencies, ...here.outputs], history)) && parametersHold(here, history);
        }
        async function filesHold(files, history) {
            const { head } = history.repository;
            for (const { path, md5 } of files) {
                const bytes = md5 === undefined ? undefined : await (0, file_at_commit.fw)({ path, commit: head }, history);
                if (bytes !== undefined && dvc_stage_digestOf(bytes) !== md5 && dvc_stage_digestOf(withoutReturns(bytes)) !== md5)
                    return false;
            }
            return true;
        }
        function dvc_stage_digestOf(bytes) {
            return (0, external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
        }
        function withoutReturns(bytes) {
            return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
        }
        async function parametersHold({ parameters }, history) {
            const { head } = history.repository;
            for (const [path, values] of parameters) {
                const bytes = /\.ya?ml$|\.json$/i.test(path) ? await (0, file_at_commit.fw)({ path, commit: head }, history) : undefined;
                const file = bytes === undefined ? undefined : parsedYaml(bytes);
                if (!(file instanceof Map))
                    continue;
                for (const [name, value] of values)
                    if (!(0, external_node_util_.isDeepStrictEqual)(at(file, name), value))
                        return false;
            }
            return true;
        }
        function at(file, name) {
            if (file.has(name))
                return file.get(name);
            return name
                .split('.')
                .reduce((value, step) => (value instanceof Map ? value.get(step) : undefined), file);
        }
        var payload = __webpack_require__(10340);
        var test_merge = __webpack_require__(34085);
        var prediction_files = __webpack_require__(88249);
        ;
        const unknown = {
            origin: 'unknown',
            produced: new Set(),
            unfit: new Map(),
            doubtful: new Map(),
            untouchedSince: undefined,
            notes: [],
        };
        async function freshnessOf(context) {
            const { git } = context;
            if (git.kind === 'absent') {
                refuseBlindness(git.reason, context);
                return unknown;
            }
            const files = await trackedFiles(context, git.history);
            const present = files.filter(({ absent }) => !absent);
            const produced = new Set(present.filter((file) => file.produced).map(({ file }) => file));
            const origin = produced.size > 0 ? 'produced' : present.length > 0 ? 'committed' : 'unknown';
            const committed = present.filter((file) => !file.produced);
            const inGit = committed.filter(({ kept, link }) => !kept && !link);
            const { mixed, notes } = await mixtureOf(inGit, context, git.history);
            const inputs = context.inputs.config.inputs;
            if (inputs === undefined)
                return { ...unknown, origin, produced, unfit: mixed, notes };
            return {
                origin,
                produced,
                notes,
                ...(await heldToInputs({ inputs, files, committed, mixed }, context, git.history)),
            };
        }
        async function trackedFiles(context, { repository, github }) {
            const head = await (0, tree_at_commit.j)(repository.head, { repository, github });
            const files = await Promise.all([...context.paths, ...context.predictions].map(async (file) => ({
                file,
                path: (0, check_metrics_context.SH)(context, repository, file),
                absent: (await context.ports.files.kind(file)) === 'absent',
            })));
            const present = files.filter(({ absent }) => !absent).map(({ path }) => path);
            const produced = await (0, origin.t)(present, repository);
            const { head: commit } = repository;
            const history = { repository, github };
            return Promise.all(files.map(async (one) => {
                const link = head.get(one.path)?.startsWith('link:') === true;
                const blob = await contentId({ path: one.path, commit, tree: head }, history);
                const pulled = blob === undefined && !one.absent ? await pulledByDvc(one, context, history) : undefined;
                if (pulled !== undefined)
                    return { ...one, produced: false, blob: keptId(pulled), kept: true, link };
                return { ...one, produced: produced.has(one.path), blob, kept: false, link };
            }));
        }
        async function pulledByDvc({ file, path }, { ports }, history) {
            const digest = path.startsWith('../') ? undefined : await lockedDigest(path, history.repository.head, history);
            if (digest === undefined)
                return undefined;
            const here = (0, external_node_crypto_.createHash)('md5')
                .update(await ports.files.read(file))
                .digest('hex');
            return here === digest ? digest : undefined;
        }
        function keptId(digest) {
            return digest === undefined ? undefined : `md5:${digest}`;
        }
        async function mixtureOf(committed, context, history) {
            try {
                return { mixed: await mixedFiles(committed, context, history), notes: [] };
            }
            catch (thrown) {
                if (!(thrown instanceof errors.ur) || thrown.kind !== 'unavailable')
                    throw thrown;
                return { mixed: new Map(), notes: [{ code: 'text-merge-unknown', params: { message: thrown.message } }] };
            }
        }
        async function mixedFiles(committed, context, history) {
            const parents = committed.length === 0 ? undefined : await (0, test_merge.a)(context.ports.surroundings, history);
            const mixed = new Map();
            if (parents === undefined)
                return mixed;
            for (const { file, path, blob } of committed) {
                if ((await blobAtCommit({ path, commit: parents.base }, history)) === blob)
                    continue;
                if ((await blobAtCommit({ path, commit: parents.head }, history)) === blob)
                    continue;
                mixed.set(file, { code: 'text-merge', params: { path: context.ports.files.show(file) } });
            }
            return mixed;
        }
        async function heldToInputs({ inputs, files, committed, mixed }, context, history) {
            const { choice } = await context.base(history);
            if (choice.kind === 'absent')
                return { unfit: mixed, doubtful: new Map(), untouchedSince: undefined };
            const { commit } = choice;
            const { changed, unmatched, folderLinks } = await changedInputs(inputs, commit, history);
            refuseUnmatched(unmatched, inputs, context);
            refuseFolderLinks(folderLinks, context);
            const { same, known } = await comparedWith(commit, files, { context, history });
            const stale = new Map(mixed);
            for (const file of changed.length === 0 ? [] : committed.filter(known)) {
                if (mixed.has(file.file) || (await stageWasRun(file.path, commit, history)))
                    continue;
                stale.set(file.file, reason('stale', { changed, commit, path: context.ports.files.show(file.file) }));
            }
            const untouched = changed.length === 0 && files.every(same) && (await isAsCommitted(files, { context, commit }, history));
            const newer = committed.filter((file) => !known(file) && !stale.has(file.file));
            return {
                unfit: stale,
                doubtful: await measuredBefore({ files: newer, inputs }, context, history),
                untouchedSince: untouched ? commit : undefined,
            };
        }
        async function comparedWith(commit, files, { context, history }) {
            const tree = await (0, tree_at_commit.j)(commit, history);
            const ids = new Map();
            for (const { path, kept } of files)
                ids.set(path, kept ? keptId(await lockedDigest(path, commit, history)) : await contentId({ path, commit, tree }, history));
            const before = await pathsBefore(context, commit, history);
            const all = new Set([...ids.values(), ...before.map((path) => tree.get(path))]);
            return {
                same: ({ path, blob }) => blob === ids.get(path),
                known: ({ blob }) => blob !== undefined && all.has(blob),
            };
        }
        async function pathsBefore({ inputs, ports }, commit, history) {
            const predictions = await (0, paths_at_commit.f)(await (0, prediction_files.bY)(inputs, ports), commit, history);
            return [...(await (0, paths_at_commit.f)((0, metric_files.D4)(inputs.config), commit, history)), ...predictions.filter(prediction_files.MY)];
        }
        async function isAsCommitted(files, { context, commit }, history) {
            if (files.some(({ produced, absent, blob }) => produced || (absent && blob !== undefined)))
                return false;
            const before = await pathsBefore(context, commit, history);
            return before.every((path) => files.some((file) => file.path === path));
        }
        async function measuredBefore({ files, inputs }, { ports }, history) {
            const doubtful = new Map();
            const parents = files.length === 0 ? undefined : await (0, test_merge.a)(ports.surroundings, history);
            if (parents === undefined)
                return doubtful;
            const changed = await differingInputs(inputs, [parents.head, history.repository.head], history);
            const branch = (0, payload.$)(ports.surroundings.payload, 'pull_request', 'base', 'ref') ?? 'the base';
            for (const { file } of changed.length === 0 ? [] : files)
                doubtful.set(file, reason('measured-before', { changed, branch, path: ports.files.show(file) }));
            return doubtful;
        }
        const pathsKept = 5;
        function reason(code, { changed, ...params }) {
            return { code, params: { ...params, changed: changed.slice(0, pathsKept), changed_total: changed.length } };
        }
        function refuseBlindness(why, { inputs: gate }) {
            if (gate.config.inputs === undefined)
                return;
            const problem = {
                ...gate.locate([...gate.configPrefix, 'inputs']),
                message: 'inputs are held against the history of git, and there is none here',
                hint: blindness[why.code] ?? 'check the repository out with git before the gates (actions/checkout)',
            };
            throw (0, errors.Fj)([problem]);
        }
        const blindness = {
            'no-git': 'install git before actions/checkout (an image without it gets a bare copy of the files), or take inputs out',
            'no-commits': 'commit the files first',
            'nothing-tracked': 'commit the files first',
        };
        function refuseFolderLinks(links, { inputs: gate }) {
            const [first, ...rest] = links.map((link) => ({
                ...gate.locate([...gate.configPrefix, 'inputs']),
                message: `${link}, which inputs names, is a link to a folder or to nothing: what changes behind it is not seen`,
                hint: 'name what it leads to',
            }));
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
        function refuseUnmatched(unmatched, inputs, { inputs: gate }) {
            const [first, ...rest] = unmatched.map((pattern) => ({
                ...gate.locate([...gate.configPrefix, 'inputs', inputs.indexOf(pattern)]),
                message: `"${pattern}" in inputs names no file that git tracks`,
                hint: 'a folder is named by what is in it (src/**); paths are relative to the folder of the config',
            }));
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
        ;
        const measuresKept = 1000;
        function measuredValues(files, named, { computed = new Map(), isOfRuns = false, } = {}) {
            const measured = new Map(computed);
            const ruled = new Set();
            for (const [name, located] of named) {
                const measure = (0, reading.c_)((0, metrics_runs.eW)(located));
                if (measure !== undefined && !measured.has(name))
                    measured.set(name, measure);
                for (const found of located)
                    ruled.add(found?.tree);
            }
            for (const [name, measure] of isOfRuns ? meansOf(files) : othersIn(files, ruled)) {
                if (measured.size >= measuresKept)
                    break;
                if (!measured.has(name))
                    measured.set(name, measure);
            }
            return Object.fromEntries(measured);
        }
        function othersIn(files, ruled) {
            const others = (0, metric_names.qE)(files).filter(({ leaf }) => (0, metric_names.kf)(leaf.kind) && !ruled.has(leaf));
            const times = new Map();
            for (const { name } of others)
                times.set(name, (times.get(name) ?? 0) + 1);
            return others.flatMap(({ name, leaf }) => {
                const measure = times.get(name) === 1 ? (0, reading.c_)((0, reading.MU)(leaf)) : undefined;
                return measure === undefined ? [] : [[name, measure]];
            });
        }
        function meansOf(files) {
            const [first = [], ...runs] = files.map((file) => othersIn([file], new Set()));
            const more = runs.map((run) => new Map(run));
            return first.flatMap(([name, value]) => {
                const values = [value, ...more.map((run) => run.get(name))];
                if (!values.every((one) => typeof one === 'number'))
                    return [];
                const mean = (0, metrics_runs.hm)(values);
                return Number.isFinite(mean) ? [[name, mean]] : [];
            });
        }
        ;
        async function untouched(baseline, { untouchedSince: commit, produced, origin }, context) {
            const { git } = context;
            if (commit === undefined || produced.size > 0 || baseline.kind === 'missing' || git.kind === 'absent')
                return undefined;
            const { source, commit: of } = baseline.provenance;
            if (source === 'file' || (source === 'git' && of !== commit))
                return undefined;
            if (!(await hasSameRules(commit, context, git.history)))
                return undefined;
            if (origin === 'committed')
                return { commit, files: undefined };
            if (baseline.record === undefined)
                return undefined;
            const { commit: recorded } = baseline.record.manifest;
            const { inputs = [] } = context.inputs.config;
            const changed = recorded === commit ? [] : await differingInputs(inputs, [recorded, git.history.repository.head], git.history);
            return changed.length === 0 ? { commit: recorded, files: baseline.files } : undefined;
        }
        async function predictsTheSame({ predictions, ports: { files } }, record) {
            const recorded = new Map(record.files.flatMap(({ role, path, bytes }) => (role === 'predictions' ? [[path, bytes]] : [])));
            for (const path of predictions) {
                if ((await files.kind(path)) === 'absent')
                    continue;
                const before = recorded.get(files.show(path));
                if (before?.length !== (await files.size(path)))
                    return false;
                if (Buffer.compare(await files.read(path), before) !== 0)
                    return false;
            }
            return true;
        }
        async function hasSameRules(commit, context, history) {
            const { gate } = await (0, check_metrics_context.eI)(commit, context, history);
            const { model, config } = context.inputs;
            return gate === (0, canonical.$)((model?.section ?? config));
        }
        ;
        async function run(inputs, ports) {
            const rules = new Map(Object.entries(inputs.config.rules ?? {}));
            if (inputs.jobFailed)
                return { findings: evaluateNothing(inputs.id, rules), measured: {}, origin: 'unknown', baseline: null };
            const names = [...rules.keys()];
            const found = await (0, metric_files.Rm)(inputs, ports);
            const predictions = await (0, prediction_files.cd)(inputs, ports);
            const context = await (0, check_metrics_context.eA)(inputs, ports, { paths: found.paths, predictions });
            const freshness = await freshnessOf(context);
            const early = freshness.untouchedSince === undefined ? undefined : await (0, check_metrics_baseline.o)(context);
            const quiet = early === undefined ? undefined : await untouched(early, freshness, context);
            const files = quiet?.files ?? (await (0, metric_files.G9)(found, inputs, ports));
            const still = early !== undefined && (await saysTheSame(files, early, context)) ? quiet : undefined;
            const named = (0, look_up.T)(files, names, inputs);
            const baseline = early ?? (await (0, check_metrics_baseline.o)(context));
            const unfit = byShownPath(freshness.unfit, ports);
            const fingerprints = await fingerprintsOf({ files, isUntouched: still !== undefined }, baseline, context);
            const testSet = comparedBy(fingerprints, inputs);
            const { incomparable } = testSet;
            const predicted = await predictedBy({ baseline, files, named, still, unfit, incomparable }, context);
            const fingerprint = fingerprints?.candidate;
            const rows = predicted?.facts.fingerprint ?? null;
            const measuredOn = (0, test_set_text.m)({ rows, declared: fingerprint, names: inputs.config.fingerprint });
            const toRecord = { files, freshness, still, fingerprint, measuredOn };
            const { record, notes } = await recordableOf(toRecord, baseline, context);
            const findings = evaluateMetrics({
                id: inputs.id,
                rules,
                candidate: { files, named },
                baseline: valuesOf(baseline, names, inputs),
                predicted,
                policy: (0, values.US)(inputs.config.evidence),
                best: (0, best_recorded.lk)(await (0, best_recorded.rA)(rules, baseline, context), {
                    testSet: measuredOn,
                    mayDiffer: (inputs.config.predictions?.max_unmatched_pct ?? 0) > 0,
                    unknown: testSet.unknown,
                }),
                incomparable,
                notes: [...notesOf(baseline, freshness, context), ...(predicted?.notes ?? []), ...notes],
                unfit,
                untouched: still === undefined ? undefined : check_metrics_reasonOf(still),
            });
            return {
                findings: [
                    ...findings,
                    ...testSet.findings,
                    ...(await fileFindings(inputs.id, { files, names, freshness }, context)),
                ],
                measured: measuredValues(files, named, {
                    computed: predicted?.measured,
                    isOfRuns: inputs.config.runs !== undefined,
                }),
                origin: freshness.origin,
                baseline: baseline.kind === 'read' ? baseline.provenance : null,
                ...(record === undefined ? {} : { record }),
                ...(predicted === undefined ? {} : { predictions: predicted.facts }),
                ...(fingerprint === undefined ? {} : { fingerprint }),
            };
        }
        function comparedBy(fingerprints, { id, config }) {
            if (fingerprints === undefined || config.fingerprint === undefined)
                return { incomparable: undefined, unknown: undefined, findings: [] };
            return compareFingerprints(id, config.fingerprint, fingerprints);
        }
        async function predictedBy({ baseline, files, named, still, unfit, incomparable, }, context) {
            const { id, config } = context.inputs;
            if (config.predictions === undefined)
                return undefined;
            const { readPredictions } = await Promise.all([__webpack_require__.e(6234), __webpack_require__.e(8187)]).then(__webpack_require__.bind(__webpack_require__, 18187));
            const { predict, reportedBy } = await __webpack_require__.e(4210).then(__webpack_require__.bind(__webpack_require__, 34210));
            const comparison = await readPredictions(context, { baseline, isUntouched: still !== undefined });
            const reported = reportedBy(files, named, comparison);
            const given = { baseline, reported, policy: (0, values.US)(config.evidence), unfit, incomparable };
            return predict({ id, config, predictions: config.predictions }, comparison, given);
        }
        function valuesOf(baseline, names, inputs) {
            if (baseline.kind === 'missing')
                return { kind: 'missing', outcome: baseline.outcome, reason: baseline.reason };
            return { kind: 'read', files: baseline.files, named: (0, look_up.T)(baseline.files, names, inputs) };
        }
        async function saysTheSame(files, baseline, context) {
            if (baseline.kind === 'missing')
                return false;
            const before = new Map(baseline.files.map(({ source }) => [source.shown, source.text]));
            if (!files.every(({ source }) => before.get(source.shown) === source.text))
                return false;
            return baseline.record === undefined || predictsTheSame(context, baseline.record);
        }
        function check_metrics_reasonOf({ commit }) {
            return { code: 'inputs-unchanged', params: { commit } };
        }
        function byShownPath(unfit, ports) {
            return new Map([...unfit].map(([file, reason]) => [ports.files.show(file), reason]));
        }
        function notesOf(baseline, freshness, context) {
            const blind = baseline.notes.some(({ code }) => code === 'baseline-unavailable');
            return [...baseline.notes, ...(blind ? [] : freshness.notes), ...stalenessNotes(freshness, context)];
        }
        function stalenessNotes({ origin }, { inputs, ports }) {
            const onPullRequest = ports.surroundings.pullRequest !== null;
            const unknowable = origin === 'committed' && onPullRequest && inputs.config.inputs === undefined;
            if (!unknowable)
                return [];
            const { path, runs } = inputs.config;
            const ofPredictions = path === undefined && runs === undefined;
            return [{ code: 'cannot-know-stale', ...(ofPredictions ? { params: { of: 'predictions' } } : {}) }];
        }
    }),
    59986: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            dT: () => (fromRuns),
            Jt: () => (fromStandardErrors),
            eW: () => (isTested),
            sI: () => (limitsLoss),
            Wl: () => (noises),
            US: () => (policyOf),
            Xi: () => (untested)
        });
        var z_test = __webpack_require__(80927);
        ;
        function holm(pValues, family = pValues.length) {
            const order = pValues.map((_, at) => at).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0) || a - b);
            const adjusted = pValues.slice();
            let floor = 0;
            for (const [rank, at] of order.entries()) {
                floor = Math.max(floor, Math.min(1, (family - rank) * (pValues[at] ?? 1)));
                adjusted[at] = floor;
            }
            return adjusted;
        }
        var paired_t = __webpack_require__(29020);
        var moments = __webpack_require__(44785);
        ;
        function welch(first, second, confidence) {
            if (first.length < 2 || second.length < 2)
                return undefined;
            const [a, b] = [(0, moments.Z)(first), (0, moments.Z)(second)];
            const [va, vb] = [a.variance / a.count, b.variance / b.count];
            const square = va + vb;
            if (!(square > 0))
                return undefined;
            const [sa, sb] = [va / square, vb / square];
            const degreesOfFreedom = 1 / ((sa * sa) / (a.count - 1) + (sb * sb) / (b.count - 1));
            return (0, paired_t.l)({ difference: a.mean - b.mean, standardError: Math.sqrt(square), degreesOfFreedom }, confidence);
        }
        var evidence = __webpack_require__(30929);
        ;
        function policyOf(config) {
            return { mode: config?.mode ?? evidence.G4.mode, alpha: config?.alpha ?? evidence.G4.alpha };
        }
        function limitsLoss(rule) {
            return rule.max_regression !== undefined || rule.max_regression_pct !== undefined;
        }
        function isTested(rule) {
            return limitsLoss(rule) || rule.min_improvement !== undefined || rule.min_improvement_pct !== undefined;
        }
        function noises(planned, family, policy) {
            const size = policy.mode === 'prove_not_worse' ? 1 : Math.max(1, family);
            const tests = planned.flatMap(({ evidence, isPlanned = true }) => isPlanned && evidence.kind === 'tested' ? [evidence.pLoss] : []);
            const adjusted = policy.mode === 'prove_not_worse' ? tests : holm(tests, size);
            let next = 0;
            return planned.map(({ evidence, isPlanned = true }) => {
                if (evidence.kind === 'none')
                    return { policy, ...(evidence.reason === undefined ? {} : { untested: evidence.reason }) };
                if (!isPlanned)
                    return { policy, settled: { test: evidence, adjusted: evidence.pLoss, family: 1, alpha: policy.alpha } };
                const p = adjusted[next++] ?? 1;
                return { policy, settled: { test: evidence, adjusted: p, family: size, alpha: policy.alpha } };
            });
        }
        function fromRuns(candidate, baseline, direction) {
            const after = candidate.kind === 'number' ? (candidate.runs ?? []) : [];
            const before = baseline.kind === 'number' ? (baseline.runs ?? []) : [];
            const [first, second] = direction === 'higher' ? [after, before] : [before, after];
            const tested = welch(first, second, 0.9);
            if (tested === undefined)
                return undefined;
            const { difference, standardError, degreesOfFreedom, pGreater } = tested;
            return {
                kind: 'tested',
                test: 'welch',
                unit: 'runs',
                units: after.length + before.length,
                gain: difference,
                pLoss: 1 - pGreater,
                standardError,
                interval: (confidence) => (0, paired_t.l)({ difference, standardError, degreesOfFreedom }, confidence).interval,
            };
        }
        function fromStandardErrors(candidate, baseline, direction) {
            const after = withError(candidate);
            const before = withError(baseline);
            if (after === undefined || before === undefined)
                return undefined;
            const [first, second] = direction === 'higher' ? [after, before] : [before, after];
            const tested = (0, z_test.h)(first, second, 0.9);
            if (tested === undefined)
                return undefined;
            return {
                kind: 'tested',
                test: 'z-standard-errors',
                unit: 'values',
                units: 2,
                gain: tested.difference,
                pLoss: 1 - tested.pGreater,
                standardError: tested.standardError,
                interval: (confidence) => (0, z_test.h)(first, second, confidence)?.interval ?? { low: -Infinity, high: Infinity },
            };
        }
        function withError(reading) {
            if (reading.kind !== 'number' || reading.standardError === undefined)
                return undefined;
            return { value: reading.value, standardError: reading.standardError };
        }
        const untested = (code, params) => ({
            kind: 'none',
            reason: params === undefined ? { code } : { code, params },
        });
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
    45640: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            i2: () => (confidenceOf),
            Ou: () => (decideTested),
            xS: () => (factsOf),
            oX: () => (proofOf)
        });
        ;
        const oneSided = 1.645;
        function noiseBand(noiseSd, runs) {
            return oneSided * Math.sqrt(1 / runs.candidate + 1 / runs.baseline) * noiseSd;
        }
        var binomial_tail = __webpack_require__(39062);
        var normal_distribution = __webpack_require__(48636);
        ;
        function detectableEffect(standardError, { alpha, power }) {
            return ((0, normal_distribution.Z)(1 - alpha) + (0, normal_distribution.Z)(power)) * standardError;
        }
        function detectableDifference(discordant, rows, { alpha, power }) {
            const za = (0, normal_distribution.Z)(1 - alpha);
            const zb = (0, normal_distribution.Z)(power);
            const a = rows + zb * zb;
            const half = za * Math.sqrt(rows * discordant);
            const c = (za * za - zb * zb) * discordant;
            return Math.min(discordant, (half + Math.sqrt(Math.max(0, half * half - a * c))) / a);
        }
        function rowsForEffect(effect, { standardError, rows }, design) {
            const ratio = detectableEffect(standardError, design) / effect;
            return Math.ceil(rows * ratio * ratio - 1e-9);
        }
        function rowsForDifference(difference, discordant, { alpha, power }) {
            const za = (0, normal_distribution.Z)(1 - alpha);
            const zb = (0, normal_distribution.Z)(power);
            const root = za * Math.sqrt(discordant) + zb * Math.sqrt(Math.max(0, discordant - difference * difference));
            return Math.ceil((root / difference) * (root / difference) - 1e-9);
        }
        function chanceOfLoss(tolerance, standardError) {
            if (standardError === 0)
                return 0;
            return (0, normal_distribution.v)(-tolerance / standardError);
        }
        var evidence = __webpack_require__(30929);
        ;
        function detectableBy({ test, family, alpha }) {
            const design = { alpha: alpha / family, power: evidence.yp };
            const { discordant, units, standardError } = test;
            if (discordant === undefined)
                return standardError > 0 ? detectableEffect(standardError, design) : Infinity;
            return detectableDifference(carefulShare(discordant, units), units, design);
        }
        function unitsToSee(effect, { test, family, alpha }) {
            const design = { alpha: alpha / family, power: evidence.yp };
            const { discordant, units, standardError } = test;
            if (!(effect > 0) || test.unit === 'values')
                return undefined;
            if (discordant === undefined && standardError === 0)
                return undefined;
            if (discordant === undefined)
                return rowsForEffect(effect, { standardError, rows: units }, design);
            return rowsForDifference(effect, Math.max(carefulShare(discordant, units), effect), design);
        }
        function falseStops(tolerance, { test }) {
            const { discordant, units, standardError } = test;
            if (discordant === undefined)
                return chanceOfLoss(tolerance, standardError);
            const disagreeing = Math.round(discordant * units);
            const lost = Math.floor((disagreeing + tolerance * units) / 2 + 1e-9) + 1;
            return (0, binomial_tail.Y)(lost, { n: disagreeing, p: 0.5 });
        }
        function carefulShare(discordant, units) {
            return (discordant * units + 2) / (units + 4);
        }
        ;
        const settlesAtMost = 3;
        const oneEach = { candidate: 1, baseline: 1 };
        const provesFrom = 30;
        function decideTested(loss, noise) {
            const { settled, policy, trainingDeviation, runs = oneEach } = noise;
            const evidence = settled === undefined ? {} : { evidence: lossFacts(settled, loss.tolerance) };
            if (policy.mode === 'prove_not_worse')
                return { ...decideProof(loss, noise), ...evidence };
            if (loss.within)
                return { ...decideWithin(loss, settled), ...evidence };
            if (trainingDeviation !== undefined && loss.loss <= noiseBand(trainingDeviation, runs))
                return { outcome: 'inconclusive', reason: { code: 'within-noise' }, ...evidence };
            if (settled === undefined || settled.adjusted <= policy.alpha)
                return { outcome: 'regressed', ...evidence };
            const code = detectableBy(settled) <= settlesAtMost * loss.tolerance ? 'not-significant' : 'too-few-rows';
            return { outcome: code === 'not-significant' ? 'inconclusive' : 'regressed', reason: { code }, ...evidence };
        }
        function decideWithin(loss, settled) {
            if (settled === undefined)
                return { outcome: loss.gained ? 'improved' : 'pass' };
            const { low } = settled.test.interval(confidenceOf(settled.alpha));
            const notes = 0 - low > loss.tolerance ? [{ code: 'loss-not-excluded', params: { loss: 0 - low } }] : [];
            return { outcome: loss.gained && low > 0 ? 'improved' : 'pass', ...(notes.length === 0 ? {} : { notes }) };
        }
        function decideProof(loss, noise) {
            if (!loss.within)
                return { outcome: 'regressed' };
            const unproven = proofOf(noise, 0 - loss.tolerance);
            if (unproven !== undefined || noise.settled === undefined)
                return { outcome: 'inconclusive', ...(unproven === undefined ? {} : { reason: unproven }) };
            const { low } = noise.settled.test.interval(confidenceOf(noise.settled.alpha));
            return { outcome: loss.gained && low > 0 ? 'improved' : 'pass' };
        }
        function proofOf({ settled, untested }, gain) {
            if (settled === undefined)
                return { code: 'not-proven', params: { why: untested?.code ?? 'no-test' } };
            const { low } = settled.test.interval(confidenceOf(settled.alpha));
            const enough = settled.test.test !== 'paired-bootstrap' || settled.test.units >= provesFrom;
            return enough && low >= gain ? undefined : { code: 'not-proven', params: { why: enough ? 'interval' : 'few-rows' } };
        }
        function confidenceOf(alpha) {
            return 1 - 2 * alpha;
        }
        function factsOf(settled, tolerance) {
            const { test, adjusted, family, alpha } = settled;
            const confidence = confidenceOf(alpha);
            const needed = unitsToSee(tolerance, settled);
            const detectable = detectableBy(settled);
            return {
                test: test.test,
                unit: test.unit,
                units: test.units,
                p: test.pLoss,
                p_adjusted: adjusted,
                family,
                alpha,
                gain_interval: { confidence, ...test.interval(confidence) },
                ...(Number.isFinite(detectable) ? { detectable_loss: detectable } : {}),
                ...(needed === undefined ? {} : { units_needed: needed }),
            };
        }
        function lossFacts(settled, tolerance) {
            return { ...factsOf(settled, tolerance), false_stops: falseStops(tolerance, settled) };
        }
    }),
    21264: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (decideMetric),
            I: () => (undecidedMetric)
        });
        var core_outcome = __webpack_require__(69058);
        ;
        const relativeEpsilon = 1e-9;
        function epsilonOf(...values) {
            return relativeEpsilon * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
        }
        function atLeast(value, limit, epsilon) {
            return Number.isFinite(value) && Number.isFinite(limit) && value >= limit - epsilon;
        }
        function atMost(value, limit, epsilon) {
            return Number.isFinite(value) && Number.isFinite(limit) && value <= limit + epsilon;
        }
        function changeOf(candidate, baseline, direction) {
            const absolute = candidate - baseline;
            return { absolute, gain: direction === 'higher' ? absolute : 0 - absolute };
        }
        function worseBy(baseline, loss, direction) {
            return direction === 'higher' ? baseline - loss : baseline + loss;
        }
        function notWorseThan(value, limit, options) {
            return options.direction === 'higher'
                ? atLeast(value, limit, options.epsilon)
                : atMost(value, limit, options.epsilon);
        }
        var evidence = __webpack_require__(30929);
        var decide_tested = __webpack_require__(45640);
        ;
        function clearlyBetter(pair, mark) {
            if (!Number.isFinite(mark))
                return false;
            const opposite = pair.direction === 'higher' ? 'lower' : 'higher';
            const epsilon = epsilonOf(pair.candidate, pair.baseline, mark);
            return !notWorseThan(pair.candidate, mark, { direction: opposite, epsilon });
        }
        function limitAt(value, direction) {
            return { op: direction === 'higher' ? '>=' : '<=', value };
        }
        ;
        function decideGain(gain, pair) {
            const bound = worseBy(pair.baseline, 0 - gain, pair.direction);
            if (!Number.isFinite(bound))
                return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
            const epsilon = epsilonOf(pair.candidate, pair.baseline, bound);
            const reached = notWorseThan(pair.candidate, bound, { direction: pair.direction, epsilon });
            const { settled } = pair.noise;
            const evidence = settled === undefined ? {} : { evidence: (0, decide_tested.xS)(settled, gain) };
            const decided = reached ? decideReached(gain, pair) : decideShort(pair, epsilon);
            return { ...decided, limit: limitAt(bound, pair.direction), ...evidence };
        }
        function decideGainOnZero(percent, pair) {
            const limit = limitAt(0, pair.direction);
            const { gain } = changeOf(pair.candidate, 0, pair.direction);
            if (gain > 0)
                return { outcome: 'improved', limit };
            if (gain < 0)
                return { outcome: 'regressed', limit };
            return percent === 0 ? { outcome: 'pass', limit } : { outcome: 'not-comparable', reason: { code: 'baseline-zero' } };
        }
        function decideReached(demanded, pair) {
            const { settled, policy } = pair.noise;
            const better = clearlyBetter(pair, pair.baseline);
            if (policy.mode === 'prove_not_worse') {
                const unproven = (0, decide_tested.oX)(pair.noise, demanded);
                if (unproven !== undefined)
                    return { outcome: 'inconclusive', reason: unproven };
            }
            if (settled === undefined)
                return { outcome: better ? 'improved' : 'pass' };
            const { low } = settled.test.interval((0, decide_tested.i2)(settled.alpha));
            const notes = low < demanded ? [{ code: 'gain-not-certain', params: { gain: low } }] : [];
            return { outcome: better && low > 0 ? 'improved' : 'pass', ...(notes.length === 0 ? {} : { notes }) };
        }
        function decideShort({ candidate, baseline, direction, noise }, epsilon) {
            const lost = !notWorseThan(candidate, baseline, { direction, epsilon });
            return { outcome: lost && !isChance(noise) ? 'regressed' : 'violated' };
        }
        function isChance({ settled, policy }) {
            return settled !== undefined && settled.adjusted > policy.alpha;
        }
        ;
        const oneRunEach = [{ code: 'one-run-each' }];
        function noiseNotes({ settled, untested, trainingDeviation, runs }) {
            const declared = trainingDeviation === undefined ? [] : [{ code: 'noise-declared', params: { noise_sd: trainingDeviation } }];
            if (settled === undefined) {
                if (untested !== undefined)
                    return [untested, ...declared];
                const isMean = runs !== undefined && (runs.candidate > 1 || runs.baseline > 1);
                if (declared.length > 0)
                    return declared;
                return isMean ? [{ code: 'mean-of-runs', params: { ...runs } }] : oneRunEach;
            }
            if (settled.test.test === 'welch' || declared.length > 0)
                return declared;
            return [{ code: 'training-noise-unknown' }];
        }
        ;
        const noNoise = { policy: evidence.G4 };
        function decideChange(demand, pair) {
            const decided = decideDirected(demand, pair);
            return { ...decided, notes: [...(decided.notes ?? []), ...noiseNotes(pair.noise)] };
        }
        function decideDirected(demand, pair) {
            switch (demand.rule) {
                case 'min_improvement':
                    return decideGain(demand.gain, pair);
                case 'min_improvement_pct':
                    return pair.baseline === 0
                        ? decideGainOnZero(demand.percent, pair)
                        : decideGain(Math.abs(pair.baseline) * (demand.percent / 100), pair);
                case 'ratchet':
                    return decideLoss({ absolute: demand.loss, percent: undefined }, pair);
                case 'max_regression':
                case 'max_regression_pct':
                case 'max_regression+max_regression_pct':
                    return decideLoss(demand, pair);
            }
        }
        function decideLoss(demand, pair) {
            const tolerance = toleranceOf(demand, pair.baseline);
            if (tolerance === undefined)
                return decideOnZeroBaseline(pair);
            const bound = worseBy(pair.baseline, tolerance.units, pair.direction);
            if (!Number.isFinite(bound))
                return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
            const epsilon = epsilonOf(pair.candidate, pair.baseline, bound);
            const within = notWorseThan(pair.candidate, bound, { direction: pair.direction, epsilon });
            const beyond = worseBy(pair.baseline, 0 - tolerance.units, pair.direction);
            const loss = {
                loss: 0 - changeOf(pair.candidate, pair.baseline, pair.direction).gain,
                tolerance: tolerance.units,
                within,
                gained: clearlyBetter(pair, beyond),
            };
            const decided = (0, decide_tested.Ou)(loss, pair.noise);
            const notes = [...(tolerance.note === undefined ? [] : [{ code: tolerance.note }]), ...(decided.notes ?? [])];
            return { ...decided, limit: limitAt(bound, pair.direction), ...(notes.length === 0 ? {} : { notes }) };
        }
        function toleranceOf(demand, baseline) {
            const { absolute, percent } = demand;
            const share = percent === undefined || baseline === 0 ? undefined : Math.abs(baseline) * (percent / 100);
            if (absolute === undefined)
                return share === undefined ? undefined : { units: share };
            if (percent === undefined)
                return { units: absolute };
            return share === undefined ? { units: absolute, note: 'percentage-of-zero' } : { units: Math.max(absolute, share) };
        }
        function decideOnZeroBaseline(pair) {
            const limit = limitAt(0, pair.direction);
            const { gain } = changeOf(pair.candidate, 0, pair.direction);
            if (gain > 0)
                return { outcome: 'improved', limit };
            if (gain === 0)
                return { outcome: 'pass', limit };
            return { outcome: 'not-comparable', limit, reason: { code: 'baseline-zero' } };
        }
        ;
        function decideDisparity(demand, disparity) {
            const limit = { op: '<=', value: demand.bound };
            if (disparity === undefined)
                return { outcome: 'unmeasured', reason: { code: 'few-groups' }, limit };
            if (disparity.kind === 'unmeasured')
                return { outcome: 'unmeasured', reason: disparity.reason, limit };
            const { difference, highest, lowest } = disparity;
            const shown = { limit, observed: difference, params: { highest, lowest } };
            if (atMost(difference, demand.bound, epsilonOf(difference, demand.bound)))
                return { outcome: 'pass', ...shown };
            const evidence = disparity.evidence();
            if (evidence.p_adjusted <= evidence.alpha)
                return { outcome: 'violated', ...shown, evidence };
            return { outcome: 'inconclusive', reason: { code: 'not-significant' }, ...shown, evidence };
        }
        ;
        function decideDistance(value, { centre, distance }, missed) {
            const above = value >= centre;
            const bound = above ? centre + distance : centre - distance;
            if (!Number.isFinite(bound))
                return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
            const limit = { op: above ? '<=' : '>=', value: bound };
            const epsilon = epsilonOf(value, centre, bound);
            const holds = above ? atMost(value, bound, epsilon) : atLeast(value, bound, epsilon);
            return { outcome: holds ? 'pass' : missed, limit };
        }
        var demands = __webpack_require__(66042);
        ;
        function unlike(candidate, baseline, scale = 'unknown') {
            if (isOtherUnit(candidate.value, baseline.value, scale))
                return unitReason(candidate.value, baseline.value);
            const { sampleSize: measured, fullSize: total } = candidate.fullSize === undefined ? baseline : candidate;
            if (total === undefined || candidate.sampleSize === baseline.sampleSize)
                return undefined;
            return { code: 'limited-run', params: { measured: measured ?? null, total, other: true } };
        }
        function unitReason(candidate, baseline) {
            return { code: 'unit-differs', params: { candidate, baseline } };
        }
        const hundredfold = { least: 80, most: 125 };
        const rounding = 1e-6;
        function isOtherUnit(a, b, scale = 'unknown') {
            const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
            if (scale === 'open' || Math.abs(small) > 1 + rounding || Math.abs(large) <= 1 + rounding || small === 0)
                return false;
            if (scale === 'share' && large > 0)
                return true;
            const ratio = large / small;
            return Math.abs(large) <= 100 && ratio >= hundredfold.least && ratio <= hundredfold.most;
        }
        function isBeyondShare(value, least, scale) {
            return scale === 'share' && value > 1 + rounding && least > 0 && least <= 1;
        }
        ;
        function decideMetric(metric) {
            const [first, ...rest] = (0, demands.w)(metric.rule);
            const decided = (demand) => {
                const decision = decideDemand(demand, metric);
                return {
                    ...decision,
                    rule: demand.rule,
                    params: { ...paramsOf(demand, metric.rule), ...decision.params },
                    severity: severityFor(decision, metric),
                };
            };
            return [decided(first), ...rest.map(decided)];
        }
        function undecidedMetric(rule, reason) {
            return (0, demands.w)(rule).map((demand) => ({
                outcome: 'unmeasured',
                reason,
                rule: demand.rule,
                params: paramsOf(demand, rule),
                severity: 'fail',
            }));
        }
        function decideDemand(demand, metric) {
            const { candidate } = metric;
            switch (candidate.kind) {
                case 'absent':
                    return { outcome: 'unmeasured', reason: { code: 'absent', params: metric.absence ?? {} } };
                case 'not-finite':
                    return { outcome: 'unmeasured', reason: { code: 'not-finite', params: { text: candidate.text } } };
                case 'not-a-number':
                    return {
                        outcome: 'unmeasured',
                        reason: { code: 'not-a-number', params: { type: candidate.type, text: candidate.text } },
                    };
                case 'undefined':
                    return { outcome: 'unmeasured', reason: candidate.reason };
                case 'number':
                    if (metric.unfit !== undefined)
                        return { outcome: 'unmeasured', reason: metric.unfit };
                    return decideNumber(demand, candidate.value, metric);
            }
        }
        function decideNumber(demand, candidate, metric) {
            switch (demand.kind) {
                case 'shown':
                    return { outcome: 'pass' };
                case 'absolute':
                    return decideBound(demand, candidate, metric);
                case 'change':
                    return withNote(decideAgainst(demand, candidate, demand.rule === 'ratchet' ? againstBest(metric) : metric), isTooWide(demand, candidate, metric) ? { code: 'tolerance-too-wide' } : undefined);
                case 'disparity':
                    return decideDisparity(demand, metric.disparity);
            }
        }
        function withNote(decided, note) {
            return note === undefined ? decided : { ...decided, notes: [...(decided.notes ?? []), note] };
        }
        function isTooWide(demand, candidate, { scale }) {
            if (scale !== 'share' || candidate < 0 || candidate > 1)
                return false;
            switch (demand.rule) {
                case 'max_change':
                    return demand.distance >= 1;
                case 'ratchet':
                    return demand.loss >= 1;
                case 'min_improvement':
                case 'min_improvement_pct':
                    return false;
                case 'max_regression':
                case 'max_regression_pct':
                case 'max_regression+max_regression_pct':
                    return (demand.absolute ?? 0) >= 1 || (demand.percent ?? 0) >= 100;
            }
        }
        function againstBest(metric) {
            const none = { kind: 'missing', outcome: 'no-baseline', reason: { code: 'no-best' } };
            const { rule, best = none, untouched, scale } = metric;
            const candidate = metric.candidate.kind === 'number' ? withoutExamples(metric.candidate) : metric.candidate;
            return {
                rule,
                candidate,
                baseline: best,
                ...(scale === undefined ? {} : { scale }),
                ...(untouched === undefined ? {} : { untouched }),
            };
        }
        function withoutExamples({ fullSize, ...reading }) {
            return fullSize === undefined ? reading : { ...reading };
        }
        function decideBound(demand, candidate, metric) {
            const decided = decideAbsolute(demand, candidate);
            const doubt = decided.outcome === 'pass' ? unitDoubt(demand, candidate, metric) : undefined;
            return doubt === undefined ? decided : { ...decided, outcome: 'inconclusive', reason: doubt };
        }
        function unitDoubt(demand, candidate, { baseline, computed, scale = 'unknown' }) {
            if (computed === true)
                return undefined;
            const before = baseline.kind === 'read' && baseline.reading.kind === 'number' ? baseline.reading.value : undefined;
            if (before !== undefined && isOtherUnit(candidate, before, scale))
                return unitReason(candidate, before);
            if (demand.rule === 'min' && isBeyondShare(candidate, demand.bound, scale))
                return { code: 'unit-of-limit', params: { candidate, limit: demand.bound } };
            return undefined;
        }
        function decideAbsolute(demand, candidate) {
            if (demand.rule === 'target')
                return decideDistance(candidate, { centre: demand.target, distance: demand.within }, 'violated');
            const epsilon = epsilonOf(candidate, demand.bound);
            const holds = demand.rule === 'min' ? atLeast : atMost;
            const limit = { op: demand.rule === 'min' ? '>=' : '<=', value: demand.bound };
            return { outcome: holds(candidate, demand.bound, epsilon) ? 'pass' : 'violated', limit };
        }
        function decideAgainst(demand, candidate, metric) {
            const { baseline } = metric;
            if (baseline.kind === 'missing')
                return { outcome: baseline.outcome, reason: baseline.reason };
            if (baseline.kind === 'incomparable')
                return { outcome: 'not-comparable', reason: baseline.reason };
            if (metric.untouched !== undefined)
                return { outcome: 'not-affected', reason: metric.untouched };
            if (metric.compared !== undefined) {
                const { compared, ...rest } = metric;
                if (compared.kind !== 'number')
                    return { outcome: 'not-comparable', reason: { code: 'undefined-metric' } };
                return { ...decideAgainst(demand, compared.value, rest), observed: compared.value };
            }
            const { reading } = baseline;
            switch (reading.kind) {
                case 'absent':
                    return { outcome: 'new', reason: { code: demand.rule === 'ratchet' ? 'no-best' : 'not-in-baseline' } };
                case 'not-finite':
                    return { outcome: 'not-comparable', reason: { code: 'baseline-not-finite', params: { text: reading.text } } };
                case 'not-a-number':
                    return {
                        outcome: 'not-comparable',
                        reason: { code: 'baseline-not-a-number', params: { type: reading.type, text: reading.text } },
                    };
                case 'undefined':
                    return { outcome: 'not-comparable', reason: { code: 'baseline-undefined' } };
                case 'number':
                    return decidePair(demand, { candidate, baseline: reading }, metric);
            }
        }
        function decidePair(demand, { candidate, baseline }, metric) {
            const facts = metric.candidate.kind === 'number' ? metric.candidate : {};
            const different = metric.computed === true
                ? undefined
                : unlike({ ...facts, kind: 'number', value: candidate }, baseline, metric.scale);
            if (different !== undefined)
                return { outcome: 'not-comparable', reason: different };
            const declared = metric.rule.noise_sd === undefined ? {} : { trainingDeviation: metric.rule.noise_sd };
            const noise = { ...(metric.noise ?? noNoise), ...declared, runs: runsOf(metric.candidate, baseline) };
            if (demand.rule === 'max_change') {
                const decided = decideDistance(candidate, { centre: baseline.value, distance: demand.distance }, 'regressed');
                return { ...decided, notes: noiseNotes(noise) };
            }
            const { direction } = metric.rule;
            if (direction === undefined)
                return { outcome: 'not-comparable', reason: { code: 'no-direction' } };
            return decideChange(demand, { candidate, baseline: baseline.value, direction, noise });
        }
        function runsOf(candidate, baseline) {
            const count = (reading) => (reading.kind === 'number' ? (reading.runs?.length ?? 1) : 1);
            return { candidate: count(candidate), baseline: count(baseline) };
        }
        function severityFor({ outcome, reason }, metric) {
            const { rule } = metric;
            if (reason?.code === 'not-proven')
                return rule.severity ?? 'fail';
            if (outcome === 'unmeasured' && metric.candidate.kind === 'absent') {
                return rule.on_missing ?? 'fail';
            }
            if (outcome === 'new')
                return rule.on_new ?? (0, core_outcome.xJ)(outcome, rule.severity);
            return (0, core_outcome.xJ)(outcome, rule.severity);
        }
        function paramsOf(demand, rule) {
            return { ...demandParams(demand), ...(rule.direction === undefined ? {} : { direction: rule.direction }) };
        }
        function demandParams(demand) {
            switch (demand.kind) {
                case 'absolute':
                    if (demand.rule === 'target')
                        return { target: demand.target, within: demand.within };
                    return { [demand.rule]: demand.bound };
                case 'change':
                    if (demand.rule === 'min_improvement')
                        return { min_improvement: demand.gain };
                    if (demand.rule === 'min_improvement_pct')
                        return { min_improvement_pct: demand.percent };
                    if (demand.rule === 'ratchet')
                        return { ratchet: demand.loss };
                    if (demand.rule === 'max_change')
                        return { max_change: demand.distance };
                    return {
                        ...(demand.absolute === undefined ? {} : { max_regression: demand.absolute }),
                        ...(demand.percent === undefined ? {} : { max_regression_pct: demand.percent }),
                    };
                case 'disparity':
                    return { max_disparity: demand.bound };
                case 'shown':
                    return {};
            }
        }
    }),
    30929: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G4: () => (defaultPolicy),
            n2: () => (noEvidence),
            yp: () => (power)
        });
        const noEvidence = { kind: 'none' };
        const power = 0.8;
        const defaultPolicy = { mode: 'detect_loss', alpha: 0.05 };
    }),
    39062: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (binomialUpperTail)
        });
        var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1299);
        function binomialUpperTail(k, { n, p }) {
            if (k <= 0)
                return 1;
            if (k > n)
                return 0;
            return (0, _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__.J)(p, { a: k, b: n - k + 1 });
        }
    }),
    30971: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (exponential)
        });
        const ln2High = 6.9314718036912381649e-1;
        const ln2Low = 1.90821492927058770002e-10;
        const inverseLn2 = 1.4426950408889634;
        const largest = 709.782712893384;
        const smallest = -745.1332191019412;
        const word = new DataView(new ArrayBuffer(8));
        function exponential(x) {
            if (Number.isNaN(x))
                return Number.NaN;
            if (x > largest)
                return Number.POSITIVE_INFINITY;
            if (x < smallest)
                return 0;
            const k = Math.round(x * inverseLn2);
            const r = x - k * ln2High - k * ln2Low;
            let sum = 1;
            for (let n = 13; n >= 1; n -= 1)
                sum = 1 + (sum * r) / n;
            const half = Math.trunc(k / 2);
            return sum * powerOfTwo(half) * powerOfTwo(k - half);
        }
        function powerOfTwo(k) {
            word.setUint32(0, (k + 1023) * 0x100000);
            word.setUint32(4, 0);
            return word.getFloat64(0);
        }
    }),
    1299: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (incompleteBeta)
        });
        var logarithm = __webpack_require__(58871);
        ;
        function deviance(x, m) {
            const difference = x - m;
            const v = difference / (x + m);
            if (Math.abs(v) >= 0.1)
                return x * (x === 0 ? 0 : (0, logarithm.o)(x / m)) - difference;
            let power = 2 * x * v;
            let sum = difference * v;
            for (let odd = 3;; odd += 2) {
                power *= v * v;
                const next = sum + power / odd;
                if (next === sum)
                    return sum;
                sum = next;
            }
        }
        var exponential = __webpack_require__(30971);
        var stirling_error = __webpack_require__(21873);
        ;
        const tiny = 1e-300;
        const enough = 1e-16;
        const stepsAtMost = 200_000;
        function incompleteBeta(x, { a, b }, complement = 1 - x) {
            if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
                return Number.NaN;
            if (x === 0 || complement === 0)
                return x === 0 ? 0 : 1;
            if (x > (a + 1) / (a + b + 2))
                return 1 - lowerPart(complement, { a: b, b: a }, x);
            return lowerPart(x, { a, b }, complement);
        }
        function lowerPart(x, { a, b }, complement) {
            const n = a + b;
            const deviances = deviance(a, n * x) + deviance(b, n * complement);
            const corrections = (0, stirling_error.$)(n) - (0, stirling_error.$)(a) - (0, stirling_error.$)(b);
            const front = Math.sqrt((a / n) * (b / (2 * Math.PI))) * (0, exponential.E)(corrections - deviances);
            return (front * fraction(x, a, b)) / a;
        }
        function fraction(x, a, b) {
            let c = 1;
            let d = 1 / away(1 - ((a + b) * x) / (a + 1));
            let value = d;
            for (let m = 1; m <= stepsAtMost; m += 1) {
                const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
                d = 1 / away(1 + even * d);
                c = away(1 + even / c);
                value *= d * c;
                const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
                d = 1 / away(1 + odd * d);
                c = away(1 + odd / c);
                const step = d * c;
                value *= step;
                if (Math.abs(step - 1) < enough)
                    return value;
            }
            return value;
        }
        function away(value) {
            return Math.abs(value) < tiny ? tiny : value;
        }
    }),
    58871: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (logarithmOfOnePlus),
            o: () => (logarithm)
        });
        const ln2High = 6.9314718036912381649e-1;
        const ln2Low = 1.90821492927058770002e-10;
        const twoTo54 = 18014398509481984;
        const smallestNormal = 2.2250738585072014e-308;
        const rootTwoWord = 0x6a09e;
        const shares = Float64Array.from({ length: 10 }, (_, term) => 1 / (21 - 2 * term));
        const word = new DataView(new ArrayBuffer(8));
        function logarithm(x) {
            if (!(x > 0))
                return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
            if (x === Number.POSITIVE_INFINITY)
                return x;
            const isSubnormal = x < smallestNormal;
            word.setFloat64(0, isSubnormal ? x * twoTo54 : x);
            const high = word.getUint32(0);
            const above = (high & 0xfffff) >= rootTwoWord ? 1 : 0;
            const k = (high >>> 20) - 1023 + above - (isSubnormal ? 54 : 0);
            word.setUint32(0, (high & 0xfffff) | ((1023 - above) << 20));
            const f = word.getFloat64(0) - 1;
            const s = f / (2 + f);
            const z = s * s;
            let series = 0;
            for (let term = 0; term < 10; term += 1)
                series = (series + (shares[term] ?? 0)) * z;
            return k * ln2High + (k * ln2Low + 2 * s * series + 2 * s);
        }
        function logarithmOfOnePlus(x) {
            const u = 1 + x;
            if (!(u > 0) || u === Number.POSITIVE_INFINITY)
                return logarithm(u);
            return logarithm(u) - (u - 1 - x) / u;
        }
    }),
    44785: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (momentsOf)
        });
        var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64139);
        function momentsOf(values) {
            const count = values.length;
            const mean = (0, _sum_js__WEBPACK_IMPORTED_MODULE_0__.h)(values);
            const deviations = Float64Array.from(values, (value) => value - mean);
            const drift = (0, _sum_js__WEBPACK_IMPORTED_MODULE_0__.X)(deviations);
            const squares = (0, _sum_js__WEBPACK_IMPORTED_MODULE_0__.X)(deviations.map((deviation) => deviation * deviation));
            return { count, mean, variance: count < 2 ? Number.NaN : (squares - (drift * drift) / count) / (count - 1) };
        }
    }),
    48636: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (normalQuantile),
            v: () => (normalCdf)
        });
        var _exponential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30971);
        var _logarithm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58871);
        const rootTwoPi = 2.5066282746310002;
        const tail = 2.5;
        function normalDensity(z) {
            return (0, _exponential_js__WEBPACK_IMPORTED_MODULE_0__.E)((-z * z) / 2) / rootTwoPi;
        }
        function normalCdf(z) {
            if (Number.isNaN(z))
                return z;
            if (z <= -tail)
                return upperTail(-z);
            if (z >= tail)
                return 1 - upperTail(z);
            let term = z;
            let sum = z;
            for (let n = 3; Math.abs(term) > Math.abs(sum) * 1e-18; n += 2) {
                term *= (z * z) / n;
                sum += term;
            }
            return 0.5 + normalDensity(z) * sum;
        }
        function upperTail(z) {
            if (z === Number.POSITIVE_INFINITY)
                return 0;
            let fraction = z;
            for (let n = 120; n >= 1; n -= 1)
                fraction = z + n / fraction;
            return normalDensity(z) / fraction;
        }
        function normalQuantile(p) {
            if (!(p >= 0 && p <= 1))
                return Number.NaN;
            if (p === 0 || p === 1)
                return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
            if (p > 0.5)
                return 0 - normalQuantile(1 - p);
            const t = Math.sqrt(-2 * (0, _logarithm_js__WEBPACK_IMPORTED_MODULE_1__.o)(p));
            let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
            for (let step = 0; step < 3; step += 1) {
                const newton = (normalCdf(z) - p) / normalDensity(z);
                z -= newton / (1 + (newton * z) / 2);
            }
            return z;
        }
    }),
    29020: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (pairedT),
            l: () => (tTest)
        });
        var moments = __webpack_require__(44785);
        var incomplete_beta = __webpack_require__(1299);
        ;
        function tCdf(t, degreesOfFreedom) {
            if (Number.isNaN(t) || !(degreesOfFreedom > 0))
                return Number.NaN;
            const square = t * t;
            if (square === Number.POSITIVE_INFINITY)
                return t > 0 ? 1 : 0;
            const half = degreesOfFreedom / 2;
            const near = degreesOfFreedom / (degreesOfFreedom + square);
            const far = square / (degreesOfFreedom + square);
            if (square < 0.5) {
                const middle = (0, incomplete_beta.J)(far, { a: 0.5, b: half }, near) / 2;
                return t < 0 ? 0.5 - middle : 0.5 + middle;
            }
            const tail = (0, incomplete_beta.J)(near, { a: half, b: 0.5 }, far) / 2;
            return t < 0 ? tail : 1 - tail;
        }
        function tQuantile(p, degreesOfFreedom) {
            if (!(p >= 0 && p <= 1 && degreesOfFreedom > 0))
                return Number.NaN;
            if (p === 0 || p === 1)
                return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
            if (p > 0.5)
                return 0 - tQuantile(1 - p, degreesOfFreedom);
            let low = -1;
            while (tCdf(low, degreesOfFreedom) > p)
                low *= 2;
            let high = 0;
            for (let middle = low / 2; middle > low && middle < high; middle = (low + high) / 2) {
                if (tCdf(middle, degreesOfFreedom) < p)
                    low = middle;
                else
                    high = middle;
            }
            return high;
        }
        ;
        function pairedT(differences, confidence) {
            const { count, mean, variance } = (0, moments.Z)(differences);
            if (!(variance > 0))
                return undefined;
            return tTest({ difference: mean, standardError: Math.sqrt(variance / count), degreesOfFreedom: count - 1 }, confidence);
        }
        function tTest(estimate, confidence) {
            const { difference, standardError, degreesOfFreedom } = estimate;
            const t = difference / standardError;
            const half = tQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
            return {
                ...estimate,
                t,
                pGreater: tCdf(0 - t, degreesOfFreedom),
                interval: { low: difference - half, high: difference + half },
            };
        }
    }),
    21873: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (stirlingError)
        });
        var _logarithm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58871);
        const coefficients = [
            1 / 12,
            -1 / 360,
            1 / 1260,
            -1 / 1680,
            1 / 1188,
            -691 / 360360,
            1 / 156,
            -3617 / 122400,
        ];
        const large = 15;
        function stirlingError(z) {
            let correction = 0;
            let at = z;
            for (; at < large; at += 1)
                correction += (at + 0.5) * (0, _logarithm_js__WEBPACK_IMPORTED_MODULE_0__.B)(1 / at) - 1;
            const inverse = 1 / at;
            const square = inverse * inverse;
            let series = 0;
            for (let k = coefficients.length - 1; k >= 0; k -= 1)
                series = series * square + (coefficients[k] ?? 0);
            return correction + series * inverse;
        }
    }),
    64139: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (sumOf),
            h: () => (meanOf)
        });
        function sumOf(values) {
            let sum = 0;
            let lost = 0;
            const { length } = values;
            for (let at = 0; at < length; at += 1) {
                const value = values[at] ?? Number.NaN;
                const next = sum + value;
                lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
                sum = next;
            }
            return Number.isFinite(sum) ? sum + lost : sum;
        }
        function meanOf(values) {
            return sumOf(values) / values.length;
        }
    }),
    80927: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (zTest),
            h: () => (zFromStandardErrors)
        });
        var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48636);
        function zTest({ difference, standardError }, confidence) {
            if (!(standardError >= 0) || (standardError === 0 && difference !== 0))
                return undefined;
            const z = standardError === 0 ? 0 : difference / standardError;
            const half = (0, _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__.Z)((1 + confidence) / 2) * standardError;
            const interval = { low: difference - half, high: difference + half };
            return { difference, standardError, z, pGreater: (0, _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__.v)(0 - z), interval };
        }
        function zFromStandardErrors(first, second, confidence) {
            const { standardError: a } = first;
            const { standardError: b } = second;
            if (!(a >= 0 && b >= 0))
                return undefined;
            const larger = Math.max(a, b);
            const ratio = larger === 0 ? 0 : Math.min(a, b) / larger;
            const standardError = larger * Math.sqrt(1 + ratio * ratio);
            return zTest({ difference: first.value - second.value, standardError }, confidence);
        }
    })
};
