import fcntl
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading

import pytest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
RUNNER = HERE.parents[2] / "node" / "internal" / "runner"


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """A real IPython shell with the extension loaded, in a folder of its own."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / ".ipython"))
    monkeypatch.delenv("MORPH_SOCK", raising=False)
    monkeypatch.setenv("MORPH_HOME", str(tmp_path / "home"))
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))  # what is packed is left for the tests to look at
    InteractiveShell.clear_instance()
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "NoColor" if sys.version_info < (3, 11) else "nocolor"
    monkeypatch.setattr(InteractiveShell, "enable_gui", lambda self, gui=None: None)  # as in a kernel, where nothing has to be done
    shell = InteractiveShell.instance(config=config)
    main = sys.modules["__main__"]
    sys.modules["__main__"] = shell.user_module  # as in a kernel
    shell.user_ns["__name__"] = "__main__"
    shell.run_line_magic("load_ext", "morph")
    yield shell
    sys.modules["__main__"] = main
    InteractiveShell.clear_instance()


@pytest.fixture
def run(shell):
    """Run a cell; its error, if any, is raised."""

    def run(code):
        result = shell.run_cell(code, store_history=True)
        result.raise_error()
        return result

    return run


class Kernel(threading.Thread):
    """A stand-in for the Morph kernel's side of the socket. It keeps what it was asked and answers as told."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.asked, self.answers = [], {}
        self.folders = {}
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen()

    def run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb") as file:
                request = json.loads(file.readline())
                self.asked.append(request)
                answer = self.answers.get(request["op"], {"ok": True, "text": request["op"] + " answered"})
                file.write(json.dumps(answer).encode() + b"\n")


@pytest.fixture
def kernel(shell, tmp_path, monkeypatch):
    path = tmp_path / "k.sock"
    kernel = Kernel(path)
    monkeypatch.setenv("MORPH_SOCK", str(path))
    kernel.start()
    yield kernel
    kernel.listener.close()


def settle(folder):
    """Wait, as the kernel does, until the large data of a cell is written."""
    path = os.path.join(folder, "writing")
    if os.path.exists(path):
        with open(path, "rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH)
            assert file.read() == b"ok"


# A process that has loaded what every job loads, and forks for each: starting Python anew for each costs most of the time.
FORKS = """
import json, os, sys
import numpy
from morph_run import __main__, api, book, events, hooks, metrics, predict, score, trace, train, values
for line in sys.stdin:
    job = json.loads(line)
    if (child := os.fork()) == 0:
        os.environ.clear()
        os.environ.update(job["env"], MORPH_EVENTS_FD=str(os.open(job["events"], os.O_WRONLY | os.O_CREAT)))
        output = os.open(job["output"], os.O_WRONLY | os.O_CREAT)
        for stream in (1, 2):
            os.dup2(output, stream)
        sys.argv = ["morph_run", job["verb"]]
        status = __main__.main()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture(scope="session")
def forks():
    process = subprocess.Popen([sys.executable, "-P", "-s", "-B", "-c", FORKS], env={"PATH": os.environ["PATH"], "PYTHONPATH": str(RUNNER), "MPLBACKEND": "Agg"},
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    yield process
    process.stdin.close()
    process.wait(timeout=60)


@pytest.fixture
def work(tmp_path, forks):
    """Runs the bundles of a folder as a worker and a validator do: work(folder) -> events, what was left, what was printed."""
    count = iter(range(100))

    def work(folder, verb="train", **env):
        if verb == "train":
            settle(folder)
        n = next(count)
        places = {"MORPH_WORK": tmp_path / f"work{n}", "MORPH_OUT": tmp_path / f"out{n}"}
        for place in places.values():
            place.mkdir()
        if verb == "train":
            places |= {"MORPH_ALGORITHM": f"{folder}/algorithm", "MORPH_TRAINING": f"{folder}/training"}
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(RUNNER), "HOME": str(tmp_path), **{k: str(v) for k, v in {**places, **env}.items()}}
        told, printed = tmp_path / f"events{n}", tmp_path / f"output{n}"
        print(json.dumps({"verb": verb, "env": environment, "events": str(told), "output": str(printed)}), file=forks.stdin, flush=True)
        status = int(forks.stdout.readline())
        events, output = [json.loads(line) for line in told.read_text().splitlines()], printed.read_text()
        errors = [e["error"] for e in events if e["kind"] == "error"]
        if errors or status:
            raise WorkFailed(errors[0] if errors else {"name": "?", "message": output}, output, events)
        return Worked(events, places["MORPH_OUT"], output)

    return work


@pytest.fixture
def train(shell, run, kernel, work):
    """Run a %%morph train cell, then its job, then bind what came back."""

    from morph import results

    def train(cell, setup="", bind=True, **kwargs):
        if setup:
            run(setup)
        run(cell)
        request = kernel.asked[-1]
        assert request["op"] == "train", request
        done = work(request["dir"])
        if bind:
            results.bind(shell, done.out, request["outputs"], **kwargs)
        return done, request

    return train


class WorkFailed(Exception):
    def __init__(self, error, output, events):
        super().__init__(f"{error['name']}: {error['message']}\n" + "\n".join(error.get("traceback", [])) + "\n" + output)
        self.error, self.events = error, events


class Worked:
    def __init__(self, events, out, output):
        self.events, self.out, self.output = events, str(out), output
