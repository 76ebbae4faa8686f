import io

from labctl.verify.checks import Check, Mark, Name
from labctl.view.checks import say_check
from labctl.view.terminal import Terminal


def test_what_was_found_under_load_has_a_line_each() -> None:
    out = io.StringIO()
    say_check(Terminal(out, io.StringIO()), Check(Name.LOAD, Mark.PASSED, "it is fast; 0 failed; 0 late"))
    say_check(Terminal(out, io.StringIO()), Check(Name.ANSWERS, Mark.FAILED, "2 differ; the first: a"))
    first, *rest = out.getvalue().splitlines()
    assert first.endswith(": it is fast")
    assert rest[:2] == ["  0 failed", "  0 late"]
    assert rest[2].endswith("2 differ; the first: a")
