"""The validator's metrics against scikit-learn's."""

import sys

import numpy as np
import pytest
from conftest import RUNNER

sys.path.insert(0, str(RUNNER))
from morph_run import metrics as ours  # noqa: E402

theirs = pytest.importorskip("sklearn.metrics")
rng = np.random.default_rng(3)


def cases():
    for n, classes in ((1, 2), (2, 2), (50, 2), (200, 4), (1000, 10)):
        y, p = rng.integers(0, classes, n), rng.integers(0, classes, n)
        yield "accuracy", y, p, theirs.accuracy_score(y, p)
        yield "error", y, p, theirs.zero_one_loss(y, p)
        if len(np.unique(y)) == classes:
            yield "balanced_accuracy", y, p, theirs.balanced_accuracy_score(y, p)
        for average in ("macro", "micro", "weighted"):
            for name, of in (("f1", theirs.f1_score), ("precision", theirs.precision_score), ("recall", theirs.recall_score)):
                yield f"{name}_{average}", y, p, of(y, p, average=average, zero_division=0)
        if classes == 2:
            yield "f1", y, p, theirs.f1_score(y, p, zero_division=0)
            yield "f1", y == 1, p == 1, theirs.f1_score(y == 1, p == 1, zero_division=0)
            if len(np.unique(y)) == 2:
                s = np.round(rng.random(n), 1)
                yield "roc_auc", y, s, theirs.roc_auc_score(y, s)
                yield "roc_auc", y, np.column_stack([1 - s, s]), theirs.roc_auc_score(y, s)
                yield "log_loss", y, s, theirs.log_loss(y, s, labels=[0, 1])
        words = np.array(list("abcdefghij"))
        yield "accuracy", words[y], words[p], theirs.accuracy_score(y, p)
        if n > 2 and len(np.unique(y)) == classes:
            q = rng.random((n, classes))
            q /= q.sum(axis=1, keepdims=True)
            yield "log_loss", y, q, theirs.log_loss(y, q)
            yield "log_loss", words[y], q, theirs.log_loss(words[y], q)
            yield "accuracy", y, q, theirs.accuracy_score(y, q.argmax(axis=1))
            yield "accuracy", words[y], q, theirs.accuracy_score(y, q.argmax(axis=1))
    for shape in ((60,), (60, 3)):
        y, p = rng.normal(size=shape), rng.normal(size=shape)
        yield "mse", y, p, theirs.mean_squared_error(y, p)
        yield "rmse", y, p, np.sqrt(theirs.mean_squared_error(y, p))
        yield "mae", y, p, theirs.mean_absolute_error(y, p)
        yield "mape", y, p, theirs.mean_absolute_percentage_error(y, p)
        yield "median_absolute_error", y, p, theirs.median_absolute_error(y, p)
        yield "r2", y, p, theirs.r2_score(y, p)
        yield "r2", np.ones(shape), p, theirs.r2_score(np.ones(shape), p)
    yield "mse", np.ones((5, 1)), np.zeros(5), 1.0


@pytest.mark.filterwarnings("ignore")
def test_against_scikit_learn():
    count = 0
    for name, y, p, want in cases():
        assert ours.measure(name, y, p) == pytest.approx(float(want), rel=1e-9, abs=1e-12), (name, y.shape, p.shape)
        count += 1
    assert count > 90


@pytest.mark.parametrize("name,y,p", [
    ("accuracy", [1, 2], [1]), ("accuracy", [], []), ("accuracy", [1, 2], ["a", "b"]), ("mse", [1.0, 2], [1, float("nan")]),
    ("mse", [1.0, 2], [1, float("inf")]), ("roc_auc", [1, 1], [0.1, 0.2]), ("log_loss", [0, 1], [2.0, 0.5]), ("log_loss", [0, 1, 5], [[1.0, 0]] * 3),
    ("charm", [1], [1]), ("accuracy", [1, 2], 3), ("r2", ["a", "b"], ["a", "b"]),
])
def test_what_has_no_value_raises(name, y, p):
    with pytest.raises((ValueError, TypeError)):
        ours.measure(name, np.array(y), np.array(p))
