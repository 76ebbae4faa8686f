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

from miniserve.english.typed import Change
from miniserve.english.verbs import positive, readings

# A negated auxiliary is one word (don't); other contractions are two (I 'm), so that both halves compare.
_CLITIC = r"['\u2019](?:m|re|s|ve|ll|d)\b"
_TOKEN = re.compile(
    rf"\w+n['\u2019]t\b|{_CLITIC}|\w+(?:-\w+)*?(?={_CLITIC})|\w+(?:['\u2019-]\w+)*|[^\w\s]", re.IGNORECASE
)
# Negated auxiliaries as text messages write them.
_NO_APOSTROPHE = {
    word.replace("'", ""): word
    for word in "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't won't couldn't "
    "wouldn't shouldn't mustn't".split()
}
# Their other contractions, as the two words that they are. Not *its*, *were*, *well*: those are words.
_CONTRACTED = {
    "im": "i", "ive": "i", "youre": "you", "youve": "you", "hes": "he", "shes": "she", "weve": "we",
    "theyre": "they", "theyve": "they", "thats": "that", "whats": "what", "theres": "there",
    "wheres": "where", "whos": "who", "hows": "how", "heres": "here",
}  # fmt: skip
# Words that text messages write with one letter.
_TEXTED = {"u": "you", "r": "are"}
_ASKS = {(do, who) for do in ("do", "does", "did") for who in "i you he she it we they".split()} - {
    ("do", "it")
}
_SENTENCE_END = frozenset(".!?;")
_TITLES = frozenset("mr mrs ms dr prof st".split())
_INNER = frozenset(",'-–)]")  # signs after which no sentence begins
# Words that open a clause whose time is its own. Not `and` and `when`, which mostly share it.
_CLAUSE_OPENERS = frozenset("but because so that who which if although though while whether".split())
_BEFORE_THAT = frozenset("in at of on from to with for".split())
_SURE_VERBS = frozenset("is are was were has have had do does did will would can could".split())
_BEHIND_THAT_NOUN = frozenset("since for last yesterday this next tomorrow every . ? !".split())
_CLAUSE_ENDS = _SENTENCE_END | _CLAUSE_OPENERS | {","}
_GAP_STOPS = _SENTENCE_END | _CLAUSE_OPENERS | {",", "and"}
_MOST_EQUAL_PAIRS = 1500  # a hundred words of real text have about 300
_LARGEST_BLOCK = 100  # pairs of words; two unlike texts are not worth a search for verbs
_WIDEST_GAP = 6  # a subject between an auxiliary and its verb: *your two little brothers*


@dataclass(frozen=True, eq=False)  # compared and hashed as the object it is, which costs nothing
class Sentence:
    """A text and its words: `keys` in lower case with plain apostrophes, `spans` as character ranges."""

    text: str
    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> Sentence:
        keys: list[str] = []
        spans: list[tuple[int, int]] = []
        for match in _TOKEN.finditer(text):
            word, (start, stop) = match.group().lower().replace("\u2019", "'"), match.span()
            if subject := _CONTRACTED.get(word):
                middle = start + len(subject)
                keys += [subject, "'" + word[len(subject) :]]
                spans += [(start, middle), (middle, stop)]
            else:
                keys.append(_TEXTED.get(match.group()) or _NO_APOSTROPHE.get(word, word))
                spans.append((start, stop))
        return cls(text, tuple(keys), tuple(spans))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as they are written."""
        return tuple(self.text[start:stop] for start, stop in self.spans)

    def opens(self, k: int) -> bool:
        """Whether word k is the first of a sentence, or of what is quoted."""
        if k == 0:
            return True
        sign = self.keys[k - 1]
        return not any(map(str.isalnum, sign)) and sign not in _INNER and (sign != "." or self.ends(k - 1))

    def ends(self, k: int) -> bool:
        """Whether word k is the sign that ends a sentence: not the dot of *Mr.*, *3.5* or *no. 7*."""
        if self.keys[k] not in _SENTENCE_END:
            return False
        before, behind = self.keys[max(k - 1, 0)], self.text[self.spans[k][1] :][:2]
        number = before == "no" and behind[1:].isdigit()
        return not (self.keys[k] == "." and (before in _TITLES or number or behind[:1].isalnum()))

    def between(self, start: int, stop: int) -> str:
        """The text from the end of the word before `start` to the beginning of word `stop`."""
        first = self.spans[start - 1][1] if start > 0 else 0
        last = self.spans[stop][0] if stop < len(self.spans) else len(self.text)
        return self.text[first:last]

    def slice(self, start: int, stop: int) -> str:
        """The text from word `start` to before word `stop`, in one line."""
        if start >= stop:
            return ""
        return " ".join(self.text[self.spans[start][0] : self.spans[stop - 1][1]].split())


@dataclass(frozen=True, eq=False)
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
        ends = self.corrected.ends
        start = next((k + 1 for k in range(self.j1 - 1, -1, -1) if ends(k)), 0)
        stop = next((k for k in range(self.j2, len(keys)) if ends(k)), len(keys))
        return start, stop

    @cached_property
    def left(self) -> tuple[str, ...]:
        """The words of the same sentence before the edit."""
        return self.corrected.keys[self._bounds[0] : self.j1]

    @cached_property
    def right(self) -> tuple[str, ...]:
        """The words of the same sentence after the edit."""
        return self.corrected.keys[self.j2 : self._bounds[1]]

    @cached_property
    def was_left(self) -> tuple[str, ...]:
        """The words before the edit as they were typed, of the same sentence."""
        keys = self.original.keys
        start = next((k + 1 for k in range(self.i1 - 1, -1, -1) if self.original.ends(k)), 0)
        return keys[start : self.i1]

    @cached_property
    def was_right(self) -> tuple[str, ...]:
        """The words after the edit as they were typed, of the same sentence."""
        keys = self.original.keys
        stop = next((k for k in range(self.i2, len(keys)) if self.original.ends(k)), len(keys))
        return keys[self.i2 : stop]

    @property
    def mark(self) -> str:
        """The sign that ends this sentence, "" if none does."""
        return "".join(self.corrected.keys[self._bounds[1] : self._bounds[1] + 1])

    @property
    def is_question(self) -> bool:
        return self.mark == "?" or self._asks

    @cached_property
    def _asks(self) -> bool:
        """Whether it begins like a question: text messages do without the mark. *Do it* is none."""
        start = self._bounds[0]
        return self.corrected.keys[start : start + 2] in _ASKS

    @property
    def sentence_before(self) -> str:
        """The text before this sentence (*Look!*)."""
        return self.corrected.slice(0, self._bounds[0])

    @cached_property
    def clause(self) -> tuple[str, str]:
        """The text of the clause before and after the edit."""
        keys, (start, stop) = self.corrected.keys, self._bounds
        start = next((k + 1 for k in range(self.j1 - 1, start - 1, -1) if _opens_clause(keys, k)), start)
        stop = next((k for k in range(self.j2, stop) if _opens_clause(keys, k)), stop)
        return self.corrected.slice(start, self.j1), self.corrected.slice(self.j2, stop)

    def is_in_clause_of(self, other: Edit) -> bool:
        """Whether nothing between the two edits ends a clause."""
        first, last = sorted((self, other), key=lambda edit: edit.j1)
        return _CLAUSE_ENDS.isdisjoint(self.corrected.keys[first.j2 : last.j1])

    @property
    def gap(self) -> str:
        """The typed text from the word before the edit to the word after it."""
        return self.original.between(self.i1, self.i2)

    @property
    def change(self) -> Change:
        """The edit as a change of characters; the space around it stays what it is."""
        start = self.original.spans[self.i1 - 1][1] if self.i1 > 0 else 0
        old, new = self.gap, self.corrected.between(self.j1, self.j2)
        if old[:1] == new[:1] == " ":
            start, old, new = start + 1, old[1:], new[1:]
        if old[-1:] == new[-1:] == " ":
            old, new = old[:-1], new[:-1]
        return Change(start, start + len(old), new)

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


def _opens_clause(keys: tuple[str, ...], k: int) -> bool:
    """Not *in that bank*, *saw that film last night*."""
    behind = keys[k + 2 : k + 3] or (".",)
    noun = behind[0] in _BEHIND_THAT_NOUN and _SURE_VERBS.isdisjoint(keys[k + 2 : k + 6])
    points = keys[k] == "that" and (noun or keys[max(k - 1, 0)] in _BEFORE_THAT)
    return keys[k] in _CLAUSE_OPENERS and not points


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
        moved = (one.new and one.new == other.old) or (one.old and one.old == other.new)
        if moved and len(between) <= _WIDEST_GAP:
            continue
        if len(between) > _WIDEST_GAP or not _GAP_STOPS.isdisjoint(between):
            return None
    first, last = edits[0], edits[-1]
    return Edit(first.original, first.corrected, first.i1, last.i2, first.j1, last.j2)
