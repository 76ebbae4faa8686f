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


async def shoot(url: str, file: Path, width: int, dark: bool, kind: str) -> None:
    async with tab() as page:
        await page.open(url, width=width, dark=dark)
        await page.until("document.querySelector('#batch .lane') !== null")
        await page.evaluate("document.getElementById('sentence').focus()")
        await page.press(SENTENCE)
        await page.press("Enter")
        await page.until("document.getElementById('why').textContent")
        await page.evaluate("document.querySelector('[data-count=\"5\"]').click()")
        await page.until(DONE.format(kind=kind))
        await page.save_picture(file)


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with broken_copy(root(), load_break(root(), "00")) as broken:
        for state, tree, kind in (("healthy", root(), "decode"), ("broken", broken, "outside")):
            for name, width, dark in VIEWS:
                # A new server each: a page shows the last seconds in which something happened.
                with running_server(tree) as server:
                    file = folder / f"{state}-{name}.png"
                    asyncio.run(shoot(server.url, file, width, dark, kind))
                    print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
