"""Shows a job under the running cell until it is over, as the gateway draws it, and brings its result home."""

import json
import os
import queue
import shutil
import sys
import tempfile
import threading
import time

from IPython.display import display, update_display

from . import results
from .errors import MorphError
from .gateway import home, short

CARD_TIME, CURVE_TIME = 0.5, 1.0  # seconds between two drawings


class JobError(MorphError):
    """A job that ended without a model. Its class is named for the error over there."""

    traceback = ()

    def lines(self):
        return [*self.traceback, *([f"\x1b[36mhint:\x1b[0m {self.hint}"] if self.hint else [])] if self.traceback else super().lines()


def failed(name, message, hint="", traceback=()):
    kind = name if name.isidentifier() else "JobFailed"
    error = type(kind, (JobError,), {})(message, hint)
    error.traceback = list(traceback)
    return error


def _outputs_file(job):
    return os.path.join(home(), "kernel", "jobs", job.removeprefix("0x") + ".json")  # where the Morph kernel keeps them, too


def keep(job, outputs):
    """Remember what a job is to bring back: the cell says so, not the worker."""
    try:
        os.makedirs(os.path.dirname(_outputs_file(job)), mode=0o700, exist_ok=True)
        with open(_outputs_file(job), "w", encoding="utf-8") as file:
            json.dump(outputs, file)
    except OSError:
        pass  # only a later attach misses it, and has another way


def fetch(gateway, job, outputs, trust):
    """Bind a job's result; returns a line for each."""
    folder = tempfile.mkdtemp(prefix="morph-result-")
    try:
        gateway.result(job["id"], folder)
        if outputs is None:
            try:
                with open(_outputs_file(job["id"]), encoding="utf-8") as file:
                    outputs = json.load(file)
            except (OSError, ValueError):
                with open(os.path.join(folder, "result.json"), encoding="utf-8") as file:
                    said = json.load(file)
                outputs = [v["name"] for v in said.get("vars", []) if v["name"].isidentifier() and not v["name"].startswith("_")] + said.get("files", [])
        return results._bind_from_kernel(folder, outputs, trust)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Screen:
    """A job's card, curve and output under the running cell."""

    def __init__(self, gateway, job):
        self.gateway, self.job, self.name = gateway, job, f"morph-{short(job)}"
        self.card_at = self.curve_at = 0.0
        self.shown, self.dirty, self.curved = set(), True, False

    def show(self, what, data, metadata=None):
        name = f"{self.name}-{what}"
        (update_display if name in self.shown else display)(data, raw=True, display_id=name, metadata=metadata or {})
        self.shown.add(name)

    def draw(self, last=False):
        now = time.monotonic()
        if not self.dirty or not last and now - self.card_at < CARD_TIME:
            return
        drawing = self.gateway.call("GET", f"/v1/jobs/{self.job}/card")
        self.show("status", {"text/html": drawing["html"], "text/plain": drawing["text"]})
        self.dirty, self.card_at = False, now
        curve = drawing.get("curve")
        if curve and self.curved and (last or now - self.curve_at >= CURVE_TIME):
            self.show("plot", {"image/png": self.gateway.picture(self.job), "text/plain": curve["text"], "application/vnd.morphware.run+json": curve["run"]},
                      {"image/png": {"width": 640, "height": 320}})
            self.curved, self.curve_at = False, now
        elif self.curved:
            self.dirty = True  # the curve is due later

    def add(self, event):
        self.dirty = True
        if event["kind"] == "metric":
            self.curved = True
        elif event["kind"] == "output":
            self.draw()  # card and curve stand above the output
            print(event.get("text", ""), end="", file=sys.stderr if event.get("stream") == "stderr" else sys.stdout, flush=False)


def follow(gateway, job, cancel=True):
    """Show a job until it is over, and return it; a job that ends without a model raises. An interrupt asks it to stop, or
    (cancel false) only ends the waiting."""
    name, events, over = job["id"], queue.Queue(1000), threading.Event()

    def read():
        try:
            for event in gateway.events(name, over.is_set):
                while not over.is_set():
                    try:
                        events.put(event, timeout=0.5)
                        break
                    except queue.Full:
                        pass
            last = None
        except Exception as error:
            last = error
        while not over.is_set():
            try:
                return events.put(last, timeout=0.5)
            except queue.Full:
                pass

    reader = threading.Thread(target=read, name="morph-events", daemon=True)
    reader.start()
    screen, asked = Screen(gateway, name), False
    try:
        while True:
            try:
                screen.draw()
                try:
                    event = events.get(timeout=0.25)
                except queue.Empty:
                    continue
                if event is None:
                    break
                if isinstance(event, Exception):
                    raise event
                screen.add(event)
            except KeyboardInterrupt:
                if not cancel:
                    raise failed("Interrupted", f"job {short(name)} goes on; this cell no longer waits for it", f"%morph attach {short(name)}") from None
                if asked:
                    raise failed("Interrupted", f"job {short(name)} is being cancelled; this cell no longer waits for it", f"%morph attach {short(name)}") from None
                asked = True
                print("asking the worker to stop ...", file=sys.stderr, flush=True)
                gateway.call("POST", f"/v1/jobs/{name}/cancel")
        screen.draw(last=True)
    finally:
        over.set()
    return ended(gateway.job(name), asked)


def ended(job, asked):
    """The job, if it has a model; else what went wrong, as the Morph kernel says it."""
    name, phase = short(job["id"]), job["phase"]
    if job.get("result") and phase in ("accepted", "closed"):
        return job
    receipt = f"%morph receipt {name} says who was paid and why"
    if asked:
        raise failed("Interrupted", f"job {name} is cancelled ({phase}): {job['spent']} MWT was paid, the rest of the escrow is back in the wallet", receipt)
    if job.get("error"):
        error = job["error"]
        raise failed(error.get("name", ""), error.get("message", ""), error.get("hint", ""), error.get("traceback") or ())
    if phase == "rejected":
        raise failed("ModelRejected", f"the model of job {name} was rejected; the worker was not paid", receipt)
    if phase == "expired":
        raise failed("NobodyBid", f"job {name} ended without a model: nobody bid", "raise --max-price, or see %morph price")
    raise failed("JobFailed", f"job {name} ended without a model: {phase}", receipt)
