"""Answers %%morph where no Morph kernel does: the cell blocks while its job runs, and shows card, curve and output as the
gateway draws them."""

import json
import os
import queue
import shutil
import sys
import tempfile
import threading
import time
import uuid

from IPython import get_ipython
from IPython.display import display, update_display

from . import results
from .errors import MorphError
from .gateway import Gateway, GatewayError, home, short
from .table import Table

CARD_TIME, CURVE_TIME = 0.5, 1.0  # seconds between two drawings

_last = "last"  # the job that this kernel posted last; the gateway knows its newest by that name


class JobError(MorphError):
    """A job that ended without a model. Its class is named for the error over there."""

    traceback = ()

    def lines(self):
        return [*self.traceback, *([f"\x1b[36mhint:\x1b[0m {self.hint}"] if self.hint else [])] if self.traceback else super().lines()


def _failed(name, message, hint="", traceback=()):
    kind = name if name.isidentifier() else "JobFailed"
    error = type(kind, (JobError,), {})(message, hint)
    error.traceback = list(traceback)
    return error


def answer(op, **fields):
    """What the Morph kernel would answer."""
    job = fields.get("job") or "last"
    job = _last if job == "last" else job
    gateway = Gateway()
    if op == "train":
        return train(gateway, **fields)
    if op in ("attach", "result"):
        found = gateway.job(job)
        if op == "attach":
            found = follow(gateway, found)
        elif not found.get("result"):
            raise GatewayError(f"job {short(found['id'])} has no result: {found['phase']}", f"%morph attach {short(found['id'])} waits for it")
        print("\n".join(fetch(gateway, found, None, fields.get("trust", False))))
        return {"ok": True}
    return QUESTIONS[op](gateway, job, fields)


def train(gateway, dir, submit, outputs, detach=False, trust=False, cell=""):
    global _last
    try:
        quote = gateway.call("POST", "/v1/quote", submit)
        if quote["missing"].strip("0."):
            raise GatewayError(f"not enough MWT: this job can cost up to {quote['total']} and the wallet lacks {quote['missing']} of it; nothing was posted",
                               "lower --max-price, or send MWT to the account that %morph wallet names")
        print(quote["sentence"], flush=True)
        terms = dict(submit)
        for name in ("algorithm", "training", "testing"):
            if os.path.isdir(os.path.join(dir, name)):
                terms[name] = gateway.put(os.path.join(dir, name))
        job = gateway.call("POST", "/v1/jobs", terms, headers={"Idempotency-Key": uuid.uuid4().hex})
    finally:
        shutil.rmtree(dir, ignore_errors=True)
    _last = job["id"]
    keep(job["id"], outputs)
    if detach:
        from . import handles

        print(handles.bind(get_ipython(), job["id"], outputs, trust))
        return {"ok": True}
    job = follow(gateway, job)
    print("\n".join(fetch(gateway, job, outputs, trust)))
    return {"ok": True}


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
                    raise _failed("Interrupted", f"job {short(name)} goes on; this cell no longer waits for it", f"%morph attach {short(name)}") from None
                if asked:
                    raise _failed("Interrupted", f"job {short(name)} is being cancelled; this cell no longer waits for it", f"%morph attach {short(name)}") from None
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
        raise _failed("Interrupted", f"job {name} is cancelled ({phase}): {job['spent']} MWT was paid, the rest of the escrow is back in the wallet", receipt)
    if job.get("error"):
        error = job["error"]
        raise _failed(error.get("name", ""), error.get("message", ""), error.get("hint", ""), error.get("traceback") or ())
    if phase == "rejected":
        raise _failed("ModelRejected", f"the model of job {name} was rejected; the worker was not paid", receipt)
    if phase == "expired":
        raise _failed("NobodyBid", f"job {name} ended without a model: nobody bid", "raise --max-price, or see %morph price")
    raise _failed("JobFailed", f"job {name} ended without a model: {phase}", receipt)


def _shown(table, value=None):
    return {"ok": True, "text": repr(table), "html": table._repr_html_(), "value": value}


def _jobs(gateway, job, fields):
    found = gateway.call("GET", "/v1/jobs")
    rows = []
    for j in found:
        metric = (j.get("spec") or {}).get("require", {}).get("metric", "")
        best = next((f"{n} {j['best'][n]:.4g}" for n in (metric, "val_loss", "loss") if n in (j.get("best") or {})), "–")
        rows.append((short(j["id"]), j["name"], j["phase"], j.get("price") or "–", j["spent"], best, j["created"][:16].replace("T", " ")))
    return _shown(Table(["job", "name", "state", "price", "spent", "best", "since"], rows, foot=[] if rows else ["no jobs yet"]), found)


def _receipt(gateway, job, fields):
    found = gateway.call("GET", f"/v1/jobs/{job}/receipt")
    rows = [(m["block"], m["account"], m["role"], m["amount"], m["reason"], m["why"], m["tx"]) for m in found.get("movements") or []]
    return _shown(Table(["block", "account", "role", "MWT", "reason", "why", "transaction"], rows, f"Receipt of job {short(found['job'])} {found['name']}: {found['phase']}",
                        [f"the job cost {found['cost']} MWT in all; {found['burnt']} MWT was burnt"]), found)


def _wallet(gateway, job, fields):
    w = gateway.call("GET", "/v1/wallet")
    return _shown(Table(["", ""], [("account", w["address"]), ("in the wallet", w["held"] + " MWT"), ("in the market, free", w["free"] + " MWT"),
                                   ("in running jobs", w["escrow"] + " MWT"), ("for gas", w["gas"])]), w)


def _status(gateway, job, fields):
    s = gateway.call("GET", "/v1/status")
    return _shown(Table(["", ""], [("gateway", s["version"]), ("chain", f"{s['chain_id']}, {s['rpc']}"), ("block", s["head"]), ("market", s["market"]), ("token", s["token"])],
                        s.get("problem") or "everything that a job needs is there", ["hint: " + s["hint"]] if s.get("hint") else []), s)


def _logs(gateway, job, fields):
    found = gateway.job(job)
    text = []
    if found["events"]:
        for event in gateway.events(found["id"], lambda: False):
            if event["kind"] == "output":
                text.append(event.get("text", ""))
            if event["seq"] >= found["events"]:
                break
    return {"ok": True, "text": "".join(text)[-(4 << 20):] or f"job {short(found['id'])} has printed nothing so far"}


def _cancel(gateway, job, fields):
    found = gateway.job(job)
    gateway.call("POST", f"/v1/jobs/{found['id']}/cancel")
    return {"ok": True, "text": f"job {short(found['id'])} is asked to stop; %morph receipt {short(found['id'])} will say what was paid"}


def _accept(gateway, job, fields):
    found = gateway.job(job)
    gateway.call("POST", f"/v1/jobs/{found['id']}/accept")
    return {"ok": True, "text": f"the model of job {short(found['id'])} is accepted after all; %morph attach {short(found['id'])} brings it"}


def _price(gateway, job, fields):
    lately = gateway.call("POST", "/v1/quote", {"max_price": "1"}).get("lately") or []
    if not lately:
        return {"ok": True, "text": "no job has been paid lately"}
    return _shown(Table(["what jobs cost lately, in MWT"], [(p,) for p in lately]), lately)


def _quote(gateway, job, fields):
    q = gateway.call("POST", "/v1/quote", fields["submit"])
    lacks = f"; the wallet lacks {q['missing']} MWT for it" if q["missing"].strip("0.") else ""
    return {"ok": True, "text": q["sentence"] + lacks}


QUESTIONS = {"jobs": _jobs, "receipt": _receipt, "wallet": _wallet, "status": _status, "logs": _logs, "cancel": _cancel, "accept": _accept, "price": _price, "quote": _quote}
