"""What the guard makes of a text and of a model's answer to it, for every test that asks."""

from miniserve.english.guard import standing
from miniserve.english.typed import Typed


def stands(typed: str, answer: str) -> str:
    """The text with what stands of the answer."""
    asked = Typed.of(typed)
    return asked.changed(standing(asked.asked, answer).changes)
