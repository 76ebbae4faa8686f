import random
import shutil
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pytest

from labctl.catalog.breaks import Break, load_breaks
from labctl.errors import UsageProblem
from labctl.learner import diagnosis, hunting
from labctl.learner.hunting import Scores
from labctl.learner.progress import progress
from labctl.tree import attempts, hunk, hunts, patching
from labctl.tree.hunts import Guess, Hunt
from tests.conftest import PROJECT, git
from tests.labctl.tree.test_hunts import lab as lab  # the fixture, with the whole server


def hunt_of(break_id: str, *guesses: bool) -> Hunt:
    said = [Guess("", says_broken, 3, "no") for says_broken in guesses]
    return Hunt(1, "lab", "hunts/1", "", "", "", "", "", said, "given_up", "", break_id)


def test_only_what_was_said_first_counts() -> None:
    ended = [
        hunt_of("04", True),
        hunt_of("05", False, True),
        hunt_of(hunts.NOTHING, True, False),
        hunt_of(hunts.NOTHING, False),
        hunt_of("10"),
    ]
    assert hunting.scores(ended) == Scores(1, 1, 1, 1)


def test_who_guesses_and_who_always_says_broken_tell_nothing_apart() -> None:
    rng = random.Random(7)
    truth = [rng.random() < 0.75 for _ in range(4000)]
    guesses = [hunt_of("04" if broken else hunts.NOTHING, rng.random() < 0.5) for broken in truth]
    assert hunting.scores(guesses).d_prime == pytest.approx(0, abs=0.15)
    always = [hunt_of("04" if broken else hunts.NOTHING, True) for broken in truth[:40]]
    assert hunting.scores(always).d_prime == pytest.approx(0)


def test_who_reads_the_signature_tells_them_apart() -> None:
    reading = [hunt_of("04", True)] * 30 + [hunt_of(hunts.NOTHING, False)] * 10
    found = hunting.scores(reading).d_prime
    assert found is not None
    assert found > 3


def test_better_eyes_a_higher_score() -> None:
    found = [Scores(hits, 10 - hits, 2, 8).d_prime for hits in range(11)]
    assert all(low is not None and high is not None and low < high for low, high in pairwise(found))


def test_without_both_kinds_there_is_no_score() -> None:
    assert Scores(hits=3).d_prime is None
    assert Scores(correct_rejections=3).d_prime is None


def right_words(lab: Path, brk: Break) -> tuple[str, str, str]:
    change = hunk.of(brk)
    functions = diagnosis.functions_of(change, (lab / change.path).read_bytes())
    return change.path, min(functions), str(brk.concept)


def begun(lab: Path, seed: int) -> tuple[Hunt, Break | None]:
    hunt = hunting.begin(lab, None, None, random.Random(seed))
    return hunt, hunts.opened(lab, hunt)


def first_seed(*, broken: bool) -> int:
    """A seed whose hunt is of that kind."""
    breaks = load_breaks(PROJECT)
    return next(seed for seed in range(100) if hunting.draw(breaks, random.Random(seed))[1] is not broken)


def test_a_broken_one_is_diagnosed_right_close_or_not_at_all(lab: Path) -> None:
    hunt, brk = begun(lab, first_seed(broken=True))
    assert brk is not None
    file, function, kind = right_words(lab, brk)
    assert hunting.diagnose(lab, hunt, f"{hunt.folder}/{file}", function, kind, 4).answer == "right"
    assert hunting.diagnose(lab, hunt, file, "no_such_function", kind, 4).answer == "close"
    assert hunting.declare_healthy(lab, hunt, 1).answer == "no"
    kept = hunts.active(lab)
    assert kept is not None
    assert [guess.answer for guess in kept.guesses] == ["right", "close", "no"]


def test_what_was_said_is_kept_though_the_break_has_left_the_catalogue(lab: Path) -> None:
    """Else whoever moved breaks away could ask for nothing."""
    hunt, brk = begun(lab, first_seed(broken=True))
    assert brk is not None
    file, function, kind = right_words(lab, next(one for one in load_breaks(lab) if one.id != brk.id))
    shutil.rmtree(lab / "breaks" / brk.slug)
    with pytest.raises(UsageProblem, match="not among the breaks"):
        hunting.diagnose(lab, hunt, file, function, kind, 4)
    kept = hunts.active(lab)
    assert kept is not None
    assert [guess.answer for guess in kept.guesses] == ["no"]


def test_of_a_healthy_one_every_diagnosis_is_a_false_alarm(lab: Path) -> None:
    hunt, brk = begun(lab, first_seed(broken=False))
    assert brk is None
    file, function, kind = right_words(lab, load_breaks(lab)[0])
    assert hunting.diagnose(lab, hunt, file, function, kind, 5).answer == "no"
    assert hunting.declare_healthy(lab, hunt, 5).answer == "right"
    hunts.end(lab, hunt, "healthy", None)
    assert hunting.scores(hunts.ended(lab)) == Scores(false_alarms=1)


def test_a_level_is_of_that_level_or_of_its_neighbours_so_that_the_lab_does_not_tell() -> None:
    breaks, rng = [brk for brk in load_breaks(PROJECT) if brk.difficulty <= 3], random.Random(7)
    breaks = [brk for brk in breaks if sum(one.lab == brk.lab for one in breaks) > 1]
    drawn = [brk for brk, _ in (hunting.draw(breaks, rng, 3) for _ in range(2000))]
    labs = Counter(brk.lab for brk in drawn)
    assert set(labs) == {brk.lab for brk in breaks if brk.difficulty == 3}
    assert sum(brk.difficulty == 3 for brk in drawn) / len(drawn) > 0.5
    commonest = Counter(brk.id for brk in drawn if brk.lab == "07-what-numpy-costs").most_common(1)[0][1]
    assert commonest / labs["07-what-numpy-costs"] == pytest.approx(0.5, abs=0.1)


def test_one_in_four_is_healthy_whatever_the_break() -> None:
    breaks, rng = load_breaks(PROJECT), random.Random(7)
    drawn = [hunting.draw(breaks, rng) for _ in range(8000)]
    assert sum(is_healthy for _, is_healthy in drawn) / len(drawn) == pytest.approx(0.25, abs=0.02)
    for brk in breaks:
        left_out = [is_healthy for one, is_healthy in drawn if one is brk]
        assert sum(left_out) / len(left_out) == pytest.approx(0.25, abs=0.1)


def test_what_nobody_can_tell_any_more_scores_for_nobody() -> None:
    unknown = hunt_of("04", True)
    unknown.break_id = None
    assert hunting.scores([unknown]) == Scores()


@pytest.mark.parametrize(("lab_name", "level"), [("03", None), (None, 3), ("03", 3)])
def test_of_a_lab_and_never_above_a_level_nor_where_the_lab_tells(
    lab: Path, lab_name: str | None, level: int | None
) -> None:
    ready = Counter(brk.lab for brk in load_breaks(lab))
    for seed in range(2):
        hunt = hunting.begin(lab, lab_name, level, random.Random(seed))
        brk = hunts.opened(lab, hunt)
        assert lab_name is None or hunt.lab.startswith(lab_name)
        assert brk is None or level is None or brk.difficulty <= level
        assert ready[hunt.lab] > 1
        hunts.end(lab, hunt, "given_up", brk)


def test_the_next_hunt_is_in_another_lab_unless_one_is_named(lab: Path) -> None:
    """What the healthy server does under the lab's loads, and its code, is still in mind."""
    last = ""
    for seed in range(3):
        hunt = hunting.begin(lab, None, None, random.Random(seed))
        assert hunt.lab != last
        last = hunt.lab
        hunts.end(lab, hunt, "given_up", hunts.opened(lab, hunt))
    assert hunting.begin(lab, last, None, random.Random(1)).lab == last


def test_a_lab_with_one_break_is_not_drawn_from(lab: Path) -> None:
    first, *others = [brk for brk in load_breaks(lab) if brk.lab == load_breaks(lab)[0].lab]
    for brk in others:
        shutil.rmtree(lab / "breaks" / brk.slug)
    with pytest.raises(UsageProblem, match="fewer than two"):
        hunting.begin(lab, first.lab, None, random.Random(1))


def test_a_break_that_does_not_fit_is_not_drawn(lab: Path) -> None:
    brk = next(brk for brk in load_breaks(lab) if brk.id == "04")
    path = lab / hunk.of(brk).path
    path.write_bytes(path.read_bytes().replace(hunk.of(brk).removed[0], b"# mine"))
    git(lab, "commit", "-q", "-a", "-m", "Mine")
    with pytest.raises(UsageProblem, match="two breaks of one lab"):
        hunting.begin(lab, "03", 3, random.Random(1))
    assert not (lab / "hunts").exists()


def test_there_must_be_something_to_hunt_and_one_at_a_time(lab: Path) -> None:
    with pytest.raises(UsageProblem, match="no lab"):
        hunting.begin(lab, "99", None, random.Random(1))
    hunting.begin(lab, None, None, random.Random(1))
    with pytest.raises(UsageProblem, match="Hunt 1 is on"):
        hunting.begin(lab, None, None, random.Random(1))


@pytest.mark.parametrize(
    ("phase", "said"), [("applied", "is in already"), ("applying", "labctl break recover")]
)
def test_not_with_a_break_in(lab: Path, phase: Literal["applied", "applying"], said: str) -> None:
    attempt = patching.apply(lab, load_breaks(lab)[0], None)
    attempt.phase = phase
    attempts.save(lab, attempt)
    with pytest.raises(UsageProblem, match=said):
        hunting.begin(lab, None, None, random.Random(1))


@pytest.mark.parametrize("slug", ["nope", ""])
def test_a_lab_that_does_not_exist_is_named(lab: Path, slug: str) -> None:
    with pytest.raises(UsageProblem, match="02-continuous-batching"):
        hunting.begin(lab, slug, None, random.Random(1))


@pytest.mark.parametrize(("slug", "following"), [(None, "--level 2"), ("03", "--lab 03 --level 3")])
def test_a_level_with_too_few_breaks_names_the_lowest_that_has_enough(
    lab: Path, slug: str | None, following: str
) -> None:
    with pytest.raises(UsageProblem) as caught:
        hunting.begin(lab, slug, 1, random.Random(1))
    assert caught.value.next_command == f"labctl hunt {following}"


@pytest.mark.parametrize(("days", "is_due"), [(6, False), (8, True)])
def test_a_hunt_is_a_try_and_what_surprised_in_it_comes_back(lab: Path, days: int, is_due: bool) -> None:
    brk = load_breaks(lab)[0]
    hunt = hunts.begin(lab, lab, brk, git(lab, "rev-parse", "HEAD"), is_healthy=False)
    began = attempts.utc_now() - timedelta(days=days)
    hunt.began_at = attempts.iso(began)
    hunt.guesses.append(Guess("", True, 5, "no"))
    hunts.end(lab, hunt, "repaired", brk)
    done, following = progress(lab)
    assert [(one.break_id, one.num_tries) for one in done if one.num_tries] == [(brk.id, 1)]
    found = next(one for one in done if one.break_id == brk.id)
    assert (found.is_repaired, found.first_diagnosis, found.is_due_again) == (True, "no", is_due)
    assert found.seconds is not None
    assert found.seconds >= days * 86400
    assert (following.why == "sure_but_wrong") is is_due
