"""Figures as the language in use writes them."""

from datetime import timedelta

import pytest

from labctl.units import elapsed


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0:00:00"), (61.6, "0:01:02"), (3599.7, "1:00:00"), (93_784, "26:03:04")]
)
def test_a_time_has_hours_and_no_days(seconds: float, said: str) -> None:
    assert elapsed(timedelta(seconds=seconds)) == said
