from collections.abc import Callable
from pathlib import Path

import pytest

from labctl import i18n, paths
from labctl.catalog.breaks import load_break, load_breaks, read_break
from labctl.dev import rules
from labctl.errors import CatalogProblem, UsageProblem
from tests.conftest import PROJECT

FOLDERS = sorted(path.parent for path in paths.breaks_dir(PROJECT).glob("*/break.toml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_break_of_the_project_keeps_the_rules(folder: Path) -> None:
    assert rules.faults(PROJECT, read_break(folder)) == []


def test_ids_are_unique() -> None:
    breaks = load_breaks(PROJECT, drafts=True)
    assert len({brk.id for brk in breaks}) == len({brk.bug_id for brk in breaks}) == len(breaks)


@pytest.mark.parametrize("name", ["00", "0", "33-01", "00-no-batching"])
def test_a_break_has_several_names(lab: Path, name: str) -> None:
    assert load_break(lab, name).id == "00"


def test_nobody_is_led_to_a_draft_but_its_name_works(lab: Path) -> None:
    file = paths.breaks_dir(lab) / "00-no-batching" / "break.toml"
    file.write_text("draft = true\n" + file.read_text())
    assert "00" not in {brk.id for brk in load_breaks(lab)}
    assert "00" in {brk.id for brk in load_breaks(lab, drafts=True)}
    assert load_break(lab, "00").draft
    with pytest.raises(UsageProblem, match=r"there are: 0[1-9]"):
        load_break(lab, "99")


@pytest.mark.parametrize("name", ["", "99", "../00-no-batching", "000"])
def test_an_unknown_break_is_named_with_those_there_are(lab: Path, name: str) -> None:
    with pytest.raises(UsageProblem, match="there are: 00"):
        load_break(lab, name)


def test_texts_follow_the_language(lab: Path) -> None:
    title = load_break(lab, "00").title
    assert str(title) == title.en
    i18n.choose("es")
    assert str(title) == title.es != title.en


def replace(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (replace('bug_id = "33-01"\n', ""), "bug_id"),
        (replace("difficulty = 1", 'difficulty = "one"'), "$.difficulty"),
        (replace("difficulty = 1", "difficulty = true"), "$.difficulty"),
        (replace("difficulty = 1", "difficulty = 6"), "$.difficulty"),
        (replace("difficulty = 1", "difficulty = 1\nmood = 3"), "mood"),
        (replace('id = "00"', 'id = ""'), "$.id"),
        (replace("[title]\nen", "[title]\nfr"), "$.title"),
        (replace("[[hints]]", "[[hint]]"), "hint"),
        (replace('expect = "rises"', 'expect = "jumps"'), "$.signature[0].expect"),
        (replace("at_least = 2.0\n", ""), "at_least belongs to"),
        (replace('url = "https', 'url = "ftp'), "$.incidents[0].url"),
        (replace("[fix]", "[fix"), "break.toml: "),
    ],
)
def test_a_damaged_break_says_where(lab: Path, damage: Callable[[str], str], says: str) -> None:
    file = paths.breaks_dir(lab) / "00-no-batching" / "break.toml"
    file.write_text(damage(file.read_text()))
    with pytest.raises(CatalogProblem) as problem:
        load_breaks(lab)
    assert "break.toml" in problem.value.message
    assert says in problem.value.message


def test_a_missing_patch_is_named(lab: Path) -> None:
    (paths.breaks_dir(lab) / "00-no-batching" / "break.patch").unlink()
    with pytest.raises(CatalogProblem, match=r"break\.patch"):
        load_break(lab, "00")
