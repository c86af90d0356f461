"""Executes a notebook as JupyterLab would and writes it with its outputs, also when a cell fails.

usage: execute.py NOTEBOOK OUT [--kernel NAME] [--timeout SECONDS]
"""
import argparse
import pathlib
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

parser = argparse.ArgumentParser()
parser.add_argument("notebook", type=pathlib.Path)
parser.add_argument("out", type=pathlib.Path)
parser.add_argument("--kernel", default="morph")
parser.add_argument("--timeout", type=int, default=300, help="seconds that one cell may take")
args = parser.parse_args()

book = nbformat.read(args.notebook, as_version=4)
folder = str(args.notebook.resolve().parent)
client = NotebookClient(book, kernel_name=args.kernel, timeout=args.timeout, resources={"metadata": {"path": folder}})
failed = None
try:
    client.execute()
except CellExecutionError as e:
    failed = e
finally:
    nbformat.write(book, args.out)
if failed:
    sys.exit(str(failed))
