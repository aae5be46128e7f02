export const id = 8618;
export const ids = [8618];
export const modules = {
    79885: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            card: () => (card)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _core_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18018);
        var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88562);
        var _color_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9720);
        var _locality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19440);
        var _run_locally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83703);
        async function card({ config, write }, log) {
            const local = await (0, _locality_js__WEBPACK_IMPORTED_MODULE_2__.$)(config, null);
            const run = await (0, _run_locally_js__WEBPACK_IMPORTED_MODULE_3__.g)(local, { config, only: [], write, log });
            log.clear();
            const [first] = run.cards;
            if (first === undefined) {
                process.stdout.write((0, _core_inert_js__WEBPACK_IMPORTED_MODULE_4__.t)((0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__.R)(run.result, { color: (0, _color_js__WEBPACK_IMPORTED_MODULE_5__.b)(process.stdout) })));
                if (!hasCard(run.result))
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([{ message: `${config} declares no card`, hint: 'add card: {facts: model-card.yml}' }]);
                return 2;
            }
            for (const one of run.cards) {
                if (!write)
                    process.stdout.write(local.surroundings.onRunner ? (0, _core_inert_js__WEBPACK_IMPORTED_MODULE_4__.t)(one.markdown) : one.markdown);
                else if (one.output !== null)
                    process.stdout.write((0, _core_inert_js__WEBPACK_IMPORTED_MODULE_4__.t)(`${local.own.show(one.output)} is in step with what was measured\n`));
            }
            return 0;
        }
        function hasCard(run) {
            return run.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'card'));
        }
    }),
    9720: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (useColor)
        });
        function useColor(stream) {
            const { NO_COLOR, FORCE_COLOR } = process.env;
            if (NO_COLOR !== undefined && NO_COLOR !== '')
                return false;
            return stream.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0');
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
