"""What is kept about a learner: the record in `breaks.md`, hints, and where they are."""
