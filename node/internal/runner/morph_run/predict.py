"""predict: runs the test's body on a trained model and leaves the predictions in MORPH_OUT. No labels are in reach."""

import json
import os
import sys

from . import api, events, trace, train, values


def predict():
    model, testing = os.environ["MORPH_MODEL"], os.environ["MORPH_TESTING_INPUTS"]
    work, out = os.environ["MORPH_WORK"], os.environ["MORPH_OUT"]
    test = values.read_json(os.path.join(testing, "test.json"))
    result = values.read_json(os.path.join(model, "result.json"))
    api.install()
    inputs = os.path.join(testing, "inputs")
    os.environ["MORPH_INPUTS"] = os.path.join(inputs, "files") if os.path.isdir(os.path.join(inputs, "files")) else os.path.join(inputs, "vars")
    os.environ["MORPH_MODEL_FILES"] = os.path.join(model, "files")
    os.makedirs(out, exist_ok=True)
    try:
        os.chdir(work)
        sys.path.insert(0, work)
        for modules in (os.path.join(testing, "modules"),):
            if os.path.isdir(modules):
                sys.path.insert(0, modules)
        sys.argv = ["test"]
        namespace = values.new_main()
        namespace.update(display=print, get_ipython=api.Shell)
        train.place_files(os.path.join(inputs, "files"), work)
        values.load_code(testing, namespace)
        values.load_vars(inputs, namespace)
        if test.get("labels_in_test"):
            values.load_vars(os.path.join(testing, "labels"), namespace)
        define(os.path.join(testing, "definitions.py"), namespace)
        missing = set(test.get("models", [])) - {v["name"] for v in result.get("vars", [])}
        if missing:
            events.failure("MissingModel", f"the model bundle has no `{sorted(missing)[0]}`", user_code=False)
            return 1
        for var in result.get("vars", []):
            if not test.get("models") or var["name"] in test["models"]:
                namespace[var["name"]] = values.load_var(model, var, namespace)
        train.place_files(os.path.join(model, "files"), work)
        train.run_cell(values.inside(testing, test.get("body") or "test.py"), test.get("cell_name") or "In [1]", namespace)
        if test.get("labels_in_test") and "score" in namespace and not callable(namespace["score"]):
            with open(os.path.join(out, "score.json"), "w", encoding="utf-8") as file:
                json.dump({"score": float(namespace["score"])}, file)
            return 0
        if "predictions" not in namespace:
            events.failure("MissingOutput", "the test ended without `predictions`", "assign them in the %%morph test cell")
            return 1
        save(namespace["predictions"], out)
    except BaseException as error:
        events.failure(type(error).__name__, trace._text(error), traceback=trace.lines_of(error))
        return 1
    return 0


def define(path, namespace):
    """Run the definitions of the train cell: classes that the model is an instance of."""
    if os.path.exists(path):
        train.run_cell(path, "In [train]", namespace)


def save(predictions, out):
    import numpy as np

    if isinstance(predictions, dict):
        if not values.plain_json(predictions):
            raise TypeError("predictions are a dict that JSON cannot hold; leave an array or a list")
        with open(os.path.join(out, "predictions.json"), "w", encoding="utf-8") as file:
            json.dump(predictions, file)
        return
    np.save(os.path.join(out, "predictions.npy"), values.as_array(predictions), allow_pickle=False)
