import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from labctl import i18n
from labctl.errors import UsageProblem
from labctl.runs.run import Run, Soundness
from labctl.view import report
from tests.labctl import kept

VOID = {"meta"}
TITLES = {"en": "Request by request", "es": "Petición a petición"}


class Page(HTMLParser):
    """A page that is well formed, with its tags counted and its text joined."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.classes: Counter[str] = Counter()
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes.append((tag, dict(attrs)))
        self.classes.update((dict(attrs).get("class") or "").split())
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.text += data + "\n"

    def find(self, tag: str, name: str) -> list[str]:
        return [str(attrs[name]) for one, attrs in self.attributes if one == tag and name in attrs]


def page(*runs: Run) -> Page:
    return Page(report.page(runs))


@pytest.fixture(params=i18n.LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    i18n.choose(request.param)
    return str(request.param)


def test_a_page_is_complete_in_itself(language: str) -> None:
    text = report.page([kept.run(label="mine"), kept.run(1, "load", series=(kept.open_series(20),))])
    found = Page(text)
    assert found.find("html", "lang") == [language]
    assert TITLES[language] in found.text
    assert not {"script", "link", "img", "iframe", "object"} & set(found.tags)
    for name in ("src", "href", "xlink:href", "srcset", "action"):
        assert not [one for _, attrs in found.attributes for one in attrs if one == name]
    assert re.findall(r"url\(([^)]*)\)", text) == ["#failed"]
    assert "@import" not in text
    assert "width=device-width" in found.find("meta", "content")[0]
    assert "prefers-color-scheme: dark" in text
    assert "default-src 'none'" in found.find("meta", "content")[2]


@pytest.mark.usefixtures("language")
def test_every_picture_has_a_name_and_what_scrolls_can_be_reached() -> None:
    found = page(kept.run())
    pictures = [attrs for tag, attrs in found.attributes if tag == "svg" and attrs.get("role") == "img"]
    assert len(pictures) == 6  # p50, throughput; a distribution and a timeline for each of two loads
    assert all(attrs["aria-label"] for attrs in pictures)
    hidden = [attrs for tag, attrs in found.attributes if tag == "svg" and "role" not in attrs]
    assert all(attrs["aria-hidden"] == "true" for attrs in hidden)
    scrolling = [attrs for tag, attrs in found.attributes if attrs.get("class") == "scroll"]
    assert all(attrs["tabindex"] == "0" and attrs["aria-label"] for attrs in scrolling)


def test_every_measured_point_and_every_request_is_drawn() -> None:
    run = kept.run(series=tuple(kept.series(n, 30) for n in (1, 4, 8)))
    text = report.page([run])
    found = Page(text)
    assert found.classes["bar"] == 5 * (1 + 4 + 8)
    charts = re.findall(r'<svg class="chart".*?</svg>', text)
    assert [chart.count('class="mark"') for chart in charts] == [3, 3, 3, 3, 3]
    # One request at once: 30 ms each, and 30 ms between two.
    assert re.search(
        r"<th[^>]*>1 at once</th>.*?<td>30\.0</td><td>30\.0</td><td>30\.0</td><td>18\.5</td>", text
    )


def test_runs_side_by_side_share_the_pictures() -> None:
    batching = kept.run(label="with")
    serial = kept.run(1, label="without", series=(kept.series(1, 30), kept.series(8, 240)))
    found = page(batching, serial)
    assert "2 runs side by side" in found.text
    assert "A: with" in found.text
    assert "B: without" in found.text
    assert {"c0", "c1"} <= set(found.classes)
    assert "differ" not in found.text
    other = replace(kept.SUBJECT, source_digest="other")
    assert "differ between the runs: source digest." in page(batching, replace(serial, subject=other)).text


def test_the_reference_is_dashed() -> None:
    run = kept.run(command="verify", series=(kept.series(8, 40), kept.series(8, 40, "reference")))
    found = page(run)
    assert found.classes["dashed"]
    assert "reference" in found.text


def test_a_single_load_has_no_curve() -> None:
    assert "Against load" not in page(kept.run(command="load", series=(kept.series(8, 40),))).text


def test_an_open_loop_has_curves_of_its_own(language: str) -> None:
    found = page(kept.run(command="load", series=(kept.open_series(2.5), kept.open_series(20))))
    assert {"en": "2.5/s sent", "es": "2,5/s enviadas"}[language] in found.text
    assert found.classes["late"] == 2 * 5 + 1  # the legend shows one
    assert found.classes["failed"] == 2 + 1
    assert "timeout × 1" in found.text


@pytest.mark.parametrize("language_marks", [("en", "INVALID, cut short"), ("es", "NO VÁLIDA, sin terminar")])
def test_invalid_and_partial_runs_are_marked_wherever_their_figures_are(
    language_marks: tuple[str, str],
) -> None:
    language, mark = language_marks
    i18n.choose(language)
    validity = Soundness(False, ("the client alone takes 31 % of p50",))
    found = page(kept.run(partial=True, validity=validity))
    # Badge, two rows of the table, legends of curves and distributions, two timelines.
    assert found.text.count(mark) == 7
    assert "31 %" in found.text
    assert found.classes["good"] == 0
    assert mark not in page(kept.run()).text


@pytest.mark.parametrize("place", ["label", "reason", "verdict", "model", "error", "cpu"])
def test_nothing_that_comes_from_outside_becomes_markup(place: str) -> None:
    evil = "</style><script>alert('1')</script>\"'&\ud800"
    everywhere: dict[str, dict[str, Any]] = {
        "label": {"label": evil},
        "reason": {"validity": Soundness(False, (evil,))},
        "verdict": {"verdict": {"text": evil, evil: {evil: evil}}},
        "model": {"subject": replace(kept.SUBJECT, model=evil, url=evil)},
        "error": {
            "series": (replace(kept.series(1, 9), samples=(replace(kept.waves(1, 9)[0], error=evil),)),)
        },
        "cpu": {"environment": replace(kept.ENVIRONMENT, cpu_model=evil)},
    }
    found = page(kept.run(**everywhere[place]))
    assert found.tags["script"] == 0
    assert found.tags["style"] == 1
    assert "alert('1')" in found.text


def test_a_run_in_which_nothing_was_answered() -> None:
    nothing = replace(kept.series(8, 40), samples=())
    found = page(kept.run(partial=True, series=(nothing,)))
    assert "Nothing was answered" in found.text
    assert "cut short" in found.text
    assert "Nothing was answered" in page(kept.run(partial=True, series=())).text


def test_a_load_in_which_everything_failed_has_bars_and_no_latency() -> None:
    refused = tuple(replace(sample, error="refused") for sample in kept.waves(4, 20))
    found = page(kept.run(series=(replace(kept.series(4, 20), samples=refused),)))
    assert "refused × 20" in found.text
    assert found.classes["bar"] == 20
    assert "How latencies are spread" not in found.text


def test_a_long_run_shows_the_beginning_of_its_timeline() -> None:
    found = page(kept.run(series=(kept.series(8, 40, num_waves=50),)))
    assert "the first 200 of 400 requests" in found.text
    assert found.classes["bar"] == report.MAX_BARS


def test_more_runs_than_can_be_told_apart() -> None:
    runs = [kept.run(minute, "load", series=(kept.series(1, 30),)) for minute in range(7)]
    assert page(*runs[:6]).classes["c5"]
    with pytest.raises(UsageProblem, match="at most 6"):
        report.page(runs)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_colours_can_be_seen_on_their_paper() -> None:
    """WCAG 2.2: 4.5 for text, 3 for what has to be seen in a picture; both schemes."""
    schemes = re.findall(r":root \{(.*?)\}", report.STYLE.read_text(), re.DOTALL)
    assert len(schemes) == 2
    for scheme in schemes:
        colour = dict(re.findall(r"--([\w-]+): (#\w{6})", scheme))
        for name in ("ink", "soft", "bad", "good"):
            assert _contrast(colour[name], colour["card"]) >= 4.5, name
        assert _contrast(colour["bad"], colour["bad-paper"]) >= 4.5
        for name in ("c0", "c1", "c2", "c3", "c4", "c5", "gen", "whole", "fail"):
            assert _contrast(colour[name], colour["paper"]) >= 3, name
        assert _contrast(colour["wait"], colour["gen"]) >= 3
