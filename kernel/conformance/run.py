"""Runs the tests that Jupyter's own projects have, through the Morph kernel under the name python3 and through ipykernel
itself, and holds the two side by side: a test that ends differently is a failure.

usage: run.py --bin DIR --work DIR [--only SUITE]...
"""
import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = ("ipykernel", "jupyter_client", "nbclient", "jupyter_console", "papermill")
INSIDE = ("jupyter_console", "papermill")  # have their tests in the package
REMOTE = "remote cells"
MOST = 900  # seconds that a suite may take

# name -> (source, files, further arguments of pytest). Files that start no kernel of the spec are left out: they would
# pass whatever the kernel does.
SUITES = {
    "jupyter_kernel_test": (None, ["test_ipykernel.py"], []),
    "ipykernel/message_spec": ("ipykernel", ["tests/test_message_spec.py"], []),
    "ipykernel/kernel": ("ipykernel", ["tests/test_kernel.py"], []),
    "ipykernel/subshells": ("ipykernel", ["tests/test_subshells.py"], []),
    "ipykernel/debugger": ("ipykernel", ["tests/test_debugger.py"], []),
    "ipykernel/async, eventloop": ("ipykernel", ["tests/test_async.py", "tests/test_eventloop.py"], []),
    "jupyter_client/client": ("jupyter_client", ["tests/test_client.py"], []),
    "jupyter_client/managers": ("jupyter_client", ["tests/test_kernelmanager.py", "tests/test_multikernelmanager.py", "tests/test_manager.py",
                                                   "tests/test_restarter.py", "tests/test_provisioning.py"], []),
    "jupyter_console": ("jupyter_console", ["jupyter_console/tests/test_console.py"], []),
    "nbclient": ("nbclient", ["tests/test_client.py", "tests/test_cli.py"], []),
    "papermill": ("papermill", ["papermill/tests/test_execute.py"], []),
    # jupyter_kernel_test once more, on a practice network: in the one kernel, and in ipykernel with the extension morph.
    REMOTE: (None, ["test_remote.py"], ["--timeout", "900"]),
}


def sh(*command, **options):
    done = subprocess.run([str(c) for c in command], **options)
    if done.returncode:
        sys.exit(f"error: {' '.join(map(str, command))} ended with {done.returncode}")


def prepare(work):
    """An environment with the newest releases that are pinned, and the sources of their tests."""
    python = work / "venv" / "bin" / "python"
    stamp, pins = work / "venv" / "pins", (HERE / "requirements.txt").read_text()
    if not stamp.exists() or stamp.read_text() != pins:
        sh(sys.executable, "-m", "venv", work / "venv")
        sh(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", HERE / "requirements.txt")
        stamp.write_text(pins)
    version = dict(line.split("==") for line in pins.split() if "==" in line)
    sources = work / "sdist"
    sources.mkdir(parents=True, exist_ok=True)
    for name in SOURCES:
        folder = sources / f"{name}-{version[name]}"
        if not folder.exists():
            sh(python, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "--no-binary", name, "-d", sources, f"{name}=={version[name]}")
            with tarfile.open(sources / f"{folder.name}.tar.gz") as tar:
                tar.extractall(sources, filter="data")
    return python, {name: sources / f"{name}-{version[name]}" for name in SOURCES}


def kernelspec(work, kernel, python):
    """A kernelspec python3 that starts our kernel, and counts its starts, so that nothing passes by going past it."""
    spec = work / "jupyter" / "kernels" / "python3"
    spec.mkdir(parents=True, exist_ok=True)
    starter = work / "start"
    starter.write_text(f'#!/bin/sh\necho "$$" >> "{work}/starts"\nexec "{kernel}" "$@"\n')
    starter.chmod(0o755)
    (spec / "kernel.json").write_text(json.dumps({
        "argv": [str(starter), "--python", str(python), "-f", "{connection_file}"], "display_name": "Python 3", "language": "python",
        "interrupt_mode": "signal", "metadata": {"debugger": True}, "kernel_protocol_version": "5.5"}))
    return spec.parent.parent


def run(suite, proxied, work, python, sources, jupyter, only=()):
    """One suite, or the tests named, through one kernel: test -> pass, skip or fail."""
    source, files, more = SUITES[suite]
    folder = work / "run" / suite.replace("/", "-").replace(", ", "-") / ("morph" if proxied else "direct")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(sources[source] if source else HERE, folder / "source", ignore=shutil.ignore_patterns("src", "build"))
    # Tests import their package from the environment, not from the copy.
    if source and source not in INSIDE:
        shutil.rmtree(folder / "source" / source, ignore_errors=True)
    env = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER_", "MORPH_", "PYTEST_", "PYTHONPATH"))}
    env.update(IPYTHONDIR=str(folder / "ipython"), MORPH_HOME=str(folder / "home"), PATH=f"{python.parent}:{env['PATH']}", PYTHONPATH=str(HERE),
               JUPYTER_RUNTIME_DIR=str(folder / "runtime"), PYDEVD_DISABLE_FILE_VALIDATION="1")
    if suite == REMOTE:
        env.update(MORPH_HOME=str(work / "network"))
        if not proxied:
            settings = folder / "ipython" / "profile_default" / "ipython_kernel_config.py"
            settings.parent.mkdir(parents=True)
            settings.write_text("c.IPKernelApp.extensions = ['morph']\n")
            env["PYTHONPATH"] += os.pathsep + str(HERE.parent / "python")
    if proxied:
        env.update(JUPYTER_PATH=str(jupyter), MORPH_CONFORMANCE=str(jupyter))
    report = folder / "report.xml"
    with open(folder / "log", "w") as log:
        try:
            subprocess.run([python, "-m", "pytest", "-q", "-p", "redirect", "-p", "no:cacheprovider", "-W", "default", "--timeout", "120", f"--junitxml={report}",
                            *(["-k", " or ".join(only)] if only else []), *more, *files],
                           cwd=folder / "source", env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL, timeout=MOST)
        except subprocess.TimeoutExpired:
            log.write(f"\nended after {MOST} s\n")
    if not report.exists():
        return {"(the suite)": "fail"}, folder / "log"
    found = {}
    for case in ElementTree.parse(report).iter("testcase"):
        kinds = {child.tag for child in case}
        found[case.get("classname") + "::" + case.get("name")] = "fail" if kinds & {"failure", "error"} else "skip" if "skipped" in kinds else "pass"
    return found, folder / "log"


def count(found):
    return tuple(sum(1 for r in found.values() if r == kind) for kind in ("pass", "skip", "fail"))


@contextlib.contextmanager
def network(binaries, work, python):
    """A practice network, on which remote cells are trained."""
    home, log = work / "network", open(work / "network.log", "w")
    shutil.rmtree(home, ignore_errors=True)
    sh(binaries / "morph", "up", "--detach", "--dir", home, "--python", python, stdout=log, stderr=log)
    try:
        yield
    finally:
        sh(binaries / "morph", "down", "--dir", home, stdout=log, stderr=log)


def starts(work):
    try:
        return len((work / "starts").read_text().split())
    except FileNotFoundError:
        return 0


def differing(a, b):
    return sorted(name for name in a.keys() | b.keys() if a.get(name) != b.get(name))


def compare(suite, work, python, sources, jupyter):
    """One suite through both kernels, on one line. It returns False where they differ."""
    begun = time.monotonic()
    (work / "starts").unlink(missing_ok=True)
    direct, _ = run(suite, False, work, python, sources, jupyter)
    stray, middle = starts(work), time.monotonic()
    morph, log = run(suite, True, work, python, sources, jupyter)
    ours, ended = starts(work), time.monotonic()
    different = differing(direct, morph)
    # Many of these tests wait for a fixed time. One that differs is asked again, and again, before it is believed.
    for _ in range(2):
        if different:
            names = sorted({name.split("::")[1].split("[")[0] for name in different if "::" in name})
            again, other = (run(suite, proxied, work, python, sources, jupyter, names)[0] for proxied in (False, True))
            for found, new in ((direct, again), (morph, other)):
                found.update({n: r for n, r in new.items() if n in different and r != "fail"})
            different = differing(direct, morph)
    columns = [" ".join(f"{n:4}" for n in count(found)) for found in (direct, morph)]
    print(f"{suite:30} {columns[0]:>18} {columns[1]:>18}  {ours:7}  {middle - begun:4.0f} {ended - middle:4.0f}", flush=True)
    for name in different:
        print(f"    differs: {name}: {direct.get(name, 'absent')} directly, {morph.get(name, 'absent')} through the Morph kernel; see {log}")
    used = ours and not stray
    if not used:
        print(f"    {stray} kernels of ours in the direct run, {ours} in the other: the suite did not use the kernel it should")
    return used and not different and any(r == "pass" for r in morph.values())


def main():
    read = argparse.ArgumentParser()
    read.add_argument("--bin", type=Path, required=True)
    read.add_argument("--work", type=Path, required=True)
    read.add_argument("--only", action="append", choices=SUITES)
    given = read.parse_args()
    work, binaries = given.work.resolve(), given.bin.resolve()
    work.mkdir(parents=True, exist_ok=True)
    python, sources = prepare(work)
    jupyter = kernelspec(work, binaries / "morph-kernel", python)
    print(f"{'':30} {'ipykernel':>18} {'Morph kernel':>18}\n{'suite':30} {'pass skip fail':>18} {'pass skip fail':>18}  {'kernels':>7}  {'seconds':>9}", flush=True)
    bad = []
    for suite in given.only or SUITES:
        with network(binaries, work, python) if suite == REMOTE else contextlib.nullcontext():
            if not compare(suite, work, python, sources, jupyter):
                bad.append(suite)
    if bad:
        sys.exit(f"error: {', '.join(bad)}: the Morph kernel is not as ipykernel")
    print("every test ends as it does with ipykernel")


if __name__ == "__main__":
    main()
