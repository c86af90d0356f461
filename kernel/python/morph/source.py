"""A cell's body as plain Python: IPython's own lines taken out or refused, line numbers kept."""

import ast
import re
import shlex
from dataclasses import dataclass

from .errors import CaptureError, UsageError, show_line

# Lines that set up this notebook and mean nothing in a job.
QUIET = {"matplotlib", "config", "load_ext", "reload_ext", "unload_ext", "autoreload", "precision", "pdb", "xmode", "colors",
         "pip", "conda", "mamba", "uv", "automagic", "who", "whos", "who_ls", "pinfo", "pinfo2", "lsmagic", "time_ext", "watermark", "env"}
# Lines that run a statement.
RUNS = {"time", "timeit", "prun", "memit", "mprun", "lprun"}


@dataclass
class Body:
    """A cell's body. Line 1 is the magic's own line, as in the notebook, so that line numbers agree."""

    text: str
    tree: ast.Module
    shown: str  # as the person wrote it
    label: str  # "In [5]"
    notes: list


def prepare(shell, kind, body, label):
    """Read a cell's body. What cannot be a job's is refused with its line."""
    shown = f"#%%morph {kind}\n" + body
    if not shown.endswith("\n"):
        shown += "\n"
    text = shell.input_transformer_manager.transform_cell(shown) if shell is not None else shown
    tree = parse(text, shown)
    notes, lines = [], text.splitlines()
    for node in ast.walk(tree):
        call = getattr(node, "value", None)
        if not isinstance(node, (ast.Expr, ast.Assign)) or not isinstance(call, ast.Call):
            continue
        what = _ipython(call)
        if what is None:
            continue
        method, arguments = what
        place = show_line(shown, node.lineno)
        replacement = None
        if method in ("system", "getoutput"):
            if re.match(r"\s*(python3? -m )?(pip3?|conda|mamba|uv) ", arguments[0]) and isinstance(node, ast.Expr):
                replacement = "pass"
                notes.append(f"line {node.lineno}: !{arguments[0].split()[0]} is left out; imported packages travel as requirements")
            else:
                continue  # the job has a shell, too
        if method == "run_line_magic" and isinstance(node, ast.Expr):
            name, line = arguments[0], arguments[1]
            if name in QUIET:
                replacement = "pass"
                if name in ("pip", "conda", "mamba", "uv"):
                    notes.append(f"line {node.lineno}: %{name} is left out; imported packages travel as requirements")
            elif name in RUNS and not line.lstrip().startswith("-"):
                replacement = line.strip() or "pass"
        if replacement is None:
            if method == "run_cell_magic":
                raise CaptureError(f"line {node.lineno}: a cell has one cell magic, and this one's is %%morph", "leave the other out", place)
            raise CaptureError(f"line {node.lineno}: %{arguments[0] if arguments else method} has no meaning in a job", "run it in a cell of its own", place)
        if node.lineno == node.end_lineno:
            old = lines[node.lineno - 1].encode()
            lines[node.lineno - 1] = (old[: node.col_offset] + replacement.encode() + old[node.end_col_offset:]).decode()
    text = spelled_out("\n".join(lines) + "\n", shell)
    return Body(text, parse(text, shown), shown, label, notes)


def spelled_out(text, shell):
    """The body with the variables that its shell lines mean, {like} $this, as Python's own: so they are seen to be read."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call) and (_ipython(node) or ("",))[0] in ("system", "getoutput")]
    lines = text.splitlines()
    bound = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} | set(shell.user_ns if shell is not None else ())
    for call in sorted(calls, key=lambda c: (c.lineno, -c.col_offset)):
        word = call.args[0]
        if not isinstance(word, ast.Constant) or word.lineno != word.end_lineno:
            continue
        meant = re.sub(r"\$(\$|[A-Za-z_]\w*)", lambda m: "$" if m[1] == "$" else f"{{{m[1]}}}" if m[1] in bound else m[0], word.value)
        if "{" not in meant:
            continue
        try:
            ast.parse(formatted := "f" + repr(meant), mode="eval")
        except SyntaxError:
            continue  # braces of the shell's own, as in awk '{print}'
        line = lines[word.lineno - 1].encode()
        lines[word.lineno - 1] = (line[: word.col_offset] + formatted.encode() + line[word.end_col_offset:]).decode()
    return "\n".join(lines) + "\n"


def parse(text, shown):
    try:
        return ast.parse(text)
    except SyntaxError as error:
        place = show_line(shown, error.lineno or 1, max(0, (error.offset or 1) - 1))
        raise CaptureError(f"line {error.lineno}: {error.msg}", place=place) from None


def _ipython(call):
    """The method and constant arguments of get_ipython().METHOD(...), which IPython writes for its own syntax."""
    f = call.func
    if isinstance(f, ast.Attribute) and isinstance(f.value, ast.Call) and isinstance(f.value.func, ast.Name) and f.value.func.id == "get_ipython":
        if f.attr in ("run_line_magic", "run_cell_magic", "system", "getoutput"):
            return f.attr, [a.value if isinstance(a, ast.Constant) else "" for a in call.args]
    return None


@dataclass
class Word:
    text: str
    start: int
    end: int


def split(line):
    """The words of a magic's line, quotes as in a shell, with their places."""
    words, i = [], 0
    while i < len(line):
        if line[i].isspace():
            i += 1
            continue
        start, quote = i, ""
        while i < len(line) and (quote or not line[i].isspace()):
            if quote:
                quote = "" if line[i] == quote else quote
            elif line[i] in "'\"":
                quote = line[i]
            elif line[i] == "\\" and i + 1 < len(line):
                i += 1
            i += 1
        if quote:
            raise UsageError("a quotation mark is never closed", place=f"    {line}\n    {' ' * start}^")
        try:
            text = "".join(shlex.split(line[start:i]))
        except ValueError:
            text = line[start:i]
        words.append(Word(text, start, i))
    return words
