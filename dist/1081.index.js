export const id = 1081;
export const ids = [1081];
export const modules = {
    99785: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (compareText)
        });
        function compareText(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
    }),
    81738: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (wildcard)
        });
        const wildcard = /[*?[{(!]/;
    }),
    79387: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (yamlDepthLimit),
            U: () => (tooDeepAt)
        });
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const yamlDepthLimit = 200;
        function tooDeepAt(text, limit = yamlDepthLimit) {
            if (!mayExceed(text, limit))
                return undefined;
            const pending = [];
            for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__.iX().parse(text))
                pending.push({ token, depth: 0 });
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                const { token, depth } = next;
                if (depth > limit && 'items' in token)
                    return token.offset;
                for (const child of childrenOf(token))
                    pending.push({ token: child, depth: depth + 1 });
            }
            return undefined;
        }
        function mayExceed(text, limit) {
            const opening = /[[{:?-]/g;
            for (let found = 0; found <= limit; found += 1)
                if (!opening.test(text))
                    return false;
            return true;
        }
        function childrenOf(token) {
            if (token.type === 'document')
                return token.value === undefined ? [] : [token.value];
            if (!('items' in token))
                return [];
            return token.items.flatMap((item) => [item.key, item.value].filter((child) => child !== null && child !== undefined));
        }
    }),
    94200: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            q: () => (createFiles)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        var wildcard = __webpack_require__(81738);
        ;
        async function containedPath(file, allowed) {
            const real = await realPathOf(file);
            if (allowed === null)
                return real;
            const folders = await Promise.all(allowed.map(realPathOf));
            const folder = folders.find((one) => isInside(real, one));
            if (folder === undefined || !isInside(external_node_path_.resolve(file), ...allowed.map((one) => external_node_path_.resolve(one)), ...folders))
                throw refusal(file, 'lies outside the workspace', 'move it into the repository, or name a file there');
            if (external_node_path_.relative(folder, real).split(external_node_path_.sep).some(isGitFolder) ||
                external_node_path_.resolve(file).split(external_node_path_.sep).some(isGitFolder))
                throw refusal(file, 'lies inside .git', 'name a file of the work tree');
            return real;
        }
        function refusal(file, why, hint) {
            return (0, errors.Fj)([{ message: `${file} ${why}; it is not read or written`, hint }]);
        }
        function isGitFolder(part) {
            return part.toLowerCase() === '.git';
        }
        function isInside(file, ...folders) {
            return folders.some((folder) => {
                const relative = external_node_path_.relative(folder, file);
                return (relative === '' || (!relative.startsWith(`..${external_node_path_.sep}`) && relative !== '..' && !external_node_path_.isAbsolute(relative)));
            });
        }
        async function realPathOf(file) {
            const absolute = external_node_path_.resolve(file);
            try {
                return await (0, promises_.realpath)(absolute);
            }
            catch (error) {
                if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
                    throw error;
                const parent = external_node_path_.dirname(absolute);
                if (parent === absolute)
                    return absolute;
                const folder = await realPathOf(parent);
                const target = await (0, promises_.readlink)(absolute).catch(() => null);
                return target === null ? external_node_path_.join(folder, external_node_path_.basename(absolute)) : realPathOf(external_node_path_.resolve(folder, target));
            }
        }
        var compare_text = __webpack_require__(99785);
        ;
        const mostLinkedFolders = 1000;
        function linkedFolders(options) {
            const { show, isHidden } = options;
            const refused = new Map();
            const behind = new Set();
            const entered = [];
            const followed = async (entry, file) => {
                const target = await (0, promises_.realpath)(file).catch(() => file);
                if (isHidden(target))
                    return seen(entry.name, 'nothing');
                const why = await refusalOf(file, options);
                if (why !== undefined)
                    refused.set(file, why);
                const isFolder = (await (0, promises_.stat)(file).catch(() => undefined))?.isDirectory() === true;
                if (isFolder)
                    behind.add(file);
                return seen(entry.name, isFolder ? 'folder' : 'file');
            };
            const mayEnter = async (folder) => {
                const why = refused.get(folder) ?? (behind.size > mostLinkedFolders ? tooMany(show(folder)) : undefined);
                if (why !== undefined)
                    entered.push(why);
                return why === undefined && !(await leadsBack(folder));
            };
            return {
                async entries(folder) {
                    const at = external_node_path_.resolve(folder);
                    if (isHidden(await (0, promises_.realpath)(at).catch(() => at)) || (behind.has(at) && !(await mayEnter(at))))
                        return [];
                    const all = await (0, promises_.readdir)(at, { withFileTypes: true }).catch((error) => {
                        if (!isAbsent(error))
                            entered.push(unreadable(show(at), error));
                        return [];
                    });
                    return Promise.all(all.map(async (entry) => {
                        const file = external_node_path_.join(at, entry.name);
                        if (entry.isSymbolicLink())
                            return await followed(entry, file);
                        if (entry.isDirectory() && behind.has(at))
                            behind.add(file);
                        return entry;
                    }));
                },
                refusal: (found) => entered[0] ?? found.map((file) => refused.get(file)).find((why) => why !== undefined),
            };
        }
        function seen(name, kind) {
            return {
                name,
                isFile: () => kind === 'file',
                isDirectory: () => kind === 'folder',
                isSymbolicLink: () => false,
            };
        }
        async function refusalOf(file, { real, show }) {
            try {
                await real(file);
                return undefined;
            }
            catch (thrown) {
                const [problem] = thrown instanceof errors.ur ? thrown.problems : [{ message: (0, errors.zR)(thrown).message }];
                return (0, errors.Xu)({ ...problem, where: { file: show(file) } }, { cause: thrown });
            }
        }
        async function leadsBack(folder) {
            const target = await (0, promises_.realpath)(folder);
            for (let at = external_node_path_.dirname(folder);; at = external_node_path_.dirname(at)) {
                if ((await (0, promises_.realpath)(at)) === target)
                    return true;
                if (at === external_node_path_.dirname(at))
                    return false;
            }
        }
        function isAbsent(error) {
            const { code } = error;
            return code === 'ENOENT' || code === 'ENOTDIR';
        }
        function unreadable(shown, cause) {
            const { code } = cause;
            const why = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : (code ?? String(cause));
            return (0, errors.Xu)({ message: `the files in ${shown} cannot be listed (${why})`, where: { file: shown } }, { cause });
        }
        function tooMany(shown) {
            return (0, errors.Xu)({
                message: `${shown} is behind more than ${mostLinkedFolders} links to folders`,
                hint: 'let the pattern begin farther down',
            });
        }
        ;
        const special = /[*?[\](){}!+@|\\]/;
        async function globFiles(folder, pattern, options) {
            const literal = external_node_path_.resolve(folder, pattern);
            if (!special.test(pattern))
                return [literal];
            const { glob, isDynamicPattern } = await Promise.all([__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
            if (!isDynamicPattern(pattern))
                return [literal];
            const named = (await options.isFile(literal)) ? [literal] : [];
            const isHidden = (file) => options.hidden.some((one) => file === one || file.startsWith(one + external_node_path_.sep));
            const folders = linkedFolders({ ...options, isHidden });
            const found = await glob(pattern, {
                cwd: folder,
                absolute: true,
                followSymbolicLinks: false,
                fs: { readdir: listing(folders.entries) },
                ignore: ['**/.git/**'],
            });
            const files = [...new Set([...named, ...found.map((file) => external_node_path_.resolve(file))])].filter((file) => !isHidden(file));
            const refusal = folders.refusal(files);
            if (refusal !== undefined)
                throw refusal;
            return files.sort(compare_text.n);
        }
        function listing(entries) {
            const list = (folder, _options, done) => {
                entries(folder).then((all) => {
                    done(null, all);
                }, (error) => {
                    done(error, []);
                });
            };
            return list;
        }
        ;
        const chunkBytes = 128 * 1024;
        const passingBytes = 256 * 1024;
        const chunksAtOnce = 16;
        function createFiles({ root, allowed, hidden = [] }) {
            const show = (file) => shownPath(root, file);
            const told = (file, promise) => promise.catch((error) => {
                throw readError(error, show(file));
            });
            const real = async (file) => {
                try {
                    return await containedPath(file, allowed);
                }
                catch (error) {
                    throw error instanceof errors.ur ? renamed(error, file, show(file)) : readError(error, show(file));
                }
            };
            const regular = async (file) => {
                const at = await real(file);
                return { path: at, size: sizeOf(await told(file, (0, promises_.stat)(at)), show(file)) };
            };
            return {
                show,
                kind: async (file) => kindOf(await real(file), show(file)),
                size: async (file) => (await regular(file)).size,
                async read(file, { limit = 64 * 1024 * 1024 } = {}) {
                    const { path: at, size } = await regular(file);
                    if (size > limit)
                        throw wrongFile(show(file), `is larger than ${Math.round(limit / 1024 / 1024)} MB`);
                    return told(file, (0, promises_.readFile)(at));
                },
                async slice(file, range) {
                    const { path: at } = await regular(file);
                    return told(file, readSlice(at, range));
                },
                async *stream(file, { passing = false } = {}) {
                    const { path: at } = await regular(file);
                    try {
                        if (passing)
                            yield* passingChunks(at);
                        else
                            for await (const chunk of (0, external_node_fs_.createReadStream)(at, { highWaterMark: chunkBytes }))
                                yield chunk;
                    }
                    catch (error) {
                        if (error instanceof Error && 'errno' in error)
                            throw readError(error, show(file));
                        throw error;
                    }
                },
                async open(file) {
                    const { path: at, size } = await regular(file);
                    const handle = await told(file, (0, promises_.open)(at));
                    return { descriptor: handle.fd, size, close: () => handle.close() };
                },
                async glob(folder, pattern) {
                    if (allowed !== null)
                        await refuseWayOut(folder, pattern, real);
                    const isFile = async (file) => (await kindOf(file, pattern).catch(() => 'absent')) === 'file';
                    return globFiles(folder, pattern, { real, show, isFile, hidden });
                },
                async write(file, content) {
                    const at = await real(file);
                    await writeWhole(at, content).catch((error) => {
                        throw writeError(error, show(file));
                    });
                },
            };
        }
        function sizeOf(facts, shown) {
            if (facts.isDirectory())
                throw wrongFile(shown, 'is a folder, not a file');
            if (!facts.isFile())
                throw wrongFile(shown, 'is not a regular file');
            return facts.size;
        }
        async function readSlice(file, { start, end }) {
            const handle = await (0, promises_.open)(file);
            try {
                const bytes = new Uint8Array(end - start);
                let filled = 0;
                while (filled < bytes.length) {
                    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
                    if (bytesRead === 0)
                        break;
                    filled += bytesRead;
                }
                return bytes.subarray(0, filled);
            }
            finally {
                await handle.close();
            }
        }
        async function* passingChunks(file) {
            const handle = await (0, promises_.open)(file);
            const chunk = Buffer.allocUnsafeSlow(passingBytes);
            try {
                for (let nth = 1;; nth += 1) {
                    const length = (0, external_node_fs_.readSync)(handle.fd, chunk, 0, chunk.length, null);
                    if (length === 0)
                        return;
                    yield chunk.subarray(0, length);
                    if (nth % chunksAtOnce === 0)
                        await new Promise((resolve) => setImmediate(resolve));
                }
            }
            finally {
                await handle.close();
            }
        }
        function shownPath(root, file) {
            const relative = external_node_path_.relative(root, file);
            const shown = relative === '' ? '.' : relative.startsWith('..') || external_node_path_.isAbsolute(relative) ? file : relative;
            return shown.replaceAll(external_node_path_.sep, '/');
        }
        async function kindOf(file, shown) {
            try {
                return (await (0, promises_.stat)(file)).isDirectory() ? 'folder' : 'file';
            }
            catch (error) {
                const { code } = error;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return 'absent';
                throw readError(error, shown);
            }
        }
        async function refuseWayOut(folder, pattern, real) {
            const steps = pattern.split('/');
            const wild = steps.findIndex((step) => wildcard.X.test(step));
            if (wild === -1)
                return;
            const start = external_node_path_.resolve(folder, steps.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
            await real(start).catch((cause) => {
                const message = `"${pattern}" begins where nothing is read: ${(0, errors.zR)(cause).message}`;
                throw (0, errors.Fj)([{ message, hint: 'name files of the repository' }], { cause });
            });
            if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(steps.slice(wild).join('/')))
                throw (0, errors.Fj)([{ message: `"${pattern}" leads up behind a wildcard`, hint: 'write .. at its beginning' }]);
        }
        async function writeWhole(file, content) {
            await makeFolder(external_node_path_.dirname(file));
            const temporary = `${file}.${process.pid}.tmp`;
            try {
                await (0, promises_.writeFile)(temporary, content);
                await (0, promises_.rename)(temporary, file);
            }
            catch (error) {
                await (0, promises_.rm)(temporary, { force: true }).catch(() => undefined);
                throw error;
            }
        }
        async function makeFolder(folder) {
            const parent = external_node_path_.dirname(folder);
            if (parent !== folder && !(await exists(parent)))
                await makeFolder(parent);
            try {
                await (0, promises_.mkdir)(folder);
            }
            catch (error) {
                if (!(await exists(folder)))
                    throw error;
            }
        }
        async function exists(target) {
            return (0, promises_.stat)(target).then(() => true, () => false);
        }
        function renamed(error, file, shown) {
            const [problem] = error.problems;
            return (0, errors.Fj)([{ ...problem, message: problem.message.replace(file, shown) }], { cause: error });
        }
        function wrongFile(shown, what) {
            return (0, errors.Xu)({ message: `${shown} ${what}`, where: { file: shown } });
        }
        function readError(error, shown) {
            const { code } = error;
            const reasons = {
                ENOENT: 'does not exist',
                ENOTDIR: 'does not exist',
                EACCES: 'may not be read (permission denied)',
                EPERM: 'may not be read (permission denied)',
                ELOOP: 'is a link that leads to itself',
                EISDIR: 'is a folder, not a file',
                ENAMETOOLONG: 'has a name that is too long',
            };
            const reason = reasons[code ?? ''] ?? `could not be read (${code ?? String(error)})`;
            return (0, errors.Xu)({ message: `${shown} ${reason}`, where: { file: shown } }, { cause: error });
        }
        const notAPlace = new Map([
            ['EACCES', 'permission denied'],
            ['EPERM', 'permission denied'],
            ['EROFS', 'this disk is read-only'],
            ['ENOTDIR', 'a file stands where its folder should be'],
            ['EEXIST', 'a file stands where its folder should be'],
            ['EISDIR', 'it is a folder'],
            ['ENOENT', 'its folder cannot be made'],
        ]);
        function writeError(error, shown) {
            const { code } = error;
            const place = notAPlace.get(code ?? '');
            const reason = place ?? (code === 'ENOSPC' ? 'the disk is full' : (code ?? String(error)));
            const problem = { message: `${shown} could not be written: ${reason}` };
            return new errors.ur(place === undefined ? 'unavailable' : 'config', [problem], { cause: error });
        }
    }),
    70876: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (readSurroundings)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96421);
        async function readSurroundings(env, folder) {
            const onRunner = env.GITHUB_ACTIONS === 'true';
            const root = repositoryRoot(folder, onRunner ? env.GITHUB_WORKSPACE : undefined);
            const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
            if (!onRunner)
                return { ...nowhere, serverUrl, root };
            const payload = await readPayload(env.GITHUB_EVENT_PATH);
            const pullRequest = objectAt(payload, 'pull_request');
            const mergeGroup = objectAt(payload, 'merge_group');
            const sha = env.GITHUB_SHA ?? null;
            return {
                onRunner,
                event: env.GITHUB_EVENT_NAME ?? null,
                payload,
                repository: env.GITHUB_REPOSITORY ?? null,
                ref: env.GITHUB_REF ?? null,
                sha,
                headSha: shaAt(objectAt(pullRequest, 'head'), 'sha') ?? shaAt(mergeGroup, 'head_sha') ?? sha,
                pullRequest: typeof pullRequest.number === 'number' ? pullRequest.number : null,
                runId: (0, _core_number_js__WEBPACK_IMPORTED_MODULE_4__.c)(env.GITHUB_RUN_ID ?? '') ?? null,
                attempt: (0, _core_number_js__WEBPACK_IMPORTED_MODULE_4__.c)(env.GITHUB_RUN_ATTEMPT ?? '') ?? null,
                workflow: /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ?? null,
                serverUrl,
                root,
            };
        }
        const nowhere = {
            onRunner: false,
            event: null,
            payload: {},
            repository: null,
            ref: null,
            sha: null,
            headSha: null,
            pullRequest: null,
            runId: null,
            attempt: null,
            workflow: null,
        };
        function repositoryRoot(folder, top) {
            const start = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder);
            for (let at = start;; at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at)) {
                if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(at, '.git')))
                    return at;
                if (at === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at) || (top !== undefined && at === node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(top)))
                    break;
            }
            const fallback = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(top ?? '.');
            return node_path__WEBPACK_IMPORTED_MODULE_2__.relative(fallback, start).startsWith('..') ? start : fallback;
        }
        async function readPayload(file) {
            if (file === undefined || file === '')
                return {};
            try {
                const payload = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
                if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
                    return payload;
                throw new Error('it is not a JSON object');
            }
            catch (thrown) {
                const message = `the event of this run (GITHUB_EVENT_PATH) could not be read: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.zR)(thrown).message}`;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([{ message }], { cause: thrown });
            }
        }
        function objectAt(of, key) {
            const value = of[key];
            return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
        }
        function shaAt(of, key) {
            const value = of[key];
            return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
        }
    })
};
