"""The peer: the same bootstrap by SciPy, vectorised. python bootstrap_peer.py ROWS RESAMPLES"""

import json
import sys
from time import perf_counter

import numpy as np
from scipy.stats import bootstrap

rows, resamples = map(int, sys.argv[1:])
row = np.arange(rows)
candidate, baseline = (row % 7 != 0).astype(float), (row % 8 != 0).astype(float)


def gain(a, b, axis):
    return a.mean(axis=axis) - b.mean(axis=axis)


began = perf_counter()
found = bootstrap(
    (candidate, baseline),
    gain,
    paired=True,
    vectorized=True,
    n_resamples=resamples,
    batch=100,
    confidence_level=0.9,
    method="percentile",
    rng=np.random.default_rng(1),
)
seconds = perf_counter() - began
low, high = found.confidence_interval
print(json.dumps({"seconds": seconds, "low": low, "high": high, "standardError": float(found.standard_error)}))
