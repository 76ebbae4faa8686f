"""What no vocabulary holds and every text may: letters of other languages, signs, prices, addresses, code.

They are copied, never corrected, so that the model learns to copy any byte and not those of English alone.
Knows characters; must not know words, sentences or mistakes.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable


def printable(*ranges: tuple[int, int]) -> list[str]:
    """The characters of these ranges of code points, both ends included, that show something."""
    points = (point for first, last in ranges for point in range(first, last + 1))
    return [character for character in map(chr, points) if character.isprintable() and character != " "]


def letters(characters: Iterable[str]) -> list[str]:
    """Those that are small letters with one capital letter: not ß, whose capital is two."""
    return [c for c in characters if c.isalpha() and c.islower() and len(c.upper()) == 1 and c.upper() != c]


LATIN = letters(printable((0xE0, 0xFF), (0x100, 0x17F), (0x1E00, 0x1EFF)))
WESTERN = list("áéíóúñüçèàêâôîïëöäåøæœßãõ")  # those that people's names have most
SCRIPTS = (
    letters(printable((0x430, 0x45F))),  # Cyrillic
    letters(printable((0x3AC, 0x3CE))),  # Greek
    printable((0x5D0, 0x5EA)),  # Hebrew
    printable((0x627, 0x64A)),  # Arabic
    printable((0x3041, 0x3096), (0x30A1, 0x30FA)),  # Japanese
    printable((0x4E00, 0x9FFF)),  # Chinese
    printable((0xAC00, 0xD7A3)),  # Korean
)
# No lone full stop, question or exclamation mark: a sentence would end where it does not.
ASCII = list("\"#$%&'()*+-/<=>@[\\]^_`{|}~")
SIGNS = printable((0xA1, 0xBF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2190, 0x21FF), (0x2200, 0x22FF))
COMMON_SIGNS = list("–—…•“”‘’«»°€£¥©®™§±×÷½²→✓★")
PICTURES = printable((0x1F300, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F910, 0x1F95E), (0x2600, 0x26FF))
MONEY = "€ £ $ ¥ EUR USD kr".split()
UNITS = "% °C km kg cm m² GB km/h ml".split()
AROUND = (
    ("“", "”"), ("«", "»"), ("‘", "’"), ('"', '"'), ("'", "'"), ("(", ")"), ("[", "]"), ("*", "*"), ("_", "_"),
    ("`", "`"), ("<", ">"), ("{", "}"), ("#", ""), ("@", ""), ("~", ""), ("", "…"), ("", "®"), ("¿", "?"),
)  # fmt: skip


def accented(rng: random.Random, word: str) -> str:
    """The word with one or two of its letters as another language writes them: `Øystein`, `Łukasz`."""
    characters = list(word)
    for _ in range(rng.choice((1, 1, 2))):
        characters[rng.randrange(len(characters))] = rng.choice(LATIN if rng.random() < 0.5 else WESTERN)
    return "".join(characters)


def foreign(rng: random.Random) -> str:
    """Two to six letters of one of the scripts that are not Latin."""
    script = rng.choice(SCRIPTS)
    return "".join(rng.choice(script) for _ in range(rng.randint(2, 6)))


def sign(rng: random.Random) -> str:
    """One sign, or a few of ASCII: `€`, `→`, `++`, `😀`."""
    roll = rng.random()
    if roll < 0.4:
        return "".join(rng.choice(ASCII) for _ in range(rng.choice((1, 1, 1, 2, 3))))
    if roll < 0.65:
        return rng.choice(COMMON_SIGNS)
    return rng.choice(SIGNS if roll < 0.8 else PICTURES)


def amount(rng: random.Random) -> str:
    """A price or a measure: `€20`, `19.99 $`, `25 °C`, `50%`."""
    number = rng.choice((str(rng.randint(1, 9999)), f"{rng.randint(0, 999)}.{rng.randint(0, 99):02d}"))
    number = number if rng.random() < 0.8 else f"{rng.randint(1, 99)},{rng.randint(0, 999):03d}"
    gap = rng.choice(("", " "))
    if rng.random() < 0.5:
        money = rng.choice(MONEY)
        return f"{money}{number}" if rng.random() < 0.5 else f"{number}{gap}{money}"
    return f"{number}{gap}{rng.choice(UNITS)}"


def code(rng: random.Random, word: str) -> str:
    """A name as products, programs and rooms have them: `XQ-4000`, `blinPro`, `foo_bar()`, `v2.1`, `C++`."""
    capitals = "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(1, 4)))
    number = rng.randint(1, 9999)
    return rng.choice(
        (
            capitals, f"{capitals}-{number}", f"{capitals}{number}", f"{capitals}&{capitals[0]}", f"{capitals}++",
            f"v{rng.randint(0, 20)}.{rng.randint(0, 20)}", f"{word}.js", f"{word}_{word[0]}()", f"i{word.capitalize()}",
            f"{word}{word.capitalize()}", f"{word.upper()}", f"#{number}", f"{word}/{word[::-1]}",
            f"{rng.randint(1, 12)}/{rng.randint(1, 28)}/{rng.randint(1990, 2030)}", f"+{rng.randint(1, 99)} {number}",
        )
    )  # fmt: skip


def address(rng: random.Random, word: str, other: str) -> str:
    """An e-mail address or a URL, a handle or a file."""
    end = rng.choice(("com", "org", "es", "net", "co.uk", "io"))
    return rng.choice(
        (
            f"{word}@{other}.{end}", f"{word}.{other}@{other}.{end}", f"{word}{rng.randint(1, 99)}@mail.{end}",
            f"https://{word}.{end}", f"http://www.{word}.{end}/{other}?q={rng.randint(1, 99)}", f"www.{word}.{end}",
            f"@{word}_{other}", f"{word}-{other}.pdf", f"C:\\{word}\\{other}", f"/home/{word}/{other}.txt",
        )
    )  # fmt: skip


def oddity(rng: random.Random, make_word: Callable[[], str]) -> str:
    """Any of these; `make_word` makes the words in them."""
    roll = rng.random()
    if roll < 0.3:
        return sign(rng)
    if roll < 0.45:
        return amount(rng)
    if roll < 0.6:
        return code(rng, make_word())
    if roll < 0.7:
        return address(rng, make_word(), make_word())
    if roll < 0.8:
        return foreign(rng)
    before, after = rng.choice(AROUND)
    return f"{before}{make_word()}{after}"
