"""Writes weights of a model with twice as many layers that answers to the byte as the old one does.

    python -m training.grow OLD --out NEW

Each layer is followed by a copy of itself that adds nothing yet: what it would add is multiplied by zeros
(Chen et al. 2016, "Net2Net"). Trained with `training.train --fresh --start NEW --out NEW`, before or after
the old one on as many tokens, it shows what a larger model would buy. Needs the extra `training` (PyTorch).
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

LAYER = re.compile(r"^model\.layers\.(\d+)\.")
ADDS = ("self_attn.o_proj.weight", "mlp.down_proj.weight")  # what a layer adds to the stream comes from these


def grow(old: Path, out: Path) -> None:
    """The weights in `old` with each layer doubled."""
    tensors = {}
    for name, weight in load_file(old / "model.safetensors").items():
        found = LAYER.match(name)
        if found is None:
            tensors[name] = weight
            continue
        first, rest = 2 * int(found[1]), name[found.end() :]
        tensors[f"model.layers.{first}.{rest}"] = weight
        copy = torch.zeros_like(weight) if rest in ADDS else weight.clone()
        tensors[f"model.layers.{first + 1}.{rest}"] = copy
    config = json.loads((old / "config.json").read_text())
    config["num_hidden_layers"] *= 2
    out.mkdir(parents=True, exist_ok=True)
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    grow(args.old, args.out)


if __name__ == "__main__":
    main()
