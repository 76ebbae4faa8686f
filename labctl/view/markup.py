"""HTML and SVG elements as text. What is not markup already is escaped, so that no label can become a tag.

Knows nothing of what a page says or shows.
"""

from __future__ import annotations

from html import escape

_VOID = {"meta"}


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def el(name: str, /, *children: str, **attributes: str | float | None) -> Html:
    """One element. In names of attributes `_` stands for `-`, and a last one is dropped (`class_`); an
    attribute that is None is left out, and numbers lose digits that no eye can see.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_text(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{join(*children)}</{name}>")


def join(*parts: str) -> Html:
    """The parts, one after another."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))


def _text(value: str | float) -> str:
    return value if isinstance(value, str) else f"{round(value, 2):g}"
