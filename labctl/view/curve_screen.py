"""Curves on the screen and as JSON: points, pictures, the law, and the shape in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from labctl import encoding
from labctl.i18n import t
from labctl.judge.curve import Point, Reading
from labctl.runs.run import Role
from labctl.view import curve_figures
from labctl.view.terminal import Terminal

SCHEMA_VERSION = 1

Points = Mapping[Role, Sequence[Point]]
Readings = Mapping[Role, Reading]


def as_json(points: Points, readings: Readings) -> dict[str, Any]:
    """The tree's server at the top, where it always was; the reference, if there is one, under its name."""
    both = {
        role: {"points": [asdict(point) for point in measured], **asdict(readings[role])}
        for role, measured in points.items()
    }
    reference = {"reference": both["reference"]} if "reference" in both else {}
    return {"schema_version": SCHEMA_VERSION, **encoding.as_json({**both["subject"], **reference})}


def draw(terminal: Terminal, points: Points, readings: Readings, up_to: int) -> None:
    """Tables of points, both pictures, the law, and one sentence a curve. `up_to`: see `read_shape`."""
    names: dict[Role, str] = {"subject": "", "reference": ""}
    if "reference" in points:
        names = {"subject": t("load.curve.this_tree"), "reference": t("load.curve.reference")}
    curves = [(names[role], measured) for role, measured in points.items()]
    fits = [(names[role], reading.fit) for role, reading in readings.items() if reading.fit]
    for name, measured in curves:
        curve_figures.points_table(terminal, measured, name)
    terminal.data()
    terminal.data(curve_figures.latency_picture(curves, terminal.width, up_to))
    terminal.data()
    terminal.data(curve_figures.throughput_picture(curves, terminal.width, up_to))
    terminal.data()
    if fits:
        curve_figures.law_table(terminal, fits)
    for role, reading in readings.items():
        said = curve_figures.shape_sentence(reading)
        text = f"{names[role]}: {said}" if names[role] else str(said)
        terminal.data(terminal.fold(text), "strong")
