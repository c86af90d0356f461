"""What people type, and what they are told."""

import ast
import contextlib
import os
import re
import sys

import pytest

from morph import names, options
from morph.client import GatewayError
from morph.errors import CaptureError, MorphError, UsageError


WRONG = {
    "": None,
    "trian model": "did you mean train?",
    "train model --max-prize 25": "did you mean --max-price?",
    "train model --max-price cheap": "want an amount in MWT",
    "train model --max-price": "--max-price needs a value",
    "train model --runtime soon": "want a time",
    "train model --validators 4": "an odd number",
    "train model --gpus few": "a whole number",
    "train model -x": "two dashes",
    "train mo'del": "quotation mark",
    "test": "needs a name",
    "test t --labels y": "needs --require",
    "test t --labels y --require accuracy": "METRIC >= VALUE",
    'test t --labels y --require "accuracy > 3"': "METRIC >= VALUE",
    "test t --inputs 3 --labels y": "no name of a variable",
    "cancel": "a job's id",
    "receipt --trust": "unknown option",
    "receipt a b": "one too many",
    "jobs now": "takes no 'now'",
}


@pytest.mark.parametrize("line", [w for w in WRONG if w])
def test_wrong_lines_show_the_place_and_the_usage(line):
    with pytest.raises(UsageError) as caught:
        options.parse(line)
    error = caught.value
    assert WRONG[line] in error.message + error.hint
    shown, mark = error.place.splitlines()
    assert "^" in mark and len(mark) <= len(shown) + 1
    assert line in shown or line in error.place


def test_lines_are_read():
    read = options.parse('train model, other --test digits --max-price 2.5 --runtime 1h30m --files a "b c" --gpu-memory 16GB --seal --compute-capability=8.6 -- --epochs 3')
    assert [w.text for w in read.words] == ["model,", "other"]
    assert read.options == {"test": "digits", "max_price": "2.5", "runtime": 5400, "files": ["a", "b c"], "gpu_memory": 16384, "seal": True, "compute_capability": 8.6}
    assert read.rest == ["--epochs", "3"]
    read = options.parse('test d --inputs a, b --labels y --require "log_loss<=1e-3"')
    assert read.options["inputs"] == ["a", "b"] and read.options["require"] == {"metric": "log_loss", "lower_is_better": True, "threshold": 1000}
    assert options.parse("") is None and options.parse("train --help").options == {"help": True}


def test_submit_is_what_the_gateway_reads(shell, run, kernel):
    run("x = 1\ny = [1]\nz = 3")
    run('%%morph test t --inputs x --labels y --require "accuracy >= 0.95" --tolerance 0.01\npredictions = [model]')
    run("%%morph train model --test t --max-price 25 --runtime 2m --longest 5m --validators 5 --fee 0.5 --course maths --seal --gpus 1 --gpu-memory 8GB --compute-capability 8.6 --detach --trust\nmodel = z")
    asked = kernel.asked[-1]
    assert asked["op"] == "train" and asked["outputs"] == ["model"] and asked["detach"] and asked["trust"]
    assert asked["cell"].startswith("In [")
    assert asked["submit"] == {
        "name": "model", "notebook": "", "max_price": "25", "fee": "0.5", "runtime_seconds": 120, "longest_seconds": 300, "gpus": 1,
        "gpu_memory_mib": 8192, "course": "maths", "seal": True, "compute_capability": 86, "tolerance": 10000, "validators": 5,
        "require": {"metric": "accuracy", "lower_is_better": False, "threshold": 950000}}
    assert sorted(os.listdir(asked["dir"])) == ["algorithm", "testing", "training"]
    run("%%morph train model --max-price 25\nmodel = x")
    assert kernel.asked[-1]["submit"]["validators"] == 0 and sorted(os.listdir(kernel.asked[-1]["dir"])) == ["algorithm", "training"]


def test_one_line_cells_and_answers(shell, run, kernel, capsys):
    kernel.answers["jobs"] = {"ok": True, "text": "no jobs yet", "html": "<b>none</b>"}
    run("%%morph jobs")
    run("\n%%morph jobs\n\n")
    run("%morph jobs")
    assert capsys.readouterr().out.count("no jobs yet") == 3
    run("%morph receipt abc")
    run("%morph result abc --trust")
    assert kernel.asked[-2] == {"op": "receipt", "job": "abc"}
    assert kernel.asked[-1]["op"] == "result" and kernel.asked[-1]["trust"]
    assert shell.user_ns["In"][1] == "get_ipython().run_line_magic('morph', 'jobs')"


def test_refusals_are_errors_of_one_line(shell, run, kernel, capsys):
    kernel.answers["train"] = {"ok": False, "error": "no gateway answers", "hint": "start one with: morph up"}
    with pytest.raises(GatewayError) as caught:
        run("%%morph train model --max-price 5\nmodel = 1")
    assert caught.value.hint == "start one with: morph up"
    shown = re.sub("\x1b[^m]*m", "", capsys.readouterr().out)
    assert "GatewayError: no gateway answers" in shown and "Traceback" not in shown
    assert not os.path.exists(kernel.asked[-1]["dir"])


def test_without_the_kernel(shell, run, capsys):
    with pytest.raises(GatewayError) as caught:
        run("%%morph train model --max-price 5\nmodel = 1")
    assert "no gateway is running" in caught.value.message and "morph up" in caught.value.hint
    run("%%morph train model --dry-run\nmodel = 1")
    shown = capsys.readouterr().out
    assert "algorithm" in shown and "nothing was posted" in shown
    run("%%morph train model --local\nmodel = 41")
    assert shell.user_ns["model"] == 41
    with pytest.raises(CaptureError):
        run("%%morph train other --local\nmodel = 41")


def test_what_a_detached_job_trains_cannot_travel(shell, run, kernel):
    from morph import handles

    assert "model.wait()" in handles.bind(shell, "0xabcdef0123", ["model", "weights.pt"])
    assert "job abcdef01" in repr(shell.user_ns["model"])
    with pytest.raises(CaptureError) as caught:
        run("%%morph train other --max-price 5\nother = model")
    assert "model" in caught.value.message and "wait()" in caught.value.message + caught.value.hint
    assert not [a for a in kernel.asked if a["op"] == "train"]


def test_jobs_complete(shell, kernel):
    kernel.answers["jobs"] = {"ok": True, "value": [{"id": "0xabcdef0123456789"}, {"id": "0x1234567812345678"}]}

    def complete(text):
        return shell.complete(None, text, len(text))[1]

    assert complete("%morph attach ab") == ["abcdef01"]
    assert "12345678" in complete("%morph receipt ")
    kernel.answers["jobs"] = {"ok": False, "error": "no gateway is running"}
    assert complete("%morph attach ab") == []


def test_dry_run_lists_what_would_leave_and_leaves_nothing(shell, run, kernel, capsys):
    import tempfile

    kernel.answers["quote"] = {"ok": True, "text": "at most 25 MWT for the worker"}
    before = set(os.listdir(tempfile.gettempdir()))
    run("import numpy as np\nx = np.ones((3, 4))\nclass A: pass")
    run("%%morph train model --max-price 25 --dry-run\nmodel = A(), x.sum()")
    shown = capsys.readouterr().out
    for part in ("ndarray float64 (3, 4)", "functions.pkl", "numpy==", "at most 25 MWT", "comes back: model"):
        assert part in shown
    assert [a["op"] for a in kernel.asked] == ["quote"]
    assert not {f for f in set(os.listdir(tempfile.gettempdir())) - before if f.startswith("morph-")}


def test_a_question_mark_asks_for_a_verbs_help(shell, run, kernel, capsys):
    for cell in ("%morph train?", "%%morph train?", "%%morph train model --max-price 5?", "%morph receipt ??"):
        run(cell)
        shown = capsys.readouterr().out
        assert "usage: %" in shown and cell.split()[1].strip("?") in shown, cell
    assert kernel.asked == []


def test_up_starts_a_network(shell, run, tmp_path, monkeypatch, capsys):
    program = tmp_path / "bin" / "morph"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "ready: $*"\n')
    program.chmod(0o755)
    monkeypatch.setenv("MORPH_BIN", str(program.parent))
    run("%morph up")
    assert "ready: up --detach --dir " + os.environ["MORPH_HOME"] in capsys.readouterr().out
    program.write_text('#!/bin/sh\necho "error: no room"; echo "hint: make some"; exit 1\n')
    with pytest.raises(MorphError) as caught:
        run("%morph up")
    assert caught.value.message == "no room" and caught.value.hint == "make some"


def test_local_cells_are_drawn_by_the_kernel(shell, run, kernel, monkeypatch):
    from morph import here

    monkeypatch.setattr(here, "PERIOD", 0)
    shown = []
    monkeypatch.setattr(here, "display", lambda data, **more: shown.append(data))
    kernel.answers["curve"] = {"ok": True, "value": {"png": "iVBORw0=", "text": "loss ▇▁", "run": {}}}
    run("%%morph train out --local\nimport morph\nprint('epoch 1 loss 0.5')\nmorph.log(acc=0.5, step=1)\nout = 3")
    asked = kernel.asked[-1]
    assert asked["op"] == "curve" and "loss 0.5" in asked["text"] and asked["points"] == [{"series": "acc", "step": 1, "value": 0.5}]
    assert shown[0]["image/png"] == "iVBORw0=" and shell.user_ns["out"] == 3
    assert type(sys.stdout).__name__ != "_Tee"


def test_tests_are_tried_here(shell, run, capsys):
    run("x = [1, 2]\ny = [1, 2]")
    run('%%morph test t --inputs x --labels y --require "accuracy >= 0.5"\npredictions = model(x)')
    assert "Not tried yet: model" in capsys.readouterr().out
    run("model = list")
    run('%%morph test t --inputs x --labels y --require "accuracy >= 0.5"\npredictions = model(x)')
    assert "2 predictions" in capsys.readouterr().out
    run('%%morph test t --inputs x --labels y --require "accuracy >= 0.5"\npredictions = model(x).nothing')
    assert "AttributeError" in capsys.readouterr().err
    for body, text in (("predictions = y", "the labels"), ("p = x", "predictions"), ("predictions = (", "line 2")):
        with pytest.raises(MorphError) as caught:
            run('%%morph test t --inputs x --labels y --require "accuracy >= 0.5"\n' + body)
        assert text in str(caught.value)
    run('%%morph test w --labels y --labels-in-test --require "accuracy >= 0.5"\nscore = float(model(y) == y)')
    assert "weaker" in capsys.readouterr().out


def test_train_needs_its_words(shell, run, kernel):
    for cell in ("%%morph train model\nmodel = 1", "%%morph train --max-price 5\nmodel = 1", "%%morph train model --max-price 5 --test nope\nmodel = 1",
                 "%%morph train model --max-price 5\nother = 1", "%%morph train 3x --max-price 5\nother = 1", "%%morph train model --max-price 5",
                 "%morph train missing.py --outputs a --max-price 5", "%%morph train model --max-price 5 --validators 3\nmodel = 1",
                 "%%morph train model --max-price 5 --files missing.csv\nmodel = 1", "%%morph jobs\nx = 1"):
        with pytest.raises(MorphError) as caught:
            run(cell)
        assert caught.value.hint, cell
    assert [a["op"] for a in kernel.asked] == ["price"]


def test_completion_and_help(shell, run, capsys, tmp_path):
    run("alpha = 1\nx_test = 2")
    (tmp_path / "script.py").write_text("")

    def complete(text):
        return shell.complete(None, text, len(text))[1]

    assert "train " in complete("%%morph tr") and "jobs " in complete("%morph ")
    assert complete("%%morph train model --max-p") == ["--max-price"]
    assert "x_test" in complete("%%morph test t --inputs x_")
    assert "script.py" in complete("%morph train scr")
    run("%morph train --help")
    shown = capsys.readouterr().out
    assert "--max-price" in shown and "usage:" in shown
    run("%morph")
    assert "receipt" in capsys.readouterr().out
    assert "%%morph test digits" in shell.object_inspect("%%morph")["docstring"]


NAMES = {
    "x = 1\ny = x": "",
    "y = x\nx = 1": "x",
    "x += 1": "x",
    "def f(): return a\nf()\na = 1": "a",
    "def f(): return a\na = 1\nf()": "",
    "def f(a): return a + b": "b",
    "def f():\n    global a\n    a = a + 1\nf()": "a",
    "if c: x = 1\ny = x": "c x",
    "if c: x = 1\nelse: x = 2\ny = x": "c",
    "if c: raise E\nelse: x = 2\ny = x": "E c",
    "for i in r: x = i\nprint(x)": "r",
    "with m as f: pass\nprint(f)": "m",
    "try: import q\nexcept ImportError: q = None\nq": "",
    "[i * k for i in r if i > t]": "k r t",
    "{k: v for k, v in d.items()}": "d",
    "lambda a, *b, c=d, **e: a + z": "d z",
    "class A(B):\n    x = y\n    def f(self): return x, g\nA()": "B g x y",
    "match s:\n    case [a, *b] if a > t: print(a, b)": "s t",
    "import a.b\na.c": "",
    "from m import n as o\no": "",
    "if (n := f()) > 1: print(n)": "f",
    "del x": "x",
    "x: int = y": "y",
    "@d\ndef f(): return g": "d g",
    "def f():\n    def g(): return h\n    return g()\nf()": "h",
    "f'{a!r:>{w}}'": "a w",
    "async def f():\n    async for i in g(): yield i": "g",
    "def f():\n    return [x for x in y]\nf()": "y",
    "def f():\n    try: pass\n    except E as e: print(e)\nf()": "E",
}


@pytest.mark.parametrize("code", NAMES)
def test_names(code):
    found = names.analyse(ast.parse(code))
    builtins = names.BUILTINS
    assert " ".join(sorted(n for n in found.reads if n not in builtins)) == NAMES[code]


def test_names_against_python_itself():
    """Rationale: whatever straight code runs, its names are found; whatever is found, the code really reads."""
    import random

    rng = random.Random(7)
    letters = "abcdef"

    def statement(depth):
        x, y, z = (rng.choice(letters) for _ in range(3))
        kinds = [f"{x} = {y} + {z}", f"{x} += {y}", f"{x} = [{y} for {y} in range({z})][0] if {z} > 0 else 0", f"{x} = (lambda {y}: {y} + {z})(1)"]
        if depth < 2:
            inner = "\n".join("    " + line for line in statement(depth + 1).splitlines())
            kinds += [f"def f_{x}({y}=1):\n    return {y} + {z}\n{x} = f_{x}()", f"for {x} in range(1, 3):\n{inner}", f"with m:\n{inner}"]
        return rng.choice(kinds)

    for _ in range(400):
        code = "\n".join(statement(0) for _ in range(rng.randint(1, 5)))
        found = {n for n in names.analyse(ast.parse(code)).reads if n in letters}
        given = {"range": range, "m": contextlib.nullcontext(), **{n: 2 for n in found}}
        exec(code, dict(given))  # what was found is enough
        for name in found:  # and none of it too much
            with pytest.raises(NameError):
                exec(code, {k: v for k, v in given.items() if k != name})
