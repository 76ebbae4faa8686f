"""No function is too long to be seen at once."""

import ast
from collections.abc import Iterator

from tests.conftest import PROJECT

MOST_LINES = 60
ROOMS = ("miniserve", "labctl", "training", "benchmarks", "tests")


def functions() -> Iterator[tuple[str, int]]:
    """Each with its file, and how many lines it has."""
    for room in ROOMS:
        for path in (PROJECT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    assert node.end_lineno is not None
                    name = f"{path.relative_to(PROJECT)}:{node.lineno} {node.name}"
                    yield name, node.end_lineno - node.lineno + 1


def test_no_function_is_longer_than_a_page() -> None:
    assert [found for found in functions() if found[1] > MOST_LINES] == []
