"""The optimiser of the matrices, if PyTorch is there."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from training.muon import Muon, fast_dtype, orthogonalised  # noqa: E402


@pytest.mark.parametrize("shape", [(3, 16, 16), (2, 8, 24), (2, 24, 8)])
def test_every_direction_counts_about_the_same(shape: tuple[int, int, int]) -> None:
    matrices = torch.randn(shape, generator=torch.Generator().manual_seed(0)) * 100
    changed = orthogonalised(matrices, torch.float32)
    assert changed.shape == shape
    sizes = torch.linalg.svdvals(changed)
    assert 0.4 < float(sizes.min()) <= float(sizes.max()) < 1.4


def test_step_goes_against_the_gradient_and_keeps_shapes() -> None:
    first, second = (torch.nn.Parameter(torch.zeros(4, 6)) for _ in range(2))
    optimizer = Muon([first, second])
    first.grad, second.grad = torch.ones(4, 6), -torch.ones(4, 6)
    optimizer.step()
    assert first.shape == (4, 6)
    assert bool((first < 0).all())
    assert torch.equal(second, -first)


def test_bfloat16_only_if_the_machine_multiplies_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)
    assert fast_dtype(torch.device("cpu")) is torch.float32
    assert fast_dtype(torch.device("cuda")) is torch.bfloat16
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: True)
    assert fast_dtype(torch.device("cpu")) is torch.bfloat16
