export const id = 6110;
export const ids = [6110];
export const modules = {
    26110: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            reportAnotherRun: () => (reportAnotherRun)
        });
        var errors = __webpack_require__(62807);
        var github_publisher = __webpack_require__(94867);
        var github_reader = __webpack_require__(88497);
        var memoized_reader = __webpack_require__(50543);
        var github_json = __webpack_require__(45015);
        var github_request = __webpack_require__(86816);
        ;
        const perPage = 100;
        const mostPages = 5;
        function createRunReader(options) {
            const ask = (0, github_request.P)(options);
            const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
            const request = async (path, permission) => {
                const answer = await ask(`${home}${path}`, { permission });
                if (answer.status === 200)
                    return answer;
                throw (0, errors.bj)(`${answer.what}: GitHub does not show this to the token; give the job \`permissions: ${permission}\``);
            };
            const page = async (run, number) => {
                const answer = await request(`/actions/runs/${run}/artifacts?per_page=${perPage}&page=${number}`, 'actions: read');
                const total = (0, github_json.at)((0, github_json.Pq)(answer), 'total_count');
                return { all: (0, github_json.c3)((0, github_json.at)((0, github_json.Pq)(answer), 'artifacts')), answer, total: typeof total === 'number' ? total : 0 };
            };
            return {
                async pullRequests(owner, branch) {
                    const head = encodeURIComponent(`${owner}:${branch}`);
                    const answer = await request(`/pulls?state=open&head=${head}&per_page=${perPage}`, 'pull-requests: write');
                    return (0, github_json.c3)((0, github_json.Pq)(answer)).map((one) => pullRequestOf(one, answer));
                },
                async artifacts(run, prefix) {
                    const listed = [];
                    for (let number = 1;; number += 1) {
                        const { all, answer, total } = await page(run, number);
                        const wanted = all.filter((one) => (0, github_json.b6)((0, github_json.at)(one, 'name')).startsWith(prefix) && (0, github_json.at)(one, 'expired') === false);
                        listed.push(...wanted.map((one) => artifactOf(one, answer)));
                        if (all.length < perPage || number === mostPages)
                            return { listed, more: Math.max(0, total - number * perPage) };
                    }
                },
                async zip({ id }) {
                    return (await request(`/actions/artifacts/${id}/zip`, 'actions: read')).body;
                },
            };
        }
        function pullRequestOf(pull, answer) {
            const repository = (0, github_json.at)(pull, 'head', 'repo', 'full_name');
            return {
                number: (0, github_json.TH)((0, github_json.at)(pull, 'number'), answer),
                headSha: (0, github_json.xk)((0, github_json.at)(pull, 'head', 'sha'), answer),
                headRepository: typeof repository === 'string' ? repository : null,
                base: (0, github_json.b6)((0, github_json.at)(pull, 'base', 'ref')),
            };
        }
        function artifactOf(artifact, answer) {
            const digest = (0, github_json.at)(artifact, 'digest');
            return {
                id: (0, github_json.TH)((0, github_json.at)(artifact, 'id'), answer),
                name: (0, github_json.b6)((0, github_json.at)(artifact, 'name')),
                size: (0, github_json.TH)((0, github_json.at)(artifact, 'size_in_bytes'), answer),
                digest: typeof digest === 'string' ? digest : null,
            };
        }
        var external_node_path_ = __webpack_require__(76760);
        var suite = __webpack_require__(5696);
        var headline = __webpack_require__(2251);
        var markdown = __webpack_require__(34902);
        var terminal = __webpack_require__(88562);
        var comment_mode = __webpack_require__(50979);
        var complete = __webpack_require__(90392);
        var publish = __webpack_require__(78552);
        var run_all = __webpack_require__(44844);
        ;
        const baseRoot = external_node_path_.resolve('/base');
        function baseFiles(branch, reader) {
            const shown = (file) => external_node_path_.relative(baseRoot, file).replaceAll(external_node_path_.sep, '/');
            const content = (file) => reader.contents(shown(file), branch);
            const read = async (file, { limit = 1024 * 1024 } = {}) => {
                const bytes = await content(file);
                if (bytes === undefined)
                    throw (0, errors.Xu)({ message: `${shown(file)} does not exist on ${branch}` });
                if (bytes.length > limit)
                    throw (0, errors.Xu)({ message: `${shown(file)} is larger than ${limit} bytes` });
                return bytes;
            };
            return {
                show: shown,
                kind: async (file) => ((await content(file)) === undefined ? 'absent' : 'file'),
                size: async (file) => (await read(file)).length,
                read,
                slice: async (file, { start, end }) => (await read(file)).subarray(start, end),
                async *stream(file) {
                    yield await read(file);
                },
                async glob(folder, pattern) {
                    const { default: picomatch } = await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
                    if (!picomatch.scan(pattern).isGlob)
                        return [external_node_path_.resolve(folder, pattern)];
                    const matches = picomatch(pattern);
                    const all = (await reader.tree(branch)) ?? new Map();
                    return [...all.keys()]
                        .filter((one) => matches(one))
                        .sort()
                        .map((one) => external_node_path_.resolve(folder, one));
                },
                write: () => Promise.reject(new Error('the base is not written to')),
            };
        }
        var external_node_crypto_ = __webpack_require__(77598);
        var delivery = __webpack_require__(63160);
        var unzip = __webpack_require__(57112);
        var exchange = __webpack_require__(3901);
        ;
        const limits = { artifacts: 300, entries: 1, bytes: 4 * 1024 * 1024, total: 32 * 1024 * 1024 };
        async function gatherOwnRun(run, reader) {
            const { listed, more } = await reader.artifacts(run.id, delivery.d);
            const { taken, left } = withinBudget(listed);
            const { deliveries, faults } = await (0, exchange.l)(taken, (artifact) => filesOf(artifact, reader));
            const later = deliveries.filter(({ attempt }) => attempt > run.attempt);
            return {
                deliveries: deliveries.filter((one) => !later.includes(one)).map((one) => withFactsOf(run, one)),
                faults: [
                    ...faults,
                    ...later.map(({ job }) => ({
                        message: `a result of job ${job.name ?? ''} claims an attempt that there was not`,
                    })),
                    ...(left + more === 0 ? [] : [{ message: `${left + more} artifacts more than are read` }]),
                ],
            };
        }
        function withinBudget(all) {
            let total = 0;
            const taken = all.slice(0, limits.artifacts).filter(({ size }) => (total += size) <= limits.total);
            return { taken, left: all.length - taken.length };
        }
        async function filesOf(artifact, reader) {
            const label = `the artifact ${artifact.name}`;
            const tooLarge = () => (0, errors.Xu)({ message: `${label} is larger than ${limits.bytes} bytes` });
            if (artifact.size > limits.bytes)
                throw tooLarge();
            const zip = await reader.zip(artifact);
            if (zip.length > limits.bytes)
                throw tooLarge();
            const digest = `sha256:${(0, external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
            if (artifact.digest !== null && artifact.digest !== digest)
                throw (0, errors.Xu)({ message: `${label} is not what was uploaded: its SHA-256 differs` });
            return (0, unzip.$)(zip, label, limits);
        }
        function withFactsOf(run, delivery) {
            const { result } = delivery;
            const facts = { ...result.run, run_id: run.id, head_sha: run.headSha, repository: null, pull_request: null };
            return { ...delivery, result: { ...result, run: facts } };
        }
        ;
        function triggeringRun({ payload }) {
            const run = of(payload, 'workflow_run');
            const head = of(run, 'head_repository');
            const { id, run_attempt: attempt, head_sha: sha, run_started_at: started } = run;
            if (!isPlace(id) || !isPlace(attempt) || typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha))
                throw (0, errors.Fj)([
                    { message: 'the event does not say which run it is about', hint: 'use on: workflow_run (docs/recipes/forks.md)' },
                ]);
            return {
                id,
                attempt,
                event: triggering_run_text(run.event),
                headSha: sha,
                headBranch: triggering_run_text(run.head_branch),
                headOwner: triggering_run_text(of(head, 'owner').login),
                headRepository: triggering_run_text(head.full_name),
                started: new Date(Date.parse(triggering_run_text(started)) || 0).toISOString(),
                end: ends[triggering_run_text(run.conclusion)] ?? 'cancelled',
            };
        }
        const ends = { success: 'success', failure: 'failure', skipped: 'skipped' };
        function of(outer, key) {
            const value = outer[key];
            return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
        }
        function isPlace(value) {
            return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
        }
        function triggering_run_text(value) {
            return typeof value === 'string' ? value : '';
        }
        ;
        async function reportOwnRun(scene) {
            const { context, place, ports } = scene;
            const run = triggeringRun(place.surroundings);
            if (run.event !== 'pull_request')
                return nothing(`the run was one of ${run.event || 'no event'}, not of pull_request`, scene);
            const open = await ports.reader.pullRequests(run.headOwner, run.headBranch);
            const own = open.filter(({ headRepository }) => headRepository === run.headRepository);
            const current = own.filter(({ headSha }) => headSha === run.headSha);
            if (own.length === 0)
                return nothing('no open pull request has this head', scene);
            if (current.length === 0)
                return nothing(`the pull request is at ${own[0]?.headSha.slice(0, 7) ?? ''} by now, and this run measured ${run.headSha.slice(0, 7)}`, scene);
            const arrived = await gatherOwnRun(run, ports.reader);
            let code = 0;
            for (const pull of current) {
                const posted = await reportTo(pull, { run, arrived, scene });
                posted.warnings.forEach((warning) => context.runner.warning(warning));
                if (posted.commentUrl === null && posted.warnings.length > 0)
                    code = 2;
            }
            return code;
        }
        function nothing(why, { context }) {
            context.runner.print(`Nothing was reported: ${why}.`);
            context.runner.output('verdict', '');
            return 0;
        }
        async function reportTo(pull, report) {
            const { context, place, ports } = report.scene;
            const expected = await gatesOfBase(pull.base, report.scene);
            const result = resultOf(pull, expected, report);
            const links = { serverUrl: place.surroundings.serverUrl, reportUrl: null };
            const posted = await (0, publish.m)(result, ports, { links, comment: (0, comment_mode.F)(expected), writer: 'own-run' });
            const { summary } = (0, markdown.WT)(result, links);
            await context.runner.summary(`### ${(0, headline.uh)((0, headline.Pl)(result))}\n\nReported by the pull request's own run.\n\n${summary}`);
            context.runner.print((0, terminal.R)(result, { color: false }));
            context.runner.output('verdict', result.verdict);
            context.runner.output('comment-url', posted.commentUrl ?? '');
            return posted;
        }
        function resultOf(pull, expected, { run, arrived, scene }) {
            const suites = (0, complete.M)(arrived, {
                suites: expected,
                needs: null,
                end: run.end,
                attempt: run.attempt,
                own: null,
                amongLegs: false,
                job: scene.inputs.job,
                everyJob: true,
            });
            const facts = {
                repository: scene.place.surroundings.repository,
                head_sha: run.headSha,
                pull_request: pull.number,
                event: run.event,
                run_id: run.id,
                attempt: run.attempt,
                started: run.started,
                finished: run.started,
                seconds: {},
            };
            return (0, run_all.kg)(suites, facts);
        }
        async function gatesOfBase(branch, { context, inputs, ports }) {
            const pattern = external_node_path_.relative(context.workspace, external_node_path_.resolve(context.workspace, inputs.config ?? 'ml-gates.yml'));
            if (pattern.startsWith('..'))
                throw (0, errors.Fj)([{ message: `"${pattern}" is not in the repository`, hint: 'name the configs of the base' }]);
            try {
                return await (0, suite._k)(pattern.replaceAll(external_node_path_.sep, '/'), baseRoot, baseFiles(branch, ports.github));
            }
            catch (thrown) {
                if (!(thrown instanceof errors.ur) || thrown.kind === 'unavailable' || thrown.kind === 'internal')
                    throw thrown;
                context.runner.warning(`${branch} declares no gates, so that none can be missing: ${thrown.message}`);
                return [];
            }
        }
        ;
        async function reportAnotherRun({ context, inputs, place }) {
            const { token } = inputs;
            const { repository } = place.surroundings;
            if (token === '' || repository === null)
                throw (0, errors.Fj)([
                    { message: 'there is no token to report another run with', hint: 'leave github-token at its default' },
                ]);
            const to = { token, repository, apiUrl: context.env.GITHUB_API_URL ?? 'https://api.github.com' };
            const ports = {
                reader: createRunReader(to),
                github: (0, memoized_reader.u)((0, github_reader.r)(to)),
                publisher: (0, github_publisher.O)(to),
                wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
            };
            return reportOwnRun({ context, inputs, place, ports });
        }
    }),
    45015: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Pq: () => (json),
            TH: () => (idOf),
            Yz: () => (parsed),
            at: () => (at),
            b6: () => (textOf),
            c3: () => (listOf),
            xk: () => (commitId)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        function json(answer) {
            const value = parsed(answer.body);
            if (value === undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bj)(`GitHub answered ${answer.what} with something that is not JSON`);
            return value;
        }
        function parsed(body) {
            try {
                return JSON.parse(new TextDecoder().decode(body));
            }
            catch {
                return undefined;
            }
        }
        function at(value, ...path) {
            return path.reduce((inner, key) => {
                if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || !Object.hasOwn(inner, key))
                    return undefined;
                return inner[key];
            }, value);
        }
        function textOf(value) {
            return typeof value === 'string' ? value : '';
        }
        function commitId(value, answer) {
            if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value))
                return value;
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bj)(`GitHub answered ${answer.what} without a commit id`);
        }
        function listOf(value) {
            return Array.isArray(value) ? value : [];
        }
        function idOf(value, answer) {
            if (typeof value === 'number' && Number.isSafeInteger(value))
                return value;
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bj)(`GitHub answered ${answer.what} without an id`);
        }
    }),
    88497: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (createGitHubReader)
        });
        var errors = __webpack_require__(62807);
        var github_json = __webpack_require__(45015);
        ;
        const actionsRead = { permission: 'actions: read' };
        function artifactCalls(request, home) {
            return {
                async artifacts(name, page) {
                    const query = `name=${encodeURIComponent(name)}&per_page=100&page=${page}`;
                    const answer = await request(`${home}/actions/artifacts?${query}`, actionsRead);
                    if (answer.status !== 200)
                        throw github_artifacts_hidden('the artifacts', answer);
                    return ((0, github_json.c3)((0, github_json.at)((0, github_json.Pq)(answer), 'artifacts'))
                        .filter((artifact) => ((0, github_json.at)(artifact, 'workflow_run') ?? null) !== null)
                        .map((artifact) => artifactFacts(artifact, answer)));
                },
                async artifactZip(id) {
                    const answer = await request(`${home}/actions/artifacts/${id}/zip`, actionsRead);
                    return answer.status === 200 ? answer.body : undefined;
                },
                async workflowRun(id) {
                    const answer = await request(`${home}/actions/runs/${id}`, actionsRead);
                    return answer.status === 200 ? runFacts((0, github_json.Pq)(answer), answer) : undefined;
                },
                async openRuns(commit) {
                    const query = `head_sha=${encodeURIComponent(commit)}&per_page=100`;
                    const answer = await request(`${home}/actions/runs?${query}`, actionsRead);
                    if (answer.status !== 200)
                        throw github_artifacts_hidden('the workflow runs', answer);
                    return (0, github_json.c3)((0, github_json.at)((0, github_json.Pq)(answer), 'workflow_runs'))
                        .filter((run) => (0, github_json.at)(run, 'status') !== 'completed')
                        .map((run) => runFacts(run, answer));
                },
            };
        }
        function github_artifacts_hidden(what, { what: question }) {
            return (0, errors.bj)(`${question}: GitHub does not show ${what} to this token; give the job \`permissions: actions: read\``);
        }
        function artifactFacts(artifact, answer) {
            const digest = (0, github_json.at)(artifact, 'digest');
            const expiresAt = (0, github_json.at)(artifact, 'expires_at');
            const repository = (0, github_json.at)(artifact, 'workflow_run', 'repository_id');
            return {
                id: (0, github_json.TH)((0, github_json.at)(artifact, 'id'), answer),
                digest: typeof digest === 'string' ? digest : null,
                expired: (0, github_json.at)(artifact, 'expired') !== false,
                expiresAt: typeof expiresAt === 'string' ? expiresAt : null,
                createdAt: (0, github_json.b6)((0, github_json.at)(artifact, 'created_at')),
                runId: (0, github_json.TH)((0, github_json.at)(artifact, 'workflow_run', 'id'), answer),
                headSha: (0, github_json.xk)((0, github_json.at)(artifact, 'workflow_run', 'head_sha'), answer),
                headBranch: (0, github_json.b6)((0, github_json.at)(artifact, 'workflow_run', 'head_branch')),
                own: typeof repository === 'number' && repository === (0, github_json.at)(artifact, 'workflow_run', 'head_repository_id'),
            };
        }
        function runFacts(run, answer) {
            return {
                id: (0, github_json.TH)((0, github_json.at)(run, 'id'), answer),
                event: (0, github_json.b6)((0, github_json.at)(run, 'event')),
                headSha: (0, github_json.xk)((0, github_json.at)(run, 'head_sha'), answer),
                headBranch: (0, github_json.b6)((0, github_json.at)(run, 'head_branch')),
                url: (0, github_json.b6)((0, github_json.at)(run, 'html_url')),
            };
        }
        ;
        function historyCalls(request, { home, absentOrHidden }) {
            return {
                async mergeBase(base, head) {
                    const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
                    const answer = await request(`${home}/compare/${range}?per_page=1`);
                    if (answer.status !== 200)
                        return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
                    return (0, github_json.xk)((0, github_json.at)((0, github_json.Pq)(answer), 'merge_base_commit', 'sha'), answer);
                },
                async commit(sha) {
                    const answer = await request(`${home}/commits/${encodeURIComponent(sha)}?per_page=1`);
                    if (answer.status !== 200)
                        return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
                    const facts = (0, github_json.Pq)(answer);
                    return {
                        parents: (0, github_json.c3)((0, github_json.at)(facts, 'parents')).map((one) => (0, github_json.xk)((0, github_json.at)(one, 'sha'), answer)),
                        committed_at: (0, github_json.b6)((0, github_json.at)(facts, 'commit', 'committer', 'date')),
                    };
                },
                async ancestors(commit, page) {
                    const answer = await request(`${home}/commits?sha=${encodeURIComponent(commit)}&per_page=100&page=${page}`);
                    if (answer.status !== 200) {
                        await absentOrHidden(`${home}/commits?per_page=1`, 'the history');
                        return [];
                    }
                    return (0, github_json.c3)((0, github_json.Pq)(answer)).map((one) => ({
                        sha: (0, github_json.xk)((0, github_json.at)(one, 'sha'), answer),
                        parents: (0, github_json.c3)((0, github_json.at)(one, 'parents')).map((parent) => (0, github_json.xk)((0, github_json.at)(parent, 'sha'), answer)),
                        committed_at: (0, github_json.b6)((0, github_json.at)(one, 'commit', 'committer', 'date')),
                    }));
                },
            };
        }
        var github_request = __webpack_require__(86816);
        ;
        function createGitHubReader(options) {
            const request = (0, github_request.P)(options);
            const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
            const visible = new Map();
            const sees = (path) => {
                const known = visible.get(path) ?? request(path).then(({ status }) => status === 200);
                visible.set(path, known);
                return known;
            };
            const absentOrHidden = async (proof, what) => {
                if (await sees(proof))
                    return undefined;
                throw (0, errors.bj)(`GitHub does not show ${what} of ${options.repository} to this token; give the job \`permissions: contents: read\``);
            };
            return {
                ...artifactCalls(request, home),
                ...historyCalls(request, { home, absentOrHidden }),
                async contents(path, commit) {
                    const at = `${home}/contents/${encodedPath(path)}?ref=${encodeURIComponent(commit)}`;
                    const answer = await request(at, { accept: 'application/vnd.github.raw+json' });
                    if (answer.status === 200)
                        return fileBytes(answer, path);
                    return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
                },
                async blob(id) {
                    const answer = await request(`${home}/git/blobs/${encodeURIComponent(id)}`, {
                        accept: 'application/vnd.github.raw+json',
                    });
                    if (answer.status === 200)
                        return fileBytes(answer, id);
                    return absentOrHidden(`${home}/commits?per_page=1`, 'the files');
                },
                async tree(commit) {
                    const answer = await request(`${home}/git/trees/${encodeURIComponent(commit)}?recursive=1`);
                    if (answer.status !== 200)
                        return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
                    const tree = (0, github_json.Pq)(answer);
                    if ((0, github_json.at)(tree, 'truncated') !== false || !Array.isArray((0, github_json.at)(tree, 'tree')))
                        throw (0, errors.bj)(`GitHub cannot list all files at ${commit.slice(0, 7)}; fetch that commit too: \`fetch-depth: 2\` in actions/checkout`);
                    const entries = (0, github_json.c3)((0, github_json.at)(tree, 'tree')).filter((entry) => (0, github_json.at)(entry, 'type') !== 'tree');
                    return new Map(entries.map((entry) => [(0, github_json.b6)((0, github_json.at)(entry, 'path')), idOfEntry(entry, answer)]));
                },
            };
        }
        function encodedPath(path) {
            const steps = path.split('/');
            if (steps.some((step) => step === '' || step === '.' || step === '..')) {
                throw (0, errors.Xu)({ message: `"${path}" is not a path inside the repository` });
            }
            return steps.map(encodeURIComponent).join('/');
        }
        function fileBytes(answer, path) {
            if (!/^application\/json\b/.test(answer.contentType))
                return answer.body;
            const described = (0, github_json.Yz)(answer.body);
            if (Array.isArray(described))
                throw (0, errors.Xu)({ message: `${path} is a folder there, not a file`, where: { file: path } });
            const content = (0, github_json.at)(described, 'content');
            if ((0, github_json.at)(described, 'encoding') !== 'base64' || typeof content !== 'string' || (0, github_json.at)(described, 'sha') === undefined) {
                return answer.body;
            }
            return new Uint8Array(Buffer.from(content, 'base64'));
        }
        function idOfEntry(entry, answer) {
            const id = (0, github_json.xk)((0, github_json.at)(entry, 'sha'), answer);
            return (0, github_json.at)(entry, 'mode') === '120000' ? `link:${id}` : id;
        }
    }),
    86816: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (createGitHubRequest)
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
        const attempts = 3;
        const longestWait = 20_000;
        const bodyLimit = 64 * 1024 * 1024;
        function createGitHubRequest(options) {
            return async (path, { accept = 'application/vnd.github+json', permission = 'contents: read' } = {}) => {
                const what = `GET ${path.split('?', 1)[0] ?? path}`;
                for (let attempt = 1;; attempt += 1) {
                    const outcome = await attemptOnce(path, { accept, what, permission }, options);
                    if (outcome.kind === 'answered')
                        return outcome.answer;
                    const pause = outcome.wait ?? (options.pause ?? 1000) * attempt;
                    if (attempt === attempts || pause > longestWait)
                        throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bj)(`${what}: ${outcome.problem}`);
                    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
                }
            };
        }
        async function attemptOnce(path, { accept, what, permission }, options) {
            const deadline = options.deadline ?? 10_000;
            const signal = AbortSignal.timeout(deadline);
            try {
                const fetch = options.fetch ?? (await defaultFetch());
                const response = await fetch(`${options.apiUrl.replace(/\/+$/, '')}${path}`, {
                    headers: {
                        accept,
                        authorization: `Bearer ${options.token}`,
                        'user-agent': 'ml-gates',
                        'x-github-api-version': '2022-11-28',
                    },
                    signal,
                });
                return await judged(response, { what, permission });
            }
            catch (thrown) {
                if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.ur)
                    throw thrown;
                if (signal.aborted)
                    return { kind: 'again', problem: `GitHub did not answer within ${deadline / 1000} s` };
                return { kind: 'again', problem: `GitHub could not be reached: ${causeOf(thrown)}` };
            }
        }
        async function defaultFetch() {
            const { HTTPS_PROXY, https_proxy: lower, HTTP_PROXY, http_proxy: lowerHttp } = process.env;
            if ([HTTPS_PROXY, lower, HTTP_PROXY, lowerHttp].every((proxy) => proxy === undefined || proxy === ''))
                return fetch;
            const { defaults } = await Promise.all([__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
            return defaults.request?.fetch ?? fetch;
        }
        async function judged(response, { what, permission }) {
            const { status } = response;
            if (status === 200) {
                const contentType = response.headers.get('content-type') ?? '';
                const body = await boundedBody(response, what);
                return { kind: 'answered', answer: { status, contentType, body, what } };
            }
            const said = new TextDecoder().decode(await boundedBody(response, what));
            if (status === 404 || status === 409 || status === 410 || status === 422) {
                return { kind: 'answered', answer: { status: 404, contentType: '', body: new Uint8Array(), what } };
            }
            const pause = waitOf(response);
            const limited = status === 429 || (status === 403 && (pause !== undefined || /rate limit/i.test(said)));
            if (status >= 500 || limited) {
                const problem = status >= 500 ? `GitHub answered ${status}` : `GitHub limits the rate of requests (${status})`;
                return { kind: 'again', problem, ...(pause === undefined ? {} : { wait: pause }) };
            }
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bj)(`${what}: ${refusal(status, permission)}`);
        }
        function refusal(status, permission) {
            if (status === 401)
                return 'GitHub refused the token (401): it is wrong or has expired';
            if (status !== 403)
                return `GitHub answered ${status}`;
            return `this token may not read that (403); give the job \`permissions: ${permission}\``;
        }
        function waitOf(response) {
            const seconds = (0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(response.headers.get('retry-after') ?? '');
            if (seconds !== undefined)
                return Math.max(0, seconds) * 1000;
            const limited = response.headers.get('x-ratelimit-remaining') === '0';
            const reset = (0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(response.headers.get('x-ratelimit-reset') ?? '');
            if (!limited)
                return undefined;
            return reset === undefined ? longestWait + 1 : Math.max(0, reset * 1000 - Date.now());
        }
        async function boundedBody(response, what) {
            const chunks = [];
            let size = 0;
            for await (const chunk of (response.body ?? [])) {
                size += chunk.length;
                if (size > bodyLimit)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bj)(`${what}: GitHub answered with more than 64 MB`);
                chunks.push(chunk);
            }
            return new Uint8Array(Buffer.concat(chunks));
        }
        function causeOf(thrown) {
            const outer = asFacts(thrown);
            const { code, message } = asFacts(outer.cause ?? thrown);
            return (code ?? message ?? 'no reason given').slice(0, 200);
        }
        function asFacts(value) {
            return typeof value === 'object' && value !== null ? value : {};
        }
    }),
    50543: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (memoizedReader)
        });
        function memoizedReader(reader) {
            return {
                ...reader,
                contents: once((path, commit) => reader.contents(path, commit)),
                blob: once((id) => reader.blob(id)),
                tree: once((commit) => reader.tree(commit)),
                mergeBase: once((base, head) => reader.mergeBase(base, head)),
                commit: once((sha) => reader.commit(sha)),
                ancestors: once((commit, page) => reader.ancestors(commit, page)),
                workflowRun: once((id) => reader.workflowRun(id)),
            };
        }
        function once(ask) {
            const answers = new Map();
            return (...question) => {
                const key = JSON.stringify(question);
                const known = answers.get(key);
                if (known !== undefined)
                    return known;
                const answer = ask(...question);
                answers.set(key, answer);
                answer.catch(() => answers.delete(key));
                return answer;
            };
        }
    })
};
