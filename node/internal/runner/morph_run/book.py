"""Runs a whole notebook in IPython and writes it down again as it ran: every cell with its outputs, up to one that failed."""

import json
import os
import sys

from . import events

MOST = 1 << 20  # characters of a cell's output that are written down; all of it is told while the job runs
TOLD = 240_000  # bytes of the event that tells of the notebook of a job that failed and so brings nothing home


class CellFailed(Exception):
    """A cell that raised, and the traceback that IPython made of it."""

    def __init__(self, error, lines):
        super().__init__(str(error))
        self.error, self.lines = error, lines


def executed(path):
    """Where a notebook is written down as it ran."""
    return path.removesuffix(".ipynb") + ".executed.ipynb"


def run(path, namespace):
    """Run the code cells in the namespace of __main__, in their order, as nbclient would: those tagged skip-execution are
    left out, those tagged raises-exception may fail."""
    with open(path, encoding="utf-8") as file:
        book = json.load(file)
    if book.get("nbformat") != 4:
        raise ValueError(f"{os.path.basename(path)} is of notebook format {book.get('nbformat')}: jupyter nbconvert --to notebook makes 4 of it")
    try:
        import matplotlib_inline  # noqa: F401

        os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    except ImportError:
        pass
    os.environ.setdefault("PIP_RETRIES", "0")  # there is no network to wait for
    shell = _shell(namespace)
    cells = [c for c in book["cells"] if c.get("cell_type") == "code"]
    for cell in cells:
        cell["outputs"], cell["execution_count"] = [], None
    try:
        for n, cell in enumerate(cells):
            tags = cell.get("metadata", {}).get("tags", [])
            text = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
            if not text.strip() or "skip-execution" in tags:
                continue
            events.emit("progress", done=n, total=len(cells))
            error = shell.run(cell, text)
            if error is not None and "raises-exception" not in tags:
                raise CellFailed(error, cell["outputs"][-1].get("traceback", []))
        events.emit("progress", done=len(cells), total=len(cells))
    except CellFailed:
        _tell(executed(path), book)
        raise
    finally:
        with open(executed(path), "w", encoding="utf-8") as file:
            json.dump(book, file, indent=1, ensure_ascii=False)
    return namespace


def _tell(path, book):
    """Send the notebook home as an event, its largest outputs left out until it is small enough."""
    outputs = sorted((o for c in book["cells"] for o in c.get("outputs", []) if o["output_type"] != "error"), key=lambda o: -len(json.dumps(o)))
    while len(json.dumps(text := json.dumps(book, ensure_ascii=False))) > TOLD and outputs:
        large = outputs.pop(0)
        large.clear()
        large.update(output_type="stream", name="stderr", text="(an output is left out here: it is too large for the notebook of a job that failed)\n")
    if len(json.dumps(text)) <= TOLD:
        events.emit("file", name=os.path.basename(path), text=text)


def _shell(namespace):
    try:
        from IPython.core.displayhook import DisplayHook
        from IPython.core.displaypub import DisplayPublisher
        from IPython.core.interactiveshell import InteractiveShell
    except ImportError:
        raise ModuleNotFoundError("this worker has no IPython, which a notebook needs", name="IPython") from None
    from traitlets.config import Config

    class Publisher(DisplayPublisher):
        def publish(self, data, metadata=None, *, transient=None, update=False, **more):
            shell.show(data, metadata or {}, (transient or {}).get("display_id"), update)

        def clear_output(self, wait=False):
            shell.outputs.clear()

    class Hook(DisplayHook):
        def write_output_prompt(self):
            self.count = self.prompt_count

        def write_format_data(self, format_dict, md_dict=None):
            shell.outputs.append({"output_type": "execute_result", "execution_count": self.count, "data": _plain(format_dict), "metadata": md_dict or {}})
            shell.say(format_dict.get("text/plain", ""))

        def finish_displayhook(self):
            self._is_active = False

    class Shell(InteractiveShell):
        outputs = []

        def run(self, cell, text):
            """Run one cell; returns what it raised."""
            self.outputs = cell["outputs"]
            streams = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = _Tee(streams[0], "stdout", self), _Tee(streams[1], "stderr", self)
            try:
                result = self.run_cell(text, store_history=True)
            finally:
                sys.stdout, sys.stderr = streams
            cell["execution_count"] = result.execution_count
            return result.error_before_exec or result.error_in_exec

        def show(self, data, metadata, name, update):
            if update:
                for output in _all:
                    if output["name"] == name:
                        output["output"].update(data=_plain(data), metadata=metadata)
                return
            output = {"output_type": "display_data", "data": _plain(data), "metadata": metadata}
            self.outputs.append(output)
            if name:
                _all.append({"name": name, "output": output})
            self.say(data.get("text/plain", ""))

        def say(self, text):
            """Tell of an output as a console would show it, without writing it down a second time."""
            stream = sys.stdout
            print(text, file=getattr(stream, "stream", stream), flush=True)

        def _showtraceback(self, etype, evalue, stb):
            self.outputs.append({"output_type": "error", "ename": etype.__name__, "evalue": str(evalue), "traceback": list(stb)})

        def enable_gui(self, gui=None):
            """There is no screen: %matplotlib inline asks for none, and the rest has nowhere to go."""

    _all = []
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "neutral" if int(__import__("IPython").version_info[0]) >= 9 else "Neutral"
    config.InteractiveShell.cache_size = 0
    main = sys.modules["__main__"]
    shell = Shell.instance(config=config, user_module=main, user_ns=namespace, display_pub_class=Publisher, displayhook_class=Hook)
    return shell


class _Tee:
    """A stream whose text is also written down among the running cell's outputs."""

    def __init__(self, stream, name, shell):
        self.stream, self.name, self.shell = stream, name, shell

    def write(self, text):
        outputs = self.shell.outputs
        if not outputs or outputs[-1].get("name") != self.name or outputs[-1]["output_type"] != "stream":
            outputs.append({"output_type": "stream", "name": self.name, "text": ""})
        kept = outputs[-1]["text"] + text
        outputs[-1]["text"] = kept if len(kept) <= MOST else "...\n" + kept[-MOST // 2:]
        return self.stream.write(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def __getattr__(self, name):
        return getattr(self.stream, name)


def _plain(data):
    """A bundle of formats as JSON holds it: pictures in base64."""
    import base64

    return {kind: base64.b64encode(value).decode() if isinstance(value, bytes) else value for kind, value in data.items()
            if isinstance(value, (str, bytes)) or kind.endswith("json")}
