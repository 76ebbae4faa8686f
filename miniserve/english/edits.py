"""What differs between two sentences, word by word, and the words around each difference.

Knows words and clauses, no grammar and no language but the punctuation and conjunctions of English.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise

from miniserve.english.verbs import positive, readings

# A negated auxiliary is one word (don't); other contractions are two (I 'm), so that both halves compare.
_CLITIC = r"['\u2019](?:m|re|s|ve|ll|d)\b"
_TOKEN = re.compile(
    rf"\w+n['\u2019]t\b|{_CLITIC}|\w+(?:-\w+)*?(?={_CLITIC})|\w+(?:['\u2019-]\w+)*|[^\w\s]", re.IGNORECASE
)
_SENTENCE_END = frozenset(".!?;")
# Words that open a clause whose time is its own. Not `and` and `when`, which mostly share it.
_CLAUSE_OPENERS = frozenset("but because so that who which if although though while whether".split())
_GAP_STOPS = _SENTENCE_END | _CLAUSE_OPENERS | {",", "and"}
_MOST_EQUAL_PAIRS = 1500  # a hundred words of real text have about 300
_LARGEST_BLOCK = 100  # pairs of words; two unlike texts are not worth a search for verbs
_WIDEST_GAP = 4  # a subject between an auxiliary and its verb: *your two little brothers*


@dataclass(frozen=True)
class Sentence:
    """A text and its words: `keys` in lower case with plain apostrophes, `spans` as character ranges."""

    text: str
    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> Sentence:
        matches = list(_TOKEN.finditer(text))
        keys = tuple(match.group().lower().replace("\u2019", "'") for match in matches)
        return cls(text, keys, tuple(match.span() for match in matches))

    def slice(self, start: int, stop: int) -> str:
        """The text from word `start` to before word `stop`, in one line."""
        if start >= stop:
            return ""
        return " ".join(self.text[self.spans[start][0] : self.spans[stop - 1][1]].split())


@dataclass(frozen=True)
class Edit:
    """Words `i1:i2` of the original became words `j1:j2` of the corrected sentence; one side may be empty.

    What stands around an edit is read from the corrected sentence, because there the subjects and auxiliaries
    are right.
    """

    original: Sentence
    corrected: Sentence
    i1: int
    i2: int
    j1: int
    j2: int

    @cached_property
    def old(self) -> tuple[str, ...]:
        return self.original.keys[self.i1 : self.i2]

    @cached_property
    def new(self) -> tuple[str, ...]:
        return self.corrected.keys[self.j1 : self.j2]

    @cached_property
    def _bounds(self) -> tuple[int, int]:
        keys = self.corrected.keys
        start = next((k + 1 for k in range(self.j1 - 1, -1, -1) if keys[k] in _SENTENCE_END), 0)
        stop = next((k for k in range(self.j2, len(keys)) if keys[k] in _SENTENCE_END), len(keys))
        return start, stop

    @cached_property
    def left(self) -> tuple[str, ...]:
        """The words of the same sentence before the edit."""
        return self.corrected.keys[self._bounds[0] : self.j1]

    @cached_property
    def right(self) -> tuple[str, ...]:
        """The words of the same sentence after the edit."""
        return self.corrected.keys[self.j2 : self._bounds[1]]

    @property
    def is_question(self) -> bool:
        return self.corrected.keys[self._bounds[1] : self._bounds[1] + 1] == ("?",)

    @property
    def sentence_before(self) -> str:
        """The text before this sentence (*Look!*)."""
        return self.corrected.slice(0, self._bounds[0])

    @cached_property
    def clause(self) -> tuple[str, str]:
        """The text of the clause before and after the edit."""
        keys, (start, stop) = self.corrected.keys, self._bounds
        start = next((k + 1 for k in range(self.j1 - 1, start - 1, -1) if keys[k] in _CLAUSE_OPENERS), start)
        stop = next((k for k in range(self.j2, stop) if keys[k] in _CLAUSE_OPENERS), stop)
        return self.corrected.slice(start, self.j1), self.corrected.slice(self.j2, stop)

    @property
    def quotes(self) -> tuple[str, str]:
        """Both sides as written; a bare insertion or deletion takes a neighbour along, to show its place."""
        i1, i2, j1, j2 = self.i1, self.i2, self.j1, self.j2
        if not (self.old and self.new):
            if self.right and i2 < len(self.original.keys):
                i2, j2 = i2 + 1, j2 + 1
            elif self.left and i1 > 0:
                i1, j1 = i1 - 1, j1 - 1
        return self.original.slice(i1, i2), self.corrected.slice(j1, j2)


def is_comparable(original: Sentence, corrected: Sentence) -> bool:
    """Whether comparing takes no time to speak of: difflib's work grows with the pairs of equal words."""
    counts = Counter(corrected.keys)
    return sum(counts[key] for key in original.keys) <= _MOST_EQUAL_PAIRS


def find_edits(original: Sentence, corrected: Sentence) -> list[Edit]:
    """The edits in order, as small as they come: two forms of one verb are an edit of their own."""
    matcher = SequenceMatcher(None, original.keys, corrected.keys, autojunk=False)
    return [
        Edit(original, corrected, *bounds)
        for tag, *block in matcher.get_opcodes()
        if tag != "equal"
        for bounds in _split(original.keys, corrected.keys, *block)
    ]


def _split(
    old: tuple[str, ...], new: tuple[str, ...], i1: int, i2: int, j1: int, j2: int
) -> Iterator[tuple[int, int, int, int]]:
    """Cut a block where a word meets a form of itself: *want* → *wants to* is *want* → *wants*, then *to*."""
    small = (i2 - i1) * (j2 - j1) <= _LARGEST_BLOCK
    for i in range(i1, i2 if small else i1):
        for j in range(j1, j2):
            if readings(positive(old[i])).keys() & readings(positive(new[j])).keys():
                if i > i1 or j > j1:
                    yield i1, i, j1, j
                yield i, i + 1, j, j + 1
                i1, j1 = i + 1, j + 1
                break
    if i1 < i2 or j1 < j2:
        yield i1, i2, j1, j2


def merged(edits: list[Edit]) -> Edit | None:
    """Neighbouring edits and the words between them as one, or None when too far apart or in two clauses."""
    for one, other in pairwise(edits):
        between = one.corrected.keys[one.j2 : other.j1]
        if len(between) > _WIDEST_GAP or not _GAP_STOPS.isdisjoint(between):
            return None
    first, last = edits[0], edits[-1]
    return Edit(first.original, first.corrected, first.i1, last.i2, first.j1, last.j2)
