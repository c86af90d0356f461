"""The module `morph` as a job sees it: log, progress, checkpoint and resume."""

import os
import pickle
import shutil
import subprocess
import sys
import types

from . import events


def log(*, step=None, **values):
    """Report numbers to the notebook: morph.log(loss=0.41, step=3)."""
    for name, value in values.items():
        if hasattr(value, "item"):
            value = value.item()
        events.metric(name, value, step, source="morph")


def progress(done, total):
    """Report how far the job is: morph.progress(3, 10)."""
    events.emit("progress", done=float(done), total=float(total))


# What the node listens for: the points that follow belong to the same run as those before it.
RESUMED = "going on from the last checkpoint"


def _folder():
    return os.environ.get("MORPH_CHECKPOINT") or os.path.join(os.environ.get("MORPH_OUT", "."), ".checkpoint")


def _kept():
    """The whole checkpoints, the oldest first: a folder each, named by a number."""
    folder = _folder()
    return sorted((int(name) for name in os.listdir(folder) if name.isdigit())) if os.path.isdir(folder) else []


def _last():
    for number in reversed(_kept()):
        folder = os.path.join(_folder(), str(number))
        for name in os.listdir(folder):
            return os.path.join(folder, name)
    return None


def checkpoint(what=None, name="checkpoint"):
    """Keep a file, a folder or an object, so that a job that was cut short goes on from it: see morph.resume().

    Without an argument, return the path of the last checkpoint, or None."""
    if what is None:
        return _last()
    number = max(_kept(), default=0) + 1
    whole = os.path.join(_folder(), str(number))
    fresh = whole + ".new"
    shutil.rmtree(fresh, ignore_errors=True)
    os.makedirs(fresh)
    if isinstance(what, (str, os.PathLike)) and os.path.exists(what):
        target = os.path.join(fresh, os.path.basename(os.fspath(what).rstrip(os.sep)))
        (shutil.copytree if os.path.isdir(what) else shutil.copyfile)(what, target)
    else:
        target = os.path.join(fresh, name + ".pkl")
        with open(target, "wb") as file:
            try:
                pickle.dump(what, file, protocol=5)
            except Exception:
                import cloudpickle  # what the cell itself defines travels by value

                file.seek(0)
                file.truncate()
                cloudpickle.dump(what, file, protocol=5)
    _settle(fresh)
    os.rename(fresh, whole)  # it is there whole or not at all
    for old in _kept():
        if old < number:
            shutil.rmtree(os.path.join(_folder(), str(old)), ignore_errors=True)
    events.note("checkpoint kept")
    return os.path.join(whole, os.path.basename(target))


def _settle(folder):
    """Have all of a folder on the disk."""
    for where, _, names in os.walk(folder):
        for path in [os.path.join(where, name) for name in names] + [where]:
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def resume():
    """Return what the last checkpoint of this job kept, or None where the job begins: the object itself, or the path of
    the file or folder.

        state = morph.resume() or {"epoch": 0, "model": MLP()}
        for epoch in range(state["epoch"], 10):
            ...
            morph.checkpoint({"epoch": epoch + 1, "model": model})"""
    path = _last()
    if path is None:
        return None
    if path.endswith(".pkl") and os.path.isfile(path):
        try:
            with open(path, "rb") as file:
                what = pickle.load(file)
        except Exception as error:
            events.note(f"the last checkpoint cannot be opened, the job begins anew: {error}")
            return None
    else:
        what = path
    events.note(RESUMED)
    return what


class Shell:
    """What IPython's ! lines became when the cell was packed: get_ipython().system(...) and getoutput(...)."""

    def system(self, command):
        sys.stdout.flush()
        subprocess.run(command, shell=True, stdin=subprocess.DEVNULL)

    def getoutput(self, command, split=True):
        said = subprocess.run(command, shell=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
        return said.splitlines() if split else said


def install():
    """Put the module `morph` in place, ahead of any package of that name."""
    module = types.ModuleType("morph", __doc__)
    module.log, module.progress, module.checkpoint, module.resume = log, progress, checkpoint, resume
    sys.modules["morph"] = module
    return module
