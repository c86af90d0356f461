"""jupyter_kernel_test with samples that are remote cells: they are trained by another, and answered like any cell. The kernel
is the Morph kernel, or ipykernel with the extension morph."""

import os

import jupyter_kernel_test

MOST = 180  # seconds that a job may take
TRAIN = "%%morph train x --max-price 25 --runtime 1m\n"


class RemoteTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ.get("MORPH_REMOTE", "python3")
    language_name = "python"
    file_extension = ".py"
    code_hello_world = TRAIN + "print('hello, world')\nx = 1"
    code_stderr = TRAIN + "import sys\nprint('test', file=sys.stderr)\nx = 1"
    completion_samples = [{"text": "%%morp", "matches": {"%%morph"}}, {"text": "%%morph train x --max-pric", "matches": {"--max-price"}}]
    complete_code_samples = ["%morph jobs"]
    incomplete_code_samples = [TRAIN + "x = 1"]
    code_generate_error = "%%morph train x --no-such-option\nx = 1"
    code_execute_result = [{"code": "1+2+3", "result": "6"}]
    code_display_data = [{"code": TRAIN + "x = 1", "mime": "text/html"}]  # the card; there is no loss to draw
    code_history_pattern = "1?2*"
    supported_history_operations = ("tail", "search")
    code_inspect_sample = "%morph"
    code_page_something = "%morph?"

    def execute_helper(self, code, timeout=MOST, **more):
        reply, messages = super().execute_helper(code, timeout=timeout, **more)
        # Each stream as a whole, as notebooks show it: what a cell will cost at most is said before it prints anything.
        whole, merged = {}, []
        for m in messages:
            name = m["content"]["name"] if m["msg_type"] == "stream" else None
            if name in whole:
                whole[name]["content"]["text"] += m["content"]["text"]
                continue
            if name:
                whole[name] = m
            merged.append(m)
        return reply, merged

    def test_error_over_there(self):
        self.flush_channels()
        reply, messages = self.execute_helper(TRAIN + "x = 1 / 0")
        self.assertEqual((reply["content"]["status"], reply["content"]["ename"]), ("error", "ZeroDivisionError"))
        self.assertEqual([m["content"]["ename"] for m in messages if m["msg_type"] == "error"], ["ZeroDivisionError"])

    def test_variable_comes_home(self):
        self.flush_channels()
        reply, _ = self.execute_helper("seen = [1, 2, 3]")
        reply, _ = self.execute_helper(TRAIN + "x = sum(seen)")
        self.assertEqual(reply["content"]["status"], "ok")
        _, messages = self.execute_helper("x")
        self.assertEqual([m["content"]["data"]["text/plain"] for m in messages if m["msg_type"] == "execute_result"], [self.home])

    home = "6"
