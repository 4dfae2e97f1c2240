"""Reads what check writes for build servers and for GitHub with readers that are not ours, of a pack full of faults.

Usage: findings.py VERZUIM. The words of the pack try to break out of XML and of workflow commands.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HOSTILE = [
    'a "b" <c> & \'d\' ]]> <!-- -->', "]]></failure><failure>", "\x01\x08\x0b\x1b[31m", "\ufffe\uffff", "50% \r\n::error::x",
    "::error file=x,line=1::y", "&#0;&lt;", "\u202e\u200b", "e\u0301\U0001f468\u200d\U0001f467", "%0A%25,:",
]
COMMAND = re.compile(r"::(error|notice) ((?:[a-z]+=[^,:]*)(?:,[a-z]+=[^,:]*)*)::(.*)")


def broken(verzuim):
    """A pack with a fault in every tenth provision, whose words are hostile."""
    pack = json.loads(subprocess.run([verzuim, "export", "tilburg"], capture_output=True, check=True).stdout)
    for number, provision in enumerate(pack["regimes"][0]["provisions"]):
        words = HOSTILE[number % len(HOSTILE)]
        provision["title"] = f"{words} {number}."
        if number % 10 == 0:
            provision["citations"][0]["says"] = " ".join([words] * 3)
        # What stands twice is quoted in the message.
        provision["citations"] += [dict(provision["citations"][0], place=words, says=words)] * 2
    return pack


def outcome(verzuim, path, *options):
    done = subprocess.run([verzuim, "check", str(path), *options], capture_output=True)
    assert done.returncode == 1 and not done.stderr, (done.returncode, done.stderr[:200])
    return done.stdout.decode("utf-8")


def check_junit(text, findings):
    suites = ElementTree.fromstring(text.encode("utf-8"))
    assert suites.tag == "testsuites"
    errors = [finding for finding in findings if finding["severity"] == "error"]
    failures = [failure for case in suites.iter("testcase") for failure in case.findall("failure")]
    assert len(failures) == len(errors) == int(suites.get("failures")), (len(failures), len(errors))
    for suite in suites:
        cases = suite.findall("testcase")
        assert int(suite.get("tests")) == len(cases) >= 40
        assert len({case.get("name") for case in cases}) == len(cases)
        assert int(suite.get("failures")) == sum(len(case.findall("failure")) for case in cases)
        assert int(suite.get("skipped")) == sum(len(case.findall("skipped")) for case in cases)
        for case in cases:
            assert all(failure.get("type") == case.get("name")[:5] for failure in case.findall("failure"))
    assert {part.tag for part in suites.iter()} <= {
        "testsuites", "testsuite", "testcase", "failure", "skipped", "system-out"}
    assert sorted(failure.get("type") for failure in failures) == sorted(finding["code"] for finding in errors)


def unescaped(text, *codes):
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def check_github(text, findings, path):
    lines = text.split("\n")
    assert lines.pop() == "" and "\r" not in text
    commands = [COMMAND.fullmatch(line) for line in lines[:-1]]
    assert all(commands), [line for line in lines[:-1] if not COMMAND.fullmatch(line)][:1]
    assert lines[-1].startswith("verzuim: ") and len(commands) == len(findings)
    for command, finding in zip(commands, findings):
        properties = dict(part.split("=", 1) for part in command[2].split(","))
        assert command[1] == {"error": "error", "suggestion": "notice"}[finding["severity"]]
        assert unescaped(properties["file"]) == finding["origin"]["file"] == str(path)
        assert properties["line"] == str(finding["origin"]["line"]) and properties["title"] == finding["code"]
        assert unescaped(command[3]).startswith(f"{finding['subject']}: ")


def main(verzuim):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "een, twee: 100%.json"
        path.write_text(json.dumps(broken(verzuim), indent=1), encoding="utf-8")
        findings = json.loads(outcome(verzuim, path, "--format", "json"))["packs"][0]["findings"]
        assert len(findings) > 300
        lines = path.read_text(encoding="utf-8").split("\n")
        for finding in findings:
            assert lines[finding["origin"]["line"] - 1].strip() == "{", finding
        for language in ("nl", "en"):
            check_junit(outcome(verzuim, path, "--format", "junit", "--lang", language), findings)
            check_github(outcome(verzuim, path, "--format", "github", "--lang", language), findings, path)
    print(f"{len(findings)} findings read by others as XML and as workflow commands")


if __name__ == "__main__":
    main(*sys.argv[1:])
