"""Talks to the Morph kernel: one JSON object a line, over the unix socket $MORPH_SOCK."""

import json
import os
import socket

from .errors import MorphError

NO_BRIDGE = "this needs the Morph kernel: choose the kernel \"Morph\" (install it with `morph kernel install`). " \
            "In this kernel --dry-run and --local work"


class GatewayError(MorphError):
    """The kernel or its gateway refused."""


def connected():
    return bool(os.environ.get("MORPH_SOCK"))


def ask(op, **fields):
    """Send one request and return the answer. A refusal is a GatewayError."""
    path = os.environ.get("MORPH_SOCK")
    if not path:
        raise GatewayError(f"%morph {op} has nobody to ask", NO_BRIDGE)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.connect(path)
            connection.sendall(json.dumps({"op": op, **fields}).encode() + b"\n")
            with connection.makefile("rb") as answers:
                line = answers.readline(64 << 20)
    except OSError as error:
        raise GatewayError(f"ask the Morph kernel for {op}: {error}", "restart the kernel") from None
    if not line:
        raise GatewayError(f"the Morph kernel hung up on {op}", "restart the kernel; its log says why")
    answer = json.loads(line)
    if not answer.get("ok"):
        raise GatewayError(answer.get("error") or f"{op} was refused", answer.get("hint", ""))
    return answer
