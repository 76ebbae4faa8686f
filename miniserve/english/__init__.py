"""English verb grammar: how verbs inflect, what a correction changed and why. Knows nothing of serving."""
