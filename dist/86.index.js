export const id = 86;
export const ids = [86];
export const modules = {

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandMain: () => (/* binding */ commandMain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/config/suite.js + 3 modules
var suite = __webpack_require__(2054);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/gates/run-all.js
var run_all = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/gates/run-gates.js + 86 modules
var run_gates = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/gates/write-report.js

/** Writes `result.json`, `report.md`, `report.html` and the cards into `folder`, and nothing outside it. */
async function writeReport(folder, { result, cards }, { files, rendered }) {
    const written = [];
    const write = async (name, content) => {
        const file = external_node_path_.join(folder, name);
        await files.write(file, content);
        return file;
    };
    const resultFile = await write('result.json', `${JSON.stringify(result, null, 2)}\n`);
    const markdown = await write('report.md', rendered.markdown);
    const html = await write('report.html', rendered.html);
    for (const card of cards)
        written.push(await write(cardName(card, cards.length > 1), card.markdown));
    return { result: resultFile, markdown, html, cards: written };
}
/** The card's own file name; behind its config's folder where several suites have one. */
function cardName(card, several) {
    const name = card.output === null ? 'MODEL_CARD.md' : external_node_path_.basename(card.output);
    if (!several)
        return name;
    return external_node_path_.join(card.suite.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, ''), name);
}

// EXTERNAL MODULE: ./build/guard.js
var guard = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/host/connect.js + 2 modules
var connect = __webpack_require__(5405);
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
var disk_files = __webpack_require__(1207);
// EXTERNAL MODULE: ./build/host/surroundings.js
var host_surroundings = __webpack_require__(876);
;// CONCATENATED MODULE: ./build/version.js
/** The release that this build belongs to; the same as in package.json (a test compares them). */
const version = '1.0.0';

;// CONCATENATED MODULE: ./build/host/program.js

/** What runs here, for the last line of a report about our own fault. */
const program = {
    version: version,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
};

;// CONCATENATED MODULE: ./build/report/visible-text.js
/* What a terminal, a browser or a reader's eye would obey or overlook: control characters (C0, C1), soft hyphen, zero-width and
 * bidirectional marks, line and paragraph separators, the byte order mark, tag characters, and halves of surrogate pairs. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const visible_text_short = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** A hostile text on one line, with everything that would act instead of being seen written out: `\n`, `\u001b`, `\u202e`. */
function visibleText(text) {
    return text.replace(unseen, (character) => visible_text_short.get(character) ?? `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`);
}
/** At most `limit` UTF-16 units of a text, never half a character, with `…` where something is missing. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, half ? end - 1 : end)}…`;
}

;// CONCATENATED MODULE: ./build/report/escape-terminal.js

/** A text for a terminal or a log: one line, and no escape sequence survives. */
function escapeTerminal(text) {
    return visibleText(text);
}
/** Writes phrases for a terminal; also wherever a text is shown as it is, like the title of a check run. */
const terminal = {
    own: (text) => text,
    name: escapeTerminal,
    code: escapeTerminal,
    quote: (text) => `"${escapeTerminal(text)}"`,
    prose: escapeTerminal,
    link: (text) => text,
};

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/report/numbers.js

/** Keeps a number and its sign, unit or arrow on one line. */
const noBreak = '\u00a0';
const minus = '\u2212';
/**
 * Decimals for numbers that are read together: the smallest gets three significant digits, and as many more as it takes that
 * different numbers look different and that no difference looks like nothing. What differs by rounding alone (1e-12 of its size)
 * counts as equal, as it does in the comparison.
 * @param differences changes and tolerances between these numbers; shown with the same decimals
 */
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
    // a difference needs its first digit, or 0.0006 would be shown as 0.001
    return different && differences.every((value) => value === 0 || exponentOf(value) >= -decimals);
}
/** To 12 significant digits: 0.931 − 0.01 is 0.921 and not 0.9210000000000000x. */
function rounded(value) {
    return (0,number/* parseNumber */.$)(value.toPrecision(12)) ?? value;
}
function exponentOf(value) {
    return (0,number/* parseInteger */.c)(value.toExponential().split('e')[1] ?? '0') ?? 0;
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
/** One number alone. */
function formatNumber(value) {
    return figuresOf([value]).show(value);
}
/** A whole number: `27,004`. */
function formatCount(count) {
    return count < 0 ? minus + grouped(String(-count)) : grouped(String(count));
}
/** A measured value; a token stands for itself. */
function formatMeasure(measure, figures) {
    if (typeof measure !== 'number')
        return measure.token;
    return figures === undefined ? formatNumber(measure) : figures.show(measure);
}
/** A number as a user wrote it in the config: all its digits and no more. */
function formatWritten(value) {
    return signed(String(rounded(value)));
}
/** `6.1 %`; more decimals where 0.0 would hide something. */
function formatPercent(percent) {
    let decimals = Math.abs(percent) >= 100 ? 0 : 1;
    while (percent !== 0 && decimals < 6 && !/[1-9]/.test(percent.toFixed(decimals)))
        decimals += 1;
    return `${fixed(percent, decimals)}${noBreak}%`;
}
/** A change in percent of |baseline|, signed; `undefined` when the baseline is 0. */
function formatRelativeChange(change, baseline) {
    if (baseline === 0)
        return undefined;
    const percent = (change / Math.abs(baseline)) * 100;
    if (!Number.isFinite(percent))
        return undefined;
    return `${percent > 0 ? '+' : ''}${formatPercent(rounded(percent))}`;
}
/** `1 row`, `2 rows`. */
function formatMany(count, one, many = `${one}s`) {
    return `${formatCount(count)}${noBreak}${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/report/safe-url.js
/** Only what is a plain web address may stand in a link. */
function safeUrl(url) {
    return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
}

;// CONCATENATED MODULE: ./build/report/phrase.js


/* No name or message of a file can fill a report: result.json has them whole. */
const longestName = 120;
const longestProse = 600;
const phrase_name = (text) => [{ name: shorten(text, longestName) }];
const code = (text, url = null) => {
    const safe = safeUrl(url);
    return [{ code: shorten(text, longestName), ...(safe === null ? {} : { url: safe }) }];
};
const quote = (text) => [{ quote: shorten(text, longestName) }];
const prose = (text) => [{ prose: shorten(text, longestProse) }];
/** A text that this product made: a formatted number, a fixed word. Never a user's. */
const own = (text) => [text];
/** Our own words, as a link where there is a page to link to. */
const linkTo = (words, url) => {
    const safe = safeUrl(url);
    return [safe === null ? words : { link: words, url: safe }];
};
/** Builds a phrase: the literal text is ours, what is put in is a phrase, so that a bare string of a user does not compile. */
function say(words, ...values) {
    return words.flatMap((text, index) => [...(text === '' ? [] : [text]), ...(values[index] ?? [])]);
}
/** Phrases with our own text between them. */
function join(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** `a, b and c`. */
function enumerate(phrases) {
    const last = phrases.at(-1);
    if (last === undefined || phrases.length === 1)
        return last ?? [];
    return [...join(phrases.slice(0, -1), ', '), ' and ', ...last];
}
/** A phrase as one target writes it. */
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
    const safe = safeUrl(url ?? null);
    return safe === null ? text : writer.link(text, safe);
}

;// CONCATENATED MODULE: ./build/report/data-words.js


/** One finding of a data gate as a sentence without its full stop. */
function dataSentence(finding, gate) {
    if (finding.outcome === 'unmeasured')
        return unmeasured(finding);
    if (finding.outcome === 'pass')
        return say `${about(finding)}${code(finding.rule)} holds`;
    const structural = structure(finding);
    if (structural !== undefined)
        return structural;
    return say `${about(finding)}${own(affected(finding, gate))} ${fault(finding)}`;
}
function about(finding) {
    return finding.subject === '' ? [] : say `${phrase_name(finding.subject)}: `;
}
function unmeasured(finding) {
    const { reason } = finding;
    switch (reason?.code) {
        case undefined:
        case 'absent':
            return say `the data has no column ${code(finding.subject)}, which the schema constrains`;
        case 'job-failed':
            return say `the data was not checked: a step before the gates failed`;
        default:
            return say `${about(finding)}${code(finding.rule)} was not measured (${code(reason?.code ?? '')})`;
    }
}
/** `3 of 27,004 values are`, `1 of 27,004 values is`. */
function affected(finding, gate) {
    const rows = gate.measured.rows;
    const verb = finding.count === 1 ? 'is' : 'are';
    if (typeof rows !== 'number')
        return `${formatMany(finding.count, 'value')} ${verb}`;
    return `${formatCount(finding.count)} of ${formatMany(rows, 'value')} ${verb}`;
}
/** What is wrong with a cell, after "is" or "are". */
function fault(finding) {
    const cast = finding.reason?.code === 'does-not-cast' ? finding.reason.params?.type : undefined;
    if (cast !== undefined)
        return kind(typeof cast === 'string' ? cast : 'valid', finding.count);
    const { limit, rule } = finding;
    const value = limit?.value;
    if (value === undefined)
        return say `against ${code(rule)}`;
    const bound = typeof value === 'number' ? own(formatWritten(value)) : code(value);
    switch (rule) {
        case 'type':
            return typeof value === 'string' ? kind(value, finding.count) : say `not ${bound}`;
        case 'minimum':
            return say `below ${bound}`;
        case 'maximum':
            return say `above ${bound}`;
        case 'exclusiveMinimum':
            return say `not above ${bound}`;
        case 'exclusiveMaximum':
            return say `not below ${bound}`;
        case 'enum':
            return say `none of ${bound}`;
        case 'const':
            return say `not ${bound}`;
        case 'pattern':
            return say `not of the pattern ${bound}`;
        case 'format':
            return say `not of the format ${bound}`;
        case 'minLength':
            return say `shorter than ${bound}`;
        case 'maxLength':
            return say `longer than ${bound}`;
        case 'multipleOf':
            return say `not a multiple of ${bound}`;
        default:
            return say `against ${code(rule)} ${bound}`;
    }
}
const kinds = new Map([
    ['number', ['not a number', 'not numbers']],
    ['integer', ['not a whole number', 'not whole numbers']],
    ['boolean', ['not true or false', 'not true or false']],
    ['string', ['not a text', 'not texts']],
    ['null', ['not empty', 'not empty']],
    ['date', ['not a date', 'not dates']],
    ['datetime', ['not a date and time', 'not dates and times']],
]);
function kind(type, count) {
    const words = kinds.get(type);
    if (words === undefined)
        return say `not of the type ${code(type)}`;
    return own(count === 1 ? words[0] : words[1]);
}
/** Findings that are not about the value of a cell. */
function structure(finding) {
    const { rule, count, subject } = finding;
    switch (rule) {
        case 'required':
            return say `${about(finding)}${own(`missing in ${formatMany(count, 'row')}`)}`;
        case 'fieldsMatch':
            return columns(finding);
        case 'uniqueKeys':
            return say `${own(formatMany(count, 'row'))} ${own(count === 1 ? 'repeats' : 'repeat')} the key ${code(subject)}`;
        case 'row_count':
            return rowCount(finding);
        case 'missing':
            return missing(finding);
        default:
            return shape(finding);
    }
}
const shapes = new Map([
    ['blank-header', ['header cell is blank', 'header cells are blank']],
    ['blank-label', ['header cell is blank', 'header cells are blank']],
    ['duplicate-label', ['column name stands twice', 'column names stand twice']],
    ['extra-cell', ['row has more cells than the header', 'rows have more cells than the header']],
    ['missing-cell', ['row has fewer cells than the header', 'rows have fewer cells than the header']],
    ['blank-row', ['row is blank', 'rows are blank']],
    ['encoding-error', ['place is not valid UTF-8', 'places are not valid UTF-8']],
    ['stray-quote', ['cell has a quote in the middle', 'cells have a quote in the middle']],
    ['unclosed-quote', ['quoted cell never ends', 'quoted cells never end']],
    ['null-byte', ['cell holds a NUL byte', 'cells hold a NUL byte']],
]);
function shape(finding) {
    const words = shapes.get(finding.rule);
    if (words === undefined)
        return undefined;
    const said = own(`${formatCount(finding.count)}${noBreak}${finding.count === 1 ? words[0] : words[1]}`);
    return finding.subject === '' ? said : say `${said}: ${code(finding.subject)}`;
}
function columns(finding) {
    const column = code(finding.subject);
    switch (finding.reason?.code ?? '') {
        case 'missing-label':
            return say `the data lacks the column ${column}`;
        case 'extra-label':
            return say `the column ${column} is not in the schema`;
        case 'incorrect-label': {
            const { expected } = finding.reason?.params ?? {};
            return typeof expected === 'string'
                ? say `the column ${column} stands where the schema has ${code(expected)}`
                : say `the column ${column} is not the one that the schema has there`;
        }
        default:
            return say `the columns are not those of the schema${finding.subject === '' ? [] : say `: ${column}`}`;
    }
}
function rowCount(finding) {
    const rows = finding.observed?.value;
    const { limit } = finding;
    const there = typeof rows === 'number' ? own(formatMany(rows, 'row')) : own('unknown rows');
    if (typeof limit?.value !== 'number')
        return there;
    return say `${there}; ${own(limit.op === '<=' ? 'at most' : 'at least')} ${own(formatCount(limit.value))} must be there`;
}
function missing(finding) {
    const { limit } = finding;
    const inPercent = 'max_pct' in finding.params;
    const share = (value) => (inPercent ? formatPercent(value) : formatCount(value));
    const value = finding.observed?.value;
    const rows = typeof value !== 'number' ? 'unknown' : inPercent ? share(value) : formatCount(value);
    const allowed = limit === undefined || typeof limit.value !== 'number' ? undefined : limit.value;
    const bound = allowed === undefined ? '' : inPercent ? `${formatWritten(allowed)}${noBreak}%` : formatNumber(allowed);
    const must = finding.severity === 'fail' ? `at most ${bound} allowed` : `warns above ${bound}`;
    return say `${code(finding.subject)} is missing in ${own(rows)} ${own(inPercent ? 'of rows' : 'rows')}${own(bound === '' ? '' : ` (${must})`)}`;
}
/** `flights.csv:52:31`, with what stood there apart. */
function placeOf(sample) {
    const line = sample.line === undefined ? '' : `:${String(sample.line)}`;
    const column = sample.line === undefined || sample.column === undefined ? '' : `:${String(sample.column)}`;
    return `${sample.file}${line}${column}`;
}
/** What to do about values that do not cast, when one of them looks like a word for "missing". */
function missingValueHint(finding) {
    const words = [...new Set(finding.samples.map((sample) => sample.value ?? ''))].filter((value) => /^(?:n\/?a|nan|null|none|nil|missing|unknown|-+|\?+|\.)$/i.test(value));
    if (finding.reason?.code !== 'does-not-cast' || words.length === 0)
        return undefined;
    const it = words.length === 1 ? 'it means' : 'they mean';
    return say `add ${enumerate(words.map(quote))} to missingValues if ${own(it)} missing`;
}

;// CONCATENATED MODULE: ./build/report/problems-text.js




/**
 * Mistakes in a config or an input as plain text: all of them, each with its source line, a caret and the mend.
 * @returns lines joined by `\n`, without a last line break
 */
function problemsText(problems) {
    const files = new Set(problems.flatMap(({ where }) => (where === undefined ? [] : [where.file])));
    const [file] = files;
    const many = plain(formatMany(problems.length, 'problem'));
    const title = files.size === 1 && file !== undefined
        ? `${escapeTerminal(file)} has ${many}`
        : `There ${problems.length === 1 ? 'is' : 'are'} ${many}`;
    return [`${title}. Nothing was checked (exit 2).`, '', ...problems.flatMap((problem) => problemLines(problem))].join('\n');
}
/** One problem: place and message, then the source line with a caret under what is meant, and the mend. */
function problemLines(problem) {
    const place = problem.where === undefined ? '' : `${escapeTerminal(placeOf(problem.where))}  `;
    const first = `  ${place}${escapeTerminal(problem.message)}`;
    const hint = problem.hint === undefined ? '' : escapeTerminal(problem.hint);
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
    const before = escapeTerminal(source.slice(0, where.column - 1).replaceAll('\t', ' '));
    const meant = escapeTerminal(source.slice(where.column - 1, where.column - 1 + (problem.length ?? 1)));
    const line = escapeTerminal(source.replaceAll('\t', ' '));
    const carets = '^'.repeat(Math.max(1, Array.from(meant).length));
    return [
        `    ${number} │ ${line}`,
        `    ${' '.repeat(number.length)} │ ${' '.repeat(Array.from(before).length)}${carets}${hint === '' ? '' : ` ${hint}`}`,
    ];
}
/** Whatever ended a run before any gate could say anything, as plain text. */
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
/** The text of an error that was thrown. */
function thrownText(error, program) {
    return errorText(error, program);
}
function unavailableText(problems) {
    return [
        'A service did not answer, so nothing was decided (exit 2). Run it again; this is not a verdict on the change.',
        ...problems.flatMap((problem) => problemLines(problem)),
    ].join('\n');
}
/** Our own fault: the one error that asks to be reported. */
function internalText(error, program, gate) {
    const frames = (error.stack ?? '').split('\n').filter((line) => line.trim() !== '');
    return [
        'ML Gates stopped on an error of its own (exit 2): this run decided nothing. Please report it with the lines below.',
        `  ${escapeTerminal(shorten(error.message, 1000))}`,
        ...frames.slice(0, 8).map((frame) => `    ${escapeTerminal(shorten(frame.trim(), 300))}`),
        `  ml-gates ${program.version} · node ${program.node} · ${program.platform}${gate === undefined ? '' : ` · gate ${gate}`}`,
    ].join('\n');
}
/** No-break spaces are for pages; a terminal's lines are broken by us. */
function plain(text) {
    return text.replaceAll('\u00a0', ' ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/report/metric-rows.js


const weight = [
    'pass',
    'not-affected',
    'waived',
    'improved',
    'insufficient',
    'bootstrap',
    'disappeared',
    'new',
    'policy-loosened',
    'inconclusive',
    'no-baseline',
    'not-comparable',
    'unmeasured',
    'violated',
    'regressed',
];
const verdictWeight = { pass: 0, warn: 1, fail: 2, error: 3 };
/** Orders findings by what they do to the verdict, then by what they are. */
function compareFindings(a, b) {
    return gravity(b) - gravity(a);
}
function gravity(finding) {
    return verdictWeight[(0,outcome/* verdictOf */.Vj)(finding)] * 100 + weight.indexOf(finding.outcome);
}
/** The rows of a metrics gate, in the order of its rules. */
function metricRows(findings) {
    const bySubject = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.subject, finding.slice, finding.rule === 'disappeared']);
        const known = bySubject.get(key);
        if (known === undefined)
            bySubject.set(key, [finding]);
        else
            known.push(finding);
    }
    return [...bySubject.values()].map(rowOf);
}
function rowOf(findings) {
    const worst = worstOf(findings);
    const candidate = findings.find((one) => one.observed !== undefined)?.observed?.value;
    const baseline = findings.find((one) => one.baseline !== undefined)?.baseline?.value;
    const change = typeof candidate === 'number' && typeof baseline === 'number' ? candidate - baseline : undefined;
    const direction = findings.map(directionOf).find((one) => one !== undefined);
    const figures = metricFigures(findings);
    const { subject, slice } = worst;
    return {
        subject,
        slice,
        direction,
        worst,
        findings,
        candidate,
        baseline,
        change,
        mustBe: mustBe(findings, figures),
        figures,
    };
}
function worstOf(findings) {
    const [first, ...rest] = findings;
    if (first === undefined)
        throw new Error('a row without findings');
    return rest.reduce((a, b) => (compareFindings(a, b) > 0 ? b : a), first);
}
function directionOf(finding) {
    const { direction } = finding.params;
    return direction === 'higher' || direction === 'lower' ? direction : undefined;
}
/** The figures for all numbers of one metric, so that they can be read against each other. */
function metricFigures(findings) {
    const values = findings.flatMap((one) => [
        ...numberIn(one.observed?.value),
        ...numberIn(one.baseline?.value),
        ...numberIn(one.limit?.value),
    ]);
    const differences = findings.flatMap((one) => [
        ...numberIn(one.params.max_regression),
        ...numberIn(one.params.min_improvement),
        ...changeIn(one),
    ]);
    return figuresOf(values, differences);
}
function changeIn(finding) {
    const { observed, baseline } = finding;
    if (typeof observed?.value !== 'number' || typeof baseline?.value !== 'number')
        return [];
    return [observed.value - baseline.value];
}
function numberIn(value) {
    return typeof value === 'number' ? [value] : [];
}
/** The tightest limit on each side. */
function mustBe(findings, figures) {
    const tightest = new Map();
    for (const { limit } of findings) {
        if (limit === undefined)
            continue;
        const known = tightest.get(limit.op);
        if (known === undefined || tighter(limit, known))
            tightest.set(limit.op, limit);
    }
    return [...tightest.values()].map((limit) => formatLimit(limit, figures)).join(', ');
}
function tighter(limit, than) {
    if (typeof limit.value !== 'number' || typeof than.value !== 'number')
        return false;
    return limit.op.startsWith('>') ? limit.value > than.value : limit.value < than.value;
}
const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=' };
/** `≥ 0.921`, for limits that are numbers. */
function formatLimit(limit, figures) {
    if (limit.op === 'in' || limit.op === 'matches' || limit.op === 'is' || typeof limit.value === 'string')
        return '';
    return `${signs[limit.op]}${noBreak}${figures.show(limit.value)}`;
}
/** `−0.019 (−2.0 %)`, `""` when there is nothing to compare. */
function formatChange(row) {
    if (row.change === undefined || typeof row.baseline !== 'number')
        return '';
    const relative = row.change === 0 ? undefined : formatRelativeChange(row.change, row.baseline);
    const absolute = row.figures.change(row.change);
    return relative === undefined ? absolute : `${absolute}${noBreak}(${relative})`;
}
function formatCell(measure, row) {
    return measure === undefined ? '' : formatMeasure(measure, row.figures);
}
/** Whether a metric got worse at all, in its own direction. */
function isLoss(row) {
    if (row.change === undefined)
        return false;
    return row.direction === 'higher' ? row.change < 0 : row.direction === 'lower' && row.change > 0;
}

;// CONCATENATED MODULE: ./build/report/card-words.js


/** One finding of a card gate as a sentence without its full stop. */
function cardSentence(finding) {
    const { rule, subject } = finding;
    if (rule === 'facts')
        return say `the fact ${code(subject)} is ${own(finding.outcome === 'pass' ? 'there' : 'missing')}`;
    if (finding.outcome === 'pass')
        return subject === '' ? own('in step with what was measured') : say `${code(subject)} is in step`;
    if (finding.reason?.code === 'job-failed')
        return own('the card was not checked: a step before the gates failed');
    if (rule === 'verify')
        return outOfStep(finding);
    return say `${subject === '' ? own('the card') : code(subject)}: ${code(rule)}${reason(finding)}`;
}
function outOfStep(finding) {
    const { committed, expected } = finding.reason?.params ?? {};
    const place = finding.subject === '' ? own('the card') : code(finding.subject);
    const code_ = finding.reason?.code;
    if (code_ === 'absent' || (committed === undefined && expected === undefined && code_ === 'missing'))
        return say `the card that should be committed is not there`;
    if (committed === null || (committed === undefined && expected !== undefined))
        return say `${place} is not in the card; it should be ${value(expected)}`;
    if (expected === null || (expected === undefined && committed !== undefined))
        return say `${place} is ${value(committed)} in the card; nothing that was measured says so`;
    if (committed === undefined)
        return say `${place} is out of step${reason(finding)}`;
    return say `${place} is ${value(committed)} in the card; it should be ${value(expected)}`;
}
function value(of) {
    if (typeof of === 'number')
        return own(formatWritten(of));
    return phrase_name(typeof of === 'string' ? of : JSON.stringify(of ?? null));
}
function reason(finding) {
    return finding.reason === undefined ? [] : say ` (${code(finding.reason.code)})`;
}

;// CONCATENATED MODULE: ./build/report/metric-words.js



/** One finding of a metrics gate as a sentence without its full stop. */
function metricSentence(finding) {
    switch (finding.outcome) {
        case 'regressed':
        case 'violated':
            return missed(finding);
        case 'unmeasured':
            return metric_words_unmeasured(finding);
        case 'not-comparable':
            return notComparable(finding);
        case 'no-baseline':
            return say `${subject(finding)}: there is no baseline to compare with${because(finding)}`;
        case 'bootstrap':
            return say `${subject(finding)} is ${observed(finding)}: first run, nothing to compare with yet`;
        case 'new':
            return say `${subject(finding)} is new: the baseline does not have it`;
        case 'disappeared':
            return disappeared(finding);
        case 'improved':
            return say `${movement(finding)}`;
        case 'pass':
        case 'not-affected':
            return held(finding);
        case 'inconclusive':
            return say `${movement(finding)}: not settled`;
        case 'waived':
            return say `${movement(finding)}: waived`;
        case 'insufficient':
            return say `${subject(finding)}: too few rows to decide`;
        case 'policy-loosened':
            return say `${subject(finding)}: this change loosens ${code(finding.rule)}`;
    }
}
/** The same, in the short form of a headline: the loss and what was allowed. */
function metricHeadline(finding) {
    const allowed = allowance(finding);
    if (finding.outcome === 'regressed' && allowed.length > 0)
        return say `${movement(finding)} — more than the ${allowed} you allow`;
    return metricSentence(finding);
}
/** What a change rule allows: `0.010`, `2 %`, `0.010 and the 2 %`; empty for other rules. */
function allowance(finding) {
    const figures = metricFigures([finding]);
    const { max_regression: absolute, max_regression_pct: percent } = finding.params;
    const parts = [
        ...(typeof absolute === 'number' ? [own(figures.show(absolute))] : []),
        ...(typeof percent === 'number' ? [own(`${formatWritten(percent)}${noBreak}%`)] : []),
    ];
    return join(parts, ' and the ');
}
/** `accuracy fell 0.931 → 0.912`, or as much of it as is known. */
function movement(finding) {
    const { observed: after, baseline: before } = finding;
    if (after === undefined || before === undefined)
        return say `${subject(finding)} is ${observed(finding)}`;
    const figures = metricFigures([finding]);
    const from = formatMeasure(before.value, figures);
    const to = formatMeasure(after.value, figures);
    if (from === to)
        return say `${subject(finding)} stayed at ${measure(after.value, figures)}`;
    const verb = verbOf(before.value, after.value);
    return say `${subject(finding)}${own(verb)} ${measure(before.value, figures)}${own(`${noBreak}→${noBreak}`)}${measure(after.value, figures)}`;
}
function verbOf(before, after) {
    if (typeof before !== 'number' || typeof after !== 'number')
        return ' changed';
    return after < before ? ' fell' : ' rose';
}
function subject(finding) {
    if (finding.slice === null)
        return phrase_name(finding.subject);
    const parts = Object.entries(finding.slice).map(([key, value]) => say `${phrase_name(key)} = ${phrase_name(value)}`);
    return say `${phrase_name(finding.subject)} (${enumerate(parts)})`;
}
function observed(finding) {
    return finding.observed === undefined ? own('unknown') : measure(finding.observed.value, metricFigures([finding]));
}
/** A token that is no number comes from a file, and is escaped like everything from there. */
function measure(value, figures) {
    return typeof value === 'number' ? own(figures.show(value)) : phrase_name(value.token);
}
function missed(finding) {
    const figures = metricFigures([finding]);
    const limit = finding.limit === undefined ? '' : formatLimit(finding.limit, figures);
    if (finding.rule === 'min' || finding.rule === 'max')
        return say `${subject(finding)} is ${observed(finding)}; it must be ${own(limit)}`;
    if (finding.rule === 'min_improvement') {
        const { min_improvement: gain } = finding.params;
        const wanted = typeof gain === 'number' ? figures.show(gain) : '';
        return say `${movement(finding)}; it must be better by at least ${own(wanted)} (${own(limit)})`;
    }
    return say `${movement(finding)}; it must stay ${own(limit)}${derivation(finding, figures)}`;
}
/** How the limit came about: ` (baseline − 0.010)`. */
function derivation(finding, figures) {
    const { max_regression: absolute, max_regression_pct: percent } = finding.params;
    const sign = finding.limit?.op === '<=' ? '+' : '−';
    const parts = [
        ...(typeof absolute === 'number' ? [`baseline ${sign}${noBreak}${figures.show(absolute)}`] : []),
        ...(typeof percent === 'number' ? [`baseline ${sign}${noBreak}${formatWritten(percent)}${noBreak}%`] : []),
    ];
    if (parts.length === 0)
        return [];
    return own(parts.length === 1 ? ` (${parts.join('')})` : ` (the wider of ${parts.join(' and ')})`);
}
function metric_words_unmeasured(finding) {
    const { reason } = finding;
    const params = reason?.params;
    switch (reason?.code ?? '') {
        case 'absent':
            return say `${file(finding)} has no ${quote(finding.subject)}${nearest(params?.nearest)}`;
        case 'not-finite':
            return say `${subject(finding)} is ${token(finding, params?.text)}, which is not a finite number`;
        case 'not-a-number':
            return say `${subject(finding)} is ${described(params)}, not a number`;
        case 'job-failed':
            return say `${subject(finding)} was not measured: a step before the gates failed`;
        default:
            return say `${subject(finding)} was not measured${because(finding)}`;
    }
}
function file(finding) {
    const [first, ...more] = finding.samples.map((sample) => phrase_name(sample.file));
    if (first === undefined)
        return own('the metrics file');
    return more.length === 0 ? first : own(`none of ${String(more.length + 1)} metric files`);
}
function nearest(near) {
    return typeof near === 'string' && near !== '' ? say `; did you mean ${quote(near)}?` : [];
}
function token(finding, text) {
    if (typeof text === 'string')
        return phrase_name(text);
    return observed(finding);
}
function described(params) {
    const { type, text } = params ?? {};
    const kinds = new Map([
        ['string', 'the text '],
        ['boolean', ''],
        ['null', ''],
    ]);
    if (type === 'object')
        return own('an object');
    if (type === 'array')
        return own('a list');
    const kind = kinds.get(type);
    if (typeof text !== 'string')
        return typeof type === 'string' ? say `a ${phrase_name(type)}` : own('something else');
    return kind === undefined || kind !== '' ? say `the text ${code(text)}` : phrase_name(text);
}
function notComparable(finding) {
    const { reason } = finding;
    const text = reason?.params?.text;
    switch (reason?.code ?? '') {
        case 'baseline-not-finite':
        case 'baseline-not-a-number':
            return say `${subject(finding)}: the baseline is ${typeof text === 'string' ? phrase_name(text) : own('not a number')}, so there is nothing to compare with`;
        case 'baseline-zero':
            return say `${movement(finding)}: a percentage of a baseline of 0 allows nothing`;
        case 'limit-not-finite':
            return say `${subject(finding)}: the limit is beyond what a number can hold`;
        case 'no-direction':
            return say `${subject(finding)}: the rule does not say which direction is better`;
        default:
            return say `${subject(finding)} cannot be compared with the baseline${because(finding)}`;
    }
}
function disappeared(finding) {
    if (finding.reason?.code === 'and-more')
        return own(`${String(finding.count)} more metrics of the baseline are gone; no rule names them`);
    const before = finding.baseline?.value;
    const was = before === undefined ? [] : say ` (${measure(before, metricFigures([finding]))})`;
    return say `${phrase_name(finding.subject)} was in the baseline${was} and is gone; no rule names it`;
}
function held(finding) {
    const limit = finding.limit === undefined ? '' : formatLimit(finding.limit, metricFigures([finding]));
    const must = limit === '' ? [] : own(` (must be ${limit})`);
    const compared = finding.rule !== 'min' && finding.rule !== 'max';
    return compared ? say `${movement(finding)}${must}` : say `${subject(finding)} is ${observed(finding)}${must}`;
}
/** A reason that has no sentence of its own is still said, by its code. */
function because(finding) {
    const { reason } = finding;
    if (reason === undefined)
        return [];
    const words = baselineReasons.get(reason.code);
    return words === undefined ? say ` (${code(reason.code)})` : own(words);
}
const baselineReasons = new Map([
    ['no-baseline', ''],
    ['first-run', ''],
]);

;// CONCATENATED MODULE: ./build/report/sentence.js



/** What a finding says, as one sentence without its full stop. All words of findings are made here and in the files beside. */
function sentence(finding, gate) {
    switch (gate.kind) {
        case 'data':
            return dataSentence(finding, gate);
        case 'metrics':
            return metricSentence(finding);
        case 'card':
            return cardSentence(finding);
        case 'config': // stands for a config that could not be read: it has an error and no findings
            return [];
    }
}
/** The same, as short as a headline needs it. */
function headlineSentence(finding, gate) {
    return gate.kind === 'metrics' ? metricHeadline(finding) : sentence(finding, gate);
}

;// CONCATENATED MODULE: ./build/report/gate-words.js





/** The findings that a reader must know of, gravest first: what fails, then what warns, then what is merely not good. */
function troubles(gate) {
    return gate.findings.filter((finding) => !(0,outcome/* isGood */.Kg)(finding.outcome)).sort(compareFindings);
}
/** Those that decide: whose severity is not `info`. */
function decisive(gate) {
    return troubles(gate).filter((finding) => (0,outcome/* verdictOf */.Vj)(finding) !== 'pass');
}
/** What became of a gate, in one line. */
function gateLine(gate) {
    if (gate.error !== undefined)
        return errorLine(gate);
    if (gate.kind === 'metrics')
        return metricsLine(gate);
    const [first, ...more] = decisive(gate);
    if (first === undefined)
        return healthyLine(gate);
    const rest = more.length === 0 ? [] : own(`; ${formatCount(more.length)} more`);
    return say `${sentence(first, gate)}${rest}`;
}
function errorLine(gate) {
    const more = (gate.error?.problems?.length ?? 1) - 1;
    const message = prose(gate.error?.message ?? '');
    return say `not decided: ${message}${more < 1 ? [] : own(`; ${formatMany(more, 'more problem')}`)}`;
}
function healthyLine(gate) {
    if (gate.findings.length === 0)
        return own('nothing is demanded');
    return own(gate.kind === 'data' ? 'all checks hold' : 'in step with what was measured');
}
const fates = [
    ['regressed', 'regressed'],
    ['violated', 'beyond its limit'],
    ['unmeasured', 'not measured'],
    ['settled', 'not settled'],
    ['bootstrap', 'measured for the first time'],
    ['unbased', 'without a baseline'],
    ['new', 'new'],
    ['gone', 'gone'],
    ['improved', 'improved'],
    ['within', 'within limits'],
];
function metricsLine(gate) {
    const rows = metricRows(gate.findings);
    const [row] = rows;
    if (row === undefined)
        return own('nothing is demanded');
    if (rows.length === 1)
        return sentence(row.worst, gate);
    const counts = new Map();
    for (const each of rows)
        counts.set(fateOf(each), (counts.get(fateOf(each)) ?? 0) + 1);
    return own(fates
        .filter(([fate]) => counts.has(fate))
        .map(([fate, words]) => `${formatCount(counts.get(fate) ?? 0)}${noBreak}${words}`)
        .join(', '));
}
function fateOf({ worst }) {
    switch (worst.outcome) {
        case 'regressed':
        case 'violated':
        case 'unmeasured':
        case 'bootstrap':
        case 'new':
        case 'improved':
            return worst.outcome;
        case 'disappeared':
            return 'gone';
        case 'no-baseline':
            return 'unbased';
        case 'inconclusive':
        case 'not-comparable':
        case 'insufficient':
        case 'policy-loosened':
            return 'settled';
        case 'pass':
        case 'not-affected':
        case 'waived':
            return 'within';
    }
}
const nowhere = () => null;
/** What a gate was measured on or against. */
function gateBasis(gate, commitUrl = nowhere) {
    if (gate.error !== undefined)
        return [];
    switch (gate.kind) {
        case 'data':
            return own(dataFacts(gate));
        case 'metrics':
            return gate.baseline === null
                ? comparesWithNothing(gate)
                : say `against ${baselineWords(gate.baseline, commitUrl)}`;
        case 'card':
            return own(cardFacts(gate));
        case 'config':
            return [];
    }
}
function comparesWithNothing(gate) {
    return gate.findings.some((one) => one.outcome === 'bootstrap' || one.outcome === 'no-baseline')
        ? own('no baseline')
        : own('limits alone, no baseline');
}
function dataFacts({ measured }) {
    const { rows, columns, checks } = measured;
    return [
        ...(typeof rows === 'number' ? [formatMany(rows, 'row')] : []),
        ...(typeof columns === 'number' ? [formatMany(columns, 'column')] : []),
        ...(typeof checks === 'number' ? [formatMany(checks, 'check')] : []),
    ].join(', ');
}
function cardFacts({ measured }) {
    const { facts, facts_total: total } = measured;
    if (typeof facts !== 'number' || typeof total !== 'number')
        return '';
    return `${formatCount(facts)} of ${formatMany(total, 'fact')}`;
}
/** Where a baseline came from: `4f2a91c, first parent of the test merge, exact`. */
function baselineWords(baseline, commitUrl = nowhere) {
    if (baseline.source === 'file' || baseline.commit === null)
        return say `${code(baseline.path)} (file)`;
    const parts = [code(baseline.commit.slice(0, 7), commitUrl(baseline.commit)), prose(baseline.chosen)];
    return join([...parts, own(baseline.exact ? 'exact' : 'not exact')], ', ');
}
/** The gate's name, with its leg, and its config when there are several. */
function gateName(gate, config = null) {
    const leg = gate.job.leg === null ? [] : say ` (${phrase_name(gate.job.leg)})`;
    const of = config === null ? [] : say ` in ${code(config)}`;
    return say `${code(gate.id)}${leg}${of}`;
}

;// CONCATENATED MODULE: ./build/report/note-words.js

const notes = new Map([
    ['one-run-each', 'one run each, noise unknown'],
    ['percentage-of-zero', 'the baseline is 0: a percentage of it allows nothing, so the absolute tolerance decides'],
]);
/** A remark of a finding that does not change its outcome. */
function noteWords(note) {
    const words = notes.get(note.code);
    if (words !== undefined)
        return own(words);
    const text = note.params?.text ?? note.params?.message;
    return typeof text === 'string' ? prose(text) : say `${code(note.code)}${parameters(note.params)}`;
}
function parameters(params) {
    const entries = Object.entries(params ?? {});
    return entries.length === 0
        ? []
        : say `: ${prose(entries.map(([key, value]) => `${key} ${shown(value)}`).join(', '))}`;
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** The remarks of several findings, each once. */
function distinctNotes(findings) {
    const seen = new Set();
    return findings
        .flatMap((finding) => finding.notes ?? [])
        .filter((note) => {
        const key = JSON.stringify(note);
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/report/details.js








/** Everything that a gate found, as one table. */
function detailsOf(gate) {
    if (gate.error !== undefined)
        return errorDetails(gate);
    return gate.kind === 'metrics' ? metricDetails(gate) : findingDetails(gate);
}
function errorDetails(gate) {
    const { error } = gate;
    const problems = error?.problems ?? [{ message: error?.message ?? '' }];
    const left = (title) => ({ title, right: false });
    return {
        title: own(problems.length > 1 ? formatMany(problems.length, 'problem') : 'why nothing was decided'),
        columns: [left('where'), left('what'), left('what to write')],
        rows: problems.map((problem) => ({
            mark: '🟥',
            cells: [
                problem.where === undefined ? [] : code(placeOf(problem.where)),
                [{ prose: problem.message.slice(0, 2000) }],
                problem.hint === undefined ? [] : [{ prose: problem.hint.slice(0, 500) }],
            ],
            dull: false,
        })),
        notes: error?.kind === 'internal'
            ? [
                own('This is an error of ML Gates itself; please report it with these lines:'),
                ...(error.stack ?? '')
                    .split('\n')
                    .filter((line) => line !== '')
                    .map((line) => code(line)),
            ]
            : [],
    };
}
function metricDetails(gate) {
    const rows = [...metricRows(gate.findings)].sort((a, b) => compareFindings(a.worst, b.worst));
    const cells = rows.map((row) => metricRow(row, gate));
    const remarks = cells.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
    const columns = [
        { title: 'metric', right: false },
        { title: 'baseline', right: true },
        { title: 'candidate', right: true },
        { title: 'change', right: true },
        { title: 'must be', right: true },
        { title: '', right: false },
    ];
    return {
        title: own(formatMany(rows.length, 'metric')),
        columns: remarks ? columns : columns.slice(0, -1),
        rows: remarks ? cells : cells.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
        notes: distinctNotes(gate.findings).map(noteWords),
    };
}
const arrows = { higher: '↑', lower: '↓' };
function metricRow(row, gate) {
    const arrow = row.direction === undefined ? '' : `${noBreak}${arrows[row.direction]}`;
    const measured = (text, token) => (token ? phrase_name(text) : own(text));
    return {
        mark: rowMark(row.worst),
        cells: [
            say `${phrase_name(row.subject)}${own(arrow)}`,
            measured(formatCell(row.baseline, row), typeof row.baseline === 'object'),
            measured(formatCell(row.candidate, row), typeof row.candidate === 'object'),
            own(formatChange(row)),
            own(row.mustBe),
            remark(row, gate),
        ],
        dull: row.worst.outcome === 'pass' || row.worst.outcome === 'not-affected',
        finding: row.worst,
    };
}
const told = new Set(['pass', 'improved', 'regressed', 'not-affected', 'violated']);
/** What the numbers of a row do not say by themselves. */
function remark({ worst }, gate) {
    if (worst.outcome === 'bootstrap')
        return own('first run');
    if (worst.outcome === 'violated' && worst.rule === 'min_improvement')
        return own('gained too little');
    return told.has(worst.outcome) ? [] : sentence(worst, gate);
}
/** The mark of one finding or metric. */
function rowMark(finding) {
    if (finding.outcome === 'improved')
        return '🎉';
    if ((0,outcome/* isGood */.Kg)(finding.outcome))
        return '·';
    if (finding.outcome === 'inconclusive')
        return '❔';
    const verdict = (0,outcome/* verdictOf */.Vj)(finding);
    return verdict === 'fail' ? '❌' : verdict === 'warn' ? '⚠️' : '·';
}
function findingDetails(gate) {
    const bad = troubles(gate);
    const good = gate.findings.filter((finding) => (0,outcome/* isGood */.Kg)(finding.outcome));
    return {
        title: findingTitle(gate, bad.length),
        columns: [
            { title: 'what', right: false },
            { title: 'where', right: false },
        ],
        rows: [
            ...bad.map((finding) => findingRow(finding, gate, false)),
            ...good.map((finding) => findingRow(finding, gate, true)),
        ],
        notes: distinctNotes(gate.findings).map(noteWords),
    };
}
function findingTitle(gate, bad) {
    if (gate.kind === 'card')
        return bad === 0 ? own('in step') : say `${own(formatMany(bad, 'remark'))}`;
    return own(bad === 0 ? `${formatMany(gate.findings.length, 'check')} hold` : formatMany(bad, 'finding'));
}
function findingRow(finding, gate, dull) {
    const hint = dull ? undefined : missingValueHint(finding);
    const what = dull ? details_held(finding, gate) : sentence(finding, gate);
    return {
        mark: rowMark(finding),
        cells: [hint === undefined ? what : say `${what}; ${hint}`, places(finding)],
        dull,
    };
}
function details_held(finding, gate) {
    const { limit } = finding;
    if (gate.kind !== 'data' || limit === undefined)
        return sentence(finding, gate);
    const value = typeof limit.value === 'number' ? own(formatNumber(limit.value)) : code(limit.value);
    return say `${finding.subject === '' ? [] : say `${phrase_name(finding.subject)}: `}${code(finding.rule)} ${value}`;
}
const shownPlaces = 3;
function places(finding) {
    const kept = finding.samples.slice(0, shownPlaces).map(place);
    const more = finding.count - kept.length;
    const parts = more > 0 && kept.length > 0 ? [...kept, own(`${formatCount(more)}${noBreak}more`)] : kept;
    return join(parts, ', ');
}
function place(sample) {
    const at = code(placeOf(sample));
    return sample.value === undefined ? at : say `${at} ${quote(sample.value)}`;
}

;// CONCATENATED MODULE: ./build/report/escape-html.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** A text for HTML, in an element or in a quoted attribute. */
function escapeHtml(text) {
    return visibleText(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}
/** Writes phrases as HTML. */
const html = {
    own: escapeHtml,
    name: escapeHtml,
    code: (text) => `<code>${escapeHtml(text)}</code>`,
    quote: (text) => `“${escapeHtml(text)}”`,
    prose: escapeHtml,
    link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};

;// CONCATENATED MODULE: ./build/report/headline.js







/** The one line that is the title of the comment and of the check run, the job's error, and the first line of every report. */
function headline(run) {
    return combine(run.suites.flatMap((suite) => suite.gates.map(claimOf)));
}
/** The headline as plain text: for titles and logs. */
function headlineText(head) {
    return `${head.mark} ${write(head.words, terminal)}`;
}
/** What a gate brings to a headline. */
function claimOf(gate) {
    const base = { verdict: gate.verdict, enforced: gate.enforced, kind: gate.kind };
    if (gate.error !== undefined)
        return { ...base, words: errorWords(gate), more: 0, state: 'none' };
    const [first, ...rest] = decisive(gate);
    if (first === undefined)
        return { ...base, ...wellWords(gate), more: 0 };
    const grave = rest.filter((one) => one.severity === first.severity && one.subject !== first.subject);
    const state = stateOf(first, gate);
    return { ...base, words: headlineSentence(first, gate), more: new Set(grave.map((one) => one.subject)).size, state };
}
function stateOf(first, gate) {
    if (gate.findings.some((one) => one.reason?.code === 'job-failed'))
        return 'job';
    if (first.outcome === 'bootstrap')
        return 'first';
    return 'none';
}
function errorWords({ error }) {
    const [first, ...more] = error?.problems ?? [];
    if (more.length > 0 && first?.where !== undefined)
        return say `${phrase_name(first.where.file)} has ${own(formatMany(more.length + 1, 'problem'))}`;
    if (error?.kind === 'internal')
        return own('ML Gates stopped on an error of its own');
    return prose(error?.message ?? 'nothing was decided');
}
function wellWords(gate) {
    if (gate.kind === 'card')
        return { words: own('the card is in step'), state: 'none' };
    if (gate.kind === 'data') {
        const { rows } = gate.measured;
        return {
            words: typeof rows === 'number' ? own(`${formatMany(rows, 'row')} hold to every check`) : own('all checks hold'),
            state: 'none',
        };
    }
    const rows = metricRows(gate.findings);
    const compared = rows.filter((row) => row.change !== undefined);
    const lost = compared.find(isLoss);
    if (lost !== undefined)
        return { words: withAllowance(lost), state: 'loss' };
    const [shown] = [...compared.filter((row) => row.worst.outcome === 'improved'), ...compared];
    if (shown !== undefined)
        return { words: movement(shown.worst).map(withoutVerb), state: 'steady' };
    const [any] = rows;
    return { words: any === undefined ? [] : movement(any.worst), state: 'limits' };
}
/** In a good headline the arrow says it: `accuracy 0.931 → 0.934`. */
function withoutVerb(part) {
    return part === ' rose' || part === ' fell' || part === ' changed' ? '' : part;
}
function withAllowance(row) {
    const rule = row.findings.find((one) => allowance(one).length > 0) ?? row.worst;
    const allowed = allowance(rule);
    const moved = movement(row.worst).map(withoutVerb);
    return allowed.length === 0 ? moved : say `${moved} (${allowed} allowed)`;
}
const order = ['pass', 'warn', 'fail', 'error'];
/** One headline of what all gates say: the worst of them decides. */
function combine(claims) {
    const judged = claims.map((claim) => ({ ...claim, weight: weightOf(claim) }));
    const worst = Math.max(...judged.map((claim) => claim.weight), -1);
    const [first, ...others] = judged.filter((claim) => claim.weight === worst);
    if (first === undefined)
        return { mark: '🟥', words: own('Not decided: no gate ran') };
    const head = ofWorst(first, others, claims);
    const reports = claims.filter((claim) => !claim.enforced);
    if (reports.length === 0 || first.verdict === 'error')
        return head;
    if (reports.length < claims.length && (first.enforced || first.verdict !== 'fail'))
        return head;
    return reportOnly(first, head);
}
/** What is enforced counts before what only reports. */
function weightOf(claim) {
    if (claim.verdict === 'fail' && !claim.enforced)
        return 1.5;
    return order.indexOf(claim.verdict);
}
function reportOnly(first, head) {
    const would = first.verdict === 'fail' ? say `would fail: ${head.words}` : head.words;
    return { mark: '👁', words: say `Report only: ${would}` };
}
function ofWorst(first, others, all) {
    const more = first.more + others.reduce((sum, one) => sum + 1 + one.more, 0);
    const beside = more === 0 ? [] : own(` · ${formatCount(more)}${noBreak}more`);
    switch (first.verdict) {
        case 'error':
            return { mark: '🟥', words: say `Not decided: ${first.words}${errorBeside(others, all)}` };
        case 'fail':
            if ([first, ...others].some((one) => one.state === 'job'))
                return { mark: '❌', words: own('a step before the gates failed') };
            return { mark: '❌', words: say `${first.words}${beside}` };
        case 'warn':
            if ([first, ...others].every((one) => one.state === 'first'))
                return { mark: '⚠️', words: own('Limits hold · first run, nothing to compare with yet') };
            return { mark: '⚠️', words: say `${first.words}${beside}` };
        case 'pass':
            return { mark: '✅', words: allWell(all) };
    }
}
function errorBeside(others, all) {
    const failed = all.filter((claim) => claim.verdict === 'fail' && claim.enforced).length;
    const parts = [
        ...(others.length === 0 ? [] : [own(formatMany(others.length, 'more gate') + ' not decided')]),
        ...(failed === 0 ? [] : [own(`${formatMany(failed, 'gate')} failed`)]),
    ];
    return parts.length === 0 ? [] : say ` · ${enumerate(parts)}`;
}
function allWell(claims) {
    const loss = claims.find((claim) => claim.state === 'loss');
    if (loss !== undefined)
        return say `Within limits · ${loss.words}`;
    const steady = claims.find((claim) => claim.state === 'steady');
    if (steady !== undefined)
        return say `Nothing got worse · ${steady.words}`;
    const limits = claims.find((claim) => claim.state === 'limits');
    if (limits !== undefined)
        return say `Limits hold · ${limits.words}`;
    const [first] = claims;
    return say `All checks hold · ${first?.words ?? []}`;
}

;// CONCATENATED MODULE: ./build/report/html-style.js
/** The style of `report.html`: light and dark, wide and narrow, on paper. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #f6f8fa; --card: #ffffff;
  --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --error: #8250df; --fill: #eff2f5; --forbid: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --card: #151b23;
  --pass: #3fb950; --warn: #d29922; --fail: #f85149; --error: #ab7df8; --fill: #212830; --forbid: #3c1618; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; text-wrap: pretty; }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; }
h2 code { font-size: 1em; background: none; padding: 0; }
code { font: .86em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--fill); border-radius: 4px;
  padding: .12em .36em; overflow-wrap: anywhere; }
a { color: inherit; }
header, section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
header { border-top: 5px solid var(--tone); }
section { border-left: 4px solid var(--tone); }
.pass { --tone: var(--pass); } .warn { --tone: var(--warn); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.line { margin: .25rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
.go { margin: .8rem 0 0; padding: .7rem .9rem; background: var(--fill); border-radius: 8px; }
.go ul { margin: .2rem 0 0; padding-left: 1.2rem; }
.suite { margin: 1.6rem 0 .6rem; font-size: .95rem; color: var(--soft); font-weight: 600; }
.verdict { float: right; margin-left: .8rem; font-size: .75rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase; color: var(--tone);
  border: 1px solid currentColor; border-radius: 2em; padding: .05rem .6rem; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 1.8rem; margin: .7rem 0 0; padding: 0; list-style: none; }
.facts b { display: block; font-size: 1.25rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.facts span { color: var(--soft); font-size: .82rem; }
.scroll { overflow-x: auto; margin: .9rem 0 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-size: .78rem; font-weight: 600; color: var(--soft); }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
tr:last-child td { border-bottom: 0; }
.num { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.mark { width: 1.8rem; text-align: center; }
.bad td { color: var(--fail); } .bad td code { color: inherit; }
svg { display: block; } .plot { width: 170px; height: 30px; }
.axis { stroke: var(--line); stroke-width: 2; } .forbid { fill: var(--forbid); } .limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; }
.was { fill: var(--card); stroke: var(--soft); stroke-width: 2; } .is { fill: var(--tone); } .move { stroke: var(--soft); stroke-width: 2; }
.legend { color: var(--soft); font-size: .8rem; margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; align-items: center; }
.legend svg { display: inline-block; width: 16px; height: 14px; vertical-align: -2px; margin-right: .3rem; }
.note { color: var(--soft); font-size: .86rem; margin: .6rem 0 0; }
pre { overflow-x: auto; background: var(--fill); border-radius: 8px; padding: .7rem .9rem; font: .8rem/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; margin: .9rem 0 0; }
footer { color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: .8rem .6rem 3rem; } header, section { padding: .9rem; } h1 { font-size: 1.2rem; }
  .findings thead, .metrics thead { display: none; } .findings, .metrics, .findings tbody, .metrics tbody { display: block; }
  .findings tr { display: block; padding: .5rem 0 .5rem 1.9rem; border-bottom: 1px solid var(--line); position: relative; }
  .metrics tr { display: grid; grid-template-columns: 1.9rem 1fr auto; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0 !important; }
  .findings td, .metrics td { display: block; border: 0; padding: .05rem 0; text-align: left; }
  .findings .mark { position: absolute; left: 0; top: .5rem; }
  .metrics td { grid-column: 2 / -1; } .metrics td.mark { grid-column: 1; grid-row: 1; } .metrics td.name { grid-column: 2; font-weight: 600; }
  .metrics td.change { grid-column: 3; grid-row: 1; text-align: right; } .metrics td[data-label]:not(:empty)::before { content: attr(data-label) " "; color: var(--soft); }
  td:empty { display: none !important; } }
@media print { body { background: none; } header, section { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/report/links.js
const noLinks = { serverUrl: null, reportUrl: null };
/** Percent-encodes everything that Markdown or HTML could act on, too. */
function segment(text) {
    return encodeURIComponent(text).replace(/[!'()*~_]/g, (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
}
function repositoryUrl(run, links) {
    if (links.serverUrl === null || run.repository === null)
        return null;
    if (!/^https?:\/\/[A-Za-z0-9.:_-]+$/.test(links.serverUrl))
        return null;
    return `${links.serverUrl}/${run.repository.split('/').map(segment).join('/')}`;
}
function commitUrl(run, sha, links) {
    const repository = repositoryUrl(run, links);
    return repository === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${repository}/commit/${sha}`;
}
function runUrl(run, links) {
    const repository = repositoryUrl(run, links);
    if (repository === null || run.run_id === null)
        return null;
    return `${repository}/actions/runs/${String(run.run_id)}/attempts/${String(run.attempt ?? 1)}`;
}
/** A file as it is at the head commit. */
function fileUrl(run, path, links) {
    const repository = repositoryUrl(run, links);
    if (repository === null || run.head_sha === null || path.startsWith('inputs of '))
        return null;
    return `${repository}/blob/${run.head_sha}/${path.split('/').map(segment).join('/')}`;
}

;// CONCATENATED MODULE: ./build/report/plot.js


const width = 170;
const height = 30;
const margin = 8;
/**
 * One metric on a line: where it was (ring), where it is (dot), and beyond which limit it must not go (dashed, with the forbidden
 * side shaded). `""` when there are not two different numbers to place.
 */
function metricPlot(row) {
    const { candidate, baseline } = row;
    if (typeof candidate !== 'number')
        return '';
    const limits = row.findings.flatMap(({ limit }) => typeof limit?.value === 'number' ? [{ ...limit, value: limit.value }] : []);
    const values = [
        candidate,
        ...(typeof baseline === 'number' ? [baseline] : []),
        ...limits.map((limit) => limit.value),
    ];
    const x = scale(values);
    if (x === undefined)
        return '';
    const middle = String(height / 2);
    const shades = limits.map((limit) => shade(limit.op, x(limit.value)));
    const marks = limits.map(({ value }) => `<line class="limit" x1="${x(value)}" x2="${x(value)}" y1="3" y2="${String(height - 3)}"/>`);
    const was = typeof baseline !== 'number'
        ? ''
        : `<line class="move" x1="${x(baseline)}" x2="${x(candidate)}" y1="${middle}" y2="${middle}"/><circle class="was" cx="${x(baseline)}" cy="${middle}" r="4"/>`;
    return (`<svg class="plot" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(description(row))}">` +
        `${shades.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${middle}" y2="${middle}"/>${marks.join('')}${was}` +
        `<circle class="is" cx="${x(candidate)}" cy="${middle}" r="5"/></svg>`);
}
function scale(values) {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    if (!(span > 0) || !Number.isFinite(span))
        return undefined;
    return (value) => (margin + ((value - low) / span) * (width - 2 * margin)).toFixed(1);
}
function shade(op, at) {
    if (op.startsWith('>'))
        return `<rect class="forbid" x="0" y="3" width="${at}" height="${String(height - 6)}"/>`;
    return `<rect class="forbid" x="${at}" y="3" width="${String(width)}" height="${String(height - 6)}"/>`;
}
function description(row) {
    const before = row.baseline === undefined ? '' : `baseline ${formatCell(row.baseline, row)}, `;
    const change = formatChange(row);
    return `${row.subject}: ${before}candidate ${formatCell(row.candidate, row)}${change === '' ? '' : `, change ${change}`}${row.mustBe === '' ? '' : `, must be ${row.mustBe}`}`;
}
/** The marks of the plots, explained once. */
const plotLegend = '<p class="legend"><span><svg viewBox="0 0 16 14"><circle class="was" cx="8" cy="7" r="4"/></svg>baseline</span>' +
    '<span><svg viewBox="0 0 16 14"><circle class="is" cx="8" cy="7" r="5"/></svg>candidate</span>' +
    '<span><svg viewBox="0 0 16 14"><rect class="forbid" x="0" y="0" width="8" height="14"/><line class="limit" x1="8" x2="8" y1="0" y2="14"/></svg>limit, and what lies beyond it</span></p>';

;// CONCATENATED MODULE: ./build/report/remedies.js



/** The ways out of what a gate found, as far as they exist; each is a clause that can stand after "To go on:". */
function remedies(gate, config) {
    if (gate.error !== undefined)
        return errorRemedies(gate);
    const ways = decisive(gate).flatMap((finding) => remedy(finding, gate, config));
    return distinct(ways);
}
function errorRemedies({ error }) {
    const ways = {
        config: 'mend the configuration; nothing was decided',
        input: 'mend the file; nothing was decided',
        unavailable: 'run the job again; a service did not answer',
        internal: 'report the error below; nothing was decided',
    };
    return [own(ways[error?.kind ?? 'internal'])];
}
function remedy(finding, gate, config) {
    if (finding.reason?.code === 'job-failed')
        return [own('mend the step that failed before the gates')];
    switch (gate.kind) {
        case 'metrics':
            return metricRemedy(finding, config);
        case 'data':
            return dataRemedy(finding, config);
        case 'card':
            return finding.severity === 'fail' ? [say `run ${code('ml-gates card --write')} and commit the card`] : [];
        case 'config':
            return [];
    }
}
function metricRemedy({ severity, outcome }, config) {
    if (outcome === 'bootstrap')
        return [nextBaseline];
    if (severity !== 'fail')
        return [];
    if (outcome === 'regressed' || outcome === 'violated')
        return [
            say `improve the model, or, if you accept the loss, change the limit in ${code(config)} in this pull request, where reviewers see it`,
        ];
    if (outcome === 'unmeasured')
        return [say `write the number to the metrics file, or take its rule out of ${code(config)}`];
    if (outcome === 'no-baseline')
        return [
            say `commit the metrics file on the base branch, or measure the base in this job and name that file: ${code('baseline: {file: …}')}`,
        ];
    if (outcome === 'not-comparable')
        return [say `mend the number in the baseline, or use a rule that needs none (${code('min')}, ${code('max')})`];
    return [];
}
const nextBaseline = own('the next pull request is compared with the metrics file that is committed on its base branch; commit it with this change');
function dataRemedy(finding, config) {
    const hint = missingValueHint(finding);
    if (hint !== undefined)
        return [hint];
    if (finding.severity !== 'fail')
        return [];
    return [say `mend the data, or change what is demanded of it in ${code(config)} or its schema`];
}
function distinct(ways) {
    const seen = new Set();
    return ways.filter((way) => {
        const key = JSON.stringify(way);
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/report/html.js












/* The policy lets this one style in and nothing else: no script, no image, no font, no form, whatever slipped through. */
const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** `report.html`: one file without scripts or anything from elsewhere. */
function reportHtml(run, links) {
    const head = headline(run);
    const several = run.suites.length > 1;
    const suites = run.suites.flatMap((suite) => [
        ...(several ? [`<p class="suite">${html_text(code(suite.config.path))}</p>`] : []),
        ...suite.gates.map((gate) => gateSection(gate, run, links)),
    ]);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(headlineText(head))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${run.verdict}">
<h1>${head.mark} ${html_text(head.words)}</h1>
${waysOut(run)}</header>
${suites.join('\n')}
<footer>${foot(run, links)}</footer>
</main>
</body>
</html>
`;
}
function html_text(phrase) {
    return write(phrase, html);
}
function waysOut(run) {
    const ways = run.suites.flatMap((suite) => suite.gates.flatMap((gate) => (gate.enforced ? remedies(gate, suite.config.path) : [])));
    const distinct = [...new Set(ways.map(html_text))].slice(0, 8);
    const [first, ...more] = distinct;
    if (first === undefined)
        return '';
    if (more.length === 0)
        return `<p class="go"><b>To go on:</b> ${first}.</p>\n`;
    return `<div class="go"><b>To go on:</b><ul>${distinct.map((way) => `<li>${way}</li>`).join('')}</ul></div>\n`;
}
const words = { pass: 'pass', warn: 'warning', fail: 'fail', error: 'not decided' };
function gateSection(gate, run, links) {
    const basis = html_text(gateBasis(gate, (sha) => commitUrl(run.run, sha, links)));
    const only = gate.enforced ? '' : ' · reports only';
    const line = gate.kind === 'data' && gate.verdict === 'pass' ? own('all checks hold') : gateLine(gate);
    return [
        `<section class="${gate.verdict}">`,
        `<span class="verdict">${words[gate.verdict]}${only}</span><h2>${html_text(gateName(gate))}</h2>`,
        `<p class="line">${html_text(line)}${gate.kind === 'metrics' && basis !== '' ? ` · ${basis}` : ''}</p>`,
        factTiles(gate),
        gate.kind === 'metrics' && gate.error === undefined ? metricTable(gate) : findingTable(detailsOf(gate)),
        gate.error?.stack === undefined ? '' : `<pre>${escapeLines(gate.error.stack)}</pre>`,
        '</section>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function escapeLines(lines) {
    return lines.split('\n').map(escapeHtml).join('\n');
}
const factNames = new Map([
    ['rows', 'rows'],
    ['columns', 'columns'],
    ['checks', 'checks'],
    ['facts', 'facts'],
    ['facts_total', 'facts asked for'],
]);
function factTiles(gate) {
    if (gate.kind === 'metrics')
        return '';
    const tiles = [...factNames].flatMap(([key, label]) => {
        const value = Object.hasOwn(gate.measured, key) ? gate.measured[key] : undefined;
        return typeof value === 'number' ? [`<li><b>${formatCount(value)}</b><span>${label}</span></li>`] : [];
    });
    return tiles.length === 0 ? '' : `<ul class="facts">${tiles.join('')}</ul>`;
}
const shownRows = 2000;
function metricTable(gate) {
    const details = detailsOf(gate);
    const plots = new Map(metricRows(gate.findings).map((row) => [row.worst, metricPlot(row)]));
    const head = details.columns.map((column) => `<th${column.right ? ' class="num"' : ''}>${column.title}</th>`);
    const classes = ['name', 'num', 'num', 'num change', 'num', ''];
    const labels = ['', 'baseline', 'candidate', '', 'must be', ''];
    const rows = details.rows.slice(0, shownRows).map((row) => {
        const cells = row.cells.map((cell, index) => {
            const label = labels[index] ?? '';
            return `<td class="${classes[index] ?? ''}"${label === '' ? '' : ` data-label="${label}"`}>${html_text(cell)}</td>`;
        });
        const plot = row.finding === undefined ? '' : (plots.get(row.finding) ?? '');
        return `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${cells.join('')}<td class="${row.mark === '❌' ? 'fail' : 'pass'}">${plot}</td></tr>`;
    });
    const legend = [...plots.values()].some((plot) => plot !== '') ? plotLegend : '';
    return `<div class="scroll"><table class="metrics"><thead><tr><th></th>${head.join('')}<th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${after(details)}<div class="${gate.verdict}">${legend}</div>`;
}
function rowClass(row) {
    return row.mark === '❌' || row.mark === '🟥' ? 'bad' : '';
}
function findingTable(details) {
    if (details.rows.length === 0)
        return '';
    const head = details.columns.map((column) => `<th>${column.title}</th>`);
    const rows = details.rows
        .slice(0, shownRows)
        .map((row) => `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${row.cells.map((cell) => `<td>${html_text(cell)}</td>`).join('')}</tr>`);
    return `<div class="scroll"><table class="findings"><thead><tr><th></th>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${after(details)}`;
}
function after(details) {
    const missing = details.rows.length - shownRows;
    const more = missing > 0 ? [own(`${formatMany(missing, 'more row')} in result.json`)] : [];
    return [...more, ...details.notes].map((note) => `<p class="note">${html_text(note)}</p>`).join('');
}
function foot(run, links) {
    const facts = run.run;
    const sha = facts.head_sha;
    const parts = [
        ...(facts.repository === null ? [] : [code(facts.repository)]),
        ...(sha === null ? [] : [code(sha.slice(0, 7), commitUrl(facts, sha, links))]),
        ...(facts.run_id === null
            ? []
            : [linkTo(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, runUrl(facts, links))]),
        ...run.suites.slice(0, 20).map(({ config: { path } }) => code(path, fileUrl(facts, path, links))),
        own(facts.finished.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')),
    ];
    return html_text(join(parts, ' · '));
}

;// CONCATENATED MODULE: ./build/report/budgets.js
/** The budgets of GitHub's surfaces, in the unit that each of them counts; a little below what is refused. */
const budgets_budgets = {
    /** UTF-16 units of a comment; refused above 65,536. */
    commentCharacters: 65_000,
    /** Bytes of a check run's summary, and of its text; refused above 65,535. */
    checkBytes: 65_000,
    /** Bytes of a step's summary; above 1 MiB it is dropped whole. */
    summaryBytes: 1_000_000,
    /** Bytes of an annotation's message. */
    annotationBytes: 60_000,
};
const budgets_inBytes = (text) => Buffer.byteLength(text, 'utf8');
const inCharacters = (text) => text.length;
/** The first of several versions of a text, fullest first, that is within a budget; `undefined` when none is. */
function budgets_firstWithin(versions, { limit, cost }) {
    for (const version of versions)
        if (cost(version) <= limit)
            return version;
    return undefined;
}

;// CONCATENATED MODULE: ./build/report/escape-markdown.js


/*
 * The marks that GitHub's Markdown, its tables, its HTML, its automatic links or its math act on. An underscore between letters
 * and a hyphen between anything else are only themselves, and names are easier to read with them.
 */
const active = /[#$&*<>@[\\\]`|~]|:(?=\/)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+]|--+/g;
/*
 * What GitHub looks for in the text after Markdown was rendered, where entities no longer help: mentions, issues, commits,
 * links, emoji, math. Inside a `code` element it looks for nothing.
 */
const noticed = /[@#$]|\bGH-\d|\b[0-9a-f]{7,64}\b|\b(?:www|ftp)\.|\/\/|:[\w+-]+:|\b[\w-]+\/[\w.-]+@/i;
/** A hostile text for GitHub's Markdown: on one line, and no mark in it means anything. Not enough for what `noticed` names. */
function escapeMarkdown(text) {
    return visibleText(text)
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
/** Each word for itself, so that one mention does not turn a sentence into code. */
function wordByWord(text, escape) {
    return text
        .split(/(\s+)/)
        .map((word, index) => (index % 2 === 1 ? ' ' : escape(word)))
        .join('');
}
const plainCode = /^[A-Za-z0-9_](?:[A-Za-z0-9_ %+/.,=:-]*[A-Za-z0-9_%])?$/;
/** Writes phrases as GitHub's Markdown. */
const markdown = {
    own: (text) => text.replaceAll('<', '&lt;'),
    name: nameMarkdown,
    code: (text) => (plainCode.test(text) ? `\`${text}\`` : codeElement(text)),
    quote: (text) => `"${nameMarkdown(text)}"`,
    prose: (text) => wordByWord(text, nameMarkdown),
    link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};
function nameInHtml(text) {
    return noticed.test(text) ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text);
}
/** Writes phrases where GitHub reads HTML and no Markdown, but still looks for mentions: on the line of a `<summary>`. */
const markdownHtml = {
    own: escapeHtml,
    name: nameInHtml,
    code: (text) => `<code>${escapeHtml(text)}</code>`,
    quote: (text) => `"${nameInHtml(text)}"`,
    prose: (text) => wordByWord(text, nameInHtml),
    link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};

;// CONCATENATED MODULE: ./build/report/markdown-parts.js



const marks = { pass: '✅', warn: '⚠️', fail: '❌', error: '🟥' };
/** The mark of a gate: one that only reports never shows the red of one that blocks. */
function gateMark(gate) {
    return gate.verdict === 'fail' && !gate.enforced ? '👁' : marks[gate.verdict];
}
/** Words as Markdown. */
function md(phrase) {
    return write(phrase, markdown);
}
/** A row of a table; its cells must be escaped already. */
function tableRow(cells) {
    return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
}
/** The lines of the head of a table. */
function tableHead(columns) {
    return [
        tableRow(['', ...columns.map((column) => column.title)]),
        `|:--|${columns.map((column) => (column.right ? '--:' : ':--')).join('|')}|`,
    ];
}
/** The rows of a gate's table. */
function detailRows(details) {
    return details.rows.map((row) => tableRow([row.mark, ...row.cells.map(md)]));
}
const gateTableHead = ['| | gate | | |', '|:--|:--|:--|:--|'];
/** Says how many rows are missing. */
function leftOut(count) {
    return `*${md(own(formatMany(count, 'more row')))} in the full report.*`;
}
/** A part that is folded; GitHub wants the blank lines to read Markdown inside, and reads none on the line of the summary. */
function folded(summary, lines) {
    return [`<details><summary>${write(summary, markdownHtml)}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

;// CONCATENATED MODULE: ./build/report/markdown.js









const everything = { dull: true, rows: Infinity, gates: Infinity };
const ladder = [
    everything,
    { dull: false, rows: Infinity, gates: Infinity },
    ...[500, 100, 30, 10, 3].map((rows) => ({ dull: false, rows, gates: Infinity })),
    ...[1000, 300, 100, 30, 10, 3].map((gates) => ({ dull: false, rows: 0, gates })),
];
/** `report.md`: everything, without a budget. */
function reportMarkdown(run, links) {
    return page(run, links, everything);
}
/** The job summary, within GitHub's MiB. */
function summaryMarkdown(run, links) {
    const versions = lazily(ladder, (extent) => page(run, links, extent));
    return firstWithin(versions, { limit: budgets.summaryBytes, cost: inBytes }) ?? `${title(run)}\n`;
}
/** The two texts of a check run, each within its bytes. The title is the headline. */
function checkMarkdown(run, links) {
    const within = { limit: budgets.checkBytes, cost: inBytes };
    const summaries = lazily(ladder, (extent) => `${[...head(run, links, extent), markdown_foot(run, links)].join('\n\n')}\n`);
    const texts = lazily(ladder, (extent) => sections(run, extent).join('\n\n'));
    return { summary: firstWithin(summaries, within) ?? `${title(run)}\n`, text: firstWithin(texts, within) ?? '' };
}
function* lazily(extents, render) {
    for (const extent of extents)
        yield render(extent);
}
function page(run, links, extent) {
    return `${[title(run), ...head(run, links, extent), ...sections(run, extent), markdown_foot(run, links)].join('\n\n')}\n`;
}
function title(run) {
    const { mark, words } = headline(run);
    return `### ${mark} ${md(words)}`;
}
function head(run, links, extent) {
    return [
        gateTable(run, links, extent),
        ...toGoOn(placed(run).map(({ gate, config }) => ({ enforced: gate.enforced, ways: remedies(gate, config) }))),
    ];
}
function placed(run) {
    return run.suites.flatMap((suite) => suite.gates.map((gate) => ({ gate, config: suite.config.path })));
}
const markdown_order = ['error', 'fail', 'warn', 'pass'];
/** The gravest gates of a run, as many as may be shown, in the order of the config. */
function gravest(gates, count) {
    if (gates.length <= count)
        return gates;
    const kept = new Set([...gates].sort((a, b) => markdown_order.indexOf(a.gate.verdict) - markdown_order.indexOf(b.gate.verdict)).slice(0, count));
    return gates.filter((one) => kept.has(one));
}
function gateTable(run, links, extent) {
    const all = placed(run);
    const several = run.suites.length > 1;
    const shown = gravest(all, extent.gates);
    const rows = shown.map(({ gate, config }) => {
        const named = gateName(gate, several ? config : null);
        return tableRow([
            gateMark(gate),
            md(named),
            md(gateLine(gate)),
            md(gateBasis(gate, (sha) => commitUrl(run.run, sha, links))),
        ]);
    });
    const missing = all.length - shown.length;
    return [...gateTableHead, ...rows, ...(missing === 0 ? [] : ['', leftOut(missing)])].join('\n');
}
const shownWays = 6;
/** The ways out, as a sentence, or as a list when there are several; nothing when nothing is wanted. */
function toGoOn(all) {
    const wanted = all.filter((one) => one.ways.length > 0);
    if (wanted.length === 0)
        return [];
    if (wanted.every((one) => !one.enforced))
        return ['**To go on:** nothing is needed; this only reports (`enforce: false`).'];
    const distinct = [...new Set(wanted.filter((one) => one.enforced).flatMap((one) => one.ways.map(md)))];
    const [first, ...more] = distinct.slice(0, shownWays);
    if (first === undefined || more.length === 0)
        return [`**To go on:** ${first ?? ''}.`];
    return [['**To go on:**', '', ...[first, ...more].map((way) => `- ${way}`)].join('\n')];
}
function sections(run, extent) {
    if (extent.rows === 0)
        return [];
    const several = run.suites.length > 1;
    return placed(run).flatMap(({ gate, config }) => markdown_gateSection(gate, { config: several ? config : null, extent }));
}
function markdown_gateSection(gate, { config, extent }) {
    const details = detailsOf(gate);
    const wanted = { ...details, rows: details.rows.filter((row) => extent.dull || !row.dull) };
    const rows = detailRows({ ...wanted, rows: wanted.rows.slice(0, extent.rows) });
    const missing = details.rows.length - rows.length;
    if (rows.length === 0)
        return [];
    const lines = [
        ...tableHead(details.columns),
        ...rows,
        ...(missing === 0 ? [] : ['', leftOut(missing)]),
        ...details.notes.flatMap((note) => ['', md(note)]),
    ];
    return [folded(say `${gateName(gate, config)}: ${details.title}`, lines)];
}
function markdown_foot(run, links) {
    const facts = run.run;
    const configs = run.suites.slice(0, 10).map(({ config: { path } }) => code(path, fileUrl(facts, path, links)));
    const sha = facts.head_sha;
    const parts = [
        ...(sha === null ? [] : [code(sha.slice(0, 7), commitUrl(facts, sha, links))]),
        ...(facts.run_id === null ? [] : [runWords(facts, links)]),
        ...(links.reportUrl === null ? [] : [linkTo('full report', links.reportUrl)]),
        ...configs,
        ...(run.suites.length > 10 ? [own(formatMany(run.suites.length - 10, 'more config'))] : []),
    ];
    return `<sub>${md(join(parts, ' · '))}</sub>`;
}
function runWords(facts, links) {
    return linkTo(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, runUrl(facts, links));
}

;// CONCATENATED MODULE: ./build/report/wrap.js
/** A line broken at blanks so that no part is longer than `width`, which a single word may be; continuations keep its indent and two more. */
function wrap(line, width) {
    if (width === undefined || line.length <= width)
        return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const lines = [];
    let current = indent;
    for (const word of line.trim().split(' ')) {
        const blank = current.trim() === '' ? '' : ' ';
        if (current.length + blank.length + word.length > width && current.trim() !== '') {
            lines.push(current.trimEnd());
            current = `${indent}  ${word}`;
        }
        else
            current += blank + word;
    }
    return [...lines, current];
}

;// CONCATENATED MODULE: ./build/report/terminal.js











const terminal_marks = { pass: '✓', warn: '!', fail: '✗', error: '▪' };
const colors = { pass: 32, warn: 33, fail: 31, error: 35 };
/** The report that a terminal or a job's log shows. Ends with a line break. */
function terminalReport(run, options) {
    const several = run.suites.length > 1;
    const ids = run.suites.flatMap((suite) => suite.gates.map((gate) => label(gate)));
    const column = Math.max(...ids.map((id) => id.length), 0) + 3;
    const suites = run.suites.flatMap((suite) => [
        ...(several ? [`  ${escapeTerminal(suite.config.path)}`] : []),
        ...suite.gates.flatMap((gate) => gateBlock(gate, { ...options, column, seconds: run.run.seconds[`${suite.config.path}#${gate.id}`] })),
    ]);
    const head = headline(run);
    const first = head.mark === '👁' ? ['', `  ${headlineText(head)}`] : [];
    return [...first, '', ...suites, '', ...footer(run, options), ''].join('\n');
}
function label(gate) {
    return gate.job.leg === null ? gate.id : `${gate.id} (${escapeTerminal(gate.job.leg)})`;
}
function gateBlock(gate, block) {
    const mark = paint(terminal_marks[gate.verdict], gate.verdict, block);
    const indent = ' '.repeat(block.column + 4);
    const lines = linesOf(gate, block).flatMap((line) => 
    // a caret must stay under what it points at
    gate.error === undefined ? wrap(line, widthOf(block, indent)) : [line]);
    const [first = '', ...rest] = lines;
    return [
        `  ${mark} ${label(gate).padEnd(block.column)}${first}`,
        ...rest.map((line) => (line === '' ? '' : indent + line)),
    ];
}
function widthOf(block, indent) {
    return block.width === undefined ? undefined : Math.max(40, block.width - indent.length);
}
function linesOf(gate, block) {
    if (gate.error !== undefined)
        return errorLines(gate);
    const shown = troubles(gate).filter((finding) => decisive(gate).includes(finding) || gate.kind !== 'card');
    if (shown.length === 0)
        return [goodLine(gate, block)];
    const kept = shown.slice(0, shownFindings);
    return [
        ...kept.flatMap((finding) => findingLines(finding, gate)),
        ...(shown.length > kept.length ? [`and ${plain(formatMany(shown.length - kept.length, 'more finding'))}`] : []),
        ...(gate.enforced ? [] : ['only reported: this gate does not block (enforce: false)']),
    ];
}
const shownFindings = 20;
function errorLines(gate) {
    const { error } = gate;
    const problems = error?.problems ?? [];
    const kind = error?.kind === 'internal' ? 'an error of ML Gates itself; please report it' : 'not decided';
    if (problems.length === 0)
        return [
            `${kind}: ${escapeTerminal(shorten(error?.message ?? '', 1000))}`,
            ...(error?.stack ?? '')
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => `  ${escapeTerminal(line)}`),
        ];
    return [`${kind}:`, ...problems.flatMap((problem) => problemLines(problem))];
}
function goodLine(gate, block) {
    const seconds = block.seconds === undefined || gate.kind !== 'data' ? '' : `, ${block.seconds.toFixed(1)} s`;
    const basis = terminal_text(gateBasis(gate));
    if (gate.kind === 'data')
        return `${basis === '' ? terminal_text(gateLine(gate)) : basis}${seconds}`;
    if (gate.kind === 'card')
        return terminal_text(gateLine(gate));
    const rows = metricRows(gate.findings);
    const moves = rows.slice(0, 3).map((row) => sentence(row.worst, gate));
    const more = rows.length > moves.length ? `; ${plain(formatMany(rows.length - moves.length, 'more metric'))}` : '';
    return `${terminal_text(join(moves, '; '))}${more}`;
}
function findingLines(finding, gate) {
    const first = terminal_text(sentence(finding, gate));
    if (gate.kind !== 'data' || finding.samples.length === 0)
        return [first];
    const kept = finding.samples.slice(0, 3);
    const hint = missingValueHint(finding);
    const places = placeLines(kept, hint === undefined ? '' : terminal_text(hint));
    const more = finding.count - kept.length;
    return [first, ...places, ...(more > 0 ? [`  and ${plain(formatMany(more, 'more', 'more'))}`] : [])];
}
function placeLines(samples, hint) {
    const places = samples.map((sample) => escapeTerminal(placeOf(sample)));
    const width = Math.max(...places.map((place) => place.length));
    const values = samples.map((sample) => sample.value === undefined ? '' : `"${shorten(escapeTerminal(sample.value), 60)}"`);
    return places.map((place, index) => {
        const last = index === places.length - 1 && hint !== '' ? `        ${hint}` : '';
        return `  ${place.padEnd(width)} ${values[index] ?? ''}${last}`.trimEnd();
    });
}
function footer(run, options) {
    const gates = run.suites.flatMap((suite) => suite.gates);
    const baselines = new Map(gates.flatMap((gate) => (gate.baseline === null ? [] : [[terminal_text(baselineWords(gate.baseline)), true]])));
    const baseline = baselines.size === 0 ? '' : ` · baseline: ${[...baselines.keys()].join('; ')}`;
    const word = paint(run.verdict.toUpperCase(), run.verdict, options);
    const folder = options.folder?.replace(/\/+$/, '');
    return [
        ...wrap(`  ${word}  ${plain(tally(gates))}${baseline}`, options.width),
        ...(folder === undefined
            ? []
            : [`  Open ${escapeTerminal(folder)}/report.html, or read report.md and result.json beside it.`]),
    ];
}
/** `2 regressions in 1 of 3 gates`. */
function tally(gates) {
    const failing = gates.filter((gate) => gate.verdict === 'fail');
    const undecided = gates.filter((gate) => gate.verdict === 'error').length;
    const warning = gates.filter((gate) => gate.verdict === 'warn');
    const all = plain(formatMany(gates.length, 'gate'));
    const parts = [
        ...(undecided === 0 ? [] : [`${String(undecided)} of ${all} not decided`]),
        ...(failing.length === 0
            ? []
            : [`${failuresOf(failing)} in ${String(failing.length)} of ${all}${unenforced(failing)}`]),
        ...(warning.length === 0
            ? []
            : [`${plain(formatMany(countOf(warning), 'warning'))} in ${String(warning.length)} of ${all}`]),
    ];
    return parts.length === 0 ? `${all}, nothing to object to` : parts.join(', ');
}
function unenforced(failing) {
    return failing.every((gate) => !gate.enforced) ? ', only reported (enforce: false)' : '';
}
function failuresOf(gates) {
    const failures = gates.flatMap((gate) => decisive(gate).filter((finding) => finding.severity === 'fail'));
    const word = failures.every((finding) => finding.outcome === 'regressed') ? 'regression' : 'failure';
    return plain(formatMany(failures.length, word));
}
function countOf(gates) {
    return gates.reduce((sum, gate) => sum + decisive(gate).length, 0);
}
function paint(words, verdict, options) {
    return options.color ? `\u001b[${String(colors[verdict])};1m${words}\u001b[0m` : words;
}
function terminal_text(phrase) {
    return plain(write(phrase, terminal));
}

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
            process.stderr.write(`${errorText((0,run_gates/* gateError */.em)(thrown), program)}\n`);
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
            process.stdout.write(`${version}\n`);
            return 0;
        case 'check':
            return check(command, log);
        case 'card':
            return card(command, log);
    }
}
async function check({ config, out, only }, log) {
    const { run, files } = await runLocally({ config, only, write: false }, log);
    const folder = external_node_path_.resolve(out);
    log.clear();
    const written = await keepReport(folder, run, files);
    process.stdout.write(terminalReport(run.result, {
        color: useColor(process.stdout),
        width: process.stdout.columns ?? 100,
        ...('error' in written ? {} : { folder: external_node_path_.relative('.', folder) || '.' }),
    }));
    if ('error' in written)
        throw written.error;
    return (0,run_all/* exitCodeOf */.FO)(run.result);
}
/** The report folder, or what kept it from being written: the verdict is shown either way. */
async function keepReport(folder, run, files) {
    try {
        return await writeReport(folder, run, {
            files,
            rendered: { markdown: reportMarkdown(run.result, noLinks), html: reportHtml(run.result, noLinks) },
        });
    }
    catch (error) {
        return { error };
    }
}
async function card({ config, write }, log) {
    const { run, files } = await runLocally({ config, only: [], write }, log);
    log.clear();
    const [first] = run.cards;
    if (first === undefined) {
        process.stdout.write(terminalReport(run.result, { color: useColor(process.stdout) }));
        if (!hasCard(run.result))
            throw (0,errors/* configError */.Fj)([{ message: `${config} declares no card`, hint: 'add card: {facts: model-card.yml}' }]);
        return 2;
    }
    for (const one of run.cards) {
        if (!write)
            process.stdout.write(one.markdown);
        else if (one.output !== null)
            process.stdout.write(`${files.show(one.output)} is in step with what was measured\n`);
    }
    return 0;
}
function hasCard(run) {
    return run.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'card'));
}
async function runLocally({ config, only, write }, log) {
    const { env } = process;
    const surroundings = await (0,host_surroundings/* readSurroundings */.S)(env, external_node_path_.dirname(external_node_path_.resolve(config)));
    const workspace = [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP']].filter((folder) => folder !== undefined && folder !== '');
    const allowed = surroundings.onRunner ? workspace : null;
    const files = (0,disk_files/* createFiles */.q)({ root: surroundings.root, allowed });
    const suites = await (0,suite/* loadSuites */._k)(config, process.cwd(), files);
    const token = env['GH_TOKEN'] ?? env['GITHUB_TOKEN'] ?? '';
    const wanted = (0,run_gates/* selectGates */.nE)(suites, only);
    const run = await (0,run_all/* runAll */.$D)(suites, {
        ...(wanted === undefined ? {} : { only: wanted }),
        earlier: [],
        jobFailed: false,
        job: { name: null, leg: null, index: 0, total: 1 },
        writeCard: write,
        portsOf: (suite) => (0,connect/* portsOf */.a)(suite, { files, log, surroundings, token, env }),
        surroundings,
        clock: { now: () => new Date() },
    });
    return { run, files: (0,disk_files/* createFiles */.q)({ root: surroundings.root, allowed: null }) };
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
