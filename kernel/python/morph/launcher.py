"""The Morph kernel's child: ipykernel, which loses no output and knows %%morph. python -m morph.launcher -f FILE"""

import os
import sys

# As ipykernel's own launcher: a random.py in the notebook's folder must not stand in for Python's while we start.
# ipykernel puts the folder back for the notebook.
if sys.path[0] in ("", os.getcwd()):
    del sys.path[0]

import zmq  # noqa: E402
from ipykernel.kernelapp import IPKernelApp  # noqa: E402


class Application(IPKernelApp):
    def init_iopub(self, context):
        # By default a PUB socket throws away what a slow reader has not taken. Here the only reader is the Morph kernel,
        # which queues for each client; so waiting is right, and losing is not.
        context.setsockopt(zmq.XPUB_NODROP, 1)
        super().init_iopub(context)
        getattr(context, "sockopts", {}).pop(zmq.XPUB_NODROP, None)


def main():
    Application.launch_instance(argv=[*sys.argv[1:], "--IPKernelApp.extra_extensions=morph"])


if __name__ == "__main__":
    main()
