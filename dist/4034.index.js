export const id = 4034;
export const ids = [4034];
export const modules = {
    24034: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            runGateAction: () => (runGateAction)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        var action_inputs = __webpack_require__(9783);
        var connect = __webpack_require__(49698);
        var git = __webpack_require__(77559);
        var action_suites = __webpack_require__(21255);
        var action_reporting = __webpack_require__(58388);
        var verdict = __webpack_require__(55139);
        var legs = __webpack_require__(80965);
        var exchange = __webpack_require__(3901);
        ;
        async function earlierResults(wanted, sources) {
            const { there, artifacts, warn } = sources;
            const own = (0, legs.x)(there).flatMap((leg) => leg.answers);
            if (artifacts === null || !wanted.suites.some((suite) => lacksGates(suite, own, wanted.only)))
                return suitesOf(own);
            const { deliveries, faults } = await (0, exchange.Kx)(artifacts, there);
            for (const { message } of faults)
                warn(`results of other jobs are not in the card: ${message}`);
            const others = (0, legs.x)(deliveries)
                .flatMap((leg) => leg.answers)
                .filter((answer) => !own.some((one) => isSame(one, answer)));
            return suitesOf([...own, ...others.filter((answer) => isTold(answer, others, wanted))]);
        }
        function isSame(a, b) {
            return a.config.path === b.config.path && a.gate.id === b.gate.id;
        }
        function lacksGates(suite, own, only) {
            const ran = own.filter(({ config }) => config.path === suite.path).map(({ gate }) => gate.id);
            const runsCard = suite.gates.some(({ id, kind }) => kind === 'card' && only.has(id));
            return runsCard && suite.gates.some(({ id, kind }) => kind !== 'card' && !only.has(id) && !ran.includes(id));
        }
        function isTold(answer, others, { suites, job }) {
            const same = others.filter((one) => isSame(one, answer));
            if (same.length === 1)
                return true;
            if (same.filter(({ gate }) => gate.job.leg === job.leg).length === 1)
                return answer.gate.job.leg === job.leg;
            if (!suites.some(({ path }) => path === answer.config.path))
                return false;
            throw (0, errors.Fj)([
                {
                    message: `${answer.gate.id} ran in ${same.length} legs, and one card tells of one`,
                    hint: 'run the card gate in each leg',
                },
            ]);
        }
        function suitesOf(answers) {
            const byConfig = new Map();
            for (const answer of answers) {
                const { path } = answer.config;
                byConfig.set(path, [...(byConfig.get(path) ?? []), answer]);
            }
            return [...byConfig.values()].map((same) => ({
                config: { path: '', sha256: '', ...same[0]?.config },
                verdict: (0, verdict.Q)(same.map(({ gate }) => gate.verdict)),
                gates: same.map(({ gate }) => gate),
            }));
        }
        ;
        function askedGates(suites, only) {
            return suites.flatMap(({ path, gates }) => gates.filter(({ id }) => only.has(id)).map(({ id }) => ({ config: path, gate: id })));
        }
        async function handOver(run, asked, scene) {
            const { context, inputs, place, artifacts } = scene;
            const { job, jobFailed } = inputs;
            const delivery = await place.handover.leave({ run, asked, job, jobFailed });
            const sent = (0, exchange.B7)(artifacts, delivery).then((warning) => {
                if (warning !== null)
                    context.runner.warning(warning);
            });
            return { sent };
        }
        async function handOverAnyway(run, asked, scene) {
            try {
                await (await handOver(run, asked, scene)).sent;
            }
            catch (thrown) {
                scene.context.runner.warning(`the results of this step were not handed over: ${(0, errors.zR)(thrown).message}`);
            }
        }
        var this_run = __webpack_require__(78824);
        var refuse_checkout = __webpack_require__(65608);
        var file_at_commit = __webpack_require__(23106);
        var default_branch = __webpack_require__(11940);
        var make_record = __webpack_require__(59094);
        var record_name = __webpack_require__(91157);
        var repository = __webpack_require__(93827);
        var recording_place = __webpack_require__(13306);
        ;
        function bestOfFindings({ findings, testSet = null }, commit) {
            return Object.fromEntries(findings.flatMap((finding) => {
                if (finding.rule !== 'ratchet' || finding.slice !== null)
                    return [];
                const best = betterOf(soFar(finding), measuredNow(finding, { commit, testSet }), finding);
                return best === undefined ? [] : [[finding.subject, best]];
            }));
        }
        function betterOf(before, now, { waiver, outcome }) {
            if (before === undefined || now === undefined)
                return now ?? before;
            if (waiver?.source === 'label')
                return now;
            if (outcome === 'not-comparable' || outcome === 'waived')
                return before;
            const gain = now.direction === 'higher' ? now.value - before.value : before.value - now.value;
            return gain > 0 ? now : before;
        }
        function soFar({ params }) {
            const { best: value, best_commit: commit, best_test_set: testSet } = params;
            const direction = directionOf(params);
            if (typeof value !== 'number' || typeof commit !== 'string' || direction === undefined)
                return undefined;
            return { value, direction, commit, test_set: typeof testSet === 'string' ? testSet : null };
        }
        function measuredNow({ params, observed, outcome, waiver }, { commit, testSet }) {
            const value = observed?.value;
            const direction = directionOf(params);
            const found = waiver?.outcome ?? outcome;
            if (typeof value !== 'number' || direction === undefined || found === 'unmeasured')
                return undefined;
            return { value, direction, commit, test_set: testSet };
        }
        function directionOf({ direction }) {
            return direction === 'higher' || direction === 'lower' ? direction : undefined;
        }
        ;
        const nothing = { gates: [], warnings: [] };
        async function recordGates(run, at) {
            try {
                return await recordAll(run, at);
            }
            catch (thrown) {
                return { gates: [], warnings: [`nothing was recorded for the next pull request: ${(0, errors.zR)(thrown).message}`] };
            }
        }
        async function recordAll(run, { artifacts, ports }) {
            const worthy = recordables(run);
            if (worthy.length === 0)
                return nothing;
            const repository = await recordedRepository(ports);
            if (repository === undefined)
                return nothing;
            if (artifacts === null)
                return {
                    gates: [],
                    warnings: ['nothing was recorded for the next pull request: this runner keeps no artifacts of version 4'],
                };
            const committed_at = await (0, file_at_commit.AB)(repository.head, { repository, github: ports.github });
            const commit = { commit: repository.head, committed_at };
            const attempts = await Promise.all(worthy.map(async (one) => ({
                id: one.gate.id,
                problem: await record(one, commit, { artifacts, surroundings: ports.surroundings }),
            })));
            return {
                gates: attempts.flatMap(({ id, problem }) => (problem === undefined ? [id] : [])),
                warnings: attempts.flatMap(({ id, problem }) => problem === undefined ? [] : [`${id} was not recorded for the next pull request: ${problem}`]),
            };
        }
        async function announceRecords({ gates, warnings }, runner) {
            for (const warning of warnings)
                runner.warning(warning);
            if (gates.length === 0)
                return;
            runner.print(`Recorded for the next pull request: ${gates.join(', ')}`);
            await runner.summary(`\n<sub>Recorded for the next pull request: ${gates.join(', ')}</sub>\n`);
        }
        function recordables({ result, recordings }) {
            return result.suites.flatMap((suite) => suite.gates.flatMap((gate) => {
                const recording = recordings?.get(suite.config.path)?.get(gate.id);
                const { verdict } = gate;
                if (recording === undefined || verdict === 'fail' || verdict === 'error')
                    return [];
                return [{ gate: { ...gate, verdict }, recording }];
            }));
        }
        async function recordedRepository({ git, surroundings, }) {
            if (!(0, recording_place.F)(surroundings))
                return undefined;
            const opened = await (0, repository.h_)(git);
            if (opened.kind === 'absent' || opened.repository.head !== surroundings.sha)
                return undefined;
            const branch = await (0, default_branch.O)(surroundings, opened.repository);
            return branch !== undefined && surroundings.ref === `refs/heads/${branch.name}` ? opened.repository : undefined;
        }
        async function record({ gate, recording: { key, recordable } }, commit, { artifacts, surroundings }) {
            const accepted = gate.findings.some(({ outcome }) => outcome === 'waived');
            try {
                const best = bestOfFindings({ findings: gate.findings, testSet: recordable.test_set ?? null }, recordable.measured_at ?? commit.commit);
                const facts = { verdict: gate.verdict, accepted, measured: gate.measured, best };
                const files = (0, make_record.Uo)({ key, ...commit, ...facts, recordable });
                await artifacts.upload((0, record_name.x)(key), files, { replace: (surroundings.attempt ?? 1) > 1 });
                return undefined;
            }
            catch (thrown) {
                return (0, errors.zR)(thrown).message;
            }
        }
        var run_all = __webpack_require__(44844);
        var run_artifacts = __webpack_require__(75420);
        ;
        async function runGateAction(action, context) {
            const { runner, env, workspace } = context;
            const { inputs, problems } = (0, action_inputs.U)((name) => runner.input(name), Object.keys(action.inline?.inputs ?? {}), { jobName: env.GITHUB_JOB });
            runner.mask(inputs.token);
            const folder = (0, action_suites.v)(inputs.config, workspace);
            const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
            await (0, refuse_checkout.H)(place.surroundings, (0, git.l)(folder));
            const artifacts = (0, run_artifacts.o)(context);
            const scene = { context, inputs, place, artifacts };
            const reporting = (0, action_reporting.v)(action, scene);
            const started = new Date();
            let asked = [];
            try {
                const [first, ...rest] = problems;
                if (first !== undefined)
                    throw (0, errors.Fj)([first, ...rest]);
                const jobFailed = await place.handover.jobFailed(inputs.jobFailed);
                const { suites, only } = await (0, action_suites.o)(inputs, action, { files: place.files, workspace });
                asked = askedGates(suites, only);
                await reporting.begin(suites.filter(runsAny(only)).map((suite) => suite.path));
                const there = await resultsOfThisJob(place);
                const warn = (text) => runner.warning(text);
                const portsOf = (0, connect.f)({ ...place, log: context.log, token: inputs.token, env: context.env });
                const run = await (0, run_all.$D)(suites, {
                    only,
                    earlier: await earlierResults({ suites, only, job: inputs.job }, { there, artifacts, warn }),
                    jobFailed,
                    pattern: inputs.config === null ? null : external_node_path_.resolve(workspace, inputs.config),
                    job: inputs.job,
                    writeCard: inputs.write,
                    portsOf,
                    surroundings: place.surroundings,
                    clock: { now: () => new Date() },
                });
                const { sent } = await handOver(run.result, asked, scene);
                const recorded = await recordGates(run, {
                    artifacts,
                    ports: { git: (0, git.l)(folder), surroundings: place.surroundings, github: portsOf(suites[0]).github },
                });
                const code = await reporting.finish(run, suites);
                await announceRecords(recorded, runner);
                await sent;
                return code;
            }
            catch (thrown) {
                return reporting.fail(thrown, started, (result) => handOverAnyway(result, asked, scene));
            }
        }
        async function resultsOfThisJob({ handover, surroundings }) {
            const { deliveries, faults } = (0, this_run.L)({ deliveries: await handover.read(), faults: [] }, surroundings);
            const [first, ...rest] = faults;
            if (first !== undefined)
                throw new errors.ur('input', [first, ...rest]);
            return deliveries;
        }
        function runsAny(only) {
            return ({ gates }) => gates.some(({ id }) => only.has(id));
        }
    }),
    13306: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (mayRecord)
        });
        const recordingEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
        function mayRecord({ onRunner, event }) {
            return onRunner && recordingEvents.has(event ?? '');
        }
    })
};
