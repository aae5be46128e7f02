export const id = 553;
export const ids = [
    553
];
export const modules = {
    61553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            commandMain: ()=>commandMain
        });
        var external_node_path_ = __webpack_require__(76760);
        var external_node_util_ = __webpack_require__(57975);
        var suite = __webpack_require__(57437);
        var errors = __webpack_require__(62807);
        var inert = __webpack_require__(18018);
        var run_all = __webpack_require__(44844);
        var run_gates = __webpack_require__(52456);
        var plan_of = __webpack_require__(52738);
        var schema_file = __webpack_require__(74869);
        ;
        async function planText(suites, files) {
            return `${JSON.stringify(await plansOf(suites, files), null, 2)}\n`;
        }
        async function plansOf(suites, files) {
            const plans = [];
            for (const { gates, folder, locate, path } of suites)for (const { kind, id, config } of gates){
                if (kind !== 'data') continue;
                const inputs = {
                    id,
                    config,
                    folder,
                    locate,
                    prefix: id.split('/')
                };
                const name = suites.length === 1 ? id : `${path}#${id}`;
                plans.push([
                    name,
                    (0, plan_of.X)(inputs, await (0, schema_file.e)(inputs, files))
                ]);
            }
            if (plans.length === 0) throw (0, errors.Fj)([
                {
                    message: 'no data gate is declared: there is no plan',
                    hint: 'add data:'
                }
            ]);
            return Object.fromEntries(plans);
        }
        var best_recorded = __webpack_require__(84289);
        var check_metrics_baseline = __webpack_require__(77230);
        var check_metrics_context = __webpack_require__(81895);
        var prediction_files = __webpack_require__(88249);
        var metric_files = __webpack_require__(46422);
        var baseline_of_data = __webpack_require__(5297);
        ;
        async function showBaselines(suites, { portsOf, only, job }) {
            const shown = [];
            for (const suite of suites)for (const gate of suite.gates){
                if (only?.has(gate.id) === false) continue;
                const found = await baselineOf(gate, {
                    suite,
                    ports: portsOf(suite),
                    job
                });
                if (found !== null) shown.push({
                    config: suite.path,
                    gate: gate.id,
                    ...found
                });
            }
            return shown;
        }
        async function baselineOf(gate, { suite, ports, job }) {
            const context = {
                suite,
                ports,
                job,
                jobFailed: false,
                enforced: true
            };
            try {
                switch(gate.kind){
                    case 'data':
                        {
                            const baseline = await (0, baseline_of_data.f)((0, run_gates.nL)(gate, context), ports);
                            return baseline === null ? null : {
                                baseline,
                                best: new Map()
                            };
                        }
                    case 'metrics':
                        return await baselineOfMetrics((0, run_gates.S1)(gate, context), ports);
                    case 'card':
                        return null;
                }
            } catch (thrown) {
                return {
                    baseline: {
                        kind: 'error',
                        error: (0, run_gates.em)(thrown)
                    },
                    best: new Map()
                };
            }
        }
        async function baselineOfMetrics(inputs, ports) {
            const { paths } = await (0, metric_files.Rm)(inputs, ports);
            const predictions = await (0, prediction_files.cd)(inputs, ports);
            const context = await (0, check_metrics_context.eA)(inputs, ports, {
                paths,
                predictions
            });
            const baseline = await (0, check_metrics_baseline.o)(context);
            const rules = new Map(Object.entries(inputs.config.rules ?? {}));
            return {
                baseline,
                best: await (0, best_recorded.rA)(rules, baseline, context)
            };
        }
        var unread_suites = __webpack_require__(16476);
        var write_report = __webpack_require__(68375);
        var guard = __webpack_require__(77844);
        ;
        const usage = `ml-gates: decide whether a change to a machine-learning project may merge

  ml-gates check [CONFIG] [--out DIR] [--only GATE]…   run the gates of CONFIG (default ml-gates.yml; a path or a glob)
  ml-gates plan [CONFIG]                               print what the data gates will execute, as JSON
  ml-gates card [CONFIG] [--write]                     print the model card, or update card.output in place
  ml-gates baseline show [CONFIG] [--only GATE]…       what the gates would be compared with here and now, and why
  ml-gates profile FILE… [--against FILE]…             describe a data set, and how it differs from another or from profile.json
                   [--missing TEXT]… [--out DIR]
  ml-gates --version | --help

check writes result.json, report.md, report.html and the card into DIR (default ml-gates-report), profile writes
profile.json, which is a baseline for later, and profile.html.
Exit code: 0 pass or warn, 1 fail, 2 nothing was decided.
`;
        function usageError(message) {
            return (0, errors.Fj)([
                {
                    message,
                    hint: 'ml-gates --help shows the commands'
                }
            ]);
        }
        ;
        function profileRequest(paths, values) {
            if (values.only !== undefined || values.write !== undefined) throw usageError('--only and --write belong to other commands');
            if (values.out === '') throw usageError('--out names the folder of the profile, and is empty');
            if (paths.length === 0) throw usageError('profile is followed by the files of a data set');
            return {
                paths,
                against: values.against ?? [],
                missingValues: [
                    '',
                    ...values.missing ?? []
                ],
                folder: external_node_path_.resolve(values.out ?? 'ml-gates-report')
            };
        }
        var connect = __webpack_require__(49698);
        var git = __webpack_require__(77559);
        ;
        const address = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]*@)([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
        async function originRepository(git, serverUrl) {
            const { code, stdout } = await git.run([
                'remote',
                'get-url',
                'origin'
            ]);
            if (code !== 0) return null;
            const [, host, owner, name] = address.exec(new TextDecoder().decode(stdout).trim()) ?? [];
            return host !== undefined && host === new URL(serverUrl).hostname ? `${owner ?? ''}/${name ?? ''}` : null;
        }
        ;
        const millisecondsBetween = 200;
        function consoleLog(stream) {
            let shown = 0;
            let last = 0;
            const clear = ()=>{
                if (shown > 0) stream.write(`\r${' '.repeat(shown)}\r`);
                shown = 0;
            };
            return {
                clear,
                progress (text) {
                    const now = Date.now();
                    if (!stream.isTTY || now - last < millisecondsBetween) return;
                    last = now;
                    clear();
                    const line = text.slice(0, Math.max(10, stream.columns - 1));
                    stream.write(line);
                    shown = line.length;
                },
                warning (text) {
                    clear();
                    stream.write(`Warning: ${text}\n`);
                },
                debug: ()=>undefined
            };
        }
        var disk_files = __webpack_require__(94200);
        var host_surroundings = __webpack_require__(70876);
        var program = __webpack_require__(24883);
        var escape_terminal = __webpack_require__(13457);
        var gate_words = __webpack_require__(14300);
        var numbers = __webpack_require__(73533);
        var phrase = __webpack_require__(650);
        var reason_words = __webpack_require__(59415);
        ;
        function baselinesText(shown) {
            const several = new Set(shown.map(({ config })=>config)).size > 1;
            return shown.map(({ config, gate, baseline, best })=>{
                const [first = [], ...more] = [
                    ...linesOf(baseline),
                    ...[
                        ...best
                    ].map(bestLine)
                ];
                const head = (0, phrase.M9)(several ? (0, phrase.cv)`${(0, phrase.UU)(gate)} in ${(0, phrase.UU)(config)}` : (0, phrase.UU)(gate), escape_terminal.F);
                return [
                    `  ${head}`,
                    ...[
                        first,
                        ...more
                    ].map((line)=>`    ${(0, phrase.M9)(line, escape_terminal.F)}`)
                ].join('\n');
            }).join('\n\n').concat('\n');
        }
        function linesOf(baseline) {
            switch(baseline.kind){
                case 'read':
                    return [
                        (0, phrase.cv)`against ${(0, gate_words.v8)(baseline.provenance)}`,
                        ...baseline.provenance.source === 'file' ? [] : [
                            fileLine(baseline.provenance)
                        ],
                        ...baseline.notes.map(reason_words.I)
                    ];
                case 'missing':
                    {
                        const head = baseline.outcome === 'bootstrap' ? 'first run, nothing to compare with yet' : 'no baseline';
                        return [
                            (0, phrase.cv)`${(0, phrase.ZV)(head)}: ${(0, reason_words.I)(baseline.reason)}`,
                            ...baseline.notes.map(reason_words.I)
                        ];
                    }
                case 'error':
                    {
                        const problems = baseline.error.problems ?? [
                            {
                                message: baseline.error.message
                            }
                        ];
                        return problems.flatMap(({ message, hint })=>[
                                (0, phrase.cv)`not known: ${(0, phrase.CS)(message)}`,
                                ...hint === undefined ? [] : [
                                    (0, phrase.cv)`→ ${(0, phrase.CS)(hint)}`
                                ]
                            ]);
                    }
            }
        }
        function bestLine([metric, { best, reading }]) {
            if (best === undefined) return (0, phrase.cv)`no best ${(0, phrase.UU)(metric)} yet: ${(0, reason_words.I)('reason' in reading ? reading.reason : {
                code: 'no-best'
            })}`;
            const value = (0, numbers.h5)([
                best.value
            ]).show(best.value);
            return (0, phrase.cv)`best ${(0, phrase.UU)(metric)} so far ${(0, phrase.ZV)(value)}, of commit ${(0, phrase.UU)(best.commit.slice(0, 7))}`;
        }
        function fileLine({ path, committed_at: at }) {
            return at === null ? (0, phrase.UU)(path) : (0, phrase.cv)`${(0, phrase.UU)(path)}, committed ${(0, phrase.UU)(at.slice(0, 10))}`;
        }
        var problems_text = __webpack_require__(20615);
        var html = __webpack_require__(72052);
        var links = __webpack_require__(51006);
        var markdown = __webpack_require__(34902);
        var terminal = __webpack_require__(88562);
        var version = __webpack_require__(58508);
        ;
        async function commandMain(args) {
            const log = consoleLog(process.stderr);
            await (0, guard.a)({
                run: ()=>perform(parseCommand(args), log),
                explain: (thrown)=>{
                    log.clear();
                    process.stderr.write((0, inert.t)(`${(0, problems_text.kc)((0, run_gates.em)(thrown), program.D)}\n`));
                    return Promise.resolve();
                },
                interrupted: (signal)=>{
                    log.clear();
                    process.stderr.write(`Stopped by ${signal}: nothing was decided (exit 2).\n`);
                    return Promise.resolve();
                }
            });
        }
        function parseCommand(args) {
            const { values, positionals } = readArguments(args);
            if (values.help === true) return {
                kind: 'help'
            };
            if (values.version === true) return {
                kind: 'version'
            };
            if (positionals[0] === 'profile') return {
                kind: 'profile',
                ...profileRequest(positionals.slice(1), values)
            };
            if (values.against !== undefined || values.missing !== undefined) throw usageError('--against and --missing belong to the profile command');
            const [name, config = 'ml-gates.yml', ...rest] = withoutShow(positionals);
            if (name === undefined || name === 'help') return {
                kind: 'help'
            };
            if (rest.length > 0) throw usageError(`one CONFIG is read; also given: ${rest.join(' ')} (quote a glob)`);
            switch(name){
                case 'check':
                    if (values.write !== undefined) throw usageError('--write belongs to the card command');
                    if (values.out === '') throw usageError('--out names the folder of the report, and is empty');
                    return {
                        kind: 'check',
                        config,
                        out: values.out ?? 'ml-gates-report',
                        only: values.only ?? []
                    };
                case 'plan':
                    if (values.write !== undefined) throw usageError('--write belongs to the card command');
                    if (values.out !== undefined || values.only !== undefined) throw usageError('--out and --only belong to the check command');
                    return {
                        kind: 'plan',
                        config
                    };
                case 'baseline':
                    if (values.out !== undefined || values.write !== undefined) throw usageError('--out and --write belong to other commands');
                    return {
                        kind: 'baseline',
                        config,
                        only: values.only ?? []
                    };
                case 'card':
                    if (values.out !== undefined || values.only !== undefined) throw usageError('--out and --only belong to the check command');
                    return {
                        kind: 'card',
                        config,
                        write: values.write === true
                    };
                default:
                    throw usageError(`there is no command "${name}"`);
            }
        }
        function withoutShow([name, ...rest]) {
            if (name === undefined || name !== 'baseline') return name === undefined ? [] : [
                name,
                ...rest
            ];
            if (rest[0] !== 'show') throw usageError('baseline is followed by show');
            return [
                name,
                ...rest.slice(1)
            ];
        }
        function readArguments(args) {
            try {
                return (0, external_node_util_.parseArgs)({
                    args: [
                        ...args
                    ],
                    allowPositionals: true,
                    options: {
                        out: {
                            type: 'string'
                        },
                        only: {
                            type: 'string',
                            multiple: true
                        },
                        write: {
                            type: 'boolean'
                        },
                        against: {
                            type: 'string',
                            multiple: true
                        },
                        missing: {
                            type: 'string',
                            multiple: true
                        },
                        help: {
                            type: 'boolean',
                            short: 'h'
                        },
                        version: {
                            type: 'boolean'
                        }
                    }
                });
            } catch (thrown) {
                throw usageError((0, errors.zR)(thrown).message.split('. ')[0] ?? 'the arguments are not understood');
            }
        }
        async function perform(command, log) {
            switch(command.kind){
                case 'help':
                    process.stdout.write(usage);
                    return 0;
                case 'version':
                    process.stdout.write(`${version.r}\n`);
                    return 0;
                case 'check':
                    return check(command, log);
                case 'plan':
                    return plan(command);
                case 'baseline':
                    return baseline(command, log);
                case 'card':
                    return card(command, log);
                case 'profile':
                    return profile(command, log);
            }
        }
        async function check({ config, out, only }, log) {
            const folder = external_node_path_.resolve(out);
            const local = await openLocally(config, folder);
            let run;
            try {
                run = await runLocally(local, {
                    config,
                    only,
                    write: false,
                    log
                });
            } catch (thrown) {
                const kept = await keepReport(folder, unreadRun(thrown, config, local), local.own);
                if ('error' in kept) sayStale(folder);
                throw thrown;
            }
            log.clear();
            const written = await keepReport(folder, run, local.own);
            if ('error' in written) sayStale(folder);
            if ('error' in written && (0, run_all.FO)(run.result) === 0) throw written.error;
            const text = (0, terminal.R)(run.result, {
                color: useColor(process.stdout),
                width: columnsOf(process.stdout),
                ...'error' in written ? {} : {
                    folder: external_node_path_.relative('.', folder) || '.'
                }
            });
            process.stdout.write((0, inert.t)(text));
            if ('error' in written) throw written.error;
            return (0, run_all.FO)(run.result);
        }
        function sayStale(folder) {
            process.stderr.write((0, inert.t)(`What ${external_node_path_.relative('.', folder) || '.'} holds is not of this run: no report could be written.\n`));
        }
        function columnsOf(stream) {
            return stream.columns ?? 100;
        }
        async function keepReport(folder, run, files) {
            try {
                return await (0, write_report.u)(folder, run, {
                    files,
                    rendered: {
                        markdown: (0, markdown.uL)(run.result, links.dH),
                        html: (0, html.E)(run.result, links.dH)
                    }
                });
            } catch (error) {
                return {
                    error
                };
            }
        }
        async function plan({ config }) {
            const { files } = await openLocally(config, null);
            process.stdout.write((0, inert.t)(await planText(await (0, suite._k)(config, process.cwd(), files), files)));
            return 0;
        }
        async function card({ config, write }, log) {
            const local = await openLocally(config, null);
            const run = await runLocally(local, {
                config,
                only: [],
                write,
                log
            });
            log.clear();
            const [first] = run.cards;
            if (first === undefined) {
                process.stdout.write((0, inert.t)((0, terminal.R)(run.result, {
                    color: useColor(process.stdout)
                })));
                if (!hasCard(run.result)) throw (0, errors.Fj)([
                    {
                        message: `${config} declares no card`,
                        hint: 'add card: {facts: model-card.yml}'
                    }
                ]);
                return 2;
            }
            for (const one of run.cards){
                if (!write) process.stdout.write(local.surroundings.onRunner ? (0, inert.t)(one.markdown) : one.markdown);
                else if (one.output !== null) process.stdout.write((0, inert.t)(`${local.own.show(one.output)} is in step with what was measured\n`));
            }
            return 0;
        }
        async function profile(request, log) {
            const { profileCommand } = await __webpack_require__.e(78).then(__webpack_require__.bind(__webpack_require__, 24078));
            const { surroundings, files, own } = await openLocally('ml-gates.yml', request.folder);
            const text = await profileCommand(request, {
                files,
                log,
                surroundings,
                git: (0, git.l)('.'),
                github: null
            }, own);
            log.clear();
            process.stdout.write((0, inert.t)(text));
            return 0;
        }
        async function baseline({ config, only }, log) {
            const { surroundings, files } = await openLocally(config, null);
            const suites = await (0, suite._k)(config, process.cwd(), files);
            const wanted = (0, run_gates.nE)(suites, only);
            const portsOf = (0, connect.f)({
                files,
                log,
                surroundings,
                token: tokenOf(process.env),
                env: process.env
            });
            const shown = await showBaselines(suites, {
                portsOf,
                only: wanted,
                job: localJob
            });
            log.clear();
            if (shown.length === 0) throw (0, errors.Fj)([
                {
                    message: 'none of these gates is compared with anything',
                    hint: 'add a change rule'
                }
            ]);
            process.stdout.write((0, inert.t)(baselinesText(shown)));
            return shown.some((one)=>one.baseline.kind === 'error') ? 2 : 0;
        }
        function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
            return GH_TOKEN ?? GITHUB_TOKEN ?? '';
        }
        function hasCard(run) {
            return run.suites.some((suite)=>suite.gates.some((gate)=>gate.kind === 'card'));
        }
        async function openLocally(config, out) {
            const { env } = process;
            const surroundings = await localSurroundings(config);
            const { root, onRunner } = surroundings;
            const workspace = [
                env.GITHUB_WORKSPACE,
                env.RUNNER_TEMP
            ].filter((folder)=>folder !== undefined && folder !== '');
            const allowed = onRunner ? workspace : null;
            const files = (0, disk_files.q)({
                root,
                allowed,
                hidden: out === null ? [] : [
                    out
                ]
            });
            return {
                surroundings,
                files,
                own: await ownFiles(out, {
                    root,
                    workspace: allowed,
                    files
                })
            };
        }
        async function localSurroundings(config) {
            const { env } = process;
            const surroundings = await (0, host_surroundings.S)(env, external_node_path_.dirname(external_node_path_.resolve(config)));
            if (surroundings.repository !== null || tokenOf(env) === '') return surroundings;
            return {
                ...surroundings,
                repository: await originRepository((0, git.l)(surroundings.root, {
                    anyOwner: surroundings.onRunner
                }), surroundings.serverUrl)
            };
        }
        async function ownFiles(out, { root, workspace, files }) {
            if (out === null) return (0, disk_files.q)({
                root,
                allowed: null
            });
            const inside = workspace?.some((folder)=>!external_node_path_.relative(folder, out).startsWith('..')) ?? false;
            if (inside) await files.kind(out);
            return (0, disk_files.q)({
                root,
                allowed: [
                    out
                ]
            });
        }
        function unreadRun(thrown, config, { surroundings }) {
            const now = new Date();
            const facts = (0, run_all.xS)(surroundings, {
                started: now,
                finished: now,
                seconds: {}
            });
            return {
                result: (0, run_all.kg)((0, unread_suites.T)(thrown, {
                    config,
                    job: localJob
                }), facts),
                cards: []
            };
        }
        const localJob = {
            name: null,
            leg: null,
            index: 0,
            total: 1
        };
        async function runLocally({ surroundings, files }, { config, only, write, log }) {
            const { env } = process;
            const suites = await (0, suite._k)(config, process.cwd(), files);
            const token = tokenOf(env);
            const wanted = (0, run_gates.nE)(suites, only);
            return (0, run_all.$D)(suites, {
                ...wanted === undefined ? {} : {
                    only: wanted
                },
                earlier: [],
                pattern: external_node_path_.resolve(config),
                jobFailed: false,
                job: localJob,
                writeCard: write,
                portsOf: (0, connect.f)({
                    files,
                    log,
                    surroundings,
                    token,
                    env
                }),
                surroundings,
                clock: {
                    now: ()=>new Date()
                }
            });
        }
        function useColor(stream) {
            const { NO_COLOR, FORCE_COLOR } = process.env;
            if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
            return stream.isTTY || FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
        }
    }
};
