"""The C compiler of this machine, for the tests of the compiled kernel. Not every machine has one."""

import shutil

import pytest

NO_COMPILER = "needs a C compiler (cc)"
HAS_COMPILER = shutil.which("cc") is not None

needs_compiler = pytest.mark.skipif(not HAS_COMPILER, reason=NO_COMPILER)
