"""Talks to the Morph kernel: one JSON object a line, over the unix socket $MORPH_SOCK; or, without one, to the gateway."""

import json
import os
import socket

from . import gateway
from .gateway import GatewayError


def held():
    """Whether a Morph kernel is there, which holds cells and draws curves."""
    return bool(os.environ.get("MORPH_SOCK"))


def connected():
    return held() or gateway.present()


def ask(op, patience=None, **fields):
    """Send one request and return the answer. A refusal is a GatewayError. Without the Morph kernel the gateway is asked
    here, and what the kernel would hold a cell for blocks it."""
    path = os.environ.get("MORPH_SOCK")
    if not path:
        from . import bridge

        return bridge.answer(op, **fields)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(patience)
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
