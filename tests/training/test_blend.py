"""Weights between two others, if PyTorch is there."""

from __future__ import annotations

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from safetensors.torch import load_file, save_file  # noqa: E402

from training.blend import blend  # noqa: E402


def test_part_of_the_way(tmp_path: Path) -> None:
    for name, value in (("old", 1.0), ("new", 2.0)):
        (tmp_path / name).mkdir()
        save_file({"w": torch.full((2, 3), value)}, tmp_path / name / "model.safetensors")
        (tmp_path / name / "config.json").write_text("{}")
    blend(tmp_path / "old", tmp_path / "new", 0.75, tmp_path / "out")
    blended = load_file(tmp_path / "out" / "model.safetensors")["w"]
    assert blended.dtype is torch.float16
    assert torch.equal(blended, torch.full((2, 3), 1.75, dtype=torch.float16))
    assert (tmp_path / "out" / "config.json").read_text() == "{}"
