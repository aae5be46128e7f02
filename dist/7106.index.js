export const id = 7106;
export const ids = [7106, 9568];
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
    27106: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (lostConfig),
            readPolicy: () => (readPolicy),
            t: () => (severityOfLoosening)
        });
        var base_config = __webpack_require__(44728);
        var base_files = __webpack_require__(43114);
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
        var quality_demand = __webpack_require__(76951);
        var table_terms = __webpack_require__(24412);
        ;
        function comparePaths(base, head, { keys, isReferredTo, terms = table_terms.zR }) {
            const [before, after] = [textsOf(base.path), textsOf(head.path)];
            const isLost = !isWithin(before, after);
            const isGrown = !isWithin(after, before);
            const checks = [...(base.checks ?? []), ...terms.checks];
            const canDilute = isReferredTo || checks.some(isOfAllRows) || terms.quality.some(isMadeUpFor);
            return isLost || (isGrown && canDilute) ? [note('changed', keys, { before: base.path, after: head.path })] : [];
        }
        function isOfAllRows(check) {
            const [name = ''] = (0, same_value.Hs)(check);
            const bounds = (0, same_value.Hs)(((0, same_value.RP)(check, name) ?? {})).filter((key) => /^(?:min|max)(?:_|$)/.test(key));
            if (name === 'row_count')
                return bounds.some((bound) => bound !== 'max');
            return counting.has(name) ? bounds.some((bound) => bound !== 'max_count') : true;
        }
        const counting = new Set(['missing', 'unique', 'unseen_values', 'out_of_range']);
        function isMadeUpFor(rule) {
            if (!(0, quality_demand.q)(rule))
                return false;
            const { operator, value, unit } = rule;
            const isNone = value === 0 && (operator === 'mustBe' || operator === 'mustBeLessOrEqualTo');
            const isMost = operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo';
            return !isNone && !(isMost && unit === 'rows');
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
        function compareData(base, head, { keys, isReferredTo, terms }) {
            const sides = (key) => ({ before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) });
            const baseline = { before: base.baseline ?? 'auto', after: head.baseline ?? 'auto' };
            return [
                ...((0, same_value.eE)(baseline.before, baseline.after) ? [] : [note('changed', [...keys, 'baseline'], baseline)]),
                ...comparePaths(base, head, { keys: [...keys, 'path'], isReferredTo, terms }),
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
        const defaults = new Map([
            ['header', true],
            ['quoteChar', '"'],
        ]);
        function compareDialect(base, head, keys) {
            const others = new Set([...(0, same_value.Hs)(base), ...(0, same_value.Hs)(head)].filter((key) => key !== 'missingValues'));
            return [
                ...[...others].flatMap((key) => {
                    const sides = { before: (0, same_value.RP)(base, key), after: (0, same_value.RP)(head, key) };
                    const isSame = (0, same_value.eE)(sides.before ?? defaults.get(key), sides.after ?? defaults.get(key));
                    return isSame ? [] : [note('changed', [...keys, key], sides)];
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
        function compareConfigs(base, head, terms = new Map()) {
            const off = base.enforce !== false && head.enforce === false;
            const referred = new Set(Object.entries(base.data ?? {}).flatMap(tablesOf));
            const enforce = note('weaker', ['enforce'], { before: base.enforce, after: head.enforce });
            return [
                ...of(null, [
                    ...(off ? [enforce] : []),
                    ...compareWaivers(base.waivers ?? [], head.waivers ?? []),
                    ...comparePolicy(base.policy ?? {}, head.policy ?? {}),
                    ...compareOthers(base, head, { keys: [], skipped: compare_configs_compared }),
                ]),
                ...compareGates(base, head, {
                    name: 'data',
                    compare: (before, after, keys) => compareData(before, after, { keys, isReferredTo: referred.has(nameOf(keys)), terms: terms.get(nameOf(keys)) }),
                }),
                ...compareGates(base, head, { name: 'metrics', compare: compareMetrics }),
                ...compareCards(base, head),
            ];
        }
        function nameOf(keys) {
            return String(keys.at(-1));
        }
        function tablesOf([self, { foreignKeys = [] }]) {
            return foreignKeys.flatMap(({ reference: { resource = '', path } }) => {
                if (path !== undefined)
                    return [];
                return [resource === '' ? self : resource];
            });
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
            const isExtended = needsAll.has(fieldsMatch) && needsAll.has(head.fieldsMatch);
            const kept = base.names.filter((name) => after.has(name));
            const moved = fieldsMatch === 'exact' && head.names.filter((name) => before.has(name)).some((name, at) => name !== kept[at]);
            return [
                ...gone.map((name) => note('removed', [...keys, name], { before: name, after: undefined })),
                ...fresh.map((name) => note(isExtended ? 'extended' : 'weaker', [...keys, name], { before: undefined, after: name })),
                ...(moved ? [note('changed', keys, { before: base.names, after: head.names })] : []),
            ];
        }
        ;
        function compareCompared(base, head, section) {
            const columns = comparedColumns(base.config);
            if (columns.size === 0 || !isOfTexts(head.config))
                return [];
            const [before, after] = [kindOf(base.read), kindOf(head.read)];
            return [...columns].flatMap((column) => {
                const now = after(column);
                if (before(column) === 'values' || now === 'text')
                    return [];
                const keys = [section, column, 'type'];
                return [{ ...note('changed', keys, { before: undefined, after: typeIn(head.read, column) }), about: 'compared' }];
            });
        }
        function comparedColumns({ foreignKeys = [], checks = [] }) {
            return new Set([...foreignKeys.flatMap(({ fields }) => fields), ...checks.flatMap(toldApart)]);
        }
        function toldApart(check) {
            if ('unseen_values' in check)
                return [check.unseen_values.column];
            if (!('distinct' in check))
                return [];
            const isBounded = (0, same_value.Hs)(check.distinct).some((key) => key.startsWith('max'));
            return isBounded ? [check.distinct.column] : [];
        }
        function isOfTexts({ path }) {
            return [path].flat().some((one) => !/\.(?:jsonl|ndjson|json|parquet|pq|arrows?|feather|ipc)(?:\.\w+)?$/i.test(one));
        }
        function kindOf({ schema, terms }) {
            const readings = new Map(terms.fields.map(({ name, reading }) => [name, reading.is]));
            const types = new Map((0, schema_columns.Hj)(schema).map((column) => [column.name, column.types]));
            const others = (0, schema_columns.fh)(schema).length === 0 ? 'text' : 'unknown';
            return (column) => {
                const reading = readings.get(column);
                if (reading !== undefined)
                    return reading === 'any' || reading === 'string' ? 'text' : 'values';
                const declared = types.get(column);
                if (declared === undefined)
                    return others;
                return declared.every((type) => type === 'string' || type === 'null') ? 'text' : 'values';
            };
        }
        function typeIn({ schema, terms }, column) {
            const field = terms.fields.find(({ name }) => name === column);
            if (field !== undefined)
                return field.reading.called ?? field.reading.is;
            const types = (0, schema_columns.Hj)(schema).find(({ name }) => name === column)?.types ?? [];
            return types.length === 1 ? (types[0] ?? null) : types;
        }
        ;
        function compareOrder(base, head, keys) {
            const isHeadless = base.config.dialect?.header === false && head.config.dialect?.header === false;
            const isSame = base.names.every((name, at) => name === head.names[at]);
            return !isHeadless || isSame ? [] : [note('changed', keys, { before: base.names, after: head.names })];
        }
        var sub_schemas = __webpack_require__(28709);
        var json_pointer = __webpack_require__(90694);
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
        ;
        function sameMeaning(keyword, { before, after }, roots) {
            return sameOf(keyword, { before, after }, { roots, depth: 0 });
        }
        const { one, lists, maps } = sub_schemas.RE;
        function sameOf(keyword, { before, after }, at) {
            if (maps.includes(keyword))
                return sameMap(before, after, at);
            if (lists.includes(keyword) && (Array.isArray(before) || Array.isArray(after)))
                return sameList(before, after, at);
            if (one.includes(keyword))
                return sameSchema(before, after, at);
            if (keyword === '$ref')
                return sameReference(before, after, at);
            return sameJson(before, after);
        }
        function sameSchema(a, b, at) {
            spend(at.roots.budget);
            if (at.depth > 2 * deepest)
                return true;
            if (!(0, same_value.pi)(a) || !(0, same_value.pi)(b))
                return sameJson(a, b);
            const [before, after] = [written(a, at.roots, 'base'), written(b, at.roots, 'head')];
            if (before === false || after === false)
                return before === after;
            return sameNodes(before, after, { ...at, depth: at.depth + 1 });
        }
        function sameNodes(before, after, at) {
            const keys = keywordsOf(before);
            if (keys.length !== keywordsOf(after).length)
                return false;
            return keys.every((key) => Object.hasOwn(after, key) && sameOf(key, { before: before[key], after: after[key] }, at));
        }
        function sameReference(a, b, at) {
            if (typeof a !== 'string' || typeof b !== 'string')
                return a === b;
            const [old, now] = [referred(a, at.roots.base), referred(b, at.roots.head)];
            return old === undefined || now === undefined ? a === b : sameSchema(old, now, at);
        }
        function sameList(a, b, at) {
            if (!Array.isArray(a) || !Array.isArray(b))
                return false;
            const others = b;
            return a.length === b.length && a.every((item, index) => sameSchema(item, others[index], at));
        }
        function sameMap(a, b, at) {
            if (!(0, same_value.pi)(a) || !(0, same_value.pi)(b))
                return sameJson(a, b);
            const names = Object.keys(a);
            if (names.length !== Object.keys(b).length)
                return false;
            return names.every((name) => Object.hasOwn(b, name) && sameSchema(a[name], b[name], at));
        }
        function sameJson(a, b) {
            if (Array.isArray(a) && Array.isArray(b)) {
                const others = b;
                return a.length === b.length && a.every((item, index) => sameJson(item, others[index]));
            }
            if (!(0, same_value.pi)(a) || !(0, same_value.pi)(b))
                return a === b;
            const keys = Object.keys(a);
            return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
        }
        ;
        function hasScopes(document) {
            const nodes = [document];
            for (const node of nodes) {
                if (typeof node !== 'object' || node === null)
                    continue;
                if (!Array.isArray(node) && (isDynamic(node) || (node !== document && isResource(node))))
                    return true;
                for (const inner of Object.values(node))
                    nodes.push(inner);
            }
            return false;
        }
        function isDynamic(node) {
            return '$dynamicRef' in node || '$recursiveRef' in node;
        }
        function isResource(node) {
            const { $id } = node;
            return typeof $id === 'string' && !$id.startsWith('#');
        }
        var multiple_of = __webpack_require__(59568);
        var text_bounds = __webpack_require__(52845);
        ;
        const bounds = {
            textMinimum: { other: 'textExclusiveMinimum', exclusive: false, sign: 1 },
            textExclusiveMinimum: { other: 'textMinimum', exclusive: true, sign: 1 },
            textMaximum: { other: 'textExclusiveMaximum', exclusive: false, sign: -1 },
            textExclusiveMaximum: { other: 'textMaximum', exclusive: true, sign: -1 },
        };
        function compareMomentBound(base, head, keys) {
            const keyword = String(keys.at(-1));
            const before = (0, same_value.RP)(base, keyword);
            if (before === undefined)
                return [];
            const now = [keyword, bounds[keyword].other].flatMap((one) => {
                const after = (0, same_value.RP)(head, one);
                return after === undefined ? [] : [{ after, order: tighterBy(before, after, { keyword, now: one }) }];
            });
            if (now.some(({ order }) => order !== undefined && order >= 0))
                return [];
            const [first] = now;
            const sides = { before, after: first?.after };
            if (first === undefined)
                return [note('removed', keys, sides)];
            return [note(first.order === undefined ? 'changed' : 'weaker', keys, sides)];
        }
        function tighterBy(before, after, { keyword, now }) {
            if (typeof before !== 'string' || typeof after !== 'string')
                return undefined;
            const order = (0, text_bounds.ng)(after, before);
            if (order !== 0)
                return order === undefined ? undefined : order * bounds[keyword].sign;
            return tightness(now) - tightness(keyword);
        }
        function tightness(keyword) {
            return bounds[keyword].exclusive ? 1 : 0;
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
            ['textMinimum', compareMomentBound],
            ['textExclusiveMinimum', compareMomentBound],
            ['textMaximum', compareMomentBound],
            ['textExclusiveMaximum', compareMomentBound],
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
            const held = after?.every((value) => before.some((one) => sameJson(one, value))) === true;
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
            const held = typeof before === 'number' && typeof after === 'number' && (0, multiple_of.i)(after, before);
            return held ? [] : [note(after === undefined ? 'removed' : 'changed', keys, { before, after })];
        }
        ;
        const looking = {
            unevaluatedProperties: ['properties', 'patternProperties', 'additionalProperties'],
            unevaluatedItems: ['items', 'additionalItems', 'contains', 'prefixItems'],
        };
        function newlyEvaluated(base, head, { keys, roots }) {
            const keyword = String(keys.at(-1));
            const held = (0, same_value.RP)(base, keyword);
            if (held === undefined || held === true || (0, same_value.RP)(head, keyword) === undefined)
                return [];
            const about = looking[keyword] ?? [];
            const before = new Set(lookedAt(base, roots, 'base').map((one) => JSON.stringify(one)));
            const beside = new Set(namesOf(head.properties));
            const fresh = lookedAt(head, roots, 'head').filter(([when, by, ...name]) => {
                if (!about.includes(by) || (when === '' && by === 'properties' && beside.has(String(name[0]))))
                    return false;
                return !before.has(JSON.stringify([when, by, ...name])) && !before.has(JSON.stringify(['', by, ...name]));
            });
            if (fresh.length === 0)
                return [];
            const names = [...new Set(fresh.map(([when, by, ...name]) => [when.slice(1), by, ...name].join('/')))];
            return [note('weaker', keys, { before: held, after: names })];
        }
        function lookedAt(node, roots, side) {
            const found = [];
            look(node, '', { roots, side, found, open: [] });
            return found;
        }
        function look(schema, when, within) {
            spend(within.roots.budget);
            const node = written(schema, within.roots, within.side);
            if (node === false || within.open.includes(node) || within.open.length > deepest)
                return;
            within.found.push(...lookedRightHere(node, when));
            const inside = { ...within, open: [...within.open, node] };
            if (typeof node.$ref === 'string')
                look(referred(node.$ref, within.roots[within.side]), when, inside);
            for (const part of listOf(node.allOf))
                look(part, when, inside);
            for (const keyword of ['anyOf', 'oneOf'])
                for (const part of listOf(node[keyword]))
                    look(part, `${when}/${keyword}`, inside);
            for (const keyword of ['if', 'then', 'else'])
                if (node[keyword] !== undefined)
                    look(node[keyword], `${when}/${keyword}`, inside);
            for (const [name, part] of Object.entries((0, same_value.pi)(node.dependentSchemas) ? node.dependentSchemas : {}))
                look(part, `${when}/dependentSchemas/${name}`, inside);
        }
        function lookedRightHere(node, when) {
            return [
                ...['properties', 'patternProperties'].flatMap((keyword) => namesOf(node[keyword]).map((name) => [when, keyword, name])),
                ...['additionalProperties', 'items', 'additionalItems', 'contains'].flatMap((keyword) => node[keyword] === undefined ? [] : [[when, keyword]]),
                ...listOf(node.prefixItems).map((_, index) => [when, 'prefixItems', index]),
            ];
        }
        function namesOf(map) {
            return (0, same_value.pi)(map) ? Object.keys(map) : [];
        }
        function listOf(list) {
            return Array.isArray(list) ? list : [];
        }
        ;
        function compareSchemas(base, head) {
            const draft = { before: (0, same_value.RP)(asMapping(base), '$schema'), after: (0, same_value.RP)(asMapping(head), '$schema') };
            const drafts = sameDraft(draft.before, draft.after) ? [] : [note('changed', ['$schema'], draft)];
            const notes = [...drafts, ...withinBudget(base, head)];
            const isScoped = (hasScopes(base) || hasScopes(head)) && !sameJson(base, head);
            return isScoped ? [...notes.filter(({ keys }) => keys.length > 0), whole(base, head)] : notes;
        }
        const steps = 200_000;
        function withinBudget(base, head) {
            try {
                return compareSchema(base, head, { keys: [], roots: { base, head, budget: { left: steps } }, open: [] });
            }
            catch (thrown) {
                if (!(thrown instanceof TooIntricate))
                    throw thrown;
                return [whole(base, head)];
            }
        }
        function whole(base, head) {
            return note('changed', [], { before: base, after: head });
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
            if (sameMeaning(keyword, sides, at.roots))
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
            ['unevaluatedProperties', (pair, at) => [...compareUnevaluated(pair, at), ...newProperties(pair, at)]],
            ['propertyNames', compareOne],
            ['items', compareItems],
            ['additionalItems', compareOne],
            ['unevaluatedItems', compareUnevaluated],
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
        function compareUnevaluated(pair, at) {
            return [...compareOne(pair, at), ...newlyEvaluated(pair.before, pair.after, at)];
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
            const prefix = { before: pair.before.prefixItems, after: pair.after.prefixItems };
            const moved = !sameMeaning('prefixItems', prefix, at.roots);
            if (lists)
                return opaque('items', pair, at);
            const isHeld = pair.before.items !== undefined && pair.before.items !== true;
            if (moved && isHeld)
                return [note('changed', at.keys, { before: pair.before.items, after: pair.after.items })];
            return compareOne(pair, at);
        }
        function compareContains(pair, at) {
            const { before, after } = pair;
            const bounded = before.maxContains !== undefined || after.maxContains !== undefined;
            return bounded || after.contains === undefined ? opaque('contains', pair, at) : compareOne(pair, at);
        }
        function compare_schemas_listOf(node, keyword) {
            const list = node[keyword];
            return Array.isArray(list) ? list : [];
        }
        function compareAll({ before, after }, at) {
            const rest = Object.fromEntries(Object.entries(after).filter(([keyword]) => keyword !== 'allOf'));
            const now = [...compare_schemas_listOf(after, 'allOf'), rest];
            return compare_schemas_listOf(before, 'allOf').flatMap((part, index) => {
                const here = { ...at, keys: [...at.keys, index] };
                const kept = now.some((one) => compareSchema(part, one, here).length === 0);
                return kept ? [] : compareSchema(part, now[index], here);
            });
        }
        function compareAny({ before, after }, at) {
            const [from, to] = [compare_schemas_listOf(before, 'anyOf'), compare_schemas_listOf(after, 'anyOf')];
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
            const same = sameMeaning('if', { before: pair.before.if, after: pair.after.if }, at.roots);
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
                ...compareData(base.table, head.table, { keys: [], isReferredTo: false, terms: undefined }).map((one) => ({
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
            const isOwn = head.language === 'JSON Schema';
            const section = isOwn ? 'properties' : 'fields';
            const compared = compareCompared({ read: before, config }, { read: after, config: configNow }, section);
            if (base === null)
                return [...ofTable, ...compared];
            const told = base === head ? [] : ofValues(before.schema, after.schema, isOwn);
            const columns = compareColumnsDeclared({ names: written_schemas_namesOf(before.schema, from), fieldsMatch: from.fieldsMatch }, { names: written_schemas_namesOf(after.schema, to), fieldsMatch: to.fieldsMatch }, [section]);
            const order = compareOrder({ names: columnNames(before.schema), config }, { names: columnNames(after.schema), config: configNow }, [section]);
            const places = new Set(told.map(({ keys }) => JSON.stringify(keys)));
            return [
                ...told,
                ...ofTable,
                ...[...columns, ...order, ...compared].filter(({ keys }) => !places.has(JSON.stringify(keys))),
            ];
        }
        const nothing = { schema: true, terms: table_terms.zR };
        function ofValues(base, head, isOwn) {
            const notes = compareSchemas(base, head);
            return isOwn ? notes : notes.map((one) => ({ ...one, keys: one.keys.map(inUserWords) }));
        }
        function written_schemas_namesOf(schema, { fieldsMatch }) {
            return fieldsMatch === null ? [] : columnNames(schema);
        }
        function columnNames(schema) {
            return (0, schema_columns.Hj)(schema).map(({ name }) => name);
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
            const then = await baseSchema(before.schema, places, now);
            const isSame = isSameSchema(then, now);
            if (isSame && (0, same_value.eE)(before, after))
                return null;
            const shown = now?.shown ?? '';
            const [old, current] = [then.kind === 'found' ? documentOf(then, shown) : null, documentOf(now, shown)];
            const understood = old === null ? null : await understand(old);
            return {
                before: understood,
                after: isSame ? understood : current === null ? null : await understand(current),
                isUnreadable: then.kind === 'ambiguous' || (then.kind === 'found' && old === null) || (now !== null && current === null),
                lost: then.kind === 'lost' ? then.file : null,
                shown,
            };
        }
        async function headSchema(schema, { files, folder, prefix }) {
            if (schema === undefined)
                return null;
            const isFile = async (one) => (await files.kind(one)) === 'file';
            const { file, part, rival } = await (0, schema_language.p8)(external_node_path_.resolve(folder, schema), isFile);
            if (rival !== null || !(await isFile(file)))
                return undefined;
            const bytes = await files.read(file, { limit: schemaLimit });
            return { path: (0, base_files.S)(prefix, folder, file), bytes, part, shown: files.show(file) };
        }
        async function baseSchema(schema, { baseFiles, folder, prefix }, now) {
            if (schema === undefined)
                return { kind: 'none' };
            const inRepository = (one) => (0, base_files.S)(prefix, folder, one);
            const find = (one) => baseFiles.find(inRepository(one), now ?? undefined);
            const isFile = async (one) => (await find(one)).kind === 'found';
            const { file, part, rival } = await (0, schema_language.p8)(external_node_path_.resolve(folder, schema), isFile);
            if (rival !== null)
                return { kind: 'ambiguous' };
            const found = await find(file);
            if (found.kind !== 'found')
                return { kind: 'lost', file: { path: inRepository(file), found } };
            return { kind: 'found', bytes: found.bytes, part };
        }
        function isSameSchema(then, now) {
            if (now === null)
                return then.kind === 'none';
            if (then.kind !== 'found')
                return false;
            return then.part === now.part && Buffer.compare(then.bytes, now.bytes) === 0;
        }
        function documentOf(found, shown) {
            if (found === null)
                return null;
            const document = (0, base_config.u)(found.bytes, shown);
            return document === undefined ? null : { document, part: found.part };
        }
        ;
        async function loosenedRules({ base, head }, places) {
            const gates = await Promise.all(sharedGates(base, head).map(async (gate) => withSchemas(gate, places)));
            const [before, now] = inForce(base, head, gates);
            const lost = gates.flatMap(({ after, schemas }) => (after.schema === undefined ? [] : (schemas?.lost ?? [])));
            return {
                loosened: [...compareConfigs(before, now, termsOfBase(gates)), ...distinct(gates.flatMap(loosenedSchema))],
                lost: [...new Map(lost.map((one) => [one.path, one])).values()],
            };
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
        function termsOfBase(gates) {
            return new Map(gates.map(({ name, schemas }) => [name, termsOfSchema(schemas?.before ?? null)]));
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
            if (schemas.after === null || schemas.lost !== null)
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
            const path = (0, base_files.S)(prefix, suite.folder, suite.file);
            const found = await base.files.find(path, { path, bytes: now });
            const { commit } = base.files;
            const nothing = { base, config: null };
            if (found.kind === 'lost' && found.why !== 'unlisted')
                return {
                    ...nothing,
                    since: { commit, change: 'invalid' },
                    findings: [lostConfig({ path, found }, ports.surroundings, commit)],
                };
            const then = found.kind === 'found' ? found.bytes : undefined;
            const old = (0, base_config.e)(then, suite.path);
            if (old.kind === 'absent')
                return { ...nothing, since: { commit, change: 'new' }, findings: [] };
            if (old.kind === 'invalid')
                return { ...nothing, since: { commit, change: 'invalid' }, findings: [(0, policy_findings.Lh)(suite.path, commit)] };
            const { config } = old;
            const { loosened, lost } = await loosenedRules({ base: config, head: suite.config }, { files: ports.files, baseFiles: base.files, folder: suite.folder, prefix });
            const same = then !== undefined && Buffer.compare(then, now) === 0;
            const severity = severityOfLoosening(config, ports.surroundings);
            const ofMore = config.policy?.on_loosened ?? 'info';
            const isLess = loosened.some(({ kind }) => kind !== 'extended');
            const at = { locate: suite.locate, config: suite.path };
            return {
                base,
                config,
                since: { commit, change: isLess ? 'loosened' : same ? 'unchanged' : 'changed' },
                findings: [
                    ...loosened.map((one) => (0, policy_findings.Px)(one, one.kind === 'extended' ? ofMore : severity, at)),
                    ...lost.map((one) => (0, policy_findings.mX)(one, severity, commit)),
                ],
            };
        }
        function lostConfig(config, surroundings, commit) {
            return (0, policy_findings.mX)(config, severityOfLoosening(null, surroundings), commit);
        }
        function severityOfLoosening(base, surroundings) {
            return base?.policy?.on_loosened ?? (isFromFork(surroundings) ? 'fail' : 'warn');
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
    }),
    59568: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (isMultipleOf)
        });
        function isMultipleOf(value, divisor) {
            if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor))
                return value % divisor === 0;
            if (!Number.isFinite(value))
                return false;
            const a = decimalOf(value);
            const b = decimalOf(divisor);
            const scale = Math.max(a.scale, b.scale);
            if (scale - Math.min(a.scale, b.scale) > 800)
                return false;
            return (a.digits * tenTo(scale - a.scale)) % (b.digits * tenTo(scale - b.scale)) === 0n;
        }
        function decimalOf(value) {
            const [mantissa = '', exponent = '0'] = String(value).split('e');
            const [whole = '', fraction = ''] = mantissa.split('.');
            return { digits: BigInt(whole + fraction), scale: fraction.length - exponentOf(exponent) };
        }
        function exponentOf(text) {
            return JSON.parse(text.replace('+', ''));
        }
        function tenTo(exponent) {
            return BigInt(`1${'0'.repeat(exponent)}`);
        }
    }),
    76951: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            q: () => (isCountedDemand)
        });
        function isCountedDemand(demand) {
            return 'operator' in demand;
        }
    })
};
