"""One server under load: what was measured, on what machine, and whether it counts."""
