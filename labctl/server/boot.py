"""`python -P boot.py TREE …`: `python -m miniserve …` in that tree, but no other file of it is run.

With `-m`, Python looks into the tree first for everything: a learner's `queue.py` would run in place of the
library's. A package that has been imported finds its own modules without the path.
"""

import importlib
import runpy
import sys

if __name__ == "__main__":
    sys.path.insert(0, sys.argv.pop(1))
    importlib.import_module("miniserve")
    sys.path.pop(0)
    runpy.run_module("miniserve", run_name="__main__", alter_sys=True)
