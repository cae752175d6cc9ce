"""What all tests share: no screen, and the tests' own folder of stand-ins importable."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HERE = Path(__file__).parent
sys.path[:0] = [str(_HERE), str(_HERE / "benchmarks")]
