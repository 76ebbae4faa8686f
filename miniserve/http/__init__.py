"""What HTTP needs besides the routes in `handlers.py`."""
