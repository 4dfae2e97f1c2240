"""Reads the Markdown, the CSV and the iCalendar that commands wrote with readers that are not ours.

Usage: formats.py FOLDER, where N.md, N.csv or N.ics is an output and N.command the command that wrote it. Needs the
packages markdown-it-py and icalendar.
"""

import csv
import datetime
import io
import pathlib
import re
import sys

from icalendar import Calendar
from markdown_it import MarkdownIt

MARKDOWN = MarkdownIt("commonmark").enable("table")
# What our Markdown uses; anything else came from the text of a pack, or was laid out by mistake.
BLOCKS = {
    "heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td", "inline", "fence",
}
INLINES = {"text", "strong"}
# A program as it stands.
CODE = "fence"
FORMULA = re.compile(r"\s*[=+\-@|%]")


def kind(token):
    return re.sub("_(open|close)$", "", token.type)


def markdown_faults(text):
    tokens = MARKDOWN.parse(text)
    for token in tokens:
        if kind(token) == CODE and token.info == "swift" and token.content.strip():
            continue
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


def ics_faults(data):
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b""):
        yield "other line ends"
    for line in data.split(b"\r\n"):
        # A line that is cut within a character is no text.
        if len(line) > 75 or "\ufffd" in line.decode("utf-8", "replace"):
            yield f"a line of {len(line)} octets: {line[:60]!r}"
    calendar = Calendar.from_ical(data)
    if calendar["VERSION"] != "2.0" or not calendar.get("PRODID"):
        yield "no version or no product"
    events = calendar.walk("VEVENT")
    if not events or len(calendar.subcomponents) != len(events):
        yield "no events, or something beside them"
    if len({str(event["UID"]) for event in events}) != len(events):
        yield "a UID stands twice"
    for event in events:
        start, stamp = event["DTSTART"].dt, event["DTSTAMP"].dt
        if event.errors or type(start) is not datetime.date or "DTEND" in event:
            yield f"not a whole day: {event['UID']}"
        if stamp.utcoffset() != datetime.timedelta(0):
            yield f"a stamp not in UTC: {stamp}"
        uid, summary, text = (str(event[key]) for key in ("UID", "SUMMARY", "DESCRIPTION"))
        if start.isoformat() not in uid or stamp.date().isoformat() not in uid:
            yield f"a UID without its days: {uid}"
        if not summary or "\\" in summary + text or not re.search("(regel|line)s? [0-9]", text):
            yield f"no summary or no place: {summary[:60]}"


READERS = {
    "md": lambda data: markdown_faults(data.decode("utf-8")), "csv": csv_faults, "ics": ics_faults,
}


def main(folder):
    counts = {ending: 0 for ending in READERS}
    failed = 0
    for file in sorted(pathlib.Path(folder).glob("*")):
        ending = file.suffix[1:]
        if ending not in counts:
            continue
        data = file.read_bytes()
        faults = list(READERS[ending](data))
        counts[ending] += 1
        failed += bool(faults)
        for fault in faults[:3]:
            print(f"FAILED ({fault}): {file.with_suffix('.command').read_text().strip()}", file=sys.stderr)
    print(", ".join(f"{count} {ending}" for ending, count in counts.items()) + " outputs read by others")
    return 1 if failed or not all(counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
