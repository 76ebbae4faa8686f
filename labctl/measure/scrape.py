"""The server's own figures: what `GET /metrics` says, as names with numbers."""

from __future__ import annotations

from collections.abc import Mapping

TIMEOUT_S = 30.0


def read_counters(base_url: str, timeout_s: float = TIMEOUT_S) -> dict[str, float]:
    """Every sample of the server at `base_url`, keyed as Prometheus prints it, labels included; empty if it
    does not tell.
    """
    import httpx
    from prometheus_client.parser import text_string_to_metric_families

    try:
        response = httpx.get(f"{base_url}/metrics", timeout=timeout_s, trust_env=False)
        if response.status_code != httpx.codes.OK:
            return {}
        families = text_string_to_metric_families(response.text)
        return {key(one.name, one.labels): one.value for family in families for one in family.samples}
    except (httpx.HTTPError, ValueError):
        return {}


def key(name: str, labels: Mapping[str, str]) -> str:
    """`name{label="value"}`, as Prometheus prints it."""
    if not labels:
        return name
    pairs = ",".join(f'{label}="{value}"' for label, value in labels.items())
    return f"{name}{{{pairs}}}"
