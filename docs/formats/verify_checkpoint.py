#!/usr/bin/env python3
"""Checks what a ledger signed, with nothing but Python 3 and the public key.

    verify_checkpoint.py KEY checkpoint FILE
    verify_checkpoint.py KEY inclusion PROOF ENTRY      PROOF is a C2SP tlog-proof, ENTRY the bytes of one entry
    verify_checkpoint.py KEY consistency OLD NEW PROOF  OLD and NEW are checkpoints, PROOF has one hash a line, in Base64

KEY is the line that the organisation publishes: name+hash+key. Written from RFC 6962 (2.1.1 and 2.1.2, by their own
recursion) and from the paper of Ed25519, to share nothing with the program that made the proofs.
"""
import base64
import hashlib
import sys

Q = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, Q) % Q


def require(holds, words):
    if not holds:
        raise ValueError(words)


def recover(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, -1, Q) % Q
    x = pow(square, (Q + 3) // 8, Q)
    if x * x % Q != square:
        x = x * pow(2, (Q - 1) // 4, Q) % Q
    require(x * x % Q == square and y < Q and not (x == 0 and sign), "a point that is none")
    return x if x % 2 == sign else Q - x


def decode(data):
    number = int.from_bytes(data, "little")
    y = number % 2**255
    return recover(y, number >> 255), y


def plus(one, two):
    (x1, y1), (x2, y2) = one, two
    t = D * x1 * x2 * y1 * y2 % Q
    return (x1 * y2 + x2 * y1) * pow(1 + t, -1, Q) % Q, (y1 * y2 + x1 * x2) * pow(1 - t, -1, Q) % Q


def multiple(number, point):
    total = (0, 1)
    for bit in bin(number)[2:]:
        total = plus(total, total)
        if bit == "1":
            total = plus(total, point)
    return total


BASE = (recover(4 * pow(5, -1, Q) % Q, 0), 4 * pow(5, -1, Q) % Q)


def is_signed(key, message, signature):
    s = int.from_bytes(signature[32:], "little")
    hashed = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little")
    right = plus(decode(signature[:32]), multiple(hashed % ORDER, decode(key)))
    return len(signature) == 64 and s < ORDER and multiple(s, BASE) == right


def checkpoint(key_line, note):
    """Size and root, if the key signed the note."""
    name, identity, key = key_line.split("+", 2)
    raw = base64.b64decode(key, validate=True)
    require(raw[0] == 1 and len(raw) == 33, "not an Ed25519 key")
    require(hashlib.sha256(name.encode() + b"\n" + raw).hexdigest()[:8] == identity, "the key's own hash is wrong")
    text, _, signatures = note.rpartition("\n\n")
    for line in signatures.splitlines():
        dash, by, blob = line.split(" ")
        blob = base64.b64decode(blob, validate=True)
        if dash == "\u2014" and by == name and blob[:4].hex() == identity:
            require(is_signed(raw[1:], (text + "\n").encode(), blob[4:]), "the signature is wrong")
            origin, size, root = text.split("\n")[:3]
            require(origin == name, "a checkpoint of another log")
            return int(size), base64.b64decode(root, validate=True)
    raise ValueError("not signed by " + name)


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def half(size):
    return 1 << ((size - 1).bit_length() - 1)


def climb(index, size, leaf, path):
    if size == 1:
        return leaf
    require(path, "the proof is too short")
    beside, split = path.pop(), half(size)
    if index < split:
        return node(climb(index, split, leaf, path), beside)
    return node(beside, climb(index - split, size - split, leaf, path))


def grow(old, new, root, known, path):
    """The old root and the new one, as the path says they are."""
    if old == new:
        require(known or path, "the proof is too short")
        return (root, root) if known else (path[-1], path.pop())
    require(path, "the proof is too short")
    beside, split = path.pop(), half(new)
    if old <= split:
        before, after = grow(old, split, root, known, path)
        return before, node(after, beside)
    before, after = grow(old - split, new - split, root, False, path)
    return node(beside, before), node(beside, after)


def check_inclusion(key, proof, entry):
    head, _, note = proof.decode().partition("\n\n")
    size, root = checkpoint(key, note)
    lines = head.split("\n")
    require(lines[0] == "c2sp.org/tlog-proof@v1", "no tlog-proof")
    index, path = int(lines[1].removeprefix("index ")), [base64.b64decode(line) for line in lines[2:]]
    require(0 <= index < size, "outside the log")
    require(climb(index, size, hashlib.sha256(b"\0" + entry).digest(), path) == root and not path, "not in the log")
    return "entry %d is in the log of %d" % (index, size)


def check_consistency(key, old_note, new_note, proof):
    (old, old_root), (new, new_root) = checkpoint(key, old_note.decode()), checkpoint(key, new_note.decode())
    path = [base64.b64decode(line) for line in proof.decode().split()]
    require(0 < old <= new, "sizes that cannot be")
    require(grow(old, new, old_root, True, path) == (old_root, new_root) and not path, "the log was rewritten")
    return "the log of %d continues the log of %d" % (new, old)


def main(key, what, *names):
    files = []
    for name in names:
        with open(name, "rb") as file:
            files.append(file.read())
    if what == "checkpoint":
        return "signed: %d entries" % checkpoint(key, files[0].decode())[0]
    return {"inclusion": check_inclusion, "consistency": check_consistency}[what](key, *files)


if __name__ == "__main__":
    try:
        print("Proved: " + main(*sys.argv[1:]))
    except (ValueError, KeyError, TypeError, OSError) as flaw:
        print("NOT PROVED: %s" % flaw)
        sys.exit(1)
