"""Makes readings.tsv from Unihan_Readings.txt (Debian package unicode-data).

    bunzip2 -kc /usr/share/unicode/Unihan_Readings.txt.bz2 > Unihan_Readings.txt
    python3 make.py Unihan_Readings.txt
"""

import collections
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent


def in_gbk(character):
    try:
        character.encode("gbk")
        return True
    except UnicodeEncodeError:
        return False


def readings(field, value):
    if field == "kMandarin":
        return value.split()
    if field == "kHanyuPinlu":  # zhǎng(1234) cháng(567)
        return re.sub(r"\(\d+\)", "", value).split()
    if field in ("kXHC1983", "kHanyuPinyin"):  # 0123.020,0124.010:zhǎng,cháng
        return [r for item in value.split() for r in item.split(":")[1].split(",")]
    return []


characters = collections.defaultdict(set)
for line in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    if not line.startswith("U+"):
        continue
    code, field, value = line.split("\t")
    character = chr(int(code[2:], 16))
    if ord(character) > 0xFFFF or not in_gbk(character):
        continue
    for reading in readings(field, value):
        reading = unicodedata.normalize("NFC", reading)
        if "ê" not in unicodedata.normalize("NFD", reading) and "\u0302" not in unicodedata.normalize("NFD", reading):
            characters[reading].add(character)

text = "".join(f"{reading}\t{''.join(sorted(found))}\n" for reading, found in sorted(characters.items()))
(HERE / "readings.tsv").write_bytes(text.encode("utf-8"))
