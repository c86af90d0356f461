"""The package by itself, as pip installs it for a plain ipykernel."""

import pathlib
import subprocess
import sys

PACKAGE = pathlib.Path(__file__).resolve().parents[1]


def test_pip_installs_what_load_ext_needs(tmp_path):
    """Into a new environment that sees this one's libraries; what it needs beside them would be named by pip check."""
    source = tmp_path / "source"
    (source / "morph").mkdir(parents=True)
    for path in [PACKAGE / "pyproject.toml", *sorted((PACKAGE / "morph").glob("*.py"))]:
        (source / path.relative_to(PACKAGE)).write_bytes(path.read_bytes())
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--disable-pip-version-check", "--target", tmp_path / "site", source], check=True, timeout=300)
    code = "import sys; sys.path.insert(0, sys.argv[1])\nfrom IPython.core.interactiveshell import InteractiveShell\ns = InteractiveShell.instance()\n" \
           "r = s.run_cell('%load_ext morph\\n%morph train --help')\nimport morph; print(morph.__file__); sys.exit(not r.success)"
    said = subprocess.run([sys.executable, "-P", "-c", code, tmp_path / "site"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert said.returncode == 0 and "--max-price" in said.stdout and str(tmp_path / "site") in said.stdout, said
    assert sorted(p.name for p in (tmp_path / "site/morph").glob("*.py")) == sorted(p.name for p in (PACKAGE / "morph").glob("*.py"))
