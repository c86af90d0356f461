"""A worker is a stranger: what its pickles may and may not do."""

import json
import os
import pickle
import subprocess

import numpy as np
import pytest

from morph import results
from morph.errors import ResultError


@pytest.fixture
def model(tmp_path):
    """A model bundle with one pickle in it."""

    def model(data, **extra):
        out = tmp_path / "model"
        (out / "vars").mkdir(parents=True, exist_ok=True)
        (out / "vars/m.pkl").write_bytes(data)
        (out / "result.json").write_text(json.dumps({"format": 1, "vars": [{"name": "m", "format": "pickle", "file": "vars/m.pkl"}], "files": [], **extra}))
        return str(out)

    return model


class Call:
    def __init__(self, function, *args):
        self.made = function, args

    def __reduce__(self):
        return self.made


def attacks(boom):
    import functools
    import pathlib

    touch = f"touch {boom}"
    memmap = pickle.dumps(Call(np.memmap, str(boom), "uint8", "w+", 0, (3,)))
    newobj = b"\x80\x04cnumpy\nmemmap\n(V" + str(boom).encode() + b"\nVuint8\nVw+\nK\x00K\x03t\x81."
    return {
        "os.system": pickle.dumps(Call(os.system, touch)),
        "subprocess.Popen": pickle.dumps(Call(subprocess.Popen, ["touch", str(boom)])),
        "open": pickle.dumps(Call(open, str(boom), "w")),
        "eval": pickle.dumps(Call(eval, f"open({str(boom)!r}, 'w')")),
        "numpy.memmap": memmap,
        "numpy.memmap by its __new__": newobj,
        "a library's os": b"\x80\x04\x8c\x07sklearn\x8c\x09os.system\x93\x8c" + bytes([len(touch)]) + touch.encode() + b"\x85R.",
        "numpy's own os": b"\x80\x04\x8c\x0bnumpy.lib._\x8c\x09os.system\x93\x8c" + bytes([len(touch)]) + touch.encode() + b"\x85R.",
        "numpy.save": pickle.dumps(Call(np.save, str(boom), 1)),
        "numpy.load of a pickle": pickle.dumps(Call(np.load, str(boom), None, True)),
        "pathlib": pickle.dumps(Call(pathlib.Path(boom).touch)),
        "partial": pickle.dumps(Call(functools.partial, os.system, touch)),
        "getattr": b"\x80\x04cbuiltins\ngetattr\n(cnumpy\nndarray\nVdump\ntR.",
        "an old instance": b"(S'" + touch.encode() + b"'\nios\nsystem\n.",
        "an old object": b"(cos\nsystem\nS'" + touch.encode() + b"'\no.",
        "a class is changed": b"\x80\x04csklearn.base\nBaseEstimator\nN}V__init__\nK\x01s\x86b.",
        "importlib": b"\x80\x04cimportlib\nimport_module\nVthis\n\x85R.",
        "cloudpickle": b"\x80\x04ccloudpickle.cloudpickle\n_make_function\n)R.",
        "nested tensor storage": b"\x80\x04ctorch.storage\n_load_from_bytes\nC\x02hi\x85R.",
        "a constructor handed to numpy": b"\x80\x04cnumpy.random._pickle\n__randomstate_ctor\n(V" + str(boom).encode() + b"\ncnumpy\nmemmap\ntR.",
        "a class handed to numpy": b"\x80\x04cnumpy.random._pickle\n__bit_generator_ctor\n(cnumpy\nndarray\ntR.",
        "a base handed to copyreg": b"\x80\x04ccopyreg\n_reconstructor\n(cnumpy\nndarray\ncnumpy\nmemmap\nV" + str(boom).encode() + b"\ntR.",
        "an import by numpy": b"\x80\x04cnumpy.core\n_ufunc_reconstruct\n(Vos\nVsystem\ntR.",
        "joblib": b"\x80\x04cjoblib.numpy_pickle\nload\nV/etc/hostname\n\x85R.",
    }


@pytest.mark.parametrize("name", attacks("x").keys())
def test_attacks_are_refused(shell, run, model, tmp_path, name):
    run("import numpy as np, os, subprocess, functools, pathlib\ntry: import sklearn.base\nexcept ImportError: pass")
    boom = tmp_path / "boom"
    with pytest.raises(ResultError) as caught:
        results.bind(shell, model(attacks(boom)[name]), ["m"])
    assert not boom.exists()
    assert "m" not in shell.user_ns
    assert "`m`" in caught.value.message


def test_a_refusal_names_the_class_and_trust_opens(shell, run, model, tmp_path):
    data = pickle.dumps(Call(os.path.join, "a", "b"))
    with pytest.raises(ResultError) as caught:
        results.bind(shell, model(data), ["m"])
    assert "posixpath.join" in caught.value.message and "--trust" in caught.value.hint
    results.bind(shell, model(data), ["m"], trust=True)
    assert shell.user_ns["m"] == "a/b"


def test_classes_of_libraries_that_were_not_imported_are_refused(shell, run, model):
    sklearn = pytest.importorskip("sklearn.linear_model")
    data = pickle.dumps(sklearn.LinearRegression())
    with pytest.raises(ResultError):
        results.bind(shell, model(data), ["m"])
    run("import sklearn")
    results.bind(shell, model(data), ["m"])
    del shell.user_ns["sklearn"]
    results.remember("abc", ["sklearn"], "")
    results.bind(shell, model(data, cell_sha256="abc"), ["m"])


def test_ordinary_objects_open(shell, run, model):
    import collections
    import datetime
    import decimal
    import fractions
    import uuid

    things = [
        np.float64(2), np.arange(6).reshape(2, 3), np.array(["a", "b"]),  np.dtype("f4"), np.log,
        np.random.default_rng(0), np.random.RandomState(0), {1, 2}, frozenset([1]), 1 + 2j, slice(1), range(3), b"x", bytearray(b"y"),
        collections.OrderedDict(a=1), collections.Counter("aab"), collections.deque([1]), collections.defaultdict(list, a=[1]),
        datetime.datetime(2026, 1, 2), datetime.timedelta(3), decimal.Decimal("1.5"), fractions.Fraction(1, 3), uuid.UUID(int=5),
    ]
    for thing in things:
        results.bind(shell, model(pickle.dumps(thing, 5)), ["m"])
        assert type(shell.user_ns["m"]) is type(thing)


def test_pandas_and_sparse_open(shell, run, model):
    scipy = pytest.importorskip("scipy.sparse")
    results.bind(shell, model(pickle.dumps(scipy.csr_matrix(np.eye(3)))), ["m"])
    assert shell.user_ns["m"].nnz == 3
    pandas = pytest.importorskip("pandas")
    run("import pandas as pd")
    frame = pandas.DataFrame({"a": [1, 2], "b": ["x", "y"], "c": pandas.to_datetime(["2026-01-01", "2026-01-02"])})
    results.bind(shell, model(pickle.dumps(frame, 5)), ["m"])
    assert shell.user_ns["m"].equals(frame)


def test_a_class_that_is_not_here_says_so(shell, run, model):
    with pytest.raises(ResultError) as caught:
        results.bind(shell, model(b"\x80\x04c__main__\nNet\n)\x81."), ["m"])
    assert "class `Net`" in caught.value.message and "run the cell" in caught.value.hint


def test_all_or_nothing(shell, run, tmp_path):
    out = tmp_path / "model"
    (out / "vars").mkdir(parents=True)
    (out / "vars/a.json").write_text("1")
    (out / "vars/b.pkl").write_bytes(b"garbage")
    (out / "result.json").write_text(json.dumps({"format": 1, "files": [], "vars": [
        {"name": "a", "format": "json", "file": "vars/a.json"}, {"name": "b", "format": "pickle", "file": "vars/b.pkl"}]}))
    with pytest.raises(ResultError):
        results.bind(shell, str(out), ["a", "b"])
    assert "a" not in shell.user_ns
    with pytest.raises(ResultError):
        results.bind(shell, str(out), ["c"])
    assert results.bind(shell, str(out), ["a"]) == ({"a": "int"}, [])


def test_files_stay_in_their_folder(shell, run, tmp_path):
    out = tmp_path / "model"
    (out / "files/ck").mkdir(parents=True)
    (out / "files/ck/w.txt").write_text("w")
    (out / "files/extra.txt").write_text("not asked for")
    (out / "result.json").write_text(json.dumps({"format": 1, "vars": [], "files": ["ck", "extra.txt"]}))
    assert results.bind(shell, str(out), ["ck"])[1] == ["ck"]
    assert (tmp_path / "ck/w.txt").read_text() == "w" and not (tmp_path / "extra.txt").exists()
    (out / "result.json").write_text(json.dumps({"format": 1, "vars": [], "files": ["../x"]}))
    with pytest.raises(ResultError):
        results.bind(shell, str(out), ["../x"])


def test_bound_from_the_kernel(shell, tmp_path):
    out = tmp_path / "model"
    (out / "vars").mkdir(parents=True)
    (out / "vars/a.json").write_text("[1]")
    (out / "result.json").write_text(json.dumps({"format": 1, "files": [], "vars": [{"name": "a", "format": "json", "file": "vars/a.json"}]}))
    result = shell.run_cell(f'__import__("morph.results").results._bind_from_kernel({str(out)!r}, ["a"], trust=False)', silent=True)
    result.raise_error()
    assert shell.user_ns["a"] == [1]
