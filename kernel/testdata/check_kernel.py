"""Drives the built kernel as Jupyter's own clients do. Run with python -m unittest; the kernelspec is on JUPYTER_PATH."""

import os
import time
import unittest

import jupyter_kernel_test
import nbformat
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

TRAIN = "%%morph train model --max-price 25\nmodel = {'kind': 'trained', 'seen': len(X)}"


def run(*cells, allow_errors=False):
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    NotebookClient(book, kernel_name="morph", timeout=60, allow_errors=allow_errors).execute()
    return book


def text(cell):
    return "".join(o.get("text", "") or o.get("data", {}).get("text/plain", "") for o in cell.outputs)


class Conformance(jupyter_kernel_test.KernelTests):
    kernel_name = "morph"
    language_name = "python"
    file_extension = ".py"
    code_hello_world = "print('hello, world')"
    code_stderr = "import sys; print('test', file=sys.stderr)"
    completion_samples = [{"text": "zi", "matches": {"zip"}}]
    complete_code_samples = ["1", "print('hello, world')", "def f(x):\n  return x*2\n\n\n"]
    incomplete_code_samples = ["print('''hello", "def f(x):\n  x*2"]
    invalid_code_samples = ["import = 7q"]
    code_page_something = "zip?"
    code_generate_error = "raise"
    code_execute_result = [{"code": "1+2+3", "result": "6"}]
    code_display_data = [{"code": "from IPython.display import HTML, display; display(HTML('<b>x</b>'))", "mime": "text/html"}]
    code_history_pattern = "1?2*"
    supported_history_operations = ("tail", "search")
    code_inspect_sample = "zip"
    code_clear_output = "from IPython.display import clear_output; clear_output()"


class Welcome(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "morph"
    support_iopub_welcome = True


class Trained(unittest.TestCase):
    def test_variable_comes_home(self):
        book = run("X = [1, 2, 3]", TRAIN, "model['kind'], model['seen'], get_ipython().history_manager.input_hist_raw[2].splitlines()[0][:13]")
        train = book.cells[1]
        self.assertEqual(text(book.cells[2]), "('came home', 3, '%%morph train')")
        self.assertEqual([c.execution_count for c in book.cells], [1, 2, 3])
        displays = [o for o in train.outputs if o.output_type == "display_data"]
        self.assertEqual([sorted(o.data) for o in displays],
                         [["text/html", "text/plain"], ["application/vnd.morphware.run+json", "image/png", "text/plain"]])
        self.assertIn("at most 25 MWT", text(train))
        self.assertIn("epoch 2", text(train))


class Raised(unittest.TestCase):
    def test_error_is_shown_here(self):
        book = run("X = 1", "%%morph train model --max-price 25\nmodel = 1 / 0", "print('behind')", allow_errors=True)
        error = [o for o in book.cells[1].outputs if o.output_type == "error"][0]
        self.assertEqual(error.ename, "ZeroDivisionError")
        self.assertIn("line 1", "\n".join(error.traceback))
        with self.assertRaises(CellExecutionError):
            run("X = 1", "%%morph train model --max-price 25\nmodel = 1 / 0")


class Refused(unittest.TestCase):
    def test_clear_error(self):
        book = run("X = [1]", TRAIN, "'next'", allow_errors=True)
        error = [o for o in book.cells[1].outputs if o.output_type == "error"][0]
        self.assertIn(os.environ["WANT"], "\n".join(error.traceback))
        self.assertIn("hint:", "\n".join(error.traceback))


class Queue(unittest.TestCase):
    def setUp(self):
        self.manager, self.client = start_new_kernel(kernel_name="morph")
        self.addCleanup(self.manager.shutdown_kernel, now=True)
        self.addCleanup(self.client.stop_channels)

    def replies(self, ids):
        found = {}
        while len(found) < len(ids):
            reply = self.client.get_shell_msg(timeout=30)
            if reply["parent_header"]["msg_id"] in ids:
                found[reply["parent_header"]["msg_id"]] = reply["content"]["status"]
        return [found[i] for i in ids]

    def test_failing_cell_above(self):
        ids = [self.client.execute(c) for c in ("X = [1]", "import time; time.sleep(0.3); 1 / 0", TRAIN, "print('behind')")]
        self.assertEqual(self.replies(ids), ["ok", "error", "aborted", "aborted"])

    def test_failing_remote_cell_above(self):
        ids = [self.client.execute(c) for c in ("X = [1]", "%%morph train model --max-price 25\nmodel = 1 / 0", TRAIN)]
        self.assertEqual(self.replies(ids), ["ok", "error", "aborted"])


class Stays(unittest.TestCase):
    """The stand-in's job never ends by itself."""

    def held(self):
        manager, client = start_new_kernel(kernel_name="morph")
        self.addCleanup(manager.shutdown_kernel, now=True)
        client.execute_interactive("X = [1]", timeout=30)
        self.train = client.execute(TRAIN)
        while True:
            message = client.get_iopub_msg(timeout=30)
            if message["msg_type"] == "stream" and "epoch" in message["content"]["text"]:
                return manager, client

    def test_alive_while_held(self):
        manager, client = self.held()
        self.assertIn("zip", client.complete("zi", reply=True, timeout=30)["content"]["matches"])
        client.kernel_info(reply=True, timeout=30)
        manager.interrupt_kernel()
        while True:
            reply = client.get_shell_msg(timeout=30)
            if reply["parent_header"]["msg_id"] == self.train:
                break
        self.assertEqual(reply["content"]["ename"], "KeyboardInterrupt")
        client.execute_interactive("1", timeout=30)


class Restart(Stays):
    test_alive_while_held = None

    def test_restart_detaches(self):
        manager, client = self.held()
        manager.restart_kernel()
        client.wait_for_ready(timeout=30)
        time.sleep(2)  # longer than an interrupt would wait to cancel: what is shown is that nothing happens
        client.execute_interactive("%morph jobs", timeout=30)


if __name__ == "__main__":
    unittest.main()
