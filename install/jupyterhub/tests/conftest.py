"""A real JupyterHub, with its proxy and the example's configuration, and people who use it."""

import ctypes
import os
import pathlib
import secrets
import signal
import socket
import subprocess
import sys
import time

import pytest
import requests

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent
PATIENCE = int(os.environ.get("HUB_PATIENCE", "300"))  # seconds for anything that is waited for


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="the whole class, too: three hundred students")
    parser.addoption("--pictures", default="", help="a folder for screenshots")


def ports(n):
    """Ports that nobody listens on; held until all are found, so that they differ."""
    held = [socket.socket() for _ in range(n)]
    for s in held:
        s.bind(("127.0.0.1", 0))
    found = [s.getsockname()[1] for s in held]
    for s in held:
        s.close()
    return found


def die_with_us():
    """A test that is killed leaves no Hub behind: prctl(PR_SET_PDEATHSIG, SIGTERM), where there is one."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def wait(what, condition, patience=PATIENCE):
    end = time.monotonic() + patience
    while True:
        got = condition()
        if got:
            return got
        assert time.monotonic() < end, f"waited {patience} s: {what}"
        time.sleep(0.1)


class Hub:
    """A Hub under a base URL of its own, with the gateway as its service."""

    def __init__(self, folder, students=("ada", "bob", "eve", "mia"), workers=2, validators=1, more=None):
        self.folder = folder
        public, api, proxy, service = ports(4)
        self.url = f"http://127.0.0.1:{public}/class/"
        self.log = folder / "hub.log"
        (folder / "home").mkdir()
        env = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "MORPH_"))}
        env |= {
            "HUB_STATE": str(folder), "HUB_STUDENTS": ",".join(students), "HUB_URL": self.url, "HUB_API": f"http://127.0.0.1:{api}", "HUB_PROXY": f"http://127.0.0.1:{proxy}",
            "HUB_PROXY_COMMAND": f"node\n{HERE}/node_modules/configurable-http-proxy/bin/configurable-http-proxy", "JUPYTER_PATH": str(ROOT / "build/jupyter/share/jupyter"),
            "MORPH_BIN": str(ROOT / "bin"), "MORPH_STATE": str(folder / "morph"), "MORPH_SERVICE": f"127.0.0.1:{service}", "MORPH_PYTHON": sys.executable,
            "HUB_TESTS_TOKEN": secrets.token_hex(32), "MORPH_WORKERS": str(workers), "MORPH_VALIDATORS": str(validators), **(more or {}),
        }
        self.env = env
        self.start()

    def start(self):
        with open(self.log, "ab") as out:
            self.process = subprocess.Popen([sys.executable, "-m", "jupyterhub", "-f", str(HERE / "tests/jupyterhub_config.py")], cwd=self.folder, env=self.env, stdout=out, stderr=out, start_new_session=True, preexec_fn=die_with_us)

        def answers():
            assert self.process.poll() is None, f"the Hub ended:\n{self.log.read_text()[-4000:]}"
            try:
                return requests.get(self.url + "services/morph/v1/me", timeout=10).status_code == 401
            except requests.RequestException:
                return False

        wait("the Hub and the gateway do not answer", answers)

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        finally:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)  # what it left
            except ProcessLookupError:
                pass

    def api(self, method, path, **more):
        """The Hub's own API, as its administrator."""
        answer = requests.request(method, self.url + "hub/api/" + path, headers={"Authorization": f"token {self.env['HUB_TESTS_TOKEN']}"}, timeout=120, **more)
        assert answer.ok, f"{method} {path}: {answer.status_code} {answer.text[:400]}"
        return answer.json() if answer.content else None

    def token(self, user, *scopes):
        """A token of a user: a server's, unless other scopes are named."""
        return self.api("POST", f"users/{user}/tokens", json={"scopes": list(scopes or ["users:activity!user", "access:services!service=morph"])})["token"]

    def ask(self, token, path, method="GET", **more):
        headers = {"Authorization": f"token {token}", **more.pop("headers", {})}
        return requests.request(method, self.url + "services/morph/v1/" + path, headers=headers, timeout=120, **more)


@pytest.fixture(scope="session")
def hub(tmp_path_factory):
    one = Hub(tmp_path_factory.mktemp("hub"))
    yield one
    one.close()


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        one = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-quic"])
        yield one
        one.close()


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, browser, hub, name):
        self.hub, self.name = hub, name
        self.context = browser.new_context(viewport={"width": 1200, "height": 1500})
        self.context.set_default_timeout(PATIENCE * 1000)
        self.page = self.context.new_page()

    def log_in(self, page):
        """Open a page of the Hub that sends who is not logged in to the login."""
        self.page.goto(self.hub.url + page, wait_until="domcontentloaded")
        self.page.fill("input[name=username]", self.name)
        self.page.fill("input[name=password]", "practice")
        self.page.click("input[type=submit]")

    def log_out(self):
        self.page.goto(self.hub.url + "hub/logout")

    def until(self, expression):
        """Wait for something to be true of the page. It is asked from outside: our pages let nobody evaluate text."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                if self.page.evaluate(expression):
                    return
            except Exception as error:  # It is going elsewhere just now.
                if "context was destroyed" not in str(error):
                    raise
            if time.monotonic() > end:
                self.page.screenshot(path=self.hub.folder / f"{self.name}.png")
                raise AssertionError(f"{self.name} waited {PATIENCE} s for {expression}")
            time.sleep(0.2)

    def close(self):
        self.context.close()


@pytest.fixture
def person(browser, hub):
    there = []

    def make(name):
        there.append(Person(browser, hub, name))
        return there[-1]

    yield make
    for one in there:
        one.close()
