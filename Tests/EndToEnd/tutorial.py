#!/usr/bin/env python3
"""Prints the listings of the tutorial in the order in which a reader meets them: a line each, with the name that the listing has
for the reader, a tab, and its file.

Usage: tutorial.py
"""
import pathlib
import re
import sys

CATALOGUE = pathlib.Path(__file__).resolve().parents[2] / "Sources/RulePackKit/RulePackKit.docc"


def parts(pattern, file):
    return re.findall(pattern, (CATALOGUE / "Tutorials" / file).read_text())


def main():
    listings = [
        listing
        for tutorial in parts(r'@TutorialReference\(tutorial: "doc:(\w+)"\)', "Verzuimkompas.tutorial")
        for listing in parts(r'@Code\(name: "([^"]+)", file: "([^"]+)"\)', f"{tutorial}.tutorial")
    ]
    shown = {file for _, file in listings}
    resources = {path.name for path in (CATALOGUE / "Resources").iterdir() if path.suffix in (".sh", ".swift")}
    if shown != resources:
        sys.exit(f"listings without a step, or steps without a listing: {sorted(shown ^ resources)}")
    for name, file in listings:
        print(name, CATALOGUE / "Resources" / file, sep="\t")


main()
