"""What makes the NumPy model fast, and keeps its bits the same in any company. Skip at first reading."""
