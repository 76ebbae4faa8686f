"""For those who write breaks: rules, proof, drafts. No command of a learner loads it."""
