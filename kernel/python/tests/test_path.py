"""From the cell to the bound variable, with the runner that workers use, but no network in between."""

import json
import os

import numpy as np
import pytest
from conftest import WorkFailed, settle

from morph import results
from morph.errors import CaptureError, ExamError, MorphError, ResultError, UndefinedName


def test_arrays_and_dicts_of_arrays_come_back_without_pickle(train, shell):
    done, _ = train("%%morph train a, b --max-price 5\nimport numpy as np\na = np.eye(2)\nb = {'w': np.ones(3), 'b': np.zeros(1)}")
    formats = {v["name"]: v["format"] for v in json.load(open(done.out + "/result.json"))["vars"]}
    assert formats == {"a": "npy", "b": "npz"}
    assert shell.user_ns["b"]["w"].tolist() == [1, 1, 1] and shell.user_ns["a"].shape == (2, 2)


def test_local_modules_and_packages_travel(train, shell, tmp_path):
    (tmp_path / "beside.py").write_text("import pack.inner\ndef f(): return pack.inner.value\nclass K:\n    x = 5\n")
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack/__init__.py").write_text("")
    (tmp_path / "pack/inner.py").write_text("value = 41\n")
    train("%%morph train out --max-price 5\nout = f() + k.x", "import sys; sys.path.insert(0, '')\nfrom beside import f, K\nk = K()")
    assert shell.user_ns["out"] == 46


def test_files_travel_in_their_places(train, shell, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/x.txt").write_text("7")
    (tmp_path / "big.bin").write_bytes(b"b" * 2_000_000)
    train("%%morph train out --max-price 5 --files data big.bin\nout = int(open('data/x.txt').read()) + len(open('big.bin', 'rb').read())")
    assert shell.user_ns["out"] == 2_000_007


def test_a_model_of_a_notebook_class(train, shell):
    train("%%morph train net --max-price 5\nnet = Net(x)\nnet.sub = Sub()", "import numpy as np\nclass Sub: pass\nclass Net:\n    def __init__(self, w): self.w = w\nx = np.ones(2)")
    net = shell.user_ns["net"]
    assert type(net) is shell.user_ns["Net"] and net.w.tolist() == [1, 1] and type(net.sub) is shell.user_ns["Sub"]


def test_a_model_of_a_class_of_the_train_cell(train, shell):
    train("%%morph train net --max-price 5\nclass Net:\n    def f(self): return self.v\nnet = Net()\nnet.v = 4\nprint('trained')")
    assert shell.user_ns["net"].f() == 4
    assert type(shell.user_ns["net"]) is shell.user_ns["Net"]


def test_the_exam(shell, run, kernel, work, train):
    """Train, predict without the labels, score without the model."""
    run("import numpy as np\nx_train = np.arange(10.0)\ny_train = x_train * 2\nx_test = x_train + 50\ny_test = x_test * 2\nbias = 0.0")
    run("def fit(a, b): return float((b / np.maximum(a, 1))[1:].mean())")
    run('%%morph test line --inputs x_test --labels y_test --require "mae <= 0.001"\npredictions = model.apply(x_test) + bias')
    done, request = train("%%morph train model --test line --max-price 5\nclass Model:\n    def __init__(self, k): self.k = k\n    def apply(self, x): return np.asarray(x) * self.k\nmodel = Model(fit(x_train, y_train))")
    assert request["submit"]["require"] == {"metric": "mae", "lower_is_better": True, "threshold": 1000}
    testing = request["dir"] + "/testing"
    assert not os.path.exists(testing + "/inputs/vars/y_test.npy")
    predicted = work(None, "predict", MORPH_MODEL=done.out, MORPH_TESTING_INPUTS=testing)
    scored = work(None, "score", MORPH_PREDICTIONS=predicted.out, MORPH_TESTING_LABELS=testing)
    assert json.load(open(scored.out + "/score.json"))["score"] < 1e-9
    for here, _, files in os.walk(request["dir"]):
        if "/testing" not in here:
            for name in files:
                assert b"x_test" not in open(os.path.join(here, name), "rb").read()


def test_labels_of_words_and_a_score_of_ones_own(shell, run, kernel, work, train):
    run("import numpy as np\nxs = [1, 2, 3]\nlabels = np.array(['a', 'b', 'b'], dtype=object)")
    run("%%morph score halves\ndef score(labels, predictions):\n    import numpy as np\n    return float((labels == predictions).mean() / 2)")
    run('%%morph test t --inputs xs --labels labels --require "halves >= 0.5"\npredictions = [table[x] for x in xs]')
    done, request = train("%%morph train table --test t --max-price 5\ntable = {1: 'a', 2: 'b', 3: 'b'}")
    testing = request["dir"] + "/testing"
    predicted = work(None, "predict", MORPH_MODEL=done.out, MORPH_TESTING_INPUTS=testing)
    scored = work(None, "score", MORPH_PREDICTIONS=predicted.out, MORPH_TESTING_LABELS=testing)
    assert json.load(open(scored.out + "/score.json"))["score"] == 0.5


EXAM = "import numpy as np\nx = np.arange(10.0)\nx_test = x[5:].copy()\ny_test = x_test * 2\n"
REFUSED = {
    "an input": ("model = x_test", ExamError, "line 2 reads `x_test`"),
    "a label on line 4": ("a = 1\nb = 2\nmodel = y_test", ExamError, "line 4 reads `y_test`"),
    "in a function of the cell": ("def f():\n    return x_test\nmodel = f()", ExamError, "line 3 reads `x_test`"),
    "through a function of the notebook": ("model = peek()", ExamError, "`peek`"),
    "under another name": ("model = alias", ExamError, "same data as `x_test`"),
    "a view of it": ("model = view", ExamError, "same data as `x_test`"),
}


@pytest.mark.parametrize("body,kind,text", REFUSED.values(), ids=REFUSED.keys())
def test_the_exam_stays_out(shell, run, kernel, body, kind, text):
    run(EXAM + "def peek(): return x_test\nalias = x_test\nview = x_test[1:3]")
    run('%%morph test t --inputs x_test --labels y_test --require "mae <= 1"\npredictions = model')
    with pytest.raises(kind) as caught:
        run("%%morph train model --test t --max-price 5\n" + body)
    assert text in caught.value.message
    assert [a for a in kernel.asked if a["op"] == "train"] == []
    # A name that the cell makes itself is its own.
    run("%%morph train model --test t --max-price 5\nx_test = x[:3]\nmodel = x_test.sum()")
    assert kernel.asked[-1]["op"] == "train"


STUCK = {
    "an open file": ("v = open('/etc/hostname')", "an open file"),
    "a lock": ("import threading\nv = threading.Lock()", "a lock"),
    "a generator": ("v = (i for i in range(3))", "a generator"),
    "a socket": ("import socket\nv = socket.socket()", "a network connection"),
    "a database": ("import sqlite3\nv = sqlite3.connect(':memory:')", "a connection (sqlite3)"),
    "inside a list": ("v = [1, {'f': open('/etc/hostname')}]", "holds an open file"),
    "inside an object": ("import threading\nclass A: pass\nv = A()\nv.lock = threading.Lock()", "holds a lock"),
    "in a closure": ("def make():\n    h = open('/etc/hostname')\n    return lambda: h.read()\nv = make()", "open file"),
    "a thread": ("import threading\nv = threading.Thread()", "a running thread"),
}


@pytest.mark.parametrize("setup,text", STUCK.values(), ids=STUCK.keys())
def test_what_cannot_travel_is_named(shell, run, kernel, setup, text):
    run(setup)
    with pytest.raises(CaptureError) as caught:
        run("%%morph train out --max-price 5\nprint(v)\nout = 1")
    assert text in caught.value.message and "`v`" in caught.value.message or "v" in caught.value.message
    assert caught.value.hint
    assert kernel.asked == []


def test_undefined_names_are_found_before_posting(shell, run, kernel):
    run("value = 1")
    with pytest.raises(UndefinedName) as caught:
        run("%%morph train out --max-price 5\nx = 1\nout = valeu + x")
    assert caught.value.message == "line 3: name `valeu` is not defined" and "`value`" in caught.value.hint
    assert caught.value.place.splitlines()[1].index("^") == caught.value.place.splitlines()[0].index("valeu")
    for body in ("%%bash\nls\nout = 1", "out = (1", "x = 1", "%%bash\nls"):
        with pytest.raises(MorphError):
            run("%%morph train out --max-price 5\n" + body)
    assert kernel.asked == []


def test_an_error_over_there_shows_the_cells_own_lines(shell, run, kernel, train):
    run("def broken(n):\n    return 1 / n")
    with pytest.raises(WorkFailed) as caught:
        train("%%morph train out --max-price 5\nx = 0\nout = broken(x)")
    trace = "\n".join(caught.value.error["traceback"])
    assert "Cell In[2], line 3" in trace and "Cell In[1], line 2" in trace and "line 1" not in trace and "out = broken(x)" in trace and "return 1 / n" in trace
    assert "/tmp/" not in trace and caught.value.error["user_code"]


def test_nothing_else_leaves(shell, run, kernel, train, tmp_path):
    run("secret = 'hunter2'\nimport os\nos.environ['TOKEN'] = 'hunter3'\ndef f(): return 1")
    _, request = train("%%morph train out --max-price 5\nout = f()")
    for here, _, files in os.walk(request["dir"]):
        for name in files:
            data = open(os.path.join(here, name), "rb").read()
            assert b"hunter" not in data and str(tmp_path).encode() not in data and b"ipykernel_" not in data


def test_sklearn(shell, run, kernel, train, work):
    pytest.importorskip("sklearn")
    run("from sklearn.datasets import load_digits\nfrom sklearn.neural_network import MLPClassifier\nX, y = load_digits(return_X_y=True)\nXtr, ytr, Xte, yte = X[:400].copy(), y[:400].copy(), X[400:600].copy(), y[400:600].copy()")
    run('%%morph test d --inputs Xte --labels yte --require "accuracy >= 0.5"\npredictions = model.predict(Xte)')
    done, request = train("%%morph train model, forest --test d --max-price 5\nfrom sklearn.ensemble import RandomForestClassifier, HistGradientBoostingClassifier\nfrom sklearn.pipeline import make_pipeline\nfrom sklearn.preprocessing import StandardScaler\nmodel = make_pipeline(StandardScaler(), MLPClassifier(max_iter=20, random_state=0)).fit(Xtr, ytr)\nforest = [RandomForestClassifier(5).fit(Xtr, ytr), HistGradientBoostingClassifier(max_iter=3).fit(Xtr, ytr)]")
    assert shell.user_ns["model"].predict(shell.user_ns["Xte"]).shape == (200,)
    assert all(f.predict(shell.user_ns["Xte"]).shape == (200,) for f in shell.user_ns["forest"])
    testing = request["dir"] + "/testing"
    predicted = work(None, "predict", MORPH_MODEL=done.out, MORPH_TESTING_INPUTS=testing)
    scored = work(None, "score", MORPH_PREDICTIONS=predicted.out, MORPH_TESTING_LABELS=testing)
    want = shell.user_ns["model"].score(shell.user_ns["Xte"], shell.user_ns["yte"])
    assert json.load(open(scored.out + "/score.json"))["score"] == want


def test_large_arrays_are_not_copied_in_memory(shell, run, kernel, tmp_path):
    import tracemalloc

    run("import numpy as np\nbig = np.zeros(8_000_000)\ntable = {'a': np.zeros(8_000_000)}")
    tracemalloc.start()
    run("%%morph train out --max-price 5\nout = big.sum() + table['a'].sum()")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000
    settle(kernel.asked[-1]["dir"])
    assert np.load(kernel.asked[-1]["dir"] + "/training/vars/big.npy", mmap_mode="r").nbytes == 64_000_000


def test_large_data_travels_as_it_was_at_the_end_of_the_cell(shell, run, kernel, work):
    """Rationale: it is written beside the notebook, which goes on and may change it."""
    run("""import numpy as np
c = np.arange(2_000_000.0)
f = np.asfortranarray(np.arange(2_000_000.0).reshape(1000, 2000))
strided = np.arange(4_000_000.0)[::2]
when = np.arange(2_000_000).astype("datetime64[s]")
fields = np.ones(1_000_000, dtype=[("a", "i4"), ("b", "f8")])
class Table: pass
table = Table(); table.parts = {"x": np.arange(2_000_000.0), "small": np.ones(3)}; table.same = table.parts["x"]
text = b"ab" * 8_000_000
twin = c""")
    run("""%%morph train out --max-price 5
table.parts["x"][0] += 1  # it can be written to over there
out = [float(c[7]), float(f[1, 1]), float(strided[5]), str(when[9]), float(fields["b"].sum()), float(table.parts["x"][0]), table.same is table.parts["x"], len(text), twin[8] == c[8]]""")
    run("c[:] = -1; f[:] = -1; table.parts['x'][:] = -1; fields['b'] = -1")
    request = kernel.asked[-1]
    results.bind(shell, work(request["dir"]).out, ["out"])
    assert shell.user_ns["out"] == [7.0, 2001.0, 10.0, "1970-01-01T00:00:09", 1_000_000.0, 1.0, True, 16_000_000, True]
    assert shell.user_ns["table"].parts["x"][0] == -1  # what a job changes, it changes there


def test_data_that_the_disk_does_not_hold_is_refused(shell, run, kernel, monkeypatch):
    from morph import snapshot

    monkeypatch.setattr(snapshot.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 1 << 20}))
    run("import numpy as np\nx = np.zeros(2_000_000)")
    with pytest.raises(CaptureError) as caught:
        run("%%morph train out --max-price 5\nout = x.sum()")
    assert "15 MiB" in caught.value.message and "TMPDIR" in caught.value.hint and kernel.asked == []


def test_script(shell, run, kernel, work, tmp_path):
    (tmp_path / "proj").mkdir()
    (tmp_path / "proj/train.py").write_text("import sys, helper\nfrom pathlib import Path\nopen('model.txt', 'w').write(helper.text(sys.argv[1:]) + Path(__file__).name)\n")
    (tmp_path / "proj/helper.py").write_text("def text(a): return ' '.join(a)\n")
    (tmp_path / "proj/.gitignore").write_text("*.log\nsecret/\n")
    (tmp_path / "proj/a.log").write_text("log")
    (tmp_path / "proj/secret").mkdir()
    (tmp_path / "proj/secret/key").write_text("key")
    run("%morph train proj/train.py --outputs model.txt --max-price 5 -- --epochs 3")
    request = kernel.asked[-1]
    sent = {os.path.relpath(os.path.join(h, f), request["dir"]) for h, _, fs in os.walk(request["dir"]) for f in fs}
    assert "algorithm/project/helper.py" in sent and not any("secret" in s or ".log" in s for s in sent)
    done = work(request["dir"])
    bound, files = results.bind(shell, done.out, request["outputs"])
    assert files == ["model.txt"] and (tmp_path / "model.txt").read_text() == "--epochs 3train.py"


def test_results_that_climb_out_are_refused(shell, run, tmp_path):
    out = tmp_path / "model"
    (out / "vars").mkdir(parents=True)
    (tmp_path / "outside.json").write_text("1")
    for path in ("../outside.json", str(tmp_path / "outside.json"), "vars/link.json"):
        if path == "vars/link.json":
            (out / path).symlink_to(tmp_path / "outside.json")
        (out / "result.json").write_text(json.dumps({"format": 1, "vars": [{"name": "m", "format": "json", "file": path}], "files": []}))
        with pytest.raises(ResultError):
            results.bind(shell, str(out), ["m"])
    assert "m" not in shell.user_ns
