"""Large data, as it is at the end of a cell: a forked process writes it while the notebook goes on.

The copy is the operating system's (copy on write): no second one is made in memory, and the interpreter waits for the fork
alone. Whoever takes the folder up waits for the lock on FOLDER/writing, whose holder writes "ok" into it at the end."""

import fcntl
import os
import shutil
import signal
import sys
import threading
import warnings

from .errors import CaptureError

LARGE = 8 << 20  # bytes; what is smaller is written at once
LOCK = "writing"


class Snapshot:
    """Collects what is large while a cell is packed, and writes it in the end."""

    def __init__(self, folder):
        self.folder, self.files = folder, []

    def add(self, path, *parts):
        """Have a file made of buffers, which are kept alive until then."""
        self.files.append((path, [memoryview(p).cast("B") for p in parts]))

    def size(self):
        return sum(len(part) for _, parts in self.files for part in parts)

    def check(self):
        """Refuse what the disk does not hold."""
        free = shutil.disk_usage(self.folder).free
        if self.size() > free:
            raise CaptureError(f"the data needs {self.size() >> 20:,} MiB, and {self.folder} has {free >> 20:,} MiB left", "set TMPDIR to a folder with more space, and restart the kernel")

    def write(self):
        """Write everything, here and now."""
        for path, parts in self.files:
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                for part in parts:
                    while part:
                        part = part[os.write(file, part):]
            finally:
                os.close(file)
        self.files = []

    def start(self):
        """Write everything in a process of its own, which sees the data as it is now."""
        if not self.files:
            return
        if sys.platform != "linux":
            return self.write()  # elsewhere a process with threads is not safe to fork
        lock = os.open(os.path.join(self.folder, LOCK), os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # of forking with threads: the child only writes
                child = os.fork()
        except OSError:
            os.close(lock)
            os.remove(os.path.join(self.folder, LOCK))
            return self.write()
        if child == 0:
            self._child(lock)
        os.close(lock)
        self.files = []
        threading.Thread(target=os.waitpid, args=(child, 0), name="morph-snapshot", daemon=True).start()

    def _child(self, lock):
        """Nothing but system calls: other threads' locks may be held for ever in here."""
        try:
            os.setsid()  # an interrupt is the notebook's
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            self.write()
            os.write(lock, b"ok")
        except BaseException as error:
            os.write(lock, str(error).encode()[:1000])
        finally:
            os._exit(0)
