"""Values of statistics by SciPy and statsmodels, for test/stats. Run it with the versions that it writes beside the values:

    python -m venv venv && venv/bin/pip install scipy statsmodels && venv/bin/python test/oracles/statistics.py
"""

import json
import math
import pathlib
import sys

import numpy
import scipy
import statsmodels
from scipy import optimize, special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

random = numpy.random.default_rng(20240101)


def mid_p(lost, won):
    n = lost + won
    if n == 0:
        return 1.0
    return float(stats.binom.sf(lost - 1, n, 0.5) - stats.binom.pmf(lost, n, 0.5) / 2)


def restricted_likelihood(lost, won, rows, difference):
    """The discordance (probability of 'lost') that is likeliest under a difference, found by search and not by formula."""
    both = rows - lost - won
    low, high = max(0.0, -difference), (1 - difference) / 2

    def negative(q):
        p = q + difference
        rest = 1 - p - q
        total = 0.0
        for count, probability in ((won, p), (lost, q), (both, rest)):
            if count > 0:
                if probability <= 0:
                    return 1e300
                total -= count * math.log(probability)
        return total

    found = optimize.minimize_scalar(negative, bounds=(low, high), method="bounded", options={"xatol": 1e-14})
    return min((found.x, low, high), key=negative)


def tango(lost, won, rows, confidence):
    z = stats.norm.ppf((1 + confidence) / 2)

    def score(difference):
        q = restricted_likelihood(lost, won, rows, difference)
        variance = (2 * q + difference * (1 - difference)) * rows
        return (won - lost - rows * difference) / math.sqrt(variance)

    ends = []
    for level in (z, -z):
        inside = optimize.brentq(lambda d: score(d) - level, -1 + 1e-9, 1 - 1e-9, xtol=1e-13)
        ends.append(inside)
    return ends


def delong(y, a, b):
    y = numpy.asarray(y)
    place = lambda s: [[(float(x > z) + 0.5 * float(x == z)) for z in s[y == 0]] for x in s[y == 1]]
    psi = [numpy.array(place(numpy.asarray(s))) for s in (a, b)]
    v10 = numpy.cov([p.mean(axis=1) for p in psi])
    v01 = numpy.cov([p.mean(axis=0) for p in psi])
    s = v10 / (y == 1).sum() + v01 / (y == 0).sum()
    return {"areas": [float(p.mean()) for p in psi], "error": float(math.sqrt(max(0, s[0, 0] + s[1, 1] - 2 * s[0, 1])))}


def cases():
    x = [-700, -20, -1.5, -1e-9, 0, 1e-300, 0.3, 1, 2.5, 10.1, 100, 700, -745, 709.7]
    yield "exponential", [[v, float(numpy.exp(v))] for v in x]
    x = [5e-324, 1e-310, 1e-300, 1e-9, 0.3, 0.7, 0.9999999999, 1, 1.0000000001, 1.4142135623730951, 2, 10, 1e300]
    yield "logarithm", [[v, float(numpy.log(v))] for v in x]
    x = [-0.999999, -0.5, -1e-5, -1e-17, 0, 1e-300, 1e-17, 1e-9, 0.4, 3, 1e9]
    yield "logarithmOfOnePlus", [[v, float(numpy.log1p(v))] for v in x]
    x = [-37.5, -20, -8, -5, -2.500001, -2.5, -2.4999, -1, -1e-10, 0, 0.1, 1.96, 2.5, 3, 8, 9]
    yield "normalCdf", [[v, float(special.ndtr(v))] for v in x]
    p = [1e-300, 1e-100, 1e-9, 0.001, 0.025, 0.05, 0.3, 0.5, 0.6, 0.8, 0.95, 0.975, 0.999999]
    yield "normalQuantile", [[v, float(special.ndtri(v))] for v in p]
    grid = [(t, v) for v in (1, 2, 3.5, 9, 30, 4999, 1e6) for t in (-40, -3, -1, -0.01, 0, 0.5, 2, 10)]
    yield "tCdf", [[t, v, float(stats.t.cdf(t, v))] for t, v in grid]
    grid = [(q, v) for v in (1, 2, 3.5, 9, 30, 4999) for q in (1e-6, 0.05, 0.3, 0.5, 0.8, 0.95, 0.975)]
    yield "tQuantile", [[q, v, float(stats.t.ppf(q, v))] for q, v in grid]
    shapes = [(0.5, 0.5), (18, 3), (1, 30), (0.1, 9), (2500, 2600), (25000.5, 24000), (250000, 250000), (1e-3, 1e3)]
    points = (0, 1e-8, 0.1, 0.48, 0.5, 0.52, 0.9, 1)
    yield "incompleteBeta", [[x, a, b, float(special.betainc(a, b, x))] for a, b in shapes for x in points]
    pairs = [(0, 0), (0, 1), (1, 0), (5, 0), (10, 10), (59, 121), (121, 59), (30, 10), (510, 500), (25000, 24700), (3000, 900)]
    yield "mcnemarMidP", [[lost, won, mid_p(lost, won)] for lost, won in pairs]
    grid = [(0, 1), (1, 1), (0, 10), (3, 10), (10, 10), (18, 20), (38, 38), (0, 77), (19, 38), (912, 1000), (999999, 1000000)]
    wilson = lambda k, n, c: [float(v) for v in proportion_confint(k, n, alpha=1 - c, method="wilson")]
    yield "wilsonInterval", [[k, n, c, *wilson(k, n, c)] for k, n in grid for c in (0.9, 0.95, 0.99)]
    rows = [(9, 3, 50), (1, 0, 44), (5, 12, 200), (43, 47, 1000), (0, 8, 30), (8, 0, 30), (700, 640, 20000)]
    yield "tangoInterval", [[l, w, n, c, *tango(l, w, n, c)] for l, w, n in rows for c in (0.9, 0.95)]
    samples = [
        ([1, 2, 3], [1.1, 2.9, 4.2]),
        ([1, 2, 3, 4], [1.1, 2.9, 4.2]),
        ([0.812, 0.815, 0.809, 0.82, 0.811], [0.804, 0.801, 0.808, 0.799, 0.806]),
        ([1e9 + v for v in (1, 2, 3, 4.5)], [1e9 + v for v in (2, 1, 7, 4)]),
        (random.normal(0, 1, 30).tolist(), random.normal(0.4, 3, 12).tolist()),
    ]
    welch = []
    paired = []
    for a, b in samples:
        test = stats.ttest_ind(a, b, equal_var=False)
        interval = test.confidence_interval(0.9)
        greater = stats.ttest_ind(a, b, equal_var=False, alternative="greater").pvalue
        welch.append([a, b, *map(float, (test.statistic, test.df, greater, interval.low, interval.high))])
        n = min(len(a), len(b))
        d = (numpy.array(a[:n]) - numpy.array(b[:n])).tolist()
        test = stats.ttest_1samp(d, 0)
        interval = test.confidence_interval(0.9)
        greater = stats.ttest_1samp(d, 0, alternative="greater").pvalue
        paired.append([d, *map(float, (test.statistic, test.df, greater, interval.low, interval.high))])
    yield "welch", welch
    yield "pairedT", paired
    areas = []
    for n in (8, 40, 150):
        y = numpy.r_[[0, 0, 1, 1], random.integers(0, 2, n - 4)]
        a, b = (numpy.round(random.normal(y * shift, 1), digits).tolist() for shift, digits in ((1, 1), (0.7, 2)))
        areas.append([y.tolist(), a, b, delong(y, a, b)])
    yield "deLong", areas
    lists = [[0.03, 0.001, 0.04, 0.02], [0.5], [0.01, 0.01, 0.01], [1, 0.2, 0, 0.9, 1e-300], random.uniform(0, 0.2, 12).tolist()]
    yield "holm", [[p, multipletests(p, method="holm")[1].tolist()] for p in lists]
    lists = [[1], [1, 2], [3, 1, 2], [0, 0, 5], random.normal(1e9, 1, 17).tolist()]
    quantile = lambda x, q: float(numpy.quantile(x, q))
    yield "quantile", [[x, q, quantile(x, q)] for x in lists for q in (0, 0.025, 0.1, 0.5, 0.9, 1)]


here = pathlib.Path(__file__).parent
versions = {"python": sys.version.split()[0], "numpy": numpy.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
content = {"versions": versions, **dict(cases())}
(here / "../fixtures/oracles/statistics.json").resolve().write_text(json.dumps(content) + "\n")
