#!/usr/bin/env python3
"""Takes the tests and benchmarks of the package itself out of a manifest, so that building the tests of one pack builds no others.

Usage: without_tests.py PACKAGE.SWIFT
"""
import pathlib
import re
import sys

START = re.compile(r'\n *\.(?:testTarget|executableTarget)\(\s*name: "(?:\w+Tests|\w+Benchmark)"')


def end_of_call(text, start):
    """The index behind the call whose first bracket comes after a place, and behind the comma that follows it."""
    depth = 0
    for index in range(text.index("(", start), len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index + 2 if text[index + 1] == "," else index + 1
    sys.exit("a target has no end")


def main(path):
    text = path.read_text()
    count = 0
    while match := START.search(text):
        text = text[: match.start()] + text[end_of_call(text, match.start()):]
        count += 1
    if count < 5:
        sys.exit(f"only {count} test targets found in {path}")
    path.write_text(text)


main(pathlib.Path(sys.argv[1]))
