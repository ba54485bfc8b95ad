#!/usr/bin/env python3
"""Checks a bag of evidence without any program of those who made it: python3 verify_bag.py FOLDER [VKEY]

Needs Python 3 alone. Ed25519 is written out as in RFC 8032, section 5.1: slow, and easy to compare with the text.
"""
import base64
import hashlib
import json
import os
import sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def x_of(y, odd):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and odd):
        return None
    return P - x if x & 1 != odd else x


def point(data):
    number = int.from_bytes(data, "little")
    y = number & ((1 << 255) - 1)
    x = x_of(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


def add(one, two):
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number, one):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, one)
        one = add(one, one)
        number >>= 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (x_of(BASE_Y, 0), BASE_Y, 1, x_of(BASE_Y, 0) * BASE_Y % P)


def signed(key, text, signature):
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    one, two = times(s, BASE), add(r, times(h, a))
    return (one[0] * two[2] - two[0] * one[2]) % P == 0 and (one[1] * two[2] - two[1] * one[2]) % P == 0


def note(data, name, key):
    """The text of a signed note, if the key signed it."""
    text, _, signatures = data.decode("utf-8").rpartition("\n\n")
    text += "\n"
    identity = sha256(name.encode(), b"\n\x01", key)[:4]
    for line in signatures.splitlines():
        dash, by, blob = line.split(" ")
        blob = base64.b64decode(blob, validate=True)
        if dash == "\u2014" and by == name and blob[:4] == identity and signed(key, text.encode(), blob[4:]):
            return text
    raise ValueError("not signed by " + name)


def included(entry, seq, proof, name, key):
    head, _, checkpoint = proof.decode("utf-8").partition("\n\n")
    lines = head.split("\n")
    origin, size, root = note(checkpoint.encode(), name, key).split("\n")[:3]
    if lines[0] != "c2sp.org/tlog-proof@v1" or lines[1] != "index %d" % seq or origin != name:
        raise ValueError("not a proof of this entry")
    node, last, result = seq, int(size) - 1, sha256(b"\0", entry)
    if node > last:
        raise ValueError("outside the ledger")
    for line in lines[2:]:
        beside = base64.b64decode(line, validate=True)
        if last == 0:
            raise ValueError("proof too long")
        if node & 1 or node == last:
            result = sha256(b"\1", beside, result)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            result = sha256(b"\1", result, beside)
        node, last = node >> 1, last >> 1
    if last or result != base64.b64decode(root):
        raise ValueError("not under the root")


def read(*parts):
    with open(os.path.join(*parts), "rb") as file:
        return file.read()


def listed(bag, name):
    lines = read(bag, name).decode("utf-8").splitlines()
    return {line[66:]: line[:64] for line in lines}


def check(bag, expected):
    bag = os.path.abspath(bag)
    present = set()
    for folder, _, files in os.walk(bag):
        present |= {os.path.relpath(os.path.join(folder, f), bag).replace(os.sep, "/") for f in files}
    lists = {**listed(bag, "manifest-sha256.txt"), **listed(bag, "tagmanifest-sha256.txt")}
    assert present == set(lists) | {"tagmanifest-sha256.txt"}, "files that are not listed, or listed and missing"
    for name, wanted in lists.items():
        assert ".." not in name.split("/") and not name.startswith("/"), "a name that leads out of the bag"
        assert hashlib.sha256(read(bag, name)).hexdigest() == wanted, name + " was altered"

    line = read(bag, "data/ledger/vkeys.txt").decode().strip()
    assert expected in (None, line), "another key than the one you gave"
    name, _, key = line.split("+", 2)
    key = base64.b64decode(key)[1:]

    before, case, received = None, 0, {}
    for entry in read(bag, "data/ledger/entries.jsonl").splitlines():
        facts = json.loads(entry)
        assert facts["caseSeq"] == case and facts.get("prevInCase") == before, "an entry was left out"
        included(entry, facts["seq"], read(bag, "data/ledger/proofs/%d.tlog-proof" % case), name, key)
        received[facts.get("commit")] = facts
        before, case = sha256(b"\0", entry).hex(), case + 1

    tags = hashlib.sha256(read(bag, "tagmanifest-sha256.txt")).hexdigest()
    first, _, sealed, entry = note(read(bag + ".seal"), name, key).split("\n")[:4]
    facts = json.loads(entry)
    assert first == "safeconduct bag v1" and sealed == tags == facts["objectSha256"], "the seal is of another bag"
    assert facts["caseSeq"] == case and facts.get("prevInCase") == before, "an entry was left out before the export"
    included(entry.encode(), facts["seq"], read(bag + ".tlog-proof"), name, key)

    items = sorted(n for n in present if n.startswith("data/items/") and os.path.basename(n).startswith("original"))
    for item in items:
        bound, said = read(bag, os.path.dirname(item), "commitment.bin"), read(bag, os.path.dirname(item), "facts.json")
        assert hashlib.sha256(bound).hexdigest() in received and bound[47:] == said, item + " was never received"
        assert hashlib.sha256(read(bag, item)).hexdigest() == json.loads(said)["contentSha256"], item + " is another"
    print("Proved: %d files and %d entries, by the key %s" % (len(items), case, line))


if __name__ == "__main__":
    try:
        check(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    except (AssertionError, ValueError, KeyError, OSError) as flaw:
        print("NOT PROVED: %s" % flaw)
        sys.exit(1)
