"""Morphware for the users of a JupyterHub: the gateway as a service of the Hub, and notebooks that need no key.

Load it at the end of jupyterhub_config.py with load_subconfig("…/morphware.py"), or put it into a folder of snippets that the
Hub reads, such as The Littlest JupyterHub's. Each setting can be given in the Hub's environment:

MORPH_BIN      the folder of the four programs (/opt/morphware/bin)
MORPH_STATE    the gateway's own folder, which must last (/var/lib/morphware)
MORPH_SERVICE  host:port between the Hub and the gateway (127.0.0.1:10101)
MORPH_PYTHON   the interpreter that a private market's workers run jobs in; empty: the first python3
MORPH_RPC      an Ethereum node, and
MORPH_MARKET   the market's address; both empty: a private chain and market for the class, on this machine
MORPH_WORKERS  how many workers and
MORPH_VALIDATORS  validators of a private market run on this machine (3 and 3)
MORPH_MWT      with how many practice MWT a private market's gateway begins (1000000)
"""

import os

c = get_config()  # noqa: F821 - the Hub provides it

_name = "morph"
_env = os.environ.get
_bin = _env("MORPH_BIN", "/opt/morphware/bin")
_state = _env("MORPH_STATE", "/var/lib/morphware")
_at = _env("MORPH_SERVICE", "127.0.0.1:10101")

if _env("MORPH_RPC"):
    _command = [f"{_bin}/morph-gateway", "run", "--hub", "--home", _state, "--rpc", _env("MORPH_RPC"), "--market", _env("MORPH_MARKET", "")]
else:
    _command = [f"{_bin}/morph", "up", "--hub", "--dir", _state, "--workers", _env("MORPH_WORKERS", "3"), "--validators", _env("MORPH_VALIDATORS", "3"),
                "--mwt", _env("MORPH_MWT", "1000000"), "--python", _env("MORPH_PYTHON", "")]

# A teacher's rights, and an admin's, come with scopes of their own. No server's token carries them: a student's notebook that a
# teacher runs must not borrow them.
c.JupyterHub.custom_scopes.update({
    "custom:morph:teach": {"description": "See and steer the jobs and budgets of the courses that one teaches."},
    "custom:morph:admin": {"description": "See and steer everything in the Morphware gateway."},
})
c.JupyterHub.services.append({
    "name": _name,
    "display": True,
    "url": f"http://{_at}",
    "command": _command,
    "oauth_no_confirm": True,
    "oauth_client_allowed_scopes": [f"access:services!service={_name}", "custom:morph:teach", "custom:morph:admin"],
    "environment": {name: os.environ[name] for name in ("PATH", "LANG", "MORPH_STUDENT_GROUPS", "MORPH_TEACHER_GROUPS") if name in os.environ},
})
c.JupyterHub.load_roles.append({"name": "user", "description": "Everybody may use the gateway.", "scopes": ["self", f"access:services!service={_name}"]})

# Notebooks find the gateway by its address, and show the token that the Hub gave their server.
c.Spawner.server_token_scopes = ["users:activity!user", "access:servers!user", f"access:services!service={_name}"]
c.Spawner.environment.update({"MORPH_GATEWAY": lambda spawner: f"http://{_at}{spawner.hub.base_url.removesuffix('hub/')}services/{_name}"})
