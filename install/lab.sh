#!/bin/sh
# Runs a practice network and JupyterLab on it until interrupted.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
home=${MORPH_HOME:-$root/build/network}
python=$root/build/venv/bin/python
"$root/bin/morph" up --detach --dir "$home" --python "$python"
trap '"$root/bin/morph" down --dir "$home"' EXIT
trap 'exit 130' INT TERM
MORPH_HOME=$home JUPYTER_PATH=$root/build/jupyter/share/jupyter \
	"$python" -m jupyterlab --ServerApp.root_dir="$root/notebooks" --MultiKernelManager.default_kernel_name=morph \
	$([ "$(id -u)" = 0 ] && echo --allow-root) "$@"
