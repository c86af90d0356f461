"""Rationale: what runs here after restart-and-run-to-here runs over there with the same outcome, or is refused before it is
posted, with the name that cannot travel. Each notebook of the table is run both ways."""

import pytest

from morph.errors import CaptureError

# What the notebook's cells before it say, and the train cell's body, which leaves `out`.
NOTEBOOKS = {
    "a plain variable": ("data = [1, 2, 3]", "out = sum(data)"),
    "numpy": ("import numpy as np\nx = np.arange(4.0)", "out = float(np.sum(x))"),
    "an alias of a submodule": ("import os.path as p", "out = p.join('a', 'b')"),
    "a submodule by its full name": ("import xml.etree.ElementTree", "out = xml.etree.ElementTree.fromstring('<a/>').tag"),
    "an import in the cell alone": ("", "import collections\nout = collections.Counter('aab')"),
    "from import": ("from math import sqrt", "out = sqrt(9)"),
    "from import as": ("from math import sqrt as root", "out = root(9)"),
    "from import star": ("from math import *", "out = floor(pi)"),
    "star in the cell": ("", "from math import *\nout = floor(pi)"),
    "star of a module beside it": ("from beside import *", "out = twice(k)"),
    "a function": ("def f(x): return x + 1", "out = f(1)"),
    "functions that call functions": ("k = 10\ndef g(x): return x * k\ndef f(x): return g(x) + 1", "out = f(2)"),
    "recursion": ("def even(n): return n == 0 or odd(n - 1)\ndef odd(n): return n != 0 and even(n - 1)", "out = even(10)"),
    "a closure": ("def make(k):\n    def f(x): return x * k\n    return f\ntriple = make(3)", "out = triple(5)"),
    "a closure that counts": ("def make():\n    n = 0\n    def f():\n        nonlocal n\n        n += 1\n        return n\n    return f\ncount = make()", "count()\nout = count()"),
    "a lambda": ("double = lambda x: 2 * x", "out = double(4)"),
    "a lambda in a dict": ("k = 3\nops = {'x': lambda v: v * k}", "out = ops['x'](2)"),
    "a partial": ("from functools import partial\ndef add(a, b): return a + b\ninc = partial(add, 1)", "out = inc(4)"),
    "a decorator": ("import functools\ndef twice(f):\n    @functools.wraps(f)\n    def g(x): return f(f(x))\n    return g\n@twice\ndef h(x): return x + 3", "out = h(0), h.__name__"),
    "a decorator with arguments": ("def times(n):\n    def wrap(f):\n        def g(x): return f(x) * n\n        return g\n    return wrap", "@times(3)\ndef f(x): return x + 1\nout = f(1)"),
    "a cache": ("from functools import lru_cache\n@lru_cache\ndef fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)", "out = fib(30)"),
    "single dispatch": ("from functools import singledispatch\n@singledispatch\ndef kind(x): return 'any'\n@kind.register\ndef _(x: int): return 'int'", "out = kind(1), kind('')"),
    "a context manager": ("from contextlib import contextmanager\n@contextmanager\ndef level(n):\n    yield n + 1", "with level(1) as n: out = n"),
    "a generator function": ("def count(n):\n    for i in range(n): yield i", "out = list(count(3))"),
    "a default argument": ("n = 5\ndef f(x=n): return x", "out = f()"),
    "annotations": ("import numpy as np\nfrom typing import Optional\ndef f(x: np.ndarray, n: Optional[int] = None) -> 'np.ndarray': return x + 1", "out = f(1)"),
    "annotations of the future": ("from __future__ import annotations\ndef f(x: nowhere.Known) -> int: return x", "out = f(2)"),
    "a class": ("class A:\n    def __init__(self, v): self.v = v\n    def get(self): return helper(self.v)\ndef helper(v): return v * 2", "out = A(4).get()"),
    "methods of every kind": ("class A:\n    k = 2\n    @staticmethod\n    def s(x): return x + 1\n    @classmethod\n    def c(cls, x): return x * cls.k\n    @property\n    def p(self): return self.c(3)", "out = A.s(1), A.c(2), A().p"),
    "an object of a class": ("class A:\n    def __init__(self, v): self.v = v\na = A(4)", "out = a.v"),
    "an object is of its class": ("class A: pass\na = A()", "out = isinstance(a, A)"),
    "a class within a class": ("class A:\n    class B:\n        x = 3\nb = A.B()", "out = b.x, A.B.x"),
    "inheritance and super": ("class A:\n    def f(self): return 1\nclass B(A):\n    def f(self): return super().f() + 1\nb = B()", "out = b.f()"),
    "an abstract class": ("from abc import ABC, abstractmethod\nclass A(ABC):\n    @abstractmethod\n    def f(self): ...\nclass B(A):\n    def f(self): return 7", "out = B().f()"),
    "a metaclass": ("class M(type):\n    def __call__(cls, *a): return super().__call__(*a)\nclass A(metaclass=M):\n    def __init__(self, v): self.v = v", "out = A(3).v"),
    "slots": ("class A:\n    __slots__ = ('v',)\n    def __init__(self, v): self.v = v\na = A(3)", "out = a.v"),
    "a dataclass": ("from dataclasses import dataclass, field\n@dataclass\nclass P:\n    x: int\n    y: int = 2\n    z: list = field(default_factory=list)\np = P(5)", "out = P(1).x + P(1).y + p.x, p.z"),
    "a frozen dataclass as a key": ("from dataclasses import dataclass\n@dataclass(frozen=True)\nclass P:\n    x: int\nd = {P(1): 'one'}", "out = d[P(1)]"),
    "a named tuple": ("from collections import namedtuple\nP = namedtuple('P', 'x y')\np = P(1, 2)", "out = p.x + P(3, 4).y"),
    "a typed named tuple": ("from typing import NamedTuple\nclass P(NamedTuple):\n    x: int\n    y: int = 3\np = P(1)", "out = p.y + P(2).x"),
    "an enum": ("import enum\nclass C(enum.Enum):\n    R = 1\nc = C.R", "out = c is C.R"),
    "an exception of one's own": ("class Bad(ValueError):\n    pass\ndef f(): raise Bad('no')", "try: f()\nexcept Bad as e: out = str(e)"),
    "a protocol of operators": ("class V:\n    def __init__(self, x): self.x = x\n    def __add__(self, o): return V(self.x + o.x)\n    def __repr__(self): return f'V({self.x})'\na = V(1)", "out = repr(a + V(2))"),
    "one object under two names": ("a = [1]\nb = a", "a.append(2)\nout = len(a)"),
    "an object that refers to itself": ("a = [1]\na.append(a)", "out = a[1][1][0]"),
    "an assignment that a function sees": ("def f(): return level", "level = 3\nout = f()"),
    "a global that the cell changes": ("level = 1\ndef f(): return level", "level = 3\nout = f()"),
    "a global that a function changes": ("level = 1\ndef f():\n    global level\n    level += 1", "f()\nf()\nout = level"),
    "reads before it writes": ("n = 1", "n = n + 1\nout = n"),
    "augmented": ("out = 4", "out += 1"),
    "a comprehension": ("k = 2\nxs = [1, 2]", "out = [k * x for x in xs if x > k - 2]"),
    "a walrus": ("xs = [1, 5, 9]", "out = [y for x in xs if (y := x * 2) > 5], y"),
    "unpacking": ("pair = (1, [2, 3])", "a, (b, *c) = pair\nout = a, b, c"),
    "match": ("point = {'x': 1, 'rest': [2]}", "match point:\n    case {'x': x, **more}: out = x, more"),
    "f-strings": ("w, v = 6, 3.14159", "out = f'{v:>{w}.2f}|{v!r}'"),
    "try and finally": ("d = {}", "try: d['x']\nexcept KeyError as e: out = repr(e)\nfinally: done = True"),
    "a name that only one branch binds": ("flag = True", "if flag:\n    import json\n    out = json.dumps([1])"),
    "a loop's variable read after it": ("", "for i in range(3): last = i\nout = last"),
    "a main guard": ("", "def main(): return 4\nif __name__ == '__main__': out = main()"),
    "await": ("", "import asyncio\nasync def f(): return 4\nout = await f()"),
    "an asynchronous generator": ("async def g():\n    for i in range(3): yield i", "out = [i async for i in g()]"),
    "lines of IPython": ("", "%matplotlib inline\n%time out = 3"),
    "a shell line": ("n = 3", "!echo $n > made.txt\nout = open('made.txt').read()"),
    "a shell line's output": ("who = 'x'", "said = !printf '{who}\\n%s\\n' two\nout = list(said)"),
    "a shell line with braces of its own": ("", "said = !printf 'a b\\n' | awk '{print $2}'\nout = list(said)"),
    "installing packages": ("", "!pip install nothing-of-that-name\nout = 1"),
    "a file by its relative path": ("path = 'data/x.txt'", "out = open(path).read()"),
    "a path": ("from pathlib import Path\nhere = Path('data')", "out = (here / 'x.txt').read_text()"),
    "a module beside the notebook": ("import beside", "out = beside.twice(3)"),
    "a package beside the notebook": ("from pack.inner import value\nimport pack.inner as inner", "out = value + inner.value"),
    "a class of a module beside it": ("from beside import K\nk = K(4)", "out = k.v, isinstance(k, K)"),
    "random generators": ("import random, numpy as np\nr, g = random.Random(3), np.random.default_rng(3)", "out = r.random(), float(g.random())"),
    "dates, decimals and patterns": ("import datetime, decimal, re\nd, m, p = datetime.date(2020, 1, 2), decimal.Decimal('1.10'), re.compile('a+')", "out = str(d), str(m), p.findall('caab')"),
    "containers of the library": ("from collections import *\nd, c, q = defaultdict(list), Counter('aab'), deque([1], maxlen=3)", "d['x'].append(1)\nout = dict(d), c['a'], q.maxlen"),
    "arrays of structures": ("import numpy as np\nr = np.array([(1, 2.0)], dtype=[('a', int), ('b', float)])", "out = float(r['b'][0])"),
    "arrays of objects and views": ("import numpy as np\no = np.array([[1], 'x'], dtype=object)\nv = np.arange(10)[::-2]", "out = o[1], v.tolist()"),
    "a scikit-learn model": ("import numpy as np\nfrom sklearn.linear_model import LinearRegression\nm = LinearRegression().fit(np.eye(3), [1, 2, 3])", "out = [round(float(v), 6) for v in m.predict(np.eye(3))]"),
    "a pipeline with a function of the notebook": ("import numpy as np\nfrom sklearn.pipeline import make_pipeline\nfrom sklearn.preprocessing import FunctionTransformer\ndef double(x): return x * 2\np = make_pipeline(FunctionTransformer(double))", "out = p.transform(np.ones((1, 2))).tolist()"),
    "a logger": ("import logging\nlog = logging.getLogger('mine')", "log.info('x')\nout = log.name"),
    "strings of every kind": ("größe = 'ß\\x00✓'\nb = bytes([0, 255])", "out = größe + '✓', b"),
    "large and odd numbers": ("n, z, i = 10 ** 50, 3 + 4j, float('-inf')", "out = n, abs(z), i"),
    "a seed": ("import numpy as np\nnp.random.seed(1)", "np.random.seed(2)\nout = float(np.random.rand())"),
    "an index of pandas": ("pd = __import__('importlib').import_module('csv')", "out = pd.QUOTE_ALL"),
    "help and magics at the end": ("", "out = 2\n%config InlineBackend.figure_format = 'retina'"),
    # What cannot travel is named.
    "an open file": ("f = open('data/x.txt')", "out = f.read()"),
    "a generator": ("g = (i for i in range(3))", "out = list(g)"),
    "a lock in an object": ("import threading\nclass A: pass\na = A()\na.lock = threading.Lock()", "out = a.lock.locked()"),
    "a database": ("import sqlite3\ndb = sqlite3.connect(':memory:')", "out = db.execute('select 1').fetchone()"),
    "a weak reference": ("import weakref\nclass A: pass\na = A()\nw = weakref.ref(a)", "out = w() is a"),
    "a memory view": ("v = memoryview(b'abc')", "out = v[0]"),
    "a running process": ("import subprocess\np = subprocess.Popen(['true'])", "out = p.wait()"),
    "a file in a closure": ("def make():\n    h = open('data/x.txt')\n    return lambda: h.read()\nread = make()", "out = read()"),
    "another cell magic": ("", "%%bash\nls"),
    "a magic with a meaning here alone": ("x = 1", "%store x\nout = 1"),
}


def outcome(cell):
    """What a cell left or raised, so that it can be compared."""
    try:
        return "left", repr(cell())
    except Exception as error:
        return "raised", type(error).__name__


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "beside.py").write_text("k = 21\ndef twice(x): return 2 * x\nclass K:\n    def __init__(self, v): self.v = v\n")
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack/__init__.py").write_text("")
    (tmp_path / "pack/inner.py").write_text("value = 41\n")
    (tmp_path / "data").mkdir()
    (tmp_path / "data/x.txt").write_text("7")
    return tmp_path


@pytest.mark.parametrize("setup,body", NOTEBOOKS.values(), ids=NOTEBOOKS.keys())
def test_here_and_there(shell, run, kernel, train, folder, setup, body):
    import sys

    def fresh():
        shell.reset(new_session=False)
        shell.run_line_magic("reload_ext", "morph")
        sys.path.insert(0, str(folder))
        if setup:
            run(setup)

    try:
        fresh()
        try:
            train("%%morph train out --max-price 5 --files data\n" + body)
            there = "left", repr(shell.user_ns["out"])
        except CaptureError as refused:
            named = [n for n in shell.user_ns if not n.startswith("_") and f"`{n}`" in refused.message or n in refused.message.replace(",", " ").split()]
            assert refused.hint and (named or "line 2" in refused.message), refused
            assert kernel.asked == []
            return
        (folder / "made.txt").unlink(missing_ok=True)
        fresh()

        def here():
            run(body.replace("!pip install nothing-of-that-name\n", ""))
            return shell.user_ns["out"]

        assert there == outcome(here)
    finally:
        for name in ("beside", "pack", "pack.inner"):
            sys.modules.pop(name, None)


# Everything that a notebook may define, used in every way that a cell may use it.
DEFINED = {
    "a function": "def f(x): return x * scale", "a lambda": "f = lambda x: x * scale", "a partial": "from functools import partial\ndef times(k, x): return x * k\nf = partial(times, 3)",
    "a closure": "def make(k):\n    def inner(x): return x * k\n    return inner\nf = make(3)", "a class": "class f:\n    def __new__(cls, x): return x * scale",
    "a callable object": "class F:\n    def __call__(self, x): return x * scale\nf = F()", "a bound method": "class F:\n    def __init__(self, k): self.k = k\n    def times(self, x): return x * self.k\nf = F(3).times",
    "a decorated function": "import functools\ndef same(g):\n    @functools.wraps(g)\n    def w(*a): return g(*a)\n    return w\n@same\ndef f(x): return x * scale",
    "a function of a library": "from math import fabs as f", "a builtin": "f = abs", "a ufunc": "import numpy as np\nf = np.square", "a static method": "class F:\n    @staticmethod\n    def t(x): return x * scale\nf = F.t",
}
USES = """
out = [f(2)]
out.append([f(x) for x in (1, 2)])
def g(x): return f(x) + 1
out.append(g(3))
out.append(list(map(f, [1, 2])))
out.append((lambda h=f: h(4))())
class Uses:
    call = staticmethod(f)
    def run(self, x): return f(x)
out.append((Uses.call(5), Uses().run(6)))
out.append({'k': f}['k'](7))
def outer():
    def inner(): return f(8)
    return inner()
out.append(outer())
out.append(sorted([3, 1], key=f))
out = [float(v) if not isinstance(v, (list, tuple)) else [float(w) for w in v] for v in out]
"""


@pytest.mark.parametrize("definition", DEFINED.values(), ids=DEFINED.keys())
def test_every_definition_in_every_use(shell, run, kernel, train, definition):
    run("scale = 3\n" + definition)
    train("%%morph train out --max-price 5" + USES)
    there = shell.user_ns["out"]
    run(USES)
    assert there == shell.user_ns["out"]
