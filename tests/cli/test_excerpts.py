"""What `sendprep show` tells of excerpts."""

import json

from made import new_bank, paper, weakness_of

from sendprep.cli.commands import run
from sendprep.domain.evidence import Role, Rung
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_excerpt


def test_excerpts_are_shown_and_links_name_them(tmp_path, capsys):
    with new_bank(tmp_path) as bank:
        file = paper(tmp_path, "otters.md", "The otters came back to the mill pond.")
        (added,) = store_files(bank, read_files(bank, [file]))
        assert added.evidence_id
        excerpt = new_excerpt(bank, added.evidence_id, 0, 4, 10)
        file_excerpt(bank, excerpt, weakness_of(bank, 8).id, None, Role.SUPPORTS, Rung.OUTPUT)
    assert run(["show", str(bank.path), "--json"], lambda _: 0) == 0
    shown = json.loads(capsys.readouterr().out)
    (one,) = shown["excerpts"]
    assert (one["id"], one["evidence_id"]) == (excerpt.id, added.evidence_id)
    assert (one["quote"], one["after"]) == ("otters", " came back to the mill pond.")
    assert (one["page"], one["area"], one["anchoring"], one["origin"]) == (
        None, None, "exact", "officer",
    )  # fmt: skip
    links = [link for one in shown["weaknesses"] for link in one["evidence"]]
    assert [(link["excerpt_id"], link["role"]) for link in links] == [(excerpt.id, "supports")]
