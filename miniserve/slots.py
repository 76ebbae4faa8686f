"""Slots: the right to run. A slot is a request's place in one worker's KV cache. Pure Python."""

from collections import Counter


class SlotPool:
    """Which slots are free. They are dealt out to the workers in turn, like cards: 0, 1, 0, 1, …"""

    def __init__(self, num_slots: int, num_workers: int = 1) -> None:
        self.num_slots = num_slots
        self.num_workers = num_workers
        self._free = list(range(num_slots))
        self._used: set[int] = set()

    def worker_of(self, slot: int) -> int:
        """The worker whose cache holds this slot."""
        return slot % self.num_workers

    def place_of(self, slot: int) -> int:
        """The slot's number in that worker's cache."""
        return slot // self.num_workers

    @property
    def num_used(self) -> int:
        return len(self._used)

    @property
    def num_free(self) -> int:
        return len(self._free)

    def allocate(self) -> int:
        """Take a free slot. Raises ValueError if there is none."""
        slot = self._best_free_slot()
        self._free.remove(slot)
        self._used.add(slot)
        return slot

    def _best_free_slot(self) -> int:
        """The lowest free slot of the worker with the least to do.

        So a slow worker gets less to do, for whatever reason it is slow, and a worker's running slots are
        mostly neighbours, which attention treats together.
        """
        load = Counter(map(self.worker_of, self._used))
        return min(self._free, key=lambda slot: (load[self.worker_of(slot)], slot))

    def free(self, slot: int) -> None:
        """Give a slot back. Raises KeyError if it is not in use.

        Its keys and values need no wiping: a query never looks past its own position, and by then every
        position up to there has been written anew.
        """
        self._used.remove(slot)
        self._free.append(slot)

    def check_integrity(self) -> None:
        """Raise RuntimeError unless every slot is either free or used, and none is both."""
        if len(self._free) + len(self._used) != self.num_slots or set(self._free) & self._used:
            raise RuntimeError(f"slots are lost or doubled: free {self._free}, used {self._used}")
