from pathlib import Path

import pytest

from labctl.catalog.labs import FIRST_LAB, Lab, load_lab, load_labs, read_lab
from labctl.catalog.scenarios import Scenario
from labctl.errors import CatalogProblem
from labctl.load.arrivals import Burst, Closed, Open
from tests.conftest import PROJECT

LABS = load_labs(PROJECT)
SCENARIOS = [(lab, scenario) for lab in LABS for scenario in lab.scenarios.values()]


@pytest.fixture
def lab() -> Lab:
    return load_lab(PROJECT, FIRST_LAB)


def test_the_first_lab_has_the_targets_of_the_lesson(lab: Lab) -> None:
    assert lab.default.concurrency == 8
    assert lab.reference_single_ms == 100
    assert [(one.metric, one.stat, one.op, one.threshold, one.scales) for one in lab.targets] == [
        ("e2e_latency_ms", "p50", "<=", 250, "latency"),
        ("e2e_latency_ms", "p95", "<=", 600, "latency"),
        ("request_throughput", "mean", ">=", 30, "throughput"),
        ("errors", "rate", "<=", 0.01, "none"),
    ]
    assert lab.late_factor == 6


def test_a_block_that_could_never_count_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lab.toml").write_text(
        (PROJECT / "labs" / FIRST_LAB / "lab.toml").read_text().replace("requests = 6 }", "requests = 5 }")
    )
    with pytest.raises(CatalogProblem, match="a block takes at least 6 requests"):
        read_lab(tmp_path / "lab.toml")


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.slug)
def test_every_lab_has_sentences_for_every_workload(lab: Lab) -> None:
    assert lab.workloads
    assert all(sentences for sentences in lab.workloads.values())


def test_every_scenario_of_the_course_says_who_asks_for_what() -> None:
    assert [f"{lab.slug} {scenario.name}" for lab, scenario in SCENARIOS if scenario.about is None] == []


@pytest.mark.parametrize(("lab", "scenario"), SCENARIOS, ids=lambda value: getattr(value, "name", ""))
def test_every_scenario_can_be_put_on(lab: Lab, scenario: Scenario) -> None:
    for arrivals in (scenario.plan(20.0), scenario.block_plan(20.0)):
        assert arrivals.timeout_s > 0
        if isinstance(arrivals, Open):
            assert arrivals.request_rate > 0
    kinds = scenario.kinds("http://127.0.0.1:1", lab.workloads)
    assert len(kinds) == len(scenario.mix)
    assert all(kind.endpoint.body(kind.sentences[0]) for kind in kinds)
    scenario.besides("http://127.0.0.1:1", lab.workloads)


LAB_FILE = """
default = "busy"
alone = "one"
[workloads]
default = "sentences.jsonl"
[scenario.busy]
arrivals = {arrivals}
mix = {mix}
[scenario.one]
arrivals = {{ kind = "closed", concurrency = 1 }}
[reference]
single_request_ms = 100
"""


def lab_with(
    tmp_path: Path, arrivals: str = '{ kind = "closed", concurrency = 4 }', mix: str = "[{}]"
) -> Lab:
    (tmp_path / "sentences.jsonl").write_text('{"sentence": "He go."}\n')
    path = tmp_path / "lab.toml"
    path.write_text(LAB_FILE.format(arrivals=arrivals, mix=mix))
    return read_lab(path)


@pytest.mark.parametrize(
    ("arrivals", "found"),
    [
        ('{ kind = "closed", concurrency = 4 }', Closed(4, 8.0, None, 5.0)),
        ('{ kind = "open", rate = 3 }', Open(3.0, 1.0, 8.0, None, 5.0, 33)),
        ('{ kind = "open", times_capacity = 1.5, burstiness = 0.5 }', Open(30.0, 0.5, 8.0, None, 5.0, 33)),
        ('{ kind = "burst", size = 40, period = "2s" }', Burst(40, 2.0, 8.0, 5.0, 0)),
        ('{ kind = "burst", size = 40, period = "2s", retries = 3 }', Burst(40, 2.0, 8.0, 5.0, 3)),
    ],
)
def test_requests_come_as_the_file_says(tmp_path: Path, arrivals: str, found: object) -> None:
    assert lab_with(tmp_path, arrivals).default.plan(capacity=20.0) == found


def test_a_mix_is_asked_as_the_file_says(tmp_path: Path) -> None:
    mix = """[
        { share = 2, timeout_ms = 500 },
        { api = "completions", stream = true, stop = ["x"], seed = 7, max_tokens = 9 },
        { stream = true, hang_up_after = { tokens = 5 } },
    ]"""
    lab = lab_with(tmp_path, mix=mix)
    plain, completion, leaving = lab.default.kinds("http://127.0.0.1:1", lab.workloads)
    assert plain.share == 2
    assert b'"timeout_ms":500' in plain.endpoint.body("He go.").replace(b" ", b"")
    body = completion.endpoint.body("He go.").replace(b" ", b"")
    assert all(part in body for part in (b'"stop":["x"]', b'"seed":7', b'"max_tokens":9', b'"stream":true'))
    assert leaving.hang_up is not None
    assert leaving.hang_up.tokens == 5


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.slug)
@pytest.mark.parametrize("page", ["README.md", "README.es.md"])
def test_the_page_of_a_lab_names_its_loads_and_no_place(lab: Lab, page: str) -> None:
    text = (PROJECT / "labs" / lab.slug / page).read_text()
    assert [name for name in lab.scenarios if f"`{name}`" not in text] == []
    assert "miniserve/scheduler.py" not in text


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('metric = "errors"', 'metric = "joy"', "joy rate"),
        ('op = ">="', 'op = "=="', "=="),
        ('scales = "none"', 'scales = "size"', "size"),
        ("[reference]", "[other]", "other"),
        ("concurrency = 8 }", 'concurrency = "many" }', "scenario[...].arrivals.concurrency"),
        ("concurrency = 8 }", "concurrency = 0 }", "scenario[...].arrivals.concurrency"),
        ("concurrency = 8 }", "concurrency = 8.5 }", "scenario[...].arrivals.concurrency"),
        ("concurrency = 8 }", "concurrency = 100_000 }", "scenario[...].arrivals.concurrency"),
        ("concurrency = 8 }", "concurrency = true }", "scenario[...].arrivals.concurrency"),
        ('kind = "closed", concurrency = 8', 'kind = "open"', "either a rate or times_capacity"),
        ('kind = "closed", concurrency = 8', 'kind = "storm"', "storm"),
        ('duration = "8s"', 'duration = "8"', "duration"),
        ('duration = "8s"', 'duration = "8s"\nspeed = 3', "speed"),
        ("warmup_requests = 5", "warmup_requests = -1", "warmup_requests"),
        ("seconds = 2.5", "seconds = inf", "seconds"),
        ("single_request_ms = 100", "single_request_ms = 0", "single_request_ms"),
        ("threshold = 250", "threshold = -250", "threshold"),
        ("threshold = 250", "threshold = '250'", "threshold"),
        ('default = "together"', 'default = "alike"', "no scenario 'alike'"),
        ('default = "workload.jsonl"', 'other = "workload.jsonl"', "no workload 'default'"),
        ("[workloads]", "[workloads", ""),
    ],
)
def test_a_bad_lab_file_is_named_with_what_is_wrong(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "lab.toml"
    text = (PROJECT / "labs" / FIRST_LAB / "lab.toml").read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(CatalogProblem) as caught:
        read_lab(path)
    assert said in str(caught.value.values["detail"])
    assert caught.value.values["file"] == path
