export const id = 6305;
export const ids = [6305];
export const modules = {
    57112: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (unzip)
        });
        var _buffer_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31790);
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
        async function unzip(bytes, label, limits) {
            const zip = await opened(bytes, label);
            const files = new Map();
            let size = 0;
            for await (const entry of entriesOf(zip, label)) {
                refuseOddEntry(entry, files, label);
                size += entry.uncompressedSize;
                if (files.size >= limits.entries)
                    throw fault(label, `holds more than ${String(limits.entries)} files`);
                if (size > limits.bytes)
                    throw fault(label, `holds more than ${String(limits.bytes)} bytes`);
                files.set(entry.fileName, await unpacked(zip, entry, label));
            }
            return files;
        }
        async function opened(bytes, label) {
            const { fromBuffer } = (await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19))).default;
            return new Promise((resolve, reject) => {
                const buffer = (0, _buffer_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(bytes);
                fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
                    if (error === null)
                        resolve(zip);
                    else
                        reject(fault(label, 'is not a zip file', error));
                });
            });
        }
        async function* entriesOf(zip, label) {
            for (;;) {
                const entry = await new Promise((resolve, reject) => {
                    zip.removeAllListeners();
                    zip.once('entry', resolve);
                    zip.once('end', () => resolve(null));
                    zip.once('error', (error) => reject(fault(label, 'is damaged', error)));
                    zip.readEntry();
                });
                if (entry === null)
                    return;
                yield entry;
            }
        }
        function refuseOddEntry(entry, files, label) {
            const name = JSON.stringify(entry.fileName.slice(0, 100));
            if (!plainName.test(entry.fileName))
                throw fault(label, `holds ${name}, which is not a plain file name`);
            if (files.has(entry.fileName))
                throw fault(label, `holds ${name} twice`);
            if (entry.isEncrypted())
                throw fault(label, `holds ${name} encrypted`);
        }
        function unpacked(zip, entry, label) {
            return new Promise((resolve, reject) => {
                const refuse = (error) => reject(fault(label, 'is damaged', error));
                zip.openReadStream(entry, (error, stream) => {
                    if (error !== null) {
                        refuse(error);
                        return;
                    }
                    const chunks = [];
                    stream.on('data', (chunk) => chunks.push(chunk));
                    stream.on('error', refuse);
                    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
                });
            });
        }
        function fault(label, what, cause) {
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${label} ${what}` }, cause === undefined ? {} : { cause });
        }
    }),
    69600: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            runReportAction: () => (runReportAction)
        });
        var suite = __webpack_require__(5696);
        var errors = __webpack_require__(62807);
        var result = __webpack_require__(84429);
        var verdict = __webpack_require__(55139);
        var action_inputs = __webpack_require__(9783);
        var git = __webpack_require__(77559);
        var action_reporting = __webpack_require__(58388);
        var action_suites = __webpack_require__(21255);
        var refuse_checkout = __webpack_require__(65608);
        var complete = __webpack_require__(90392);
        var exchange = __webpack_require__(3901);
        ;
        const results = ['success', 'failure', 'cancelled', 'skipped'];
        function readNeeds(text, problems) {
            if (text === '')
                return null;
            const needs = new Map();
            for (const [job, facts] of Object.entries(mappingOf(text) ?? { '': null })) {
                const result = resultOf(facts);
                if (!results.includes(result)) {
                    problems.push({
                        message: 'input needs does not say how each job ended',
                        hint: 'write needs: ${{ toJSON(needs) }}',
                    });
                    return null;
                }
                needs.set(job, result);
            }
            return needs.size === 0 ? null : needs;
        }
        function resultOf(facts) {
            return typeof facts === 'object' && facts !== null && 'result' in facts ? facts.result : undefined;
        }
        function mappingOf(text) {
            try {
                const value = JSON.parse(text);
                return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
            }
            catch {
                return undefined;
            }
        }
        var read_delivery = __webpack_require__(63297);
        ;
        async function readResultFiles(patterns, { folder, files }) {
            const deliveries = [];
            const faults = [];
            for (const pattern of patterns
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''))
                try {
                    const found = await files.glob(folder, pattern);
                    if (found.length === 0)
                        faults.push({ message: `no result matches "${pattern}"`, hint });
                    for (const file of found)
                        deliveries.push(await (0, read_delivery.n)(await files.read(file, { limit: read_delivery.c }), files.show(file)));
                }
                catch (thrown) {
                    if (!(thrown instanceof errors.ur) || thrown.kind === 'internal')
                        throw thrown;
                    faults.push(thrown.problems[0]);
                }
            return { deliveries, faults };
        }
        const hint = 'say where the results lie that other jobs left';
        var this_run = __webpack_require__(78824);
        var run_artifacts = __webpack_require__(75420);
        var run_all = __webpack_require__(44844);
        var unread_suites = __webpack_require__(16476);
        ;
        async function runReportAction(context) {
            const { runner, env, workspace } = context;
            const { inputs, problems: wrong } = (0, action_inputs.U)((name) => runner.input(name), [], { jobName: env.GITHUB_JOB });
            const problems = [...wrong];
            const needs = readNeeds(runner.input('needs'), problems);
            runner.mask(inputs.token);
            const folder = (0, action_suites.v)(inputs.config, workspace);
            const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
            const ofAnotherRun = place.surroundings.event === 'workflow_run';
            await (0, refuse_checkout.H)(place.surroundings, (0, git.l)(folder), { reads: !ofAnotherRun });
            if (ofAnotherRun) {
                const { reportAnotherRun } = await __webpack_require__.e(6110).then(__webpack_require__.bind(__webpack_require__, 26110));
                return reportAnotherRun({ context, inputs: checked(inputs, problems), place });
            }
            const started = new Date();
            const gathers = inputs.job.total === 1;
            const reporting = (0, action_reporting.v)({ name: 'report', publishes: true, gathers }, { context, inputs, place });
            try {
                const { suites, configs } = await everyResult({ context, inputs: checked(inputs, problems), place, needs });
                await reporting.begin(suites.map((suite) => suite.config.path));
                const facts = (0, run_all.xS)(place.surroundings, { started, finished: new Date(), seconds: {} });
                return await reporting.finish({ result: (0, run_all.kg)(suites, facts), cards: [] }, configs);
            }
            catch (thrown) {
                return reporting.fail(thrown, started);
            }
        }
        function checked(inputs, [first, ...rest]) {
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
            return inputs;
        }
        async function everyResult(scene) {
            const { inputs, place, needs } = scene;
            const own = await place.handover.read();
            const here = (arrived) => (0, this_run.L)(arrived, place.surroundings);
            const asked = needs !== null || scene.context.runner.input('results') !== '';
            const first = here(asked ? await fromOtherJobs(own, scene) : { deliveries: own, faults: [] });
            const { configs, unread } = await expectation(first.deliveries, scene);
            const everyJob = asked || (inputs.job.total === 1 && unread.length === 0 && !hasEvery(configs, first.deliveries));
            const { deliveries, faults } = everyJob && !asked ? here(await fromOtherJobs(own, scene)) : first;
            const arrived = { deliveries: (0, this_run.a)(deliveries, configs), faults };
            const { attempt } = place.surroundings;
            const { name, total } = inputs.job;
            const suites = (0, complete.M)(withoutSiblings(arrived, inputs), {
                suites: configs,
                needs,
                end: null,
                attempt,
                own: name,
                amongLegs: total > 1,
                job: inputs.job,
                everyJob: everyJob && hasOthers(scene),
            });
            return { suites: withUnread(suites, unread), configs };
        }
        function hasOthers({ context, needs }) {
            return needs !== null || (0, run_artifacts.o)(context) !== null;
        }
        async function expectation(arrived, { context, inputs, place }) {
            const named = context.runner.input('config') !== '';
            const paths = arrived.flatMap(({ result }) => result.suites.map(({ config }) => config.path));
            if (!named && paths.length > 0 && paths.every((path) => path === result.a))
                return { configs: [], unread: [] };
            try {
                const configs = await (0, suite._k)(inputs.config ?? 'ml-gates.yml', context.workspace, place.files);
                return { configs, unread: [] };
            }
            catch (thrown) {
                return { configs: [], unread: (0, unread_suites.T)(thrown, inputs) };
            }
        }
        function hasEvery(configs, own) {
            const ran = own.flatMap(({ result }) => result.suites);
            return configs.every(({ path, gates }) => gates.every(({ id }) => ran.some((suite) => suite.config.path === path && suite.gates.some((one) => one.id === id))));
        }
        async function fromOtherJobs(own, { context, place, needs }) {
            const pattern = context.runner.input('results');
            const files = await readResultFiles(pattern, { folder: context.workspace, files: place.files });
            const artifacts = (0, run_artifacts.o)(context);
            const received = artifacts !== null
                ? await (0, exchange.Kx)(artifacts, own)
                : { deliveries: [], faults: needs === null || pattern !== '' ? [] : [noArtifacts] };
            return {
                deliveries: [...own, ...files.deliveries, ...received.deliveries],
                faults: [...files.faults, ...received.faults],
            };
        }
        const noArtifacts = {
            message: 'results of other jobs cannot be had: there are no artifacts (version 4) here',
            hint: 'hand them over as files, and name those in results: (docs/recipes/several-jobs.md)',
        };
        function withoutSiblings({ deliveries, faults }, { job }) {
            const isSibling = (one) => one.job.name === job.name && one.job.index !== job.index;
            return { deliveries: job.total === 1 ? deliveries : deliveries.filter((one) => !isSibling(one)), faults };
        }
        function withUnread(suites, unread) {
            if (unread.length === 0)
                return suites;
            const merged = unread.map((suite) => {
                const there = suites.find((one) => one.config.path === suite.config.path)?.gates ?? [];
                const gates = [
                    ...suite.gates,
                    ...there.filter(({ id, job }) => id !== 'config' || job.leg !== suite.gates[0]?.job.leg),
                ];
                return { ...suite, verdict: (0, verdict.Q)(gates.map(({ verdict }) => verdict)), gates };
            });
            const known = new Set(unread.map((suite) => suite.config.path));
            return [...merged, ...suites.filter((suite) => !known.has(suite.config.path) && suite.gates.length > 0)];
        }
    }),
    90392: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (complete)
        });
        var core_verdict = __webpack_require__(55139);
        ;
        const states = ['unused', 'error', 'expired', 'beyond-limit', 'used'];
        function mergePolicies(policies) {
            const [first] = policies;
            if (first === undefined || policies.length === 1)
                return first;
            const failed = policies.find(({ error }) => error !== undefined);
            const findings = new Map();
            for (const finding of policies.flatMap((one) => one.findings)) {
                const known = findings.get(finding.id);
                if (known === undefined || tells(finding) > tells(known))
                    findings.set(finding.id, finding);
            }
            return {
                ...(failed ?? first),
                verdict: (0, core_verdict.Q)(policies.map(({ verdict }) => verdict)),
                job: { ...first.job, leg: null },
                findings: [...findings.values()],
            };
        }
        function tells({ params }) {
            return states.indexOf(params.state);
        }
        var compare_text = __webpack_require__(99785);
        var errors = __webpack_require__(62807);
        var result = __webpack_require__(84429);
        var run_gates = __webpack_require__(99288);
        ;
        const sayNeeds = 'give actions/report the input needs (docs/recipes/several-jobs.md)';
        const runAll = 're-run all jobs';
        function jobProblems(legs, known) {
            const names = new Set([...legs.map(({ job }) => job.name ?? ''), ...(known.needs?.keys() ?? [])]);
            return [...names].sort(compare_text.n).flatMap((job) => {
                const own = legs.filter((leg) => (leg.job.name ?? '') === job);
                const problems = [
                    ...lostLegs(job, own, known),
                    ...olderLegs(job, own, { legs, known }),
                    ...badEnd(job, own, { legs, known }),
                ];
                const [first, ...rest] = problems;
                return first === undefined ? [] : [{ job, problems: [first, ...rest] }];
            });
        }
        const shownLegs = 20;
        function lostLegs(job, own, known) {
            if (own.length === 0 || (known.amongLegs && job === known.own))
                return [];
            const total = Math.max(...own.map((leg) => leg.job.total));
            const seen = new Set(own.map((leg) => leg.job.index));
            const lost = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index));
            if (lost.length === 0)
                return [];
            const shown = lost.slice(0, shownLegs).map((index) => String(index + 1));
            const which = `${shown.join(', ')}${lost.length > shownLegs ? ', …' : ''}`;
            const why = 'skipped, cancelled, crashed, or its artifact was lost';
            const hint = `look at job ${job}, and run it again`;
            if (lost.length === 1)
                return [{ message: `leg ${which} of ${total} of job ${job} left no result: ${why}`, hint }];
            return [{ message: `${lost.length} of ${total} legs of job ${job} left no result (${which}): ${why}`, hint }];
        }
        function olderLegs(job, own, { legs, known }) {
            const { needs, attempt, end: whole } = known;
            const older = attempt === null ? [] : own.filter((leg) => leg.attempt < attempt);
            const [first] = older;
            if (first === undefined || attempt === null)
                return [];
            const from = `a result of attempt ${first.attempt}`;
            if (job === known.own)
                return [
                    { message: `job ${job} left ${from}, and none in attempt ${attempt}, in which it ran again`, hint: runAll },
                ];
            if (needs === null && whole !== null)
                return stands(whole, legs, attempt)
                    ? []
                    : [{ message: `job ${job} left ${from}, and the run ended in attempt ${attempt} as ${whole}`, hint: runAll }];
            if (needs === null)
                return [
                    {
                        message: `job ${job} left ${from}, and whether it ran again in attempt ${attempt} cannot be told`,
                        hint: sayNeeds,
                    },
                ];
            const end = needs.get(job);
            if (end === undefined)
                return [...needs.values()].every((one) => one === 'success')
                    ? []
                    : [{ message: `job ${job} left ${from}, and needs does not name it`, hint: runAll }];
            if (stands(end, own, attempt))
                return [];
            return [{ message: `job ${job} left ${from}, and ended in attempt ${attempt} as ${end}`, hint: runAll }];
        }
        function badEnd(job, own, { legs, known }) {
            const hint = `look at job ${job}, and run it again`;
            const current = (of) => of.filter((leg) => known.attempt === null || leg.attempt >= known.attempt);
            switch (known.needs?.get(job)) {
                case undefined:
                case 'success':
                    return [];
                case 'skipped':
                    return [{ message: `job ${job} was skipped`, hint: `let job ${job} run also when a job before it failed` }];
                case 'cancelled':
                    return [{ message: `job ${job} was cancelled`, hint }];
                case 'failure': {
                    if (blocks(current(own)))
                        return [];
                    const unnamed = legs.filter((leg) => known.needs?.has(leg.job.name ?? '') === false);
                    if (own.length === 0 && blocks(current(unnamed)))
                        return [];
                    const what = current(own).length === 0 ? 'left no result' : 'none of its gates says why';
                    return [{ message: `job ${job} failed, and ${what}`, hint }];
                }
            }
        }
        function stands(end, legs, attempt) {
            return end === 'success' || (end === 'failure' && blocks(legs.filter((leg) => leg.attempt >= attempt)));
        }
        function runProblems(legs, { end, attempt }) {
            const hint = 'look at the run, and run it again';
            if (end === 'failure')
                return stands(end, legs, attempt ?? 0) ? [] : [{ message: 'the run failed, and none of its gates says why', hint }];
            return end === null || end === 'success' ? [] : [{ message: `the run ended as ${end}`, hint }];
        }
        function blocks(legs) {
            return legs.some(({ answers }) => answers.some(({ gate: { verdict, enforced } }) => (0, core_verdict.I)(verdict, { enforced }) !== 0));
        }
        var report_legs = __webpack_require__(80965);
        ;
        function complete({ deliveries, faults }, expected) {
            const legs = (0, report_legs.x)(deliveries);
            const answers = legs.flatMap((leg) => leg.answers);
            const jobs = jobRows(legs, { faults, expected });
            const configs = configsOf(answers, expected);
            return configs.map((config, at) => {
                const there = [
                    ...answered(answers.filter((one) => one.config.path === config.path)),
                    ...unanswered(legs, config.path),
                ];
                const gates = [
                    ...[...there, ...neverRan(config, there, expected)].sort(inOrderOf(config)),
                    ...(at === 0 ? jobs : []),
                ];
                const { path, sha256 } = config;
                const since = answers.find((one) => one.config.path === path)?.config.since;
                const told = { path, sha256, ...(since === undefined ? {} : { since }) };
                return { config: told, verdict: (0, core_verdict.Q)(gates.map(({ verdict }) => verdict)), gates };
            });
        }
        function configsOf(answers, expected) {
            const known = new Set(expected.suites.map(({ path }) => path));
            const others = new Map(answers.filter(({ config }) => !known.has(config.path)).map(({ config }) => [config.path, config]));
            const sorted = [...others.values()].sort((a, b) => (0, compare_text.n)(a.path, b.path));
            const all = [...expected.suites, ...sorted.map((config) => ({ ...config, gates: [] }))];
            return all.length === 0 ? [{ path: result.a, sha256: '', gates: [] }] : all;
        }
        function answered(answers) {
            const byGate = new Map();
            for (const answer of answers)
                byGate.set(answer.gate.id, [...(byGate.get(answer.gate.id) ?? []), answer]);
            return [...byGate.values()].flatMap((same) => {
                const gates = same.map(({ gate }) => gate);
                if (gates.every(({ kind }) => kind === 'policy'))
                    return mergePolicies(gates) ?? [];
                return rivals(same) ?? toldApart(gates);
            });
        }
        function rivals(same) {
            const jobs = [...new Set(same.map(({ by }) => by.job.name ?? ''))];
            const legs = new Set(same.map(({ by }) => JSON.stringify([by.job.name, by.job.index])));
            const [first] = same;
            if (first === undefined || (jobs.length === 1 && legs.size === same.length))
                return undefined;
            const where = jobs.length > 1 ? `${jobs.slice(0, -1).join(', ')} and ${jobs.at(-1) ?? ''}` : `both are called ${jobs.join('')}`;
            const problem = {
                message: `${first.gate.id} ran in ${jobs.length > 1 ? jobs.length : 'two'} jobs that are not legs of one matrix: ${where}`,
                hint: 'run it in one of them, or give each a config or a name: of its own',
            };
            return [undecided({ id: first.gate.id, kind: first.gate.kind }, { ...first.gate.job, leg: null }, problem)];
        }
        function toldApart(gates) {
            const count = (leg) => gates.filter((one) => one.job.leg === leg).length;
            return gates.map((gate) => {
                const { leg, index, total } = gate.job;
                if (count(leg) < 2)
                    return gate;
                const place = `${index + 1} of ${total}`;
                return { ...gate, job: { ...gate.job, leg: leg === null ? place : `${leg} (${place})` } };
            });
        }
        function unanswered(legs, config) {
            return legs.flatMap(({ job, attempt, unanswered: open }) => open
                .filter((one) => one.config === config)
                .map(({ gate, attempt: asked }) => {
                const when = asked < attempt ? `ran in attempt ${asked}` : 'was asked for';
                const message = `${gate} ${when} and left no result in attempt ${attempt} of job ${job.name ?? ''}`;
                return undecided({ id: gate, kind: kindOf(gate) }, job, { message, hint: 're-run all jobs' });
            }));
        }
        function kindOf(gate) {
            return gate === 'card' ? 'card' : gate.startsWith('data/') ? 'data' : 'metrics';
        }
        function neverRan({ gates }, there, expected) {
            if (there.some(({ kind }) => kind === 'config'))
                return [];
            return gates
                .filter(({ id }) => !there.some((gate) => gate.id === id))
                .map((gate) => {
                const message = expected.everyJob
                    ? `${gate.id} did not run: no job of this run left its result`
                    : `${gate.id} did not run in this job: no step left its result`;
                return undecided(gate, expected.job, {
                    message,
                    hint: 'run it before the report, also when a step before it failed',
                });
            });
        }
        function jobRows(legs, { faults, expected }) {
            const place = (name) => ({ name, leg: null, index: 0, total: 1 });
            const rows = jobProblems(legs, expected).map(({ job, problems }) => undecided({ id: `job/${job}`, kind: 'job' }, place(job), ...problems));
            const [first, ...rest] = [...runProblems(legs, expected), ...faults].sort((a, b) => (0, compare_text.n)(a.message, b.message));
            return first === undefined
                ? rows
                : [...rows, undecided({ id: 'jobs', kind: 'job' }, place(expected.job.name), first, ...rest)];
        }
        function undecided(gate, job, ...problems) {
            return (0, run_gates.hw)({ ...gate, job }, new errors.ur('input', problems));
        }
        function inOrderOf({ gates }) {
            const place = new Map(gates.map(({ id }, at) => [id, at]));
            const rank = ({ id }) => place.get(id) ?? gates.length;
            return (a, b) => rank(a) - rank(b) || (0, compare_text.n)(a.id, b.id) || a.job.index - b.job.index;
        }
    })
};
