"""The checkpoint as GGUF, the format of llama.cpp, with the `gguf` package of that project.

    python -m benchmarks.to_gguf miniserve/weights weights.gguf

In float32, with our tokenizer: a token is a byte, whether it goes in as a number or as text. So llama.cpp's
server corrects, too, and `labctl load --backend openai` can be pointed at it. The names and the order of rows
in the query and key projections are those of llama.cpp's own converter (`convert_hf_to_gguf.py`, class
LlamaModel).
"""

import argparse
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from miniserve.checkpoint import Array, load_tensors, read_config
from miniserve.tokenizer import END_OF_TEXT, START_OF_TEXT

NAMES = {
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "lm_head": "output",
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def write_gguf(directory: Path, path: Path) -> None:
    """Write the checkpoint of a directory to a file. Raises CheckpointError."""
    config = read_config(directory)
    writer = import_module("gguf").GGUFWriter(path, "llama")
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_key_length(config.head_dim)
    writer.add_value_length(config.head_dim)
    writer.add_rope_dimension_count(config.head_dim)
    writer.add_rope_freq_base(config.rope_theta)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    _add_bytes_as_vocabulary(writer, config.vocab_size)
    for name, tensor in load_tensors(directory, config).items():
        heads = {"q_proj": config.num_attention_heads, "k_proj": config.num_key_value_heads}
        num_heads = heads.get(name.split(".")[-2])
        rows = tensor if num_heads is None else _pair_up(tensor, num_heads)
        writer.add_tensor(_name(name), np.ascontiguousarray(rows, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_bytes_as_vocabulary(writer: Any, vocab_size: int) -> None:
    """GPT-2's tokenizer without merges: bytes, under the visible characters that GPT-2 gives them."""
    visible = {*range(33, 127), *range(161, 173), *range(174, 256)}
    stand_ins = (chr(256 + number) for number in range(256))
    writer.add_vocab_size(vocab_size)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list([chr(byte) if byte in visible else next(stand_ins) for byte in range(vocab_size)])
    writer.add_token_types([import_module("gguf").TokenType.NORMAL] * vocab_size)
    writer.add_token_merges([""])
    writer.add_bos_token_id(START_OF_TEXT)
    writer.add_eos_token_id(END_OF_TEXT)
    writer.add_add_bos_token(False)


def _name(name: str) -> str:
    """llama.cpp's name of a tensor."""
    stem = name.removesuffix(".weight")
    if stem.startswith("model.layers."):
        _, _, layer, part = stem.split(".", 3)
        return f"blk.{layer}.{NAMES[part]}.weight"
    return f"{NAMES[stem]}.weight"


def _pair_up(tensor: Array, num_heads: int) -> Array:
    """Rows of a query or key projection [heads * head_dim, hidden], so that RoPE's pairs are neighbours."""
    halves = tensor.reshape(num_heads, 2, -1, tensor.shape[1])
    return halves.swapaxes(1, 2).reshape(tensor.shape)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A checkpoint directory as a GGUF file.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    write_gguf(arguments.directory, arguments.file)
