"""Values of metrics by scikit-learn, for test/metrics/predictions. Run it with the versions that it writes beside the values:

    python -m venv venv && venv/bin/pip install scikit-learn && venv/bin/python test/oracles/predictions.py

A value that scikit-learn does not have (NaN, or an error about the data) is null.
"""

import json
import math
import pathlib
import sys
import warnings

import numpy
import sklearn
from sklearn import metrics as m

random = numpy.random.default_rng(7)
warnings.simplefilter("ignore")


def value(compute):
    try:
        result = float(compute())
    except (ValueError, IndexError, ZeroDivisionError):
        return None
    return result if math.isfinite(result) else None


def labels(y, p, w, positive):
    yield "accuracy", lambda: m.accuracy_score(y, p, sample_weight=w)
    yield "balanced_accuracy", lambda: m.balanced_accuracy_score(y, p, sample_weight=w)
    averages = ["macro", "micro", "weighted"] + ([] if positive is None else ["binary"])
    for average in averages:
        options = {"average": average, "sample_weight": w, "zero_division": 0}
        if average == "binary":
            options["pos_label"] = positive
        tail = "" if average == "binary" else f"_{average}"
        yield f"precision{tail}", lambda o=options: m.precision_score(y, p, **o)
        yield f"recall{tail}", lambda o=options: m.recall_score(y, p, **o)
        yield f"f1{tail}", lambda o=options: m.f1_score(y, p, **o)
        for beta in (0.5, 2):
            yield f"fbeta{tail}@{beta}", lambda o=options, b=beta: m.fbeta_score(y, p, beta=b, **o)
    yield "matthews_corrcoef", lambda: m.matthews_corrcoef(y, p, sample_weight=w)
    yield "cohen_kappa", lambda: m.cohen_kappa_score(y, p, sample_weight=w)


def calibration(confidence, right, w, bins):
    """By its definition, bin by bin."""
    w = numpy.ones(len(confidence)) if w is None else w
    total = 0.0
    for b in range(bins):
        low, high = b / bins, (b + 1) / bins
        inside = (confidence > low) & (confidence <= high) if b > 0 else confidence <= high
        if inside.any() and w[inside].sum() > 0:
            gap = numpy.average(confidence[inside], weights=w[inside]) - numpy.average(right[inside], weights=w[inside])
            total += w[inside].sum() * abs(gap)
    return total / w.sum()


def binary_scores(y, s, w, classes, positive):
    hit = (y == positive).astype(int)
    probability = (s >= 0).all() and (s <= 1).all()
    yield "roc_auc", lambda: m.roc_auc_score(hit, s, sample_weight=w)
    yield "average_precision", lambda: m.average_precision_score(hit, s, sample_weight=w)
    if probability:
        yield "log_loss", lambda: m.log_loss(hit, numpy.c_[1 - s, s], labels=[0, 1], sample_weight=w)
        yield "brier_score", lambda: numpy.average((hit - s) ** 2, weights=w)
        yield "expected_calibration_error@10", lambda: calibration(s, hit, w, 10)


def multiclass_scores(y, s, w, classes):
    yield "roc_auc_ovr", lambda: m.roc_auc_score(y, s, multi_class="ovr", labels=classes, sample_weight=w)
    yield "roc_auc_ovr_weighted", lambda: m.roc_auc_score(
        y, s, multi_class="ovr", average="weighted", labels=classes, sample_weight=w
    )
    if w is None:
        yield "roc_auc_ovo", lambda: m.roc_auc_score(y, s, multi_class="ovo", labels=classes)
        yield "roc_auc_ovo_weighted", lambda: m.roc_auc_score(
            y, s, multi_class="ovo", average="weighted", labels=classes
        )
    yield "log_loss", lambda: m.log_loss(y, s, labels=classes, sample_weight=w)
    yield "brier_score", lambda: m.brier_score_loss(y, s, labels=classes, sample_weight=w)
    for k in (1, 2):
        yield f"top_k_accuracy@{k}", lambda k=k: m.top_k_accuracy_score(y, s, k=k, labels=classes, sample_weight=w)
    best = s.argmax(axis=1)
    right = numpy.array([classes[b] == truth for b, truth in zip(best, y)]).astype(float)
    yield "expected_calibration_error@15", lambda: calibration(s.max(axis=1), right, w, 15)


def regression(y, p, w):
    yield "mean_absolute_error", lambda: m.mean_absolute_error(y, p, sample_weight=w)
    yield "mean_squared_error", lambda: m.mean_squared_error(y, p, sample_weight=w)
    yield "root_mean_squared_error", lambda: m.root_mean_squared_error(y, p, sample_weight=w)
    yield "r2", lambda: m.r2_score(y, p, sample_weight=w)
    yield "mean_absolute_percentage_error", lambda: m.mean_absolute_percentage_error(y, p, sample_weight=w)
    yield "median_absolute_error", lambda: m.median_absolute_error(y, p, sample_weight=w)
    yield "max_error", lambda: m.max_error(y, p)
    for alpha in (0.1, 0.5, 0.9):
        yield f"mean_pinball_loss@{alpha}", lambda a=alpha: m.mean_pinball_loss(y, p, alpha=a, sample_weight=w)
    yield "explained_variance", lambda: m.explained_variance_score(y, p, sample_weight=w)


def mean_over(queries, compute):
    return numpy.mean([compute(y, s) for y, s in queries])


def recall_at(y, s, k):
    """Over all orders of equal scores: the expected share of relevant documents among the first k."""
    relevant = y > 0
    found = 0.0
    for level in numpy.unique(s):
        tied = s == level
        begin = (s > level).sum()
        places = max(0, min(begin + tied.sum(), k) - begin)
        found += (relevant & tied).sum() * places / tied.sum()
    return found / relevant.sum() if relevant.any() else 0.0


def reciprocal_rank(y, s):
    if not (y > 0).any():
        return 0.0
    best = s[y > 0].max()
    return 1 / (1 + (s > best).sum() + ((s == best) & (y <= 0)).sum())


def ranking(queries):
    for k in (1, 3, 10):
        yield f"ndcg@{k}", lambda k=k: mean_over(queries, lambda y, s: m.ndcg_score([y], [s], k=k))
        yield f"recall@{k}", lambda k=k: mean_over(queries, lambda y, s: recall_at(y, s, k))
    yield "ndcg", lambda: mean_over(queries, lambda y, s: m.ndcg_score([y], [s]))
    yield "map", lambda: mean_over(queries, lambda y, s: m.average_precision_score((y > 0).astype(int), s))
    yield "mrr", lambda: mean_over(queries, reciprocal_rank)


def computed(pairs):
    return {name: value(compute) for name, compute in pairs}


def listed(array):
    return None if array is None else array.tolist()


def weights(kind, n):
    if kind == "none":
        return None
    if kind == "whole":
        return random.integers(1, 4, n).astype(float)
    if kind == "zeros":
        w = random.integers(0, 3, n).astype(float)
        w[0] = 1
        return w
    return random.uniform(0.01, 5, n)


def binary_case(name, y, p, s, w=None, positive=1):
    y, p, s = numpy.asarray(y), numpy.asarray(p), numpy.asarray(s, dtype=float)
    w = None if w is None else numpy.asarray(w, dtype=float)
    values = computed(labels(y, p, w, positive)) | computed(binary_scores(y, s, w, [0, 1], positive))
    return {"name": name, "y": listed(y), "p": listed(p), "s": [listed(s)], "w": listed(w), "classes": [0, 1], "positive": positive, "values": values}


def binary_cases():
    for n in (1, 2, 5, 50, 400):
        for kind in ("none", "whole", "zeros", "real"):
            for rate in (0.5, 0.05):
                y = (random.uniform(size=n) < rate).astype(int)
                s = numpy.clip(random.normal(0.35 + 0.3 * y, 0.2), 0, 1)
                s = numpy.round(s, 1) if n in (5, 50) else s
                yield binary_case(f"random {n} {kind} {rate}", y, (s > 0.5).astype(int), s, weights(kind, n))
    yield binary_case("no rows", [], [], [])
    yield binary_case("one negative row", [0], [0], [0.2])
    yield binary_case("one positive row", [1], [1], [0.9])
    yield binary_case("one class, negative", [0, 0, 0], [0, 1, 0], [0.1, 0.7, 0.2])
    yield binary_case("one class, positive", [1, 1, 1], [1, 1, 1], [0.1, 0.7, 0.2])
    yield binary_case("never predicted", [0, 1, 0, 1], [0, 0, 0, 0], [0.1, 0.4, 0.2, 0.3])
    yield binary_case("always predicted", [0, 1, 0, 1], [1, 1, 1, 1], [0.6, 0.9, 0.7, 0.8])
    yield binary_case("all wrong", [0, 1, 0, 1], [1, 0, 1, 0], [0.6, 0.1, 0.7, 0.2])
    yield binary_case("certain, and wrong", [0, 1, 1, 0], [1, 0, 1, 0], [1, 0, 1, 0])
    yield binary_case("all scores equal", [0, 1, 1, 0, 1], [0, 0, 0, 0, 0], [0.5] * 5)
    yield binary_case("scores of any size", [0, 1, 1, 0, 1], [0, 1, 1, 0, 1], [-1e300, 1e-300, 5e-324, -0.0, 1e300])
    yield binary_case("the other class is positive", [0, 1, 1, 0, 1, 0], [0, 0, 1, 1, 1, 0], [0.9, 0.3, 0.2, 0.4, 0.1, 0.8], positive=0)
    yield binary_case("huge weights", [0, 1, 1, 0], [0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], [1e15, 1, 1e15, 3])


def multiclass_case(name, y, p, s, classes, w=None):
    y, p, s = numpy.asarray(y), numpy.asarray(p), numpy.asarray(s, dtype=float)
    values = computed(labels(y, p, w, None)) | computed(multiclass_scores(y, s, w, classes))
    columns = [listed(column) for column in s.T]
    return {"name": name, "y": listed(y), "p": listed(p), "s": columns, "w": listed(w), "classes": classes, "positive": None, "values": values}


def multiclass_cases():
    for classes in (3, 6):
        for n in (7, 60, 300):
            for kind in ("none", "whole", "real"):
                y = numpy.r_[numpy.arange(classes), random.integers(0, classes, n - classes)]
                s = random.dirichlet(numpy.ones(classes), n) + 0.7 * numpy.eye(classes)[y]
                s = s / s.sum(axis=1, keepdims=True)
                if n == 60:
                    s = numpy.round(s, 1) + 0.01
                    s = s / s.sum(axis=1, keepdims=True)
                yield multiclass_case(f"random {classes} {n} {kind}", y, s.argmax(axis=1), s, list(range(classes)), weights(kind, n))
    third = numpy.full((6, 3), 1 / 3)
    yield multiclass_case("a class that is never true", [0, 1, 0, 1, 0, 1], [0, 2, 0, 1, 1, 1], third, [0, 1, 2])
    yield multiclass_case("a class that is never predicted", [0, 1, 2, 1, 0, 2], [0, 1, 0, 1, 1, 1], third, [0, 1, 2])
    yield multiclass_case("one class alone", [1, 1], [1, 1], third[:2], [0, 1, 2])
    yield multiclass_case("certain", [0, 1, 2, 0], [0, 1, 2, 1], numpy.eye(3)[[0, 1, 2, 1]], [0, 1, 2])
    yield multiclass_case("classes that are true, and others that are predicted", [0, 0, 1], [2, 2, 2], third[:3], [0, 1, 2])
    nothing = numpy.array([1.0, 1, 0, 0, 1, 1])
    yield multiclass_case("a class without weight", [0, 1, 2, 2, 0, 1], [0, 2, 2, 1, 1, 1], third, [0, 1, 2], nothing)
    alone = numpy.array([0.0, 0, 0, 2.5, 0, 0])
    yield multiclass_case("weight on one row alone", [0, 1, 2, 2, 0, 1], [0, 2, 2, 2, 1, 1], third, [0, 1, 2], alone)


def regression_case(name, y, p, w=None):
    y, p = numpy.asarray(y, dtype=float), numpy.asarray(p, dtype=float)
    w = None if w is None else numpy.asarray(w, dtype=float)
    return {"name": name, "y": listed(y), "p": listed(p), "w": listed(w), "values": computed(regression(y, p, w))}


def regression_cases():
    for n in (1, 2, 3, 20, 501):
        for kind in ("none", "whole", "zeros", "real"):
            y = random.normal(3, 2, n)
            yield regression_case(f"random {n} {kind}", y, y + random.normal(0.2, 1, n), weights(kind, n))
    y = random.normal(0, 1, 40)
    yield regression_case("an offset of a billion", y + 1e9, y + 1e9 + random.normal(0, 0.1, 40))
    yield regression_case("huge", y * 1e150, y * 1.1e150)
    yield regression_case("tiny", y * 1e-150, y * 1.1e-150)
    yield regression_case("no rows", [], [])
    yield regression_case("all the same, hit", [2, 2, 2], [2, 2, 2])
    yield regression_case("all the same, missed", [2, 2, 2], [2, 2, 3])
    yield regression_case("a bias alone", [1, 2, 3], [2, 3, 4])
    yield regression_case("labels of 0", [0, 0, 1], [0, 1e-20, 1])
    yield regression_case("half the weight below", [1, 2, 3, 4], [0, 0, 0, 0], [1, 1, 1, 1])
    yield regression_case("ties", [1, 1, 1, 2, 2], [0, 0, 0, 0, 0], [0.5, 0, 1, 1, 0.5])


def ranking_cases():
    for name, sizes, grades, digits in (
        ("graded", [5, 12, 2, 30], 4, 6),
        ("binary", [8, 20, 3], 2, 6),
        ("ties", [6, 15, 9], 3, 1),
        ("nothing relevant in one", [4, 5], 2, 6),
        ("one query of two", [2], 2, 6),
    ):
        queries = []
        for at, size in enumerate(sizes):
            y = random.integers(0, grades, size).astype(float)
            if name.startswith("nothing") and at == 0:
                y[:] = 0
            queries.append((y, numpy.round(random.uniform(size=size) + 0.2 * y, digits)))
        content = [{"y": listed(y), "s": listed(s)} for y, s in queries]
        yield {"name": name, "queries": content, "values": computed(ranking(queries))}


here = pathlib.Path(__file__).parent
content = {
    "versions": {"python": sys.version.split()[0], "numpy": numpy.__version__, "scikit-learn": sklearn.__version__},
    "classification": [*binary_cases(), *multiclass_cases()],
    "regression": list(regression_cases()),
    "ranking": list(ranking_cases()),
}
(here / "../fixtures/oracles/predictions.json").resolve().write_text(json.dumps(content) + "\n")
