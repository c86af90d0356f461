"""The launcher's tile, with a real Jupyter server and a stand-in for the gateway."""

import http.server
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).parents[3]
pytest.importorskip("jupyter_server_proxy")
pytestmark = pytest.mark.skipif(not (ROOT / "bin" / "morph").exists(), reason="bin/morph is not built: make build")


class Gateway(http.server.BaseHTTPRequestHandler):
    """Answers with what it was asked, to its owner alone."""

    def do_GET(self):
        if self.headers.get("Authorization") != "Bearer the-token":
            self.send_error(401)
            return
        body = json.dumps({"path": self.path, "cookie": self.headers.get("Cookie"), "origin": self.headers.get("Origin")}).encode()
        self.send_response(200)
        self.send_header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def jupyter(tmp_path_factory):
    tmp_path = tmp_path_factory.mktemp("jupyter")
    gateway = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    threading.Thread(target=gateway.serve_forever, daemon=True).start()
    (tmp_path / "gateway.json").write_text(json.dumps({"url": f"http://127.0.0.1:{gateway.server_port}", "token": "the-token"}))
    config = tmp_path / "jupyter_server_config.py"
    config.write_text("from morph.tile import server\nc.ServerProxy.servers = {'morph': server()}\n")
    env = {**os.environ, "MORPH_HOME": str(tmp_path), "MORPH_BIN": str(ROOT / "bin"), "PYTHONPATH": str(ROOT / "kernel" / "python"), "JUPYTER_CONFIG_DIR": str(tmp_path)}
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyter_server", "--allow-root", "--no-browser", f"--ServerApp.port={port}", "--IdentityProvider.token=of-jupyter", f"--ServerApp.root_dir={tmp_path}",
         "--ServerApp.base_url=/user/ada/", "--ServerApp.jpserver_extensions={'jupyter_server_proxy': True}"], env=env, stderr=subprocess.PIPE, text=True)
    said = []
    for line in server.stderr:
        said.append(line)
        if "Use Control-C" in line:
            break
    found = re.findall(r"http://127\.0\.0\.1:\d+/user/ada/", "".join(said))
    assert found, "the Jupyter server did not start:\n" + "".join(said)
    url = found[-1]
    threading.Thread(target=server.stderr.read, daemon=True).start()
    while True:  # It says so before it listens.
        try:
            get(url + "api")
            break
        except urllib.error.URLError:
            assert server.poll() is None, "the Jupyter server ended"
            time.sleep(0.05)
    yield url
    server.terminate()
    server.wait()
    server.stderr.close()
    gateway.shutdown()
    gateway.server_close()


class Straight(urllib.request.HTTPRedirectHandler):
    """Follows no redirection: to the login page, say."""

    def redirect_request(self, *_):
        return None


def get(url, method="GET", **headers):
    request = urllib.request.Request(url, method=method, headers={k.replace("_", "-"): v for k, v in headers.items()})
    with urllib.request.build_opener(Straight).open(request, timeout=120) as answer:
        return answer.headers, json.load(answer)


def test_the_tile_opens_the_dashboard(jupyter):
    owner = {"Authorization": "token of-jupyter"}
    listed = get(jupyter + "server-proxy/servers-info", **owner)[1]["server_processes"]
    assert [(s["name"], s["launcher_entry"]["title"]) for s in listed] == [("morph", "Morphware")]
    headers, seen = get(jupyter + "morph/v1/jobs?limit=1", **owner, Cookie="a=b")
    assert seen == {"path": "/v1/jobs?limit=1", "cookie": None, "origin": None}
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]


def test_only_its_owner_and_its_own_pages_get_through(jupyter):
    owner = {"Authorization": "token of-jupyter"}
    for headers in [{"Authorization": "token wrong"}, {**owner, "Origin": "http://evil.example"}, {**owner, "Sec_Fetch_Site": "cross-site"}]:
        with pytest.raises(urllib.error.HTTPError) as refused:
            get(jupyter + "morph/v1/jobs", method="GET", **headers)
        assert refused.value.code in (302, 401, 403)


def test_the_icon_is_there():
    from morph.tile import server

    made = server()
    assert pathlib.Path(made["launcher_entry"]["icon_path"]).exists()
    assert made["command"][1:] == ["dashboard", "--socket", "{unix_socket}"]
