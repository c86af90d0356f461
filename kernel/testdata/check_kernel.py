"""Drives the built kernel as Jupyter's own clients do. Run with python -m unittest; the kernelspec is on JUPYTER_PATH."""

import os
import sys
import time
import unittest

import jupyter_kernel_test
import nbformat
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

sys.path.insert(0, os.path.join("..", "conformance"))
from test_remote import RemoteTests  # noqa: E402

TRAIN = "%%morph train model --max-price 25\nmodel = {'kind': 'trained', 'seen': len(X)}"


def run(*cells, allow_errors=False, kernel_name="morph"):
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    NotebookClient(book, kernel_name=kernel_name, timeout=60, allow_errors=allow_errors).execute()
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


class Remote(RemoteTests):
    """The stand-in's job prints what the samples print, and brings what it is told to bring."""

    home = "'came home'"
    test_error_over_there = None  # its jobs do not look at their code; Raised has this


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
        self.addCleanup(client.stop_channels)
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
        attached = client.execute("%morph attach")  # from the first point, in a kernel that knows nothing of the job
        seen = ""
        while "epoch 0" not in seen or "job " not in seen:
            message = client.get_iopub_msg(timeout=30)
            if message["parent_header"].get("msg_id") == attached:
                seen += message["content"].get("text", "") + message["content"].get("data", {}).get("text/plain", "")


class Detached(unittest.TestCase):
    def test_handle(self):
        book = run("X = [1, 2, 3]", TRAIN.replace("--max", "--detach --max"), "model", "type(model.wait()).__name__, model['kind']", allow_errors=True)
        self.assertIn("goes on by itself", text(book.cells[1]))
        self.assertIn("is being trained by job", text(book.cells[2]))
        self.assertIn("('dict', 'came home')", text(book.cells[3]))
        self.assertTrue([o for o in book.cells[3].outputs if "image/png" in o.get("data", {})])


class Pending(unittest.TestCase):
    """The stand-in's job never ends by itself."""

    def test_handle(self):
        book = run("X = [1, 2, 3]", TRAIN.replace("--max", "--detach --max"), "model.done(), model.state()", "model.result()",
                   "%%morph train other --max-price 3\nother = model", "model.cancel()", "model.wait()", allow_errors=True)
        self.assertIn("(False, 'training')", text(book.cells[2]))
        for cell, want in ((3, "is not over"), (4, "model.wait()"), (6, "MWT was paid|ended without a model")):
            error = [o for o in book.cells[cell].outputs if o.output_type == "error"]
            self.assertTrue(error, book.cells[cell].outputs)
            self.assertRegex("\n".join(error[0].traceback), want)
        self.assertIn("asked to stop", text(book.cells[5]))


class Plain(unittest.TestCase):
    """A plain ipykernel with the extension: the cell blocks, and the gateway draws."""

    def test_variable_comes_home(self):
        book = run("%load_ext morph", "X = [1, 2, 3]", TRAIN, "model['kind'], model['seen']", "%morph jobs", "%morph logs", "%morph receipt",
                   "%morph wallet", "%morph status", "%morph price", "%morph train --help", TRAIN.replace("--max", "--dry-run --max"), kernel_name="python3")
        train = book.cells[2]
        self.assertEqual(text(book.cells[3]), "('came home', 3)")
        displays = [o for o in train.outputs if o.output_type == "display_data"]
        self.assertEqual([sorted(o.data) for o in displays],
                         [["text/html", "text/plain"], ["application/vnd.morphware.run+json", "image/png", "text/plain"]])
        self.assertIn("epoch 2", displays[0].data["text/plain"])
        self.assertIn("at most 25 MWT", text(train))
        self.assertIn("epoch 2", text(train))
        for cell, want in ((4, "model"), (5, "epoch 1"), (6, "Receipt"), (7, "100"), (8, "stand"), (9, "lately"), (11, "at most 25 MWT")):
            self.assertIn(want, text(book.cells[cell]))


class PlainRaised(unittest.TestCase):
    def test_error_is_shown_here(self):
        book = run("%load_ext morph", "X = 1", "%%morph train model --max-price 25\nmodel = 1 / 0", "print('behind')", allow_errors=True, kernel_name="python3")
        error = [o for o in book.cells[2].outputs if o.output_type == "error"][0]
        self.assertEqual(error.ename, "ZeroDivisionError")
        self.assertIn("line 1", "\n".join(error.traceback))


class PlainRefused(unittest.TestCase):
    def test_clear_error(self):
        book = run("%load_ext morph", "X = [1]", TRAIN, allow_errors=True, kernel_name="python3")
        error = [o for o in book.cells[2].outputs if o.output_type == "error"][0]
        self.assertIn(os.environ["WANT"], "\n".join(error.traceback))
        self.assertIn("hint:", "\n".join(error.traceback))


class PlainStays(unittest.TestCase):
    def test_interrupt_cancels(self):
        manager, client = start_new_kernel(kernel_name="python3")
        self.addCleanup(client.stop_channels)
        self.addCleanup(manager.shutdown_kernel, now=True)
        client.execute_interactive("%load_ext morph\nX = [1]", timeout=30)
        train = client.execute(TRAIN)
        while True:
            message = client.get_iopub_msg(timeout=30)
            if message["msg_type"] == "stream" and "epoch" in message["content"]["text"]:
                break
        manager.interrupt_kernel()
        reply = client.get_shell_msg(timeout=30)
        self.assertEqual(reply["parent_header"]["msg_id"], train)
        self.assertEqual(reply["content"]["ename"], "Interrupted")
        self.assertIn("MWT was paid", reply["content"]["evalue"])


if __name__ == "__main__":
    unittest.main()
