"""Files and modules that travel: the project's folder as its .gitignore would have it, and what lies beside the notebook."""

import ast
import functools
import importlib.metadata
import importlib.util
import json
import os
import re
import shutil
import sys
import sysconfig
from dataclasses import dataclass, field

from .errors import CaptureError


@dataclass
class Local:
    own: set = field(default_factory=set)  # top-level modules that travel as files
    tops: set = field(default_factory=set)  # what they import in turn


def local_modules(imports, folder):
    """Copy the modules and packages that lie beside the notebook, with those that they import."""
    local = Local()
    queue = sorted({m.split(".")[0] for m in imports})
    while queue:
        top = queue.pop()
        if top in local.own:
            continue
        path = local_path(top)
        if path is None:
            local.tops.add(top)
            continue
        local.own.add(top)
        if os.path.isdir(path):
            copy_project(path, os.path.join(folder, top))
            files = [os.path.join(h, f) for h, _, fs in os.walk(path) for f in fs if f.endswith(".py")]
        else:
            os.makedirs(folder, exist_ok=True)
            shutil.copyfile(path, os.path.join(folder, os.path.basename(path)))
            files = [path]
        for file in files:
            queue += sorted({m.split(".")[0] for m in imports_of(file)} - local.own)
    return local


def local_path(top):
    """The file or folder of a module that is not installed, but lies here; None otherwise."""
    if top in sys.stdlib_module_names or top in ("morph", "__main__"):
        return None
    module = sys.modules.get(top)
    path = getattr(module, "__file__", None)
    if path is None:
        try:
            spec = importlib.util.find_spec(top)
        except (ImportError, ValueError, AttributeError):
            return None
        path = spec and spec.origin
        if spec and not path and spec.submodule_search_locations:
            path = os.path.join(list(spec.submodule_search_locations)[0], "__init__.py")
    if not path or not path.endswith(".py"):
        return None
    path = os.path.realpath(path)
    installed = {os.path.realpath(p) for p in sysconfig.get_paths().values()}
    if any(path.startswith(p + os.sep) for p in installed) or f"{os.sep}site-packages{os.sep}" in path or f"{os.sep}dist-packages{os.sep}" in path:
        return None
    return os.path.dirname(path) if os.path.basename(path) == "__init__.py" else path


def imports_of(path):
    """The modules that a Python file or a notebook imports, relative ones apart."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            texts = [file.read()] if path.endswith(".py") else ["".join(c["source"]) for c in json.load(file)["cells"] if c["cell_type"] == "code"]
    except (OSError, ValueError, KeyError, TypeError):
        return set()
    found = set()
    for text in texts:
        # A notebook's magics are no Python: its lines that are are read.
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            tree = ast.parse("\n".join(re.findall(r"^(?:import|from)\s+[\w.]+(?:\s+import\s+\w+)?", text, re.M)))
        found |= _imports(tree)
    return found


def _imports(tree):
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


def requirement_lines(tops):
    """The distributions of these modules, as installed here: name==version."""
    wanted = {t for t in tops if t not in sys.stdlib_module_names}
    if not wanted:
        return []
    owners, lines = _owners(tuple((p, os.stat(p).st_mtime_ns) for p in sys.path if os.path.isdir(p))), set()
    for top in wanted:
        for name in owners.get(top, ())[:1]:
            try:
                lines.add(f"{name}=={importlib.metadata.version(name)}")
            except importlib.metadata.PackageNotFoundError:
                pass
    return sorted(lines)


@functools.lru_cache(maxsize=1)
def _owners(installed):
    """Which distributions a module is of; read anew, which takes a while, only when something was installed since."""
    return importlib.metadata.packages_distributions()


def place_file(path, folder):
    """Put a file or folder that was named into the bundle, its place relative to the notebook kept."""
    if not os.path.exists(path):
        raise CaptureError(f"there is no file {path}", f"files are looked for from {os.getcwd()}")
    relative = os.path.relpath(os.path.abspath(path), os.getcwd())
    if relative.startswith("..") or os.path.isabs(relative):
        relative = os.path.basename(os.path.abspath(path))
    target = folder if relative == "." else os.path.join(folder, relative)
    if os.path.isdir(path):
        copy_tree(path, target)
    else:
        link(path, target)


def copy_project(root, target, leave=()):
    """Copy a folder as its .gitignore files would have it, without what is hidden: secrets more often than code. A link is
    followed where it leads to a file of the folder. leave: paths below it that stay here."""
    count = size = 0
    rules, above = rules_above(root)
    for here, folders, found in os.walk(root):
        relative = "" if here == root else os.path.relpath(here, root).replace(os.sep, "/") + "/"
        if ".gitignore" in found:
            rules.append((above + relative, ignore_file(os.path.join(here, ".gitignore"))))

        def kept(name, ending):
            path = relative + name
            return not (name.startswith(".") or path in leave or ignored(above + path + ending, rules))

        folders[:] = [n for n in sorted(folders) if kept(n, "/") and n not in SKIPPED and not n.endswith(".egg-info")
                      and not os.path.islink(os.path.join(here, n)) and not os.path.exists(os.path.join(here, n, "pyvenv.cfg"))]
        for name in found:
            path = os.path.join(here, name)
            if not kept(name, "") or name.endswith(".pyc") or not os.path.isfile(path):
                continue
            if os.path.islink(path) and not os.path.realpath(path).startswith(os.path.realpath(root) + os.sep):
                continue
            count, size = count + 1, size + os.path.getsize(path)
            if count > MOST_FILES or size > MOST_BYTES:
                raise CaptureError(f"the project in {root} holds more than {MOST_FILES:,} files or {MOST_BYTES >> 20} MiB", "--root names a smaller folder; --data takes large files")
            link(path, os.path.join(target, *relative.split("/"), name))


# As in the morph command: what tools make again by themselves, and bounds beyond which a project is a mistake.
SKIPPED = {"__pycache__", "node_modules", "venv", "env", "site-packages", "wandb", "mlruns"}
MOST_FILES, MOST_BYTES = 20_000, 1 << 30


def repository(path):
    """The top of the repository that holds a path, or None; a repository that spans a whole home is none."""
    folder, home = os.path.dirname(os.path.abspath(path)), os.path.expanduser("~")
    while folder != home and folder != os.path.dirname(folder):
        if os.path.lexists(os.path.join(folder, ".git")):
            return folder
        folder = os.path.dirname(folder)
    return None


def rules_above(root):
    """The .gitignore files of the folders that hold root, up to the top of its repository, and root's place there."""
    top = repository(os.path.join(root, "any"))
    if top is None or top == root:
        return [], ""
    rules, at = [], ""
    for part in os.path.relpath(root, top).split(os.sep):
        path = os.path.join(top, at, ".gitignore")
        if os.path.exists(path):
            rules.append((at, ignore_file(path)))
        at += part + "/"
    return rules, at


def ignore_file(path):
    try:
        import pathspec
    except ImportError:
        raise CaptureError(f"{path} cannot be read: this notebook's Python has no pathspec", f"{sys.executable} -m pip install pathspec") from None
    with open(path, encoding="utf-8", errors="replace") as file:
        return pathspec.GitIgnoreSpec.from_lines(file)


def ignored(path, rules):
    """Whether .gitignore files leave a path out, a folder's with a slash at its end; the deepest that says anything counts."""
    out = False
    for base, spec in rules:
        if path.startswith(base):
            said = spec.check_file(path[len(base):]).include
            out = out if said is None else said
    return out


def copy_tree(root, target):
    """Copy a folder of data, all of it but links that lead out."""
    for here, folders, found in os.walk(root):
        folders[:] = [n for n in sorted(folders) if not os.path.islink(os.path.join(here, n))]
        for name in found:
            path = os.path.join(here, name)
            if os.path.isfile(path) and (not os.path.islink(path) or os.path.realpath(path).startswith(os.path.realpath(root) + os.sep)):
                link(path, os.path.normpath(os.path.join(target, os.path.relpath(here, root), name)))


def link(path, target):
    """The same file under another name, by a hard link where the file system allows one, else a copy."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.lexists(target):
        os.remove(target)
    try:
        os.link(os.path.realpath(path), target)
    except OSError:
        shutil.copyfile(path, target)
