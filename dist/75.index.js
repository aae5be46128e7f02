export const id = 75;
export const ids = [75];
export const modules = {

/***/ 59075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPredictions: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest-name.js
var nearest_name = __webpack_require__(22942);
// EXTERNAL MODULE: ./build/data/kept-by-dvc.js
var kept_by_dvc = __webpack_require__(99673);
;// CONCATENATED MODULE: ./build/metrics/predictions/classification.js
/** How much row `at` counts. */
function weightAt({ weight, drawn }, at) {
    return (weight?.[at] ?? 1) * (drawn?.[at] ?? 1);
}
/** Some rows of many, in the order asked for. */
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
/** The entries of a typed array at some rows. */
function picked(values, rows) {
    const taken = values.slice(0, rows.length);
    for (let at = 0; at < rows.length; at += 1)
        taken[at] = values[rows[at] ?? 0] ?? 0;
    return taken;
}

// EXTERNAL MODULE: ./build/metrics/predictions/from-columns.js
var from_columns = __webpack_require__(47329);
;// CONCATENATED MODULE: ./build/metrics/predictions/match-rows.js
const rowsKept = 5;
function listOf() {
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
/** Rows whose id an earlier row has. Ids in rising order need no looking up. */
function repeatedIds(ids) {
    const repeated = listOf();
    if (isRising(ids))
        return repeated;
    const seen = new Set();
    for (let row = 0; row < ids.length; row += 1) {
        const id = ids[row] ?? '';
        if (seen.has(id))
            repeated.add(row);
        else
            seen.add(id);
    }
    return repeated;
}
/** Whether each id is longer than the one before, or as long and behind it: then none is there twice. */
function isRising(ids) {
    for (let row = 1; row < ids.length; row += 1) {
        const [before = '', id = ''] = [ids[row - 1], ids[row]];
        if (id.length < before.length || (id.length === before.length && id <= before))
            return false;
    }
    return true;
}
/**
 * Matches rows by id. No id may be there twice in a file.
 *
 * @param sameLabel whether a row of the candidate and one of the baseline have the same label
 */
function matchRows(candidate, baseline, sameLabel) {
    const [onlyCandidate, onlyBaseline, relabelled] = [listOf(), listOf(), listOf()];
    const matched = { candidate: new Uint32Array(candidate.length), baseline: new Uint32Array(candidate.length) };
    const rowOf = sameOrder(candidate, baseline) ? undefined : rowsById(baseline);
    const used = new Uint8Array(baseline.length);
    let count = 0;
    for (let row = 0; row < candidate.length; row += 1) {
        const other = rowOf === undefined ? row : rowOf.get(candidate[row] ?? '');
        if (other === undefined) {
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
function sameOrder(a, b) {
    return a.length === b.length && a.every((id, row) => id === b[row]);
}
function rowsById(ids) {
    const rows = new Map();
    for (let row = 0; row < ids.length; row += 1)
        rows.set(ids[row] ?? '', row);
    return rows;
}

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/metrics/predictions/named-metric.js

/**
 * The metric that a name means: a name or an alias, with `@` and a number where it takes one. `undefined` for a name that none has, a
 * number that is missing, not wanted or not allowed.
 */
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
    const given = (0,number/* parseNumber */.$)(name.slice(at + 1));
    if (given === undefined || !parameter.allowed(given))
        return undefined;
    return { name: `${definition.name}@${given}`, definition, parameter: given };
}
/** The metrics that can be named without a parameter: what is listed without being asked for. */
function plainMetrics(definitions) {
    return definitions.flatMap(({ name }) => namedMetric(definitions, name) ?? []);
}
/** The value of a metric; `undefined` where it is undefined as a whole or the data lack what it needs. */
function named_metric_valueOf({ definition, parameter }, data) {
    const value = definition.compute(data, parameter);
    return Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/metrics/predictions/descending-order.js
const digitBits = 16;
const digits = 1 << digitBits;
/**
 * The rows in the order of falling scores, equal ones in the order of the rows. A radix sort over the bits of the doubles: a million rows
 * in a tenth of the time of a comparing sort.
 *
 * @param scores none of them NaN
 */
function descendingOrder(scores) {
    const keys = keysOf(scores);
    let order = Uint32Array.from(scores, (_, row) => row);
    let other = new Uint32Array(scores.length);
    for (let word = 0; word < 2; word += 1) {
        for (let shift = 0; shift < 32; shift += digitBits) {
            if (sortByDigit({ keys, word, shift }, order, other))
                [order, other] = [other, order];
        }
    }
    return order;
}
/** Two words per score, low and high, whose unsigned order is the falling order of the scores. */
function keysOf(scores) {
    const keys = new Uint32Array(scores.length * 2);
    const view = new DataView(new ArrayBuffer(8));
    for (let row = 0; row < scores.length; row += 1) {
        view.setFloat64(0, (scores[row] ?? 0) + 0); // −0 and 0 are one score
        const high = view.getUint32(0);
        // the bits of positive doubles rise with them, those of negative ones fall: turned round for a falling order
        const flip = high >= 0x80000000 ? 0 : 0xffffffff;
        keys[2 * row] = view.getUint32(4) ^ flip;
        keys[2 * row + 1] = high ^ (flip === 0 ? 0 : 0x7fffffff);
    }
    return keys;
}
/** Sorts by one digit, keeping the order of equal ones; `false` when all rows share it and nothing was moved. */
function sortByDigit({ keys, word, shift }, from, to) {
    const starts = new Uint32Array(digits + 1);
    for (let at = word; at < keys.length; at += 2) {
        const digit = ((keys[at] ?? 0) >>> shift) & (digits - 1);
        starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
    }
    const first = ((keys[word] ?? 0) >>> shift) & (digits - 1);
    if (starts[first + 1] === from.length)
        return false;
    for (let digit = 1; digit <= digits; digit += 1)
        starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (const row of from) {
        const digit = ((keys[2 * row + word] ?? 0) >>> shift) & (digits - 1);
        const place = starts[digit] ?? 0;
        starts[digit] = place + 1;
        to[place] = row;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/metrics/predictions/curve-metrics.js


const orders = new WeakMap();
function orderOf(score) {
    const known = orders.get(score);
    if (known !== undefined)
        return known;
    const order = descendingOrder(score);
    orders.set(score, order);
    return order;
}
/** Walks the groups of equal scores from the highest, with the weight of positive and negative rows in each. */
function walk(task, visit) {
    const { data, score, isPositive } = task;
    const order = orderOf(score);
    let [positive, negative] = [0, 0];
    for (let at = 0; at < order.length; at += 1) {
        const row = order[at] ?? 0;
        const weight = weightAt(data, row);
        if (isPositive(data.label[row] ?? 0))
            positive += weight;
        else
            negative += weight;
        const next = order[at + 1];
        if (next !== undefined && score[next] === score[row])
            continue;
        visit(positive, negative);
        [positive, negative] = [0, 0];
    }
}
/** The area under the ROC curve: how often a positive row has the higher score of two, ties counted half. NaN when a class is absent. */
function areaUnderRoc(task) {
    let [positives, negatives, area] = [0, 0, 0];
    walk(task, (positive, negative) => {
        area += negative * (positives + positive / 2);
        positives += positive;
        negatives += negative;
    });
    return area / positives / negatives;
}
/** Precision at each threshold times the recall gained there, without interpolation. 0 when no row is positive, NaN without rows. */
function areaUnderPrecision(task) {
    let [hits, all, area] = [0, 0, 0];
    walk(task, (positive, negative) => {
        hits += positive;
        all += positive + negative;
        if (positive > 0)
            area += positive * (hits / all);
    });
    if (!(all > 0))
        return Number.NaN;
    return hits === 0 ? 0 : area / hits;
}
/** The area under the ROC curve of a binary task. */
function rocAuc(data) {
    const task = binaryTask(data);
    return task === undefined ? Number.NaN : areaUnderRoc(task);
}
/** The average precision of a binary task. */
function averagePrecision(data) {
    const task = binaryTask(data);
    return task === undefined ? Number.NaN : areaUnderPrecision(task);
}
function binaryTask(data) {
    const score = data.scores?.[0];
    if (score === undefined || data.positive === undefined)
        return undefined;
    return { data, score, isPositive: (label) => label === data.positive };
}
/** ROC AUC of each class against all others, averaged plainly or by how often the class is true. */
function rocAucOneVersusRest(data, average) {
    const { scores, classes } = data;
    if (scores?.length !== classes.length)
        return Number.NaN;
    let [values, weights] = [0, 0];
    for (const [index, score] of scores.entries()) {
        const weight = average === 'macro' ? 1 : supportOf(data, index);
        if (weight === 0)
            continue;
        values += weight * areaUnderRoc({ data, score, isPositive: (label) => label === index });
        weights += weight;
    }
    return values / weights;
}
function supportOf(data, index) {
    return data.label.reduce((support, label, row) => support + (label === index ? weightAt(data, row) : 0), 0);
}
/**
 * ROC AUC of each pair of classes on their rows alone, both ways round, averaged plainly or by how many rows a pair has (Hand and Till).
 * Defined without weights only, as in scikit-learn.
 */
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
/** `undefined` when one of the two is never true: scikit-learn leaves such pairs out. */
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
    const area = (index) => areaUnderRoc({
        data: part,
        score: part.scores?.[index] ?? new Float64Array(),
        isPositive: (label) => label === index,
    });
    return { area: (area(a) + area(b)) / 2, support: ofA + ofB };
}

;// CONCATENATED MODULE: ./build/metrics/predictions/class-counts.js

const known = new WeakMap();
/** The counts of labels and predictions, made once for all metrics. `undefined` without predicted classes. */
function classCounts(data) {
    const before = known.get(data);
    if (before !== undefined)
        return before;
    const { classes, label, prediction, drawn } = data;
    if (prediction === undefined)
        return undefined;
    const truth = new Float64Array(classes.length);
    const predicted = new Float64Array(classes.length);
    const hit = new Float64Array(classes.length);
    const present = new Uint8Array(classes.length);
    let total = 0;
    for (let at = 0; at < label.length; at += 1) {
        if (drawn?.[at] === 0)
            continue;
        const weight = weightAt(data, at);
        const is = label[at] ?? 0;
        const said = prediction[at] ?? 0;
        truth[is] = (truth[is] ?? 0) + weight;
        predicted[said] = (predicted[said] ?? 0) + weight;
        if (is === said)
            hit[is] = (hit[is] ?? 0) + weight;
        present[is] = present[said] = 1;
        total += weight;
    }
    const counts = { truth, predicted, hit, present, total };
    known.set(data, counts);
    return counts;
}

;// CONCATENATED MODULE: ./build/metrics/predictions/label-metrics.js

/** The share of rows whose class was predicted. */
function accuracy(data) {
    const counts = classCounts(data);
    return counts === undefined ? Number.NaN : sum(counts.hit) / counts.total;
}
/** The mean of the recalls of the classes that are true anywhere. */
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
/** Of what was predicted as a class, the share that is it. */
function precision(data, average) {
    return averaged(data, average, ({ hit, predicted }) => ratio(hit, predicted));
}
/** Of what is a class, the share that was predicted as it. */
function recall(data, average) {
    return averaged(data, average, ({ hit, truth }) => ratio(hit, truth));
}
/** The weighted harmonic mean of precision and recall: recall counts β times as much. F1 with β = 1. */
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
/**
 * Matthews' correlation coefficient of labels and predictions, for any number of classes: 1 for all right, 0 for no better than chance.
 *
 * Source: J. Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", Comput. Biol. Chem. 28 (2004)
 * 367–374.
 *
 * @returns 0, as scikit-learn, when only one class is true or predicted
 */
function matthewsCorrelation(data) {
    const counts = classCounts(data);
    if (counts === undefined || !(counts.total > 0))
        return Number.NaN;
    // as shares of the total, so that squares of large counts lose nothing
    const truth = counts.truth.map((count) => count / counts.total);
    const predicted = counts.predicted.map((count) => count / counts.total);
    const spread = (1 - dot(truth, truth)) * (1 - dot(predicted, predicted));
    if (oneClass(counts.truth) || oneClass(counts.predicted))
        return 0;
    return (sum(counts.hit) / counts.total - dot(truth, predicted)) / Math.sqrt(spread);
}
/**
 * Cohen's kappa: how far the agreement of labels and predictions exceeds that of chance.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960) 37–46.
 *
 * @returns NaN when labels and predictions are all of one class: then chance agrees always
 */
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

// EXTERNAL MODULE: ./build/stats/logarithm.js
var logarithm = __webpack_require__(58871);
;// CONCATENATED MODULE: ./build/metrics/predictions/probability-metrics.js


/* Metrics of probabilities, as scikit-learn 1.9 defines them. NaN where it has no value. */
const epsilon = 2.220446049250313e-16;
/** The mean of what each row contributes, by weight; NaN without rows. */
function meanOverRows(data, valueAt) {
    const { label } = data;
    let [sum, lost, weights] = [0, 0, 0];
    for (let row = 0; row < label.length; row += 1) {
        const weight = weightAt(data, row);
        if (weight === 0)
            continue;
        weights += weight;
        const term = weight * valueAt(row);
        const next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }
    return (sum + lost) / weights;
}
/** Per row, the natural logarithm of 1 over the probability that was given to its class, which is kept 2.2e-16 away from 0 and 1. */
function logLossAt(data) {
    const given = givenToTruth(data);
    if (given === undefined)
        return undefined;
    return (row) => 0 - (0,logarithm/* logarithm */.o)(Math.min(Math.max(given(row), epsilon), 1 - epsilon));
}
/** The mean of {@link logLossAt}. */
function logLoss(data) {
    const lossAt = logLossAt(data);
    return lossAt === undefined ? Number.NaN : meanOverRows(data, lossAt);
}
function givenToTruth({ scores, positive, label, classes }) {
    const [score] = scores ?? [];
    if (score !== undefined && positive !== undefined)
        return (row) => (label[row] === positive ? (score[row] ?? 0) : 1 - (score[row] ?? 0));
    if (scores?.length !== classes.length)
        return undefined;
    return (row) => scores[label[row] ?? 0]?.[row] ?? 0;
}
/** Per row, the squared distance of the probabilities from the truth; of two classes, of the positive one alone. */
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
/** The mean of {@link brierScoreAt}. */
function brierScore(data) {
    const scoreAt = brierScoreAt(data);
    return scoreAt === undefined ? Number.NaN : meanOverRows(data, scoreAt);
}
/** Whether a row's class is among the k with the highest scores; of equal scores the later class is the higher, as in scikit-learn. */
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
/** The share of rows whose class is among the k with the highest scores. */
function topKAccuracy(data, k) {
    const hitAt = topKHitAt(data, k);
    return hitAt === undefined ? Number.NaN : meanOverRows(data, (row) => (hitAt(row) ? 1 : 0));
}
/**
 * The expected calibration error: how far confidence and frequency lie apart, averaged over bins of equal width by their rows. The
 * confidence of a binary task is the probability of the positive class, of others the highest one; bins include their upper end.
 *
 * Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015.
 */
function expectedCalibrationError(data, bins) {
    const confident = confidenceOf(data);
    if (confident === undefined)
        return Number.NaN;
    const gaps = new Float64Array(bins);
    let weights = 0;
    for (let row = 0; row < data.label.length; row += 1) {
        const weight = weightAt(data, row);
        const { confidence, right } = confident(row);
        const bin = Math.min(Math.max(Math.ceil(confidence * bins) - 1, 0), bins - 1);
        gaps[bin] = (gaps[bin] ?? 0) + weight * (confidence - (right ? 1 : 0));
        weights += weight;
    }
    return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / weights;
}
function confidenceOf(data) {
    const { scores, positive, label, classes } = data;
    const [score] = scores ?? [];
    if (score !== undefined && positive !== undefined)
        return (row) => ({ confidence: score[row] ?? 0, right: label[row] === positive });
    if (scores?.length !== classes.length)
        return undefined;
    return (row) => {
        let best = 0;
        for (const [index, column] of scores.entries())
            if ((column[row] ?? 0) > (scores[best]?.[row] ?? 0))
                best = index;
        return { confidence: scores[best]?.[row] ?? 0, right: label[row] === best };
    };
}

;// CONCATENATED MODULE: ./build/metrics/predictions/classification-catalogue.js



const labels = { needs: 'prediction', direction: 'higher', noise: 'resample' };
const scores = { needs: 'score', direction: 'higher', noise: 'resample' };
const isRight = ({ label, prediction }) => (row) => label[row] === prediction?.[row] ? 1 : 0;
const rightOrWrong = { ...labels, noise: 'zero-one', rowValue: isRight };
const beta = { name: 'beta', allowed: (value) => value >= 0 };
/** `precision_macro` and its kind: one per average. */
function perAverage(family, compute, parameter) {
    return ['binary', 'macro', 'micro', 'weighted'].map((average) => ({
        ...labels,
        name: average === 'binary' ? family : `${family}_${average}`,
        ...(average === 'binary' ? { only: 'binary', aliases: [`${family}_score`] } : {}),
        ...(parameter === undefined ? {} : { parameter }),
        compute: (data, value) => compute(data, average, value),
        // of one class per row, everything micro-averaged is the accuracy
        ...(average === 'micro' ? rightOrWrong : {}),
        ...(average === 'binary' && family === 'recall' ? recallByRow : {}),
    }));
}
/** Recall is the accuracy among the positive rows, and those the truth alone chooses. */
const recallByRow = {
    noise: 'zero-one',
    rowValue: isRight,
    among: ({ label, positive }) => (row) => label[row] === positive,
};
/** The metrics of predicted classes and of their scores. */
const classificationMetrics = [
    { ...rightOrWrong, name: 'accuracy', aliases: ['accuracy_score'], compute: accuracy },
    { ...labels, name: 'balanced_accuracy', aliases: ['balanced_accuracy_score'], compute: balancedAccuracy },
    ...perAverage('precision', precision),
    ...perAverage('recall', recall),
    ...perAverage('f1', (data, average) => fBeta(data, average, 1)),
    ...perAverage('fbeta', fBeta, beta),
    { ...labels, name: 'matthews_corrcoef', aliases: ['mcc'], compute: matthewsCorrelation },
    { ...labels, name: 'cohen_kappa', aliases: ['cohen_kappa_score'], compute: cohenKappa },
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

;// CONCATENATED MODULE: ./build/metrics/predictions/ranking-metrics.js


const ranking_metrics_known = new WeakMap();
/** The documents of each query in the order of the model. */
function rankedQueries(data) {
    const before = ranking_metrics_known.get(data);
    if (before !== undefined)
        return before;
    const rows = Array.from({ length: data.queries }, () => []);
    for (const row of descendingOrder(data.score))
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
/** The mean over queries of a value of each. NaN without queries, or when one has none. */
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
/**
 * The normalised discounted cumulative gain of one query, of the first k places. Documents with equal scores share the gain of their
 * places, so that their order in the file does not matter.
 *
 * Source: K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM Trans. Inf. Syst. 20 (2002) 422–446;
 * ties: F. McSherry, M. Najork, ECIR 2008.
 *
 * @returns 0 for a query without a relevant document, as scikit-learn; NaN when a relevance is negative
 */
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
    return 1 / ((0,logarithm/* logarithm */.o)(place + 2) / ln2);
}
/** The average precision of one query: the precision at each relevant document's place, averaged over them; 0 without any. */
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
/** 1 over the place of the first relevant document, 0 without any. Of equal scores it stands behind those that are not relevant. */
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
/** The share of the relevant documents among the first k, 0 without any. Equal scores across place k count by their share of places. */
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

;// CONCATENATED MODULE: ./build/metrics/predictions/ranking-catalogue.js

const place = (value) => Number.isInteger(value) && value >= 1;
const firstPlaces = { name: 'k', allowed: place };
/** A mean over queries, which are the rows that noise is known of. */
function perQuery(of, valueOf) {
    return {
        ...of,
        needs: 'score',
        direction: 'higher',
        noise: 'mean',
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
/** The metrics of orders. */
const rankingMetrics = [
    perQuery({ name: 'ndcg', aliases: ['ndcg_score'], parameter: { ...firstPlaces, default: Infinity } }, ndcg),
    perQuery({ name: 'map', aliases: ['mean_average_precision'] }, averagePrecisionOf),
    perQuery({ name: 'mrr', aliases: ['mean_reciprocal_rank'] }, reciprocalRank),
    perQuery({ name: 'recall', parameter: firstPlaces }, recallAt),
];

;// CONCATENATED MODULE: ./build/metrics/predictions/regression-metrics.js

/* Metrics of numbers, as scikit-learn 1.9 defines them. NaN where it has no value. */
const regression_metrics_epsilon = 2.220446049250313e-16;
function weightOf({ weight, drawn }, row) {
    return (weight?.[row] ?? 1) * (drawn?.[row] ?? 1);
}
/** The mean of what each row contributes, by weight, with what additions round away kept; NaN without rows. */
function regression_metrics_meanOverRows(data, valueAt) {
    let [sum, lost, weights] = [0, 0, 0];
    for (let row = 0; row < data.label.length; row += 1) {
        const weight = weightOf(data, row);
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
/** What a row's prediction lacks: label − prediction. */
function residualAt({ label, prediction }, row) {
    return (label[row] ?? 0) - (prediction[row] ?? 0);
}
/** |residual| of a row. */
function absoluteErrorAt(data) {
    return (row) => Math.abs(residualAt(data, row));
}
/** The squared residual of a row. */
function squaredErrorAt(data) {
    return (row) => residualAt(data, row) * residualAt(data, row);
}
/** |residual| over |label| of a row; a label of 0 counts as 2.2e-16, which makes the mean huge. */
function absolutePercentageErrorAt(data) {
    return (row) => Math.abs(residualAt(data, row)) / Math.max(Math.abs(data.label[row] ?? 0), regression_metrics_epsilon);
}
/** The pinball loss of a row for the α-quantile. */
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
/** The largest |residual|, whatever the weights. */
function maxError(data) {
    if (data.label.length === 0)
        return Number.NaN;
    const errorAt = absoluteErrorAt(data);
    return data.label.reduce((largest, _, row) => Math.max(largest, data.drawn?.[row] === 0 ? 0 : errorAt(row)), 0);
}
/** The median of |residual|; by weights the point where half of the weight lies below, the mean of two where it is between them. */
function medianAbsoluteError(data) {
    const errors = data.label.map((_, row) => Math.abs(residualAt(data, row)));
    if (errors.some(Number.isNaN))
        return Number.NaN;
    const rising = descendingOrder(errors).reverse();
    const half = rising.reduce((sum, row) => sum + weightOf(data, row), 0) / 2;
    if (!(half > 0))
        return Number.NaN;
    let below = 0;
    for (let at = 0; at < rising.length; at += 1) {
        const row = rising[at] ?? 0;
        below += weightOf(data, row);
        if (below < half)
            continue;
        const value = errors[row] ?? 0;
        if (below > half)
            return value;
        const next = rising.subarray(at + 1).find((other) => weightOf(data, other) > 0);
        return next === undefined ? value : (value + (errors[next] ?? 0)) / 2;
    }
    return Number.NaN;
}
/**
 * R², the share of the labels' variance that the predictions explain. Of labels that do not vary 1 when all are hit, else 0, as in
 * scikit-learn; NaN for fewer than two rows.
 */
function rSquared(data) {
    if (data.label.length < 2)
        return Number.NaN;
    const mean = regression_metrics_meanOverRows(data, (row) => data.label[row] ?? 0);
    return explained(data, squaredErrorAt(data), mean);
}
/** As R², but predictions that are all off by the same number lose nothing. */
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

;// CONCATENATED MODULE: ./build/metrics/predictions/regression-catalogue.js

const loss = { needs: 'prediction', direction: 'lower', noise: 'mean' };
const resampled = { ...loss, noise: 'resample' };
/** The metrics of predicted numbers. */
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

;// CONCATENATED MODULE: ./build/metrics/predictions/task-kind.js




const classificationKind = {
    metrics: classificationMetrics,
    pick: rowsOf,
    pair: (candidate, baseline, clusters) => rowPair(candidate, baseline, clusters),
};
const regressionKind = {
    metrics: regressionMetrics,
    pick: ({ label, prediction, weight }, rows) => ({
        label: picked(label, rows),
        prediction: picked(prediction, rows),
        ...(weight === undefined ? {} : { weight: picked(weight, rows) }),
    }),
    pair: (candidate, baseline, clusters) => rowPair(candidate, baseline, clusters),
};
const rankingKind = {
    metrics: rankingMetrics,
    pick: (data, rows) => withQueries(picked(data.query, rows), {
        label: picked(data.label, rows),
        score: picked(data.score, rows),
    }),
    // what the candidate orders together is ordered together
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
/** Queries numbered anew, without those that have no row left. */
function withQueries(query, data) {
    const index = new Map();
    const renumbered = query.map((code) => {
        const known = index.get(code) ?? index.size;
        index.set(code, known);
        return known;
    });
    return { ...data, query: renumbered, queries: index.size };
}

;// CONCATENATED MODULE: ./build/stats/sum.js
/**
 * The sum of numbers in their order, with what each addition rounds away kept and added at the end (Neumaier's variant of Kahan's
 * summation). The error does not grow with how many there are, and 1e9-offset values keep their digits.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974) 39–51.
 *
 * @returns 0 for none; NaN or an infinity when one of them is
 */
function sumOf(values) {
    let sum = 0;
    let lost = 0;
    const { length } = values;
    for (let at = 0; at < length; at += 1) {
        const value = values[at] ?? Number.NaN;
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return Number.isFinite(sum) ? sum + lost : sum;
}
/** The mean; NaN for none. */
function meanOf(values) {
    return sumOf(values) / values.length;
}

;// CONCATENATED MODULE: ./build/stats/delong.js

/**
 * DeLong's variance of the difference of two areas under the ROC curve on the same rows. A row's placement is the share of the other
 * class that it is rightly apart from (ties count half); their means are the areas, their covariances the variance.
 *
 * Assumes independent rows, and enough of both classes. The rank form costs n·log n.
 *
 * Source: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, "Comparing the areas under two or more correlated receiver operating
 * characteristic curves", Biometrics 44 (1988) 837–845; X. Sun, W. Xu, IEEE Signal Process. Lett. 21 (2014) 1389–1393.
 *
 * @returns `undefined` when a class has fewer than two rows. Models with the same order of rows have a standard error of 0.
 */
function deLong(first, second) {
    const { length: positives } = first.positive;
    const { length: negatives } = first.negative;
    if (positives < 2 || negatives < 2)
        return undefined;
    const [a, b] = [placementsOf(first), placementsOf(second)];
    const variance = (one, other) => covariance(one.positive, other.positive) / positives + covariance(one.negative, other.negative) / negatives;
    const firstVariance = variance(a, a);
    const secondVariance = variance(b, b);
    // the variance of the difference of placements: subtracting nearly equal variances would lose the digits
    const difference = {
        positive: a.positive.map((value, at) => value - (b.positive[at] ?? 0)),
        negative: a.negative.map((value, at) => value - (b.negative[at] ?? 0)),
    };
    return {
        first: meanOf(a.positive),
        second: meanOf(b.positive),
        firstVariance,
        secondVariance,
        covariance: variance(a, b),
        standardError: Math.sqrt(variance(difference, difference)),
    };
}
function placementsOf({ positive, negative }) {
    const sortedPositive = positive.slice().sort();
    const sortedNegative = negative.slice().sort();
    return {
        positive: positive.map((score) => placeAmong(sortedNegative, score)),
        negative: negative.map((score) => 1 - placeAmong(sortedPositive, score)),
    };
}
/** The share of sorted values below `score`, equal ones counted half. */
function placeAmong(sorted, score) {
    const below = countBelow(sorted, score, false);
    const notAbove = countBelow(sorted, score, true);
    return (below + notAbove) / 2 / sorted.length;
}
function countBelow(sorted, score, inclusive) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const value = sorted[middle] ?? Number.NaN;
        if (inclusive ? value <= score : value < score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function covariance(a, b) {
    const [meanA, meanB] = [meanOf(a), meanOf(b)];
    return sumOf(a.map((value, at) => (value - meanA) * ((b[at] ?? 0) - meanB))) / (a.length - 1);
}

;// CONCATENATED MODULE: ./build/stats/deviance.js

/**
 * x·ln(x/m) + m − x, the deviance of a count x from its expectation m: 0 where they agree, positive elsewhere. Where they nearly agree
 * it is their difference squared and smaller than the rounding of its own parts, so there a series in (x−m)/(x+m) is summed.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), bd0.
 *
 * @param x at least 0
 * @param m above 0
 */
function deviance(x, m) {
    const difference = x - m;
    const v = difference / (x + m);
    if (Math.abs(v) >= 0.1)
        return x * (x === 0 ? 0 : (0,logarithm/* logarithm */.o)(x / m)) - difference;
    let power = 2 * x * v;
    let sum = difference * v;
    for (let odd = 3;; odd += 2) {
        power *= v * v;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}

// EXTERNAL MODULE: ./build/stats/exponential.js
var exponential = __webpack_require__(30971);
;// CONCATENATED MODULE: ./build/stats/stirling-error.js

/** B₂ₖ / (2k·(2k−1)), the coefficients of Stirling's series. */
const coefficients = [
    1 / 12,
    -1 / 360,
    1 / 1260,
    -1 / 1680,
    1 / 1188,
    -691 / 360360,
    1 / 156,
    -3617 / 122400,
];
/** From here on eight terms of the series are exact to 1e-17. */
const large = 15;
/**
 * What Stirling's formula lacks of the logarithm of the gamma function: ln Γ(z) − ((z − ½)·ln z − z + ½·ln 2π). Small where ln Γ is
 * huge: ratios of gamma functions made of it keep their digits for counts in the hundreds of thousands, where the difference of two
 * log-gammas has lost six.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the series is Abramowitz and Stegun 6.1.40,
 * reached for small z by Γ(z + 1) = z·Γ(z).
 *
 * @param z above 0
 */
function stirlingError(z) {
    let correction = 0;
    let at = z;
    for (; at < large; at += 1)
        correction += (at + 0.5) * (0,logarithm/* logarithmOfOnePlus */.B)(1 / at) - 1;
    const inverse = 1 / at;
    const square = inverse * inverse;
    let series = 0;
    for (let k = coefficients.length - 1; k >= 0; k -= 1)
        series = series * square + (coefficients[k] ?? 0);
    return correction + series * inverse;
}

;// CONCATENATED MODULE: ./build/stats/incomplete-beta.js



const tiny = 1e-300;
const enough = 1e-16;
const stepsAtMost = 200_000;
/**
 * The regularised incomplete beta function, I_x(a, b): the probability that a Beta(a, b) variable is at most x. The tails of Student's t
 * and of the binomial distribution are values of it.
 *
 * Lentz's continued fraction, on the side of the mean where it converges fast; the factor in front by {@link deviance} and
 * {@link stirlingError}, which keeps its digits for large a and b.
 *
 * Source: W. H. Press et al., "Numerical Recipes" (3rd ed. 2007), 6.4; Abramowitz and Stegun 26.5.8.
 *
 * @param x from 0 to 1; NaN outside
 * @param shape a and b, above 0
 * @param complement 1 − x, where it is known with more digits than the subtraction leaves
 */
function incompleteBeta(x, { a, b }, complement = 1 - x) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        return Number.NaN;
    if (x === 0 || complement === 0)
        return x === 0 ? 0 : 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - lowerPart(complement, { a: b, b: a }, x);
    return lowerPart(x, { a, b }, complement);
}
function lowerPart(x, { a, b }, complement) {
    const n = a + b;
    const deviances = deviance(a, n * x) + deviance(b, n * complement);
    const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
    // x^a·(1−x)^b / B(a, b)
    const front = Math.sqrt((a / n) * (b / (2 * Math.PI))) * (0,exponential/* exponential */.E)(corrections - deviances);
    return (front * fraction(x, a, b)) / a;
}
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= stepsAtMost; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) < enough)
            return value;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < tiny ? tiny : value;
}

;// CONCATENATED MODULE: ./build/stats/binomial-tail.js

/** P(X ≥ k) for a binomial X of n trials with rate p: an incomplete beta function. */
function binomialUpperTail(k, { n, p }) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return incompleteBeta(p, { a: k, b: n - k + 1 });
}

;// CONCATENATED MODULE: ./build/stats/mcnemar-mid-p.js

/**
 * McNemar's test with the mid-p value, one-sided: how likely are so many losses among the rows on which two models disagree, when
 * either is as often the one that is right? P(X ≥ lost) − ½·P(X = lost) for X ~ Binomial(lost + won, ½).
 *
 * The exact test is conservative (at most α, often half of it) and the χ² one is wrong for few discordances; the mid-p value keeps
 * close to α for all of them. Assumes independent rows: with several rows of one document or user it sees significance that is not
 * there, and the clustered bootstrap is for those.
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than
 * exact conditional", BMC Med. Res. Methodol. 13 (2013) 91.
 *
 * @returns 1 without discordances: two models that agree on every row give no evidence
 */
function mcnemarMidP({ lost, won }) {
    const n = lost + won;
    if (n === 0)
        return 1;
    const least = binomialUpperTail(lost, { n, p: 0.5 });
    const more = binomialUpperTail(lost + 1, { n, p: 0.5 });
    return (least + more) / 2;
}

;// CONCATENATED MODULE: ./build/stats/binomial-draw.js



/** Below this expectation the distribution is walked through from 0; above, the transformed rejection needs about 1.2 draws. */
const walked = 10;
/**
 * A draw from the binomial distribution: how many of n trials succeed. Exact, by Hörmann's transformed rejection with squeeze (BTRS), or
 * by inversion where few are expected.
 *
 * Source: W. Hörmann, "The generation of binomial random variates", J. Stat. Comput. Simul. 46 (1993) 101–110.
 */
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
    const none = (0,exponential/* exponential */.E)(n * (0,logarithm/* logarithm */.o)(1 - p));
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
        const level = (0,logarithm/* logarithm */.o)((v * alpha) / (a / (us * us) + b));
        if (level <= logarithmOfRatio({ n, p }, k, mode))
            return k;
    }
}
/** ln of P(X = k) / P(X = mode). */
function logarithmOfRatio({ n, p }, k, mode) {
    return (logarithmOfFactorial(mode) +
        logarithmOfFactorial(n - mode) -
        logarithmOfFactorial(k) -
        logarithmOfFactorial(n - k) +
        (k - mode) * (0,logarithm/* logarithm */.o)(p / (1 - p)));
}
function logarithmOfFactorial(k) {
    const z = k + 1;
    return (z - 0.5) * (0,logarithm/* logarithm */.o)(z) - z + stirlingError(z);
}

;// CONCATENATED MODULE: ./build/stats/quantile.js
/**
 * The quantile of a sample by linear interpolation between order statistics at (n − 1)·q: type 7, the default of R and NumPy.
 *
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996) 361–365.
 *
 * @param sorted ascending, without NaN
 * @param q from 0 to 1
 * @returns NaN for an empty sample
 */
function quantileOfSorted(sorted, q) {
    const place = (sorted.length - 1) * q;
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[below + 1] ?? low;
    const share = place - below;
    // from the nearer end, so that rounding does not leave the two values
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

;// CONCATENATED MODULE: ./build/stats/paired-bootstrap.js


/** Share of resamples in which the metric may be undefined. */
const undefinedAtMost = 0.01;
/**
 * The paired percentile bootstrap: rows (or clusters) are drawn with replacement, the same for both models, and the difference of the
 * metrics is computed anew. For metrics without a formula for their noise: F1, kappa, R², everything macro-averaged.
 *
 * Assumes independent units. Percentiles are a little too narrow for few units or a rare class; fewer than 10 of either say little.
 * p-values are counted with the sample itself, so that none is 0.
 *
 * Source: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), ch. 13; the +1: B. Phipson, G. K. Smyth, "Permutation
 * p-values should never be zero", Stat. Appl. Genet. Mol. Biol. 9 (2010) 39.
 *
 * @returns `undefined` when the metric is undefined in more than 1 % of the resamples: what is left would be a selection
 */
function pairedBootstrap({ multiplicities, gain, resamples, random }) {
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
    return summaryOf(sorted);
}
function summaryOf(sorted) {
    const share = (count) => (1 + count) / (sorted.length + 1);
    let atLeast = 0;
    let squares = 0;
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    for (const value of sorted) {
        atLeast += value > 0 ? 1 : value === 0 ? 0.5 : 0;
        squares += (value - mean) * (value - mean);
    }
    return {
        pLoss: Math.min(1, share(atLeast)),
        pBeyond: (margin) => share(sorted.reduce((count, value) => count + (value <= 0 - margin ? 1 : 0), 0)),
        interval: (confidence) => ({
            low: quantileOfSorted(sorted, (1 - confidence) / 2),
            high: quantileOfSorted(sorted, (1 + confidence) / 2),
        }),
        standardError: Math.sqrt(squares / (sorted.length - 1)),
        resamples: sorted.length,
    };
}
/** Fills counts with one resample. Drawing row by row and drawing counts by their binomials are the same distribution; the cheaper one is taken. */
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

;// CONCATENATED MODULE: ./build/stats/moments.js

/**
 * Mean and sample variance in two passes: the squares are of deviations, so that an offset of 1e9 costs no digits. What the mean's
 * own rounding leaves of the deviations is taken off again (the corrected two-pass algorithm).
 *
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance", Am. Stat. 37 (1983) 242–247.
 */
function momentsOf(values) {
    const count = values.length;
    const mean = meanOf(values);
    const deviations = Float64Array.from(values, (value) => value - mean);
    const drift = sumOf(deviations);
    const squares = sumOf(deviations.map((deviation) => deviation * deviation));
    return { count, mean, variance: count < 2 ? Number.NaN : (squares - (drift * drift) / count) / (count - 1) };
}

;// CONCATENATED MODULE: ./build/stats/t-distribution.js

/**
 * The distribution function of Student's t: the probability of a value of at most t, by the incomplete beta function of ν/(ν + t²) or,
 * near the middle, of t²/(ν + t²), whichever keeps its digits.
 *
 * Source: Abramowitz and Stegun, 26.7.1.
 *
 * @param t the value
 * @param degreesOfFreedom above 0, whole or not (Welch's are not)
 */
function tCdf(t, degreesOfFreedom) {
    if (Number.isNaN(t) || !(degreesOfFreedom > 0))
        return Number.NaN;
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return t > 0 ? 1 : 0;
    const half = degreesOfFreedom / 2;
    const near = degreesOfFreedom / (degreesOfFreedom + square);
    const far = square / (degreesOfFreedom + square);
    if (square < 0.5) {
        const middle = incompleteBeta(far, { a: 0.5, b: half }, near) / 2;
        return t < 0 ? 0.5 - middle : 0.5 + middle;
    }
    const tail = incompleteBeta(near, { a: half, b: 0.5 }, far) / 2;
    return t < 0 ? tail : 1 - tail;
}
/**
 * The quantile of Student's t, by bisection of {@link tCdf} on its lower tail until no double lies between.
 *
 * @param p a probability; ±Infinity at 0 and 1, NaN outside
 */
function tQuantile(p, degreesOfFreedom) {
    if (!(p >= 0 && p <= 1 && degreesOfFreedom > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return 0 - tQuantile(1 - p, degreesOfFreedom);
    let low = -1;
    while (tCdf(low, degreesOfFreedom) > p)
        low *= 2;
    let high = 0;
    for (let middle = low / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if (tCdf(middle, degreesOfFreedom) < p)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/stats/paired-t.js


/**
 * Student's paired t test of the mean of differences, one per row (losses of one model minus losses of the other).
 *
 * Assumes independent rows whose differences have a variance; a normal distribution only for few rows. The variance is of deviations
 * from the mean, in two passes.
 *
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908) 1–25.
 *
 * @param differences one per row
 * @param confidence of the two-sided interval
 * @returns `undefined` for fewer than two rows, and without variance: then nothing can be said of its error
 */
function pairedT(differences, confidence) {
    const { count, mean, variance } = momentsOf(differences);
    if (!(variance > 0))
        return undefined;
    return tTest({ difference: mean, standardError: Math.sqrt(variance / count), degreesOfFreedom: count - 1 }, confidence);
}
/** The t test of an estimate with a standard error. */
function tTest(estimate, confidence) {
    const { difference, standardError, degreesOfFreedom } = estimate;
    const t = difference / standardError;
    const half = tQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
    return {
        ...estimate,
        t,
        pGreater: tCdf(0 - t, degreesOfFreedom),
        interval: { low: difference - half, high: difference + half },
    };
}

// EXTERNAL MODULE: ./build/stats/random.js
var random = __webpack_require__(52681);
// EXTERNAL MODULE: ./build/stats/normal-distribution.js
var normal_distribution = __webpack_require__(48636);
;// CONCATENATED MODULE: ./build/stats/tango-interval.js

/**
 * Tango's score interval of the difference of two proportions on the same rows, candidate minus baseline: the differences that a score
 * test does not reject. Holds its level for few discordances and at ±1, where estimate ± z·error does not; it decides non-inferiority of
 * 0/1 metrics.
 *
 * Assumes independent rows. The restricted estimate of the discordance under a given difference is the root of a quadratic; the ends are
 * found by bisection, since the score falls with the difference.
 *
 * Source: T. Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design",
 * Stat. Med. 17 (1998) 891–908.
 *
 * @param rows how many rows both models were measured on
 * @param confidence of the two-sided interval
 * @returns `undefined` without a row
 */
function tangoInterval(discordances, rows, confidence) {
    if (!(rows > 0))
        return undefined;
    const z = (0,normal_distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
    const score = (difference) => tangoScore(discordances, rows, difference);
    return { low: crossing(score, z), high: crossing(score, -z) };
}
/** The score statistic: how many standard errors the observed difference lies above a supposed one. */
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
/** Where a falling function is `level`, between −1 and 1, to the last double. */
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

// EXTERNAL MODULE: ./build/stats/z-test.js
var z_test = __webpack_require__(80927);
;// CONCATENATED MODULE: ./build/metrics/predictions/resampling.js
const mostResamples = 10_000;
const leastResamples = 1000;
/** Rows that all resamples of one metric may visit together; beyond it fewer resamples are drawn, and beyond the least none. */
const rowVisits = 400_000_000;
const rowVisitsAtMost = 2_000_000_000;
/**
 * What to resample for a metric: rows, clusters of rows, or the few kinds of rows that predicted classes alone tell apart.
 * @returns `undefined` for more rows than can be resampled in reasonable time
 */
function resamplingOf(metric, pair) {
    const isOfClasses = metric.definition.needs === 'prediction' && isClassification(pair.candidate);
    if (isOfClasses && pair.clusters === undefined && pair.candidate.weight === undefined)
        return ofKinds(metric, pair);
    const rows = pair.units;
    if (rows * leastResamples > rowVisitsAtMost)
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
/** How much better the candidate is when each row is drawn as often as said. */
function gainOf({ definition, parameter }, { candidate, baseline }) {
    const sign = definition.direction === 'higher' ? 1 : -1;
    const valueOf = (data, drawn) => definition.compute(drawn === undefined ? data : { ...data, drawn }, parameter);
    return (drawn) => sign * (valueOf(candidate, drawn) - valueOf(baseline, drawn));
}
function ofClusters(codes, { resamples, gain }) {
    const index = new Map();
    const clusterOf = codes.map((code) => {
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
/** Rows with the same label and the same two predictions are one kind, and a resample only says how many of each there are. */
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

;// CONCATENATED MODULE: ./build/metrics/predictions/test-change.js








const untestable = { kind: 'none', reason: { code: 'no-test' } };
/**
 * Tests the change of one metric between two models on the same rows. Rights and wrongs by McNemar's mid-p, areas under the ROC curve by
 * DeLong, means of losses by the paired t test, everything else, and everything with weights or clusters, by the paired bootstrap.
 *
 * @param seed text that names gate, metric and slice: each has draws of its own
 * @returns no evidence for a metric that is undefined, does not vary, or is an extreme
 */
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
    return testByResampling(metric, pair, seed) ?? untestable;
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
    if (rows === 0)
        return undefined;
    const discordances = { lost, won };
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
    const test = pairedT(gains, 0.9);
    if (test === undefined)
        return undefined;
    const { difference, standardError, degreesOfFreedom } = test;
    return {
        ...base('paired-t', pair, standardError),
        gain: difference,
        pLoss: 1 - test.pGreater,
        interval: (confidence) => tTest({ difference, standardError, degreesOfFreedom }, confidence).interval,
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
    const test = (0,z_test/* zTest */.H)({ difference: gain, standardError }, 0.9);
    if (test === undefined)
        return undefined;
    return {
        ...base('delong', pair, standardError),
        gain,
        pLoss: gain === 0 ? 0.5 : ((0,z_test/* zTest */.H)({ difference: 0 - gain, standardError }, 0.9)?.pGreater ?? 1),
        interval: (confidence) => (0,z_test/* zTest */.H)({ difference: gain, standardError }, confidence)?.interval ?? none,
    };
}
const none = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
function byClass({ scores, label, positive }) {
    const score = scores?.[0];
    if (score === undefined || positive === undefined || !score.every(Number.isFinite))
        return undefined;
    return {
        positive: score.filter((_, row) => label[row] === positive),
        negative: score.filter((_, row) => label[row] !== positive),
    };
}
function testByResampling(metric, pair, seed) {
    const resampling = resamplingOf(metric, pair);
    if (resampling === undefined)
        return undefined;
    const bootstrap = pairedBootstrap({ ...resampling, random: (0,random/* seededRandom */.I)(seed) });
    if (bootstrap === undefined)
        return undefined;
    const gain = resampling.gain(undefined);
    if (Number.isNaN(gain))
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

;// CONCATENATED MODULE: ./build/metrics/predictions/comparison.js






/** Reads predictions out of columns, and matches those of a baseline to them. */
function comparePredictions(config, columns, baselineColumns) {
    const others = baselineColumns === undefined ? [] : [baselineColumns];
    const candidate = (0,from_columns/* predictionsOf */.e)(config, columns, others);
    const baseline = baselineColumns === undefined ? undefined : (0,from_columns/* predictionsOf */.e)(config, baselineColumns, [columns]);
    const files = { config, columns, baselineColumns };
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
    const { config, columns, baselineColumns } = files;
    const metricOf = (name) => namedMetric(kind.metrics, name);
    const reading = (name, data) => {
        const metric = metricOf(name);
        return metric === undefined || !canGive(config, metric) ? undefined : readingOf(named_metric_valueOf(metric, data));
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
        compare: matched === undefined ? undefined : compare,
        baselineAlone: baseline === undefined ? undefined : (name) => reading(name, baseline),
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
/** The answers of a function of names, each worked out once. */
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
/** Whether the columns that a metric needs are declared. */
function canGive({ prediction, score, threshold, task }, { definition }) {
    if ((task === 'binary' || task === 'multiclass') && definition.only !== undefined && definition.only !== task)
        return false;
    return definition.needs === 'score' ? score !== undefined : prediction !== undefined || threshold !== undefined;
}
function readingOf(value) {
    return value === undefined ? { kind: 'undefined', reason: undefinedMetric } : { kind: 'number', value };
}
const undefinedMetric = { code: 'undefined-metric' };
const noRows = { count: 0, first: [] };
function repeatedIn({ id }, columns) {
    const ids = id === undefined ? undefined : columns?.texts.get(id);
    return ids === undefined ? noRows : repeatedIds(ids);
}
/** Rows of both files by id; `undefined` without ids, without a baseline, and when an id stands for several rows. */
function matchedRows({ config: { id }, columns, baselineColumns }, { candidate, baseline }, repeated) {
    if (id === undefined || baseline === undefined || repeated.candidate.count + repeated.baseline.count > 0)
        return undefined;
    const own = columns.texts.get(id);
    const others = baselineColumns?.texts.get(id);
    if (own === undefined || others === undefined)
        return undefined;
    return matchRows(own, others, (row, other) => Object.is(candidate.label[row], baseline.label[other]));
}
function pairOn(kind, { candidate, baseline }, { config, columns, matched, rows }) {
    const chosen = rows === undefined ? matched : among(matched, rows);
    const clusters = config.cluster === undefined ? undefined : columns.categories.get(config.cluster);
    const own = clusters === undefined ? undefined : clustersAt(clusters, chosen.candidate);
    return kind.pair(kind.pick(candidate, chosen.candidate), kind.pick(baseline, chosen.baseline), own);
}
function clustersAt({ codes, values }, rows) {
    return { codes: picked(codes, rows), values };
}
/** The matched rows whose row of the candidate is one of `rows`; both are in rising order. */
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

;// CONCATENATED MODULE: ./build/metrics/predictions/wanted-columns.js
/** The columns that a gate needs of a predictions file. */
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
/** The columns that slices are made of, each once. */
function sliceNames(sliced) {
    return [...new Set(sliced.flat())];
}

// EXTERNAL MODULE: ./build/gates/check-metrics/baseline-predictions.js
var baseline_predictions = __webpack_require__(22530);
// EXTERNAL MODULE: ./build/data/delimited.js
var delimited = __webpack_require__(82794);
// EXTERNAL MODULE: ./build/data/gunzip.js
var gunzip = __webpack_require__(76208);
// EXTERNAL MODULE: ./build/data/json-records.js
var json_records = __webpack_require__(90492);
// EXTERNAL MODULE: ./build/data/text-stream.js
var text_stream = __webpack_require__(25407);
;// CONCATENATED MODULE: ./build/gates/check-metrics/growing-columns.js

const startSize = 1024;
const nonFiniteName = /^[-+]?(?:nan|inf|infinity)$/i;
/** Gathers the wanted columns row by row. */
class GrowingColumns {
    #columns;
    #categories = new Map();
    #numbers = new Map();
    #texts = new Map();
    #lines = new Uint32Array(startSize);
    rows = 0;
    constructor(wanted) {
        this.#columns = wanted.map((one) => this.#column(one));
    }
    /** Adds a row; `cellOf` gives the text of the n-th wanted column. Faults are told to `fault`. */
    add(line, cellOf, fault) {
        const row = this.rows;
        if (row === this.#lines.length)
            this.#lines = grown(this.#lines);
        this.#lines[row] = line;
        for (let at = 0; at < this.#columns.length; at += 1) {
            const kind = this.#columns[at]?.add(row, cellOf(at));
            if (kind !== undefined)
                fault(at, kind);
        }
        this.rows += 1;
    }
    end(file) {
        for (const column of this.#columns)
            column.end(this.rows);
        const lines = this.#lines.subarray(0, this.rows);
        const [categories, numbers, texts] = [this.#categories, this.#numbers, this.#texts];
        return { ...file, rows: this.rows, categories, numbers, texts, lines };
    }
    #column(wanted) {
        switch (wanted.kind) {
            case 'category':
                return this.#category(wanted);
            case 'number':
                return this.#number(wanted);
            case 'text':
                return this.#text(wanted);
        }
    }
    #category(wanted) {
        let codes = new Uint32Array(startSize);
        const known = new Map();
        return {
            wanted,
            add: (row, text) => {
                if (row === codes.length)
                    codes = grown(codes);
                let code = known.get(text);
                if (code === undefined)
                    known.set(text, (code = known.size));
                codes[row] = code;
                return text === '' ? 'empty' : undefined;
            },
            end: (rows) => this.#categories.set(wanted.name, { codes: codes.subarray(0, rows), values: [...known.keys()] }),
        };
    }
    #number(wanted) {
        let numbers = new Float64Array(startSize);
        return {
            wanted,
            add: (row, text) => {
                if (row === numbers.length)
                    numbers = grown(numbers);
                const value = (0,number/* parseNumber */.$)(text);
                numbers[row] = value ?? Number.NaN;
                if (value !== undefined || text === '')
                    return undefined;
                return nonFiniteName.test(text) ? undefined : 'not-a-number';
            },
            end: (rows) => this.#numbers.set(wanted.name, numbers.subarray(0, rows)),
        };
    }
    #text(wanted) {
        const texts = [];
        return {
            wanted,
            add: (_, text) => {
                texts.push(text);
                return text === '' ? 'empty' : undefined;
            },
            end: () => this.#texts.set(wanted.name, texts),
        };
    }
}
function grown(values) {
    const larger = (values instanceof Uint32Array ? new Uint32Array(values.length * 2) : new Float64Array(values.length * 2));
    larger.set(values);
    return larger;
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/predictions-file.js







/** Characters that one row may have. */
const rowLimit = 16 * 1024 * 1024;
/** Rows that a predictions file may have: their columns lie in memory, 60 bytes a row or so. */
const rowsLimit = 50_000_000;
const formats = new Map([
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['tab', 'tsv'],
    ['jsonl', 'jsonl'],
    ['ndjson', 'jsonl'],
]);
/**
 * The format that a file's name says.
 * @throws MlGatesError `config` for any other ending; `at` is where the config names the file
 */
function predictionFormat(shown, at) {
    const parts = shown.toLowerCase().split('.').slice(1);
    const gzip = parts.at(-1) === 'gz';
    const format = formats.get((gzip ? parts.at(-2) : parts.at(-1)) ?? '');
    if (format !== undefined)
        return { format, gzip };
    const message = `${shown} is not a predictions file: its name must end in .csv, .tsv or .jsonl, or in one of these and .gz`;
    throw (0,errors/* configError */.Fj)([{ ...at, message }]);
}
/**
 * Reads the wanted columns of a predictions file.
 * @throws MlGatesError `config` for a column that is not there, `input` for a file, a row or a cell that cannot be read
 */
async function readPredictionColumns(source, wanted) {
    const reading = new Reading(source, wanted);
    const chunks = (0,text_stream/* decodeText */.g7)(source.gzip ? (0,gunzip/* gunzip */.k)(source.bytes, source.label) : source.bytes, source.label);
    try {
        if (source.format === 'jsonl')
            await readLines(chunks, reading);
        else
            await readDelimited(chunks, reading);
    }
    catch (thrown) {
        if (!(thrown instanceof delimited/* RowTooLong */.zH))
            throw thrown;
        const where = { file: source.shown, line: thrown.line };
        const message = `${source.label} has a row of more than ${rowLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
        throw new errors/* MlGatesError */.ur('input', [{ message, where }], { cause: thrown });
    }
    return reading.end();
}
async function readDelimited(chunks, reading) {
    const delimiter = reading.source.format === 'tsv' ? '\t' : ',';
    const plain = { quoteChar: '"', doubleQuote: true, escapeChar: null, skipInitialSpace: false, commentChar: null };
    const reader = new delimited/* DelimitedReader */.xx({ delimiter, ...plain }, rowLimit);
    let places;
    let width = 0;
    const take = (rows) => {
        for (const row of rows) {
            if (places === undefined) {
                places = reading.placesOf(row.cells.map(text_stream/* shownText */.f$));
                width = row.cells.length;
            }
            else
                reading.textRow(row, places, width);
        }
    };
    for await (const chunk of chunks)
        take(reader.push(chunk));
    take(reader.end());
}
async function readLines(chunks, reading) {
    const reader = new json_records/* JsonLinesReader */.d(rowLimit);
    for await (const chunk of chunks)
        for (const row of reader.push(chunk))
            reading.jsonRow(row);
    for (const row of reader.end())
        reading.jsonRow(row);
}
const faultsShown = 5;
/** The state of one reading: the columns, and what was wrong. */
class Reading {
    source;
    #wanted;
    #columns;
    #faults = [];
    #present;
    #faulty = 0;
    #firstLine;
    constructor(source, wanted) {
        this.source = source;
        this.#wanted = wanted;
        this.#columns = new GrowingColumns(wanted);
        this.#present = wanted.map(() => source.format !== 'jsonl');
    }
    /** Where each wanted column stands in a header. */
    placesOf(header) {
        const missing = this.#wanted.filter(({ name }) => !header.includes(name));
        this.#refuseMissing(missing, header);
        const twice = this.#wanted.find(({ name }) => header.indexOf(name) !== header.lastIndexOf(name));
        if (twice !== undefined) {
            const message = `${this.source.label} has two columns "${twice.name}": which of them counts, nobody said`;
            throw (0,errors/* inputError */.Xu)({ message, where: { file: this.source.shown, line: 1 } });
        }
        return Int32Array.from(this.#wanted, ({ name }) => header.indexOf(name));
    }
    textRow(row, places, width) {
        const { cells, line, faults } = row;
        if (cells.length === 1 && cells[0] === '' && width > 1)
            return; // a blank line
        if (faults.length > 0) {
            this.#fault(line, `is not written as it should be (${faults.join(', ')})`);
            return;
        }
        if (cells.length !== width) {
            this.#fault(line, `has ${cells.length} cells, and the header ${width}`);
            return;
        }
        this.#add(line, (column) => cells[places[column] ?? 0] ?? '');
    }
    jsonRow(row) {
        if (row.fault !== undefined) {
            if (row.fault.code !== 'blank-row')
                this.#fault(row.line, 'is not a JSON object');
            return;
        }
        const { record, line } = row;
        this.#add(line, (column) => {
            const name = this.#wanted[column]?.name ?? '';
            if (!Object.hasOwn(record, name))
                return '';
            this.#present[column] = true;
            return this.#text(record[name], line, name);
        });
    }
    end() {
        const { label, shown } = this.source;
        if (this.#faulty > 0) {
            const more = this.#faulty - this.#faults.length;
            const message = `${label} cannot be read as predictions: ${this.#faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
            throw (0,errors/* inputError */.Xu)({ message, where: { file: shown, line: this.#firstLine ?? 1 } });
        }
        if (this.#columns.rows === 0)
            throw (0,errors/* inputError */.Xu)({ message: `${label} has no row: nothing was measured`, where: { file: shown } });
        this.#refuseMissing(this.#wanted.filter((_, at) => this.#present[at] !== true), []);
        return this.#columns.end({ label, shown });
    }
    #add(line, cellOf) {
        if (this.#columns.rows >= rowsLimit) {
            const message = `${this.source.label} has more than ${rowsLimit / 1_000_000} million rows, the most that predictions may have`;
            throw (0,errors/* inputError */.Xu)({ message, where: { file: this.source.shown } });
        }
        this.#columns.add(line, cellOf, (column, kind) => this.#cellFault({ line, column, kind, text: cellOf(column) }));
    }
    #cellFault(cell) {
        const wanted = this.#wanted[cell.column];
        if (wanted === undefined || (cell.kind === 'empty' && wanted.key[0] === 'slices'))
            return;
        const name = JSON.stringify(wanted.name);
        if (cell.kind === 'empty')
            this.#fault(cell.line, `has no ${name}`);
        else
            this.#fault(cell.line, `has ${JSON.stringify(cell.text.slice(0, 40))} as ${name}, which is not a number`);
    }
    #text(value, line, name) {
        if (typeof value === 'string')
            return value;
        if (typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        if (value !== null)
            this.#fault(line, `has an object or a list as ${JSON.stringify(name)}`);
        return '';
    }
    #fault(line, what) {
        this.#faulty += 1;
        this.#firstLine ??= line;
        if (this.#faults.length < faultsShown)
            this.#faults.push(`line ${line} ${what}`);
    }
    #refuseMissing(missing, header) {
        const [first, ...rest] = missing.map(({ name, key }) => {
            const near = (0,nearest_name/* nearestName */.q)(name, header);
            const columns = header.slice(0, 20).join(', ');
            return {
                ...this.source.placeOf(key),
                message: `${this.source.label} has no column "${name}"`,
                ...(near === undefined
                    ? columns === ''
                        ? {}
                        : { hint: `its columns: ${columns}` }
                    : { hint: `did you mean ${near}?` }),
            };
        });
        if (first !== undefined)
            throw (0,errors/* configError */.Fj)([first, ...rest]);
    }
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/predictions.js







/**
 * Reads the predictions of a gate and those of its baseline; `undefined` when the gate has none.
 * @throws MlGatesError when a file, or what the config says of its columns, does not allow a decision
 */
async function readPredictions(inputs, baseline, ports) {
    const { predictions: config } = inputs.config;
    const [path] = (0,baseline_predictions/* predictionPaths */.MV)(inputs);
    if (config === undefined || path === undefined)
        return undefined;
    const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
    const shown = ports.files.show(path);
    if ((await ports.files.kind(path)) === 'absent')
        throw await absentFile(path, inputs, ports);
    const wanted = wantedColumns(config, slicedColumns(inputs));
    const placeOf = (key) => inputs.locate([...inputs.configPrefix, ...(key[0] === 'slices' ? ['slices'] : ['predictions', ...key])]);
    ports.log.progress(`reading ${shown}`);
    const bytes = ports.files.stream(path);
    const format = predictionFormat(shown, at);
    const columns = await readPredictionColumns({ bytes, shown, label: shown, ...format, placeOf }, wanted);
    const given = baseline.kind === 'read' && baseline.predictions.kind === 'read' ? baseline.predictions : undefined;
    const before = given === undefined
        ? undefined
        : await readPredictionColumns({ ...given, ...predictionFormat(given.shown, at), placeOf }, wanted);
    const comparison = comparePredictions(config, columns, before);
    refuseOtherDirections(comparison, inputs);
    return comparison;
}
/** The columns of slices and of disparities. */
function slicedColumns({ config }) {
    const ofRules = Object.values(config.rules ?? {}).flatMap((rule) => rule.by ?? []);
    return [...(config.slices?.by ?? []), ...ofRules];
}
async function absentFile(path, inputs, ports) {
    const shown = ports.files.show(path);
    const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
    const keeper = await (0,kept_by_dvc/* keptByDvc */.H)(path, ports.files);
    if (keeper === undefined)
        return (0,errors/* inputError */.Xu)({
            ...at,
            message: `${shown} does not exist: nothing was predicted`,
            hint: 'check that the step that writes it ran before this gate; the path is relative to the folder of the config',
        });
    const message = `${shown} does not exist here; ${keeper.by} says that DVC keeps it`;
    return (0,errors/* inputError */.Xu)({ ...at, message, hint: `run \`dvc pull ${keeper.target}\` before this gate` });
}
/** A rule that takes a known metric for the other way round would call a loss a gain. */
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
            const near = (0,nearest_name/* nearestName */.q)(name, comparison.plain);
            problems.push({
                ...inputs.locate([...key, 'max_disparity']),
                message: `${name} is no metric of these predictions: its disparity cannot be measured`,
                ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
            });
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
}


/***/ }),

/***/ 47329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* unused harmony export canonical */
/* harmony import */ var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99785);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);



/**
 * The predictions in a file's columns.
 *
 * @param others columns of the file it is compared with: classes are told apart across both
 * @throws MlGatesError `input` for classes that the task does not have, `config` for a positive class that is not clear
 */
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
    const classes = classesOf(config, [columns, ...others]);
    const positive = config.task === 'binary' ? classes.indexOf(positiveOf(config, classes)) : undefined;
    const label = coded(category(columns, config.label), classes);
    const scores = scoresOf(config, columns, classes);
    const prediction = predictionOf(config, columns, { classes, positive, scores });
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
        return coded(category(columns, config.prediction), known.classes);
    const { threshold } = config;
    const [score] = known.scores ?? [];
    const { positive } = known;
    if (threshold === undefined || score === undefined || positive === undefined)
        return undefined;
    return Uint32Array.from(score, (value) => (value >= threshold ? positive : 1 - positive));
}
function scoresOf({ score }, columns, classes) {
    if (score === undefined)
        return undefined;
    if (typeof score === 'string')
        return [numbers(columns, score)];
    const byClass = new Map(Object.entries(score).map(([name, column]) => [canonical(name), column]));
    return classes.map((name) => numbers(columns, byClass.get(name) ?? ''));
}
/** All classes that files and config name, as scikit-learn orders them. */
function classesOf(config, files) {
    const found = new Set();
    for (const columns of files) {
        for (const name of [config.label, config.prediction]) {
            if (name === undefined)
                continue;
            for (const value of category(columns, name).values)
                found.add(canonical(value));
        }
    }
    if (config.task === 'binary')
        return sorted(binaryClasses(config, found, files));
    if (typeof config.score !== 'object')
        return sorted(found);
    const scored = new Set(Object.keys(config.score).map(canonical));
    const unscored = [...found].find((value) => !scored.has(value));
    if (unscored === undefined)
        return sorted(scored);
    const message = `${labelOf(files)} has the class "${unscored}", and score names no column for it`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ message, where: { file: files[0]?.shown ?? '' }, hint: 'add it to score: {class: column, …}' });
}
function binaryClasses(config, found, files) {
    const positive = positiveOf(config, [...found]);
    const classes = new Set([...found, positive]);
    if (classes.size === 1)
        classes.add(positive === '1' ? '0' : `not ${positive}`);
    if (classes.size === 2)
        return classes;
    const names = sorted(classes)
        .slice(0, 10)
        .map((name) => `"${name}"`);
    const message = `${labelOf(files)} has more than two classes: ${names.join(', ')}`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        message,
        where: { file: files[0]?.shown ?? '' },
        hint: 'task: multiclass is for them; is positive one of them?',
    });
}
/** The positive class: what the config says, or 1 of 0 and 1. */
function positiveOf(config, classes) {
    if (config.positive !== undefined)
        return canonical(String(config.positive));
    if (classes.every((name) => name === '0' || name === '1'))
        return '1';
    const names = sorted(classes)
        .slice(0, 10)
        .map((name) => `"${name}"`);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        message: `which of the classes ${names.join(', ')} is the positive one, nobody said`,
        hint: `add positive: ${sorted(classes)[0] ?? 'yes'} to predictions, or the other one`,
    });
}
function labelOf(files) {
    return files[0]?.label ?? 'the predictions';
}
/** One text per class: numbers are the same however they are written (`1`, `1.0`), as JSON and pandas write them. */
function canonical(value) {
    const number = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(value);
    return number === undefined ? value : String(number === 0 ? 0 : number);
}
function sorted(classes) {
    const numbered = [...classes].map((name) => ({ name, value: (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(name) }));
    const numeric = numbered.every(({ value }) => value !== undefined);
    return numbered
        .sort((a, b) => (numeric ? (a.value ?? 0) - (b.value ?? 0) : 0) || (0,_core_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.name, b.name))
        .map(({ name }) => name);
}
function coded({ codes, values }, classes) {
    const index = Uint32Array.from(values, (value) => classes.indexOf(canonical(value)));
    return codes.map((code) => index[code] ?? 0);
}
function weightOf({ weight }, columns) {
    if (weight === undefined)
        return {};
    const values = numbers(columns, weight);
    const bad = values.findIndex((value) => !(value >= 0));
    if (bad === -1)
        return { weight: values };
    const line = columns.lines[bad] ?? 1;
    const message = `${columns.label} has on line ${line} a weight that is no number of at least 0`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ message, where: { file: columns.shown, line } });
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


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/**
 * xoshiro128**, in 32-bit integer arithmetic, which every engine rounds alike because nothing is rounded. Its state is filled from a
 * hash of the seed's text, so that each metric and slice has draws of its own, however the work is shared out.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM Trans. Math. Softw. 47 (2021) 36; bounded
 * integers by rejection: D. Lemire, "Fast random integer generation in an interval", ACM Trans. Model. Comput. Simul. 29 (2019) 3.
 */
function seededRandom(seed) {
    const next = xoshiro(stateOf(seed));
    return {
        unit: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
        below(bound) {
            // the draws that are left over when 2^32 is shared out evenly are drawn again
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
/** Four words of a text: FNV-1a over its UTF-16 units with a different start for each, and a final mix so that near texts differ everywhere. */
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
    // a state of zeros alone would stay there
    return (hash ^ (hash >>> 16)) | salt;
}


/***/ })

};
