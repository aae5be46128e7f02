export const id = 110;
export const ids = [
    110
];
export const modules = {
    26110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            reportAnotherRun: ()=>reportAnotherRun
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
            const request = async (path, permission)=>{
                const answer = await ask(`${home}${path}`, {
                    permission
                });
                if (answer.status === 200) return answer;
                throw (0, errors.bj)(`${answer.what}: GitHub does not show this to the token; give the job \`permissions: ${permission}\``);
            };
            const page = async (run, number)=>{
                const answer = await request(`/actions/runs/${run}/artifacts?per_page=${perPage}&page=${number}`, 'actions: read');
                const total = (0, github_json.at)((0, github_json.Pq)(answer), 'total_count');
                return {
                    all: (0, github_json.c3)((0, github_json.at)((0, github_json.Pq)(answer), 'artifacts')),
                    answer,
                    total: typeof total === 'number' ? total : 0
                };
            };
            return {
                async pullRequests (owner, branch) {
                    const head = encodeURIComponent(`${owner}:${branch}`);
                    const answer = await request(`/pulls?state=open&head=${head}&per_page=${perPage}`, 'pull-requests: write');
                    return (0, github_json.c3)((0, github_json.Pq)(answer)).map((one)=>pullRequestOf(one, answer));
                },
                async artifacts (run, prefix) {
                    const listed = [];
                    for(let number = 1;; number += 1){
                        const { all, answer, total } = await page(run, number);
                        const wanted = all.filter((one)=>(0, github_json.b6)((0, github_json.at)(one, 'name')).startsWith(prefix) && (0, github_json.at)(one, 'expired') === false);
                        listed.push(...wanted.map((one)=>artifactOf(one, answer)));
                        if (all.length < perPage || number === mostPages) return {
                            listed,
                            more: Math.max(0, total - number * perPage)
                        };
                    }
                },
                async zip ({ id }) {
                    return (await request(`/actions/artifacts/${id}/zip`, 'actions: read')).body;
                }
            };
        }
        function pullRequestOf(pull, answer) {
            const repository = (0, github_json.at)(pull, 'head', 'repo', 'full_name');
            return {
                number: (0, github_json.TH)((0, github_json.at)(pull, 'number'), answer),
                headSha: (0, github_json.xk)((0, github_json.at)(pull, 'head', 'sha'), answer),
                headRepository: typeof repository === 'string' ? repository : null,
                base: (0, github_json.b6)((0, github_json.at)(pull, 'base', 'ref'))
            };
        }
        function artifactOf(artifact, answer) {
            const digest = (0, github_json.at)(artifact, 'digest');
            return {
                id: (0, github_json.TH)((0, github_json.at)(artifact, 'id'), answer),
                name: (0, github_json.b6)((0, github_json.at)(artifact, 'name')),
                size: (0, github_json.TH)((0, github_json.at)(artifact, 'size_in_bytes'), answer),
                digest: typeof digest === 'string' ? digest : null
            };
        }
        var external_node_path_ = __webpack_require__(76760);
        var suite = __webpack_require__(57437);
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
            const shown = (file)=>external_node_path_.relative(baseRoot, file).replaceAll(external_node_path_.sep, '/');
            const content = (file)=>reader.contents(shown(file), branch);
            const read = async (file, { limit = 1024 * 1024 } = {})=>{
                const bytes = await content(file);
                if (bytes === undefined) throw (0, errors.Xu)({
                    message: `${shown(file)} does not exist on ${branch}`
                });
                if (bytes.length > limit) throw (0, errors.Xu)({
                    message: `${shown(file)} is larger than ${limit} bytes`
                });
                return bytes;
            };
            return {
                show: shown,
                kind: async (file)=>await content(file) === undefined ? 'absent' : 'file',
                size: async (file)=>(await read(file)).length,
                read,
                slice: async (file, { start, end })=>(await read(file)).subarray(start, end),
                async *stream (file) {
                    yield await read(file);
                },
                async glob (folder, pattern) {
                    const { default: picomatch } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
                    if (!picomatch.scan(pattern).isGlob) return [
                        external_node_path_.resolve(folder, pattern)
                    ];
                    const matches = picomatch(pattern);
                    const all = await reader.tree(branch) ?? new Map();
                    return [
                        ...all.keys()
                    ].filter((one)=>matches(one)).sort().map((one)=>external_node_path_.resolve(folder, one));
                },
                write: ()=>Promise.reject(new Error('the base is not written to'))
            };
        }
        var external_node_crypto_ = __webpack_require__(77598);
        var delivery = __webpack_require__(63160);
        var unzip = __webpack_require__(57112);
        var exchange = __webpack_require__(3901);
        ;
        const limits = {
            artifacts: 300,
            entries: 1,
            bytes: 4 * 1024 * 1024,
            total: 32 * 1024 * 1024
        };
        async function gatherOwnRun(run, reader) {
            const { listed, more } = await reader.artifacts(run.id, delivery.d);
            const { taken, left } = withinBudget(listed);
            const { deliveries, faults } = await (0, exchange.l)(taken, (artifact)=>filesOf(artifact, reader));
            const later = deliveries.filter(({ attempt })=>attempt > run.attempt);
            return {
                deliveries: deliveries.filter((one)=>!later.includes(one)).map((one)=>withFactsOf(run, one)),
                faults: [
                    ...faults,
                    ...later.map(({ job })=>({
                            message: `a result of job ${job.name ?? ''} claims an attempt that there was not`
                        })),
                    ...left + more === 0 ? [] : [
                        {
                            message: `${left + more} artifacts more than are read`
                        }
                    ]
                ]
            };
        }
        function withinBudget(all) {
            let total = 0;
            const taken = all.slice(0, limits.artifacts).filter(({ size })=>(total += size) <= limits.total);
            return {
                taken,
                left: all.length - taken.length
            };
        }
        async function filesOf(artifact, reader) {
            const label = `the artifact ${artifact.name}`;
            const tooLarge = ()=>(0, errors.Xu)({
                    message: `${label} is larger than ${limits.bytes} bytes`
                });
            if (artifact.size > limits.bytes) throw tooLarge();
            const zip = await reader.zip(artifact);
            if (zip.length > limits.bytes) throw tooLarge();
            const digest = `sha256:${(0, external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
            if (artifact.digest !== null && artifact.digest !== digest) throw (0, errors.Xu)({
                message: `${label} is not what was uploaded: its SHA-256 differs`
            });
            return (0, unzip.$)(zip, label, limits);
        }
        function withFactsOf(run, delivery) {
            const { result } = delivery;
            const facts = {
                ...result.run,
                run_id: run.id,
                head_sha: run.headSha,
                repository: null,
                pull_request: null
            };
            return {
                ...delivery,
                result: {
                    ...result,
                    run: facts
                }
            };
        }
        ;
        function triggeringRun({ payload }) {
            const run = of(payload, 'workflow_run');
            const head = of(run, 'head_repository');
            const { id, run_attempt: attempt, head_sha: sha, run_started_at: started } = run;
            if (!isPlace(id) || !isPlace(attempt) || typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha)) throw (0, errors.Fj)([
                {
                    message: 'the event does not say which run it is about',
                    hint: 'use on: workflow_run (docs/recipes/forks.md)'
                }
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
                end: ends[triggering_run_text(run.conclusion)] ?? 'cancelled'
            };
        }
        const ends = {
            success: 'success',
            failure: 'failure',
            skipped: 'skipped'
        };
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
            if (run.event !== 'pull_request') return nothing(`the run was one of ${run.event || 'no event'}, not of pull_request`, scene);
            const open = await ports.reader.pullRequests(run.headOwner, run.headBranch);
            const own = open.filter(({ headRepository })=>headRepository === run.headRepository);
            const current = own.filter(({ headSha })=>headSha === run.headSha);
            if (own.length === 0) return nothing('no open pull request has this head', scene);
            if (current.length === 0) return nothing(`the pull request is at ${own[0]?.headSha.slice(0, 7) ?? ''} by now, and this run measured ${run.headSha.slice(0, 7)}`, scene);
            const arrived = await gatherOwnRun(run, ports.reader);
            let code = 0;
            for (const pull of current){
                const posted = await reportTo(pull, {
                    run,
                    arrived,
                    scene
                });
                posted.warnings.forEach((warning)=>context.runner.warning(warning));
                if (posted.commentUrl === null && posted.warnings.length > 0) code = 2;
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
            const links = {
                serverUrl: place.surroundings.serverUrl,
                reportUrl: null
            };
            const posted = await (0, publish.m)(result, ports, {
                links,
                comment: (0, comment_mode.F)(expected),
                writer: 'own-run'
            });
            const { summary } = (0, markdown.WT)(result, links);
            await context.runner.summary(`### ${(0, headline.uh)((0, headline.Pl)(result))}\n\nReported by the pull request's own run.\n\n${summary}`);
            context.runner.print((0, terminal.R)(result, {
                color: false
            }));
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
                everyJob: true
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
                seconds: {}
            };
            return (0, run_all.kg)(suites, facts);
        }
        async function gatesOfBase(branch, { context, inputs, ports }) {
            const pattern = external_node_path_.relative(context.workspace, external_node_path_.resolve(context.workspace, inputs.config ?? 'ml-gates.yml'));
            if (pattern.startsWith('..')) throw (0, errors.Fj)([
                {
                    message: `"${pattern}" is not in the repository`,
                    hint: 'name the configs of the base'
                }
            ]);
            try {
                return await (0, suite._k)(pattern.replaceAll(external_node_path_.sep, '/'), baseRoot, baseFiles(branch, ports.github));
            } catch (thrown) {
                if (!(thrown instanceof errors.ur) || thrown.kind === 'unavailable' || thrown.kind === 'internal') throw thrown;
                context.runner.warning(`${branch} declares no gates, so that none can be missing: ${thrown.message}`);
                return [];
            }
        }
        ;
        async function reportAnotherRun({ context, inputs, place }) {
            const { token } = inputs;
            const { repository } = place.surroundings;
            if (token === '' || repository === null) throw (0, errors.Fj)([
                {
                    message: 'there is no token to report another run with',
                    hint: 'leave github-token at its default'
                }
            ]);
            const to = {
                token,
                repository,
                apiUrl: context.env.GITHUB_API_URL ?? 'https://api.github.com'
            };
            const ports = {
                reader: createRunReader(to),
                github: (0, memoized_reader.u)((0, github_reader.r)(to)),
                publisher: (0, github_publisher.O)(to),
                wait: (milliseconds)=>new Promise((resolve)=>setTimeout(resolve, milliseconds))
            };
            return reportOwnRun({
                context,
                inputs,
                place,
                ports
            });
        }
    }
};
