"""Packs a script, a notebook or a folder with its project, as `morph train` does in a shell (install/command/layout.go)."""

import os
import sys

from .capture import PYTHON, Packed, write_json
from .errors import CaptureError, UsageError
from .files import copy_project, copy_tree, imports_of, link, repository, requirement_lines
from .snapshot import Snapshot

ENTRIES = ("train.py", "main.py", "__main__.py", "run.py")
UPWARDS = 3  # folders above the root in which data may lie and keep its place relative to the script


def pack(target, root, entry, args, outputs, folder, data=(), requirements=None):
    """Pack a project. Its root is the one given, the folder given, the top of the script's repository, or the script's own
    folder. No outputs: all that the script makes comes back."""
    script = target
    if os.path.isdir(target):
        root, script = root or target, _entry(target, entry)
    elif entry:
        raise UsageError(f"--entry {entry}, but {target} is no folder", "%morph train FOLDER --entry FILE")
    root = os.path.abspath(root or repository(script) or os.path.dirname(os.path.abspath(script)))
    inside = _below(root, script)
    if inside is None:
        raise CaptureError(f"{script} is not in the project's folder {root}", "name a folder that holds it: --root DIR")
    for path in data:
        if not os.path.exists(path):
            raise CaptureError(f"there is no file {path}", f"files are looked for from {os.getcwd()}")
    base = _base(root, data)
    project = os.path.join(folder, "algorithm", "project")
    place = _below(base, root)
    own = os.path.normpath(os.path.join(project, place))
    copy_project(root, own, {_below(root, p) for p in data} | {o.rstrip("/") for o in outputs})
    if not os.path.exists(os.path.join(own, inside)):
        raise CaptureError(f"{inside} does not travel", "a script must not be hidden, ignored or an output")
    training = os.path.join(folder, "training")
    for path in data:
        at = _below(base, path) or os.path.normpath(os.path.join(place, os.path.basename(os.path.abspath(path))))
        (copy_tree if os.path.isdir(path) else link)(path, os.path.join(training, "files", at))
    os.makedirs(training, exist_ok=True)
    write_json(os.path.join(training, "vars.json"), [])

    files = [os.path.join(here, name) for here, _, found in os.walk(project) for name in found]
    imports = {m.split(".")[0] for f in files if f.endswith(".py") or f == os.path.join(own, inside) for m in imports_of(f)}
    mine = {os.path.splitext(os.path.basename(f))[0] for f in files if f.endswith(".py")} | {part for f in files for part in os.path.relpath(f, project).split(os.sep)[:-1]}
    at = os.path.normpath(os.path.join(place, inside)).replace(os.sep, "/")
    packed = Packed(folder, Snapshot(folder), imports=sorted(imports - mine - set(sys.stdlib_module_names)))
    packed.requirements = requirements if requirements is not None else requirement_lines(packed.imports)
    write_json(os.path.join(folder, "algorithm", "job.json"), {
        "format": 1, "kind": "script", "entry": at, "root": place, "cwd": _below(base, os.getcwd()) or os.path.dirname(at), "args": list(args),
        "outputs": list(outputs), "cell_name": inside, "imports": packed.imports, "requirements": packed.requirements, "python": PYTHON})
    return packed


def _entry(folder, entry):
    if entry:
        return os.path.join(folder, entry)
    found = [n for n in ENTRIES if os.path.exists(os.path.join(folder, n))]
    if len(found) != 1:
        raise UsageError(f"which script of {folder}?", "--entry names it, like --entry train.py")
    return os.path.join(folder, found[0])


def _below(folder, path):
    """A path relative to a folder, with slashes; None where it is not below it."""
    relative = os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/")
    return None if relative == ".." or relative.startswith("../") else relative


def _base(root, data):
    """The folder below which the job sees everything: the root, or one above it where data lies beside the project."""
    base = root
    for path in data:
        ups = os.path.relpath(os.path.abspath(path), root).split(os.sep).count("..")
        up = root
        for _ in range(ups if ups <= UPWARDS else 0):
            up = os.path.dirname(up)
        base = min(base, up, key=len)
    return base
