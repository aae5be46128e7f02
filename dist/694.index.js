export const id = 694;
export const ids = [694];
export const modules = {
    17953: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (baselineCommit)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12813);
        var _default_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11940);
        var _git_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78568);
        var _merge_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78678);
        var _payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10340);
        var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93827);
        var _test_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34085);
        async function baselineCommit(surroundings, history) {
            if (!surroundings.onRunner)
                return localBaseline(surroundings, history);
            if (surroundings.event === 'merge_group')
                return { choice: queueBaseline(surroundings, history), onDefaultBranch: false };
            if ((0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.$)(surroundings.payload, 'pull_request', 'base', 'ref') !== undefined) {
                return { choice: await pullRequestBaseline(surroundings, history), onDefaultBranch: false };
            }
            return surroundings.event === 'push' ? pushBaseline(surroundings, history) : otherBaseline(surroundings, history);
        }
        function queueBaseline(surroundings, { repository }) {
            const base = (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.d)(surroundings.payload, 'merge_group', 'base_sha');
            if (base === undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: 'the merge_group event of this run has no base_sha' });
            if (base === repository.head)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                    message: `the base of this entry of the merge queue is the commit that is checked out: nothing is compared with itself`,
                    hint: 'check out what the event is about, as actions/checkout does by itself',
                });
            return (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(base, 'base of this entry of the merge queue');
        }
        async function pullRequestBaseline(surroundings, history) {
            const merge = await (0, _test_merge_js__WEBPACK_IMPORTED_MODULE_5__.a)(surroundings, history);
            if (merge !== undefined)
                return (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(merge.base, 'first parent of the test merge');
            const base = (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.$)(surroundings.payload, 'pull_request', 'base', 'ref') ?? '';
            return mergeBaseOrParent((0, _merge_base_js__WEBPACK_IMPORTED_MODULE_3__.BP)(base), history);
        }
        async function pushBaseline(surroundings, history) {
            const branch = await (0, _default_branch_js__WEBPACK_IMPORTED_MODULE_1__.O)(surroundings, history.repository);
            const onDefaultBranch = isOn(branch, surroundings, history);
            const before = (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.d)(surroundings.payload, 'before');
            if (before !== undefined && (await wasBefore(before, surroundings, history))) {
                return { choice: (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(before, 'what the branch was before this push'), onDefaultBranch };
            }
            if (onDefaultBranch)
                return { choice: await firstParent(history), onDefaultBranch };
            return { choice: await leftDefaultBranch(branch, history), onDefaultBranch };
        }
        async function wasBefore(before, surroundings, history) {
            const { repository, github } = history;
            if (before === repository.head)
                return false;
            if ((await (0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.kN)(repository, repository.head)).parents.includes(before))
                return true;
            if (repository.shallow && github === null && surroundings.payload.forced === false)
                return true;
            return (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(before, history);
        }
        async function otherBaseline(surroundings, history) {
            const branch = await (0, _default_branch_js__WEBPACK_IMPORTED_MODULE_1__.O)(surroundings, history.repository);
            if (isOn(branch, surroundings, history))
                return { choice: await firstParent(history), onDefaultBranch: true };
            return { choice: await leftDefaultBranch(branch, history), onDefaultBranch: false };
        }
        function isOn(branch, { event, sha, ref, payload }, { repository }) {
            if (repository.head !== sha)
                return false;
            return (event === 'schedule' || (branch !== undefined && (ref ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.$)(payload, 'ref')) === `refs/heads/${branch.name}`));
        }
        async function localBaseline(surroundings, history) {
            const { repository } = history;
            const branch = await (0, _default_branch_js__WEBPACK_IMPORTED_MODULE_1__.O)(surroundings, repository);
            const current = await (0, _default_branch_js__WEBPACK_IMPORTED_MODULE_1__.e)(repository);
            const onDefaultBranch = branch !== undefined && current === branch.name;
            const base = branch === undefined || onDefaultBranch ? repository.head : await (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_3__.O$)(branch, history);
            if (branch === undefined)
                return { choice: (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.d)('no-default-branch'), onDefaultBranch };
            if (base === undefined)
                return { choice: (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.d)('no-common-ancestor', { branch: branch.name }), onDefaultBranch };
            if (base !== repository.head)
                return { choice: (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(base, `where HEAD left ${branch.name}`), onDefaultBranch };
            if (await trackedFilesDiffer(history)) {
                return { choice: (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(base, 'HEAD, which the tracked files here differ from'), onDefaultBranch };
            }
            return { choice: await firstParent(history), onDefaultBranch };
        }
        async function trackedFilesDiffer({ repository }) {
            const args = ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules=all'];
            return (await (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.ut)(repository.git, args)) !== '';
        }
        async function leftDefaultBranch(branch, history) {
            return branch === undefined ? (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.d)('no-default-branch') : mergeBaseOrParent(branch, history);
        }
        async function mergeBaseOrParent(branch, history) {
            const base = await (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_3__.O$)(branch, history);
            if (base === undefined)
                return (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.d)('no-common-ancestor', { branch: branch.name });
            return base === history.repository.head ? firstParent(history) : (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(base, `where HEAD left ${branch.name}`);
        }
        async function firstParent({ repository }) {
            const [parent] = (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.kN)(repository, repository.head)).parents;
            return parent === undefined ? (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.d)('first-commit') : (0, _commit_choice_js__WEBPACK_IMPORTED_MODULE_7__.l)(parent, 'first parent of HEAD');
        }
    }),
    12813: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (none),
            l: () => (chose)
        });
        function chose(commit, chosen) {
            return { kind: 'found', commit, chosen, exact: true };
        }
        function none(code, params = {}) {
            return { kind: 'absent', reason: { code, params } };
        }
    }),
    11940: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (defaultBranch),
            e: () => (currentBranch)
        });
        var _git_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78568);
        var _merge_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78678);
        var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10340);
        var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93827);
        async function defaultBranch(surroundings, repository) {
            const named = (0, _payload_js__WEBPACK_IMPORTED_MODULE_3__.$)(surroundings.payload, 'repository', 'default_branch');
            if (named !== undefined)
                return (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_1__.BP)(named);
            const ref = surroundings.event === 'schedule' ? surroundings.ref : null;
            if (ref?.startsWith('refs/heads/') === true)
                return (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_1__.BP)(ref.slice('refs/heads/'.length));
            const pointed = await (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_0__.gG)(repository.git, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
            if (pointed !== null) {
                const name = pointed.replace(/^refs\/remotes\/origin\//, '');
                return { name, refs: [pointed, `refs/heads/${name}`] };
            }
            for (const name of ['main', 'master']) {
                const refs = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
                for (const ref of refs)
                    if ((await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.U)(repository, ref)) !== undefined)
                        return { name, refs };
            }
            return onlyBranch(repository);
        }
        async function onlyBranch(repository) {
            const listed = await (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_0__.gG)(repository.git, ['for-each-ref', '--count=2', '--format=%(refname)', 'refs/heads']);
            const [only, ...others] = (listed ?? '').split('\n');
            if (only === undefined || only === '' || others.length > 0)
                return undefined;
            return { name: only.replace(/^refs\/heads\//, ''), refs: [only] };
        }
        async function currentBranch(repository) {
            const ref = await (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_0__.gG)(repository.git, ['symbolic-ref', '--quiet', 'HEAD']);
            return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined;
        }
    }),
    23106: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            AB: () => (committedAt),
            fw: () => (fileAtCommit),
            gp: () => (listedTree)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _git_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78568);
        var _merge_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78678);
        var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93827);
        const linksFollowed = 5;
        async function fileAtCommit(file, history) {
            if (file.path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(file.path))
                return undefined;
            const local = await fileInClone(file, { history, links: 0 });
            if (local.kind === 'absent')
                return undefined;
            if (local.kind === 'found')
                return local.bytes;
            if (history.github !== null)
                return fileOnGitHub(file, history.github, history.repository);
            throw (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_3__.Bj)(`${file.path} at ${file.commit.slice(0, 7)}`);
        }
        async function fileOnGitHub(file, github, repository) {
            const tree = await listedTree(file.commit, github);
            const id = tree?.get(file.path);
            if (tree !== undefined && id === undefined)
                return undefined;
            const here = await repository.git.run(['ls-tree', '-z', '--full-tree', repository.head, '--', file.path]);
            if (id !== undefined && (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.b6)(here.stdout).startsWith('100') && (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.b6)(here.stdout).includes(` blob ${id}\t`)) {
                const blob = await repository.git.run(['cat-file', 'blob', id]);
                if (blob.code === 0)
                    return blob.stdout;
            }
            return github.contents(file.path, file.commit);
        }
        async function listedTree(commit, github) {
            try {
                return await github.tree(commit);
            }
            catch (thrown) {
                if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.ur && thrown.kind === 'unavailable')
                    return undefined;
                throw thrown;
            }
        }
        async function fileInClone(file, { history, links }) {
            const { repository } = history;
            if (!(await (0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.QE)(repository, file.commit)))
                return { kind: 'not-here' };
            const args = ['ls-tree', '-z', '--full-tree', file.commit, '--', file.path];
            const listed = await repository.git.run(args);
            if (listed.code !== 0)
                return { kind: 'not-here' };
            const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec((0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.b6)(listed.stdout));
            if (entry === null) {
                if (listed.stdout.length > 0)
                    throw (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.gk)(args, { code: 0, stderr: 'an answer in an unknown form' });
                return { kind: 'absent' };
            }
            const [, mode = '', type = '', object = ''] = entry;
            if (type !== 'blob')
                return { kind: 'absent' };
            const blob = await repository.git.run(['cat-file', 'blob', object]);
            if (blob.code !== 0)
                return { kind: 'not-here' };
            if (mode !== '120000')
                return { kind: 'found', bytes: blob.stdout };
            const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.path), (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.b6)(blob.stdout));
            if (links >= linksFollowed || target.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute((0, _git_answers_js__WEBPACK_IMPORTED_MODULE_2__.b6)(blob.stdout))) {
                const message = `${file.path} at ${file.commit.slice(0, 7)} is a link that leads out of the repository`;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({ message, where: { file: file.path } });
            }
            return fileInClone({ ...file, path: target }, { history, links: links + 1 });
        }
        async function committedAt(commit, history) {
            if (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.QE)(history.repository, commit))
                return (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.kN)(history.repository, commit)).committed_at;
            const facts = await history.github?.commit(commit);
            const time = new Date(facts?.committed_at ?? NaN);
            return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
        }
    }),
    78568: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            b6: () => (textOf),
            gG: () => (askGit),
            gk: () => (gitFailed),
            ut: () => (tellGit)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        async function askGit(git, args) {
            const { code, stdout } = await git.run(args);
            return code === 0 ? textOf(stdout) : null;
        }
        async function tellGit(git, args) {
            const { code, stdout, stderr } = await git.run(args);
            if (code !== 0)
                throw gitFailed(args, { code, stderr });
            return textOf(stdout);
        }
        function gitFailed(args, answer) {
            const said = answer.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 500);
            return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bj)(`git ${args[0] ?? ''} failed (exit ${answer.code}): ${said === '' ? 'no message' : said}`);
        }
        function textOf(bytes) {
            return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
        }
    }),
    78678: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            BP: () => (remoteBranch),
            Bj: () => (unknownHistory),
            Gv: () => (headContains),
            O$: () => (mergeBaseWith)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _git_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78568);
        var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93827);
        function remoteBranch(name) {
            return { name, refs: [`refs/remotes/origin/${name}`] };
        }
        async function mergeBaseWith(branch, history) {
            const { repository, github } = history;
            for (const ref of repository.shallow ? [] : branch.refs) {
                const tip = await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.U)(repository, ref);
                if (tip !== undefined)
                    return localMergeBase(repository, tip);
            }
            if (github !== null)
                return github.mergeBase(branch.name, repository.head);
            throw unknownHistory(`where this change left ${branch.name}`);
        }
        async function localMergeBase(repository, tip) {
            const args = ['merge-base', tip, repository.head];
            const { code, stdout, stderr } = await repository.git.run(args);
            if (code === 0)
                return (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_1__.b6)(stdout);
            if (code === 1)
                return undefined;
            throw (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_1__.gk)(args, { code, stderr });
        }
        async function headContains(commit, history) {
            const { repository, github } = history;
            if (!repository.shallow) {
                if (!(await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.QE)(repository, commit)))
                    return false;
                const args = ['merge-base', '--is-ancestor', commit, repository.head];
                const { code, stderr } = await repository.git.run(args);
                if (code > 1)
                    throw (0, _git_answers_js__WEBPACK_IMPORTED_MODULE_1__.gk)(args, { code, stderr });
                return code === 0;
            }
            if (github !== null)
                return (await github.mergeBase(commit, repository.head)) === commit;
            throw unknownHistory(`whether ${commit.slice(0, 7)} is part of this history`);
        }
        function unknownHistory(what) {
            return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bj)(`this clone is too shallow to see ${what}, and there is no token to ask GitHub with; ` +
                'give the action its `github-token`, or actions/checkout `fetch-depth: 0`');
        }
    }),
    10340: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textAt),
            d: () => (commitAt)
        });
        function textAt(payload, ...path) {
            const value = path.reduce(stepInto, payload);
            return typeof value === 'string' && value !== '' ? value : undefined;
        }
        function stepInto(value, key) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return undefined;
            return Object.hasOwn(value, key) ? value[key] : undefined;
        }
        function commitAt(payload, ...path) {
            const text = textAt(payload, ...path);
            return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
        }
    }),
    93827: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (commitOfRef),
            QE: () => (hasCommit),
            h_: () => (openRepository),
            kN: () => (readCommit)
        });
        var errors = __webpack_require__(62807);
        var number = __webpack_require__(96421);
        ;
        function parseCommit(text) {
            const header = text.split('\n\n', 1)[0] ?? '';
            const lines = header.split('\n');
            if (!lines[0]?.startsWith('tree '))
                throw (0, errors.Xu)({ message: 'git answered with something that is not a commit' });
            const parents = lines.flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
            const seconds = lines.flatMap((line) => /^committer .*> (\d{1,12}) [-+]\d{4}$/.exec(line)?.[1] ?? [])[0];
            return { parents, committed_at: seconds === undefined ? null : isoOf((0, number.c)(seconds) ?? 0) };
        }
        function isoOf(seconds) {
            return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
        }
        var git_answers = __webpack_require__(78568);
        ;
        async function openRepository(git) {
            const args = ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'];
            const answer = await git.run(args);
            if (answer.code === 127)
                return absent('no-git', { cause: 'git is not installed' });
            if (answer.code !== 0) {
                if (/not a git repository|must be run in a work tree/i.test(answer.stderr))
                    return absent('no-git');
                throw (0, git_answers.gk)(args, answer);
            }
            const [inside, shallow, prefix = ''] = (0, git_answers.b6)(answer.stdout).split('\n');
            if (inside !== 'true')
                return absent('no-git');
            const head = await (0, git_answers.gG)(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
            if (head === null)
                return absent('no-commits');
            const tracked = await (0, git_answers.ut)(git, ['ls-tree', '--name-only', 'HEAD']);
            if (tracked === '')
                return absent('nothing-tracked');
            return { kind: 'repository', repository: { git, prefix, head, shallow: shallow === 'true' } };
        }
        function absent(code, params = {}) {
            return { kind: 'absent', reason: { code, params } };
        }
        async function hasCommit(repository, commit) {
            return (await (0, git_answers.gG)(repository.git, ['cat-file', '-e', `${commit}^{commit}`])) !== null;
        }
        async function readCommit(repository, commit) {
            return parseCommit(await (0, git_answers.ut)(repository.git, ['cat-file', 'commit', commit]));
        }
        async function commitOfRef(repository, ref) {
            return (await (0, git_answers.gG)(repository.git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])) ?? undefined;
        }
    }),
    34085: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (testMergeParents)
        });
        var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10340);
        var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93827);
        async function testMergeParents(surroundings, { repository }) {
            const { payload } = surroundings;
            if (surroundings.event === 'merge_group')
                return queueMerge((0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.d)(payload, 'merge_group', 'base_sha'), repository);
            const pullRequestHead = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.d)(payload, 'pull_request', 'head', 'sha');
            if ((0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$)(payload, 'pull_request', 'base', 'ref') === undefined || repository.head === pullRequestHead)
                return undefined;
            const [base, head, ...more] = (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_0__.kN)(repository, repository.head)).parents;
            if (base === undefined || head === undefined || more.length > 0 || base === pullRequestHead)
                return undefined;
            return head === pullRequestHead || repository.head === surroundings.sha ? { base, head } : undefined;
        }
        async function queueMerge(base, repository) {
            const [first, head, ...more] = (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_0__.kN)(repository, repository.head)).parents;
            return first !== undefined && first === base && head !== undefined && more.length === 0
                ? { base: first, head }
                : undefined;
        }
    }),
    14544: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (treeAtCommit)
        });
        var _merge_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78678);
        var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93827);
        async function treeAtCommit(commit, { repository, github }) {
            if (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_1__.QE)(repository, commit)) {
                const listed = await repository.git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
                if (listed.code === 0)
                    return parsedTree(new TextDecoder().decode(listed.stdout));
            }
            const tree = await github?.tree(commit);
            if (tree === undefined)
                throw (0, _merge_base_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(`the files at ${commit.slice(0, 7)}`);
            return tree;
        }
        const linkMode = '120000';
        function parsedTree(text) {
            const tree = new Map();
            for (const entry of text.split('\0')) {
                const tab = entry.indexOf('\t');
                const [, mode, id] = /^(\d{6}) \w+ ([0-9a-f]{40,64})$/.exec(entry.slice(0, Math.max(tab, 0))) ?? [];
                if (id !== undefined)
                    tree.set(entry.slice(tab + 1), mode === linkMode ? `link:${id}` : id);
            }
            return tree;
        }
    }),
    4823: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (isAboutFile)
        });
        function isAboutFile({ rule }) {
            return rule === 'inputs' || rule === 'committed';
        }
    }),
    43114: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (baseFiles),
            S: () => (repositoryPath)
        });
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_path_ = __webpack_require__(76760);
        var file_at_commit = __webpack_require__(23106);
        ;
        const mostLinks = 40;
        const linkMark = 'link:';
        async function followPath(path, tree, linkText) {
            const left = path.split('/');
            const at = [];
            for (let links = 0;;) {
                const step = left.shift();
                if (step === undefined)
                    break;
                if (step === '' || step === '.')
                    continue;
                if (step === '..') {
                    if (at.pop() === undefined)
                        return { kind: 'lost', why: 'outside', at: path };
                    continue;
                }
                at.push(step);
                const here = at.join('/');
                const id = tree.get(here);
                if (id?.startsWith(linkMark) === true) {
                    const text = await linkText(id.slice(linkMark.length));
                    if (text === undefined)
                        return { kind: 'lost', why: 'unread', at: here };
                    if (text.startsWith('/'))
                        return { kind: 'lost', why: 'outside', at: here };
                    if ((links += 1) > mostLinks)
                        return { kind: 'lost', why: 'loop', at: here };
                    at.pop();
                    left.unshift(...text.split('/'));
                }
                else if (id !== undefined && left.length > 0)
                    return { kind: 'lost', why: 'no-folder', at: here, behind: left.join('/') };
            }
            const end = at.join('/');
            const id = tree.get(end);
            return id === undefined ? { kind: 'absent' } : { kind: 'file', path: end, id };
        }
        var git_answers = __webpack_require__(78568);
        var merge_base = __webpack_require__(78678);
        var tree_at_commit = __webpack_require__(14544);
        var errors = __webpack_require__(62807);
        ;
        function baseFiles(commit, history) {
            let listing;
            const list = () => (listing ??= ifAvailable((0, tree_at_commit.j)(commit, history)));
            return {
                commit,
                async find(path, now) {
                    const tree = await list();
                    if (tree === undefined)
                        return unlisted(path, commit, history);
                    const followed = await followPath(path, tree, (id) => linkText(id, history));
                    if (followed.kind === 'lost')
                        return followed.why === 'no-folder' ? ((await inSubmodule(followed, tree, history)) ?? followed) : followed;
                    if (followed.kind === 'absent')
                        return followed;
                    if (now !== undefined && followed.id === blobId(now.bytes, followed.id.length))
                        return { kind: 'found', bytes: now.bytes };
                    const bytes = await (0, file_at_commit.fw)({ path: followed.path, commit }, history);
                    return bytes === undefined ? { kind: 'absent' } : { kind: 'found', bytes };
                },
                async paths() {
                    const tree = await list();
                    if (tree === undefined)
                        throw (0, merge_base.Bj)(`the files at ${commit.slice(0, 7)}`);
                    return [...tree.keys()];
                },
            };
        }
        async function unlisted(path, commit, history) {
            const bytes = await (0, file_at_commit.fw)({ path, commit }, history);
            return bytes === undefined ? { kind: 'lost', why: 'unlisted', at: path } : { kind: 'found', bytes };
        }
        async function linkText(id, { repository, github }) {
            const { code, stdout } = await repository.git.run(['cat-file', 'blob', id]);
            const bytes = code === 0 ? stdout : await github?.blob(id);
            return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
        }
        async function inSubmodule({ at, behind }, tree, { repository }) {
            const { git, prefix, head } = repository;
            const here = await git.run(['ls-tree', '-z', '--full-tree', head, '--', at]);
            if (here.code !== 0 || !(0, git_answers.b6)(here.stdout).startsWith('160000 '))
                return undefined;
            const folder = external_node_path_.posix.relative(`/${prefix}`, `/${at}`);
            const commit = tree.get(at) ?? '';
            const inside = {
                git: { run: (args) => git.run(['-C', folder, ...args]) },
                prefix: '',
                head: commit,
                shallow: true,
            };
            const found = await ifAvailable(baseFiles(commit, { repository: inside, github: null }).find(behind));
            return found?.kind === 'lost' ? { ...found, at: external_node_path_.posix.join(at, found.at) } : found;
        }
        async function ifAvailable(asked) {
            try {
                return await asked;
            }
            catch (thrown) {
                if (thrown instanceof errors.ur && thrown.kind === 'unavailable')
                    return undefined;
                throw thrown;
            }
        }
        function blobId(bytes, length) {
            const hash = (0, external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
            return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        }
        function repositoryPath(prefix, folder, file) {
            return external_node_path_.posix.join(prefix, (0, external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'));
        }
    }),
    11152: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (openBase)
        });
        var _baseline_baseline_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17953);
        var _baseline_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93827);
        var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43114);
        async function openBase({ git, github, surroundings }) {
            const opened = await (0, _baseline_repository_js__WEBPACK_IMPORTED_MODULE_1__.h_)(git);
            if (opened.kind === 'absent')
                return null;
            const history = { repository: opened.repository, github };
            const { choice } = await (0, _baseline_baseline_commit_js__WEBPACK_IMPORTED_MODULE_0__.L)(surroundings, history);
            if (choice.kind === 'absent')
                return null;
            return { history, choice, files: (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.H)(choice.commit, history) };
        }
    }),
    50493: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Lh: () => (invalidBase),
            Px: () => (loosenedFinding),
            mX: () => (notFound),
            ou: () => (waiverFinding),
            ps: () => (removedConfig),
            vK: () => (notCompared)
        });
        const longestValue = 400;
        function loosenedFinding(loosening, severity, { locate, config }) {
            const { kind, gate, keys, file, before, after, about } = loosening;
            const subject = subjectOf(loosening);
            const place = file === null ? locate(kind === 'removed' ? keys.slice(0, -1) : keys).where : { file };
            return {
                id: `policy#${subject}/${kind}`,
                rule: kind,
                subject,
                slice: null,
                params: {
                    ...(gate === null ? {} : { gate }),
                    key: keys.map(String),
                    file: file ?? config,
                    before: bounded(before),
                    after: bounded(after),
                    ...(about === undefined ? {} : { about }),
                },
                outcome: 'policy-loosened',
                severity,
                count: 1,
                samples: [place],
            };
        }
        function subjectOf({ keys, file }) {
            if (file === null)
                return keys.join('.');
            return `${file}#${keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
        }
        function bounded(value) {
            if (value === undefined)
                return null;
            const text = JSON.stringify(value);
            return text.length > longestValue ? `${text.slice(0, longestValue)}…` : value;
        }
        function removedConfig(path, severity, successors) {
            return {
                id: `policy#${path}/removed`,
                rule: 'config-removed',
                subject: path,
                slice: null,
                params: { successors: [...successors] },
                outcome: 'policy-loosened',
                severity,
                count: 1,
                samples: [],
            };
        }
        function invalidBase(path, commit) {
            return notComparable(path, 'warn', { code: 'base-config-invalid', params: { path, commit } });
        }
        function notCompared(path, message) {
            return notComparable(path, 'info', { code: 'policy-not-compared', params: { message } });
        }
        function notFound({ path, found }, severity, commit) {
            const params = found.kind === 'absent' ? { why: found.kind } : { why: found.why, at: found.at };
            return notComparable(path, severity, { code: 'base-not-found', params: { path, commit, ...params } });
        }
        function notComparable(path, severity, reason) {
            return {
                id: `policy#${path}/base`,
                rule: 'base',
                subject: path,
                slice: null,
                params: {},
                outcome: 'not-comparable',
                severity,
                reason,
                count: 1,
                samples: [],
            };
        }
        function waiverFinding(index, waiver, state) {
            const { gate, subject, rule, slice, until, reason, limit } = waiver;
            return {
                id: `policy#waivers.${index}/waiver`,
                rule: 'waiver',
                subject,
                slice: slice ?? null,
                params: {
                    gate,
                    ...(rule === undefined ? {} : { rule }),
                    until,
                    reason,
                    ...(limit === undefined ? {} : { limit }),
                    state,
                },
                outcome: 'not-affected',
                severity: 'info',
                count: 1,
                samples: [],
            };
        }
    }),
    44844: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            FO: () => (exitCodeOf),
            xS: () => (factsOf),
            jw: () => (gatesOfRun),
            kg: () => (gather),
            $D: () => (runAll)
        });
        var verdict = __webpack_require__(55139);
        var errors = __webpack_require__(62807);
        var wildcard = __webpack_require__(81738);
        var open_base = __webpack_require__(11152);
        ;
        async function goneConfigs(asked) {
            const { pattern, suites } = asked;
            const fresh = suites.filter(({ config }) => config.since?.change === 'new').map(({ config }) => config.path);
            if (pattern === null || (fresh.length === 0 && !wildcard.X.test(pattern)))
                return [];
            try {
                const base = await (0, open_base.m)(asked.ports);
                if (base === null)
                    return [];
                const { goneSince } = await Promise.all([__webpack_require__.e(4006), __webpack_require__.e(5574), __webpack_require__.e(7438), __webpack_require__.e(7106), __webpack_require__.e(1236)]).then(__webpack_require__.bind(__webpack_require__, 1236));
                return await goneSince(base, { ...asked, pattern, fresh });
            }
            catch (thrown) {
                if (!(thrown instanceof errors.ur) || thrown.kind !== 'unavailable')
                    throw thrown;
                asked.ports.log.warning(`whether a config was taken away could not be looked up: ${thrown.message}`);
                return [];
            }
        }
        var run_gates = __webpack_require__(99288);
        ;
        async function runAll(suites, options) {
            const { clock, earlier, pattern, portsOf, surroundings, ...rest } = options;
            const started = clock.now();
            const today = started.toISOString().slice(0, 10);
            const seconds = () => clock.now().getTime() / 1000;
            const wanted = suites.filter((suite) => options.only === undefined || suite.gates.some((gate) => options.only?.has(gate.id) === true));
            const runs = [];
            for (const suite of wanted) {
                const before = earlier.find((one) => one.config.path === suite.path)?.gates ?? [];
                runs.push(await (0, run_gates.og)(suite, portsOf(suite), { ...rest, earlier: before, seconds, today }));
            }
            const durations = Object.assign({}, ...runs.map((run) => run.seconds));
            const facts = factsOf(surroundings, { started, finished: clock.now(), seconds: durations });
            const ran = runs.map((run) => run.suite);
            const [first] = wanted;
            const gone = first === undefined
                ? []
                : await goneConfigs({ pattern, suites: ran, job: rest.job, folder: first.folder, ports: portsOf(first) });
            return {
                result: gather([...ran, ...gone], facts),
                cards: runs.flatMap((run) => (run.card === null ? [] : [run.card])),
                recordings: new Map(runs.map((run) => [run.suite.config.path, run.recordings])),
            };
        }
        function gather(suites, run) {
            return { version: 1, verdict: (0, verdict.Q)(suites.map((suite) => suite.verdict)), suites, run };
        }
        function factsOf(surroundings, times) {
            return {
                repository: surroundings.repository,
                head_sha: surroundings.headSha,
                pull_request: surroundings.pullRequest,
                event: surroundings.event,
                run_id: surroundings.runId,
                attempt: surroundings.attempt,
                started: times.started.toISOString(),
                finished: times.finished.toISOString(),
                seconds: times.seconds,
            };
        }
        function exitCodeOf(run) {
            const codes = gatesOfRun(run).map((gate) => (0, verdict.I)(gate.verdict, { enforced: gate.enforced }));
            if (codes.length === 0 || codes.includes(2))
                return 2;
            return codes.includes(1) ? 1 : 0;
        }
        function gatesOfRun(run) {
            return run.suites.flatMap((suite) => suite.gates);
        }
    }),
    99288: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            nL: () => (dataInputsOf),
            S1: () => (metricsInputsOf),
            og: () => (runSuite),
            nE: () => (selectGates),
            hw: () => (undecidedGate)
        });
        var errors = __webpack_require__(62807);
        var nearest_name = __webpack_require__(22942);
        var core_result = __webpack_require__(84429);
        var core_verdict = __webpack_require__(55139);
        var escape_terminal = __webpack_require__(13457);
        var gate_words = __webpack_require__(14300);
        var phrase = __webpack_require__(650);
        var reason_words = __webpack_require__(40813);
        var gate_error = __webpack_require__(86579);
        var outcome = __webpack_require__(69058);
        var policy_seen = __webpack_require__(68444);
        ;
        function accept(config, gate, acceptances) {
            return gate.findings.map((finding) => {
                if ((0, outcome.Vj)(finding) !== 'fail')
                    return finding;
                const judged = acceptances.map((one) => ({ one, fault: faultOf(one, (0, policy_seen.HZ)(config, gate, finding), finding) }));
                const held = judged.find(({ fault }) => fault === undefined);
                if (held !== undefined)
                    return acceptedBy(held.one, finding);
                const notes = judged.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
                return notes.length === 0 ? finding : { ...finding, notes: [...(finding.notes ?? []), ...notes] };
            });
        }
        function faultOf({ seen, sameHead, pullRequest, by }, key, finding) {
            const params = { pull_request: pullRequest, by, subject: finding.subject };
            if (seen === undefined)
                return sameHead ? undefined : { code: 'accepted-at-unknown-values', params };
            const value = seen.get(key);
            if (value === undefined || !(0, policy_seen.WX)(finding, value))
                return {
                    code: 'accepted-at-other-values',
                    params: { ...params, value: value !== undefined && 'number' in value ? value.number : null },
                };
            return undefined;
        }
        function acceptedBy({ pullRequest, head, by, at }, finding) {
            const waiver = { source: 'label', outcome: finding.outcome, pull_request: pullRequest, head, by, at };
            return { ...finding, outcome: 'waived', waiver };
        }
        var same_value = __webpack_require__(77545);
        var value_of_finding = __webpack_require__(40686);
        ;
        function waive(gate, findings, waivers) {
            const states = new Map();
            for (const [index, waiver] of waivers.list.entries())
                if (waiver.gate === gate)
                    states.set(index, 'unused');
            const waived = findings.map((finding) => waiveOne(gate, finding, { ...waivers, states }));
            return { findings: waived, states };
        }
        const order = ['unused', 'expired', 'beyond-limit', 'used'];
        function waiveOne(gate, finding, { states, ...waivers }) {
            if ((0, outcome.Kg)(finding.outcome) || (0, outcome.Vj)(finding) === 'pass')
                return finding;
            const named = [...waivers.list.entries()].filter(([, waiver]) => isAbout(waiver, gate, finding));
            const judged = named.map(([index, waiver]) => ({ index, waiver, state: stateOf(waiver, finding, waivers.today) }));
            for (const { index, state } of judged)
                if (order.indexOf(state) > order.indexOf(states.get(index) ?? 'unused'))
                    states.set(index, state);
            const used = judged.find(({ state }) => state === 'used');
            if (used !== undefined)
                return waivedBy(used.waiver, finding, waivers);
            const notes = judged.map(({ waiver, state }) => refusal(waiver, state));
            return notes.length === 0 ? finding : { ...finding, notes: [...(finding.notes ?? []), ...notes] };
        }
        function isAbout(waiver, gate, finding) {
            return (waiver.gate === gate &&
                waiver.subject === finding.subject &&
                (waiver.rule === undefined || waiver.rule === finding.rule) &&
                (waiver.slice === undefined || (0, same_value.eE)(waiver.slice, finding.slice ?? undefined)));
        }
        function stateOf(waiver, finding, today) {
            if (waiver.until < today)
                return 'expired';
            if (waiver.limit === undefined)
                return 'used';
            const value = (0, value_of_finding.y)(finding);
            return 'number' in value && (0, value_of_finding.w)(value.number, waiver.limit, value.worse) ? 'used' : 'beyond-limit';
        }
        function waivedBy(waiver, finding, { path, commit }) {
            const { reason, until, limit } = waiver;
            return {
                ...finding,
                outcome: 'waived',
                waiver: {
                    source: 'config',
                    outcome: finding.outcome,
                    path,
                    commit,
                    reason,
                    until,
                    ...(limit === undefined ? {} : { limit }),
                },
            };
        }
        function refusal({ subject, until, limit, reason }, state) {
            if (state === 'expired')
                return { code: 'waiver-expired', params: { subject, until, reason } };
            return { code: 'waiver-beyond-limit', params: { subject, until, reason, limit: limit ?? null } };
        }
        var baseline_payload = __webpack_require__(10340);
        var core_number = __webpack_require__(96421);
        var policy_label = __webpack_require__(76953);
        ;
        async function judgeLabel(pull, asked) {
            try {
                return await judge(pull, asked);
            }
            catch (thrown) {
                return { fault: notRead(thrown, pull.number) };
            }
        }
        function notRead(thrown, pullRequest) {
            if (!(thrown instanceof errors.ur) || thrown.kind !== 'unavailable')
                throw thrown;
            return { code: 'label-not-read', params: { pull_request: pullRequest, message: thrown.message } };
        }
        async function judge({ number, head, author }, asked) {
            const { changes, sameHead } = asked;
            const event = (0, policy_label.Fm)(await changes.labelEvents(number));
            if (event === undefined)
                return { none: true };
            const firstRun = await firstRunOf(head, asked);
            const fault = (0, policy_label.D8)(event, { pullRequest: number, author, firstRun });
            const by = event.actor?.login ?? '';
            if (fault !== undefined)
                return { fault };
            if (!(await changes.mayWrite(by)))
                return { fault: { code: 'label-without-write', params: { pull_request: number, by } } };
            const seen = await seenOf(head, event.at, asked);
            return { acceptance: { pullRequest: number, head, by, at: event.at, seen, sameHead } };
        }
        async function firstRunOf(head, { changes, pushedAt }) {
            try {
                return await changes.firstRun(head);
            }
            catch (thrown) {
                if (pushedAt === undefined)
                    throw thrown;
                return pushedAt;
            }
        }
        async function seenOf(head, at, { changes }) {
            try {
                return (0, policy_seen.OP)(await changes.checks(head), at);
            }
            catch (thrown) {
                if (thrown instanceof errors.ur && thrown.kind === 'unavailable')
                    return undefined;
                throw thrown;
            }
        }
        var git_answers = __webpack_require__(78568);
        var baseline_repository = __webpack_require__(93827);
        ;
        const mostCommits = 20;
        async function mergedSince(baseline, repository, changes) {
            const commits = await commitsSince(baseline, repository, changes);
            const pulls = new Map();
            for (const commit of commits.slice(0, mostCommits))
                for (const pull of await changes.mergedBy(commit))
                    pulls.set(pull.number, pull);
            return [...pulls.values()];
        }
        async function commitsSince(baseline, repository, changes) {
            const { git, head, shallow } = repository;
            if (head === baseline)
                return [];
            const [parent] = (await (0, baseline_repository.kN)(repository, head)).parents;
            if (parent === baseline)
                return [head];
            const listed = shallow ? null : await (0, git_answers.gG)(git, ['rev-list', '--first-parent', `${baseline}..${head}`]);
            if (listed !== null)
                return listed.split('\n').filter((line) => line !== '');
            const between = new Map((await changes.commitsBetween(baseline, head)).map(({ sha, parent: from }) => [sha, from]));
            const commits = [];
            for (let at = head; at !== baseline && typeof at === 'string' && between.has(at); at = between.get(at))
                commits.push(at);
            return commits;
        }
        ;
        const none = { list: [], faults: [] };
        async function acceptancesOf(asked) {
            const { surroundings } = asked;
            if (surroundings.event === 'merge_group')
                return gathered(await ofQueue(asked));
            if (surroundings.pullRequest !== null)
                return gathered(await ofPullRequest(surroundings.pullRequest, asked));
            return surroundings.onRunner ? gathered(await ofBranch(asked)) : none;
        }
        function gathered(judged) {
            return {
                list: judged.flatMap((one) => ('acceptance' in one ? [one.acceptance] : [])),
                faults: judged.flatMap((one) => ('fault' in one ? [one.fault] : [])),
            };
        }
        async function ofPullRequest(number, { changes, surroundings }) {
            const { payload, attempt } = surroundings;
            if (!hasLabel(payload) && (attempt ?? 1) === 1)
                return [];
            const head = (0, baseline_payload.d)(payload, 'pull_request', 'head', 'sha');
            const author = (0, baseline_payload.$)(payload, 'pull_request', 'user', 'login') ?? null;
            if (head === undefined)
                return [];
            return [await judgeLabel({ number, head, author }, { changes, sameHead: true, pushedAt: pushedAt(payload) })];
        }
        function hasLabel(payload) {
            const pull = payload.pull_request;
            const labels = isMapping(pull) ? pull.labels : undefined;
            if (!Array.isArray(labels))
                return false;
            return labels.some((label) => (0, baseline_payload.$)(label, 'name')?.toLowerCase() === policy_label.DP);
        }
        function isMapping(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        }
        function pushedAt(payload) {
            const ofPush = ['opened', 'synchronize', 'reopened'].includes((0, baseline_payload.$)(payload, 'action') ?? '');
            return ofPush ? (0, baseline_payload.$)(payload, 'pull_request', 'updated_at') : undefined;
        }
        async function ofQueue(asked) {
            const { surroundings, changes } = asked;
            const ref = (0, baseline_payload.$)(surroundings.payload, 'merge_group', 'head_ref') ?? '';
            const number = (0, core_number.c)(/\/pr-(\d+)-[0-9a-f]{7,64}$/.exec(ref)?.[1] ?? '');
            const own = number === undefined
                ? []
                : await attempt(number, async () => {
                    const pull = await changes.pullRequest(number);
                    return pull === undefined ? [] : [pull];
                }, asked);
            const base = (0, baseline_payload.d)(surroundings.payload, 'merge_group', 'base_sha');
            const exact = asked.baseline === null || asked.baseline === base;
            return exact ? own : [...own, ...(await ofBranch(asked))];
        }
        async function ofBranch(asked) {
            const { baseline, repository, changes } = asked;
            if (baseline === null || repository === null)
                return [];
            return attempt(null, () => mergedSince(baseline, repository, changes), asked);
        }
        async function attempt(number, find, { changes }) {
            let pulls;
            try {
                pulls = await find();
            }
            catch (thrown) {
                return [{ fault: notRead(thrown, number) }];
            }
            const labelled = pulls.filter(({ labels }) => labels.some((label) => label.toLowerCase() === policy_label.DP));
            return Promise.all(labelled.map((pull) => judgeLabel(pull, { changes, sameHead: false })));
        }
        ;
        function permitsOf({ surroundings, changes }, { config, label }) {
            const { payload, pullRequest } = surroundings;
            const branch = (0, baseline_payload.$)(payload, 'pull_request', 'base', 'ref') ??
                (0, baseline_payload.$)(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '');
            const readable = changes !== undefined && changes !== null;
            return {
                waiver_on: config === null ? null : (branch ?? null),
                label: label && readable && pullRequest !== null ? policy_label.DP : null,
            };
        }
        var policy_findings = __webpack_require__(50493);
        var open_base = __webpack_require__(11152);
        ;
        function openPolicy(suite, ports, options) {
            const opening = policy_open(suite, ports);
            const states = new Map();
            const acceptances = keptBy((baseline, { base }) => ports.changes === undefined || ports.changes === null
                ? Promise.resolve({ list: [], faults: [] })
                : acceptancesOf({
                    changes: ports.changes,
                    surroundings: ports.surroundings,
                    repository: base?.history.repository ?? null,
                    baseline,
                }));
            const accepted = async (result, opened) => {
                const allowed = opened.read?.config?.policy?.accept_label !== false;
                if (result.verdict !== 'fail')
                    return result;
                const baseline = result.baseline?.commit ?? opened.base?.files.commit ?? null;
                const { list, faults } = allowed ? await acceptances(baseline, opened) : { list: [], faults: [] };
                const findings = withFaults(accept(suite.path, result, list), faults);
                const permits = permitsOf(ports, { config: opened.read?.config ?? null, label: allowed && !unread(faults) });
                return verdictAgain({ ...result, findings }, permits);
            };
            return {
                async settle(result) {
                    const opened = await opening;
                    const { base, read } = opened;
                    const list = read?.config?.waivers ?? [];
                    if (result.error !== undefined) {
                        for (const [index, { gate }] of list.entries())
                            if (gate === result.id)
                                states.set(index, 'error');
                        return result;
                    }
                    const commit = base?.files.commit ?? '';
                    const waived = waive(result.id, result.findings, { list, path: suite.path, commit, today: options.today });
                    for (const [index, state] of waived.states)
                        states.set(index, state);
                    return accepted(verdictAgain({ ...result, findings: waived.findings }, undefined), opened);
                },
                since: async () => (await opening).read?.since,
                async conclude() {
                    const opened = await opening;
                    const result = resultOf(opened, { ...options, states, suite });
                    return result === null ? null : accepted(result, opened);
                },
            };
        }
        async function policy_open(suite, ports) {
            let base = null;
            try {
                base = await (0, open_base.m)(ports);
                const { file } = suite;
                if (base === null || file === null)
                    return { base, read: null, findings: [] };
                const { readPolicy } = await Promise.all([__webpack_require__.e(5574), __webpack_require__.e(7438), __webpack_require__.e(7106)]).then(__webpack_require__.bind(__webpack_require__, 27106));
                const read = await readPolicy({ ...suite, file }, base, ports);
                return { base, read, findings: read.findings };
            }
            catch (thrown) {
                const unavailable = thrown instanceof errors.ur && thrown.kind === 'unavailable';
                if (suite.file === null && unavailable)
                    return { base, read: null, findings: [] };
                if (!unavailable || isProposed(ports))
                    return { base, read: null, findings: [], thrown };
                return { base, read: null, findings: [(0, policy_findings.vK)(suite.path, thrown.message)] };
            }
        }
        function isProposed({ surroundings }) {
            return surroundings.pullRequest !== null || surroundings.event === 'merge_group';
        }
        function resultOf({ base, read, findings, thrown }, { suite, job, failed, states, earlier = [] }) {
            const waivers = (read?.config?.waivers ?? []).flatMap((waiver, index) => {
                const state = states.get(index);
                return state === undefined ? [] : [(0, policy_findings.ou)(index, waiver, state)];
            });
            const before = earlier.find(({ kind }) => kind === 'policy')?.findings ?? [];
            const others = before.filter(({ id, rule }) => rule === 'waiver' && !waivers.some((own) => own.id === id));
            const all = [...findings, ...waivers, ...others];
            if (all.length === 0 && thrown === undefined)
                return null;
            const isUnknown = read?.since.change === 'invalid';
            const known = {
                id: 'policy',
                kind: 'policy',
                enforced: isUnknown || (read?.config ?? suite.config).enforce !== false,
                job,
                origin: 'unknown',
                baseline: base === null ? null : provenance(base, suite.path),
                measured: {},
            };
            if (thrown !== undefined)
                return { ...known, verdict: 'error', findings: [], error: failed(thrown) };
            return { ...known, verdict: (0, core_result.Z)(all), findings: all };
        }
        function provenance({ choice }, path) {
            const { commit, chosen, exact } = choice;
            return { source: 'git', commit, chosen, exact, committed_at: null, path };
        }
        function verdictAgain(result, permits) {
            const verdict = result.findings.length === 0 ? result.verdict : (0, core_result.Z)(result.findings);
            return { ...result, verdict, ...(permits === undefined || verdict !== 'fail' ? {} : { permits }) };
        }
        function withFaults(findings, faults) {
            const at = findings.findIndex((finding) => (0, core_result.Z)([finding]) === 'fail');
            const bearer = findings[at];
            if (bearer === undefined || faults.length === 0)
                return findings;
            return findings.with(at, { ...bearer, notes: [...(bearer.notes ?? []), ...faults] });
        }
        function unread(faults) {
            return faults.some(({ code }) => code === 'label-not-read');
        }
        function keptBy(work) {
            const kept = new Map();
            return (baseline, opened) => {
                const known = kept.get(baseline) ?? work(baseline, opened);
                kept.set(baseline, known);
                return known;
            };
        }
        ;
        async function runSuite(suite, ports, options) {
            const results = [];
            const seconds = {};
            const recordings = new Map();
            let card = null;
            const policy = openPolicy(suite, ports, { ...options, failed: gate_error.e });
            for (const gate of suite.gates) {
                if (options.only !== undefined && !options.only.has(gate.id))
                    continue;
                const begin = options.seconds();
                const gates = [...(options.earlier ?? []), ...results];
                ports.log.begin?.(gate.id);
                const evaluated = await evaluateGate(gate, { suite, ports, options, gates });
                seconds[`${suite.path}#${gate.id}`] = Math.round((options.seconds() - begin) * 1000) / 1000;
                const result = await policy.settle(evaluated.result);
                results.push(result);
                sayBaseline(result, ports.log);
                card = evaluated.card ?? card;
                const { recordable } = evaluated;
                if (recordable !== undefined)
                    recordings.set(gate.id, { key: keyOfRecord(gate, { suite, ports, job: options.job }), recordable });
            }
            const rules = await policy.conclude();
            if (rules !== null)
                results.push(rules);
            const verdict = (0, core_verdict.Q)(results.map((result) => result.verdict));
            const since = await policy.since();
            const config = { path: suite.path, sha256: suite.sha256, ...(since === undefined ? {} : { since }) };
            return { suite: { config, verdict, gates: results }, recordings, card, seconds };
        }
        function sayBaseline({ id, baseline, findings }, log) {
            const missing = findings.find(({ outcome }) => outcome === 'bootstrap' || outcome === 'no-baseline')?.reason;
            const why = missing === undefined ? '' : `: ${(0, phrase.M9)((0, reason_words.I)(missing), escape_terminal.F)}`;
            const against = baseline === null ? `compared with nothing${why}` : `against ${(0, phrase.M9)((0, gate_words.v8)(baseline), escape_terminal.F)}`;
            log.debug(`${id}: ${against}`);
        }
        function selectGates(suites, wanted) {
            if (wanted.length === 0)
                return undefined;
            const known = suites.flatMap((suite) => suite.gates.map((gate) => gate.id));
            const unknown = wanted.filter((id) => !known.some((one) => one === id));
            const [first, ...rest] = unknown.map((id) => {
                const nearest = (0, nearest_name.q)(id, known);
                return {
                    message: `no config declares the gate "${id}"`,
                    hint: nearest === undefined ? `declared: ${known.join(', ')}` : `did you mean ${nearest}?`,
                };
            });
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
            return new Set(wanted);
        }
        async function evaluateGate(gate, context) {
            const { suite, options } = context;
            const enforced = suite.config.enforce !== false && gate.config.enforce !== false;
            const base = { id: gate.id, kind: gate.kind, enforced, job: options.job };
            try {
                const output = await outputOf(gate, context, enforced);
                if (output.findings.length === 0 && enforced)
                    throw (0, errors.Fj)([
                        { ...suite.locate([...keyOf(gate)]), message: `${gate.id} found nothing to decide`, hint: 'add a rule' },
                    ]);
                const result = {
                    ...base,
                    verdict: output.findings.length === 0 ? 'pass' : (0, core_result.Z)(output.findings),
                    origin: output.origin ?? 'unknown',
                    baseline: output.baseline ?? null,
                    measured: output.measured,
                    ...(output.predictions === undefined ? {} : { predictions: output.predictions }),
                    ...(output.fingerprint === undefined ? {} : { fingerprint: output.fingerprint }),
                    findings: output.findings,
                };
                const card = 'card' in output ? { ...output.card, suite: suite.path } : null;
                return { result, card, recordable: output.record };
            }
            catch (thrown) {
                const empty = { origin: 'unknown', baseline: null, measured: {}, findings: [] };
                return { result: { ...base, verdict: 'error', ...empty, error: (0, gate_error.e)(thrown) }, card: null };
            }
        }
        function keyOfRecord(gate, { suite, ports, job }) {
            const config = suite.file === null ? `${suite.path} ${ports.surroundings.workflow ?? ''}`.trim() : suite.path;
            return { config, gate: gate.id, leg: job.leg };
        }
        function metricsInputsOf(gate, context) {
            const { suite, jobFailed, enforced } = context;
            return {
                id: gate.id,
                config: gate.config,
                folder: suite.folder,
                configFile: suite.file,
                recordKey: keyOfRecord(gate, context),
                configPrefix: keyOf(gate),
                ...(gate.model === undefined ? {} : { model: gate.model }),
                locate: suite.locate,
                jobFailed,
                enforced,
            };
        }
        function dataInputsOf(gate, context) {
            const { suite, jobFailed } = context;
            return {
                id: gate.id,
                config: gate.config,
                folder: suite.folder,
                configFile: suite.file,
                resources: suite.config.data ?? {},
                recordKey: keyOfRecord(gate, context),
                prefix: keyOf(gate),
                locate: suite.locate,
                jobFailed,
            };
        }
        function keyOf(gate) {
            return (gate.kind === 'metrics' ? gate.model?.key : undefined) ?? gate.id.split('/');
        }
        async function outputOf(gate, { suite, ports, options, gates }, enforced) {
            const { folder, locate } = suite;
            switch (gate.kind) {
                case 'data': {
                    const { run } = await Promise.all([__webpack_require__.e(5574), __webpack_require__.e(1281), __webpack_require__.e(6234), __webpack_require__.e(7438), __webpack_require__.e(558), __webpack_require__.e(5530), __webpack_require__.e(3876)]).then(__webpack_require__.bind(__webpack_require__, 46935));
                    return run(dataInputsOf(gate, { suite, ports, ...options }), ports);
                }
                case 'metrics': {
                    const { run } = await Promise.all([__webpack_require__.e(4006), __webpack_require__.e(8175), __webpack_require__.e(499), __webpack_require__.e(503), __webpack_require__.e(3408)]).then(__webpack_require__.bind(__webpack_require__, 13408));
                    return run(metricsInputsOf(gate, { suite, ports, ...options, enforced }), ports);
                }
                case 'card': {
                    const { run } = await __webpack_require__.e(1234).then(__webpack_require__.bind(__webpack_require__, 51234));
                    const { id, config } = gate;
                    const { jobFailed, writeCard: write } = options;
                    return run({ id, config, folder, locate, gates, jobFailed, write }, ports);
                }
            }
        }
        function undecidedGate(gate, thrown) {
            return {
                id: gate.id,
                kind: gate.kind,
                verdict: 'error',
                enforced: true,
                job: gate.job,
                origin: 'unknown',
                baseline: null,
                measured: {},
                findings: [],
                error: (0, gate_error.e)(thrown),
            };
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
    76953: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D8: () => (labelFault),
            DP: () => (acceptLabel),
            Fm: () => (standingLabel),
            dS: () => (isAfter)
        });
        const acceptLabel = 'ml-gates:accept';
        function standingLabel(events) {
            const last = events.filter(({ label }) => label.toLowerCase() === acceptLabel).at(-1);
            return last?.kind === 'labeled' ? last : undefined;
        }
        function labelFault(event, { pullRequest, author, firstRun }) {
            const { actor } = event;
            const params = { pull_request: pullRequest, by: actor?.login ?? null };
            if (actor === null)
                return { code: 'label-without-write', params };
            if (actor.isBot)
                return { code: 'label-of-bot', params };
            if (author === null || sameLogin(actor.login, author))
                return { code: 'label-of-author', params };
            if (!isAfter(event.at, firstRun))
                return { code: 'label-before-head', params };
            return undefined;
        }
        function sameLogin(a, b) {
            return a.toLowerCase() === b.toLowerCase();
        }
        function isAfter(time, than) {
            return Date.parse(time) > Date.parse(than ?? '');
        }
    }),
    77545: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Hs: () => (ownKeys),
            RP: () => (valueOf),
            eE: () => (sameValue),
            pi: () => (isMapping)
        });
        function sameValue(a, b) {
            if (a === b)
                return true;
            if (Array.isArray(a) && Array.isArray(b))
                return sameList(a, b);
            if (!isMapping(a) || !isMapping(b))
                return false;
            const keys = ownKeys(a);
            return keys.length === ownKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
        }
        function sameList(a, b) {
            return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
        }
        function isMapping(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        }
        function ownKeys(mapping) {
            return Object.keys(mapping).filter((key) => !key.startsWith('x-'));
        }
        function valueOf(mapping, key) {
            return mapping !== undefined && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
        }
    }),
    68444: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            HZ: () => (seenKey),
            OP: () => (readSeen),
            WX: () => (isAsSeen),
            t9: () => (writeSeen)
        });
        var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69058);
        var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76953);
        var _value_of_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40686);
        function seenKey(config, gate, finding) {
            return JSON.stringify([config, gate.job.leg, finding.id, finding.slice]);
        }
        const mark = /<!-- ml-gates seen v1 ([A-Za-z0-9_-]+) -->/;
        function writeSeen(suite) {
            const failed = suite.gates.flatMap((gate) => gate.findings
                .filter((finding) => (0, _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(finding) === 'fail' || finding.waiver?.source === 'label')
                .map((finding) => [seenKey(suite.config.path, gate, finding), packed((0, _value_of_finding_js__WEBPACK_IMPORTED_MODULE_0__.y)(asFound(finding)))]));
            return `<!-- ml-gates seen v1 ${Buffer.from(JSON.stringify(failed)).toString('base64url')} -->`;
        }
        function asFound(finding) {
            return finding.waiver === undefined ? finding : { ...finding, outcome: finding.waiver.outcome };
        }
        function packed(value) {
            return 'number' in value ? [value.number, value.worse] : [value.text];
        }
        function readSeen(checks, before) {
            const shown = checks
                .filter(({ completed_at: at }) => at !== null && !(0, _label_js__WEBPACK_IMPORTED_MODULE_2__.dS)(at, before))
                .sort((a, b) => Date.parse(a.completed_at ?? '') - Date.parse(b.completed_at ?? ''))
                .flatMap(({ summary }) => {
                const text = mark.exec(summary)?.[1];
                return text === undefined ? [] : [text];
            });
            if (shown.length === 0)
                return undefined;
            return new Map(shown.flatMap(entriesOf));
        }
        function entriesOf(text) {
            try {
                const entries = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
                return Array.isArray(entries) ? entries.flatMap(entryOf) : [];
            }
            catch {
                return [];
            }
        }
        function entryOf(entry) {
            if (!Array.isArray(entry))
                return [];
            const [key, value] = entry;
            if (typeof key !== 'string' || !Array.isArray(value))
                return [];
            const [found, worse] = value;
            if (typeof found === 'string')
                return [[key, { text: found }]];
            const known = worse === 'lower' || worse === 'higher';
            return typeof found === 'number' && known ? [[key, { number: found, worse }]] : [];
        }
        function isAsSeen(finding, seen) {
            const value = (0, _value_of_finding_js__WEBPACK_IMPORTED_MODULE_0__.y)(finding);
            if ('number' in value && 'number' in seen)
                return value.worse === seen.worse && (0, _value_of_finding_js__WEBPACK_IMPORTED_MODULE_0__.w)(value.number, seen.number, value.worse);
            return 'text' in value && 'text' in seen && value.text === seen.text;
        }
    }),
    40686: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (isNoWorse),
            y: () => (valueOfFinding)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        function valueOfFinding(finding) {
            const { observed, limit, params, samples, count } = finding;
            const worse = worseOf(finding);
            if (typeof observed?.value === 'number' && worse !== undefined)
                return { number: observed.value, worse };
            const counts = observed === undefined && finding.outcome === 'violated' && (samples.length > 0 || count > 1);
            if (counts)
                return { number: count, worse: 'higher' };
            const { before = null, after = null } = params;
            const said = JSON.stringify([
                finding.outcome,
                finding.reason?.code ?? null,
                observed ?? null,
                limit ?? null,
                before,
                after,
            ]);
            return { text: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(said).digest('hex').slice(0, 16) };
        }
        function worseOf({ limit, params }) {
            if (limit?.op === '>=' || limit?.op === '>')
                return 'lower';
            if (limit?.op === '<=' || limit?.op === '<')
                return 'higher';
            return params.direction === 'higher' ? 'lower' : params.direction === 'lower' ? 'higher' : undefined;
        }
        const relativeEpsilon = 1e-9;
        function isNoWorse(number, bound, worse) {
            const epsilon = relativeEpsilon * Math.max(Math.abs(number), Math.abs(bound));
            return worse === 'lower' ? number >= bound - epsilon : number <= bound + epsilon;
        }
    }),
    88489: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (dataSentence),
            f: () => (missingValueHint)
        });
        var numbers = __webpack_require__(73533);
        var phrase = __webpack_require__(650);
        var foreign_key_words = __webpack_require__(52925);
        ;
        const counted = new Map([
            ['nullValues', 'is null in'],
            ['missingValues', 'is missing in'],
            ['invalidValues', 'has values that are not valid in'],
            ['duplicateValues', 'repeats a value in'],
        ]);
        const operators = new Map([
            ['mustBe', 'must be'],
            ['mustNotBe', 'must not be'],
            ['mustBeGreaterThan', 'must be more than'],
            ['mustBeGreaterOrEqualTo', 'must be at least'],
            ['mustBeLessThan', 'must be less than'],
            ['mustBeLessOrEqualTo', 'must be at most'],
            ['mustBeBetween', 'must be between'],
            ['mustNotBeBetween', 'must not be between'],
        ]);
        function qualitySentence({ rule, subject, params, observed, outcome }) {
            const [operator, words] = [...operators].find(([key]) => Object.hasOwn(params, key)) ?? [];
            if (operator === undefined || words === undefined)
                return undefined;
            const inPercent = params.unit === 'percent';
            const bound = [params[operator]].flat().map((one) => (typeof one === 'number' ? (0, numbers.Rq)(one) : ''));
            const must = (0, phrase.ZV)(`${words} ${bound.join(' and ')}${inPercent ? `${numbers.BC}%` : ''}`);
            const called = typeof params.name === 'string' ? (0, phrase.cv) ` (${(0, phrase.aY)(params.name)})` : [];
            if (outcome === 'pass')
                return (0, phrase.cv) `${subject === '' ? [] : (0, phrase.cv) `${(0, phrase.UU)(subject)}: `}${(0, phrase.aY)(rule)} ${must}${called}`;
            const value = observed?.value;
            const read = typeof value !== 'number' ? 'unknown' : inPercent ? `${(0, numbers.l9)(value)} of rows` : (0, numbers.x0)(value, 'row');
            const what = rule === 'rowCount'
                ? (0, phrase.ZV)(`there are ${read}`)
                : (0, phrase.cv) `${(0, phrase.UU)(subject)} ${(0, phrase.ZV)(`${counted.get(rule) ?? 'counts'} ${read}`)}`;
            return (0, phrase.cv) `${what}; ${(0, phrase.ZV)(rule === 'rowCount' ? 'there ' : 'that ')}${must}${called}`;
        }
        var profile_measure_words = __webpack_require__(37531);
        var reason_words = __webpack_require__(40813);
        ;
        const changeBounds = ['max_change', 'max_change_pct', 'max_increase_pct_points'];
        const novelties = new Set(['unseen_values', 'out_of_range']);
        const ofProfile = new Set(['median', 'quantile', 'column', ...novelties]);
        function profileSentence(finding) {
            const { rule, params, outcome } = finding;
            const isChange = changeBounds.some((bound) => Object.hasOwn(params, bound));
            if (!isChange && !ofProfile.has(rule))
                return undefined;
            if (rule === 'column')
                return gone(finding);
            switch (outcome) {
                case 'unmeasured':
                    return unmeasured(finding);
                case 'bootstrap':
                    return (0, phrase.cv) `${current(finding)}: first run, nothing to compare with yet`;
                case 'no-baseline':
                    return (0, phrase.cv) `${current(finding)}: no baseline to compare with${because(finding)}`;
                case 'new':
                    return (0, phrase.cv) `${current(finding)}: nothing to compare with${because(finding)}`;
                case 'not-comparable':
                case 'inconclusive':
                case 'regressed':
                case 'violated':
                case 'pass':
                case 'improved':
                case 'not-affected':
                case 'waived':
                case 'disappeared':
                case 'insufficient':
                case 'policy-loosened':
                    return decided(finding, isChange);
            }
        }
        function decided(finding, isChange) {
            if (novelties.has(finding.rule))
                return novelty(finding);
            return isChange ? change(finding) : bound(finding);
        }
        function gone({ subject, reason, count }) {
            if (reason?.code === 'and-more')
                return (0, phrase.ZV)(`${(0, numbers.x0)(count, 'more column')} of the baseline are gone; no rule names them`);
            return (0, phrase.cv) `the column ${(0, phrase.aY)(subject)} was in the baseline and is gone; no rule names it`;
        }
        function unmeasured({ subject, rule, reason }) {
            if (reason?.code === 'absent')
                return (0, phrase.cv) `the data has no column ${(0, phrase.aY)(subject)}, which a check names`;
            return (0, phrase.cv) `${subject === '' ? [] : (0, phrase.cv) `${(0, phrase.UU)(subject)}: `}${(0, phrase.aY)(rule)} was not measured${reason === undefined ? [] : (0, phrase.cv) `: ${(0, reason_words.I)(reason)}`}`;
        }
        function current(finding) {
            const value = finding.observed?.value;
            if (typeof value !== 'number')
                return (0, profile_measure_words.k)(finding);
            const many = finding.rule === 'row_count' || finding.rule === 'missing';
            return (0, phrase.cv) `${(0, profile_measure_words.k)(finding)} ${(0, phrase.ZV)(many ? 'are' : 'is')} ${(0, phrase.ZV)(shown(value, finding))}`;
        }
        function shown(value, { rule }) {
            return rule === 'missing' ? `${(0, numbers.l9)(value)} of rows` : (0, numbers.ZV)(value);
        }
        function change(finding) {
            const { outcome } = finding;
            const allowed = allowance(finding);
            if (outcome === 'not-comparable')
                return (0, phrase.cv) `${movement(finding)}${because(finding)}`;
            if (outcome === 'pass')
                return (0, phrase.cv) `${movement(finding)}; at most ${allowed} allowed`;
            const settled = outcome === 'inconclusive' ? (0, phrase.cv) `; not settled${because(finding)}` : [];
            const verb = 'max_increase_pct_points' in finding.params ? 'are' : 'is';
            return (0, phrase.cv) `${movement(finding)}; at most ${allowed} ${(0, phrase.ZV)(verb)} allowed${settled}`;
        }
        function movement(finding) {
            const { observed, baseline, rule } = finding;
            const [before, after] = [baseline?.value, observed?.value];
            if (typeof before !== 'number' || typeof after !== 'number')
                return (0, profile_measure_words.k)(finding);
            const difference = after - before;
            if (difference === 0)
                return (0, phrase.cv) `${(0, profile_measure_words.k)(finding)} stayed at ${(0, phrase.ZV)(shown(after, finding))}`;
            const inPercent = rule === 'missing';
            const figures = (0, numbers.h5)([before, after], [difference]);
            const [from, to] = inPercent
                ? [(0, numbers.l9)(before, after), (0, numbers.l9)(after, before)]
                : [figures.show(before), figures.show(after)];
            const verb = difference < 0 ? ' fell' : ' rose';
            const by = inPercent && 'max_increase_pct_points' in finding.params ? pointsOf(difference) : amount(finding, figures);
            const unit = inPercent ? ' of rows' : '';
            return (0, phrase.cv) `${(0, profile_measure_words.k)(finding)}${(0, phrase.ZV)(`${verb} ${from}${numbers.BC}→${numbers.BC}${to}${unit}${by === '' ? '' : ` (${by})`}`)}`;
        }
        function pointsOf(difference) {
            const sign = difference > 0 ? '+' : '';
            return `${sign}${(0, numbers.l9)(difference).replace(`${numbers.BC}%`, '')}${numbers.BC}points`;
        }
        function amount({ observed, baseline, params }, figures) {
            const [before, after] = [baseline?.value, observed?.value];
            if (typeof before !== 'number' || typeof after !== 'number')
                return '';
            if ('max_change' in params)
                return figures.change(after - before);
            return (0, numbers.mj)(after - before, before) ?? '';
        }
        function allowance({ params }) {
            const { max_change: units, max_change_pct: percent, max_increase_pct_points: points } = params;
            if (typeof percent === 'number')
                return (0, phrase.ZV)(`${(0, numbers.Rq)(percent)}${numbers.BC}%`);
            if (typeof points === 'number')
                return (0, phrase.ZV)(`${(0, numbers.Rq)(points)}${numbers.BC}points more`);
            return (0, phrase.ZV)(typeof units === 'number' ? (0, numbers.ZV)(units) : '');
        }
        function bound(finding) {
            const { limit, outcome, subject, rule, params } = finding;
            const value = typeof limit?.value === 'number' ? (0, numbers.Rq)(limit.value) : '';
            const must = (0, phrase.ZV)(`${limit?.op === '<=' ? '≤' : '≥'}${numbers.BC}${value}`);
            const q = rule === 'quantile' ? (0, phrase.ZV)(` ${formatNumberIn(params.q)}`) : [];
            if (outcome === 'pass')
                return (0, phrase.cv) `${(0, phrase.UU)(subject)}: ${(0, phrase.aY)(rule)}${q} ${must}`;
            const settled = outcome === 'inconclusive' ? (0, phrase.cv) `; not settled${because(finding)}` : [];
            return (0, phrase.cv) `${current(finding)}; it must be ${must}${settled}`;
        }
        function novelty(finding) {
            const { subject, outcome, rule, params } = finding;
            const subjectWords = (0, phrase.cv) `${(0, phrase.UU)(subject)}: `;
            if (outcome === 'not-comparable')
                return (0, phrase.cv) `${subjectWords}${(0, phrase.aY)(rule)} cannot be told${because(finding)}`;
            const rows = (0, phrase.cv) `${(0, phrase.ZV)(params.at_least === true ? 'at least ' : '')}${(0, phrase.ZV)(rowsOf(finding))}`;
            const held = rule === 'unseen_values' ? unseen(finding) : outside(finding);
            const settled = outcome === 'inconclusive' ? (0, phrase.cv) `; not settled${because(finding)}` : [];
            const isNone = finding.observed?.value === 0 && params.at_least !== true;
            if (isNone)
                return (0, phrase.cv) `${subjectWords}${(0, phrase.ZV)(rule === 'unseen_values' ? 'no value that the baseline does not have' : 'no number outside of the baseline’s range')}`;
            return (0, phrase.cv) `${subjectWords}${rows} ${held}; ${(0, phrase.ZV)(allowedRows(finding))}${settled}`;
        }
        function rowsOf({ observed, params }) {
            const value = typeof observed?.value === 'number' ? observed.value : 0;
            if ('max_pct' in params)
                return `${(0, numbers.l9)(value)} of rows`;
            return (0, numbers.x0)(value, 'row');
        }
        function isOne({ observed, params }) {
            return observed?.value === 1 && !('max_pct' in params);
        }
        function unseen(finding) {
            const { different, values } = finding.params;
            const verb = isOne(finding) ? 'holds' : 'hold';
            const list = (Array.isArray(values) ? values : []).flatMap((one) => {
                if (typeof one !== 'object' || one === null || Array.isArray(one))
                    return [];
                const { value } = one;
                return typeof value === 'string' ? [value] : [];
            });
            const many = typeof different === 'number' ? different : 0;
            if (list.length === 0)
                return (0, phrase.ZV)(`${verb} values that the baseline does not have`);
            const shownValues = list.slice(0, shownUnseen).map((value) => (0, phrase.hD)(value));
            const more = many - shownValues.length;
            const told = more > 0 ? [...shownValues, (0, phrase.ZV)(`${(0, numbers.B4)(more)} more`)] : shownValues;
            const words = `${verb} ${many === 1 ? 'a value' : (0, numbers.x0)(many, 'value')} that the baseline does not have: `;
            return (0, phrase.cv) `${(0, phrase.ZV)(words)}${(0, phrase.HL)(told)}`;
        }
        const shownUnseen = 10;
        function outside(finding) {
            const { baseline_min: min, baseline_max: max } = finding.params;
            const verb = isOne(finding) ? 'is' : 'are';
            if (typeof min !== 'number' || typeof max !== 'number')
                return (0, phrase.ZV)(`${verb} outside of the baseline’s range`);
            const figures = (0, numbers.h5)([min, max]);
            return (0, phrase.ZV)(`${verb} outside of the baseline’s range, ${figures.show(min)} to ${figures.show(max)}`);
        }
        function allowedRows({ params }) {
            const { max_count: count, max_pct: percent } = params;
            if (typeof percent === 'number')
                return `at most ${(0, numbers.Rq)(percent)}${numbers.BC}% is allowed`;
            if (count === 0)
                return 'none is allowed';
            return typeof count === 'number' ? `at most ${(0, numbers.B4)(count)} allowed` : '';
        }
        function formatNumberIn(value) {
            return typeof value === 'number' ? (0, numbers.Rq)(value) : '';
        }
        function because({ reason }) {
            return reason === undefined ? [] : (0, phrase.cv) `: ${(0, reason_words.I)(reason)}`;
        }
        ;
        function dataSentence(finding, gate) {
            const ofProfile = profileSentence(finding);
            if (ofProfile !== undefined)
                return ofProfile;
            if (finding.outcome === 'unmeasured')
                return data_words_unmeasured(finding);
            if (finding.rule === 'foreignKeys')
                return (0, foreign_key_words.FH)(finding, gate);
            const ofRule = qualitySentence(finding);
            if (ofRule !== undefined)
                return ofRule;
            if (finding.outcome === 'pass')
                return held(finding);
            const structural = profile_measure_words.L.has(finding.rule) ? measured(finding) : structure(finding);
            if (structural !== undefined)
                return structural;
            return (0, phrase.cv) `${about(finding)}${(0, phrase.ZV)(affected(finding, gate))} ${fault(finding)}`;
        }
        function about(finding) {
            return finding.subject === '' ? [] : (0, phrase.cv) `${(0, phrase.UU)(finding.subject)}: `;
        }
        function data_words_unmeasured(finding) {
            const { reason, rule, subject } = finding;
            if (rule === 'rows')
                return finding.samples.length === 0
                    ? (0, phrase.ZV)('the data has no row')
                    : (0, phrase.ZV)(`${(0, numbers.x0)(finding.count, 'file has', 'files have')} no row`);
            if (reason?.code === 'job-failed')
                return (0, phrase.cv) `the data was not checked: ${(0, reason_words.I)(reason)}`;
            if (reason === undefined || (reason.code === 'absent' && rule !== 'uniqueKeys' && rule !== 'foreignKeys'))
                return (0, phrase.cv) `the data has no column ${(0, phrase.aY)(subject)}, which ${(0, phrase.ZV)(rule === 'missing' || profile_measure_words.L.has(rule) ? 'a check names' : 'the schema constrains')}`;
            return (0, phrase.cv) `${about(finding)}${(0, phrase.aY)(rule)} was not measured: ${(0, reason_words.I)(reason)}`;
        }
        function held(finding) {
            const rule = (0, phrase.cv) `${about(finding)}${(0, phrase.aY)(finding.rule)}`;
            const value = finding.limit?.value;
            if (value === undefined)
                return (0, phrase.cv) `${rule} holds`;
            if (typeof value === 'string')
                return (0, phrase.cv) `${rule} ${(0, phrase.aY)(value)}`;
            if (finding.rule !== 'row_count' && finding.rule !== 'missing' && !profile_measure_words.L.has(finding.rule))
                return (0, phrase.cv) `${rule} ${(0, phrase.ZV)((0, numbers.Rq)(value))}`;
            const sign = finding.limit?.op === '<=' ? '≤' : '≥';
            const exact = 'max_pct' in finding.params ? `${(0, numbers.Rq)(value)}${numbers.BC}%` : (0, numbers.Rq)(value);
            const bound = finding.rule === 'row_count' || 'max_count' in finding.params ? (0, numbers.B4)(value) : exact;
            return (0, phrase.cv) `${rule} ${(0, phrase.ZV)(`${sign}${numbers.BC}${bound}`)}`;
        }
        function affected(finding, gate) {
            const rows = gate.measured.rows;
            const verb = finding.count === 1 ? 'is' : 'are';
            if (finding.subject === '')
                return `${(0, numbers.x0)(finding.count, 'record')} ${verb}`;
            if (finding.subject.includes(' › '))
                return `${(0, numbers.x0)(finding.count, 'value')} ${verb}`;
            if (typeof rows !== 'number')
                return `${(0, numbers.x0)(finding.count, 'value')} ${verb}`;
            return `${(0, numbers.B4)(finding.count)} of ${(0, numbers.x0)(rows, 'value')} ${verb}`;
        }
        function fault(finding) {
            const cast = finding.reason?.code === 'does-not-cast' ? finding.reason.params?.type : undefined;
            if (cast !== undefined)
                return kind(typeof cast === 'string' ? cast : 'valid', finding.count);
            const { limit, rule } = finding;
            const value = limit?.value;
            if (rule === 'not')
                return (0, phrase.cv) `what must not be (${(0, phrase.aY)(rule)})`;
            if (value === undefined)
                return (0, phrase.cv) `against ${(0, phrase.aY)(rule)}`;
            const bound = typeof value === 'number' ? (0, phrase.ZV)((0, numbers.Rq)(value)) : (0, phrase.aY)(value);
            switch (rule) {
                case 'type':
                    return typeof value === 'string' ? kind(value, finding.count) : (0, phrase.cv) `not ${bound}`;
                case 'minimum':
                    return (0, phrase.cv) `below ${bound}`;
                case 'maximum':
                    return (0, phrase.cv) `above ${bound}`;
                case 'exclusiveMinimum':
                    return (0, phrase.cv) `not above ${bound}`;
                case 'exclusiveMaximum':
                    return (0, phrase.cv) `not below ${bound}`;
                case 'enum':
                    return (0, phrase.cv) `none of ${bound}`;
                case 'const':
                    return (0, phrase.cv) `not ${bound}`;
                case 'pattern':
                    return (0, phrase.cv) `not of the pattern ${bound}`;
                case 'format':
                    return (0, phrase.cv) `not of the format ${bound}`;
                case 'minLength':
                    return (0, phrase.cv) `shorter than ${bound}`;
                case 'maxLength':
                    return (0, phrase.cv) `longer than ${bound}`;
                case 'multipleOf':
                    return (0, phrase.cv) `not a multiple of ${bound}`;
                default:
                    return (0, phrase.cv) `against ${(0, phrase.aY)(rule)} ${bound}`;
            }
        }
        const kinds = new Map([
            ['number', ['not a number', 'not numbers']],
            ['integer', ['not a whole number', 'not whole numbers']],
            ['boolean', ['not true or false', 'not true or false']],
            ['string', ['not a text', 'not texts']],
            ['null', ['not empty', 'not empty']],
            ['date', ['not a date', 'not dates']],
            ['datetime', ['not a date and time', 'not dates and times']],
            ['timestamp', ['not a date and time', 'not dates and times']],
            ['time', ['not a time of day', 'not times of day']],
            ['year', ['not a year', 'not years']],
        ]);
        function kind(type, count) {
            const words = kinds.get(type);
            if (words === undefined)
                return (0, phrase.cv) `not of the type ${(0, phrase.aY)(type)}`;
            return (0, phrase.ZV)(count === 1 ? words[0] : words[1]);
        }
        function structure(finding) {
            const { rule, count, subject } = finding;
            switch (rule) {
                case 'required':
                    return (0, phrase.cv) `${about(finding)}${(0, phrase.ZV)(`missing in ${(0, numbers.x0)(count, 'row')}`)}`;
                case 'fieldsMatch':
                    return columns(finding);
                case 'uniqueKeys':
                    return (0, phrase.cv) `${(0, phrase.ZV)((0, numbers.x0)(count, 'row'))} ${(0, phrase.ZV)(count === 1 ? 'repeats' : 'repeat')} the key ${(0, phrase.aY)(subject)}`;
                case 'row_count':
                    return rowCount(finding);
                case 'missing':
                    return missing(finding);
                case 'unique':
                    return repeated(finding);
                default:
                    return shape(finding);
            }
        }
        const shapes = new Map([
            ['blank-header', ['header cell is blank', 'header cells are blank']],
            ['blank-label', ['header cell is blank', 'header cells are blank']],
            ['duplicate-label', ['column name stands twice', 'column names stand twice']],
            ['extra-cell', ['row has more cells than the header', 'rows have more cells than the header']],
            ['missing-cell', ['row has fewer cells than the header', 'rows have fewer cells than the header']],
            ['blank-row', ['row is blank', 'rows are blank']],
            ['encoding-error', ['place is not valid UTF-8', 'places are not valid UTF-8']],
            ['stray-quote', ['cell has a quote in the middle', 'cells have a quote in the middle']],
            ['unclosed-quote', ['quoted cell never ends', 'quoted cells never end']],
            ['not-json', ['record is not JSON', 'records are not JSON']],
            ['not-an-object', ['record is not an object', 'records are not objects']],
            ['unmatched-header', ['header differs from that of the first file', 'headers differ from that of the first file']],
            ['null-byte', ['cell holds a NUL byte', 'cells hold a NUL byte']],
        ]);
        function shape(finding) {
            const words = shapes.get(finding.rule);
            if (words === undefined)
                return undefined;
            const said = (0, phrase.ZV)(`${(0, numbers.B4)(finding.count)}${numbers.BC}${finding.count === 1 ? words[0] : words[1]}`);
            return finding.subject === '' ? said : (0, phrase.cv) `${said}: ${(0, phrase.aY)(finding.subject)}`;
        }
        const others = new Map([
            ['missing-label', 'of the schema are not in the data'],
            ['extra-label', 'of the data are not in the schema'],
            ['incorrect-label', 'stand in another place than in the schema'],
        ]);
        function columns(finding) {
            const column = (0, phrase.aY)(finding.subject);
            const { code: why, params } = finding.reason ?? {};
            if (typeof finding.params.more === 'number') {
                const more = (0, phrase.ZV)((0, numbers.x0)(finding.params.more, 'more column'));
                return (0, phrase.cv) `${more} ${(0, phrase.ZV)(why === undefined ? 'differ' : (others.get(why) ?? 'differ'))}`;
            }
            if (why === 'missing-label' && finding.subject === '')
                return (0, phrase.ZV)('the data has no column of the schema');
            if (why === 'missing-label')
                return (0, phrase.cv) `the data lacks the column ${column}`;
            if (why === 'extra-label')
                return (0, phrase.cv) `the column ${column} is not in the schema`;
            if (why === 'incorrect-label')
                return typeof params?.expected === 'string'
                    ? (0, phrase.cv) `the column ${column} stands where the schema has ${(0, phrase.aY)(params.expected)}`
                    : (0, phrase.cv) `the column ${column} is not the one that the schema has there`;
            return (0, phrase.cv) `the columns are not those of the schema${finding.subject === '' ? [] : (0, phrase.cv) `: ${column}`}`;
        }
        function rowCount(finding) {
            const rows = finding.observed?.value;
            const { limit } = finding;
            const there = typeof rows === 'number' ? (0, phrase.ZV)((0, numbers.x0)(rows, 'row')) : (0, phrase.ZV)('unknown rows');
            if (typeof limit?.value !== 'number')
                return there;
            return (0, phrase.cv) `${there}; ${(0, phrase.ZV)(limit.op === '<=' ? 'at most' : 'at least')} ${(0, phrase.ZV)((0, numbers.B4)(limit.value))} must be there`;
        }
        function missing(finding) {
            const { limit } = finding;
            const inPercent = 'max_pct' in finding.params;
            const value = finding.observed?.value;
            const allowed = limit === undefined || typeof limit.value !== 'number' ? undefined : limit.value;
            const rows = typeof value !== 'number' ? 'unknown' : inPercent ? (0, numbers.l9)(value, allowed) : (0, numbers.x0)(value, 'row');
            const bound = allowed === undefined ? '' : inPercent ? `${(0, numbers.Rq)(allowed)}${numbers.BC}%` : (0, numbers.ZV)(allowed);
            const must = finding.severity === 'fail' ? `at most ${bound} allowed` : `warns above ${bound}`;
            return (0, phrase.cv) `${(0, phrase.aY)(finding.subject)} is missing in ${(0, phrase.ZV)(rows)}${(0, phrase.ZV)(inPercent ? ' of rows' : '')}${(0, phrase.ZV)(bound === '' ? '' : ` (${must})`)}`;
        }
        function measured({ rule, subject, observed, limit }) {
            const value = observed?.value;
            const is = typeof value === 'number' ? (0, numbers.ZV)(value) : (value?.token ?? 'unknown');
            const bound = typeof limit?.value === 'number' ? (0, numbers.Rq)(limit.value) : '';
            const must = (0, phrase.ZV)(`${limit?.op === '<=' ? '≤' : '≥'}${numbers.BC}${bound}`);
            return (0, phrase.cv) `the ${(0, phrase.ZV)(profile_measure_words.L.get(rule) ?? rule)} of ${(0, phrase.UU)(subject)} is ${(0, phrase.ZV)(is)}; it must be ${must}`;
        }
        function repeated({ subject, count, limit }) {
            const rows = (0, phrase.ZV)(`${(0, numbers.x0)(count, 'row')} ${count === 1 ? 'repeats' : 'repeat'}`);
            const most = typeof limit?.value === 'number' && limit.value > 0 ? ` (at most ${(0, numbers.B4)(limit.value)} allowed)` : '';
            return (0, phrase.cv) `${rows} a value of ${(0, phrase.UU)(subject)}${(0, phrase.ZV)(most)}`;
        }
        function missingValueHint(finding) {
            const words = [...new Set(finding.samples.map((sample) => sample.value ?? ''))].filter((value) => /^(?:n\/?a|nan|null|none|nil|missing|unknown|-+|\?+|\.)$/i.test(value));
            if (finding.reason?.code !== 'does-not-cast' || words.length === 0)
                return undefined;
            const it = words.length === 1 ? 'it means' : 'they mean';
            return (0, phrase.cv) `add ${(0, phrase.HL)(words.map(phrase.hD))} to missingValues if ${(0, phrase.ZV)(it)} missing`;
        }
    }),
    11094: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (evidenceWords),
            f: () => (evidenceClause)
        });
        var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
        const testNames = {
            'mcnemar-mid-p': 'McNemar',
            delong: 'DeLong',
            'paired-t': 'paired t',
            'paired-bootstrap': 'bootstrap',
            'z-standard-errors': 'z',
            welch: 'Welch',
            permutation: 'permutation',
        };
        function evidenceWords(finding, figures) {
            const { evidence, outcome, reason } = finding;
            if (evidence === undefined)
                return [];
            if (evidence.test === 'permutation')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(permutationWords(evidence));
            if (reason?.code === 'too-few-rows')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(tooSmall(evidence, finding, figures));
            if (reason?.code === 'not-significant')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(notSettled(evidence, finding, figures));
            if (reason?.code === 'within-noise')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(`not settled: two runs of the same training may differ by as much; ${intervalWords(finding, figures)}`);
            if (reason?.code === 'not-proven')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(notProven(evidence, finding, figures));
            if (outcome === 'pass')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(held(evidence, finding, figures));
            const test = outcome === 'regressed' ? testWords(evidence) : testNames[evidence.test];
            const parts = [intervalWords(finding, figures), test, sizeWords(evidence)];
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(parts.filter((part) => part !== '').join(', '));
        }
        function intervalWords({ evidence, params }, figures) {
            const interval = evidence?.gain_interval;
            if (interval === undefined)
                return '';
            const isLower = params.direction === 'lower';
            const ends = isLower ? [0 - interval.high, 0 - interval.low] : [interval.low, interval.high];
            const [low, high] = ends.map((end) => figures.change(end));
            return `${percent(interval.confidence)} interval of the change ${low ?? ''}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}…${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}${high ?? ''}`;
        }
        function testWords(evidence) {
            const { test, p_adjusted: p, family } = evidence;
            const shown = p < 0.0001 ? `p${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}<${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}0.0001` : `p${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}=${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}${p.toPrecision(2)}`;
            return `${testNames[test]} ${shown}${family > 1 ? ` (Holm, of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.x0)(family, 'test')})` : ''}`;
        }
        function sizeWords({ unit, units }) {
            if (unit === 'values')
                return 'taken for independent';
            return unit === 'rows' ? `n${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}=${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.B4)(units)}` : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.x0)(units, singular[unit], unit);
        }
        const singular = { rows: 'row', clusters: 'cluster', queries: 'query', values: 'value', runs: 'run' };
        function held(evidence, finding, figures) {
            const reach = finding.notes?.find(({ code }) => code === 'loss-not-excluded')?.params?.loss;
            const least = finding.notes?.find(({ code }) => code === 'gain-not-certain')?.params?.gain;
            if (typeof least === 'number')
                return `${intervalWords(finding, figures)}: a smaller gain cannot be excluded`;
            const sees = seesWords(evidence, figures);
            if (typeof reach !== 'number')
                return sees;
            return `within limits; a loss up to ${figures.show(reach)} cannot be excluded${sees === '' ? '' : `; ${sees}`}`;
        }
        function seesWords({ detectable_loss: detectable }, figures) {
            return detectable === undefined || detectable === 0 ? '' : `this test set can see ${figures.show(detectable)}`;
        }
        function notSettled(evidence, finding, figures) {
            return [`not settled: not significant, and ${seesWords(evidence, figures)}`, neededWords(evidence, finding, figures)]
                .filter((part) => part !== '')
                .join('; ');
        }
        function tooSmall(evidence, finding, figures) {
            const stops = evidence.false_stops ?? 0;
            return [
                `not significant, but ${seesWords(evidence, figures)} at best, and that excuses nothing`,
                `an unchanged model would be stopped like this in ${percent(stops)} of cases`,
                neededWords(evidence, finding, figures),
            ]
                .filter((part) => part !== '')
                .join('; ');
        }
        function notProven(evidence, finding, figures) {
            const low = evidence.gain_interval?.low ?? 0;
            const excluded = low < 0 ? `a loss up to ${figures.show(0 - low)}` : `a gain of only ${figures.show(low)}`;
            return [`not proven: ${excluded} cannot be excluded`, neededWords(evidence, finding, figures)]
                .filter((part) => part !== '')
                .join('; ');
        }
        function neededWords({ units_needed: needed, unit }, finding, figures) {
            const tolerance = toleranceOf(finding);
            if (needed === undefined || tolerance === undefined)
                return '';
            return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.x0)(rounded(needed), singular[unit], unit)} would see ${figures.show(tolerance)} in 4 of 5 cases`;
        }
        function rounded(count) {
            let unit = 1;
            while (count / unit >= 100)
                unit *= 10;
            return Math.ceil(count / unit) * unit;
        }
        function toleranceOf({ limit, baseline }) {
            if (typeof limit?.value !== 'number' || typeof baseline?.value !== 'number')
                return undefined;
            return Math.abs(limit.value - baseline.value);
        }
        function permutationWords(evidence) {
            return `groups dealt out by chance: ${testWords(evidence)}, ${sizeWords(evidence)}`;
        }
        function percent(share) {
            const value = share * 100;
            return `${value >= 10 || value === 0 ? value.toFixed(0) : value.toPrecision(2)}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}%`;
        }
        function evidenceClause(finding, figures) {
            const words = evidenceWords(finding, figures);
            return words.length === 0 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `; ${words}`;
        }
    }),
    52925: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            FH: () => (foreignKeySentence),
            Fj: () => (sameTypeRemedy),
            Lq: () => (foreignKeyReasons)
        });
        var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
        function foreignKeySentence({ subject, count, outcome, params }, gate) {
            if (outcome === 'pass')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(subject)}: each is in ${reference(params, gate)}`;
            const { compared } = params;
            const noun = texts(params.columns).length > 1 ? 'key' : 'value';
            const of = typeof compared === 'number' ? `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.x0)(compared, noun)}` : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.x0)(count, noun);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(subject)}: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(of)} ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(count === 1 ? 'is' : 'are')} not in ${reference(params, gate)}`;
        }
        function reference({ table, reference_columns: columns }, gate) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(texts(columns).join('+'))} of ${table === gate.id ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)('the same data') : named(table)}`;
        }
        const foreignKeyReasons = {
            'no-keys': ({ columns }) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `no row has a value in ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(texts(columns).length > 1 ? 'each of ' : '')}${listed(columns)}`,
            'reference-without-keys': ({ table, columns, rows }) => rows === 0
                ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${named(table)}, which it refers to, has no row`
                : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `no row of ${named(table)} has a value in ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(texts(columns).length > 1 ? 'each of ' : '')}${listed(columns)}`,
            'moments-apart': momentsApart,
            'reference-unread': ({ table, rows }) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(typeof rows === 'number' ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.x0)(rows, 'row') : 'rows')} of ${named(table)} could not be read: which keys stand there is not known`,
        };
        function momentsApart(params) {
            const { type, pattern } = params;
            const [mine, theirs] = columnsOf(params);
            const [read, written] = params.own === true ? [mine, theirs] : [theirs, mine];
            const by = typeof pattern === 'string' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) ` by the pattern ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(pattern)}` : [];
            const like = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)((typeof type === 'string' ? examples[type] : undefined) ?? '2024-01-26T15:00:00');
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${read} is read as ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(textOf(type))}${by}, and ${written} as texts: of those none can be equal but what is written like ${like}`;
        }
        const examples = { date: '2024-01-26', time: '15:00:00' };
        function sameTypeRemedy(params) {
            const [mine, theirs] = columnsOf(params);
            const read = params.own === true ? mine : theirs;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `declare ${mine} and ${theirs} as the same type in their schemas: only ${read} is read as ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(textOf(params.type))}`;
        }
        function columnsOf({ column, other, table }) {
            return [(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(textOf(column)), (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(textOf(other))} of ${named(table)}`];
        }
        function textOf(value) {
            return typeof value === 'string' ? value : JSON.stringify(value ?? null);
        }
        function named(table) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(typeof table === 'string' ? table : '');
        }
        function listed(columns) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.HL)(texts(columns).map((one) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one)));
        }
        function texts(value) {
            const list = Array.isArray(value) ? value : [];
            return list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
        }
    }),
    14300: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C_: () => (gateLine),
            d4: () => (troubles),
            h2: () => (gateName),
            l9: () => (decisive),
            p4: () => (isVerified),
            v8: () => (baselineWords),
            yq: () => (gateBasis)
        });
        var _core_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4823);
        var _core_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69058);
        var _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13213);
        var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
        var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70075);
        var _waiver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10059);
        function troubles(gate) {
            return gate.findings.filter((finding) => !(0, _core_outcome_js__WEBPACK_IMPORTED_MODULE_5__.Kg)(finding.outcome)).sort(_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.Eg);
        }
        function decisive(gate) {
            return troubles(gate).filter((finding) => (0, _core_outcome_js__WEBPACK_IMPORTED_MODULE_5__.Vj)(finding) !== 'pass');
        }
        function gateLine(gate) {
            if (gate.error !== undefined)
                return errorLine(gate);
            if (gate.kind === 'metrics')
                return metricsLine(gate);
            const [first, ...more] = decisive(gate);
            if (first === undefined)
                return healthyLine(gate);
            const rest = more.length === 0 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(`; ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(more.length)} more`);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${(0, _sentence_js__WEBPACK_IMPORTED_MODULE_3__.e)(first, gate)}${rest}`;
        }
        function errorLine(gate) {
            const more = (gate.error?.problems?.length ?? 1) - 1;
            const message = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.CS)(gate.error?.message ?? '');
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `not decided: ${message}${more < 1 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(`; ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(more, 'more problem')}`)}`;
        }
        function healthyLine(gate) {
            const [waived, ...others] = (0, _waiver_words_js__WEBPACK_IMPORTED_MODULE_4__.kE)(gate);
            if (waived !== undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${(0, _sentence_js__WEBPACK_IMPORTED_MODULE_3__.e)(waived, gate)}${others.length === 0 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(`; ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(others.length)} more waived`)}`;
            if (gate.kind === 'policy')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(policyCounts(gate));
            if (gate.findings.length === 0)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)('nothing is demanded');
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(gate.kind === 'data'
                ? 'all checks hold'
                : isVerified(gate)
                    ? 'in step with what was measured'
                    : 'made from what was measured');
        }
        const waiverStates = [
            ['used', 'in use'],
            ['beyond-limit', 'exceeded'],
            ['expired', 'expired'],
            ['unused', 'not needed'],
            ['error', 'without a decision'],
        ];
        function policyCounts({ findings }) {
            const remarks = findings.filter(({ outcome }) => outcome === 'policy-loosened' || outcome === 'not-comparable');
            const isLoss = ({ outcome, rule }) => outcome === 'policy-loosened' && rule !== 'extended';
            const loosened = remarks.filter(isLoss).length;
            const extended = remarks.filter(({ rule }) => rule === 'extended').length;
            const unknown = remarks.length - loosened - extended;
            const counts = waiverStates.flatMap(([state, words]) => {
                const count = findings.filter(({ rule, params }) => rule === 'waiver' && params.state === state).length;
                return count === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(count, 'waiver')}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__.BC}${words}`];
            });
            return [
                ...(loosened > 0 ? [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(loosened)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__.BC}loosened`] : unknown > 0 ? [] : ['nothing is loosened']),
                ...(unknown > 0 ? [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unknown)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__.BC}not compared`] : []),
                ...(extended > 0 ? [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(extended, 'new column')] : []),
                ...counts,
            ].join(', ');
        }
        function isVerified(card) {
            return card.findings.some(({ rule }) => rule === 'verify');
        }
        const fates = [
            ['regressed', 'regressed'],
            ['violated', 'beyond its limit'],
            ['unmeasured', 'not measured'],
            ['warned', 'worth a warning'],
            ['settled', 'not settled'],
            ['bootstrap', 'measured for the first time'],
            ['unbased', 'without a baseline'],
            ['new', 'new'],
            ['gone', 'gone'],
            ['waived', 'waived'],
            ['improved', 'improved'],
            ['untouched', 'not affected'],
            ['within', 'within limits'],
        ];
        function metricsLine(gate) {
            const all = (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.IN)(gate.findings);
            const rows = all.filter(({ slice }) => slice === null);
            const worse = all.filter(({ slice, worst }) => slice !== null && worst.outcome === 'regressed').length;
            const [row] = rows;
            if (row === undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)('nothing is demanded');
            if (rows.length === 1 && worse === 0)
                return (0, _sentence_js__WEBPACK_IMPORTED_MODULE_3__.e)(row.worst, gate);
            const counts = new Map();
            for (const row of rows)
                counts.set(fateOf(row, gate), (counts.get(fateOf(row, gate)) ?? 0) + 1);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(fates
                .filter(([fate]) => counts.has(fate))
                .map(([fate, words]) => `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(counts.get(fate) ?? 0)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__.BC}${words}`)
                .concat(worse === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(worse, 'slice')} worse`])
                .join(', '));
        }
        function fateOf({ worst }, gate) {
            if ((0, _core_finding_js__WEBPACK_IMPORTED_MODULE_6__.k)(worst))
                return 'warned';
            const isRed = worst.outcome === 'regressed' || worst.outcome === 'violated' || worst.outcome === 'unmeasured';
            if (isRed && worst.severity === 'warn' && gate.verdict === 'fail')
                return 'warned';
            switch (worst.outcome) {
                case 'regressed':
                case 'violated':
                case 'unmeasured':
                case 'bootstrap':
                case 'new':
                case 'improved':
                case 'waived':
                    return worst.outcome;
                case 'disappeared':
                    return 'gone';
                case 'no-baseline':
                    return 'unbased';
                case 'inconclusive':
                case 'not-comparable':
                case 'insufficient':
                case 'policy-loosened':
                    return 'settled';
                case 'not-affected':
                    return 'untouched';
                case 'pass':
                    return 'within';
            }
        }
        const nowhere = () => null;
        function gateBasis(gate, commitUrl = nowhere) {
            if (gate.error !== undefined)
                return [];
            switch (gate.kind) {
                case 'data':
                    return dataBasis(gate, commitUrl);
                case 'metrics':
                    return gate.baseline === null
                        ? comparesWithNothing(gate)
                        : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `against ${baselineWords(gate.baseline, commitUrl)}`;
                case 'policy':
                    return gate.baseline === null ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `against ${baselineWords(gate.baseline, commitUrl)}`;
                case 'card':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(cardFacts(gate));
                case 'config':
                case 'job':
                    return [];
            }
        }
        function comparesWithNothing(gate) {
            if (gate.findings.some((one) => one.reason?.code === 'job-failed'))
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)('nothing was read');
            return gate.findings.some((one) => one.outcome === 'bootstrap' || one.outcome === 'no-baseline')
                ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)('no baseline')
                : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)('limits alone, no baseline');
        }
        function dataBasis(gate, commitUrl) {
            const facts = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(dataFacts(gate));
            if (gate.baseline !== null)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${facts}; against ${baselineWords(gate.baseline, commitUrl)}`;
            const unbased = gate.findings.some(({ outcome }) => outcome === 'bootstrap' || outcome === 'no-baseline');
            return unbased ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${facts}; no baseline` : facts;
        }
        function dataFacts({ measured }) {
            const { rows, columns, checks } = measured;
            return [
                ...(typeof rows === 'number' ? [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(rows, 'row')] : []),
                ...(typeof columns === 'number' ? [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(columns, 'column')] : []),
                ...(typeof checks === 'number' ? [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(checks, 'check')] : []),
            ].join(', ');
        }
        function cardFacts({ measured }) {
            const { facts, facts_total: total } = measured;
            if (typeof facts !== 'number' || typeof total !== 'number')
                return '';
            return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(facts)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(total, 'fact')}`;
        }
        function baselineWords(baseline, commitUrl = nowhere) {
            if (baseline.source === 'file' || baseline.commit === null)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(baseline.path)} (file)`;
            const link = (sha) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(sha.slice(0, 7), commitUrl(sha));
            const parts = [link(baseline.commit), chosenWords(baseline, link)];
            if (baseline.source === 'artifact')
                parts.push(recordWords(baseline, link));
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.fj)([...parts, (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(baseline.exact ? 'exact' : 'not exact')], ', ');
        }
        function chosenWords({ chosen, behind, wanted }, link) {
            if (behind === undefined || wanted === undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.CS)(chosen);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)((0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(behind, 'commit'))} before ${link(wanted)} (${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.CS)(chosen)})`;
        }
        function recordWords({ run_id: run, expires_at: until, measured_at: measured }, link) {
            const of = run === undefined ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(` by run ${String(run)}`);
            const at = measured === undefined ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `, measured at ${link(measured)}`;
            const kept = typeof until === 'string' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) ` (kept until ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.UU)(until.slice(0, 10))})` : [];
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `recorded${of}${at}${kept}`;
        }
        function gateName(gate, config = null) {
            const leg = gate.job.leg === null ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) ` (${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.UU)(gate.job.leg)})`;
            const of = config === null ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) ` in ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(config)}`;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(gate.id)}${leg}${of}`;
        }
    }),
    13213: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Eg: () => (compareFindings),
            IN: () => (metricRows),
            Mi: () => (metricFigures),
            Q2: () => (isLoss),
            _Z: () => (formatCell),
            eD: () => (formatChange),
            tW: () => (formatLimit)
        });
        var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69058);
        var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
        const weight = [
            'pass',
            'not-affected',
            'improved',
            'waived',
            'insufficient',
            'bootstrap',
            'disappeared',
            'new',
            'policy-loosened',
            'inconclusive',
            'no-baseline',
            'not-comparable',
            'unmeasured',
            'violated',
            'regressed',
        ];
        const verdictWeight = { pass: 0, warn: 1, fail: 2, error: 3 };
        function compareFindings(a, b) {
            return gravity(b) - gravity(a);
        }
        function gravity(finding) {
            return verdictWeight[(0, _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(finding)] * 100 + weight.indexOf(finding.outcome);
        }
        const rowsOfTheirOwn = new Set(['disappeared', 'max_disparity', 'ratchet']);
        function metricRows(findings) {
            const bySubject = new Map();
            for (const finding of findings) {
                const key = JSON.stringify([finding.subject, finding.slice, rowsOfTheirOwn.has(finding.rule) ? finding.rule : '']);
                const known = bySubject.get(key);
                if (known === undefined)
                    bySubject.set(key, [finding]);
                else
                    known.push(finding);
            }
            return [...bySubject.values()].map(rowOf);
        }
        function rowOf(findings) {
            const worst = worstOf(findings);
            const candidate = findings.find((one) => one.observed !== undefined)?.observed?.value;
            const baseline = findings.find((one) => one.baseline !== undefined)?.baseline?.value;
            const change = typeof candidate === 'number' && typeof baseline === 'number' ? candidate - baseline : undefined;
            const direction = findings.map(directionOf).find((one) => one !== undefined);
            const figures = metricFigures(findings);
            const { subject, slice } = worst;
            return {
                subject,
                slice,
                direction,
                worst,
                findings,
                candidate,
                baseline,
                change,
                mustBe: mustBe(findings, figures),
                figures,
            };
        }
        function worstOf(findings) {
            const [first, ...rest] = findings;
            if (first === undefined)
                throw new Error('a row without findings');
            return rest.reduce((a, b) => (tellsMore(b, a) ? b : a), first);
        }
        function tellsMore(one, other) {
            const graver = compareFindings(other, one);
            return graver > 0 || (graver === 0 && isLimit(other) && !isLimit(one));
        }
        function isLimit({ rule }) {
            return rule === 'min' || rule === 'max' || rule === 'target';
        }
        function directionOf(finding) {
            const { direction } = finding.params;
            return direction === 'higher' || direction === 'lower' ? direction : undefined;
        }
        function metricFigures(findings) {
            const values = findings.flatMap((one) => [
                ...numberIn(one.observed?.value),
                ...numberIn(one.baseline?.value),
                ...numberIn(one.limit?.value),
            ]);
            const differences = findings.flatMap((one) => [
                ...numberIn(one.params.max_regression),
                ...numberIn(one.params.min_improvement),
                ...numberIn(one.params.max_disparity),
                ...numberIn(one.evidence?.detectable_loss),
                ...numberIn(one.params.max_change),
                ...numberIn(one.params.ratchet),
                ...numberIn(one.params.within),
                ...changeIn(one),
            ]);
            return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.h5)(values, differences);
        }
        function changeIn(finding) {
            const { observed, baseline } = finding;
            if (typeof observed?.value !== 'number' || typeof baseline?.value !== 'number')
                return [];
            return [observed.value - baseline.value];
        }
        function numberIn(value) {
            return typeof value === 'number' ? [value] : [];
        }
        function mustBe(findings, figures) {
            const tightest = new Map();
            for (const { limit } of findings) {
                if (limit === undefined)
                    continue;
                const known = tightest.get(limit.op);
                if (known === undefined || tighter(limit, known))
                    tightest.set(limit.op, limit);
            }
            return [...tightest.values()].map((limit) => formatLimit(limit, figures)).join(', ');
        }
        function tighter(limit, than) {
            if (typeof limit.value !== 'number' || typeof than.value !== 'number')
                return false;
            return limit.op.startsWith('>') ? limit.value > than.value : limit.value < than.value;
        }
        const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=' };
        function formatLimit(limit, figures) {
            if (limit.op === 'in' || limit.op === 'matches' || limit.op === 'is' || typeof limit.value === 'string')
                return '';
            return `${signs[limit.op]}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}${figures.show(limit.value)}`;
        }
        function formatChange(row) {
            if (row.change === undefined || typeof row.baseline !== 'number')
                return '';
            const relative = row.change === 0 ? undefined : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.mj)(row.change, row.baseline);
            const absolute = row.figures.change(row.change);
            return relative === undefined ? absolute : `${absolute}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}(${relative})`;
        }
        function formatCell(measure, row) {
            return measure === undefined ? '' : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.os)(measure, row.figures);
        }
        function isLoss(row) {
            if (row.change === undefined)
                return false;
            return row.direction === 'higher' ? row.change < 0 : row.direction === 'lower' && row.change > 0;
        }
    }),
    77413: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            nB: () => (allowance),
            zf: () => (metricHeadline),
            I9: () => (metricSentence),
            ii: () => (movement)
        });
        var core_finding = __webpack_require__(4823);
        var evidence_words = __webpack_require__(11094);
        var numbers = __webpack_require__(73533);
        var phrase = __webpack_require__(650);
        ;
        function testSetSentence(finding) {
            switch (finding.rule) {
                case 'unique-ids':
                    return (0, phrase.cv) `${(0, phrase.UU)(test_set_words_text(finding.params.file))} has ${(0, phrase.ZV)((0, numbers.x0)(finding.count, 'row'))} whose ${(0, phrase.UU)(finding.subject)} another row has too${samples(finding)}`;
                case 'same-rows':
                    return (0, phrase.cv) `${(0, phrase.ZV)(onlyIn(finding))}${samples(finding)}${allowed(finding)}`;
                case 'same-labels':
                    return (0, phrase.cv) `${(0, phrase.ZV)((0, numbers.x0)(finding.count, 'row'))} ${(0, phrase.ZV)(finding.count === 1 ? 'has' : 'have')} another label in the baseline${samples(finding)}${allowed(finding)}`;
                case 'same-descriptions':
                    return (0, phrase.cv) `${(0, phrase.ZV)((0, numbers.x0)(finding.count, 'row'))} ${(0, phrase.ZV)(finding.count === 1 ? 'has' : 'have')} another ${(0, phrase.fj)(texts(finding.params.columns), ' or ')} in the baseline${samples(finding)}${finding.severity === 'fail' ? allowed(finding) : []}`;
                case 'same-count':
                    return (0, phrase.cv) `the candidate has ${(0, phrase.ZV)(rows(finding.params.candidate))} and the baseline ${(0, phrase.ZV)(rows(finding.params.baseline))}, without an id to match them by${allowed(finding)}`;
                case 'fingerprint':
                    return (0, phrase.cv) `the baseline does not tell ${(0, phrase.UU)(finding.subject)} yet: that it was measured on the same test set is not known`;
                case 'slices':
                    return ofSlices(finding);
                default:
                    return undefined;
            }
        }
        function onlyIn({ params, count }) {
            const { candidate, baseline } = params;
            const parts = [
                ...(typeof candidate === 'number' && candidate > 0 ? [`${(0, numbers.B4)(candidate)} only in the candidate`] : []),
                ...(typeof baseline === 'number' && baseline > 0 ? [`${(0, numbers.B4)(baseline)} only in the baseline`] : []),
            ];
            return `${(0, numbers.x0)(count, 'row')} ${count === 1 ? 'is' : 'are'} in one of the two test sets alone (${parts.join(', ')})`;
        }
        function samples({ samples: kept, count }) {
            const shown = kept.slice(0, 3).map((sample) => (0, phrase.hD)(sample.value ?? ''));
            if (shown.length === 0)
                return [];
            return (0, phrase.cv) `: ${(0, phrase.fj)(shown, ', ')}${(0, phrase.ZV)(count > shown.length ? ', …' : '')}`;
        }
        function allowed({ params: { allowed_pct: percent }, severity }) {
            if (typeof percent !== 'number' || (percent === 0 && severity !== 'fail'))
                return [];
            return (0, phrase.ZV)(severity === 'fail'
                ? `; changes are not compared (at most ${(0, numbers.Rq)(percent)}${numbers.BC}% may differ)`
                : `; left out of the comparison (up to ${(0, numbers.Rq)(percent)}${numbers.BC}% may differ)`);
        }
        function ofSlices({ outcome, params, subject, slice }) {
            if (slice === null)
                return (0, phrase.ZV)('slices cannot be compared: there are no predictions of the baseline to match by id');
            const where = (0, phrase.fj)(Object.entries(slice).map(([key, value]) => (0, phrase.cv) `${(0, phrase.UU)(key)} = ${(0, phrase.UU)(value)}`), ', ');
            if (outcome === 'unmeasured')
                return (0, phrase.cv) `${(0, phrase.UU)(subject)} (${where}) was not measured: no row of the candidate is in this slice any more`;
            const rows = typeof params.rows === 'number' ? (0, numbers.x0)(params.rows, 'row') : 'too few rows';
            return (0, phrase.cv) `${(0, phrase.UU)(subject)} (${where}): ${(0, phrase.ZV)(rows)} decide nothing`;
        }
        function texts(value) {
            return Array.isArray(value) ? value.map((one) => (0, phrase.UU)(test_set_words_text(one))) : [];
        }
        function rows(value) {
            return (0, numbers.x0)(typeof value === 'number' ? value : 0, 'row');
        }
        function test_set_words_text(value) {
            return typeof value === 'string' ? value : '';
        }
        var metric_rows = __webpack_require__(13213);
        var ratchet_words = __webpack_require__(58610);
        var reason_words = __webpack_require__(40813);
        ;
        function metricSentence(finding) {
            const ofTestSet = testSetSentence(finding);
            if (ofTestSet !== undefined)
                return ofTestSet;
            if (finding.rule === 'max_disparity')
                return disparity(finding);
            if (finding.rule === 'reported' || finding.rule === 'reported-baseline')
                return reported(finding);
            const againstBest = finding.rule === 'ratchet' ? (0, ratchet_words.$4)(finding) : undefined;
            if (againstBest !== undefined)
                return againstBest;
            switch (finding.outcome) {
                case 'regressed':
                case 'violated':
                    return missed(finding);
                case 'unmeasured':
                    return unmeasured(finding);
                case 'not-comparable':
                    return notComparable(finding);
                case 'no-baseline':
                    return (0, phrase.cv) `${subject(finding)}: no baseline to compare with${because(finding)}`;
                case 'bootstrap':
                    return (0, phrase.cv) `${subject(finding)} is ${observed(finding)}: first run, nothing to compare with yet`;
                case 'new':
                    return (0, phrase.cv) `${subject(finding)} is new: the baseline does not have it`;
                case 'disappeared':
                    return disappeared(finding);
                case 'improved':
                    return (0, phrase.cv) `${movement(finding)}`;
                case 'not-affected':
                    return (0, phrase.cv) `${subject(finding)} is ${observed(finding)}: not affected${untouched(finding)}`;
                case 'pass':
                    return held(finding);
                case 'inconclusive':
                    return aboutFile(finding) ?? unsettled(finding);
                case 'waived':
                    return (0, phrase.cv) `${movement(finding)}: waived`;
                case 'insufficient':
                    return (0, phrase.cv) `${subject(finding)}: too few rows to decide${because(finding)}`;
                case 'policy-loosened':
                    return (0, phrase.cv) `${subject(finding)}: this change loosens ${(0, phrase.aY)(finding.rule)}`;
            }
        }
        function unsettled(finding) {
            const { reason } = finding;
            const words = (0, evidence_words.J)(finding, (0, metric_rows.Mi)([finding]));
            if (words.length > 0)
                return (0, phrase.cv) `${movement(finding)}: ${words}`;
            if (reason === undefined)
                return (0, phrase.cv) `${movement(finding)}: not settled`;
            return (0, phrase.cv) `${movement(finding)}; not settled: ${(0, reason_words.I)(reason)}`;
        }
        function aboutFile(finding) {
            return (0, core_finding.k)(finding) && finding.reason !== undefined ? (0, reason_words.I)(finding.reason) : undefined;
        }
        function metricHeadline(finding) {
            const againstBest = finding.rule === 'ratchet' ? (0, ratchet_words.WB)(finding) : undefined;
            if (againstBest !== undefined)
                return againstBest;
            const allowed = allowance(finding);
            if (finding.outcome === 'regressed' && allowed.length > 0)
                return (0, phrase.cv) `${movement(finding)} — more than the ${allowed} you allow`;
            return metricSentence(finding);
        }
        function allowance(finding) {
            const figures = (0, metric_rows.Mi)([finding]);
            const { max_regression: loss, max_change: distance, ratchet, max_regression_pct: percent } = finding.params;
            const absolute = loss ?? distance ?? ratchet;
            const parts = [
                ...(typeof absolute === 'number' ? [(0, phrase.ZV)(figures.show(absolute))] : []),
                ...(typeof percent === 'number' ? [(0, phrase.ZV)(`${(0, numbers.Rq)(percent)}${numbers.BC}%`)] : []),
            ];
            return (0, phrase.fj)(parts, ' and the ');
        }
        function movement(finding) {
            const { observed: after, baseline: before } = finding;
            if (after === undefined || before === undefined)
                return (0, phrase.cv) `${subject(finding)} is ${observed(finding)}`;
            const figures = (0, metric_rows.Mi)([finding]);
            const from = (0, numbers.os)(before.value, figures);
            const to = (0, numbers.os)(after.value, figures);
            if (from === to)
                return (0, phrase.cv) `${subject(finding)} stayed at ${measure(after.value, figures)}`;
            const verb = verbOf(before.value, after.value);
            return (0, phrase.cv) `${subject(finding)}${(0, phrase.ZV)(verb)} ${measure(before.value, figures)}${(0, phrase.ZV)(`${numbers.BC}→${numbers.BC}`)}${measure(after.value, figures)}`;
        }
        function verbOf(before, after) {
            if (typeof before !== 'number' || typeof after !== 'number')
                return ' changed';
            return after < before ? ' fell' : ' rose';
        }
        function subject(finding) {
            if (finding.slice === null)
                return (0, phrase.UU)(finding.subject);
            const parts = Object.entries(finding.slice).map(([key, value]) => (0, phrase.cv) `${(0, phrase.UU)(key)} = ${(0, phrase.UU)(value)}`);
            return (0, phrase.cv) `${(0, phrase.UU)(finding.subject)} (${(0, phrase.HL)(parts)})`;
        }
        function observed(finding) {
            return finding.observed === undefined ? (0, phrase.ZV)('unknown') : measure(finding.observed.value, (0, metric_rows.Mi)([finding]));
        }
        function measure(value, figures) {
            return typeof value === 'number' ? (0, phrase.ZV)(figures.show(value)) : (0, phrase.UU)(value.token);
        }
        function missed(finding) {
            const figures = (0, metric_rows.Mi)([finding]);
            const limit = finding.limit === undefined ? '' : (0, metric_rows.tW)(finding.limit, figures);
            if (finding.rule === 'min' || finding.rule === 'max')
                return (0, phrase.cv) `${subject(finding)} is ${observed(finding)}; it must be ${(0, phrase.ZV)(limit)}`;
            if (finding.rule === 'target')
                return (0, phrase.cv) `${subject(finding)} is ${observed(finding)}; it must be ${(0, phrase.ZV)(limit)}${around(finding, figures)}`;
            if (finding.rule === 'min_improvement' || finding.rule === 'min_improvement_pct') {
                const { min_improvement: gain, min_improvement_pct: percent } = finding.params;
                const units = typeof gain === 'number' ? figures.show(gain) : '';
                const wanted = typeof percent === 'number' ? `${(0, numbers.Rq)(percent)}${numbers.BC}%` : units;
                return (0, phrase.cv) `${movement(finding)}; it must be better by at least ${(0, phrase.ZV)(wanted)} (${(0, phrase.ZV)(limit)})`;
            }
            return (0, phrase.cv) `${movement(finding)}; it must stay ${(0, phrase.ZV)(limit)}${derivation(finding, figures)}${(0, evidence_words.f)(finding, figures)}`;
        }
        function reported(finding) {
            const { file, reported: value } = finding.params;
            const ofBaseline = finding.rule === 'reported-baseline';
            const decides = (ofBaseline ? finding.baseline : finding.observed)?.value;
            const figures = (0, numbers.h5)([...numberIn(value), ...numberIn(decides)]);
            const shown = typeof value === 'number' ? figures.show(value) : '';
            const computed = typeof decides === 'number' ? figures.show(decides) : '';
            const whose = ofBaseline ? (0, phrase.ZV)(' of the baseline') : [];
            return (0, phrase.cv) `${subject(finding)}${whose} is ${(0, phrase.ZV)(computed)} by ${(0, phrase.ZV)(ofBaseline ? 'its' : 'the')} predictions, which decide, and ${(0, phrase.ZV)(shown)} by ${(0, phrase.ZV)(ofBaseline ? 'its ' : '')}${(0, phrase.UU)(typeof file === 'string' ? file : '')}`;
        }
        function numberIn(value) {
            return typeof value === 'number' ? [value] : [];
        }
        function disparity(finding) {
            const { params, limit, outcome } = finding;
            if (outcome === 'unmeasured')
                return (0, phrase.cv) `${subject(finding)}: the groups cannot be compared${because(finding)}`;
            const figures = (0, metric_rows.Mi)([finding]);
            const groups = [params.lowest, params.highest].map((one) => (0, phrase.UU)(typeof one === 'string' ? one : ''));
            const allowed = typeof limit?.value === 'number' ? figures.show(limit.value) : '';
            const settled = outcome === 'inconclusive' ? (0, phrase.ZV)('; not settled') : [];
            return (0, phrase.cv) `${subject(finding)} differs by ${observed(finding)} between ${(0, phrase.HL)(groups)}; at most ${(0, phrase.ZV)(allowed)}${settled}${(0, evidence_words.f)(finding, figures)}`;
        }
        function around({ params: { target, within } }, figures) {
            if (typeof target !== 'number' || typeof within !== 'number')
                return [];
            return (0, phrase.ZV)(` (target ${figures.show(target)} ±${numbers.BC}${figures.show(within)})`);
        }
        function derivation(finding, figures) {
            const { max_regression: absolute, max_regression_pct: percent, max_change: distance } = finding.params;
            if (typeof distance === 'number')
                return (0, phrase.ZV)(` (baseline ±${numbers.BC}${figures.show(distance)})`);
            const sign = finding.limit?.op === '<=' ? '+' : '−';
            const parts = [
                ...(typeof absolute === 'number' ? [`baseline ${sign}${numbers.BC}${figures.show(absolute)}`] : []),
                ...(typeof percent === 'number' ? [`baseline ${sign}${numbers.BC}${(0, numbers.Rq)(percent)}${numbers.BC}%`] : []),
            ];
            if (parts.length === 0)
                return [];
            return (0, phrase.ZV)(parts.length === 1 ? ` (${parts.join('')})` : ` (the wider of ${parts.join(' and ')})`);
        }
        function unmeasured(finding) {
            const { code: why, params } = finding.reason ?? {};
            if (why === 'absent')
                return (0, phrase.cv) `${lacking(finding)} ${(0, phrase.hD)(finding.subject)}${nearest(params?.nearest)}`;
            if (why === 'not-finite')
                return (0, phrase.cv) `${subject(finding)} is ${token(finding, params?.text)}, which is not a finite number`;
            if (why === 'not-a-number' && params?.type === 'several')
                return (0, phrase.cv) `${fileOf(finding)} has two values for ${(0, phrase.hD)(finding.subject)}, ${token(finding, params.text)}: which counts cannot be known`;
            if (why === 'not-a-number' && params?.text === '')
                return (0, phrase.cv) `${subject(finding)} has no value`;
            if (why === 'not-a-number')
                return (0, phrase.cv) `${subject(finding)} is ${described(params)}, not a number`;
            if (why === 'stale')
                return (0, phrase.cv) `${subject(finding)} is stale${because(finding)}`;
            return (0, phrase.cv) `${subject(finding)} was not measured${because(finding)}`;
        }
        function lacking(finding) {
            const from = finding.reason?.params?.from;
            const [only, ...more] = finding.samples.map((sample) => (0, phrase.UU)(sample.file));
            const file = more.length === 0 ? only : undefined;
            if (from === 'both')
                return (0, phrase.cv) `neither ${file ?? (0, phrase.ZV)('the metrics files')} nor the predictions give`;
            if (from === 'predictions')
                return file === undefined ? (0, phrase.ZV)('the predictions give no') : (0, phrase.cv) `${file} gives no`;
            if (more.length > 0)
                return (0, phrase.ZV)(`none of ${String(more.length + 1)} metrics files has`);
            return (0, phrase.cv) `${fileOf(finding)} has no`;
        }
        function fileOf({ samples: [first] }) {
            return first === undefined ? (0, phrase.ZV)('the metrics file') : (0, phrase.UU)(first.file);
        }
        function nearest(near) {
            return typeof near === 'string' && near !== '' ? (0, phrase.cv) `; did you mean ${(0, phrase.hD)(near)}?` : [];
        }
        function token(finding, text) {
            if (typeof text === 'string')
                return (0, phrase.UU)(text);
            return observed(finding);
        }
        function described(params) {
            const { type, text } = params ?? {};
            const kinds = new Map([
                ['string', 'the text '],
                ['boolean', ''],
                ['null', ''],
            ]);
            if (type === 'object')
                return (0, phrase.ZV)('an object');
            if (type === 'list')
                return (0, phrase.ZV)('a list');
            const kind = kinds.get(type);
            if (typeof text !== 'string')
                return typeof type === 'string' ? (0, phrase.cv) `a ${(0, phrase.UU)(type)}` : (0, phrase.ZV)('something else');
            return kind === undefined || kind !== '' ? (0, phrase.cv) `the text ${(0, phrase.aY)(text)}` : (0, phrase.UU)(text);
        }
        function notComparable(finding) {
            const zero = finding.reason?.code === 'baseline-zero';
            return (0, phrase.cv) `${zero ? movement(finding) : (0, phrase.cv) `${subject(finding)} cannot be compared`}${because(finding)}`;
        }
        function disappeared(finding) {
            if (finding.reason?.code === 'and-more')
                return (0, phrase.ZV)(`${String(finding.count)} more metrics of the baseline are gone; no rule names them`);
            const before = finding.baseline?.value;
            const was = before === undefined ? [] : (0, phrase.cv) ` (${measure(before, (0, metric_rows.Mi)([finding]))})`;
            return (0, phrase.cv) `${(0, phrase.UU)(finding.subject)} was in the baseline${was} and is gone; no rule names it`;
        }
        function held(finding) {
            const limit = finding.limit === undefined ? '' : (0, metric_rows.tW)(finding.limit, (0, metric_rows.Mi)([finding]));
            const must = limit === '' ? [] : (0, phrase.ZV)(` (must be ${limit})`);
            const compared = finding.rule !== 'min' && finding.rule !== 'max' && finding.rule !== 'target';
            return compared ? (0, phrase.cv) `${movement(finding)}${must}` : (0, phrase.cv) `${subject(finding)} is ${observed(finding)}${must}`;
        }
        function untouched({ reason }) {
            return reason === undefined ? [] : (0, phrase.cv) `, ${(0, reason_words.I)(reason)}`;
        }
        function because({ reason }) {
            return reason === undefined ? [] : (0, phrase.cv) `: ${(0, reason_words.I)(reason)}`;
        }
    }),
    95673: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (sinceWords),
            Y: () => (policySentence)
        });
        var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
        var _reason_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40813);
        function policySentence(finding) {
            const { rule, subject, reason } = finding;
            if (reason !== undefined)
                return (0, _reason_words_js__WEBPACK_IMPORTED_MODULE_2__.I)(reason);
            switch (rule) {
                case 'removed':
                    return removed(finding);
                case 'added':
                    return added(finding);
                case 'extended':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} is a new column: it must be there now, and was refused before`;
                case 'config-removed':
                    return configRemoved(finding);
                case 'waiver':
                    return waiver(finding);
                case 'changed':
                    if (finding.params.about === 'compared')
                        return comparedOtherwise(finding);
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} is changed${arrow(finding)}; which of them lets more pass cannot be told`;
                default:
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} is loosened${arrow(finding)}`;
            }
        }
        function comparedOtherwise(finding) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(finding.subject)} is changed${arrow(finding)}; values that were compared as texts may be equal now (${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)('01')} and ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)('1')}), so that a foreign key or a number of distinct values may hold that did not`;
        }
        function arrow({ params: { before = null, after = null } }) {
            if (isLong(before) || isLong(after))
                return [];
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `: ${value(before)}${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(`${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}→${_numbers_js__WEBPACK_IMPORTED_MODULE_0__.BC}`)}${value(after)}`;
        }
        function removed({ subject, params }) {
            const { gate, key, before = null } = params;
            const whole = Array.isArray(key) && typeof gate === 'string' && key.join('/') === gate;
            if (whole)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the gate ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(gate)} is gone, or has another name`;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} is gone${isLong(before) ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `: it was ${value(before)}`}`;
        }
        function added({ subject, params }) {
            const { after } = params;
            if (typeof after !== 'object' || after === null || Array.isArray(after))
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} is added`;
            const { gate, subject: of, until, reason } = after;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `a waiver is added, of ${target(of)} in ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(text(gate))} until ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(text(until))}: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.hD)(text(reason))}`;
        }
        function configRemoved({ subject, params: { successors } }) {
            const names = Array.isArray(successors) ? successors.map((one) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(text(one))) : [];
            const fresh = names.length === 0
                ? []
                : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `; ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.HL)(names)} ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(names.length === 1 ? 'is' : 'are')} new, and held to nothing of it`;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the config ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} is gone, with all that it demanded${fresh}`;
        }
        function waiver({ subject, params }) {
            const { gate, until, reason, limit, state } = params;
            const which = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the waiver of ${target(subject)} in ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(text(gate))}`;
            if (state === 'used')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${which} is in use until ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(text(until))}: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.hD)(text(reason))}`;
            if (state === 'expired')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${which} ran out on ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(text(until))}`;
            if (state === 'beyond-limit')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${which} does not go beyond ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(typeof limit === 'number' ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(limit) : 'its limit')}`;
            if (state === 'error')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${which} covers nothing: the gate was not decided, and an error cannot be waived`;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${which} is not needed (until ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(text(until))}): it can be removed`;
        }
        function target(subject) {
            return subject === '' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)('the whole input') : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(text(subject));
        }
        const longest = 60;
        function isLong(value) {
            return JSON.stringify(value).length > longest;
        }
        function value(of) {
            if (of === null)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)('unset');
            if (typeof of === 'number')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(of));
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(typeof of === 'string' ? of : JSON.stringify(of));
        }
        function text(of) {
            return typeof of === 'string' ? of : JSON.stringify(of ?? null);
        }
        const changes = {
            unchanged: 'unchanged',
            changed: 'changed, nothing loosened,',
            loosened: 'loosened',
            new: 'new',
            invalid: 'changed',
            removed: 'removed',
        };
        function sinceWords({ since }, run) {
            if (since === undefined)
                return [];
            const by = run.pull_request === null ? 'this change' : 'this pull request';
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(since.change === 'new' ? ` (new with ${by})` : ` (${changes[since.change]} by ${by})`);
        }
    }),
    37531: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (measureNames),
            k: () => (measureWords)
        });
        var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
        const measureNames = new Map([
            ['mean', 'mean'],
            ['min', 'least value'],
            ['max', 'greatest value'],
            ['sum', 'sum'],
            ['stdev', 'standard deviation'],
            ['distinct', 'number of different values'],
            ['median', 'median'],
        ]);
        function measureWords({ rule, subject, params }) {
            if (rule === 'row_count')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)('rows');
            if (rule === 'missing')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `missing values of ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(subject)}`;
            if (rule === 'unseen_values' || rule === 'out_of_range')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(subject)}: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(rule)}`;
            const q = typeof params.q === 'number' ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(params.q) : '';
            const measure = rule === 'quantile' ? `${q} quantile` : measureNames.get(rule);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the ${measure === undefined ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(rule) : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(measure)} of ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(subject)}`;
        }
    }),
    58610: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $4: () => (ratchetSentence),
            WB: () => (ratchetHeadline),
            iW: () => (bestWords)
        });
        var _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13213);
        var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
        var _reason_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40813);
        function bestWords(finding) {
            const { best, best_commit: commit } = finding.params;
            if (typeof best !== 'number' || typeof commit !== 'string')
                return [];
            const value = (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.Mi)([finding]).show(best);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `the best so far is ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(value)}, of commit ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(commit.slice(0, 7))}`;
        }
        function ratchetSentence(finding) {
            const { outcome, reason } = finding;
            const subject = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.UU)(finding.subject);
            const why = reason === undefined ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `: ${(0, _reason_words_js__WEBPACK_IMPORTED_MODULE_3__.I)(reason)}`;
            switch (outcome) {
                case 'regressed':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${stands(finding)}; it must stay ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(limitOf(finding))}${derivation(finding)}`;
                case 'pass':
                case 'improved':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${stands(finding)} (must be ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(limitOf(finding))})`;
                case 'inconclusive':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${stands(finding)} (must be ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(limitOf(finding))}); not settled${why}`;
                case 'new':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${subject}: no run on the default branch has recorded a value of it yet, so there is no best to hold it to`;
                case 'no-baseline':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${subject}: no best value to hold it to${why}`;
                case 'bootstrap':
                    return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${subject}: its best is recorded from the next run on the default branch on`;
                case 'not-comparable':
                    return reason?.code === 'other-test-set'
                        ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${subject} cannot be held to its best: ${bestWords(finding)}, on another test set`
                        : undefined;
                case 'unmeasured':
                case 'violated':
                case 'waived':
                case 'not-affected':
                case 'disappeared':
                case 'insufficient':
                case 'policy-loosened':
                    return undefined;
            }
        }
        function ratchetHeadline(finding) {
            const { ratchet } = finding.params;
            if (finding.outcome !== 'regressed' || typeof ratchet !== 'number')
                return ratchetSentence(finding);
            const allowed = (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.Mi)([finding]).show(ratchet);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${stands(finding)} — worse by more than the ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(allowed)} you allow`;
        }
        function stands(finding) {
            const figures = (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.Mi)([finding]);
            const value = finding.observed?.value;
            const shown = typeof value === 'number' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(figures.show(value)) : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.UU)(value?.token ?? 'unknown');
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.UU)(finding.subject)} is ${shown}, and ${bestWords(finding)}`;
        }
        function limitOf(finding) {
            return finding.limit === undefined ? '' : (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.tW)(finding.limit, (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.Mi)([finding]));
        }
        function derivation(finding) {
            const { ratchet } = finding.params;
            if (typeof ratchet !== 'number')
                return [];
            const sign = finding.limit?.op === '<=' ? '+' : '−';
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(` (the best ${sign}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__.BC}${(0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__.Mi)([finding]).show(ratchet)})`);
        }
    }),
    40813: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (reasonWords)
        });
        var numbers = __webpack_require__(73533);
        var foreign_key_words = __webpack_require__(52925);
        var phrase = __webpack_require__(650);
        ;
        function baseNotFound({ path, commit, why, at }) {
            const base = base_words_text(commit).slice(0, 7);
            return (0, phrase.cv) `whether ${(0, phrase.aY)(base_words_text(path))} was loosened could not be compared: ${reason(base_words_text(why), { base, at: base_words_text(at) })}`;
        }
        function reason(why, { base, at }) {
            const there = (0, phrase.aY)(base);
            switch (why) {
                case 'absent':
                    return (0, phrase.cv) `it is not committed at ${there}`;
                case 'outside':
                    return (0, phrase.cv) `${(0, phrase.aY)(at)} leads out of the repository at ${there}`;
                case 'loop':
                    return (0, phrase.cv) `${(0, phrase.aY)(at)} is a link that leads to itself at ${there}`;
                case 'unread':
                    return (0, phrase.cv) `where the link ${(0, phrase.aY)(at)} led at ${there} is not known here; ${(0, phrase.aY)('fetch-depth: 2')} in actions/checkout brings it`;
                case 'no-folder':
                    return (0, phrase.cv) `${(0, phrase.aY)(at)} is a submodule, or a file, at ${there}, whose content this repository does not hold`;
                case 'unlisted':
                    return (0, phrase.cv) `it was not found, and nobody could list ${there} to say whether it lies behind a link; ${(0, phrase.aY)('fetch-depth: 2')} in actions/checkout brings it`;
                default:
                    return (0, phrase.ZV)('it is not known why');
            }
        }
        function base_words_text(value) {
            return typeof value === 'string' ? value : JSON.stringify(value ?? null);
        }
        var profile_measure_words = __webpack_require__(37531);
        var waiver_words = __webpack_require__(10059);
        ;
        function reasonWords({ code: key, params = {} }) {
            const words = lookup.get(key);
            if (words === undefined)
                return (0, phrase.aY)(key);
            return typeof words === 'string' ? (0, phrase.ZV)(words) : words(params);
        }
        const wordsOf = {
            ...waiver_words.yH,
            ...foreign_key_words.Lq,
            absent,
            'and-more': 'and more of them',
            'base-config-invalid': ({ path, commit }) => (0, phrase.cv) `${(0, phrase.aY)(reason_words_text(path))} at ${(0, phrase.aY)(reason_words_short(commit))} is not a valid config, so it counts as declaring no gate`,
            'base-not-found': baseNotFound,
            'baseline-no-values': 'the baseline holds too few values to measure it',
            'baseline-none': 'the config asks for no baseline',
            'baseline-not-a-number': ({ text: read }) => (0, phrase.cv) `the baseline is ${(0, phrase.UU)(reason_words_text(read))}, not a number`,
            'baseline-not-finite': ({ text: read }) => (0, phrase.cv) `the baseline is ${(0, phrase.UU)(reason_words_text(read))}`,
            'baseline-undefined': 'it has no value on the predictions of the baseline',
            'baseline-unavailable': ({ message }) => (0, phrase.cv) `the baseline could not be looked up: ${(0, phrase.CS)(reason_words_text(message))}`,
            'baseline-zero': 'a percentage of a baseline of 0 allows nothing',
            'cannot-know-stale': ({ of }) => (0, phrase.ZV)(of === 'predictions'
                ? 'the predictions are committed, not made by this run: whether they describe this commit cannot be known'
                : 'the metrics file is committed, not made by this run: whether it describes this commit cannot be known'),
            'direction-by-name': ({ metric, direction }) => (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(metric))} is better the ${(0, phrase.ZV)(direction === 'higher' ? 'higher' : 'lower')} it is, by its name, and the rule says the opposite: a loss counts as a gain`,
            'direction-differs': ({ metric, direction }) => (0, phrase.cv) `of ${(0, phrase.UU)(reason_words_text(metric))} its file says that ${(0, phrase.ZV)(direction === 'higher' ? 'higher' : 'lower')} is better, and the rule the opposite`,
            'committed-differs': ({ path }) => (0, phrase.cv) `this run made ${(0, phrase.UU)(reason_words_text(path))} with other values than the committed copy has, and the next comparison reads the committed one`,
            differs: 'it is not what was measured',
            'disparity-undefined': ({ group }) => (0, phrase.cv) `it has no value in the group ${(0, phrase.UU)(reason_words_text(group))}`,
            'does-not-cast': ({ type }) => (0, phrase.cv) `it is not of the type ${(0, phrase.aY)(reason_words_text(type))}`,
            'duplicate-ids': 'an id that several rows have does not say which rows are the same',
            estimated,
            'extra-label': 'the schema does not have it',
            'few-groups': ({ support }) => (0, phrase.ZV)(typeof support === 'number' ? `fewer than two groups have ${(0, numbers.x0)(support, 'row')}` : 'there are no groups'),
            'few-rows': ({ rows }) => (0, phrase.ZV)(typeof rows === 'number' ? `it has ${(0, numbers.x0)(rows, 'row')}` : 'it has few rows'),
            'fingerprint-differs': fingerprintDiffers,
            'fingerprint-unknown': ({ part, name: of, side }) => side === 'candidate'
                ? (0, phrase.cv) `the metrics file does not say ${(0, phrase.aY)(reason_words_text(of))}, which tells the test set`
                : (0, phrase.cv) `the baseline does not tell ${(0, phrase.aY)(reason_words_text(of))}${(0, phrase.ZV)(part === 'files' ? ': its commit does not have it, and no record says it' : '')}, and with it on which test set it was measured`,
            'first-commit': 'this is the first commit',
            'gain-not-certain': 'a gain of less than is demanded cannot be excluded',
            'gate-error': ({ gate }) => (0, phrase.cv) `${(0, phrase.aY)(reason_words_text(gate))} was not decided`,
            'gate-not-run': ({ gate }) => (0, phrase.cv) `${(0, phrase.aY)(reason_words_text(gate))} did not run here`,
            'incorrect-label': 'it is in another place than in the schema',
            'inputs-unchanged': ({ commit }) => (0, phrase.cv) `none of its inputs changed since ${(0, phrase.aY)(reason_words_short(commit))}`,
            'job-failed': 'a step before the gates failed',
            'labels-differ': 'rows with the same id have other labels',
            'descriptions-differ': 'rows with the same id have another weight, slice, cluster or query',
            'counts-differ': 'the two test sets have different numbers of rows, and no id tells which are the same',
            'limited-run': ({ measured, total, other }) => (0, phrase.cv) `${other === true ? (0, phrase.ZV)('one of the two') : (0, phrase.ZV)('it')} was measured on ${(0, phrase.UU)(reason_words_text(measured))} of ${(0, phrase.UU)(reason_words_text(total))} examples${other === true ? (0, phrase.ZV)(', and the other on others') : []}`,
            'limit-not-finite': 'the limit is beyond what a number can hold',
            'loss-not-excluded': 'a loss beyond the tolerance cannot be excluded',
            'mean-of-runs': ({ candidate, baseline }) => (0, phrase.cv) `means of ${(0, phrase.UU)(reason_words_text(candidate))} and ${(0, phrase.UU)(reason_words_text(baseline))} runs, whose spread was not tested`,
            'measured-before': ({ path, branch, changed, changed_total: total }) => (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(path))} was measured before ${(0, phrase.aY)(reason_words_text(branch))} changed ${paths(changed, total)}`,
            memory: ({ bytes_per_row: bytes }) => (0, phrase.cv) `to know that keys are unique, ${(0, phrase.UU)(reason_words_text(bytes))}\u00a0bytes of memory are kept for each row`,
            'missing-fact': ({ file }) => (0, phrase.cv) `${(0, phrase.aY)(reason_words_text(file))} does not tell it`,
            'missing-in-card': 'the card lacks it',
            'not-decided': 'no gate decides rules of this kind',
            'missing-label': 'the data lacks it',
            'no-baseline-predictions': ({ path, commit }) => path === undefined
                ? (0, phrase.ZV)('the baseline has no predictions, so that changes cannot be tested')
                : (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(path))} is not in ${(0, phrase.aY)(reason_words_short(commit))}, so that changes cannot be tested`,
            'predictions-not-recorded': ({ path, megabytes }) => (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(path))} takes more than the ${(0, phrase.UU)(reason_words_text(megabytes))}\u00a0MB that a record keeps of predictions: the next pull request cannot be compared row by row`,
            'no-best': 'no run has recorded a value of it',
            'no-card': ({ file }) => (0, phrase.cv) `${(0, phrase.aY)(reason_words_text(file))} does not exist`,
            'no-commits': 'this repository has no commit yet',
            'no-common-ancestor': ({ branch }) => (0, phrase.cv) `this commit and ${(0, phrase.aY)(reason_words_text(branch))} have no ancestor in common`,
            'no-default-branch': 'the default branch is not known here',
            'no-direction': 'the rule does not say which direction is better',
            'no-git': ({ cause }) => (cause === undefined ? (0, phrase.ZV)('there is no git repository here') : (0, phrase.CS)(reason_words_text(cause))),
            'no-id': 'no column says which rows are the same (`id`), so that changes cannot be tested',
            'no-rows': 'there is no row to measure it on',
            'no-test': 'no test is known for this change',
            'no-token': 'records are read from GitHub, and there is no token to ask it with (locally: set GH_TOKEN, e.g. to what `gh auth token` prints)',
            'no-values': 'it holds too few values to measure it',
            'noise-declared': ({ noise_sd: noise }) => (0, phrase.cv) `noise of training as declared: standard deviation ${(0, phrase.UU)(reason_words_text(noise))}`,
            'not-a-number': ({ text: read }) => (0, phrase.cv) `it is ${(0, phrase.UU)(reason_words_text(read))}, not a number`,
            'not-at-commit': ({ path, commit, chosen, record, running }) => {
                const missing = (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(path))} is not in ${(0, phrase.aY)(reason_words_short(commit))} (${(0, phrase.CS)(reason_words_text(chosen))})`;
                if (record === 'not-recorded')
                    return (0, phrase.cv) `${missing}, and no run recorded it there${stillRunning(running)}`;
                return record === 'record-expired' ? (0, phrase.cv) `${missing}, and what its run recorded has expired` : missing;
            },
            'not-finite': ({ text: read }) => (0, phrase.cv) `it is ${read === undefined ? (0, phrase.ZV)('NaN or infinite') : (0, phrase.UU)(reason_words_text(read))}`,
            'not-recorded': ({ commit, chosen, running }) => (0, phrase.cv) `no run recorded it for ${(0, phrase.aY)(reason_words_short(commit))} (${(0, phrase.CS)(reason_words_text(chosen))}) or an ancestor${stillRunning(running)}`,
            'not-in-baseline': 'the baseline does not have it',
            'not-in-facts': 'nothing that was measured or written down says so',
            'not-proven': 'that it is not worse was not proven',
            'not-significant': 'not significant',
            'nothing-measured': 'no gate measured a metric that the card could tell',
            'nothing-tracked': 'git tracks no file here',
            'one-run-each': 'one run each, noise unknown',
            'other-test-set': ({ unmatched }) => (0, phrase.ZV)(`the two were measured on different test sets${typeof unmatched === 'number' ? ` (${(0, numbers.x0)(unmatched, 'row')} differ)` : ''}`),
            'percentage-of-zero': 'the baseline is 0: a percentage of it allows nothing, so the absolute tolerance decides',
            'reported-differs': ({ file }) => (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(file))} reports another number`,
            'rows-differ': 'rows are in one of the two test sets alone',
            'scores-not-finite': 'a score is missing, NaN or infinite',
            'scores-not-one': 'the scores of a row are no probabilities: they do not add up to 1',
            'scores-outside': 'its scores are no probabilities: one lies outside 0 to 1',
            'share-interval': ({ metric, confidence, low, high, rows }) => (0, phrase.cv) `${(0, phrase.UU)(reason_words_text(metric))} alone: ${(0, phrase.ZV)(percentage(confidence))} interval ${(0, phrase.ZV)(decimals(low))} to ${(0, phrase.ZV)(decimals(high))} (Wilson, n = ${(0, phrase.UU)(reason_words_text(rows))})`,
            'slice-gone': 'no row of the candidate is in it',
            'too-many-to-resample': ({ rows, most }) => (0, phrase.cv) `the change is not tested: ${(0, phrase.UU)(reason_words_text(rows))} rows are more than the ${(0, phrase.UU)(reason_words_text(most))} of which so many resamples can be drawn`,
            'tolerance-too-wide': 'it is at most 1, and may lose all of that: 5 % is written as 0.05',
            'too-few-rows': 'a test set this small excuses nothing',
            'too-many-values': 'its values are too many to be known one by one: of a column a profile keeps up to 1,024',
            'training-noise-unknown': 'retraining noise is not included in any interval',
            'undefined-metric': 'it is undefined on these rows',
            'values-not-finite': 'a label, a prediction or a score is missing, NaN or infinite',
            'unit-differs': ({ candidate, baseline }) => (0, phrase.cv) `its unit seems to have changed, from ${(0, phrase.UU)(reason_words_text(baseline))} to ${(0, phrase.UU)(reason_words_text(candidate))}: one of them is a share, and the other cannot be one`,
            'unit-of-limit': ({ candidate, limit }) => (0, phrase.cv) `it is ${(0, phrase.UU)(reason_words_text(candidate))}, which cannot be a share, and its limit ${(0, phrase.UU)(reason_words_text(limit))} is one`,
            'zero-for-a-class': ({ classes }) => (0, phrase.cv) `a class that is never true or never predicted counts 0, as in scikit-learn: ${(0, phrase.HL)(listOf(classes).map((one) => (0, phrase.UU)(reason_words_text(one))))}`,
            'within-sketch-error': 'the limit lies within the error of the estimate',
            'within-noise': 'trainings that differ in their seed alone differ as much',
            'record-expired': ({ commit, expired_at: at }) => (0, phrase.cv) `what was recorded for ${(0, phrase.aY)(reason_words_short(commit))} expired on ${(0, phrase.UU)(reason_words_text(at).slice(0, 10))}`,
            stale: ({ path, changed, changed_total: total, commit }) => (0, phrase.cv) `${paths(changed, total)} changed since ${(0, phrase.aY)(reason_words_short(commit))}, and ${(0, phrase.UU)(reason_words_text(path))} was not made anew`,
            'text-merge': ({ path }) => (0, phrase.cv) `git merged two versions of ${(0, phrase.UU)(reason_words_text(path))} as text, and nobody measured the result`,
            'text-merge-unknown': ({ message }) => (0, phrase.cv) `whether a committed file is a merge of two versions as text cannot be known: ${(0, phrase.CS)(reason_words_text(message))}`,
        };
        function estimated(params) {
            const { rule, subject, of, low, high, near } = params;
            const what = (0, profile_measure_words.k)({ rule: reason_words_text(rule), subject: reason_words_text(subject), params });
            const whose = of === 'baseline' ? (0, phrase.ZV)(' in the baseline') : [];
            if (typeof low !== 'number' || typeof high !== 'number')
                return (0, phrase.cv) `${what}${whose} is an estimate`;
            const figures = (0, numbers.h5)([low, high]);
            const limit = near === true ? (0, phrase.ZV)(': the limit holds for the estimate, and lies within its error') : [];
            return (0, phrase.cv) `${what}${whose} is an estimate, between ${(0, phrase.ZV)(figures.show(low))} and ${(0, phrase.ZV)(figures.show(high))}${limit}`;
        }
        function fingerprintDiffers({ part, name: of, candidate, baseline }) {
            const what = (0, phrase.aY)(reason_words_text(of));
            if (baseline === null)
                return (0, phrase.cv) `the baseline was measured without ${what}: its test set is another one`;
            if (candidate === null)
                return (0, phrase.cv) `the baseline was measured with ${what} too: its test set is another one`;
            if (part === 'files')
                return (0, phrase.cv) `${what} is another file than the baseline was measured with`;
            const [now, before] = [shortened(candidate), shortened(baseline)];
            return (0, phrase.cv) `the test sets differ: ${what} is ${(0, phrase.aY)(now)}, and ${(0, phrase.aY)(before)} in the baseline`;
        }
        function shortened(value) {
            const all = reason_words_text(value);
            return all.length > 40 ? `${all.slice(0, 37)}…` : all;
        }
        function stillRunning(url) {
            return typeof url === 'string' ? (0, phrase.cv) `; a run of that commit has not ended yet: ${(0, phrase.CS)(url)}` : [];
        }
        function paths(changed, total) {
            const shown = Array.isArray(changed) ? changed : [];
            const more = typeof total === 'number' ? total - shown.length : 0;
            const names = shown.map((path) => (0, phrase.aY)(reason_words_text(path)));
            return (0, phrase.HL)(more > 0 ? [...names, (0, phrase.ZV)(`${more} more`)] : names);
        }
        const reasonCodes = Object.keys(wordsOf);
        const lookup = new Map(Object.entries(wordsOf));
        function absent({ gate, nearest, columns }) {
            const near = typeof nearest === 'string' && nearest !== '' ? (0, phrase.cv) `; did you mean ${(0, phrase.hD)(nearest)}?` : [];
            if (typeof gate === 'string')
                return (0, phrase.cv) `${(0, phrase.aY)(gate)} did not measure it${near}`;
            if (Array.isArray(columns)) {
                const names = columns;
                return (0, phrase.cv) `the data has no column ${(0, phrase.HL)(names.map((one) => (0, phrase.aY)(reason_words_text(one))))}`;
            }
            return (0, phrase.cv) `it is not there${near}`;
        }
        function listOf(value) {
            return Array.isArray(value) ? value : [];
        }
        function reason_words_text(value) {
            return typeof value === 'string' ? value : JSON.stringify(value ?? null);
        }
        function reason_words_short(commit) {
            return reason_words_text(commit).slice(0, 7);
        }
        function percentage(share) {
            return typeof share === 'number' ? `${(0, numbers.Rq)(Math.round(share * 1e6) / 1e4)}\u00a0%` : '';
        }
        function decimals(value) {
            return typeof value === 'number' ? value.toFixed(3) : '';
        }
    }),
    70075: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (headlineSentence),
            e: () => (sentence)
        });
        var numbers = __webpack_require__(73533);
        var phrase = __webpack_require__(650);
        var reason_words = __webpack_require__(40813);
        ;
        function cardSentence(finding) {
            const { rule, subject, outcome, reason } = finding;
            if (rule === 'facts')
                return (0, phrase.cv) `the fact ${(0, phrase.aY)(subject)} is ${(0, phrase.ZV)(outcome === 'pass' ? 'there' : 'missing')}`;
            if (outcome === 'pass')
                return subject === '' ? (0, phrase.ZV)('in step with what was measured') : (0, phrase.cv) `the card tells ${(0, phrase.aY)(subject)}`;
            if (reason === undefined)
                return (0, phrase.cv) `${subject === '' ? (0, phrase.ZV)('the card') : (0, phrase.aY)(subject)}: ${(0, phrase.aY)(rule)}`;
            if (rule === 'verify')
                return outOfStep(finding);
            return subject === ''
                ? (0, phrase.cv) `the card was not made: ${(0, reason_words.I)(reason)}`
                : (0, phrase.cv) `${(0, phrase.aY)(subject)}: ${(0, reason_words.I)(reason)}`;
        }
        function outOfStep({ subject, reason, samples }) {
            const { committed, expected, section } = reason?.params ?? {};
            const card = (0, phrase.UU)(samples[0]?.file ?? 'the card');
            const part = section === true ? (0, phrase.cv) `the section ${(0, phrase.aY)(subject)}` : (0, phrase.aY)(subject);
            if (reason === undefined)
                return (0, phrase.ZV)('the card is out of step');
            if (reason.code === 'no-card')
                return (0, reason_words.I)(reason);
            if (reason.code === 'missing-in-card')
                return section === true ? (0, phrase.cv) `${card} lacks ${part}` : (0, phrase.cv) `${card} lacks ${part}; it should be ${value(expected)}`;
            if (section === true) {
                if (reason.code === 'not-in-facts')
                    return (0, phrase.cv) `${part} of ${card} is there without anything to say`;
                if (reason.code === 'differs')
                    return (0, phrase.cv) `${part} of ${card} is out of step`;
            }
            if (reason.code === 'not-in-facts')
                return (0, phrase.cv) `${part} of ${card} says ${value(committed)}; nothing that was measured or written down says so`;
            if (reason.code === 'differs') {
                const told = typeof committed === typeof expected ? value : written;
                return (0, phrase.cv) `${part} of ${card} says ${told(committed)}; it should be ${told(expected)}`;
            }
            return subject === '' ? (0, phrase.cv) `the card was not checked: ${(0, reason_words.I)(reason)}` : (0, phrase.cv) `${part}: ${(0, reason_words.I)(reason)}`;
        }
        function written(of) {
            return typeof of === 'string' ? (0, phrase.UU)(JSON.stringify(of)) : value(of);
        }
        function value(of) {
            if (typeof of === 'number')
                return (0, phrase.ZV)((0, numbers.Rq)(of));
            return (0, phrase.UU)(typeof of === 'string' ? of : JSON.stringify(of ?? null));
        }
        var data_words = __webpack_require__(88489);
        var metric_words = __webpack_require__(77413);
        var policy_words = __webpack_require__(95673);
        var waiver_words = __webpack_require__(10059);
        ;
        function sentence(finding, gate) {
            if (finding.waiver === undefined)
                return bareSentence(finding, gate);
            return (0, phrase.cv) `${bareSentence((0, waiver_words.aP)(finding), gate)} · ${(0, waiver_words.O3)(finding.waiver)}`;
        }
        function bareSentence(finding, gate) {
            switch (gate.kind) {
                case 'data':
                    return (0, data_words.G)(finding, gate);
                case 'metrics':
                    return (0, metric_words.I9)(finding);
                case 'card':
                    return cardSentence(finding);
                case 'policy':
                    return (0, policy_words.Y)(finding);
                case 'config':
                case 'job':
                    return [];
            }
        }
        function headlineSentence(finding, gate) {
            return gate.kind === 'metrics' ? (0, metric_words.zf)(finding) : sentence(finding, gate);
        }
    }),
    10059: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            AG: () => (waiverNotes),
            O3: () => (waiverWords),
            aP: () => (beforeWaiver),
            kE: () => (waivedOf),
            s4: () => (shortly),
            yH: () => (waiverReasons)
        });
        var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
        function waiverWords(waiver) {
            if (waiver.source === 'label')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${shortly(waiver)} by the label ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)('ml-gates:accept')}`;
            const limit = waiver.limit === undefined ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(`, not beyond ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(waiver.limit)}`);
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${shortly(waiver)} by ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(waiver.path)} at ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(waiver.commit.slice(0, 7))}${limit}: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.hD)(waiver.reason)}`;
        }
        function shortly(waiver) {
            if (waiver.source === 'label')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `accepted by ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(waiver.by)} on ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(`#${String(waiver.pull_request)}`)}`;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `waived until ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(waiver.until)}`;
        }
        function beforeWaiver({ waiver, ...finding }) {
            return waiver === undefined ? finding : { ...finding, outcome: waiver.outcome };
        }
        function waivedOf(gate) {
            return gate.findings.filter(({ outcome }) => outcome === 'waived');
        }
        const waiverReasons = {
            'accepted-at-other-values': (params) => typeof params.value === 'number'
                ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${accepted(params)} with ${about(params)} at ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(params.value))}, which this is beyond`
                : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${accepted(params)} when ${about(params)} was not there to be seen`,
            'accepted-at-unknown-values': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${accepted(params)}, but no check run of it tells at which value of ${about(params)}`,
            'label-before-head': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${label(params)} is older than the first run on this head: a push voids it, so take it off and set it again`,
            'label-not-read': ({ message }) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `no label counts, for it could not be looked up: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.CS)(text(message))}`,
            'label-of-author': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${label(params)} was set by who opened it; somebody else must`,
            'label-of-bot': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${label(params)} was set by the app ${setter(params)}; a person must`,
            'label-without-write': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${label(params)} was set by ${setter(params)}, who may not write to this repository`,
            'policy-not-compared': ({ message }) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the rules could not be compared with those of the base: ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.CS)(text(message))}`,
            'waiver-beyond-limit': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the waiver of ${about(params)} does not go beyond ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(typeof params.limit === 'number' ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(params.limit) : 'its limit')}`,
            'waiver-expired': (params) => (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the waiver of ${about(params)} ran out on ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(text(params.until))}`,
        };
        function waiverNotes({ notes = [] }) {
            return notes.filter((note) => Object.hasOwn(waiverReasons, note.code));
        }
        function accepted(params) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `${setter(params)} accepted ${pull(params)}`;
        }
        function label(params) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv) `the label ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)('ml-gates:accept')} on ${pull(params)}`;
        }
        function pull({ pull_request: number }) {
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(typeof number === 'number' ? `#${String(number)}` : 'the pull request');
        }
        function setter({ by }) {
            return typeof by === 'string' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(by) : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)('an account that is gone');
        }
        function about({ subject }) {
            return typeof subject === 'string' && subject !== '' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.UU)(subject) : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_1__.ZV)('it');
        }
        function text(value) {
            return typeof value === 'string' ? value : JSON.stringify(value ?? null);
        }
    })
};
