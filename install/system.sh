#!/bin/sh
# Sees to the system packages that the practice network needs, and to the commands named as arguments: installs them where
# it may, else says which are missing and how to get them.
set -eu
missing=
command -v go >/dev/null || { echo "error: Go is missing"; echo "hint: install Go 1.26 or newer"; exit 1; }
command -v "${PYTHON:-python3}" >/dev/null || missing="$missing python3"
"${PYTHON:-python3}" -c 'import venv, ensurepip' 2>/dev/null || missing="$missing python3-venv"
command -v bwrap >/dev/null || missing="$missing bubblewrap"
command -v gcc >/dev/null || missing="$missing gcc libc6-dev"
for command in "$@"; do
	command -v "$command" >/dev/null && continue
	case $command in
	aria2c) missing="$missing aria2" ;;
	*) missing="$missing $command" ;;
	esac
done
[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "installing$missing"
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
	echo "error: missing:$missing"
	echo "hint: sudo apt-get install$missing"
	exit 1
fi
