"""Writes pack files for the benchmark, cut from packs that `verzuim export` wrote.

Usage: generate_packs.py FOLDER COUNT EXPORT...

Writes FOLDER/gen-001.json and on: COUNT packs of 150 provisions of the kinds, lengths, questions, citations and
references of the real ones, with a handful of ambiguities, each with a period of its own; and FOLDER/gen-10000.json,
one pack of 10,000 provisions. No chance is involved: the same exports give the same bytes.
"""

import json
import sys

PROVISIONS = 150
AMBIGUITIES = 5
MANY = 10_000


def references(value, prefix):
    """The ids of the provisions of the same regime that a value names."""
    if isinstance(value, str):
        return {value} if value.startswith(prefix) else set()
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return set().union(*(references(child, prefix) for child in children))


def chosen(regime, start, count):
    """As many provisions as asked for, from a starting point on, with all that they refer to; in order."""
    provisions = {provision["id"]: provision for provision in regime["provisions"]}
    ids = list(provisions)
    ids = ids[start:] + ids[:start]
    # Series come first and so are whole: a check would find a problem in a part of one.
    ids.sort(key=lambda id: provisions[id]["kind"] not in ("threshold", "tier"))
    kept = set()
    for id in ids:
        wanted, open_ids = set(), [id]
        while open_ids:
            id = open_ids.pop()
            if id in provisions and id not in kept | wanted:
                wanted.add(id)
                open_ids += references(provisions[id], regime["id"] + "/")
        if len(kept | wanted) <= count:
            kept |= wanted
    return [provision for provision in regime["provisions"] if provision["id"] in kept]


def validity(number):
    """Four school years, of which the first differs from pack to pack."""
    year = 2010 + number * 7 % 12
    note = {"nl": f"schooljaar {year}-{year + 1} tot en met {year + 3}-{year + 4}",
            "en": f"school years {year}-{year + 1} through {year + 3}-{year + 4}"}
    return {"from": f"{year}-08-01", "fromBound": "day", "through": f"{year + 4}-07-31", "throughBound": "day",
            "renewsTacitly": False, "note": note}


def varied(provision, number):
    """The provision with a term of the pack's own, so that answers differ."""
    if provision["kind"] != "deadline" or "within" not in provision:
        return provision
    return {**provision, "within": {**provision["within"], "amount": 1 + number % 10}}


def without_dangling(ambiguity, ids):
    """An ambiguity whose readings change nothing that is not there."""
    readings = [
        {key: value for key, value in reading.items() if key != "revisions"}
        | ({"revisions": kept} if (kept := [one for one in reading.get("revisions", []) if one["provision"] in ids]) else {})
        for reading in ambiguity["readings"]]
    return {**ambiguity, "readings": readings}


def pack(number, template, regime, provisions, ambiguities):
    """A pack of one regime with these provisions, under an id of its own."""
    id = f"gen-{number:03}"
    code = f"GM{90_000 + number}"
    name = regime["id"].split("/")[1]
    document = {
        "schema": template["schema"], "id": id, "name": f"Gemeente {number}",
        "jurisdictions": [{"name": f"Gemeente {number}", "code": code, "aliases": [], "standing": "literal"}],
        "regimes": [{**regime, "shortTitle": f"Gemeente {number}", "validity": validity(number), "jurisdictions": [code],
                     "provisions": provisions, "ambiguities": ambiguities}],
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return id, text.replace(f'"{regime["id"]}', f'"{id}/{name}') + "\n"


def small(number, template, regime):
    """A pack of 150 provisions."""
    provisions = chosen(regime, number * 37 % len(regime["provisions"]), PROVISIONS)
    ids = {provision["id"] for provision in provisions}
    ambiguities = [{**each, "affects": [id for id in each["affects"] if id in ids]} for each in regime["ambiguities"]]
    ambiguities = [without_dangling(each, ids) for each in ambiguities if each["affects"]]
    # Those on thresholds come first: they explain the gaps in a series.
    thresholds = {provision["id"] for provision in provisions if provision["kind"] == "threshold"}
    ambiguities.sort(key=lambda each: thresholds.isdisjoint(each["affects"]))
    provisions = [varied(provision, number) for provision in provisions]
    return pack(number, template, regime, provisions, ambiguities[:AMBIGUITIES])


def large(template, regime):
    """A pack of 10,000 provisions: those of a regime, and most of them again and again with ids of their own."""
    provisions = list(regime["provisions"])
    # A second series of thresholds or tiers would overlap with the first.
    others = [provision for provision in provisions if provision["kind"] not in ("threshold", "tier")]
    copy = 1
    while len(provisions) < MANY:
        copy += 1
        ids = {provision["id"]: f'{provision["id"]}-{copy}' for provision in others}
        again = [renamed(provision, ids) for provision in others]
        # Of the last copy there is room for a part, which must not refer to the rest.
        provisions += chosen({**regime, "provisions": again}, 0, MANY - len(provisions))
    return pack(MANY, template, regime, provisions, regime["ambiguities"])


def renamed(value, ids):
    """A value with other ids in the place of some."""
    if isinstance(value, dict):
        return {key: renamed(child, ids) for key, child in value.items()}
    if isinstance(value, list):
        return [renamed(child, ids) for child in value]
    return ids.get(value, value) if isinstance(value, str) else value


def main(folder, count, *exports):
    templates = []
    for export in exports:
        with open(export, encoding="utf-8") as file:
            document = json.load(file)
        templates += [(document, regime) for regime in document["regimes"]]
    packs = [small(number, *templates[number % len(templates)]) for number in range(1, int(count) + 1)]
    packs.append(large(*max(templates, key=lambda each: len(each[1]["provisions"]))))
    for id, text in packs:
        with open(f"{folder}/{id}.json", "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
