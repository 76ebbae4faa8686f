"""Puts a load on a server from this process, in an event loop like the load process's own."""

from labctl.load.arrivals import Arrivals
from labctl.load.beside import Beside
from labctl.load.board import Board
from labctl.load.child import drive
from labctl.load.load import Load
from labctl.load.loops import put_load
from labctl.load.mix import Mix, drawn
from labctl.load.samples import Shown


def shown(mix: Mix, arrivals: Arrivals, *beside: Beside, seed: int = 0) -> Shown:
    """What the load showed, without a warm-up."""
    load, board = Load(mix, arrivals, beside, seed=seed), Board()
    drive(put_load(load, drawn(load.mix, load.seed), board))
    return board.shown(0.0)
