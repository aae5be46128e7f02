"""The peer: the metrics of a CSV of id, y, y_hat, p by pandas and scikit-learn. python sklearn_peer.py FILE"""

import json
import sys

import pandas as pd
from sklearn import metrics as m

data = pd.read_csv(sys.argv[1])
y, said, p = (data[name].to_numpy() for name in ("y", "y_hat", "p"))
values = {
    "accuracy": m.accuracy_score(y, said),
    "balanced_accuracy": m.balanced_accuracy_score(y, said),
    "precision": m.precision_score(y, said),
    "recall": m.recall_score(y, said),
    "f1": m.f1_score(y, said),
    "precision_macro": m.precision_score(y, said, average="macro"),
    "recall_macro": m.recall_score(y, said, average="macro"),
    "f1_macro": m.f1_score(y, said, average="macro"),
    "precision_weighted": m.precision_score(y, said, average="weighted"),
    "recall_weighted": m.recall_score(y, said, average="weighted"),
    "f1_weighted": m.f1_score(y, said, average="weighted"),
    "matthews_corrcoef": m.matthews_corrcoef(y, said),
    "cohen_kappa": m.cohen_kappa_score(y, said),
    "roc_auc": m.roc_auc_score(y, p),
    "average_precision": m.average_precision_score(y, p),
    "log_loss": m.log_loss(y, p),
    "brier_score": m.brier_score_loss(y, p),
}
print(json.dumps({name: float(value) for name, value in values.items()}))
