"""train: runs the algorithm bundle and leaves the model bundle in MORPH_OUT."""

import asyncio
import ast
import inspect
import json
import os
import shutil
import sys

from . import api, book, events, hooks, trace, values


def train():
    algorithm, training = os.environ["MORPH_ALGORITHM"], os.environ["MORPH_TRAINING"]
    work, out = os.environ["MORPH_WORK"], os.environ["MORPH_OUT"]
    job = values.read_json(os.path.join(algorithm, "job.json"))
    if job.get("format") != 1 or job.get("kind") not in ("cell", "script"):
        events.failure("BundleError", f"job.json asks for format {job.get('format')!r}, kind {job.get('kind')!r}",
                       "this worker knows format 1, cells and scripts; a newer one is needed")
        return 1
    warn_of_versions(job)
    api.install()
    hooks.install()

    try:
        if job["kind"] == "cell":
            root = work
            namespace = prepare(work, algorithm, training)
            run_cell(values.inside(algorithm, job["entry"]), job.get("cell_name") or "In [1]", namespace)
        else:
            root = os.path.join(work, "project")
            shutil.copytree(os.path.join(algorithm, "project"), root)
            place_files(os.path.join(training, "files"), root)
            before = state_of(root)
            namespace = run_script(root, job)
    except SystemExit as stop:
        if stop.code not in (None, 0):
            events.failure("SystemExit", f"the job ended itself with {stop.code!r}", traceback=trace.lines_of(stop))
            return 1
        namespace = getattr(stop, "namespace", None) or locals().get("namespace") or {}
    except KeyboardInterrupt as stop:
        events.failure("KeyboardInterrupt", "the job was interrupted", traceback=trace.lines_of(stop))
        return 1
    except values.WrongPython as error:
        events.failure("WrongPython", error, "another worker may have it; or put the functions into the train cell, which travels as text", user_code=False)
        return 1
    except book.CellFailed as failed:
        events.failure(type(failed.error).__name__, trace._text(failed.error), traceback=failed.lines)
        return 1
    except BaseException as error:
        report(error)
        return 1
    if job["kind"] == "script":
        job["outputs"] = promised(job, root, before)
    return save(job, root, out, namespace)


def state_of(root):
    """Size and time of every file, by its path below root."""
    found = {}
    for here, folders, names in os.walk(root):
        folders[:] = [f for f in folders if f not in ("__pycache__", ".git", "wandb", "mlruns") and not f.startswith(".")]
        for name in names:
            path = os.path.join(here, name)
            if not name.startswith(".") and not os.path.islink(path):
                info = os.stat(path)
                found[os.path.relpath(path, root).replace(os.sep, "/")] = (info.st_size, info.st_mtime_ns)
    return found


def promised(job, root, before):
    """What a script is to bring back: what was named, or else all the files that it made or changed; of a notebook, also the
    notebook as it ran."""
    outputs = list(job["outputs"])
    if not outputs:
        outputs = [path for path, state in state_of(root).items() if before.get(path) != state]
    if job["entry"].endswith(".ipynb"):
        ran = os.path.basename(book.executed(job["entry"]))
        outputs += [ran] if ran not in outputs else []
    return outputs


def prepare(work, algorithm, training):
    """The namespace that a cell runs in, with the notebook's functions and variables; the working folder is current."""
    place_files(os.path.join(training, "files"), work)
    os.chdir(work)
    sys.path.insert(0, work)
    modules = os.path.join(algorithm, "modules")
    if os.path.isdir(modules):
        sys.path.insert(0, modules)
    sys.argv = ["cell"]
    namespace = values.new_main()
    namespace.update(display=print, get_ipython=api.Shell)
    values.load_code(algorithm, namespace)
    values.load_vars(training, namespace)
    return namespace


def report(error):
    """Tell the notebook what the cell raised."""
    name = type(error).__name__
    lines = trace.lines_of(error)
    hint = ""
    if isinstance(error, ModuleNotFoundError):
        hint = f"this worker has no {error.name}; name it in --requirements, or ask for workers that have it"
    events.failure(name, trace._text(error), hint, lines)
    print("\n".join(lines), file=sys.stderr, flush=True) if os.environ.get("MORPH_SHOW_TRACEBACK") else None


def run_cell(path, cell_name, namespace):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    execute(source, cell_name, namespace)


def execute(source, name, namespace):
    """Run source in the namespace, await at its top level allowed, its lines known to tracebacks."""
    trace.add_cell(name, source)
    code = compile(source, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(eval(code, namespace))
    else:
        exec(code, namespace)


def below(root, path):
    """A folder of the project, by its path there."""
    return os.path.join(root, *[p for p in (path or "").split("/") if p not in ("", ".", "..")])


def run_script(root, job):
    entry = values.inside(root, job["entry"])
    here = os.path.dirname(entry) if entry.endswith(".ipynb") else below(root, job.get("cwd"))
    os.chdir(here if os.path.isdir(here) else root)
    sys.argv = [entry, *job.get("args", [])]
    sys.path.insert(0, os.path.dirname(entry))
    if entry.endswith(".ipynb"):
        return book.run(entry, values.new_main())
    namespace = values.new_main()
    namespace.update(__file__=entry, __cached__=None, __doc__=None, __loader__=None, __package__=None, __spec__=None)
    with open(entry, "rb") as file:
        code = compile(file.read(), entry, "exec", dont_inherit=True)
    try:
        exec(code, namespace)
    except SystemExit as stop:
        if stop.code not in (None, 0):
            raise
    return namespace


def place_files(source, target):
    """Put the bundle's files into the working folder: small ones copied, large ones linked."""
    if not os.path.isdir(source):
        return
    for folder, _, names in os.walk(source):
        into = os.path.normpath(os.path.join(target, os.path.relpath(folder, source)))
        os.makedirs(into, exist_ok=True)
        for name in names:
            old, new = os.path.join(folder, name), os.path.join(into, name)
            if os.path.lexists(new):
                os.remove(new)
            if os.path.getsize(old) > 1 << 20:
                os.symlink(old, new)
            else:
                shutil.copyfile(old, new)


def save(job, root, out, namespace):
    """Write what was promised, or say what of it is not there."""
    os.makedirs(out, exist_ok=True)
    result = {"format": 1, "vars": [], "files": [], "python": f"{sys.version_info.major}.{sys.version_info.minor}"}
    thing = "cell" if job["kind"] == "cell" else "script"
    places = [below(root, job.get("root")), os.getcwd(), root]
    if job["kind"] == "script":
        places.append(os.path.dirname(os.path.join(root, job["entry"])))
        if not job["outputs"]:
            events.failure("MissingOutput", "the script ended and left no file", "what is to come back has to be saved to a file below the project's folder, like model.pt")
            return 1
    for name in job["outputs"]:
        path = None
        if not (job["kind"] == "cell" and name.isidentifier()):
            path = next((p for p in (values.inside(place, name.rstrip("/")) for place in places) if os.path.exists(p)), None)
        if path is not None:
            result["files"].append(name.rstrip("/"))
            keep(path, values.inside(os.path.join(out, "files"), name.rstrip("/")))
        elif name.isidentifier() and name in namespace:
            try:
                result["vars"].append(values.save_var(out, name, namespace[name]))
            except Exception as error:
                events.failure("PicklingError", f"`{name}`, a {values.describe(namespace[name])}, cannot travel back: {trace._text(error)}",
                               "bring back its parts instead, or save it to a file and name the file")
                return 1
        else:
            what = f"without `{name}`" if name.isidentifier() else f"and left no file {name}"
            events.failure("MissingOutput", f"the {thing} ended {what}",
                           f"assign it in the {thing}, or do not ask for it back" if name.isidentifier() else f"files are looked for from the project's folder; the {thing} left: {', '.join(sorted(os.listdir('.'))[:12]) or 'nothing'}")
            return 1
    tops = set(job.get("imports", [])) | {"numpy"}
    result["versions"] = values.versions(tops)
    cell = os.path.join(os.environ["MORPH_ALGORITHM"], "cell.py")
    if job["kind"] == "cell" and os.path.exists(cell):
        import hashlib

        with open(cell, "rb") as file:
            result["cell_sha256"] = hashlib.sha256(file.read()).hexdigest()
    shutil.rmtree(os.path.join(out, ".checkpoint"), ignore_errors=True)
    with open(os.path.join(out, "result.json"), "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
    return 0


def keep(source, target):
    """Copy an output out, links followed: a bundle holds plain files only."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if not os.path.isdir(source):
        shutil.copyfile(source, target)
        return
    for folder, folders, names in os.walk(source):
        folders[:] = [f for f in folders if f not in ("__pycache__", ".git")]
        into = os.path.normpath(os.path.join(target, os.path.relpath(folder, source)))
        os.makedirs(into, exist_ok=True)
        for name in names:
            if os.path.isfile(os.path.join(folder, name)):
                shutil.copyfile(os.path.join(folder, name), os.path.join(into, name))


def warn_of_versions(job):
    """Say where this machine's packages differ from those the job was written with."""
    differ = []
    import importlib.metadata as metadata

    for line in job.get("requirements", []):
        name, _, want = line.partition("==")
        try:
            have = metadata.version(name.strip())
        except Exception:
            have = "none"
        if want and have != want.strip():
            differ.append(f"{name.strip()} {have} (the notebook has {want.strip()})")
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    if job.get("python") and job["python"] != python:
        differ.append(f"Python {python} (the notebook has {job['python']})")
    if differ:
        events.note("this worker has other versions: " + ", ".join(differ))
