"""Making, changing and removing links from the workspace, each as one step that undo knows."""

from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.weakness import Weakness
from sendprep.gui.link_dialog import About, LinkDialog


def link_evidence(
    bank: Bank, weakness: Weakness, finding_id: str, parent: QWidget, evidence_id: str | None = None
) -> Link | None:
    """Let the user link evidence to a weakness or finding; None when they think better of it."""
    about = About(weakness, bank.findings.of(weakness.id), finding_id or None)
    dialog = LinkDialog(about, bank, evidence_id=evidence_id, parent=parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    link = dialog.link()
    with bank.change(_label("Link", bank, link)):
        bank.links.add(link)
    return link


def edit_link(bank: Bank, link: Link, parent: QWidget) -> None:
    """Let the user change a link."""
    weakness = bank.weaknesses.get(link.weakness_id)
    about = About(weakness, bank.findings.of(weakness.id))
    dialog = LinkDialog(about, bank, edited=link, parent=parent)
    if dialog.exec() == QDialog.DialogCode.Accepted and dialog.link() != link:
        with bank.change(_label("Change the link of", bank, dialog.link())):
            bank.links.update(dialog.link())


def remove_link(bank: Bank, link: Link) -> None:
    """Remove a link; undo brings it back."""
    with bank.change(_label("Remove the link of", bank, link)):
        bank.links.remove(link.id)


def _label(deed: str, bank: Bank, link: Link) -> str:
    """Return a label such as "Link E47 to finding 3.4"."""
    code = bank.evidence.get(link.evidence_id).code
    number = bank.weaknesses.get(link.weakness_id).number
    if link.finding_id is None:
        return f"{deed} {code} to weakness {number}"
    return f"{deed} {code} to finding {number}.{bank.findings.get(link.finding_id).number}"
