"""Writes weights that lie between two sets of the same shape, on the straight line from one to the other.

    python -m training.blend OLD NEW --share 0.7 --out miniserve/weights

A short run teaches what is new faster than it can repeat what is old. Part of the way to its weights, most of
the new is there and the old is not lost yet (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
Needs the extra `training` (PyTorch).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from safetensors.torch import load_file, save_file


def blend(old: Path, new: Path, share: float, out: Path) -> None:
    """`share` of the way from the weights in `old` to those in `new`, from 0 to 1, as float16."""
    first, second = (load_file(directory / "model.safetensors") for directory in (old, new))
    tensors = {
        name: (first[name].float() * (1 - share) + second[name].float() * share).half().contiguous()
        for name in first
    }
    out.mkdir(parents=True, exist_ok=True)
    config = (new / "config.json").read_text()
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    (out / "config.json").write_text(config)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--share", type=float, required=True, help="how far to go: 0 is old, 1 is new")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    blend(args.old, args.new, args.share, args.out)


if __name__ == "__main__":
    main()
