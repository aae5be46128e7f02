export const id = 8187;
export const ids = [8187];
export const modules = {
    18187: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            readPredictions: () => (readPredictions)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        var nearest_name = __webpack_require__(22942);
        var wildcard = __webpack_require__(81738);
        var kept_by_dvc = __webpack_require__(99673);
        ;
        function isWeighted({ weight, drawn }) {
            return weight !== undefined || drawn !== undefined;
        }
        function weightAt({ weight, drawn }, at) {
            return (weight?.[at] ?? 1) * (drawn?.[at] ?? 1);
        }
        function rowsOf(data, rows) {
            const { prediction, scores, weight, drawn } = data;
            return {
                ...data,
                label: picked(data.label, rows),
                ...(prediction === undefined ? {} : { prediction: picked(prediction, rows) }),
                ...(scores === undefined ? {} : { scores: scores.map((column) => picked(column, rows)) }),
                ...(weight === undefined ? {} : { weight: picked(weight, rows) }),
                ...(drawn === undefined ? {} : { drawn: picked(drawn, rows) }),
            };
        }
        function picked(values, rows) {
            const taken = values.slice(0, rows.length);
            for (let at = 0; at < rows.length; at += 1)
                taken[at] = values[rows[at] ?? 0] ?? 0;
            return taken;
        }
        ;
        function codesFor(rows, count) {
            return count <= 256 ? new Uint8Array(rows) : new Uint32Array(rows);
        }
        var compare_text = __webpack_require__(99785);
        var number = __webpack_require__(96421);
        var class_names = __webpack_require__(4058);
        ;
        const notANumber = /^[-+]?nan$/i;
        const missingNumber = /^(?:none|null|n\/?a|<na>|#n\/a|[-+]?inf(?:inity)?)$/i;
        function refuseMissingClasses(columns, names) {
            const values = names.flatMap((name) => columns.categories.get(name)?.values ?? []);
            const others = values.filter((value) => !notANumber.test(value) && !missingNumber.test(value));
            const areNumbers = others.length > 0 && (0, class_names.x)(others).areNumbers;
            const isMissing = (value) => notANumber.test(value) || (areNumbers && missingNumber.test(value));
            for (const name of names) {
                const category = columns.categories.get(name);
                const code = category?.values.findIndex(isMissing) ?? -1;
                if (category === undefined || code === -1)
                    continue;
                const { unit, ...where } = columns.places.at(category.codes.indexOf(code));
                const read = JSON.stringify(category.values[code]);
                const message = `${columns.label} has on ${unit} ${where.line} ${read} as ${JSON.stringify(name)}, which is a missing value and no class`;
                throw (0, errors.Xu)({
                    message,
                    where,
                    hint: 'leave such rows out, or give them a class that says so',
                });
            }
        }
        ;
        function taskClasses(config, files) {
            const columnNames = [config.label, ...(config.prediction === undefined ? [] : [config.prediction])];
            for (const columns of files)
                refuseMissingClasses(columns, columnNames);
            const values = files.flatMap((columns) => columnNames.flatMap((name) => columns.categories.get(name)?.values ?? []));
            const names = (0, class_names.x)(values);
            const found = new Set(values.map(names.nameOf));
            if (config.task !== 'binary')
                return { names, classes: sorted(severalOf(config, { found, names }, files), names), positive: undefined };
            const [positive, other] = binaryOf(config, { found, names }, files);
            const classes = sorted([positive, other], names);
            return { names, classes, positive: classes.indexOf(positive) };
        }
        function severalOf({ score }, { found, names }, files) {
            if (typeof score !== 'object')
                return found;
            const scored = new Set(Object.keys(score).map(names.nameOf));
            const unscored = [...found].find((value) => !scored.has(value));
            if (unscored === undefined)
                return scored;
            const message = `${labelOf(files)} has the class "${unscored}", and score names no column for it`;
            throw (0, errors.Xu)({ message, where: whereOf(files), hint: 'add it to score: {class: column, …}' });
        }
        function binaryOf(config, known, files) {
            const { found } = known;
            if (config.positive === undefined && found.size > 2)
                throw tooMany(known, files);
            const positive = positiveOf(config, known, files);
            const [other, ...more] = [...found].filter((name) => name !== positive);
            if (more.length > 0)
                throw tooMany(known, files);
            return [positive, other ?? (positive === '1' ? '0' : `not ${positive}`)];
        }
        function tooMany(known, files) {
            return (0, errors.Xu)({
                message: `${labelOf(files)} has more than two classes: ${listed(known)}`,
                where: whereOf(files),
                hint: 'task: multiclass is for them; with task: binary, rows are of the positive class or of the other one',
            });
        }
        function positiveOf({ positive }, known, files) {
            const { found, names } = known;
            if (positive === undefined) {
                if ([...found].every((name) => name === '0' || name === '1'))
                    return '1';
                throw (0, errors.Xu)({
                    message: `which of the classes ${listed(known)} is the positive one, nobody said`,
                    where: whereOf(files),
                    hint: `add positive: ${JSON.stringify(sorted(found, names)[0] ?? 'yes')} to predictions, or the other one`,
                });
            }
            const name = spelled(positive, known);
            const isOtherwise = [...found].some((one) => one !== name && sameMeaning(one, name));
            if (found.has(name) || (found.size < 2 && !isOtherwise))
                return name;
            const near = [...found].find((one) => sameMeaning(one, name)) ?? (0, nearest_name.q)(name, [...found]);
            throw (0, errors.Xu)({
                message: `positive is ${JSON.stringify(positive)}, and ${labelOf(files)} has the class${found.size === 1 ? '' : 'es'} ${listed(known)}`,
                where: whereOf(files),
                hint: near === undefined
                    ? 'write the positive class as the file does'
                    : `write positive: ${JSON.stringify(near)}, as the file does`,
            });
        }
        function spelled(positive, { found, names }) {
            const name = names.nameOf(String(positive));
            if (typeof positive !== 'boolean' || found.has(name))
                return name;
            return [...found].find((one) => one.toLowerCase() === name) ?? name;
        }
        function sameMeaning(one, other) {
            const [a, b] = [(0, number.$)(one), (0, number.$)(other)];
            return a === undefined || b === undefined ? one.toLowerCase() === other.toLowerCase() : a === b;
        }
        const listedAtMost = 10;
        function listed({ found, names }) {
            return sorted(found, names)
                .slice(0, listedAtMost)
                .map((name) => `"${name}"`)
                .join(', ');
        }
        function sorted(classes, { areNumbers }) {
            const value = (name) => (areNumbers ? ((0, number.$)(name) ?? 0) : 0);
            return [...classes].sort((a, b) => value(a) - value(b) || (0, compare_text.n)(a, b));
        }
        function labelOf(files) {
            return files[0]?.label ?? 'the predictions';
        }
        function whereOf(files) {
            return { file: files[0]?.shown ?? '' };
        }
        function coded({ codes, values }, { classes, names }) {
            const index = Uint32Array.from(values, (value) => classes.indexOf(names.nameOf(value)));
            if (index.every((place, code) => place === code))
                return codes;
            const of = codesFor(codes.length, classes.length);
            for (let row = 0; row < codes.length; row += 1)
                of[row] = index[codes[row] ?? 0] ?? 0;
            return of;
        }
        ;
        function predictionsOf(config, columns, others = []) {
            switch (config.task) {
                case 'binary':
                case 'multiclass':
                    return { task: 'classification', data: classificationOf(config, columns, others) };
                case 'regression': {
                    const label = numbers(columns, config.label);
                    const prediction = numbers(columns, config.prediction ?? '');
                    return { task: 'regression', data: { label, prediction, ...weightOf(config, columns) } };
                }
                case 'ranking': {
                    const { codes, values } = category(columns, config.query ?? '');
                    const label = numbers(columns, config.label);
                    const score = typeof config.score === 'string' ? numbers(columns, config.score) : new Float64Array();
                    return { task: 'ranking', data: { query: codes, queries: values.length, label, score } };
                }
            }
        }
        function classificationOf(config, columns, others) {
            const task = taskClasses(config, [columns, ...others]);
            const { classes, positive } = task;
            const label = coded(category(columns, config.label), task);
            const scores = scoresOf(config, columns, task);
            const prediction = predictionOf(config, columns, { task, scores });
            return {
                classes,
                ...(positive === undefined ? {} : { positive }),
                label,
                ...(prediction === undefined ? {} : { prediction }),
                ...(scores === undefined ? {} : { scores }),
                ...weightOf(config, columns),
            };
        }
        function predictionOf(config, columns, known) {
            if (config.prediction !== undefined)
                return coded(category(columns, config.prediction), known.task);
            const { threshold } = config;
            const [score] = known.scores ?? [];
            const { positive } = known.task;
            if (threshold === undefined || score === undefined || positive === undefined)
                return undefined;
            refuseNoScore(score, columns);
            const predicted = codesFor(score.length, 2);
            for (let row = 0; row < score.length; row += 1)
                predicted[row] = (score[row] ?? 0) >= threshold ? positive : 1 - positive;
            return predicted;
        }
        function refuseNoScore(score, columns) {
            const bad = score.findIndex((value) => !Number.isFinite(value));
            if (bad === -1)
                return;
            const { unit, ...where } = columns.places.at(bad);
            const message = `${columns.label} has on ${unit} ${where.line} no finite score, and threshold predicts by it`;
            throw (0, errors.Xu)({ message, where });
        }
        function scoresOf({ score, task }, columns, { classes, names }) {
            if (score === undefined)
                return undefined;
            if (typeof score === 'string') {
                if (task === 'binary')
                    return [numbers(columns, score)];
                throw new Error('several classes have a score each');
            }
            const byClass = new Map(Object.entries(score).map(([name, column]) => [names.nameOf(name), column]));
            return classes.map((name) => numbers(columns, byClass.get(name) ?? ''));
        }
        function weightOf({ weight }, columns) {
            if (weight === undefined)
                return {};
            const values = numbers(columns, weight);
            const bad = values.findIndex((value) => !(value >= 0));
            if (bad === -1)
                return { weight: values };
            const { unit, ...where } = columns.places.at(bad);
            const message = `${columns.label} has on ${unit} ${where.line} a weight that is no number of at least 0`;
            throw (0, errors.Xu)({ message, where });
        }
        function numbers(columns, name) {
            const found = columns.numbers.get(name);
            if (found === undefined)
                throw new Error(`the column ${name} was not read as numbers`);
            return found;
        }
        function category(columns, name) {
            const found = columns.categories.get(name);
            if (found === undefined)
                throw new Error(`the column ${name} was not read as a category`);
            return found;
        }
        var match_rows = __webpack_require__(74993);
        ;
        function namedMetric(definitions, name) {
            const at = name.lastIndexOf('@');
            const base = at === -1 ? name : name.slice(0, at);
            const definition = definitions.find((one) => one.name === base || one.aliases?.includes(base) === true);
            if (definition === undefined)
                return undefined;
            const { parameter } = definition;
            if (parameter === undefined)
                return at === -1 ? { name: definition.name, definition, parameter: 0 } : undefined;
            if (at === -1) {
                return parameter.default === undefined
                    ? undefined
                    : { name: definition.name, definition, parameter: parameter.default };
            }
            const given = (0, number.$)(name.slice(at + 1));
            if (given === undefined || !parameter.allowed(given))
                return undefined;
            return { name: `${definition.name}@${given}`, definition, parameter: given };
        }
        function plainMetrics(definitions) {
            return definitions.flatMap(({ name }) => namedMetric(definitions, name) ?? []);
        }
        function named_metric_valueOf({ definition, parameter }, data) {
            const value = definition.compute(data, parameter);
            return Number.isFinite(value) ? value : undefined;
        }
        var confusion_counts = __webpack_require__(80608);
        ;
        const known = new WeakMap();
        function classCounts(data) {
            const before = known.get(data);
            if (before !== undefined)
                return before;
            if (data.prediction === undefined)
                return undefined;
            const counts = noCounts(data.classes.length);
            const { length: classes } = data.classes;
            const cells = isWeighted(data) || classes * classes > data.label.length ? undefined : (0, confusion_counts.V)(data);
            if (cells === undefined)
                countRows(data, counts);
            else
                countCells(cells, classes, counts);
            known.set(data, counts);
            return counts;
        }
        function noCounts(classes) {
            const none = () => new Float64Array(classes);
            return { truth: none(), predicted: none(), hit: none(), present: new Uint8Array(classes), total: 0 };
        }
        function countCells(cells, classes, counts) {
            cells.forEach((weight, cell) => {
                if (weight > 0)
                    count(counts, { is: Math.floor(cell / classes), said: cell % classes, weight });
            });
        }
        function countRows(data, counts) {
            const { label, prediction, drawn } = data;
            for (let at = 0; at < label.length; at += 1) {
                if (drawn?.[at] === 0)
                    continue;
                count(counts, { is: label[at] ?? 0, said: prediction?.[at] ?? 0, weight: weightAt(data, at) });
            }
        }
        function count(counts, { is, said, weight }) {
            const { truth, predicted, hit, present } = counts;
            truth[is] = (truth[is] ?? 0) + weight;
            predicted[said] = (predicted[said] ?? 0) + weight;
            if (is === said)
                hit[is] = (hit[is] ?? 0) + weight;
            present[is] = present[said] = 1;
            counts.total += weight;
        }
        function oneSidedClasses(data) {
            const counts = classCounts(data);
            if (counts === undefined)
                return [];
            return data.classes.filter((_, index) => (counts.truth[index] ?? 0) > 0 !== (counts.predicted[index] ?? 0) > 0);
        }
        ;
        const digitBits = 11;
        const digits = 1 << digitBits;
        function radixSort(given) {
            const counts = countsOf(given.keys);
            let from = given;
            let to;
            for (let digit = 0; digit * digitBits < 32; digit += 1) {
                const starts = startsOf(counts.subarray(digit * digits, (digit + 1) * digits), from.rows.length);
                if (starts === undefined)
                    continue;
                to ??= { keys: new Int32Array(from.rows.length), rows: new Uint32Array(from.rows.length) };
                move(from, to, { starts, shift: digit * digitBits });
                [from, to] = [to, from];
            }
            return from;
        }
        function countsOf(keys) {
            const counts = new Uint32Array(3 * digits);
            const { length } = keys;
            for (let at = 0; at < length; at += 1) {
                const key = keys[at] ?? 0;
                const low = key & (digits - 1);
                const middle = digits + ((key >>> digitBits) & (digits - 1));
                const high = 2 * digits + (key >>> (2 * digitBits));
                counts[low] = (counts[low] ?? 0) + 1;
                counts[middle] = (counts[middle] ?? 0) + 1;
                counts[high] = (counts[high] ?? 0) + 1;
            }
            return counts;
        }
        function startsOf(counts, rows) {
            const starts = new Uint32Array(digits);
            let before = 0;
            for (let digit = 0; digit < digits; digit += 1) {
                const count = counts[digit] ?? 0;
                if (count === rows)
                    return undefined;
                starts[digit] = before;
                before += count;
            }
            return starts;
        }
        function move(from, to, { starts, shift }) {
            const { keys, rows } = from;
            for (let at = 0; at < keys.length; at += 1) {
                const key = keys[at] ?? 0;
                const digit = (key >>> shift) & (digits - 1);
                const place = starts[digit] ?? 0;
                starts[digit] = place + 1;
                to.keys[place] = key;
                to.rows[place] = rows[at] ?? 0;
            }
        }
        ;
        const small = 20_000;
        function fallingOrder(scores) {
            if (scores.length < small)
                return byComparing(scores);
            const words = new Int32Array(scores.buffer, scores.byteOffset, 2 * scores.length);
            const { keys, rows } = radixSort(keyedRows(words, scores.length));
            const isLast = new Uint8Array(rows.length);
            let from = 0;
            for (let to = 1; to <= rows.length; to += 1) {
                if (to < rows.length && keys[to] === keys[from])
                    continue;
                if (to > from + 1)
                    sortRun({ scores, words, rows, isLast }, from, to);
                isLast[to - 1] = 1;
                from = to;
            }
            return { rows, isLast };
        }
        function byComparing(scores) {
            const rows = Uint32Array.from(scores, (_, row) => row);
            rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
            const isLast = new Uint8Array(rows.length);
            for (let at = 0; at < rows.length; at += 1) {
                const next = rows[at + 1];
                isLast[at] = next === undefined || scores[next] !== scores[rows[at] ?? 0] ? 1 : 0;
            }
            return { rows, isLast };
        }
        const upper = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
        function keyedRows(words, count) {
            const rows = new Uint32Array(count);
            const keys = new Int32Array(count);
            let least = 0x7fffffff;
            let most = -0x80000000;
            for (let row = 0; row < count; row += 1) {
                const key = upperKey(words, row);
                if (key < least)
                    least = key;
                if (key > most)
                    most = key;
                rows[row] = row;
            }
            const shared = Math.clz32(most - least);
            for (let row = 0; row < count; row += 1) {
                const lower = shared === 0 ? 0 : lowerKey(words, row) >>> (32 - shared);
                keys[row] = shared === 32 ? lower : ((upperKey(words, row) - least) << shared) | lower;
            }
            return { keys, rows };
        }
        function upperKey(words, row) {
            const word = words[2 * row + upper] ?? 0;
            if (word >= 0)
                return ~word;
            return word === -0x80000000 && words[2 * row + 1 - upper] === 0 ? -1 : word & 0x7fffffff;
        }
        function lowerKey(words, row) {
            const word = words[2 * row + 1 - upper] ?? 0;
            const above = words[2 * row + upper] ?? 0;
            return above >= 0 || (above === -0x80000000 && word === 0) ? ~word : word;
        }
        const shortRun = 32;
        function sortRun(run, from, to) {
            const { scores, words, rows, isLast } = run;
            if (isTied(run, from, to))
                return;
            if (to - from <= shortRun)
                insertionSort(run, from, to);
            else {
                const keys = new Int32Array(to - from);
                for (let at = from; at < to; at += 1)
                    keys[at - from] = lowerKey(words, rows[at] ?? 0);
                rows.set(radixSort({ keys, rows: rows.slice(from, to) }).rows, from);
            }
            for (let at = from + 1; at < to; at += 1)
                isLast[at - 1] = scores[rows[at - 1] ?? 0] === scores[rows[at] ?? 0] ? 0 : 1;
        }
        function isTied({ scores, rows }, from, to) {
            const score = scores[rows[from] ?? 0];
            for (let at = from + 1; at < to; at += 1)
                if (scores[rows[at] ?? 0] !== score)
                    return false;
            return true;
        }
        function insertionSort({ scores, rows }, from, to) {
            for (let next = from + 1; next < to; next += 1) {
                const row = rows[next] ?? 0;
                const score = scores[row] ?? 0;
                let at = next - 1;
                for (; at >= from && (scores[rows[at] ?? 0] ?? 0) < score; at -= 1)
                    rows[at + 1] = rows[at] ?? 0;
                rows[at + 1] = row;
            }
        }
        ;
        const orders = new WeakMap();
        function orderOf(score) {
            const known = orders.get(score);
            if (known !== undefined)
                return known;
            const order = fallingOrder(score);
            orders.set(score, order);
            return order;
        }
        function areasUnder({ data, score, positive }) {
            const { rows, isLast } = orderOf(score);
            const { label } = data;
            const weights = weightsOf(data);
            let [positives, negatives, ownPositive, ownNegative] = [0, 0, 0, 0];
            let [roc, precision] = [0, 0];
            for (let at = 0; at < rows.length; at += 1) {
                const row = rows[at] ?? 0;
                const weight = weights === undefined ? 1 : (weights[row] ?? 0);
                if (label[row] === positive)
                    ownPositive += weight;
                else
                    ownNegative += weight;
                if (isLast[at] === 0)
                    continue;
                roc += ownNegative * (positives + ownPositive / 2);
                positives += ownPositive;
                negatives += ownNegative;
                if (ownPositive > 0)
                    precision += ownPositive * (positives / (positives + negatives));
                ownPositive = ownNegative = 0;
            }
            return {
                roc: roc / positives / negatives,
                precision: positives === 0 && negatives > 0 ? 0 : precision / positives,
            };
        }
        function weightsOf({ weight, drawn }) {
            if (weight === undefined || drawn === undefined)
                return weight ?? drawn;
            return weight.map((value, row) => value * (drawn[row] ?? 1));
        }
        const knownAreas = new WeakMap();
        function binaryAreas(data) {
            const known = knownAreas.get(data);
            if (known !== undefined)
                return known;
            const [score] = data.scores ?? [];
            if (score === undefined || data.positive === undefined)
                return undefined;
            const areas = areasUnder({ data, score, positive: data.positive });
            knownAreas.set(data, areas);
            return areas;
        }
        function rocAuc(data) {
            return binaryAreas(data)?.roc ?? Number.NaN;
        }
        function averagePrecision(data) {
            return binaryAreas(data)?.precision ?? Number.NaN;
        }
        function rocAucOneVersusRest(data, average) {
            const { scores, classes } = data;
            if (scores?.length !== classes.length)
                return Number.NaN;
            let [values, weights] = [0, 0];
            for (const [index, score] of scores.entries()) {
                const weight = average === 'macro' ? 1 : supportOf(data, index);
                if (weight === 0)
                    continue;
                values += weight * areasUnder({ data, score, positive: index }).roc;
                weights += weight;
            }
            return values / weights;
        }
        function supportOf(data, index) {
            let support = 0;
            for (let row = 0; row < data.label.length; row += 1)
                if (data.label[row] === index)
                    support += weightAt(data, row);
            return support;
        }
        function rocAucOneVersusOne(data, average) {
            const { scores, classes, weight } = data;
            if (scores?.length !== classes.length || weight !== undefined)
                return Number.NaN;
            let [values, weights] = [0, 0];
            for (let a = 0; a < classes.length; a += 1) {
                for (let b = a + 1; b < classes.length; b += 1) {
                    const pair = pairOf(data, a, b);
                    if (pair === undefined)
                        continue;
                    const share = average === 'macro' ? 1 : pair.support;
                    values += share * pair.area;
                    weights += share;
                }
            }
            return values / weights;
        }
        function pairOf(data, a, b) {
            let [ofA, ofB] = [0, 0];
            const rows = [];
            data.label.forEach((label, row) => {
                if (label !== a && label !== b)
                    return;
                rows.push(row);
                if (label === a)
                    ofA += data.drawn?.[row] ?? 1;
                else
                    ofB += data.drawn?.[row] ?? 1;
            });
            if (ofA === 0 || ofB === 0)
                return undefined;
            const kept = Uint32Array.from(rows);
            const part = rowsOf(data, kept);
            const area = (index) => areasUnder({ data: part, score: part.scores?.[index] ?? new Float64Array(), positive: index }).roc;
            return { area: (area(a) + area(b)) / 2, support: ofA + ofB };
        }
        ;
        function accuracy(data) {
            const counts = classCounts(data);
            return counts === undefined ? Number.NaN : sum(counts.hit) / counts.total;
        }
        function balancedAccuracy(data) {
            const counts = classCounts(data);
            if (counts === undefined)
                return Number.NaN;
            let recalls = 0;
            let classes = 0;
            for (const [index, truth] of counts.truth.entries()) {
                if (truth === 0)
                    continue;
                recalls += (counts.hit[index] ?? 0) / truth;
                classes += 1;
            }
            return recalls / classes;
        }
        function precision(data, average) {
            return averaged(data, average, ({ hit, predicted }) => ratio(hit, predicted));
        }
        function recall(data, average) {
            return averaged(data, average, ({ hit, truth }) => ratio(hit, truth));
        }
        function fBeta(data, average, beta) {
            const square = beta * beta;
            return averaged(data, average, ({ hit, truth, predicted }) => ratio((1 + square) * hit, square * truth + predicted));
        }
        function averaged(data, average, of) {
            const counts = classCounts(data);
            if (counts === undefined || !(counts.total > 0))
                return Number.NaN;
            switch (average) {
                case 'binary':
                    return data.positive === undefined ? Number.NaN : of(ofClass(counts, data.positive));
                case 'micro':
                    return of({ hit: sum(counts.hit), truth: counts.total, predicted: counts.total });
                case 'macro':
                case 'weighted':
                    return meanOverClasses(counts, average, of);
            }
        }
        function meanOverClasses(counts, average, of) {
            let values = 0;
            let weights = 0;
            for (const [index, present] of counts.present.entries()) {
                if (present === 0)
                    continue;
                const one = ofClass(counts, index);
                const weight = average === 'macro' ? 1 : one.truth;
                values += weight * of(one);
                weights += weight;
            }
            return values / weights;
        }
        function ofClass({ hit, truth, predicted }, index) {
            return { hit: hit[index] ?? 0, truth: truth[index] ?? 0, predicted: predicted[index] ?? 0 };
        }
        function ratio(part, whole) {
            return whole === 0 ? 0 : part / whole;
        }
        function matthewsCorrelation(data) {
            const counts = classCounts(data);
            if (counts === undefined || !(counts.total > 0))
                return Number.NaN;
            const truth = counts.truth.map((count) => count / counts.total);
            const predicted = counts.predicted.map((count) => count / counts.total);
            const spread = (1 - dot(truth, truth)) * (1 - dot(predicted, predicted));
            if (oneClass(counts.truth) || oneClass(counts.predicted))
                return 0;
            return (sum(counts.hit) / counts.total - dot(truth, predicted)) / Math.sqrt(spread);
        }
        function cohenKappa(data) {
            const counts = classCounts(data);
            if (counts === undefined || !(counts.total > 0))
                return Number.NaN;
            const { truth, predicted, hit, total } = counts;
            const agreed = sum(hit) / total;
            const chance = dot(truth, predicted) / total / total;
            const same = truth.findIndex((count) => count > 0);
            if (oneClass(truth) && oneClass(predicted) && (predicted[same] ?? 0) > 0)
                return Number.NaN;
            return (agreed - chance) / (1 - chance);
        }
        function oneClass(counts) {
            return counts.reduce((classes, count) => classes + (count > 0 ? 1 : 0), 0) < 2;
        }
        function sum(values) {
            return values.reduce((total, value) => total + value, 0);
        }
        function dot(a, b) {
            return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
        }
        ;
        const rounding = 0.01;
        const score_range_known = new WeakMap();
        function faultOf({ scores, positive }) {
            if (scores === undefined)
                return undefined;
            const before = score_range_known.get(scores);
            if (before !== undefined)
                return before.fault;
            const fault = rangeFault(scores) ?? (positive === undefined ? sumFault(scores) : undefined);
            score_range_known.set(scores, { fault });
            return fault;
        }
        function rangeFault(scores) {
            if (scores.every(areAllBetween(0, 1)))
                return undefined;
            return scores.every(areAllBetween(-Number.MAX_VALUE, Number.MAX_VALUE)) ? 'scores-outside' : 'scores-not-finite';
        }
        function areAllBetween(low, high) {
            return (scores) => {
                const { length: rows } = scores;
                for (let row = 0; row < rows; row += 1) {
                    const score = scores[row] ?? Number.NaN;
                    if (!(score >= low && score <= high))
                        return false;
                }
                return true;
            };
        }
        function sumFault(scores) {
            const rows = scores[0]?.length ?? 0;
            for (let row = 0; row < rows; row += 1) {
                let sum = 0;
                for (const column of scores)
                    sum += column[row] ?? 0;
                if (Math.abs(sum - 1) > rounding)
                    return 'scores-not-one';
            }
            return undefined;
        }
        function notFinite(data) {
            const code = faultOf(data);
            return code === 'scores-not-finite' ? { code } : undefined;
        }
        function notProbabilities(data) {
            const code = faultOf(data);
            return code === undefined ? undefined : { code };
        }
        var logarithm = __webpack_require__(58871);
        ;
        const epsilon = 2.220446049250313e-16;
        const rowsTogether = 4096;
        function meanOverRows(data, termsAt) {
            const { length: rows } = data.label;
            const buffer = new Float64Array(Math.min(rows, rowsTogether));
            const sums = { sum: 0, lost: 0, weights: 0 };
            for (let from = 0; from < rows; from += rowsTogether) {
                const terms = buffer.subarray(0, Math.min(rows - from, rowsTogether));
                termsAt(terms, from);
                addTerms(sums, terms, isWeighted(data) ? (at) => weightAt(data, from + at) : undefined);
            }
            return (sums.sum + sums.lost) / sums.weights;
        }
        function addTerms(sums, terms, weightOf) {
            let { sum, lost, weights } = sums;
            for (let at = 0; at < terms.length; at += 1) {
                const weight = weightOf === undefined ? 1 : weightOf(at);
                if (weight === 0)
                    continue;
                weights += weight;
                const term = weight * (terms[at] ?? 0);
                const next = sum + term;
                lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
                sum = next;
            }
            sums.sum = sum;
            sums.lost = lost;
            sums.weights = weights;
        }
        function eachRow(valueAt) {
            return (into, from) => {
                for (let at = 0; at < into.length; at += 1)
                    into[at] = valueAt(from + at);
            };
        }
        function logLossAt(data) {
            const given = givenToTruth(data);
            if (given === undefined)
                return undefined;
            const term = new Float64Array(1);
            return (row) => {
                given(term, row);
                return lossOf(term[0] ?? 0);
            };
        }
        function lossOf(probability) {
            return 0 - (0, logarithm.o)(kept(probability));
        }
        function kept(probability) {
            return Math.min(Math.max(probability, epsilon), 1 - epsilon);
        }
        function logLoss(data) {
            const given = givenToTruth(data);
            if (given === undefined)
                return Number.NaN;
            return meanOverRows(data, (into, from) => {
                given(into, from);
                if (isWeighted(data))
                    for (let at = 0; at < into.length; at += 1)
                        into[at] = lossOf(into[at] ?? 0);
                else
                    loseTogether(into);
            });
        }
        const sharedBy = 16;
        function loseTogether(terms) {
            for (let from = 0; from < terms.length; from += sharedBy) {
                const end = Math.min(from + sharedBy, terms.length);
                let product = 1;
                for (let at = from; at < end; at += 1) {
                    product *= kept(terms[at] ?? 0);
                    terms[at] = 0;
                }
                terms[from] = 0 - (0, logarithm.o)(product);
            }
        }
        function givenToTruth({ scores, positive, label, classes }) {
            const [score] = scores ?? [];
            if (score !== undefined && positive !== undefined)
                return (into, from) => {
                    for (let at = 0; at < into.length; at += 1) {
                        const value = score[from + at] ?? 0;
                        into[at] = label[from + at] === positive ? value : 1 - value;
                    }
                };
            if (scores?.length !== classes.length)
                return undefined;
            return eachRow((row) => scores[label[row] ?? 0]?.[row] ?? 0);
        }
        function brierScoreAt(data) {
            const { scores, positive, label, classes } = data;
            const [score] = scores ?? [];
            if (score !== undefined && positive !== undefined) {
                return (row) => {
                    const off = (label[row] === positive ? 1 : 0) - (score[row] ?? 0);
                    return off * off;
                };
            }
            if (scores?.length !== classes.length)
                return undefined;
            const scale = classes.length < 3 ? 0.5 : 1;
            return (row) => {
                let sum = 0;
                for (const [index, column] of scores.entries()) {
                    const off = (label[row] === index ? 1 : 0) - (column[row] ?? 0);
                    sum += off * off;
                }
                return scale * sum;
            };
        }
        function brierScore(data) {
            const { scores, positive, label } = data;
            const [score] = scores ?? [];
            if (score !== undefined && positive !== undefined)
                return meanOverRows(data, (into, from) => {
                    for (let at = 0; at < into.length; at += 1) {
                        const off = (label[from + at] === positive ? 1 : 0) - (score[from + at] ?? 0);
                        into[at] = off * off;
                    }
                });
            const scoreAt = brierScoreAt(data);
            return scoreAt === undefined ? Number.NaN : meanOverRows(data, eachRow(scoreAt));
        }
        function topKHitAt(data, k) {
            const { scores, label, classes } = data;
            if (scores?.length !== classes.length)
                return undefined;
            return (row) => {
                const truth = label[row] ?? 0;
                const own = scores[truth]?.[row] ?? 0;
                let above = 0;
                for (const [index, column] of scores.entries()) {
                    const other = column[row] ?? 0;
                    if (other > own || (other === own && index > truth))
                        above += 1;
                }
                return above < k;
            };
        }
        function topKAccuracy(data, k) {
            const hitAt = topKHitAt(data, k);
            if (hitAt === undefined)
                return Number.NaN;
            return meanOverRows(data, eachRow((row) => (hitAt(row) ? 1 : 0)));
        }
        function expectedCalibrationError(data, bins) {
            const { label, positive } = data;
            const confident = confidenceOf(data);
            if (confident === undefined)
                return Number.NaN;
            const { confidence, said } = confident;
            const gaps = new Float64Array(bins);
            const weighted = isWeighted(data);
            let weights = 0;
            for (let row = 0; row < confidence.length; row += 1) {
                const weight = weighted ? weightAt(data, row) : 1;
                if (weight === 0)
                    continue;
                const sure = confidence[row] ?? 0;
                const bin = Math.min(Math.max(Math.ceil(sure * bins) - 1, 0), bins - 1);
                const isRight = label[row] === (said === undefined ? positive : said[row]);
                gaps[bin] = (gaps[bin] ?? 0) + weight * (sure - (isRight ? 1 : 0));
                weights += weight;
            }
            return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / weights;
        }
        const probability_metrics_known = new WeakMap();
        function confidenceOf({ scores, positive, classes }) {
            const [score] = scores ?? [];
            if (scores === undefined || score === undefined)
                return undefined;
            if (positive !== undefined)
                return { confidence: score };
            if (scores.length !== classes.length)
                return undefined;
            const before = probability_metrics_known.get(scores);
            if (before !== undefined)
                return before;
            const confidence = score.slice();
            const said = codesFor(score.length, scores.length);
            for (let row = 0; row < score.length; row += 1) {
                for (let index = 1; index < scores.length; index += 1) {
                    const other = scores[index]?.[row] ?? 0;
                    if (other > (confidence[row] ?? 0))
                        [said[row], confidence[row]] = [index, other];
                }
            }
            const made = { confidence, said };
            probability_metrics_known.set(scores, made);
            return made;
        }
        ;
        const labels = { needs: 'prediction', direction: 'higher', noise: 'resample' };
        const scores = { needs: 'score', direction: 'higher', noise: 'resample' };
        const isRight = ({ label, prediction }) => (row) => label[row] === prediction?.[row] ? 1 : 0;
        const rightOrWrong = { ...labels, noise: 'zero-one', rowValue: isRight };
        const beta = { name: 'beta', allowed: (value) => value >= 0 };
        function perAverage(family, compute, parameter) {
            return ['binary', 'macro', 'micro', 'weighted'].map((average) => ({
                ...labels,
                name: average === 'binary' ? family : `${family}_${average}`,
                ...(average === 'binary' ? { only: 'binary', aliases: [`${family}_score`] } : {}),
                ...(parameter === undefined ? {} : { parameter }),
                compute: (data, value) => compute(data, average, value),
                ...(average === 'micro' ? rightOrWrong : {}),
                ...(average === 'binary' && family === 'recall' ? recallByRow : {}),
            }));
        }
        const recallByRow = {
            noise: 'zero-one',
            rowValue: isRight,
            among: ({ label, positive }) => (row) => label[row] === positive,
        };
        const ofScores = (unfit, metrics) => metrics.map((metric) => ({
            ...metric,
            unfit,
            compute: (data, parameter) => unfit(data) === undefined ? metric.compute(data, parameter) : Number.NaN,
            ...(metric.rowValue === undefined
                ? {}
                : {
                    rowValue: (data, parameter) => unfit(data) === undefined ? metric.rowValue?.(data, parameter) : undefined,
                }),
        }));
        const curveMetrics = [
            { ...scores, name: 'roc_auc', only: 'binary', aliases: ['roc_auc_score'], noise: 'roc-auc', compute: rocAuc },
            { ...scores, name: 'roc_auc_ovr', only: 'multiclass', compute: (data) => rocAucOneVersusRest(data, 'macro') },
            {
                ...scores,
                name: 'roc_auc_ovr_weighted',
                only: 'multiclass',
                compute: (data) => rocAucOneVersusRest(data, 'weighted'),
            },
            { ...scores, name: 'roc_auc_ovo', only: 'multiclass', compute: (data) => rocAucOneVersusOne(data, 'macro') },
            {
                ...scores,
                name: 'roc_auc_ovo_weighted',
                only: 'multiclass',
                compute: (data) => rocAucOneVersusOne(data, 'weighted'),
            },
            {
                ...scores,
                name: 'average_precision',
                only: 'binary',
                aliases: ['average_precision_score'],
                compute: averagePrecision,
            },
            {
                ...scores,
                name: 'top_k_accuracy',
                only: 'multiclass',
                aliases: ['top_k_accuracy_score'],
                noise: 'zero-one',
                parameter: { name: 'k', default: 2, allowed: (value) => Number.isInteger(value) && value >= 1 },
                rowValue: (data, k) => {
                    const hitAt = topKHitAt(data, k);
                    return hitAt === undefined ? undefined : (row) => (hitAt(row) ? 1 : 0);
                },
                compute: topKAccuracy,
            },
        ];
        const probabilityMetrics = [
            { ...scores, name: 'log_loss', direction: 'lower', noise: 'mean', rowValue: logLossAt, compute: logLoss },
            {
                ...scores,
                name: 'brier_score',
                aliases: ['brier_score_loss'],
                direction: 'lower',
                noise: 'mean',
                rowValue: brierScoreAt,
                compute: brierScore,
            },
            {
                ...scores,
                name: 'expected_calibration_error',
                aliases: ['ece'],
                direction: 'lower',
                parameter: {
                    name: 'bins',
                    default: 15,
                    allowed: (value) => Number.isInteger(value) && value >= 1 && value <= 1000,
                },
                compute: expectedCalibrationError,
            },
        ];
        const classificationMetrics = [
            { ...rightOrWrong, name: 'accuracy', aliases: ['accuracy_score'], compute: accuracy },
            { ...labels, name: 'balanced_accuracy', aliases: ['balanced_accuracy_score'], compute: balancedAccuracy },
            ...perAverage('precision', precision),
            ...perAverage('recall', recall),
            ...perAverage('f1', (data, average) => fBeta(data, average, 1)),
            ...perAverage('fbeta', fBeta, beta),
            { ...labels, name: 'matthews_corrcoef', aliases: ['mcc'], compute: matthewsCorrelation },
            { ...labels, name: 'cohen_kappa', aliases: ['cohen_kappa_score'], compute: cohenKappa },
            ...ofScores(notFinite, curveMetrics),
            ...ofScores(notProbabilities, probabilityMetrics),
        ];
        ;
        const ranking_metrics_known = new WeakMap();
        function rankedQueries(data) {
            const before = ranking_metrics_known.get(data);
            if (before !== undefined)
                return before;
            const rows = Array.from({ length: data.queries }, () => []);
            for (const row of fallingOrder(data.score).rows)
                rows[data.query[row] ?? 0]?.push(row);
            const ranked = rows.map((own) => ({
                relevance: Float64Array.from(own, (row) => data.label[row] ?? 0),
                ends: own.flatMap((row, at) => {
                    const next = own[at + 1];
                    return next !== undefined && data.score[next] === data.score[row] ? [] : [at + 1];
                }),
            }));
            ranking_metrics_known.set(data, ranked);
            return ranked;
        }
        function meanOverQueries(data, valueOf) {
            let [sum, queries] = [0, 0];
            for (const [query, ranked] of rankedQueries(data).entries()) {
                const drawn = data.drawn?.[query] ?? 1;
                if (drawn === 0)
                    continue;
                sum += drawn * valueOf(ranked);
                queries += drawn;
            }
            return sum / queries;
        }
        function ndcg({ relevance, ends }, k) {
            if (relevance.some((value) => !(value >= 0)))
                return Number.NaN;
            const discounted = (places, groups) => {
                let [gain, begin] = [0, 0];
                for (const end of groups) {
                    const group = places.subarray(begin, end);
                    const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
                    for (let place = begin; place < Math.min(end, k); place += 1)
                        gain += mean * discountAt(place);
                    begin = end;
                }
                return gain;
            };
            const best = relevance.slice().sort().reverse();
            const ideal = discounted(best, Array.from(best, (_, at) => at + 1));
            return ideal === 0 ? 0 : discounted(relevance, ends) / ideal;
        }
        const ln2 = 0.6931471805599453;
        function discountAt(place) {
            return 1 / ((0, logarithm.o)(place + 2) / ln2);
        }
        function averagePrecisionOf({ relevance, ends }) {
            let [hits, area, begin] = [0, 0, 0];
            for (const end of ends) {
                const gained = countRelevant(relevance.subarray(begin, end));
                hits += gained;
                area += gained * (hits / end);
                begin = end;
            }
            return hits === 0 ? 0 : area / hits;
        }
        function reciprocalRank({ relevance, ends }) {
            let begin = 0;
            for (const end of ends) {
                const relevant = countRelevant(relevance.subarray(begin, end));
                if (relevant > 0)
                    return 1 / (end - relevant + 1);
                begin = end;
            }
            return 0;
        }
        function recallAt({ relevance, ends }, k) {
            let [found, begin] = [0, 0];
            for (const end of ends) {
                const places = Math.max(0, Math.min(end, k) - begin);
                found += countRelevant(relevance.subarray(begin, end)) * (places / (end - begin));
                begin = end;
            }
            const all = countRelevant(relevance);
            return all === 0 ? 0 : found / all;
        }
        function countRelevant(relevance) {
            return relevance.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
        }
        ;
        const place = (value) => Number.isInteger(value) && value >= 1;
        const firstPlaces = { name: 'k', allowed: place };
        const ranking_catalogue_notFinite = ({ label, score }) => label.every(Number.isFinite) && score.every(Number.isFinite) ? undefined : { code: 'values-not-finite' };
        function perQuery(of, valueOf) {
            return {
                ...of,
                needs: 'score',
                direction: 'higher',
                noise: 'mean',
                unfit: ranking_catalogue_notFinite,
                compute: (data, parameter) => meanOverQueries(data, (ranked) => valueOf(ranked, parameter)),
                rowValue: (data, parameter) => {
                    const queries = rankedQueries(data);
                    return (query) => {
                        const ranked = queries[query];
                        return ranked === undefined ? Number.NaN : valueOf(ranked, parameter);
                    };
                },
            };
        }
        const rankingMetrics = [
            perQuery({ name: 'ndcg', aliases: ['ndcg_score'], parameter: { ...firstPlaces, default: Infinity } }, ndcg),
            perQuery({ name: 'map', aliases: ['mean_average_precision'] }, averagePrecisionOf),
            perQuery({ name: 'mrr', aliases: ['mean_reciprocal_rank'] }, reciprocalRank),
            perQuery({ name: 'recall', parameter: firstPlaces }, recallAt),
        ];
        ;
        const regression_metrics_epsilon = 2.220446049250313e-16;
        function regression_metrics_weightOf({ weight, drawn }, row) {
            return (weight?.[row] ?? 1) * (drawn?.[row] ?? 1);
        }
        function regression_metrics_meanOverRows(data, valueAt) {
            let [sum, lost, weights] = [0, 0, 0];
            for (let row = 0; row < data.label.length; row += 1) {
                const weight = regression_metrics_weightOf(data, row);
                if (weight === 0)
                    continue;
                weights += weight;
                const term = weight * valueAt(row);
                const next = sum + term;
                lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
                sum = next;
            }
            return Number.isFinite(sum) ? (sum + lost) / weights : sum / weights;
        }
        function residualAt({ label, prediction }, row) {
            return (label[row] ?? 0) - (prediction[row] ?? 0);
        }
        function absoluteErrorAt(data) {
            return (row) => Math.abs(residualAt(data, row));
        }
        function squaredErrorAt(data) {
            return (row) => residualAt(data, row) * residualAt(data, row);
        }
        function absolutePercentageErrorAt(data) {
            return (row) => Math.abs(residualAt(data, row)) / Math.max(Math.abs(data.label[row] ?? 0), regression_metrics_epsilon);
        }
        function pinballLossAt(data, alpha) {
            return (row) => {
                const residual = residualAt(data, row);
                return residual >= 0 ? alpha * residual : (alpha - 1) * residual;
            };
        }
        const meanAbsoluteError = (data) => regression_metrics_meanOverRows(data, absoluteErrorAt(data));
        const meanSquaredError = (data) => regression_metrics_meanOverRows(data, squaredErrorAt(data));
        const rootMeanSquaredError = (data) => Math.sqrt(meanSquaredError(data));
        const meanAbsolutePercentageError = (data) => regression_metrics_meanOverRows(data, absolutePercentageErrorAt(data));
        const meanPinballLoss = (data, alpha) => regression_metrics_meanOverRows(data, pinballLossAt(data, alpha));
        function maxError(data) {
            if (data.label.length === 0)
                return Number.NaN;
            const errorAt = absoluteErrorAt(data);
            return data.label.reduce((largest, _, row) => Math.max(largest, data.drawn?.[row] === 0 ? 0 : errorAt(row)), 0);
        }
        function medianAbsoluteError(data) {
            const { errors, rising } = risingErrors(data);
            if (errors.some(Number.isNaN))
                return Number.NaN;
            const half = rising.reduce((sum, row) => sum + regression_metrics_weightOf(data, row), 0) / 2;
            if (!(half > 0))
                return Number.NaN;
            let below = 0;
            for (let at = 0; at < rising.length; at += 1) {
                const row = rising[at] ?? 0;
                below += regression_metrics_weightOf(data, row);
                if (below < half)
                    continue;
                const value = errors[row] ?? 0;
                if (below > half)
                    return value;
                const next = rising.subarray(at + 1).find((other) => regression_metrics_weightOf(data, other) > 0);
                return next === undefined ? value : (value + (errors[next] ?? 0)) / 2;
            }
            return Number.NaN;
        }
        const regression_metrics_known = new WeakMap();
        function risingErrors(data) {
            const before = regression_metrics_known.get(data.prediction);
            if (before?.label === data.label)
                return before;
            const errors = data.label.map((_, row) => Math.abs(residualAt(data, row)));
            const made = { label: data.label, errors, rising: fallingOrder(errors).rows.reverse() };
            regression_metrics_known.set(data.prediction, made);
            return made;
        }
        function rSquared(data) {
            if (data.label.length < 2)
                return Number.NaN;
            const mean = regression_metrics_meanOverRows(data, (row) => data.label[row] ?? 0);
            return explained(data, squaredErrorAt(data), mean);
        }
        function explainedVariance(data) {
            if (data.label.length === 0)
                return Number.NaN;
            const mean = regression_metrics_meanOverRows(data, (row) => data.label[row] ?? 0);
            const bias = regression_metrics_meanOverRows(data, (row) => residualAt(data, row));
            const errorAt = (row) => (residualAt(data, row) - bias) * (residualAt(data, row) - bias);
            return explained(data, errorAt, mean);
        }
        function explained(data, errorAt, mean) {
            const unexplained = regression_metrics_meanOverRows(data, errorAt);
            const variance = regression_metrics_meanOverRows(data, (row) => ((data.label[row] ?? 0) - mean) * ((data.label[row] ?? 0) - mean));
            if (Number.isNaN(unexplained) || Number.isNaN(variance))
                return Number.NaN;
            if (variance === 0)
                return unexplained === 0 ? 1 : 0;
            return 1 - unexplained / variance;
        }
        ;
        const regression_catalogue_notFinite = ({ label, prediction }) => label.every(Number.isFinite) && prediction.every(Number.isFinite) ? undefined : { code: 'values-not-finite' };
        const loss = { needs: 'prediction', direction: 'lower', noise: 'mean', unfit: regression_catalogue_notFinite };
        const resampled = { ...loss, noise: 'resample' };
        const regressionMetrics = [
            { ...loss, name: 'mean_absolute_error', aliases: ['mae'], compute: meanAbsoluteError, rowValue: absoluteErrorAt },
            { ...loss, name: 'mean_squared_error', aliases: ['mse'], compute: meanSquaredError, rowValue: squaredErrorAt },
            { ...resampled, name: 'root_mean_squared_error', aliases: ['rmse'], compute: rootMeanSquaredError },
            { ...resampled, name: 'r2', aliases: ['r2_score'], direction: 'higher', compute: rSquared },
            {
                ...loss,
                name: 'mean_absolute_percentage_error',
                aliases: ['mape'],
                compute: meanAbsolutePercentageError,
                rowValue: absolutePercentageErrorAt,
            },
            { ...resampled, name: 'median_absolute_error', compute: medianAbsoluteError },
            { ...loss, name: 'max_error', noise: 'none', compute: maxError },
            {
                ...loss,
                name: 'mean_pinball_loss',
                parameter: { name: 'alpha', default: 0.5, allowed: (value) => value >= 0 && value <= 1 },
                compute: meanPinballLoss,
                rowValue: pinballLossAt,
            },
            {
                ...resampled,
                name: 'explained_variance',
                aliases: ['explained_variance_score'],
                direction: 'higher',
                compute: explainedVariance,
            },
        ];
        ;
        const classificationKind = {
            metrics: classificationMetrics,
            oneSided: oneSidedClasses,
            pick: rowsOf,
            pair: (candidate, baseline, clusters) => rowPair(candidate, baseline, clusters),
        };
        const regressionKind = {
            metrics: regressionMetrics,
            oneSided: () => [],
            pick: ({ label, prediction, weight }, rows) => ({
                label: picked(label, rows),
                prediction: picked(prediction, rows),
                ...(weight === undefined ? {} : { weight: picked(weight, rows) }),
            }),
            pair: (candidate, baseline, clusters) => rowPair(candidate, baseline, clusters),
        };
        const rankingKind = {
            metrics: rankingMetrics,
            oneSided: () => [],
            pick: (data, rows) => withQueries(picked(data.query, rows), {
                label: picked(data.label, rows),
                score: picked(data.score, rows),
            }),
            pair: (candidate, baseline) => ({
                candidate,
                baseline: { ...baseline, query: candidate.query, queries: candidate.queries },
                unit: 'queries',
                units: candidate.queries,
            }),
        };
        function rowPair(candidate, baseline, clusters) {
            const units = candidate.label.length;
            return { candidate, baseline, unit: 'rows', units, ...(clusters === undefined ? {} : { clusters }) };
        }
        function withQueries(query, data) {
            const index = new Map();
            const renumbered = Uint32Array.from(query, (code) => {
                const known = index.get(code) ?? index.size;
                index.set(code, known);
                return known;
            });
            return { ...data, query: renumbered, queries: index.size };
        }
        var normal_distribution = __webpack_require__(48636);
        ;
        function wilsonInterval(successes, trials, confidence) {
            if (!(trials > 0))
                return undefined;
            const z = (0, normal_distribution.Z)((1 + confidence) / 2);
            const rate = successes / trials;
            const shrink = 1 + (z * z) / trials;
            const centre = (rate + (z * z) / (2 * trials)) / shrink;
            const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / trials + ((z / trials) * (z / trials)) / 4);
            return {
                low: successes === 0 ? 0 : Math.max(0, centre - half),
                high: successes === trials ? 1 : Math.min(1, centre + half),
            };
        }
        ;
        function shareInterval({ definition, parameter }, data, confidence) {
            if (definition.noise !== 'zero-one' || 'weight' in data)
                return undefined;
            const rows = rowsAmong(definition.among?.(data), data.label.length);
            const right = Math.round(definition.compute(data, parameter) * rows);
            const interval = Number.isInteger(right) ? wilsonInterval(right, rows, confidence) : undefined;
            return interval === undefined ? undefined : { ...interval, rows };
        }
        function rowsAmong(isMeant, all) {
            if (isMeant === undefined)
                return all;
            let rows = 0;
            for (let row = 0; row < all; row += 1)
                if (isMeant(row))
                    rows += 1;
            return rows;
        }
        var stats_sum = __webpack_require__(64139);
        ;
        function deLong(first, second) {
            const { length: positives } = first.positive;
            const { length: negatives } = first.negative;
            if (positives < 2 || negatives < 2)
                return undefined;
            const [a, b] = [placementsOf(first), placementsOf(second)];
            const variance = (one, other) => covariance(one.positive, other.positive) / positives + covariance(one.negative, other.negative) / negatives;
            const firstVariance = variance(a, a);
            const secondVariance = variance(b, b);
            const difference = {
                positive: a.positive.map((value, at) => value - (b.positive[at] ?? 0)),
                negative: a.negative.map((value, at) => value - (b.negative[at] ?? 0)),
            };
            return {
                first: (0, stats_sum.h)(a.positive),
                second: (0, stats_sum.h)(b.positive),
                firstVariance,
                secondVariance,
                covariance: variance(a, b),
                standardError: Math.sqrt(variance(difference, difference)),
            };
        }
        function placementsOf({ positive, negative }) {
            const scores = new Float64Array(positive.length + negative.length);
            scores.set(positive);
            scores.set(negative, positive.length);
            const { rows, isLast } = fallingOrder(scores);
            const places = {
                positive: new Float64Array(positive.length),
                negative: new Float64Array(negative.length),
            };
            const below = { positive: 0, negative: 0 };
            for (let to = rows.length; to > 0;) {
                let from = to - 1;
                while (from > 0 && isLast[from - 1] === 0)
                    from -= 1;
                placeTied(rows.subarray(from, to), places, below);
                to = from;
            }
            return places;
        }
        function placeTied(tied, places, below) {
            const { length: positives } = places.positive;
            const { length: negatives } = places.negative;
            let here = 0;
            for (const row of tied)
                if (row < positives)
                    here += 1;
            const notAbove = { positive: below.positive + here, negative: below.negative + tied.length - here };
            for (const row of tied) {
                if (row < positives)
                    places.positive[row] = (below.negative + notAbove.negative) / 2 / negatives;
                else
                    places.negative[row - positives] = 1 - (below.positive + notAbove.positive) / 2 / positives;
            }
            below.positive = notAbove.positive;
            below.negative = notAbove.negative;
        }
        function covariance(a, b) {
            const [meanA, meanB] = [(0, stats_sum.h)(a), (0, stats_sum.h)(b)];
            const products = new Float64Array(a.length);
            for (let at = 0; at < products.length; at += 1)
                products[at] = ((a[at] ?? 0) - meanA) * ((b[at] ?? 0) - meanB);
            return (0, stats_sum.X)(products) / (a.length - 1);
        }
        var binomial_tail = __webpack_require__(39062);
        ;
        function mcnemarMidP({ lost, won }) {
            const n = lost + won;
            if (n === 0)
                return 1;
            const least = (0, binomial_tail.Y)(lost, { n, p: 0.5 });
            const more = (0, binomial_tail.Y)(lost + 1, { n, p: 0.5 });
            return (least + more) / 2;
        }
        var exponential = __webpack_require__(30971);
        var stirling_error = __webpack_require__(21873);
        ;
        const walked = 10;
        function binomialDraw(random, { n, p }) {
            if (n === 0 || p <= 0)
                return 0;
            if (p >= 1)
                return n;
            if (p > 0.5)
                return n - binomialDraw(random, { n, p: 1 - p });
            return n * p < walked ? inversion(random, n, p) : transformedRejection(random, n, p);
        }
        function inversion(random, n, p) {
            const odds = p / (1 - p);
            const none = (0, exponential.E)(n * (0, logarithm.o)(1 - p));
            for (;;) {
                let left = random.unit();
                let mass = none;
                for (let k = 0; k <= n; k += 1) {
                    if (left < mass)
                        return k;
                    left -= mass;
                    mass *= (odds * (n - k)) / (k + 1);
                }
            }
        }
        function transformedRejection(random, n, p) {
            const spread = Math.sqrt(n * p * (1 - p));
            const b = 1.15 + 2.53 * spread;
            const a = -0.0873 + 0.0248 * b + 0.01 * p;
            const centre = n * p + 0.5;
            const accepted = 0.92 - 4.2 / b;
            const alpha = (2.83 + 5.1 / b) * spread;
            const mode = Math.floor((n + 1) * p);
            for (;;) {
                const v = random.unit();
                const u = random.unit() - 0.5;
                const us = 0.5 - Math.abs(u);
                const k = Math.floor(((2 * a) / us + b) * u + centre);
                if (us >= 0.07 && v <= accepted)
                    return k;
                if (k < 0 || k > n)
                    continue;
                const level = (0, logarithm.o)((v * alpha) / (a / (us * us) + b));
                if (level <= logarithmOfRatio({ n, p }, k, mode))
                    return k;
            }
        }
        function logarithmOfRatio({ n, p }, k, mode) {
            return (logarithmOfFactorial(mode) +
                logarithmOfFactorial(n - mode) -
                logarithmOfFactorial(k) -
                logarithmOfFactorial(n - k) +
                (k - mode) * (0, logarithm.o)(p / (1 - p)));
        }
        function logarithmOfFactorial(k) {
            const z = k + 1;
            return (z - 0.5) * (0, logarithm.o)(z) - z + (0, stirling_error.$)(z);
        }
        ;
        function quantileOfSorted(sorted, q) {
            const place = (sorted.length - 1) * q;
            const below = Math.floor(place);
            const low = sorted[below] ?? Number.NaN;
            const high = sorted[below + 1] ?? low;
            const share = place - below;
            return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
        }
        ;
        const undefinedAtMost = 0.01;
        function pairedBootstrap(resampling, gainOfSample) {
            const { multiplicities, gain, resamples, random } = resampling;
            const draw = drawerOf(multiplicities, random);
            const counts = new Float64Array(multiplicities.length);
            const gains = new Float64Array(resamples);
            let kept = 0;
            for (let at = 0; at < resamples; at += 1) {
                draw(counts);
                const value = gain(counts);
                if (!Number.isNaN(value))
                    gains[kept++] = value;
            }
            if (kept === 0 || resamples - kept > undefinedAtMost * resamples)
                return undefined;
            const sorted = gains.subarray(0, kept).sort();
            return summaryOf(sorted, gainOfSample);
        }
        const tooFew = 10;
        function summaryOf(sorted, gain) {
            const share = (count) => (1 + count) / (sorted.length + 1);
            let atLeast = 0;
            let squares = 0;
            const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
            for (const value of sorted) {
                atLeast += value > 0 ? 1 : value === 0 ? 0.5 : 0;
                squares += (value - mean) * (value - mean);
            }
            const standardError = Math.sqrt(squares / (sorted.length - 1));
            const counted = Math.min(1, share(atLeast));
            const normal = standardError > 0 ? Math.max((0, normal_distribution.v)(gain / standardError), 1e-300) : 1;
            return {
                pLoss: atLeast < tooFew ? Math.min(counted, normal) : counted,
                pBeyond: (margin) => share(sorted.reduce((count, value) => count + (value <= 0 - margin ? 1 : 0), 0)),
                interval: (confidence) => ({
                    low: quantileOfSorted(sorted, (1 - confidence) / 2),
                    high: quantileOfSorted(sorted, (1 + confidence) / 2),
                }),
                standardError,
                resamples: sorted.length,
            };
        }
        function drawerOf(multiplicities, random) {
            const units = multiplicities.length;
            let rows = 0;
            let single = true;
            for (let unit = 0; unit < units; unit += 1) {
                rows += multiplicities[unit] ?? 0;
                single &&= multiplicities[unit] === 1;
            }
            if (single) {
                return (counts) => {
                    counts.fill(0);
                    for (let drawn = 0; drawn < rows; drawn += 1) {
                        const unit = random.below(units);
                        counts[unit] = (counts[unit] ?? 0) + 1;
                    }
                };
            }
            return (counts) => {
                let rowsLeft = rows;
                let drawsLeft = rows;
                for (let unit = 0; unit < units; unit += 1) {
                    const multiplicity = multiplicities[unit] ?? 0;
                    const drawn = binomialDraw(random, { n: drawsLeft, p: multiplicity / rowsLeft });
                    counts[unit] = drawn;
                    drawsLeft -= drawn;
                    rowsLeft -= multiplicity;
                }
            };
        }
        var paired_t = __webpack_require__(29020);
        var random = __webpack_require__(52681);
        ;
        function tangoInterval(discordances, rows, confidence) {
            if (!(rows > 0))
                return undefined;
            const z = (0, normal_distribution.Z)((1 + confidence) / 2);
            const score = (difference) => tangoScore(discordances, rows, difference);
            return { low: crossing(score, z), high: crossing(score, -z) };
        }
        function tangoScore({ lost, won }, rows, difference) {
            const excess = won - lost - rows * difference;
            const b = (2 * rows - won + lost) * difference - won - lost;
            const c = -lost * difference * (1 - difference);
            const root = (Math.sqrt(Math.max(0, b * b - 8 * rows * c)) - b) / (4 * rows);
            const variance = rows * (2 * root + difference * (1 - difference));
            if (variance > 0)
                return excess / Math.sqrt(variance);
            return excess === 0 ? 0 : excess > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        }
        function crossing(score, level) {
            let low = -1;
            let high = 1;
            for (let middle = 0; middle > low && middle < high; middle = (low + high) / 2) {
                if (score(middle) > level)
                    low = middle;
                else
                    high = middle;
                if (high - low < 1e-15)
                    break;
            }
            return (low + high) / 2;
        }
        var z_test = __webpack_require__(80927);
        ;
        const mostResamples = 10_000;
        const leastResamples = 1000;
        const rowVisits = 50_000_000;
        const rowVisitsAtMost = 2_000_000_000;
        const resampledRowsAtMost = rowVisitsAtMost / leastResamples;
        function resamplingOf(metric, pair) {
            const isOfClasses = metric.definition.needs === 'prediction' && isClassification(pair.candidate);
            if (isOfClasses && pair.clusters === undefined && pair.candidate.weight === undefined)
                return ofKinds(metric, pair);
            const rows = pair.units;
            if (rows > resampledRowsAtMost)
                return undefined;
            const resamples = Math.max(leastResamples, Math.min(mostResamples, Math.floor(rowVisits / Math.max(1, rows))));
            const { clusters } = pair;
            if (clusters === undefined)
                return { multiplicities: new Uint8Array(rows).fill(1), resamples, gain: gainOf(metric, pair) };
            return ofClusters(clusters.codes, { resamples, gain: gainOf(metric, pair) });
        }
        function isClassification(data) {
            return typeof data === 'object' && data !== null && 'classes' in data;
        }
        function gainOf({ definition, parameter }, { candidate, baseline }) {
            const sign = definition.direction === 'higher' ? 1 : -1;
            const valueOf = (data, drawn) => definition.compute(drawn === undefined ? data : { ...data, drawn }, parameter);
            return (drawn) => sign * (valueOf(candidate, drawn) - valueOf(baseline, drawn));
        }
        function ofClusters(codes, { resamples, gain }) {
            const index = new Map();
            const clusterOf = Uint32Array.from(codes, (code) => {
                const known = index.get(code) ?? index.size;
                index.set(code, known);
                return known;
            });
            const drawn = new Float64Array(codes.length);
            return {
                multiplicities: new Uint8Array(index.size).fill(1),
                resamples,
                gain: (counts) => {
                    if (counts === undefined)
                        return gain(undefined);
                    for (let row = 0; row < drawn.length; row += 1)
                        drawn[row] = counts[clusterOf[row] ?? 0] ?? 0;
                    return gain(drawn);
                },
            };
        }
        function ofKinds(metric, { candidate, baseline }) {
            const { label, prediction: after, classes } = candidate;
            const { prediction: before } = baseline;
            if (after === undefined || before === undefined)
                return undefined;
            const kinds = new Map();
            for (let row = 0; row < label.length; row += 1) {
                const key = ((label[row] ?? 0) * classes.length + (after[row] ?? 0)) * classes.length + (before[row] ?? 0);
                const kind = kinds.get(key);
                if (kind === undefined)
                    kinds.set(key, { row, count: 1 });
                else
                    kind.count += 1;
            }
            const all = [...kinds].sort(([a], [b]) => a - b).map(([, kind]) => kind);
            const rows = Uint32Array.from(all, ({ row }) => row);
            const counts = Float64Array.from(all, ({ count }) => count);
            const kindsOf = (prediction) => ({
                classes,
                ...(candidate.positive === undefined ? {} : { positive: candidate.positive }),
                label: rows.map((row) => label[row] ?? 0),
                prediction: rows.map((row) => prediction[row] ?? 0),
            });
            const gain = gainOf(metric, {
                candidate: kindsOf(after),
                baseline: kindsOf(before),
                unit: 'rows',
                units: all.length,
            });
            return {
                multiplicities: counts,
                resamples: mostResamples,
                gain: (drawn) => gain(drawn ?? counts),
            };
        }
        ;
        const untestable = { kind: 'none', reason: { code: 'no-test' } };
        function test_change_tooMany(rows) {
            return { kind: 'none', reason: { code: 'too-many-to-resample', params: { rows, most: resampledRowsAtMost } } };
        }
        function testChange(metric, pair, seed) {
            const { definition } = metric;
            const isPlain = pair.clusters === undefined && !hasWeights(pair.candidate);
            if (definition.noise === 'none')
                return untestable;
            if (isPlain && definition.noise === 'zero-one')
                return testRights(metric, pair) ?? untestable;
            if (isPlain && definition.noise === 'mean')
                return testMean(metric, pair) ?? untestable;
            if (isPlain && definition.noise === 'roc-auc')
                return testAreas(pair) ?? untestable;
            return testByResampling(metric, pair, seed) ?? (pair.units > resampledRowsAtMost ? test_change_tooMany(pair.units) : untestable);
        }
        function hasWeights(data) {
            return typeof data === 'object' && data !== null && 'weight' in data;
        }
        function testRights(metric, { candidate, baseline, units }) {
            const { definition, parameter } = metric;
            const after = definition.rowValue?.(candidate, parameter);
            const before = definition.rowValue?.(baseline, parameter);
            if (after === undefined || before === undefined)
                return undefined;
            const isMeant = definition.among?.(candidate) ?? (() => true);
            let [lost, won, rows] = [0, 0, 0];
            for (let row = 0; row < units; row += 1) {
                if (!isMeant(row))
                    continue;
                const change = after(row) - before(row);
                if (Number.isNaN(change))
                    return undefined;
                rows += 1;
                if (change < 0)
                    lost += 1;
                if (change > 0)
                    won += 1;
            }
            return rows === 0 ? undefined : testOfRights({ lost, won }, rows);
        }
        function testOfRights(discordances, rows) {
            const { lost, won } = discordances;
            const gain = (won - lost) / rows;
            const discordant = (won + lost) / rows;
            return {
                kind: 'tested',
                test: 'mcnemar-mid-p',
                unit: 'rows',
                units: rows,
                gain,
                pLoss: mcnemarMidP(discordances),
                standardError: Math.sqrt((discordant - gain * gain) / rows),
                discordant,
                interval: (confidence) => tangoInterval(discordances, rows, confidence) ?? { low: -1, high: 1 },
            };
        }
        function testMean(metric, pair) {
            const { definition, parameter } = metric;
            const { candidate, baseline, units } = pair;
            const after = definition.rowValue?.(candidate, parameter);
            const before = definition.rowValue?.(baseline, parameter);
            if (after === undefined || before === undefined)
                return undefined;
            const sign = definition.direction === 'higher' ? 1 : -1;
            const gains = new Float64Array(units);
            for (let row = 0; row < units; row += 1)
                gains[row] = sign * (after(row) - before(row));
            if (!gains.every(Number.isFinite))
                return undefined;
            if (gains.every((gain) => gain === 0))
                return unchanged('paired-t', pair);
            const test = (0, paired_t.u)(gains, 0.9);
            if (test === undefined)
                return undefined;
            const { difference, standardError, degreesOfFreedom } = test;
            return {
                ...base('paired-t', pair, standardError),
                gain: difference,
                pLoss: 1 - test.pGreater,
                interval: (confidence) => (0, paired_t.l)({ difference, standardError, degreesOfFreedom }, confidence).interval,
            };
        }
        function testAreas(pair) {
            const [after, before] = [byClass(pair.candidate), byClass(pair.baseline)];
            if (after === undefined || before === undefined)
                return undefined;
            const areas = deLong(after, before);
            if (areas === undefined)
                return undefined;
            const gain = areas.first - areas.second;
            const { standardError } = areas;
            const test = (0, z_test.H)({ difference: gain, standardError }, 0.9);
            if (test === undefined)
                return undefined;
            return {
                ...base('delong', pair, standardError),
                gain,
                pLoss: gain === 0 ? 0.5 : ((0, z_test.H)({ difference: 0 - gain, standardError }, 0.9)?.pGreater ?? 1),
                interval: (confidence) => (0, z_test.H)({ difference: gain, standardError }, confidence)?.interval ?? none,
            };
        }
        const none = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
        function byClass({ scores, label, positive }) {
            const score = scores?.[0];
            if (score === undefined || positive === undefined || !score.every(Number.isFinite))
                return undefined;
            const by = { positive: new Float64Array(score.length), negative: new Float64Array(score.length) };
            let [positives, negatives] = [0, 0];
            for (let row = 0; row < score.length; row += 1) {
                if (label[row] === positive)
                    by.positive[positives++] = score[row] ?? 0;
                else
                    by.negative[negatives++] = score[row] ?? 0;
            }
            return { positive: by.positive.subarray(0, positives), negative: by.negative.subarray(0, negatives) };
        }
        function testByResampling(metric, pair, seed) {
            const resampling = resamplingOf(metric, pair);
            if (resampling === undefined)
                return undefined;
            const gain = resampling.gain(undefined);
            if (Number.isNaN(gain))
                return undefined;
            const bootstrap = pairedBootstrap({ ...resampling, random: (0, random.I)(seed) }, gain);
            if (bootstrap === undefined)
                return undefined;
            return {
                ...base('paired-bootstrap', pair, bootstrap.standardError),
                gain,
                pLoss: bootstrap.pLoss,
                interval: bootstrap.interval,
            };
        }
        function base(test, { unit, units, clusters }, standardError) {
            if (clusters === undefined)
                return { kind: 'tested', test, unit, units, standardError };
            return { kind: 'tested', test, unit: 'clusters', units: clustersIn(clusters), standardError };
        }
        function clustersIn({ codes }) {
            return new Set(codes).size;
        }
        function unchanged(test, pair) {
            return { ...base(test, pair, 0), gain: 0, pLoss: 1, interval: () => ({ low: 0, high: 0 }) };
        }
        ;
        function comparePredictions(config, columns, baselineColumns) {
            const others = baselineColumns === undefined ? [] : [baselineColumns];
            const candidate = predictionsOf(config, columns, others);
            const baseline = baselineColumns === undefined ? undefined : predictionsOf(config, baselineColumns, [columns]);
            const files = { config, predictions: candidate, columns, baselineColumns };
            switch (candidate.task) {
                case 'classification': {
                    const before = baseline?.task === candidate.task ? baseline.data : undefined;
                    return comparisonOf(classificationKind, { candidate: candidate.data, baseline: before }, files);
                }
                case 'regression': {
                    const before = baseline?.task === candidate.task ? baseline.data : undefined;
                    return comparisonOf(regressionKind, { candidate: candidate.data, baseline: before }, files);
                }
                case 'ranking': {
                    const before = baseline?.task === candidate.task ? baseline.data : undefined;
                    return comparisonOf(rankingKind, { candidate: candidate.data, baseline: before }, files);
                }
            }
        }
        function comparisonOf(kind, { candidate, baseline }, files) {
            const { config, predictions, columns, baselineColumns } = files;
            const metricOf = (name) => namedMetric(kind.metrics, name);
            const reading = (name, data) => {
                const metric = metricOf(name);
                return metric === undefined || !canGive(config, metric) ? undefined : readingOf(metric, data);
            };
            const repeated = { candidate: repeatedIn(config, columns), baseline: repeatedIn(config, baselineColumns) };
            const matched = matchedRows(files, { candidate, baseline }, repeated);
            const whole = remembered((name) => reading(name, candidate));
            const wholePair = once(() => compareRows(undefined));
            const compare = (rows) => (rows === undefined ? wholePair() : compareRows(rows));
            const compareRows = (rows) => {
                if (matched === undefined || baseline === undefined)
                    throw new Error('there is nothing to compare with');
                return compareOn(kind, pairOn(kind, { candidate, baseline }, { ...files, matched, rows }), reading);
            };
            return {
                predictions,
                columns,
                baselineColumns,
                directionOf: (name) => metricOf(name)?.definition.direction,
                nameOf: (name) => metricOf(name)?.name,
                plain: plainMetrics(kind.metrics)
                    .filter((metric) => canGive(config, metric))
                    .map(({ name }) => name),
                measure: (rows) => {
                    if (rows === undefined)
                        return { candidate: whole, rows: candidate.label.length };
                    const data = kind.pick(candidate, rows);
                    return { candidate: (name) => reading(name, data), rows: rows.length };
                },
                intervalOf: (name, confidence) => {
                    const metric = metricOf(name);
                    const isPlain = metric !== undefined && canGive(config, metric) && config.cluster === undefined;
                    return isPlain ? shareInterval(metric, candidate, confidence) : undefined;
                },
                compare: matched === undefined ? undefined : compare,
                baselineAlone: baseline === undefined ? undefined : (name) => reading(name, baseline),
                oneSided: kind.oneSided(candidate),
                repeated,
                matched,
                perGroup: (name, rows) => {
                    const metric = metricOf(name);
                    if (metric === undefined || !canGive(config, metric))
                        return undefined;
                    return groupedValues(metric, kind, kind.pick(candidate, rows));
                },
            };
        }
        function remembered(of) {
            const answers = new Map();
            return (name) => {
                const known = answers.get(name);
                if (known !== undefined || answers.has(name))
                    return known;
                const answer = of(name);
                answers.set(name, answer);
                return answer;
            };
        }
        function once(of) {
            let known;
            return () => (known ??= { answer: of() }).answer;
        }
        function canGive({ prediction, score, threshold, task }, { definition }) {
            if ((task === 'binary' || task === 'multiclass') && definition.only !== undefined && definition.only !== task)
                return false;
            return definition.needs === 'score' ? score !== undefined : prediction !== undefined || threshold !== undefined;
        }
        function readingOf(metric, data) {
            const value = named_metric_valueOf(metric, data);
            if (value !== undefined)
                return { kind: 'number', value };
            return { kind: 'undefined', reason: metric.definition.unfit?.(data) ?? undefinedMetric };
        }
        const undefinedMetric = { code: 'undefined-metric' };
        const noRows = { count: 0, first: [] };
        function repeatedIn({ id }, columns) {
            const ids = id === undefined ? undefined : columns?.texts.get(id);
            return ids === undefined ? noRows : (0, match_rows.TO)(ids);
        }
        function matchedRows({ config: { id }, columns, baselineColumns }, { candidate, baseline }, repeated) {
            if (id === undefined || baseline === undefined || repeated.candidate.count + repeated.baseline.count > 0)
                return undefined;
            const own = columns.texts.get(id);
            const others = baselineColumns?.texts.get(id);
            if (own === undefined || others === undefined)
                return undefined;
            return (0, match_rows.lj)(own, others, (row, other) => Object.is(candidate.label[row], baseline.label[other]));
        }
        function pairOn(kind, { candidate, baseline }, { config, columns, matched, rows }) {
            const chosen = rows === undefined ? matched : among(matched, rows);
            const clusters = config.cluster === undefined ? undefined : columns.categories.get(config.cluster);
            const own = clusters === undefined ? undefined : clustersAt(clusters, chosen.candidate);
            const of = (data, kept) => (isEvery(kept, data) ? data : kind.pick(data, kept));
            return kind.pair(of(candidate, chosen.candidate), of(baseline, chosen.baseline), own);
        }
        function isEvery(kept, { label }) {
            if (kept.length !== label.length)
                return false;
            for (let row = 0; row < kept.length; row += 1)
                if (kept[row] !== row)
                    return false;
            return true;
        }
        function clustersAt({ codes, values }, rows) {
            return { codes: picked(codes, rows), values };
        }
        function among(matched, rows) {
            const places = [];
            let at = 0;
            for (const row of rows) {
                while ((matched.candidate[at] ?? Infinity) < row)
                    at += 1;
                if (matched.candidate[at] === row)
                    places.push(at);
            }
            const chosen = Uint32Array.from(places);
            return { candidate: picked(matched.candidate, chosen), baseline: picked(matched.baseline, chosen) };
        }
        function compareOn(kind, pair, reading) {
            return {
                candidate: (name) => reading(name, pair.candidate),
                baseline: (name) => reading(name, pair.baseline),
                test: (name, seed) => {
                    const metric = namedMetric(kind.metrics, name);
                    return metric === undefined ? { kind: 'none' } : testChange(metric, pair, seed);
                },
                rows: pair.units,
            };
        }
        function groupedValues(metric, kind, data) {
            return (groups, count) => {
                const rows = Array.from({ length: count }, () => []);
                groups.forEach((group, row) => rows[group]?.push(row));
                return Float64Array.from(rows, (own) => named_metric_valueOf(metric, kind.pick(data, Uint32Array.from(own))) ?? Number.NaN);
            };
        }
        ;
        function wantedColumns(config, sliced) {
            const { task, label, prediction, score, id, weight, cluster, query } = config;
            const ofValue = task === 'binary' || task === 'multiclass' ? 'category' : 'number';
            const scores = typeof score === 'object' ? Object.entries(score) : [];
            const wanted = [
                { name: label, kind: ofValue, key: ['label'] },
                prediction === undefined ? undefined : { name: prediction, kind: ofValue, key: ['prediction'] },
                typeof score === 'string' ? { name: score, kind: 'number', key: ['score'] } : undefined,
                ...scores.map(([of, name]) => ({ name, kind: 'number', key: ['score', of] })),
                id === undefined ? undefined : { name: id, kind: 'text', key: ['id'] },
                weight === undefined ? undefined : { name: weight, kind: 'number', key: ['weight'] },
                cluster === undefined ? undefined : { name: cluster, kind: 'category', key: ['cluster'] },
                query === undefined ? undefined : { name: query, kind: 'category', key: ['query'] },
                ...sliceNames(sliced).map((name) => ({ name, kind: 'category', key: ['slices'] })),
            ];
            const distinct = new Map();
            for (const one of wanted) {
                const key = JSON.stringify([one?.name, one?.kind]);
                if (one !== undefined && !distinct.has(key))
                    distinct.set(key, one);
            }
            return [...distinct.values()];
        }
        function sliceNames(sliced) {
            return [...new Set(sliced.flat())];
        }
        var prediction_files = __webpack_require__(88249);
        var delimited = __webpack_require__(82794);
        var data_partition = __webpack_require__(22467);
        var text_stream = __webpack_require__(25407);
        var data_files = __webpack_require__(3275);
        var file_batches = __webpack_require__(60888);
        var open_table = __webpack_require__(16384);
        var data_batch = __webpack_require__(91645);
        var buffer_of = __webpack_require__(31790);
        var json_text = __webpack_require__(40687);
        ;
        const emptyCell = { kind: 'text', text: '' };
        const cell_text_notFinite = { kind: 'not-finite' };
        const inexact = { kind: 'inexact' };
        const nested = { kind: 'nested' };
        function cellText(column, row, batch) {
            const state = column.states[row];
            if (state === data_batch.w.invalid)
                return invalidText(column, row);
            if (state !== data_batch.w.value)
                return emptyCell;
            switch (column.kind) {
                case 'number':
                    return numberText(column, row, batch);
                case 'dictionary':
                    return valueText(column.dictionary.value(column.codes[row] ?? 0));
                case 'text':
                    return { kind: 'text', text: sliceText(column, row) };
                case 'value':
                    return writtenText(column, row, batch);
            }
        }
        function writtenText({ name, values }, row, batch) {
            const text = valueText(values[row]);
            if (text.kind !== 'inexact')
                return text;
            const written = batch.written(row);
            const digits = 'cells' in written || written.fault !== undefined ? undefined : written.digits?.get(name);
            return digits === undefined || !whole.test(digits) ? text : { kind: 'text', text: digits };
        }
        const whole = /^-?[0-9]+$/;
        function valueText(value) {
            if (value === null || value === undefined)
                return emptyCell;
            if (typeof value === 'object')
                return nested;
            if (typeof value === 'number' && !Number.isFinite(value))
                return cell_text_notFinite;
            if (typeof value === 'number' && !isExact(value))
                return inexact;
            if (typeof value === 'string' && (0, json_text.Gi)(value) !== undefined)
                return cell_text_notFinite;
            return { kind: 'text', text: String(value) };
        }
        function isExact(value) {
            return Number.isSafeInteger(value) || !Number.isInteger(value);
        }
        function numberText(column, row, batch) {
            const value = column.values[row] ?? 0;
            if (isExact(value))
                return { kind: 'text', text: String(value) };
            if (!batch.headed) {
                if (column.digits === undefined)
                    return inexact;
                const text = sliceText(column.digits, row);
                return { kind: 'text', text: whole.test(text) ? text : String(value) };
            }
            const written = batch.written(row);
            const exact = 'cells' in written || written.fault !== undefined ? value : written.record[column.name];
            return { kind: 'text', text: typeof exact === 'bigint' ? String(exact) : String(value) };
        }
        function sliceText({ bytes, starts, ends }, row) {
            return (0, buffer_of.K)(bytes).toString('utf8', starts[row], ends[row]);
        }
        function invalidText(column, row) {
            if (column.kind === 'number' && column.texts !== undefined)
                return { kind: 'text', text: sliceText(column.texts, row) };
            if (column.kind === 'value')
                return valueText(column.values[row]);
            return cell_text_notFinite;
        }
        ;
        const fewEntries = 16_777_216;
        function roomFor(atLeast, before) {
            return Math.max(atLeast, before < fewEntries ? 4 * before : 2 * before);
        }
        ;
        function rowAt({ kept }, nth) {
            return kept === null ? nth : (kept[nth] ?? 0);
        }
        function cellOf({ column, batch }, row) {
            return column === undefined ? emptyCell : cellText(column, row, batch);
        }
        function textOrFault(cell, row, tell) {
            if (cell.kind !== 'text')
                tell(row, { kind: cell.kind });
            else if (cell.text === '')
                tell(row, { kind: 'empty' });
            return cell.kind === 'text' ? cell.text : '';
        }
        function grown(values, atLeast) {
            const length = roomFor(atLeast, values.length);
            const Kind = values.constructor;
            const larger = new Kind(length);
            larger.set(values);
            return larger;
        }
        ;
        const numbersKept = 65_536;
        const byteValues = 256;
        class GrowingCategory {
            #codes = new Uint8Array(1024);
            #rows = 0;
            #known = new Map();
            #ofNumber = new Map();
            #dictionary;
            #ofCode = new Uint32Array(0);
            add(part, tell) {
                const { column, kept, count } = part;
                if (this.#rows + count > this.#codes.length)
                    this.#codes = grown(this.#codes, this.#rows + count);
                if (column?.kind === 'dictionary' && column.others === 0 && kept === null)
                    this.#addCodes(column, part, tell);
                else
                    for (let nth = 0; nth < count; nth += 1) {
                        const row = rowAt(part, nth);
                        const known = this.#knownAt(part, row);
                        const code = known === 0 ? this.#slowly(part, row, tell) : known - 1;
                        this.#codes[this.#rows + nth] = code;
                    }
                this.#rows += count;
            }
            end() {
                return { codes: this.#codes.subarray(0, this.#rows), values: [...this.#known.keys()] };
            }
            #addCodes({ codes, dictionary }, part, tell) {
                const ofCode = this.#codesOf(dictionary);
                const first = this.#rows;
                for (let row = 0; row < part.count; row += 1) {
                    const known = ofCode[codes[row] ?? 0] ?? 0;
                    const code = known === 0 ? this.#slowly(part, row, tell) : known - 1;
                    this.#codes[first + row] = code;
                }
            }
            #knownAt({ column }, row) {
                if (column?.states[row] !== data_batch.w.value)
                    return 0;
                if (column.kind === 'dictionary')
                    return this.#codesOf(column.dictionary)[column.codes[row] ?? 0] ?? 0;
                return column.kind === 'number' ? (this.#ofNumber.get(column.values[row] ?? 0) ?? 0) : 0;
            }
            #slowly(part, row, tell) {
                const { column } = part;
                const text = textOrFault(cellOf(part, row), row, tell);
                const code = this.#codeOf(text);
                if (text === '' || column?.states[row] !== data_batch.w.value)
                    return code;
                if (column.kind === 'dictionary')
                    this.#ofCode[column.codes[row] ?? 0] = code + 1;
                else if (column.kind === 'number') {
                    const value = column.values[row] ?? 0;
                    if (isExact(value) && this.#ofNumber.size < numbersKept)
                        this.#ofNumber.set(value, code + 1);
                }
                return code;
            }
            #codeOf(text) {
                const known = this.#known.get(text);
                if (known !== undefined)
                    return known;
                const { size } = this.#known;
                this.#known.set(text, size);
                if (size === byteValues)
                    this.#codes = new Uint32Array(this.#codes);
                return size;
            }
            #codesOf(dictionary) {
                if (dictionary !== this.#dictionary)
                    this.#ofCode = new Uint32Array(dictionary.size);
                else if (dictionary.size > this.#ofCode.length)
                    this.#ofCode = grown(this.#ofCode, dictionary.size);
                this.#dictionary = dictionary;
                return this.#ofCode;
            }
        }
        var kept_places = __webpack_require__(5927);
        ;
        const nonFiniteName = /^[-+]?(?:nan|inf|infinity)$/i;
        class GrowingNumbers {
            #places = new kept_places.$((kernels, rows) => kernels.takeDoubles(rows));
            #values = new Float64Array(1024);
            #rows = 0;
            add(part, tell) {
                const { column, kept, count } = part;
                if (this.#rows + count > this.#values.length)
                    this.#values = grown(this.#values, this.#rows + count);
                const values = this.#values;
                if (column?.kind === 'number' && column.others === 0 && kept === null)
                    values.set(column.values.subarray(0, count), this.#rows);
                else if (column?.kind === 'text' && column.others === 0 && column.placed !== undefined)
                    this.#addTexts(column.placed, part, tell);
                else {
                    for (let nth = 0; nth < count; nth += 1) {
                        const row = rowAt(part, nth);
                        const value = column?.states[row] === data_batch.w.value ? growing_numbers_valueOf(column, row) : undefined;
                        values[this.#rows + nth] = value ?? numberOf(cellOf(part, row), row, tell);
                    }
                }
                this.#rows += count;
            }
            #addTexts({ kernels, bytes, starts, ends }, part, tell) {
                const { rows } = part.batch;
                const { address, values: read } = this.#places.in(kernels, rows);
                const others = kernels.calls.readDecimals(bytes, starts, ends, rows, address);
                const values = this.#values;
                if (others === 0 && part.kept === null) {
                    values.set(read.subarray(0, part.count), this.#rows);
                    return;
                }
                for (let nth = 0; nth < part.count; nth += 1) {
                    const row = rowAt(part, nth);
                    const value = read[row] ?? Number.NaN;
                    values[this.#rows + nth] = Number.isNaN(value) ? numberOf(cellOf(part, row), row, tell) : value;
                }
            }
            end() {
                return this.#values.subarray(0, this.#rows);
            }
        }
        function growing_numbers_valueOf(column, row) {
            const value = column.kind === 'number' || column.kind === 'value' ? column.values[row] : undefined;
            return typeof value === 'number' ? value : undefined;
        }
        function numberOf(cell, row, tell) {
            if (cell.kind === 'nested')
                tell(row, { kind: 'nested' });
            if (cell.kind !== 'text')
                return Number.NaN;
            const value = (0, number.$)(cell.text);
            if (value === undefined && cell.text !== '' && !nonFiniteName.test(cell.text))
                tell(row, { kind: 'not-a-number', text: cell.text });
            return value ?? Number.NaN;
        }
        ;
        function addTexts(rows, part, tell) {
            const { column, kept, count } = part;
            const isWhole = column?.kind === 'text' && column.others === 0 && !hasEmpty(column, part);
            if (isWhole) {
                rows.addSlices(column, kept, count);
                return;
            }
            const known = [];
            for (let nth = 0; nth < count; nth += 1) {
                const row = rowAt(part, nth);
                if (column?.kind === 'dictionary' && column.states[row] === data_batch.w.value) {
                    const code = column.codes[row] ?? 0;
                    const text = known[code] ?? textOrFault(valueText(column.dictionary.value(code)), row, tell);
                    if (text !== '')
                        known[code] = text;
                    rows.add(text);
                }
                else
                    rows.add(textOrFault(cellOf(part, row), row, tell));
            }
        }
        function hasEmpty({ starts, ends }, part) {
            for (let nth = 0; nth < part.count; nth += 1) {
                const row = rowAt(part, nth);
                if (starts[row] === ends[row])
                    return true;
            }
            return false;
        }
        ;
        const startRows = 1024;
        const bytesAtMost = 4_294_967_295;
        class RowTexts {
            #bytes = Buffer.alloc(8 * startRows);
            #offsets = new Uint32Array(startRows + 1);
            #length = 0;
            static of(texts) {
                const column = new RowTexts();
                for (const text of texts)
                    column.add(text);
                return column;
            }
            get length() {
                return this.#length;
            }
            get bytes() {
                return this.#bytes.subarray(0, this.#offsets[this.#length]);
            }
            get offsets() {
                return this.#offsets.subarray(0, this.#length + 1);
            }
            add(text) {
                const from = this.#offsets[this.#length] ?? 0;
                this.#makeRoom(1, from + 3 * text.length);
                this.#end(from + this.#bytes.write(text, from));
            }
            addSlices({ bytes, starts, ends }, kept, count) {
                const first = this.#length;
                let at = this.#offsets[first] ?? 0;
                let length = 0;
                for (let nth = 0; nth < count; nth += 1) {
                    const row = kept === null ? nth : (kept[nth] ?? 0);
                    length += (ends[row] ?? 0) - (starts[row] ?? 0);
                }
                this.#makeRoom(count, at + length);
                const own = this.#bytes;
                const offsets = this.#offsets;
                for (let nth = 0; nth < count; nth += 1) {
                    const row = kept === null ? nth : (kept[nth] ?? 0);
                    const end = ends[row] ?? 0;
                    for (let from = starts[row] ?? 0; from < end; from += 1) {
                        own[at] = bytes[from] ?? 0;
                        at += 1;
                    }
                    offsets[first + nth + 1] = at;
                }
                this.#length += count;
            }
            textAt(row) {
                return this.#bytes.toString('utf8', this.#offsets[row], this.#offsets[row + 1]);
            }
            equals(other) {
                if (other.length !== this.#length || !other.bytes.equals(this.bytes))
                    return false;
                const offsets = other.#offsets;
                for (let row = 0; row < this.#length; row += 1)
                    if (this.#offsets[row] !== offsets[row])
                        return false;
                return true;
            }
            #end(offset) {
                this.#length += 1;
                this.#offsets[this.#length] = offset;
            }
            #makeRoom(rows, bytes) {
                if (bytes > bytesAtMost)
                    throw (0, errors.Xu)({ message: 'the ids are more than 4 GB together' });
                const offsets = this.#length + rows + 1;
                if (offsets > this.#offsets.length) {
                    const larger = new Uint32Array(roomFor(offsets, this.#offsets.length));
                    larger.set(this.#offsets);
                    this.#offsets = larger;
                }
                if (bytes > this.#bytes.length) {
                    const larger = Buffer.alloc(Math.min(bytesAtMost, roomFor(bytes, this.#bytes.length)));
                    larger.set(this.#bytes);
                    this.#bytes = larger;
                }
            }
        }
        ;
        function growingColumn({ name, kind }) {
            switch (kind) {
                case 'category': {
                    const codes = new GrowingCategory();
                    return {
                        add: (part, tell) => codes.add(part, tell),
                        end: ({ categories }) => void categories.set(name, codes.end()),
                    };
                }
                case 'number': {
                    const values = new GrowingNumbers();
                    return {
                        add: (part, tell) => values.add(part, tell),
                        end: ({ numbers }) => void numbers.set(name, values.end()),
                    };
                }
                case 'text': {
                    const rows = new RowTexts();
                    return { add: (part, tell) => addTexts(rows, part, tell), end: ({ texts }) => void texts.set(name, rows) };
                }
            }
        }
        ;
        class RowPlaces {
            #runs = [];
            add({ first, count, file, unit }, lineOf) {
                const split = (from, to, [low, high]) => {
                    if (high - low === to - from) {
                        this.#addRun({ row: first + from, file, line: low, unit });
                        return;
                    }
                    const middle = (from + to) >> 1;
                    split(from, middle, [low, middle === from ? low : lineOf(middle)]);
                    split(middle + 1, to, [middle + 1 === to ? high : lineOf(middle + 1), high]);
                };
                if (count > 0)
                    split(0, count - 1, [lineOf(0), lineOf(count - 1)]);
            }
            at(row) {
                let [low, high] = [0, this.#runs.length - 1];
                while (low < high) {
                    const middle = (low + high + 1) >> 1;
                    if ((this.#runs[middle]?.row ?? 0) <= row)
                        low = middle;
                    else
                        high = middle - 1;
                }
                const run = this.#runs[low];
                if (run === undefined)
                    return { file: '', line: 1, unit: 'line' };
                const { file, line, unit } = run;
                return { file, line: line + row - run.row, unit };
            }
            #addRun(run) {
                const last = this.#runs.at(-1);
                if (last?.file === run.file && run.line - last.line === run.row - last.row)
                    return;
                this.#runs.push(run);
            }
        }
        ;
        const rowsLimit = 50_000_000;
        const faultsShown = 5;
        class GatheredPredictions {
            #gathering;
            #growing;
            #present;
            #places = new RowPlaces();
            #faults = [];
            #faulty = 0;
            #firstFault;
            #file = { shown: '', label: '', unit: 'line' };
            #width = 0;
            #rows = 0;
            constructor(gathering) {
                this.#gathering = gathering;
                this.#growing = gathering.wanted.map(growingColumn);
                this.#present = gathering.wanted.map(() => false);
            }
            begin(file) {
                this.#file = file;
            }
            header(names, line) {
                this.#width = names.length;
                const { wanted } = this.#gathering;
                this.#refuseMissing(wanted.filter(({ name }) => !names.includes(name)), names);
                this.#present.fill(true);
                const twice = wanted.find(({ name }) => names.indexOf(name) !== names.lastIndexOf(name));
                if (twice === undefined)
                    return;
                const { label, shown: file } = this.#file;
                const message = `${label} has two columns "${twice.name}": which of them counts, nobody said`;
                throw (0, errors.Xu)({ message, where: { file, ...(line === undefined ? {} : { line }) } });
            }
            observe(batch) {
                const faults = [];
                const kept = this.#keptOf(batch, faults);
                const count = kept === null ? batch.rows : kept.length;
                if (this.#rows + count > rowsLimit) {
                    const message = `${this.#gathering.label} has more than ${rowsLimit / 1_000_000} million rows, the most that predictions may have`;
                    throw (0, errors.Xu)({ message, where: { file: this.#file.shown } });
                }
                const columns = new Map(batch.columns.map((column) => [column.name, column]));
                this.#gathering.wanted.forEach((wanted, index) => {
                    const column = columns.get(wanted.name);
                    if (this.#present[index] !== true && column !== undefined)
                        this.#present[index] = isThere(column, batch.rows);
                    this.#growing[index]?.add({ column, batch, kept, count }, (row, fault) => {
                        if (fault.kind === 'empty' && wanted.key[0] === 'slices')
                            return;
                        faults.push({ row, column: index, what: () => wordsOf(fault, wanted.name) });
                    });
                });
                this.#takeFaults(faults, batch);
                const { shown: file, unit } = this.#file;
                this.#places.add({ first: this.#rows, count, file, unit }, (nth) => lineOf(batch, kept === null ? nth : (kept[nth] ?? 0)));
                this.#rows += count;
            }
            end() {
                const { label, shown, files, wanted } = this.#gathering;
                if (this.#faulty > 0) {
                    const more = this.#faulty - this.#faults.length;
                    const message = `${label} cannot be read as predictions: ${this.#faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
                    throw (0, errors.Xu)({ message, where: this.#firstFault ?? { file: shown } });
                }
                if (this.#rows === 0)
                    throw (0, errors.Xu)({ message: `${label} has no row: nothing was measured`, where: { file: shown } });
                this.#refuseMissing(wanted.filter((_, at) => this.#present[at] !== true), []);
                const categories = new Map();
                const numbers = new Map();
                const texts = new Map();
                for (const column of this.#growing)
                    column.end({ categories, numbers, texts });
                return { label, shown, files, rows: this.#rows, categories, numbers, texts, places: this.#places };
            }
            #keptOf(batch, faults) {
                const { flags, headed } = batch;
                if (flags === null)
                    return null;
                const kept = [];
                for (let row = 0; row < batch.rows; row += 1) {
                    const flag = flags[row] ?? data_batch.z.regular;
                    if (flag === data_batch.z.regular || (flag === data_batch.z.faulty && !headed))
                        kept.push(row);
                    else if (flag !== data_batch.z.blank)
                        faults.push({ row, column: -1, what: () => this.#rowWords(batch, row) });
                }
                return Int32Array.from(kept);
            }
            #rowWords(batch, row) {
                const written = batch.written(row);
                if (!('cells' in written))
                    return written.fault?.code === 'not-json' ? `is not JSON (${written.fault.message})` : 'is not a JSON object';
                const { faults, cells } = written;
                if (faults.length > 0)
                    return `is not written as it should be (${faults.join(', ')})`;
                return `has ${cells.length} cells, and the header ${this.#width}`;
            }
            #takeFaults(faults, batch) {
                this.#faulty += faults.length;
                if (this.#faults.length === faultsShown || faults.length === 0)
                    return;
                faults.sort((a, b) => a.row - b.row || a.column - b.column);
                for (const { row, what } of faults.slice(0, faultsShown - this.#faults.length)) {
                    const line = lineOf(batch, row);
                    this.#firstFault ??= { file: this.#file.shown, line };
                    const where = this.#gathering.files.length === 1 ? '' : ` of ${this.#file.shown}`;
                    this.#faults.push(`${this.#file.unit} ${line}${where} ${what()}`);
                }
            }
            #refuseMissing(missing, header) {
                const { label } = header.length === 0 ? this.#gathering : this.#file;
                const [first, ...rest] = missing.map(({ name, key }) => {
                    const near = (0, nearest_name.q)(name, header);
                    const columns = header.slice(0, 20).join(', ');
                    return {
                        ...this.#gathering.placeOf(key),
                        message: `${label} has no column "${name}"`,
                        ...(near === undefined
                            ? columns === ''
                                ? {}
                                : { hint: `its columns: ${columns}` }
                            : { hint: `did you mean ${/\s/.test(near) ? JSON.stringify(near) : near}?` }),
                    };
                });
                if (first !== undefined)
                    throw (0, errors.Fj)([first, ...rest]);
            }
        }
        function lineOf(batch, row) {
            return batch.written(row).line;
        }
        function isThere({ states }, rows) {
            for (let row = 0; row < rows; row += 1)
                if (states[row] !== data_batch.w.absent && states[row] !== data_batch.w.unread)
                    return true;
            return false;
        }
        function wordsOf(fault, column) {
            const name = JSON.stringify(column);
            switch (fault.kind) {
                case 'empty':
                    return `has no ${name}`;
                case 'not-finite':
                    return `has a number that is not finite as ${name}`;
                case 'inexact':
                    return `has a whole number beyond 2^53 as ${name}, of which JSON keeps not all digits: write it as a text`;
                case 'nested':
                    return `has an object or a list as ${name}`;
                case 'not-a-number':
                    return `has ${JSON.stringify(fault.text.slice(0, 40))} as ${name}, which is not a number`;
            }
        }
        ;
        const rowLimit = 16 * 1024 * 1024;
        const missing = new Set();
        async function readPredictionColumns(set, wanted, placeOf) {
            const { label, shown, parts } = set;
            const gathered = new GatheredPredictions({ wanted, label, shown, files: parts.map((part) => part.shown), placeOf });
            const request = (name) => requestOf(name, wanted);
            for (const part of parts) {
                gathered.begin({ shown: part.shown, label: part.file.shown, unit: (0, data_files.bI)(part.file.format) ? 'row' : 'line' });
                const partition = new data_partition.W(part.file.partition, request, missing);
                try {
                    for await (const batch of batchesOf(part, gathered, request))
                        gathered.observe(partition.added(batch));
                }
                catch (thrown) {
                    throw predictions_file_explained(thrown, part);
                }
            }
            return gathered.end();
        }
        function requestOf(name, wanted) {
            const kinds = wanted.filter((one) => one.name === name).map(({ kind }) => kind);
            const hold = kinds.length === 0 ? 'none' : 'text';
            return { hold, distinct: !kinds.includes('category'), nullable: true, cast: (text) => text };
        }
        async function* batchesOf({ file, files }, gathered, request) {
            const folders = file.partition.map(({ name }) => name);
            if ((0, data_files.bI)(file.format)) {
                const table = await (0, open_table.R)(file, files);
                gathered.header([...table.names, ...folders]);
                yield* table.batches(request);
            }
            else if (file.format === 'csv' || file.format === 'tsv') {
                yield* (0, file_batches.e)(file, files, {
                    file: file.shown,
                    dialect: { ...plain, delimiter: file.format === 'tsv' ? '\t' : ',' },
                    names: null,
                    request,
                    missing,
                    limit: rowLimit,
                    onHeader: ({ cells, line }) => {
                        if (cells.length > delimited.yg)
                            throw (0, errors.Xu)({
                                message: `${file.shown} has more than ${delimited.yg} columns`,
                                where: { file: file.shown, line },
                            });
                        gathered.header([...cells.map(text_stream.f$), ...folders], line);
                    },
                });
            }
            else
                yield* (0, file_batches.U)(file, files, rowLimit);
        }
        const plain = { quoteChar: '"', doubleQuote: true, escapeChar: null, skipInitialSpace: false, commentChar: null };
        function predictions_file_explained(thrown, { file, shown }) {
            if (!(thrown instanceof delimited.zH))
                return thrown;
            const where = { file: shown, line: thrown.line };
            const message = `${file.shown} has a row of more than ${rowLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
            return new errors.ur('input', [{ message, where }], { cause: thrown });
        }
        ;
        async function readPredictions(context, { baseline, isUntouched }) {
            const { inputs } = context;
            const { predictions: config } = inputs.config;
            if (config === undefined)
                throw new Error('a gate without predictions has none to read');
            const { predictions } = baseline.kind === 'read' ? baseline : { predictions: undefined };
            const before = predictions?.kind === 'read' ? predictions.set : undefined;
            const absent = await absentAmong(context);
            if (absent !== undefined && (!isUntouched || before === undefined))
                throw await absentFile(absent, context);
            const read = columnReader(config, context);
            const columns = await read(absent !== undefined && before !== undefined ? before : ownSet(config, context));
            const comparison = comparePredictions(config, columns, before === undefined ? undefined : await read(before));
            refuseOtherDirections(comparison, inputs);
            return comparison;
        }
        async function absentAmong({ inputs, predictions, ports }) {
            for (const path of predictions)
                if ((await ports.files.kind(path)) === 'absent')
                    return path;
            return predictions.length === 0 ? (0, external_node_path_.resolve)(inputs.folder, inputs.config.predictions?.path ?? '') : undefined;
        }
        function ownSet(config, { inputs, ports, predictions }) {
            const { files } = ports;
            const found = predictions.map((path) => ({ shown: files.show(path), files, path }));
            return (0, prediction_files.sZ)(found, { inputs, ports, whose: '', pattern: config.path });
        }
        function columnReader(config, { inputs, ports }) {
            const wanted = wantedColumns(config, slicedColumns(inputs));
            const locate = (key) => inputs.locate([...inputs.configPrefix, ...key]);
            const placeOf = (key) => locate(key[0] === 'slices' ? ['slices'] : ['predictions', ...key]);
            return (set) => {
                ports.log.progress(`reading ${set.label}`);
                return readPredictionColumns(set, wanted, placeOf);
            };
        }
        function slicedColumns({ config }) {
            const ofRules = Object.values(config.rules ?? {}).flatMap((rule) => rule.by ?? []);
            return [...(config.slices?.by ?? []), ...ofRules];
        }
        async function absentFile(path, { inputs, ports }) {
            const shown = ports.files.show(path);
            const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
            const keeper = await (0, kept_by_dvc.H)(path, ports.files);
            if (keeper === undefined)
                return (0, errors.Xu)({
                    ...at,
                    message: wildcard.X.test(shown)
                        ? `${shown} matches no file: nothing was predicted`
                        : `${shown} does not exist: nothing was predicted`,
                    hint: 'check that the step that writes it ran before this gate; the path is relative to the folder of the config',
                });
            const message = `${shown} does not exist here; ${keeper.by} says that DVC keeps it`;
            return (0, errors.Xu)({ ...at, message, hint: `run \`dvc pull ${keeper.target}\` before this gate` });
        }
        function refuseOtherDirections(comparison, inputs) {
            const problems = [];
            for (const [name, rule] of Object.entries(inputs.config.rules ?? {})) {
                const known = comparison.directionOf(name);
                const key = [...inputs.configPrefix, 'rules', name];
                if (rule.direction !== undefined && known !== undefined && known !== rule.direction)
                    problems.push({
                        ...inputs.locate([...key, 'direction']),
                        message: `${name} is better ${known === 'higher' ? 'the higher' : 'the lower'} it is, and the rule says direction: ${rule.direction}`,
                        hint: `write direction: ${known}`,
                    });
                if (rule.max_disparity !== undefined && comparison.nameOf(name) === undefined) {
                    const near = (0, nearest_name.q)(name, comparison.plain);
                    problems.push({
                        ...inputs.locate([...key, 'max_disparity']),
                        message: `${name} is no metric of these predictions: its disparity cannot be measured`,
                        ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
                    });
                }
            }
            const [first, ...rest] = problems;
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...rest]);
        }
    }),
    60888: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (delimitedBatches),
            U: () => (recordBatches)
        });
        var errors = __webpack_require__(62807);
        var delimited_columns = __webpack_require__(26248);
        var external_node_zlib_ = __webpack_require__(38522);
        var data_head = __webpack_require__(52871);
        ;
        async function* gunzip(bytes, file) {
            const unpack = (0, external_node_zlib_.createGunzip)();
            const fed = { bytes: 0, lastNonZero: 0, ended: false };
            unpack.once('end', () => (fed.ended = true));
            const feeding = feed((0, data_head.I)(bytes, (head) => (0, data_head.w)(head, file)), unpack, fed);
            try {
                for await (const chunk of unpack)
                    yield chunk;
                await feeding;
            }
            catch (cause) {
                unpack.destroy();
                await feeding.catch(() => undefined);
                const { code, message } = cause;
                if (code?.startsWith('Z_') === true) {
                    const why = code === 'Z_BUF_ERROR' ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
                    throw (0, errors.Xu)({ message: `${file} ${why}`, where: { file } }, { cause });
                }
                throw cause;
            }
            if (fed.lastNonZero > unpack.bytesWritten)
                throw (0, errors.Xu)({ message: `${file} is damaged (something that is no gzip follows its data)`, where: { file } });
        }
        async function feed(bytes, unpack, fed) {
            try {
                for await (const chunk of bytes) {
                    const last = chunk.findLastIndex((byte) => byte !== 0);
                    if (last !== -1)
                        fed.lastNonZero = fed.bytes + last + 1;
                    fed.bytes += chunk.length;
                    if (fed.ended)
                        continue;
                    if (unpack.destroyed)
                        return;
                    if (!unpack.write(chunk))
                        await new Promise((resolve) => {
                            const settle = () => {
                                unpack.off('drain', settle).off('close', settle).off('end', settle);
                                resolve();
                            };
                            unpack.once('drain', settle).once('close', settle).once('end', settle);
                        });
                }
                unpack.end();
            }
            catch (error) {
                unpack.destroy(error);
            }
        }
        var json_lines_columns = __webpack_require__(11075);
        var json_records = __webpack_require__(90492);
        var json_text = __webpack_require__(40687);
        var record_columns = __webpack_require__(70506);
        var data_batch = __webpack_require__(91645);
        var delimited = __webpack_require__(82794);
        ;
        const plain = {
            delimiter: ',',
            quoteChar: '"',
            doubleQuote: true,
            escapeChar: null,
            skipInitialSpace: false,
            commentChar: null,
        };
        class RewrittenColumns {
            #options;
            #reader;
            #columns;
            #header;
            constructor(options) {
                this.#options = options;
                this.#header = options.names === null;
                this.#reader = new delimited.xx(options.dialect, options.limit);
                this.#columns = new delimited_columns.j({ ...options, dialect: plain, onHeader: () => undefined }, '\n');
            }
            push(text) {
                return this.#batches(this.#reader.push(text));
            }
            end() {
                return this.#batches(this.#reader.end());
            }
            close() {
                this.#columns.close();
            }
            *#batches(rows) {
                const [first] = rows;
                if (first === undefined)
                    return;
                let from = 0;
                if (this.#header) {
                    this.#options.onHeader(first);
                    this.#header = false;
                    from = 1;
                }
                const text = rows.map(({ cells }) => `${cells.map(quoted).join(',')}\n`).join('');
                for (const batch of this.#columns.push(Buffer.from(text))) {
                    yield asWritten(batch, rows.slice(from, from + batch.rows));
                    from += batch.rows;
                }
            }
        }
        function quoted(cell) {
            return `"${cell.replaceAll('"', '""')}"`;
        }
        function asWritten(batch, rows) {
            const flags = Uint8Array.from(rows, ({ faults }, row) => {
                const flag = batch.flags?.[row] ?? data_batch.z.regular;
                return flag === data_batch.z.regular && faults.length > 0 ? data_batch.z.faulty : flag;
            });
            const written = (row) => rows[row] ?? { cells: [], line: 0, raw: '', starts: null, lineEnd: '\n', faults: [] };
            return { ...batch, flags: flags.some((flag) => flag !== data_batch.z.regular) ? flags : null, written };
        }
        var text_stream = __webpack_require__(25407);
        ;
        const blankBytes = new Set([9, 10, 11, 12, 13, 32, 0xef, 0xbb, 0xbf]);
        async function* bytesOf(file, files) {
            const bytes = files.stream(file.path, { passing: !file.gzip && !file.zstd });
            let some = false;
            for await (const chunk of await unpacked(file, bytes)) {
                some ||= chunk.some((byte) => !blankBytes.has(byte));
                yield chunk;
            }
            if (!some)
                throw (0, errors.Xu)({ message: `${file.shown} is empty`, where: { file: file.shown } });
        }
        async function unpacked(file, bytes) {
            if (file.gzip)
                return gunzip(bytes, file.shown);
            if (!file.zstd)
                return bytes;
            const { unzstd } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1829)]).then(__webpack_require__.bind(__webpack_require__, 11829));
            return unzstd(bytes, file.shown);
        }
        function delimitedBatches(file, files, options) {
            const bytes = bytesOf(file, files);
            if (!(0, delimited_columns.$)(options.dialect))
                return batchesIn((0, text_stream.g7)(bytes, file.shown), new RewrittenColumns(options));
            return batchesIn((0, data_head.I)(bytes, (head) => (0, text_stream.Gb)(head, file.shown)), new delimited_columns.j(options));
        }
        async function* recordBatches(file, files, limit) {
            const bytes = bytesOf(file, files);
            if (file.format === 'jsonl') {
                const text = (0, data_head.I)(bytes, (head) => (0, text_stream.Gb)(head, file.shown));
                yield* batchesIn(text, new json_lines_columns.v(file.shown, limit));
                return;
            }
            const reader = new json_records.h(limit);
            const columns = new record_columns.f(file.shown);
            const source = {
                push: (text) => columns.batches(reader.push(text)),
                end: () => columns.batches(reader.end()),
            };
            try {
                yield* batchesIn((0, text_stream.g7)(bytes, file.shown), source);
            }
            catch (thrown) {
                if (!(thrown instanceof json_text.rL))
                    throw thrown;
                const where = { file: file.shown, line: reader.line };
                throw (0, errors.Xu)({ message: `${file.shown} is not a JSON array of objects: ${thrown.message}`, where }, { cause: thrown });
            }
        }
        async function* batchesIn(pieces, source) {
            try {
                for await (const piece of pieces)
                    yield* source.push(piece);
                yield* source.end();
            }
            finally {
                source.close?.();
            }
        }
    }),
    16384: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (openTable)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _data_delimited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82794);
        var _data_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52871);
        async function openTable({ path, shown, format }, files) {
            const source = {
                byteLength: await files.size(path),
                slice: (start, end) => files.slice(path, { start, end }),
            };
            if (source.byteLength === 0)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${shown} is empty`, where: { file: shown } });
            (0, _data_head_js__WEBPACK_IMPORTED_MODULE_2__.w)(await source.slice(0, Math.min(200, source.byteLength)), shown);
            const table = await (format === 'arrow' ? arrow(source, shown) : parquet(source, shown));
            if (table.names.length > _data_delimited_js__WEBPACK_IMPORTED_MODULE_1__.yg)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${shown} has more than ${_data_delimited_js__WEBPACK_IMPORTED_MODULE_1__.yg} columns`, where: { file: shown } });
            return table;
        }
        async function parquet(source, shown) {
            const { openParquet } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1116), __webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__, 53081));
            return openParquet(source, shown);
        }
        async function arrow(source, shown) {
            const { openArrow } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1116), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 52081));
            return openArrow(source, shown);
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
