"""Answers %%morph where no Morph kernel does: the cell blocks while its job runs."""

import os
import shutil
import uuid

from IPython import get_ipython

from . import handles
from .follow import fetch, follow, keep
from .gateway import Gateway, GatewayError, short
from .table import Table

_last = "last"  # the job that this kernel posted last; the gateway knows its newest by that name


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
            wait = f"%morph receipt {short(found['id'])} says who was paid and why" if found.get("over") else f"%morph attach {short(found['id'])} waits for it"
            raise GatewayError(f"job {short(found['id'])} has no result: {found['phase']}", wait)
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
        print(handles.bind(get_ipython(), job["id"], outputs, trust))
        return {"ok": True}
    job = follow(gateway, job)
    print("\n".join(fetch(gateway, job, outputs, trust)))
    return {"ok": True}


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
    return {"ok": True, "text": gateway.cancel(job)}


def _accept(gateway, job, fields):
    found = gateway.job(job)
    gateway.call("POST", f"/v1/jobs/{found['id']}/accept")
    return {"ok": True, "text": f"the model of job {short(found['id'])} is accepted after all; %morph attach {short(found['id'])} brings it"}


def _price(gateway, job, fields):
    deals = [d for d in gateway.call("GET", "/v1/network").get("jobs") or [] if d.get("price")]
    if not deals:
        return {"ok": True, "text": "no job was awarded lately"}
    rows = [(short(d["job"]), d["gpus"], f"{d['runtime_seconds']} s", d["price"]) for d in deals[:20]]
    return _shown(Table(["job", "GPUs", "estimated", "MWT"], rows, "what workers were paid lately, newest first"), deals)


def _quote(gateway, job, fields):
    q = gateway.call("POST", "/v1/quote", fields["submit"])
    lacks = f"; the wallet lacks {q['missing']} MWT for it" if q["missing"].strip("0.") else ""
    return {"ok": True, "text": q["sentence"] + lacks}


QUESTIONS = {"jobs": _jobs, "receipt": _receipt, "wallet": _wallet, "status": _status, "logs": _logs, "cancel": _cancel, "accept": _accept, "price": _price, "quote": _quote}
