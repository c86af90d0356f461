"""Times what a %%morph train cell costs the notebook that reads a large array: how long the interpreter is kept, and how long
until the data is written as it was. numpy.save is timed beside it, in turn.

usage: capture.py PACKAGE_FOLDER MEGABYTES ROUNDS; prints a JSON object of name -> {value, unit, peer, note}."""

import fcntl
import json
import os
import shutil
import statistics
import sys
import tempfile
import time

sys.path.insert(0, sys.argv[1])

import numpy as np  # noqa: E402
from IPython.core.interactiveshell import InteractiveShell  # noqa: E402
from morph import capture, source  # noqa: E402

MEGABYTES, ROUNDS = int(sys.argv[2]), int(sys.argv[3])

shell = InteractiveShell.instance()
shell.user_ns["X"] = np.random.default_rng(0).standard_normal(MEGABYTES * 125_000)
shell.user_ns["np"] = np


def kept(folder):
    """Seconds that the interpreter is kept, and seconds until all is written."""
    began = time.perf_counter()
    body = source.prepare(shell, "train", "out = X.sum()", "In [1]")
    capture.cell(shell, body, ["out"], folder).snapshot.start()
    free = time.perf_counter()
    with open(os.path.join(folder, "writing"), "rb") as file:
        fcntl.flock(file, fcntl.LOCK_SH)
    return free - began, time.perf_counter() - began


def saved(folder):
    began = time.perf_counter()
    np.save(os.path.join(folder, "X.npy"), shell.user_ns["X"])
    return time.perf_counter() - began


ours, theirs = [], []
for round in range(ROUNDS + 1):
    for run, into in ((kept, ours), (saved, theirs)):
        folder = tempfile.mkdtemp(prefix="morph-bench-")
        try:
            into.append(run(folder))
        finally:
            shutil.rmtree(folder)
interpreter, written = (statistics.median(r[n] for r in ours[1:]) for n in (0, 1))  # the first one warms up
save = statistics.median(theirs[1:])
print(json.dumps({
    "job.capture_500mb_mb_s": {"value": MEGABYTES / interpreter, "unit": "MB/s", "peer": f"numpy.save {MEGABYTES / save:.0f} MB/s",
                               "note": f"while the interpreter is kept ({interpreter * 1e3:.0f} ms): a forked process writes its snapshot"},
    "job.written_500mb_mb_s": {"value": MEGABYTES / written, "unit": "MB/s", "peer": f"numpy.save {MEGABYTES / save:.0f} MB/s", "note": "until that process has written all of it"},
}))
