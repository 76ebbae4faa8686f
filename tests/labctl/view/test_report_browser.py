"""The page as a browser lays it out. Skipped where there is no Chromium."""

from __future__ import annotations

import json
import re
import subprocess
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest

from labctl import i18n
from labctl.runs.run import Soundness
from labctl.view import report
from tests.browser import BROWSER, FLAGS, needs_browser
from tests.labctl import kept

pytestmark = needs_browser

# The page in frames as wide as a phone and as a desktop, and what can be seen of it in each.
MEASURE = """<!DOCTYPE html><meta charset="utf-8"><body>
<iframe width="360" height="800" srcdoc="{page}"></iframe>
<iframe width="1200" height="800" srcdoc="{page}"></iframe>
<pre id="seen"></pre>
<script>
onload = () => {{
  const seen = [...document.querySelectorAll("iframe")].map(frame => {{
    const page = frame.contentDocument, view = frame.contentWindow;
    const all = selector => [...page.querySelectorAll(selector)];
    all("details").forEach(details => details.open = true);
    const box = element => element.getBoundingClientRect();
    const outside = (inner, outer) => inner.left < outer.left - 1 || inner.right > outer.right + 1
      || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
    return {{
      tooWide: page.documentElement.scrollWidth - page.documentElement.clientWidth,
      paper: view.getComputedStyle(page.body).backgroundColor,
      scripts: page.scripts.length,
      marks: all("svg.chart").map(svg => svg.querySelectorAll(".mark").length),
      bars: all("svg.strip").map(svg => svg.querySelectorAll(".bar").length),
      invisible: all(".mark, .bar rect").filter(one => !box(one).width || !box(one).height).length,
      cutOff: all("svg.chart *, svg.strip *").filter(one => one.getBBox && !one.closest("defs")
        && outside(box(one), box(one.ownerSVGElement))).map(one => one.outerHTML),
      smallest: Math.min(...all("svg text").map(text => box(text).height)),
      badges: all(".badge.bad").map(badge => badge.textContent),
    }};
  }});
  document.getElementById("seen").textContent = JSON.stringify(seen);
}};
</script>"""


def look_at(page: str, folder: Path, *, dark: bool) -> list[dict[str, Any]]:
    """What Chromium shows, on a phone and on a desktop."""
    file = folder / "frames.html"
    file.write_text(MEASURE.format(page=escape(page)), encoding="utf-8")
    command = [
        str(BROWSER),
        *FLAGS,
        f"--user-data-dir={folder / 'profile'}",
        f"--blink-settings=preferredColorScheme={0 if dark else 1}",
        "--virtual-time-budget=2000",
        "--dump-dom",
        file.as_uri(),
    ]
    result = subprocess.run(command, capture_output=True, text=True, timeout=180, check=True)
    seen = re.search(r'<pre id="seen">(.+?)</pre>', result.stdout, re.DOTALL)
    assert seen, result.stdout[-2000:] + result.stderr[-2000:]
    views: list[dict[str, Any]] = json.loads(unescape(seen[1]))
    return views


@pytest.mark.parametrize(("language", "dark"), [("en", False), ("es", True)])
def test_the_page_as_it_is_seen(tmp_path: Path, language: str, dark: bool) -> None:
    i18n.choose(language)
    curve = kept.run(
        label="<script>document.body.remove()</script> " + "a long label " * 6,
        series=tuple(kept.series(n, 30 + n, streamed=True) for n in (1, 2, 4, 8, 64)),
    )
    slow = kept.run(
        1,
        partial=True,
        validity=Soundness(False, ("reason",)),
        series=(kept.series(1, 30), kept.series(8, 12_345, "reference"), kept.series(8, 12_345)),
    )
    opened = kept.run(2, "load", series=(kept.open_series(2.5), kept.open_series(1000)))
    views = look_at(report.page([curve, slow, opened]), tmp_path, dark=dark)

    for view in views:
        assert view["tooWide"] == 0  # px that would have to be scrolled to
        assert view["scripts"] == 0
        # p50 and throughput against both kinds of load; then p50, p95, p99 of each line, load by load.
        assert view["marks"] == [8, 8, 2, 2, 6, 3, 3, 9, 3, 3, 3]
        assert sorted(view["bars"]) == sorted([5, 10, 20, 40, 200, 5, 40, 40, 20, 20])
        assert view["invisible"] == 0
        assert view["cutOff"] == []
        assert view["smallest"] >= 9  # px
        assert view["badges"] == [{"en": "INVALID, cut short", "es": "NO VÁLIDA, sin terminar"}[language]]
        brightness = sum(map(int, re.findall(r"\d+", view["paper"])))
        assert (brightness < 150) == dark
