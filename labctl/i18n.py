"""Texts by key, in English and Spanish, from `locales/<area>.<language>.toml`. Knows nothing of what they
mean.

The language is chosen by `--lang`, then `LABCTL_LANG`, then the locale of the terminal; English otherwise.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "es")
LOCALES = Path(__file__).parent / "locales"

_chosen: str | None = None


def choose(language: str | None) -> None:
    """Fix the language for this process; `None` goes back to the environment. Raises UsageProblem."""
    from labctl.errors import UsageProblem

    if language is not None and language not in LANGUAGES:
        raise UsageProblem("core.error.language", language=language, known=", ".join(LANGUAGES))
    global _chosen
    _chosen = language


def language() -> str:
    """The language in use: "en" or "es"."""
    return _chosen or _from_environment(os.environ)


def _from_environment(environment: Mapping[str, str]) -> str:
    ours = environment.get("LABCTL_LANG", "").lower()[:2]
    if ours in LANGUAGES:
        return ours
    # The first of these that is set decides, as in the C library.
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    short = locale.lower()[:2]
    return short if short in LANGUAGES else "en"


def t(key: str, /, **values: object) -> str:
    """The text for `key` with `{placeholders}` filled. An unknown key is a bug, and raises KeyError."""
    return texts(language())[key].format_map(values)


@cache
def texts(language: str) -> dict[str, str]:
    """Every text of one language, all areas merged: {"core.error.language.text": …}."""
    merged: dict[str, str] = {}
    for path in sorted(LOCALES.glob(f"*.{language}.toml")):
        merged.update(_flat(tomllib.loads(path.read_text(encoding="utf-8"))))
    return merged


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            flat.update(_flat(value, f"{prefix}{name}."))
        else:
            flat[prefix + name] = value
    return flat
