"""BLAKE3 (hash of 32 bytes, no key), written from its published description so that the tests need no
package. Slow; seals.py remembers what it has hashed."""

import struct

START = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19)
ORDER = (2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
CHUNK_START, CHUNK_END, PARENT, ROOT = 1, 2, 4, 8
CHUNK, BLOCK, WORD = 1024, 64, 0xFFFFFFFF
MIXES = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
         (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))


def turn(word, by):
    return word >> by | word << 32 - by & WORD


def compress(chain, words, counter, length, flags):
    v = [*chain, *START[:4], counter & WORD, counter >> 32, length, flags]
    for _ in range(7):
        for at, (a, b, c, d) in enumerate(MIXES):
            for word, right, left in ((words[2 * at], 16, 12), (words[2 * at + 1], 8, 7)):
                v[a] = v[a] + v[b] + word & WORD
                v[d] = turn(v[d] ^ v[a], right)
                v[c] = v[c] + v[d] & WORD
                v[b] = turn(v[b] ^ v[c], left)
        words = [words[place] for place in ORDER]
    return [v[at] ^ v[at + 8] for at in range(8)]


def node(chunk, counter, last):
    """The chaining value of one chunk; with `last`, of the whole text."""
    chain = START
    blocks = [chunk[at:at + BLOCK] for at in range(0, len(chunk), BLOCK)] or [b""]
    for at, block in enumerate(blocks):
        flags = CHUNK_START if at == 0 else 0
        if at == len(blocks) - 1:
            flags |= CHUNK_END | last
        words = struct.unpack("<16I", block.ljust(BLOCK, b"\0"))
        chain = compress(chain, words, counter, len(block), flags)
    return chain


def tree(data, counter, last):
    if len(data) <= CHUNK:
        return node(data, counter, last)
    left = CHUNK
    while left * 2 < len(data):
        left *= 2
    parts = tree(data[:left], counter, 0) + tree(data[left:], counter + left // CHUNK, 0)
    return compress(START, parts, 0, BLOCK, PARENT | last)


def hexdigest(data):
    return struct.pack("<8I", *tree(data, 0, ROOT)).hex()
