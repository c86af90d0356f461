#!/bin/sh
# Makes an environment with Debian's PyTorch at $1. PyPI's PyTorch for x86 is the CUDA build, 3 GB to fetch, so Debian's
# package is what a machine without a GPU can use. Where it cannot be had, a file says why and the PyTorch notebook is
# skipped with those words.
set -eu
venv=$1
rm -rf "$venv"
mkdir -p "$venv"
python=/usr/bin/python3
if ! "$python" -c 'import torch, ensurepip' 2>/dev/null; then
	if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
		apt-get update -qq
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-torch python3-venv >/dev/null || true
	fi
fi
if ! "$python" -c 'import torch, ensurepip' 2>/dev/null; then
	echo "python3-torch is not installed (sudo apt-get install python3-torch python3-venv)" | tee "$venv/why"
	exit 0
fi
"$python" -m venv --system-site-packages "$venv"
"$venv/bin/pip" install -q --disable-pip-version-check -r "$(dirname "$0")/requirements-torch.txt"
