"""Says which requirements this interpreter does not meet. Reads and writes JSON; runs nothing that a requirement names."""

import importlib.metadata as metadata
import json
import re
import sys
import sysconfig

try:
    from packaging.requirements import InvalidRequirement, Requirement
except ImportError:
    from pip._vendor.packaging.requirements import InvalidRequirement, Requirement

asked = json.load(sys.stdin)
missing, refused = [], []
for line in asked["requirements"]:
    text = line.split(" #")[0].strip()
    if not text or text.startswith("#"):
        continue
    try:
        want = Requirement(text)
    except InvalidRequirement:
        refused.append([text, "it is no requirement of a package by name and version (PEP 508)"])
        continue
    if want.url:
        refused.append([text, "it is fetched from an address, not from the package index"])
        continue
    if want.marker is not None and not want.marker.evaluate({"extra": ""}):
        continue
    want.marker = None
    try:
        have = metadata.version(want.name)
    except metadata.PackageNotFoundError:
        have = None
    if have is None or asked["exact"] and not want.specifier.contains(have, prereleases=True):
        want.name = re.sub(r"[-_.]+", "-", want.name).lower()
        missing.append(str(want))
paths = sysconfig.get_paths()
json.dump({
    "missing": sorted(set(missing)), "refused": refused, "platform": sysconfig.get_platform(), "version": sys.version,
    "folders": sorted({paths["purelib"], paths["platlib"]}),
}, sys.stdout)
