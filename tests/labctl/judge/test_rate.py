import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from labctl.judge.blocks import Block
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.defaults import ERRORS
from labctl.judge.rate import Rate
from tests.labctl.blocks import SILENT, server


def errors(*failed: int) -> Finding:
    """Of 24 requests together in each block; those alone are all answered."""
    criterion = Rate("errors", "error_rate", (ALONE, TOGETHER), ERRORS)
    return criterion.weigh([Block(server(failed=count), server()) for count in failed])


def test_two_blocks_without_an_error_are_enough() -> None:
    assert errors(0).opinion is Opinion.OPEN
    found = errors(0, 0)
    assert (found.opinion, dict(found.figures)) == (Opinion.HEALTHY, {"hits": 0, "trials": 60})


def test_errors_speak_against_a_server_only_from_two_blocks() -> None:
    assert errors(24).opinion is Opinion.OPEN
    assert errors(24, 0).opinion is Opinion.OPEN
    assert errors(8, 8).opinion is Opinion.BROKEN


def test_a_burst_in_one_block_is_outweighed_in_time() -> None:
    assert errors(3, 0, 0).opinion is Opinion.OPEN
    assert errors(3, *[0] * 5).opinion is Opinion.HEALTHY


def test_a_reference_whose_errors_are_an_open_question_is_not_sound() -> None:
    assert errors(0, 0).is_sound
    assert not errors(2, 0).is_sound


def test_a_server_that_answers_nothing_is_broken() -> None:
    found = Rate("errors", "error_rate", (ALONE, TOGETHER), ERRORS).weigh([Block(SILENT, server())] * 2)
    assert found.opinion is Opinion.BROKEN


def test_what_is_no_rate_is_refused() -> None:
    with pytest.raises(ValueError, match="p50_e2el_ms is no rate"):
        Rate("slow", "p50_e2el_ms", (TOGETHER,), ERRORS).weigh([Block(server())])
