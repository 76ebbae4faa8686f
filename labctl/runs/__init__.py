"""Kept measurements."""
