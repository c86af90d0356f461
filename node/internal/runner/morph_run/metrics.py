"""The field's usual metrics in plain numpy, so that a validator needs nothing else. Names and meanings are scikit-learn's.

Where predictions are a matrix of one column per class and the metric wants classes, the column with the largest value
counts, so that a network's logits can be left as they are."""

import numpy as np


def measure(name, labels, predictions):
    """The metric `name` of predictions against labels, as a float."""
    if name not in METRICS:
        raise ValueError(f"metric {name!r} is not known; known are {', '.join(sorted(METRICS))}: else write a %%morph score cell")
    y, p = np.asarray(labels), np.asarray(predictions)
    if y.ndim == 2 and y.shape[1] == 1:
        y = y[:, 0]
    if p.ndim == 2 and p.shape[1] == 1:
        p = p[:, 0]
    if y.ndim == 0 or len(y) == 0:
        raise ValueError("there are no labels")
    if p.ndim == 0 or len(p) != len(y):
        raise ValueError(f"{0 if p.ndim == 0 else len(p)} predictions for {len(y)} labels")
    if p.dtype.kind == "f" and not np.isfinite(p).all():
        raise ValueError("predictions hold nan or inf")
    return float(METRICS[name](y, p))


def _classes(y, p):
    if p.ndim == 2 and y.ndim == 1:
        p = p.argmax(axis=1) if y.dtype.kind != "U" else np.unique(y)[p.argmax(axis=1)]
    if y.shape != p.shape:
        raise ValueError(f"predictions have shape {p.shape}, labels {y.shape}")
    if y.dtype.kind == "U" or p.dtype.kind == "U":
        if y.dtype.kind != p.dtype.kind:
            raise ValueError(f"predictions are {p.dtype}, labels {y.dtype}")
    return y, p


def _numbers(y, p):
    y, p = y.astype(float), p.astype(float)
    if y.shape != p.shape:
        raise ValueError(f"predictions have shape {p.shape}, labels {y.shape}")
    return y, p


def accuracy(y, p):
    y, p = _classes(y, p)
    same = y == p
    return same.mean() if same.ndim == 1 else same.all(axis=tuple(range(1, same.ndim))).mean()


def _counts(y, p):
    y, p = _classes(y, p)
    if y.ndim != 1:
        raise ValueError("want one class for each row")
    names = np.unique(np.concatenate([np.unique(y), np.unique(p)]))
    hit = np.array([np.sum((y == c) & (p == c)) for c in names], float)
    said = np.array([np.sum(p == c) for c in names], float)
    true = np.array([np.sum(y == c) for c in names], float)
    return names, hit, said, true


def _ratio(a, b):
    return np.divide(a, b, out=np.zeros_like(a), where=b > 0)


def _averaged(of):
    def metric(average):
        def value(y, p):
            names, hit, said, true = _counts(y, p)
            if average == "micro":
                return of(hit.sum(keepdims=True), said.sum(keepdims=True), true.sum(keepdims=True))[0]
            each = of(hit, said, true)
            if average == "macro":
                return each.mean()
            if average == "weighted":
                return (each * true).sum() / true.sum()
            if len(names) > 2:  # scikit-learn refuses to choose; macro is what is meant most often
                return each.mean()
            if 1 in names.tolist() or True in names.tolist():
                return each[names.tolist().index(1)]
            return 0.0 if names.dtype.kind in "biuf" else each[-1]

        return value

    return metric


_f1 = _averaged(lambda hit, said, true: _ratio(2 * hit, said + true))
_precision = _averaged(lambda hit, said, true: _ratio(hit, said))
_recall = _averaged(lambda hit, said, true: _ratio(hit, true))


def balanced_accuracy(y, p):
    _, hit, _, true = _counts(y, p)
    return _ratio(hit, true)[true > 0].mean()


def _binary(y):
    names = np.unique(y)
    if len(names) != 2:
        raise ValueError(f"want labels of two classes, they are of {len(names)}")
    return y == names[1]


def roc_auc(y, p):
    if p.ndim == 2 and p.shape[1] == 2:
        p = p[:, 1]
    positive, p = _binary(y), p.astype(float)
    if p.shape != positive.shape:
        raise ValueError(f"predictions have shape {p.shape}, labels {y.shape}")
    order = np.argsort(p, kind="stable")
    ranks = np.empty(len(p))
    ranks[order] = np.arange(1, len(p) + 1)
    values, inverse, counts = np.unique(p, return_inverse=True, return_counts=True)
    ranks = (np.bincount(inverse, ranks) / counts)[inverse]  # ties share their mean rank
    n, m = positive.sum(), (~positive).sum()
    return (ranks[positive].sum() - n * (n + 1) / 2) / (n * m)


def log_loss(y, p):
    p = p.astype(float)
    if p.ndim == 1:
        p = np.column_stack([1 - p, p])
    if (p < -1e-9).any() or (p > 1 + 1e-9).any():
        raise ValueError("log_loss wants probabilities, predictions lie outside of 0 to 1")
    names = np.unique(y)
    if len(names) == p.shape[1]:
        index = np.searchsorted(names, y)
    elif y.dtype.kind in "biu" and y.min() >= 0 and y.max() < p.shape[1]:
        index = y.astype(int)
    else:
        raise ValueError(f"predictions have {p.shape[1]} columns, the labels are of {len(names)} classes")
    eps = np.finfo(float).eps
    p = np.clip(p / p.sum(axis=1, keepdims=True), eps, 1 - eps)
    return -np.log(p[np.arange(len(index)), index]).mean()


def mse(y, p):
    y, p = _numbers(y, p)
    return ((y - p) ** 2).mean()


def mae(y, p):
    y, p = _numbers(y, p)
    return np.abs(y - p).mean()


def median_absolute_error(y, p):
    y, p = _numbers(y, p)
    return np.median(np.abs(y - p), axis=0).mean()


def mape(y, p):
    y, p = _numbers(y, p)
    return (np.abs(y - p) / np.maximum(np.abs(y), np.finfo(float).eps)).mean()


def r2(y, p):
    y, p = _numbers(y, p)
    left, whole = ((y - p) ** 2).sum(axis=0), ((y - y.mean(axis=0)) ** 2).sum(axis=0)
    constant = whole == 0
    score = 1 - left / np.where(constant, 1, whole)
    return np.where(constant, np.where(left == 0, 1.0, 0.0), score).mean()


METRICS = {
    "accuracy": accuracy,
    "balanced_accuracy": balanced_accuracy,
    "error": lambda y, p: 1 - accuracy(y, p),
    "roc_auc": roc_auc,
    "auc": roc_auc,
    "log_loss": log_loss,
    "logloss": log_loss,
    "mse": mse,
    "mean_squared_error": mse,
    "rmse": lambda y, p: np.sqrt(mse(y, p)),
    "root_mean_squared_error": lambda y, p: np.sqrt(mse(y, p)),
    "mae": mae,
    "mean_absolute_error": mae,
    "median_absolute_error": median_absolute_error,
    "mape": mape,
    "mean_absolute_percentage_error": mape,
    "r2": r2,
    "r2_score": r2,
}
for _name, _of in (("f1", _f1), ("precision", _precision), ("recall", _recall)):
    METRICS[_name] = _of("")
    for _average in ("macro", "micro", "weighted"):
        METRICS[f"{_name}_{_average}"] = _of(_average)
