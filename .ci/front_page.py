#!/usr/bin/env python3
"""Sees to it that the front page of a module is a map of it: each of its types stands under a heading that somebody chose.

Usage: front_page.py ARCHIVE MODULE
"""
import json
import pathlib
import sys


def main(archive, module):
    page = json.loads((pathlib.Path(archive) / f"data/documentation/{module.lower()}.json").read_text())
    loose = [
        identifier.rsplit("/", 1)[-1]
        for section in page["topicSections"] if section.get("generated")
        for identifier in section["identifiers"]
    ]
    if loose:
        sys.exit(f"{module}.docc/{module}.md does not say where these belong: {', '.join(sorted(loose))}")


main(*sys.argv[1:])
