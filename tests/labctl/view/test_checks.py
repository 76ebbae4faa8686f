import io

from labctl.verify.checks import Check, Mark, Name
from labctl.view.checks import say_check
from labctl.view.terminal import Terminal


def test_each_part_of_a_reason_has_a_line_of_its_own() -> None:
    out = io.StringIO()
    say_check(Terminal(out, io.StringIO()), Check(Name.LOAD, Mark.PASSED, "it is fast; 0 failed; 0 late"))
    first, *rest = out.getvalue().splitlines()
    assert first.endswith(": it is fast")
    assert rest == ["  0 failed", "  0 late"]
