"""Pictures of the page, to be looked at: healthy and with break 00 in, light, dark, and as wide as a phone.

    python -m tests.shots FOLDER

Each shows one sentence and its correction, and what five at once do to the batch.
"""

import asyncio
import sys
from pathlib import Path

from labctl.catalog.breaks import load_break
from labctl.paths import root
from labctl.server.process import running_server
from labctl.tree.copies import broken_copy
from tests.browser import tab

VIEWS = [("light", 1000, False), ("dark", 1000, True), ("phone", 360, False)]
SENTENCE = "Yesterday she buy a car."
DONE = """document.querySelectorAll('#batch .{kind}').length > 3
    && document.getElementById('summary').textContent.startsWith('0 ')"""
"""Of five; where they are served one by one, the first may leave the picture before the last comes."""


async def shoot(url: str, folder: Path, state: str, kind: str) -> None:
    async with tab() as page:
        for name, width, dark in VIEWS:
            await page.open(url, width=width, dark=dark)
            await page.until(
                "document.querySelector('#batch .lane') && !document.querySelector('#batch rect')"
            )
            await page.evaluate("document.getElementById('sentence').focus()")
            await page.press(SENTENCE)
            await page.press("Enter")
            await page.until("document.getElementById('why').textContent")
            await page.evaluate("document.querySelector('[data-count=\"5\"]').click()")
            await page.until(DONE.format(kind=kind))
            await page.save_picture(folder / f"{state}-{name}.png")


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with running_server(root()) as server:
        asyncio.run(shoot(server.url, folder, "healthy", "decode"))
    with broken_copy(root(), load_break(root(), "00")) as tree, running_server(tree) as server:
        asyncio.run(shoot(server.url, folder, "broken", "outside"))
    print(*sorted(folder.glob("*.png")), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
