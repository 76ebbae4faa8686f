"""Is the lab repaired? The checks, and what follows from them."""
