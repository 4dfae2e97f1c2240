"""Breaks a JSON document in every way that its own structure offers, one at a time."""

import copy
import re

OTHER_TYPE = {str: 7, int: "seven", float: "seven", bool: "yes", list: {}, dict: [], type(None): 7}


def nodes(value, path=()):
    """Every value in a document with its path, the document itself first."""
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from nodes(child, path + (key,))


def place(path):
    """A path with every index the same: where values of one sort stand."""
    return tuple("*" if isinstance(step, int) else step for step in path)


class Usage:
    """What stands where in some valid documents."""

    def __init__(self, documents):
        self.keys = {}  # place of an object -> key -> a value that stands there
        self.counts = {}  # place of an object -> how many there are
        self.present = {}  # place of a value -> how often it is there
        self.nullable = set()
        self.words = {}  # place of a text -> what stands there
        for document in documents:
            for path, value in nodes(document):
                self._note(place(path), value)

    def _note(self, where, value):
        self.present[where] = self.present.get(where, 0) + 1
        if value is None:
            self.nullable.add(where)
        if isinstance(value, str):
            self.words.setdefault(where, set()).add(value)
        if isinstance(value, dict):
            self.counts[where] = self.counts.get(where, 0) + 1
            for key, child in value.items():
                self.keys.setdefault(where, {}).setdefault(key, child)

    def is_optional(self, where):
        """Whether some object that could have a key has it not."""
        return self.present[where] < self.counts[where[:-1]]


def mutations(document, usage, few=12):
    """(what was done, where, by what, the broken document); the broken ones share what is whole with the original."""
    for path, value in list(nodes(document)):
        where = place(path)
        for name, detail, new in changes(where, value, usage, few):
            yield name, path, detail, replaced(document, path, new)


def changes(where, value, usage, few):
    yield "wrong type", "null" if value is None else "", OTHER_TYPE[type(value)]
    if value is not None:
        yield "null", "", None
    if isinstance(value, dict):
        yield "unknown key", "", {**value, "noSuchKey": True}
        for key in value:
            yield "missing key", key, {k: v for k, v in value.items() if k != key}
        for key, child in usage.keys.get(where, {}).items():
            if key not in value:
                yield "key of another", key, {**value, key: child}
    elif isinstance(value, list):
        yield "empty list", "", []
        if value:
            yield "twice", "", value + [copy.deepcopy(value[0])]
            yield "unlike element", "", value + [OTHER_TYPE[type(value[0])]]
    elif isinstance(value, str):
        yield "empty text", "", ""
        yield "unknown word", "", "noSuchWord"
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            yield "impossible date", "", "2020-13-01"
        words = sorted(usage.words.get(where, ()))
        for word in words if len(words) <= few else ():
            if word != value:
                yield "other word", word, word
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield "fraction", "", value + 0.5
        yield "negative", "", -1
        yield "too large", "", 1_000_001


def replaced(value, path, new):
    """A copy of a value with another thing at a path."""
    if not path:
        return new
    result = dict(value) if isinstance(value, dict) else list(value)
    result[path[0]] = replaced(result[path[0]], path[1:], new)
    return result
