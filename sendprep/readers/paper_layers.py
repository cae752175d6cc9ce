"""Takes what stands on layers that are switched off out of a PDF, whose switch is lost on paper.

A page that goes into another file leaves behind which of its layers are hidden, and all would show.
Graphics state still changes within a hidden layer (ISO 32000-1, 8.11.3); only marks are left out.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

_PAINTS = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"})
"""These paint a path and end it, which `n` does without paint."""
_SHOWS = frozenset({"Tj", "TJ", "sh", "Do", "INLINE IMAGE", "'", '"'})
_MOST_DEEP = 20
_Key = tuple[int, int]


def without_hidden_layers(pdf: "Pdf") -> None:
    """Leave out of all pages what a viewer does not show because its layer is off."""
    import pikepdf

    hidden = frozenset(_hidden(pdf))
    if not hidden:
        return
    done = set[_Key]()
    for page in pdf.pages:
        if annotations := page.obj.get("/Annots"):
            shown = [one for one in annotations if not _is_hidden(one.get("/OC"), hidden)]
            page.obj.Annots = pikepdf.Array(shown)
        page.obj.Contents = pdf.make_stream(_shown(page, page.resources, hidden))
        _clean_forms(page.resources, hidden, done, _MOST_DEEP)


def _hidden(pdf: "Pdf") -> Iterator[_Key]:
    """Yield which layers are off when the file is opened."""
    layers = pdf.Root.get("/OCProperties")
    if layers is None:
        return
    opened: Any = layers.get("/D", {})
    on = {one.objgen for one in opened.get("/ON", [])}
    if opened.get("/BaseState") == "/OFF":
        yield from (one.objgen for one in layers.get("/OCGs", []) if one.objgen not in on)
    yield from (one.objgen for one in opened.get("/OFF", []))


def _is_hidden(layer: "Object | None", hidden: frozenset[_Key]) -> bool:
    """Whether a layer, or a rule over several of them, hides what it holds."""
    import pikepdf

    if layer is None:
        return False
    if layer.get("/Type") != "/OCMD":
        return layer.objgen in hidden
    several: Any = layer.get("/OCGs", [])
    members = [several] if isinstance(several, pikepdf.Dictionary) else several
    off = [one.objgen in hidden for one in members]
    match str(layer.get("/P")):
        case "/AllOn":
            return any(off)
        case "/AnyOff":
            return bool(off) and not any(off)
        case "/AllOff":
            return not all(off)
    return bool(off) and all(off)


def _clean_forms(resources: "Object", hidden: frozenset[_Key], done: set[_Key], deep: int) -> None:
    """Do the same in the forms that a page draws, and in those that they draw."""
    forms: Any = resources.get("/XObject", {})
    for name, form in dict(forms).items():
        if _is_hidden(form.get("/OC"), hidden):
            del forms[name]
        elif form.get("/Subtype") == "/Form" and form.objgen not in done and deep:
            done.add(form.objgen)
            own = form.get("/Resources", resources)
            form.write(_shown(form, own, hidden))
            _clean_forms(own, hidden, done, deep - 1)


def _shown(drawn: "Object | Page", resources: "Object", hidden: frozenset[_Key]) -> bytes:
    """Return the operators of a page or form without the marks of hidden layers."""
    import pikepdf

    kept: list[Any] = []
    within: list[bool] = []
    forms: Any = resources.get("/XObject", {})
    layers: Any = resources.get("/Properties", {})
    for one in pikepdf.parse_content_stream(drawn):
        operator, operands = str(one.operator), one.operands
        if operator in ("BDC", "BMC"):
            within.append(operands[0] == "/OC" and _is_hidden(layers.get(operands[1]), hidden))
        elif operator == "EMC" and within:
            within.pop()
        is_off = any(within) or (operator == "Do" and _is_off(forms.get(operands[0]), hidden))
        if is_off and operator in _PAINTS:
            kept.append(((), pikepdf.Operator("n")))
        elif not (is_off and operator in _SHOWS):
            kept.append((operands, one.operator))
    return pikepdf.unparse_content_stream(kept)


def _is_off(form: "Object | None", hidden: frozenset[_Key]) -> bool:
    return form is not None and _is_hidden(form.get("/OC"), hidden)
