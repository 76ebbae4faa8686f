"""What cannot be meant ends in one line that names it, and a command that can."""

import pytest

from labctl.cli.options import parse_count, parse_duration
from labctl.errors import UsageProblem
from tests.labctl.cli.typed import labctl


@pytest.mark.parametrize(
    ("text", "seconds"), [("60s", 60), ("2m", 120), ("500ms", 0.5), ("10", 10), ("1.5s", 1.5), (" 3s ", 3)]
)
def test_lengths_of_time(text: str, seconds: float) -> None:
    assert parse_duration("--duration", text) == seconds


@pytest.mark.parametrize(
    "text", ["", "s", "-1s", "0", "0s", "1h", "1e3", "nan", "inf", "1 s s", "90000", "٣s"]
)
def test_what_is_no_length_of_time(text: str) -> None:
    with pytest.raises(UsageProblem):
        parse_duration("--duration", text)


@pytest.mark.parametrize("text", ["", "0", "-1", "8.0", "many", "1025", "1e2", "٣", "9" * 30])
def test_what_is_no_concurrency(text: str) -> None:
    with pytest.raises(UsageProblem):
        parse_count("--concurrency", text, 1024)


@pytest.mark.usefixtures("staged")
@pytest.mark.parametrize(
    "arguments",
    [
        ["load", "--concurrency", "0"],
        ["load", "--duration", "soon"],
        ["load", "--timeout", "0s"],
        ["load", "--requests", "-3"],
        ["load", "--requests", "5", "--duration", "5s"],
        ["load", "--out", "/nowhere/at/all.json"],
        ["load", "--url", "ftp://example.org"],
        ["load", "--url", "http://localhost:99999"],
        ["load", "--url", "http://localhost/path", "--concurrency", "1"],
        ["curve", "--concurrency", "1,,8"],
        ["curve", "--compare", "--url", "http://127.0.0.1:1"],
        ["load", "--request-rate", "0"],
        ["load", "--request-rate", "nan"],
        ["load", "--request-rate", "1e9"],
        ["load", "--request-rate", "5", "--burstiness", "-1"],
        ["load", "--request-rate", "5", "--concurrency", "8"],
        ["load", "--burstiness", "2"],
        ["load", "--concurrency", "100000"],
        ["load", "--goodput", "p99:200"],
        ["load", "--goodput", "ttft"],
        ["load", "--goodput", "ttft:0"],
        ["load", "--goodput", "ttft:200"],
        ["load", "ttft:200"],
        ["load", "--backend", "vllm"],
        ["load", "--backend", "openai"],
        ["load", "--backend", "openai", "--base-url", "http://127.0.0.1:1"],
        ["load", "--model", "m"],
        ["load", "--backend", "openai", "--base-url", "nonsense:x", "--model", "m"],
        "load --backend openai --base-url http://127.0.0.1:1 --model m --endpoint x".split(),
        ["load", "--label", "two\nlines"],
        ["load", "--label", ""],
        ["load", "--paired", "--request-rate", "5"],
        ["load", "--predict", "0"],
        ["load", "--predict", "0012"],
        ["curve", "--predict", "straight"],
        ["load", "--surprise"],
    ],
)
def test_bad_input_ends_in_one_clear_line_and_a_command(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert labctl(*arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    said = [line for line in printed.err.splitlines() if not line.endswith("…")]
    assert len(said) == 2
    assert said[0].startswith("labctl: ")
    assert said[1].startswith("→ ")


@pytest.mark.usefixtures("staged")
@pytest.mark.parametrize("key", ["a\nb", "clé"])
def test_a_key_that_no_header_can_have_is_refused(
    capsys: pytest.CaptureFixture[str], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", key)
    where = ["--backend", "openai", "--base-url", "http://127.0.0.1:1", "--model", "m"]
    assert labctl("load", *where) == 2
    assert "OPENAI_API_KEY" in capsys.readouterr().err


@pytest.mark.usefixtures("staged")
@pytest.mark.parametrize("host", ["exa..mple", "a" * 70, " h", "h\t", "☃.net"])
def test_what_no_host_can_be_called_is_no_address(capsys: pytest.CaptureFixture[str], host: str) -> None:
    url = f"http://{host}"
    for where in (["--url", url], ["--backend", "openai", "--base-url", url, "--model", "m"]):
        assert labctl("load", *where, "--requests", "8", "--timeout", "1s") == 2
        assert "is not the address of a server" in capsys.readouterr().err
