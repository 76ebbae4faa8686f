"""The shipped checkpoint in transformers and here: the same logits. Skipped without the extra `parity`."""

from typing import Any

import pytest

from miniserve.batch import Segment, prefill_chunks
from miniserve.kv_cache import KVCache
from miniserve.model import Model
from miniserve.settings import PREFILL_TILE, WEIGHTS
from miniserve.tokenizer import encode_prompt

SENTENCES = ["Yesterday she go to the market.", "I have 20 years and my brother have 15.", "Where you live?"]


@pytest.mark.filterwarnings("default")  # theirs are not our affair
def test_logits_equal_those_of_transformers(kind: type[Model[Any]]) -> None:
    reason = "needs PyTorch and transformers: pip install -e '.[parity]'"
    torch = pytest.importorskip("torch", reason=reason)
    transformers = pytest.importorskip("transformers", reason=reason)
    theirs = transformers.LlamaForCausalLM.from_pretrained(WEIGHTS, dtype=torch.float32)
    ours = kind.load(WEIGHTS)
    for sentence in SENTENCES:
        prompt = encode_prompt(sentence)
        answer = ours.forward(prompt).token_ids
        with torch.no_grad():
            expected = theirs(torch.tensor([[*prompt, *answer]])).logits[0, len(prompt) - 1 :].numpy()
        cache, work = KVCache(ours.config, 1), ours.workspace()
        for chunk in prefill_chunks(len(prompt), PREFILL_TILE):
            [logits] = ours.logits(cache, [Segment(0, chunk.start, prompt[chunk])], work)
        for offset, token in enumerate(answer):
            assert abs(logits - expected[offset]).max() <= 1e-3
            [logits] = ours.logits(cache, [Segment(0, len(prompt) + offset, [token])], work)
