export const id = 992;
export const ids = [992];
export const modules = {

/***/ 73992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionMain: () => (/* binding */ actionMain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/inline.js
var inline = __webpack_require__(94454);
// EXTERNAL MODULE: ./build/guard.js
var guard = __webpack_require__(91753);
// EXTERNAL MODULE: ./build/gates/gate-action.js
var gate_action = __webpack_require__(74071);
// EXTERNAL MODULE: ./build/config/suite.js + 4 modules
var suite = __webpack_require__(84041);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(84429);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/host/action-inputs.js
var action_inputs = __webpack_require__(9783);
// EXTERNAL MODULE: ./build/host/git.js
var git = __webpack_require__(77559);
// EXTERNAL MODULE: ./build/gates/action-reporting.js + 14 modules
var action_reporting = __webpack_require__(47297);
// EXTERNAL MODULE: ./build/gates/action-suites.js
var action_suites = __webpack_require__(21255);
// EXTERNAL MODULE: ./build/gates/refuse-checkout.js
var refuse_checkout = __webpack_require__(65608);
// EXTERNAL MODULE: ./build/gates/run-all.js
var run_all = __webpack_require__(35340);
;// CONCATENATED MODULE: ./build/gates/report-action.js










/** Gathers the results that the gates of this job left, names those that are missing, and posts one verdict. */
async function runReportAction(context) {
    const { runner, env, workspace } = context;
    const inputs = (0,action_inputs/* readActionInputs */.U)((name) => runner.input(name), [], { jobName: env.GITHUB_JOB });
    runner.mask(inputs.token);
    const folder = (0,action_suites/* configFolder */.v)(inputs.config, workspace);
    const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
    await (0,refuse_checkout/* refuseForeignCheckout */.H)(place.surroundings, (0,git/* createGit */.l)(folder));
    const started = new Date();
    const reporting = (0,action_reporting/* openReporting */.v)({ name: 'report', publishes: true }, { context, inputs, place });
    const arrived = await place.handover.read();
    const { suites, configs } = await complete(arrived, { context, inputs, place });
    await reporting.begin(suites.map((suite) => suite.config.path));
    const facts = (0,run_all/* factsOf */.xS)(place.surroundings, { started, finished: new Date(), seconds: {} });
    return reporting.finish({ result: (0,run_all/* gather */.kg)(suites, facts), cards: [] }, configs);
}
/** What arrived, and an error for every gate of the configs that did not: a gate that never ran must not look like one that passed. */
async function complete(arrived, { context, inputs, place }) {
    let configs = [];
    const named = context.runner.input('config') !== '';
    const onlyInline = arrived.length > 0 && arrived.every((suite) => suite.config.path === result/* inlineConfig */.a);
    try {
        if (named || !onlyInline)
            configs = await (0,suite/* loadSuites */._k)(inputs.config ?? 'ml-gates.yml', context.workspace, place.files);
    }
    catch (thrown) {
        return { suites: [...arrived, (0,gate_action/* unreadSuite */.W)(thrown, inputs)], configs: [] };
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

// EXTERNAL MODULE: ./build/gates/run-gates.js + 86 modules
var run_gates = __webpack_require__(96999);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/host/disk-files.js + 1 modules
var disk_files = __webpack_require__(61207);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./build/core/inert.js
var inert = __webpack_require__(18018);
;// CONCATENATED MODULE: ./build/host/runner.js


/** The runner behind `@actions/core`, which is loaded here and nowhere else. */
async function connectRunner() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
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
        print: (text) => core.info((0,inert/* inert */.t)(text)),
        warning: (text) => core.warning(text),
        debug: (text) => core.debug(text),
        mask: (secret) => {
            if (secret !== '')
                core.setSecret(secret);
        },
    };
}

// EXTERNAL MODULE: ./build/host/surroundings.js
var host_surroundings = __webpack_require__(70876);
;// CONCATENATED MODULE: ./build/host/action-context.js






async function connectAction(env = process.env) {
    const runner = await connectRunner();
    let say = () => Promise.resolve();
    const workspace = external_node_path_.resolve(env.GITHUB_WORKSPACE ?? '.');
    const temporary = env.RUNNER_TEMP ?? '';
    return {
        runner,
        env,
        workspace,
        scratch: external_node_path_.join(external_node_path_.resolve(temporary), 'ml-gates'),
        log: {
            progress: () => undefined,
            warning: (text) => runner.warning(text),
            debug: (text) => runner.debug(text),
        },
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

// EXTERNAL MODULE: ./build/host/program.js
var program = __webpack_require__(24883);
// EXTERNAL MODULE: ./build/report/escape-command.js
var escape_command = __webpack_require__(78204);
// EXTERNAL MODULE: ./build/report/problems-text.js
var problems_text = __webpack_require__(20615);
;// CONCATENATED MODULE: ./build/main.js










/** The entry of every action: its stub names it. */
async function actionMain(name) {
    const context = await connectAction();
    await (0,guard/* guard */.a)({
        run: () => perform(name, context),
        explain: (thrown) => {
            const error = (0,run_gates/* gateError */.em)(thrown);
            context.runner.annotate({
                level: 'error',
                message: (0,escape_command/* escapeCommand */.N)(`Not decided: ${error.message}`),
                title: 'ML Gates',
            });
            context.runner.print((0,problems_text/* errorText */.kc)(error, program/* program */.D));
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
            return (0,gate_action/* runGateAction */.b)({ name, kinds: ['data', 'metrics', 'card'], inline: null, publishes: true }, context);
        case 'validate-data':
            return (0,gate_action/* runGateAction */.b)({ name, kinds: ['data'], inline: inline/* inlineActions */.F['validate-data'], publishes: false }, context);
        case 'check-metrics':
            return (0,gate_action/* runGateAction */.b)({ name, kinds: ['metrics'], inline: inline/* inlineActions */.F['check-metrics'], publishes: false }, context);
        case 'model-card':
            return (0,gate_action/* runGateAction */.b)({ name, kinds: ['card'], inline: inline/* inlineActions */.F['model-card'], publishes: false }, context);
        case 'report':
            return runReportAction(context);
        default:
            throw new Error(`there is no action ${name}; this is ${external_node_path_.basename(process.argv[1] ?? '')}`);
    }
}


/***/ })

};
