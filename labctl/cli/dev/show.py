"""`labctl dev show`: a break with its cause and patches; with --json, all that its files say."""

from __future__ import annotations

from labctl import paths
from labctl.cli.breaks.options import BreakId
from labctl.cli.shared import terminal
from labctl.cli.typed import Json
from labctl.i18n import t


def show(break_id: BreakId, json: Json = False) -> None:
    import msgspec

    from labctl.catalog.breaks import CHEAT, PATCH, REPAIR, load_break

    root = paths.root()
    brk = load_break(root, break_id)
    folder = paths.breaks_dir(root) / brk.slug
    patches = {name: file.read_text() for name in (PATCH, REPAIR, CHEAT) if (file := folder / name).is_file()}
    if json:
        terminal.json({**msgspec.to_builtins(brk), "patch": patches[PATCH], "patches": patches})
        return
    terminal.data(f"{brk.id} · {brk.title}", "strong")
    terminal.data(terminal.fold(str(brk.ticket)))
    for number, hint in enumerate(brk.hints, start=1):
        terminal.data()
        terminal.data(terminal.fold(f"{number}. {hint}"))
    for name, text in (("hidden_cause", brk.hidden_cause), ("fix", brk.fix)):
        terminal.data()
        terminal.data(terminal.fold(f"{t(f'dev.show.{name}')}: {text}"))
    terminal.data()
    for sign in brk.signature:
        by = f" × {sign.at_least:g}" if sign.at_least else ""
        decides = f" ({t('dev.show.decides')})" if sign.decides else ""
        terminal.data(f"{sign.metric} · {sign.scenario} · {sign.expect}{by}{decides}")
    for incident in brk.incidents:
        terminal.data(incident.url)
    for name, patch in patches.items():
        terminal.data()
        terminal.data(name, "strong")
        terminal.data(patch.rstrip())
