#!/usr/bin/env python3
"""Validates JSON that verzuim wrote against the schemas that it prints, and shows what the schemas refuse.

Usage: validate.py PATH-OF-VERZUIM FOLDER, where FOLDER holds pairs of N.json and N.command.
"""

import collections
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

import mutations
import samples

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASES = ROOT / "Tests" / "WorkedCases"

# Keys with a word of a closed list under them, in documents other than the pack file; "schema" has one everywhere.
WORDS = {
    "packs": {"sectors", "standing", "authority", "origin"},
    "comparison": {"kind", "group", "answer", "sectors", "authority", "relation"}, "check": {"code", "severity"},
    "checks": {"code", "severity", "part"}, "version-check": {"level", "change", "subject"},
    "provisions": {"sectors", "authority"}, "difference": {"change", "subject", "kind", "sectors", "authority"},
    "search": {"subject", "fit"}, "topics": {"kind", "group"}, "places": {"verdict", "sectors", "authority"},
    "explanation": {"subject", "answer", "kind", "group"}, "calendar": {"weekday", "holiday", "workedHolidays"},
    "deadline": {"manner", "firstDay", "firstDayBy", "verdict", "inForce", "open", "workingOn"},
    "assessment": {
        "sector", "answer", "inForce", "municipality", "kind", "outcome", "code", "measure", "unit", "modality",
        "standing", "why", "key", "fact", "firstDay", "workedHolidays", "silent"},
    "outline": {"sign"},
    "ladder": {"object", "inForce", "open", "workingOn", "sector", "sectors"},
}
# Where a number stands that need not be whole, by the end of its path; null stands there where there is no number.
AMOUNTS = {
    "assessment": {
        ("findings", "*", "value"), ("findings", "*", "from"), ("findings", "*", "through"),
        ("counted", "*", "counts"), ("counted", "*", "amount"), ("notCounted", "*", "amount"),
        ("change", "*", "amount"), ("toReach", "amount"), ("gaps", "*", "value")},
}
# Where null stands for what comes from no file and no module, which nothing that the program reads does; a unit test has it.
NULL_IN_MEMORY = {"check": {("findings", "*", "origin")}}
# Documents that the program reads and does not write.
ONLY_READ = {"case"}
# Objects of such documents that may lack any key.
OPTIONAL = {"packs": {"kinds"}}
# What the reader alone can refuse: an id that is unknown, used twice or not at all, an end before its beginning.
READER_ALONE = {
    "empty list: jurisdictions", "empty list: provisions", "empty list: topics", "fraction: from",
    "missing key: topics", "other word: code", "other word: from", "other word: id",
    "other word: jurisdictions", "other word: through", "unknown word: code", "unknown word: id",
    "unknown word: jurisdictions", "unknown word: provision", "unknown word: topic",
}
# What the reader of cases alone can refuse: an end before its beginning, spells of sickness that share a day.
CASE_READER_ALONE = {"null: through", "other word: from", "other word: through", "twice: absences"}
# Parts of other documents that are parts of the pack file, and are broken there.
PARTS_OF_PACK = {
    "provisions": {"provisions", "ambiguities", "silences", "validity"},
    "explanation": {"provision", "ambiguities", "ambiguity"}, "deadline": {"provision", "term"}, "ladder": {"provision"},
}


class Program:
    """The program under test, with its schemas, each asked for once."""

    def __init__(self, path, folder):
        self.path = path
        self.folder = pathlib.Path(folder)
        self.failures = []
        choices = self.run("schema", "no-such-schema", "--lang", "en").stderr
        names = re.search(r"Choose from: ([a-zA-Z, -]+)\.", choices).group(1).split(", ")
        self.schemas = {name: json.loads(self.run("schema", name).stdout) for name in names}
        self.validators = {
            name: Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
            for name, schema in self.schemas.items()
        }

    def run(self, *arguments):
        return subprocess.run([self.path, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8")

    def has(self, command):
        return re.search(rf"^ +{command} ", self.run("--help").stdout, re.MULTILINE) is not None

    def fail(self, what, why):
        self.failures.append(f"FAILED ({why[:300]}): {what}")


def read(text):
    def members(pairs):
        keys = [key for key, _ in pairs]
        if len(keys) != len(set(keys)):
            raise ValueError("a key stands twice in one object")
        return dict(pairs)

    def refuse(name):
        raise ValueError(f"{name} is no JSON")

    return json.loads(text, object_pairs_hook=members, parse_constant=refuse)


def check_schemas(program):
    """Every schema is valid, is closed at every level, and says the same of what has the same name."""
    shared = {}
    for name, schema in program.schemas.items():
        Draft202012Validator.check_schema(schema)
        if schema["$schema"] != Draft202012Validator.META_SCHEMA["$schema"]:
            program.fail(f"verzuim schema {name}", "another draft")
        parts = {node["allOf"][0].get("$ref") for _, node in mutations.nodes(schema)
                 if isinstance(node, dict) and "unevaluatedProperties" in node}
        for path, node in mutations.nodes(schema):
            if not isinstance(node, dict) or node.get("type") != "object" or "properties" not in node:
                continue
            is_closed = node.get("additionalProperties") is False or node.get("unevaluatedProperties") is False
            if not is_closed and not is_choice(node) and "#/" + "/".join(map(str, path)) not in parts:
                program.fail(f"verzuim schema {name}", f"open at {'/'.join(map(str, path))}")
        for part, value in schema.get("$defs", {}).items():
            if shared.setdefault(part, value) != value:
                program.fail(f"verzuim schema {name}", f"says something else of {part} than another schema")


def is_choice(node):
    """Whether a schema does nothing but choose another by the word under one key, for every such word."""
    if len(node["properties"]) != 1 or node.get("required") != list(node["properties"]):
        return False
    [(key, words)] = node["properties"].items()
    chosen = [part["if"]["properties"][key]["const"] for part in node.get("allOf", ()) if "$ref" in part["then"]]
    return words.get("enum") == chosen


def collected(folder):
    """The documents that commands wrote, each once, with a command that made it."""
    seen = {}
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        seen.setdefault(file.read_bytes(), file.with_suffix(".command").read_text(encoding="utf-8").strip())
    return [(command, data.decode("utf-8")) for data, command in seen.items()]


def of_packs(program):
    """Every pack that ships, as a pack file and as provisions."""
    lines = []
    for pack in read(program.run("packs", "--format", "json").stdout)["packs"]:
        lines += [["export", pack["id"]], ["show", pack["id"], "--format", "json"]]
    return [(f"verzuim {' '.join(line)}", program.run(*line).stdout) for line in lines]


def of_small_pack(program, small):
    """What every command says of a pack with problems, so that no list in its answer is empty."""
    path = program.folder / "small.json"
    path.write_text(json.dumps(small), encoding="utf-8")
    other = program.folder / "other.json"
    other.write_text(json.dumps(samples.changed(small)), encoding="utf-8")
    local = program.folder / "local.json"
    local.write_text(json.dumps(samples.with_local_rules(small)), encoding="utf-8")
    sources = samples.with_source(program.folder)
    closed = program.folder / "closed.csv"
    closed.write_text("from,through,reason\n2024-05-06,2024-05-10,vakantie\n", encoding="utf-8")
    folder = program.folder / "packs"
    folder.mkdir(exist_ok=True)
    (folder / "p.pack.json").write_text(json.dumps(small), encoding="utf-8")
    lines = [
        ["packs", "--packs", folder, "--format", "json"],
        *[["check", new, "--against", old, "--format", "json"]
          for new, old in ((path, path), (path, other), (other, path))],
        ["export", path], ["show", path, "--format", "json"], ["compare", path, "--format", "json"],
        ["check", path, "--format", "json"], ["coverage", path, "--sources", sources, "--format", "json"],
        ["diff", path, "tilburg", "--format", "json"], ["diff", "tilburg", path, "--format", "json"],
        ["diff", path, other, "--format", "json"], ["diff", other, path, "--format", "json"],
        ["explain", "p/2020/late", "--pack", path, "--format", "json"],
        ["explain", "p/2020/late", "--pack", f"{path},tilburg", "--format", "json"],
        ["explain", "p/2020/when", "--pack", path, "--format", "json"],
        ["explain", "Ambtenaar", "--pack", path, "--format", "json"],
        ["explain", "VK", "--format", "json"], ["explain", "vk011", "--format", "json"],
        ["search", "te laat", "--pack", path, "--format", "json"],
        ["search", "stil", "--pack", path, "--format", "json"],
        ["ladder", path, "--from", "2020-01-29", "--sector", "po", "--working-on", "kingsDay", "--format", "json"],
        ["deadline", "p/2020/step", "--pack", path, "--from", "2020-01-29", "--format", "json"],
        ["deadline", "case-meeting-time", "--from", "2018-01-31", "--calendar", closed, "--format", "json"],
        *[["assess", str(CASES / name), "--with-statute", "--format", "json"] for name in (
            "s-hertogenbosch/ziek-11-schooldagen-nog-niet-beter.json", "s-hertogenbosch/spijbelen-7-en-half-lesuur.json",
            "s-hertogenbosch/ziek-derde-melding-loopt-nog.json", "den-haag/volledige-melding.json")],
        ["assess", CASES / "voorbeelden" / "negen-keer-te-laat-drie-dagen-ziek.json", "--pack", local, "--on",
         "2020-06-01", "--format", "json"],
        ["topics", "--pack", path, "--format", "json"],
        ["outline", sources / "text.txt", "--pack", path, "--format", "json"],
        ["find", "Stad", "--pack", path, "--format", "json"],
        ["find", "0002", "--pack", f"{path},tilburg", "--on", "2020-05-01", "--sector", "vo", "--format", "json"],
        ["calendar", "--from", "2024-04-01", "--through", "2024-05-31", "--calendar", closed, "--working-on",
         "goodFriday", "--format", "json"],
    ]
    return [(f"verzuim {line[0]} small.json", program.run(*line).stdout) for line in lines]


def validate(program, outputs):
    """The valid documents by their kind."""
    valid = collections.defaultdict(list)
    for command, text in outputs:
        try:
            document = read(text)
            kind = re.fullmatch(r"verzuimkompas/([a-zA-Z-]+)/1", document["schema"]).group(1)
            validator = program.validators[kind]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            program.fail(command, f"no document of ours: {error!r}")
            continue
        errors = list(validator.iter_errors(document))
        for error in errors[:3]:
            program.fail(command, f"{error.json_path}: {error.message}")
        if not errors:
            valid[kind].append(document)
    return valid


def slim(value):
    """A document with no more than a few elements of each list, the longest ones."""
    if isinstance(value, dict):
        return {key: slim(child) for key, child in value.items()}
    if isinstance(value, list):
        return [slim(child) for child in sorted(value, key=lambda v: -len(json.dumps(v)))[:2]]
    return value


def refuses(program, kind, documents):
    """Breaks documents of a kind that is only written; gives how many broken ones were refused."""
    usage = mutations.Usage(documents)
    done = set()
    count = 0
    for document in documents:
        for name, path, detail, broken in mutations.mutations(slim(document), usage):
            where = mutations.place(path)
            key = (name, where, detail)
            if key in done or PARTS_OF_PACK.get(kind, set()) & set(where):
                continue
            if not must_refuse(kind, name, where, detail, usage):
                continue
            done.add(key)
            if program.validators[kind].is_valid(broken):
                program.fail(f"verzuim schema {kind}", f"accepts: {name} {detail} at {'.'.join(map(str, path))}")
            else:
                count += 1
    return count


def must_refuse(kind, name, where, detail, usage):
    last = next((step for step in reversed(where) if step != "*"), "")
    match name:
        case "fraction" if is_amount(kind, where):
            return False
        # A number in the place of null is right there; a text is not.
        case "wrong type" if detail == "null" and is_amount(kind, where):
            return False
        case "unknown key" | "wrong type" | "unlike element" | "negative" | "fraction":
            return True
        case "missing key":
            return last not in OPTIONAL.get(kind, ()) and not usage.is_optional(where + (detail,))
        case "null":
            return where not in usage.nullable and not ends_as(where, NULL_IN_MEMORY.get(kind, ()))
        case "unknown word":
            return last == "schema" or last in WORDS.get(kind, ())
    return False


def is_amount(kind, where):
    return ends_as(where, AMOUNTS.get(kind, ()))


def ends_as(where, ends):
    return any(where[-len(end):] == end for end in ends)


def compare_with_reader(program, small, packs):
    """Breaks pack files and sets what the schema says of each beside what the reader says."""
    bases = [small] + list(samples.packs_of_one_provision(small, packs))
    cases = list(broken_packs(bases))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        exits = list(pool.map(
            lambda case: outcome(program, "export", *case), enumerate(json.dumps(broken) for _, _, broken in cases)))
    return judge(program, "export", cases, exits, program.validators["pack"], READER_ALONE)


def broken_packs(bases):
    """(what was done, what kind of thing that is, the broken pack), each kind of thing once."""
    usage = mutations.Usage(bases)
    own = samples.keys_of_few_kinds(bases)
    done = set()
    for number, base in enumerate(bases):
        for name, path, detail, broken in mutations.mutations(base, usage):
            is_provision = path[2:3] == ("provisions",) and len(path) > 3
            if number and not is_provision:
                continue
            kind = base["regimes"][0]["provisions"][path[3]]["kind"] if is_provision else ""
            # What provisions of every kind have is broken once.
            shared = len(path) > 4 and path[4] not in own
            last = next((step for step in reversed(path) if isinstance(step, str)), "")
            if name in ("missing key", "key of another"):
                last = detail
            key = (name, "" if shared else kind, mutations.place(path), detail)
            if key not in done:
                done.add(key)
                yield f"{name} {detail} at {'.'.join(map(str, path))} {kind}", f"{name}: {last}", broken


def outcome(program, command, number, text):
    path = program.folder / f"broken-{command}-{number}.json"
    path.write_text(text, encoding="utf-8")
    result = program.run(command, path)
    path.unlink()
    return result.returncode, bool(result.stdout)


def judge(program, command, cases, exits, validator, reader_alone):
    counts = collections.Counter()
    alone = collections.Counter()
    for (what, sort, broken), (code, has_output) in zip(cases, exits):
        is_valid = validator.is_valid(broken)
        if code not in (0, 65) or has_output != (code == 0):
            program.fail(f"verzuim {command}, {what}", f"exit {code}")
        counts[is_valid, code == 0] += 1
        if not is_valid and code == 0:
            program.fail(f"verzuim {command}, {what}", "the schema refuses what the reader takes")
        elif is_valid and code != 0:
            alone[sort] += 1
            if sort not in reader_alone:
                program.fail(f"verzuim {command}, {what}", "the reader refuses what the schema takes")
    return counts, alone


def tell(what, counts, alone):
    print(f"broken {what}: {counts[False, False]} refused by schema and reader, "
          f"{counts[True, False]} by the reader alone, {counts[True, True]} valid after all")
    print("by the reader alone: " + ", ".join(f"{sort} ({count})" for sort, count in sorted(alone.items())))


def compare_with_case_reader(program):
    """Breaks cases and sets what the schema says of each beside what the reader says."""
    bases = samples.cases(ROOT)
    usage = mutations.Usage(bases)
    broken = {}
    for base in bases:
        broken.setdefault(json.dumps(base), ("nothing", "nothing"))
        for name, path, detail, case in mutations.mutations(base, usage):
            last = next((step for step in reversed(path) if isinstance(step, str)), "")
            sort = f"{name}: {detail if name in ('missing key', 'key of another') else last}"
            broken.setdefault(json.dumps(case), (f"{name} {detail} at {'.'.join(map(str, path))}", sort))
    cases = [(what, sort, json.loads(text)) for text, (what, sort) in broken.items()]
    return judge(program, "assess", cases, read_cases(program, broken), program.validators["case"], CASE_READER_ALONE)


def read_cases(program, texts):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda case: outcome(program, "assess", *case), enumerate(texts)))


def main():
    verzuim, folder = sys.argv[1:]
    with tempfile.TemporaryDirectory() as work:
        program = Program(verzuim, work)
        check_schemas(program)
        small = samples.small_pack(ROOT)
        outputs = collected(folder) + of_packs(program) + of_small_pack(program, small)
        valid = validate(program, outputs)
        for kind in program.schemas:
            if not valid[kind] and kind not in ONLY_READ:
                program.fail(f"verzuim schema {kind}", "no document of this kind was written")
        print(f"{len(outputs)} JSON outputs validated against {len(program.schemas)} schemas")
        refused = {kind: refuses(program, kind, valid[kind]) for kind in program.schemas
                   if kind != "pack" and kind not in ONLY_READ}
        print("broken documents refused: " + ", ".join(f"{kind} {count}" for kind, count in refused.items()))
        counts, alone = compare_with_reader(program, small, valid["pack"])
        tell("pack files", counts, alone)
        if program.has("assess"):
            tell("cases", *compare_with_case_reader(program))
    for failure in program.failures:
        print(failure, file=sys.stderr)
    sys.exit(1 if program.failures else 0)


main()
