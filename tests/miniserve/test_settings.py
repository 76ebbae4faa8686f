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
            "--prefill-chunk (or MINISERVE_PREFILL_CHUNK) must be a multiple of 16",
        ),
        (
            ["--prefill-chunk", "0"],
            {},
            "--prefill-chunk (or MINISERVE_PREFILL_CHUNK) must be from 16 to 4096",
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
