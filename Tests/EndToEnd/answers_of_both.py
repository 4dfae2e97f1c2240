#!/usr/bin/env python3
"""Looks in a comparison for a question that a regime of each of two packs answers.

Usage: answers_of_both.py COMPARISON.JSON PACK PACK
"""
import json
import pathlib
import sys


def main(path, *packs):
    comparison = json.loads(pathlib.Path(path).read_text())
    for row in comparison["rows"]:
        answering = {cell["regime"].split("/")[0] for cell in row["cells"] if cell["answer"] == "stated"}
        if answering.issuperset(packs):
            print(f"{row['topic']}: {', '.join(packs)}")
            return
    sys.exit(f"no question that {' and '.join(packs)} both answer")


main(*sys.argv[1:])
