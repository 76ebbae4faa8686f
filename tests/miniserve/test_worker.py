import socket
import threading
from pathlib import Path

import pytest

from miniserve.checkpoint import read_config
from miniserve.processes import Mailbox
from miniserve.worker import serve


def test_a_worker_ends_when_the_server_is_gone(model_dir: Path) -> None:
    ours, theirs = socket.socketpair()

    def life() -> None:
        with pytest.raises(EOFError):
            serve(Mailbox(theirs), model_dir, 1)

    thread = threading.Thread(target=life)
    thread.start()
    mailbox = Mailbox(ours)
    assert mailbox.receive() == [read_config(model_dir).num_parameters]
    mailbox.close()
    thread.join(10)
    assert not thread.is_alive()
