export const id = 8964;
export const ids = [8964];
export const modules = {
    44728: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (readBaseConfig),
            u: () => (readDocument)
        });
        var _config_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
        var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87856);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
        function readBaseConfig(bytes, shown) {
            if (bytes === undefined)
                return { kind: 'absent' };
            try {
                const checked = (0, _config_suite_js__WEBPACK_IMPORTED_MODULE_0__.l2)((0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.G)(bytes, shown));
                return 'config' in checked ? { kind: 'valid', config: checked.config } : { kind: 'invalid' };
            }
            catch (thrown) {
                if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.ur && thrown.kind === 'input')
                    return { kind: 'invalid' };
                throw thrown;
            }
        }
        function readDocument(bytes, shown) {
            try {
                const { value, problems } = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.G)(bytes, shown);
                return problems.length > 0 ? undefined : value;
            }
            catch (thrown) {
                if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.ur)
                    return undefined;
                throw thrown;
            }
        }
    }),
    78964: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            readPolicy: () => (readPolicy),
            t: () => (severityOfLoosening)
        });
        var base_config = __webpack_require__(44728);
        var base_files = __webpack_require__(77491);
        ;
        function note(kind, keys, { before, after }) {
            return { kind, keys, before, after };
        }
        var same_value = __webpack_require__(77545);
        ;
        function compareOthers(base, head, { keys, skipped }) {
            const all = new Set([...(0, same_value.Hs)(base), ...(0, same_value.Hs)(head)]);
            return [...all]
                .filter((key) => !skipped.has(key))
                .flatMap((key) => {
                const sides = { before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) };
                if ((0, same_value.eE)(sides.before, sides.after))
                    return [];
                return [note(sides.after === undefined ? 'removed' : 'changed', [...keys, key], sides)];
            });
        }
        ;
        const compared = new Set(['output', 'verify', 'verify_tolerance', 'enforce']);
        const usualTolerance = 1e-6;
        function compareCard(base, head, keys) {
            const verified = base.verify === true;
            const verify = { before: base.verify, after: head.verify };
            const output = { before: base.output, after: head.output };
            const tolerance = { before: base.verify_tolerance, after: head.verify_tolerance };
            const wider = (head.verify_tolerance ?? usualTolerance) > (base.verify_tolerance ?? usualTolerance);
            return [
                ...(verified && head.verify !== true ? [note('weaker', [...keys, 'verify'], verify)] : []),
                ...(verified && base.output !== head.output ? [note('changed', [...keys, 'output'], output)] : []),
                ...(verified && wider ? [note('weaker', [...keys, 'verify_tolerance'], tolerance)] : []),
                ...compareOthers(base, head, { keys, skipped: compared }),
            ];
        }
        ;
        const severities = ['info', 'warn', 'fail'];
        const named = new Map([
            ['severity', { severity: 'fail' }],
            ['on_missing', { severity: 'fail' }],
            ['on_new', { severity: 'warn' }],
            ['ratchet', 'max'],
        ]);
        function orderOf(key) {
            if (named.has(key))
                return named.get(key);
            return /^min(?:_|$)/.test(key) ? 'min' : /^max(?:_|$)/.test(key) ? 'max' : undefined;
        }
        function compareBounds(base, head, { keys, skipped = new Set() }) {
            const all = new Set([...(0, same_value.Hs)(base), ...(0, same_value.Hs)(head)]);
            return [...all]
                .filter((key) => !skipped.has(key))
                .flatMap((key) => compareKey([...keys, key], { before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) }));
        }
        function compareKey(keys, sides) {
            const { before, after } = sides;
            if ((0, same_value.eE)(before, after))
                return [];
            const order = orderOf(String(keys.at(-1)));
            if (order === undefined)
                return [note(before !== undefined && after === undefined ? 'removed' : 'changed', keys, sides)];
            if (typeof order === 'object')
                return compareSeverity(keys, sides, order.severity);
            if (before === undefined)
                return [];
            if (after === undefined)
                return [note('removed', keys, sides)];
            if (typeof before !== 'number' || typeof after !== 'number')
                return [note('changed', keys, sides)];
            const weaker = order === 'min' ? after < before : after > before;
            return weaker ? [note('weaker', keys, sides)] : [];
        }
        function isMilder(severity, than) {
            return severities.indexOf(severity ?? 'fail') < severities.indexOf(than ?? 'fail');
        }
        function compareSeverity(keys, sides, missing) {
            const weight = (value) => severities.indexOf(value ?? missing);
            return weight(sides.after) < weight(sides.before) ? [note('weaker', keys, sides)] : [];
        }
        ;
        function compareChecks(base, head, keys) {
            const now = head.map(checkOf);
            return base.flatMap((item, index) => {
                const before = checkOf(item);
                const at = [...keys, index, before[0]];
                const alike = now
                    .map((after, place) => ({ after, distance: Math.abs(place - index) }))
                    .filter(({ after }) => isAlike(before, after))
                    .sort((a, b) => a.distance - b.distance)
                    .map(({ after }) => compareBounds(before[1], after[1], { keys: at }));
                const [nearest] = alike;
                if (nearest === undefined)
                    return [note('removed', [...keys, index], { before: item, after: undefined })];
                const lost = boundsOf(before).filter((bound) => !alike.some((notes) => keeps(notes, bound)));
                return lost.length === 0
                    ? []
                    : nearest.filter(({ keys: of }) => lost.includes(lastOf(of)) || lastOf(of) === 'severity');
            });
        }
        function boundsOf([, params]) {
            const bounds = (0, same_value.Hs)(params).filter((key) => orderOf(key) === 'min' || orderOf(key) === 'max');
            return bounds.length === 0 ? [''] : bounds;
        }
        function keeps(notes, bound) {
            return notes.every(({ keys }) => lastOf(keys) !== bound && lastOf(keys) !== 'severity');
        }
        function lastOf(keys) {
            return String(keys.at(-1));
        }
        function checkOf(item) {
            const name = (0, same_value.Hs)(item)[0] ?? '';
            const params = (0, same_value.RP)(item, name);
            const given = (0, same_value.pi)(params) ? params : {};
            return [name, { ...impliedOf(name, given), ...given }];
        }
        function impliedOf(name, given) {
            if (name === 'unseen_values' || name === 'out_of_range')
                return 'max_pct' in given ? {} : { max_count: 0 };
            return name === 'unique' ? { max_count: 0 } : {};
        }
        function isAlike([name, before], [other, after]) {
            const keys = new Set([...(0, same_value.Hs)(before), ...(0, same_value.Hs)(after)].filter((key) => orderOf(key) === undefined));
            return name === other && [...keys].every((key) => (0, same_value.eE)((0, same_value.RP)(before, key), (0, same_value.RP)(after, key)));
        }
        var compare_text = __webpack_require__(99785);
        ;
        function compareForeignKeys(base, head, { keys, self }) {
            return base.flatMap((before, index) => {
                const at = [...keys, index];
                const same = head
                    .filter((after) => identity(after, self) === identity(before, self))
                    .map((after) => compareBounds(severityOf(before), severityOf(after), { keys: at }));
                const [first] = same;
                if (first === undefined)
                    return [note('removed', at, { before: before, after: undefined })];
                return same.some((notes) => notes.length === 0) ? [] : first;
            });
        }
        function severityOf({ severity }) {
            return severity === undefined ? {} : { severity };
        }
        function identity({ fields, reference }, self) {
            const { resource, path } = reference;
            const others = [reference.fields].flat();
            const pairs = [fields].flat().map((field, index) => JSON.stringify([field, others[index] ?? null]));
            const table = path === undefined ? [resource === undefined || resource === '' ? self : resource] : { path: [path].flat() };
            return JSON.stringify([table, pairs.sort(compare_text.n)]);
        }
        ;
        function textsOf(value) {
            const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
            return new Set(list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))));
        }
        function isWithin(inner, outer) {
            return [...inner].every((text) => outer.has(text));
        }
        function compareSet(keys, sides) {
            const [before, after] = [textsOf(sides.before), textsOf(sides.after)];
            if (before.size === after.size && isWithin(before, after))
                return [];
            return [note(sides.after === undefined ? 'removed' : 'changed', keys, sides)];
        }
        function compareColumns(base, head, keys) {
            const now = new Set(head.map(columnSet));
            return base.flatMap((columns, index) => now.has(columnSet(columns)) ? [] : [note('removed', [...keys, index], { before: columns, after: undefined })]);
        }
        function columnSet(columns) {
            return JSON.stringify([...new Set([columns].flat())].sort(compare_text.n));
        }
        ;
        function compareMissingValues(keys, { before, after }) {
            const [from, to] = [new Set(before), new Set(after)];
            if (!isWithin(to, from))
                return [note('weaker', keys, { before, after })];
            return isWithin(from, to) ? [] : [note('changed', keys, { before, after })];
        }
        ;
        const compare_data_compared = new Set([
            'path',
            'schema',
            'dialect',
            'fieldsMatch',
            'uniqueKeys',
            'foreignKeys',
            'checks',
            'baseline',
            'enforce',
        ]);
        function compareData(base, head, keys) {
            const sides = (key) => ({ before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) });
            const baseline = { before: base.baseline ?? 'auto', after: head.baseline ?? 'auto' };
            return [
                ...((0, same_value.eE)(baseline.before, baseline.after) ? [] : [note('changed', [...keys, 'baseline'], baseline)]),
                ...comparePath([...keys, 'path'], sides('path')),
                ...(base.schema !== undefined && head.schema === undefined
                    ? [note('removed', [...keys, 'schema'], sides('schema'))]
                    : []),
                ...compareDialect(base.dialect ?? {}, head.dialect ?? {}, [...keys, 'dialect']),
                ...(implies(head.fieldsMatch, base.fieldsMatch)
                    ? []
                    : [note(head.fieldsMatch === undefined ? 'removed' : 'weaker', [...keys, 'fieldsMatch'], sides('fieldsMatch'))]),
                ...compareKeys(base.uniqueKeys ?? [], head.uniqueKeys ?? [], [...keys, 'uniqueKeys']),
                ...compareForeignKeys(base.foreignKeys ?? [], head.foreignKeys ?? [], {
                    keys: [...keys, 'foreignKeys'],
                    self: String(keys.at(-1)),
                }),
                ...compareChecks(base.checks ?? [], head.checks ?? [], [...keys, 'checks']),
                ...compareOthers(base, head, { keys, skipped: compare_data_compared }),
            ];
        }
        function comparePath(keys, sides) {
            return isWithin(textsOf(sides.before), textsOf(sides.after)) ? [] : [note('changed', keys, sides)];
        }
        function compareDialect(base, head, keys) {
            const others = new Set([...(0, same_value.Hs)(base), ...(0, same_value.Hs)(head)].filter((key) => key !== 'missingValues'));
            return [
                ...[...others].flatMap((key) => {
                    const sides = { before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) };
                    return (0, same_value.eE)(sides.before, sides.after) ? [] : [note('changed', [...keys, key], sides)];
                }),
                ...compareMissingValues([...keys, 'missingValues'], {
                    before: base.missingValues ?? [''],
                    after: head.missingValues ?? [''],
                }),
            ];
        }
        const impliedBy = {
            exact: ['exact', 'equal', 'subset', 'superset', 'partial'],
            equal: ['equal', 'subset', 'superset', 'partial'],
            subset: ['subset', 'partial'],
            superset: ['superset', 'partial'],
            partial: ['partial'],
        };
        function implies(after, before) {
            return before === undefined || (after !== undefined && impliedBy[after].includes(before));
        }
        function compareKeys(base, head, keys) {
            return base.flatMap((before, index) => {
                const held = head.some((after) => isWithin(new Set(after), new Set(before)));
                return held ? [] : [note('removed', [...keys, index], { before: before, after: undefined })];
            });
        }
        ;
        const apart = new Set(['mode', 'alpha']);
        function compareEvidence(base, head, keys) {
            const [before, after] = [base.evidence ?? {}, head.evidence ?? {}];
            return [
                ...compareMode(before, after, [...keys, 'mode']),
                ...compareAlpha(before, after, { base, keys: [...keys, 'alpha'] }),
                ...compareOthers(before, after, { keys, skipped: apart }),
            ];
        }
        const proves = ({ mode }) => mode === 'prove_not_worse';
        function compareMode(base, head, keys) {
            return proves(base) && !proves(head) ? [note('weaker', keys, { before: base.mode, after: head.mode })] : [];
        }
        const defaultAlpha = 0.05;
        function compareAlpha(base, head, { base: gate, keys }) {
            const [before, after] = [base.alpha ?? defaultAlpha, head.alpha ?? defaultAlpha];
            const sides = { before: base.alpha, after: head.alpha };
            if (before === after)
                return [];
            const groups = Object.values(gate.rules ?? {}).some((rule) => rule.max_disparity !== undefined);
            if (groups && after < before)
                return [note('weaker', keys, sides)];
            const losses = Object.values(gate.rules ?? {}).some((rule) => changesTested(rule));
            if (!losses)
                return [];
            if (proves(head))
                return proves(base) && after > before ? [note('weaker', keys, sides)] : [];
            return [note('changed', keys, sides)];
        }
        function changesTested(rule) {
            return ['max_regression', 'max_regression_pct', 'min_improvement', 'min_improvement_pct'].some((key) => Object.hasOwn(rule, key));
        }
        ;
        function comparePredictions(base, head, keys) {
            if (base !== undefined && head !== undefined)
                return compareBounds(withDefaults(base), withDefaults(head), { keys });
            if (base === head)
                return [];
            const sides = { before: base, after: head };
            return [note(head === undefined ? 'removed' : 'changed', keys, sides)];
        }
        function withDefaults(given) {
            return { ...given, max_unmatched_pct: given.max_unmatched_pct ?? 0 };
        }
        ;
        const lossKeys = ['max_regression', 'max_regression_pct', 'require_both'];
        function compareLosses(base, head, keys) {
            const now = lossesOf(head);
            const missing = lossesOf(base).filter((before) => !now.some((after) => allowsNoMore(after, before)));
            if (missing.length === 0)
                return [];
            const notes = ['max_regression', 'max_regression_pct'].flatMap((key) => {
                const [before, after] = [base[key], head[key]];
                if (before === undefined || (after !== undefined && after <= before))
                    return [];
                return [note(after === undefined ? 'removed' : 'weaker', [...keys, key], { before, after })];
            });
            const both = base.require_both !== true && head.require_both === true;
            const joined = note('weaker', [...keys, 'require_both'], { before: base.require_both, after: head.require_both });
            return both ? [...notes, joined] : notes;
        }
        function lossesOf({ max_regression: absolute, max_regression_pct: percent, require_both: both, }) {
            if (both === true && absolute !== undefined && percent !== undefined)
                return [{ absolute, percent }];
            return [
                ...(absolute === undefined ? [] : [{ absolute, percent: -1 }]),
                ...(percent === undefined ? [] : [{ absolute: -1, percent }]),
            ];
        }
        function allowsNoMore(after, before) {
            return after.absolute <= before.absolute && after.percent <= before.percent;
        }
        ;
        function compareRules(base, head, keys) {
            return Object.entries(base).flatMap(([metric, before]) => {
                const at = [...keys, metric];
                const after = Object.hasOwn(head, metric) ? head[metric] : undefined;
                if (after === undefined)
                    return [note('removed', at, { before: asJson(before), after: undefined })];
                return compareRule(before, after, at);
            });
        }
        const compare_rules_apart = new Set([...lossKeys, 'direction', 'target', 'within', 'noise_sd', 'by']);
        function compareRule(base, head, keys) {
            return [
                ...compareDirection(base, head, keys),
                ...compareLosses(base, head, keys),
                ...compareTarget(base, head, keys),
                ...compareNoise(base, head, keys),
                ...compareGroups(base, head, [...keys, 'by']),
                ...compareBounds(base, head, { keys, skipped: compare_rules_apart }),
            ];
        }
        function compareDirection(base, head, keys) {
            const { direction: before } = base;
            const { direction: after } = head;
            if (before === undefined || before === after)
                return [];
            return [note(after === undefined ? 'removed' : 'changed', [...keys, 'direction'], { before, after })];
        }
        function compareTarget(base, head, keys) {
            if (base.target === undefined)
                return [];
            const target = { before: base.target, after: head.target };
            if (head.target === undefined)
                return [note('removed', [...keys, 'target'], target)];
            const within = { before: base.within, after: head.within };
            const [before, after] = [base.within ?? 0, head.within ?? 0];
            if (Math.abs(head.target - base.target) + after <= before)
                return [];
            if (head.target === base.target)
                return [note('weaker', [...keys, 'within'], within)];
            return [note('changed', [...keys, 'target'], target)];
        }
        function compareNoise(base, head, keys) {
            const sides = { before: base.noise_sd, after: head.noise_sd };
            const held = [base.max_regression, base.max_regression_pct, base.ratchet].some((one) => one !== undefined);
            return held && (sides.after ?? 0) > (sides.before ?? 0) ? [note('weaker', [...keys, 'noise_sd'], sides)] : [];
        }
        function compareGroups(base, head, keys) {
            if (base.max_disparity === undefined || head.max_disparity === undefined)
                return [];
            return compareColumns(base.by ?? [], head.by ?? [], keys);
        }
        function asJson(rule) {
            return rule;
        }
        ;
        const compare_slices_apart = new Set(['by', 'min_support', 'rules', 'severity']);
        function compareSlices(base, head, keys) {
            const [before, after] = [base.slices, head.slices];
            const support = compareSupport(base, head, [...keys, 'min_support']);
            if (before === undefined)
                return support;
            if (after === undefined)
                return [note('removed', keys, { before: before, after: undefined })];
            return [
                ...compareColumns(before.by, after.by, [...keys, 'by']),
                ...support,
                ...compareSliceRules({ gate: base, slices: before }, { gate: head, slices: after }, [...keys, 'rules']),
                ...compare_slices_compareSeverity({ gate: base, slices: before }, { gate: head, slices: after }, [...keys, 'severity']),
                ...compareOthers(before, after, { keys, skipped: compare_slices_apart }),
            ];
        }
        const defaultSupport = 100;
        function compareSupport(base, head, keys) {
            const used = base.slices !== undefined || Object.values(base.rules ?? {}).some((rule) => rule.by !== undefined);
            const [before, after] = [base, head].map(({ slices }) => slices?.min_support ?? defaultSupport);
            if (!used || (after ?? 0) <= (before ?? 0))
                return [];
            return [note('weaker', keys, { before: base.slices?.min_support, after: head.slices?.min_support })];
        }
        function compareSliceRules(base, head, keys) {
            return Object.keys(base.gate.rules ?? {}).flatMap((metric) => {
                const [before, after] = [ownRule(base, metric), ownRule(head, metric)];
                if ((before ?? after) === undefined || !Object.hasOwn(head.gate.rules ?? {}, metric))
                    return [];
                return compareLosses(before ?? gateRule(base, metric), after ?? gateRule(head, metric), [...keys, metric]);
            });
        }
        function compare_slices_compareSeverity(base, head, keys) {
            const sides = { before: base.slices.severity, after: head.slices.severity };
            const rules = { before: base.gate.rules ?? {}, after: head.gate.rules ?? {} };
            const milder = Object.keys(rules.before).some((metric) => {
                const of = (gate) => Object.hasOwn(gate, metric) ? gate[metric]?.severity : undefined;
                return isMilder(sides.after ?? of(rules.after), sides.before ?? of(rules.before));
            });
            return milder && sides.before !== sides.after ? [note('weaker', keys, sides)] : [];
        }
        function ownRule({ slices: { rules = {} } }, metric) {
            return Object.hasOwn(rules, metric) ? rules[metric] : undefined;
        }
        function gateRule({ gate: { rules = {} } }, metric) {
            return (Object.hasOwn(rules, metric) ? rules[metric] : undefined) ?? {};
        }
        ;
        const sourceKeys = ['path', 'runs', 'models', 'format', 'mapping', 'epoch', 'baseline'];
        function compareSources(base, head, keys) {
            const sides = (key) => ({ before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) });
            const baseline = { before: base.baseline ?? 'auto', after: head.baseline ?? 'auto' };
            return [
                ...['path', 'runs'].flatMap((key) => compareSet([...keys, key], sides(key))),
                ...compareModels([...keys, 'models'], sides('models')),
                ...changed([...keys, 'format'], sides('format')),
                ...compareMapping(base, head, [...keys, 'mapping']),
                ...changed([...keys, 'epoch'], sides('epoch')),
                ...changed([...keys, 'baseline'], baseline),
            ];
        }
        function changed(keys, sides) {
            if ((0, same_value.eE)(sides.before, sides.after))
                return [];
            return [note(sides.after === undefined ? 'removed' : 'changed', keys, sides)];
        }
        function compareModels(keys, sides) {
            const { before, after } = sides;
            if (before === undefined || after === undefined)
                return changed(keys, sides);
            return isWithin(textsOf(before), textsOf(after)) ? [] : [note('removed', keys, sides)];
        }
        function compareMapping(base, head, keys) {
            const { mapping: before } = base;
            const { mapping: after } = head;
            if (before === undefined || after === undefined)
                return changed(keys, { before: compare_sources_asJson(before), after: compare_sources_asJson(after) });
            const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
            return names.flatMap((name) => {
                const sides = { before: (0, same_value.RP)(before, name), after: (0, same_value.RP)(after, name) };
                const isNew = sides.before === undefined && !Object.hasOwn(base.rules ?? {}, name);
                return isNew ? [] : changed([...keys, name], sides);
            });
        }
        function compare_sources_asJson(mapping) {
            return mapping;
        }
        ;
        const compare_metrics_compared = new Set([
            ...sourceKeys,
            'inputs',
            'fingerprint',
            'rules',
            'predictions',
            'slices',
            'evidence',
            'enforce',
        ]);
        function compareMetrics(base, head, keys) {
            const inputs = { before: (0, same_value.RP)(base, 'inputs'), after: (0, same_value.RP)(head, 'inputs') };
            return [
                ...compareSources(base, head, keys),
                ...compareRules(base.rules ?? {}, head.rules ?? {}, [...keys, 'rules']),
                ...compareInputs([...keys, 'inputs'], inputs),
                ...compareFingerprint(base, head, [...keys, 'fingerprint']),
                ...comparePredictions(base.predictions, head.predictions, [...keys, 'predictions']),
                ...compareSlices(base, head, [...keys, 'slices']),
                ...compareEvidence(base, head, [...keys, 'evidence']),
                ...compareOthers(base, head, { keys, skipped: compare_metrics_compared }),
            ];
        }
        function compareFingerprint(base, head, keys) {
            return ['keys', 'files'].flatMap((key) => {
                const sides = { before: (0, same_value.RP)(base.fingerprint, key), after: (0, same_value.RP)(head.fingerprint, key) };
                if (isWithin(textsOf(sides.before), textsOf(sides.after)))
                    return [];
                return [note(sides.after === undefined ? 'removed' : 'weaker', [...keys, key], sides)];
            });
        }
        function compareInputs(keys, sides) {
            if (isWithin(textsOf(sides.before), textsOf(sides.after)))
                return [];
            return [note(sides.after === undefined ? 'removed' : 'weaker', keys, sides)];
        }
        ;
        function compareWaivers(base, head) {
            return head.flatMap((after, index) => {
                if (base.some((before) => isNarrower(after, before)))
                    return [];
                return [note('added', ['waivers', index], { before: undefined, after: after })];
            });
        }
        function isNarrower(after, before) {
            return (after.gate === before.gate &&
                after.subject === before.subject &&
                (before.rule === undefined || after.rule === before.rule) &&
                isSubslice(after.slice, before.slice) &&
                after.until <= before.until &&
                (before.limit === undefined || after.limit === before.limit));
        }
        function isSubslice(after, before) {
            return before === undefined || (after !== undefined && (0, same_value.eE)(after, before));
        }
        const strictness = ['info', 'warn', undefined, 'fail'];
        function comparePolicy(base, head) {
            const severity = { before: base.on_loosened, after: head.on_loosened };
            const label = { before: base.accept_label, after: head.accept_label };
            const milder = strictness.indexOf(severity.after) < strictness.indexOf(severity.before);
            return [
                ...(milder ? [note(severity.after === undefined ? 'removed' : 'weaker', ['policy', 'on_loosened'], severity)] : []),
                ...(base.accept_label === false && head.accept_label !== false
                    ? [note('weaker', ['policy', 'accept_label'], label)]
                    : []),
                ...compareOthers(base, head, { keys: ['policy'], skipped: new Set(['on_loosened', 'accept_label']) }),
            ];
        }
        ;
        function compareConfigs(base, head) {
            const off = base.enforce !== false && head.enforce === false;
            const enforce = note('weaker', ['enforce'], { before: base.enforce, after: head.enforce });
            return [
                ...of(null, [
                    ...(off ? [enforce] : []),
                    ...compareWaivers(base.waivers ?? [], head.waivers ?? []),
                    ...comparePolicy(base.policy ?? {}, head.policy ?? {}),
                    ...compareOthers(base, head, { keys: [], skipped: compare_configs_compared }),
                ]),
                ...compareGates(base, head, { name: 'data', compare: compareData }),
                ...compareGates(base, head, { name: 'metrics', compare: compareMetrics }),
                ...compareCards(base, head),
            ];
        }
        const compare_configs_compared = new Set([
            'version',
            'data',
            'metrics',
            'card',
            'report',
            'waivers',
            'policy',
            'enforce',
        ]);
        function compareGates(base, head, section) {
            const gatesOf = (config) => (config[section.name] ?? {});
            const [before, after] = [gatesOf(base), gatesOf(head)];
            return Object.entries(before).flatMap(([name, gate]) => {
                const now = Object.hasOwn(after, name) ? after[name] : undefined;
                const keys = [section.name, name];
                if (now === undefined)
                    return of(keys.join('/'), [removed(keys, gate)]);
                return of(keys.join('/'), [...compareEnforce(gate, now, { base, keys }), ...section.compare(gate, now, keys)]);
            });
        }
        function compareCards(base, head) {
            if (base.card === undefined)
                return [];
            if (head.card === undefined)
                return of('card', [removed(['card'], base.card)]);
            const keys = ['card'];
            return of('card', [
                ...compareEnforce(base.card, head.card, { base, keys }),
                ...compareCard(base.card, head.card, keys),
            ]);
        }
        function removed(keys, gate) {
            return note('removed', keys, { before: gate, after: undefined });
        }
        function compareEnforce(before, after, { base, keys }) {
            const blocked = base.enforce !== false && before.enforce !== false;
            if (!blocked || after.enforce !== false)
                return [];
            return [note('weaker', [...keys, 'enforce'], { before: before.enforce, after: after.enforce })];
        }
        function of(gate, notes) {
            return notes.map((one) => ({ ...one, gate, file: null }));
        }
        var external_node_path_ = __webpack_require__(76760);
        var schema_language = __webpack_require__(11153);
        var own_keywords = __webpack_require__(61139);
        var schema_columns = __webpack_require__(68669);
        var table_terms = __webpack_require__(24412);
        ;
        const needsAll = new Set(['exact', 'equal', 'subset']);
        const needsDeclared = new Set(['exact', 'equal', 'superset', 'partial']);
        function compareColumnsDeclared(base, head, keys) {
            const { fieldsMatch } = base;
            if (fieldsMatch === null || head.fieldsMatch === null)
                return [];
            const [before, after] = [new Set(base.names), new Set(head.names)];
            const gone = needsAll.has(fieldsMatch) ? base.names.filter((name) => !after.has(name)) : [];
            const fresh = needsDeclared.has(fieldsMatch) ? head.names.filter((name) => !before.has(name)) : [];
            const notes = [
                ...gone.map((name) => note('removed', [...keys, name], { before: name, after: undefined })),
                ...fresh.map((name) => note('weaker', [...keys, name], { before: undefined, after: name })),
            ];
            const moved = fieldsMatch === 'exact' && head.names.some((name, index) => name !== base.names[index]);
            if (notes.length > 0 || !moved)
                return notes;
            return [note('changed', keys, { before: base.names, after: head.names })];
        }
        var json_pointer = __webpack_require__(90694);
        var sub_schemas = __webpack_require__(28709);
        ;
        const annotations = new Set([
            '$id',
            '$anchor',
            '$comment',
            '$defs',
            '$schema',
            'contentEncoding',
            'contentMediaType',
            'contentSchema',
            'default',
            'definitions',
            'deprecated',
            'description',
            'examples',
            'readOnly',
            'title',
            'writeOnly',
        ]);
        function keywordsOf(node) {
            return Object.keys(node).filter((key) => !annotations.has(key));
        }
        function nodeOf(schema) {
            if (schema === false)
                return false;
            return (0, same_value.pi)(schema) ? schema : {};
        }
        class TooIntricate extends Error {
        }
        function spend(budget) {
            budget.left -= 1;
            if (budget.left < 0)
                throw new TooIntricate();
        }
        const deepest = 32;
        function written(schema, roots, side) {
            return expanded(schema, { root: roots[side], budget: roots.budget, depth: 0 });
        }
        function expanded(schema, within) {
            spend(within.budget);
            const node = nodeOf(schema);
            if (node === false || within.depth > deepest)
                return node;
            const { $ref: reference, allOf, ...rest } = node;
            const target = typeof reference === 'string' ? referred(reference, within.root) : undefined;
            if (reference !== undefined && target === undefined)
                return node;
            const joined = Array.isArray(allOf) ? allOf : [];
            const beside = target !== undefined && ignoresSiblings(within.root) ? [] : [rest, ...joined];
            const parts = [...(target === undefined ? [] : [target]), ...beside];
            if (parts.length === 1 && target === undefined)
                return node;
            const all = parts.map((part) => expanded(part, { ...within, depth: within.depth + 1 }));
            return all.includes(false) ? false : (merged(all) ?? node);
        }
        function referred(reference, root) {
            if (!reference.startsWith('#'))
                return undefined;
            if (/^#[^/]/.test(reference))
                return (0, sub_schemas.e6)(root, reference);
            return (0, json_pointer.c)(reference).reduce(stepInto, root) ?? {};
        }
        function stepInto(node, key) {
            return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? node[key] : undefined;
        }
        function ignoresSiblings(root) {
            const draft = (0, same_value.pi)(root) ? root.$schema : undefined;
            return typeof draft === 'string' && draft.includes('draft-0');
        }
        function merged(parts) {
            const telling = parts.filter((part) => keywordsOf(part).length > 0);
            const all = telling.flatMap((part) => keywordsOf(part).map((key) => [key, part[key] ?? null]));
            const keys = new Set(all.map(([key]) => key));
            const joined = telling.length > 1;
            if (joined && (keys.size < all.length || coupled.some((key) => keys.has(key))))
                return undefined;
            return Object.fromEntries(all);
        }
        const coupled = [
            '$ref',
            'additionalItems',
            'additionalProperties',
            'allOf',
            'contains',
            'else',
            'if',
            'items',
            'then',
            'unevaluatedItems',
            'unevaluatedProperties',
        ];
        function sameMeaning(a, b, roots) {
            return same(a, b, { roots, depth: 0 });
        }
        function same(a, b, at) {
            spend(at.roots.budget);
            if (at.depth > 2 * deepest)
                return true;
            const deeper = { ...at, depth: at.depth + 1 };
            if (Array.isArray(a) && Array.isArray(b)) {
                const others = b;
                return a.length === b.length && a.every((item, index) => same(item, others[index], deeper));
            }
            if (!(0, same_value.pi)(a) || !(0, same_value.pi)(b))
                return a === b;
            const [before, after] = [written(a, at.roots, 'base'), written(b, at.roots, 'head')];
            if (before === false || after === false)
                return before === after;
            const keys = keywordsOf(before);
            if (keys.length !== keywordsOf(after).length)
                return false;
            return keys.every((key) => Object.hasOwn(after, key) && sameKeyword(key, { before, after }, deeper));
        }
        function sameKeyword(key, { before, after }, at) {
            const [from, to] = [before[key], after[key]];
            if (key !== '$ref' || typeof from !== 'string' || typeof to !== 'string')
                return same(from, to, at);
            const [old, now] = [referred(from, at.roots.base), referred(to, at.roots.head)];
            return old === undefined || now === undefined ? from === to : same(old, now, at);
        }
        ;
        const valueKeywords = new Map([
            ['type', compareType],
            ['enum', compareEnum],
            ['const', compareEnum],
            ['required', compareRequired],
            ['minimum', compareLower],
            ['exclusiveMinimum', compareLower],
            ['maximum', compareUpper],
            ['exclusiveMaximum', compareUpper],
            ['textMinimum', textBound(1)],
            ['textExclusiveMinimum', textBound(1)],
            ['textMaximum', textBound(-1)],
            ['textExclusiveMaximum', textBound(-1)],
            ['minLength', atLeast(0)],
            ['minItems', atLeast(0)],
            ['minProperties', atLeast(0)],
            ['minContains', atLeast(1)],
            ['maxLength', atMost],
            ['maxItems', atMost],
            ['maxProperties', atMost],
            ['maxContains', atMost],
            ['uniqueItems', compareUnique],
            ['multipleOf', compareMultiple],
        ]);
        function found(base, head, keys) {
            const key = String(keys.at(-1));
            return { before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) };
        }
        function lost(base, head, keys) {
            const sides = found(base, head, keys);
            if (sides.before === undefined && sides.after === undefined)
                return [];
            return [note(sides.after === undefined ? 'removed' : 'weaker', keys, sides)];
        }
        function schema_values_textsOf(value) {
            return value === undefined ? [] : Array.isArray(value) ? value : [value];
        }
        function compareType(base, head, keys) {
            if (base.type === undefined)
                return [];
            const before = schema_values_textsOf(base.type);
            const allowed = (type) => before.includes(type) || (type === 'integer' && before.includes('number'));
            const held = head.type !== undefined && schema_values_textsOf(head.type).every(allowed);
            return held ? [] : lost(base, head, keys);
        }
        function valuesOf(node) {
            if (node.const !== undefined)
                return [node.const];
            return Array.isArray(node.enum) ? node.enum : undefined;
        }
        function compareEnum(base, head, keys) {
            const [before, after] = [valuesOf(base), valuesOf(head)];
            if (before === undefined || keys.at(-1) !== (base.const === undefined ? 'enum' : 'const'))
                return [];
            const held = after?.every((value) => before.some((one) => (0, same_value.eE)(one, value))) === true;
            if (held)
                return [];
            const sides = { before: base.const ?? base.enum, after: head.const ?? head.enum };
            return [note(after === undefined ? 'removed' : 'weaker', keys, sides)];
        }
        function compareRequired(base, head, keys) {
            const after = schema_values_textsOf(head.required);
            return schema_values_textsOf(base.required).every((name) => after.includes(name)) ? [] : lost(base, head, keys);
        }
        function boundOf(inclusive, exclusive, sign) {
            const [a, b] = [
                typeof inclusive === 'number' ? sign * inclusive : -Infinity,
                typeof exclusive === 'number' ? sign * exclusive : -Infinity,
            ];
            if (a === -Infinity && b === -Infinity)
                return undefined;
            return b >= a ? { value: b, exclusive: true } : { value: a, exclusive: false };
        }
        function holds(after, before) {
            if (before === undefined)
                return true;
            if (after === undefined)
                return false;
            return after.value > before.value || (after.value === before.value && (after.exclusive || !before.exclusive));
        }
        function compareLower(base, head, keys) {
            const of = (node) => boundOf(node.minimum, node.exclusiveMinimum, 1);
            return holds(of(head), of(base)) ? [] : ownBound(base, head, keys);
        }
        function compareUpper(base, head, keys) {
            const of = (node) => boundOf(node.maximum, node.exclusiveMaximum, -1);
            return holds(of(head), of(base)) ? [] : ownBound(base, head, keys);
        }
        function ownBound(base, head, keys) {
            return (0, same_value.RP)(base, String(keys.at(-1))) === undefined ? [] : lost(base, head, keys);
        }
        function textBound(sign) {
            return (base, head, keys) => {
                const { before, after } = found(base, head, keys);
                if (typeof before !== 'string')
                    return [];
                const isTighter = typeof after === 'string' && (sign === 1 ? after >= before : after <= before);
                return isTighter ? [] : lost(base, head, keys);
            };
        }
        function atLeast(missing) {
            return (base, head, keys) => {
                const { before, after } = found(base, head, keys);
                const [from, to] = [before ?? missing, after ?? missing];
                return typeof from === 'number' && typeof to === 'number' && to >= from ? [] : lost(base, head, keys);
            };
        }
        function atMost(base, head, keys) {
            const { before, after } = found(base, head, keys);
            if (before === undefined)
                return [];
            return typeof before === 'number' && typeof after === 'number' && after <= before ? [] : lost(base, head, keys);
        }
        function compareUnique(base, head, keys) {
            return base.uniqueItems === true && head.uniqueItems !== true ? lost(base, head, keys) : [];
        }
        function compareMultiple(base, head, keys) {
            const { before, after } = found(base, head, keys);
            if (before === undefined)
                return [];
            const held = typeof before === 'number' && typeof after === 'number' && Number.isInteger(after / before);
            return held ? [] : [note(after === undefined ? 'removed' : 'changed', keys, { before, after })];
        }
        ;
        function compareSchemas(base, head) {
            const draft = { before: (0, same_value.RP)(asMapping(base), '$schema'), after: (0, same_value.RP)(asMapping(head), '$schema') };
            const drafts = sameDraft(draft.before, draft.after) ? [] : [note('changed', ['$schema'], draft)];
            return [...drafts, ...withinBudget(base, head)];
        }
        const steps = 200_000;
        function withinBudget(base, head) {
            try {
                return compareSchema(base, head, { keys: [], roots: { base, head, budget: { left: steps } }, open: [] });
            }
            catch (thrown) {
                if (!(thrown instanceof TooIntricate))
                    throw thrown;
                return [note('changed', [], { before: base, after: head })];
            }
        }
        function asMapping(schema) {
            return (0, same_value.pi)(schema) ? schema : {};
        }
        const newest = 'https://json-schema.org/draft/2020-12/schema';
        function sameDraft(before, after) {
            const name = (draft) => typeof draft === 'string' ? draft.replace(/#$/, '').replace(/^http:/, 'https:') : newest;
            return name(before) === name(after);
        }
        function compareSchema(base, head, at) {
            spend(at.roots.budget);
            const [before, after] = [written(base, at.roots, 'base'), written(head, at.roots, 'head')];
            if (after === false)
                return [];
            if (before === false)
                return [note('weaker', at.keys, { before: base, after: head })];
            const [from, to] = [base ?? true, head ?? true];
            if (at.open.some(([a, b]) => a === from && b === to))
                return [];
            const inside = { ...at, open: [...at.open, [from, to]] };
            const keywords = new Set([...keywordsOf(before), ...keywordsOf(after)]);
            return [...keywords].flatMap((keyword) => compareKeyword(keyword, { before, after }, inside));
        }
        function compareKeyword(keyword, pair, at) {
            const here = { ...at, keys: [...at.keys, keyword] };
            const known = valueKeywords.get(keyword);
            if (known !== undefined)
                return known(pair.before, pair.after, here.keys);
            const structural = structures.get(keyword);
            if (structural !== undefined)
                return structural(pair, here);
            return opaque(keyword, pair, here);
        }
        const demanding = new Set([
            'dependencies',
            'dependentRequired',
            'dependentSchemas',
            'format',
            'invalidValues',
            'missingValues',
            'oneOf',
            'pattern',
            'prefixItems',
        ]);
        function opaque(keyword, { before, after }, at) {
            const sides = { before: (0, same_value.RP)(before, keyword), after: (0, same_value.RP)(after, keyword) };
            if (sameMeaning(sides.before, sides.after, at.roots))
                return [];
            if (sides.before === undefined && demanding.has(keyword))
                return [];
            return [note(sides.after === undefined ? 'removed' : 'changed', at.keys, sides)];
        }
        const structures = new Map([
            ['$ref', compareReference],
            ['properties', compareProperties],
            ['patternProperties', compareByName],
            ['additionalProperties', (pair, at) => [...compareOne(pair, at), ...newProperties(pair, at)]],
            ['unevaluatedProperties', (pair, at) => [...compareOne(pair, at), ...newProperties(pair, at)]],
            ['propertyNames', compareOne],
            ['items', compareItems],
            ['additionalItems', compareOne],
            ['unevaluatedItems', compareOne],
            ['contains', compareContains],
            ['allOf', compareAll],
            ['anyOf', compareAny],
            ['not', compareNot],
            ['if', () => []],
            ['then', compareBranch],
            ['else', compareBranch],
        ]);
        function compareOne({ before, after }, at) {
            const keyword = String(at.keys.at(-1));
            const sides = { before: (0, same_value.RP)(before, keyword), after: (0, same_value.RP)(after, keyword) };
            if (sides.before === undefined)
                return [];
            const notes = compareSchema(sides.before, sides.after, at);
            return notes.length > 0 && sides.after === undefined ? [note('removed', at.keys, sides)] : notes;
        }
        function compareReference(pair, at) {
            const [from, to] = [pair.before.$ref, pair.after.$ref];
            if (typeof from !== 'string' || typeof to !== 'string')
                return from === undefined ? [] : opaque('$ref', pair, at);
            const [old, now] = [referred(from, at.roots.base), referred(to, at.roots.head)];
            return old === undefined || now === undefined ? opaque('$ref', pair, at) : compareSchema(old, now, at);
        }
        function compareProperties({ before, after }, at) {
            const [from, to] = [asMapping(before.properties ?? {}), asMapping(after.properties ?? {})];
            return Object.keys(from).flatMap((name) => {
                const here = { ...at, keys: [...at.keys, name] };
                if (Object.hasOwn(to, name))
                    return compareSchema(from[name], to[name], here);
                const notes = compareSchema(from[name], after.additionalProperties, here);
                return notes.length === 0 ? [] : [note('removed', here.keys, { before: from[name], after: undefined })];
            });
        }
        function newProperties({ before, after }, at) {
            const others = before[String(at.keys.at(-1))];
            if (others === undefined)
                return [];
            const [from, to] = [asMapping(before.properties ?? {}), asMapping(after.properties ?? {})];
            return Object.keys(to)
                .filter((name) => !Object.hasOwn(from, name))
                .flatMap((name) => {
                const keys = [...at.keys.slice(0, -1), 'properties', name];
                const notes = compareSchema(others, to[name], { ...at, keys });
                return notes.length === 0 ? [] : [note('weaker', keys, { before: undefined, after: to[name] })];
            });
        }
        function compareByName({ before, after }, at) {
            const keyword = String(at.keys.at(-1));
            const [from, to] = [asMapping(before[keyword] ?? {}), asMapping(after[keyword] ?? {})];
            const lost = Object.keys(from).flatMap((name) => {
                const here = { ...at, keys: [...at.keys, name] };
                if (Object.hasOwn(to, name))
                    return compareSchema(from[name], to[name], here);
                return [note('removed', here.keys, { before: from[name], after: undefined })];
            });
            const held = before.additionalProperties !== undefined && before.additionalProperties !== true;
            const fresh = held ? Object.keys(to).filter((name) => !Object.hasOwn(from, name)) : [];
            return [...lost, ...fresh.map((name) => note('weaker', [...at.keys, name], { before: undefined, after: to[name] }))];
        }
        function compareItems(pair, at) {
            const lists = Array.isArray(pair.before.items) || Array.isArray(pair.after.items);
            const moved = !sameMeaning(pair.before.prefixItems, pair.after.prefixItems, at.roots);
            return lists || (moved && pair.before.items !== undefined) ? opaque('items', pair, at) : compareOne(pair, at);
        }
        function compareContains(pair, at) {
            const { before, after } = pair;
            const bounded = before.maxContains !== undefined || after.maxContains !== undefined;
            return bounded || after.contains === undefined ? opaque('contains', pair, at) : compareOne(pair, at);
        }
        function listOf(node, keyword) {
            const list = node[keyword];
            return Array.isArray(list) ? list : [];
        }
        function compareAll({ before, after }, at) {
            const rest = Object.fromEntries(Object.entries(after).filter(([keyword]) => keyword !== 'allOf'));
            const now = [...listOf(after, 'allOf'), rest];
            return listOf(before, 'allOf').flatMap((part, index) => {
                const here = { ...at, keys: [...at.keys, index] };
                const kept = now.some((one) => compareSchema(part, one, here).length === 0);
                return kept ? [] : compareSchema(part, now[index], here);
            });
        }
        function compareAny({ before, after }, at) {
            const [from, to] = [listOf(before, 'anyOf'), listOf(after, 'anyOf')];
            if (from.length === 0)
                return [];
            const held = to.length > 0 && to.every((one) => from.some((other) => compareSchema(other, one, at).length === 0));
            return held ? [] : opaque('anyOf', { before, after }, at);
        }
        function compareNot(pair, at) {
            const { before, after } = pair;
            if (before.not === undefined)
                return [];
            const turned = { ...at, roots: { ...at.roots, base: at.roots.head, head: at.roots.base }, open: [] };
            const held = after.not !== undefined && compareSchema(after.not, before.not, turned).length === 0;
            return held ? [] : opaque('not', pair, at);
        }
        function compareBranch(pair, at) {
            if (pair.before.if === undefined)
                return [];
            const same = sameMeaning(pair.before.if, pair.after.if, at.roots);
            if (same)
                return compareOne(pair, at);
            const keyword = String(at.keys.at(-1));
            const sides = { before: (0, same_value.RP)(pair.before, keyword), after: (0, same_value.RP)(pair.after, keyword) };
            if (sides.before === undefined)
                return [];
            return [note(pair.after.if === undefined ? 'removed' : 'changed', at.keys, sides)];
        }
        ;
        function compareTerms(base, head) {
            return [
                ...compareData(base.table, head.table, []).map((one) => ({
                    ...one,
                    keys: one.keys.filter((key) => key !== 'dialect'),
                })),
                ...compareMissing(base, head),
                ...compareReadings(base.terms, head.terms),
                ...compareQuality(base.terms.quality, head.terms.quality),
            ];
        }
        function compareMissing(base, head) {
            const names = new Set([base, head].flatMap(({ terms }) => terms.fields.map(({ name }) => name)));
            return [...names].flatMap((name) => {
                const [own, ownNow] = [missingOf(base.terms, name), missingOf(head.terms, name)];
                if (own === undefined && ownNow === undefined)
                    return [];
                const sides = { before: own ?? base.missingValues, after: ownNow ?? head.missingValues };
                return compareMissingValues(['fields', name, 'missingValues'], sides);
            });
        }
        function missingOf({ fields }, name) {
            return fields.find((field) => field.name === name)?.reading.missing;
        }
        function compareReadings({ fields: base }, { fields: head }) {
            return base.flatMap(({ name, reading }) => {
                const now = head.find((field) => field.name === name)?.reading;
                if (now === undefined)
                    return [];
                const [before, after] = [spelling(reading), spelling(now)];
                if (now.is === 'any' || reading.is === 'any' || (0, same_value.eE)(before, after))
                    return [];
                return [note('changed', ['fields', name], { before, after })];
            });
        }
        function spelling(reading) {
            return Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'missing'));
        }
        function compareQuality(base, head) {
            return base.flatMap((before) => {
                if (head.some((after) => compare_terms_implies(after, before)))
                    return [];
                const after = head.find(({ metric, columns }) => metric === before.metric && (0, same_value.eE)(columns, before.columns));
                const keys = ['quality', ...before.columns, before.metric];
                return [
                    note(after === undefined ? 'removed' : 'changed', keys, {
                        before: before,
                        after: after,
                    }),
                ];
            });
        }
        const gravity = { info: 0, warn: 1, fail: 2 };
        function compare_terms_implies(after, before) {
            if (after.metric !== before.metric || !(0, same_value.eE)(after.columns, before.columns))
                return false;
            if (gravity[after.severity] < gravity[before.severity])
                return false;
            if (!('operator' in after) || !('operator' in before))
                return true;
            return after.operator === before.operator && after.unit === before.unit && isAsStrict(after, before);
        }
        function isAsStrict({ operator, value: after }, { value: before }) {
            if ((0, same_value.eE)(after, before))
                return true;
            if (typeof after !== 'number' || typeof before !== 'number')
                return false;
            if (operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo')
                return after < before;
            return (operator === 'mustBeGreaterThan' || operator === 'mustBeGreaterOrEqualTo') && after > before;
        }
        var terms = __webpack_require__(78846);
        ;
        function sidesOfConfig({ before, after }) {
            const changed = changedKeys(before.config, after.config);
            const { uniqueKeys, checks } = (0, terms.fd)(after.config, after);
            return [
                { ...before.config, ...overriding(before, changed) },
                { ...after.config, ...overriding(after, changed), uniqueKeys, checks },
            ];
        }
        function sidesOfSchema({ before, after }) {
            const changed = changedKeys(before.config, after.config);
            const told = { fieldsMatch: !changed.fieldsMatch, missingValues: !changed.missingValues };
            const stated = (side, { uniqueKeys, checks }) => {
                const missingValues = (0, terms.Sw)(side.config, side).missingValues ?? [''];
                const dialect = told.missingValues ? { missingValues } : {};
                const { fieldsMatch } = (0, terms.fd)(side.config, side);
                const table = { path: '', ...overriding(side, told), dialect, uniqueKeys, checks };
                return { terms: side.terms, table, missingValues, fieldsMatch };
            };
            return [stated(before, before.terms), stated(after, (0, terms.fd)(after.config, after))];
        }
        function changedKeys(before, after) {
            return {
                fieldsMatch: before.fieldsMatch !== after.fieldsMatch,
                missingValues: !(0, same_value.eE)(before.dialect?.missingValues, after.dialect?.missingValues),
            };
        }
        function overriding(side, asked) {
            const { fieldsMatch } = (0, terms.fd)(side.config, side);
            return {
                ...(asked.fieldsMatch && fieldsMatch !== null ? { fieldsMatch } : {}),
                ...(asked.missingValues ? { dialect: (0, terms.Sw)(side.config, side) } : {}),
            };
        }
        ;
        async function understand({ document, part }) {
            const language = (0, schema_language.eX)(document);
            const known = { document, language };
            if (language === 'JSON Schema') {
                const isSchema = (0, same_value.pi)(document) || typeof document === 'boolean';
                return { ...known, translation: isSchema ? { schema: document, terms: table_terms.zR } : null };
            }
            const translated = await (0, schema_language.Tl)(document, language, part);
            return { ...known, translation: 'faults' in translated ? null : translated };
        }
        function termsOfSchema(schema) {
            return schema?.translation?.terms ?? table_terms.zR;
        }
        function compareWritten({ schema: base, config }, { schema: head, config: configNow }) {
            const [before, after] = [base === null ? nothing : base.translation, head.translation];
            if (before === null || after === null)
                return written_schemas_compareKeys(base?.document, head.document);
            if (base !== null && base.language !== head.language)
                return [note('changed', [], { before: base.language, after: head.language })];
            const sides = { before: { config, terms: before.terms }, after: { config: configNow, terms: after.terms } };
            const [from, to] = sidesOfSchema(sides);
            const ofTable = compareTerms(from, to);
            if (base === null)
                return ofTable;
            const isOwn = head.language === 'JSON Schema';
            const told = base === head ? [] : ofValues(before.schema, after.schema, isOwn);
            const columns = compareColumnsDeclared({ names: namesOf(before.schema, from), fieldsMatch: from.fieldsMatch }, { names: namesOf(after.schema, to), fieldsMatch: to.fieldsMatch }, [isOwn ? 'properties' : 'fields']);
            const places = new Set(told.map(({ keys }) => JSON.stringify(keys)));
            return [...told, ...ofTable, ...columns.filter(({ keys }) => !places.has(JSON.stringify(keys)))];
        }
        const nothing = { schema: true, terms: table_terms.zR };
        function ofValues(base, head, isOwn) {
            const notes = compareSchemas(base, head);
            return isOwn ? notes : notes.map((one) => ({ ...one, keys: one.keys.map(inUserWords) }));
        }
        function namesOf(schema, { fieldsMatch }) {
            return fieldsMatch === null ? [] : (0, schema_columns.Hj)(schema).map(({ name }) => name);
        }
        function written_schemas_compareKeys(base, head) {
            if (!(0, same_value.pi)(base) || !(0, same_value.pi)(head))
                return (0, same_value.eE)(base, head) ? [] : [note('changed', [], { before: base, after: head })];
            return [...new Set([...(0, same_value.Hs)(base), ...(0, same_value.Hs)(head)])].flatMap((key) => {
                const sides = { before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) };
                if ((0, same_value.eE)(sides.before, sides.after))
                    return [];
                return [note(sides.after === undefined ? 'removed' : 'changed', [key], sides)];
            });
        }
        function inUserWords(key, depth) {
            if (typeof key === 'number')
                return key;
            return depth === 0 && key === 'properties' ? 'fields' : (0, own_keywords.Y)(key);
        }
        ;
        const schemaLimit = 16 * 1024 * 1024;
        async function schemaSides({ before, after }, places) {
            const now = await headSchema(after.schema, places);
            if (now === undefined)
                return null;
            const then = await baseSchema(before.schema, places, now?.bytes);
            const isSame = isSameSchema(then, now);
            if (isSame && (0, same_value.eE)(before, after))
                return null;
            const shown = now?.shown ?? '';
            const [old, current] = [documentOf(then, shown), documentOf(now, shown)];
            const was = old === null ? null : await understand(old);
            return {
                before: was,
                after: isSame ? was : current === null ? null : await understand(current),
                isUnreadable: (then !== null && old === null) || (now !== null && current === null),
                shown,
            };
        }
        async function headSchema(schema, { files, folder }) {
            if (schema === undefined)
                return null;
            const isFile = async (one) => (await files.kind(one)) === 'file';
            const { file, part, rival } = await (0, schema_language.p8)(external_node_path_.resolve(folder, schema), isFile);
            if (rival !== null || !(await isFile(file)))
                return undefined;
            return { bytes: await files.read(file, { limit: schemaLimit }), part, shown: files.show(file) };
        }
        async function baseSchema(schema, { baseFiles, folder, prefix }, now) {
            if (schema === undefined)
                return null;
            const read = (one) => baseFiles.read((0, base_files.S)(prefix, folder, one), now);
            const isFile = async (one) => (await read(one)) !== undefined;
            const { file, part, rival } = await (0, schema_language.p8)(external_node_path_.resolve(folder, schema), isFile);
            if (rival !== null)
                return { bytes: undefined, part };
            const bytes = await read(file);
            return bytes === undefined ? null : { bytes, part };
        }
        function isSameSchema(then, now) {
            if (then?.bytes === undefined || now?.bytes === undefined)
                return then === now;
            return then.part === now.part && Buffer.compare(then.bytes, now.bytes) === 0;
        }
        function documentOf(found, shown) {
            if (found?.bytes === undefined)
                return null;
            const document = (0, base_config.u)(found.bytes, shown);
            return document === undefined ? null : { document, part: found.part };
        }
        ;
        async function loosenedRules({ base, head }, places) {
            const gates = await Promise.all(sharedGates(base, head).map(async (gate) => withSchemas(gate, places)));
            const [before, after] = inForce(base, head, gates);
            return [...compareConfigs(before, after), ...distinct(gates.flatMap(loosenedSchema))];
        }
        function sharedGates(base, head) {
            return Object.entries(base.data ?? {}).flatMap(([name, before]) => {
                const after = head.data !== undefined && Object.hasOwn(head.data, name) ? head.data[name] : undefined;
                return after === undefined ? [] : [{ name, before, after }];
            });
        }
        async function withSchemas(gate, places) {
            return { ...gate, schemas: await schemaSides(gate, places) };
        }
        function inForce(base, head, gates) {
            const was = [];
            const is = [];
            for (const { name, before, after, schemas } of gates) {
                const [from, to] = sidesOfConfig({
                    before: { config: before, terms: termsOfSchema(schemas?.before ?? null) },
                    after: { config: after, terms: termsOfSchema(schemas?.after ?? null) },
                });
                was.push([name, from]);
                is.push([name, to]);
            }
            return [withGates(base, was), withGates(head, is)];
        }
        function withGates(config, gates) {
            if (config.data === undefined)
                return config;
            return { ...config, data: Object.fromEntries([...Object.entries(config.data), ...gates]) };
        }
        function loosenedSchema({ name, before, after, schemas }) {
            if (schemas === null || after.schema === undefined)
                return [];
            const at = { gate: `data/${name}`, file: schemas.shown };
            if (schemas.isUnreadable)
                return [{ kind: 'changed', ...at, keys: [], before: before.schema, after: after.schema }];
            if (schemas.after === null || (schemas.before === null && before.schema !== undefined))
                return [];
            const notes = compareWritten({ schema: schemas.before, config: before }, { schema: schemas.after, config: after });
            return notes.map((note) => ({ ...note, ...at }));
        }
        function distinct(loosenings) {
            const named = loosenings.map((one) => [JSON.stringify([one.file, one.keys, one.kind]), one]);
            return [...new Map(named.reverse()).values()].reverse();
        }
        var policy_findings = __webpack_require__(50493);
        ;
        async function readPolicy(suite, base, ports) {
            const { prefix } = base.history.repository;
            const now = await ports.files.read(suite.file);
            const then = await base.files.read((0, base_files.S)(prefix, suite.folder, suite.file), now);
            const { commit } = base.files;
            const old = (0, base_config.e)(then, suite.path);
            const nothing = { base, config: null };
            if (old.kind === 'absent')
                return { ...nothing, since: { commit, change: 'new' }, findings: [] };
            if (old.kind === 'invalid')
                return { ...nothing, since: { commit, change: 'invalid' }, findings: [(0, policy_findings.Lh)(suite.path, commit)] };
            const { config } = old;
            const loosened = await loosenedRules({ base: config, head: suite.config }, { files: ports.files, baseFiles: base.files, folder: suite.folder, prefix });
            const same = then !== undefined && Buffer.compare(then, now) === 0;
            const severity = severityOfLoosening(config, ports.surroundings);
            const at = { locate: suite.locate, config: suite.path };
            return {
                base,
                config,
                since: { commit, change: loosened.length > 0 ? 'loosened' : same ? 'unchanged' : 'changed' },
                findings: loosened.map((one) => (0, policy_findings.Px)(one, severity, at)),
            };
        }
        function severityOfLoosening(base, surroundings) {
            return base.policy?.on_loosened ?? (isFromFork(surroundings) ? 'fail' : 'warn');
        }
        function isFromFork({ payload, repository }) {
            const head = at(at(payload.pull_request, 'head'), 'repo');
            if (head === undefined)
                return false;
            const name = at(head, 'full_name');
            return typeof name !== 'string' || name.toLowerCase() !== repository?.toLowerCase();
        }
        function at(value, key) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return undefined;
            return value[key];
        }
    })
};
