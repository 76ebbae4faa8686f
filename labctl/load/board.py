"""Where the load process notes what happened, request by request."""

from dataclasses import dataclass, field

from labctl.load.samples import CLIENT_LIMIT, CONNECTION_FAILURES, End, Sample, Scraped, Shown


@dataclass(slots=True)
class Board:
    """Where the loops note what happened."""

    samples: list[Sample] = field(default_factory=list)
    failed: int = 0  # of the samples
    connection_failures: int = 0  # in a row
    probes: list[Sample] = field(default_factory=list)
    long_prompts: list[Sample] = field(default_factory=list)
    scrapes: list[Scraped] = field(default_factory=list)

    def note(self, sample: Sample) -> None:
        """Count a request of the load that is over."""
        self.samples.append(sample)
        self.failed += sample.error is not None
        if sample.error in CONNECTION_FAILURES:
            self.connection_failures += 1
        elif sample.error != CLIENT_LIMIT:  # which says nothing about the server
            self.connection_failures = 0

    def shown(self, cpu_s: float = 0.0, end: End = End.FINISHED) -> Shown:
        """All of it, as it is handed on."""
        return Shown(
            tuple(self.samples), tuple(self.probes), tuple(self.long_prompts), tuple(self.scrapes), cpu_s, end
        )
