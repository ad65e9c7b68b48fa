"""Makes words.tsv from the dictionary of jieba, as carried by the npm package nodejieba 3.5.8.

    npm pack nodejieba@3.5.8 && tar xf nodejieba-3.5.8.tgz
    python3 make.py package/submodules/cppjieba/dict/jieba.dict.utf8
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).parent
LEAST_FREQUENCY = 30

words = {}
for line in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    word, frequency, part = line.split(" ")
    if 2 <= len(word) <= 4 and int(frequency) >= LEAST_FREQUENCY and all("\u4e00" <= c <= "\u9fff" for c in word):
        words[word] = (frequency, part)

text = "".join(f"{word}\t{frequency}\t{part}\n" for word, (frequency, part) in sorted(words.items()))
(HERE / "words.tsv").write_bytes(text.encode("utf-8"))
