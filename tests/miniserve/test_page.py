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
from miniserve.feed import PAGE
from tests.browser import Tab, needs_browser, tab
from tests.checkpoints import SHIPPED_SHAPE, write_random_checkpoint
from tests.miniserve.conftest import ready
from tests.miniserve.test_main import server, url_in, wait_until_ready
from tests.miniserve.test_seam import ALONE, BATCHED

TEXTS = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))


def test_both_languages_say_everything_the_page_asks_for() -> None:
    script, page = (PAGE / "page.js").read_text(), (PAGE / "index.html").read_text()
    wanted = {*re.findall(r'say\("(\w+)"', script), *re.findall(r'data-text="(\w+)"', page)}
    slots = {name: sorted(re.findall(r"\{(\w+)\}", text)) for name, text in TEXTS["en"].items()}
    for texts in TEXTS.values():
        assert set(texts) == wanted
        assert {name: sorted(re.findall(r"\{(\w+)\}", text)) for name, text in texts.items()} == slots


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
async def opened(url: str, folder: Path, *, width: int = 1000, dark: bool = False) -> AsyncIterator[Tab]:
    async with tab(folder / "profile") as page:
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
def test_a_sentence_typed_is_answered_and_marked(url: str, tmp_path: Path, width: int, dark: bool) -> None:
    async def scenario() -> None:
        async with opened(url, tmp_path, width=width, dark=dark) as page:
            for _ in range(3):  # past the two languages
                await page.press("Tab")
            await page.press("He <b>go</b> home.")
            await page.press("Enter")
            await page.until("document.querySelectorAll('#answer span, #answer ins, #answer del').length > 2")
            await page.until("document.querySelectorAll('#batch .decode').length > 0")
            assert await page.evaluate("document.querySelectorAll('#answer b').length") == 0
            assert await page.evaluate("document.getElementById('why').textContent")
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
def test_what_went_wrong_is_said(url: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with opened(url, tmp_path) as page:
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
        async with opened(url, tmp_path) as page:
            await page.evaluate("document.getElementById('five').click()")
            kind = "outside" if is_broken else "decode"
            bars = f"[...document.querySelectorAll('#batch .{kind}')]"
            # Only while another request is in the first slot does one get the second.
            await page.until(f"new Set({bars}.map(bar => bar.y.baseVal.value)).size >= 2")
            other = "decode" if is_broken else "outside"
            assert await page.evaluate(f"document.querySelectorAll('#batch .{other}').length") == 0

    with server("--port", "0", "--model", str(checkpoint), "--max-batch-size", "4") as (_, banner):
        wait_until_ready(url_in(banner))
        asyncio.run(scenario(url_in(banner)))
