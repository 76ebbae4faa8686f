"""`python -m labctl`, which is no reason to take the current folder's `queue.py` for the library's."""

import sys

if sys.path and not sys.flags.safe_path:
    sys.path.append(sys.path.pop(0))

from labctl.cli.app import main

if __name__ == "__main__":
    main()
