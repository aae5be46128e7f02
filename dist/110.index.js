export const id = 110;
export const ids = [110];
export const modules = {

/***/ 26110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAnotherRun: () => (/* binding */ reportAnotherRun)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/host/github-publisher.js + 2 modules
var github_publisher = __webpack_require__(94867);
// EXTERNAL MODULE: ./build/host/github-reader.js + 2 modules
var github_reader = __webpack_require__(88497);
// EXTERNAL MODULE: ./build/host/memoized-reader.js
var memoized_reader = __webpack_require__(50543);
// EXTERNAL MODULE: ./build/host/github-json.js
var github_json = __webpack_require__(45015);
// EXTERNAL MODULE: ./build/host/github-request.js
var github_request = __webpack_require__(86816);
;// CONCATENATED MODULE: ./build/host/run-reader.js



const perPage = 100;
const mostPages = 5;
/** Reads the run of another workflow through GitHub's REST API. */
function createRunReader(options) {
    const ask = (0,github_request/* createGitHubRequest */.P)(options);
    const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
    const request = async (path, permission) => {
        const answer = await ask(`${home}${path}`, { permission });
        if (answer.status === 200)
            return answer;
        throw (0,errors/* unavailableError */.bj)(`${answer.what}: GitHub does not show this to the token; give the job \`permissions: ${permission}\``);
    };
    const page = async (run, number) => {
        const answer = await request(`/actions/runs/${run}/artifacts?per_page=${perPage}&page=${number}`, 'actions: read');
        const total = (0,github_json.at)((0,github_json/* json */.Pq)(answer), 'total_count');
        return { all: (0,github_json/* listOf */.c3)((0,github_json.at)((0,github_json/* json */.Pq)(answer), 'artifacts')), answer, total: typeof total === 'number' ? total : 0 };
    };
    return {
        async pullRequests(owner, branch) {
            const head = encodeURIComponent(`${owner}:${branch}`);
            const answer = await request(`/pulls?state=open&head=${head}&per_page=${perPage}`, 'pull-requests: write');
            return (0,github_json/* listOf */.c3)((0,github_json/* json */.Pq)(answer)).map((one) => pullRequestOf(one, answer));
        },
        async artifacts(run, prefix) {
            const listed = [];
            for (let number = 1;; number += 1) {
                const { all, answer, total } = await page(run, number);
                const wanted = all.filter((one) => (0,github_json/* textOf */.b6)((0,github_json.at)(one, 'name')).startsWith(prefix) && (0,github_json.at)(one, 'expired') === false);
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
    const repository = (0,github_json.at)(pull, 'head', 'repo', 'full_name');
    return {
        number: (0,github_json/* idOf */.TH)((0,github_json.at)(pull, 'number'), answer),
        headSha: (0,github_json/* commitId */.xk)((0,github_json.at)(pull, 'head', 'sha'), answer),
        headRepository: typeof repository === 'string' ? repository : null,
        base: (0,github_json/* textOf */.b6)((0,github_json.at)(pull, 'base', 'ref')),
    };
}
function artifactOf(artifact, answer) {
    const digest = (0,github_json.at)(artifact, 'digest');
    return {
        id: (0,github_json/* idOf */.TH)((0,github_json.at)(artifact, 'id'), answer),
        name: (0,github_json/* textOf */.b6)((0,github_json.at)(artifact, 'name')),
        size: (0,github_json/* idOf */.TH)((0,github_json.at)(artifact, 'size_in_bytes'), answer),
        digest: typeof digest === 'string' ? digest : null,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/suite.js + 4 modules
var suite = __webpack_require__(84041);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(88562);
// EXTERNAL MODULE: ./build/gates/report/complete.js + 1 modules
var complete = __webpack_require__(78288);
// EXTERNAL MODULE: ./build/gates/report/publish.js + 5 modules
var publish = __webpack_require__(78552);
// EXTERNAL MODULE: ./build/gates/run-all.js
var run_all = __webpack_require__(35340);
;// CONCATENATED MODULE: ./build/gates/own-run/base-files.js


/** The root that the base's files appear to lie in: it is on no disk. */
const baseRoot = external_node_path_.resolve('/base');
/** The files of a branch, read through GitHub: nothing is checked out. They cannot be written. */
function baseFiles(branch, reader) {
    const shown = (file) => external_node_path_.relative(baseRoot, file).replaceAll(external_node_path_.sep, '/');
    const content = (file) => reader.contents(shown(file), branch);
    const read = async (file, { limit = 1024 * 1024 } = {}) => {
        const bytes = await content(file);
        if (bytes === undefined)
            throw (0,errors/* inputError */.Xu)({ message: `${shown(file)} does not exist on ${branch}` });
        if (bytes.length > limit)
            throw (0,errors/* inputError */.Xu)({ message: `${shown(file)} is larger than ${limit} bytes` });
        return bytes;
    };
    return {
        show: shown,
        kind: async (file) => ((await content(file)) === undefined ? 'absent' : 'file'),
        size: async (file) => (await read(file)).length,
        read,
        async *stream(file) {
            yield await read(file);
        },
        async glob(folder, pattern) {
            const { default: picomatch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/delivery.js
var delivery = __webpack_require__(63160);
// EXTERNAL MODULE: ./build/core/unzip.js
var unzip = __webpack_require__(57112);
// EXTERNAL MODULE: ./build/gates/report/exchange.js
var exchange = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/gates/own-run/gather-own-run.js





/** What a run may leave that nobody trusts. */
const limits = { artifacts: 300, entries: 1, bytes: 4 * 1024 * 1024, total: 32 * 1024 * 1024 };
/**
 * What the run left, as bounded data that a schema holds: whoever opened the pull request wrote the code that made it. Of the run itself
 * nothing is believed that GitHub says.
 */
async function gatherOwnRun(run, reader) {
    const { listed, more } = await reader.artifacts(run.id, delivery/* deliveryPrefix */.d);
    const { taken, left } = withinBudget(listed);
    const { deliveries, faults } = await (0,exchange/* takeIn */.l)(taken, (artifact) => filesOf(artifact, reader));
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
    const tooLarge = () => (0,errors/* inputError */.Xu)({ message: `${label} is larger than ${limits.bytes} bytes` });
    if (artifact.size > limits.bytes)
        throw tooLarge();
    const zip = await reader.zip(artifact);
    if (zip.length > limits.bytes)
        throw tooLarge();
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
    if (artifact.digest !== null && artifact.digest !== digest)
        throw (0,errors/* inputError */.Xu)({ message: `${label} is not what was uploaded: its SHA-256 differs` });
    return (0,unzip/* unzip */.$)(zip, label, limits);
}
/** Where and when it ran is what GitHub says. */
function withFactsOf(run, delivery) {
    const { result } = delivery;
    const facts = { ...result.run, run_id: run.id, head_sha: run.headSha, repository: null, pull_request: null };
    return { ...delivery, result: { ...result, run: facts } };
}

;// CONCATENATED MODULE: ./build/gates/own-run/triggering-run.js

/** @throws a `config` error where the event is about no run */
function triggeringRun({ payload }) {
    const run = of(payload, 'workflow_run');
    const head = of(run, 'head_repository');
    const { id, run_attempt: attempt, head_sha: sha, run_started_at: started } = run;
    if (!isPlace(id) || !isPlace(attempt) || typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha))
        throw (0,errors/* configError */.Fj)([
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
/** What a run may end as beside this (`timed_out`, `startup_failure`, …) leaves as little behind as one that was cancelled. */
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

;// CONCATENATED MODULE: ./build/gates/own-run/report-own-run.js












/**
 * Reports what a pull request's own run found, from a workflow that may write: a comment that says whose word it is, and nothing that a
 * merge could depend on. Which pull request it is, whether it is still at that commit, and which gates there must be, GitHub and the base say.
 * @returns 0 where there was something to report and it was reported, or where there was nothing; 2 where it could not be
 */
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
    const comment = expected.map(({ config }) => config.report?.comment ?? 'always').at(0) ?? 'always';
    const posted = await (0,publish/* publish */.m)(result, ports, { links, comment, writer: 'own-run' });
    const { summary } = (0,markdown/* checkMarkdown */.WT)(result, links);
    await context.runner.summary(`### ${(0,headline/* headlineText */.uh)((0,headline/* headline */.Pl)(result))}\n\nReported by the pull request's own run.\n\n${summary}`);
    context.runner.print((0,terminal/* terminalReport */.R)(result, { color: false }));
    context.runner.output('verdict', result.verdict);
    context.runner.output('comment-url', posted.commentUrl ?? '');
    return posted;
}
function resultOf(pull, expected, { run, arrived, scene }) {
    const suites = (0,complete/* complete */.M)(arrived, {
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
    return (0,run_all/* gather */.kg)(suites, facts);
}
/** The configs as the base branch has them now: a pull request that takes a gate away does not take it out of this report. */
async function gatesOfBase(branch, { context, inputs, ports }) {
    const pattern = external_node_path_.relative(context.workspace, external_node_path_.resolve(context.workspace, inputs.config ?? 'ml-gates.yml'));
    if (pattern.startsWith('..'))
        throw (0,errors/* configError */.Fj)([{ message: `"${pattern}" is not in the repository`, hint: 'name the configs of the base' }]);
    try {
        return await (0,suite/* loadSuites */._k)(pattern.replaceAll(external_node_path_.sep, '/'), baseRoot, baseFiles(branch, ports.github));
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* MlGatesError */.ur) || thrown.kind === 'unavailable' || thrown.kind === 'internal')
            throw thrown;
        context.runner.warning(`${branch} declares no gates, so that none can be missing: ${thrown.message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/gates/own-run/index.js






/** Connects to GitHub and reports the run that started this workflow. @throws a `config` error without a token: there is no other place to report to */
async function reportAnotherRun({ context, inputs, place }) {
    const { token } = inputs;
    const { repository } = place.surroundings;
    if (token === '' || repository === null)
        throw (0,errors/* configError */.Fj)([
            { message: 'there is no token to report another run with', hint: 'leave github-token at its default' },
        ]);
    const to = { token, repository, apiUrl: context.env.GITHUB_API_URL ?? 'https://api.github.com' };
    const ports = {
        reader: createRunReader(to),
        github: (0,memoized_reader/* memoizedReader */.u)((0,github_reader/* createGitHubReader */.r)(to)),
        publisher: (0,github_publisher/* createGitHubPublisher */.O)(to),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
    return reportOwnRun({ context, inputs, place, ports });
}


/***/ })

};
