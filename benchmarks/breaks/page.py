"""The page that shows what `labctl dev check` found (a table of breaks, one of figures, the matrix), and how
often the verdict is wrong.

    labctl dev check --json > benchmarks/breaks/run-1.json      # all breaks, or some, to a file
    labctl dev check --confusion --json > benchmarks/breaks/confusion.json      # or some breaks to a file:
    labctl dev check 00 01 02 --confusion --json > benchmarks/breaks/confusion-02.json
    python -m benchmarks.breaks.verdicts
    python -m benchmarks.breaks.page

Reads the results, writes README.md beside them, and measures nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.breaks import verdicts

FOLDER = Path(__file__).parent
PAGE = FOLDER / "README.md"
CONFUSION, VERDICTS = "confusion", "verdicts.jsonl"
TRUTHS = {"broken": "broken", "repair": "healthy"}  # by the stage of `labctl dev check`

HEAD = """# The breaks, proved

Each break by `labctl dev check`: the healthy server must be found healthy, the broken one broken, with
every line of its signature as declared and its tests red; another repair healthy; a cheat found out.
Seconds are those until the verdict fell. The files beside this page are what the command printed;
`python -m benchmarks.breaks.page` writes it. Of several runs, tables show the last.

"""

Entry = dict[str, Any]


def page(folder: Path = FOLDER) -> str:
    """The whole page, from the results in `folder`."""
    files = sorted(folder.glob("*.json"))
    results = [json.loads(file.read_text()) for file in files if not file.name.startswith(CONFUSION)]
    matrices = [json.loads(file.read_text()) for file in files if file.name.startswith(CONFUSION)]
    for files_of_a_kind in (results, matrices):
        files_of_a_kind.sort(key=lambda result: result["machine"]["at"])
    last = {entry["id"]: (result["machine"], entry) for result in results for entry in result["breaks"]}
    entries = [last[break_id] for break_id in sorted(last)]
    breaks = [entry for _, entry in entries]
    parts = [HEAD, *_machines(results), *_runs(results), *_overview(entries), *_figures(breaks)]
    if matrices:
        parts += _matrix(matrices)
    if told := verdicts.read(folder / VERDICTS):
        parts += [*_verdicts(told), *_verdicts_of_checks(results, told)]
    return "".join(parts)


def _machines(results: Sequence[Entry]) -> Iterator[str]:
    seen = {_machine(result["machine"]) for result in results}
    yield "Measured on " + "; ".join(sorted(seen)) + ".\n\n"


def _machine(machine: Entry) -> str:
    return f"{machine['cpu_model']} with {machine['cpus']} cores, Python {machine['python']}"


def _runs(results: Sequence[Entry]) -> Iterator[str]:
    """One line a run, in the order in which they were made, with what it did not prove."""
    yield "| run, ended (UTC) | commit | breaks | not proved | minutes |\n|---|---|---:|---|---:|\n"
    for run in results:
        machine, breaks = run["machine"], run["breaks"]
        failed = ", ".join(one["id"] for one in breaks if not one["ok"]) or "–"
        when, minutes = machine["at"][:16].replace("T", " "), sum(one["seconds"] for one in breaks) / 60
        yield f"| {when} | `{machine['commit'][:7]}` | {len(breaks)} | {failed} | {minutes:.0f} |\n"
    yield "\n"


def _overview(entries: Sequence[tuple[Entry, Entry]]) -> Iterator[str]:
    """What came of each break, and what was wrong."""
    yield "## What came of each\n\n"
    yield "| break | healthy | broken | other repair | cheat | seconds, healthy | seconds, broken | on |\n"
    yield "|---|---|---|---|---|---:|---:|---|\n"
    for machine, entry in entries:
        stages = {stage["variant"]: stage for stage in entry["stages"]}
        told = [_told(stages.get(name)) for name in ("healthy", "broken", "repair", "cheat")]
        seconds = [_seconds(stages.get(name)) for name in ("healthy", "broken")]
        yield f"| {entry['id']} | {' | '.join(told + seconds)} | {machine['at'][:10]} |\n"
    yield "\n"
    for _, entry in entries:
        for stage in entry["stages"]:
            yield from (f"- {entry['id']}: {fault}\n" for fault in stage["faults"])
            for attempt in stage.get("undecided", ()):
                yield from (f"- {entry['id']}, measured again: {fault}\n" for fault in attempt["faults"])
    yield "\n"


def _told(stage: Entry | None) -> str:
    return "–" if stage is None else "✗" if stage["faults"] else "✓"


def _seconds(stage: Entry | None) -> str:
    return "–" if stage is None else f"{stage['decided_after_s']:.0f}"


def _figures(breaks: Sequence[Entry]) -> Iterator[str]:
    """Every line of every signature: medians over the blocks."""
    yield "## What each signature says\n\n"
    yield "| break | metric | scenario | expected | healthy | broken |\n|---|---|---|---|---:|---:|\n"
    for entry in breaks:
        for stage in entry["stages"]:
            if stage["variant"] == "broken":
                for sign in stage["signs"]:
                    figures = f"{_figure(sign['theirs'])} | {_figure(sign['ours'])}"
                    named = f"`{sign['metric']}` | {sign['scenario']} | {sign['expect']}"
                    yield f"| {entry['id']} | {named} | {figures} |\n"
    yield "\n"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:,.3g}" if abs(value) < 1000 else f"{value:,.0f}"


def _matrix(matrices: Sequence[Entry]) -> Iterator[str]:
    """Signatures by row, servers by column."""
    cells = [cell for matrix in matrices for cell in matrix["cells"]]
    machines = [matrix["machine"] for matrix in matrices]
    servers = sorted({cell["server"] for cell in cells})
    known = {(cell["signature"], cell["server"]): cell for cell in cells}
    yield "## Is one taken for another?\n\n"
    yield "Signatures by row, broken servers by column: ● seen, ◐ seen and declared alike, · not seen, "
    yield "? did not run; blank: not measured. On "
    yield f"{'; '.join(sorted(set(map(_machine, machines))))}, {_days([one['at'] for one in machines])}.\n\n"
    yield f"| | {' | '.join(servers)} |\n|---|{'---|' * len(servers)}\n"
    for row in sorted({cell["signature"] for cell in cells}):
        marks = [_mark(known.get((row, server))) for server in servers]
        yield f"| **{row}** | {' | '.join(marks)} |\n"


def _verdicts(told: Sequence[verdicts.Told]) -> Iterator[str]:
    """Right, wrong and withheld ones, and how long they took."""
    machines = "; ".join(sorted({one.machine for one in told}))
    yield "\n## How often is the verdict wrong?\n\n"
    yield "By `python -m benchmarks.breaks.verdicts`, each on servers of its own, while so many processes "
    yield f"(hogs) burn a core each. On {machines}, {_days([one.at for one in told])}.\n\n"
    yield from verdicts.table(told)


def _verdicts_of_checks(results: Sequence[Entry], told: Sequence[verdicts.Told]) -> Iterator[str]:
    """Of the servers that each break has for itself; a lab's healthy one is judged once for all of them.
    `told`: the verdicts that are no part of a check.
    """
    of_checks = [
        (entry["id"], TRUTHS[attempt["variant"]], attempt["outcome"])
        for result in results
        for entry in result["breaks"]
        for stage in entry["stages"]
        for attempt in (stage, *stage.get("undecided", ()))
        if attempt["variant"] in TRUTHS
    ]
    right = sum(truth == outcome for _, truth, outcome in of_checks)
    wrong = sum(truth != outcome for _, truth, outcome in of_checks if outcome in TRUTHS.values())
    yield f"\n`labctl dev check` gave {len(of_checks)} more, on the broken server and on the other repair: "
    yield f"{right} right, {wrong} wrong, {len(of_checks) - right - wrong} withheld. "
    num_quiet = Counter((one.break_id, one.truth) for one in told if not one.hogs)
    num_quiet.update((break_id, truth) for break_id, truth, _ in of_checks)
    fewest = min(num_quiet[break_id, truth] for break_id, _ in num_quiet for truth in TRUTHS.values())
    yield f"Together, and without hogs, each break has at least {fewest} with it in and {fewest} without.\n"


def _days(moments: Sequence[str]) -> str:
    """From the first to the last."""
    days = sorted(moment[:10] for moment in moments)
    return " to ".join(dict.fromkeys((days[0], days[-1])))


def _mark(cell: Entry | None) -> str:
    if cell is None:
        return " "
    if cell["is_seen"] is None:
        return "?"
    return "·" if not cell["is_seen"] else "◐" if cell["is_declared"] else "●"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
