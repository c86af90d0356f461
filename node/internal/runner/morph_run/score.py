"""score: holds predictions against labels and writes MORPH_OUT/score.json. It never opens a model."""

import json
import math
import os

import numpy as np

from . import events, metrics, trace, values


def score():
    predictions, testing = os.environ["MORPH_PREDICTIONS"], os.environ["MORPH_TESTING_LABELS"]
    out = os.environ["MORPH_OUT"]
    test = values.read_json(os.path.join(testing, "test.json"))
    os.makedirs(out, exist_ok=True)
    try:
        given = os.path.join(predictions, "score.json")
        if test.get("labels_in_test") and os.path.exists(given):
            value = float(values.read_json(given)["score"])
        else:
            value = measure(test, load_predictions(predictions), load_labels(os.path.join(testing, "labels")), testing)
    except BaseException as error:
        events.failure(type(error).__name__, trace._text(error), traceback=trace.lines_of(error))
        return 1
    if not math.isfinite(value):
        events.failure("ValueError", f"{test.get('metric') or 'the score'} is {value}, which is no score")
        return 1
    with open(os.path.join(out, "score.json"), "w", encoding="utf-8") as file:
        json.dump({"score": value}, file)
    return 0


def measure(test, predictions, labels, testing):
    if test.get("score"):
        from . import train

        namespace = values.new_main()
        train.run_cell(values.inside(testing, test["score"]), test.get("score_name") or "In [score]", namespace)
        function = namespace.get("score") or namespace.get(test.get("metric"))
        if not callable(function):
            raise NameError("the %%morph score cell defines no function `score(labels, predictions)`")
        return float(function(labels, predictions))
    if isinstance(labels, dict):
        raise ValueError(f"{test.get('metric')} needs one labels variable, the test has {len(labels)}: write a %%morph score cell")
    return metrics.measure(test.get("metric", ""), labels, predictions)


def load_predictions(folder):
    array = os.path.join(folder, "predictions.npy")
    if os.path.exists(array):
        return np.load(array, allow_pickle=False)
    return values.read_json(os.path.join(folder, "predictions.json"))


def load_labels(folder):
    """The labels: one array, or a dict of them. No pickle is opened: a label is a number, a string or JSON."""
    found = {}
    for var in values.read_json(os.path.join(folder, "vars.json")):
        path = values.inside(folder, var["file"])
        if var["format"] == "npy" or path.endswith(".npy"):
            found[var["name"]] = np.load(path, allow_pickle=False)
        elif var["format"] == "json" or path.endswith(".json"):
            found[var["name"]] = values.read_json(path)
        elif var["format"] == "file":
            found[var["name"]] = load_table(path)
        else:
            raise ValueError(f"labels {var['name']!r} come as {var['format']}; want npy, json or a .csv file")
    return next(iter(found.values())) if len(found) == 1 else found


def load_table(path):
    """The last column of a .csv or .txt file, its header left out, as numbers where all are, else as strings."""
    import csv

    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file) if row]
    column = [row[-1].strip() for row in rows]
    for start in (0, 1):
        try:
            return np.array([float(v) for v in column[start:]])
        except ValueError:
            pass
    # Words: a first row that says what the column is is a header.
    return np.array(column[1:] if column and column[0].lower() in ("label", "labels", "target", "class", "y") else column)
