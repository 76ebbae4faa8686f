"""Labs and breaks as their files describe them."""
