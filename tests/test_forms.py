"""The compiled forms are those that Designer drew."""

import runpy
from pathlib import Path

import pytest

_COMPILER = runpy.run_path(
    str(Path(__file__).resolve().parent.parent / "packaging" / "compile_forms.py")
)
_FORMS = sorted(_COMPILER["FORMS"].glob("*.ui"))


@pytest.mark.parametrize("form", _FORMS, ids=lambda form: str(form.stem))
def test_compiled_form_is_what_designer_drew(form: Path) -> None:
    committed = _COMPILER["target"](form).read_text(encoding="utf-8")

    assert committed == _COMPILER["compiled"](form)


def test_no_compiled_form_is_left_over() -> None:
    compiled = {path.name for path in _COMPILER["COMPILED"].glob("ui_*.py")}

    assert compiled == {_COMPILER["target"](form).name for form in _FORMS}


@pytest.mark.parametrize("form", _FORMS, ids=lambda form: str(form.stem))
def test_form_names_no_colour(form: Path) -> None:
    assert "<color" not in form.read_text(encoding="utf-8")
