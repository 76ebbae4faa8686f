import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from miniserve.checkpoint import load_tensors, read_config
from miniserve.errors import CheckpointError
from tests.checkpoints import SHIPPED_SHAPE, write_bfloat16, write_random_checkpoint


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return write_random_checkpoint(tmp_path / "model")


def change_config(directory: Path, **changes: Any) -> None:
    path = directory / "config.json"
    config = json.loads(path.read_text()) | changes
    path.write_text(json.dumps({key: value for key, value in config.items() if value != "gone"}))


def test_weights_arrive_as_float32(directory: Path) -> None:
    tensors = load_tensors(directory, read_config(directory))
    assert {tensor.dtype for tensor in tensors.values()} == {np.dtype(np.float32)}
    stored = load_file(directory / "model.safetensors")["model.norm.weight"]
    assert np.array_equal(tensors["model.norm.weight"], stored)


def test_bfloat16_is_the_upper_half_of_float32(directory: Path) -> None:
    config = read_config(directory)
    bits = {name: tensor.view(np.uint32) for name, tensor in load_tensors(directory, config).items()}
    expected = {name: (value & 0xFFFF0000).view(np.float32) for name, value in bits.items()}
    write_bfloat16(directory / "model.safetensors", expected)
    tensors = load_tensors(directory, config)
    assert {tensor.dtype for tensor in tensors.values()} == {np.dtype(np.float32)}
    assert tensors.keys() == expected.keys()
    assert all(np.array_equal(tensors[name], value) for name, value in expected.items())


@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.float16])
def test_every_width_of_weights_is_read(directory: Path, dtype: type[np.generic]) -> None:
    path, config = directory / "model.safetensors", read_config(directory)
    expected = load_tensors(directory, config)
    save_file({name: value.astype(dtype) for name, value in expected.items()}, path)
    tensors = load_tensors(directory, config)
    assert {tensor.dtype for tensor in tensors.values()} == {np.dtype(np.float32)}
    assert all(np.array_equal(tensors[name], value) for name, value in expected.items())


def add_tensor(directory: Path, name: str, tensor: Any) -> None:
    path = directory / "model.safetensors"
    save_file(load_file(path) | {name: tensor}, path)


def test_old_checkpoints_hold_the_speeds_of_the_rotation_too(directory: Path) -> None:
    name = "model.layers.1.self_attn.rotary_emb.inv_freq"
    add_tensor(directory, name, np.arange(8))
    assert name not in load_tensors(directory, read_config(directory))


def test_a_head_may_be_stored_although_it_is_the_embedding(directory: Path) -> None:
    add_tensor(
        directory, "lm_head.weight", load_file(directory / "model.safetensors")["model.embed_tokens.weight"]
    )
    assert "lm_head.weight" not in load_tensors(directory, read_config(directory))


@pytest.mark.parametrize(
    ("change", "left_over"),
    [
        ({"num_hidden_layers": 1}, "model.layers.1.input_layernorm.weight"),
        ({"tie_word_embeddings": True}, "lm_head.weight"),
    ],
)
def test_a_checkpoint_that_holds_more_than_its_configuration_says_is_refused(
    tmp_path: Path, change: dict[str, Any], left_over: str
) -> None:
    """It would answer, and make no sense."""
    directory = write_random_checkpoint(tmp_path, tie_word_embeddings=False)
    change_config(directory, **change)
    with pytest.raises(CheckpointError, match=f"holds '{left_over}', which config.json does not provide for"):
        load_tensors(directory, read_config(directory))


@pytest.mark.parametrize(
    "name", ["model.layers.0.self_attn.q_proj.bias", "model.layers.2.self_attn.rotary_emb.inv_freq", "v_head"]
)
def test_a_tensor_that_the_model_does_not_have_is_refused(directory: Path, name: str) -> None:
    add_tensor(directory, name, np.ones(64, np.float16))
    with pytest.raises(CheckpointError, match=f"holds '{name}', which"):
        load_tensors(directory, read_config(directory))


def test_the_shipped_shape_has_4_5_million_weights(tmp_path: Path) -> None:
    config = read_config(write_random_checkpoint(tmp_path, **SHIPPED_SHAPE))
    assert config.num_parameters == 4_492_544


def test_names_may_be_left_out_where_llama_has_a_default(directory: Path) -> None:
    change_config(
        directory, head_dim="gone", num_key_value_heads="gone", rope_theta="gone", rms_norm_eps="gone"
    )
    config = read_config(directory)
    assert (config.head_dim, config.num_key_value_heads) == (16, 4)
    assert (config.rope_theta, config.rms_norm_eps) == (10000.0, 1e-6)


def test_newer_rope_parameters_are_understood(directory: Path) -> None:
    change_config(directory, rope_parameters={"rope_type": "default", "rope_theta": 500.0})
    assert read_config(directory).rope_theta == 500.0


def test_an_answer_may_end_in_several_ways(directory: Path) -> None:
    change_config(directory, eos_token_id=[4, 7])
    assert read_config(directory).end_token_ids == {4, 7}


def test_without_a_word_on_it_an_answer_ends_as_these_tokens_end(directory: Path) -> None:
    change_config(directory, eos_token_id="gone")
    assert read_config(directory).end_token_ids == {4}, "bytes: EOT"
    (directory / "tokenizer.json").touch()
    assert read_config(directory).end_token_ids == {2}, "Llama's own"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"hidden_size": "gone"}, "Object missing required field `hidden_size`"),
        ({"hidden_size": -1}, "hidden_size: Expected `int` >= 1"),
        ({"hidden_size": True}, "hidden_size: Expected `int`, got `bool`"),
        ({"num_attention_heads": 0}, "num_attention_heads: Expected `int` >= 1"),
        ({"num_key_value_heads": 3}, "not a multiple"),
        ({"num_key_value_heads": 8}, "not a multiple"),
        ({"head_dim": 15}, "head_dim: Expected `int` that's a multiple of 2"),
        (
            {"head_dim": "gone", "num_attention_heads": 3, "num_key_value_heads": 3},
            "hidden_size is not a multiple",
        ),
        ({"head_dim": "gone", "num_attention_heads": 64}, "head_dim must be even"),
        ({"rms_norm_eps": "small"}, "rms_norm_eps: Expected `float`, got `str`"),
        ({"eos_token_id": 256}, "eos_token_id must be tokens of the vocabulary, not 256"),
        ({"eos_token_id": -1}, "eos_token_id must be tokens of the vocabulary, not -1"),
        ({"eos_token_id": []}, "eos_token_id must be tokens"),
        ({"eos_token_id": None}, "eos_token_id must be tokens"),
        ({"eos_token_id": True}, "eos_token_id: Expected"),
        ({"model_type": "mixtral"}, "model_type is 'mixtral'"),
        ({"hidden_act": "gelu"}, "hidden_act is 'gelu'"),
        ({"attention_bias": True}, "attention_bias is True"),
        ({"rope_scaling": {"factor": 2}}, "rope_scaling is"),
        ({"rope_parameters": {"rope_type": "yarn"}}, "rope_type is 'yarn'"),
        ({"rope_parameters": "default"}, "rope_parameters: Expected `object"),
        ({"tie_word_embeddings": "yes"}, "tie_word_embeddings: Expected `bool`"),
    ],
)
def test_what_is_not_supported_is_named(directory: Path, change: dict[str, Any], complaint: str) -> None:
    change_config(directory, **change)
    with pytest.raises(CheckpointError, match=complaint):
        read_config(directory)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hidden_size", 10**9),
        ("intermediate_size", 10**9),
        ("num_attention_heads", 10**9),
        ("num_key_value_heads", 10**9),
        ("head_dim", 10**9),
        ("vocab_size", 10**9),
        ("max_position_embeddings", 10**9),
        ("num_hidden_layers", 1_000_000),
        ("num_hidden_layers", 10**30),
        ("max_position_embeddings", 1),
        ("rope_theta", 1e300),
        ("rope_theta", 0.5),
        ("rms_norm_eps", 0),
        ("rms_norm_eps", 1e-300),
        ("rms_norm_eps", -1e-6),
        ("rope_parameters", {"rope_theta": 1e300}),
    ],
)
def test_numbers_that_cannot_be_meant_are_refused(directory: Path, name: str, value: Any) -> None:
    change_config(directory, **{name: value})
    with pytest.raises(
        CheckpointError, match=rf"config\.json: {name}.*: Expected `(int|float)` (<=|<|>=|>) "
    ) as raised:
        read_config(directory)
    assert "\n" not in raised.value.message


@pytest.mark.parametrize("name", ["rms_norm_eps", "rope_theta"])
@pytest.mark.parametrize("value", ["Infinity", "-Infinity", "NaN", "1e999"])
def test_what_is_no_number_is_refused(directory: Path, name: str, value: str) -> None:
    path = directory / "config.json"
    change_config(directory, **{name: 123456.0})
    path.write_text(path.read_text().replace("123456.0", value))
    with pytest.raises(CheckpointError, match=r"config\.json"):
        read_config(directory)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "is not JSON"),
        ("[]", "Expected `object`, got `array`"),
        ('{"a": ' + 100_000 * "[" + 100_000 * "]" + "}", "is nested too deep"),
        (100_000 * '{"rope_parameters":' + "1" + 100_000 * "}", "is not|Expected|nested"),
    ],
)
def test_a_broken_configuration_is_named(directory: Path, text: str, complaint: str) -> None:
    (directory / "config.json").write_text(text)
    with pytest.raises(CheckpointError, match=complaint):
        read_config(directory)


def test_missing_files_are_named(directory: Path) -> None:
    config = read_config(directory)
    (directory / "model.safetensors").unlink()
    (directory / "config.json").unlink()
    with pytest.raises(CheckpointError, match=r"config\.json"):
        read_config(directory)
    with pytest.raises(CheckpointError, match=r"model\.safetensors"):
        load_tensors(directory, config)


def test_a_checkpoint_in_several_files_is_not_supported(directory: Path) -> None:
    config = read_config(directory)
    (directory / "model.safetensors.index.json").write_text("{}")
    assert load_tensors(directory, config), "an index beside the one file is nothing to stop for"
    (directory / "model.safetensors").rename(directory / "model-00001-of-00001.safetensors")
    with pytest.raises(CheckpointError, match=r"index\.json: sharded checkpoints are not supported"):
        load_tensors(directory, config)


def test_a_pipe_is_not_waited_for(directory: Path) -> None:
    path = directory / "model.safetensors"
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(CheckpointError, match="is not a file"):
        load_tensors(directory, read_config(directory))


def test_a_truncated_file_is_named(directory: Path) -> None:
    path = directory / "model.safetensors"
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(CheckpointError, match="not a safetensors file"):
        load_tensors(directory, read_config(directory))


@pytest.mark.parametrize(
    ("spoiled", "complaint"),
    [
        (None, "model.norm.weight is missing"),
        (np.ones(3, np.float16), "has shape"),
        (np.full(64, np.inf, np.float16), "not finite"),
        (np.ones(64, np.int8), "model.norm.weight is I8, only .*BF16 are supported"),
    ],
)
def test_a_spoiled_tensor_is_named(directory: Path, spoiled: Any, complaint: str) -> None:
    tensors = load_file(directory / "model.safetensors")
    del tensors["model.norm.weight"]
    if spoiled is not None:
        tensors["model.norm.weight"] = spoiled
    save_file(tensors, directory / "model.safetensors")
    with pytest.raises(CheckpointError, match=complaint):
        load_tensors(directory, read_config(directory))
