"""Muon (Jordan et al. 2024), in a precision that the machine is fast in.

PyTorch's own computes in bfloat16 alone, which on a CPU without instructions for it takes thirty times as
long as float32. Here all matrices of one shape are treated at once. Must not know the model.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn

COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the quintic iteration
STEPS = 5
SMALLEST = 1e-7  # a gradient's norm is taken to be at least this


def fast_dtype(device: torch.device) -> torch.dtype:
    """bfloat16 where the device multiplies it, else float32."""
    if device.type == "cpu" and not torch.cpu._is_avx512_bf16_supported():
        return torch.float32
    return torch.bfloat16


def orthogonalised(matrices: Tensor, dtype: torch.dtype) -> Tensor:
    """The nearest semi-orthogonal matrix to each, roughly: singular values end between 0.5 and 1.5.

    matrices [count, rows, columns] → the same.
    """
    a, b, c = COEFFICIENTS
    tall = matrices.shape[1] > matrices.shape[2]
    x = (matrices.mT if tall else matrices).to(dtype)
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=SMALLEST)
    for _ in range(STEPS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    """Momentum, orthogonalised: every direction of a matrix learns at the same rate.

    The rate means what it means to AdamW ("match_rms_adamw").
    """

    def __init__(
        self, params: Iterable[nn.Parameter], *, momentum: float = 0.95, weight_decay: float = 0.01
    ) -> None:
        super().__init__(params, {"lr": 1e-3, "momentum": momentum, "weight_decay": weight_decay})

    def step(self, closure: None = None) -> None:
        """Changes every parameter by its gradient. Takes no closure, which PyTorch would let it call."""
        assert closure is None
        with torch.no_grad():
            self._step()

    def _step(self) -> None:
        for group in self.param_groups:
            rate, momentum = group["lr"], group["momentum"]
            by_shape: dict[torch.Size, list[nn.Parameter]] = {}
            for parameter in group["params"]:
                by_shape.setdefault(parameter.shape, []).append(parameter)
            for shape, parameters in by_shape.items():
                updates = []
                for parameter in parameters:
                    gradient = parameter.grad
                    if "momentum_buffer" not in self.state[parameter]:
                        self.state[parameter]["momentum_buffer"] = torch.zeros_like(gradient)
                    buffer = self.state[parameter]["momentum_buffer"]
                    buffer.lerp_(gradient, 1 - momentum)
                    updates.append(gradient.lerp(buffer, momentum))
                stacked = torch.stack(updates)
                changes = orthogonalised(stacked, fast_dtype(stacked.device))
                scale = 0.2 * max(shape) ** 0.5
                for parameter, change in zip(parameters, changes, strict=True):
                    parameter.mul_(1 - rate * group["weight_decay"])
                    parameter.add_(change.to(parameter.dtype), alpha=-rate * scale)
