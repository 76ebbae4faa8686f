import os
from pathlib import Path

import pytest

from miniserve import settings as settings_module
from miniserve.errors import SettingsError
from miniserve.settings import Settings, usable_cores


@pytest.fixture
def model(tmp_path: Path) -> str:
    (tmp_path / "config.json").write_text("{}")
    return str(tmp_path)


def test_the_defaults(model: str) -> None:
    settings = Settings.read(["--model", model], {})
    assert (settings.host, settings.port, settings.max_batch_size) == ("127.0.0.1", 8033, 16)
    assert settings.threads == usable_cores() >= 1


def test_a_flag_counts_before_its_variable_and_a_variable_before_the_default(model: str) -> None:
    environment = {
        "MINISERVE_PORT": "1",
        "MINISERVE_THREADS": "3",
        "MINISERVE_MODEL": model,
        "MINISERVE_HOST": "",
    }
    settings = Settings.read(["--port", "2"], environment)
    assert (settings.port, settings.threads, settings.model) == (2, 3, Path(model))
    assert settings.host == "127.0.0.1"


@pytest.mark.parametrize(
    ("arguments", "environment", "complaint"),
    [
        (["--port", "http"], {}, "--port (or MINISERVE_PORT) must be a whole number, not 'http'"),
        (["--port", "65536"], {}, "--port (or MINISERVE_PORT) must be from 0 to 65535, not 65536"),
        ([], {"MINISERVE_PORT": "-1"}, "--port (or MINISERVE_PORT) must be from 0 to 65535, not -1"),
        (
            ["--prefill-chunk", "40"],
            {},
            "--prefill-chunk (or MINISERVE_PREFILL_CHUNK) must be a multiple of 32",
        ),
        (
            ["--prefill-chunk", "0"],
            {},
            "--prefill-chunk (or MINISERVE_PREFILL_CHUNK) must be from 32 to 4096",
        ),
        (["--threads", "0"], {}, "--threads (or MINISERVE_THREADS) must be from 1 to 64, not 0"),
        (["--max-batch-size", "0"], {}, "--max-batch-size (or MINISERVE_MAX_BATCH_SIZE) must be from 1 to"),
        (["--kernel", "c"], {}, "--kernel (or MINISERVE_KERNEL) must be numpy or compiled, not 'c'"),
        (["--model", "/nowhere"], {}, "--model (or MINISERVE_MODEL) must be a directory with a config.json"),
        (["--speed", "9"], {}, "unrecognized arguments: --speed 9"),
        (["--port"], {}, "argument --port: expected one argument"),
    ],
)
def test_a_bad_value_is_one_line_that_names_it(
    model: str, arguments: list[str], environment: dict[str, str], complaint: str
) -> None:
    with pytest.raises(SettingsError) as raised:
        Settings.read(arguments, {"MINISERVE_MODEL": model} | environment)
    assert raised.value.message.startswith(complaint)
    assert "\n" not in raised.value.message


def test_hyperthreads_of_one_core_count_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    monkeypatch.setattr(settings_module, "_siblings", lambda cpu: f"{cpu % 2},{cpu % 2 + 2}")
    assert usable_cores() == 2


def groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: str, files: dict[str, str]) -> None:
    """A machine of eight physical cores on which this process is in the control groups `own`."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)), raising=False)
    monkeypatch.setattr(settings_module, "_siblings", str)
    monkeypatch.setattr(settings_module, "OWN_GROUPS", tmp_path / "own")
    monkeypatch.setattr(settings_module, "GROUPS", tmp_path)
    (tmp_path / "own").write_text(own, errors="surrogateescape")
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)


V1 = "4:cpu,cpuacct:/docker/ab\n1:cpuset:/\n"


@pytest.mark.parametrize(
    ("own", "files", "cores"),
    [
        ("0::/\n", {}, 8),
        ("0::/\n", {"cpu.max": "max 100000\n"}, 8),
        ("0::/\n", {"cpu.max": "200000 100000\n"}, 2),
        ("0::/\n", {"cpu.max": "250000 100000\n"}, 3),
        ("0::/\n", {"cpu.max": "1000 100000\n"}, 1),
        ("0::/\n", {"cpu.max": "3200000 100000\n"}, 8),
        ("0::/a/b\n", {"a/b/cpu.max": "max 100000\n", "a/cpu.max": "400000 100000\n"}, 4),
        ("0::/a/b\n", {"a/b/cpu.max": "300000 100000\n", "a/cpu.max": "400000 100000\n"}, 3),
        ("0::/../elsewhere\n", {"cpu.max": "200000 100000\n"}, 2),
        (V1, {"cpu/docker/ab/cpu.cfs_quota_us": "150000", "cpu/docker/ab/cpu.cfs_period_us": "50000"}, 3),
        (V1, {"cpu/cpu.cfs_quota_us": "200000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 2),
        (V1, {"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, 8),
        (V1, {"cpu/cpu.cfs_quota_us": "200000\n"}, 8),
        (V1, {"cpu.max": "200000 100000\n"}, 8),
        ("6:cpuacct:/\n", {"cpu/cpu.cfs_quota_us": "200000", "cpu/cpu.cfs_period_us": " 100000"}, 8),
        ("0::/\n", {"cpu.max": ""}, 8),
        ("0::/\n", {"cpu.max": "200000"}, 8),
        ("0::/\n", {"cpu.max": "200000 0"}, 8),
        ("0::/\n", {"cpu.max": "0 100000"}, 8),
        ("0::/\n", {"cpu.max/is/a": "folder"}, 8),
        ("0::/\udcff\n", {"cpu.max": "200000 100000\n"}, 2),
        ("", {"cpu.max": "200000 100000\n"}, 8),
    ],
)
def test_no_more_cores_than_the_control_groups_allow_as_far_as_they_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: str, files: dict[str, str], cores: int
) -> None:
    groups(tmp_path, monkeypatch, own, files)
    assert usable_cores() == cores


def test_without_control_groups_every_core_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    groups(tmp_path, monkeypatch, "", {})
    (tmp_path / "own").unlink()
    assert usable_cores() == 8


@pytest.mark.parametrize("knows_affinity", [True, False])
def test_the_default_on_a_large_machine_is_within_its_own_limit(
    model: str, monkeypatch: pytest.MonkeyPatch, knows_affinity: bool
) -> None:
    monkeypatch.setattr(settings_module, "_siblings", str)
    monkeypatch.setattr(settings_module, "GROUPS", Path("/nowhere"))
    monkeypatch.setattr(os, "cpu_count", lambda: 96)
    if knows_affinity:
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(96)), raising=False)
    else:
        monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert Settings.read(["--model", model], {}).threads == 64
