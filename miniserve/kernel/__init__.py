"""The optional compiled step: skip it at first reading."""
