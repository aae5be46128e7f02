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
        var reason_words = __webpack_require__(40813);
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
    1927: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (baselineOfData),
            o: () => (comparedWith)
        });
        var _plan_profile_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33915);
        var _data_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
        var _plan_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);
        var _schema_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38661);
        var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78846);
        async function baselineOfData(inputs, ports) {
            const dataFiles = await (0, _data_files_js__WEBPACK_IMPORTED_MODULE_1__.LJ)(inputs, ports.files);
            const loaded = await (0, _schema_file_js__WEBPACK_IMPORTED_MODULE_3__.e)(inputs, ports.files);
            const plan = (0, _plan_of_js__WEBPACK_IMPORTED_MODULE_2__.X)(inputs, loaded);
            return comparedWith(inputs, { plan, dialect: (0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(inputs.config, loaded), ports, dataFiles });
        }
        async function comparedWith(inputs, { dataFiles, ...reading }) {
            if (!reading.plan.ofProfile.some(_plan_profile_demand_js__WEBPACK_IMPORTED_MODULE_0__.X_))
                return null;
            const paths = dataFiles.map(({ path }) => path);
            const { resolveBaseline } = await Promise.all([__webpack_require__.e(4006), __webpack_require__.e(1281), __webpack_require__.e(6234), __webpack_require__.e(558), __webpack_require__.e(8175), __webpack_require__.e(5530), __webpack_require__.e(499), __webpack_require__.e(5251), __webpack_require__.e(2955)]).then(__webpack_require__.bind(__webpack_require__, 52955));
            return resolveBaseline(inputs, paths, reading);
        }
    }),
    2128: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (planOf)
        });
        ;
        function foreignKeyPlans(keys, self) {
            return keys.map(({ fields, reference, severity = 'fail' }) => ({
                fields: [fields].flat(),
                reference: { table: tableOf(reference, self), fields: [reference.fields].flat() },
                severity,
            }));
        }
        function tableOf({ resource = '', path }, self) {
            if (path !== undefined)
                return [path].flat().join(', ');
            return resource === '' ? self : `data/${resource}`;
        }
        var profile_demand = __webpack_require__(33915);
        var predicates = __webpack_require__(57854);
        var schema_columns = __webpack_require__(68669);
        var table_terms = __webpack_require__(24412);
        var terms = __webpack_require__(78846);
        ;
        function planOf({ config, prefix }, loaded) {
            const { fields, fieldsMatch, uniqueKeys, checks, quality } = (0, terms.fd)(config, loaded);
            return {
                columns: loaded === null ? [] : (0, table_terms.qO)((0, schema_columns.Hj)(loaded.schema), fields),
                patterns: loaded === null ? [] : (0, schema_columns.fh)(loaded.schema),
                acceptedBy: loaded === null ? 'columns' : (0, predicates.l)(loaded.schema),
                recordDemands: loaded === null ? [] : (0, schema_columns.Qh)(loaded.schema),
                enumerates: loaded !== null && (0, schema_columns.fm)(loaded.schema),
                fieldsMatch,
                uniqueKeys,
                foreignKeys: foreignKeyPlans(config.foreignKeys ?? [], prefix.join('/')),
                tables: [...checks.flatMap(tableDemands), ...countedColumns(quality)],
                ...(quality.length === 0 ? {} : { quality }),
                ofProfile: (config.checks ?? []).flatMap(profile_demand.iv),
                profile: true,
                schema: loaded?.schema ?? null,
            };
        }
        function countedColumns(quality) {
            const counted = quality.filter(({ metric }) => metric === 'nullValues' || metric === 'missingValues');
            const columns = new Set(counted.flatMap(({ columns: some }) => some));
            return [...columns].map((column) => ({ measure: 'missing', column, severity: 'fail' }));
        }
        function tableDemands(check) {
            const [parameters] = Object.values(check);
            const absolute = ['min', 'max', 'max_pct', 'max_count'].some((bound) => parameters[bound] !== undefined);
            return absolute || 'unique' in check ? [tableDemand(check)].flatMap((demand) => demand ?? []) : [];
        }
        function tableDemand(check) {
            if ('row_count' in check)
                return { measure: 'row_count', ...bounds(check.row_count, ['min', 'max']) };
            if ('missing' in check)
                return { measure: 'missing', column: check.missing.column, ...bounds(check.missing, ['max_pct', 'max_count']) };
            if ('unique' in check)
                return { measure: 'unique', column: check.unique.column, max_count: 0, ...bounds(check.unique, ['max_count']) };
            if ('median' in check || 'quantile' in check || 'unseen_values' in check || 'out_of_range' in check)
                return undefined;
            const [[measure, parameters] = []] = Object.entries(check);
            if (measure === undefined || parameters === undefined)
                throw new Error('a check that measures nothing');
            return { measure, column: parameters.column, ...bounds(parameters, ['min', 'max']) };
        }
        function bounds(parameters, keys) {
            const given = keys.flatMap((key) => (parameters[key] === undefined ? [] : [[key, parameters[key]]]));
            return { severity: parameters.severity ?? 'fail', ...Object.fromEntries(given) };
        }
    }),
    38661: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (loadSchema)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87856);
        var _core_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83420);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        var _plan_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99003);
        var _plan_schema_lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93493);
        var _schema_language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11153);
        const drafts = new Map([
            ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
            ['http://json-schema.org/draft-07/schema', 'draft-07'],
            ['https://json-schema.org/draft-07/schema', 'draft-07'],
        ]);
        async function loadSchema({ config, folder, locate, prefix }, files) {
            if (config.schema === undefined)
                return null;
            const isFile = async (one) => (await files.kind(one)) === 'file';
            const { file, part, rival } = await (0, _schema_language_js__WEBPACK_IMPORTED_MODULE_6__.p8)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, config.schema), isFile);
            const shown = files.show(file);
            if (rival !== null)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([
                    {
                        ...locate([...prefix, 'schema']),
                        message: `the schema ${shown} is a file, and may as well be a part of the file ${files.show(rival)}`,
                        hint: 'rename or remove one of the two files',
                    },
                ]);
            const kind = await files.kind(file);
            if (kind !== 'file')
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([
                    {
                        ...locate([...prefix, 'schema']),
                        message: kind === 'folder' ? `${shown} is a folder, not a file` : `the schema ${shown} does not exist`,
                        hint: 'paths are relative to the config',
                    },
                ]);
            const text = (0, _core_decode_text_js__WEBPACK_IMPORTED_MODULE_2__.g)(await files.read(file, { limit: 16 * 1024 * 1024 }), shown);
            const document = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, shown);
            const written = parseSchema(text, shown, document);
            const problemOf = ({ path: at, message, hint }) => ({
                ...document.locate(at, { key: true }),
                message,
                ...(hint === undefined ? {} : { hint }),
            });
            const language = (0, _schema_language_js__WEBPACK_IMPORTED_MODULE_6__.eX)(written);
            if (language !== 'JSON Schema') {
                const translated = await (0, _schema_language_js__WEBPACK_IMPORTED_MODULE_6__.Tl)(written, language, part);
                if ('faults' in translated)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)(mapped(translated.faults, problemOf));
                const { schema, terms } = translated;
                return { schema, terms, file: shown, draft: '2020-12', validate: await compiled(schema, '2020-12', problemOf) };
            }
            const schema = written;
            const faults = (0, _plan_schema_lint_js__WEBPACK_IMPORTED_MODULE_5__.d)(schema).map(problemOf);
            if (part !== null)
                faults.push({
                    ...locate([...prefix, 'schema']),
                    message: `${shown} is a JSON Schema, which has no part "${part}"`,
                });
            const draft = draftOf(schema);
            if (draft === undefined)
                faults.push({
                    ...document.locate(['$schema']),
                    message: 'this draft of JSON Schema is not supported',
                    hint: 'write draft 2020-12 or draft-07',
                });
            const [first, ...rest] = faults;
            if (first !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest]);
            const known = draft ?? '2020-12';
            return { schema, terms: null, file: shown, draft: known, validate: await compiled(schema, known, problemOf) };
        }
        function parseSchema(text, shown, document) {
            const isYaml = /\.ya?ml$/i.test(shown) || /^\ufeff?\s*(?:[A-Za-z$#'-]|"[^"]*"\s*:)/.test(text);
            if (!isYaml || document.value === true || document.value === false)
                return parseJson(text, shown, document.problems);
            const [first, ...rest] = document.problems;
            if (first !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest]);
            return document.value ?? null;
        }
        function parseJson(text, shown, problems) {
            let schema;
            try {
                schema = JSON.parse(text.replace(/^\ufeff/, ''));
            }
            catch (cause) {
                const [first, ...rest] = problems;
                if (first !== undefined)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest], { cause });
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([{ message: `${shown} is not JSON: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.zR)(cause).message}`, where: { file: shown } }], {
                    cause,
                });
            }
            const [first, ...rest] = problems;
            if (first !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)([first, ...rest]);
            return schema;
        }
        function draftOf(schema) {
            if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
                return '2020-12';
            const named = schema.$schema;
            if (named === undefined)
                return '2020-12';
            return typeof named === 'string' ? drafts.get(named.replace(/#$/, '')) : undefined;
        }
        async function compiled(schema, draft, problemOf) {
            const { compileRecordValidator } = await Promise.all([__webpack_require__.e(9892), __webpack_require__.e(3513), __webpack_require__.e(9568)]).then(__webpack_require__.bind(__webpack_require__, 13513));
            try {
                return compileRecordValidator(schema, draft);
            }
            catch (thrown) {
                if (!(thrown instanceof _plan_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__.s8))
                    throw thrown;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.Fj)(mapped(thrown.faults, problemOf), { cause: thrown });
            }
        }
        function mapped([first, ...rest], problemOf) {
            return [problemOf(first), ...rest.map(problemOf)];
        }
    }),
    33915: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            OR: () => (isOfNumbers),
            X_: () => (isAgainstBaseline),
            iv: () => (profileDemands)
        });
        const ofNumbers = new Set([
            'mean',
            'min',
            'max',
            'sum',
            'stdev',
            'median',
            'quantile',
            'out_of_range',
        ]);
        function isOfNumbers({ measure }) {
            return ofNumbers.has(measure);
        }
        function isAgainstBaseline({ bound }) {
            return bound !== 'min' && bound !== 'max';
        }
        const changes = ['max_change', 'max_change_pct', 'max_increase_pct_points'];
        const alsoAbsolute = ['min', 'max', ...changes];
        const counts = ['max_count', 'max_pct'];
        function profileDemands(check) {
            const [measure, parameters] = Object.entries(check)[0];
            const { column = '', q, severity = 'fail' } = parameters;
            return boundsOf(measure, parameters).map(([bound, value]) => ({
                measure: measure,
                column,
                ...(q === undefined ? {} : { q }),
                bound,
                value,
                severity,
            }));
        }
        function boundsOf(measure, parameters) {
            const given = (bounds) => bounds.flatMap((bound) => {
                const value = parameters[bound];
                return value === undefined ? [] : [[bound, value]];
            });
            if (measure === 'unseen_values' || measure === 'out_of_range') {
                const some = given(counts);
                return some.length > 0 ? some : [['max_count', 0]];
            }
            return given(measure === 'median' || measure === 'quantile' ? alsoAbsolute : changes);
        }
    }),
    99003: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Ld: () => (metaFaults),
            Um: () => (compileFault),
            s8: () => (SchemaRefused)
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
        class SchemaRefused extends Error {
            name = 'SchemaRefused';
            faults;
            constructor(faults, options) {
                super(faults.map(({ message }) => message).join('; '), options);
                this.faults = faults;
            }
        }
        function metaFaults(errors) {
            const faults = new Map();
            for (const error of errors) {
                if (error.keyword === 'anyOf' || faults.has(error.instancePath))
                    continue;
                faults.set(error.instancePath, { path: keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.$)(error.instancePath)), ...wordsOf(error) });
            }
            return [...faults.values()];
        }
        function wordsOf(error) {
            const keyword = error.instancePath.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
            const read = JSON.stringify(error.data);
            const { allowedValues } = error.params;
            if (allowedValues === undefined)
                return { message: `${keyword} cannot be ${read}: it ${error.message ?? 'is wrong'}` };
            const allowed = allowedValues.map(String);
            const nearest = typeof error.data === 'string' ? (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(error.data, allowed) : undefined;
            return {
                message: `${keyword} cannot be ${read}`,
                hint: nearest === undefined ? `write one of ${allowed.join(', ')}` : `did you mean ${nearest}?`,
            };
        }
        function compileFault(message) {
            const text = message.replace(/^strict mode: /, '');
            const [, pointer = ''] = / (?:at|at path|in schema at path) "#([^"]*)"/.exec(text) ?? [];
            const path = keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.c)(pointer));
            const [, type, keyword] = /^missing type "([^"]+)" for keyword "([^"]+)"/.exec(text) ?? [];
            if (type === undefined || keyword === undefined)
                return { path, message: text };
            return {
                path: [...path, keyword],
                message: `${keyword} stands without the type that it is about: values of other types would pass`,
                hint: `write "type": "${type.split(',')[0] ?? type}" beside it`,
            };
        }
        function keysOf(steps) {
            return steps.map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? ((0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(step) ?? step) : step));
        }
    }),
    93493: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (schemaFaults)
        });
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28709);
        const single = [..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.one, ..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.inertOne];
        const { lists } = _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE;
        const maps = [..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.maps, ..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.inertMaps];
        const others = ('type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format minItems maxItems uniqueItems ' +
            'minContains maxContains minProperties maxProperties required dependentRequired title description default examples deprecated readOnly writeOnly ' +
            '$comment $schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary contentEncoding contentMediaType').split(' ');
        const known = [...new Set([...single, ...lists, ...maps, ...others])];
        const mostProperties = 20_000;
        function schemaFaults(schema) {
            const faults = [];
            const visit = (node, path) => {
                if (typeof node === 'boolean')
                    return;
                if (typeof node !== 'object' || node === null || Array.isArray(node)) {
                    faults.push({ path, message: 'a schema stands here as a mapping, true or false' });
                    return;
                }
                for (const [keyword, value] of Object.entries(node))
                    visitKeyword(keyword, value, [...path, keyword]);
            };
            const visitKeyword = (keyword, value, path) => {
                if (!known.includes(keyword)) {
                    const nearest = (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(keyword, known);
                    faults.push({
                        path,
                        message: `unknown keyword "${keyword}"`,
                        hint: nearest === undefined ? 'JSON Schema has no such keyword' : `did you mean ${nearest}?`,
                    });
                }
                else if (keyword === '$ref' && typeof value === 'string' && !value.startsWith('#'))
                    faults.push({
                        path,
                        message: `"$ref" leads out of this file ("${value}")`,
                        hint: 'put the schema into $defs and write "#/$defs/…"',
                    });
                else if (keyword === 'properties' && typeof value === 'object' && Object.keys(value ?? {}).length > mostProperties)
                    faults.push({
                        path,
                        message: `${Object.keys(value ?? {}).length} properties are more than ${mostProperties}, which can be checked at once`,
                        hint: 'let one pattern stand for many: patternProperties',
                    });
                else if (maps.includes(keyword) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                    for (const [name, inner] of Object.entries(value))
                        if (!Array.isArray(inner))
                            visit(inner, [...path, name]);
                }
                else if (lists.includes(keyword) && Array.isArray(value))
                    value.forEach((inner, index) => visit(inner, [...path, index]));
                else if (single.includes(keyword))
                    visit(value, path);
            };
            visit(schema, []);
            if (faults.length === 0 && (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Wo)(schema))
                faults.push({ path: [], message: 'this schema refers to itself without end, so that nothing can be held to it' });
            return faults;
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
