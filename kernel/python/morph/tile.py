"""JupyterLab's launcher tile: the gateway's dashboard, by way of jupyter-server-proxy, which asks for Jupyter's own password."""

import os
import pathlib
import shutil


def server():
    """What jupyter-server-proxy is to run: its entry point `morph` names this function."""
    program = shutil.which("morph", path=os.environ.get("MORPH_BIN", "")) or shutil.which("morph") or "morph"
    return {
        "command": [program, "dashboard", "--socket", "{unix_socket}"],
        "unix_socket": True,
        "timeout": 60,
        "new_browser_tab": False,
        "launcher_entry": {"title": "Morphware", "category": "Other", "icon_path": str(pathlib.Path(__file__).with_name("tile.svg"))},
    }
