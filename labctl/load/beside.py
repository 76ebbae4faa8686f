"""What happens beside the load, in the load process too: probes, long prompts, scrapes.

Knows what is asked and how often. Each is sent when it is due, from the start of the measured part to its
end; probes and scrapes whether or not earlier ones were answered.
"""

from dataclasses import dataclass

from labctl.load.mix import Kind


@dataclass(frozen=True, slots=True)
class Probe:
    """`GET path` every `every_s` seconds, on the first kind's server: does it still answer at once?"""

    path: str = "/healthz"
    every_s: float = 0.1


@dataclass(frozen=True, slots=True)
class LongPrompt:
    """One request of `kind` every `every_s` seconds, the first after that time; its share does not count.

    Never more than one at a time: on a slow machine one that is due while another is read is left out.
    """

    kind: Kind
    every_s: float


@dataclass(frozen=True, slots=True)
class Scrape:
    """`GET path` every `every_s` seconds, on the first kind's server: how long, and how large."""

    path: str = "/metrics"
    every_s: float = 1.0


Beside = Probe | LongPrompt | Scrape
