"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable

from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots

# Yes with the words for the text, plain yes, or no (None or False).
Predicate = Callable[[Edit], Slots | bool | None]
