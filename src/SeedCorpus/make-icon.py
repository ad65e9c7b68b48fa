"""Makes icon.png: rows of text, one of them picked out, and the seal that official paper carries."""

import struct
import zlib

SIZE = 128
PAPER, INK, SEAL = (250, 247, 240), (120, 118, 112), (178, 34, 34)


def colour(x, y):
    if 84 <= x < 112 and 84 <= y < 112:
        inner = 91 <= x < 105 and 91 <= y < 105
        return PAPER if inner and not 96 <= x < 100 else SEAL
    row, offset = divmod(y - 20, 18)
    if 0 <= row < 5 and offset < 8 and 16 <= x < (112 if row < 3 else 72):
        return SEAL if row == 1 and 40 <= x < 84 else INK
    return PAPER


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(bytes(colour(x, y)) for x in range(SIZE)) for y in range(SIZE))
with open("icon.png", "wb") as icon:
    icon.write(b"\x89PNG\r\n\x1a\n")
    icon.write(chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)))
    icon.write(chunk(b"IDAT", zlib.compress(rows, 9)))
    icon.write(chunk(b"IEND", b""))
