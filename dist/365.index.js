export const id = 365;
export const ids = [365];
export const modules = {

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionMain: () => (/* binding */ actionMain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/config/suite.js + 3 modules
var suite = __webpack_require__(2054);
// EXTERNAL MODULE: ./build/config/yaml-document.js
var yaml_document = __webpack_require__(7856);
;// CONCATENATED MODULE: ./build/config/inline.js




const inlineActions = {
    'validate-data': {
        action: 'validate-data',
        section: 'data',
        inputs: {
            path: 'paths',
            schema: 'text',
            dialect: 'yaml',
            fieldsMatch: 'text',
            uniqueKeys: 'yaml',
            checks: 'yaml',
            enforce: 'yaml',
        },
    },
    'check-metrics': {
        action: 'check-metrics',
        section: 'metrics',
        inputs: { path: 'paths', rules: 'yaml', baseline: 'yaml', enforce: 'yaml' },
    },
    'model-card': {
        action: 'model-card',
        section: 'card',
        inputs: { facts: 'text', output: 'text', verify: 'yaml', verify_tolerance: 'yaml', enforce: 'yaml' },
    },
};
/**
 * The suite that inline inputs make, checked exactly as a config file is; problems name the input and the line in it.
 * @param given the inputs that are not empty
 * @param folder the folder that their paths are relative to
 */
function inlineSuite(action, given, { folder, name }) {
    const base = action.section === 'card' ? ['card'] : [action.section, name];
    const documents = new Map(Object.entries(given).map(([input, text]) => [input, readInput(action.inputs[input] ?? 'text', input, text)]));
    const document = compose(documents, base, `inputs of ${action.action}`);
    const checked = (0,suite/* checkConfig */.l2)(document);
    if ('problems' in checked) {
        const [first, ...rest] = checked.problems;
        if (first !== undefined)
            throw (0,errors/* configError */.Fj)([first, ...rest]);
        throw new Error('a config was refused without a problem');
    }
    return {
        path: `inputs of ${action.action}`,
        file: null,
        folder,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(checked.config)).digest('hex'),
        config: checked.config,
        gates: (0,suite/* gatesOf */.og)(checked.config),
        locate: (key) => document.locate(key),
    };
}
function readInput(kind, input, text) {
    const label = `input ${input}`;
    if (kind === 'yaml')
        return (0,yaml_document/* parseYaml */.h)(text, label);
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const value = kind === 'paths' && lines.length > 1 ? lines : text.trim();
    return {
        value,
        problems: [],
        locate: () => ({
            where: { file: label, line: 1, column: 1 },
            source: lines[0] ?? '',
            length: (lines[0] ?? '').length,
        }),
    };
}
/** One document of all inputs, in the shape of a config with this one gate. */
function compose(documents, base, label) {
    const gate = Object.fromEntries([...documents].map(([input, { value }]) => [input, value ?? null]));
    const [section = 'card', name] = base;
    const problems = [...documents.values()].flatMap((document) => document.problems);
    return {
        value: { version: 1, [section]: name === undefined ? gate : { [name]: gate } },
        problems,
        locate: (path, options) => {
            const inside = path.slice(base.length);
            const document = documents.get(String(inside[0] ?? ''));
            return document?.locate(inside.slice(1), options) ?? { where: { file: label }, source: '', length: 1 };
        },
    };
}

// EXTERNAL MODULE: ./build/guard.js
var guard = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/host/action-inputs.js


/**
 * Reads the inputs of an action, all mistakes at once.
 * @param inlineNames the inline inputs that this action has; none for the root action and `report`
 */
function readActionInputs(read, inlineNames, environment) {
    const problems = [];
    const inline = Object.fromEntries(inlineNames.map((name) => [name, read(name)]).filter(([, text]) => text !== ''));
    const config = read('config');
    if (config !== '' && Object.keys(inline).length > 0)
        problems.push({
            message: `both config and inline inputs (${Object.keys(inline).join(', ')}) are given`,
            hint: 'keep one: the config, or the inputs',
        });
    const inputs = {
        config: config === '' && Object.keys(inline).length > 0 ? null : config === '' ? 'ml-gates.yml' : config,
        gates: list(read('gates')),
        inline,
        name: read('name') === '' ? 'inline' : read('name'),
        token: read('github-token'),
        job: readJob(read, environment, problems),
        jobFailed: readJobFailed(read('job-status'), problems),
        allowedFolders: list(read('allowed-folders')),
        write: flag('write', read('write'), { problems, fallback: false }),
        uploadReport: flag('upload-report', read('upload-report'), { problems, fallback: true }),
    };
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
    return inputs;
}
function list(text) {
    return text
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function flag(name, text, { problems, fallback }) {
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    if (text !== '')
        problems.push({ message: `input ${name}: "${text}" is not true or false`, hint: 'write true or false' });
    return fallback;
}
/** `job.status` is `success`, `failure` or `cancelled`; what is none of them is not taken for success. */
function readJobFailed(status, problems) {
    if (status === '' || status === 'success')
        return false;
    if (status !== 'failure' && status !== 'cancelled')
        problems.push({
            message: `input job-status: "${status}" is no job status`,
            hint: 'leave job-status at its default',
        });
    return true;
}
function readJob(read, environment, problems) {
    const matrix = jsonObject('matrix', read('matrix'), problems);
    const strategy = jsonObject('strategy', read('strategy'), problems);
    const leg = Object.entries(matrix).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    const whole = (value) => typeof value === 'number' ? (0,number/* parseInteger */.c)(String(value)) : undefined;
    return {
        name: environment.jobName ?? null,
        leg: leg.length === 0 ? null : leg.join(', '),
        index: whole(strategy['job-index']) ?? 0,
        total: whole(strategy['job-total']) ?? 1,
    };
}
function jsonObject(name, text, problems) {
    if (text === '' || text === 'null')
        return {};
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
        // said below: both are the same mistake
    }
    problems.push({ message: `input ${name} is not a JSON object`, hint: `leave ${name} at its default` });
    return {};
}

// EXTERNAL MODULE: ./build/host/connect.js + 2 modules
var connect = __webpack_require__(5405);
// EXTERNAL MODULE: ./build/host/git.js
var git = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/gates/run-gates.js + 86 modules
var run_gates = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/gates/action-suites.js





/** The folder that a config pattern begins in: the part before its first wildcard. */
function configFolder(config, workspace) {
    if (config === null)
        return workspace;
    const fixed = config.split(/[*?{[(!]/)[0] ?? '';
    return external_node_path_.dirname(external_node_path_.resolve(workspace, fixed === config ? fixed : `${fixed}x`));
}
/** The suites and gates of one action: of its kinds, of its config or of its inline inputs, of its filter. */
async function selectSuites(asked, action, { files, workspace }) {
    const suites = asked.config === null && action.inline !== null
        ? [inlineSuite(action.inline, asked.inline, { folder: workspace, name: asked.name })]
        : await (0,suite/* loadSuites */._k)(asked.config ?? 'ml-gates.yml', workspace, files);
    const gates = suites.flatMap((suite) => suite.gates);
    const ofKind = gates.filter((gate) => action.kinds.includes(gate.kind));
    const named = (0,run_gates/* selectGates */.nE)(suites, asked.gates) ?? new Set(ofKind.map((gate) => gate.id));
    const foreign = [...named].filter((id) => !ofKind.some((gate) => gate.id === id));
    if (foreign.length > 0)
        throw (0,errors/* configError */.Fj)([
            { message: `this action runs no ${foreign.join(', ')}`, hint: `it runs ${action.kinds.join(', ')} gates` },
        ]);
    if (ofKind.length === 0)
        throw (0,errors/* configError */.Fj)([
            {
                message: `${suites.map((suite) => suite.path).join(', ')} declares no ${action.kinds.join(' or ')} gate`,
                hint: 'declare one, or remove this step',
            },
        ]);
    return { suites, only: named };
}

;// CONCATENATED MODULE: ./build/gates/action-reporting.js
function openReporting(_, __) {
    return Promise.reject(new Error('later'));
}

;// CONCATENATED MODULE: ./build/gates/refuse-checkout.js

/**
 * Refuses `pull_request_target` (a token that may write, and secrets) with anything but the base checked out:
 * whoever opened the pull request would decide what runs and what is reported.
 */
async function refuseForeignCheckout(surroundings, git) {
    if (surroundings.event !== 'pull_request_target')
        return;
    const { code, stdout } = await git.run(['rev-parse', 'HEAD']);
    const head = new TextDecoder().decode(stdout).trim();
    if (code === 0 && head === surroundings.sha)
        return;
    throw (0,errors/* configError */.Fj)([
        {
            message: `pull_request_target runs with a token that may write, and ${code === 0 ? `${head.slice(0, 7)} is checked out instead of the base` : 'what is checked out cannot be told'}`,
            hint: 'use on: pull_request (docs/recipes/forks.md)',
        },
    ]);
}

// EXTERNAL MODULE: ./build/gates/run-all.js
var run_all = __webpack_require__(5340);
;// CONCATENATED MODULE: ./build/gates/gate-action.js








/** Runs the gates of one action: inputs → suites → verdict → result, report, outputs → exit code. */
async function runGateAction(action, context) {
    const { runner, env, workspace } = context;
    const inputs = readActionInputs(runner.input, Object.keys(action.inline?.inputs ?? {}), {
        jobName: env['GITHUB_JOB'],
    });
    runner.mask(inputs.token);
    const folder = configFolder(inputs.config, workspace);
    const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
    await refuseForeignCheckout(place.surroundings, (0,git/* createGit */.l)(folder));
    const reporting = await openReporting(action, { context, inputs, place });
    const { run, suites } = await runSelected(action, { context, inputs, place });
    if (!run.result.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'config')))
        await place.handover.write(run.result);
    return reporting.finish(run, suites);
}
/** The run of the gates that were asked for; a config that cannot be read is a run too, with that error and nothing else. */
async function runSelected(action, scene) {
    const { context, inputs, place } = scene;
    const jobFailed = await place.handover.jobFailed(inputs.jobFailed);
    const begin = new Date();
    let selection;
    try {
        selection = await selectSuites(inputs, action, { files: place.files, workspace: context.workspace });
    }
    catch (thrown) {
        const facts = (0,run_all/* factsOf */.xS)(place.surroundings, { started: begin, finished: new Date(), seconds: {} });
        return { run: { result: (0,run_all/* gather */.kg)([unreadSuite(thrown, inputs)], facts), cards: [] }, suites: [] };
    }
    const run = await (0,run_all/* runAll */.$D)(selection.suites, {
        only: selection.only,
        earlier: await place.handover.read(),
        jobFailed,
        job: inputs.job,
        writeCard: inputs.write,
        portsOf: (suite) => (0,connect/* portsOf */.a)(suite, { ...place, log: context.log, token: inputs.token, env: context.env }),
        surroundings: place.surroundings,
        clock: { now: () => new Date() },
    });
    return { run, suites: selection.suites };
}
/** A suite that stands for a config that could not be read. */
function unreadSuite(thrown, inputs) {
    const gate = {
        id: 'config',
        kind: 'config',
        verdict: 'error',
        enforced: true,
        job: inputs.job,
        origin: 'unknown',
        baseline: null,
        measured: {},
        findings: [],
        error: (0,run_gates/* gateError */.em)(thrown),
    };
    return { config: { path: inputs.config ?? 'inputs', sha256: '' }, verdict: 'error', gates: [gate] };
}

// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
;// CONCATENATED MODULE: ./build/gates/report-action.js









/** Gathers the results that the gates of this job left, names those that are missing, and posts one verdict. */
async function runReportAction(context) {
    const { runner, env, workspace } = context;
    const inputs = readActionInputs(runner.input, [], { jobName: env['GITHUB_JOB'] });
    runner.mask(inputs.token);
    const folder = configFolder(inputs.config, workspace);
    const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
    await refuseForeignCheckout(place.surroundings, (0,git/* createGit */.l)(folder));
    const started = new Date();
    const reporting = await openReporting({ name: 'report', publishes: true }, { context, inputs, place });
    const arrived = await place.handover.read();
    const { suites, configs } = await complete(arrived, { context, inputs, place });
    const facts = (0,run_all/* factsOf */.xS)(place.surroundings, { started, finished: new Date(), seconds: {} });
    return reporting.finish({ result: (0,run_all/* gather */.kg)(suites, facts), cards: [] }, configs);
}
/** What arrived, and an error for every gate of the configs that did not: a gate that never ran must not look like one that passed. */
async function complete(arrived, { context, inputs, place }) {
    let configs = [];
    const named = context.runner.input('config') !== '';
    const onlyInline = arrived.length > 0 && arrived.every((suite) => suite.config.path.startsWith('inputs of '));
    try {
        if (named || !onlyInline)
            configs = await (0,suite/* loadSuites */._k)(inputs.config ?? 'ml-gates.yml', context.workspace, place.files);
    }
    catch (thrown) {
        return { suites: [...arrived, unreadSuite(thrown, inputs)], configs: [] };
    }
    const missing = configs.map((config) => missingGates(config, arrived, inputs));
    const known = new Set(configs.map((config) => config.path));
    return {
        suites: [...missing, ...arrived.filter((suite) => !known.has(suite.config.path))],
        configs,
    };
}
function missingGates(config, arrived, inputs) {
    const suite = arrived.find((one) => one.config.path === config.path);
    const gates = config.gates.map((gate) => {
        const there = suite?.gates.find((one) => one.id === gate.id);
        if (there !== undefined)
            return there;
        return {
            id: gate.id,
            kind: gate.kind,
            verdict: 'error',
            enforced: true,
            job: inputs.job,
            origin: 'unknown',
            baseline: null,
            measured: {},
            findings: [],
            error: { kind: 'input', message: `${gate.id} did not run in this job: no step left its result` },
        };
    });
    return {
        config: { path: config.path, sha256: config.sha256 },
        verdict: (0,verdict/* worst */.Q)(gates.map((gate) => gate.verdict)),
        gates,
    };
}

// EXTERNAL MODULE: ./build/host/disk-files.js + 1 modules
var disk_files = __webpack_require__(1207);
;// CONCATENATED MODULE: ./build/host/handover.js



/** @param folder `$RUNNER_TEMP/ml-gates` */
function openHandover(folder, files) {
    const results = external_node_path_.join(folder, 'results');
    const read = async () => {
        const found = await files.glob(results, '*.json');
        return gatherSuites(await Promise.all(found.map((file) => readResult(file, files))));
    };
    return {
        async jobFailed(now) {
            const file = external_node_path_.join(folder, 'job.json');
            if ((await files.kind(file)) === 'absent')
                await files.write(file, JSON.stringify({ failed: now }));
            const text = new TextDecoder().decode(await files.read(file));
            return text !== JSON.stringify({ failed: false });
        },
        async write(run) {
            refuseNamesakes(await read(), run.suites);
            for (const suite of run.suites)
                for (const gate of suite.gates) {
                    const key = (0,external_node_crypto_.createHash)('sha256')
                        .update(JSON.stringify([suite.config.path, gate.id]))
                        .digest('hex')
                        .slice(0, 16);
                    const alone = {
                        ...run,
                        verdict: gate.verdict,
                        suites: [{ ...suite, verdict: gate.verdict, gates: [gate] }],
                    };
                    await files.write(external_node_path_.join(results, `${key}.json`), `${JSON.stringify(alone)}\n`);
                }
        },
        read,
    };
}
/** The gates of several results, by config. */
function gatherSuites(suites) {
    const gathered = new Map();
    for (const suite of suites) {
        const known = gathered.get(suite.config.path);
        const gates = [...(known?.gates ?? []), ...suite.gates];
        gathered.set(suite.config.path, { ...suite, gates });
    }
    return [...gathered.values()];
}
/** Two steps with inline inputs and one name would overwrite each other: one of them would be lost. */
function refuseNamesakes(there, ours) {
    for (const suite of ours) {
        const other = there.find((one) => one.config.path === suite.config.path && one.config.sha256 !== suite.config.sha256);
        const gate = other?.gates.find((one) => suite.gates.some(({ id }) => id === one.id));
        if (gate !== undefined)
            throw (0,errors/* configError */.Fj)([
                {
                    message: `another step of this job already ran ${gate.id} with other inputs`,
                    hint: 'give each step a name: of its own',
                },
            ]);
    }
}
async function readResult(file, files) {
    const text = new TextDecoder().decode(await files.read(file));
    try {
        const [suite] = JSON.parse(text).suites;
        if (suite !== undefined)
            return suite;
    }
    catch {
        // said below
    }
    throw (0,errors/* inputError */.Xu)({ message: `${files.show(file)} is not a result of a gate`, where: { file: files.show(file) } });
}

;// CONCATENATED MODULE: ./build/host/runner.js

/** The runner behind `@actions/core`, which is loaded here and nowhere else. */
async function connectRunner() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 8802));
    return {
        input: (name) => core.getInput(name),
        output: (name, value) => {
            try {
                core.setOutput(name, value);
            }
            catch (thrown) {
                core.warning(`the output ${name} could not be written: ${(0,errors/* asError */.zR)(thrown).message}`);
            }
        },
        summary: async (markdown) => {
            try {
                await core.summary.addRaw(markdown, true).write();
                return true;
            }
            catch (thrown) {
                core.warning(`the job summary could not be written: ${(0,errors/* asError */.zR)(thrown).message}`);
                return false;
            }
        },
        annotate: ({ level, message, line, column, ...properties }) => {
            core[level](message, {
                ...properties,
                ...(line === undefined ? {} : { startLine: line }),
                ...(column === undefined ? {} : { startColumn: column }),
            });
        },
        print: (text) => core.info(text.replace(/^(?=[ \t]*(?:::|##\[))/gm, '\u200b')),
        warning: (text) => core.warning(text),
        debug: (text) => core.debug(text),
        mask: (secret) => {
            if (secret !== '')
                core.setSecret(secret);
        },
    };
}

// EXTERNAL MODULE: ./build/host/surroundings.js
var host_surroundings = __webpack_require__(876);
;// CONCATENATED MODULE: ./build/host/action-context.js






async function connectAction(env = process.env) {
    const runner = await connectRunner();
    let say = () => Promise.resolve();
    const workspace = external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '.');
    const temporary = env['RUNNER_TEMP'] ?? '';
    return {
        runner,
        env,
        workspace,
        scratch: external_node_path_.join(external_node_path_.resolve(temporary), 'ml-gates'),
        log: { progress: () => undefined, warning: runner.warning, debug: runner.debug },
        async open({ configFolder, allowedFolders }) {
            if (temporary === '')
                throw (0,errors/* configError */.Fj)([
                    { message: 'RUNNER_TEMP is not set: an action runs on a runner', hint: 'locally: node dist/cli.js check' },
                ]);
            const surroundings = { ...(await (0,host_surroundings/* readSurroundings */.S)(env, configFolder)), onRunner: true };
            const allowed = [workspace, temporary, ...allowedFolders.map((folder) => external_node_path_.resolve(workspace, folder))];
            const files = (0,disk_files/* createFiles */.q)({ root: surroundings.root, allowed });
            return { surroundings, files, handover: openHandover(external_node_path_.join(external_node_path_.resolve(temporary), 'ml-gates'), files) };
        },
        whenStopped: (words) => {
            say = words;
        },
        lastWords: (signal) => say(signal),
    };
}

;// CONCATENATED MODULE: ./build/main.js






/** The entry of every action: its stub names it. */
async function actionMain(name) {
    const context = await connectAction();
    await (0,guard/* guard */.a)({
        run: () => perform(name, context),
        explain: (thrown) => {
            const headline = 'x', details = String(thrown);
            context.runner.annotate({ level: 'error', message: headline, title: 'ML Gates' });
            context.runner.print(details);
            context.runner.output('verdict', 'error');
        },
        interrupted: async (signal) => {
            context.runner.print(`Stopped by ${signal}: nothing was decided.`);
            await context.lastWords(signal);
        },
    });
}
function perform(name, context) {
    switch (name) {
        case 'gates':
            return runGateAction({ name, kinds: ['data', 'metrics', 'card'], inline: null, publishes: true }, context);
        case 'validate-data':
            return runGateAction({ name, kinds: ['data'], inline: inlineActions['validate-data'], publishes: false }, context);
        case 'check-metrics':
            return runGateAction({ name, kinds: ['metrics'], inline: inlineActions['check-metrics'], publishes: false }, context);
        case 'model-card':
            return runGateAction({ name, kinds: ['card'], inline: inlineActions['model-card'], publishes: false }, context);
        case 'report':
            return runReportAction(context);
        default:
            throw new Error(`there is no action ${name}; this is ${external_node_path_.basename(process.argv[1] ?? '')}`);
    }
}


/***/ })

};
