#!/usr/bin/env python3
"""Compiles every Swift listing of the README and of the articles, as it stands, against the modules that were built.

A listing that starts with an import is a file of its own; other listings name the lines around them, a file of Contexts, in an
HTML comment above: <!-- context: provisions -->. The context "file" is a file in which every module is imported. A listing of
products is no program: its products must be in the manifest.

Usage: listings.py BUILD-FOLDER
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTEXTS = pathlib.Path(__file__).resolve().parent / "Contexts"
BLOCK = re.compile(r"(?:^<!-- context: (\w+) -->\n)?^```swift\n(.*?)^```$", re.M | re.S)
MODULES = ["RegimeEngine", "RulePackKit"]


def listings():
    """Each listing with the place where it stands and its context."""
    # Pages of reference are written by the code, and their listings are examples that its tests run.
    pages = [page for page in ROOT.glob("Sources/*/*.docc/**/*.md") if page.parent.name != "Reference"]
    for path in [ROOT / "README.md"] + sorted(pages):
        text = path.read_text()
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start(2)) + 1
            yield f"{path.relative_to(ROOT)}:{line}", match.group(1), match.group(2)


def in_context(code, context):
    """The listing with the lines around it that it needs to be a file."""
    if context == "file":
        return "".join(f"import {module}\n" for module in MODULES) + code
    around = (CONTEXTS / f"{context}.swift").read_text() if context else "func listing() throws {\n    // LISTING\n}\n"
    imports = re.findall(r"^import \w+$", code, re.M)
    body = re.sub(r"^import \w+\n", "", code, flags=re.M)
    return "\n".join(imports) + "\n" + around.replace("// LISTING", body)


def unknown_products(code, products):
    return [name for name in re.findall(r'\.product\(name: "(\w+)"', code) if name not in products]


def main(build):
    manifest = json.loads(subprocess.run(
        ["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True).stdout)
    products = [product["name"] for product in manifest["products"]]
    found, failed = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for place, context, code in listings():
            found += 1
            if code.startswith(".product"):
                fault = ", ".join(unknown_products(code, products))
            elif not context and not code.startswith("import "):
                fault = "no context, and no import in its first line"
            else:
                file = pathlib.Path(folder) / "Listing.swift"
                file.write_text(in_context(code, context))
                result = subprocess.run(
                    ["swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library",
                     "-enable-upcoming-feature", "MemberImportVisibility", "-I", f"{build}/Modules", str(file)],
                    capture_output=True, text=True)
                # What a listing makes for the reader to go on with is used by nobody.
                warned = [line for line in result.stderr.splitlines()
                          if " warning: " in line and "was never used" not in line]
                fault = result.stderr if result.returncode or warned else ""
            if fault:
                failed += 1
                print(f"FAILED {place}: {fault}", file=sys.stderr)
    print(f"{found} listings compiled, {failed} failed")
    if found < 6:
        sys.exit(f"only {found} listings found")
    sys.exit(1 if failed else 0)


main(sys.argv[1])
