"""Tracebacks as IPython shows them, with the cell's own lines and without ours."""

import linecache
import os
import sys
import traceback

RED, GREEN, CYAN, BOLD, END = "\x1b[31m", "\x1b[32m", "\x1b[36m", "\x1b[1m", "\x1b[0m"
_here = os.path.dirname(os.path.abspath(__file__))


def add_cell(filename, source):
    """Let a cell's lines be found by its name."""
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)


def lines_of(error):
    """The traceback of an exception, its causes first, as a list of lines."""
    chain, seen = [], set()
    while error is not None and id(error) not in seen and len(chain) < 5:
        seen.add(id(error))
        chain.append(error)
        if error.__cause__ is not None:
            error = error.__cause__
        else:
            error = None if error.__suppress_context__ else error.__context__
    out = []
    for n, error in enumerate(reversed(chain)):
        if n:
            why = "The above exception was the direct cause of the following exception:" if error.__cause__ else \
                "During handling of the above exception, another exception occurred:"
            out += ["", why, ""]
        out += _one(error)
    return out


def _one(error):
    name = type(error).__name__
    out = [RED + "-" * 75 + END, f"{RED}{name}{END}{'Traceback (most recent call last)':>{75 - len(name)}}"]
    frames = [f for f in traceback.walk_tb(error.__traceback__) if not _ours(f[0])]
    if len(frames) > 24:
        frames = frames[:12] + [None] + frames[-11:]
    for item in frames:
        if item is None:
            out += ["    ... frames are left out ..."]
            continue
        out += _frame(*item) + [""]
    if isinstance(error, SyntaxError) and error.filename:
        out.append(f"  {_place(error.filename, error.lineno or 0)}")
        line = (error.text or linecache.getline(error.filename, error.lineno or 0)).rstrip("\n")
        out.append("    " + line)
        if error.offset:
            out.append("    " + " " * (error.offset - 1) + "^")
        out.append("")
        out.append(f"{RED}{name}{END}: {error.msg}")
        return out
    out += f"{RED}{name}{END}: {_text(error)}".splitlines()
    out += getattr(error, "__notes__", [])
    return out


def _text(error):
    try:
        return str(error)
    except Exception:
        return "<an exception that cannot be shown>"


def _ours(frame):
    name = frame.f_code.co_filename
    return name.startswith(_here) or name.startswith("<frozen ")


def _place(filename, line):
    if filename.startswith("In ["):
        return f"{CYAN}Cell {filename.replace(' ', '')}, line {line}{END}"
    return f"File {GREEN}{_short(filename)}:{line}{END}"


def _short(filename):
    for root in sys.path:
        if root and filename.startswith(root.rstrip(os.sep) + os.sep):
            return filename[len(root.rstrip(os.sep)) + 1:]
    return filename


def _frame(frame, line):
    code = frame.f_code
    own = code.co_filename.startswith("In [")
    head = _place(code.co_filename, line)
    if code.co_name != "<module>":
        head += f", in {CYAN}{code.co_name}{END}"
    out = [head]
    before = 4 if own else 2
    for n in range(max(1, line - before), line + (3 if own else 2)):
        text = linecache.getline(code.co_filename, n)
        if not text:
            continue
        text = text.rstrip("\n")
        if n == line:
            arrow = "-" * max(1, 5 - len(str(n))) + "> "
            out.append(f"{GREEN}{arrow}{n}{END} {BOLD}{text}{END}")
        else:
            out.append(f"{GREEN}{n:>{6 + max(1, len(str(n))) - 1 if len(str(n)) < 5 else 7}}{END} {text}")
    return out
