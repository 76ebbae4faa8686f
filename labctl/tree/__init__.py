"""The learner's source tree: patches in and out, and nothing of theirs lost on the way."""
