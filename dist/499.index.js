export const id = 499;
export const ids = [499];
export const modules = {
    76970: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (producedPaths)
        });
        var _git_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78568);
        const perCommand = 200;
        async function producedPaths(paths, repository) {
            const produced = new Set(paths.filter((path) => path.startsWith('../')));
            const inside = paths.filter((path) => !produced.has(path));
            for (let at = 0; at < inside.length; at += perCommand) {
                const some = inside.slice(at, at + perCommand);
                const tracked = await listed(['ls-files', '-z', '--full-name'], some, repository);
                for (const path of some)
                    if (!tracked.has(path))
                        produced.add(path);
                const staged = await listed(['diff-index', '--cached', '--name-only', '-z', 'HEAD'], some, repository);
                const touched = await listed(['diff-files', '--name-only', '-z', '--ignore-submodules=all'], some, repository);
                for (const path of [...staged, ...touched])
                    produced.add(path);
            }
            return produced;
        }
        async function listed(command, paths, { git }) {
            const text = await (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_0__.ut)(git, [...command, '--', ...paths.map((path) => `:(top,literal)${path}`)]);
            return new Set(text.split('\0').filter((path) => path !== ''));
        }
    }),
    26010: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (matcherOf),
            f: () => (pathsAtCommit)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
        var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99785);
        var _tree_at_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
        async function pathsAtCommit(patterns, commit, history) {
            const globs = patterns.filter((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(pattern).isGlob);
            if (globs.length === 0)
                return [];
            const matches = matcherOf(globs, { prefix: history.repository.prefix, dot: false });
            return [...(await (0, _tree_at_commit_js__WEBPACK_IMPORTED_MODULE_1__.j)(commit, history)).keys()].filter(matches).sort(_core_compare_text_js__WEBPACK_IMPORTED_MODULE_3__.n);
        }
        function matcherOf(patterns, { prefix, dot }) {
            const literal = prefix.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
            return picomatch__WEBPACK_IMPORTED_MODULE_2__(patterns.map((pattern) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(literal, pattern)), { posix: true, dot, nonegate: true });
        }
    }),
    9481: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (committedProvenance)
        });
        var _baseline_file_at_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23106);
        var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42961);
        async function committedProvenance({ commit, chosen, exact }, history, shown) {
            const committed = await (0, _baseline_file_at_commit_js__WEBPACK_IMPORTED_MODULE_0__.AB)(commit, history);
            return { source: 'git', commit, chosen, exact, committed_at: committed, path: (0, _context_js__WEBPACK_IMPORTED_MODULE_1__.qe)(shown) };
        }
    }),
    59464: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (namedFiles)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        const globbed = (pattern, folder, files) => files.glob(folder, pattern);
        async function namedFiles({ pattern, key, judged, find = globbed }, { inputs, ports }) {
            const place = inputs.locate([...inputs.configPrefix, 'baseline', key]);
            const paths = [];
            for (const path of await find(pattern, inputs.folder, ports.files)) {
                if ((await ports.files.kind(path)) !== 'absent')
                    paths.push(path);
            }
            const itself = paths.find((path) => judged.includes(path));
            if (itself !== undefined) {
                const message = `${ports.files.show(itself)} is the file that is judged: nothing is compared with itself`;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([{ ...place, message, hint: 'name the file of the baseline, or use `baseline: auto`' }]);
            }
            if (paths.length > 0)
                return paths;
            const message = `the baseline file ${pattern} does not exist`;
            const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([{ ...place, message, hint }]);
        }
    }),
    96616: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (nearestRecord)
        });
        var default_branch = __webpack_require__(11940);
        var errors = __webpack_require__(62807);
        var number = __webpack_require__(96421);
        var git_answers = __webpack_require__(78568);
        var baseline_repository = __webpack_require__(93827);
        ;
        const perPage = 100;
        const localLimit = 1000;
        async function* ancestorPages(commit, history) {
            const { repository, github } = history;
            if (!repository.shallow && (await (0, baseline_repository.QE)(repository, commit))) {
                const commits = await localAncestors(commit, history);
                yield { commits, whole: commits.length < localLimit };
                return;
            }
            for (let page = 1; github !== null; page += 1) {
                const commits = await github.ancestors(commit, page);
                yield { commits, whole: commits.length < perPage };
                if (commits.length < perPage)
                    return;
            }
        }
        async function localAncestors(commit, { repository }) {
            const format = '--format=%H %ct %P';
            const args = ['log', `--max-count=${localLimit}`, '--no-show-signature', format, commit, '--'];
            return (await (0, git_answers.ut)(repository.git, args)).split('\n').map((line) => {
                const [sha = '', seconds = '', ...parents] = line.split(' ');
                return { sha, parents: parents.filter((parent) => parent !== ''), committed_at: isoOf(seconds) };
            });
        }
        function isoOf(seconds) {
            const time = new Date(1000 * ((0, number.c)(seconds) ?? 0));
            return time.toISOString().replace('.000Z', 'Z');
        }
        function commitsAhead(commits, from, ancestor) {
            const parents = new Map(commits.map((one) => [one.sha, one.parents]));
            if (!parents.has(ancestor))
                return undefined;
            const above = reach(parents, from);
            const below = reach(parents, ancestor);
            return commits.filter(({ sha }) => above.has(sha) && !below.has(sha));
        }
        function reach(parents, from) {
            const seen = new Set();
            const open = [from];
            for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
                if (seen.has(sha) || !parents.has(sha))
                    continue;
                seen.add(sha);
                open.push(...(parents.get(sha) ?? []));
            }
            return seen;
        }
        var unzip = __webpack_require__(57112);
        var make_record = __webpack_require__(59094);
        var record_validator = __webpack_require__(44526);
        ;
        async function readRecord(zip, expected) {
            const { label, digest } = expected;
            if (digest === null)
                throw (0, errors.Xu)({ message: `${label} has no digest to verify it by` });
            if (digest !== `sha256:${(0, make_record.sc)(zip)}`)
                throw (0, errors.Xu)({ message: `${label} is not what was uploaded: its digest is another one` });
            const unpacked = await (0, unzip.$)(zip, label, make_record.MP);
            const manifest = readManifest(unpacked.get(make_record.vS), label);
            requireExpected(manifest, expected);
            const files = manifest.files.map(({ name, role, path, sha256: wanted }) => {
                const bytes = unpacked.get(name);
                if (bytes === undefined || (0, make_record.sc)(bytes) !== wanted)
                    throw (0, errors.Xu)({ message: `${label} lacks ${name}, or holds another file of that name` });
                return { role, path, bytes };
            });
            return { manifest, files };
        }
        function readManifest(bytes, label) {
            if (bytes === undefined)
                throw (0, errors.Xu)({ message: `${label} holds no ${make_record.vS}` });
            const value = parsed(bytes);
            const [error] = value === undefined ? [] : (0, record_validator.B)(value);
            if (value === undefined || error !== undefined) {
                const what = error === undefined ? 'not JSON' : `${error.instancePath} ${error.message ?? 'is wrong'}`.trim();
                throw (0, errors.Xu)({
                    message: `${make_record.vS} of ${label} is not a record that this version reads: ${what.slice(0, 200)}`,
                    hint: 'a push to the default branch records it anew',
                });
            }
            return value;
        }
        function parsed(bytes) {
            try {
                return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
            }
            catch {
                return undefined;
            }
        }
        function requireExpected(manifest, { key, commit, label }) {
            const { config, gate, leg } = manifest;
            if (config !== key.config || gate !== key.gate || leg !== key.leg)
                throw (0, errors.Xu)({ message: `${label} says that it is of ${gate.slice(0, 100)} in ${config.slice(0, 200)}` });
            if (manifest.commit !== commit)
                throw (0, errors.Xu)({ message: `${label} says that it is of ${manifest.commit.slice(0, 7)}` });
            if (manifest.verdict === 'fail' && !manifest.accepted)
                throw (0, errors.Xu)({ message: `${label} is of a gate that failed: nothing may be compared with it` });
        }
        var record_name = __webpack_require__(91157);
        ;
        async function findRecord(wanted) {
            const { github } = wanted.history;
            if (github === null)
                return { kind: 'absent', reason: { code: 'no-token' } };
            const search = new Search(wanted, github);
            for (;;) {
                const candidates = await search.next();
                if (candidates === undefined)
                    break;
                for (const candidate of candidates) {
                    if (!(await isTrusted(candidate.artifact, wanted, github)))
                        continue;
                    return { kind: 'found', ...(await read(candidate, wanted, github)) };
                }
            }
            return { kind: 'absent', reason: await search.reason() };
        }
        const artifactPages = 10;
        const historyPages = 5;
        const find_record_perPage = 100;
        class Search {
            #wanted;
            #github;
            #name;
            #own = [];
            #tried = new Set();
            #oldest = '';
            #page = 0;
            #complete = false;
            #commits = [];
            #pagesOfHistory = 0;
            #history;
            #wholeHistory = false;
            constructor(wanted, github) {
                this.#wanted = wanted;
                this.#github = github;
                this.#name = (0, record_name.x)(wanted.key);
                this.#history = ancestorPages(wanted.choice.commit, wanted.history);
            }
            async next() {
                const { commit } = this.#wanted.choice;
                if (this.#page === 0)
                    await this.#moreArtifacts();
                for (;;) {
                    const nearest = this.#tried.has(commit) || !this.#has(commit) ? await this.#nearest() : { sha: commit, behind: 0 };
                    if (nearest !== undefined && this.#nothingNearerBeyond(nearest)) {
                        this.#tried.add(nearest.sha);
                        return this.#recordsOf(nearest.sha).map((artifact) => ({ artifact, behind: nearest.behind }));
                    }
                    if (!this.#complete)
                        await this.#moreArtifacts();
                    else if (nearest !== undefined || !(await this.#moreHistory()))
                        return undefined;
                }
            }
            async reason() {
                const { commit, chosen } = this.#wanted.choice;
                const expired = this.#own.find((one) => one.headSha === commit && one.expired);
                const params = { commit, chosen };
                if (expired !== undefined)
                    return { code: 'record-expired', params: { ...params, expired_at: expired.expiresAt ?? '' } };
                const open = await this.#github.openRuns(commit);
                const running = open.find((run) => trustedEvents.has(run.event) && run.headBranch === this.#wanted.defaultBranch);
                return { code: 'not-recorded', params: { ...params, ...(running === undefined ? {} : { running: running.url }) } };
            }
            #recordsOf(sha) {
                return this.#own.filter((one) => one.headSha === sha && !one.expired).sort((a, b) => b.id - a.id);
            }
            #has(sha) {
                return this.#own.some((one) => one.headSha === sha && !one.expired);
            }
            async #moreArtifacts() {
                if (this.#page === artifactPages)
                    throw (0, errors.bj)(`none of the newest ${artifactPages * find_record_perPage} records of ${this.#wanted.key.gate} is of an ancestor of ` +
                        `${this.#wanted.choice.commit.slice(0, 7)}: bring the branch up to date, or commit the metrics`);
                this.#page += 1;
                const artifacts = await this.#github.artifacts(this.#name, this.#page);
                this.#complete = artifacts.length < find_record_perPage;
                this.#oldest = artifacts.at(-1)?.createdAt ?? this.#oldest;
                this.#own.push(...artifacts.filter((one) => one.own && one.headBranch === this.#wanted.defaultBranch));
            }
            async #moreHistory() {
                if (this.#wholeHistory || this.#pagesOfHistory === historyPages)
                    return false;
                const page = await this.#history.next();
                if (page.done === true)
                    return false;
                this.#pagesOfHistory += 1;
                this.#commits.push(...page.value.commits);
                this.#wholeHistory = page.value.whole;
                return true;
            }
            async #nearest() {
                const shas = new Set(this.#own.filter((one) => !one.expired && !this.#tried.has(one.headSha)).map((one) => one.headSha));
                if (shas.size === 0)
                    return undefined;
                if (this.#commits.length === 0)
                    await this.#moreHistory();
                let best;
                for (const sha of shas) {
                    const behind = commitsAhead(this.#commits, this.#wanted.choice.commit, sha)?.length;
                    if (behind !== undefined && (best === undefined || behind < best.behind))
                        best = { sha, behind };
                }
                return best;
            }
            #nothingNearerBeyond({ sha, behind }) {
                if (this.#complete || behind === 0)
                    return true;
                const nearer = commitsAhead(this.#commits, this.#wanted.choice.commit, sha) ?? [];
                const oldest = Date.parse(this.#oldest);
                return nearer.every((one) => Date.parse(one.committed_at) > oldest);
            }
        }
        const trustedEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
        async function isTrusted(artifact, { defaultBranch }, github) {
            const run = await github.workflowRun(artifact.runId);
            return (run !== undefined &&
                trustedEvents.has(run.event) &&
                run.headSha === artifact.headSha &&
                run.headBranch === defaultBranch);
        }
        async function read({ artifact, behind }, { key, choice }, github) {
            const commit = artifact.headSha;
            const label = `the record of ${key.gate} at ${commit.slice(0, 7)} (artifact ${artifact.id})`;
            const zip = await github.artifactZip(artifact.id);
            if (zip === undefined)
                throw (0, errors.bj)(`${label} could not be downloaded: GitHub lists it and does not have it`);
            const record = await readRecord(zip, { key, commit, digest: artifact.digest, label });
            const { manifest } = record;
            const provenance = {
                source: 'artifact',
                commit,
                chosen: choice.chosen,
                exact: behind === 0 && choice.exact,
                committed_at: manifest.committed_at,
                path: pathsOf(record),
                run_id: artifact.runId,
                expires_at: artifact.expiresAt,
                ...(behind === 0 ? {} : { behind, wanted: choice.commit }),
                ...(manifest.measured_at === manifest.commit ? {} : { measured_at: manifest.measured_at }),
            };
            return { record, provenance };
        }
        const pathsShown = 3;
        function pathsOf({ files }) {
            const paths = files.map(({ path }) => path);
            const more = paths.length - pathsShown;
            return paths.slice(0, pathsShown).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
        }
        ;
        async function nearestRecord(choice, { inputs, ports }, history) {
            const branch = await (0, default_branch.O)(ports.surroundings, history.repository);
            if (branch === undefined)
                return { kind: 'absent', reason: { code: 'no-default-branch' } };
            return findRecord({ key: inputs.recordKey, choice, history, defaultBranch: branch.name });
        }
    }),
    45751: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (readBaseline)
        });
        var errors = __webpack_require__(62807);
        var commit_choice = __webpack_require__(12813);
        var merge_base = __webpack_require__(78678);
        var baseline_repository = __webpack_require__(93827);
        ;
        const notAName = /^-|^$|^@$|\.\.|@\{|[\s~^:?*[\\\p{Cc}]|\/\/|^\/|\/$|\.$|\.lock$/u;
        async function namedCommit(ref, history, at) {
            if (notAName.test(ref)) {
                const message = `"${ref.slice(0, 100)}" is not the name of a tag, a branch or a commit`;
                throw (0, errors.Fj)([{ ...at, message, hint: 'write a tag like v1.2, a branch, or a commit id' }]);
            }
            const { repository, github } = history;
            const chosen = `${ref}, which the config names`;
            const ways = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
            for (const way of /^[0-9a-f]{7,64}$/.test(ref) ? [...ways, ref] : ways) {
                const commit = await (0, baseline_repository.U)(repository, way);
                if (commit !== undefined)
                    return (0, commit_choice.l)(commit, chosen);
            }
            const asked = github === null ? undefined : await github.mergeBase(ref, ref);
            if (asked !== undefined)
                return (0, commit_choice.l)(asked, chosen);
            if (github === null && repository.shallow)
                throw (0, merge_base.Bj)(`the ref ${ref}`);
            const message = `no tag, branch or commit is called "${ref}"`;
            throw (0, errors.Fj)([{ ...at, message, hint: 'check its spelling; a tag must be pushed, or fetched, to be found' }]);
        }
        var origin = __webpack_require__(76970);
        var baseline_context = __webpack_require__(42961);
        var nearest_record = __webpack_require__(96616);
        ;
        async function readBaseline(reader, context) {
            const { asked = 'auto' } = reader;
            if (asked === 'none')
                return missing('no-baseline', { code: 'baseline-none' });
            if (typeof asked === 'object' && !('git' in asked))
                return fromFile(await reader.file(asked));
            const { git } = context;
            if (git.kind === 'absent')
                return missing('no-baseline', withRemedies(git.reason, ['give-file']));
            if (typeof asked === 'object')
                return atNamedRef(asked.git.ref, reader, { context, history: git.history });
            const { choice, onDefaultBranch } = await context.base(git.history);
            if (choice.kind === 'absent') {
                const outcome = onDefaultBranch ? 'bootstrap' : 'no-baseline';
                return missing(outcome, withRemedies(choice.reason, ['give-file']));
            }
            const at = { context, history: git.history, onDefaultBranch };
            const committed = asked === 'artifact' ? undefined : await reader.committed(choice, at);
            return committed ?? notCommitted(choice, reader, { ...at, records: asked !== 'git' });
        }
        function fromFile({ content, shown, }) {
            const provenance = {
                source: 'file',
                commit: null,
                chosen: 'the file that the config names',
                exact: true,
                committed_at: null,
                path: (0, baseline_context.qe)(shown),
            };
            return { ...content, kind: 'read', provenance, notes: [] };
        }
        async function atNamedRef(ref, reader, { context, history }) {
            const place = context.inputs.locate([...context.inputs.configPrefix, 'baseline', 'git', 'ref']);
            const choice = await namedCommit(ref, history, place);
            await refuseItself(choice, { place, paths: reader.expected, context, history });
            if (choice.kind === 'absent')
                return missing('no-baseline', withRemedies(choice.reason, ['give-file']));
            const at = { context, history, onDefaultBranch: false };
            const committed = await reader.committed(choice, at);
            return committed ?? notCommitted(choice, reader, { ...at, records: false });
        }
        async function refuseItself(choice, { place, paths: expected, context, history: { repository }, }) {
            if (choice.kind === 'absent' || choice.commit !== repository.head)
                return;
            const paths = expected.map((file) => (0, baseline_context.SH)(context, repository, file));
            if ((await (0, origin.t)(paths, repository)).size > 0)
                return;
            const message = `${choice.chosen}, is the commit that is checked out: nothing is compared with itself`;
            throw (0, errors.Fj)([{ ...place, message, hint: 'name an older ref, or use `baseline: auto`' }]);
        }
        async function notCommitted(choice, reader, at) {
            const { context, history, onDefaultBranch, records } = at;
            const { declared, path } = await (0, baseline_context.eI)(choice.commit, context, history);
            const shown = (0, baseline_context.qe)(reader.expected.map((file) => context.ports.files.show(file)));
            const params = { commit: choice.commit, chosen: choice.chosen, path: shown };
            const notAtCommit = { code: 'not-at-commit', params };
            if (declared === 'no' || declared === 'invalid') {
                const invalid = { code: 'base-config-invalid', params: { path, commit: choice.commit } };
                return missing('bootstrap', notAtCommit, declared === 'invalid' ? [invalid] : []);
            }
            const record = records ? await fromRecord(choice, reader, at) : undefined;
            if (record?.kind === 'read')
                return record;
            const reason = record === undefined ? notAtCommit : noRecord(record.reason, notAtCommit, reader.asked);
            if (onDefaultBranch)
                return missing('bootstrap', reason);
            const ways = records ? ['commit-file', 'record', 'give-file'] : ['commit-file', 'give-file'];
            return missing('no-baseline', withRemedies(reason, ways));
        }
        async function fromRecord(choice, reader, { context, history }) {
            const found = await (0, nearest_record.w)(choice, context, history);
            if (found.kind === 'absent')
                return found;
            const { record, provenance } = found;
            return { ...(await reader.recorded(record)), kind: 'read', provenance, notes: [], record };
        }
        function noRecord(reason, notAtCommit, asked) {
            if (asked === 'artifact')
                return reason;
            return { code: notAtCommit.code, params: { ...reason.params, ...notAtCommit.params, record: reason.code } };
        }
        function missing(outcome, reason, notes = []) {
            return { kind: 'missing', outcome, reason, notes };
        }
        function withRemedies(reason, remedies) {
            return { code: reason.code, params: { ...reason.params, remedies: [...remedies] } };
        }
    })
};
