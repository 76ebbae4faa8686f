import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from labctl.runs import store as runs
from labctl.runs.run import Soundness
from labctl.tree import durable
from tests.conftest import PROJECT
from tests.labctl import kept
from tests.labctl.cli.conftest import Labctl

HEALTHY = kept.run(0, label="with batching")
BROKEN = kept.run(
    1,
    label="without",
    series=(kept.series(1, 30), kept.series(8, 240), kept.series(16, 480)),
    subject=replace(kept.SUBJECT, source_digest="0123456789abcdef"),
    verdict={"text": "Every request waits."},
)
INVALID = kept.run(
    2,
    "load",
    partial=True,
    validity=Soundness(False, ("the client alone takes 31 % of p50",)),
    series=(kept.open_series(20),),
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lab that has kept three runs."""
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path))
    monkeypatch.setattr("os.fsync", lambda _: None)
    for run in (HEALTHY, BROKEN, INVALID):
        runs.save(tmp_path, run)
    return tmp_path


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["1, 8, 16 at once", "20/s sent", "INVALID, cut short", "requests"]),
        ("es", ["1, 8, 16 a la vez", "20/s enviadas", "NO VÁLIDA, sin terminar", "peticiones"]),
    ],
)
def test_the_list_says_what_there_is(labctl: Labctl, language: str, words: list[str]) -> None:
    assert labctl("runs", "list", "--lang", language) == 0
    rows = labctl.out.splitlines()[2:]
    assert [row.split()[0] for row in rows] == [HEALTHY.id, BROKEN.id, INVALID.id]
    assert "with batching" in rows[0]
    assert all(word in labctl.out for word in words)
    assert labctl.err == "→ labctl runs show last\n"


@pytest.mark.usefixtures("root")
def test_the_list_for_programs(labctl: Labctl) -> None:
    assert labctl("runs", "list", "--json") == 0
    assert [(run["id"], run["valid"], run["partial"], run["requests"]) for run in labctl.json] == [
        (HEALTHY.id, True, False, 45),
        (BROKEN.id, True, False, 125),
        (INVALID.id, False, True, 20),
    ]
    assert labctl.json[2]["loads"] == [{"concurrency": None, "request_rate": 20}]


def test_a_damaged_run_is_noted_beside_the_list(root: Path, labctl: Labctl) -> None:
    runs.path_of(root, BROKEN.id).write_text("{}")
    assert labctl("runs", "list", "--json") == 0
    assert len(labctl.json) == 2
    assert "damaged" in labctl.err
    assert labctl("runs", "show", BROKEN.id) == 2
    assert labctl.err.endswith("→ labctl runs list\n")


def test_without_runs_the_next_thing_is_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, labctl: Labctl
) -> None:
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path))
    assert labctl("runs", "list") == 0
    assert labctl.err == "→ labctl load --concurrency 8\n"
    assert labctl("runs", "list", "--json") == 0
    assert labctl.json == []
    assert labctl("runs", "show", "last") == 2


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ["30 ms", "requests/s", "2.0 %", "source digest: 0123456789ab", "verdict: Every", "10:16:02 UTC"],
        ),
        ("es", ["30 ms", "peticiones/s", "2,0 %", "huella del código: 0123456789ab", "veredicto: Every"]),
    ],
)
def test_show_says_figures_client_and_origin(labctl: Labctl, language: str, words: list[str]) -> None:
    assert labctl("runs", "show", BROKEN.id, "--lang", language) == 0
    assert [word for word in words if word not in labctl.out] == []
    assert labctl.err == f"→ labctl report {BROKEN.id} --html report.html\n"


@pytest.mark.usefixtures("root")
def test_show_says_why_a_run_does_not_count(labctl: Labctl) -> None:
    assert labctl("runs", "show", "last") == 0
    assert "INVALID, cut short" in labctl.out
    assert "the client alone takes 31 % of p50" in labctl.out


@pytest.mark.usefixtures("root")
def test_show_for_programs(labctl: Labctl) -> None:
    assert labctl("runs", "show", "20260801T1016", "--json") == 0
    shown = labctl.json
    assert shown["file"] == f".labctl/runs/{BROKEN.id}.json"
    assert shown["environment"]["python"] == "3.12.1"
    assert shown["subject"]["source_digest"] == "0123456789abcdef"
    assert shown["verdict"] == {"text": "Every request waits."}
    first = shown["series"][0]
    assert (first["concurrency"], first["role"], first["requests"]) == (1, "subject", 5)
    assert first["p50_ms"] == pytest.approx(30, rel=1e-6)
    assert first["client"]["floor_p50_ms"] == 0.4
    assert labctl("runs", "show", "last", "--json") == 0
    assert labctl.json["series"][0]["failed"] == 1


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            [
                "B is without",
                "× 5.",
                "only in B",
                "besides the load: source digest 9c1b2a3d4e5f / 0123456789ab",
            ],
        ),
        ("es", ["B es without", "× 5,", "solo en B", "huella del código 9c1b2a3d4e5f / 0123456789ab"]),
    ],
)
def test_compare_says_ratios_and_what_else_differs(labctl: Labctl, language: str, words: list[str]) -> None:
    assert labctl("runs", "compare", HEALTHY.id, BROKEN.id, "--lang", language) == 0
    assert [word for word in words if word not in labctl.out] == []


@pytest.mark.usefixtures("root")
def test_compare_for_programs(labctl: Labctl) -> None:
    assert labctl("runs", "compare", HEALTHY.id, BROKEN.id, "--json") == 0
    both = labctl.json
    assert (both["a"]["id"], both["b"]["id"]) == (HEALTHY.id, BROKEN.id)
    assert [one["name"] for one in both["differences"]] == ["source_digest"]
    alone, together, more = both["series"]
    assert alone["ratio"]["p50_ms"] == pytest.approx(1, rel=1e-6)
    assert together["ratio"] == {
        "p50_ms": pytest.approx(240 / 45, rel=1e-3),
        "p95_ms": pytest.approx(240 / 45, rel=1e-3),
        "rps": pytest.approx(45 / 240, rel=1e-2),
    }
    assert more["a"] is None
    assert more["ratio"] is None


@pytest.mark.usefixtures("root")
def test_compare_warns_of_a_run_that_does_not_count(labctl: Labctl) -> None:
    assert labctl("runs", "compare", HEALTHY.id, "last") == 0
    assert "B: INVALID, cut short; the client alone" in labctl.out


@pytest.mark.parametrize("language", ["en", "es"])
def test_report_writes_a_page_and_replaces_none_by_accident(
    root: Path, labctl: Labctl, language: str
) -> None:
    file = root / "page.html"
    assert labctl("report", HEALTHY.id, "last", "--html", str(file), "--lang", language) == 0
    assert f'lang="{language}"' in file.read_text()
    assert str(file) in labctl.err
    assert labctl.out == ""
    file.write_text("mine")
    assert labctl("report", "last", "--html", str(file)) == 2
    assert labctl.err.endswith(f"→ labctl report last --html {file} --force\n")
    assert file.read_text() == "mine"
    assert labctl("report", "last", "last", "--html", str(file), "--force") == 0
    assert "side by side" not in file.read_text()


def test_a_scenario_is_named_wherever_its_load_is(root: Path, labctl: Labctl) -> None:
    mixed = replace(kept.series(8, 90), scenario="hang-ups")
    runs.save(root, kept.run(3, "load", series=(mixed, kept.series(8, 45))))
    assert labctl("runs", "show", "last") == 0
    assert "8 at once · hang-ups" in labctl.out
    assert labctl("runs", "show", "last", "--json") == 0
    assert [one.get("scenario") for one in labctl.json["series"]] == [None, "hang-ups"]
    assert labctl("runs", "compare", "last", HEALTHY.id) == 0
    assert "8 at once · hang-ups  server  only in A" in labctl.out
    page = root / "page.html"
    assert labctl("report", "last", "--html", str(page)) == 0
    assert "8 at once · hang-ups" in page.read_text()


@pytest.mark.parametrize("place", ["no/such/folder.html", "."])
def test_a_page_that_cannot_be_written(root: Path, labctl: Labctl, place: str) -> None:
    assert labctl("report", "last", "--force", "--html", str(root / place)) == 2
    assert "cannot be written" in labctl.err
    assert not (root / "no").exists()


def test_a_full_disk_leaves_no_half_page(root: Path, labctl: Labctl, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "_sync_directory", full)
    monkeypatch.setattr("os.fsync", full)
    before = sorted(root.iterdir())
    assert labctl("report", "last", "--html", str(root / "page.html")) == 2
    assert "No space left on device" in labctl.err
    assert sorted(root.iterdir()) == before


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["runs", "show"], "labctl runs show --help"),
        (["runs", "show", "1999"], "labctl runs list"),
        (["runs", "compare", "2026", "last"], "labctl runs list"),
        (["report", "--html", "x.html"], "labctl report --help"),
        (["report", "last"], "labctl report --help"),
        (["report", "1999", "--html", "x.html"], "labctl runs list"),
    ],
)
def test_errors_have_a_code_and_a_next_command(labctl: Labctl, arguments: list[str], says: str) -> None:
    assert labctl(*arguments) == 2
    assert labctl.out == ""
    assert says in labctl.err.splitlines()[-1]


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize("command", [["runs"], ["runs", "list"], ["runs", "compare"], ["report"]])
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_help_shows_a_key(labctl: Labctl, command: list[str], language: str) -> None:
    assert labctl("--lang", language, *command, "--help") == 0
    assert "runs.help" not in labctl.out
    assert labctl("runs") == 0
    assert "compare" in labctl.out


@pytest.mark.usefixtures("root")
def test_it_is_quick_because_it_loads_little() -> None:
    code = (
        "import sys; from labctl.cli import app as cli; cli.run(['runs', 'list']); "
        "print(*sys.modules, file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert not {"numpy", "git", "rich", "httpx", "aiohttp"} & set(result.stderr.split())
