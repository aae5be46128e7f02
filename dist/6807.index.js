export const id = 6807;
export const ids = [6807];
export const modules = {
    64631: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            baseline: () => (baseline)
        });
        var suite = __webpack_require__(5696);
        var errors = __webpack_require__(62807);
        var inert = __webpack_require__(18018);
        var run_gates = __webpack_require__(99288);
        var best_recorded = __webpack_require__(84289);
        var check_metrics_baseline = __webpack_require__(77230);
        var check_metrics_context = __webpack_require__(81895);
        var prediction_files = __webpack_require__(88249);
        var metric_files = __webpack_require__(46422);
        var gate_error = __webpack_require__(86579);
        var baseline_of_data = __webpack_require__(1927);
        ;
        async function showBaselines(suites, { portsOf, only, job }) {
            const shown = [];
            for (const suite of suites)
                for (const gate of suite.gates) {
                    if (only?.has(gate.id) === false)
                        continue;
                    const found = await baselineOf(gate, { suite, ports: portsOf(suite), job });
                    if (found !== null)
                        shown.push({ config: suite.path, gate: gate.id, ...found });
                }
            return shown;
        }
        async function baselineOf(gate, { suite, ports, job }) {
            const context = { suite, ports, job, jobFailed: false, enforced: true };
            try {
                switch (gate.kind) {
                    case 'data': {
                        const baseline = await (0, baseline_of_data.f)((0, run_gates.nL)(gate, context), ports);
                        return baseline === null ? null : { baseline, best: new Map() };
                    }
                    case 'metrics':
                        return await baselineOfMetrics((0, run_gates.S1)(gate, context), ports);
                    case 'card':
                        return null;
                }
            }
            catch (thrown) {
                return { baseline: { kind: 'error', error: (0, gate_error.e)(thrown) }, best: new Map() };
            }
        }
        async function baselineOfMetrics(inputs, ports) {
            const { paths } = await (0, metric_files.Rm)(inputs, ports);
            const predictions = await (0, prediction_files.cd)(inputs, ports);
            const context = await (0, check_metrics_context.eA)(inputs, ports, { paths, predictions });
            const baseline = await (0, check_metrics_baseline.o)(context);
            const rules = new Map(Object.entries(inputs.config.rules ?? {}));
            return { baseline, best: await (0, best_recorded.rA)(rules, baseline, context) };
        }
        var connect = __webpack_require__(49698);
        var escape_terminal = __webpack_require__(13457);
        var gate_words = __webpack_require__(14300);
        var numbers = __webpack_require__(73533);
        var phrase = __webpack_require__(650);
        var reason_words = __webpack_require__(59415);
        ;
        function baselinesText(shown) {
            const several = new Set(shown.map(({ config }) => config)).size > 1;
            return shown
                .map(({ config, gate, baseline, best }) => {
                const [first = [], ...more] = [...linesOf(baseline), ...[...best].map(bestLine)];
                const head = (0, phrase.M9)(several ? (0, phrase.cv) `${(0, phrase.UU)(gate)} in ${(0, phrase.UU)(config)}` : (0, phrase.UU)(gate), escape_terminal.F);
                return [`  ${head}`, ...[first, ...more].map((line) => `    ${(0, phrase.M9)(line, escape_terminal.F)}`)].join('\n');
            })
                .join('\n\n')
                .concat('\n');
        }
        function linesOf(baseline) {
            switch (baseline.kind) {
                case 'read':
                    return [
                        (0, phrase.cv) `against ${(0, gate_words.v8)(baseline.provenance)}`,
                        ...(baseline.provenance.source === 'file' ? [] : [fileLine(baseline.provenance)]),
                        ...baseline.notes.map(reason_words.I),
                    ];
                case 'missing': {
                    const head = baseline.outcome === 'bootstrap' ? 'first run, nothing to compare with yet' : 'no baseline';
                    return [(0, phrase.cv) `${(0, phrase.ZV)(head)}: ${(0, reason_words.I)(baseline.reason)}`, ...baseline.notes.map(reason_words.I)];
                }
                case 'error': {
                    const problems = baseline.error.problems ?? [{ message: baseline.error.message }];
                    return problems.flatMap(({ message, hint }) => [
                        (0, phrase.cv) `not known: ${(0, phrase.CS)(message)}`,
                        ...(hint === undefined ? [] : [(0, phrase.cv) `→ ${(0, phrase.CS)(hint)}`]),
                    ]);
                }
            }
        }
        function bestLine([metric, { best, reading }]) {
            if (best === undefined)
                return (0, phrase.cv) `no best ${(0, phrase.UU)(metric)} yet: ${(0, reason_words.I)('reason' in reading ? reading.reason : { code: 'no-best' })}`;
            const value = (0, numbers.h5)([best.value]).show(best.value);
            return (0, phrase.cv) `best ${(0, phrase.UU)(metric)} so far ${(0, phrase.ZV)(value)}, of commit ${(0, phrase.UU)(best.commit.slice(0, 7))}`;
        }
        function fileLine({ path, committed_at: at }) {
            return at === null ? (0, phrase.UU)(path) : (0, phrase.cv) `${(0, phrase.UU)(path)}, committed ${(0, phrase.UU)(at.slice(0, 10))}`;
        }
        var locality = __webpack_require__(19440);
        var run_locally = __webpack_require__(83703);
        ;
        async function baseline({ config, only }, log) {
            const { surroundings, files } = await (0, locality.$)(config, null);
            const suites = await (0, suite._k)(config, process.cwd(), files);
            const wanted = (0, run_gates.nE)(suites, only);
            const portsOf = (0, connect.f)({ files, log, surroundings, token: (0, locality.B)(process.env), env: process.env });
            const shown = await showBaselines(suites, { portsOf, only: wanted, job: run_locally.F });
            log.clear();
            if (shown.length === 0)
                throw (0, errors.Fj)([{ message: 'none of these gates is compared with anything', hint: 'add a change rule' }]);
            process.stdout.write((0, inert.t)(baselinesText(shown)));
            return shown.some((one) => one.baseline.kind === 'error') ? 2 : 0;
        }
    }),
    19440: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (openLocally),
            B: () => (tokenOf)
        });
        var external_node_path_ = __webpack_require__(76760);
        var disk_files = __webpack_require__(94200);
        var git = __webpack_require__(77559);
        ;
        const address = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]*@)([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
        async function originRepository(git, serverUrl) {
            const { code, stdout } = await git.run(['remote', 'get-url', 'origin']);
            if (code !== 0)
                return null;
            const [, host, owner, name] = address.exec(new TextDecoder().decode(stdout).trim()) ?? [];
            return host !== undefined && host === new URL(serverUrl).hostname ? `${owner ?? ''}/${name ?? ''}` : null;
        }
        var host_surroundings = __webpack_require__(70876);
        ;
        async function openLocally(config, out) {
            const { env } = process;
            const surroundings = await localSurroundings(config);
            const { root, onRunner } = surroundings;
            const workspace = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined && folder !== '');
            const allowed = onRunner ? workspace : null;
            const files = (0, disk_files.q)({ root, allowed, hidden: out === null ? [] : [out] });
            return { surroundings, files, own: await ownFiles(out, { root, workspace: allowed, files }) };
        }
        async function localSurroundings(config) {
            const { env } = process;
            const surroundings = await (0, host_surroundings.S)(env, external_node_path_.dirname(external_node_path_.resolve(config)));
            if (surroundings.repository !== null || tokenOf(env) === '')
                return surroundings;
            return {
                ...surroundings,
                repository: await originRepository((0, git.l)(surroundings.root, { anyOwner: surroundings.onRunner }), surroundings.serverUrl),
            };
        }
        async function ownFiles(out, { root, workspace, files }) {
            if (out === null)
                return (0, disk_files.q)({ root, allowed: null });
            const inside = workspace?.some((folder) => !external_node_path_.relative(folder, out).startsWith('..')) ?? false;
            if (inside)
                await files.kind(out);
            return (0, disk_files.q)({ root, allowed: [out] });
        }
        function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
            return GH_TOKEN ?? GITHUB_TOKEN ?? '';
        }
    }),
    83703: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (localJob),
            g: () => (runLocally)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _config_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);
        var _gates_run_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44844);
        var _gates_run_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99288);
        var _host_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49698);
        var _locality_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19440);
        const localJob = { name: null, leg: null, index: 0, total: 1 };
        async function runLocally({ surroundings, files }, { config, only, write, log }) {
            const { env } = process;
            const suites = await (0, _config_suite_js__WEBPACK_IMPORTED_MODULE_1__._k)(config, process.cwd(), files);
            const token = (0, _locality_js__WEBPACK_IMPORTED_MODULE_5__.B)(env);
            const wanted = (0, _gates_run_gates_js__WEBPACK_IMPORTED_MODULE_3__.nE)(suites, only);
            return (0, _gates_run_all_js__WEBPACK_IMPORTED_MODULE_2__.$D)(suites, {
                ...(wanted === undefined ? {} : { only: wanted }),
                earlier: [],
                pattern: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(config),
                jobFailed: false,
                job: localJob,
                writeCard: write,
                portsOf: (0, _host_connect_js__WEBPACK_IMPORTED_MODULE_4__.f)({ files, log, surroundings, token, env }),
                surroundings,
                clock: { now: () => new Date() },
            });
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
    9270: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (safeUrl)
        });
        function safeUrl(url) {
            return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
        }
    })
};
