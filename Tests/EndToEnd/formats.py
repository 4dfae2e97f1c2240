"""Reads the Markdown and the CSV that commands wrote with readers that are not ours.

Usage: formats.py FOLDER, where N.md or N.csv is an output and N.command the command that wrote it. Needs the package
markdown-it-py.
"""

import csv
import io
import pathlib
import re
import sys

from markdown_it import MarkdownIt

MARKDOWN = MarkdownIt("commonmark").enable("table")
# What our Markdown uses; anything else came from the text of a pack, or was laid out by mistake.
BLOCKS = {
    "heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td", "inline",
}
INLINES = {"text", "strong"}
FORMULA = re.compile(r"\s*[=+\-@|%]")


def kind(token):
    return re.sub("_(open|close)$", "", token.type)


def markdown_faults(text):
    tokens = MARKDOWN.parse(text)
    for token in tokens:
        if kind(token) not in BLOCKS:
            yield f"{token.type} at line {token.map}"
        for child in token.children or ():
            if kind(child) not in INLINES:
                yield f"{child.type}: {child.content[:60]}"
    html = MARKDOWN.render(text)
    for table in re.findall("<table>(.*?)</table>", html, re.DOTALL):
        widths = {row.count("<th") - row.count("<thead") + row.count("<td") for row in table.split("<tr>")[1:]}
        if len(widths) != 1:
            yield f"a table with rows of {sorted(widths)} cells"
    if not text.endswith("\n") or "\r" in text:
        yield "other line ends"


def csv_faults(data):
    if not data.startswith(b"\xef\xbb\xbf"):
        yield "no byte order mark"
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    widths = {len(row) for row in rows}
    if len(widths) != 1:
        yield f"rows of {sorted(widths)} cells"
    for row in rows:
        for cell in row:
            if FORMULA.match(cell):
                yield f"a formula: {cell[:60]}"
            if len(cell) > 32_767:
                yield "a cell longer than spreadsheets hold"
    if text.replace("\r\n", "").count("\n") or not text.endswith("\r\n"):
        yield "other line ends"


def main(folder):
    counts = {"md": 0, "csv": 0}
    failed = 0
    for file in sorted(pathlib.Path(folder).glob("*")):
        ending = file.suffix[1:]
        if ending not in counts:
            continue
        data = file.read_bytes()
        faults = list(markdown_faults(data.decode("utf-8")) if ending == "md" else csv_faults(data))
        counts[ending] += 1
        failed += bool(faults)
        for fault in faults[:3]:
            print(f"FAILED ({fault}): {file.with_suffix('.command').read_text().strip()}", file=sys.stderr)
    print(f"{counts['md']} Markdown outputs and {counts['csv']} CSV outputs read by others")
    return 1 if failed or not all(counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
