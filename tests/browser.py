"""A headless Chromium that a test drives over its DevTools protocol; no driver, no further package."""

from __future__ import annotations

import asyncio
import atexit
import base64
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)

needs_browser = pytest.mark.skipif(
    BROWSER is None, reason=f"no browser to open the page in: {', '.join(NAMES)}"
)

FLAGS = (
    "--headless",
    "--no-sandbox",  # which root, as in a container, cannot have
    "--disable-gpu",
    "--disable-dev-shm-usage",
)

START_SECONDS = 60.0  # what a machine that does much else may need


class Tab:
    """One page. Everything that it complains about is in `complaints`."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = count(1)
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.complaints: list[str] = []

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        return await asyncio.wait_for(answer, 30)

    async def listen(self) -> None:
        async for message in self._socket:
            said = json.loads(message.data)
            if "id" in said:
                answer = self._answers.pop(said["id"])
                if not answer.done():  # whoever asked may have given up
                    answer.set_result(said.get("result") or {"error": said.get("error")})
            elif said["method"] in ("Runtime.exceptionThrown", "Log.entryAdded"):
                self.complaints.append(json.dumps(said["params"]))

    async def evaluate(self, script: str) -> Any:
        """What the script, an expression or a promise, comes to."""
        answer = await self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    async def until(self, script: str) -> None:
        async with asyncio.timeout(30):
            while not await self.evaluate(script):
                await asyncio.sleep(0.02)

    async def open(self, url: str, *, width: int = 1000, height: int = 900, dark: bool = False) -> None:
        for domain in ("Page", "Runtime", "Log"):
            await self.call(f"{domain}.enable")
        await self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.call("Emulation.setEmulatedMedia", features=[scheme])
        await self.call("Page.navigate", url=url)
        await self.until("document.readyState === 'complete'")

    async def press(self, key: str) -> None:
        """Enter, Tab, or a text to type."""
        codes = {"Enter": (13, "\r"), "Tab": (9, "")}
        if key not in codes:
            await self.call("Input.insertText", text=key)
            return
        code, text = codes[key]
        await self.call(
            "Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, text=text
        )
        await self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    async def save_picture(self, file: Path) -> None:
        """The whole page, as far as it can be scrolled, as a PNG."""
        await self.call("Emulation.setScrollbarsHidden", hidden=True)  # else what they would cover is cut off
        picture = await self.call("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(picture["data"]))


@lru_cache(maxsize=1)
def _port() -> int:
    """The DevTools port of the one browser of this process: to start one takes longer than most tests."""
    profile = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, profile, ignore_errors=True)
    process = subprocess.Popen(
        [str(BROWSER), *FLAGS, "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    atexit.register(process.wait)
    atexit.register(process.kill)
    port_file = profile / "DevToolsActivePort"
    give_up = time.monotonic() + START_SECONDS
    while not (port_file.exists() and port_file.read_text().count("\n")):
        assert time.monotonic() < give_up, "the browser does not start"
        time.sleep(0.02)
    return int(port_file.read_text().splitlines()[0])


@asynccontextmanager
async def tab() -> AsyncIterator[Tab]:
    """A new tab, in front of all others until it is closed."""
    async with aiohttp.ClientSession(f"http://127.0.0.1:{_port()}") as session:
        async with session.put("/json/new?about:blank") as response:
            target = await response.json()
        async with session.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0) as socket:
            opened = Tab(socket)
            listener = asyncio.create_task(opened.listen())
            try:
                yield opened
            finally:
                listener.cancel()
        await (await session.get(f"/json/close/{target['id']}")).read()
