"""Files and modules that travel: the project's folder as its .gitignore would have it, and what lies beside the notebook."""

import ast
import fnmatch
import importlib.metadata
import importlib.util
import os
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
    """The modules that a Python file imports, relative ones apart."""
    found = set()
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            tree = ast.parse(file.read())
    except (SyntaxError, OSError, ValueError):
        return found
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
    owners, lines = importlib.metadata.packages_distributions(), set()
    for top in wanted:
        for name in owners.get(top, ())[:1]:
            try:
                lines.add(f"{name}=={importlib.metadata.version(name)}")
            except importlib.metadata.PackageNotFoundError:
                pass
    return sorted(lines)


def place_file(path, folder):
    """Put a file or folder that was named into the bundle, its place relative to the notebook kept."""
    if not os.path.exists(path):
        raise CaptureError(f"there is no file {path}", f"files are looked for from {os.getcwd()}")
    relative = os.path.relpath(os.path.abspath(path), os.getcwd())
    if relative.startswith("..") or os.path.isabs(relative):
        relative = os.path.basename(os.path.abspath(path))
    target = folder if relative == "." else os.path.join(folder, relative)
    if os.path.isdir(path):
        copy_project(path, target)
    else:
        link(path, target)


ALWAYS_OUT = [".git", ".hg", ".svn", "__pycache__", "*.pyc", ".venv", "venv", "node_modules", ".ipynb_checkpoints", ".mypy_cache",
              ".pytest_cache", ".DS_Store", ".env", "*.egg-info", ".tox", ".idea", ".vscode", "wandb", "mlruns"]


def copy_project(root, target):
    """Copy a folder as its .gitignore files would have it: no caches, no environments, no secrets named .env."""
    rules = []
    for here, folders, found in os.walk(root):
        relative = os.path.relpath(here, root)
        if ".gitignore" in found:
            rules += ignore_rules(os.path.join(here, ".gitignore"), "" if relative == "." else relative)
        keep = []
        for name in sorted(folders):
            full = os.path.join(here, name)
            if not ignored(os.path.normpath(os.path.join(relative, name)), name, True, rules) and not os.path.islink(full):
                keep.append(name)
        folders[:] = keep
        os.makedirs(os.path.normpath(os.path.join(target, relative)), exist_ok=True)
        for name in found:
            path = os.path.join(here, name)
            if ignored(os.path.normpath(os.path.join(relative, name)), name, False, rules) or not os.path.isfile(path):
                continue
            if os.path.islink(path) and not os.path.realpath(path).startswith(os.path.realpath(root) + os.sep):
                continue  # it points out of the project
            link(path, os.path.normpath(os.path.join(target, relative, name)))


def ignore_rules(path, base):
    rules = []
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            line = line.rstrip("\n").rstrip()
            if not line or line.startswith("#"):
                continue
            keep = line.startswith("!")
            line = line[1:] if keep else line
            rules.append((keep, line.rstrip("/"), line.endswith("/"), base))
    return rules


def ignored(relative, name, folder, rules):
    if any(fnmatch.fnmatch(name, pattern) for pattern in ALWAYS_OUT):
        return True
    relative = relative.replace(os.sep, "/")
    out = False
    for keep, pattern, folders_only, base in rules:
        if folders_only and not folder:
            continue
        below = relative[len(base) + 1:] if base and relative.startswith(base + "/") else relative if not base else None
        if below is None:
            continue
        if "/" in pattern:
            hit = fnmatch.fnmatch(below, pattern.lstrip("/").replace("**/", "*"))
        else:
            hit = fnmatch.fnmatch(name, pattern)
        if hit:
            out = not keep
    return out


def link(path, target):
    """The same file under another name, by a hard link where the file system allows one, else a copy."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.lexists(target):
        os.remove(target)
    try:
        os.link(os.path.realpath(path), target)
    except OSError:
        shutil.copyfile(path, target)
