import pytest

from labctl.view.markup import Html, el, join


def test_text_is_escaped_and_markup_is_not() -> None:
    assert el("p", "a < b & c", el("b", "d")) == "<p>a &lt; b &amp; c<b>d</b></p>"
    assert join("<i>", Html("<i>")) == "&lt;i&gt;<i>"


@pytest.mark.parametrize(
    ("attributes", "written"),
    [
        ({"class_": "a b"}, ' class="a b"'),
        ({"aria_label": 'say "hi" <now>'}, ' aria-label="say &quot;hi&quot; &lt;now&gt;"'),
        ({"x": 1 / 3, "y": 2.0, "width": 0}, ' x="0.33" y="2" width="0"'),
        ({"open": "", "hidden": None}, ' open=""'),
    ],
)
def test_attributes(attributes: dict[str, str | float | None], written: str) -> None:
    assert el("p", **attributes) == f"<p{written}></p>"


def test_what_has_no_end_tag() -> None:
    assert el("meta", charset="utf-8") == '<meta charset="utf-8">'
