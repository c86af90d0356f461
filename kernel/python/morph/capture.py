"""Packs what a cell needs into the three bundles of a job: algorithm, training, testing."""

import ast
import difflib
import importlib
import json
import os
import sys
import types
from dataclasses import dataclass, field

import numpy as np

from . import names, pack
from .errors import CaptureError, ExamError, UndefinedName, show_line
from .files import local_modules, place_file, requirement_lines
from .snapshot import Snapshot

OURS = {"__main__", "builtins", "cloudpickle", "morph"}  # every worker has them
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"


@dataclass
class Exam:
    """A remembered %%morph test cell."""

    name: str
    body: object  # source.Body
    inputs: list
    labels: list
    require: dict  # {"metric", "lower_is_better", "threshold"}, the threshold with six decimals as an integer
    tolerance: int | None = None
    labels_in_test: bool = False
    score: object = None  # source.Body of a %%morph score cell


@dataclass
class Packed:
    """What would leave. snapshot holds what of it is not written yet."""

    dir: str
    snapshot: Snapshot
    imports: list = field(default_factory=list)
    requirements: list = field(default_factory=list)
    notes: list = field(default_factory=list)


class Collector:
    """Gathers what one body reads from the notebook into a bundle for code and one for variables."""

    def __init__(self, namespace, code_dir, vars_dir, body, snapshot, forbidden=(), exam=None):
        self.namespace, self.body, self.snapshot = namespace, body, snapshot
        self.code_dir, self.vars_dir = code_dir, vars_dir
        self.forbidden, self.exam = set(forbidden), exam
        self.entries, self.code, self.aliases, self.froms, self.tops = [], set(), {}, {}, set()
        self.imports, self.below = set(), set()
        self.done = set()
        os.makedirs(code_dir, exist_ok=True)
        os.makedirs(vars_dir, exist_ok=True)

    def collect(self, found, absent=()):
        """Take every name that the analysis found. Names in absent are there when the body runs."""
        self.imports |= found.imports
        stars = star_names(found.stars)
        queue = [(name, place, None) for name, place in found.reads.items()]
        while queue:
            name, place, via = queue.pop(0)
            if name in self.done or name in absent:
                continue
            self.done.add(name)
            if name in self.forbidden:
                raise self.refusal(name, place, via)
            if name not in self.namespace:
                if name in names.BUILTINS or name in stars or name in found.binds or stars is None or via:
                    continue
                raise self.undefined(name, place)
            if name in names.BUILTINS and name.startswith("__") or name in ("get_ipython", "display", "exit", "quit", "In", "Out"):
                continue
            try:
                queue += self.take(name, self.namespace[name], place)
            except CaptureError as error:
                if name in found.maybe and name in found.binds:
                    continue  # the body binds it itself, most likely
                if not error.place and place and not via:
                    error.place = show_line(self.body.shown, place[0], place[1], len(name))
                raise
        self.write()

    def take(self, name, value, place):
        """Take one name; returns what taking it shows to be needed as well."""
        if isinstance(value, types.ModuleType):
            self.aliases[name] = value.__name__
            self.imports.add(value.__name__)
            self.below |= submodules(name, value, self.body.tree)
            self.imports |= self.below
            return []
        if pack.is_code(value):
            self.code.add(name)
            return self.needs_of_code()
        home = home_of(value)
        if home is not None:
            self.froms[name] = home
            self.imports.add(home[0])
            return []
        self.check_exam(name, value, place)
        entry, pickler = pack.write_var(self.vars_dir, name, value, self.namespace, self.snapshot)
        self.entries.append(entry)
        if entry["format"] == "npy":
            self.imports.add("numpy")
        if pickler is None:
            return []
        self.imports |= {m for m in pack.globals_of(os.path.join(self.vars_dir, entry["file"])) if m in sys.modules} | pickler.modules
        self.code |= pickler.code
        more = [(n, None, via) for n, via in pickler.needs.items()]
        return more + (self.needs_of_code() if pickler.code else [])

    def needs_of_code(self):
        """What the functions and classes taken so far read."""
        needs = {}
        while True:
            probe = pack.Pickler(_Nowhere(), self.namespace, refer=False)
            pack.dump(probe, {n: self.namespace[n] for n in sorted(self.code)}, "the function " + ", ".join(sorted(self.code)), "function")
            needs.update(probe.needs)
            self.imports |= probe.modules
            if probe.code <= self.code:
                return [(n, None, via) for n, via in needs.items()]
            self.code |= probe.code

    def write(self):
        written = pack.write_code(self.code_dir, self.code, self.namespace)
        if written is not None:
            self.imports |= {m for m in pack.globals_of(os.path.join(self.code_dir, "functions.pkl")) if m in sys.modules}
        with open(os.path.join(self.vars_dir, "vars.json"), "w", encoding="utf-8") as file:
            json.dump(self.entries, file, indent=1)
        self.tops = {m.split(".")[0] for m in self.imports} - OURS

    def refusal(self, name, place, via):
        what = "inputs" if name in self.exam.inputs else "labels"
        if via or not place:
            return ExamError(f"`{via}`, which the cell uses, reads `{name}`, one of the {what} of test {self.exam.name!r}",
                             "a model must not see its exam: train on something else, or take the name out of the test")
        line, column = place
        return ExamError(f"line {line} reads `{name}`, one of the {what} of test {self.exam.name!r}",
                         "a model must not see its exam: train on something else, or take the name out of the test",
                         show_line(self.body.shown, line, column, len(name)))

    def check_exam(self, name, value, place):
        """Another name for the exam is the exam."""
        if self.exam is None or not self.forbidden:
            return
        for secret in self.forbidden:
            other = self.namespace.get(secret)
            if other is None or isinstance(other, (bool, int, float, str)):
                continue
            same = value is other
            a, b = getattr(value, "values", value), getattr(other, "values", other)
            if not same and isinstance(a, np.ndarray) and isinstance(b, np.ndarray) and a.size and b.size:
                try:
                    same = np.shares_memory(a, b, max_work=100_000)
                except Exception:
                    same = False  # too intricate to tell
            if same:
                place_shown = show_line(self.body.shown, place[0], place[1], len(name)) if place else ""
                raise ExamError(f"`{name}` holds the same data as `{secret}` of test {self.exam.name!r}",
                                "a model must not see its exam: split the data into copies (train_test_split does)", place_shown)

    def undefined(self, name, place):
        close = difflib.get_close_matches(name, [n for n in self.namespace if not n.startswith("_")], 1)
        hint = f"did you mean `{close[0]}`?" if close else "run the cell that defines it first; nothing was posted"
        return UndefinedName(f"line {place[0]}: name `{name}` is not defined", hint, show_line(self.body.shown, place[0], place[1], len(name)))

    def preamble(self):
        """Import statements for the modules that the body knows by a name: all on the first line, so that none moves."""
        parts = []
        for alias, module in sorted(self.aliases.items()):
            if module == "__main__":
                continue
            parts.append(f"import {module}" if alias == module else f"import {module} as {alias}")
        parts += [f"__import__({module!r})" for module in sorted(self.below)]
        for alias, (module, name) in sorted(self.froms.items()):
            parts.append(f"from {module} import {name}" + (f" as {alias}" if alias != name else ""))
        return "; ".join(parts)


def submodules(name, module, tree):
    """The modules below a module that a body names in full: xml.etree.ElementTree is not there when xml is."""
    found = set()
    for node in ast.walk(tree):
        parts = []
        while isinstance(node, ast.Attribute):
            parts.insert(0, node.attr)
            node = node.value
        if isinstance(node, ast.Name) and node.id == name:
            for n in range(1, len(parts) + 1):
                full = ".".join([module.__name__, *parts[:n]])
                if isinstance(sys.modules.get(full), types.ModuleType):
                    found.add(full)
    return found


class _Nowhere:
    def write(self, data):
        return len(data)


def home_of(value):
    """The module and name that a class or function of a library can be imported by; None for anything else."""
    if not isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType, np.ufunc)):
        return None
    module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", None) or getattr(value, "__name__", "")
    if isinstance(value, np.ufunc) and module is None:
        module = "numpy"
    if not module or module in ("__main__", "builtins") or not name.isidentifier():
        return None
    parts = module.split(".")
    for n in range(1, len(parts) + 1):  # the shortest is the public one
        prefix = ".".join(parts[:n])
        if prefix in sys.modules and getattr(sys.modules[prefix], name, None) is value:
            return prefix, name
    return None


def star_names(modules):
    """The names that `from module import *` brings, None when that cannot be told here."""
    found = set()
    for name in modules:
        try:
            module = importlib.import_module(name)
        except Exception:
            return None
        found |= set(getattr(module, "__all__", None) or [n for n in vars(module) if not n.startswith("_")])
    return found


# Bundles.


def cell(shell, body, outputs, folder, exam=None, files=(), data=(), requirements=None):
    """Pack a train cell. Nothing is sent."""
    namespace = shell.user_ns
    packed = Packed(folder, Snapshot(folder), notes=list(body.notes))
    algorithm, training = os.path.join(folder, "algorithm"), os.path.join(folder, "training")
    forbidden = {*exam.inputs, *exam.labels} if exam else ()
    found = names.analyse(body.tree)
    unbound = [o for o in outputs if o.isidentifier() and o not in found.binds and o not in found.reads]
    if unbound and not found.stars:
        raise UndefinedName(f"the cell never assigns `{unbound[0]}`, which it is to bring back", "name the variables that the cell trains: %%morph train NAME[, NAME...]")
    taken = Collector(namespace, algorithm, training, body, packed.snapshot, forbidden, exam)
    taken.collect(found)
    text = with_preamble(body.text, taken.preamble())
    write(os.path.join(algorithm, "cell.py"), text)
    local = local_modules(taken.imports, os.path.join(algorithm, "modules"))
    taken.tops = (taken.tops | local.tops) - local.own - OURS
    for path in [*files, *data]:
        place_file(path, os.path.join(training, "files"))
    packed.imports = sorted(taken.tops)
    packed.requirements = requirements if requirements is not None else requirement_lines(taken.tops)
    write_json(os.path.join(algorithm, "job.json"), {
        "format": 1, "kind": "cell", "entry": "cell.py", "args": [], "outputs": list(outputs), "cell_name": body.label,
        "imports": packed.imports, "requirements": packed.requirements, "python": PYTHON})
    if exam is not None:
        testing(shell, exam, [o for o in outputs if o.isidentifier()], os.path.join(folder, "testing"), body, taken)
    packed.snapshot.check()
    return packed


def testing(shell, exam, models, folder, train_body, train_taken):
    """Pack the exam: the test's body, its inputs, its labels, and what a trained object may be an instance of."""
    namespace = shell.user_ns
    found = names.analyse(exam.body.tree)
    missing = [n for n in [*exam.inputs, *exam.labels] if n not in namespace]
    if missing:
        raise UndefinedName(f"test {exam.name!r} needs `{missing[0]}`, which is not defined", "run the cell that defines it, and the %%morph test cell again")
    used = [m for m in models if m in found.reads]
    if not used and not exam.labels_in_test:
        raise CaptureError(f"test {exam.name!r} reads none of {', '.join(f'`{m}`' for m in models) or 'the variables'} that the cell brings back", "the test's body must use what was trained")
    forbidden = () if exam.labels_in_test else exam.labels
    taken = Collector(namespace, folder, os.path.join(folder, "inputs"), exam.body, train_taken.snapshot, forbidden, _Labels(exam))
    for name in exam.inputs:
        found.reads.setdefault(name, (1, 0))
    defined = names.definitions(train_body.tree, train_body.text)
    own = names.analyse(ast.parse(defined)).binds if defined else set()
    # What the notebook defined and the train cell used may be the model's class.
    taken.code |= {n for n in train_taken.code if isinstance(namespace.get(n), type)}
    if taken.code:
        for name, place, via in taken.needs_of_code():
            if name not in forbidden and name not in models:
                found.reads.setdefault(name, (1, 0))
    taken.collect(found, absent={*models, *own} | (set(exam.labels) if exam.labels_in_test else set()))
    write(os.path.join(folder, "test.py"), with_preamble(exam.body.text, taken.preamble()))
    if defined:
        aliases = train_taken.preamble()
        write(os.path.join(folder, "definitions.py"), with_preamble(defined, aliases) if defined.startswith(("\n", "#")) else f"{aliases}\n{defined}")
    local = local_modules(taken.imports | (train_taken.imports if defined or taken.code else set()), os.path.join(folder, "modules"))
    labels = os.path.join(folder, "labels")
    write_labels(exam, namespace, labels)
    score = ""
    if exam.score is not None:
        score = "score.py"
        write(os.path.join(folder, score), exam.score.text)
    write_json(os.path.join(folder, "test.json"), {
        "format": 1, "body": "test.py", "inputs": list(exam.inputs), "labels": list(exam.labels), "models": used or list(models),
        "metric": exam.require["metric"], "score": score, "labels_in_test": exam.labels_in_test, "cell_name": exam.body.label,
        "imports": sorted((taken.tops | local.tops) - local.own - OURS)})


class _Labels:
    """An exam whose labels alone are out of the test body's reach."""

    def __init__(self, exam):
        self.name, self.inputs, self.labels = exam.name, (), exam.labels


def write_labels(exam, namespace, folder):
    """Labels travel as npy or JSON only: whoever scores opens no pickle."""
    os.makedirs(os.path.join(folder, "vars"), exist_ok=True)
    entries = []
    for name in exam.labels:
        value = namespace[name]
        try:
            array = plain(value)
        except (TypeError, ValueError) as error:
            raise CaptureError(f"labels `{name}`, {pack.article(pack.describe(value))}, are no array of numbers or strings: {error}",
                               "make them one: numpy.asarray(...)") from None
        file = f"vars/{name}.npy"
        np.save(os.path.join(folder, file), array, allow_pickle=False)
        entries.append({"name": name, "format": "npy", "file": file, "type": pack.describe(value)})
    write_json(os.path.join(folder, "vars.json"), entries)


def plain(value):
    """A value as an array without objects."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
    array = np.asarray(value)
    if array.dtype.hasobject:
        flat = array.ravel().tolist()
        if flat and all(isinstance(v, str) for v in flat):
            return array.astype(str)
        if flat and all(isinstance(v, (bool, int, float, np.number)) for v in flat):
            return array.astype(float)
        raise TypeError("they hold objects")
    if array.ndim == 0:
        raise TypeError("they are one value")
    return array


def with_preamble(text, preamble):
    """The body with its imports in place of the comment on its first line."""
    return preamble + text[text.index("\n"):] if preamble else text


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write_json(path, value):
    write(path, json.dumps(value, indent=1, ensure_ascii=False) + "\n")


def rows(folder):
    """Everything that would leave, file by file, for --dry-run: (bundle, name, type, bytes, sha256)."""
    types_of = {}
    for part in ("training", "testing/inputs", "testing/labels"):
        path = os.path.join(folder, *part.split("/"), "vars.json")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                for var in json.load(file):
                    types_of[f"{part}/{var['file']}"] = var["type"]
    out = []
    for here, folders, found in os.walk(folder):
        folders.sort()
        for name in sorted(found):
            full = os.path.join(here, name)
            relative = os.path.relpath(full, folder).replace(os.sep, "/")
            bundle, _, rest = relative.partition("/")
            out.append((bundle, rest, types_of.get(relative, ""), os.path.getsize(full), pack.sha256(full)))
    return out
