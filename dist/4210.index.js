export const id = 4210;
export const ids = [4210];
export const modules = {
    34210: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            predict: () => (predict),
            reportedBy: () => (reportedBy)
        });
        var decide_tested = __webpack_require__(45640);
        var find_metric = __webpack_require__(99976);
        var confusion_counts = __webpack_require__(80608);
        ;
        const classesAtMost = 20;
        function confusionOf(config, { predictions }) {
            if (predictions.task !== 'classification' || predictions.data.prediction === undefined)
                return null;
            const { classes: all, label, prediction } = predictions.data;
            const isClosed = config.task === 'binary' || config.score !== undefined;
            const present = new Set(isClosed ? all.keys() : []);
            if (!isClosed)
                for (let row = 0; row < label.length; row += 1)
                    present.add(label[row] ?? 0).add(prediction[row] ?? 0);
            const places = [...all.keys()].filter((at) => present.has(at));
            if (places.length > classesAtMost)
                return null;
            const counts = (0, confusion_counts.V)(predictions.data);
            if (counts === undefined)
                return null;
            const rows = places.map((is) => places.map((said) => counts[is * all.length + said] ?? 0));
            return { classes: places.map((at) => all[at] ?? ''), rows };
        }
        ;
        function disparityPermutation({ groups, disparity, permutations, random }) {
            const observed = disparity(groups);
            const dealt = groups.slice();
            let asMuch = 0;
            for (let at = 0; at < permutations; at += 1) {
                shuffle(dealt, random);
                if (!(disparity(dealt) < observed - 1e-12 * Math.abs(observed)))
                    asMuch += 1;
            }
            return (1 + asMuch) / (permutations + 1);
        }
        function shuffle(values, random) {
            for (let last = values.length - 1; last > 0; last -= 1) {
                const other = random.below(last + 1);
                const kept = values[last] ?? 0;
                values[last] = values[other] ?? 0;
                values[other] = kept;
            }
        }
        var stats_random = __webpack_require__(52681);
        var compare_text = __webpack_require__(99785);
        ;
        function slicesOf(by, columns, rows) {
            const names = typeof by === 'string' ? [by] : by;
            const categories = names.map((name) => columns.categories.get(name));
            if (categories.some((one) => one === undefined))
                return [];
            const parts = new Map();
            for (const row of rows) {
                const key = keyAt(categories, row);
                const known = parts.get(key);
                if (known === undefined)
                    parts.set(key, [row]);
                else
                    known.push(row);
            }
            return [...parts]
                .map(([, members]) => {
                const values = categories.map((one) => one.values[one.codes[members[0] ?? 0] ?? 0] ?? '');
                return {
                    key: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
                    rows: Uint32Array.from(members),
                    values,
                };
            })
                .sort((a, b) => compareLists(a.values, b.values))
                .map(({ key, rows: members }) => ({ key, rows: members }));
        }
        function keyAt(categories, row) {
            let key = '';
            for (const { codes } of categories)
                key += `${codes[row] ?? 0},`;
            return key;
        }
        function compareLists(a, b) {
            for (const [at, value] of a.entries()) {
                const order = (0, compare_text.n)(value, b[at] ?? '');
                if (order !== 0)
                    return order;
            }
            return 0;
        }
        function allRows(count) {
            return Uint32Array.from({ length: count }, (_, row) => row);
        }
        ;
        const mostPermutations = 1999;
        const leastPermutations = 199;
        const rowVisits = 100_000_000;
        function disparityOf(grouped) {
            const found = (grouped.rule.by ?? []).map((by) => disparityBy(by, grouped));
            const unmeasured = found.find((one) => one.kind === 'unmeasured');
            if (unmeasured !== undefined)
                return unmeasured;
            return found.reduce((worst, one) => worst?.kind === 'measured' && one.kind === 'measured' && worst.difference >= one.difference ? worst : one, undefined);
        }
        function disparityBy(by, grouped) {
            const { comparison, metric, support } = grouped;
            const { columns } = comparison;
            const groups = slicesOf(by, columns, allRows(columns.rows)).filter(({ rows }) => rows.length >= support);
            if (groups.length < 2)
                return { kind: 'unmeasured', reason: { code: 'few-groups', params: { support } } };
            const rows = Uint32Array.from(groups.flatMap((group) => [...group.rows])).sort();
            const valuesOf = comparison.perGroup(metric, rows);
            if (valuesOf === undefined)
                return { kind: 'unmeasured', reason: { code: 'undefined-metric' } };
            const codes = codesOf(groups, rows);
            const values = valuesOf(codes, groups.length);
            const undefinedAt = values.findIndex(Number.isNaN);
            if (undefinedAt !== -1)
                return {
                    kind: 'unmeasured',
                    reason: { code: 'disparity-undefined', params: { group: named(groups[undefinedAt]) } },
                };
            const [high, low] = [Math.max(...values), Math.min(...values)];
            return {
                kind: 'measured',
                difference: high - low,
                highest: named(groups[values.indexOf(high)]),
                lowest: named(groups[values.indexOf(low)]),
                evidence: () => evidenceOf(codes, (dealt) => spreadOf(valuesOf(dealt, groups.length)), { ...grouped, by }),
            };
        }
        function codesOf(groups, rows) {
            const groupOf = new Map();
            groups.forEach((group, index) => group.rows.forEach((row) => groupOf.set(row, index)));
            return rows.map((row) => groupOf.get(row) ?? 0);
        }
        function spreadOf(values) {
            return Math.max(...values) - Math.min(...values);
        }
        function evidenceOf(groups, disparity, { id, metric, by, policy }) {
            const permutations = Math.max(leastPermutations, Math.min(mostPermutations, Math.floor(rowVisits / groups.length)));
            const random = (0, stats_random.I)(`${id} ${metric} disparity ${JSON.stringify(by)}`);
            const p = disparityPermutation({ groups, disparity, permutations, random });
            return { test: 'permutation', unit: 'rows', units: groups.length, p, p_adjusted: p, family: 1, alpha: policy.alpha };
        }
        function named(group) {
            return Object.entries(group?.key ?? {})
                .map((pair) => pair.join(' = '))
                .join(', ');
        }
        var metrics_reading = __webpack_require__(32154);
        ;
        const agreement = 1e-6;
        function reportedFindings(id, side) {
            return contradictions(side).map(({ name, found, reported, computed }) => {
                const { source } = found.file;
                const params = { reported, file: source.shown };
                return {
                    ...contradiction(id, { name, rule: 'reported', params }),
                    observed: { value: computed },
                    samples: [{ file: source.shown, ...source.spot(found.tree.offset), value: String(reported) }],
                };
            });
        }
        function reportedBaselineFindings(id, side) {
            return contradictions(side).map(({ name, found, reported, computed }) => {
                const params = { reported, file: found.file.source.shown };
                return { ...contradiction(id, { name, rule: 'reported-baseline', params }), baseline: { value: computed } };
            });
        }
        function contradictions({ reported: all, computedOf }) {
            return [...all].flatMap(([name, found]) => {
                const computed = computedOf(name);
                const reading = (0, metrics_reading.MU)(found.tree);
                if (typeof computed !== 'number' || reading.kind !== 'number')
                    return [];
                const { value: reported } = reading;
                const agrees = Math.abs(reported - computed) <= agreement * Math.max(Math.abs(computed), Math.abs(reported));
                return agrees ? [] : [{ name, found, reported, computed }];
            });
        }
        function contradiction(id, { name, rule, params }) {
            return {
                id: `${id}#${name}/${rule}`,
                rule,
                subject: name,
                slice: null,
                params,
                outcome: 'violated',
                severity: 'warn',
                reason: { code: 'reported-differs', params },
                count: 1,
                samples: [],
            };
        }
        var errors = __webpack_require__(62807);
        var decide = __webpack_require__(21264);
        var finding = __webpack_require__(89893);
        var values = __webpack_require__(59986);
        ;
        const defaultSupport = 100;
        const slicesAtMost = 1000;
        function sliceFindings(slicing) {
            const { slices, comparison, rules } = slicing;
            const { compare } = comparison;
            if (compare === undefined || rules.length === 0)
                return [];
            const all = slices.by.flatMap((by) => slicesOf(by, comparison.columns, allRows(comparison.columns.rows)));
            if (all.length > slicesAtMost) {
                const message = `${comparison.columns.label} has ${all.length} slices, and ${slicesAtMost} are the most that can be told apart`;
                throw (0, errors.Xu)({ message, where: { file: comparison.columns.shown }, hint: 'slice by columns with few values' });
            }
            const support = slices.min_support ?? defaultSupport;
            const large = all.filter(({ rows }) => rows.length >= support);
            const measured = large.map((slice) => ({ ...slice, measured: compare(slice.rows) }));
            const small = all.filter(({ rows }) => rows.length < support);
            return [
                ...decided(measured, slicing),
                ...small.flatMap(({ key, rows }) => rules.map(([name]) => insufficient(slicing, name, { key, rows: rows.length }))),
                ...goneSlices(slicing, all).flatMap((key) => rules.map(([name]) => gone(slicing, name, key))),
            ];
        }
        function decided(slices, slicing) {
            const { id, rules, policy } = slicing;
            const planned = slices.flatMap((slice) => rules.map(([name, rule]) => ({
                slice,
                name,
                rule,
                evidence: slice.measured.test(name, `${id} ${name} ${JSON.stringify(slice.key)}`),
            })));
            const known = (0, values.Wl)(planned, planned.length, policy);
            return planned.flatMap(({ slice, name, rule }, at) => findingsOf(slicing, { slice, name, rule, noise: known[at] }));
        }
        function findingsOf({ id }, one) {
            const { slice, name, noise } = one;
            const candidate = slice.measured.candidate(name) ?? { kind: 'absent' };
            const reading = slice.measured.baseline(name) ?? { kind: 'absent' };
            const baseline = { kind: 'read', reading };
            const decisions = (0, decide.n)({
                rule: one.rule,
                candidate,
                baseline,
                computed: true,
                ...(noise === undefined ? {} : { noise }),
            });
            const observed = (0, metrics_reading.c_)(candidate);
            const before = (0, metrics_reading.c_)(reading);
            return decisions.map((decision) => {
                const params = { ...decision.params, rows: slice.measured.rows };
                return (0, finding.o)(id, name, {
                    decided: { ...decision, params },
                    observed,
                    baseline: before,
                    samples: [],
                    slice: slice.key,
                });
            });
        }
        function sliceRule(name, rule, { severity, rules }) {
            const own = Object.hasOwn(rules ?? {}, name) ? rules?.[name] : undefined;
            const { max_regression, max_regression_pct, require_both } = own ?? rule;
            const { direction, noise_sd } = rule;
            const of = severity ?? rule.severity;
            return {
                ...(direction === undefined ? {} : { direction }),
                ...(max_regression === undefined ? {} : { max_regression }),
                ...(max_regression_pct === undefined ? {} : { max_regression_pct }),
                ...(require_both === undefined ? {} : { require_both }),
                ...(noise_sd === undefined ? {} : { noise_sd }),
                ...(of === undefined ? {} : { severity: of }),
            };
        }
        function insufficient({ id }, subject, { key, rows }) {
            return (0, finding.o)(id, subject, {
                decided: {
                    rule: 'slices',
                    outcome: 'insufficient',
                    severity: 'info',
                    params: { rows },
                    reason: { code: 'few-rows', params: { rows } },
                },
                samples: [],
                slice: key,
            });
        }
        function gone({ id, rules }, subject, key) {
            const rule = rules.find(([name]) => name === subject)?.[1];
            return (0, finding.o)(id, subject, {
                decided: {
                    rule: 'slices',
                    outcome: 'unmeasured',
                    severity: rule?.severity ?? 'fail',
                    params: {},
                    reason: { code: 'slice-gone' },
                },
                samples: [],
                slice: key,
            });
        }
        function goneSlices({ slices, comparison }, present) {
            const { baselineColumns } = comparison;
            if (baselineColumns === undefined)
                return [];
            const here = new Set(present.map(({ key }) => JSON.stringify(key)));
            return slices.by
                .flatMap((by) => slicesOf(by, baselineColumns, allRows(baselineColumns.rows)))
                .map(({ key }) => key)
                .filter((key) => !here.has(JSON.stringify(key)));
        }
        var class_names = __webpack_require__(4058);
        ;
        function fingerprintOf(ids, labels) {
            const { bytes, offsets } = ids;
            const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const labelHash = labels instanceof Float64Array ? hashOfNumbers(labels) : hashOfClasses(labels);
            let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
            for (let row = 0; row < ids.length; row += 1) {
                let at = offsets[row] ?? 0;
                const end = offsets[row + 1] ?? 0;
                let one = labelHash(row);
                let other = one ^ (end - at);
                for (; at + 4 <= end; at += 4) {
                    const word = view.getInt32(at, true);
                    one = stirred(one ^ word, 0xcc9e2d51);
                    other = stirred(other ^ word, 0x1b873593);
                }
                for (; at < end; at += 1) {
                    const byte = bytes[at] ?? 0;
                    one = stirred(one ^ byte, 0xcc9e2d51);
                    other = stirred(other ^ byte, 0x1b873593);
                }
                sum0 = (sum0 + mixed(one)) | 0;
                sum1 = (sum1 + mixed(other)) | 0;
                sum2 = (sum2 + mixed(Math.imul(one, 0x9e3779b1) ^ other)) | 0;
                sum3 = (sum3 + mixed(Math.imul(other, 0x9e3779b1) + one)) | 0;
            }
            return [sum0, sum1, sum2, sum3].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
        }
        function stirred(hash, factor) {
            const product = Math.imul(hash, factor);
            return product ^ (product >>> 15);
        }
        function mixed(hash) {
            let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
            mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
            return mix ^ (mix >>> 16);
        }
        function hashOfClasses({ codes, values }) {
            const { nameOf } = (0, class_names.x)(values);
            const hashes = Int32Array.from(values, (value) => {
                let hash = 0x811c9dc5;
                for (const byte of Buffer.from(nameOf(value)))
                    hash = Math.imul(hash ^ byte, 0x01000193);
                return mixed(hash);
            });
            return (row) => hashes[codes[row] ?? 0] ?? 0;
        }
        function hashOfNumbers(labels) {
            const number = new DataView(new ArrayBuffer(8));
            return (row) => {
                number.setFloat64(0, (labels[row] ?? Number.NaN) + 0);
                return mixed(stirred(number.getInt32(0), 0xcc9e2d51) ^ number.getInt32(4));
            };
        }
        var match_rows = __webpack_require__(74993);
        ;
        function compareTestSets(id, config, comparison) {
            const { columns, baselineColumns, matched } = comparison;
            const subject = config.id ?? '';
            const make = (parts) => testSetFinding(id, subject, parts);
            const duplicates = duplicateFindings(comparison, config, make);
            if (duplicates.length > 0)
                return { findings: duplicates, incomparable: { code: 'duplicate-ids' } };
            if (baselineColumns === undefined)
                return { findings: [], incomparable: undefined };
            if (matched === undefined)
                return config.id === undefined ? compareCounts(comparison, config, make) : unmatchedSet;
            const { onlyCandidate, onlyBaseline, relabelled } = matched;
            const redescribed = redescribedRows(comparison, config);
            const unmatched = onlyCandidate.count + onlyBaseline.count + relabelled.count + redescribed.count;
            const all = matched.candidate.length + unmatched - redescribed.count;
            const percent = (100 * unmatched) / all;
            const isTooMuch = percent > (config.max_unmatched_pct ?? 0) || matched.candidate.length === 0;
            const severity = isTooMuch ? 'fail' : 'info';
            const findings = [];
            const missing = onlyCandidate.count + onlyBaseline.count;
            const samples = [...samplesOf(onlyCandidate, columns, config), ...samplesOf(onlyBaseline, baselineColumns, config)];
            const params = { matched: matched.candidate.length, allowed_pct: config.max_unmatched_pct ?? 0 };
            if (missing > 0) {
                const counts = { candidate: onlyCandidate.count, baseline: onlyBaseline.count };
                findings.push(make({
                    rule: 'same-rows',
                    code: 'rows-differ',
                    count: missing,
                    severity,
                    samples,
                    params: { ...params, ...counts },
                }));
            }
            if (relabelled.count > 0) {
                const own = samplesOf(relabelled, columns, config);
                findings.push(make({ rule: 'same-labels', code: 'labels-differ', count: relabelled.count, severity, samples: own, params }));
            }
            if (redescribed.count > 0) {
                const own = samplesOf(redescribed, columns, config);
                const { columns: named } = redescribed;
                findings.push(make({
                    rule: 'same-descriptions',
                    code: 'descriptions-differ',
                    count: redescribed.count,
                    severity,
                    samples: own,
                    params: { ...params, columns: named },
                }));
            }
            return {
                findings,
                incomparable: isTooMuch ? { code: 'other-test-set', params: { ...params, unmatched } } : undefined,
            };
        }
        function duplicateFindings({ columns, baselineColumns, repeated }, config, make) {
            return [
                ...(repeated.candidate.count === 0 ? [] : [make(duplicate(repeated.candidate, columns, config))]),
                ...(repeated.baseline.count === 0 || baselineColumns === undefined
                    ? []
                    : [make(duplicate(repeated.baseline, baselineColumns, config))]),
            ];
        }
        const unmatchedSet = { findings: [], incomparable: undefined };
        function compareCounts({ columns, baselineColumns }, { max_unmatched_pct: allowed = 0 }, make) {
            const [candidate, baseline] = [columns.rows, baselineColumns?.rows ?? 0];
            const unmatched = Math.abs(candidate - baseline);
            if (unmatched === 0)
                return unmatchedSet;
            const isTooMuch = (100 * unmatched) / Math.max(candidate, baseline) > allowed;
            const params = { candidate, baseline, allowed_pct: allowed };
            const severity = isTooMuch ? 'fail' : 'info';
            const parts = { rule: 'same-count', code: 'counts-differ', count: unmatched, severity, samples: [], params };
            return {
                findings: [make(parts)],
                incomparable: isTooMuch ? { code: 'other-test-set', params: { ...params, unmatched } } : undefined,
            };
        }
        function redescribedRows({ columns, baselineColumns, matched }, { label, prediction, weight }) {
            if (matched === undefined || baselineColumns === undefined)
                return { count: 0, first: [], columns: [] };
            const differs = [];
            const named = [];
            for (const [name, own] of columns.categories) {
                const other = baselineColumns.categories.get(name);
                if (other === undefined || name === label || name === prediction)
                    continue;
                named.push(name);
                differs.push((row, at) => own.values[own.codes[row] ?? 0] !== other.values[other.codes[at] ?? 0]);
            }
            const [weights, others] = [columns, baselineColumns].map(({ numbers }) => numbers.get(weight ?? ''));
            if (weight !== undefined && weights !== undefined && others !== undefined) {
                named.push(weight);
                differs.push((row, at) => !Object.is(weights[row], others[at]));
            }
            const changed = new Set();
            const rows = (0, match_rows.tX)();
            for (let nth = 0; nth < matched.candidate.length; nth += 1) {
                const [row, at] = [matched.candidate[nth] ?? 0, matched.baseline[nth] ?? 0];
                const which = differs.findIndex((differ) => differ(row, at));
                if (which === -1)
                    continue;
                changed.add(named[which] ?? '');
                rows.add(row);
            }
            return { count: rows.count, first: rows.first, columns: [...changed] };
        }
        function duplicate(rows, columns, config) {
            const samples = samplesOf(rows, columns, config);
            const params = { file: columns.label };
            return { rule: 'unique-ids', code: 'duplicate-ids', count: rows.count, severity: 'fail', samples, params };
        }
        function testSetFinding(id, subject, parts) {
            const { rule, code, count, severity, samples, params } = parts;
            const file = typeof params.file === 'string' ? `:${params.file}` : '';
            return {
                id: `${id}#${subject}/${rule}${file}`,
                rule,
                subject,
                slice: null,
                params,
                outcome: code === 'duplicate-ids' ? 'violated' : 'not-comparable',
                severity,
                reason: { code, params },
                count,
                samples,
            };
        }
        function samplesOf({ first }, columns, { id }) {
            const ids = id === undefined ? undefined : columns.texts.get(id);
            return first.map((row) => {
                const { file, line } = columns.places.at(row);
                return { file, line, value: (ids?.textAt(row) ?? '').slice(0, 200) };
            });
        }
        function testSetFingerprint(config, columns) {
            const ids = config.id === undefined ? undefined : columns.texts.get(config.id);
            if (ids === undefined)
                return null;
            const labels = columns.categories.get(config.label) ?? columns.numbers.get(config.label);
            return labels === undefined ? null : fingerprintOf(ids, labels);
        }
        ;
        function reportedBy(files, named, comparison) {
            const reported = new Map();
            for (const name of comparison.plain) {
                const lookup = (0, find_metric.G)(files, name);
                if (lookup.kind === 'found')
                    reported.set(name, lookup.at);
            }
            for (const [name, [found, ...others]] of named) {
                if (found !== null && others.length === 0)
                    reported.set(name, found);
            }
            return reported;
        }
        function predict({ id, config, predictions, }, comparison, given) {
            const testSet = compareTestSets(id, predictions, comparison);
            const context = {
                id,
                predictions,
                comparison,
                incomparable: given.incomparable ?? testSet.incomparable,
                baseline: given.baseline,
                unfit: comparison.columns.files.map((file) => given.unfit.get(file)).find((reason) => reason !== undefined),
            };
            const measured = measuredOf(comparison, Object.keys(config.rules ?? {}));
            const rules = Object.entries(config.rules ?? {});
            const slices = config.slices === undefined ? [] : slicesOrWhyNot({ ...given, ...context, slices: config.slices, rules });
            const { columns, matched } = comparison;
            return {
                files: columns.files,
                names: [...measured.keys()],
                measured,
                readings: (name, rule, kind) => readingsOf(name, { rule, kind }, context),
                boundNotes: (name) => {
                    const confidence = (0, decide_tested.i2)(given.policy.alpha);
                    const interval = comparison.intervalOf(name, confidence);
                    return interval === undefined
                        ? []
                        : [{ code: 'share-interval', params: { metric: name, confidence, ...interval } }];
                },
                disparity: (name, rule) => {
                    const support = config.slices?.min_support ?? defaultSupport;
                    return disparityOf({ id, metric: name, rule, comparison, support, policy: given.policy });
                },
                findings: [...testSet.findings, ...predicted_contradictions(id, { ...given, comparison, measured }), ...slices],
                notes: oneSidedNotes(comparison),
                facts: {
                    rows: columns.rows,
                    matched: matched === undefined ? null : matched.candidate.length,
                    fingerprint: testSetFingerprint(predictions, columns),
                    confusion: confusionOf(predictions, comparison),
                },
            };
        }
        function predicted_contradictions(id, { comparison, measured, reported, baseline, }) {
            const before = baseline.kind === 'read' ? reportedBy(baseline.files, new Map(), comparison) : new Map();
            return [
                ...reportedFindings(id, { reported, computedOf: (name) => measured.get(comparison.nameOf(name) ?? name) }),
                ...reportedBaselineFindings(id, {
                    reported: before,
                    computedOf: (name) => numberIn(comparison.baselineAlone?.(name)),
                }),
            ];
        }
        function numberIn(reading) {
            return reading?.kind === 'number' ? reading.value : undefined;
        }
        function oneSidedNotes({ oneSided }) {
            return oneSided.length === 0 ? [] : [{ code: 'zero-for-a-class', params: { classes: oneSided.slice(0, 10) } }];
        }
        function measuredOf(comparison, ruled) {
            const { candidate } = comparison.measure();
            const names = new Set([...ruled.flatMap((name) => comparison.nameOf(name) ?? []), ...comparison.plain]);
            const measured = new Map();
            for (const name of names) {
                const reading = candidate(name);
                if (reading?.kind === 'number')
                    measured.set(name, reading.value);
            }
            return measured;
        }
        function readingsOf(name, { rule, kind }, { id, predictions, comparison, incomparable, baseline }) {
            const candidate = comparison.measure().candidate(name);
            if (candidate === undefined)
                return undefined;
            const alone = { candidate, compared: undefined };
            if (kind === 'missing')
                return { ...alone, evidence: (0, values.Xi)('one-run-each') };
            if (incomparable !== undefined)
                return { ...alone, baseline: { kind: 'incomparable', reason: incomparable }, evidence: (0, values.Xi)('no-test') };
            if (comparison.baselineAlone === undefined) {
                const reason = baseline.kind === 'read' && baseline.predictions.kind === 'missing'
                    ? baseline.predictions.reason
                    : { code: 'no-baseline-predictions' };
                return { ...alone, evidence: { kind: 'none', reason } };
            }
            const { compare, matched } = comparison;
            if (compare === undefined || matched === undefined) {
                const reading = comparison.baselineAlone(name) ?? { kind: 'absent' };
                const code = predictions.id === undefined ? 'no-id' : 'no-test';
                return { ...alone, baseline: { kind: 'read', reading }, evidence: (0, values.Xi)(code) };
            }
            const pairs = compare();
            const isPart = pairs.rows < comparison.columns.rows;
            return {
                candidate,
                compared: isPart ? pairs.candidate(name) : undefined,
                baseline: { kind: 'read', reading: pairs.baseline(name) ?? { kind: 'absent' } },
                evidence: (0, values.eW)(rule) ? pairs.test(name, `${id} ${name}`) : (0, values.Xi)('one-run-each'),
            };
        }
        function slicesOrWhyNot(context) {
            const { comparison, incomparable, baseline, id, slices, unfit } = context;
            const rules = context.rules
                .map(([name, rule]) => [name, sliceRule(name, rule, slices)])
                .filter(([name, rule]) => (0, values.sI)(rule) && comparison.measure().candidate(name) !== undefined);
            const isOther = unfit === undefined && incomparable !== undefined;
            if (isOther || baseline.kind === 'missing' || rules.length === 0)
                return [];
            if (unfit === undefined && comparison.compare !== undefined)
                return sliceFindings({ ...context, rules });
            const why = unfit !== undefined
                ? { outcome: 'unmeasured', reason: unfit }
                : baseline.predictions.kind === 'missing'
                    ? baseline.predictions
                    : { outcome: 'no-baseline', reason: { code: 'no-id' } };
            return [
                {
                    id: `${id}#/slices`,
                    rule: 'slices',
                    subject: '',
                    slice: null,
                    params: {},
                    outcome: why.outcome,
                    severity: why.outcome === 'bootstrap' ? 'warn' : (context.slices.severity ?? 'fail'),
                    reason: why.reason,
                    count: 1,
                    samples: [],
                },
            ];
        }
    }),
    4058: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (classNames)
        });
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
        const written = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
        const whole = /^-?\d+$/;
        function classNames(values) {
            for (const value of values)
                if (!written.test(value))
                    return { areNumbers: false, nameOf: (text) => text };
            return { areNumbers: true, nameOf: (text) => (written.test(text) ? numberName(text) : text) };
        }
        function numberName(text) {
            if (whole.test(text))
                return text === '-0' ? '0' : text;
            const value = (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(text);
            return value === undefined ? text : String(value + 0);
        }
    }),
    80608: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (confusionCounts)
        });
        const classesAtMost = 1000;
        const known = new WeakMap();
        function confusionCounts(data) {
            const before = known.get(data);
            if (before !== undefined)
                return before;
            const { classes, label, prediction } = data;
            if (prediction === undefined || classes.length > classesAtMost)
                return undefined;
            const counts = new Float64Array(classes.length * classes.length);
            for (let row = 0; row < label.length; row += 1) {
                const cell = (label[row] ?? 0) * classes.length + (prediction[row] ?? 0);
                counts[cell] = (counts[cell] ?? 0) + 1;
            }
            known.set(data, counts);
            return counts;
        }
    }),
    74993: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            lj: () => (matchRows),
            TO: () => (repeatedIds),
            tX: () => (rowList)
        });
        ;
        const known = new WeakMap();
        class RowTable {
            #texts;
            #bytes;
            #offsets;
            #table;
            repeated;
            constructor(texts) {
                this.#texts = texts;
                this.#bytes = texts.bytes;
                this.#offsets = texts.offsets;
                let size = 16;
                while (size < 2 * texts.length)
                    size *= 2;
                this.#table = new Int32Array(size).fill(-1);
                const repeated = [];
                for (let row = 0; row < texts.length; row += 1) {
                    const slot = this.#slotOf(this.#bytes, this.#offsets[row] ?? 0, this.#offsets[row + 1] ?? 0);
                    if (this.#table[slot] === -1)
                        this.#table[slot] = row;
                    else
                        repeated.push(row);
                }
                this.repeated = repeated;
            }
            static of(texts) {
                const before = known.get(texts);
                if (before !== undefined && before.#texts.length === texts.length)
                    return before;
                const made = new RowTable(texts);
                known.set(texts, made);
                return made;
            }
            rowOf(bytes, from, to) {
                return this.#table[this.#slotOf(bytes, from, to)] ?? -1;
            }
            #slotOf(bytes, from, to) {
                const table = this.#table;
                const mask = table.length - 1;
                let slot = hashOf(bytes, from, to) & mask;
                for (let row = table[slot] ?? -1; row !== -1; row = table[slot] ?? -1) {
                    if (this.#equals(row, bytes, { from, to }))
                        return slot;
                    slot = (slot + 1) & mask;
                }
                return slot;
            }
            #equals(row, bytes, { from, to }) {
                const start = this.#offsets[row] ?? 0;
                const length = (this.#offsets[row + 1] ?? 0) - start;
                if (length !== to - from)
                    return false;
                const own = this.#bytes;
                for (let at = 0; at < length; at += 1)
                    if (own[start + at] !== bytes[from + at])
                        return false;
                return true;
            }
        }
        function hashOf(bytes, from, to) {
            let hash = 0x811c9dc5;
            for (let at = from; at < to; at += 1)
                hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
            hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
            hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
            return hash ^ (hash >>> 16);
        }
        ;
        const rowsKept = 5;
        function rowList() {
            return {
                count: 0,
                first: [],
                add(row) {
                    this.count += 1;
                    if (this.first.length < rowsKept)
                        this.first.push(row);
                },
            };
        }
        function repeatedIds(ids) {
            if (isRising(ids))
                return { count: 0, first: [] };
            const { repeated } = RowTable.of(ids);
            return { count: repeated.length, first: repeated.slice(0, rowsKept) };
        }
        function isRising({ bytes, offsets, length: rows }) {
            let [before, from, lengthBefore] = [0, offsets[1] ?? 0, offsets[1] ?? 0];
            for (let row = 1; row < rows; row += 1) {
                const to = offsets[row + 1] ?? 0;
                const length = to - from;
                if (length < lengthBefore)
                    return false;
                if (length === lengthBefore) {
                    let at = 0;
                    while (at < length && bytes[before + at] === bytes[from + at])
                        at += 1;
                    if (at === length || (bytes[before + at] ?? 0) > (bytes[from + at] ?? 0))
                        return false;
                }
                [before, from, lengthBefore] = [from, to, length];
            }
            return true;
        }
        function matchRows(candidate, baseline, sameLabel) {
            const [onlyCandidate, onlyBaseline, relabelled] = [rowList(), rowList(), rowList()];
            const matched = { candidate: new Uint32Array(candidate.length), baseline: new Uint32Array(candidate.length) };
            const table = candidate.equals(baseline) ? undefined : RowTable.of(baseline);
            const { bytes, offsets } = candidate;
            const used = new Uint8Array(baseline.length);
            let count = 0;
            for (let row = 0; row < candidate.length; row += 1) {
                const other = table === undefined ? row : table.rowOf(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
                if (other === -1) {
                    onlyCandidate.add(row);
                    continue;
                }
                used[other] = 1;
                if (!sameLabel(row, other)) {
                    relabelled.add(row);
                    continue;
                }
                matched.candidate[count] = row;
                matched.baseline[count] = other;
                count += 1;
            }
            for (let row = 0; row < used.length; row += 1)
                if (used[row] === 0)
                    onlyBaseline.add(row);
            return {
                candidate: matched.candidate.subarray(0, count),
                baseline: matched.baseline.subarray(0, count),
                onlyCandidate,
                onlyBaseline,
                relabelled,
            };
        }
    }),
    52681: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (seededRandom)
        });
        function seededRandom(seed) {
            const next = xoshiro(stateOf(seed));
            return {
                unit: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
                below(bound) {
                    const kept = 4294967296 - (4294967296 % bound);
                    let draw = next();
                    while (draw >= kept)
                        draw = next();
                    return draw % bound;
                },
            };
        }
        function xoshiro([s0, s1, s2, s3]) {
            return () => {
                const scrambled = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
                const shifted = s1 << 9;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= shifted;
                s3 = rotated(s3, 11);
                return scrambled;
            };
        }
        function rotated(word, by) {
            return (word << by) | (word >>> (32 - by));
        }
        function stateOf(seed) {
            return [wordOf(seed, 1), wordOf(seed, 2), wordOf(seed, 3), wordOf(seed, 4)];
        }
        function wordOf(seed, salt) {
            let hash = Math.imul(0x811c9dc5 ^ salt, 0x01000193);
            for (let at = 0; at < seed.length; at += 1) {
                const unit = seed.charCodeAt(at);
                hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
                hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
            }
            hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
            hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
            return (hash ^ (hash >>> 16)) | salt;
        }
    })
};
