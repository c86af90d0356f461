"""The child as the Morph kernel starts it: a real ipykernel."""

import os
import subprocess
import sys
import time

import pytest

from conftest import HERE

manager = pytest.importorskip("jupyter_client.manager")


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    folder = tmp_path_factory.mktemp("child")
    kernel = manager.KernelManager(kernel_name="python3")
    kernel.kernel_spec.argv[:] = [sys.executable, "-m", "morph.launcher", "-f", "{connection_file}"]
    env = {**os.environ, "PYTHONPATH": str(HERE.parent), "IPYTHONDIR": str(folder)}
    env.pop("MORPH_SOCK", None)
    kernel.start_kernel(env=env, cwd=str(folder))
    client = kernel.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    yield client
    client.stop_channels()
    kernel.shutdown_kernel(now=True)


def execute(client, code):
    outputs = []
    reply = client.execute_interactive(code, timeout=60, output_hook=outputs.append, allow_stdin=False)
    text = "".join(m["content"].get("text", "") for m in outputs if m["msg_type"] == "stream")
    errors = [m["content"] for m in outputs if m["msg_type"] == "error"]
    return reply["content"], text, errors, outputs


def test_the_magic_is_there(client):
    reply, text, _, _ = execute(client, "%morph up --help")
    assert reply["status"] == "ok" and "%morph up" in text


def test_errors_are_errors_of_the_protocol(client):
    reply, _, errors, _ = execute(client, "%%morph train model --max-prize 3\nmodel = 1")
    assert reply["status"] == "error" and reply["ename"] == "UsageError"
    assert errors and "did you mean --max-price?" in "\n".join(errors[0]["traceback"])


def test_cells_are_named_by_their_count(client):
    execute(client, "def f(x):\n    return 1 / x")
    _, _, _, outputs = execute(client, "%%morph train m --dry-run\nm = f(1)")
    shown = [m["content"]["data"] for m in outputs if m["msg_type"] == "display_data"][0]
    assert "sources.json" in shown["text/plain"] and "<table" in shown["text/html"]


def test_no_output_is_lost(client):
    """A plain ipykernel loses most of this: its client reads nothing before all is printed, or cannot be."""
    count = 30_000
    client.execute(f"import os, time\nfrom IPython.display import publish_display_data\n"
                   f"for i in range({count}): publish_display_data({{'text/plain': str(i) * 50}})")
    for _ in range(50):  # the child is ahead by what the sockets hold, until it waits
        client.get_iopub_msg(timeout=30)
    got = []
    time.sleep(2)  # a slow client, not a condition that is waited for
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["msg_type"] == "display_data":
            got.append(message)
        elif message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            break
    assert len(got) > count - 50 and got[-1]["content"]["data"]["text/plain"].startswith(str(count - 1))


def test_completion(client):
    client.complete("%%morph tr", 10)
    reply = client.get_shell_msg(timeout=30)
    while reply["msg_type"] != "complete_reply":
        reply = client.get_shell_msg(timeout=30)
    assert "train " in reply["content"]["matches"]


def test_a_python_without_numpy_is_a_kernel_all_the_same(tmp_path):
    """It starts without a word; %%morph says what it needs."""
    for name in ("numpy", "cloudpickle"):
        (tmp_path / f"{name}.py").write_text(f"raise ModuleNotFoundError('no {name}', name='{name}')")
    script = "from IPython.core.interactiveshell import InteractiveShell as S\ns = S.instance()\ns.run_line_magic('load_ext', 'morph')\n" \
             "s.run_cell('%morph --help')\ns.run_cell('%%morph train model --max-price 3\\nmodel = 1')"
    env = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{HERE.parent}", "IPYTHONDIR": str(tmp_path), "MORPH_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, timeout=120)
    assert "usage: %%morph" in done.stdout
    assert "needs numpy" in done.stdout + done.stderr and "pip install numpy cloudpickle" in done.stdout + done.stderr, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
