export const id = 223;
export const ids = [223];
export const modules = {

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandMain: () => (/* binding */ commandMain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/config/suite.js + 4 modules
var suite = __webpack_require__(84041);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/inert.js
var inert = __webpack_require__(18018);
// EXTERNAL MODULE: ./build/gates/run-all.js
var run_all = __webpack_require__(35340);
// EXTERNAL MODULE: ./build/gates/run-gates.js + 107 modules
var run_gates = __webpack_require__(21641);
// EXTERNAL MODULE: ./build/gates/unread-suites.js
var unread_suites = __webpack_require__(16476);
// EXTERNAL MODULE: ./build/gates/write-report.js
var write_report = __webpack_require__(68375);
// EXTERNAL MODULE: ./build/guard.js
var guard = __webpack_require__(91753);
// EXTERNAL MODULE: ./build/host/connect.js + 2 modules
var connect = __webpack_require__(15405);
;// CONCATENATED MODULE: ./build/host/console-log.js
const millisecondsBetween = 200;
/** Progress on a terminal's error stream, on one line that is written over; nothing where nobody watches. */
function consoleLog(stream) {
    let shown = 0;
    let last = 0;
    const clear = () => {
        if (shown > 0)
            stream.write(`\r${' '.repeat(shown)}\r`);
        shown = 0;
    };
    return {
        clear,
        progress(text) {
            const now = Date.now();
            if (!stream.isTTY || now - last < millisecondsBetween)
                return;
            last = now;
            clear();
            const line = text.slice(0, Math.max(10, stream.columns - 1));
            stream.write(line);
            shown = line.length;
        },
        warning(text) {
            clear();
            stream.write(`Warning: ${text}\n`);
        },
        debug: () => undefined,
    };
}

// EXTERNAL MODULE: ./build/host/disk-files.js + 1 modules
var disk_files = __webpack_require__(61207);
// EXTERNAL MODULE: ./build/host/surroundings.js
var host_surroundings = __webpack_require__(70876);
// EXTERNAL MODULE: ./build/host/program.js
var program = __webpack_require__(24883);
// EXTERNAL MODULE: ./build/report/problems-text.js
var problems_text = __webpack_require__(20615);
// EXTERNAL MODULE: ./build/report/html.js + 2 modules
var html = __webpack_require__(22382);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(88562);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/cli.js





















const usage = `ml-gates: decide whether a change to a machine-learning project may merge

  ml-gates check [CONFIG] [--out DIR] [--only GATE]…   run the gates of CONFIG (default ml-gates.yml; a path or a glob)
  ml-gates card [CONFIG] [--write]                     print the model card, or update card.output in place
  ml-gates --version | --help

check writes result.json, report.md, report.html and the card into DIR (default ml-gates-report).
Exit code: 0 pass or warn, 1 fail, 2 nothing was decided.
`;
/** The local command: reads arguments, runs, prints, ends with the exit code of the verdict. */
async function commandMain(args) {
    const log = consoleLog(process.stderr);
    await (0,guard/* guard */.a)({
        run: () => perform(parseCommand(args), log),
        explain: (thrown) => {
            log.clear();
            process.stderr.write((0,inert/* inert */.t)(`${(0,problems_text/* errorText */.kc)((0,run_gates/* gateError */.em)(thrown), program/* program */.D)}\n`));
            return Promise.resolve();
        },
        interrupted: (signal) => {
            log.clear();
            process.stderr.write(`Stopped by ${signal}: nothing was decided (exit 2).\n`);
            return Promise.resolve();
        },
    });
}
function parseCommand(args) {
    const { values, positionals } = readArguments(args);
    if (values.help === true)
        return { kind: 'help' };
    if (values.version === true)
        return { kind: 'version' };
    const [name, config = 'ml-gates.yml', ...rest] = positionals;
    if (name === undefined || name === 'help')
        return { kind: 'help' };
    if (rest.length > 0)
        throw usageError(`one CONFIG is read; also given: ${rest.join(' ')} (quote a glob)`);
    switch (name) {
        case 'check':
            if (values.write !== undefined)
                throw usageError('--write belongs to the card command');
            if (values.out === '')
                throw usageError('--out names the folder of the report, and is empty');
            return { kind: 'check', config, out: values.out ?? 'ml-gates-report', only: values.only ?? [] };
        case 'card':
            if (values.out !== undefined || values.only !== undefined)
                throw usageError('--out and --only belong to the check command');
            return { kind: 'card', config, write: values.write === true };
        default:
            throw usageError(`there is no command "${name}"`);
    }
}
function readArguments(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                out: { type: 'string' },
                only: { type: 'string', multiple: true },
                write: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (thrown) {
        throw usageError((0,errors/* asError */.zR)(thrown).message.split('. ')[0] ?? 'the arguments are not understood');
    }
}
function usageError(message) {
    return (0,errors/* configError */.Fj)([{ message, hint: 'ml-gates --help shows the commands' }]);
}
async function perform(command, log) {
    switch (command.kind) {
        case 'help':
            process.stdout.write(usage);
            return 0;
        case 'version':
            process.stdout.write(`${version/* version */.r}\n`);
            return 0;
        case 'check':
            return check(command, log);
        case 'card':
            return card(command, log);
    }
}
async function check({ config, out, only }, log) {
    const folder = external_node_path_.resolve(out);
    const local = await openLocally(config, folder);
    let run;
    try {
        run = await runLocally(local, { config, only, write: false, log });
    }
    catch (thrown) {
        // what an earlier run left there would be taken for this one's
        const kept = await keepReport(folder, unreadRun(thrown, config, local), local.own);
        if ('error' in kept)
            sayStale(folder);
        throw thrown;
    }
    log.clear();
    const written = await keepReport(folder, run, local.own);
    if ('error' in written)
        sayStale(folder);
    // a green verdict beside an error would be believed
    if ('error' in written && (0,run_all/* exitCodeOf */.FO)(run.result) === 0)
        throw written.error;
    const text = (0,terminal/* terminalReport */.R)(run.result, {
        color: useColor(process.stdout),
        width: columnsOf(process.stdout),
        ...('error' in written ? {} : { folder: external_node_path_.relative('.', folder) || '.' }),
    });
    process.stdout.write((0,inert/* inert */.t)(text));
    if ('error' in written)
        throw written.error;
    return (0,run_all/* exitCodeOf */.FO)(run.result);
}
function sayStale(folder) {
    process.stderr.write((0,inert/* inert */.t)(`What ${external_node_path_.relative('.', folder) || '.'} holds is not of this run: no report could be written.\n`));
}
/** A pipe has no columns, whatever its type says. */
function columnsOf(stream) {
    return stream.columns ?? 100;
}
/** The report folder, or what kept it from being written: the verdict is shown either way. */
async function keepReport(folder, run, files) {
    try {
        return await (0,write_report/* writeReport */.u)(folder, run, {
            files,
            rendered: { markdown: (0,markdown/* reportMarkdown */.uL)(run.result, links/* noLinks */.dH), html: (0,html/* reportHtml */.E)(run.result, links/* noLinks */.dH) },
        });
    }
    catch (error) {
        return { error };
    }
}
async function card({ config, write }, log) {
    const local = await openLocally(config, null);
    const run = await runLocally(local, { config, only: [], write, log });
    log.clear();
    const [first] = run.cards;
    if (first === undefined) {
        process.stdout.write((0,inert/* inert */.t)((0,terminal/* terminalReport */.R)(run.result, { color: useColor(process.stdout) })));
        if (!hasCard(run.result))
            throw (0,errors/* configError */.Fj)([{ message: `${config} declares no card`, hint: 'add card: {facts: model-card.yml}' }]);
        return 2;
    }
    for (const one of run.cards) {
        if (!write)
            process.stdout.write(local.surroundings.onRunner ? (0,inert/* inert */.t)(one.markdown) : one.markdown);
        else if (one.output !== null)
            process.stdout.write((0,inert/* inert */.t)(`${local.own.show(one.output)} is in step with what was measured\n`));
    }
    return 0;
}
function hasCard(run) {
    return run.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'card'));
}
/** @param out the folder of the report, which no glob of a config looks into */
async function openLocally(config, out) {
    const { env } = process;
    const surroundings = await (0,host_surroundings/* readSurroundings */.S)(env, external_node_path_.dirname(external_node_path_.resolve(config)));
    const { root, onRunner } = surroundings;
    const workspace = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined && folder !== '');
    const allowed = onRunner ? workspace : null;
    const files = (0,disk_files/* createFiles */.q)({ root, allowed, hidden: out === null ? [] : [out] });
    return { surroundings, files, own: await ownFiles(out, { root, workspace: allowed, files }) };
}
/** What is written stays in the folder of the report, and that where it was asked for: a repository may hold links of these names. */
async function ownFiles(out, { root, workspace, files }) {
    if (out === null)
        return (0,disk_files/* createFiles */.q)({ root, allowed: null });
    const inside = workspace?.some((folder) => !external_node_path_.relative(folder, out).startsWith('..')) ?? false;
    if (inside)
        await files.kind(out);
    return (0,disk_files/* createFiles */.q)({ root, allowed: [out] });
}
/** The run of a config that cannot be read: that error and nothing else. */
function unreadRun(thrown, config, { surroundings }) {
    const now = new Date();
    const facts = (0,run_all/* factsOf */.xS)(surroundings, { started: now, finished: now, seconds: {} });
    return { result: (0,run_all/* gather */.kg)((0,unread_suites/* unreadSuites */.T)(thrown, { config, job: localJob }), facts), cards: [] };
}
const localJob = { name: null, leg: null, index: 0, total: 1 };
async function runLocally({ surroundings, files }, { config, only, write, log }) {
    const { env } = process;
    const suites = await (0,suite/* loadSuites */._k)(config, process.cwd(), files);
    const token = env.GH_TOKEN ?? env.GITHUB_TOKEN ?? '';
    const wanted = (0,run_gates/* selectGates */.nE)(suites, only);
    return (0,run_all/* runAll */.$D)(suites, {
        ...(wanted === undefined ? {} : { only: wanted }),
        earlier: [],
        jobFailed: false,
        job: localJob,
        writeCard: write,
        portsOf: (suite) => (0,connect/* portsOf */.a)(suite, { files, log, surroundings, token, env }),
        surroundings,
        clock: { now: () => new Date() },
    });
}
/** Colour for a terminal that did not ask to be spared (NO_COLOR), or for one that insists (FORCE_COLOR). */
function useColor(stream) {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return stream.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0');
}


/***/ })

};
