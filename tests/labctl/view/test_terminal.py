import io
import json
import re

import pytest

from labctl.encoding import as_json
from labctl.errors import UsageProblem
from labctl.view.terminal import Cell, Terminal, fold

ROWS: list[list[str | Cell]] = [
    ["p50", "812 ms", Cell("missed", "bad")],
    ["a very long name " * 8, "1", Cell("✓", "good")],
]


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_data_goes_to_stdout_and_commentary_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    terminal.data("data", "good")
    terminal.note("note", "warn")
    terminal.next("labctl hint")
    terminal.error(UsageProblem("core.error.no_attempt"))
    out, err = capsys.readouterr()
    assert out == "data\n"
    assert err == "note\n→ labctl hint\nlabctl: No break is in.\n→ labctl break list\n"


def test_colour_only_on_a_terminal_that_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def shown() -> str:
        out = Tty()
        Terminal(out).data("good", "good")
        return out.getvalue()

    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    assert shown() == "\x1b[32mgood\x1b[0m\n"
    monkeypatch.setenv("TERM", "dumb")
    assert shown() == "good\n"
    monkeypatch.delenv("TERM")
    monkeypatch.setenv("NO_COLOR", "1")
    assert shown() == "good\n"


def test_a_table_in_a_pipe_is_plain_and_whole() -> None:
    out = io.StringIO()
    Terminal(out).table(["metric", "measured", "verdict"], ROWS, title="Load", right=[1])
    lines = out.getvalue().splitlines()
    assert lines[0] == "Load"
    assert lines[1].split() == ["metric", "measured", "verdict"]
    assert lines[3].startswith("p50 ")
    assert lines[3].endswith("  812 ms  missed")
    assert ("a very long name " * 8).strip() in lines[4]
    assert "\x1b" not in out.getvalue()


def test_a_table_too_wide_for_the_terminal_becomes_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    columns = ["server", "requests at once", "p50 latency"]
    rows: list[list[str | Cell]] = [["this tree", "8", Cell("1,257 ms", "bad")], ["reference", "8", "257 ms"]]

    def lines(width: int) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(width))
        out = Tty()
        Terminal(out).table(columns, rows, right=(1, 2))
        return [line.strip() for line in re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue()).splitlines()]

    enough = 9 + 8 + 8 + 3 * 3 + 1
    drawn = lines(enough)
    assert any(line.endswith(" 1,257 ms │") for line in drawn)
    assert {len(line) for line in drawn} == {enough}
    assert lines(enough - 1) == [
        *("server: this tree", "requests at once: 8", "p50 latency: 1,257 ms", ""),
        *("server: reference", "requests at once: 8", "p50 latency: 257 ms"),
    ]


@pytest.mark.parametrize("columns", ["40", "110", "200"])
@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_table_on_a_terminal_folds_but_never_cuts(
    columns: str, term: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", term)
    out = Tty()
    Terminal(out).table(["metric", "measured", "verdict"], ROWS)
    text = out.getvalue()
    assert "…" not in text
    assert text.count("very") == 8
    texts = [cell.text if isinstance(cell, Cell) else cell for row in ROWS for cell in row]
    words = set(" ".join(texts).split())
    assert words <= set(re.sub(r"\x1b\[[0-9;]*m|│", " ", text).split())


def test_json_is_the_same_everywhere() -> None:
    texts = []
    for out in (io.StringIO(), Tty()):
        Terminal(out).json({"año": [1, None]})
        texts.append(out.getvalue())
    assert texts[0] == texts[1]
    assert json.loads(texts[0]) == {"año": [1, None]}


def test_what_json_cannot_say_is_null() -> None:
    assert as_json({"a": float("nan"), "b": [float("inf"), 1.5], "c": (2,)}) == {
        "a": None,
        "b": [None, 1.5],
        "c": [2],
    }
    with pytest.raises(ValueError, match="JSON"):
        Terminal(io.StringIO()).json(float("nan"))


def test_progress_rewrites_its_line_on_a_terminal_and_is_quiet_in_a_pipe() -> None:
    live, pipe = Tty(), io.StringIO()
    for err in (live, pipe):
        with Terminal(err=err).progress() as show:
            show("1 of 2")
            show("2 of 2")
    assert live.getvalue() == "\r\x1b[2K1 of 2\r\x1b[2K2 of 2\r\x1b[2K"
    assert pipe.getvalue() == ""


def test_paragraphs_break_between_words_and_keep_their_own_lines() -> None:
    text = "one two three four\n    log: http://127.0.0.1:8033/a-very-long-address"
    assert fold(text, 10, indent="  ").splitlines() == [
        "one two",
        "  three",
        "  four",
        "    log:",
        "  http://127.0.0.1:8033/a-very-long-address",
    ]
