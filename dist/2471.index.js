export const id = 2471;
export const ids = [2471];
export const modules = {
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
    72471: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: () => (plan)
        });
        var suite = __webpack_require__(5696);
        var inert = __webpack_require__(18018);
        var errors = __webpack_require__(62807);
        var plan_of = __webpack_require__(2128);
        var schema_file = __webpack_require__(38661);
        ;
        async function planText(suites, files) {
            return `${JSON.stringify(await plansOf(suites, files), null, 2)}\n`;
        }
        async function plansOf(suites, files) {
            const plans = [];
            for (const { gates, folder, locate, path } of suites)
                for (const { kind, id, config } of gates) {
                    if (kind !== 'data')
                        continue;
                    const inputs = { id, config, folder, locate, prefix: id.split('/') };
                    const name = suites.length === 1 ? id : `${path}#${id}`;
                    plans.push([name, (0, plan_of.X)(inputs, await (0, schema_file.e)(inputs, files))]);
                }
            if (plans.length === 0)
                throw (0, errors.Fj)([{ message: 'no data gate is declared: there is no plan', hint: 'add data:' }]);
            return Object.fromEntries(plans);
        }
        var locality = __webpack_require__(19440);
        ;
        async function plan({ config }) {
            const { files } = await (0, locality.$)(config, null);
            process.stdout.write((0, inert.t)(await planText(await (0, suite._k)(config, process.cwd(), files), files)));
            return 0;
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
    77559: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (createGit)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
        const inherited = [
            'PATH',
            'Path',
            'PATHEXT',
            'HOME',
            'USERPROFILE',
            'HOMEDRIVE',
            'HOMEPATH',
            'SystemRoot',
            'SYSTEMROOT',
            'ProgramData',
            'APPDATA',
            'LOCALAPPDATA',
            'XDG_CONFIG_HOME',
            'TMPDIR',
            'TEMP',
            'TMP',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_NOSYSTEM',
            'GIT_CEILING_DIRECTORIES',
        ];
        const quiet = {
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_PAGER: 'cat',
        };
        const harmless = [
            'safe.bareRepository=explicit',
            'core.fsmonitor=false',
            `core.hooksPath=${process.platform === 'win32' ? 'NUL' : '/dev/null'}`,
            'core.trustctime=false',
            'core.quotePath=false',
            'protocol.allow=never',
            'log.showSignature=false',
            'submodule.recurse=false',
        ];
        function createGit(folder, options = {}) {
            const { env = process.env, deadline = 20_000, outputLimit = 128 * 1024 * 1024, anyOwner = true } = options;
            const settings = anyOwner ? ['safe.directory=*', ...harmless] : harmless;
            let program;
            return {
                run(args) {
                    program ??= findGit(env.PATH ?? env.Path ?? '');
                    if (program === null)
                        return Promise.resolve(notInstalled);
                    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args], {
                        cwd: folder,
                        env: environment(env),
                        stdio: ['ignore', 'pipe', 'pipe'],
                        windowsHide: true,
                    });
                    return collect(child, { deadline, outputLimit, what: `git ${args[0] ?? ''}` });
                },
            };
        }
        const notInstalled = { code: 127, stdout: new Uint8Array(), stderr: 'git is not installed' };
        function findGit(searchPath) {
            const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
            const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder));
            const candidates = folders.flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)));
            return candidates.find(isExecutable) ?? null;
        }
        function isExecutable(file) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
                return true;
            }
            catch {
                return false;
            }
        }
        function environment(env) {
            const kept = inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
            return { ...Object.fromEntries(kept), ...quiet };
        }
        function collect(child, limits) {
            return new Promise((resolve, reject) => {
                const out = [];
                let size = 0;
                let stderr = '';
                const stop = (problem) => {
                    child.kill('SIGKILL');
                    reject((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bj)(`${limits.what} ${problem}`));
                };
                const timer = setTimeout(() => {
                    stop(`did not answer within ${limits.deadline / 1000} s`);
                }, limits.deadline);
                child.stdout.on('data', (chunk) => {
                    size += chunk.length;
                    if (size > limits.outputLimit)
                        stop('answered with more than could be read');
                    else
                        out.push(chunk);
                });
                child.stderr.setEncoding('utf8').on('data', (text) => {
                    if (stderr.length < 16_384)
                        stderr += text;
                });
                child.on('error', (error) => {
                    clearTimeout(timer);
                    resolve({ code: 127, stdout: new Uint8Array(), stderr: error.message });
                });
                child.on('close', (code) => {
                    clearTimeout(timer);
                    resolve({ code: code ?? 128, stdout: new Uint8Array(Buffer.concat(out)), stderr });
                });
            });
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
    })
};
