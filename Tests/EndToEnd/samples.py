"""Small pack files to break, made of the one in the tests and of the provisions of the packs that ship."""

import hashlib
import json
import pathlib
import re

CASE = "Tests/RegimeEngineTests/CaseFile/SampleCase.swift"
SWIFT = "Tests/RegimeEngineTests/PackFile/SmallPackFile.swift"
LINES = "een\ntwee\n\nvier\nvijf\nzes\n"


def small_pack(root):
    """The pack file of the tests, which has every type of object in it, with the SHA-256 of a text of our own."""
    text = re.search(r'#"""\n(.*?)"""#', (root / SWIFT).read_text(encoding="utf-8"), re.DOTALL).group(1)
    # What it says of another regime is for the tests alone: a pack that is shown refers to nothing but itself.
    pack = json.loads(text.replace('["p/2020/lpa", "q/2020/lpa"]', '["p/2020/lpa"]'))
    pack["regimes"][0]["documents"][0]["sha256"] = hashlib.sha256(LINES.encode()).hexdigest()
    return pack


def cases(root):
    """The case of the tests, which has every type of object in it, and another with other forms of the same."""
    text = re.search(r'#"""\n(.*?)"""#', (root / CASE).read_text(encoding="utf-8"), re.DOTALL).group(1)
    case = json.loads(text)
    other = {**case, "calendar": None, "history": None, "pupil": {"sector": "PO", "birthDate": None}}
    other["absences"] = [
        {"kind": "sick", "date": "2022-02-03"}, {"kind": "unauthorised", "from": "2022-02-08", "through": None},
        {"kind": "holiday", "date": "2022-02-07", "amount": 0.5, "unit": "days"},
        {"kind": "leave", "from": "2022-02-08", "through": "2022-02-09"},
    ]
    return [case, other]


def changed(small):
    """Another version of the small pack: a regime more, a provision less, and other words and numbers."""
    pack = json.loads(json.dumps(small).replace("Te laat", "Later").replace("deze", "die").replace(": 3,", ": 4,"))
    regime = pack["regimes"][0]
    regime["provisions"] = regime["provisions"][:-1]
    regime["silences"] = []
    regime["documents"][0]["title"] = "Andere titel"
    more = json.loads(json.dumps(regime).replace("p/2020", "p/2021"))
    more["validity"].update({"from": None, "fromBound": "notStated"})
    return {**pack, "regimes": [regime, more]}


def with_local_rules(small):
    """The small pack with a threshold that answers no shared question, and one that is not yet in force."""
    pack = json.loads(json.dumps(small))
    regime = pack["regimes"][0]
    late = {key: value for key, value in regime["provisions"][0].items() if key != "topic"}
    local = {**late, "id": "p/2020/local", "topic": None, "localOnly": {"nl": "n", "en": "e"}}
    later = {**local, "id": "p/2020/later", "validity": {**regime["validity"], "from": "2021-01-01"}}
    regime["provisions"] += [local, later]
    return pack


def with_source(folder):
    """A folder with the text that the small pack cites."""
    sources = pathlib.Path(folder) / "sources"
    sources.mkdir(exist_ok=True)
    (sources / "text.txt").write_text(LINES, encoding="utf-8")
    return sources


def packs_of_one_provision(small, packs):
    """The small pack with one provision instead of its own, for as few as show every key of every kind."""
    seen = set()
    for provision in (p for pack in packs for regime in pack["regimes"] for p in regime["provisions"]):
        keys = {(provision["kind"], key) for key in provision}
        if keys <= seen:
            continue
        seen |= keys
        yield small_with(small, provision)


def small_with(small, provision):
    regime = {**small["regimes"][0], "ambiguities": [], "silences": [], "notRules": []}
    name = provision["id"].split("/")[-1]
    regime["provisions"] = [{**provision, "id": f"{regime['id']}/{name}", "citations": provision["citations"][:1]}]
    # A question of the pack's own that nothing uses would be an error of another sort.
    pack = {key: value for key, value in small.items() if key != "topics"}
    return {**pack, "regimes": [regime]}


def keys_of_few_kinds(packs):
    """The keys of provisions that most kinds have not."""
    kinds = {}
    for provision in (p for pack in packs for regime in pack["regimes"] for p in regime["provisions"]):
        for key in provision:
            kinds.setdefault(key, set()).add(provision["kind"])
    most = len(set().union(*kinds.values())) / 2
    return {key for key, those in kinds.items() if len(those) < most}
