"""A small lab in a folder of its own, with a server that only sleeps: the real commands, in a few seconds.

Its `handlers.py` has the seam of the first break: with `scheduler.submit` requests sleep side by side, with
`model.forward` one after another.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from labctl.tree import patches

REAL = Path(__file__).parents[2]
SEAM = "    result = await scheduler.submit(request_id, prompt_ids, options)\n"
BROKEN = "    result = model.forward(prompt_ids)\n"
HANDLERS = "miniserve/handlers.py"

SERVER = f"""
import asyncio, json, os, signal, sys, time
from pathlib import Path
from types import SimpleNamespace
from miniserve.digest import source_digest

SECONDS = 0.03
DIGEST = source_digest(Path(__file__).parent)
seen = SimpleNamespace(running=0, rows=0, steps=0, answered=0)


class Scheduler:
    async def submit(self, request_id, prompt_ids, options):
        seen.running += 1
        seen.rows, seen.steps = seen.rows + seen.running, seen.steps + 1
        await asyncio.sleep(SECONDS * (1 + 0.05 * (seen.running - 1)))
        seen.running -= 1
        return prompt_ids


class Model:
    def forward(self, prompt_ids):
        time.sleep(SECONDS)
        return prompt_ids


scheduler, model = Scheduler(), Model()


async def correct(body):
    sentence = json.loads(body)["sentence"]
    request_id, prompt_ids, options = "1", sentence, None
{SEAM}    seen.answered += 1
    if seen.answered == 20 and Path(".labctl").is_dir():  # for tests that must not come too early
        Path(".labctl/busy").write_text(str(os.getpid()))
    return json.dumps({{
        "corrected": result + "!",
        "explanation": "because",
        "was_correct": False,
        "usage": {{"prompt_tokens": len(prompt_ids), "completion_tokens": len(result)}},
    }})


async def healthz(_):
    return json.dumps({{"status": "alive", "source_digest": DIGEST, "pid": os.getpid()}})


async def readyz(_):
    return json.dumps({{"status": "ready"}})


async def metrics(_):
    return (
        "# TYPE miniserve_batch_size histogram\\n"
        'miniserve_batch_size_bucket{{le="+Inf"}} %d\\n'
        "miniserve_batch_size_count %d\\n"
        "miniserve_batch_size_sum %d\\n" % (seen.steps, seen.steps, seen.rows)
    )


PAGES = {{"/correct": correct, "/healthz": healthz, "/readyz": readyz, "/metrics": metrics}}


async def talk(reader, writer):
    # By hand, because tests start it hundreds of times, and every web framework takes longer to import.
    try:
        while True:
            head = (await reader.readuntil(b"\\r\\n\\r\\n")).decode().lower()
            _, _, length = head.partition("content-length:")
            body = await reader.readexactly(int(length.split()[0]) if length else 0)
            answer = (await PAGES[head.split()[1]](body)).encode()
            writer.write(b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\n")
            writer.write(b"content-length: %d\\r\\n\\r\\n" % len(answer) + answer)
    except (EOFError, ConnectionError):
        writer.close()


async def serve():
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await asyncio.start_server(talk, "127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1]))
    await stopped.wait()


def main():
    asyncio.run(serve())
"""

LAB = """
default = "together"
alone = "alone"
[workloads]
default = "workload.jsonl"
[scenario.together]
arrivals = { kind = "closed", concurrency = 8 }
duration = "600ms"
timeout = "2s"
warmup_requests = 8
block = { requests = 24 }
[scenario.alone]
arrivals = { kind = "closed", concurrency = 1 }
block = { requests = 6 }
[curve]
seconds = 0.3
[serial_fraction]
together = "together"
[reference]
single_request_ms = 100
"""


def build(root: Path) -> Path:
    """The lab as a fresh clone, with one commit."""
    package = root / "miniserve"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("from miniserve.handlers import main\n\nmain()\n")
    shutil.copy(REAL / "miniserve/digest.py", package)
    (root / HANDLERS).write_text(SERVER)

    lab = root / "labs/02-continuous-batching"
    lab.mkdir(parents=True)
    shutil.copy(REAL / "labs/02-continuous-batching/workload.jsonl", lab)
    real_lab = (REAL / "labs/02-continuous-batching/lab.toml").read_text()
    targets = real_lab[real_lab.index("[[targets]]") :]
    for real, easy in (("250", "500"), ("30", "15")):  # nearer to the broken server, if we are busy
        assert targets.count(f"threshold = {real}\n") == 1
        targets = targets.replace(f"threshold = {real}\n", f"threshold = {easy}\n")
    (lab / "lab.toml").write_text(LAB + targets)

    brk = root / "breaks/00-no-batching"
    brk.mkdir(parents=True)
    shutil.copy(REAL / "breaks/00-no-batching/break.toml", brk)
    broken = SERVER.replace(SEAM, BROKEN)
    (brk / "break.patch").write_bytes(patches.diff(root, SERVER.encode(), broken.encode(), HANDLERS))

    tests = root / "tests/phase33"
    tests.mkdir(parents=True)
    (tests / "test_throughput.py").write_text("def test_nothing(): pass\n")
    (root / "tests/conftest.py").touch()
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\naddopts = "--import-mode=importlib"\n')
    (root / ".gitignore").write_text(".labctl/\n__pycache__/\n")

    for command in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=Stage", "-c", "user.email=stage@example.org", "commit", "-q", "-m", "A lab"],
        ["config", "user.name", "Ana Stage"],
    ):
        subprocess.run(["git", *command], cwd=root, check=True)
    return root


def give_the_client_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that only sleeps is too fast for a busy machine to measure, as labctl would say."""
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 0.5)
    monkeypatch.setattr("labctl.measure.validity.little_residual", lambda *_: 0.0)


def edit(root: Path, old: str, new: str, path: str = HANDLERS) -> None:
    """Change one place of a file, as a learner would in an editor."""
    text = (root / path).read_text()
    assert text.count(old) == 1
    (root / path).write_text(text.replace(old, new))
