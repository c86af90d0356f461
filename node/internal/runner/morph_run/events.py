"""Events for the node: one JSON object a line on the file descriptor MORPH_EVENTS_FD."""

import json
import math
import os
import threading

_lock = threading.Lock()
_fd = None


def _open():
    global _fd
    if _fd is None:
        try:
            _fd = int(os.environ.get("MORPH_EVENTS_FD", "3"))
            os.fstat(_fd)
            os.set_inheritable(_fd, False)
        except (OSError, ValueError):
            _fd = -1  # run by hand: nobody listens
    return _fd


def emit(kind, **fields):
    """Send one event. It never raises: a job must not fail because nobody listens."""
    fd = _open()
    if fd < 0:
        return
    line = memoryview(json.dumps({"kind": kind, **fields}, default=str).encode() + b"\n")
    with _lock:
        try:
            while line:
                line = line[os.write(fd, line):]
        except OSError:
            pass


def metric(series, value, step=None, source=""):
    """Send one point. nan and inf travel by name, since JSON has no numbers for them."""
    value = float(value)
    fields = {"series": str(series)[:64]}
    if math.isfinite(value):
        fields["value"] = value
    else:
        fields["nan"] = "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
    if step is not None:
        step = float(step)
        if math.isfinite(step):
            fields["step"] = step
    if source:
        fields["source"] = source
    emit("metric", **fields)


def note(text):
    emit("note", text=str(text)[:2000])


def failure(name, message, hint="", traceback=(), user_code=True):
    error = {"name": str(name)[:200], "message": str(message)[:4000], "user_code": user_code}
    if hint:
        error["hint"] = hint
    lines, size = [], 0
    for line in traceback:
        line = line[:2000]
        size += len(line)
        if size > 24000:
            lines.append("... the rest of the traceback is left out")
            break
        lines.append(line)
    if lines:
        error["traceback"] = lines
    emit("error", error=error)
