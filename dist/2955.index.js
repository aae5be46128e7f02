export const id = 2955;
export const ids = [2955];
export const modules = {
    52955: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            resolveBaseline: () => (resolveBaseline)
        });
        var errors = __webpack_require__(62807);
        var lfs_pointer = __webpack_require__(8809);
        var saved_profile = __webpack_require__(65251);
        var committed_provenance = __webpack_require__(9481);
        var baseline_context = __webpack_require__(42961);
        var named_files = __webpack_require__(59464);
        var resolve_baseline = __webpack_require__(45751);
        var data_files = __webpack_require__(3275);
        var external_node_path_ = __webpack_require__(76760);
        var file_at_commit = __webpack_require__(23106);
        var paths_at_commit = __webpack_require__(26010);
        var tree_at_commit = __webpack_require__(14544);
        var wildcard = __webpack_require__(81738);
        ;
        function filesAtCommit({ commit, history, folder, show }) {
            const { prefix } = history.repository;
            const inRepository = (file) => (0, baseline_context.SH)({ inputs: { folder } }, history.repository, file);
            let listing;
            let last;
            const bytesOf = (file) => {
                if (last?.file !== file)
                    last = { file, bytes: (0, file_at_commit.fw)({ path: inRepository(file), commit }, history) };
                return last.bytes;
            };
            const read = async (file) => {
                const bytes = await bytesOf(file);
                if (bytes === undefined)
                    throw (0, errors.Xu)({ message: `${show(file)} does not exist` });
                return bytes;
            };
            return {
                show,
                read,
                kind: async (file) => {
                    listing ??= listed(commit, history);
                    const tree = await listing;
                    if (tree === undefined)
                        return (await bytesOf(file)) === undefined ? 'absent' : 'file';
                    const inside = inRepository(file);
                    if (tree.has(inside))
                        return 'file';
                    return [...tree.keys()].some((one) => one.startsWith(`${inside}/`)) ? 'folder' : 'absent';
                },
                size: async (file) => (await read(file)).length,
                slice: async (file, { start, end }) => (await read(file)).subarray(start, end),
                stream: (file) => once(() => read(file)),
                glob: async (_, pattern) => {
                    if (!wildcard.X.test(pattern))
                        return [external_node_path_.resolve(folder, pattern)];
                    const found = await (0, paths_at_commit.f)([pattern], commit, history);
                    return found.map((one) => external_node_path_.resolve(folder, external_node_path_.posix.relative(prefix === '' ? '.' : prefix, one)));
                },
                write: () => Promise.reject(new Error('a commit cannot be written to')),
            };
        }
        async function listed(commit, history) {
            try {
                return await (0, tree_at_commit.j)(commit, history);
            }
            catch (thrown) {
                if (thrown instanceof errors.ur && thrown.kind === 'unavailable')
                    return undefined;
                throw thrown;
            }
        }
        async function* once(read) {
            yield await read();
        }
        var partition = __webpack_require__(22467);
        var cast_column = __webpack_require__(50408);
        var profiling = __webpack_require__(14055);
        var range_threads = __webpack_require__(99068);
        var read_data = __webpack_require__(55530);
        ;
        async function profileFiles(files, { plan, dialect, ports }) {
            const observer = new PlannedColumns(plan, dialect.missingValues ?? ['']);
            await (0, read_data.v)(files, observer, { plan, dialect, ports, loaded: null, threads: new range_threads.D(undefined) });
            return observer.profile();
        }
        class PlannedColumns {
            missingValues;
            #casts;
            #gatherer = new profiling.U();
            #partition = null;
            #rows = 0;
            constructor(plan, missingValues) {
                this.missingValues = new Set(missingValues);
                this.#casts = new cast_column.t(plan, null);
            }
            get rows() {
                return this.#rows;
            }
            request(name) {
                return this.#casts.of(name);
            }
            partition(keys) {
                const request = (name) => this.#casts.of(name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, request, this.missingValues);
            }
            header() {
            }
            headerFaults() {
            }
            headless() {
            }
            observe(read) {
                const batch = this.#partition?.added(read) ?? read;
                this.#rows += batch.counted;
                this.#gatherer.observe(batch);
            }
            profile() {
                const profile = this.#gatherer.profile();
                this.#gatherer.close();
                return profile;
            }
        }
        ;
        async function resolveBaseline(given, paths, reading) {
            const inputs = { ...given, configPrefix: given.prefix };
            const context = await (0, baseline_context.eA)(inputs, reading.ports, paths);
            const { baseline: asked } = inputs.config;
            const reader = {
                asked,
                expected: paths,
                committed: (choice, at) => committedBaseline(choice, at, reading),
                recorded: recordedProfile,
                file: ({ file = '' }) => fileBaseline(file, context, reading),
            };
            const found = await (0, resolve_baseline.m)(reader, context);
            if (found.kind === 'read' && found.profile.rows === 0)
                throw (0, errors.Xu)({
                    message: `${found.provenance.path}, the baseline, has no rows: nothing can be compared with it`,
                    hint: 'give a baseline that has data, or `baseline: none` and no rule that compares',
                });
            return found;
        }
        async function committedBaseline(choice, { context, history }, reading) {
            const { inputs, ports } = context;
            const files = filesAtCommit({
                commit: choice.commit,
                history,
                folder: inputs.folder,
                show: (file) => ports.files.show(file),
            });
            const { baseline: asked = 'auto' } = inputs.config;
            const patterns = [inputs.config.path].flat();
            const there = [];
            for (const pattern of patterns)
                if (await matchesSome(pattern, inputs.folder, files))
                    there.push(pattern);
            if (there.length === 0 || (asked === 'auto' && there.length < patterns.length))
                return undefined;
            const label = `at ${choice.commit.slice(0, 7)}, the baseline`;
            const found = await ofBaseline(label, () => (0, data_files.LJ)({ ...inputs, config: { path: there } }, files));
            const pointer = await firstPointer(found, files);
            if (pointer !== undefined && asked === 'auto')
                return undefined;
            if (pointer !== undefined)
                throw pointerError(pointer, label);
            const profile = await ofBaseline(label, () => profileFiles(found, { ...reading, ports: { ...ports, files } }));
            return {
                kind: 'read',
                profile,
                notes: [],
                provenance: await (0, committed_provenance.g)(choice, history, found.map(({ shown }) => shown)),
            };
        }
        async function matchesSome(pattern, folder, files) {
            for (const file of await files.glob(folder, pattern))
                if ((await files.kind(file)) !== 'absent')
                    return true;
            return false;
        }
        async function firstPointer(found, files) {
            for (const file of found) {
                const head = await files.slice(file.path, { start: 0, end: 200 });
                if ((0, lfs_pointer.N)(new TextDecoder('latin1').decode(head)))
                    return file;
            }
            return undefined;
        }
        function pointerError({ shown }, label) {
            return (0, errors.Xu)({
                message: `${shown} ${label}, is a Git LFS pointer, not the data`,
                hint: 'use `baseline: auto` or `artifact`, which compares with what a run recorded, or fetch that version in a step before this gate and give it as `baseline: {file: …}`',
            });
        }
        async function ofBaseline(label, read) {
            try {
                return await read();
            }
            catch (thrown) {
                if (!(thrown instanceof errors.ur))
                    throw thrown;
                const [first, ...rest] = thrown.problems.map(({ message, where, hint }) => {
                    const line = where?.line === undefined ? '' : ` (line ${where.line})`;
                    return { message: `${message}${line}, ${label}`, ...(hint === undefined ? {} : { hint }) };
                });
                throw first === undefined ? thrown : new errors.ur(thrown.kind, [first, ...rest], { cause: thrown });
            }
        }
        function recordedProfile({ manifest, files }) {
            const label = `the profile recorded at ${manifest.commit.slice(0, 7)}, the baseline,`;
            const file = files.find(({ role }) => role === 'profile');
            if (file === undefined)
                throw (0, errors.Xu)({
                    message: `the record of ${manifest.gate} at ${manifest.commit.slice(0, 7)} holds no profile`,
                    hint: 'a push to the default branch records it anew',
                });
            return { profile: (0, saved_profile.e)(new TextDecoder().decode(file.bytes), label) };
        }
        async function fileBaseline(pattern, context, reading) {
            const { inputs, ports, paths: judged } = context;
            const [only, ...more] = await (0, named_files.V)({ pattern, key: 'file', judged }, context);
            if (only !== undefined && more.length === 0 && (await ports.files.kind(only)) === 'file') {
                const shown = ports.files.show(only);
                const head = new TextDecoder().decode(await ports.files.slice(only, { start: 0, end: 200 }));
                if ((0, saved_profile.h)(head))
                    return {
                        content: { profile: (0, saved_profile.e)(new TextDecoder().decode(await ports.files.read(only)), shown) },
                        shown: [shown],
                    };
            }
            const prefix = [...inputs.prefix, 'baseline'];
            const locate = () => inputs.locate([...prefix, 'file']);
            const found = await (0, data_files.LJ)({ ...inputs, locate, config: { path: pattern } }, ports.files);
            return { content: { profile: await profileFiles(found, reading) }, shown: found.map(({ shown }) => shown) };
        }
    })
};
