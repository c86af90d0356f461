"""Opens a notebook in JupyterLab in a headless Chromium, runs all its cells, holds what is seen to what a user should see, and
takes pictures in light and dark.

usage: lab.py --bin DIR --work DIR --notebook FILE [--pictures DIR]
It needs JupyterLab, Pillow and websocket-client in the Python that runs it, and chromium on the path.
"""
import argparse
import base64
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import websocket

MOST = float(os.environ.get("MOST", 180))  # seconds for any one thing


class Page:
    """A page of Chromium, over its DevTools protocol."""

    def __init__(self, socket):
        self.socket, self.count = websocket.create_connection(socket, timeout=MOST, suppress_origin=True), 0

    def call(self, method, **params):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": params}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{script[:80]}: {result['exceptionDetails'].get('exception', {}).get('description')}")
        return result["result"].get("value")

    def wait(self, script, what, meanwhile=lambda: None):
        end = time.monotonic() + MOST
        while True:
            try:
                if value := self.run(script):
                    return value
            except RuntimeError as error:
                self.last = error  # the page is being loaded
            meanwhile()
            if time.monotonic() > end:
                (Path(os.environ.get("TMPDIR", "/tmp")) / "lab-failed.png").write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))
                sys.exit(f"error: {what} did not happen within {MOST} s: {self.last}; the page says: {self.run('document.body.innerText')[:2000]}")
            time.sleep(0.2)

    def picture(self, path, selector):
        box = self.run(f"(() => {{ const b = document.querySelector({json.dumps(selector)}).getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }})()")
        shot = self.call("Page.captureScreenshot", format="png", clip=dict(zip(("x", "y", "width", "height"), box), scale=1))
        from PIL import Image

        image = Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB")
        image.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path}: {image.width} x {image.height}, {os.path.getsize(path) / 1000:.0f} kB")


LAB = """jupyterapp.commands.execute(%s, %s)"""
# What the kernel says of itself, to the notebook that is shown.
STATUS = "[...jupyterapp.shell.widgets('main')][0].sessionContext.session.kernel.status"


def command(name, **args):
    return LAB % (json.dumps(name), json.dumps(args))


def prompts(page):
    return page.run("[...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')].map(p => p.innerText.trim())")


def free_port():
    import socket

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def main():
    read = argparse.ArgumentParser()
    for name in ("bin", "work", "notebook"):
        read.add_argument("--" + name, type=lambda p: Path(p).resolve(), required=True)
    read.add_argument("--pictures", type=lambda p: Path(p).resolve())
    given = read.parse_args()
    shutil.rmtree(given.work, ignore_errors=True)
    books = given.work / "books"
    books.mkdir(parents=True)
    shutil.copy(given.notebook, books)
    settings = given.work / "settings" / "@jupyterlab"
    for name, value in {"notebook-extension/tracker": {"windowingMode": "none"}, "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False}}.items():
        file = settings / (name + ".jupyterlab-settings")
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(value))
    home, jupyter, port = given.work / "network", given.work / "jupyter", free_port()
    env = {**os.environ, "MORPH_HOME": str(home), "JUPYTER_PATH": str(jupyter / "share" / "jupyter"), "JUPYTER_CONFIG_DIR": str(given.work / "config"),
           "JUPYTER_RUNTIME_DIR": str(given.work / "runtime"), "IPYTHONDIR": str(given.work / "ipython"), "JUPYTERLAB_SETTINGS_DIR": str(given.work / "settings"),
           "JUPYTERLAB_WORKSPACES_DIR": str(given.work / "workspaces"), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    started = []
    log = open(given.work / "log", "w")
    try:
        subprocess.run([given.bin / "morph", "kernel", "install", "--prefix", jupyter, "--python", sys.executable], check=True, stdout=log, env=env)
        subprocess.run([given.bin / "morph", "up", "--detach", "--dir", home, "--python", sys.executable], check=True, stdout=log, stderr=log, env=env)
        started.append(subprocess.Popen([sys.executable, "-m", "jupyterlab", "--no-browser", f"--port={port}", "--ServerApp.port_retries=0", "--IdentityProvider.token=lab",
                                         f"--ServerApp.root_dir={books}", "--LabApp.expose_app_in_browser=True", "--LabApp.news_url=None", "--LabApp.extension_manager=readonly",
                                         *(["--allow-root"] if os.getuid() == 0 else [])], stdout=log, stderr=log, env=env))
        user = tempfile.mkdtemp(dir=given.work)
        started.append(subprocess.Popen(["chromium", "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={user}", "--no-first-run", "--hide-scrollbars",
                                         "--disable-gpu", "--force-device-scale-factor=1", *(["--no-sandbox"] if os.getuid() == 0 else []), "about:blank"], stdout=log, stderr=log))
        look(given, port, Path(user))
    finally:
        for process in reversed(started):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        subprocess.run([given.bin / "morph", "down", "--dir", home], stdout=log, stderr=log, env=env)


def fetch(url):
    end = time.monotonic() + MOST
    while True:
        try:
            return urllib.request.urlopen(url, timeout=10).read()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def look(given, port, user):
    end = time.monotonic() + MOST
    while not (user / "DevToolsActivePort").exists():
        if time.monotonic() > end:
            sys.exit("error: chromium did not start")
        time.sleep(0.1)
    devtools = (user / "DevToolsActivePort").read_text().split()[0]
    tab = next(t for t in json.loads(fetch(f"http://127.0.0.1:{devtools}/json")) if t["type"] == "page")
    page = Page(tab["webSocketDebuggerUrl"])
    page.call("Emulation.setDeviceMetricsOverride", width=980, height=1500, deviceScaleFactor=1, mobile=False)
    fetch(f"http://127.0.0.1:{port}/api?token=lab")
    page.call("Page.navigate", url=f"http://127.0.0.1:{port}/doc/tree/{given.notebook.name}?token=lab")
    page.wait("typeof jupyterapp !== 'undefined' && document.querySelectorAll('.jp-CodeCell').length > 3 && " + STATUS + " === 'idle'", "opening the notebook")
    page.run("jupyterapp.shell.activateById([...jupyterapp.shell.widgets('main')][0].id)")
    page.run(command("notebook:run-all-cells") + "; null")
    # Between the first sign of the card and its last, the remote cell is held.
    page.wait("document.querySelector('.jp-Notebook').innerText.includes('auction')", "the card's coming")
    idle = []

    def still_busy():
        if page.run(STATUS) == "idle" and "[*]:" in prompts(page):
            idle.append(1)

    page.wait("document.querySelector('.jp-Notebook').innerText.includes('training')", "the training", still_busy)
    page.wait("document.querySelectorAll('.jp-OutputArea img').length > 0", "the curve", still_busy)
    page.wait("document.querySelector('.jp-Notebook').innerText.includes('Receipt of job')", "the result", still_busy)
    page.wait(STATUS + " === 'idle'", "the end")
    if idle:
        sys.exit("error: the kernel said idle while the remote cell was running")
    counts = prompts(page)
    if counts != [f"[{n + 1}]:" for n in range(len(counts))]:
        sys.exit(f"error: the cells are numbered {counts}")
    text = page.run("document.querySelector('.jp-Notebook').innerText")
    for want in ("accuracy 0.9", "loss"):
        if want not in text:
            sys.exit(f"error: {want!r} is not in the notebook:\n{text}")
    print("run all: the cells ran in order, the kernel was busy meanwhile, and the model came home")
    if given.pictures:
        for theme, name in (("JupyterLab Light", "lab-light.png"), ("JupyterLab Dark", "lab-dark.png")):
            page.run(command("apputils:change-theme", theme=theme) + ".then(() => null)")
            page.wait(f"document.body.dataset.jpThemeName === {json.dumps(theme)}", theme)
            time.sleep(1)  # for its fonts and colours, whose end nothing tells
            show(page)
            page.picture(given.pictures / name, ".jp-NotebookPanel-notebook")


def show(page):
    """Scroll so that the train cell, with its card and curve, is seen."""
    page.run("(() => { const cell = [...document.querySelectorAll('.jp-CodeCell')].find(c => c.innerText.includes('%%morph train')); cell.scrollIntoView({block: 'start'}); })()")
    time.sleep(0.5)


if __name__ == "__main__":
    main()
