export const id = 9698;
export const ids = [9698];
export const modules = {
    49698: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (connectPorts)
        });
        var git = __webpack_require__(77559);
        var errors = __webpack_require__(62807);
        var github_json = __webpack_require__(45015);
        var github_request = __webpack_require__(86816);
        ;
        function createChangeReader(options) {
            const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
            const ask = asker((0, github_request.P)(options), home);
            return {
                labelEvents: async (pullRequest) => (await ask.all(`issues/${pullRequest}/events`, 'pull-requests: read')).flatMap(labelEvent),
                mayWrite: async (login) => {
                    const found = await ask.one(`collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read');
                    const permission = (0, github_json.at)(found, 'permission');
                    return permission === 'admin' || permission === 'write';
                },
                firstRun: async (head) => {
                    const query = `actions/runs?event=pull_request&head_sha=${head}`;
                    const runs = await ask.all(query, 'actions: read', 'workflow_runs');
                    return runs.map((run) => (0, github_json.b6)((0, github_json.at)(run, 'created_at'))).sort()[0];
                },
                checks: async (commit) => (await ask.all(`commits/${commit}/check-runs?filter=all`, 'checks: read', 'check_runs')).flatMap(checkFacts),
                mergedBy: async (commit) => {
                    const pulls = await ask.all(`commits/${commit}/pulls`, 'pull-requests: read');
                    return pulls.filter((pull) => (0, github_json.b6)((0, github_json.at)(pull, 'merged_at')) !== '').flatMap(pullRequestFacts);
                },
                pullRequest: async (number) => {
                    const pull = await ask.one(`pulls/${number}`, 'pull-requests: read');
                    return pull === undefined ? undefined : pullRequestFacts(pull)[0];
                },
                commitsBetween: async (base, head) => {
                    const commits = await ask.all(`compare/${base}...${head}`, 'contents: read', 'commits');
                    return commits.map((one) => ({
                        sha: (0, github_json.b6)((0, github_json.at)(one, 'sha')),
                        parent: (0, github_json.b6)((0, github_json.at)((0, github_json.c3)((0, github_json.at)(one, 'parents'))[0], 'sha')) || null,
                    }));
                },
            };
        }
        const perPage = 100;
        const mostPages = 30;
        function asker(request, home) {
            return {
                async one(path, permission) {
                    const answer = await request(`${home}/${path}`, { permission });
                    return answer.status === 200 ? (0, github_json.Pq)(answer) : undefined;
                },
                async all(...[path, permission, key]) {
                    const items = [];
                    const joint = path.includes('?') ? '&' : '?';
                    for (let page = 1; page <= mostPages; page += 1) {
                        const answer = await request(`${home}/${path}${joint}per_page=${perPage}&page=${page}`, { permission });
                        if (answer.status !== 200)
                            throw github_changes_hidden(answer, permission);
                        const whole = (0, github_json.Pq)(answer);
                        const list = key === undefined ? whole : (0, github_json.at)(whole, key);
                        if (!Array.isArray(list))
                            throw (0, errors.bj)(`GitHub answered ${answer.what} without a list`);
                        items.push(...list);
                        if (list.length < perPage)
                            return items;
                    }
                    throw (0, errors.bj)(`GitHub has more of GET ${path.split('?', 1)[0] ?? path} than could be read`);
                },
            };
        }
        function github_changes_hidden(answer, permission) {
            return (0, errors.bj)(`${answer.what}: GitHub does not show it to this token (404); give the job \`permissions: ${permission}\``);
        }
        function labelEvent(event) {
            const kind = (0, github_json.at)(event, 'event');
            if (kind !== 'labeled' && kind !== 'unlabeled')
                return [];
            const login = (0, github_json.at)(event, 'actor', 'login');
            const isBot = (0, github_json.at)(event, 'actor', 'type') !== 'User';
            const actor = typeof login === 'string' ? { login, isBot } : null;
            return [{ kind, label: (0, github_json.b6)((0, github_json.at)(event, 'label', 'name')), at: (0, github_json.b6)((0, github_json.at)(event, 'created_at')), actor }];
        }
        function checkFacts(run) {
            if ((0, github_json.at)(run, 'app', 'slug') !== 'github-actions')
                return [];
            const completed = (0, github_json.at)(run, 'completed_at');
            const summary = (0, github_json.b6)((0, github_json.at)(run, 'output', 'summary'));
            return [{ completed_at: typeof completed === 'string' ? completed : null, summary }];
        }
        function pullRequestFacts(pull) {
            const number = (0, github_json.at)(pull, 'number');
            const head = (0, github_json.b6)((0, github_json.at)(pull, 'head', 'sha'));
            const author = (0, github_json.at)(pull, 'user', 'login');
            if (typeof number !== 'number' || head === '')
                return [];
            return [
                {
                    number,
                    head,
                    author: typeof author === 'string' ? author : null,
                    labels: (0, github_json.c3)((0, github_json.at)(pull, 'labels')).map((label) => (0, github_json.b6)((0, github_json.at)(label, 'name'))),
                },
            ];
        }
        var github_reader = __webpack_require__(88497);
        var memoized_reader = __webpack_require__(50543);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_worker_threads_ = __webpack_require__(75919);
        ;
        const most = 8;
        const { url } = import.meta;
        const bundle = `${url.slice(0, url.lastIndexOf('/'))}/index.js`;
        const workerThreads = {
            most: Math.min(most, (0, external_node_os_.availableParallelism)()),
            start: (work) => {
                const code = `import(${JSON.stringify(bundle)}).then((bundle) => bundle.runThread(${JSON.stringify(work)}))`;
                return threadOf(new external_node_worker_threads_.Worker(code, { eval: true, stdin: false, name: work }));
            },
        };
        function threadOf(worker) {
            worker.unref();
            return {
                send: (message) => worker.postMessage(message),
                listen: (onMessage, onFailure) => {
                    worker.on('message', onMessage);
                    worker.once('error', onFailure);
                    worker.once('messageerror', onFailure);
                },
                end: () => {
                    worker.removeAllListeners();
                    worker.on('error', () => undefined);
                    void worker.terminate();
                },
            };
        }
        ;
        function connectPorts({ files, log, surroundings, token, env }) {
            const readers = readersOf({ surroundings, token, env });
            return (suite) => ({
                files,
                log,
                surroundings,
                git: (0, git.l)(suite.folder, { anyOwner: surroundings.onRunner }),
                ...readers,
                threads: workerThreads,
            });
        }
        function apiOf(serverUrl) {
            return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
        }
        function readersOf({ surroundings, token, env, }) {
            const { repository } = surroundings;
            if (token === '' || repository === null)
                return { github: null, changes: null };
            const apiUrl = env.GITHUB_API_URL ?? apiOf(surroundings.serverUrl);
            const options = { token, repository, apiUrl };
            return { github: (0, memoized_reader.u)((0, github_reader.r)(options)), changes: createChangeReader(options) };
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
