"""Trains the shipped weights from nothing but `generator.py`.

    python -m training.train [--minutes 90]                 (Ctrl-C and run it again to resume)
    python -m training.train --start miniserve/weights      a second run, from the weights of a first
    python -m training.train --device cuda --workers 8      on a GPU, with eight processes that make its texts

It takes the time that it is given: rates and phases follow the share of it that is over, not the number of
steps (as in Geiping & Goldstein 2022, "Cramming"), so a machine half as fast, or busy, gets a model from half
as many steps and not half a training. A second run is the last part of the schedule, longer.

Writes a checkpoint every fifty steps to `training/runs/`, and at the end `config.json` and
`model.safetensors` (float16) to `miniserve/weights/` or where `--out` says. Needs the extra `training`
(PyTorch).
"""

from __future__ import annotations

import argparse
import difflib
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.generator import Generator, Pair
from training.model import Llama, ModelConfig
from training.muon import Muon, fast_dtype

STX, ETX, EOT = 2, 3, 4  # as in miniserve/tokenizer.py: start of prompt, end of sentence, end of answer
RUNS = Path(__file__).parent / "runs"
WEIGHTS = Path(__file__).parent.parent / "miniserve" / "weights"
POOL = 4096  # pairs sorted by length at a time, so that a batch holds equally long ones
LONG_SHARE = 0.008  # pairs that are whole paragraphs, for the positions one sentence never reaches
LONG_BYTES = 500
WORKER_SEEDS = 1000  # what stands between the seeds of two workers; a phase takes the next one


@dataclass(frozen=True)
class Phase:
    """What is learnt while less than `until` of the time is over.

    `plain_share` of the texts are single clauses with nothing around them, which hold the most mistakes a
    token; a changed word weighs `edit_weight` times a copied one.
    """

    until: float
    plain_share: float
    edit_weight: float


PHASES = (
    Phase(until=0.05, plain_share=0.5, edit_weight=1.0),  # to copy
    Phase(until=0.53, plain_share=0.6, edit_weight=3.0),  # to correct
    # To tell right from wrong: a weight above 1 makes the model see mistakes that are not there.
    Phase(until=1.0, plain_share=0.6, edit_weight=1.0),
)
PEAK_RATE = 3e-3
WARM_UP = 60
SECOND_RUN = 0.8  # where a run from trained weights joins, if not told: at a fifth of the peak rate
LONGEST_STEP_S = 60.0  # what a step takes beyond this, the machine was asleep


def phase_at(progress: float) -> int:
    """The index of the phase in which this share of the time is over."""
    return next((index for index, phase in enumerate(PHASES) if progress < phase.until), len(PHASES) - 1)


@dataclass(frozen=True)
class Batch:
    """ids, targets and weights, all [batch, length]; the weight is 0 where no answer is asked."""

    ids: Tensor
    targets: Tensor
    weights: Tensor

    def to(self, device: torch.device) -> Batch:
        return Batch(*(tensor.to(device) for tensor in (self.ids, self.targets, self.weights)))


def edited(pair: Pair) -> list[bool]:
    """For each byte of the right text and its end: whether copying what the learner wrote would miss it.

    That is every changed word, and the first byte behind words that were left out.
    """
    wrong, right = pair.wrong.split(" "), pair.right.split(" ")
    marks: list[list[bool]] = [[False] * (len(word.encode()) + 1) for word in right]  # + 1: space, or the end
    matcher = difflib.SequenceMatcher(None, wrong, right, autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag == "delete" and start < len(right):
            marks[start][0] = True
        elif tag != "equal":
            for index in range(start, end):
                marks[index] = [True] * len(marks[index])
    return [mark for word in marks for mark in word]


def encode(pair: Pair, edit_weight: float) -> tuple[list[int], list[float]]:
    """The token ids of a pair, and what each of them weighs as a target: nothing in the prompt."""
    prompt = [STX, *pair.wrong.encode(), ETX]
    weights = [edit_weight if mark else 1.0 for mark in edited(pair)]
    return [*prompt, *pair.right.encode(), EOT], [*([0.0] * len(prompt)), *weights]


def batches(seed: int, tokens_per_batch: int, phase: Phase) -> Iterator[Batch]:
    """Batches of about `tokens_per_batch` tokens, for ever."""
    plain, whole, rng = Generator(seed, plain=True), Generator(seed), random.Random(seed)
    while True:
        pool = []
        for _ in range(POOL):
            if rng.random() < LONG_SHARE:
                pair = whole.text(rng.randint(200, LONG_BYTES))
            else:
                pair = (plain if rng.random() < phase.plain_share else whole).pair()
            pool.append(encode(pair, phase.edit_weight))
        pool.sort(key=lambda item: len(item[0]))
        groups: list[list[tuple[list[int], list[float]]]] = [[]]
        for item in pool:
            if (len(groups[-1]) + 1) * len(item[0]) > tokens_per_batch and groups[-1]:
                groups.append([])
            groups[-1].append(item)
        rng.shuffle(groups)
        for group in groups:
            shape = (len(group), max(len(ids) for ids, _ in group))
            ids, targets = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
            weights = torch.zeros(shape)
            for row, (tokens, token_weights) in enumerate(group):
                length = len(tokens)
                ids[row, :length] = torch.tensor(tokens)
                targets[row, : length - 1] = torch.tensor(tokens[1:])
                weights[row, : length - 1] = torch.tensor(token_weights[1:])
            yield Batch(ids, targets, weights)


class Batches(IterableDataset[Batch]):
    """`batches` for a DataLoader, whose workers each make their own: as many workers, the same batches."""

    def __init__(self, seed: int, tokens_per_batch: int, phase: Phase) -> None:
        self.seed, self.tokens_per_batch, self.phase = seed, tokens_per_batch, phase

    def __iter__(self) -> Iterator[Batch]:
        worker = get_worker_info()
        seed = self.seed + WORKER_SEEDS * worker.id if worker else self.seed
        return batches(seed, self.tokens_per_batch, self.phase)


def loss_of(model: Llama, batch: Batch) -> Tensor:
    """The weighted mean cross-entropy of the answers' tokens, in nats."""
    asked = batch.weights.flatten().nonzero().squeeze(1)  # flat indices
    dtype = fast_dtype(batch.ids.device)
    with torch.autocast(batch.ids.device.type, dtype=torch.bfloat16, enabled=dtype is torch.bfloat16):
        logits = model.logits(model(batch.ids, asked))
    losses = F.cross_entropy(logits.float(), batch.targets.flatten()[asked], reduction="none")
    weights = batch.weights.flatten()[asked]
    return (losses * weights).sum() / weights.sum()


def optimizers(model: Llama) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside (Jordan et al. 2024), AdamW for the embedding and the norms."""
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.dim() != 2 or "embed" in name]
    return [Muon(matrices), torch.optim.AdamW(others, betas=(0.9, 0.98), weight_decay=0.0)]


def learning_rate(step: int, progress: float) -> float:
    """Up in a warm-up, then down to nothing in one straight line."""
    return PEAK_RATE * min((step + 1) / WARM_UP, 1 - progress)


def loader_of(args: argparse.Namespace, index: int, phase: Phase) -> DataLoader[Batch]:
    batches = Batches(args.seed + index, args.batch_tokens, phase)
    return DataLoader(batches, batch_size=None, num_workers=args.workers)  # they come as batches


def train(args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)
    config = ModelConfig.of(args.start) if args.start else ModelConfig()
    device = torch.device(args.device)
    model = Llama(config).to(device)
    if args.start:
        model.load_state_dict(load_file(args.start / "model.safetensors"))
    joins_at = args.joins_at if args.start else 0.0
    if args.device == "cpu":
        model.compile(dynamic=True)  # a quarter faster; needs a C++ compiler; a GPU's compiler takes minutes
    opts = optimizers(model)
    RUNS.mkdir(parents=True, exist_ok=True)
    checkpoint, log = RUNS / "checkpoint.pt", RUNS / "log.jsonl"
    step, elapsed, seen, drawn = 0, 0.0, 0, [0] * len(PHASES)
    if checkpoint.exists() and not args.fresh:
        state = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        for opt, opt_state in zip(opts, state["optimizers"], strict=True):
            opt.load_state_dict(opt_state)
        step, elapsed, seen, drawn = (state[key] for key in ("step", "elapsed", "seen", "drawn"))
        print(f"resuming at step {step}", flush=True)
    else:
        log.unlink(missing_ok=True)
    loaders = [loader_of(args, index, phase) for index, phase in enumerate(PHASES)]
    streams: dict[int, Iterator[Batch]] = {}  # by phase, from when it is reached: its workers start then
    running = math.nan
    last = time.perf_counter()
    while (done := elapsed / (60 * args.minutes)) < 1:
        progress = joins_at + (1 - joins_at) * done
        phase = phase_at(progress)
        if phase not in streams:
            streams = {phase: iter(loaders[phase])}
            for _ in range(drawn[phase]):
                next(streams[phase])
        batch = next(streams[phase]).to(device)
        drawn[phase] += 1
        for opt in opts:
            for group in opt.param_groups:
                group["lr"] = learning_rate(step, progress)
        loss = loss_of(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for opt in opts:
            opt.step()
            opt.zero_grad(set_to_none=True)
        step, seen = step + 1, seen + batch.ids.numel()
        running = loss.item() if math.isnan(running) else 0.95 * running + 0.05 * loss.item()
        now = time.perf_counter()
        elapsed, last = elapsed + min(now - last, LONGEST_STEP_S), now
        if step % 10 == 0:
            line = {"step": step, "loss": round(running, 5), "seconds": round(elapsed), "tokens": seen}
            with log.open("a") as out:
                out.write(json.dumps(line) + "\n")
            print(line, flush=True)
        if step % 50 == 0 or elapsed >= 60 * args.minutes:
            counts = {"step": step, "elapsed": elapsed, "seen": seen, "drawn": drawn}
            keep(checkpoint, model, opts, counts)
    save(model, args.out)


def keep(
    checkpoint: Path, model: Llama, opts: Sequence[torch.optim.Optimizer], counts: dict[str, Any]
) -> None:
    """A checkpoint to resume from, all or nothing, and the weights as they are."""
    state = {"model": model.state_dict(), "optimizers": [opt.state_dict() for opt in opts], **counts}
    torch.save(state, checkpoint.with_suffix(".tmp"))
    checkpoint.with_suffix(".tmp").replace(checkpoint)
    save(model, RUNS / "latest")


def save(model: Llama, directory: Path) -> None:
    """Writes `config.json` and `model.safetensors` (float16), the layout of Hugging Face."""
    directory.mkdir(parents=True, exist_ok=True)
    tensors = {
        name: weight.detach().to("cpu", torch.float16).contiguous()
        for name, weight in model.state_dict().items()
    }
    save_file(tensors, directory / "model.safetensors", metadata={"format": "pt"})
    (directory / "config.json").write_text(json.dumps(model.config.to_hugging_face(), indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=33)
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--batch-tokens", type=int, default=8192)
    parser.add_argument("--device", default="cpu", help="cpu, or cuda for a GPU")
    parser.add_argument(
        "--workers", type=int, default=0, help="processes that make texts beside the training"
    )
    parser.add_argument("--start", type=Path, help="trained weights to start from, e.g. miniserve/weights")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (miniserve/weights)")
    parser.add_argument(
        "--joins-at",
        type=float,
        default=SECOND_RUN,
        help="the share of the schedule that a run with --start leaves out (0.8)",
    )
    parser.add_argument("--fresh", action="store_true", help="start again even where a checkpoint lies")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
