"""labctl: breaks a small inference server on purpose, and proves whether the repair worked."""
