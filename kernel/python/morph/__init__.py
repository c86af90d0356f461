"""Morphware in Python: `%load_ext morph` brings the %%morph magic; log, progress and checkpoint work in a training cell,
here and there alike."""

__version__ = "0.1.0"

history = []  # what log was told in this process, newest last: (step, {name: value})


def log(*, step=None, **values):
    """Report numbers of a training run: morph.log(loss=0.41, step=3). In a job they are drawn live in the notebook."""
    history.append((step, {name: float(value) for name, value in values.items()}))


def progress(done, total):
    """Report how far a training run is. In a job it moves the card's bar; here it does nothing."""


def checkpoint(what=None, name="checkpoint"):
    """Keep a file, folder or object of a running job, so that it can go on from there. Here it keeps nothing, and
    there is never a checkpoint to go on from."""
    return None


def resume():
    """What the last checkpoint of a running job kept: the object, or the path of the file or folder. Here it is None."""
    return None


def load_ipython_extension(shell):
    from . import magic

    magic.load(shell)


def unload_ipython_extension(shell):
    from . import magic

    magic.unload(shell)
