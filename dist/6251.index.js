export const id = 6251;
export const ids = [6251];
export const modules = {
    94454: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (inlineSuite),
            F: () => (inlineActions)
        });
        var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84429);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
        var _yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87856);
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
                    foreignKeys: 'yaml',
                    checks: 'yaml',
                    baseline: 'yaml',
                    enforce: 'yaml',
                },
            },
            'check-metrics': {
                action: 'check-metrics',
                section: 'metrics',
                inputs: {
                    path: 'paths',
                    runs: 'paths',
                    models: 'yaml',
                    format: 'text',
                    mapping: 'yaml',
                    epoch: 'yaml',
                    fingerprint: 'yaml',
                    rules: 'yaml',
                    baseline: 'yaml',
                    predictions: 'yaml',
                    slices: 'yaml',
                    evidence: 'yaml',
                    inputs: 'lines',
                    enforce: 'yaml',
                },
            },
            'model-card': {
                action: 'model-card',
                section: 'card',
                inputs: { facts: 'text', output: 'text', verify: 'yaml', verify_tolerance: 'yaml', enforce: 'yaml' },
            },
        };
        function inlineSuite(action, given, { folder, name }) {
            const base = action.section === 'card' ? ['card'] : [action.section, name];
            const documents = new Map(Object.entries(given).map(([input, text]) => [input, readInput(action.inputs[input] ?? 'text', input, text)]));
            const document = compose(documents, base, `inputs of ${action.action}`);
            const checked = (0, _suite_js__WEBPACK_IMPORTED_MODULE_2__.l2)(document);
            if ('problems' in checked) {
                const [first, ...rest] = checked.problems;
                if (first !== undefined)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Fj)([first, ...rest]);
                throw new Error('a config was refused without a problem');
            }
            return {
                path: _core_result_js__WEBPACK_IMPORTED_MODULE_4__.a,
                file: null,
                folder,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(checked.config)).digest('hex'),
                config: checked.config,
                gates: (0, _suite_js__WEBPACK_IMPORTED_MODULE_2__.og)(checked.config),
                locate: (key) => document.locate(key),
            };
        }
        function readInput(kind, input, text) {
            const label = `input ${input}`;
            if (kind === 'yaml')
                return (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_3__.h)(text, label);
            const lines = text
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const isList = kind === 'lines' || (kind === 'paths' && lines.length > 1);
            const value = isList ? lines : text.trim();
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
    }),
    62807: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Fj: () => (configError),
            Xu: () => (inputError),
            bj: () => (unavailableError),
            ur: () => (MlGatesError),
            zR: () => (asError)
        });
        class MlGatesError extends Error {
            name = 'MlGatesError';
            kind;
            problems;
            constructor(kind, problems, options) {
                const kept = bounded(problems);
                super(kept.map((problem) => problem.message).join('; '), options);
                this.kind = kind;
                this.problems = kept;
            }
        }
        const keptProblems = 50;
        const longestMessage = 2000;
        const longestSource = 300;
        function bounded([first, ...rest]) {
            const more = rest.length + 1 - keptProblems;
            const note = more > 0 ? [{ message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` }] : [];
            return [short(first), ...rest.slice(0, keptProblems - 1).map(short), ...note];
        }
        function short({ message, source, length, ...problem }) {
            return {
                ...problem,
                message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
                ...(source === undefined || source.length > longestSource ? {} : { source }),
                ...(length === undefined ? {} : { length }),
            };
        }
        function configError(problems, options) {
            return new MlGatesError('config', problems, options);
        }
        function inputError(problem, options) {
            return new MlGatesError('input', [problem], options);
        }
        function unavailableError(message, options) {
            return new MlGatesError('unavailable', [{ message }], options);
        }
        function asError(thrown) {
            if (thrown instanceof Error)
                return thrown;
            return new Error(`a value that is not an Error was thrown: ${typeof thrown === 'string' ? thrown : JSON.stringify(thrown)}`);
        }
    }),
    18018: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (inert)
        });
        function inert(text) {
            return text.replace(/^(?=\s*::)/gm, '\u200b').replaceAll('##[', '#\u200b#[');
        }
    }),
    96421: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (parseNumber),
            c: () => (parseInteger)
        });
        const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
        const integer = /^[-+]?\d+$/;
        function parseNumber(text) {
            if (!decimal.test(text))
                return undefined;
            const value = Number(text);
            return Number.isFinite(value) ? value : undefined;
        }
        function parseInteger(text) {
            if (!integer.test(text))
                return undefined;
            const value = parseNumber(text);
            return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
        }
    }),
    69058: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Kg: () => (isGood),
            Vj: () => (verdictOf),
            xJ: () => (severityOf)
        });
        function isGood(outcome) {
            return outcome === 'pass' || outcome === 'improved' || outcome === 'not-affected' || outcome === 'waived';
        }
        function severityOf(outcome, declared = 'fail') {
            switch (outcome) {
                case 'violated':
                case 'regressed':
                case 'unmeasured':
                case 'not-comparable':
                case 'no-baseline':
                    return declared;
                case 'inconclusive':
                case 'bootstrap':
                case 'new':
                case 'disappeared':
                case 'policy-loosened':
                    return declared === 'info' ? 'info' : 'warn';
                case 'pass':
                case 'improved':
                case 'not-affected':
                case 'waived':
                case 'insufficient':
                    return 'info';
            }
        }
        function verdictOf(finding) {
            if (isGood(finding.outcome) || finding.severity === 'info')
                return 'pass';
            return finding.severity;
        }
    }),
    63297: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (deliveryBytes),
            n: () => (readDelivery)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84429);
        const deliveryBytes = 32 * 1024 * 1024;
        async function readDelivery(bytes, label) {
            if (bytes.length > deliveryBytes)
                throw refused(label, `it has more than ${String(deliveryBytes)} bytes`);
            const value = parsed(bytes, label);
            const { errorsOf } = await __webpack_require__.e(2639).then(__webpack_require__.bind(__webpack_require__, 42639));
            const [error] = errorsOf(value);
            if (error !== undefined)
                throw refused(label, `${error.instancePath || 'it'} ${error.message ?? 'is not as it should be'}`);
            const delivery = value;
            if (delivery.job.index >= delivery.job.total)
                throw refused(label, '/job/index is not below /job/total');
            const gates = delivery.result.suites.flatMap((suite) => suite.gates);
            const unfounded = gates.find((gate) => !isFounded(gate));
            if (unfounded !== undefined)
                throw refused(label, `its findings do not make ${unfounded.id} ${unfounded.verdict}`);
            return delivery;
        }
        function isFounded({ verdict, enforced, findings, error }) {
            if (verdict === 'error')
                return error !== undefined;
            if (error !== undefined)
                return false;
            if (findings.length === 0)
                return !enforced && verdict === 'pass';
            return verdict === (0, _result_js__WEBPACK_IMPORTED_MODULE_1__.Z)(findings);
        }
        function parsed(bytes, label) {
            try {
                return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
            }
            catch (cause) {
                throw refused(label, 'it is no JSON', cause);
            }
        }
        function refused(label, why, cause) {
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${label} is not a result of a gate: ${why}` }, { cause });
        }
    }),
    84429: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (verdictOfFindings),
            a: () => (inlineConfig)
        });
        var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69058);
        var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55139);
        const inlineConfig = 'inputs of the workflow';
        function verdictOfFindings(findings) {
            return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.Q)(findings.map(_outcome_js__WEBPACK_IMPORTED_MODULE_1__.Vj));
        }
    }),
    55139: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (exitCode),
            Q: () => (worst)
        });
        const order = ['pass', 'warn', 'fail', 'error'];
        function worst(verdicts) {
            if (verdicts.length === 0)
                return 'error';
            return verdicts.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
        }
        function exitCode(verdict, options) {
            switch (verdict) {
                case 'pass':
                case 'warn':
                    return 0;
                case 'fail':
                    return options.enforced ? 1 : 0;
                case 'error':
                    return 2;
            }
        }
    }),
    86579: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (gateError)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        function gateError(thrown) {
            if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ur) {
                const [first] = thrown.problems;
                return {
                    kind: thrown.kind,
                    message: first.message,
                    ...(first.where === undefined ? {} : { where: first.where }),
                    problems: thrown.problems,
                };
            }
            const error = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.zR)(thrown);
            return { kind: 'internal', message: error.message, stack: stackOf(error) };
        }
        function stackOf(error) {
            const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
            return frames
                .slice(0, 8)
                .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*\/((?:dist|src)\/[^()\s]+)\)?/, '$1'))
                .join('\n');
        }
    }),
    77844: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (guard)
        });
        var errors = __webpack_require__(62807);
        ;
        const reasons = new Map([
            ['ENOSPC', 'the disk is full'],
            ['EDQUOT', 'the disk is full'],
            ['EPIPE', 'whoever read it has gone'],
            ['EFBIG', 'the file became too large'],
        ]);
        function outputError(cause) {
            const why = reasons.get(cause.code ?? '') ?? cause.code ?? cause.message;
            return (0, errors.bj)(`the standard output could not be written: ${why}`, { cause });
        }
        ;
        const lastWordsMilliseconds = 2000;
        const lingerMilliseconds = 1000;
        async function guard(work) {
            process.exitCode = 2;
            const say = async (words) => {
                setTimeout(() => process.exit(2), lastWordsMilliseconds).unref();
                await words().catch(() => undefined);
            };
            const endAfter = (words) => {
                void say(words).finally(() => process.exit(2));
            };
            const condemn = (thrown) => {
                endAfter(() => work.explain(thrown));
            };
            process.on('uncaughtException', condemn);
            process.on('unhandledRejection', condemn);
            process.stdout.on('error', (error) => {
                condemn(outputError(error));
            });
            process.stderr.on('error', () => undefined);
            for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
                process.once(signal, () => {
                    endAfter(() => work.interrupted(signal));
                });
            try {
                process.exitCode = await work.run();
                setTimeout(() => process.exit(), lingerMilliseconds).unref();
            }
            catch (thrown) {
                await say(() => work.explain(thrown));
                process.exitCode = 2;
            }
        }
    }),
    24883: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (program)
        });
        var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58508);
        const program = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_0__.r,
            node: process.versions.node,
            platform: `${process.platform} ${process.arch}`,
        };
    }),
    76251: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            actionMain: () => (actionMain)
        });
        var external_node_path_ = __webpack_require__(76760);
        var inline = __webpack_require__(94454);
        var guard = __webpack_require__(77844);
        var gate_error = __webpack_require__(86579);
        var errors = __webpack_require__(62807);
        var disk_files = __webpack_require__(94200);
        var external_node_crypto_ = __webpack_require__(77598);
        var read_delivery = __webpack_require__(63297);
        ;
        function openHandover(folder, files) {
            const results = external_node_path_.join(folder, 'results');
            const read = async () => {
                const found = await files.glob(results, '*.json');
                const all = await Promise.all(found.map(async (file) => (0, read_delivery.n)(await files.read(file), files.show(file))));
                return all.sort((a, b) => a.step - b.step);
            };
            return {
                jobFailed: async (now) => (await jobFacts(folder, now, files)).failed,
                async leave({ run, asked, job, jobFailed }) {
                    const there = await read();
                    refuseNamesakes(there, run);
                    const { key } = await jobFacts(folder, jobFailed, files);
                    const delivery = {
                        version: 1,
                        job: { ...job, key },
                        attempt: run.run.attempt ?? 1,
                        step: (there.at(-1)?.step ?? 0) + 1,
                        asked: distinct([...there.flatMap((one) => one.asked), ...asked]),
                        result: run,
                    };
                    const name = `${key}-${String(delivery.step).padStart(4, '0')}.json`;
                    await files.write(external_node_path_.join(results, name), `${JSON.stringify(delivery)}\n`);
                    return delivery;
                },
                read,
            };
        }
        async function jobFacts(folder, failedNow, files) {
            const file = external_node_path_.join(folder, 'job.json');
            if ((await files.kind(file)) === 'absent')
                await files.write(file, JSON.stringify({ failed: failedNow, key: (0, external_node_crypto_.randomUUID)() }));
            const known = new TextDecoder().decode(await files.read(file));
            const [, failed, key] = /^\{"failed":(true|false),"key":"([0-9a-f-]{36})"\}$/.exec(known) ?? [];
            return { failed: failed !== 'false', key: key ?? 'unknown' };
        }
        function distinct(names) {
            return [...new Map(names.map(({ config, gate }) => [JSON.stringify([config, gate]), { config, gate }])).values()];
        }
        function refuseNamesakes(there, ours) {
            const theirs = there.flatMap((one) => one.result.suites);
            for (const { config, gates } of ours.suites) {
                const others = theirs.filter((one) => one.config.path === config.path && one.config.sha256 !== config.sha256);
                const gate = others.flatMap((one) => one.gates).find((one) => gates.some(({ id }) => id === one.id));
                if (gate !== undefined)
                    throw (0, errors.Fj)([
                        {
                            message: `another step of this job already ran ${gate.id} with other inputs`,
                            hint: 'give each step a name: of its own',
                        },
                    ]);
            }
        }
        var inert = __webpack_require__(18018);
        ;
        async function connectRunner() {
            const core = await Promise.all([__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
            let group = null;
            const leave = () => {
                if (group !== null)
                    core.endGroup();
                group = null;
            };
            return {
                input: (name) => core.getInput(name),
                output: (name, value) => {
                    try {
                        core.setOutput(name, value);
                    }
                    catch (thrown) {
                        core.warning(`the output ${name} could not be written: ${(0, errors.zR)(thrown).message}`);
                    }
                },
                summary: async (markdown) => {
                    try {
                        await core.summary.addRaw(markdown, true).write();
                        return true;
                    }
                    catch (thrown) {
                        core.warning(`the job summary could not be written: ${(0, errors.zR)(thrown).message}`);
                        return false;
                    }
                },
                annotate: ({ level, message, line, column, ...properties }) => {
                    leave();
                    core[level](message, {
                        ...properties,
                        ...(line === undefined ? {} : { startLine: line }),
                        ...(column === undefined ? {} : { startColumn: column }),
                    });
                },
                print: (text) => {
                    leave();
                    core.info((0, inert.t)(text));
                },
                wait: (title, text) => {
                    if (group !== title) {
                        leave();
                        core.startGroup(title);
                        group = title;
                    }
                    core.info((0, inert.t)(text));
                },
                warning: (text) => {
                    leave();
                    core.warning(text);
                },
                debug: (text) => core.debug(text),
                mask: (secret) => {
                    if (secret !== '')
                        core.setSecret(secret);
                },
            };
        }
        ;
        const millisecondsBetween = 10_000;
        function runnerLog(runner, now) {
            let title = 'ML Gates';
            let last = now();
            return {
                begin: (gate) => {
                    title = gate;
                    last = now();
                },
                progress: (text) => {
                    if (now() - last < millisecondsBetween)
                        return;
                    last = now();
                    runner.wait(title, text);
                },
                warning: (text) => runner.warning(text),
                debug: (text) => runner.debug(text),
            };
        }
        var host_surroundings = __webpack_require__(70876);
        ;
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
                log: runnerLog(runner, () => performance.now()),
                async open({ configFolder, allowedFolders }) {
                    if (temporary === '')
                        throw (0, errors.Fj)([
                            { message: 'RUNNER_TEMP is not set: an action runs on a runner', hint: 'locally: node dist/cli.js check' },
                        ]);
                    const surroundings = { ...(await (0, host_surroundings.S)(env, configFolder)), onRunner: true };
                    const allowed = [workspace, temporary, ...allowedFolders.map((folder) => external_node_path_.resolve(workspace, folder))];
                    const files = (0, disk_files.q)({ root: surroundings.root, allowed });
                    return { surroundings, files, handover: openHandover(external_node_path_.join(external_node_path_.resolve(temporary), 'ml-gates'), files) };
                },
                whenStopped: (words) => {
                    say = words;
                },
                lastWords: (signal) => say(signal),
            };
        }
        var program = __webpack_require__(24883);
        var escape_command = __webpack_require__(78204);
        var markdown_parts = __webpack_require__(61893);
        var phrase = __webpack_require__(650);
        var problems_text = __webpack_require__(20615);
        var visible_text = __webpack_require__(30269);
        ;
        async function actionMain(name) {
            const context = await connectAction();
            await (0, guard.a)({
                run: () => perform(name, context),
                explain: async (thrown) => {
                    const error = (0, gate_error.e)(thrown);
                    context.runner.annotate({
                        level: 'error',
                        message: (0, escape_command.N)(`Not decided: ${error.message}`),
                        title: 'ML Gates',
                    });
                    context.runner.print((0, problems_text.kc)(error, program.D));
                    context.runner.output('verdict', 'error');
                    await context.runner.summary(`### 🟥 Not decided: ${(0, markdown_parts.md)((0, phrase.CS)((0, visible_text.m)(error.message, 300)))}\n`);
                    await context.lastWords(null);
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
                    return gates({ name, kinds: ['data', 'metrics', 'card'], inline: null, publishes: true }, context);
                case 'validate-data':
                    return gates({ name, kinds: ['data'], inline: inline.F['validate-data'], publishes: false }, context);
                case 'check-metrics':
                    return gates({ name, kinds: ['metrics'], inline: inline.F['check-metrics'], publishes: false }, context);
                case 'model-card':
                    return gates({ name, kinds: ['card'], inline: inline.F['model-card'], publishes: false }, context);
                case 'report':
                    return report(context);
                default:
                    throw new Error(`there is no action ${name}; this is ${external_node_path_.basename(process.argv[1] ?? '')}`);
            }
        }
        async function gates(action, context) {
            const { runGateAction } = await Promise.all([__webpack_require__.e(694), __webpack_require__.e(8175), __webpack_require__.e(8562), __webpack_require__.e(9698), __webpack_require__.e(9304), __webpack_require__.e(9710), __webpack_require__.e(4034)]).then(__webpack_require__.bind(__webpack_require__, 24034));
            return runGateAction(action, context);
        }
        async function report(context) {
            const { runReportAction } = await Promise.all([__webpack_require__.e(694), __webpack_require__.e(8562), __webpack_require__.e(9304), __webpack_require__.e(9710), __webpack_require__.e(6305)]).then(__webpack_require__.bind(__webpack_require__, 69600));
            return runReportAction(context);
        }
    }),
    78204: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (escapeCommand)
        });
        var _core_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18018);
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        function escapeCommand(text) {
            return text.split('\n').map(_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q).map(_core_inert_js__WEBPACK_IMPORTED_MODULE_1__.t).join('\n');
        }
    }),
    80576: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (escapeHtml),
            q: () => (html)
        });
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        const entities = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
            '`': '&#96;',
        };
        function escapeHtml(text) {
            return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
        }
        const html = {
            own: escapeHtml,
            name: escapeHtml,
            code: (text) => `<code>${escapeHtml(text)}</code>`,
            quote: (text) => `“${escapeHtml(text)}”`,
            prose: escapeHtml,
            link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
        };
    }),
    13457: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (terminal),
            e: () => (escapeTerminal)
        });
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        function escapeTerminal(text) {
            return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q)(text);
        }
        const terminal = {
            own: (text) => text,
            name: escapeTerminal,
            code: escapeTerminal,
            quote: (text) => `"${escapeTerminal(text)}"`,
            prose: escapeTerminal,
            link: (text) => text,
        };
    }),
    61893: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            PZ: () => (detailRows),
            TM: () => (folded),
            fQ: () => (gateMark),
            sf: () => (gateTableHead),
            ig: () => (leftOut),
            md: () => (md),
            _k: () => (smallTable),
            PP: () => (tableHead),
            jD: () => (tableRow)
        });
        var escape_html = __webpack_require__(80576);
        var visible_text = __webpack_require__(30269);
        ;
        const active = /[#$&*<>@[\\\]`|~]|:(?=\/)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+]|--+/g;
        const noticed = /[@#$]|\bGH-\d|\b[0-9a-f]{7,64}\b|\b(?:www|ftp)\.|\/\/|:[\w+-]+:|\b[\w-]+\/[\w.-]+@/i;
        function escapeMarkdown(text) {
            return (0, visible_text.Q)(text)
                .replace(active, (marks) => Array.from(marks, (mark) => `&#${String(mark.codePointAt(0) ?? 0)};`).join(''))
                .replace(/\b(www|ftp)\./gi, '$1&#46;')
                .replace(/^(\s*\d+)\./, '$1&#46;');
        }
        function codeElement(text) {
            return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
        }
        function nameMarkdown(text) {
            return noticed.test(text) ? codeElement(text) : escapeMarkdown(text);
        }
        function wordByWord(text, escape) {
            return text
                .split(/(\s+)/)
                .map((word, index) => (index % 2 === 1 ? ' ' : escape(word)))
                .join('');
        }
        const plainCode = /^[A-Za-z0-9_](?:[A-Za-z0-9_ %+/.,=:-]*[A-Za-z0-9_%])?$/;
        const markdown = {
            own: (text) => text.replaceAll('<', '&lt;'),
            name: nameMarkdown,
            code: (text) => (plainCode.test(text) ? `\`${text}\`` : codeElement(text)),
            quote: (text) => `"${nameMarkdown(text)}"`,
            prose: (text) => wordByWord(text, nameMarkdown),
            link: (text, url) => `<a href="${(0, escape_html.Z)(url)}">${text}</a>`,
        };
        function nameInHtml(text) {
            return noticed.test(text) ? `<code>${(0, escape_html.Z)(text)}</code>` : (0, escape_html.Z)(text);
        }
        const markdownHtml = {
            own: escape_html.Z,
            name: nameInHtml,
            code: (text) => `<code>${(0, escape_html.Z)(text)}</code>`,
            quote: (text) => `"${nameInHtml(text)}"`,
            prose: (text) => wordByWord(text, nameInHtml),
            link: (text, url) => `<a href="${(0, escape_html.Z)(url)}">${text}</a>`,
        };
        var numbers = __webpack_require__(73533);
        var report_phrase = __webpack_require__(650);
        ;
        const marks = { pass: '✅', warn: '⚠️', fail: '❌', error: '🟥' };
        function gateMark(gate) {
            return gate.verdict === 'fail' && !gate.enforced ? '👁' : marks[gate.verdict];
        }
        function md(phrase) {
            return (0, report_phrase.M9)(phrase, markdown);
        }
        function tableRow(cells) {
            return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
        }
        function tableHead(columns) {
            return [
                tableRow(['', ...columns.map((column) => column.title)]),
                `|:--|${columns.map((column) => (column.right ? '--:' : ':--')).join('|')}|`,
            ];
        }
        function detailRows(details) {
            return details.rows.map((row) => tableRow([row.mark, ...row.cells.map(md)]));
        }
        function smallTable(table, most) {
            const rows = table.rows.slice(0, most).map((row) => tableRow([row.mark, ...row.cells.map(md)]));
            const missing = table.rows.length - rows.length;
            return [
                '',
                `**${table.title}**`,
                '',
                ...tableHead(table.columns),
                ...rows,
                ...(missing > 0 ? ['', leftOut(missing)] : []),
            ];
        }
        const gateTableHead = ['| | gate | | |', '|:--|:--|:--|:--|'];
        function leftOut(count) {
            return `*${md((0, report_phrase.ZV)((0, numbers.x0)(count, 'more row')))} in the full report.*`;
        }
        function folded(summary, lines) {
            return [`<details><summary>${(0, report_phrase.M9)(summary, markdownHtml)}</summary>`, '', ...lines, '', '</details>'].join('\n');
        }
    }),
    73533: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B4: () => (formatCount),
            BC: () => (noBreak),
            Rq: () => (formatWritten),
            ZV: () => (formatNumber),
            h5: () => (figuresOf),
            l9: () => (formatPercent),
            mj: () => (formatRelativeChange),
            os: () => (formatMeasure),
            x0: () => (formatMany)
        });
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
        const noBreak = '\u00a0';
        const minus = '\u2212';
        function figuresOf(values, differences = []) {
            const all = [...values, ...differences].map(rounded).filter((value) => value !== 0);
            const sizes = all.map(exponentOf);
            if (all.length > 0 && (Math.max(...sizes) >= 15 || Math.min(...sizes) < -9))
                return shortest;
            const decimals = decimalsOf(values.map(rounded), differences.map(rounded));
            const show = (value) => fixed(rounded(value), decimals);
            return { show, change: (value) => (rounded(value) > 0 ? `+${show(value)}` : show(value)) };
        }
        const shortest = {
            show: (value) => signed(String(rounded(value))),
            change: (value) => (value > 0 ? '+' : '') + signed(String(rounded(value))),
        };
        function decimalsOf(values, differences) {
            const all = [...values, ...differences].filter((value) => value !== 0);
            if (all.every(Number.isInteger))
                return 0;
            const sizes = values.filter((value) => value !== 0).map(exponentOf);
            const smallest = 2 - Math.min(...sizes, 2);
            const enough = 5 - Math.max(...sizes, -9);
            let decimals = Math.max(0, Math.min(smallest, enough, 12));
            while (decimals < 20 && !tellsApart(values, differences, decimals))
                decimals += 1;
            return decimals;
        }
        function tellsApart(values, differences, decimals) {
            const different = new Set(values).size === new Set(values.map((value) => value.toFixed(decimals))).size;
            return different && differences.every((value) => value === 0 || exponentOf(value) >= -decimals);
        }
        function rounded(value) {
            if (Number.isSafeInteger(value))
                return value;
            return (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(value.toPrecision(12)) ?? value;
        }
        function exponentOf(value) {
            return (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.c)(value.toExponential().split('e')[1] ?? '0') ?? 0;
        }
        function fixed(value, decimals) {
            const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
            const text = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
            return value < 0 && /[1-9]/.test(text) ? minus + text : text;
        }
        function grouped(digits) {
            return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
        }
        function signed(text) {
            return text.replace('-', minus);
        }
        function formatNumber(value) {
            return figuresOf([value]).show(value);
        }
        function formatCount(count) {
            return count < 0 ? minus + grouped(String(-count)) : grouped(String(count));
        }
        function formatMeasure(measure, figures) {
            if (typeof measure !== 'number')
                return measure.token;
            return figures === undefined ? formatNumber(measure) : figures.show(measure);
        }
        function formatWritten(value) {
            return signed(String(rounded(value)));
        }
        function formatPercent(percent, beside = percent) {
            let decimals = Math.abs(percent) >= 100 ? 0 : 1;
            const looks = (value) => value.toFixed(decimals);
            while (decimals < 6 && percent !== 0 && !/[1-9]/.test(looks(percent)))
                decimals += 1;
            while (decimals < 12 && percent !== beside && looks(percent) === looks(beside))
                decimals += 1;
            return `${fixed(percent, decimals)}${noBreak}%`;
        }
        function formatRelativeChange(change, baseline) {
            if (baseline === 0)
                return undefined;
            const percent = (change / Math.abs(baseline)) * 100;
            if (!Number.isFinite(percent))
                return undefined;
            return `${percent > 0 ? '+' : ''}${formatPercent(rounded(percent))}`;
        }
        function formatMany(count, one, many = `${one}s`) {
            return `${formatCount(count)}${noBreak}${count === 1 ? one : many}`;
        }
    }),
    650: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            CS: () => (prose),
            HL: () => (enumerate),
            M9: () => (write),
            UU: () => (name),
            ZV: () => (own),
            aY: () => (code),
            au: () => (isPhrase),
            cv: () => (say),
            fj: () => (join),
            hD: () => (quote),
            uM: () => (linkTo)
        });
        var _safe_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9270);
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        const longestName = 120;
        const longestProse = 600;
        const name = (text) => [{ name: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName) }];
        const code = (text, url = null) => {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url);
            return [{ code: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName), ...(safe === null ? {} : { url: safe }) }];
        };
        const quote = (text) => [{ quote: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName) }];
        const prose = (text) => [{ prose: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestProse) }];
        const own = (text) => [text];
        const linkTo = (words, url) => {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url);
            return [safe === null ? words : { link: words, url: safe }];
        };
        function say(words, ...values) {
            return words.flatMap((text, index) => [...(text === '' ? [] : [text]), ...(values[index] ?? [])]);
        }
        function join(phrases, between) {
            return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
        }
        function enumerate(phrases) {
            const last = phrases.at(-1);
            if (last === undefined || phrases.length === 1)
                return last ?? [];
            return [...join(phrases.slice(0, -1), ', '), ' and ', ...last];
        }
        function write(phrase, writer) {
            return phrase
                .map((part) => {
                if (typeof part === 'string')
                    return writer.own(part);
                if ('name' in part)
                    return writer.name(part.name);
                if ('code' in part)
                    return linked(writer.code(part.code), part.url, writer);
                if ('link' in part)
                    return linked(writer.own(part.link), part.url, writer);
                return 'quote' in part ? writer.quote(part.quote) : writer.prose(part.prose);
            })
                .join('');
        }
        function linked(text, url, writer) {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url ?? null);
            return safe === null ? text : writer.link(text, safe);
        }
        function isPhrase(value) {
            return Array.isArray(value) && value.every(isPart);
        }
        const forms = ['name', 'code', 'quote', 'prose', 'link'];
        function isPart(value) {
            if (typeof value === 'string')
                return true;
            if (typeof value !== 'object' || value === null)
                return false;
            const entries = Object.entries(value).filter(([key]) => key !== 'url');
            const [entry] = entries;
            return entries.length === 1 && entry !== undefined && forms.includes(entry[0]) && typeof entry[1] === 'string';
        }
    }),
    23060: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (placeOf)
        });
        function placeOf(sample) {
            const line = sample.line === undefined ? '' : `:${String(sample.line)}`;
            const column = sample.line === undefined || sample.column === undefined ? '' : `:${String(sample.column)}`;
            return `${sample.file}${line}${column}`;
        }
    }),
    20615: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            kc: () => (errorText),
            pb: () => (problemLines),
            pj: () => (plain)
        });
        var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
        var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23060);
        var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30269);
        function problemsText(problems) {
            const files = new Set(problems.flatMap(({ where }) => (where === undefined ? [] : [where.file])));
            const [file] = files;
            const many = plain((0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.x0)(problems.length, 'problem'));
            const title = files.size === 1 && file !== undefined
                ? `${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)(file)} has ${many}`
                : `There ${problems.length === 1 ? 'is' : 'are'} ${many}`;
            return [`${title}. Nothing was checked (exit 2).`, '', ...problems.flatMap((problem) => problemLines(problem))].join('\n');
        }
        function problemLines(problem) {
            const place = problem.where === undefined ? '' : `${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)((0, _place_js__WEBPACK_IMPORTED_MODULE_3__.$)(problem.where))}  `;
            const first = `  ${place}${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)(problem.message)}`;
            const hint = problem.hint === undefined ? '' : (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)(problem.hint);
            const caret = caretLines(problem, hint);
            if (caret !== undefined)
                return [first, ...caret];
            return hint === '' ? [first] : [first, `    → ${hint}`];
        }
        const sourceWidth = 160;
        function caretLines(problem, hint) {
            const { where, source } = problem;
            if (source === undefined || where?.line === undefined || where.column === undefined)
                return undefined;
            if (source.length > sourceWidth || where.column > source.length + 1)
                return undefined;
            const number = String(where.line);
            const before = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)(source.slice(0, where.column - 1).replaceAll('\t', ' '));
            const meant = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)(source.slice(where.column - 1, where.column - 1 + (problem.length ?? 1)));
            const line = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)(source.replaceAll('\t', ' '));
            const carets = '^'.repeat(Math.max(1, Array.from(meant).length));
            return [
                `    ${number} │ ${line}`,
                `    ${' '.repeat(number.length)} │ ${' '.repeat(Array.from(before).length)}${carets}${hint === '' ? '' : ` ${hint}`}`,
            ];
        }
        function errorText(error, program) {
            switch (error.kind) {
                case 'config':
                case 'input':
                    return problemsText(error.problems ?? [{ message: error.message }]);
                case 'unavailable':
                    return unavailableText(error.problems ?? [{ message: error.message }]);
                case 'internal':
                    return internalText(error, program);
            }
        }
        function unavailableText(problems) {
            return [
                'Nothing was decided, for a reason that is not the change (exit 2). Run it again.',
                ...problems.flatMap((problem) => problemLines(problem)),
            ].join('\n');
        }
        function internalText(error, program, gate) {
            const frames = (error.stack ?? '').split('\n').filter((line) => line.trim() !== '');
            return [
                'ML Gates stopped on an error of its own (exit 2): this run decided nothing. Please report it with the lines below.',
                `  ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_2__.m)(error.message, 1000))}`,
                ...frames.slice(0, 8).map((frame) => `    ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.e)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_2__.m)(frame.trim(), 300))}`),
                `  ml-gates ${program.version} · node ${program.node} · ${program.platform}${gate === undefined ? '' : ` · gate ${gate}`}`,
            ].join('\n');
        }
        function plain(text) {
            return text.replaceAll('\u00a0', ' ');
        }
    }),
    9270: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (safeUrl)
        });
        function safeUrl(url) {
            return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
        }
    }),
    30269: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (visibleText),
            m: () => (shorten)
        });
        const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
        const short = new Map([
            ['\n', '\\n'],
            ['\r', '\\r'],
            ['\t', '\\t'],
        ]);
        function visibleText(text) {
            return text.replace(unseen, (character) => short.get(character) ?? `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`);
        }
        function shorten(text, limit) {
            if (text.length <= limit)
                return text;
            const end = limit - 1;
            const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
            return `${text.slice(0, half ? end - 1 : end)}…`;
        }
    }),
    58508: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (version)
        });
        const version = '1.0.0';
    })
};
