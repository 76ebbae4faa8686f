import pytest

from miniserve.slots import SlotPool


def test_slots_are_handed_out_lowest_first_until_none_is_left() -> None:
    slots = SlotPool(3)
    assert [slots.allocate() for _ in range(3)] == [0, 1, 2]
    assert slots.num_free == 0
    with pytest.raises(ValueError, match="empty"):
        slots.allocate()
    slots.free(1)
    slots.free(0)
    assert slots.num_free == 2
    assert slots.allocate() == 0
    slots.check_integrity()


def test_the_worker_with_the_least_to_do_gets_the_next_request() -> None:
    slots = SlotPool(8, num_workers=2)
    assert [slots.worker_of(slots.allocate()) for _ in range(4)] == [0, 1, 0, 1]
    slots.free(1)
    slots.free(3)
    assert [slots.allocate() for _ in range(4)] == [1, 3, 4, 5]


@pytest.mark.parametrize("slot", [0, 7])
def test_a_slot_that_is_not_in_use_cannot_be_freed(slot: int) -> None:
    with pytest.raises(KeyError):
        SlotPool(3).free(slot)


def test_a_lost_slot_is_noticed() -> None:
    slots = SlotPool(3)
    slots.allocate()
    slots._used.clear()
    with pytest.raises(RuntimeError, match="lost or doubled"):
        slots.check_integrity()
