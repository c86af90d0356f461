"""Runs a notebook through the Morph kernel, as JupyterLab's Run All would, and writes it down as it ran, also when a cell
fails. Cells tagged morph-train are trained on the market by the line given; %%morph cells say themselves how.

usage: book.py NOTEBOOK OUT KERNEL LINE; why it failed is written to file descriptor 3."""

import os
import sys


def fail(why):
    os.write(3, why.encode())
    sys.exit(1)


try:
    import nbformat
    from jupyter_client.kernelspec import NoSuchKernel
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, DeadKernelError
except ImportError as error:
    fail(f"{sys.executable} has no {error.name}\nhint: {sys.executable} -m pip install nbclient, or name another interpreter with --python")

TAG = "morph-train"


class Client(NotebookClient):
    """Shows what cells print while they run."""

    def process_message(self, msg, cell, cell_index):
        content = msg["content"]
        if msg["msg_type"] == "stream":
            print(content["text"], end="", file=getattr(sys, content["name"]), flush=True)
        elif msg["msg_type"] in ("execute_result", "display_data") and "display_id" not in content.get("transient", {}):
            print(content["data"].get("text/plain", ""), flush=True)
        elif msg["msg_type"] == "error":
            print("\n".join(content["traceback"]), file=sys.stderr, flush=True)
        return super().process_message(msg, cell, cell_index)


def main(path, out, kernel, line):
    book = nbformat.read(path, as_version=4)
    own = {}
    for cell in book.cells:
        if cell.cell_type == "code" and TAG in cell.metadata.get("tags", []):
            own[cell.id] = cell.source
            cell.source = f"%%morph train {line}\n{cell.source}"
    client = Client(book, kernel_name=kernel, timeout=None, resources={"metadata": {"path": path.rpartition("/")[0] or "."}})
    try:
        client.execute()
    except NoSuchKernel:
        fail(f"Jupyter knows no kernel {kernel!r}\nhint: morph kernel install")
    except CellExecutionError as error:
        fail(f"a cell of {path} failed: {error.ename}: {error.evalue}")
    except DeadKernelError:
        fail(f"the kernel died while it ran {path}")
    finally:
        for cell in book.cells:
            if cell.get("id") in own:
                cell.source = own[cell.id]
        nbformat.write(book, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
