"""The Morph kernel's child: ipykernel, which loses no output and knows %%morph. python -m morph.launcher -f FILE"""

import os
import sys

# As ipykernel's own launcher: a random.py in the notebook's folder must not stand in for Python's while we start.
# ipykernel puts the folder back for the notebook.
if sys.path[0] in ("", os.getcwd()):
    del sys.path[0]

import zmq  # noqa: E402
from ipykernel.kernelapp import IPKernelApp  # noqa: E402
from jupyter_client.session import Session  # noqa: E402
from traitlets import default  # noqa: E402


RELAY = os.environ.pop("MORPH_RELAY", "").encode()  # the Morph kernel's identity on our sockets


class Relayed(Session):
    """The Morph kernel's own identity comes before the client's in every request. Here it is taken away, so that a notebook
    sees the client as it would without us, and put back in front of every reply."""

    def feed_identities(self, msg_list, copy=True):
        identities, rest = super().feed_identities(msg_list, copy)
        return identities[1:] if identities[:1] == [RELAY] else identities, rest

    def send(self, stream, msg_or_type, content=None, parent=None, ident=None, *more, **named):
        if isinstance(ident, list):  # a route; topics are bytes
            ident = [RELAY, *ident]
        return super().send(stream, msg_or_type, content, parent, ident, *more, **named)


class Application(IPKernelApp):
    @default("session")
    def _relayed(self):
        return Relayed(parent=self) if RELAY else Session(parent=self)

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
