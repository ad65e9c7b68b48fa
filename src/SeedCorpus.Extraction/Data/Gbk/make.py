"""Makes gbk.tsv from Python's codec.

    python3 make.py
"""

import pathlib

HERE = pathlib.Path(__file__).parent
TRAILS = [trail for trail in range(0x40, 0xFF) if trail != 0x7F]


def decode(lead, trail):
    try:
        character = bytes([lead, trail]).decode("gbk")
    except UnicodeDecodeError:
        return "\ufffd"
    assert len(character) == 1
    return character


lines = []
for lead in range(0x81, 0xFF):
    characters = "".join(decode(lead, trail) for trail in TRAILS)
    lines.append(f"{lead:02X}\t{characters}\n")
(HERE / "gbk.tsv").write_bytes("".join(lines).encode("utf-8"))
