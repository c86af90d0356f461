"""The plot of a cell that is run here: %%morph train --local draws what it would draw of a job."""

import math
import sys
import time

from IPython.display import display, update_display

import morph

from . import client
from .errors import MorphError

PERIOD = 1.0  # seconds between two drawings
KEPT = 2 << 20  # characters of output that are read for losses; the oldest are forgotten


class Plot:
    """Passes output on while it reads it for losses. Only the Morph kernel draws; elsewhere the cell simply runs."""

    def __enter__(self):
        self.text, self.drawn, self.at, self.shown = "", None, time.monotonic(), None
        self.logged = len(morph.history)
        self.streams = sys.stdout, sys.stderr
        if client.held():
            sys.stdout, sys.stderr = (_Tee(stream, self.read) for stream in self.streams)
        return self

    def __exit__(self, *error):
        sys.stdout, sys.stderr = self.streams
        self.draw()

    def read(self, text):
        self.text = (self.text + text)[-KEPT:]
        if time.monotonic() - self.at >= PERIOD:
            self.draw()

    def draw(self):
        self.at = time.monotonic()
        seen = (len(self.text), len(morph.history))
        if not client.held() or seen == self.drawn or seen == (0, self.logged):
            return
        self.drawn = seen
        points = [{"series": name, "step": step, "value": value if math.isfinite(value) else None}
                  for step, values in morph.history[self.logged:] for name, value in values.items()]
        try:
            curve = client.ask("curve", text=self.text, points=points).get("value")
        except MorphError:
            return  # a plot that cannot be drawn must not stop the cell
        if curve:
            data = {"image/png": curve["png"], "text/plain": curve["text"], "application/vnd.morphware.run+json": curve["run"]}
            size = {"image/png": {"width": 640, "height": 320}}
            if self.shown is None:
                self.shown = display(data, raw=True, metadata=size, display_id=True)
            else:
                update_display(data, raw=True, metadata=size, display_id=self.shown.display_id)


class _Tee:
    """A stream that another reads along with."""

    def __init__(self, stream, read):
        self._stream, self._read = stream, read

    def write(self, text):
        written = self._stream.write(text)
        self._read(text)
        return written

    def __getattr__(self, name):
        return getattr(self._stream, name)
