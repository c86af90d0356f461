"""Which names a piece of code reads from the namespace it runs in, and on which line. Nothing is run.

The walk follows the order of evaluation. A name that the code surely binds before it reads it is its own; functions are
walked when they are first mentioned, for that is the earliest they can be called."""

import ast
import builtins
from dataclasses import dataclass, field

BUILTINS = frozenset(dir(builtins)) | {"__name__", "__file__", "__doc__", "display", "get_ipython", "__builtins__"}


@dataclass
class Names:
    """What an analysis found. reads: name -> (line, column) of its first reading."""

    reads: dict = field(default_factory=dict)
    maybe: set = field(default_factory=set)  # read, but perhaps bound by then
    binds: set = field(default_factory=set)  # bound anywhere at the top level
    imports: set = field(default_factory=set)  # modules that import statements name, dotted
    stars: list = field(default_factory=list)  # modules imported with *
    strings: set = field(default_factory=set)


def analyse(tree):
    """The names of a module's tree."""
    walk = _Walk()
    walk.block(tree.body)
    for pending in list(walk.pending.values()):
        for name, place in pending.items():
            walk.read(name, place)
    return walk.names


class _Walk(ast.NodeVisitor):
    def __init__(self):
        self.names = Names()
        self.bound = set()
        self.perhaps = set()
        self.pending = {}  # function's name -> what calling it reads
        self.scopes = []  # local names of class bodies and comprehensions, innermost last

    # Names.

    def read(self, name, place):
        for scope in reversed(self.scopes):
            if name in scope:
                return
        if name in self.pending:
            for inner, where in self.pending.pop(name).items():
                self.read(inner, where)
        if name in self.bound:
            return
        if name in self.perhaps:
            self.names.maybe.add(name)
        self.names.reads.setdefault(name, place)

    def bind(self, name):
        if self.scopes:
            self.scopes[-1].add(name)
            return
        self.bound.add(name)
        self.names.binds.add(name)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.read(node.id, (node.lineno, node.col_offset))
        elif isinstance(node.ctx, ast.Store):
            self.pending.pop(node.id, None)
            self.bind(node.id)
        else:
            self.read(node.id, (node.lineno, node.col_offset))
            self.bound.discard(node.id)

    # Statements in the order they are evaluated.

    def block(self, body):
        for statement in body:
            self.visit(statement)

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def visit_AugAssign(self, node):
        if isinstance(node.target, ast.Name):
            self.read(node.target.id, (node.target.lineno, node.target.col_offset))
        self.visit(node.value)
        self.visit(node.target)

    def visit_AnnAssign(self, node):
        self.visit(node.annotation)
        if node.value is not None:
            self.visit(node.value)
            self.visit(node.target)
        elif not isinstance(node.target, ast.Name):
            self.visit(node.target)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        # A walrus in a comprehension binds outside of it.
        self.names.binds.add(node.target.id)
        self.bound.add(node.target.id)

    def visit_If(self, node):
        self.visit(node.test)
        self._branches(node.body, node.orelse)

    def _branches(self, *bodies):
        before, ends = set(self.bound), []
        for body in bodies:
            self.bound = set(before)
            self.block(body)
            if not _leaves(body):
                ends.append(self.bound)
        every = set.union(before, *ends) if ends else before
        self.bound = set.intersection(*ends) if ends else before
        self.perhaps |= every - self.bound

    def visit_For(self, node):
        self.visit(node.iter)
        self.visit(node.target)
        self.block(node.body)  # a loop is taken to run
        self.block(node.orelse)

    visit_AsyncFor = visit_For

    def visit_While(self, node):
        self.visit(node.test)
        self.block(node.body)
        self.block(node.orelse)

    def visit_With(self, node):
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars is not None:
                self.visit(item.optional_vars)
        self.block(node.body)

    visit_AsyncWith = visit_With

    def visit_Try(self, node):
        before = set(self.bound)
        self.block(node.body)
        self.block(node.orelse)
        after = self.bound
        for handler in node.handlers:
            self.bound = set(before)
            if handler.type is not None:
                self.visit(handler.type)
            if handler.name:
                self.bind(handler.name)
            self.block(handler.body)
            self.bound.discard(handler.name)
            if not _leaves(handler.body):
                self.perhaps |= after - self.bound
                after = after & self.bound
        self.bound = after
        self.block(node.finalbody)

    visit_TryStar = visit_Try

    def visit_Match(self, node):
        self.visit(node.subject)
        before, every = set(self.bound), set(self.bound)
        for case in node.cases:
            self.bound = set(before)
            self.visit(case.pattern)
            if case.guard is not None:
                self.visit(case.guard)
            self.block(case.body)
            every |= self.bound
        self.bound = before
        self.perhaps |= every - before

    def visit_MatchAs(self, node):
        if node.pattern is not None:
            self.visit(node.pattern)
        if node.name:
            self.bind(node.name)

    def visit_MatchStar(self, node):
        if node.name:
            self.bind(node.name)

    def visit_MatchMapping(self, node):
        self.generic_visit(node)
        if node.rest:
            self.bind(node.rest)

    # Imports.

    def visit_Import(self, node):
        for alias in node.names:
            self.names.imports.add(alias.name)
            self.bind(alias.asname or alias.name.split(".")[0])

    def visit_ImportFrom(self, node):
        if node.module and not node.level:
            self.names.imports.add(node.module)
        for alias in node.names:
            if alias.name == "*":
                self.names.stars.append(node.module or "")
            else:
                self.bind(alias.asname or alias.name)

    # Functions and classes.

    def visit_FunctionDef(self, node):
        decorated = bool(node.decorator_list)
        for part in node.decorator_list:
            self.visit(part)
        self._defaults(node.args)
        for part in [a.annotation for a in _arguments(node.args)] + [node.returns]:
            if part is not None:
                self.visit(part)
        inner = _free(node.args, node.body, self)
        if self.scopes:  # a method: its class may be used at once
            self.scopes[-1].add(node.name)
            if isinstance(self.scopes[-1], _Class):
                self.scopes[-1].later.update(inner)
                return
        else:
            self.bind(node.name)
        if decorated or self.scopes:
            for name, place in inner.items():
                self.read(name, place)
        else:
            self.pending[node.name] = inner

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        self._defaults(node.args)
        for name, place in _free(node.args, [ast.Expr(node.body)], self).items():
            self.read(name, place)

    def _defaults(self, args):
        for part in [*args.defaults, *args.kw_defaults]:
            if part is not None:
                self.visit(part)

    def visit_ClassDef(self, node):
        for part in [*node.decorator_list, *node.bases, *[k.value for k in node.keywords]]:
            self.visit(part)
        scope = _Class()
        self.scopes.append(scope)
        self.block(node.body)
        self.scopes.pop()
        scope.later.pop(node.name, None)
        scope.later.pop("__class__", None)
        self.bind(node.name)
        if node.decorator_list or self.scopes:
            for name, place in scope.later.items():
                self.read(name, place)
        else:
            self.pending[node.name] = scope.later

    # Comprehensions: the first iterable is evaluated outside.

    def visit_ListComp(self, node):
        self.visit(node.generators[0].iter)
        self.scopes.append(set())
        for n, part in enumerate(node.generators):
            if n:
                self.visit(part.iter)
            self.visit(part.target)
            for test in part.ifs:
                self.visit(test)
        for part in ([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]):
            self.visit(part)
        self.scopes.pop()

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp

    def visit_Global(self, node):
        pass


class _Class(set):
    """Names of a class body, and what its methods read."""

    def __init__(self):
        super().__init__()
        self.later = {}


def _leaves(body):
    return bool(body) and isinstance(body[-1], (ast.Raise, ast.Return, ast.Continue, ast.Break))


def _arguments(args):
    return [*args.posonlyargs, *args.args, *([args.vararg] if args.vararg else []), *args.kwonlyargs, *([args.kwarg] if args.kwarg else [])]


def _free(args, body, walk):
    """What calling a function reads from outside of it: name -> place."""
    inner = _Function(walk.names)
    inner.local.update(a.arg for a in _arguments(args))
    for statement in body:
        inner.visit(statement)
    return {n: p for n, p in inner.loads.items() if n in inner.globals or n not in inner.local}


class _Function(ast.NodeVisitor):
    """A function's body, as Python's own scoping sees it: a name that is bound anywhere in it is local."""

    def __init__(self, names):
        self.names, self.local, self.globals, self.loads = names, set(), set(), {}

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.loads.setdefault(node.id, (node.lineno, node.col_offset))
        else:
            self.local.add(node.id)

    def visit_Global(self, node):
        self.globals.update(node.names)
        self.names.binds.update(node.names)

    def visit_Nonlocal(self, node):
        for name in node.names:
            self.loads.setdefault(name, (node.lineno, node.col_offset))

    def visit_Import(self, node):
        for alias in node.names:
            self.names.imports.add(alias.name)
            self.local.add(alias.asname or alias.name.split(".")[0])

    def visit_ImportFrom(self, node):
        if node.module and not node.level:
            self.names.imports.add(node.module)
        self.local.update(a.asname or a.name for a in node.names)

    def visit_ExceptHandler(self, node):
        if node.name:
            self.local.add(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node):
        if node.name:
            self.local.add(node.name)
        self.generic_visit(node)

    def visit_MatchStar(self, node):
        if node.name:
            self.local.add(node.name)

    def _nested(self, args, body, outside):
        for part in outside:
            if part is not None:
                self.visit(part)
        inner = _Function(self.names)
        inner.local.update(a.arg for a in _arguments(args))
        for statement in body:
            inner.visit(statement)
        for name, place in inner.loads.items():
            if name in inner.globals or name not in inner.local:
                self.loads.setdefault(name, place)

    def visit_FunctionDef(self, node):
        self.local.add(node.name)
        self._nested(node.args, node.body, [*node.decorator_list, *node.args.defaults, *node.args.kw_defaults,
                                            *[a.annotation for a in _arguments(node.args)], node.returns])

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        self._nested(node.args, [ast.Expr(node.body)], [*node.args.defaults, *node.args.kw_defaults])

    def visit_ClassDef(self, node):
        self.local.add(node.name)
        for part in [*node.decorator_list, *node.bases, *[k.value for k in node.keywords]]:
            self.visit(part)
        inner = _Function(self.names)
        for statement in node.body:
            inner.visit(statement)
        for name, place in inner.loads.items():
            if name != "__class__" and name not in inner.local:
                self.loads.setdefault(name, place)

    def visit_ListComp(self, node):
        inner = _Function(self.names)
        self.visit(node.generators[0].iter)
        for n, part in enumerate(node.generators):
            if n:
                inner.visit(part.iter)
            inner.visit(part.target)
            for test in part.ifs:
                inner.visit(test)
        for part in ([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]):
            inner.visit(part)
        for name, place in inner.loads.items():
            if name not in inner.local:
                self.loads.setdefault(name, place)

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp


def definitions(tree, source):
    """The imports, functions and classes at the top level of a cell, as source on their own lines; all else left blank.

    Running it defines what a trained object may be an instance of, and trains nothing."""
    kept = [""] * (len(source.splitlines()) + 1)
    lines = source.splitlines()
    some = False
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            first = min([node.lineno, *[d.lineno for d in getattr(node, "decorator_list", [])]])
            for n in range(first, node.end_lineno + 1):
                kept[n - 1] = lines[n - 1]
            some = some or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    return "\n".join(kept).rstrip("\n") + "\n" if some else ""
