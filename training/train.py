"""Trains the shipped weights from nothing but `generator.py`.

    python -m training.train           (about an hour and a half on two cores; Ctrl-C and run again to resume)

Writes a checkpoint every few hundred steps to `training/runs/`, and at the end `config.json` and
`model.safetensors` (float16) to `miniserve/weights/`. Needs the extra `training` (PyTorch).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from training.generator import Generator, Pair
from training.model import Llama, ModelConfig

STX, ETX, EOT = 2, 3, 4  # as in miniserve/tokenizer.py: start of prompt, end of sentence, end of answer
RUNS = Path(__file__).parent / "runs"
WEIGHTS = Path(__file__).parent.parent / "miniserve" / "weights"
POOL = 4096  # pairs sorted by length at a time, so that a batch holds equally long ones
LONG_SHARE = 0.012  # pairs that are whole paragraphs, for the positions one sentence never reaches
LONG_BYTES = 500


def encode(pair: Pair) -> tuple[list[int], int]:
    """The token ids of a pair, and how many of them are the prompt."""
    prompt = [STX, *pair.wrong.encode(), ETX]
    return [*prompt, *pair.right.encode(), EOT], len(prompt)


def batches(seed: int, tokens_per_batch: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Batches of about `tokens_per_batch` tokens: ids, targets [batch, length]; -100 where none is asked."""
    generator, rng = Generator(seed), random.Random(seed)
    while True:
        pool = [
            encode(
                generator.text(rng.randint(200, LONG_BYTES))
                if rng.random() < LONG_SHARE
                else generator.pair()
            )
            for _ in range(POOL)
        ]
        pool.sort(key=lambda item: len(item[0]))
        groups: list[list[tuple[list[int], int]]] = [[]]
        for item in pool:
            if (len(groups[-1]) + 1) * len(item[0]) > tokens_per_batch and groups[-1]:
                groups.append([])
            groups[-1].append(item)
        rng.shuffle(groups)
        for group in groups:
            length = max(len(ids) for ids, _ in group)
            ids = torch.zeros(len(group), length, dtype=torch.long)
            targets = torch.full((len(group), length), -100, dtype=torch.long)
            for row, (tokens, prompt_length) in enumerate(group):
                ids[row, : len(tokens)] = torch.tensor(tokens)
                targets[row, prompt_length - 1 : len(tokens) - 1] = torch.tensor(tokens[prompt_length:])
            yield ids, targets


def loss_of(model: Llama, ids: Tensor, targets: Tensor) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = model(ids)
        asked = targets != -100
        logits = model.logits(hidden[asked])
    return F.cross_entropy(logits.float(), targets[asked])


def optimizers(model: Llama, learning_rate: float) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside (Jordan et al. 2024), AdamW for the embedding and the norms."""
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.dim() != 2 or "embed" in name]
    return [
        torch.optim.Muon(matrices, lr=learning_rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=learning_rate, betas=(0.9, 0.98), weight_decay=0.0),
    ]


def schedule(step: int, steps: int) -> float:
    """Share of the learning rate: warm up, hold, then fall to nothing over the last 60 %."""
    warm_up = 60
    if step < warm_up:
        return (step + 1) / warm_up
    return min(1.0, (steps - step) / (0.6 * steps))


def train(args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)
    config = ModelConfig()
    model = Llama(config)
    opts = optimizers(model, args.learning_rate)
    RUNS.mkdir(parents=True, exist_ok=True)
    checkpoint, log = RUNS / "checkpoint.pt", RUNS / "log.jsonl"
    step, elapsed, seen = 0, 0.0, 0
    if checkpoint.exists() and not args.fresh:
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"])
        for opt, opt_state in zip(opts, state["optimizers"], strict=True):
            opt.load_state_dict(opt_state)
        step, elapsed, seen = state["step"], state["elapsed"], state["seen"]
        print(f"resuming at step {step}", flush=True)
    else:
        log.unlink(missing_ok=True)
    data = batches(args.seed, args.batch_tokens)
    for _ in range(step):
        next(data)
    running = math.nan
    last = time.perf_counter()
    while step < args.steps:
        for opt in opts:
            for group in opt.param_groups:
                group["lr"] = args.learning_rate * schedule(step, args.steps)
        ids, targets = next(data)
        loss = loss_of(model, ids, targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for opt in opts:
            opt.step()
            opt.zero_grad(set_to_none=True)
        step, seen = step + 1, seen + ids.numel()
        running = loss.item() if math.isnan(running) else 0.95 * running + 0.05 * loss.item()
        now = time.perf_counter()
        elapsed, last = elapsed + now - last, now
        if step % 20 == 0:
            line = {"step": step, "loss": round(running, 5), "seconds": round(elapsed), "tokens": seen}
            with log.open("a") as out:
                out.write(json.dumps(line) + "\n")
            print(line, flush=True)
        if step % 200 == 0 or step == args.steps:
            state = {
                "model": model.state_dict(), "optimizers": [opt.state_dict() for opt in opts],
                "step": step, "elapsed": elapsed, "seen": seen,
            }  # fmt: skip
            torch.save(state, checkpoint.with_suffix(".tmp"))
            checkpoint.with_suffix(".tmp").replace(checkpoint)
            save(model, RUNS / "latest")
    save(model, WEIGHTS)


def save(model: Llama, directory: Path) -> None:
    """Writes `config.json` and `model.safetensors` (float16), the layout of Hugging Face."""
    directory.mkdir(parents=True, exist_ok=True)
    tensors = {
        name: weight.detach().to(torch.float16).contiguous() for name, weight in model.state_dict().items()
    }
    save_file(tensors, directory / "model.safetensors", metadata={"format": "pt"})
    (directory / "config.json").write_text(json.dumps(model.config.to_hugging_face(), indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=33)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--batch-tokens", type=int, default=8192)
    parser.add_argument("--learning-rate", type=float, default=3e-3)
    parser.add_argument("--fresh", action="store_true", help="start again even where a checkpoint lies")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
