"""Reading and writing variables in the formats of the bundles.

Pickles here use persistent ids for two things that must not be copied by value:
  ("main", NAME)                       the object that the namespace already holds under NAME
  ("tensor", KEY[, array, dtype, requires_grad, is_parameter])   a torch tensor as a numpy array, so that no code of torch
                                       is named in the pickle; the payload comes with a KEY's first use
"""

import importlib
import json
import math
import mmap
import os
import pickle
import sys

import numpy as np


class WrongPython(Exception):
    """This worker's Python cannot run the functions that travelled."""


class Unpickler(pickle.Unpickler):
    """Loads what the requester's own kernel packed, into the namespace of a module __main__."""

    def __init__(self, file, namespace, buffers=()):
        super().__init__(file, buffers=buffers)
        self.namespace = namespace
        self.tensors = {}

    def find_class(self, module, name):
        if name == "_make_function" and module.startswith("cloudpickle"):
            return self.make_function
        return super().find_class(module, name)

    def make_function(self, code, globals, name, argdefs, closure):
        # Functions of the notebook share one namespace there; they do here.
        from cloudpickle import cloudpickle

        if globals.get("__name__") == "__main__":
            globals = self.namespace
        return cloudpickle._make_function(code, globals, name, argdefs, closure)

    def persistent_load(self, pid):
        if pid[0] == "main":
            return self.namespace[pid[1]]
        if pid[0] == "tensor":
            if len(pid) > 2:
                self.tensors[pid[1]] = tensor_of(*pid[2:])
            return self.tensors[pid[1]]
        raise pickle.UnpicklingError(f"unknown persistent id {pid[0]!r}")


class Pickler(pickle.Pickler):
    """Writes what the cell trained. Plain pickle: classes travel by name, so that nothing in it need be code."""

    def __init__(self, file):
        super().__init__(file, protocol=5)
        self.tensors = {}

    def persistent_id(self, obj):
        return tensor_id(obj, self.tensors)


def tensor_id(obj, seen):
    """The persistent id of a plain torch tensor, None for anything else."""
    torch = sys.modules.get("torch")
    if torch is None or not isinstance(obj, getattr(torch, "Tensor", ())):
        return None
    if type(obj) not in (torch.Tensor, torch.nn.Parameter) or obj.layout is not torch.strided or obj.is_quantized:
        return None
    if id(obj) in seen:
        return ("tensor", seen[id(obj)][0])
    key = len(seen)
    seen[id(obj)] = (key, obj)  # the object too, so that its id is not given to another
    plain = obj.detach().cpu()
    dtype = str(obj.dtype).removeprefix("torch.")
    if dtype == "bfloat16":
        plain = plain.view(torch.int16)
    return ("tensor", key, plain.resolve_conj().resolve_neg().contiguous().numpy(), dtype,
            bool(obj.requires_grad), type(obj) is torch.nn.Parameter)


def tensor_of(array, dtype, requires_grad, parameter):
    """The tensor of a persistent id."""
    import torch

    if not isinstance(array, np.ndarray):
        raise pickle.UnpicklingError("a tensor without its array")
    tensor = torch.from_numpy(np.array(array))
    if dtype == "bfloat16":
        tensor = tensor.view(torch.bfloat16)
    if parameter:
        return torch.nn.Parameter(tensor, requires_grad=bool(requires_grad))
    return tensor.requires_grad_(bool(requires_grad))


def inside(folder, path):
    """The path of a file named by a bundle; refuses names that climb out of it."""
    parts = path.split("/")
    if not path or path.startswith("/") or "\\" in path or any(p in ("", ".", "..") for p in parts):
        raise ValueError(f"path {path!r} climbs out of its bundle")
    return os.path.join(folder, *parts)


def read_json(path, default=None):
    if default is not None and not os.path.exists(path):
        return default
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def load_code(bundle, namespace):
    """Load functions.pkl of a bundle, if there is one, into the namespace."""
    path = os.path.join(bundle, "functions.pkl")
    if os.path.exists(path):
        made = read_json(os.path.join(bundle, "job.json"), default={}).get("python")
        here = f"{sys.version_info.major}.{sys.version_info.minor}"
        if made and made != here:
            # The code of functions is compiled, and each minor version compiles another way.
            raise WrongPython(f"the notebook's functions are of Python {made}, this worker has {here}")
        add_sources(os.path.join(bundle, "sources.json"))
        with open(path, "rb") as file:
            namespace.update(Unpickler(file, namespace).load())


def add_sources(path):
    """Let tracebacks show the lines of functions that travelled by value."""
    import linecache

    for name, lines in read_json(path, default={}).items():
        if lines:
            last = max(int(n) for n in lines)
            text = [lines[str(n)] + "\n" if str(n) in lines else "" for n in range(1, min(last, 100_000) + 1)]
            linecache.cache[name] = (sum(map(len, text)), None, text, name)


def load_vars(bundle, namespace, only=None):
    """Load vars.json and what it names into the namespace; returns the names."""
    names = []
    for var in read_json(os.path.join(bundle, "vars.json"), default=[]):
        if only is not None and var["name"] not in only:
            continue
        namespace[var["name"]] = load_var(bundle, var, namespace)
        names.append(var["name"])
    return names


def load_var(bundle, var, namespace):
    path, format = inside(bundle, var["file"]), var["format"]
    if format == "npy":
        return np.load(path, allow_pickle=False)
    if format == "npz":
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    if format == "json":
        return read_json(path)
    if format == "file":
        return path
    if format == "pickle":
        with open(path, "rb") as file:
            return Unpickler(file, namespace, [memory_of(inside(bundle, b)) for b in var.get("buffers", [])]).load()
    raise ValueError(f"variable {var['name']!r} is in the unknown format {format!r}")


def memory_of(path):
    """A file as memory that may be written to; what is written stays here."""
    with open(path, "rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)


def save_var(folder, name, value):
    """Write a trained variable below folder/vars, in a format that runs no code where its type allows one."""
    os.makedirs(os.path.join(folder, "vars"), exist_ok=True)
    entry = {"name": name, "type": describe(value)}

    def path(ending, format):
        entry["file"], entry["format"] = f"vars/{name}.{ending}", format
        return os.path.join(folder, "vars", f"{name}.{ending}")

    if plain_array(value):
        np.save(path("npy", "npy"), value, allow_pickle=False)
    elif type(value) is dict and value and all(type(k) is str and k.isidentifier() and k != "file" and plain_array(v) for k, v in value.items()):
        np.savez(path("npz", "npz"), **value)
    elif plain_json(value):
        with open(path("json", "json"), "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False)
    else:
        target = path("pkl", "pickle")
        try:
            with open(target, "wb") as file:
                Pickler(file).dump(value)
        except Exception as plain:  # by value, then: a lambda, a class made inside a function
            try:
                import cloudpickle

                with open(target, "wb") as file:
                    cloudpickle.Pickler(file, protocol=5).dump(value)
            except Exception:
                raise plain from None
        entry["classes"] = classes_of(target)
    return entry


def plain_array(value):
    return type(value) is np.ndarray and not value.dtype.hasobject


def plain_json(value, depth=0):
    """Whether JSON gives back exactly this value."""
    kind = type(value)
    if value is None or kind in (bool, int, str):
        return True
    if kind is float:
        return math.isfinite(value)
    if depth > 20:
        return False
    if kind is list:
        return all(plain_json(v, depth + 1) for v in value)
    if kind is dict:
        return all(type(k) is str and plain_json(v, depth + 1) for k, v in value.items())
    return False


def describe(value):
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    if kind is np.ndarray:
        return f"ndarray {value.dtype} {value.shape}"
    return name


def classes_of(path):
    """What a pickle names, as module.name, without loading it."""
    import pickletools

    if os.path.getsize(path) > 64 << 20:
        return []
    names, strings = set(), []
    with open(path, "rb") as file:
        for opcode, argument, _ in pickletools.genops(file):
            if opcode.name == "GLOBAL":
                names.add(argument.replace(" ", "."))
            elif opcode.name == "STACK_GLOBAL":
                names.add(".".join(strings[-2:]))
            elif isinstance(argument, str):
                strings.append(argument)
    return sorted(names)[:500]


def versions(tops):
    """Versions of the installed distributions that these top-level modules come from."""
    import importlib.metadata as metadata

    found = {}
    try:
        owners = metadata.packages_distributions()
    except Exception:
        return found
    for top in tops:
        for name in owners.get(top, ())[:1]:
            try:
                found[name] = metadata.version(name)
            except metadata.PackageNotFoundError:
                pass
    return dict(sorted(found.items()))


def as_array(value):
    """Predictions as an array that holds no objects."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
    array = np.asarray(value)
    if array.dtype.hasobject:
        flat = array.ravel().tolist()
        if flat and all(isinstance(v, str) for v in flat):
            array = array.astype(str)
        elif flat and all(isinstance(v, (bool, int, float, np.number)) for v in flat):
            array = array.astype(float)
        else:
            raise TypeError(f"predictions of type {describe(value)} hold objects; want numbers or strings")
    return np.asarray(array)


def new_main():
    """A fresh module in the place of __main__, so that classes of the cell pickle as __main__.Name, as in a notebook."""
    import types

    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = importlib.import_module("builtins")
    sys.modules["__main__"] = main
    return main.__dict__
