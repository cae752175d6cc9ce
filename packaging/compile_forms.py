"""Compile the Designer forms in `ui/` into the Python that the window holds.

Run it after a form was changed: `python packaging/compile_forms.py`.
"""

import re
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
FORMS = _ROOT / "ui"
COMPILED = _ROOT / "sendprep" / "gui" / "forms"


def compiled(form: Path) -> str:
    """Return the Python of one form, with the annotations that pyside6-uic leaves out."""
    command = [str(_uic()), "-g", "python", form.name]
    run = subprocess.run(
        command, cwd=form.parent, capture_output=True, encoding="utf-8", check=True
    )
    typed = re.sub(
        r"def (setupUi|retranslateUi)\(self, (\w+)\):",
        r"def \1(self, \2: QWidget) -> None:",
        run.stdout,
    )
    return "# mypy: ignore-errors\n" + typed


def target(form: Path) -> Path:
    """Return where the Python of a form belongs."""
    return COMPILED / f"ui_{form.stem}.py"


def main() -> None:
    """Compile every form."""
    for form in sorted(FORMS.glob("*.ui")):
        target(form).write_text(compiled(form), encoding="utf-8", newline="\n")
        print(target(form).relative_to(_ROOT))


def _uic() -> Path:
    """pyside6-uic beside the Python that runs this, so that versions agree."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(sys.executable).parent / f"pyside6-uic{suffix}"


if __name__ == "__main__":
    main()
