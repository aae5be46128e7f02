export const id = 1234;
export const ids = [1234];
export const modules = {
    97592: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (canonical)
        });
        var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99785);
        function canonical(value) {
            if (value === undefined)
                return 'undefined';
            if (typeof value === 'number')
                return Object.is(value, -0) ? '0' : String(value);
            if (value instanceof Date)
                return `date ${String(value.valueOf())}`;
            if (Array.isArray(value))
                return `[${value.map((item) => canonical(item)).join(',')}]`;
            if (typeof value !== 'object' || value === null)
                return JSON.stringify(value);
            const entries = Object.entries(value).sort(([a], [b]) => (0, _compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a, b));
            return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
        }
    }),
    51234: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var external_node_path_ = __webpack_require__(76760);
        var core_finding = __webpack_require__(4823);
        ;
        function evaluatedGates(gates) {
            return gates.filter(({ kind }) => kind === 'metrics').map(evaluatedGate);
        }
        function evaluatedGate(gate) {
            const measured = new Map(Object.entries(gate.measured));
            const bySubject = new Map();
            for (const finding of gate.findings) {
                if (finding.slice !== null || finding.subject === '' || finding.rule === 'disappeared' || (0, core_finding.k)(finding))
                    continue;
                bySubject.set(finding.subject, [...(bySubject.get(finding.subject) ?? []), finding]);
            }
            const metrics = [...bySubject].map(([name, demands]) => ({
                name,
                value: demands.find(({ observed }) => observed !== undefined)?.observed?.value ?? measured.get(name),
                direction: directionOf(demands),
                demands,
            }));
            return { id: gate.id, decided: gate.verdict !== 'error', metrics, measured };
        }
        function directionOf(demands) {
            const direction = demands.map(({ params }) => params.direction).find((value) => value !== undefined);
            return direction === 'higher' || direction === 'lower' ? direction : undefined;
        }
        ;
        const recommendedFacts = [
            ['description'],
            ['developers', 'owners'],
            ['contact'],
            ['license'],
            ['library_name'],
            ['pipeline_tag', 'task'],
            ['dataset', 'results'],
            ['training_data', 'datasets'],
            ['training_procedure'],
            ['evaluation_data'],
            ['intended_uses'],
            ['out_of_scope_uses'],
            ['limitations'],
            ['risks'],
            ['ethical_considerations'],
            ['co2_eq_emissions'],
        ];
        function missingFacts(facts) {
            return recommendedFacts.filter((keys) => !keys.some((key) => isKnown(facts[key]))).map(([key]) => key);
        }
        const placeholder = /^\s*(?:\[More Information Needed\]|\[Insert Response Here\])?\s*$/i;
        function isKnown(value) {
            if (value === undefined || value === null)
                return false;
            if (typeof value === 'string')
                return !placeholder.test(value);
            if (Array.isArray(value))
                return value.some(isKnown);
            return true;
        }
        var dist = __webpack_require__(38815);
        var errors = __webpack_require__(62807);
        var yaml_depth = __webpack_require__(79387);
        var canonical = __webpack_require__(97592);
        ;
        function yamlNumber(value) {
            const text = String(value);
            return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
        }
        ;
        const needsEscape = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/u;
        const rawAfterJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
        const special = /^(?:=|<<)$/;
        function yamlEntry(key, value) {
            const document = new dist.yo(new Map([[key, value]]), {
                version: '1.2',
                schema: 'core',
                compat: 'yaml-1.1',
                customTags: (tags) => [decimal, ...tags],
                aliasDuplicateObjects: false,
            });
            (0, dist.YR)(document, {
                Scalar(_, node) {
                    if (typeof node.value === 'string' && (needsEscape.test(node.value) || special.test(node.value)))
                        node.type = 'QUOTE_DOUBLE';
                },
            });
            const text = document.toString({
                lineWidth: 0,
                indentSeq: false,
                doubleQuotedAsJSON: true,
                doubleQuotedMinMultiLineLength: Infinity,
            });
            return text.replace(rawAfterJson, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
        const decimal = {
            identify: (value) => typeof value === 'number',
            default: true,
            test: /(?!)/,
            tag: 'tag:yaml.org,2002:float',
            resolve: (text) => text,
            stringify: ({ value }) => yamlNumber(value),
        };
        ;
        const ownedKeys = [
            'language',
            'license',
            'license_name',
            'license_link',
            'library_name',
            'tags',
            'datasets',
            'base_model',
            'base_model_relation',
            'pipeline_tag',
            'co2_eq_emissions',
            'model-index',
        ];
        function requireClosed({ open, body }, file) {
            if (open !== '' || !/^\s*---[ \t]*(?:\r\n|\n)[A-Za-z_][\w-]*:/.test(body))
                return;
            throw (0, errors.Xu)({
                message: `${file}: its front matter is not closed`,
                where: { file, line: 1 },
                hint: 'it begins and ends with a line that is --- and nothing else',
            });
        }
        const strictly = {
            version: '1.2',
            uniqueKeys: true,
            strict: true,
            prettyErrors: false,
            logLevel: 'silent',
        };
        function readFrontMatter(card, file) {
            const yaml = card.yaml + (card.yaml === '' ? '' : card.eol);
            const lines = new dist.HN();
            const refuse = (message, offset, hint) => {
                const { line, col } = lines.linePos(offset);
                const where = { file, line: card.yamlLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
                return (0, errors.Xu)({ message: `${file}: ${message}`, where, ...(hint === undefined ? {} : { hint }) });
            };
            requireClosed(card, file);
            if (/\r(?!\n)/.test(yaml))
                throw refuse('its front matter has carriage returns as line ends', 0, 'save it with LF or CRLF');
            const deep = (0, yaml_depth.U)(yaml);
            if (deep !== undefined) {
                lineStarts(yaml.slice(0, deep)).forEach(lines.addNewLine);
                throw refuse(`its front matter nests too deep (more than ${yaml_depth.I} levels)`, deep);
            }
            const document = (0, dist.Tp)(yaml, { ...strictly, lineCounter: lines });
            const [error] = document.errors;
            if (error !== undefined)
                throw refuse(`its front matter is not YAML: ${error.message}`, error.pos[0]);
            const { contents } = document;
            const empty = contents === null || ((0, dist.jn)(contents) && contents.value === null);
            const map = (0, dist.jh)(contents) ? contents : null;
            if (!empty && map === null)
                throw refuse('its front matter is not a mapping', 0, 'write keys and values, or none');
            if (map?.flow === true)
                throw refuse('its front matter is one mapping in braces', 0, 'write one key on each line');
            const values = valuesOf(document, refuse);
            const loose = looseValues(yaml);
            const pairs = (map?.items ?? []).map((pair) => topPair(pair, yaml, loose));
            const placeOf = (key) => {
                const pair = pairs.find((one) => one.key === key);
                return { file, line: card.yamlLine + lines.linePos(pair?.start ?? 0).line - 1, column: 1 };
            };
            return { values, pairs, placeOf };
        }
        function lineStarts(text) {
            return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
        }
        function valuesOf(document, refuse) {
            try {
                return new Map(Object.entries(document.toJS({ maxAliasCount: 100 }) ?? {}));
            }
            catch (thrown) {
                if (!(thrown instanceof ReferenceError) && !(thrown instanceof RangeError))
                    throw thrown;
                throw refuse('the aliases of its front matter expand to too much', 0);
            }
        }
        function looseValues(yaml) {
            try {
                const document = (0, dist.Tp)(yaml, { version: '1.1', merge: true, prettyErrors: false, logLevel: 'silent' });
                return new Map(Object.entries(document.toJS({ maxAliasCount: 100 }) ?? {}));
            }
            catch {
                return new Map();
            }
        }
        function topPair(pair, yaml, loose) {
            const keyStart = pair.key.range?.[0] ?? 0;
            const start = keyStart === 0 ? 0 : yaml.lastIndexOf('\n', keyStart - 1) + 1;
            const valueEnd = Math.max(pair.value?.range?.[1] ?? 0, pair.key.range?.[1] ?? 0);
            const lineEnd = yaml.indexOf('\n', valueEnd);
            const end = yaml[valueEnd - 1] === '\n' ? valueEnd : lineEnd === -1 ? yaml.length : lineEnd + 1;
            const key = (0, dist.jn)(pair.key) ? String(pair.key.value) : '';
            const comment = /^[ \t]+#[^\r\n]*/.exec(yaml.slice(valueEnd, end))?.[0] ?? '';
            return { key, start, end, ownLine: keyStart === start, comment, loose: loose.get(key) };
        }
        function updateFrontMatter(card, owned, file) {
            const before = readFrontMatter(card, file);
            const cut = (text) => (text.endsWith(card.eol) ? text.slice(0, -card.eol.length) : text);
            const entry = (key, value) => yamlEntry(key, value).replaceAll('\n', card.eol);
            let yaml = card.yaml === '' ? '' : card.yaml + card.eol;
            for (const pair of before.pairs.toReversed()) {
                if (!isOwned(pair.key))
                    continue;
                const expected = owned.get(pair.key);
                if (expected !== undefined && agrees(pair, before.values.get(pair.key), expected))
                    continue;
                if (!pair.ownLine)
                    throw untouchable(pair.key, before.placeOf(pair.key), file);
                const lines = expected === undefined ? '' : withComment(entry(pair.key, expected), pair.comment);
                yaml = yaml.slice(0, pair.start) + lines + yaml.slice(pair.end);
            }
            for (const key of ownedKeys) {
                const expected = owned.get(key);
                if (expected !== undefined && !before.values.has(key))
                    yaml += entry(key, expected);
            }
            const updated = cut(yaml);
            if (updated !== card.yaml)
                ensureKept({ ...card, yaml: updated }, before, { owned, file });
            return updated;
        }
        function withComment(entry, comment) {
            return comment === '' ? entry : entry.replace(/(?=\r?\n)/, () => comment);
        }
        function isOwned(key) {
            return ownedKeys.includes(key);
        }
        function agrees(pair, strict, expected) {
            const wanted = (0, canonical.$)(expected);
            return (0, canonical.$)(strict) === wanted && (0, canonical.$)(pair.loose) === wanted;
        }
        function ensureKept(card, before, { owned, file }) {
            const place = before.placeOf('');
            try {
                const after = readFrontMatter(card, file);
                const keys = new Set([...before.values.keys(), ...after.values.keys(), ...owned.keys()]);
                for (const key of keys) {
                    const wanted = isOwned(key) ? owned.get(key) : before.values.get(key);
                    if ((0, canonical.$)(after.values.get(key)) !== (0, canonical.$)(wanted))
                        throw untouchable(key, place, file);
                }
            }
            catch (cause) {
                throw cause instanceof Error && 'kind' in cause ? untouchable('front matter', place, file) : cause;
            }
        }
        function untouchable(key, where, file) {
            return (0, errors.Xu)({
                message: `${file}: "${key}" cannot be replaced without touching what stands beside it`,
                where,
                hint: 'write its front matter as plain keys, one on each line, without anchors',
            });
        }
        ;
        function ownedValues(facts, results) {
            const values = new Map();
            for (const key of ownedKeys) {
                const value = key === 'model-index' ? modelIndex(facts, results) : facts[key];
                if (isKnown(value))
                    values.set(key, withoutExtensions(value));
            }
            return values;
        }
        function modelIndex(facts, results) {
            const entries = new Map();
            for (const { task, dataset, metrics } of results) {
                if (task === undefined || dataset === undefined)
                    continue;
                const rows = metrics.flatMap(({ type, name, value }) => (typeof value === 'number' ? [{ type, value, name }] : []));
                if (rows.length === 0)
                    continue;
                const head = {
                    task: picked(task, ['type', 'name']),
                    dataset: picked(dataset, ['type', 'name', 'config', 'split', 'revision']),
                };
                const key = JSON.stringify(head);
                const entry = entries.get(key) ?? { ...head, metrics: [] };
                entry.metrics.push(...rows);
                entries.set(key, entry);
            }
            return entries.size === 0 ? undefined : [{ name: facts.name, results: [...entries.values()] }];
        }
        function picked(value, keys) {
            const fields = new Map(Object.entries(value));
            return Object.fromEntries(keys.flatMap((key) => (fields.has(key) ? [[key, fields.get(key) ?? null]] : [])));
        }
        function withoutExtensions(value) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return value;
            return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
        }
        ;
        function wantedResults(facts, gates, declared) {
            const wanted = facts.results ?? declared.map((gate) => ({ gate }));
            return wanted.map((result) => wantedResult(result, { facts, gate: gates.find(({ id }) => id === result.gate) }));
        }
        function wantedResult(result, { facts, gate }) {
            const named = result.metrics === undefined ? undefined : Object.entries(result.metrics);
            const metrics = (named ?? (gate?.metrics ?? []).map(({ name }) => [name, null])).map(([metric, names]) => ({
                gate: result.gate,
                metric,
                type: names?.type ?? metric,
                name: names?.name ?? metric,
                value: gate === undefined ? undefined : results_valueOf(gate, metric),
            }));
            return {
                gate: result.gate,
                state: gate === undefined ? 'not-run' : gate.decided ? 'decided' : 'error',
                task: result.task ?? facts.task ?? (facts.pipeline_tag === undefined ? undefined : { type: facts.pipeline_tag }),
                dataset: result.dataset ?? facts.dataset,
                metrics,
            };
        }
        function results_valueOf(gate, metric) {
            return gate.metrics.find(({ name }) => name === metric)?.value ?? gate.measured.get(metric);
        }
        var core_outcome = __webpack_require__(69058);
        ;
        const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
        function visible(text) {
            return text.replace(invisible, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
        }
        function escapeInline(text) {
            return visible(text)
                .replace(/\s+/g, ' ')
                .trim()
                .replace(/[\\`*[\]<>|~]/g, '\\$&')
                .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
                .replace(/&(?=#|[A-Za-z])/g, '&amp;')
                .replaceAll('$', '&#36;')
                .replace(/^[-+#=]/, '\\$&')
                .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
        }
        const plain = /^[\w.,:/@%+=#()-]+(?: [\w.,:/@%+=#()-]+)*$/;
        function codeName(name) {
            return plain.test(name) ? `\`${name}\`` : escapeInline(name);
        }
        function proseBlock(prose) {
            if (typeof prose !== 'string')
                return prose.map((point) => `- ${escapeInline(point)}`).join('\n');
            return prose
                .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
                .map(escapeInline)
                .filter((paragraph) => paragraph !== '')
                .join('\n\n');
        }
        function fenced(text, language) {
            let longest = 2;
            for (const [run] of text.matchAll(/`+/g))
                longest = Math.max(longest, run.length);
            const fence = '`'.repeat(longest + 1);
            return `${fence}${language}\n${visible(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''))}\n${fence}`;
        }
        ;
        function dataTable(gates) {
            const rows = gates.filter(({ kind }) => kind === 'data').map(row);
            if (rows.length === 0)
                return '';
            return ['| data | rows | columns | checks | result |', '|:--|--:|--:|--:|:--|', ...rows].join('\n');
        }
        function row(gate) {
            const { rows, columns, checks } = gate.measured;
            return `| ${codeName(gate.id)} | ${shown(rows)} | ${shown(columns)} | ${shown(checks)} | ${result(gate)} |`;
        }
        function shown(value) {
            if (value === undefined)
                return '–';
            return typeof value === 'number' ? String(value) : escapeInline(value.token);
        }
        function result(gate) {
            if (gate.verdict === 'error')
                return 'not checked';
            const broken = gate.findings.filter(({ outcome }) => !(0, core_outcome.Kg)(outcome)).length;
            if (broken === 0)
                return 'all hold';
            return broken === 1 ? '**1 does not hold**' : `**${broken} do not hold**`;
        }
        ;
        function evaluationTables(gates, results) {
            const ids = [...new Set([...gates.map(({ id }) => id), ...results.map(({ gate }) => gate)])];
            return ids
                .map((id) => {
                const gate = gates.find((one) => one.id === id);
                const wanted = results.filter((result) => result.gate === id).flatMap(({ metrics }) => metrics);
                const title = ids.length > 1 ? `### ${codeName(id)}\n\n` : '';
                return title + gateTable(gate, wanted);
            })
                .join('\n\n');
        }
        function gateTable(gate, wanted) {
            if (gate === undefined)
                return 'Not measured: this gate was not run.';
            if (!gate.decided)
                return 'Not measured: this gate stopped on an error.';
            const names = [...new Set([...wanted.map(({ metric }) => metric), ...gate.metrics.map(({ name }) => name)])];
            if (names.length === 0)
                return 'No metric was measured.';
            const rows = names.map((name) => {
                const metric = gate.metrics.find((one) => one.name === name) ?? unruled(name, gate);
                return evaluation_section_row(metric, wanted.find((one) => one.metric === name)?.name ?? name);
            });
            return ['| metric | value | must be |', '|:--|--:|:--|', ...rows].join('\n');
        }
        function unruled(name, gate) {
            return { name, value: gate.measured.get(name), direction: undefined, demands: [] };
        }
        function evaluation_section_row(metric, label) {
            const arrow = metric.direction === undefined ? '' : metric.direction === 'higher' ? ' ↑' : ' ↓';
            const name = label === metric.name ? codeName(label) : `${escapeInline(label)} (${codeName(metric.name)})`;
            const must = metric.demands
                .map((finding) => demand(finding, typeof metric.value === 'number'))
                .filter((text) => text !== '');
            return `| ${name}${arrow} | ${valueText(metric.value)} | ${must.join('; ')} |`;
        }
        function valueText(value) {
            if (value === undefined)
                return 'not measured';
            return typeof value === 'number' ? String(value) : `not measured (${escapeInline(value.token.slice(0, 40))})`;
        }
        function demand(finding, measured) {
            const { rule, params } = finding;
            const by = (key, unit = '') => {
                const bound = params[key];
                return (typeof bound === 'number' ? String(bound) : escapeInline(JSON.stringify(bound ?? null))) + unit;
            };
            switch (rule) {
                case 'min':
                    return `≥ ${by('min')}${holds(finding, measured)}`;
                case 'max':
                    return `≤ ${by('max')}${holds(finding, measured)}`;
                case 'max_regression':
                    return `at most ${by('max_regression')} worse than the baseline`;
                case 'max_regression_pct':
                    return `at most ${by('max_regression_pct', ' %')} worse than the baseline`;
                case 'max_regression+max_regression_pct':
                    return `at most ${by('max_regression')} or ${by('max_regression_pct', ' %')} worse than the baseline`;
                case 'min_improvement':
                    return `at least ${by('min_improvement')} better than the baseline`;
                case 'min_improvement_pct':
                    return `at least ${by('min_improvement_pct', ' %')} better than the baseline`;
                case 'ratchet':
                    return `at most ${by('ratchet')} worse than the best recorded`;
                case 'max_change':
                    return `at most ${by('max_change')} from the baseline`;
                case 'target':
                    return `${by('target')} ± ${by('within')}${holds(finding, measured)}`;
                case 'direction':
                    return '';
                default:
                    return escapeInline(rule);
            }
        }
        function holds(finding, measured) {
            if (!measured)
                return '';
            return (0, core_outcome.Kg)(finding.outcome) ? ' (holds)' : ' (**does not hold**)';
        }
        ;
        function sectionTexts(sources) {
            const { facts } = sources;
            return {
                description: blocks([prose(facts.description), details(facts)]),
                evaluation: section('Evaluation', evaluation(sources)),
                data: section('Data', [dataTable(sources.gates)]),
                uses: section('Uses', [
                    part('Intended uses', facts.intended_uses),
                    part('Out-of-scope uses', facts.out_of_scope_uses),
                ]),
                limitations: section('Bias, risks and limitations', [
                    part('Limitations', facts.limitations),
                    part('Risks', facts.risks),
                    part('Ethical considerations', facts.ethical_considerations),
                ]),
                training: section('Training', [
                    part('Training data', facts.training_data),
                    part('Training procedure', facts.training_procedure),
                    emissions(facts),
                ]),
                citation: section('Citation', [
                    isKnown(facts.citation) ? fenced(facts.citation ?? '', citationLanguage(facts)) : '',
                ]),
                'missing-facts': missing(facts),
            };
        }
        function evaluation({ facts, gates, results, jobFailed }) {
            const data = part('Evaluation data', facts.evaluation_data);
            if (jobFailed)
                return ['Not measured: a step before the gates failed.', data];
            const evaluated = evaluatedGates(gates);
            if (evaluated.length === 0 && results.length === 0)
                return ['No metric was measured.', data];
            return [evaluationTables(evaluated, results), data];
        }
        function details(facts) {
            const lines = [
                ['Version', facts.version],
                ['Developed by', facts.developers],
                ['Owned by', facts.owners],
                ['Contact', facts.contact],
                ['Model type', facts.model_type],
                ['License', facts.license_name ?? facts.license],
                ['Language', facts.language],
                ['Based on', facts.base_model],
                ['Repository', facts.repository],
                ['Paper', facts.paper],
                ['Demo', facts.demo],
            ];
            return labelled(lines);
        }
        function emissions({ co2_eq_emissions: given }) {
            if (given === undefined)
                return '';
            const lines = [
                ['Emitted', `${given.emissions} g CO₂eq`],
                ['Source', given.source],
                ['Training', given.training_type],
                ['Place', given.geographical_location],
                ['Hardware', given.hardware_used],
            ];
            return blocks(['### Environmental impact', labelled(lines)]);
        }
        function labelled(lines) {
            return lines
                .filter(([, value]) => isKnown(value))
                .map(([label, value]) => `- **${label}:** ${inline(value ?? '')}`)
                .join('\n');
        }
        function citationLanguage({ citation = '' }) {
            return /^\s*@\w+\s*\{/.test(citation) ? 'bibtex' : '';
        }
        function missing(facts) {
            const names = missingFacts(facts);
            if (names.length === 0)
                return '';
            return section('Missing facts', ['Nobody wrote these yet:', names.map((name) => `- \`${name}\``).join('\n')]);
        }
        function section(title, parts) {
            const text = blocks(parts);
            return text === '' ? '' : `## ${title}\n\n${text}`;
        }
        function part(title, fact) {
            const text = prose(fact);
            return text === '' ? '' : `### ${title}\n\n${text}`;
        }
        function prose(fact) {
            return fact === undefined || !isKnown(fact) ? '' : proseBlock(fact);
        }
        function inline(fact) {
            return typeof fact === 'string' ? escapeInline(fact) : fact.map(escapeInline).join(', ');
        }
        function blocks(parts) {
            return parts.filter((text) => text !== '').join('\n\n');
        }
        ;
        const opening = /^\s*---(?:\r\n|\r|\n)/;
        const closing = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$)/g;
        function splitCard(text) {
            const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
            const rest = text.slice(mark.length);
            const eol = /\r\n|\n/.exec(rest)?.[0] === '\r\n' ? '\r\n' : '\n';
            const [open] = opening.exec(rest) ?? [];
            const none = { mark, open: '', yaml: '', close: '', body: rest, yamlLine: 1, bodyLine: 1, eol };
            if (open === undefined)
                return none;
            closing.lastIndex = open.length;
            const end = closing.exec(rest);
            if (end === null)
                return none;
            const yamlLine = 1 + lineEnds(open);
            const body = rest.slice(end.index + end[0].length);
            const bodyLine = 1 + lineEnds(rest.slice(0, rest.length - body.length));
            return { mark, open, yaml: rest.slice(open.length, end.index), close: end[0], body, yamlLine, bodyLine, eol };
        }
        function joinCard({ mark, open, yaml, close, body }) {
            return mark + open + yaml + close + body;
        }
        function lineEnds(text) {
            return text.match(/\r\n|\r|\n/g)?.length ?? 0;
        }
        function* linesOf(text) {
            const lineEnd = /\r\n|\r|\n/g;
            let start = 0;
            while (start < text.length) {
                lineEnd.lastIndex = start;
                const found = lineEnd.exec(text);
                const stop = found === null ? text.length : found.index;
                const end = found === null ? text.length : lineEnd.lastIndex;
                yield { content: text.slice(start, stop), start, end };
                start = end;
            }
        }
        var nearest_name = __webpack_require__(22942);
        ;
        const regionNames = [
            'description',
            'evaluation',
            'data',
            'uses',
            'limitations',
            'training',
            'citation',
            'missing-facts',
        ];
        const marker = /^<!-- (\/?)ml-gates:([A-Za-z0-9_-]+) -->[ \t]*$/;
        const suspicious = /(?<![`\\])<!--\s*\/?\s*ml-gates:/i;
        const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
        function scanRegions(body, at) {
            const regions = new Map();
            let open = null;
            let fenced = null;
            let line = at.firstLine - 1;
            for (const { content, start, end } of linesOf(body)) {
                line += 1;
                const refuse = (message, hint) => damaged({ file: at.file, line }, message, hint);
                const [, mark, info] = fence.exec(content) ?? [];
                if (fenced === null && mark !== undefined)
                    fenced = { mark, line };
                else if (fenced !== null && mark?.startsWith(fenced.mark) === true && info?.trim() === '')
                    fenced = null;
                const read = readMarker(content, refuse);
                if (read === null)
                    continue;
                if (fenced !== null)
                    throw refuse(`the marker ${content.trim()} is inside the code fence of line ${fenced.line}`, 'close the fence before it');
                if (read.ends) {
                    if (open?.name !== read.name)
                        throw refuse(`the region "${read.name}" ends here and did not begin`, `put <!-- ml-gates:${read.name} --> before it, or remove this line`);
                    regions.set(open.name, { start: open.start, end: start, line: open.line });
                    open = null;
                    continue;
                }
                if (open !== null)
                    throw refuse(`the region "${read.name}" begins inside "${open.name}" of line ${open.line}`, `put <!-- /ml-gates:${open.name} --> before it`);
                const earlier = regions.get(read.name);
                if (earlier !== undefined)
                    throw refuse(`the region "${read.name}" is here a second time; the first is on line ${earlier.line}`, 'remove one of them');
                open = { name: read.name, start: end, line };
            }
            if (open !== null)
                throw damaged({ file: at.file, line: open.line }, `the region "${open.name}" begins here and never ends`, `put <!-- /ml-gates:${open.name} --> after it`);
            return { regions, openFence: fenced?.line ?? null };
        }
        function readMarker(content, refuse) {
            const [, slash, name] = marker.exec(content) ?? [];
            if (name === undefined) {
                if (suspicious.test(content))
                    throw refuse('this line holds a marker of ML Gates, and is not one', 'markers stand alone on their lines: <!-- ml-gates:evaluation -->');
                return null;
            }
            if (!isRegion(name)) {
                const nearest = (0, nearest_name.q)(name, regionNames);
                throw refuse(`there is no region "${name}"`, nearest === undefined ? `regions: ${regionNames.join(', ')}` : `did you mean ${nearest}?`);
            }
            return { name, ends: slash === '/' };
        }
        function isRegion(name) {
            return regionNames.includes(name);
        }
        function damaged(where, message, hint) {
            return (0, errors.Xu)({ message: `${where.file}:${where.line}: ${message}`, where, hint });
        }
        function regionText(name, text, eol) {
            return `<!-- ml-gates:${name} -->\n${text === '' ? '' : `${text}\n`}<!-- /ml-gates:${name} -->\n`.replaceAll('\n', eol);
        }
        ;
        function newCard({ title, owned, regions }) {
            const yaml = newFrontMatter(owned);
            const body = regionNames.map((name) => regionText(name, regions[name], '\n')).join('\n');
            return `${yaml === '' ? '' : `${yaml}\n`}# ${escapeInline(title)}\n\n${body}`;
        }
        function newFrontMatter(owned) {
            const entries = ownedKeys.flatMap((key) => {
                const value = owned.get(key);
                return value === undefined ? [] : [yamlEntry(key, value)];
            });
            return entries.length === 0 ? '' : `---\n${entries.join('')}---\n`;
        }
        function updateCard(text, parts, file) {
            if (text.trim() === '')
                return newCard(parts);
            const card = splitCard(text);
            requireClosed(card, file);
            const body = updateBody(card, parts.regions, file);
            if (card.open !== '')
                return joinCard({ ...card, yaml: updateFrontMatter(card, parts.owned, file), body });
            const top = newFrontMatter(parts.owned).replaceAll('\n', card.eol);
            return card.mark + top + (top === '' || /^(?:\r|\n)/.test(body) ? '' : card.eol) + body;
        }
        function updateBody(card, texts, file) {
            const { body, eol, bodyLine } = card;
            const { regions, openFence } = scanRegions(body, { file, firstLine: bodyLine });
            const inOrder = [...regions].sort(([, a], [, b]) => b.start - a.start);
            let updated = body;
            for (const [name, { start, end }] of inOrder) {
                const wanted = texts[name] === '' ? '' : `${texts[name]}\n`;
                const same = body.slice(start, end).replace(/\r\n?/g, '\n') === wanted;
                if (!same)
                    updated = updated.slice(0, start) + wanted.replaceAll('\n', eol) + updated.slice(end);
            }
            const lacking = regionNames.filter((name) => !regions.has(name));
            if (lacking.length === 0)
                return updated;
            if (openFence !== null)
                throw (0, errors.Xu)({
                    message: `${file}:${openFence}: this code fence is never closed; what is written after it would be code`,
                    where: { file, line: openFence },
                    hint: 'close the fence',
                });
            return updated + gapAfter(updated, eol) + lacking.map((name) => regionText(name, texts[name], eol)).join(eol);
        }
        function gapAfter(text, eol) {
            const end = text.slice(-1000).replace(/\r\n?/g, '\n');
            if (text === '' || /(?:^|\n)[ \t]*\n$/.test(end))
                return '';
            return end.endsWith('\n') ? eol : eol + eol;
        }
        var decode_text = __webpack_require__(83420);
        ;
        const maxCardBytes = 16 * 1024 * 1024;
        async function readCommitted(path, files) {
            if ((await files.kind(path)) === 'absent')
                return null;
            return (0, decode_text.g)(await files.read(path, { limit: maxCardBytes }), files.show(path));
        }
        function ensureNothingIsLost(text, { owned }, { file, facts }) {
            const card = splitCard(text);
            if (card.open === '' || scanRegions(card.body, { file, firstLine: card.bodyLine }).regions.size > 0)
                return;
            const { values, placeOf } = readFrontMatter(card, file);
            const lost = ownedKeys.filter((key) => values.has(key) && !owned.has(key));
            const [first, ...rest] = lost.map((key) => ({
                message: `${file} has "${key}", and ${facts} does not: writing the card would lose it`,
                where: placeOf(key),
                hint: key === 'model-index' ? 'say in the facts which results belong there' : `add ${key} to ${facts}`,
            }));
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
        ;
        function demandProblems(facts, document) {
            const problems = [];
            const report = (path, message, hint) => {
                problems.push({ ...document.locate(path, { key: true }), message, hint });
            };
            if (facts.license === 'other' && facts.license_name === undefined)
                report(['license'], 'license is other, and nothing says which', 'add license_name: …');
            for (const key of ['license_name', 'license_link'])
                if (facts[key] !== undefined && facts.license !== 'other')
                    report([key], `${key} is for a licence that the Hub has no id for`, `add license: other, or remove ${key}`);
            if (facts.base_model_relation !== undefined && facts.base_model === undefined)
                report(['base_model_relation'], 'base_model_relation says how, and nothing says from what', 'add base_model: …');
            if (facts.citation?.includes('<!--') === true)
                report(['citation'], 'citation holds "<!--", with which the markers of a card begin', 'remove it');
            for (const [index, result] of (facts.results ?? []).entries()) {
                if (result.dataset === undefined && facts.dataset === undefined)
                    report(['results', index], `results.${index} does not say on which data set`, 'add dataset: {type: …, name: …}');
                if (result.task === undefined && facts.task === undefined && facts.pipeline_tag === undefined)
                    report(['results', index], `results.${index} does not say for which task`, 'add task: {type: …}, or pipeline_tag');
            }
            return problems;
        }
        function gateProblems(facts, locate, gates) {
            return (facts.results ?? []).flatMap(({ gate }, index) => {
                if (gates.metrics.includes(gate))
                    return [];
                const place = locate(['results', index, 'gate']);
                if (gates.others.includes(gate))
                    return [{ ...place, message: `${gate} is no metrics gate`, hint: offered(gates.metrics) }];
                const nearest = (0, nearest_name.q)(gate, gates.metrics);
                const hint = nearest === undefined ? offered(gates.metrics) : `did you mean ${nearest}?`;
                return [{ ...place, message: `the config declares no gate "${gate}"`, hint }];
            });
        }
        function offered(gates) {
            return gates.length === 0 ? 'declare it under metrics:' : `metrics gates: ${gates.join(', ')}`;
        }
        ;
        function factsFindings(facts, file) {
            return recommendedFacts.map((keys) => {
                const [subject] = keys;
                const known = keys.some((key) => isKnown(facts[key]));
                return {
                    id: `card#${subject}/facts`,
                    rule: 'facts',
                    subject,
                    slice: null,
                    params: keys.length > 1 ? { either: keys } : {},
                    outcome: known ? 'pass' : 'violated',
                    severity: 'info',
                    ...(known ? {} : { reason: { code: 'missing-fact', params: { file } } }),
                    count: 1,
                    samples: known ? [] : [{ file }],
                };
            });
        }
        var yaml_document = __webpack_require__(87856);
        var schema_problems = __webpack_require__(35193);
        ;
        const namesOffered = 30;
        function factsProblems(errors, document) {
            return (0, schema_problems.jP)(errors.map((error) => problemOf(error, document)));
        }
        function problemOf(error, document) {
            const path = (0, schema_problems.XM)(error.instancePath, document.value);
            if (error.keyword === 'additionalProperties') {
                const inside = [...path, String(error.params.additionalProperty)];
                return { ...document.locate(inside, { key: true }), ...(0, schema_problems.a)(error, inside) };
            }
            const name = path.length === 0 ? 'this file' : path.join('.');
            if (error.keyword === 'required')
                return { ...document.locate(path, { key: true }), ...(0, schema_problems.aV)(error, name) };
            return { ...document.locate(path), ...wrongValue(error, (0, schema_problems.fK)(document.value, path), name) };
        }
        function wrongValue(error, value, where) {
            const params = error.params;
            switch (error.keyword) {
                case 'type':
                    return wrongType([params.type].flat().map(String), value, where);
                case 'enum':
                    return wrongChoice(params.allowedValues, value, where);
                case 'minimum':
                    return { message: (0, schema_problems.wQ)(error, value, where) };
                case 'minLength':
                case 'minItems':
                case 'minProperties':
                    return {
                        message: `${where} is empty`,
                        hint: 'write it, or remove the key: what is not known is listed as missing',
                    };
                default:
                    return { message: `${where} ${error.message ?? 'is not valid'}` };
            }
        }
        function wrongChoice(allowed, value, where) {
            const nearest = typeof value === 'string' ? (0, nearest_name.q)(value, allowed) : undefined;
            const all = allowed.length > namesOffered ? `${allowed.slice(0, namesOffered).join(', ')} …` : allowed.join(', ');
            const others = where === 'license'
                ? 'write an id of the Hub (mit, apache-2.0 …), or `other` with license_name'
                : `write one of: ${all}`;
            return {
                message: `${(0, schema_problems.SP)(value)} is not a value of ${where}`,
                hint: nearest === undefined ? others : `did you mean ${nearest}?`,
            };
        }
        function wrongType(wanted, value, where) {
            if (value === null || value === undefined)
                return {
                    message: `${where} has no value`,
                    hint: 'write it, or remove the key: what is not known is listed as missing',
                };
            if (wanted.includes('number'))
                return { message: `${(0, schema_problems.SP)(value)} is not a number`, hint: 'write it without quotes and units' };
            const scalar = typeof value === 'number' || typeof value === 'boolean';
            return {
                message: (0, schema_problems.oF)(wanted, value, where),
                ...(scalar && wanted.includes('string') ? { hint: `put it in quotes: "${String(value)}"` } : {}),
            };
        }
        ;
        const maxFactsBytes = 1024 * 1024;
        async function readFacts({ facts: pattern, folder, locate }, files) {
            const absolute = external_node_path_.resolve(folder, pattern);
            const file = files.show(absolute);
            if ((await files.kind(absolute)) === 'absent')
                throw (0, errors.Fj)([
                    {
                        ...locate(['card', 'facts']),
                        message: `${file} does not exist`,
                        hint: 'write there what people know about the model, beginning with name: …',
                    },
                ]);
            const text = (0, decode_text.g)(await files.read(absolute, { limit: maxFactsBytes }), file);
            const document = (0, yaml_document.h)(text.replace(/^\ufeff/, ''), file);
            throwAll(document.problems);
            if (document.value === null || document.value === undefined)
                throwAll([{ ...document.locate([]), message: `${file} is empty`, hint: 'begin with name: …' }]);
            const { errorsOf } = await __webpack_require__.e(2027).then(__webpack_require__.bind(__webpack_require__, 42027));
            throwAll(factsProblems(errorsOf(document.value), document));
            const facts = document.value;
            throwAll(demandProblems(facts, document));
            return { facts, file, locate: document.locate };
        }
        function throwAll(problems) {
            const [first, ...rest] = problems;
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
        ;
        const results_findings_namesOffered = 10;
        function resultsFindings(sources) {
            const { results, jobFailed, nothing } = sources;
            const findings = results.flatMap((result) => resultFindings(result, sources));
            if (findings.length > 0)
                return unique(findings);
            const code = jobFailed ? 'job-failed' : 'nothing-measured';
            return [unmeasured('', { code }, { severity: nothing, id: 'card#/results' })];
        }
        function resultFindings(result, sources) {
            const { gate, state, metrics } = result;
            const whole = (code) => [
                unmeasured(gate, { code, params: { gate } }, { severity: 'fail', id: `card#${gate}/results` }),
            ];
            if (sources.jobFailed)
                return whole('job-failed');
            if (state === 'not-run')
                return whole('gate-not-run');
            if (state === 'error')
                return whole('gate-error');
            const evaluated = sources.gates.find(({ id }) => id === gate);
            return metrics.map((metric) => metricFinding(metric, { evaluated, named: sources.named }));
        }
        function metricFinding(metric, { evaluated, named }) {
            const { gate, metric: subject, value, name, type } = metric;
            const id = `card#${gate}/${subject}/results`;
            if (typeof value === 'number')
                return {
                    ...finding({ id, subject, params: { gate, name, type } }),
                    outcome: 'pass',
                    severity: 'info',
                    observed: { value },
                };
            const severity = named ? 'fail' : severityOfRules(subject, evaluated);
            if (value !== undefined)
                return {
                    ...unmeasured(subject, { code: 'not-finite', params: { text: value.token, gate } }, { severity, id }),
                    observed: { value },
                };
            const available = [
                ...new Set([...(evaluated?.metrics ?? []).map((one) => one.name), ...(evaluated?.measured.keys() ?? [])]),
            ];
            const others = available.filter((one) => one !== subject);
            const nearest = (0, nearest_name.q)(subject, others) ?? null;
            return unmeasured(subject, { code: 'absent', params: { gate, nearest, available: others.slice(0, results_findings_namesOffered) } }, { severity, id });
        }
        function severityOfRules(metric, gate) {
            const demands = gate?.metrics.find(({ name }) => name === metric)?.demands ?? [];
            const severities = demands.filter(({ outcome }) => !(0, core_outcome.Kg)(outcome)).map(({ severity }) => severity);
            if (severities.length === 0 || severities.includes('fail'))
                return 'fail';
            return severities.includes('warn') ? 'warn' : 'info';
        }
        function unmeasured(subject, reason, { severity, id }) {
            return { ...finding({ id, subject, params: {} }), outcome: 'unmeasured', severity, reason };
        }
        function finding({ id, subject, params, }) {
            return { id, rule: 'results', subject, slice: null, params, count: 1, samples: [] };
        }
        function unique(findings) {
            const times = new Map();
            return findings.map((one) => {
                const time = (times.get(one.id) ?? 0) + 1;
                times.set(one.id, time);
                return time === 1 ? one : { ...one, id: `${one.id}/${time}` };
            });
        }
        ;
        function leavesOf(path, value) {
            const leaves = new Map();
            collect(path, value, leaves);
            return leaves;
        }
        function collect(path, value, leaves) {
            if (Array.isArray(value)) {
                const items = value;
                const names = items.map(nameOf);
                const named = new Set(names.filter((name) => name !== undefined)).size === items.length;
                items.forEach((item, index) => collect(`${path}[${named ? (names[index] ?? '') : index}]`, item, leaves));
            }
            else if (typeof value === 'object' && value !== null) {
                for (const [key, item] of Object.entries(value))
                    collect(`${path}.${key}`, item, leaves);
            }
            else
                leaves.set(path, value);
        }
        function nameOf(item) {
            if (typeof item !== 'object' || item === null || Array.isArray(item) || !Object.hasOwn(item, 'name'))
                return undefined;
            const { name } = item;
            return typeof name === 'string' ? name : undefined;
        }
        ;
        const context = 2;
        const maxPairs = 250_000;
        function lineDiff(before, after, { same, limit }) {
            const old = before.split('\n');
            const now = after.split('\n');
            let head = 0;
            while (head < old.length && head < now.length && same(old[head] ?? '', now[head] ?? ''))
                head += 1;
            let tail = 0;
            while (tail < Math.min(old.length, now.length) - head &&
                same(old[old.length - 1 - tail] ?? '', now[now.length - 1 - tail] ?? ''))
                tail += 1;
            if (head === old.length && head === now.length)
                return '';
            const from = Math.max(0, head - context);
            const lines = [
                ...old.slice(from, head).map((line) => ` ${line}`),
                ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail), same),
                ...old.slice(old.length - tail, old.length - tail + context).map((line) => ` ${line}`),
            ];
            const shown = lines.length > limit ? [...lines.slice(0, limit - 1), `… and ${lines.length - limit + 1} more lines`] : lines;
            return [`@@ line ${from + 1} @@`, ...shown].join('\n');
        }
        function middle(old, now, same) {
            const minus = (line) => `-${line}`;
            const plus = (line) => `+${line}`;
            if (old.length * now.length > maxPairs)
                return [...old.map(minus), ...now.map(plus)];
            const width = now.length + 1;
            const length = new Uint32Array((old.length + 1) * width);
            for (let i = old.length - 1; i >= 0; i -= 1)
                for (let j = now.length - 1; j >= 0; j -= 1)
                    length[i * width + j] = same(old[i] ?? '', now[j] ?? '')
                        ? (length[(i + 1) * width + j + 1] ?? 0) + 1
                        : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
            const lines = [];
            let i = 0;
            let j = 0;
            while (i < old.length && j < now.length) {
                if (same(old[i] ?? '', now[j] ?? '')) {
                    lines.push(` ${old[i] ?? ''}`);
                    i += 1;
                    j += 1;
                }
                else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) {
                    lines.push(minus(old[i] ?? ''));
                    i += 1;
                }
                else {
                    lines.push(plus(now[j] ?? ''));
                    j += 1;
                }
            }
            return [...lines, ...old.slice(i).map(minus), ...now.slice(j).map(plus)];
        }
        var number = __webpack_require__(96421);
        ;
        function closeEnough(a, b, tolerance) {
            return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
        }
        const tolerance_number = /(?<![\w.@-])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.-])/g;
        function sameButForNumbers(a, b, tolerance) {
            if (a === b)
                return true;
            const numbersA = a.match(tolerance_number) ?? [];
            const numbersB = b.match(tolerance_number) ?? [];
            if (numbersA.length !== numbersB.length || a.replace(tolerance_number, '0') !== b.replace(tolerance_number, '0'))
                return false;
            return numbersA.every((text, index) => sameNumber(text, numbersB[index] ?? '', tolerance));
        }
        function sameNumber(a, b, tolerance) {
            const [left, right] = [(0, number.$)(a), (0, number.$)(b)];
            return a === b || (left !== undefined && right !== undefined && closeEnough(left, right, tolerance));
        }
        ;
        const diffLines = 40;
        const leavesPerKey = 20;
        const measuredRegions = new Set(['evaluation', 'data']);
        function cardDifferences(committed, { owned, regions }) {
            const card = splitCard(committed.text);
            return [...keyDifferences(card, committed, owned), ...regionDifferences(card, committed, regions)];
        }
        function keyDifferences(card, { file, tolerance }, owned) {
            const read = readFrontMatter(card, file);
            return ownedKeys.flatMap((key) => {
                const place = read.placeOf(key);
                const loose = read.pairs.find((pair) => pair.key === key)?.loose;
                const strict = read.values.get(key);
                const expected = owned.get(key);
                if (strict === undefined || expected === undefined)
                    return oneSided(key, { committed: strict, expected, place });
                const found = leafDifferences(key, {
                    committed: strict,
                    expected,
                    place,
                    tolerance: key === 'model-index' ? tolerance : 0,
                });
                if (found.length > 0 || (0, canonical.$)(loose) === (0, canonical.$)(strict))
                    return found;
                return [{ subject: key, code: 'differs', section: false, committed: asJson(loose), expected, place }];
            });
        }
        function oneSided(subject, { section = false, committed, expected, place }) {
            if (committed !== undefined)
                return [{ subject, code: 'not-in-facts', section, committed, place }];
            return expected === undefined ? [] : [{ subject, code: 'missing-in-card', section, expected, place }];
        }
        function leafDifferences(key, sides) {
            const committed = leavesOf(key, sides.committed ?? null);
            const expected = leavesOf(key, sides.expected ?? null);
            const paths = [...new Set([...expected.keys(), ...committed.keys()])];
            const found = paths.flatMap((path) => {
                const [left, right] = [committed.get(path), expected.get(path)];
                if (left === undefined || right === undefined)
                    return oneSided(path, { committed: left, expected: right, place: sides.place });
                const close = typeof left === 'number' && typeof right === 'number' && closeEnough(left, right, sides.tolerance);
                if (close || (0, canonical.$)(left) === (0, canonical.$)(right))
                    return [];
                return [{ subject: path, code: 'differs', section: false, committed: left, expected: right, place: sides.place }];
            });
            return found.slice(0, leavesPerKey);
        }
        function asJson(value) {
            return value instanceof Date ? value.toISOString() : (value ?? null);
        }
        function regionDifferences(card, { file, tolerance }, texts) {
            const { regions } = scanRegions(card.body, { file, firstLine: card.bodyLine });
            return regionNames.flatMap((name) => {
                const expected = texts[name];
                const region = regions.get(name);
                const place = { file, line: region?.line ?? 1 };
                if (region === undefined)
                    return expected === ''
                        ? []
                        : oneSided(name, { section: true, committed: undefined, expected: firstLine(expected), place });
                const text = card.body.slice(region.start, region.end).replace(/\r\n?/g, '\n').replace(/\n$/, '');
                const same = (a, b) => measuredRegions.has(name) ? sameButForNumbers(a, b, tolerance) : a === b;
                if (same(text, expected))
                    return [];
                return [textDifference(name, { text, expected, line: region.line, file, same })];
            });
        }
        function textDifference(subject, at) {
            const old = at.text.split('\n');
            const now = at.expected.split('\n');
            let index = 0;
            while (index < old.length && index < now.length && at.same(old[index] ?? '', now[index] ?? ''))
                index += 1;
            const diff = lineDiff(at.text, at.expected, { same: at.same, limit: diffLines });
            const code = at.text === '' ? 'missing-in-card' : at.expected === '' ? 'not-in-facts' : 'differs';
            const committed = code === 'missing-in-card' ? {} : { committed: old[index] ?? '' };
            const expected = code === 'not-in-facts' ? {} : { expected: now[index] ?? '' };
            const place = { file: at.file, line: at.line + 1 + (at.text === '' ? 0 : index) };
            return { subject, code, section: true, ...committed, ...expected, place, diff };
        }
        function firstLine(text) {
            for (const { content } of linesOf(text))
                return content;
            return '';
        }
        ;
        const command = 'ml-gates card --write';
        const shownValue = 200;
        function verifyFindings(verification, parts) {
            switch (verification.kind) {
                case 'unmeasured':
                    return [{ ...verify_findings_finding(''), outcome: 'unmeasured', severity: 'fail', reason: verification.reason }];
                case 'absent': {
                    const { file } = verification;
                    const reason = { code: 'no-card', params: { file, command } };
                    return [{ ...verify_findings_finding(''), outcome: 'violated', severity: 'fail', reason, samples: [{ file }] }];
                }
                case 'committed': {
                    const { committed } = verification;
                    const differences = cardDifferences(committed, parts);
                    if (differences.length === 0)
                        return [{ ...verify_findings_finding(''), outcome: 'pass', severity: 'info', samples: [{ file: committed.file }] }];
                    return unique(differences.map(outOfStep));
                }
            }
        }
        function outOfStep({ subject, code, section, committed, expected, place, diff }) {
            const sides = {
                ...(committed === undefined ? {} : { committed: verify_findings_short(committed) }),
                ...(expected === undefined ? {} : { expected: verify_findings_short(expected) }),
                ...(section ? { section } : {}),
            };
            const sample = committed === undefined ? place : { ...place, value: verify_findings_text(committed) };
            return {
                ...verify_findings_finding(subject),
                params: diff === undefined ? {} : { diff },
                outcome: 'violated',
                severity: 'fail',
                reason: { code, params: { ...sides, command } },
                samples: [sample],
            };
        }
        function verify_findings_finding(subject) {
            return { id: `card#${subject}/verify`, rule: 'verify', subject, slice: null, params: {}, count: 1, samples: [] };
        }
        function verify_findings_short(value) {
            return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : verify_findings_text(value);
        }
        function verify_findings_text(value) {
            const written = typeof value === 'string' ? value : JSON.stringify(value);
            return written.length > shownValue ? `${written.slice(0, shownValue - 1)}…` : written;
        }
        ;
        async function run(inputs, ports) {
            const { config, folder } = inputs;
            const output = await outputOf(inputs, ports.files);
            const read = await readFacts({ facts: config.facts, folder, locate: inputs.locate }, ports.files);
            const { parts, results } = makeCard(inputs, read);
            const committed = output === null ? null : await readCommitted(output, ports.files);
            const shown = output === null ? '' : ports.files.show(output);
            const markdown = committed === null ? newCard(parts) : updateCard(committed, parts, shown);
            const written = inputs.write && output !== null && results.every(isTold);
            if (written && committed !== null)
                ensureNothingIsLost(committed, parts, { file: shown, facts: read.file });
            if (written && committed !== markdown)
                await ports.files.write(output, markdown);
            const verification = verificationOf(written ? markdown : committed, { file: shown, results, inputs });
            const verified = config.verify === true ? verifyFindings(verification, parts) : [];
            const total = recommendedFacts.length;
            return {
                findings: [...results, ...verified, ...factsFindings(read.facts, read.file)],
                measured: { facts: total - missingFacts(read.facts).length, facts_total: total },
                origin: 'unknown',
                baseline: null,
                card: { markdown, output, written },
            };
        }
        async function outputOf({ config, folder, locate, write }, files) {
            if (config.output !== undefined) {
                const output = external_node_path_.resolve(folder, config.output);
                await files.kind(output);
                if (!/\.(?:md|markdown)$/i.test(config.output))
                    throw (0, errors.Fj)([
                        {
                            ...locate(['card', 'output']),
                            message: `the card is a Markdown file, and ${JSON.stringify(config.output)} is none`,
                            hint: 'name it MODEL_CARD.md, or README.md as Hugging Face does',
                        },
                    ]);
                return output;
            }
            if (!write && config.verify !== true)
                return null;
            throw (0, errors.Fj)([
                { ...locate(['card']), message: 'nothing says which file the card is', hint: 'add output: MODEL_CARD.md' },
            ]);
        }
        function makeCard(inputs, { facts, locate }) {
            const { gates, jobFailed } = inputs;
            const evaluated = evaluatedGates(gates);
            const declared = declaredGates(inputs);
            const [first, ...rest] = declared.known ? gateProblems(facts, locate, declared) : [];
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
            const wanted = wantedResults(facts, evaluated, declared.metrics);
            const told = jobFailed ? [] : wanted;
            return {
                parts: {
                    title: facts.name,
                    owned: ownedValues(facts, told),
                    regions: sectionTexts({ facts, gates, results: told, jobFailed }),
                },
                results: resultsFindings({
                    results: wanted,
                    gates: evaluated,
                    named: facts.results !== undefined,
                    jobFailed,
                    nothing: inputs.config.verify === true && !jobFailed ? 'warn' : 'fail',
                }),
            };
        }
        function declaredGates({ gates, declared }) {
            const ids = declared ?? gates.map(({ id }) => id);
            const metrics = ids.filter((id) => id.startsWith('metrics/'));
            return {
                metrics,
                others: ids.filter((id) => !metrics.includes(id)),
                known: declared !== undefined || metrics.length > 0,
            };
        }
        function isTold({ outcome, severity, reason }) {
            return outcome !== 'unmeasured' || severity !== 'fail' || reason?.code === 'nothing-measured';
        }
        function verificationOf(text, { file, results, inputs }) {
            const undecided = results.find(({ reason }) => wholeGate.has(reason?.code ?? ''));
            if (undecided?.reason !== undefined)
                return { kind: 'unmeasured', reason: undecided.reason };
            if (text === null)
                return { kind: 'absent', file };
            return { kind: 'committed', committed: { text, file, tolerance: inputs.config.verify_tolerance ?? 1e-6 } };
        }
        const wholeGate = new Set(['job-failed', 'gate-not-run', 'gate-error']);
    })
};
