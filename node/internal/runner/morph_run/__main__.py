"""python -m morph_run train|predict|score. Folders come by environment; see each part."""

import os
import sys


def main() -> int:
    # An ordinary terminal flushes each line; a pipe would keep kilobytes back.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True, errors="backslashreplace")
    os.environ["PYTHONUNBUFFERED"] = "1"  # for the processes that the job starts itself
    os.environ.setdefault("MPLBACKEND", "Agg")
    os.environ.setdefault("WANDB_MODE", "offline")
    os.environ.setdefault("WANDB_SILENT", "true")

    verb = sys.argv[1] if len(sys.argv) == 2 else ""
    if verb == "train":
        from .train import train as run
    elif verb == "predict":
        from .predict import predict as run
    elif verb == "score":
        from .score import score as run
    else:
        print("usage: python -m morph_run train|predict|score", file=sys.stderr)
        return 2
    return run()


if __name__ == "__main__":
    status = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass
    # Threads that the job left running must not keep the machine; atexit hooks were the job's own business too.
    os._exit(status)
