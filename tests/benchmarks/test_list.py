"""Speed of the list of 10,000 documents, against the bare statement that its order needs."""

import pytest
from made import new_bank
from many_documents import add_many
from ratios import ratio

from sendprep.domain.register import EVERYTHING, Only, Order

pytestmark = pytest.mark.benchmark
_MANY = 10_000


def test_list_of_10_000_documents(tmp_path):
    with new_bank(tmp_path) as bank:
        add_many(bank, _MANY)

        def bare():
            bank.db.execute("select id from evidence order by title").fetchall()

        ratio(
            "10,000 documents: ids by title",
            lambda: bank.evidence_list.ids(EVERYTHING, Order.TITLE),
            bare,
        )
        ratio(
            "10,000 documents: ids by typed words",
            lambda: bank.evidence_list.ids(Only("meeting 77"), Order.TITLE),
            bare,
        )
        some = bank.evidence_list.ids()[5_000:5_100]

        def bare_rows():
            marks = ", ".join("?" * len(some))
            bank.db.execute(f"select * from evidence where id in ({marks})", some).fetchall()

        ratio(
            "100 rows of the middle, with counts and flags",
            lambda: bank.evidence_list.rows(some),
            bare_rows,
        )
