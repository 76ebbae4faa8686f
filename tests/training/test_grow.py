"""A grown model is as it was: whatever it buys, it buys by its training."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from safetensors.torch import load_file  # noqa: E402

from training.grow import grow  # noqa: E402
from training.model import Llama, ModelConfig  # noqa: E402
from training.train import save  # noqa: E402


def loaded(directory: Path) -> Llama:
    model = Llama(ModelConfig.of(directory))
    model.load_state_dict(load_file(directory / "model.safetensors"))
    return model


def test_a_grown_model_has_twice_the_layers_and_the_same_answers(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    small = ModelConfig(hidden_size=32, num_hidden_layers=2, intermediate_size=48)
    save(Llama(small), old)
    grow(old, new)
    before, after = loaded(old), loaded(new)
    assert after.config.num_hidden_layers == 2 * small.num_hidden_layers
    ids, asked = torch.arange(5, 25).view(2, 10), torch.arange(20)
    torch.testing.assert_close(after(ids, asked), before(ids, asked), rtol=0, atol=0)
