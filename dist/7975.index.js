export const id = 7975;
export const ids = [7975];
export const modules = {
    7975: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            commandMain: () => (commandMain)
        });
        var external_node_util_ = __webpack_require__(57975);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
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
            return (0, errors.Fj)([{ message, hint: 'ml-gates --help shows the commands' }]);
        }
        ;
        function profileRequest(paths, values) {
            if (values.only !== undefined || values.write !== undefined)
                throw usageError('--only and --write belong to other commands');
            if (values.out === '')
                throw usageError('--out names the folder of the profile, and is empty');
            if (paths.length === 0)
                throw usageError('profile is followed by the files of a data set');
            return {
                paths,
                against: values.against ?? [],
                missingValues: ['', ...(values.missing ?? [])],
                folder: external_node_path_.resolve(values.out ?? 'ml-gates-report'),
            };
        }
        var inert = __webpack_require__(18018);
        var gate_error = __webpack_require__(86579);
        var guard = __webpack_require__(77844);
        ;
        const millisecondsBetween = 200;
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
        var program = __webpack_require__(24883);
        var problems_text = __webpack_require__(20615);
        var version = __webpack_require__(58508);
        ;
        async function commandMain(args) {
            const log = consoleLog(process.stderr);
            await (0, guard.a)({
                run: () => perform(parseCommand(args), log),
                explain: (thrown) => {
                    log.clear();
                    process.stderr.write((0, inert.t)(`${(0, problems_text.kc)((0, gate_error.e)(thrown), program.D)}\n`));
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
            if (positionals[0] === 'profile')
                return { kind: 'profile', ...profileRequest(positionals.slice(1), values) };
            if (values.against !== undefined || values.missing !== undefined)
                throw usageError('--against and --missing belong to the profile command');
            const [name, config = 'ml-gates.yml', ...rest] = withoutShow(positionals);
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
                case 'plan':
                    if (values.write !== undefined)
                        throw usageError('--write belongs to the card command');
                    if (values.out !== undefined || values.only !== undefined)
                        throw usageError('--out and --only belong to the check command');
                    return { kind: 'plan', config };
                case 'baseline':
                    if (values.out !== undefined || values.write !== undefined)
                        throw usageError('--out and --write belong to other commands');
                    return { kind: 'baseline', config, only: values.only ?? [] };
                case 'card':
                    if (values.out !== undefined || values.only !== undefined)
                        throw usageError('--out and --only belong to the check command');
                    return { kind: 'card', config, write: values.write === true };
                default:
                    throw usageError(`there is no command "${name}"`);
            }
        }
        function withoutShow([name, ...rest]) {
            if (name === undefined || name !== 'baseline')
                return name === undefined ? [] : [name, ...rest];
            if (rest[0] !== 'show')
                throw usageError('baseline is followed by show');
            return [name, ...rest.slice(1)];
        }
        function readArguments(args) {
            try {
                return (0, external_node_util_.parseArgs)({
                    args: [...args],
                    allowPositionals: true,
                    options: {
                        out: { type: 'string' },
                        only: { type: 'string', multiple: true },
                        write: { type: 'boolean' },
                        against: { type: 'string', multiple: true },
                        missing: { type: 'string', multiple: true },
                        help: { type: 'boolean', short: 'h' },
                        version: { type: 'boolean' },
                    },
                });
            }
            catch (thrown) {
                throw usageError((0, errors.zR)(thrown).message.split('. ')[0] ?? 'the arguments are not understood');
            }
        }
        async function perform(command, log) {
            switch (command.kind) {
                case 'help':
                    process.stdout.write(usage);
                    return 0;
                case 'version':
                    process.stdout.write(`${version.r}\n`);
                    return 0;
                case 'check':
                    return (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(1081), __webpack_require__.e(5696), __webpack_require__.e(694), __webpack_require__.e(8562), __webpack_require__.e(9698), __webpack_require__.e(9304), __webpack_require__.e(2131)]).then(__webpack_require__.bind(__webpack_require__, 21979))).check(command, log);
                case 'plan':
                    return (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(5574), __webpack_require__.e(1081), __webpack_require__.e(5696), __webpack_require__.e(7438), __webpack_require__.e(2471)]).then(__webpack_require__.bind(__webpack_require__, 72471))).plan(command);
                case 'baseline':
                    return (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5574), __webpack_require__.e(1081), __webpack_require__.e(5696), __webpack_require__.e(694), __webpack_require__.e(7438), __webpack_require__.e(8175), __webpack_require__.e(9698), __webpack_require__.e(499), __webpack_require__.e(503), __webpack_require__.e(6807)]).then(__webpack_require__.bind(__webpack_require__, 64631))).baseline(command, log);
                case 'card':
                    return (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(1081), __webpack_require__.e(5696), __webpack_require__.e(694), __webpack_require__.e(8562), __webpack_require__.e(9698), __webpack_require__.e(8618)]).then(__webpack_require__.bind(__webpack_require__, 79885))).card(command, log);
                case 'profile':
                    return (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(5574), __webpack_require__.e(1281), __webpack_require__.e(1081), __webpack_require__.e(6234), __webpack_require__.e(558), __webpack_require__.e(5530), __webpack_require__.e(5251), __webpack_require__.e(2787)]).then(__webpack_require__.bind(__webpack_require__, 76486))).profile(command, log);
            }
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
