#!/usr/bin/env python3
"""Sets the calendar of verzuim beside another one, the package holidays: every day of 2009-2030.

Which public holidays there are, how many working days each month has, how many school days are left of it by closed
days that are given as CSV and as iCalendar, and how many when some holidays are worked.

Usage: holiday_calendar.py PATH-OF-VERZUIM. Needs the package holidays.
"""

import collections
import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import holidays

FIRST, LAST = datetime.date(2009, 1, 1), datetime.date(2030, 12, 31)
DAY = datetime.timedelta(days=1)
# What that package calls our holidays; the two Sundays are none of ours.
NAMES = {
    "New Year's Day": "newYearsDay", "Good Friday": "goodFriday", "Easter Monday": "easterMonday",
    "King's Day": "kingsDay", "Queen's Day": "queensDay", "Liberation Day": "liberationDay",
    "Ascension Day": "ascensionDay", "Pentecost Monday": "whitMonday", "Christmas Day": "christmasDay",
    "Second Day of Christmas": "secondChristmasDay", "Easter Sunday": None, "Pentecost": None,
}
WORKED = ["goodFriday", "liberationDay"]


def days(first, last):
    return [first + DAY * number for number in range((last - first).days + 1)]


def theirs():
    """The public holidays of each day, as the package has them, those included that not everyone has off."""
    calendar = holidays.country_holidays(
        "NL", years=range(FIRST.year, LAST.year + 1), categories=holidays.Netherlands.supported_categories)
    found = collections.defaultdict(set)
    for day, names in calendar.items():
        found[day] = {NAMES[name] for name in names.split("; ")} - {None}
    return found


def ask(verzuim, first, last, *options):
    line = [verzuim, "calendar", "--from", first, "--through", last, "--format", "json", *options]
    result = subprocess.run(list(map(str, line)), capture_output=True, text=True, encoding="utf-8")
    if result.returncode != 0 or result.stderr:
        sys.exit(f"FAILED (exit {result.returncode}: {result.stderr}): {' '.join(map(str, line))}")
    return json.loads(result.stdout)


def months():
    first = FIRST
    while first <= LAST:
        last = (first.replace(day=28) + DAY * 4).replace(day=1) - DAY
        yield first, last
        first = last + DAY


def closures():
    """Closed days as schools have them, and some that overlap or lie in a weekend."""
    source = random.Random(1969)
    for _ in range(200):
        first = FIRST + DAY * source.randrange((LAST - FIRST).days)
        yield first, first + DAY * source.choice([0, 0, 1, 4, 8, 15, 43])


def write(folder, closed):
    """The same closed days as a table and as iCalendar, in which the end is the day after the last."""
    table = folder / "closed.csv"
    rows = "".join(f"{first};{last};\"vrij; dag {number}\"\r\n" for number, (first, last) in enumerate(closed))
    table.write_bytes(("\ufefffrom;through;reason\r\n" + rows).encode())
    events = folder / "closed.ics"
    parts = "".join(
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART;VALUE=DATE:{first:%Y%m%d}\r\nDTEND;VALUE=DATE:{last + DAY:%Y%m%d}\r\n"
        f"SUMMARY:vrij\\;\r\n  dag {number}\r\nEND:VEVENT\r\n" for number, (first, last) in enumerate(closed))
    events.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{parts}END:VCALENDAR\r\n".encode())
    return table, events


def main(verzuim):
    failures = []

    def expect(what, found, expected):
        if found != expected:
            failures.append(f"FAILED ({what}): {found} and not {expected}")

    off = theirs()
    ours = collections.defaultdict(set)
    for entry in ask(verzuim, FIRST, LAST)["holidays"]:
        day = datetime.date.fromisoformat(entry["date"])
        ours[day].add(entry["holiday"])
        expect(f"weekday of {day}", entry["weekday"], day.strftime("%A").lower())
    for day in days(FIRST, LAST):
        expect(str(day), ours[day], off[day])

    with tempfile.TemporaryDirectory() as work:
        closed = sorted(closures())
        files = write(pathlib.Path(work), closed)
        shut = {day for first, last in closed for day in days(first, last)}
        documents = [ask(verzuim, FIRST, LAST, "--calendar", file)["closed"] for file in files]
        expect("closed days of both files", documents[0], documents[1])
        expect("closed days", [(c["from"], c["through"]) for c in documents[0]], [(str(a), str(b)) for a, b in closed])
        for number, (first, last) in enumerate(months()):
            working = {day for day in days(first, last) if day.weekday() < 5 and not off[day]}
            worked = {day for day in days(first, last) if day.weekday() < 5 and not off[day] - set(WORKED)}
            document = ask(verzuim, first, last, "--calendar", files[number % 2])
            expect(f"days of {first:%Y-%m}", document["days"], last.day)
            expect(f"working days of {first:%Y-%m}", document["workingDays"], len(working))
            expect(f"school days of {first:%Y-%m}", document["schoolDays"], len(working - shut))
            document = ask(verzuim, first, last, "--working-on", ",".join(WORKED))
            expect(f"days worked in {first:%Y-%m}", document["workingDays"], len(worked))

    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    print(f"{len(days(FIRST, LAST))} days compared with holidays {holidays.__version__}, "
          f"{sum(map(len, ours.values()))} public holidays, {len(closed)} runs of closed days, {len(failures)} differences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
