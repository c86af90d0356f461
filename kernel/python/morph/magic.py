"""The %%morph and %morph magics."""

import ast
import glob
import importlib
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from IPython.display import display

from . import client, gateway, here, names, options, source
from .errors import CaptureError, MorphError, UndefinedName, UsageError
from .table import Shown, Table, size


class Later:
    """A module that is imported when it is first used: what it needs costs time at every start, and may not be there."""

    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        try:
            return getattr(importlib.import_module("." + self._name, __package__), attribute)
        except ImportError as error:
            raise MorphError(f"%%morph needs {error.name}, which this notebook's Python does not have", f"{sys.executable} -m pip install numpy cloudpickle") from None


capture, pack, project, results = Later("capture"), Later("pack"), Later("project"), Later("results")

ASKED = ("jobs", "logs", "cancel", "accept", "receipt", "wallet", "price", "status")  # answered at once
HELD = ("attach", "result")  # the kernel holds the cell, as it does for train


class Morph:
    """What the magics remember: tests, scores, and the shell."""

    def __init__(self, shell):
        self.shell = shell
        self.tests = {}
        self.scores = {}

    def magic(self, line, cell=None):
        read = options.parse(line, "%%morph" if cell is not None else "%morph")
        if read is None:
            print(options.usage())
            return None
        if read.options.get("help"):
            print(options.usage(read.verb))
            return None
        verb = read.verb.name
        empty = cell is None or not cell.strip()
        if read.verb.body is True and empty:
            raise UsageError(f"%%morph {verb} needs a body below its line", "usage: " + read.verb.usage, f"    %%morph {line}")
        if read.verb.body is False and not empty:
            raise UsageError(f"%morph {verb} takes no body", f"write %morph {line.strip()} and put the rest into a cell of its own")
        if verb == "train":
            return self.train(read, None if empty else cell)
        if verb == "test":
            return self.test(read, cell)
        if verb == "score":
            return self.score(read, cell)
        if verb == "up":
            up()
            return None
        fields = {"job": read.words[0].text} if read.words else {"job": "last"} if read.verb.places == "JOB?" else {}
        if verb in HELD:
            client.ask(verb, trust=bool(read.options.get("trust")), cell=self.label(), **fields)
            return None
        display(Shown(client.ask(verb, **fields)))
        return None

    def count(self):
        """The number of the running cell. IPython 9 counts up before a cell runs, IPython 8 after; the prompt knows."""
        return self.shell.displayhook.prompt_count

    def label(self):
        return f"In [{self.count()}]"

    # %%morph test and %%morph score

    def test(self, read, cell):
        name, given = read.words[0].text, read.options
        body = source.prepare(self.shell, "test", cell, self.label())
        exam = capture.Exam(name, body, given.get("inputs", []), given["labels"], given["require"],
                            None if given.get("tolerance") is None else round(given["tolerance"] * 1_000_000), bool(given.get("labels_in_test")))
        both = set(exam.inputs) & set(exam.labels)
        if both:
            raise UsageError(f"`{both.pop()}` is both among the inputs and among the labels", "the test's body sees the inputs only")
        exam.score = self.scores.get(exam.require["metric"])
        found = names.analyse(body.tree)
        if "predictions" not in found.binds and not (exam.labels_in_test and "score" in found.binds):
            raise CaptureError("the test's body never assigns `predictions`", "its last line may be: predictions = model.predict(X_test)")
        for label in exam.labels:
            if label in found.reads and not exam.labels_in_test:
                line, column = found.reads[label]
                raise CaptureError(f"line {line} reads the labels `{label}`, which the test's body must not see",
                                   "it leaves `predictions`, and they are held against the labels apart; or, weaker: --labels-in-test",
                                   capture.show_line(body.shown, line, column, len(label)))
        self.tests[name] = exam
        self.rehearse(exam, found)
        return None

    def rehearse(self, exam, found):
        """Run the body once, here, where everything that it names is there: a typo is found before money is spent."""
        namespace = self.shell.user_ns
        absent = [n for n in found.reads if n not in namespace and n not in names.BUILTINS]
        require = f"{exam.require['metric']} {'<=' if exam.require['lower_is_better'] else '>='} {exam.require['threshold'] / 1e6:g}"
        weaker = " (a weaker check: the body sees the labels)" if exam.labels_in_test else ""
        if absent:
            print(f"test {exam.name}: {require}{weaker}. Not tried yet: {', '.join(absent)} {'is' if len(absent) == 1 else 'are'} not there")
            return
        scratch = {k: v for k, v in namespace.items() if k not in exam.labels or exam.labels_in_test}
        try:
            exec(compile(exam.body.text, "<test>", "exec"), scratch)
        except NameError as error:
            raise UndefinedName(f"the test's body: {error}", "it may name the inputs and what was trained") from None
        except Exception as error:
            print(f"test {exam.name}: {require}{weaker}. Tried here on what is there now: {type(error).__name__}: {error}", file=sys.stderr)
            return
        predictions = scratch.get("predictions")
        try:
            shape = f"{len(predictions)} predictions"
        except TypeError:
            shape = "predictions"
        print(f"test {exam.name}: {require}{weaker}. Tried here: {shape}")

    def score(self, read, cell):
        name = read.words[0].text
        if not name.isidentifier():
            raise UsageError(f"{name!r} is no name for a metric")
        body = source.prepare(self.shell, "score", cell, self.label())
        found = names.analyse(body.tree)
        if not {"score", name} & found.binds:
            raise CaptureError("the body defines no function score(labels, predictions)", "def score(labels, predictions): return ...")
        outside = [n for n in found.reads if n not in names.BUILTINS]
        if outside:
            line, column = found.reads[outside[0]]
            raise CaptureError(f"line {line}: the score reads `{outside[0]}` of the notebook", "a score is a function of labels and predictions alone: import and define what it needs in this cell",
                               capture.show_line(body.shown, line, column, len(outside[0])))
        self.scores[name] = body
        for exam in self.tests.values():
            if exam.require["metric"] == name:
                exam.score = body
        print(f"score {name}: name it in --require of a %%morph test")

    # %%morph train

    def train(self, read, cell):
        given = read.options
        targets = [t for w in read.words for t in w.text.replace(",", " ").split()]
        script = cell is None
        if script and (len(targets) != 1 or not (targets[0].endswith((".py", ".ipynb")) or os.path.isdir(targets[0]))):
            if targets and not os.path.exists(targets[0]):
                raise UsageError("%%morph train needs a body below its line, or the name of a script", "usage: " + read.verb.usage, f"    %%morph {read.text}")
            raise UsageError("%morph train takes one script, notebook or folder", "usage: " + read.verb.usage)
        if not script:
            bad = [t for t in targets if not t.isidentifier()]
            if bad:
                raise UsageError(f"{bad[0]!r} is no name of a variable", "usage: " + read.verb.usage)
            if not targets and not given.get("outputs"):
                raise UsageError("%%morph train needs the names of the variables to bring back", "usage: " + read.verb.usage, f"    %%morph {read.text}")
        if given.get("local"):
            return self.local(cell, targets, read)
        exam = self.exam(given.get("test"))
        requirements = None
        if given.get("requirements"):
            with open(given["requirements"], encoding="utf-8") as file:
                requirements = [line.split("#")[0].strip() for line in file if line.split("#")[0].strip()]
        folder = tempfile.mkdtemp(prefix="morph-")
        handed = False
        try:
            if script:
                packed, outputs = self.project(read, targets[0], exam, folder, requirements)
            else:
                body = source.prepare(self.shell, "train", cell, self.label())
                outputs = targets + given.get("outputs", [])
                packed = capture.cell(self.shell, body, outputs, folder, exam, given.get("files", []), given.get("data", []), requirements)
                cell_text = os.path.join(folder, "algorithm", "cell.py")
                results.remember(pack.sha256(cell_text), packed.imports, names.definitions(body.tree, _read(cell_text)))
            submit = self.submit(read, targets, exam, bool(script))
            for note in packed.notes:
                print(note, file=sys.stderr)
            if given.get("dry_run"):
                return self.dry_run(packed, submit, outputs)
            if not client.held():
                packed.snapshot.write()
            client.ask("train", dir=folder, submit=submit, outputs=outputs, detach=bool(given.get("detach")), trust=bool(given.get("trust")), cell=self.label())
            packed.snapshot.start()  # the kernel waits for it when it posts
            handed = True
        finally:
            if not handed:
                shutil.rmtree(folder, ignore_errors=True)
        return None

    def project(self, read, target, exam, folder, requirements):
        """Pack a script, a notebook or a folder; returns what was packed and what is to come back."""
        given = read.options
        if not os.path.exists(target):
            raise UsageError(f"there is no script {target}", f"scripts are looked for from {os.getcwd()}")
        if exam is not None:
            raise UsageError("a script is not held to a %%morph test of this notebook yet", "train it as a cell, or use `morph train --test FILE.py` in a shell")
        outputs = list(given.get("outputs", []))
        if target.endswith(".ipynb"):
            if any("%%morph" in text for text in cells_of(target)):
                raise UsageError(f"{target} has %%morph cells of its own", f"in a shell: morph train {target} runs it here, and those cells on the market")
            outputs.append(os.path.basename(target).removesuffix(".ipynb") + ".executed.ipynb")
        if not outputs:
            raise UsageError("%morph train of a script needs --outputs: the files that it leaves", "usage: " + read.verb.usage)
        packed = project.pack(target, given.get("root"), given.get("entry"), read.rest, outputs, folder, given.get("files", []) + given.get("data", []), requirements)
        return packed, outputs

    def exam(self, name):
        if name is None:
            return None
        if name not in self.tests:
            known = ", ".join(self.tests) or "none"
            raise UsageError(f"there is no test {name!r}; known: {known}", "run its %%morph test cell first")
        return self.tests[name]

    def submit(self, read, targets, exam, script):
        given = read.options
        if "max_price" not in given and not given.get("dry_run"):
            lately = client.ask("price").get("text", "").strip()
            raise UsageError("%%morph train needs --max-price: the most that the worker is paid, in MWT", "like --max-price 25" + (f"\n{lately}" if lately else ""), f"    %%morph {read.text}")
        submit = {"name": given.get("name") or ", ".join(targets), "notebook": notebook(), "max_price": given.get("max_price", "0")}
        for key, name in (("fee", "fee"), ("runtime", "runtime_seconds"), ("longest", "longest_seconds"), ("gpus", "gpus"), ("gpu_memory", "gpu_memory_mib")):
            if key in given:
                submit[name] = given[key]
        if course := given.get("course") or os.environ.get("MORPH_COURSE"):
            submit["course"] = course
        if given.get("seal"):
            submit["seal"] = True
        if "compute_capability" in given:
            submit["compute_capability"] = round(given["compute_capability"] * 10)
        if exam is not None:
            submit["require"] = exam.require
            tolerance = exam.tolerance if "tolerance" not in given else round(given["tolerance"] * 1_000_000)
            if tolerance is not None:
                submit["tolerance"] = tolerance
            if "validators" in given:
                submit["validators"] = given["validators"]
        else:
            if given.get("validators"):
                raise UsageError(f"{given['validators']} validators but nothing to test: name a %%morph test with --test", "without one the job is paid for on delivery, and is not validated")
            submit["validators"] = 0
        return submit

    def dry_run(self, packed, submit, outputs):
        packed.snapshot.write()
        leaving = capture.rows(packed.dir)
        total = sum(r[3] for r in leaving)
        rows = [(bundle, name, kind, size(count), digest[:16]) for bundle, name, kind, count, digest in leaving]
        foot = [f"{size(total)} in all; packages: {', '.join(packed.requirements) or 'none'}; comes back: {', '.join(outputs)}"]
        if "testing" in {r[0] for r in leaving}:
            foot.append("testing is encrypted, for the validators only, after the model is handed in")
        if submit.get("seal"):
            foot.append("algorithm and training are encrypted, for the winner only")
        if client.connected():
            try:
                foot.append(client.ask("quote", submit=submit).get("text", ""))
            except client.GatewayError as error:
                foot.append(f"no price: {error}")
        else:
            foot.append("no price: no gateway is running; morph up starts a practice network")
        display(Table(["bundle", "file", "type", "size", "SHA-256"], rows, "a dry run: nothing was posted. This would leave:", foot))

    def local(self, cell, targets, read):
        """The same cell, here."""
        if cell is None:
            path = targets[0]
            before = sys.argv
            sys.argv = [path, *read.rest]
            try:
                with here.Plot():
                    self.shell.safe_execfile(path, self.shell.user_ns, raise_exceptions=True)
            finally:
                sys.argv = before
            return None
        body = source.prepare(self.shell, "train", cell, self.label())
        name = self.shell.compile.cache(body.text, self.count(), raw_code=body.shown)
        code = compile(body.text, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        if code.co_flags & inspect.CO_COROUTINE:
            raise CaptureError("--local runs no `await` at a cell's top level", "take the %%morph line away for a moment: the body is plain Python")
        with here.Plot():
            exec(code, self.shell.user_ns)
        missing = [t for t in targets if t not in self.shell.user_ns]
        if missing:
            raise CaptureError(f"the cell ended without `{missing[0]}`", "assign it in the cell, or do not ask for it back")
        return None


def _read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def cells_of(path):
    """The source of a notebook's code cells."""
    try:
        with open(path, encoding="utf-8") as file:
            return ["".join(c["source"]) for c in json.load(file)["cells"] if c["cell_type"] == "code"]
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{path} is no notebook", "want a file of Jupyter's format, version 4") from None


def notebook():
    """The notebook's own file name, where something says it; no folder of this machine leaves."""
    for variable in ("JPY_SESSION_NAME",):
        if os.environ.get(variable):
            return os.path.basename(os.environ[variable])
    return ""


def one_line_cells(lines):
    """A %%morph cell without a body is refused by IPython before any magic sees it: make it a line magic. And %morph VERB?
    asks for the verb's help, which IPython would look for among the notebook's objects."""
    filled = [n for n, line in enumerate(lines) if line.strip()]
    if len(filled) != 1:
        return lines
    out, at = list(lines), filled[0]
    asked = re.fullmatch(r"%%?morph\s+([a-z]+)\b[^?]*\?{1,2}\s*", lines[at])
    if asked:
        out[at] = f"%morph {asked[1]} --help\n"
    elif re.match(r"%%morph(\s|$)", lines[at]):
        out[at] = lines[at][1:]
    return out


def up():
    """Start a practice network on this machine, by the morph command that lies beside the kernel or on the path."""
    if gateway.present():
        try:
            gateway.Gateway().call("GET", "/v1/status", timeout=5)
            raise UsageError(f"a gateway is running already, for {gateway.home()}", "%morph status says how it is; morph down, in a shell, stops a practice network")
        except gateway.GatewayError:
            pass  # what is left of one that is gone
    program = shutil.which("morph", path=os.environ.get("MORPH_BIN", "")) or shutil.which("morph")
    if program is None:
        raise UsageError("the morph command is not on this notebook's path", "in a shell: morph up --detach")
    command = subprocess.Popen([program, "up", "--detach", "--dir", gateway.home(), "--python", sys.executable], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = ""
    for line in command.stdout:
        said += line
        print(line, end="", flush=True)
    if command.wait() != 0:
        message, _, hint = said.strip().removeprefix("error: ").partition("\nhint: ")
        raise MorphError(message or "the practice network did not start", hint)
    print("%morph status says how it is; in a shell, morph down stops it")


HELP = """Train cells on the Morphware market.

{usage}

    %%morph test digits --inputs X_test --labels y_test --require "accuracy >= 0.95"
    predictions = model.predict(X_test)

    %%morph train model --test digits --max-price 25 --runtime 2m
    model = MLPClassifier(max_iter=40, verbose=True)
    model.fit(X_train, y_train)
"""


def load(shell):
    """Register the magics, the transformer of one-line cells, and the completer."""
    state = Morph(shell)

    def morph(line, cell=None):
        return state.magic(line, cell)

    morph.__doc__ = HELP.format(usage=options.usage())
    shell.register_magic_function(morph, "line_cell", "morph")
    cleanup = shell.input_transformers_cleanup
    cleanup[:] = [t for t in cleanup if getattr(t, "__name__", "") != "one_line_cells"]
    cleanup.insert(0, one_line_cells)
    # A test's body is code, and so is a train's: tell it from text, so that history and `await` treat it so.

    def complete(self, event):
        line = event.line.lstrip()
        for magic in ("%%morph", "%morph", "morph"):
            if line.startswith(magic):
                line = line[len(magic):]
                break
        line = line[1:] if line[:1].isspace() else line
        return options.complete(line, [n for n in shell.user_ns if not n.startswith("_")], state.tests,
                                lambda stem: [p + ("/" if os.path.isdir(p) else "") for p in sorted(glob.glob(stem + "*"))], jobs)

    def jobs():
        try:
            return [gateway.short(j["id"]) for j in client.ask("jobs", patience=2).get("value") or []]
        except (MorphError, OSError):
            return []  # completion never complains

    for key in ("%%morph", "%morph"):
        shell.set_hook("complete_command", complete, str_key=key)
    shell.morph = state
    return state


def unload(shell):
    cleanup = shell.input_transformers_cleanup
    cleanup[:] = [t for t in cleanup if getattr(t, "__name__", "") != "one_line_cells"]
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("morph", None)


__all__ = ["Morph", "MorphError", "load", "unload"]
