"""The other engines of `benchmarks.engine`: the same weights, prompts and lengths.

Each function takes the prompts, sets its engine up, and returns what generates `num_new` tokens for every
prompt. Packages are imported when they are needed, because hardly anybody has all of them.
"""

import json
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks.to_gguf import write_gguf
from miniserve.checkpoint import read_config
from miniserve.settings import WEIGHTS, usable_cores

Prompts = Sequence[Sequence[int]]
Generate = Callable[[], object]


def transformers_static(prompts: Prompts, num_new: int) -> Generate:
    """`generate` on a static batch."""
    torch, model = _llama_of_transformers()
    batch = torch.tensor(prompts)
    mask = torch.ones_like(batch)

    def generate() -> None:
        with torch.inference_mode():
            answers = model.generate(
                batch, attention_mask=mask, do_sample=False, max_new_tokens=num_new, min_new_tokens=num_new
            )
        assert answers.shape[1] == len(prompts[0]) + num_new

    return generate


def transformers_continuous(prompts: Prompts, num_new: int) -> Generate:
    """`generate_batch`, its continuous batching over a paged cache."""
    _, model = _llama_of_transformers(attn_implementation="sdpa")
    settings = import_module("transformers").GenerationConfig(
        max_new_tokens=num_new, do_sample=False, eos_token_id=-1, pad_token_id=0, use_cuda_graph=False
    )

    def generate() -> None:
        answers = model.generate_batch(
            inputs=[list(prompt) for prompt in prompts], generation_config=settings, progress_bar=False
        )
        assert [len(answer.generated_tokens) for answer in answers.values()] == [num_new] * len(prompts)

    return generate


def _llama_of_transformers(**options: str) -> tuple[Any, Any]:
    torch, theirs = import_module("torch"), import_module("transformers")
    torch.set_num_threads(usable_cores())
    return torch, theirs.LlamaForCausalLM.from_pretrained(WEIGHTS, dtype=torch.float32, **options)


def mlx(prompts: Prompts, num_new: int) -> Generate:
    """mlx-lm's Llama on the CPU, a static batch in one cache."""
    mx, llama = import_module("mlx.core"), import_module("mlx_lm.models.llama")
    make_prompt_cache = import_module("mlx_lm.models.cache").make_prompt_cache
    mx.set_default_device(mx.cpu)
    model = llama.Model(llama.ModelArgs.from_dict(json.loads((WEIGHTS / "config.json").read_text())))
    weights = mx.load(str(WEIGHTS / "model.safetensors"))
    model.load_weights([(name, tensor.astype(mx.float32)) for name, tensor in weights.items()])
    mx.eval(model.parameters())

    def generate() -> None:
        cache = make_prompt_cache(model)
        newest = mx.array(prompts)
        for _ in range(num_new):
            newest = mx.argmax(model(newest, cache=cache)[:, -1], axis=-1)[:, None]
            mx.eval(newest)

    return generate


def llama_cpp(prompts: Prompts, num_new: int) -> Generate:
    """llama.cpp through llama-cpp-python's C interface: one sequence for each prompt, decoded together."""
    lib = import_module("llama_cpp")
    lib.llama_backend_init()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "weights.gguf"
        write_gguf(WEIGHTS, path)
        model = lib.llama_model_load_from_file(str(path).encode(), lib.llama_model_default_params())
    options = lib.llama_context_default_params()
    options.n_ctx = len(prompts) * (len(prompts[0]) + num_new + 32)
    options.n_batch = options.n_ubatch = 2048
    options.n_seq_max = len(prompts)
    options.n_threads = options.n_threads_batch = usable_cores()
    context = lib.llama_init_from_model(model, options)
    num_vocab = read_config(WEIGHTS).vocab_size
    batch = lib.llama_batch_init(2048, 0, 1)

    def decode(rows: Sequence[tuple[int, int, int, bool]]) -> None:
        """(token, position, sequence, whether its logits are wanted) for each row."""
        batch.n_tokens = len(rows)
        for i, (token, position, sequence, is_last) in enumerate(rows):
            batch.token[i], batch.pos[i], batch.logits[i] = token, position, is_last
            batch.n_seq_id[i], batch.seq_id[i][0] = 1, sequence
        assert lib.llama_decode(context, batch) == 0

    def likeliest(row: int) -> int:
        logits = lib.llama_get_logits_ith(context, row)
        return int(np.argmax(np.ctypeslib.as_array(logits, (num_vocab,))))

    def generate() -> None:
        lib.llama_memory_clear(lib.llama_get_memory(context), True)
        rows = [
            (token, position, sequence, position == len(prompt) - 1)
            for sequence, prompt in enumerate(prompts)
            for position, token in enumerate(prompt)
        ]
        decode(rows)
        newest = [likeliest(i) for i, (_, _, _, is_last) in enumerate(rows) if is_last]
        for position in range(len(prompts[0]), len(prompts[0]) + num_new - 1):
            decode([(token, position, sequence, True) for sequence, token in enumerate(newest)])
            newest = [likeliest(i) for i in range(len(prompts))]

    return generate
