"""Opens notebooks in JupyterLab in a headless Chromium, on a practice network, and holds what is seen to what a user should
see; takes pictures in light and dark.

usage: lab.py --bin DIR --work DIR [--notebook FILE [--pictures DIR]] [--only SCENE]...
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

    def box(self, selector):
        return self.run(f"(() => {{ const b = document.querySelector({json.dumps(selector)}).getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }})()")

    def press(self, selector):
        """Press the mouse's button on it."""
        x, y, width, height = self.box(selector)
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x + width / 2, y=y + height / 2, button="left", clickCount=1)

    def picture(self, path, selector):
        box = self.box(selector)
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


PROMPTS = "[...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')].map(p => p.innerText.trim())"


def prompts(page):
    return page.run(PROMPTS)


def free_port():
    import socket

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def main():
    read = argparse.ArgumentParser()
    for name in ("bin", "work", "notebook", "pictures"):
        read.add_argument("--" + name, type=lambda p: Path(p).resolve(), required=name in ("bin", "work"))
    read.add_argument("--only", action="append", choices=SCENES)
    given = read.parse_args()
    shutil.rmtree(given.work, ignore_errors=True)
    books = given.work / "books"
    books.mkdir(parents=True)
    if given.notebook:
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
        look(given, books, port, Path(user))
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


def look(given, books, port, user):
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
    lab = Lab(page, given, books, port)
    if given.notebook:
        lab.open(given.notebook.name)
        run_all(given, page)
    for name in given.only or ([] if given.notebook else SCENES):
        begun = time.monotonic()
        SCENES[name](lab)
        print(f"{name}: {SCENES[name].__doc__.splitlines()[0]} ({time.monotonic() - begun:.0f} s)", flush=True)


class Lab:
    """JupyterLab with one notebook in front, and the jobs of the network behind it."""

    def __init__(self, page, given, books, port):
        self.page, self.given, self.books, self.port = page, given, books, port

    def book(self, *cells):
        """Write a notebook of these cells, open it, and wait for its kernel."""
        self.name = f"book-{len(list(self.books.iterdir()))}.ipynb"
        code = [{"cell_type": "code", "id": f"cell-{n}", "source": c, "metadata": {}, "outputs": [], "execution_count": None} for n, c in enumerate(cells)]
        (self.books / self.name).write_text(json.dumps({"cells": code, "nbformat": 4, "nbformat_minor": 5, "metadata": {
            "kernelspec": {"name": "morph", "display_name": "Python 3 (Morph)", "language": "python"}}}))
        self.before = self.jobs()
        self.open(self.name)

    def save(self):
        self.page.run("typeof jupyterapp === 'undefined' ? null : [...jupyterapp.shell.widgets('main')][0].context.save().then(() => null)")

    def open(self, name, idle=True):
        self.save()  # or the browser asks whether the page before may be left
        self.page.call("Page.navigate", url=f"http://127.0.0.1:{self.port}/doc/tree/{name}?token=lab")
        self.page.wait("typeof jupyterapp !== 'undefined' && document.querySelectorAll('.jp-CodeCell').length > 1 && " + STATUS
                       + (" === 'idle'" if idle else " !== 'unknown'"), f"opening {name}")
        self.page.run("jupyterapp.shell.activateById([...jupyterapp.shell.widgets('main')][0].id)")

    def close(self):
        """Close the tab, as somebody does who goes home."""
        self.save()
        self.page.call("Page.navigate", url="about:blank")
        self.page.wait("location.href === 'about:blank'", "closing the tab")

    def do(self, name, **args):
        self.page.run(command(name, **args) + "; null")

    def run_cell(self, n):
        self.page.run(f"[...jupyterapp.shell.widgets('main')][0].content.activeCellIndex = {n}")
        self.do("notebook:run-cell")

    def cell(self, n):
        """What a cell shows: its number, its text, and how many pictures."""
        return self.page.run(f"(() => {{ const c = document.querySelectorAll('.jp-CodeCell')[{n}], o = c.querySelector('.jp-Cell-outputArea'); return"
                             " {prompt: c.querySelector('.jp-InputPrompt').innerText.trim(), text: o.innerText, pictures: o.querySelectorAll('img').length}; })()")

    def until(self, n, what, holds):
        """Wait until what a cell shows is as it should be."""
        end = time.monotonic() + MOST
        while not holds(seen := self.cell(n)):
            if time.monotonic() > end:
                sys.exit(f"error: {what} did not happen within {MOST} s; cell {n} shows {str(seen)[:2000]}")
            time.sleep(0.2)
        return seen

    def jobs(self):
        out = subprocess.run([self.given.bin / "morph", "jobs", "--json"], env={**os.environ, "MORPH_HOME": str(self.given.work / "network")}, check=True, capture_output=True)
        return json.loads(out.stdout) or []

    def posted(self):
        """The jobs that this notebook posted."""
        old = {j["id"] for j in self.before}
        return [j for j in self.jobs() if j["id"] not in old]

    def expect(self, holds, said):
        if not holds:
            sys.exit(f"error: {said}")


def ended(cell):
    return cell["prompt"] not in ("[*]:", "[ ]:")


SLOW = """%%morph train model --max-price 25 --runtime 2m
import time
for epoch in range(EPOCHS):
    print(f"epoch {epoch} loss {1 / (epoch + 1):.3f}", flush=True)
    time.sleep(0.5)
model = sum(X)
"""


def failing(lab):
    """a cell that fails above a remote one: nothing was posted"""
    lab.book("X = [1, 2, 3]", "import time\ntime.sleep(1)\n1 / 0", SLOW.replace("EPOCHS", "2"), "print('behind')")
    lab.do("notebook:run-all-cells")
    lab.until(1, "the failure", lambda c: "ZeroDivisionError" in c["text"])
    lab.page.wait(STATUS + " === 'idle' && !" + PROMPTS + ".includes('[*]:')", "the end")
    lab.expect(prompts(lab.page) == ["[1]:", "[2]:", "[ ]:", "[ ]:"], f"cells are numbered {prompts(lab.page)}")
    lab.expect(not lab.cell(2)["text"] and not lab.posted(), f"the remote cell shows {lab.cell(2)}, and {lab.posted()} was posted")


def restart(lab):
    """the kernel is restarted during a remote cell: the job goes on, and is shown and brought home by attach"""
    lab.book("X = [1, 2, 3]", SLOW.replace("EPOCHS", "24"), "%morph attach", "model")
    lab.run_cell(0)
    lab.run_cell(1)
    lab.until(1, "the training", lambda c: "epoch 1" in c["text"] and c["pictures"])
    lab.page.run("[...jupyterapp.shell.widgets('main')][0].sessionContext.session.kernel.restart().then(() => null)")
    lab.page.wait(STATUS + " === 'idle'", "the restart")
    lab.run_cell(2)
    seen = lab.until(2, "the end of the job", ended)
    lab.expect(seen["pictures"] == 1 and all(f"epoch {n} " in seen["text"] for n in (0, 23)), f"attach shows {seen}")
    lab.run_cell(3)
    lab.until(3, "the model's coming", lambda c: c["text"].strip().endswith("6"))
    lab.expect([j["phase"] for j in lab.posted()] == ["closed"], f"the jobs are {lab.posted()}")


def closed_tab(lab):
    """the tab is closed during a remote cell, and opened again: card and curve are there, and go on by attach"""
    lab.book("X = [1, 2, 3]", SLOW.replace("EPOCHS", "24"), "%morph attach", "model")
    lab.run_cell(0)
    lab.run_cell(1)
    lab.until(1, "the training", lambda c: "epoch 1" in c["text"] and c["pictures"])
    lab.close()
    lab.open(lab.name, idle=False)
    seen = lab.cell(1)
    lab.expect(seen["pictures"] == 1 and "epoch 1" in seen["text"] and "MWT" in seen["text"], f"the opened notebook shows {seen}")
    lab.run_cell(2)
    seen = lab.until(2, "the end of the job", ended)
    lab.expect(seen["pictures"] == 1 and "epoch 23" in seen["text"], f"attach shows {seen}")
    lab.run_cell(3)
    lab.until(3, "the model's coming", lambda c: c["text"].strip().endswith("6"))
    lab.expect([j["phase"] for j in lab.posted()] == ["closed"], f"the jobs are {lab.posted()}")


def interrupt(lab):
    """the stop button during a remote cell: the job is cancelled, and the kernel goes on"""
    lab.book("X = [1, 2, 3]", SLOW.replace("EPOCHS", "200"), "print('alive')")
    lab.run_cell(0)
    lab.run_cell(1)
    lab.until(1, "the training", lambda c: "epoch 1" in c["text"])
    lab.page.press(".jp-NotebookPanel-toolbar [data-command='notebook:interrupt-kernel']")
    lab.until(1, "the interrupt", lambda c: "KeyboardInterrupt" in c["text"] and ended(c))
    lab.run_cell(2)
    lab.until(2, "the next cell's end", lambda c: "alive" in c["text"])
    lab.expect([j["phase"] for j in lab.posted()] == ["cancelled"], f"the jobs are {lab.posted()}")


def widgets(lab):
    """a slider is moved during a remote cell: the interpreter hears of it, and answers"""
    lab.book("import ipywidgets\nX = [1, 2, 3]\nslider, label = ipywidgets.IntSlider(value=3), ipywidgets.Label('nothing yet')\n"
             "slider.observe(lambda c: setattr(label, 'value', f'the slider is at {c.new}'), 'value')\nipywidgets.VBox([slider, label])",
             SLOW.replace("EPOCHS", "16"))
    lab.do("notebook:run-all-cells")
    lab.until(1, "the training", lambda c: "epoch 1" in c["text"])
    for value in (4, 5):
        lab.page.run("document.querySelector('.noUi-handle').focus()")
        for kind in ("keyDown", "keyUp"):
            lab.page.call("Input.dispatchKeyEvent", type=kind, key="ArrowRight", code="ArrowRight", windowsVirtualKeyCode=39)
        lab.until(0, "the slider's moving", lambda c: f"the slider is at {value}" in c["text"])
    lab.expect(lab.cell(1)["prompt"] == "[*]:", "the remote cell ended before the slider was moved")
    lab.until(1, "the end", lambda c: c["prompt"] == "[2]:")


SCENES = {"failing": failing, "restart": restart, "tab": closed_tab, "interrupt": interrupt, "widgets": widgets}


def run_all(given, page):
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
