import hashlib
import subprocess
import sys
from pathlib import Path

from miniserve.digest import source_digest


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_the_digest_is_over_names_and_bytes_in_path_order(tmp_path: Path) -> None:
    write(tmp_path / "b.py", "two")
    write(tmp_path / "a" / "z.py", "one")
    write(tmp_path / "c" / "kernel.c", "three")
    write(tmp_path / "weights.bin", "not source")
    assert (
        source_digest(tmp_path) == hashlib.sha256(b"a/z.py\0one\0b.py\0two\0c/kernel.c\0three\0").hexdigest()
    )


def test_a_changed_name_and_a_changed_byte_both_show(tmp_path: Path) -> None:
    write(tmp_path / "one" / "a.py", "x = 1")
    write(tmp_path / "two" / "b.py", "x = 1")
    write(tmp_path / "three" / "a.py", "x = 2")
    assert len({source_digest(tmp_path / name) for name in ("one", "two", "three")}) == 3


def test_it_needs_no_numpy() -> None:
    code = "import sys, miniserve.digest; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
