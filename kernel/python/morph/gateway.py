"""Speaks to the gateway itself, HTTP /v1: for notebooks whose kernel is a plain ipykernel, and for handles of jobs that go on
by themselves. The Morph kernel does it for its own cells."""

import hashlib
import http.client
import json
import os
import sys
import tarfile
import time
import urllib.parse

from .errors import MorphError, ResultError


class GatewayError(MorphError):
    """The kernel or its gateway refused."""


def home():
    """The folder where kernel, gateway and the morph command find each other: $MORPH_HOME, or the platform's usual one."""
    user = os.path.expanduser("~")
    if os.environ.get("MORPH_HOME"):
        return os.environ["MORPH_HOME"]
    if sys.platform == "darwin":
        return os.path.join(user, "Library", "Application Support", "morphware")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LocalAppData") or os.path.join(user, "AppData", "Local"), "morphware")
    data = os.environ.get("XDG_DATA_HOME", "")
    return os.path.join(data if os.path.isabs(data) else os.path.join(user, ".local", "share"), "morphware")


def elsewhere():
    """Address and token of a gateway that is shared with others, as of a JupyterHub's; None where this machine has its own."""
    url = os.environ.get("MORPH_GATEWAY", "").rstrip("/")
    return (url, os.environ.get("MORPH_TOKEN") or os.environ.get("JUPYTERHUB_API_TOKEN", "")) if url else None


def present():
    return elsewhere() is not None or os.path.exists(os.path.join(home(), "gateway.json"))


class Gateway:
    """A gateway, found anew for each request, so that it may be restarted. Safe for use by several threads."""

    SILENCE = 60  # seconds; a stream of events has a heartbeat four times as often
    PATIENCE = 60  # seconds that a lost gateway may take to come back

    def connect(self, timeout):
        try:
            if (shared := elsewhere()) is not None:
                at = dict(zip(("url", "token"), shared))
            else:
                with open(os.path.join(home(), "gateway.json"), encoding="utf-8") as file:
                    at = json.load(file)
            url = urllib.parse.urlsplit(at["url"])
            kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
            return kind(url.hostname, url.port, timeout=timeout), url.path.rstrip("/"), at["token"]
        except (OSError, ValueError, KeyError):
            raise GatewayError(f"no gateway is running for {home()}", "start a practice network with: morph up; or set MORPH_HOME to your gateway's folder") from None

    def send(self, method, path, body=None, headers=(), folder=None, timeout=600):
        """One request; returns the connection and its answer, which is 2xx."""
        connection, base, token = self.connect(timeout)
        try:
            connection.putrequest(method, base + path)
            for name, value in {"Authorization": "Bearer " + token, **dict(headers)}.items():
                connection.putheader(name, value)
            if folder is not None:
                connection.putheader("Transfer-Encoding", "chunked")
                connection.endheaders()
                try:
                    with tarfile.open(mode="w|", fileobj=_Chunks(connection), format=tarfile.PAX_FORMAT) as tar:
                        for root, _, names in sorted(os.walk(folder)):
                            for name in sorted(names):
                                full = os.path.join(root, name)
                                tar.add(full, os.path.relpath(full, folder).replace(os.sep, "/"), recursive=False)
                    connection.send(b"0\r\n\r\n")
                except (BrokenPipeError, ConnectionResetError):
                    pass  # it refuses, and its answer says why
            else:
                payload = None if body is None else json.dumps(body).encode()
                if payload is not None:
                    connection.putheader("Content-Type", "application/json")
                connection.putheader("Content-Length", str(len(payload or b"")))
                connection.endheaders(payload)
            response = connection.getresponse()
            if response.status // 100 == 2:
                return connection, response
            text = response.read(1 << 20)
            try:
                problem = json.loads(text)
                error = GatewayError(problem.get("detail") or problem.get("title") or response.reason, problem.get("hint", ""))
            except (ValueError, AttributeError):
                error = GatewayError(f"the gateway answered {response.status} {response.reason}")
            error.status = response.status
            raise error
        except OSError as error:
            connection.close()
            raise GatewayError(f"ask the gateway: {error}", "is it running? %morph status tells; morph up starts a practice network") from None
        except BaseException:
            connection.close()
            raise

    def call(self, method, path, body=None, **more):
        connection, response = self.send(method, path, body, **more)
        try:
            return json.loads(response.read())
        finally:
            connection.close()

    def job(self, job):
        return self.call("GET", _path(job))

    def cancel(self, job):
        """Ask a job to stop; returns a sentence."""
        found = self.job(job)
        self.call("POST", _path(found["id"], "/cancel"))
        return f"job {short(found['id'])} is asked to stop; %morph receipt {short(found['id'])} will say what was paid"

    def put(self, folder):
        """Upload a folder; returns the hash that submit names it by."""
        return self.call("POST", "/v1/bundles", folder=folder, headers={"Content-Type": "application/x-tar"})["hash"]

    def events(self, job, stop):
        """A job's events from the first one on, each once, until nothing follows or stop() is true. It resumes."""
        after, lost = 0, None
        while not stop():
            connection = None
            try:
                connection, response = self.send("GET", _path(job, "/events"), headers={"Accept": "text/event-stream", "Last-Event-ID": str(after)}, timeout=self.SILENCE)
                for line in response:
                    if stop():
                        return
                    if not line.startswith(b"data:"):
                        continue
                    event = json.loads(line[5:])
                    if event["seq"] <= after:
                        continue
                    after, lost = event["seq"], None
                    yield event
                    if event["kind"] == "end":
                        return
            except (GatewayError, OSError, http.client.HTTPException) as error:
                if getattr(error, "status", 500) // 100 == 4:
                    raise
                lost = lost or time.monotonic()
                if time.monotonic() - lost > self.PATIENCE:
                    raise GatewayError(f"follow job {short(job)}: {error}; it goes on without this cell", f"%morph attach {short(job)}") from None
            finally:
                if connection is not None:
                    connection.close()
            time.sleep(0.2)  # before the gateway is asked again

    def result(self, job, folder):
        """Bring a job's model bundle into an empty folder, and hold every file against the bundle's manifest."""
        from . import results  # which needs numpy

        connection, response = self.send("GET", _path(job, "/result"))
        try:
            with tarfile.open(mode="r|", fileobj=response) as tar:
                first = tar.next()
                if first is None or first.name != "manifest.json" or first.size > 64 << 20:
                    raise ResultError("the model bundle has no manifest")
                wanted = {f["path"]: f for f in json.loads(tar.extractfile(first).read())["files"]}
                while (member := tar.next()) is not None:
                    said = wanted.pop(member.name, None)
                    if said is None or not member.isfile() or member.size != said["size"]:
                        raise ResultError(f"the model bundle is not as its manifest says: {member.name!r}")
                    path = results.inside(folder, member.name)
                    os.makedirs(os.path.dirname(path), exist_ok=True)
                    digest, source = hashlib.sha256(), tar.extractfile(member)
                    with open(path, "wb") as file:
                        while block := source.read(1 << 20):
                            digest.update(block)
                            file.write(block)
                    if digest.hexdigest() != said["sha256"]:
                        raise ResultError(f"the model bundle is not as its manifest says: {member.name!r}")
                if wanted:
                    raise ResultError(f"the model bundle ends before {next(iter(wanted))!r}")
        except tarfile.TarError as error:
            raise ResultError(f"the model bundle cannot be read: {error}") from None
        finally:
            connection.close()

    def picture(self, job):
        connection, response = self.send("GET", _path(job, "/curve.png"))
        try:
            return response.read()
        finally:
            connection.close()


class _Chunks:
    """A file that sends what is written to it as chunks of a request."""

    def __init__(self, connection):
        self.connection = connection

    def write(self, data):
        if data:
            self.connection.send(b"%x\r\n%b\r\n" % (len(data), data))
        return len(data)


def _path(job, rest=""):
    return "/v1/jobs/" + urllib.parse.quote(str(job), safe="") + rest


def short(job):
    return str(job).removeprefix("0x")[:8]
