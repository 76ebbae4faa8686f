"""The page at `/`: its words, and what a browser makes of it with and without the scheduler."""

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from starlette.applications import Starlette

import miniserve
from miniserve.http.page import PAGE
from tests.browser import Tab, needs_browser, tab
from tests.checkpoints import SHIPPED_SHAPE, write_random_checkpoint
from tests.miniserve.conftest import ready
from tests.miniserve.test_seam import ALONE, BATCHED
from tests.program import server, url_in, wait_until_ready

BARS = """((kind) => [...document.querySelectorAll(`#batch .${kind}`)].map(({ x, y, width }) =>
    ({ start: x.baseVal.value, end: x.baseVal.value + width.baseVal.value, y: y.baseVal.value })))"""
"""A function: where the bars of a kind are, in pixels."""

CONTRASTS = """(() => {
    const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (...layers) => {
        for (const layer of layers) { pixel.fillStyle = layer; pixel.fillRect(0, 0, 1, 1); }
        const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map((byte) =>
            byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const papers = (node) =>
        node ? [...papers(node.parentElement), getComputedStyle(node).backgroundColor] : [];
    const found = (what, isText, colour, node) => {
        const ratio = (luminance(...papers(node), colour) + 0.05) / (luminance(...papers(node)) + 0.05);
        return [what, isText, Math.max(ratio, 1 / ratio)];
    };
    const input = document.getElementById("sentence");
    const texts = [...document.body.querySelectorAll("*")].flatMap((node) => [...node.childNodes]
        .filter((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()));
    return [
        ...texts.map(({ data, parentElement: node }) => found(data.trim(), true,
            getComputedStyle(node)[node instanceof SVGElement ? "fill" : "color"], node)),
        found("typed", true, getComputedStyle(input).color, input),
        found("placeholder", true, getComputedStyle(input, "::placeholder").color, input),
        ...[...document.querySelectorAll(".key")].map((node) =>
            found(node.className, false, getComputedStyle(node).backgroundColor, node.parentElement)),
    ];
})()"""
"""Of each text, and of each colour in the legend: what it is, whether it is a text, and its contrast."""

SUMMARY = "document.getElementById('summary').textContent"

TEXTS = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))


def test_both_languages_say_everything_the_page_asks_for() -> None:
    script, page = (PAGE / "page.js").read_text(), (PAGE / "index.html").read_text()
    wanted = {*re.findall(r'say\("(\w+)"', script), *re.findall(r'data-text="(\w+)"', page)}
    slots = {name: sorted(re.findall(r"\{(\w+)\}", text)) for name, text in TEXTS["en"].items()}
    for texts in TEXTS.values():
        assert set(texts) == wanted
        assert {name: sorted(re.findall(r"\{(\w+)\}", text)) for name, text in texts.items()} == slots


def test_without_javascript_the_page_says_so_in_both_languages() -> None:
    [block] = re.findall("<noscript>(.*)</noscript>", (PAGE / "index.html").read_text(), re.DOTALL)
    assert "needs JavaScript" in block
    assert '<p lang="es">' in block


def test_the_page_asks_nobody_else_for_anything() -> None:
    for file in PAGE.iterdir():
        assert not re.search(r"(src|href|url|fetch|EventSource)\W*\(?\W*(https?:)?//", file.read_text()), file


def test_the_page_and_its_parts_are_served(app: Starlette) -> None:
    async def scenario() -> None:
        async with ready(app) as client:
            page = await client.get("/")
            assert page.headers["content-type"].startswith("text/html")
            assert "default-src 'none'" in page.headers["content-security-policy"]
            for part in re.findall(r'(?:href|src)="(page/[^"]+)"', page.text):
                assert (await client.get(f"/{part}")).status_code == 200
            assert (await client.get("/page/texts.json")).json() == TEXTS
            assert (await client.get("/page/%2e%2e/app.py")).status_code == 404

    asyncio.run(scenario())


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_checkpoint(tmp_path_factory.mktemp("checkpoint"), **SHIPPED_SHAPE)


@asynccontextmanager
async def opened(url: str, *, width: int = 1000, dark: bool = False) -> AsyncIterator[Tab]:
    async with tab() as page:
        await page.open(url, width=width, dark=dark)
        await page.until("document.querySelectorAll('#batch .lane').length === 4")
        yield page
        assert page.complaints == []


@pytest.fixture
def url(checkpoint: Path) -> Iterator[str]:
    with server("--port", "0", "--model", str(checkpoint), "--max-batch-size", "4") as (_, banner):
        wait_until_ready(url_in(banner))
        yield url_in(banner)


@needs_browser
@pytest.mark.parametrize(("width", "dark"), [(360, True), (1000, False)])
def test_a_sentence_typed_is_answered_and_marked(url: str, width: int, dark: bool) -> None:
    async def scenario() -> None:
        async with opened(url, width=width, dark=dark) as page:
            for _ in range(3):  # past the two languages
                await page.press("Tab")
            await page.press("He <b>go</b> home.")
            await page.press("Enter")
            await page.until("document.querySelectorAll('#answer span, #answer ins, #answer del').length > 2")
            await page.until("document.querySelectorAll('#batch .decode').length > 0")
            assert await page.evaluate("document.querySelectorAll('#answer b').length") == 0
            why = await page.evaluate("document.getElementById('why').textContent")
            assert why
            assert "*" not in why
            assert await page.evaluate("document.querySelectorAll('#batch .outside').length") == 0
            document = "document.documentElement"
            assert await page.evaluate(f"{document}.scrollWidth <= {document}.clientWidth")
            await page.evaluate("document.querySelector('[data-lang=es]').click()")
            heading = await page.evaluate("document.getElementById('batch-title').textContent")
            assert heading == TEXTS["es"]["batch"]
            paper = await page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert (sum(map(int, re.findall(r"\d+", paper))) < 150) == dark

    asyncio.run(scenario())


@needs_browser
def test_five_at_once_by_keyboard_fill_the_slots_and_the_queue(url: str) -> None:
    async def scenario() -> None:
        async with opened(url) as page:
            await page.evaluate("document.querySelector('[data-lang=en]').click()")
            for _ in range(3):  # past the two languages
                await page.press("Tab")
            await page.press("She walk to school every day, " * 8)  # long enough to be seen waiting
            for _ in range(3):  # past the buttons that ask once
                await page.press("Tab")
            focused = await page.evaluate(
                "[document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle]"
            )
            assert focused == ["5", "solid"]
            await page.press("Enter")
            summary = TEXTS["en"]["summary"].format(used=4, slots=4, waiting=1)
            last_lane = "document.querySelectorAll('#batch .lane')[3].y1.baseVal.value"
            await page.until(
                f"document.getElementById('summary').textContent === '{summary}'"
                f" && {BARS}('waiting').some((bar) => bar.y > {last_lane})"
            )
            await page.until(  # one request's: where its prompt ends, its answer begins
                f"{BARS}('prefill').some((prompt) => {BARS}('decode').some((answer) =>"
                " answer.y === prompt.y && Math.abs(answer.start - prompt.end) < 1.5))"
            )
            counts = "[...document.querySelectorAll('#batch text')].map((text) => text.textContent)"
            await page.until(f"{counts}.includes('4')")  # rows in a step
            idle = TEXTS["en"]["summary"].format(used=0, slots=4, waiting=0)
            await page.until(f"document.getElementById('summary').textContent === '{idle}'")
            await page.until(f"{counts}.includes('{TEXTS['en']['rested']}')")
            await page.evaluate("document.getElementById('sentence').value = ''")
            await page.evaluate("document.querySelector('[data-count=\"16\"]').click()")
            await page.until(f"{SUMMARY}.startsWith('4 of 4 slots') && !{SUMMARY}.includes(' 1 waiting')")
            await page.until(f"{counts}.includes('{TEXTS['en']['rested']}')")
            await asyncio.sleep(5)  # longer than the picture is wide: it stands still
            assert await page.evaluate(f"{BARS}('decode').length") >= 4
            assert await page.evaluate(f"{counts}.includes('{TEXTS['en']['rested']}')")

    asyncio.run(scenario())


@needs_browser
@pytest.mark.parametrize("dark", [False, True])
def test_texts_and_bars_can_be_seen_on_their_paper(url: str, dark: bool) -> None:
    """WCAG 2.2, AA: 4.5 for text, 3 for what has to be seen in a picture."""

    async def scenario() -> list[tuple[str, bool, float]]:
        async with opened(url, dark=dark) as page:
            found: list[tuple[str, bool, float]] = []
            for state, answer in (("", "<del>old</del> <ins>new</ins> same"), ("failed", "no answer")):
                await page.evaluate(f"document.getElementById('answer').className = '{state}'")
                await page.evaluate(f"document.getElementById('answer').innerHTML = '{answer}'")
                found += await page.evaluate(CONTRASTS)
            return found

    found = asyncio.run(scenario())
    kinds = {"key waiting", "key prefill", "key decode", "key outside"}
    assert {what for what, is_text, _ in found if not is_text} == kinds
    assert {"old", "new", "same", "no answer", "typed", "placeholder"} <= {what for what, *_ in found}
    assert [one for one in found if one[2] < (4.5 if one[1] else 3)] == []


@needs_browser
def test_what_went_wrong_is_said(url: str) -> None:
    async def scenario() -> None:
        async with opened(url) as page:
            await page.evaluate("document.getElementById('sentence').focus()")
            await page.press(" ")
            await page.press("Enter")
            await page.until("document.getElementById('answer').textContent.includes('must not be blank')")
            page.complaints.clear()  # Chromium logs the 422

    asyncio.run(scenario())


@needs_browser
@pytest.mark.parametrize("is_broken", [False, True])
def test_requests_at_once_stand_above_one_another_or_outside_the_batch(
    checkpoint: Path, tmp_path: Path, is_broken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "tree" / "miniserve"
    shutil.copytree(
        Path(miniserve.__file__).parent, copy, ignore=shutil.ignore_patterns("weights", "__pycache__")
    )
    source = (copy / "handlers.py").read_text()
    (copy / "handlers.py").write_text(source.replace(BATCHED, ALONE) if is_broken else source)
    monkeypatch.chdir(tmp_path / "tree")

    async def scenario(url: str) -> None:
        async with opened(url) as page:
            await page.evaluate("document.querySelector('[data-count=\"5\"]').click()")
            kind = "outside" if is_broken else "decode"
            bars = f"[...document.querySelectorAll('#batch .{kind}')]"
            # Only while another request is in the first slot does one get the second.
            await page.until(f"new Set({bars}.map(bar => bar.y.baseVal.value)).size >= 2")
            other = "decode" if is_broken else "outside"
            assert await page.evaluate(f"document.querySelectorAll('#batch .{other}').length") == 0

    with server("--port", "0", "--model", str(checkpoint), "--max-batch-size", "4") as (_, banner):
        wait_until_ready(url_in(banner))
        asyncio.run(scenario(url_in(banner)))
