"""What is asked."""

import pytest

from labctl.load.mix import HangUp


def test_a_client_hangs_up_after_tokens_or_after_a_time_and_never_both_or_neither() -> None:
    HangUp(tokens=5)
    HangUp(after_ms=0.5)
    for tokens, after_ms in ((None, None), (5, 100.0), (0, None), (None, 0.0)):
        with pytest.raises(ValueError, match="hangs up"):
            HangUp(tokens, after_ms)
