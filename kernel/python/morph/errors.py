"""Errors that people read: what is wrong, where, and what to do; no traceback of ours."""

RED, CYAN, END = "\x1b[31m", "\x1b[36m", "\x1b[0m"


class MorphError(Exception):
    """Something a person can mend. IPython shows it without a traceback."""

    def __init__(self, message, hint="", place=""):
        super().__init__(message)
        self.message, self.hint, self.place = message, hint, place

    def lines(self):
        out = [f"{RED}{type(self).__name__}{END}: {self.message}"]
        if self.place:
            out += self.place.splitlines()
        if self.hint:
            out += [f"{CYAN}hint:{END} {line}" if n == 0 else f"      {line}" for n, line in enumerate(self.hint.splitlines())]
        return out

    def _render_traceback_(self):
        return self.lines()

    def __str__(self):
        return self.message + (f" (hint: {self.hint})" if self.hint else "")


class UsageError(MorphError):
    """The magic's line cannot be read."""


class CaptureError(MorphError):
    """Something that the cell needs cannot travel."""


class ExamError(CaptureError):
    """The train cell reads the test set."""


class UndefinedName(CaptureError):
    """The cell reads a name that is not there."""


class ResultError(MorphError):
    """What came back cannot be opened safely."""


def show_line(source, line, column=None, width=1):
    """The cell's line with a mark below: the place of an error."""
    lines = source.splitlines()
    if not 1 <= line <= len(lines):
        return ""
    text = lines[line - 1]
    head = f"{line:>6} "
    out = head + text
    if column is not None:
        out += "\n" + " " * (len(head) + column) + "^" * max(1, width)
    return out
