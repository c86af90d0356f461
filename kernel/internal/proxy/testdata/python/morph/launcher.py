"""The smallest child: ipykernel whose output socket waits instead of dropping."""

import zmq
from ipykernel.kernelapp import IPKernelApp


class App(IPKernelApp):
    def init_iopub(self, context):
        context.setsockopt(zmq.XPUB_NODROP, 1)
        super().init_iopub(context)
        context.sockopts.pop(zmq.XPUB_NODROP, None)


App.launch_instance()
