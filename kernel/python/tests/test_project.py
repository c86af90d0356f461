"""Scripts, folders and whole notebooks: what travels, and what comes back."""

import json
import os
import pathlib
import re
import subprocess

import pytest

from conftest import WorkFailed
from morph import files, results
from morph.errors import MorphError

SAMPLE = pathlib.Path(__file__).resolve().parents[3] / "install" / "command" / "testdata" / "project.json"


def write(root, contents):
    for name, text in contents.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def tree(root):
    return sorted(os.path.relpath(os.path.join(h, f), root) for h, _, fs in os.walk(root) for f in fs)


def test_projects_are_what_git_sees(tmp_path):
    """The same sample as the morph command's, held against git itself."""
    top = tmp_path / "top"
    write(top, json.loads(SAMPLE.read_text()))
    git = ["git", "-c", "core.quotepath=off", "-C"]
    subprocess.run([*git, top, "init", "-q"], check=True)
    for n, part in enumerate((".", "pkg", "src", "data")):
        said = subprocess.run([*git, top / part, "ls-files", "-co", "--exclude-standard"], check=True, capture_output=True, text=True).stdout
        want = sorted(name for name in said.splitlines() if "/." not in "/" + name)
        files.copy_project(str((top / part).resolve()), str(tmp_path / f"out{n}"))
        assert tree(tmp_path / f"out{n}") == want


def book(*cells, **tags):
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
        {"cell_type": "code", "id": f"c{n}", "metadata": {"tags": tags.get(f"c{n}", [])}, "execution_count": None, "outputs": [], "source": text.splitlines(True)} for n, text in enumerate(cells)]})


@pytest.fixture
def train(shell, run, kernel, work):
    """Run a %morph train line and its job; bind what came back."""

    def train(line):
        run(line)
        request = kernel.asked[-1]
        done = work(request["dir"])
        return done, results.bind(shell, done.out, request["outputs"])[1], request

    return train


def test_a_script_runs_unchanged(train, tmp_path, monkeypatch):
    """../data, __file__, sibling modules and packages, argparse, plt.show()."""
    repo = tmp_path / "repo"
    write(repo, {".git/HEAD": "", ".gitignore": "*.tmp\n", "data/x.csv": "1,2,3\n", "lib/__init__.py": "", "lib/deep.py": "def total(v): return sum(v)\n", "jobs/x.tmp": "",
                 "jobs/helper.py": "def read(path): return [int(v) for v in open(path).read().split(',')]\n",
                 "jobs/train.py": """
import argparse, os, pathlib, sys
sys.path.insert(0, "..")
import matplotlib.pyplot as plt
from helper import read
from lib.deep import total
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int)
args = parser.parse_args()
here = pathlib.Path(__file__).resolve().parent
assert read("../data/x.csv") == read(here.parent / "data" / "x.csv")
for epoch in range(args.epochs):
    print(f"epoch {epoch} loss {1 / (epoch + 1)}")
plt.plot([1, 2]); plt.show(); plt.savefig("plot.png")
if __name__ == "__main__":
    pathlib.Path("model.txt").write_text(f"{total(read('../data/x.csv'))} {args.epochs} {os.path.basename(sys.argv[0])}")
"""})
    monkeypatch.chdir(repo / "jobs")
    done, brought, request = train("%morph train train.py --outputs model.txt plot.png --max-price 5 -- --epochs 3")
    assert sorted(brought) == ["model.txt", "plot.png"] and (repo / "jobs/model.txt").read_text() == "6 3 train.py"
    sent = tree(request["dir"])
    assert "algorithm/project/lib/deep.py" in sent and not [s for s in sent if s.endswith(".tmp") or ".git" in s]


def test_a_script_without_outputs_brings_what_it_made(work, tmp_path):
    algorithm = tmp_path / "job" / "algorithm"
    write(algorithm, {"project/train.py": "import os\nos.makedirs('out/a')\nopen('out/a/m.pt', 'w').write('m')\nopen('read.csv', 'a').write('2')\n", "project/read.csv": "1", "project/same.csv": "1"})
    write(tmp_path / "job", {"training/vars.json": "[]"})
    spec = {"format": 1, "kind": "script", "entry": "train.py", "args": [], "outputs": [], "imports": [], "requirements": []}
    write(algorithm, {"job.json": json.dumps(spec)})
    done = work(tmp_path / "job")
    assert tree(done.out + "/files") == ["out/a/m.pt", "read.csv"]
    write(algorithm, {"project/train.py": "print('nothing')"})
    with pytest.raises(WorkFailed) as caught:
        work(tmp_path / "job")
    assert "left no file" in caught.value.error["message"] and caught.value.error["hint"]


def test_a_notebook_comes_back_as_it_ran(train, tmp_path):
    write(tmp_path, {"mod.py": "k = 20\n", "in.txt": "1", "book.ipynb": book(
        "%matplotlib inline\nimport matplotlib.pyplot as plt, sys\nfrom mod import k\nfrom IPython.display import display, HTML",
        "for i in range(3): print(f'epoch {i} loss {1 / (i + 1)}')\nprint('red', file=sys.stderr)", "plt.plot([1, 2]); plt.show()",
        "import asyncio\nawait asyncio.sleep(0)\nx = k + int(open('in.txt').read())\nx", "display(HTML('<b>bold</b>'), display_id='d')\n!echo from the shell\nfiles = !ls in.txt",
        "1 / 0", "raise SystemError('left out')", "open('model.txt', 'w').write(f'{x} {files}'); None", c5=["raises-exception"], c6=["skip-execution"])})
    done, brought, _ = train("%morph train book.ipynb --outputs model.txt --max-price 5")
    assert sorted(brought) == ["book.executed.ipynb", "model.txt"] and (tmp_path / "model.txt").read_text() == "21 ['in.txt']"
    ran = [c["outputs"] for c in json.loads((tmp_path / "book.executed.ipynb").read_text())["cells"]]
    assert [(o["output_type"], o.get("name")) for o in ran[1]] == [("stream", "stdout"), ("stream", "stderr")] and "epoch 2 loss" in ran[1][0]["text"]
    assert "image/png" in ran[2][0]["data"] and ran[3][0]["output_type"] == "execute_result" and ran[3][0]["data"]["text/plain"] == "21"
    assert ran[4][0]["data"]["text/html"] == "<b>bold</b>" and "from the shell" in json.dumps(ran[4])
    assert ran[5][0]["ename"] == "ZeroDivisionError" and ran[6] == [] and ran[7] == []
    assert "epoch 2 loss" in done.output and "21" in done.output  # told live, too
    assert json.loads((tmp_path / "book.ipynb").read_text())["cells"][1]["outputs"] == []  # the notebook itself is as it was


def test_a_notebook_that_fails_tells_of_itself(train, tmp_path):
    write(tmp_path, {"book.ipynb": book("print('one')", "print('x' * 300_000)", "def f(n):\n    return 1 / n\nf(0)", "print('never')")})
    with pytest.raises(WorkFailed) as caught:
        train("%morph train book.ipynb --max-price 5")
    assert caught.value.error["name"] == "ZeroDivisionError" and "return 1 / n" in re.sub(r"\x1b\[[\d;]*m", "", "\n".join(caught.value.error["traceback"]))
    told = [e for e in caught.value.events if e["kind"] == "file"]
    assert [e["name"] for e in told] == ["book.executed.ipynb"] and len(json.dumps(told[0])) < 250_000
    ran = [c["outputs"] for c in json.loads(told[0]["text"])["cells"]]
    assert ran[0][0]["text"] == "one\n" and "left out" in ran[1][0]["text"] and ran[2][-1]["ename"] == "ZeroDivisionError" and ran[3] == []


def test_what_is_no_project_is_refused(shell, run, kernel, tmp_path):
    write(tmp_path, {"a/train.py": "", "b/x.txt": "", "own.ipynb": book("%%morph train x\nx = 1"), "bad.ipynb": "{", "c/.hid.py": ""})
    for line, text in {"a": "--outputs", "b --outputs m": "which script", "a --entry no.py --outputs m": "does not travel", "own.ipynb": "morph train own.ipynb", "bad.ipynb": "no notebook",
                       "c/.hid.py --outputs m": "does not travel", "a/train.py --root b --outputs m": "--root", "a/train.py --outputs m --data no.csv": "there is no file"}.items():
        with pytest.raises(MorphError) as caught:
            run(f"%morph train {line} --max-price 5")
        assert text in str(caught.value) and caught.value.hint, line
    assert kernel.asked == []
