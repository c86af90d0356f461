"""Writes variables and code of the notebook into files that a job can read back (see morph_run/values.py for the reader).

Variables that are plain numpy arrays are written as npy, everything else by pickle protocol 5 straight to its file, so that
no second copy is made. Functions and classes of the notebook travel by value, once, apart from the variables."""

import asyncio
import functools
import hashlib
import io
import linecache
import logging
import os
import pickle
import queue
import re
import socket
import sys
import threading
import types

import cloudpickle
import numpy as np

from .errors import CaptureError
from .snapshot import LARGE


class Untravelable(Exception):
    """A value that means something on this machine only."""

    def __init__(self, what, hint):
        super().__init__(what)
        self.hint = hint


_LOCKS = (type(threading.Lock()), type(threading.RLock()), threading.Condition, threading.Event, threading.Semaphore, threading.Barrier)


def stuck(value):
    """Why a value cannot travel, as (what it is, what to do), or None."""
    if isinstance(value, io.IOBase) and not isinstance(value, (io.BytesIO, io.StringIO)):
        return "an open file", "read what the cell needs from it first, or send the file: --files PATH"
    if isinstance(value, (types.GeneratorType, types.AsyncGeneratorType, types.CoroutineType)):
        return "a generator" if isinstance(value, types.GeneratorType) else "a coroutine", "make a list of it first, or make it in the cell"
    if isinstance(value, _LOCKS):
        return "a lock of this process", "make it in the cell"
    if isinstance(value, socket.socket):
        return "a network connection", "connect in the cell; a job has no network unless its worker gives it one"
    if isinstance(value, threading.Thread):
        return "a running thread", "start it in the cell"
    if isinstance(value, (queue.Queue, asyncio.Future, asyncio.AbstractEventLoop)):
        return f"a {type(value).__name__} of this process", "make it in the cell"
    if isinstance(value, types.FrameType):
        return "a stack frame", "keep what you need of it in a variable"
    if isinstance(value, memoryview):
        return "a memoryview", "use bytes(...) of it"
    kind = type(value)
    if kind.__name__ in ("Connection", "Cursor", "Engine", "Session", "PyMongoClient", "MongoClient", "Redis") and kind.__module__.split(".")[0] in (
            "sqlite3", "_sqlite3", "psycopg2", "psycopg", "pymysql", "MySQLdb", "sqlalchemy", "duckdb", "pymongo", "redis", "oracledb", "multiprocessing"):
        return f"a connection ({kind.__module__.split('.')[0]})", "query what the cell needs into a table first"
    if kind.__module__.startswith("multiprocessing") and kind.__name__ in ("Process", "Pool", "Queue", "SimpleQueue"):
        return f"a {kind.__name__} of this machine's processes", "make it in the cell"
    if kind.__module__.startswith("IPython") or isinstance(value, logging.Handler):
        return f"a {kind.__name__} of this notebook", "make what you need in the cell"
    return None


_Cached = type(functools.lru_cache(len))


def is_code(value):
    """Whether a value is a function or a class that the notebook itself defines, perhaps behind functools.lru_cache."""
    return isinstance(value, (type, types.FunctionType, _Cached)) and getattr(value, "__module__", None) == "__main__"


class Pickler(cloudpickle.Pickler):
    """Pickles for a job. It notes which names of the notebook the code in it needs."""

    def __init__(self, file, namespace, refer, buffer_callback=None):
        super().__init__(file, protocol=5, buffer_callback=buffer_callback)
        self.namespace = namespace
        self.refer = refer  # name the notebook's functions and classes instead of writing them: the job has them already
        self.needs = {}  # names that functions read -> where from
        self.code = set()  # names of the notebook's functions and classes that were met
        self.sources = {}  # lines of functions, for tracebacks over there
        self.tensors = {}
        self.kept = []  # objects whose ids are remembered
        self.modules = set()

    def persistent_id(self, obj):
        if is_code(obj):
            name = getattr(obj, "__qualname__", "")
            if name and self.namespace.get(name) is obj:
                self.code.add(name)
                if self.refer:
                    return ("main", name)
        return self._tensor(obj)

    def _tensor(self, obj):
        torch = sys.modules.get("torch")
        if torch is None or not isinstance(obj, getattr(torch, "Tensor", ())):
            return None
        if type(obj) not in (torch.Tensor, torch.nn.Parameter) or obj.layout is not torch.strided or obj.is_quantized:
            return None
        if id(obj) in self.tensors:
            return ("tensor", self.tensors[id(obj)])
        self.tensors[id(obj)] = key = len(self.tensors)
        self.kept.append(obj)
        plain = obj.detach().cpu()
        dtype = str(obj.dtype).removeprefix("torch.")
        if dtype == "bfloat16":
            plain = plain.view(torch.int16)
        return ("tensor", key, plain.resolve_conj().resolve_neg().contiguous().numpy(), dtype, bool(obj.requires_grad),
                type(obj) is torch.nn.Parameter)

    def reducer_override(self, obj):
        why = stuck(obj)
        if why is not None:
            raise Untravelable(*why)
        if isinstance(obj, types.ModuleType):
            self.modules.add(obj.__name__)
        if isinstance(obj, _Cached) and is_code(obj):
            return functools.lru_cache(**obj.cache_parameters()), (obj.__wrapped__,)  # by itself it names what is not there
        return super().reducer_override(obj)

    def _dynamic_function_reduce(self, func):
        made, (code, base, *rest), state, *others = super()._dynamic_function_reduce(func)
        base.pop("__file__", None)
        if func.__globals__ is self.namespace:
            attributes, slots = state
            taken = dict(slots.get("__globals__") or {})
            for name in list(taken):
                value = taken[name]
                if not isinstance(value, types.ModuleType):
                    # The job's namespace holds it under this name: what a function reads is what the cell reads.
                    self.needs.setdefault(name, func.__qualname__)
                    del taken[name]
                else:
                    self.modules.add(value.__name__)
            slots = {**slots, "__globals__": taken}
            state = (attributes, slots)
        code = self.relabel(code)
        return (made, (code, base, *rest), state, *others)

    def relabel(self, code):
        """The code under the name of its cell, without this machine's path, and with its lines noted."""
        label = label_of(code.co_filename)
        if label != code.co_filename:
            lines = linecache.getlines(code.co_filename)
            first, last = code.co_firstlineno, max([n for _, _, n in code.co_lines() if n], default=code.co_firstlineno)
            kept = self.sources.setdefault(label, {})
            for n in range(first, min(last, len(lines)) + 1):
                kept[str(n)] = lines[n - 1].rstrip("\n")
        consts = tuple(self.relabel(c) if isinstance(c, types.CodeType) else c for c in code.co_consts)
        return code.replace(co_filename=label, co_consts=consts)


def label_of(filename):
    """In [3] for the file that IPython gives its third cell; a file's own name without its folder otherwise."""
    if filename.startswith("<ipython-input-"):
        return "In [" + filename.split("-")[2] + "]"
    try:
        from IPython import get_ipython

        count = get_ipython().compile._filename_map.get(filename)
        if count is not None:
            return f"In [{count}]"
    except Exception:
        pass
    if re.search(r"ipykernel_\d+", filename):
        return "In [?]"
    return os.path.basename(filename) or filename


def describe(value):
    """A value's type as people know it."""
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__.split('.')[0]}.{kind.__qualname__}"
    if kind is np.ndarray:
        return f"ndarray {value.dtype} {value.shape}"
    shape = getattr(value, "shape", None)
    if isinstance(shape, tuple):
        return f"{name} {shape}"
    if isinstance(value, (list, tuple, dict, set, str, bytes)):
        return f"{name} of {len(value):,}"
    return name


def plain_array(value):
    return type(value) is np.ndarray and not value.dtype.hasobject


def write_var(folder, name, value, namespace, snapshot):
    """Write a variable below folder/vars, its large buffers by the snapshot; returns its entry for vars.json and the pickler
    used, None for npy."""
    os.makedirs(os.path.join(folder, "vars"), exist_ok=True)
    if plain_array(value):
        file = f"vars/{name}.npy"
        path = os.path.join(folder, file)
        if value.nbytes < LARGE or not (value.flags.c_contiguous or value.flags.f_contiguous):
            np.save(path, value, allow_pickle=False)
        else:
            header = io.BytesIO()
            np.lib.format.write_array_header_1_0(header, np.lib.format.header_data_from_array_1_0(value))
            snapshot.add(path, header.getvalue(), bytes_of(value if value.flags.c_contiguous else value.T))
        return {"name": name, "format": "npy", "file": file, "type": describe(value)}, None
    file, buffers = f"vars/{name}.pkl", []

    def apart(buffer):
        raw = buffer.raw()
        if raw.nbytes < LARGE:
            return True  # it stays in the pickle
        buffers.append(raw)
        return False

    with open(os.path.join(folder, file), "wb") as out:
        pickler = Pickler(out, namespace, refer=True, buffer_callback=apart)
        dump(pickler, value, f"variable `{name}`", describe(value))
    entry = {"name": name, "format": "pickle", "file": file, "type": describe(value)}
    if buffers:
        entry["buffers"] = [f"vars/{name}.{n}.buffer" for n in range(len(buffers))]
        for path, raw in zip(entry["buffers"], buffers):
            snapshot.add(os.path.join(folder, path), raw)
    return entry, pickler


def bytes_of(array):
    """The memory of a contiguous array, of any type: not all of them have a buffer of their own."""
    return array.reshape(-1).view(np.uint8).data


def dump(pickler, value, what, kind):
    """pickler.dump, with what cannot travel named."""
    try:
        pickler.dump(value)
    except Untravelable as error:
        where = f"{what} is {error}" if stuck(value) else f"{what}, {article(kind)}, holds {error}"
        raise CaptureError(f"{where}, which cannot travel", error.hint) from None
    except RecursionError:
        raise CaptureError(f"{what}, {article(kind)}, is nested too deeply to travel", "flatten it, or make it in the cell") from None
    except (pickle.PicklingError, TypeError, AttributeError, ValueError, NotImplementedError, RuntimeError) as error:
        raise CaptureError(f"{what}, {article(kind)}, cannot travel: {error}", "make it in the cell, from what it was made of") from None


def article(kind):
    return f"an {kind}" if kind[:1].lower() in "aeiou" else f"a {kind}"


def write_code(folder, names, namespace):
    """Write functions.pkl (and sources.json): code of the notebook by value. Returns the pickler, None when there is none."""
    if not names:
        return None
    with open(os.path.join(folder, "functions.pkl"), "wb") as out:
        pickler = Pickler(out, namespace, refer=False)
        dump(pickler, {name: namespace[name] for name in sorted(names)}, "the functions " + ", ".join(sorted(names)), "dict")
    if pickler.sources:
        import json

        with open(os.path.join(folder, "sources.json"), "w", encoding="utf-8") as out:
            json.dump(pickler.sources, out)
    return pickler


def globals_of(path):
    """The modules that a pickle names, without loading it. Large ones are left unread beyond their first megabytes."""
    import pickletools

    found, strings = set(), []
    with open(path, "rb") as file:
        head = file.read(4 << 20)
    try:
        for opcode, argument, _ in pickletools.genops(head):
            if opcode.name == "GLOBAL":
                found.add(argument.split(" ")[0])
            elif opcode.name == "STACK_GLOBAL" and len(strings) > 1:
                found.update(s for s in strings[-2:-1])
            elif isinstance(argument, str):
                strings.append(argument)
    except Exception:
        pass  # cut off: what was found is found
    return {m for m in found if re.fullmatch(r"[A-Za-z_][\w.]*", m)}


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
