import errno
import json
import math
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from labctl import paths
from labctl.errors import RunNotKept, UsageProblem
from labctl.load.samples import Sample
from labctl.load.stats import summarise
from labctl.runs import store as runs
from labctl.runs.run import Demand, Line, Run, Series, Soundness
from labctl.sentences import Sentence
from labctl.tree import durable
from tests.labctl import kept
from tests.labctl.kept import MS, moved


@pytest.fixture(autouse=True)
def _no_sync(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)


RARE = (
    Sample(0, 30 * MS, kind=1, hung_up=True),
    Sample(0, 40 * MS, "http_503", attempts=3, retry_after_s=0.5),
)
SAID = Sentence("load.said.missed", {"missed": 2, "of": 4})


def raw(root: Path, run: Run) -> Any:
    return json.loads(runs.path_of(root, run.id).read_bytes())


def damage(root: Path, run: Run, **fields: object) -> None:
    """Overwrite parts of a kept run's file."""
    runs.path_of(root, run.id).write_text(json.dumps({**raw(root, run), **fields}))


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    run = kept.run(
        label="two\nlines",
        partial=True,
        validity=Soundness(False, ("of an older version", SAID)),
        verdict={"text": SAID, "votes": [1, 2.5, None]},
        series=(
            kept.series(8, 45, "reference"),
            kept.open_series(20),
            replace(kept.series(1, 3), samples=()),
            replace(kept.series(1, 3), samples=RARE, scenario="hang-ups"),
        ),
    )
    runs.save(tmp_path, run)
    back = runs.load(tmp_path, run.id)
    assert replace(back, series=()) == replace(run, series=())
    assert [asdict(one)["client"] for one in back.series] == [asdict(one)["client"] for one in run.series]
    zero_ns = min(sample.start_ns for one in run.series for sample in one.samples)
    for old, new in zip(run.series, back.series, strict=True):
        assert new.line == old.line
        assert new.samples == tuple(moved(sample, -zero_ns) for sample in old.samples)


def test_every_figure_can_be_computed_again(tmp_path: Path) -> None:
    """Clocks start anywhere; odd nanoseconds are not lost."""
    samples = [
        *kept.waves(3, 33.333333, begin_ns=987_654_321_987_654_321, streamed=True),
        Sample(987_654_321_987_654_322, 987_654_322_987_654_322, "timeout"),
        Sample(987_654_321_987_654_399, 987_654_321_987_654_401, "http_500"),
    ]
    measured = summarise(samples, 3, client_cpu_s=0.0625)
    runs.save(tmp_path, kept.run(series=(Series.of(measured),)))
    again = runs.load(tmp_path, "last").series[0].summary()
    assert again.client_cpu_s == pytest.approx(measured.client_cpu_s)
    assert replace(again, samples=(), client_cpu_s=0.0) == replace(measured, samples=(), client_cpu_s=0.0)
    assert again.ttfts_ms == measured.ttfts_ms


def test_the_file_is_as_described(tmp_path: Path) -> None:
    run = kept.run(series=(kept.series(1, 30, num_waves=1, streamed=True),), verdict={"sigma": math.nan})
    assert runs.save(tmp_path, run) == tmp_path / ".labctl/runs/20260801T101502.123Z-curve.json"
    file = raw(tmp_path, run)
    assert file["schema"] == 1
    assert file["at"] == "2026-08-01T10:15:02Z"
    assert file["verdict"] == {"sigma": None}
    assert file["series"][0]["role"] == "subject"
    assert file["series"][0]["samples"] == [[0.0, 30.0, None, [10.0, 29.999999], 100, 90, None]]


def test_what_is_no_text_is_kept_without_it(tmp_path: Path) -> None:
    model = replace(kept.SUBJECT, model="caf\udce9")
    runs.save(tmp_path, kept.run(label="caf\udce9", subject=model))
    back = runs.load(tmp_path, "last")
    assert (back.label, back.subject.model) == ("caf?", "caf?")


# As labctl wrote them before runs had scenarios.
OLD = b"""{"id":"20260801T101502.123Z-load","command":"load","label":null,"at":"2026-08-01T10:15:02Z",
"partial":false,"environment":{"platform":"Linux","python":"3.12.1","numpy":null,"cpus":2,"cpu_model":null,"load_average":0,
"commit":null,"dirty":null},"subject":{"url":"http://h","source_digest":null,"backend":"openai","model":"m"},
"series":[{"role":"subject","concurrency":8,"request_rate":null,"client":{"cpu_share":0.1,"floor_p50_ms":null,
"little_residual":null},"samples":[[0.0,30.5,null,[10.0,29.999999],100,90,null],[1,2,0.5,[],0,0,"timeout"]]}],
"validity":{"valid":false,"reasons":["busy",{"key":"load.said.missed","values":{"missed":2,"of":4}}]},
"verdict":{"outcome":"missed","text":"Two of four."},"schema":1}
"""


def test_an_older_file_is_read(tmp_path: Path) -> None:
    runs.path_of(tmp_path, "x").parent.mkdir(parents=True)
    runs.path_of(tmp_path, "20260801T101502.123Z-load").write_bytes(OLD)
    run = runs.load(tmp_path, "last")
    assert list(run.lines()) == [Line(Demand(8, None, None), "subject")]
    assert run.series[0].samples == (
        Sample(0, 30_500_000, None, 100, 90, None, (10_000_000, 29_999_999)),
        Sample(1_000_000, 2_000_000, "timeout", intended_ns=500_000),
    )
    assert run.validity.reasons == ("busy", SAID)
    assert run.verdict == {"outcome": "missed", "text": "Two of four."}
    # What is written today reads the same, so an older labctl can read it.
    runs.save(tmp_path, run)
    assert json.loads(runs.path_of(tmp_path, run.id).read_bytes()) == json.loads(OLD)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"label": 7}, "Expected `str | null`, got `int` - at `$.label`"),
        ({"series": [{}]}, "missing required field `role` - at `$.series[0]`"),
        ({"verdict": {"text": 7}}, "verdict.text"),
        ({"at": "yesterday"}, "yesterday"),
    ],
)
def test_what_is_damaged_is_named(tmp_path: Path, fields: dict[str, object], says: str) -> None:
    run = kept.run()
    runs.save(tmp_path, run)
    damage(tmp_path, run, **fields)
    with pytest.raises(UsageProblem) as raised:
        runs.load(tmp_path, "last")
    assert says in raised.value.message
    assert f".labctl/runs/{run.id}.json" in raised.value.message


@pytest.mark.parametrize(
    ("url", "kept_url"),
    [
        ("http://ana:secret@[::1]:8033/v1", "http://[::1]:8033/v1"),
        ("http://[::1", "http://[::1"),
        ("miniserve of this tree", "miniserve of this tree"),
        ("http://host/at?mail=a@b", "http://host/at?mail=a@b"),
    ],
)
def test_a_password_is_not_kept(tmp_path: Path, url: str, kept_url: str) -> None:
    runs.save(tmp_path, kept.run(subject=replace(kept.SUBJECT, url=url)))
    assert runs.load(tmp_path, "last").subject.url == kept_url


def test_a_run_by_its_id_a_beginning_of_it_or_as_the_last(tmp_path: Path) -> None:
    first, second = kept.run(0, "load"), kept.run(1, "verify")
    for run in (second, first):
        runs.save(tmp_path, run)
    assert runs.load(tmp_path, first.id).id == first.id
    assert runs.load(tmp_path, "20260801T1016").id == second.id
    assert runs.load(tmp_path, "last").id == second.id


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("2026", "runs.error.ambiguous"),
        ("", "runs.error.ambiguous"),
        ("1999", "runs.error.unknown"),
        ("../../attempt", "runs.error.unknown"),
        ("load", "runs.error.unknown"),
    ],
)
def test_what_names_no_single_run(tmp_path: Path, name: str, key: str) -> None:
    for minute in (0, 1):
        runs.save(tmp_path, kept.run(minute))
    with pytest.raises(UsageProblem) as raised:
        runs.load(tmp_path, name)
    assert raised.value.key == key
    assert raised.value.next_command == "labctl runs list"


def test_without_any_run_one_has_to_be_made(tmp_path: Path) -> None:
    assert runs.listing(tmp_path) == ([], [])
    with pytest.raises(UsageProblem, match="labctl load"):
        runs.load(tmp_path, "last")


@pytest.mark.parametrize(
    "fields",
    [
        {"schema": 2},
        {"schema": "1"},
        {"series": None},
        {"series": [{}]},
        {"at": "yesterday"},
        {"label": 7},
        {"partial": "no"},
        {"command": "rm"},
        {"verdict": []},
        {"subject": {"url": "http://[", "backend": "x", "model": None}},
        {"validity": {"valid": True}},
    ],
)
def test_a_damaged_file_is_passed_over_and_named(tmp_path: Path, fields: dict[str, object]) -> None:
    good, bad = kept.run(0), kept.run(1)
    for run in (good, bad):
        runs.save(tmp_path, run)
    damage(tmp_path, bad, **fields)
    found, problems = runs.listing(tmp_path)
    assert [run.id for run in found] == [good.id]
    assert [bad.id in problem.message for problem in problems] == [True]
    with pytest.raises(UsageProblem, match=bad.id):
        runs.load(tmp_path, "last")


@pytest.mark.parametrize(
    "sample",
    [
        [],
        [0, 1, None, [], 1, 1],
        [0, 1, None, [], 1, 1, 500],
        [0, 1, None, 7, 1, 1, None],
        ["0", 1, None, [], 1, 1, None],
        [0, math.nan, None, [], 1, 1, None],
        [0, 1e999, None, [], 1, 1, None],
        [2, 1, None, [], 1, 1, None],
        None,
    ],
)
def test_a_damaged_sample_is_no_sample(tmp_path: Path, sample: object) -> None:
    run = kept.run(series=(kept.series(1, 30),))
    runs.save(tmp_path, run)
    series = raw(tmp_path, run)["series"]
    series[0]["samples"][3] = sample
    damage(tmp_path, run, series=series)
    with pytest.raises(UsageProblem, match="damaged"):
        runs.load(tmp_path, run.id)


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_what_is_no_record_at_all(tmp_path: Path, data: bytes) -> None:
    run = kept.run()
    runs.save(tmp_path, run).write_bytes(data)
    with pytest.raises(UsageProblem, match="damaged"):
        runs.load(tmp_path, run.id)


def test_newer_files_say_so(tmp_path: Path) -> None:
    runs.save(tmp_path, kept.run())
    damage(tmp_path, kept.run(), schema=2)
    with pytest.raises(UsageProblem, match="another version of labctl"):
        runs.load(tmp_path, "last")


def test_a_full_disk_costs_the_record_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs.save(tmp_path, kept.run(0))

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RunNotKept, match=r"not kept: No space left on device\. → labctl doctor"):
        runs.save(tmp_path, kept.run(1))
    assert [path.name for path in paths.runs_dir(tmp_path).iterdir()] == [f"{kept.run(0).id}.json"]


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / ".labctl").touch()
    with pytest.raises(RunNotKept):
        runs.save(tmp_path, kept.run())


def test_only_the_newest_are_kept_and_nothing_of_others_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "MAX_KEPT", 3)
    paths.runs_dir(tmp_path).mkdir(parents=True)
    mine = paths.runs_dir(tmp_path) / "00-mine.json"
    mine.touch()
    for minute in range(5):
        runs.save(tmp_path, kept.run(minute))
    found, problems = runs.listing(tmp_path)
    assert [run.id for run in found] == [kept.run(minute).id for minute in (2, 3, 4)]
    assert problems == []
    assert mine.exists()


def test_an_old_run_that_cannot_be_removed_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(runs, "MAX_KEPT", 1)
    monkeypatch.setattr(durable, "remove", refuse)
    for minute in range(2):
        runs.save(tmp_path, kept.run(minute))
    assert len(runs.listing(tmp_path)[0]) == 2
