#!/bin/sh
# Runs the plain example's JupyterHub, with a private chain and market for its class, until interrupted.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
state=${HUB_STATE:-$root/build/hub}
mkdir -p "$state/home"
export HUB_STATE="$state" MORPH_BIN="$root/bin" MORPH_STATE="$state/morph" MORPH_PYTHON="$root/build/venv/bin/python" JUPYTER_PATH="$root/build/jupyter/share/jupyter"
export HUB_PROXY_COMMAND="node
$root/install/jupyterhub/node_modules/configurable-http-proxy/bin/configurable-http-proxy"
echo "JupyterHub: http://127.0.0.1:8000 (ada, bob, eve or teacher; password: practice)"
cd "$state" && exec "$root/build/venv/bin/python" -m jupyterhub -f "$root/install/jupyterhub/plain/jupyterhub_config.py" "$@"
