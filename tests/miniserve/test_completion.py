from miniserve.completion import max_new_tokens


def test_an_answer_may_grow_with_its_prompt() -> None:
    assert max_new_tokens(10, context=1000) == 52
    assert max_new_tokens(100, context=1000) == 232


def test_an_answer_never_leaves_the_context() -> None:
    assert max_new_tokens(90, context=100) == 10
