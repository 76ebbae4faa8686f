import ast
import re
import string
from collections.abc import Iterator

import pytest

from labctl import errors, i18n
from labctl.errors import LabctlError, UsageProblem
from labctl.measure.metrics import METRICS
from tests.conftest import PROJECT

KEY = re.compile(r"(core|dev|load|metric|runs)(\.[a-z0-9_]+)+")


def literals() -> Iterator[tuple[str, bool]]:
    """Every string in labctl that looks like a key, and whether it is only the beginning of one."""
    for path in (PROJECT / "labctl").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                start = str(node.values[0].value)
                if re.fullmatch(r"(core|dev|load|metric|runs)\.[a-z0-9_.]*", start):
                    yield start, True
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                yield node.value, False


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_say_the_same_things() -> None:
    english, spanish = (i18n.texts(language) for language in i18n.LANGUAGES)
    assert set(english) == set(spanish)
    for key, text in english.items():
        assert placeholders(text) == placeholders(spanish[key]), key
        assert text.strip(), key
        assert spanish[key].strip(), key


def test_every_key_in_the_code_exists_and_every_text_is_used() -> None:
    texts = i18n.texts("en")
    used = set(literals())
    for key, is_prefix in used:
        if is_prefix:
            assert any(known.startswith(key) for known in texts), key
        else:
            assert key in texts or f"{key}.text" in texts, key
    exact = {key for key, is_prefix in used if not is_prefix}
    starts = tuple(key for key, is_prefix in used if is_prefix)
    for known in texts:
        base = known.removesuffix(".text").removesuffix(".next")
        assert known in exact or base in exact or known.startswith(starts), f"{known} is never used"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_error_says_what_to_type_next(language: str) -> None:
    texts = i18n.texts(language)
    bases = {key.removesuffix(".text") for key in texts if ".error." in key and key.endswith(".text")}
    assert bases
    for base in bases:
        assert texts.get(f"{base}.next"), base


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "es_ES", "LC_ALL": "C"}, "en"),
        ({"LANG": "fr_FR"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "es_AR", "LANG": "en_US"}, "es"),
        ({"LABCTL_LANG": "es", "LC_ALL": "en_US"}, "es"),
        ({"LABCTL_LANG": "fr", "LANG": "es_ES"}, "es"),
    ],
)
def test_the_language_of_the_environment(
    environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LABCTL_LANG")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert i18n.language() == language


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UsageProblem, match="fr"):
        i18n.choose("fr")


def test_exit_codes_are_those_of_the_design() -> None:
    codes = {code.name: code.value for code in errors.ExitCode}
    assert list(codes.values()) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 70, 130]
    classes = {cls: cls.exit_code for cls in LabctlError.__subclasses__()}
    assert classes[errors.PatchRefused] == 5
    assert classes[errors.ServerDidNotStart] == 6
    assert classes[errors.Locked] == 7


def test_every_metric_has_a_name_and_every_name_a_metric() -> None:
    named = {key.removeprefix("metric.") for key in i18n.texts("en") if key.startswith("metric.")}
    assert named == set(METRICS)
