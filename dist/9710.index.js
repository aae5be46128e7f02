export const id = 9710;
export const ids = [9710];
export const modules = {
    31790: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (bufferOf)
        });
        function bufferOf(bytes) {
            return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
    }),
    63160: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (deliveryPrefix),
            v: () => (deliveryFile)
        });
        const deliveryFile = 'handover.json';
        const deliveryPrefix = 'ml-gates-results-';
    }),
    97478: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (PublishError)
        });
        class PublishError extends Error {
            name = 'PublishError';
            fault;
            status;
            constructor(fault, status, options) {
                super(options?.message ?? `${fault}${status === null ? '' : ` (${String(status)})`}`, options);
                this.fault = fault;
                this.status = status;
            }
        }
    }),
    58388: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (openReporting)
        });
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        var outcome = __webpack_require__(69058);
        var wildcard = __webpack_require__(81738);
        var artifact = __webpack_require__(72813);
        var github_publisher = __webpack_require__(94867);
        var annotations = __webpack_require__(46241);
        var escape_command = __webpack_require__(78204);
        var headline = __webpack_require__(2251);
        var run_all = __webpack_require__(44844);
        ;
        const perLevel = 10;
        const levels = { failure: 'error', warning: 'warning', notice: 'notice' };
        function annotateRun(run, runner, { onLines }) {
            const blocks = (0, run_all.FO)(run) !== 0;
            const level = blocks ? 'error' : run.verdict === 'pass' ? null : 'warning';
            const said = { error: 0, warning: 0, notice: 0 };
            if (level !== null) {
                runner.annotate({ level, message: (0, escape_command.N)((0, headline.uh)((0, headline.Pl)(run))), title: 'ML Gates' });
                said[level] += 1;
            }
            if (!onLines)
                return;
            for (const { path, line, column, level: grade, title, message } of (0, annotations.Ih)(run)) {
                const as = levels[grade];
                if (said[as] >= perLevel)
                    continue;
                said[as] += 1;
                runner.annotate({ level: as, message, title, file: path, line, ...(column === undefined ? {} : { column }) });
            }
        }
        var check = __webpack_require__(97574);
        var comment_mode = __webpack_require__(50979);
        var publish = __webpack_require__(78552);
        var html = __webpack_require__(72052);
        var markdown = __webpack_require__(34902);
        var terminal = __webpack_require__(88562);
        var unread_suites = __webpack_require__(16476);
        var write_report = __webpack_require__(68375);
        ;
        function openReporting(action, scene) {
            const { context, inputs, place } = scene;
            const publisher = action.publishes ? publisherOf(scene) : null;
            let checks = check.BX;
            let begun = [];
            let finishing = false;
            context.whenStopped((signal) => (0, check.pD)(publisher, checks, signal === null ? ended : stopped(signal)));
            const reporting = {
                async begin(configs) {
                    begun = configs;
                    const { headSha, runId, attempt } = place.surroundings;
                    checks = await (0, check.bU)(publisher, {
                        configs,
                        gates: action.gathers === true ? [] : inputs.gates,
                        leg: inputs.job.leg,
                        run: { head_sha: headSha, run_id: runId, attempt },
                    });
                },
                async fail(thrown, started, meanwhile) {
                    if (finishing)
                        throw thrown;
                    const config = inputs.config === null ? null : shownConfig(inputs.config, scene);
                    const suites = (0, unread_suites.T)(thrown, { config, job: inputs.job, begun });
                    if (begun.length === 0)
                        await reporting.begin(suites.map((suite) => suite.config.path));
                    const facts = (0, run_all.xS)(place.surroundings, { started, finished: new Date(), seconds: {} });
                    const result = (0, run_all.kg)(suites, facts);
                    const [code] = await Promise.all([reporting.finish({ result, cards: [] }, []), meanwhile?.(result)]);
                    return code;
                },
                async finish(run, suites) {
                    finishing = true;
                    const { result } = run;
                    const links = { serverUrl: place.surroundings.serverUrl, reportUrl: null };
                    const folder = await keepReport(action.name, run, { ...scene, links });
                    const reportUrl = action.publishes && folder !== null ? await upload(folder, result, scene) : null;
                    const shown = { ...links, reportUrl };
                    const posted = await (0, publish.m)(result, { publisher, wait }, {
                        links: shown,
                        comment: (0, comment_mode.F)(suites),
                        checks,
                        writer: action.gathers === true ? 'report' : 'step',
                    });
                    posted.warnings.forEach((warning) => context.runner.warning(warning));
                    await context.runner.summary(action.name === 'report' ? overview(result, shown) : (0, markdown.eH)(result, shown));
                    context.runner.print((0, terminal.R)(result, { color: false }));
                    annotateRun(result, context.runner, { onLines: action.publishes && posted.checkUrl === null });
                    writeOutputs(result, { context, folder, posted });
                    return (0, run_all.FO)(result);
                },
            };
            return reporting;
        }
        const ended = {
            conclusion: 'failure',
            title: 'ML Gates stopped on an error: nothing was decided',
            summary: 'The log of the job says which.',
        };
        function stopped(signal) {
            return {
                conclusion: 'cancelled',
                title: `Stopped by ${signal}: nothing was decided`,
                summary: 'The job was stopped before the gates came to a verdict.',
            };
        }
        function shownConfig(config, { context, place }) {
            return wildcard.X.test(config) ? config : place.files.show(external_node_path_.resolve(context.workspace, config));
        }
        function publisherOf({ inputs, place, context }) {
            const { repository } = place.surroundings;
            if (inputs.token === '' || repository === null)
                return null;
            const apiUrl = context.env.GITHUB_API_URL ?? 'https://api.github.com';
            return (0, github_publisher.O)({ token: inputs.token, repository, apiUrl });
        }
        function wait(milliseconds) {
            return new Promise((resolve) => setTimeout(resolve, milliseconds));
        }
        async function keepReport(name, run, { context, place, links }) {
            const rendered = { markdown: (0, markdown.uL)(run.result, links), html: (0, html.E)(run.result, links) };
            try {
                return await (0, write_report.u)(external_node_path_.join(context.scratch, 'report', name), run, { files: place.files, rendered });
            }
            catch (thrown) {
                context.runner.warning(`the report files were not written: ${(0, errors.zR)(thrown).message}. The verdict is not affected.`);
                return null;
            }
        }
        async function upload(folder, result, { context, inputs }) {
            if (!inputs.uploadReport)
                return null;
            const files = [folder.result, folder.markdown, folder.html, ...folder.cards];
            const name = (0, artifact.C)([
                'ml-gates-report',
                inputs.job.name,
                inputs.job.leg,
                ...otherSteps(result, inputs.gates),
                context.env.GITHUB_RUN_ATTEMPT ?? null,
            ]);
            const uploaded = await (0, artifact.a)(name, files, { folder: external_node_path_.dirname(folder.result), env: context.env });
            if ('warning' in uploaded)
                context.runner.warning(uploaded.warning);
            return 'url' in uploaded ? uploaded.url : null;
        }
        function otherSteps({ suites }, gates) {
            const paths = suites.map(({ config }) => config.path);
            if (paths.length === 1 && paths[0] === 'ml-gates.yml' && gates.length === 0)
                return [];
            const told = gates.length === 0 ? paths : [paths, gates];
            return [(0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 8)];
        }
        function overview(result, links) {
            return `### ${(0, headline.uh)((0, headline.Pl)(result))}\n\n${(0, markdown.WT)(result, links).summary}`;
        }
        function writeOutputs(result, { context, folder, posted }) {
            const { runner } = context;
            const gates = (0, run_all.jw)(result);
            const failed = gates.flatMap((gate) => gate.findings).filter((finding) => (0, outcome.Vj)(finding) === 'fail');
            const baselines = result.suites.flatMap((suite) => suite.gates.flatMap((gate) => {
                const name = result.suites.length === 1 ? gate.id : `${suite.config.path}#${gate.id}`;
                return gate.baseline === null ? [] : [[name, gate.baseline.commit]];
            }));
            runner.output('verdict', result.verdict);
            runner.output('result', folder?.result ?? '');
            runner.output('findings-failed', String(failed.length));
            runner.output('baselines', JSON.stringify(Object.fromEntries(baselines)));
            runner.output('card-path', folder?.cards[0] ?? '');
            runner.output('comment-url', posted.commentUrl ?? '');
            runner.output('check-url', posted.checkUrl ?? '');
        }
    }),
    21255: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (selectSuites),
            v: () => (configFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _config_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94454);
        var _config_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        var _core_wildcard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81738);
        var _run_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99288);
        function configFolder(config, workspace) {
            if (config === null)
                return workspace;
            const fixed = config.split(_core_wildcard_js__WEBPACK_IMPORTED_MODULE_5__.X)[0] ?? '';
            return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, fixed === config ? fixed : `${fixed}x`));
        }
        async function selectSuites(asked, action, { files, workspace }) {
            const suites = asked.config === null && action.inline !== null
                ? [(0, _config_inline_js__WEBPACK_IMPORTED_MODULE_1__.C)(action.inline, asked.inline, { folder: workspace, name: asked.name })]
                : await (0, _config_suite_js__WEBPACK_IMPORTED_MODULE_2__._k)(asked.config ?? 'ml-gates.yml', workspace, files);
            const gates = suites.flatMap((suite) => suite.gates);
            const ofKind = gates.filter((gate) => action.kinds.includes(gate.kind));
            const named = (0, _run_gates_js__WEBPACK_IMPORTED_MODULE_4__.nE)(suites, asked.gates) ?? new Set(ofKind.map((gate) => gate.id));
            const foreign = [...named].filter((id) => !ofKind.some((gate) => gate.id === id));
            if (foreign.length > 0)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([
                    { message: `this action runs no ${foreign.join(', ')}`, hint: `it runs ${action.kinds.join(', ')} gates` },
                ]);
            if (ofKind.length === 0)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([
                    {
                        message: `${suites.map((suite) => suite.path).join(', ')} declares no ${action.kinds.join(' or ')} gate`,
                        hint: 'declare one, or remove this step',
                    },
                ]);
            return { suites, only: named };
        }
    }),
    65608: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (refuseForeignCheckout)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        async function refuseForeignCheckout(surroundings, git, { reads } = { reads: true }) {
            const { event, sha } = surroundings;
            if (event !== 'pull_request_target' && !isBehindPullRequest(surroundings))
                return;
            const { code, stdout } = await git.run(['rev-parse', 'HEAD']);
            const head = new TextDecoder().decode(stdout).trim();
            if (code === 0 ? head === sha : !reads)
                return;
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([
                {
                    message: `${event ?? ''} runs with a token that may write, and ${code === 0 ? `${head.slice(0, 7)} is checked out instead of the base` : 'what is checked out cannot be told'}`,
                    hint: 'use on: pull_request (docs/recipes/forks.md)',
                },
            ]);
        }
        function isBehindPullRequest({ event, payload }) {
            const run = payload.workflow_run;
            if (event !== 'workflow_run' || typeof run !== 'object' || run === null || Array.isArray(run))
                return false;
            const by = run.event;
            return typeof by === 'string' && by.startsWith('pull_request');
        }
    }),
    97574: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            BX: () => (noChecks),
            bU: () => (beginChecks),
            pD: () => (abandonChecks),
            zi: () => (completeChecks)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99785);
        var _policy_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68444);
        var _report_budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8045);
        var _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46241);
        var _report_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
        var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
        var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30269);
        const noChecks = { ids: new Map(), failures: [] };
        const longestName = 120;
        function checkName(config, { gates, leg }) {
            const asked = [...new Set(gates)].sort(_core_compare_text_js__WEBPACK_IMPORTED_MODULE_7__.n);
            const parts = [...(config === 'ml-gates.yml' ? [] : [config]), ...asked, ...(leg === null ? [] : [leg])];
            const name = parts.length === 0 ? 'ml-gates' : `ml-gates (${(0, _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__.Q)(parts.join(', '))})`;
            if (name.length <= longestName)
                return name;
            const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
            return `${(0, _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__.m)(name, longestName - mark.length - 1)} ${mark}`;
        }
        async function beginChecks(publisher, begin) {
            const { head_sha: sha } = begin.run;
            if (publisher === null || sha === null)
                return noChecks;
            const ids = new Map();
            try {
                for (const config of begin.configs) {
                    ids.set(config, await beginCheck(publisher, { sha, name: checkName(config, begin), run: begin.run }));
                }
                return { ids, failures: [] };
            }
            catch (thrown) {
                return { ids, failures: [{ what: 'check run', thrown }] };
            }
        }
        async function beginCheck(publisher, { sha, name, run }) {
            const externalId = `${String(run.run_id ?? 0)}/${String(run.attempt ?? 1)}`;
            const output = { title: '⏳ Running', summary: 'The gates are running.', text: '', annotations: [] };
            return (await publisher.createCheck({ sha, name, externalId, output })).id;
        }
        async function completeChecks(publisher, open, { run, links }) {
            let url = null;
            for (const suite of run.suites) {
                const id = open.ids.get(suite.config.path);
                if (id === undefined)
                    continue;
                try {
                    url = (await completeCheck(publisher, id, { run: runOf(suite, run), links })) ?? url;
                }
                catch (thrown) {
                    return { url, failures: [{ what: 'check run', thrown }] };
                }
            }
            return { url, failures: [] };
        }
        async function completeCheck(publisher, id, { run, links }) {
            const title = (0, _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__.m)((0, _report_headline_js__WEBPACK_IMPORTED_MODULE_4__.uh)((0, _report_headline_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(run)), 250);
            const [first = [], ...rest] = (0, _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__.U_)((0, _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__.Ih)(run), _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__.NA);
            const shown = (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.WT)(run, links);
            const output = { title, ...shown, summary: withSeen(shown.summary, run), annotations: first };
            const { url } = await publisher.updateCheck(id, { conclusion: conclusionOf(run), output });
            for (const annotations of rest)
                await publisher.updateCheck(id, { conclusion: null, output: { ...output, annotations } });
            return url;
        }
        function withSeen(summary, { suites }) {
            const noted = [summary, ...suites.map(_policy_seen_js__WEBPACK_IMPORTED_MODULE_1__.t9)].join('\n');
            return Buffer.byteLength(noted) > _report_budgets_js__WEBPACK_IMPORTED_MODULE_2__.RK.checkBytes ? summary : noted;
        }
        function runOf(suite, run) {
            return { ...run, verdict: suite.verdict, suites: [suite] };
        }
        function conclusionOf(run) {
            const blocks = (verdict, enforced) => verdict === 'error' || (verdict === 'fail' && enforced);
            const gates = run.suites.flatMap((suite) => suite.gates);
            const blocked = gates.length === 0 || gates.some((gate) => blocks(gate.verdict, gate.enforced));
            return blocked ? 'failure' : 'success';
        }
        async function abandonChecks(publisher, open, end) {
            if (publisher === null)
                return;
            const { conclusion, title, summary } = end;
            const output = {
                title: (0, _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__.m)((0, _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__.Q)(title), 250),
                summary: (0, _report_visible_text_js__WEBPACK_IMPORTED_MODULE_6__.m)(summary, 10_000),
                text: '',
                annotations: [],
            };
            await Promise.allSettled([...open.ids.values()].map((id) => publisher.updateCheck(id, { conclusion, output })));
        }
    }),
    50979: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (mostTalkative)
        });
        const talkative = ['always', 'on-change', 'on-failure', 'never'];
        function mostTalkative(suites) {
            const asked = suites.map((suite) => suite.config.report?.comment ?? 'always');
            return talkative.find((one) => asked.includes(one)) ?? 'always';
        }
    }),
    3901: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B7: () => (sendDelivery),
            Kx: () => (receiveDeliveries),
            l: () => (takeIn)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var _core_delivery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63160);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _core_read_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63297);
        var _host_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72813);
        const retentionDays = 30;
        const deliveryLimits = { entries: 1, bytes: _core_read_delivery_js__WEBPACK_IMPORTED_MODULE_2__.c };
        const longestReadable = 90;
        function deliveryName({ job, attempt, step, result }) {
            const configs = result.suites.map(({ config }) => config.path);
            const gates = result.suites.flatMap((suite) => suite.gates.map(({ id }) => id));
            const only = [configs, gates].flatMap((names) => (names.length === 1 ? names : []));
            const readable = (0, _host_artifact_js__WEBPACK_IMPORTED_MODULE_3__.C)([job.name, job.leg, ...only]).slice(0, longestReadable);
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(JSON.stringify([job.key, step]))
                .digest('hex')
                .slice(0, 16);
            return `${_core_delivery_js__WEBPACK_IMPORTED_MODULE_4__.d}${readable}-${attempt}-${unique}`;
        }
        async function sendDelivery(artifacts, delivery) {
            if (artifacts === null)
                return null;
            try {
                const files = new Map([[_core_delivery_js__WEBPACK_IMPORTED_MODULE_4__.v, `${JSON.stringify(delivery)}\n`]]);
                await artifacts.upload(deliveryName(delivery), files, { retentionDays });
                return null;
            }
            catch (thrown) {
                return `the results of this step were not handed over to other jobs: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.zR)(thrown).message}. A report in another job lacks them, and says so as an error.`;
            }
        }
        async function receiveDeliveries(artifacts, there) {
            const known = new Set(there.map(deliveryName));
            try {
                const wanted = (await artifacts.list()).filter(({ name }) => name.startsWith(_core_delivery_js__WEBPACK_IMPORTED_MODULE_4__.d) && !known.has(name));
                return await takeIn(wanted, (artifact) => artifacts.download(artifact, deliveryLimits));
            }
            catch (thrown) {
                return { deliveries: [], faults: [problemOf(thrown)] };
            }
        }
        const atOnce = 8;
        async function takeIn(wanted, download) {
            const queue = [...wanted].sort((a, b) => a.id - b.id);
            const deliveries = [];
            const faults = [];
            let silent = false;
            const work = async () => {
                for (let artifact = queue.shift(); artifact !== undefined && !silent; artifact = queue.shift())
                    try {
                        deliveries.push(await delivered(artifact, download));
                    }
                    catch (thrown) {
                        faults.push(problemOf(thrown));
                        silent ||= thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.ur && thrown.kind === 'unavailable';
                    }
            };
            await Promise.all(Array.from({ length: atOnce }, work));
            const left = wanted.length - deliveries.length - faults.length;
            if (left > 0)
                faults.push({ message: `${left} more results of other jobs were not downloaded`, hint: again });
            return { deliveries, faults };
        }
        const again = 'run the job of the report again';
        async function delivered(artifact, download) {
            const label = `the artifact ${artifact.name}`;
            const bytes = (await download(artifact)).get(_core_delivery_js__WEBPACK_IMPORTED_MODULE_4__.v);
            if (bytes === undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({ message: `${label} is not a result of a gate: it has no ${_core_delivery_js__WEBPACK_IMPORTED_MODULE_4__.v}` });
            return (0, _core_read_delivery_js__WEBPACK_IMPORTED_MODULE_2__.n)(bytes, label);
        }
        function problemOf(thrown) {
            if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.ur && thrown.kind !== 'internal')
                return { hint: again, ...thrown.problems[0] };
            throw thrown;
        }
    }),
    80965: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (legsOf)
        });
        var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99785);
        function nameText({ config, gate }) {
            return JSON.stringify([config, gate]);
        }
        function legsOf(deliveries) {
            const groups = new Map();
            for (const delivery of inOrder(deliveries)) {
                const key = JSON.stringify([delivery.job.name, delivery.job.index]);
                groups.set(key, [...(groups.get(key) ?? []), delivery]);
            }
            return [...groups.values()].map(legOf);
        }
        function inOrder(deliveries) {
            const texts = new Map(deliveries.map((one) => [JSON.stringify(one), one]));
            return [...texts]
                .sort(([a, left], [b, right]) => compareDeliveries(left, right) || (0, _core_compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a, b))
                .map(([, one]) => one);
        }
        function compareDeliveries(a, b) {
            return ((0, _core_compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a.job.name ?? '', b.job.name ?? '') ||
                a.job.index - b.job.index ||
                a.attempt - b.attempt ||
                a.step - b.step);
        }
        function legOf(deliveries) {
            const newest = Math.max(...deliveries.map((one) => one.attempt));
            const several = namesakes(deliveries);
            const answers = [...answersOf(deliveries).values()].flatMap((one) => counted(one, several ? newestOf(one) : newest));
            const answered = new Set(answers.map(({ config, gate }) => nameText({ config: config.path, gate: gate.id })));
            const unread = new Set(answers.filter(({ gate }) => gate.kind === 'config').map(({ config }) => config.path));
            const [{ job }] = deliveries.slice(-1);
            return {
                job: { name: job.name, leg: job.leg, index: job.index, total: Math.max(...deliveries.map((one) => one.job.total)) },
                attempt: newest,
                answers,
                unanswered: askedOf(deliveries).filter((one) => !answered.has(nameText(one)) && !unread.has(one.config)),
            };
        }
        function namesakes(deliveries) {
            return deliveries.some((one) => deliveries.some((other) => one.attempt === other.attempt && one.job.key !== other.job.key));
        }
        function answersOf(deliveries) {
            const answers = new Map();
            for (const by of deliveries)
                for (const { config, gates } of by.result.suites)
                    for (const gate of gates) {
                        const key = nameText({ config: config.path, gate: gate.id });
                        answers.set(key, [...(answers.get(key) ?? []), { config, gate: { ...gate, job: plainJob(by) }, by }]);
                    }
            return answers;
        }
        function plainJob({ job: { name, leg, index, total } }) {
            return { name, leg, index, total };
        }
        function newestOf(answers) {
            return Math.max(...answers.map(({ by }) => by.attempt));
        }
        function counted(answers, attempt) {
            const current = answers.filter(({ by }) => by.attempt === attempt);
            const last = (answer) => Math.max(...current.filter(({ by }) => by.job.key === answer.by.job.key).map(({ by }) => by.step));
            return current.filter((answer) => answer.by.step === last(answer));
        }
        function askedOf(deliveries) {
            const asked = new Map();
            for (const { attempt, asked: names, result } of deliveries) {
                const answered = result.suites.flatMap(({ config, gates }) => gates
                    .filter(({ kind }) => kind !== 'config' && kind !== 'policy')
                    .map(({ id }) => ({ config: config.path, gate: id })));
                for (const name of [...names, ...answered])
                    asked.set(nameText(name), { ...name, attempt });
            }
            return [...asked.values()];
        }
    }),
    78552: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (publish)
        });
        var check = __webpack_require__(97574);
        var core_outcome = __webpack_require__(69058);
        var budgets = __webpack_require__(8045);
        var result = __webpack_require__(84429);
        var compare_text = __webpack_require__(99785);
        var report_details = __webpack_require__(4419);
        var gate_words = __webpack_require__(14300);
        var headline = __webpack_require__(2251);
        var report_links = __webpack_require__(51006);
        var markdown_parts = __webpack_require__(61893);
        var phrase = __webpack_require__(650);
        var notes = __webpack_require__(52362);
        var remedies = __webpack_require__(48866);
        var waiver_words = __webpack_require__(10059);
        ;
        const cuts = [100, 30, 10, 3];
        function contributionOf(run, links, writer = 'step') {
            const stamp = { started: run.run.started, run: run.run.run_id ?? 0, attempt: run.run.attempt ?? 1 };
            const sections = run.suites.flatMap((suite) => suite.gates.map((gate) => {
                const key = { config: suite.config.path, gate: gate.id, leg: gate.job.leg };
                const words = {
                    claim: (0, headline._B)(gate),
                    line: (0, gate_words.C_)(gate),
                    basis: (0, gate_words.yq)(gate, (sha) => (0, report_links.Bg)(run.run, sha, links)),
                    ways: (0, remedies.J)(gate, suite.config.path, (file, branch) => (0, report_links.I_)(run.run, { file, branch }, links)).slice(0, 8),
                    reportUrl: links.reportUrl,
                };
                const { block, rows } = blockOf(gate, key);
                const sizes = [block, ...cuts.map((count) => cutBlock(block, rows, count))].map((text) => text?.length ?? 0);
                const { verdict, enforced, job: { name, index, total }, } = gate;
                return {
                    key,
                    stamp,
                    writer,
                    job: { name, index, total },
                    verdict,
                    enforced,
                    words,
                    rows,
                    sizes: [...sizes, costOfWords(words)],
                    block,
                };
            }));
            return { head: run.run.head_sha ?? '', sections };
        }
        function withoutSuperseded(sections) {
            const reports = sections.filter(({ writer }) => writer !== 'step');
            const covers = (report, { key, stamp }) => isNewer(report.stamp, stamp) &&
                (report.stamp.run === stamp.run || (report.key.config === key.config && key.config !== result.a));
            return sections.filter((section) => !reports.some((report) => covers(report, section)));
        }
        function legsSeen(sections) {
            const jobs = new Map();
            for (const section of sections.filter(({ writer, job }) => writer === 'step' && job.total > 1))
                jobs.set(section.job.name, [...(jobs.get(section.job.name) ?? []), section]);
            let [seen, total] = [0, 0];
            for (const legs of jobs.values()) {
                const run = Math.max(...legs.map(({ stamp }) => stamp.run));
                seen += new Set(legs.filter(({ stamp }) => stamp.run === run).map(({ job }) => job.index)).size;
                total += Math.max(...legs.map(({ job }) => job.total));
            }
            return { seen, total };
        }
        function sectionName(key, several) {
            const leg = key.leg === null ? [] : (0, phrase.cv) ` (${(0, phrase.UU)(key.leg)})`;
            return (0, phrase.cv) `${(0, phrase.aY)(key.gate)}${leg}${several ? (0, phrase.cv) ` in ${(0, phrase.aY)(key.config)}` : []}`;
        }
        function costOfWords(words) {
            const shown = [words.line, words.basis, ...words.ways].reduce((sum, phrase) => sum + (0, markdown_parts.md)(phrase).length, 0);
            return shown + Math.ceil((Buffer.byteLength(JSON.stringify(words)) * 4) / 3) + 100;
        }
        function blockOf(gate, key) {
            const details = (0, report_details.c)(gate);
            const shown = gate.kind === 'metrics' ? details.rows : details.rows.filter((row) => !row.dull);
            const first = shown[0];
            if (first === undefined || (shown.length === 1 && first.dull && (0, notes.P)(gate.findings).length === 0))
                return { block: null, rows: 0 };
            if (gate.verdict === 'pass' && gate.kind !== 'metrics' && (0, waiver_words.kE)(gate).length === 0)
                return { block: null, rows: 0 };
            const rows = (0, markdown_parts.PZ)({ ...details, rows: shown.slice(0, mostRows) });
            const missing = shown.length - rows.length;
            const lines = [
                ...(0, markdown_parts.PP)(details.columns),
                ...rows,
                ...(missing > 0 ? ['', (0, markdown_parts.ig)(missing)] : []),
                ...details.notes.slice(0, 20).flatMap((note) => ['', (0, markdown_parts.md)(note)]),
                ...details.tables.flatMap((table) => (0, markdown_parts._k)(table, mostSmallRows)),
            ];
            const title = (0, phrase.cv) `${sectionName(key, key.config !== 'ml-gates.yml')}: ${details.title}`;
            return { block: (0, markdown_parts.TM)(title, lines), rows: shown.length };
        }
        const mostRows = 400;
        const mostSmallRows = 13;
        function cutBlock(block, rows, count) {
            if (block === null || count === 0)
                return null;
            const lines = block.split('\n');
            const begin = lines.findIndex((line) => line.startsWith('|:--|')) + 1;
            const length = lines.slice(begin).findIndex((line) => !line.startsWith('| '));
            if (begin === 0 || length <= count)
                return block;
            const after = lines.slice(begin + length).filter((line) => !/^\*.* in the full report\.\*$/.test(line));
            const kept = [...lines.slice(0, begin + count), '', (0, markdown_parts.ig)(rows - count)];
            return [...kept, ...(after[0] === '' && after[1] === '' ? after.slice(1) : after)].join('\n');
        }
        const gravity = ['error', 'fail', 'warn', 'pass'];
        function compareSections(a, b) {
            const weight = (section) => section.verdict === 'fail' && !section.enforced ? 1.5 : gravity.indexOf(section.verdict);
            return weight(a) - weight(b) || compareKeys(a.key, b.key);
        }
        function compareKeys(a, b) {
            return (0, compare_text.n)(a.config, b.config) || (0, compare_text.n)(a.gate, b.gate) || (0, compare_text.n)(a.leg ?? '', b.leg ?? '');
        }
        function keyText(key) {
            return JSON.stringify([key.config, key.gate, key.leg]);
        }
        function isNewer(a, b) {
            const began = (0, compare_text.n)(a.started, b.started);
            return (a.run === b.run ? a.attempt - b.attempt || began : began || a.run - b.run) > 0;
        }
        var external_node_crypto_ = __webpack_require__(77598);
        var safe_url = __webpack_require__(9270);
        ;
        const firstLine = '<!-- ml-gates comment -->';
        const stateLine = /^<!-- ml-gates state v1 ([A-Za-z0-9_-]+) ([0-9a-f]{16}) -->$/m;
        const blockMark = (index) => `<!-- ml-gates section ${String(index)} -->`;
        const blockEnd = '<!-- ml-gates end -->';
        function isMarked(body) {
            return body.replaceAll('\r\n', '\n').startsWith(`${firstLine}\n`);
        }
        function hash(text) {
            return (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
        }
        function writeBlocks(sections) {
            return sections.flatMap((section, index) => section.block === null ? [] : [[blockMark(index), '', section.block, '', blockEnd].join('\n')]);
        }
        function writeState(head, sections) {
            const configs = [...new Set(sections.map((section) => section.key.config))];
            const jobs = [...new Set(sections.filter(hasPlace).map((section) => section.job.name))];
            const packed = sections.map((section) => pack(section, { configs, jobs }));
            const state = { head, configs, ...(jobs.length === 0 ? {} : { jobs }), sections: packed };
            const text = Buffer.from(JSON.stringify(state)).toString('base64url');
            return `<!-- ml-gates state v1 ${text} ${hash(text)} -->`;
        }
        function readComment(given) {
            const body = given.replaceAll('\r\n', '\n');
            const found = stateLine.exec(body);
            const text = found?.[1];
            if (!isMarked(body) || text === undefined || found?.[2] !== hash(text))
                return null;
            const state = parse(Buffer.from(text, 'base64url').toString('utf8'));
            if (!isRecord(state) || typeof state.head !== 'string')
                return null;
            const { configs, jobs = [], sections: packed } = state;
            if (!Array.isArray(configs) || !Array.isArray(jobs) || !Array.isArray(packed))
                return null;
            const sections = packed.map((one, index) => readSection(unpack(one, { configs, jobs }), index, body));
            const read = sections.filter((section) => section !== null);
            return read.length === sections.length ? { head: state.head, sections: read } : null;
        }
        function pack(section, { configs, jobs }) {
            const { key, stamp, writer, job, verdict, enforced, words, rows, sizes, block } = section;
            const place = [configs.indexOf(key.config), key.gate, key.leg];
            const when = [stamp.started, stamp.run, stamp.attempt];
            return [
                ...place,
                ...when,
                verdict,
                enforced,
                words,
                rows,
                sizes,
                block === null ? null : hash(block),
                ...(hasPlace(section) ? [writer, jobs.indexOf(job.name), job.index, job.total] : []),
            ];
        }
        function hasPlace({ writer, job }) {
            return writer !== 'step' || job.total > 1;
        }
        function unpack(packed, { configs, jobs }) {
            if (!Array.isArray(packed))
                return null;
            const [config, gate, leg, started, run, attempt, verdict, enforced, words, rows, ...rest] = packed;
            const [sizes, block, writer = 'step', job, index = 0, total = 1] = rest;
            const named = (names, at) => (typeof at === 'number' ? names[at] : undefined);
            return {
                key: { config: named(configs, config), gate, leg },
                stamp: { started, run, attempt },
                writer,
                job: { name: named(jobs, job) ?? null, index, total },
                verdict,
                enforced,
                words,
                rows,
                sizes,
                block,
            };
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            }
            catch {
                return undefined;
            }
        }
        function readSection(given, index, body) {
            if (!isSectionData(given))
                return null;
            const block = given.block === null ? null : blockAt(index, body);
            return { ...given, block: block !== null && hash(block) === given.block ? block : null };
        }
        function blockAt(index, body) {
            const mark = `${blockMark(index)}\n\n`;
            const begin = body.indexOf(mark);
            const end = body.indexOf(`\n\n${blockEnd}`, begin);
            return begin === -1 || end === -1 ? null : body.slice(begin + mark.length, end);
        }
        function isRecord(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        }
        const writers = ['step', 'report', 'own-run'];
        function isSectionData(value) {
            if (!isRecord(value))
                return false;
            const { key, stamp, writer, job, verdict, enforced, words, rows, sizes, block } = value;
            return (writers.includes(writer) &&
                isRecord(job) &&
                isTextOrNull(job.name) &&
                isCount(job.index) &&
                isCount(job.total) &&
                isRecord(key) &&
                typeof key.config === 'string' &&
                typeof key.gate === 'string' &&
                isTextOrNull(key.leg) &&
                isRecord(stamp) &&
                typeof stamp.started === 'string' &&
                isCount(stamp.run) &&
                isCount(stamp.attempt) &&
                isVerdict(verdict) &&
                typeof enforced === 'boolean' &&
                (words === null || isWords(words)) &&
                isCount(rows) &&
                Array.isArray(sizes) &&
                sizes.every(isCount) &&
                isTextOrNull(block));
        }
        function isWords(value) {
            if (!isRecord(value))
                return false;
            const { claim, line, basis, ways, reportUrl } = value;
            return (isClaim(claim) &&
                (0, phrase.au)(line) &&
                (0, phrase.au)(basis) &&
                Array.isArray(ways) &&
                ways.every(phrase.au) &&
                (reportUrl === null || (typeof reportUrl === 'string' && (0, safe_url.P)(reportUrl) !== null)));
        }
        const states = headline.jR;
        function isClaim(value) {
            if (!isRecord(value))
                return false;
            const { verdict, enforced, kind, words, more, state } = value;
            const kinds = ['data', 'metrics', 'card', 'config', 'job', 'policy'];
            return (isVerdict(verdict) &&
                typeof enforced === 'boolean' &&
                kinds.includes(kind) &&
                (0, phrase.au)(words) &&
                isCount(more) &&
                states.includes(state));
        }
        function isVerdict(value) {
            return value === 'pass' || value === 'warn' || value === 'fail' || value === 'error';
        }
        function isCount(value) {
            return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
        }
        function isTextOrNull(value) {
            return value === null || typeof value === 'string';
        }
        var numbers = __webpack_require__(73533);
        var policy_words = __webpack_require__(95673);
        var report_ways = __webpack_require__(79031);
        ;
        function mergeComment(existing, ours) {
            return mergeComments(existing === null ? [] : [existing], ours);
        }
        function mergeComments(existing, ours) {
            const contribution = contributionOf(ours.run, ours.links, ours.writer);
            const others = existing.flatMap((body) => {
                const known = readComment(body);
                return known?.head === contribution.head ? known.sections : [];
            });
            return compose({ head: contribution.head, sections: newest([...others, ...contribution.sections]) }, ours);
        }
        function isShared(body, ours) {
            const wanted = contributionOf(ours.run, ours.links, ours.writer);
            const own = new Set(wanted.sections.map((section) => keyText(section.key)));
            return readComment(body)?.sections.some((section) => !own.has(keyText(section.key))) === true;
        }
        function holdsAll(body, ours) {
            const known = readComment(body);
            const wanted = contributionOf(ours.run, ours.links, ours.writer);
            if (known?.head !== wanted.head)
                return false;
            const there = new Map(known.sections.map((section) => [keyText(section.key), section]));
            return wanted.sections.every((section) => {
                const found = there.get(keyText(section.key));
                if (found === undefined)
                    return !withoutSuperseded([...known.sections, section]).includes(section);
                return !isNewer(section.stamp, found.stamp);
            });
        }
        function newest(sections) {
            const byKey = new Map();
            for (const section of sections) {
                const known = byKey.get(keyText(section.key));
                if (known === undefined || !isNewer(known.stamp, section.stamp))
                    byKey.set(keyText(section.key), section);
            }
            return withoutReplaced(withoutSuperseded([...byKey.values()])).sort(compareSections);
        }
        function withoutReplaced(sections) {
            return sections.filter((section) => {
                const same = (other) => other.key.config === section.key.config &&
                    other.key.leg === section.key.leg &&
                    (other.key.gate === 'config') !== (section.key.gate === 'config');
                return !sections.some((other) => same(other) && isNewer(other.stamp, section.stamp));
            });
        }
        const comment_all = { pass: Infinity, warn: Infinity, fail: Infinity };
        const rows = (fail, warn) => ({ pass: 0, warn, fail });
        const words = (fail, warn, pass) => ({ pass, warn, fail });
        const levels = [
            { rows: comment_all, words: comment_all },
            { rows: rows(Infinity, Infinity), words: comment_all },
            { rows: rows(Infinity, 10), words: comment_all },
            { rows: rows(Infinity, 0), words: comment_all },
            ...[100, 30, 10].map((count) => ({ rows: rows(count, 0), words: comment_all })),
            { rows: rows(10, 0), words: words(Infinity, Infinity, 0) },
            { rows: rows(3, 0), words: words(Infinity, Infinity, 0) },
            { rows: rows(0, 0), words: words(Infinity, 0, 0) },
            ...[40, 10, 3].map((count) => ({ rows: rows(0, 0), words: words(count, 0, 0) })),
        ];
        function weightOf(verdict) {
            return verdict === 'error' ? 'fail' : verdict;
        }
        function compose(merged, ours) {
            for (const level of levels) {
                if (costAt(merged.sections, level) > budgets.RK.commentCharacters)
                    continue;
                const body = bodyOf(at(merged, level), ours);
                if (body.length <= budgets.RK.commentCharacters)
                    return body;
            }
            return lastResort(merged, ours);
        }
        function lastResort(merged, ours) {
            const level = levels.at(-1) ?? { rows: comment_all, words: comment_all };
            const least = at(merged, level);
            let count = least.sections.length;
            let body = bodyOf(least, ours);
            while (body.length > budgets.RK.commentCharacters && count > 0) {
                count = Math.floor(count / 2);
                body = bodyOf({ ...least, sections: least.sections.slice(0, count) }, ours, least.sections.length - count);
            }
            return body;
        }
        const overhead = 6000;
        const nameCost = 250;
        function costAt(sections, level) {
            const kept = keptWords(sections, level);
            return sections.reduce((sum, section) => {
                const limit = level.rows[weightOf(section.verdict)];
                const table = limit === 0 ? 0 : (section.sizes[limit === Infinity ? 0 : cuts.indexOf(limit) + 1] ?? 0);
                const said = kept.has(section) ? (section.sizes.at(-1) ?? 0) : 0;
                return sum + nameCost + Math.ceil(Buffer.byteLength(keyText(section.key)) * 1.4) + table + said;
            }, overhead);
        }
        function keptWords(sections, level) {
            const counts = { pass: 0, warn: 0, fail: 0 };
            return new Set(sections.filter(({ verdict }) => counts[weightOf(verdict)]++ < level.words[weightOf(verdict)]));
        }
        function at(merged, level) {
            const kept = keptWords(merged.sections, level);
            return {
                ...merged,
                sections: merged.sections.map((section) => ({
                    ...section,
                    words: kept.has(section) ? section.words : null,
                    block: cutBlock(section.block, section.rows, level.rows[weightOf(section.verdict)]),
                })),
            };
        }
        function bodyOf({ head, sections }, ours, missing = 0) {
            const title = (0, headline.wv)((0, headline.kg)(sections.map(claimFor)), legsSeen(sections));
            const ways = sections.map(({ enforced, words: said }) => ({ enforced, ways: said?.ways ?? [] }));
            return [
                `${firstLine}\n### ${title.mark} ${(0, markdown_parts.md)(title.words)}`,
                ...(sections.some(({ writer }) => writer === 'own-run') ? [ownRun] : []),
                gateTable(sections, missing),
                ...(0, report_ways.Z)(ways),
                ...writeBlocks(sections),
                foot(head, sections, ours),
                writeState(head, sections),
            ].join('\n\n');
        }
        const ownRun = "**Reported by the pull request's own run**, which its author may have changed. What blocks the merge is the job of that run, not this comment.";
        function claimFor({ key, verdict, enforced, words: said }) {
            if (said !== null)
                return said.claim;
            const kind = key.gate === 'config' || key.gate === 'card' || key.gate === 'policy'
                ? key.gate
                : /^jobs?(?:\/|$)/.test(key.gate)
                    ? 'job'
                    : key.gate.startsWith('data/')
                        ? 'data'
                        : 'metrics';
            return { verdict, enforced, kind, words: verdict === 'pass' ? [] : (0, phrase.aY)(key.gate), more: 0, state: 'none' };
        }
        function gateTable(sections, missing) {
            const several = new Set(sections.map((section) => section.key.config)).size > 1;
            const shown = sections.filter((section) => section.words !== null);
            const rowsOf = shown.map((section) => (0, markdown_parts.jD)([
                (0, markdown_parts.fQ)(section),
                (0, markdown_parts.md)(sectionName(section.key, several)),
                (0, markdown_parts.md)(section.words?.line ?? []),
                (0, markdown_parts.md)(section.words?.basis ?? []),
            ]));
            return [...markdown_parts.sf, ...rowsOf, ...collapsedRows(sections, missing)].join('\n');
        }
        function collapsedRows(sections, missing) {
            const groups = new Map();
            for (const section of sections)
                if (section.words === null)
                    groups.set((0, markdown_parts.fQ)(section), (groups.get((0, markdown_parts.fQ)(section)) ?? 0) + 1);
            const lines = [...groups].map(([mark, count]) => (0, markdown_parts.jD)([mark, (0, numbers.x0)(count, 'more gate'), 'in the full report', '']));
            return missing === 0 ? lines : [...lines, (0, markdown_parts.jD)(['', (0, numbers.x0)(missing, 'more gate'), 'not listed here', ''])];
        }
        const shownRuns = 5;
        function foot(head, sections, { run, links }) {
            const facts = { ...run.run, head_sha: head };
            const runs = new Map(sections.map(({ stamp }) => [`${String(stamp.run)}/${String(stamp.attempt)}`, stamp]));
            const newestFirst = [...runs.values()].sort((a, b) => (isNewer(a, b) ? -1 : 1)).slice(0, shownRuns);
            const reports = [...new Set(sections.flatMap(({ words: said }) => (said?.reportUrl ? [said.reportUrl] : [])))].sort();
            const configs = [...new Set(sections.map((section) => section.key.config))].sort().slice(0, shownRuns);
            const alone = sections.every(({ key }) => run.suites.some(({ config }) => config.path === key.config));
            const parts = [
                (0, phrase.aY)(head.slice(0, 7), (0, report_links.Bg)(facts, head, links)),
                ...newestFirst.map((stamp) => (0, phrase.uM)(`run ${String(stamp.run)}, attempt ${String(stamp.attempt)}`, (0, report_links.Vp)({ ...facts, run_id: stamp.run, attempt: stamp.attempt }, links))),
                ...reports.slice(0, shownRuns).map((url) => (0, phrase.uM)('full report', url)),
                ...configs.map((path) => (0, phrase.cv) `${(0, phrase.aY)(path, (0, report_links.iw)(facts, path, links))}${alone ? changeOf(path, run) : []}`),
            ];
            return `<sub>${(0, markdown_parts.md)((0, phrase.fj)(parts, ' · '))}</sub>`;
        }
        function changeOf(path, run) {
            const suite = run.suites.find(({ config }) => config.path === path);
            return suite === undefined ? [] : (0, policy_words.K)(suite.config, run.run);
        }
        ;
        const rounds = 5;
        async function writeComment(publisher, ours, { mode, wait }) {
            const { pull_request: pullRequest, head_sha: head } = ours.run.run;
            if (mode === 'never' || pullRequest === null || head === null)
                return { kind: 'unwanted' };
            const now = await publisher.pullRequestHead(pullRequest);
            if (now !== head)
                return { kind: 'stale', head: now };
            let url = '';
            for (let round = 0; round < rounds; round += 1) {
                const mine = await ourComments(publisher, pullRequest);
                const [kept, ...copies] = mine;
                if (kept === undefined && !isWanted(mode, ours.run))
                    return { kind: 'unwanted' };
                if (kept !== undefined && copies.length === 0 && round > 0 && holdsAll(kept.body, ours))
                    return { kind: 'written', url: kept.url };
                const written = await write(publisher, { pullRequest, mine, ours });
                url = written.url;
                if (kept !== undefined && copies.length === 0 && !isRaced(written.body, ours))
                    return { kind: 'written', url };
                await wait(moment(ours.run, round));
            }
            return { kind: 'contested', url };
        }
        async function ourComments(publisher, pullRequest) {
            const comments = await publisher.comments(pullRequest);
            return comments.filter((one) => one.mine && isMarked(one.body)).sort((a, b) => a.id - b.id);
        }
        async function write(publisher, { pullRequest, mine, ours }) {
            const body = mergeComments(mine.map((one) => one.body), ours);
            const [kept, ...copies] = mine;
            if (kept === undefined)
                return { url: (await publisher.createComment(pullRequest, body)).url, body };
            const unchanged = kept.body.replaceAll('\r\n', '\n') === body;
            const { url } = unchanged ? kept : await publisher.updateComment(kept.id, body);
            for (const copy of copies)
                await publisher.deleteComment(copy.id);
            return { url, body };
        }
        function isRaced(body, ours) {
            const matrix = (ours.writer ?? 'step') === 'step' &&
                ours.run.suites.some((suite) => suite.gates.some((gate) => gate.job.total > 1));
            return matrix || isShared(body, ours);
        }
        function moment(run, round) {
            const index = run.suites[0]?.gates[0]?.job.index ?? 0;
            return 1200 + (index % 8) * 150 + round * 400;
        }
        function isWanted(mode, run) {
            switch (mode) {
                case 'always':
                    return true;
                case 'never':
                    return false;
                case 'on-failure':
                    return run.verdict === 'fail' || run.verdict === 'error';
                case 'on-change':
                    return run.verdict !== 'pass' || hasChange(run);
            }
        }
        function hasChange(run) {
            const findings = run.suites.flatMap((suite) => suite.gates.flatMap((gate) => gate.findings));
            return findings.some(({ outcome, observed, baseline }) => !(0, core_outcome.Kg)(outcome) ||
                outcome === 'improved' ||
                (observed !== undefined && baseline !== undefined && observed.value !== baseline.value));
        }
        var errors = __webpack_require__(62807);
        var publisher = __webpack_require__(97478);
        var escape_terminal = __webpack_require__(13457);
        var visible_text = __webpack_require__(30269);
        ;
        const permissions = { comment: 'pull-requests: write', 'check run': 'checks: write' };
        const writes = { comment: 'pull requests', 'check run': 'checks' };
        function warningsOf(failures) {
            const denied = firstOfEach(failures.filter(({ thrown }) => isDenied(thrown)));
            const others = failures.filter(({ thrown }) => !isDenied(thrown));
            return [...(denied.length === 0 ? [] : [deniedWarning(denied)]), ...others.map(otherWarning)];
        }
        function firstOfEach(failures) {
            return failures.filter((one, index) => failures.findIndex(({ what }) => what === one.what) === index);
        }
        function isDenied(thrown) {
            return thrown instanceof publisher.S && (thrown.fault === 'forbidden' || thrown.fault === 'not-found');
        }
        function deniedWarning(failures) {
            const kinds = failures.map(({ what }) => what);
            const statuses = [...new Set(failures.map(({ thrown }) => (thrown instanceof publisher.S ? thrown.status : null)))];
            const [were, or] = kinds.length === 1 ? ['was', ''] : ['were', ' or '];
            return [
                `the ${kinds.join(' and the ')} ${were} not posted: this token may not write to ${kinds.map((what) => writes[what]).join(or)} (${statuses.join(', ')}). The verdict is not affected.`,
                'Add to the job:',
                '  permissions:',
                ...kinds.map((what) => `    ${permissions[what]}`),
                'On a pull request from a fork this is expected; docs/recipes/forks.md says what works there.',
            ].join('\n');
        }
        const reasons = {
            unauthorized: 'GitHub does not accept this token; check the input github-token',
            forbidden: 'this token may not write it',
            'not-found': 'GitHub does not know it',
            refused: 'GitHub refused it',
            'rate-limited': "this token's rate limit is used up",
            unavailable: 'GitHub did not answer as it should',
            timeout: 'GitHub did not answer in time',
        };
        function otherWarning({ what, thrown }) {
            const error = thrown instanceof publisher.S ? thrown : null;
            const reason = error === null ? (0, visible_text.m)((0, escape_terminal.e)((0, errors.zR)(thrown).message), 300) : reasons[error.fault];
            const said = error?.fault === 'refused' ? `: ${(0, visible_text.m)((0, escape_terminal.e)(error.message), 300)}` : '';
            const status = typeof error?.status !== 'number' ? '' : ` (${String(error.status)})`;
            return `the ${what} was not posted: ${reason}${said}${status}. The verdict is not affected.`;
        }
        ;
        async function publish(run, ports, options) {
            const { publisher, wait } = ports;
            if (publisher === null)
                return { commentUrl: null, checkUrl: null, warnings: [] };
            const { links, comment: mode, checks = check.BX, writer = 'step' } = options;
            const checked = await (0, check.zi)(publisher, checks, { run, links });
            const commented = await attempt(() => writeComment(publisher, { run, links, writer }, { mode, wait }));
            const failures = [
                ...('thrown' in commented ? [{ what: 'comment', thrown: commented.thrown }] : []),
                ...checks.failures,
                ...checked.failures,
            ];
            const outcome = 'thrown' in commented ? null : commented;
            return {
                commentUrl: outcome !== null && 'url' in outcome ? outcome.url : null,
                checkUrl: checked.url,
                warnings: [...warningsOf(failures), ...remarks(outcome, run)],
            };
        }
        async function attempt(work) {
            try {
                return await work();
            }
            catch (thrown) {
                return { thrown };
            }
        }
        function remarks(outcome, run) {
            if (outcome?.kind === 'stale')
                return [
                    `the comment was not written: the pull request is at ${outcome.head.slice(0, 7)} by now, and this run measured ${run.run.head_sha?.slice(0, 7) ?? 'another commit'}`,
                ];
            if (outcome?.kind === 'contested')
                return ['other jobs kept overwriting the comment; it may lack a part of this result until the next run'];
            return [];
        }
    }),
    78824: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (ofThisRun),
            a: () => (ofTheseConfigs)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86579);
        function ofThisRun({ deliveries, faults }, here) {
            const judged = deliveries.map((delivery) => ({ delivery, why: foreignness(delivery, here) }));
            return {
                deliveries: judged.filter(({ why }) => why === undefined).map(({ delivery }) => delivery),
                faults: [...faults, ...judged.flatMap(({ delivery, why }) => (why === undefined ? [] : [refusal(delivery, why)]))],
            };
        }
        function foreignness({ attempt, result: { run } }, here) {
            const differs = (theirs, ours) => theirs !== null && ours !== null && theirs !== ours;
            if (differs(run.repository, here.repository))
                return `repository ${run.repository ?? ''}`;
            if (differs(run.run_id, here.runId))
                return `run ${run.run_id ?? ''}, and this is run ${here.runId ?? ''}`;
            if (differs(run.head_sha, here.headSha))
                return `commit ${short(run.head_sha)}, and this run is about ${short(here.headSha)}`;
            const latest = Math.max(attempt, run.attempt ?? 1);
            if (here.attempt !== null && latest > here.attempt)
                return `attempt ${latest}, and this is attempt ${here.attempt}`;
            return undefined;
        }
        function short(sha) {
            return (sha ?? '').slice(0, 7);
        }
        function refusal({ job, result }, why) {
            const gates = result.suites.flatMap((suite) => suite.gates.map(({ id }) => id));
            return {
                message: `a result of job ${job.name ?? ''} (${gates.join(', ')}) is of ${why}`,
                hint: 'bring what the jobs of this run left, and nothing older',
            };
        }
        function ofTheseConfigs(deliveries, configs) {
            const shas = new Map(configs.map(({ path, sha256 }) => [path, sha256]));
            const held = (suite) => {
                const now = shas.get(suite.config.path);
                if (now === undefined || now === suite.config.sha256)
                    return suite;
                return { ...suite, verdict: 'error', gates: suite.gates.map((gate) => outdated(gate, suite.config.path)) };
            };
            return deliveries.map((one) => ({ ...one, result: { ...one.result, suites: one.result.suites.map(held) } }));
        }
        function outdated(gate, config) {
            if (gate.kind === 'config' && gate.verdict === 'error')
                return gate;
            const problem = {
                message: `${config} changed between ${gate.id} and the report`,
                hint: 'check out the same commit in every job, with the same line breaks, and let no step write the config',
            };
            return { ...gate, verdict: 'error', findings: [], error: (0, _gate_error_js__WEBPACK_IMPORTED_MODULE_1__.e)(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ur('input', [problem])) };
        }
    }),
    75420: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (runArtifactsOf)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _core_unzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57112);
        var _host_run_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99816);
        function runArtifactsOf({ env, scratch }) {
            return (0, _host_run_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.f)({ env, scratch: node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'artifacts'), unzip: _core_unzip_js__WEBPACK_IMPORTED_MODULE_1__.$ });
        }
    }),
    9783: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (readActionInputs)
        });
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
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
            return { inputs, problems };
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
            const whole = (value) => typeof value === 'number' ? (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.c)(String(value)) : undefined;
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
            }
            problems.push({ message: `input ${name} is not a JSON object`, hint: `leave ${name} at its default` });
            return {};
        }
    }),
    72813: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (artifactName),
            a: () => (uploadReport)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _run_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99816);
        const deadlineMilliseconds = 60_000;
        async function uploadReport(name, files, { folder, env }) {
            if (!(0, _run_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.C)(env))
                return { absent: true };
            const { DefaultArtifactClient } = await Promise.all([__webpack_require__.e(4119), __webpack_require__.e(3251), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(3021)]).then(__webpack_require__.bind(__webpack_require__, 83021));
            let timer;
            const deadline = new Promise((_, reject) => {
                timer = setTimeout(() => reject(new Error('it took longer than a minute')), deadlineMilliseconds);
            });
            try {
                const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
                const { id } = await Promise.race([upload, deadline]);
                if (id === undefined)
                    return { warning: 'the report was not uploaded: the service gave no id' };
                const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
                return { url: `${server ?? ''}/${repository ?? ''}/actions/runs/${run ?? ''}/artifacts/${id}` };
            }
            catch (thrown) {
                return { warning: `the report was not uploaded: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.zR)(thrown).message}` };
            }
            finally {
                clearTimeout(timer);
            }
        }
        function artifactName(parts) {
            return parts
                .filter((part) => part !== null && part !== '')
                .join('-')
                .replace(/[^A-Za-z0-9._-]+/g, '_')
                .slice(0, 128);
        }
    }),
    94867: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (createGitHubPublisher)
        });
        var publisher = __webpack_require__(97478);
        ;
        const actionsBot = 'github-actions[bot]';
        function ownComments(token, calls) {
            let login = null;
            return {
                async mark(comments) {
                    login ??= token.startsWith('ghs_') ? null : await userLogin(calls);
                    const ours = login ?? botAmong(comments);
                    return comments.map(({ id, body, url, author }) => ({ id, body, url, mine: author?.login === ours }));
                },
                wrote(comment) {
                    login = comment.user?.login ?? login;
                },
            };
        }
        async function userLogin(calls) {
            return calls.probe(async (octokit, how) => {
                const { data } = await octokit.rest.users.getAuthenticated({ ...how });
                return data.login;
            });
        }
        function botAmong(comments) {
            const bots = comments
                .filter(({ body, author }) => body.startsWith('<!-- ml-gates comment -->') && author?.type === 'Bot')
                .flatMap(({ author }) => (typeof author?.login === 'string' ? [author.login] : []));
            return bots.includes(actionsBot) ? actionsBot : (bots[0] ?? actionsBot);
        }
        ;
        const usual = { call: 15_000, total: 60_000 };
        function createCalls({ limits = usual, ...options }) {
            let connected = null;
            let broken = null;
            let left = limits.total;
            const perform = async (call, how) => {
                if (broken !== null)
                    throw broken;
                const begin = performance.now();
                const allowed = Math.min(limits.call, left);
                try {
                    connected ??= connect(options);
                    return await withDeadline(await connected, { call, how, allowed });
                }
                catch (thrown) {
                    throw publishError(thrown);
                }
                finally {
                    left = Math.max(0, left - (performance.now() - begin));
                }
            };
            const remembering = async (work) => {
                try {
                    return await work;
                }
                catch (thrown) {
                    if (thrown instanceof publisher.S && isLasting(thrown))
                        broken = thrown;
                    throw thrown;
                }
            };
            return {
                run: (call) => remembering(perform(call, {})),
                create: (call) => remembering(perform(call, { retries: 0 })),
                probe: (call) => perform(call, { retries: 0 }).catch(() => null),
            };
        }
        function isLasting({ fault, status }) {
            return fault === 'timeout' || fault === 'unauthorized' || (fault === 'unavailable' && status === null);
        }
        async function withDeadline(octokit, { call, how, allowed }) {
            const control = new AbortController();
            let timer;
            const deadline = new Promise((_, reject) => {
                timer = setTimeout(() => {
                    control.abort();
                    reject(new publisher.S('timeout', null));
                }, allowed);
            });
            try {
                return await Promise.race([call(octokit, { request: { signal: control.signal, ...how } }), deadline]);
            }
            finally {
                clearTimeout(timer);
            }
        }
        const longestPause = 10;
        async function connect({ token, apiUrl }) {
            const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
                Promise.all([__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555)),
                Promise.all([__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
                Promise.all([__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
            ]);
            const patient = (...[seconds, request, , count]) => request.method !== 'POST' && seconds <= longestPause && count < 1;
            const quiet = () => undefined;
            return new (GitHub.plugin(retry, throttling))({
                ...getOctokitOptions(token, { baseUrl: apiUrl.replace(/\/+$/, '') }),
                userAgent: 'ml-gates',
                log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
                retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
                throttle: {
                    onRateLimit: patient,
                    onSecondaryRateLimit: patient,
                },
            });
        }
        const faults = new Map([
            [401, 'unauthorized'],
            [403, 'forbidden'],
            [404, 'not-found'],
            [429, 'rate-limited'],
        ]);
        function publishError(thrown) {
            if (thrown instanceof publisher.S)
                return thrown;
            const { status, message, name, response } = typeof thrown === 'object' && thrown !== null ? thrown : {};
            const text = typeof message === 'string' ? message : 'no reason given';
            if (name === 'AbortError')
                return new publisher.S('timeout', null, { cause: thrown });
            if (typeof status !== 'number' || response === undefined)
                return new publisher.S('unavailable', null, { cause: thrown, message: text });
            const headers = response.headers ?? {};
            const limited = /rate limit/i.test(text) || headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers;
            const fault = status === 403 && limited ? 'rate-limited' : (faults.get(status) ?? (status >= 500 ? 'unavailable' : 'refused'));
            return new publisher.S(fault, status, { cause: thrown, message: text });
        }
        ;
        function createGitHubPublisher(options) {
            const [owner = '', repo = ''] = options.repository.split('/');
            const at = { owner, repo };
            const calls = createCalls(options);
            const own = ownComments(options.token, calls);
            return {
                pullRequestHead: (pull_number) => calls.run(async (octokit, how) => {
                    const { data } = await octokit.rest.pulls.get({ ...at, pull_number, ...how });
                    return data.head.sha;
                }),
                async comments(issue_number) {
                    const all = await allComments(calls, { ...at, issue_number });
                    return own.mark(all);
                },
                createComment: (issue_number, body) => calls.create(async (octokit, how) => {
                    const { data } = await octokit.rest.issues.createComment({ ...at, issue_number, body, ...how });
                    own.wrote(data);
                    return { ...postedComment(data), mine: true };
                }),
                updateComment: (comment_id, body) => calls.run(async (octokit, how) => {
                    const { data } = await octokit.rest.issues.updateComment({ ...at, comment_id, body, ...how });
                    return { ...postedComment(data), mine: true };
                }),
                deleteComment: (comment_id) => deleteComment(calls, { ...at, comment_id }),
                ...checkCalls(calls, at),
            };
        }
        function checkCalls(calls, at) {
            return {
                createCheck: ({ sha, name, externalId, output }) => calls.create(async (octokit, how) => {
                    const check = { head_sha: sha, name, external_id: externalId, status: 'in_progress' };
                    const { data } = await octokit.rest.checks.create({ ...at, ...check, output: wireOutput(output), ...how });
                    return postedCheck(data);
                }),
                updateCheck: (check_run_id, { conclusion, output }) => calls.run(async (octokit, how) => {
                    const end = conclusion === null ? {} : { status: 'completed', conclusion };
                    const update = { ...at, check_run_id, ...end, output: wireOutput(output) };
                    const { data } = await octokit.rest.checks.update({ ...update, ...how });
                    return postedCheck(data);
                }),
            };
        }
        const mostPages = 30;
        async function allComments(calls, at) {
            const comments = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const { data } = await calls.run((octokit, how) => octokit.rest.issues.listComments({ ...at, per_page: 100, page, ...how }));
                comments.push(...data);
                if (data.length < 100)
                    break;
            }
            return comments.map((comment) => ({ ...postedComment(comment), author: comment.user }));
        }
        async function deleteComment(calls, at) {
            try {
                await calls.run((octokit, how) => octokit.rest.issues.deleteComment({ ...at, ...how }));
            }
            catch (thrown) {
                if (!(thrown instanceof publisher.S && thrown.fault === 'not-found'))
                    throw thrown;
            }
        }
        function postedComment(comment) {
            return { id: comment.id, body: comment.body ?? '', url: comment.html_url, mine: false };
        }
        function postedCheck({ id, html_url: url }) {
            if (typeof id !== 'number')
                throw new publisher.S('unavailable', 200, { message: 'the answer is no check run' });
            return { id, url };
        }
        function wireOutput({ title, summary, text, annotations }) {
            return {
                title,
                summary,
                ...(text === '' ? {} : { text }),
                ...(annotations.length === 0 ? {} : { annotations: annotations.map(wireAnnotation) }),
            };
        }
        function wireAnnotation({ path, line, column, level, title, message }) {
            return {
                path,
                start_line: line,
                end_line: line,
                ...(column === undefined ? {} : { start_column: column, end_column: column }),
                annotation_level: level,
                title,
                message,
            };
        }
    }),
    99816: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (hasArtifacts),
            f: () => (createRunArtifacts)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96421);
        function createRunArtifacts(options) {
            const { env, scratch, unzip, deadline = 60_000, connect = connectToolkit } = options;
            if (!hasArtifacts(env))
                return null;
            let connected;
            const ask = async (what, call) => {
                connected ??= connect();
                return within(deadline, what, connected.then(call));
            };
            return {
                upload: (name, files, { retentionDays, replace = false } = {}) => withFolder(scratch, async (folder) => {
                    const paths = await writeAll(folder, files);
                    const retention = retentionDays === undefined ? {} : { retentionDays: shortest(retentionDays, env) };
                    if (replace)
                        await ask('an earlier artifact could not be replaced', (client) => removed(client, name));
                    const { id, size, digest } = await ask('an artifact could not be uploaded', (client) => client.uploadArtifact(name, paths, folder, retention));
                    if (id === undefined)
                        throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bj)('an artifact could not be uploaded: the service gave it no id');
                    return { id, name, size: size ?? 0, digest: digest === undefined ? null : `sha256:${digest}` };
                }),
                async list() {
                    const { artifacts } = await ask('the artifacts of this run could not be listed', (client) => client.listArtifacts());
                    return artifacts
                        .map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? null }))
                        .sort((a, b) => a.id - b.id);
                },
                download: (artifact, limits) => withFolder(scratch, async (folder) => {
                    refuseSize(artifact, artifact.size, limits);
                    await ask(`the artifact ${artifact.name} could not be downloaded`, (client) => client.downloadArtifact(artifact.id, { path: folder, skipDecompress: true }));
                    return unzip(await readZip(folder, artifact, limits), `the artifact ${artifact.name}`, limits);
                }),
            };
        }
        async function connectToolkit() {
            const { DefaultArtifactClient } = await Promise.all([__webpack_require__.e(4119), __webpack_require__.e(3251), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(3021)]).then(__webpack_require__.bind(__webpack_require__, 83021));
            return new DefaultArtifactClient();
        }
        async function removed(client, name) {
            const { artifacts } = await client.listArtifacts();
            if (artifacts.some((one) => one.name === name))
                await client.deleteArtifact(name);
        }
        function hasArtifacts(env) {
            const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '' } = env;
            return token !== '' && url !== '' && !isEnterpriseServer(env);
        }
        function isEnterpriseServer({ GITHUB_SERVER_URL: server = 'https://github.com' }) {
            const host = URL.canParse(server) ? new URL(server).hostname.trimEnd().toUpperCase() : '';
            return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
        }
        async function within(deadline, what, work) {
            let timer;
            const late = new Promise((_, reject) => {
                timer = setTimeout(() => reject(new Error(`it took longer than ${deadline / 1000} s`)), deadline);
            });
            try {
                return await Promise.race([work, late]);
            }
            catch (thrown) {
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bj)(`${what}: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.zR)(thrown).message}`, { cause: thrown });
            }
            finally {
                clearTimeout(timer);
            }
        }
        async function withFolder(scratch, use) {
            let folder;
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
                folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, 'artifact-'));
                return await use(folder);
            }
            catch (thrown) {
                if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.ur)
                    throw thrown;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bj)(`an artifact has no place on this disk: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.zR)(thrown).message}`, { cause: thrown });
            }
            finally {
                if (folder !== undefined)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
            }
        }
        async function writeAll(folder, files) {
            const paths = [];
            for (const [name, content] of files) {
                const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.basename(name));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
                paths.push(file);
            }
            return paths;
        }
        function shortest(days, env) {
            return Math.min(days, (0, _core_number_js__WEBPACK_IMPORTED_MODULE_4__.c)(env.GITHUB_RETENTION_DAYS ?? '') ?? days);
        }
        async function readZip(folder, artifact, limits) {
            const [name, ...rest] = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
            if (name === undefined || rest.length > 0)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)({ message: `the artifact ${artifact.name} is not one zip file` });
            const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
            refuseSize(artifact, (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size, limits);
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
            const digest = `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
            if (artifact.digest !== null && artifact.digest !== digest)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)({ message: `the artifact ${artifact.name} is not what was uploaded: its SHA-256 differs` });
            return bytes;
        }
        function refuseSize({ name }, size, { bytes }) {
            if (size > bytes)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)({ message: `the artifact ${name} is larger than ${String(bytes)} bytes` });
        }
    }),
    46241: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Ih: () => (annotationsOf),
            NA: () => (annotationsPerRequest),
            U_: () => (chunksOf)
        });
        var _core_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69058);
        var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
        var _escape_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78204);
        var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
        var _gate_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14300);
        var _metric_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13213);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(650);
        var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70075);
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30269);
        const most = 300;
        function annotationsOf(run) {
            const gates = run.suites.flatMap((suite) => suite.gates);
            const fromFindings = gates
                .flatMap((gate) => (0, _gate_words_js__WEBPACK_IMPORTED_MODULE_3__.l9)(gate).map((finding) => ({ finding, gate })))
                .sort((a, b) => (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_4__.Eg)(a.finding, b.finding))
                .flatMap(({ finding, gate }) => finding.samples.map((sample) => annotation(gate, sample, {
                level: levelOf(finding, gate),
                message: said((0, _phrase_js__WEBPACK_IMPORTED_MODULE_5__.M9)((0, _sentence_js__WEBPACK_IMPORTED_MODULE_6__.e)(finding, gate), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F), sample),
            })));
            return [...gates.flatMap(fromError), ...fromFindings].slice(0, most);
        }
        const levels = { fail: 'failure', error: 'failure', warn: 'warning', pass: 'notice' };
        function levelOf(finding, gate) {
            const level = levels[(0, _core_outcome_js__WEBPACK_IMPORTED_MODULE_8__.Vj)(finding)];
            return level === 'failure' && !gate.enforced ? 'warning' : level;
        }
        function said(words, sample) {
            return sample.value === undefined ? words : `${words}: "${(0, _visible_text_js__WEBPACK_IMPORTED_MODULE_7__.Q)(sample.value)}"`;
        }
        function fromError(gate) {
            if (gate.error === undefined)
                return [];
            const problems = gate.error.problems ?? [gate.error];
            return problems.flatMap((problem) => {
                const hint = problem.hint !== undefined ? `: ${problem.hint}` : '';
                return problem.where === undefined
                    ? []
                    : [annotation(gate, problem.where, { level: 'failure', message: `${problem.message}${hint}` })];
            });
        }
        function annotation(gate, place, { level, message }) {
            const leg = gate.job.leg === null ? '' : ` (${(0, _visible_text_js__WEBPACK_IMPORTED_MODULE_7__.Q)(gate.job.leg)})`;
            return {
                path: place.file,
                line: place.line ?? 1,
                ...(place.line === undefined || place.column === undefined ? {} : { column: place.column }),
                level,
                title: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_7__.m)(`ml-gates: ${gate.id}${leg}`, 255),
                message: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_7__.m)((0, _escape_command_js__WEBPACK_IMPORTED_MODULE_1__.N)(message), _budgets_js__WEBPACK_IMPORTED_MODULE_0__.RK.annotationBytes / 4),
            };
        }
        const annotationsPerRequest = 50;
        function chunksOf(items, size) {
            const chunks = [];
            for (let begin = 0; begin < items.length; begin += size)
                chunks.push(items.slice(begin, begin + size));
            return chunks;
        }
    })
};
