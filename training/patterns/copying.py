"""What has to come back as it was, whatever it says: numbers, repetitions, code, scraps, other scripts."""

from __future__ import annotations

import re
from collections.abc import Callable

from training import signs
from training.clauses import Clause, Draw

# ~n is a number, ~w a word, ~c a letter, ~v a version, ~x any scrap.
CODE = (
    "for i in range(~n): print(i)|if (x == ~n) { return ~n; }|x = y + ~n*z|let ~w = ~n;"
    "|def ~w(x): return x"
    '|<b>~w</b>|<script>~w(~n)</script>|<a href="~w.html">~w</a>|&~w;|&lang|&nbsp;|git ~w --~w'
    "|~w -~c --~w=~n"
    "|--~w|--|---|-~c|npm install ~w|pip install ~w==~v|SELECT * FROM ~w WHERE id = ~n;"
    "|~w.~w(~n, ~n)"
    '|~w[~n]|~w && ~w|{"~w": ~n}|[~n, ~n, ~n]|~w/~w/~w.~c~c'
    "|C:\\~w\\~w\\~w.txt"
    "|rm -rf ~w/|cd /~w|~w.py|import ~w|#include <~w.h>|~w::~w|~w@~w.org"
    "|https://~w.org/~w?a=~n&b=~n#~c"
    "|0x~nff|~n%|$ ~w ~w|\"\"|''|()|[]|{}|//~w|/* ~w */|Ctrl+~c|F~n|~w.~w.~w|~w_~w_~n|~w-~w"
).split("|")
CARRIERS = (
    "~x|~x.|the code is ~x.|it says ~x.|type ~x and press Enter.|I wrote ~x on the wall."
    "|what does ~x mean?"
    "|~x is wrong.|~x is on page ~n.|the number is ~x.|my number is ~x, not ~x.|please use ~x or ~x."
    "|it costs ~x in all.|I am using ~x on my laptop.|~x, ~x and ~x|~x and ~x are here."
    "|run it with ~x."
    "|call ~x tomorrow.|the file is called ~x.|(~x)|~x!|- ~x|* ~x|~n. ~x|~x: ~x"
    "|the ~x line is missing."
    "|there are ~x of them.|see ~x.|we live at ~x.|the word ~x is new to me.|she said: ~x"
    "|I like ~x and ~x."
    "|~x lives in ~x.|~x works in ~x.|~x is my friend.|~x has a new job in ~x."
    "|we went to ~x with ~x."
).split("|")
PROGRAM_WORDS = "test main data run index user list a x foo name open lang home msg value item".split()
MARK = re.compile(r"~([nwcvx])")
FOREIGN = (
    "Nguyễn|Trần|Đặng|Phạm|Hà Nội|Đà Nẵng|Huế|Vũ|Lê Thị Hồng|Điện Biên Phủ|東京|北京|上海|日本語|寿司"
    "|안녕하세요|서울"
    "|Москва|Привет|Анна|как дела|Αθήνα|Γιώργος|שלום|مرحبا|القاهرة|नमस्ते|สวัสดี|Dvořák|Škoda|Erdoğan"
    "|Kraków|Łódź"
    "|Zürich|São Paulo|Ångström|Malmö|Reykjavík|Þór|Çağlar|İstanbul|Brontë|naïve|café|Peña|Müller|Besançon"
    "|Győr|Čapek"
    "|ありがとう|こんにちは|中文|한국어|Việt Nam|tiếng Việt|Ελλάδα|Київ|Ștefan|Țara|Ōsaka|Māori"
).split("|")
SYLLABLES = (
    "ha|he|ho|la|na|bla|no|yes|very|really|so|ho ho|bye|go|please|never|more|again|hi|oh|tick|knock".split(
        "|"
    )
)


def number(draw: Draw) -> str:
    """Digits in one of the many forms that people write them in."""
    rng = draw.rng

    def digits(count: int) -> str:
        return "".join(rng.choice("0123456789") for _ in range(count))

    grouped = f"{rng.randint(1, 999)}" + "".join(f",{digits(3)}" for _ in range(rng.randint(1, 3)))
    return draw.pick(
        (
            f"{rng.randint(1, 9)}{'0' * rng.randint(2, 9)}",
            digits(rng.randint(2, 12)),
            grouped,
            f"${grouped}.00",
            f"{grouped}.{digits(2)}",
            f"£{digits(2)}.{digits(2)}",
            f"{grouped} €",
            f"{digits(1)}.{digits(2)}.{digits(1)}",
            f"v{digits(1)}.{digits(1)}.{digits(2)}",
            f"{digits(3)}.{digits(3)}.{digits(1)}.{digits(2)}",
            f"+{digits(2)} {digits(2)} {digits(4)} {digits(4)}",
            f"{digits(3)}-{digits(3)}-{digits(4)}",
            f"{digits(4)} {digits(4)} {digits(4)} {digits(4)}",
            f"{rng.randint(1, 12)}:{rng.randint(10, 59)}",
            f"{rng.randint(1, 28)}/{rng.randint(1, 12)}/{rng.randint(1950, 2040)}",
            f"{rng.randint(1, 9)}:{rng.randint(1, 9)}",
            f"{rng.randint(1950, 2040)}-{rng.randint(10, 12)}-{rng.randint(10, 28)}",
            f"0.{'0' * rng.randint(1, 5)}{digits(2)}",
            f"{digits(2)} {digits(2)} {digits(2)}",
            f"{digits(1) * rng.randint(3, 8)}",
            f"{digits(2)}%",
            f"{digits(2)} °C",
            f"({digits(3)}) {digits(3)} {digits(3)}",
            f"No. {digits(1)}",
            f"{digits(2)} {digits(7)} {digits(2)}",
            f"#{digits(4)}",
        )
    )


def code(draw: Draw) -> str:
    """A scrap of a program, a command or a page."""
    return _filled(draw, draw.pick(CODE))


def _filled(draw: Draw, template: str) -> str:
    """A template with something for each mark."""
    makers: dict[str, Callable[[], str]] = {
        "n": lambda: str(draw.rng.randint(0, 300)),
        "w": lambda: draw.pick(PROGRAM_WORDS),
        "c": lambda: draw.pick("abcdfmnqrsvxy"),
        "v": lambda: ".".join(str(draw.rng.randint(0, 30)) for _ in range(3)),
        "x": lambda: scrap(draw),
    }
    return MARK.sub(lambda match: makers[match[1]](), template)


def scrap(draw: Draw) -> str:
    """Any of what is copied and is no sentence."""
    roll = draw.roll()
    if roll < 0.3:
        return number(draw)
    if roll < 0.52:
        return code(draw)
    if roll < 0.75:
        return " ".join(draw.pick(FOREIGN) for _ in range(draw.pick((1, 1, 1, 2, 3))))
    if roll < 0.82:
        return " ".join(signs.foreign(draw.rng) for _ in range(draw.pick((1, 2, 3))))
    if roll < 0.9:
        return signs.sign(draw.rng) * draw.pick((1, 1, 2, 3, 5))
    return signs.oddity(draw.rng, draw.made_up)


def repeated(draw: Draw) -> str:
    """The same again and again: ha ha ha, no no no!, AAAA."""
    roll = draw.roll()
    count = draw.rng.randint(2, 8)
    if roll < 0.4:
        return draw.one_of(" |, | |!").join([draw.pick(SYLLABLES)] * count)
    if roll < 0.6:
        return draw.one_of("a|A|o|!|?|.|-|=|*|ha|no|so|z|_|#|~|hm|e") * count
    if roll < 0.75:
        return f"{draw.one_of('what|no|stop|wow|help|yes|why|really')}{draw.one_of('!|?|?!|...') * count}"
    word = draw.one_of("the|a|to|and|it|is|had|that|in|very|we|I")
    return f"{word} {word} {draw.fill('{thing} is {adj}')}"


def copied(draw: Draw) -> Clause:
    """1,000,000.00 or ha ha ha: nothing is wrong, and nothing may change."""
    text = repeated(draw) if draw.chance(0.2) else _filled(draw, draw.pick(CARRIERS))
    words = text.rstrip(".?!") or text
    return Clause(words, words, "correct", "", end=text[len(words) :], joinable=False)
