"""Opens a trained model and binds its variables, without running a stranger's code.

npy, npz and JSON run none by nature. A pickle is opened by an unpickler that makes only objects of classes of the libraries
that the cell imported (and numpy, scipy, and plain containers), never calls a function but a few known reconstructors, and
never calls a class of Python's with arguments of the worker's choice. --trust opens anything."""

import builtins
import collections
import copyreg
import datetime
import decimal
import enum
import fractions
import functools
import importlib
import json
import os
import pickle
import shutil
import sys
import types

import numpy as np

from . import names
from .errors import ResultError

# What a cell's source said, by the SHA-256 of its cell.py: the libraries it imports, and the classes it defines.
_cells = {}

_SAFE_BUILTINS = {"object", "set", "frozenset", "complex", "slice", "range", "bytearray", "bytes", "int", "float", "bool", "str", "list", "dict", "tuple"}
_SAFE_STANDARD = {
    ("collections", "OrderedDict"), ("collections", "defaultdict"), ("collections", "Counter"), ("collections", "deque"),
    ("datetime", "datetime"), ("datetime", "date"), ("datetime", "time"), ("datetime", "timedelta"), ("datetime", "timezone"),
    ("decimal", "Decimal"), ("fractions", "Fraction"), ("uuid", "UUID"),
}
_STANDARD_CALLS = {collections.OrderedDict, collections.defaultdict, collections.Counter, collections.deque, datetime.datetime, datetime.date,
                   datetime.time, datetime.timedelta, datetime.timezone, decimal.Decimal, fractions.Fraction}
_FUNCTIONS = {
    ("copyreg", "_reconstructor"), ("copyreg", "__newobj__"), ("copyreg", "__newobj_ex__"), ("copy_reg", "_reconstructor"),
    ("_codecs", "encode"),
}
_FUNCTION_NAMES = {  # of numpy and pandas
    "_reconstruct", "scalar", "_frombuffer", "__randomstate_ctor", "__bit_generator_ctor", "__generator_ctor",
    "_new_Index", "_unpickle_block", "_unpickle_timestamp", "new_block",
    "_nat_unpickle", "_timedelta_unpickle",
}
_ALWAYS = {"numpy", "scipy"}
_NEVER = ("numpy.distutils", "numpy.f2py", "numpy.testing", "numpy.ctypeslib", "numpy.lib.npyio", "numpy.lib._npyio_impl", "torch.jit",
          "torch.utils.cpp_extension", "torch.package", "torch.hub", "torch._inductor", "torch._dynamo", "torch.distributed", "torch.multiprocessing", "sklearn.externals",
          "sklearn.datasets", "pandas.io", "joblib.externals", "joblib.memory", "scipy.io", "scipy.weave")


def remember(cell_sha256, imports, definitions):
    """Keep what a packed cell says, for when its result comes back to this kernel."""
    _cells[cell_sha256] = (frozenset(imports), definitions)


class Unpickler(pickle._Unpickler):  # Python's own, for its steps can be held one by one
    dispatch = dict(pickle._Unpickler.dispatch)

    def __init__(self, file, namespace, libraries):
        super().__init__(file)
        self.user, self.libraries, self.tensors = namespace, set(libraries) | _ALWAYS, {}
        self.admitted = {}  # id of a callable -> it, for functions that may be called

    def find_class(self, module, name):
        full = f"{module}.{name}"
        if module in ("builtins", "__builtin__"):
            if name in _SAFE_BUILTINS:
                return getattr(builtins, name)
            raise refused(full)
        if (module, name) in _SAFE_STANDARD:
            return getattr(importlib.import_module(module), name)
        if (module, name) in _FUNCTIONS:
            return self.callable(getattr(copyreg if module.startswith("copy") else importlib.import_module(module), name))
        if module == "__main__":
            value = self.user.get(name.split(".")[0])
            for part in name.split(".")[1:]:
                value = getattr(value, part, None)
            if isinstance(value, type) and value.__module__ == "__main__":
                return value
            raise ResultError(f"the model is of class `{name}`, which this notebook does not define", f"run the cell that defines `{name}` (or move the class into one of its own), then: %morph result JOB")
        top = module.split(".")[0]
        if top not in self.libraries or any(module == n or module.startswith(n + ".") for n in _NEVER):
            raise refused(full)
        value = self.found(module, name)
        owner = (getattr(value, "__module__", None) or module).split(".")[0]
        if owner not in self.libraries:
            raise refused(f"{full}, which is {owner}'s,")
        if isinstance(value, type):
            return value
        if isinstance(value, np.ufunc) or isinstance(value, np.dtype):
            return value
        if top in ("numpy", "pandas") and name in _FUNCTION_NAMES or name.startswith("__pyx_unpickle_"):
            return self.callable(value)
        if full == "torch.storage._load_from_bytes":
            return self.callable(_load_tensor_storage)
        if module == "torch._utils" and name in ("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_parameter"):
            return self.callable(value)
        if top == "torch" and type(value).__module__ == "torch":  # a dtype, a layout, a memory format
            return value
        raise refused(full)

    def found(self, module, name):
        # numpy 2 moved its core; a model may have been trained on either side of the move.
        for candidate in (module, module.replace("numpy._core", "numpy.core"), module.replace("numpy.core", "numpy._core")):
            try:
                value = importlib.import_module(candidate)
                for part in name.split("."):
                    value = getattr(value, part)
                return value
            except (ImportError, AttributeError):
                continue
        raise ResultError(f"the model needs {module}.{name}, which is not installed here", f"install the version of {module.split('.')[0]} that the worker used")

    def callable(self, function):
        self.admitted[id(function)] = function
        return function

    def persistent_load(self, pid):
        if not isinstance(pid, tuple) or pid[0] != "tensor":
            raise refused("a persistent id")
        if len(pid) > 2:
            self.tensors[pid[1]] = _tensor(*pid[2:])
        return self.tensors[pid[1]]

    # The steps that call something.

    def may_call(self, function):
        if id(function) in self.admitted:
            return True
        if isinstance(function, enum.EnumMeta):
            return True  # it looks a member up
        if isinstance(function, type):
            if function in _STANDARD_CALLS or function.__module__ == "builtins":
                return True
            # A class that is written in C makes an object and no more; one of Python's may do anything with its arguments.
            python = isinstance(function.__new__, types.FunctionType) or isinstance(function.__init__, types.FunctionType)
            return not python and type(function).__call__ is type.__call__
        return False

    def load_reduce(self):
        arguments = self.stack[-1]
        function = self.stack[-2]
        if not self.may_call(function):
            raise refused(f"a call of {getattr(function, '__module__', '?')}.{getattr(function, '__qualname__', function)}")
        self.may_pass(function, arguments)
        pickle._Unpickler.load_reduce(self)

    dispatch[pickle.REDUCE[0]] = load_reduce

    def may_pass(self, function, arguments):
        """Some of the functions that may be called call what they are given."""
        name = getattr(function, "__name__", "")
        if type(arguments) is not tuple:
            raise refused("a call without arguments")
        if function in (copyreg.__newobj__, copyreg.__newobj_ex__):
            self.may_make(arguments[0] if arguments else None)
        elif function is copyreg._reconstructor:
            self.may_make(arguments[0] if arguments else None)
            if len(arguments) != 3 or getattr(arguments[1], "__module__", "") != "builtins":
                raise refused("an object of an unusual make")
        elif name == "_new_Index":
            pandas = sys.modules["pandas"]
            if not (arguments and isinstance(arguments[0], type) and issubclass(arguments[0], pandas.Index)):
                raise refused("an index that is none")
        elif name == "__bit_generator_ctor":
            if any(not isinstance(a, str) and not (isinstance(a, type) and issubclass(a, np.random.BitGenerator)) for a in arguments):
                raise refused("a random generator of a strange kind")
        elif name in ("__randomstate_ctor", "__generator_ctor"):
            for a in arguments:
                strange = not isinstance(a, (str, np.random.BitGenerator)) and not (isinstance(a, type) and issubclass(a, np.random.BitGenerator))
                if strange and getattr(a, "__name__", "") != "__bit_generator_ctor":
                    raise refused("a random generator of a strange kind")

    def may_make(self, kind):
        if not isinstance(kind, type):
            raise refused(f"an object of {kind!r}")
        make = kind.__new__
        if isinstance(make, types.FunctionType) and kind.__module__ != "__main__" and not _harmless(kind):
            raise refused(f"{kind.__module__}.{kind.__qualname__}, whose making runs code,")

    def load_newobj(self):
        self.may_make(self.stack[-2])
        pickle._Unpickler.load_newobj(self)

    dispatch[pickle.NEWOBJ[0]] = load_newobj

    def load_newobj_ex(self):
        self.may_make(self.stack[-3])
        pickle._Unpickler.load_newobj_ex(self)

    dispatch[pickle.NEWOBJ_EX[0]] = load_newobj_ex

    def load_build(self):
        if isinstance(self.stack[-2], (type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType)):
            raise refused("a change of a class or function")
        pickle._Unpickler.load_build(self)

    dispatch[pickle.BUILD[0]] = load_build

    def no_instance(self):
        raise refused("an instruction of old pickles")

    dispatch[pickle.INST[0]] = dispatch[pickle.OBJ[0]] = no_instance
    dispatch[pickle.EXT1[0]] = dispatch[pickle.EXT2[0]] = dispatch[pickle.EXT4[0]] = no_instance

    def no_object(self):
        raise refused("a persistent id")

    dispatch[pickle.PERSID[0]] = no_object


def _harmless(kind):
    """Named tuples, and the few classes of libraries whose __new__ is plain Python and only makes the object."""
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return True
    return kind is np.matrix or kind.__module__.startswith(("pandas.core", "torch.nn.parameter", "scipy.sparse", "sklearn.tree", "sklearn.utils"))


def _load_tensor_storage(data):
    import io

    torch = importlib.import_module("torch")
    return torch.load(io.BytesIO(data), weights_only=True)


def _tensor(array, dtype, requires_grad, parameter):
    torch = importlib.import_module("torch")
    if type(array) is not np.ndarray:
        raise refused("a tensor without its numbers")
    tensor = torch.from_numpy(np.array(array))
    if dtype == "bfloat16":
        tensor = tensor.view(torch.bfloat16)
    if parameter:
        return torch.nn.Parameter(tensor, requires_grad=bool(requires_grad))
    return tensor.requires_grad_(bool(requires_grad))


def refused(what):
    return ResultError(f"the model's file asks for {what}, which is not opened: it may run code of the worker's",
                       "if you trust the worker that trained it: %morph result JOB --trust; or bring back something plainer (a state_dict, arrays)")


# Binding.


def bind(shell, folder, outputs, trust=False, root=None):
    """Bind the trained variables of an unpacked model bundle in the notebook. Returns {name: type} and [file]."""
    namespace = shell.user_ns
    with open(os.path.join(folder, "result.json"), encoding="utf-8") as file:
        result = json.load(file)
    if result.get("format") != 1:
        raise ResultError(f"the model bundle is of format {result.get('format')!r}", "a newer version of morph opens it")
    variables = {v["name"]: v for v in result.get("vars", []) if isinstance(v, dict)}
    wanted = [o for o in outputs if o in variables]
    files = [f for f in result.get("files", []) if f in outputs]
    missing = [o for o in outputs if o not in variables and o not in files]
    if missing:
        raise ResultError(f"the model bundle has no `{missing[0]}`", "the worker did not deliver what was asked for")
    imports, definitions = _cells.get(result.get("cell_sha256"), (frozenset(), ""))
    libraries = set(imports) | libraries_of(namespace)
    made = {}
    for name in wanted:
        made[name] = load(folder, variables[name], namespace, libraries, definitions, trust)
    namespace.update(made)  # all or none
    kept = [place(folder, name, root or os.getcwd()) for name in files]
    return {name: type(value).__name__ for name, value in made.items()}, kept


def load(folder, variable, namespace, libraries, definitions, trust):
    name, format = variable["name"], variable.get("format")
    path = inside(folder, variable["file"])
    try:
        if format == "npy":
            return np.load(path, allow_pickle=False)
        if format == "npz":
            with np.load(path, allow_pickle=False) as archive:
                return {key: archive[key] for key in archive.files}
        if format == "json":
            with open(path, encoding="utf-8") as file:
                return json.load(file)
        if format == "safetensors":
            return importlib.import_module("safetensors.torch").load_file(path)
        if format != "pickle":
            raise ResultError(f"`{name}` is in the format {format!r}, which is not known here")
        define(definitions, path, namespace)
        with open(path, "rb") as file:
            if trust:
                return _Trusting(file, namespace).load()
            return Unpickler(file, namespace, libraries).load()
    except ResultError as error:
        raise type(error)(f"`{name}`: {error.message}", error.hint) from None
    except Exception as error:
        raise ResultError(f"`{name}` cannot be opened: {type(error).__name__}: {error}", versions_hint(folder)) from None


class _Trusting(pickle.Unpickler):
    def __init__(self, file, namespace):
        super().__init__(file)
        self.user, self.tensors = namespace, {}

    def find_class(self, module, name):
        if module == "__main__" and name in self.user:
            return self.user[name]
        return super().find_class(module, name)

    def persistent_load(self, pid):
        if len(pid) > 2:
            self.tensors[pid[1]] = _tensor(*pid[2:])
        return self.tensors[pid[1]]


def define(definitions, path, namespace):
    """Define the classes that the train cell itself defined, from its own source, where the model needs them."""
    if not definitions:
        return
    with open(path, "rb") as file:
        head = file.read(8 << 20)
    import ast

    tree = ast.parse(definitions)
    wanted = [n.name for n in tree.body if isinstance(n, ast.ClassDef) and n.name not in namespace and n.name.encode() in head]
    if wanted:
        scratch = {"__name__": "__main__", "__builtins__": builtins}
        scratch.update({k: v for k, v in namespace.items() if not k.startswith("_")})
        exec(compile(tree, "<definitions of the train cell>", "exec"), scratch)
        found = names.analyse(tree).binds
        namespace.update({n: scratch[n] for n in found if n in scratch and n not in namespace})


def libraries_of(namespace):
    """The libraries that the notebook itself has imported."""
    tops = set()
    for name, value in list(namespace.items()):
        if name.startswith("_"):
            continue
        if isinstance(value, types.ModuleType):
            tops.add(value.__name__.split(".")[0])
        elif isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType, functools.partial)):
            tops.add((getattr(value, "__module__", "") or "").split(".")[0])
    return {t for t in tops if t and t not in sys.stdlib_module_names and t not in ("__main__", "builtins", "morph", "IPython", "ipykernel", "cloudpickle", "joblib")}


def versions_hint(folder):
    try:
        import importlib.metadata as metadata

        with open(os.path.join(folder, "result.json"), encoding="utf-8") as file:
            theirs = json.load(file).get("versions", {})
        differ = []
        for name, version in theirs.items():
            try:
                here = metadata.version(name)
            except metadata.PackageNotFoundError:
                here = "none"
            if here != version:
                differ.append(f"{name} {version} (here {here})")
        return "the worker has " + ", ".join(differ[:6]) if differ else ""
    except Exception:
        return ""


def inside(folder, path):
    parts = str(path).split("/")
    if not path or "\\" in path or any(p in ("", ".", "..") for p in parts) or os.path.isabs(path):
        raise ResultError(f"the model bundle names the path {path!r}, which climbs out of it")
    full = os.path.join(folder, *parts)
    if os.path.islink(full) or not os.path.realpath(full).startswith(os.path.realpath(folder) + os.sep):
        raise ResultError(f"the model bundle names the path {path!r}, which leads out of it")
    return full


def place(folder, name, root):
    """Copy a file or folder of the result to where the script would have left it here."""
    source, target = inside(os.path.join(folder, "files"), name.rstrip("/")), os.path.join(root, *name.rstrip("/").split("/"))
    if not os.path.realpath(os.path.dirname(target) or ".").startswith(os.path.realpath(root)):
        raise ResultError(f"{name} would leave {root}")
    os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
    if os.path.islink(target):
        os.remove(target)
    if os.path.isdir(source):
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)
    return os.path.relpath(target)


def _bind_from_kernel(folder, outputs, trust=False):
    """The Morph kernel calls this in its child when a job's model is here."""
    from IPython import get_ipython

    bound, files = bind(get_ipython(), folder, outputs, trust)
    return [f"{name}: {kind}" for name, kind in bound.items()] + files
