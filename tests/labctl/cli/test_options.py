"""What is typed becomes the load that is meant. Most of what is refused is in `test_load.py`."""

import pytest

from labctl.catalog.labs import FIRST_LAB, load_lab
from labctl.cli.options import arrivals_of, asked_of, openai_of, parse_goodput
from labctl.cli.typed import Elsewhere, LoadOptions, Wanted
from labctl.errors import ExitCode, UsageProblem
from labctl.load.arrivals import Closed, Open
from labctl.load.endpoints import CHAT, OpenAI
from tests.conftest import PROJECT

SCENARIO = load_lab(PROJECT, FIRST_LAB).default


def test_what_is_not_said_is_as_the_lab_has_it() -> None:
    assert arrivals_of(Wanted(), SCENARIO) is None


def test_a_closed_loop() -> None:
    wanted = Wanted(concurrency="3", requests="40", timeout="2s")
    assert arrivals_of(wanted, SCENARIO) == Closed(3, 8.0, 40, 2.0)
    assert arrivals_of(Wanted(duration="500ms"), SCENARIO) == Closed(8, 0.5, None, 5.0)


def test_an_open_loop() -> None:
    wanted = Wanted(request_rate="2.5", burstiness="0.5", duration="1m", timeout="3s")
    assert arrivals_of(wanted, SCENARIO) == Open(2.5, 0.5, 60.0, None, 3.0, 33)
    poisson = arrivals_of(Wanted(request_rate="2"), SCENARIO)
    assert isinstance(poisson, Open)
    assert poisson.burstiness == 1


@pytest.mark.parametrize("text", ["0.01", "1e6"])
def test_the_ends_of_the_range_of_burstiness(text: str) -> None:
    plan = arrivals_of(Wanted(request_rate="2", burstiness=text), SCENARIO)
    assert isinstance(plan, Open)
    assert plan.burstiness == float(text)


@pytest.mark.parametrize("text", ["0.0099", "1e-6", "0", "-1", "nan", "even", "1000001"])
def test_arrivals_are_never_so_uneven_that_their_number_explodes(text: str) -> None:
    with pytest.raises(UsageProblem, match=r"--burstiness: .* from 0\.01 to 1e\+06") as caught:
        arrivals_of(Wanted(request_rate="2", burstiness=text), SCENARIO)
    assert text in str(caught.value)
    assert caught.value.exit_code is ExitCode.USAGE


@pytest.mark.parametrize("texts", [["ttft:200", "e2el:2000"], ["ttft:200,e2el:2000"], ["ttft:200 e2el:2000"]])
def test_limits_of_goodput(texts: list[str]) -> None:
    assert parse_goodput(texts, is_streamed=True) == {"ttft": 200, "e2el": 2000}


@pytest.mark.parametrize("text", ["ttft:200", "e2el:2000,tpot:50"])
def test_no_limit_on_pieces_of_an_answer_that_comes_whole(text: str) -> None:
    with pytest.raises(UsageProblem, match="asks for answers whole"):
        parse_goodput([text], is_streamed=False)
    assert parse_goodput(["e2el:2000"], is_streamed=False) == {"e2el": 2000}


def test_a_limit_on_the_first_piece_where_a_lab_asks_for_streamed_answers() -> None:
    typed = LoadOptions(goodput=["ttft:2000"])
    overload = load_lab(PROJECT, "04-overload")
    assert asked_of(typed, overload.default).limits == {"ttft": 2000}
    with pytest.raises(UsageProblem, match="asks for answers whole"):
        asked_of(typed, overload.scenarios["deadlines"])


@pytest.mark.parametrize("address", ["http://h:8000", "h:8000/", "http://h:8000/v1", "http://h:8000/v1/"])
def test_where_a_server_that_speaks_openais_api_is(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    found = openai_of(
        Elsewhere(backend="openai", base_url=address, model="m", endpoint="chat", max_tokens="9")
    )
    assert found == OpenAI("http://h:8000", "m", CHAT, 9, "secret")


@pytest.mark.parametrize("address", ["h/llm", "http://h/llm/", "http://h/llm/v1", "http://h/llm/v1/"])
def test_a_server_behind_a_prefix(address: str) -> None:
    found = openai_of(Elsewhere(backend="openai", base_url=address, model="m"))
    assert found is not None
    assert (found.base_url, found.url) == ("http://h/llm", "http://h/llm/v1/completions")


@pytest.mark.parametrize("address", ["http://h/llm?key=1", "http://h/llm#top", "http:///llm", "ftp://h/llm"])
def test_what_is_no_base_url(address: str) -> None:
    with pytest.raises(UsageProblem):
        openai_of(Elsewhere(backend="openai", base_url=address, model="m"))


def test_bytes_that_are_no_text_are_no_base_url() -> None:
    with pytest.raises(UsageProblem, match="is not the address of a server"):
        openai_of(Elsewhere(backend="openai", base_url="http://caf\udce9", model="m"))
