"""The overview tells where the bank stands, in numbers that explain themselves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from made import weakness_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Role
from sendprep.domain.gaps import find_gaps
from sendprep.domain.inspection import Event, Span
from sendprep.domain.timeline import Dated
from sendprep.domain.weakness import Answer
from sendprep.domain.working_days import WorkingDays
from sendprep.gui.overview import OverviewPage
from sendprep.gui.overview_counts import CountDialog
from sendprep.gui.overview_next import changed_items, due_items
from sendprep.gui.overview_rows import standing
from sendprep.gui.overview_timeline import TimelineStrip, stretch
from sendprep.gui.revisit import RevisitDialog
from sendprep.gui.wrapped_list import WrappedList
from sendprep.services.look_over import self_evaluation

_TODAY = date(2025, 12, 1)
_REVISIT = Span(date(2026, 2, 2), date(2026, 2, 5))


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> OverviewPage:
    made = OverviewPage(bank)
    qtbot.addWidget(made)
    made.resize(1286, 666)
    made.show()
    made.refresh()
    return made


def test_a_row_counts_pieces_by_rung_and_names_agencies(bank: Bank) -> None:
    row = standing(self_evaluation(bank)).rows[2]
    links = bank.links.of_weakness(row.account.weakness.id)
    agencies = {bank.evidence.get(link.evidence_id).agency for link in links}

    assert sum(row.rungs) == len({(link.evidence_id, link.rung) for link in links})
    assert row.agencies == {agency for agency in agencies if agency}
    assert row.answered[1] == len(bank.findings.of(row.account.weakness.id))


def test_gaps_of_the_table_are_those_of_the_rules(bank: Bank) -> None:
    picture = self_evaluation(bank)
    of_a_weakness = [gap for gap in find_gaps(picture) if gap.weakness is not None]

    assert sum(row.gaps for row in standing(picture).rows) == len(of_a_weakness)


def test_screen_reader_hears_the_whole_row(bank: Bank) -> None:
    says = standing(self_evaluation(bank)).rows[2].says

    assert says.startswith("3, EHC plan quality, inspectors not sufficient, our view at risk")
    assert says.endswith("gaps") or says.endswith("gap")


def test_counts_are_of_the_very_findings_that_they_list(bank: Bank) -> None:
    answered, filed, sources, fresh = standing(self_evaluation(bank)).counts
    every = bank.findings.all()

    assert answered.total == filed.total == len(every)
    assert {one.finding.id for one in answered.counted} == {
        finding.id for finding in every if finding.answer is Answer.ANSWERED
    }
    supporting = (Role.SUPPORTS, Role.PARTLY)
    with_links = {link.finding_id for link in bank.links.all() if link.role in supporting} - {None}
    assert {one.finding.id for one in filed.counted} == with_links
    assert set(sources.counted) <= set(filed.counted)
    assert set(fresh.counted) <= set(filed.counted)


def test_evidence_is_fresh_up_to_twelve_months_before_the_revisit(bank: Bank) -> None:
    link = next(link for link in bank.links.all() if link.finding_id)
    piece = bank.evidence.get(link.evidence_id)

    def is_fresh(day: date) -> bool:
        with bank.change("Date it"):
            bank.evidence.update(replace(piece, evidence_date=day, period=None))
            bank.inspection.set(replace(bank.inspection.get(), revisit=_REVISIT))
            for other in bank.links.of_finding(link.finding_id or ""):
                if other.id != link.id:
                    bank.links.remove(other.id)
        fresh = standing(self_evaluation(bank, _TODAY)).counts[3]
        return link.finding_id in {one.finding.id for one in fresh.counted}

    assert is_fresh(_REVISIT.start - timedelta(days=365))
    assert not is_fresh(_REVISIT.start - timedelta(days=366))


def test_space_on_a_number_lists_what_it_counts(page: OverviewPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.ui.answered, Qt.Key.Key_Space)

    dialog = page.window().findChild(CountDialog)
    assert dialog is not None
    listed = dialog.findChild(WrappedList)
    assert listed is not None
    number = int(page.ui.answered.accessibleName().split(": ")[1].split(" of ")[0])
    assert listed.model().rowCount() == number


def test_enter_opens_the_weakness(page: OverviewPage, bank: Bank, qtbot: QtBot) -> None:
    page.ui.table.selectRow(3)

    with qtbot.waitSignal(page.open_weakness) as heard:
        QTest.keyClick(page.ui.table, Qt.Key.Key_Return)

    assert heard.args == [weakness_of(bank, 4).id]


def test_enter_on_what_to_do_next_opens_its_weakness(
    page: OverviewPage, bank: Bank, qtbot: QtBot
) -> None:
    items = page.ui.items.items
    place = items.place_of(lambda item: item.weakness is not None)
    page.ui.items.setCurrentIndex(items.index(place, 0))

    with qtbot.waitSignal(page.open_weakness) as heard:
        QTest.keyClick(page.ui.items, Qt.Key.Key_Return)

    assert bank.weaknesses.get(heard.args[0]).number == items.row(place).weakness


def test_days_are_painted_before_the_calendar_is_loaded(bank: Bank, qtbot: QtBot) -> None:
    start = date.today() + timedelta(days=63)
    with bank.change("Set"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=Span(start, start)))
    page = OverviewPage(bank)
    qtbot.addWidget(page)

    page.show()

    assert page.ui.figure.text() == "63"
    assert page.ui.working.text().startswith("to ")
    qtbot.waitUntil(lambda: "working days, to" in page.ui.working.text())


@pytest.mark.parametrize(
    ("days", "length", "words"),
    [
        (1, 3, "day to the revisit"),
        (0, 3, "Revisit: day 1"),
        (-2, 3, "Revisit: day 3"),
        (-4, 3, "The revisit is over"),
    ],
)
def test_countdown_goes_on_through_the_revisit(
    bank: Bank, qtbot: QtBot, days: int, length: int, words: str
) -> None:
    start = date.today() + timedelta(days=days)
    with bank.change("Set"):
        revisit = Span(start, start + timedelta(days=length))
        bank.inspection.set(replace(bank.inspection.get(), revisit=revisit))
    page = OverviewPage(bank)
    qtbot.addWidget(page)

    assert page.ui.daysTitle.text() == words


def test_page_reads_again_after_a_change(page: OverviewPage, bank: Bank) -> None:
    with bank.change("Give a date"):
        bank.events.add(Event("e", date.today() + timedelta(days=5), "Partnership board"))
    page.refresh(frozenset({"events"}))

    assert page.ui.tabs.tabText(1).startswith("Due ")
    assert any(item.first == "Partnership board" for item in page._lists[1])


def test_columns_without_room_are_left_out_but_never_the_views(page: OverviewPage) -> None:
    page.resize(560, 500)
    page.ui.table.resize(420, 300)
    hidden = [page.ui.table.isColumnHidden(column) for column in range(8)]

    assert hidden[5] and hidden[6]
    assert not hidden[1] and not hidden[3]


def test_narrow_page_never_scrolls_sideways(page: OverviewPage, qtbot: QtBot) -> None:
    for width in (1286, 1006, 620):
        page.resize(width, 500)
        qtbot.waitUntil(lambda: page.ui.body.width() <= page.ui.scroll.viewport().width())


def test_revisit_is_counted_in_working_days_and_set_in_one_step(bank: Bank, qtbot: QtBot) -> None:
    with bank.change("Begin"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=_REVISIT))
    dialog = RevisitDialog(bank, today=_TODAY)
    qtbot.addWidget(dialog)
    assert dialog.ui.counted.text() == "63 days from today, 42 working days."

    dialog.ui.start.setDate(dialog.ui.start.date().addDays(7))
    QTest.mouseClick(dialog.ui.set_, Qt.MouseButton.LeftButton)

    assert bank.inspection.get().revisit == Span(date(2026, 2, 9), date(2026, 2, 12))
    assert bank.undo_label() == "Set the date of the revisit"


@pytest.mark.parametrize("day", range(7))
def test_days_that_are_offered_for_a_revisit_lie_in_one_working_week(
    bank: Bank, qtbot: QtBot, day: int
) -> None:
    with bank.change("Begin"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=None))
    dialog = RevisitDialog(bank, today=_TODAY + timedelta(day))
    qtbot.addWidget(dialog)
    start, end = dialog.ui.start.date(), dialog.ui.end.date()
    assert (start.dayOfWeek(), end.dayOfWeek()) == (1, 4)


def test_date_of_the_revisit_can_be_taken_away(bank: Bank, qtbot: QtBot) -> None:
    dialog = RevisitDialog(bank)
    qtbot.addWidget(dialog)

    QTest.mouseClick(dialog.ui.none, Qt.MouseButton.LeftButton)

    assert bank.inspection.get().revisit is None


def test_due_are_the_days_to_come() -> None:
    dated = [Dated(_TODAY - timedelta(1), "Past"), Dated(_TODAY + timedelta(1), "Board")]

    assert [(one.first, one.second) for one in due_items(dated, _TODAY)] == [
        ("Board", "Tue 2 Dec 2025, tomorrow")
    ]


def test_changed_are_the_steps_of_the_last_week(bank: Bank) -> None:
    steps = bank.history.steps()

    assert len(changed_items(steps, datetime.now(UTC))) == len(steps)
    assert changed_items(steps, datetime.now(UTC) + timedelta(days=8)) == []


def test_timeline_runs_from_today_to_the_end_of_the_revisit() -> None:
    dated = [
        Dated(date(2025, 6, 1), "Letter"),
        Dated(date(2025, 12, 9), "Board"),
        Dated(_REVISIT.start, "Revisit expected", main=True),
        Dated(date(2026, 3, 1), "Later"),
    ]

    shown = stretch(dated, _REVISIT, _TODAY)

    assert (shown.first, shown.last) == (_TODAY, _REVISIT.end)
    assert [one.title for one in shown.dated] == ["Today", "Board", "Revisit expected"]


def test_timeline_without_anything_to_come_shows_what_was() -> None:
    shown = stretch([Dated(date(2025, 6, 1), "Letter")], None, _TODAY)

    assert [one.title for one in shown.dated] == ["Today", "Letter"]
    assert shown.first == date(2025, 6, 1)


def test_labels_of_the_timeline_never_cover_each_other(qtbot: QtBot) -> None:
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    dated = [Dated(_TODAY + timedelta(days=n), f"Meeting number {n}") for n in range(1, 40, 2)]
    for width in (300, 700, 1200):
        strip.resize(width, 100)
        strip.show_dates(dated, _REVISIT, _TODAY, WorkingDays())
        rects = [label.rect for label in strip._labels()]

        assert rects
        assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
        assert all(rect.left() >= 0 and rect.right() <= width for rect in rects)


def test_timeline_of_several_years_names_the_year(qtbot: QtBot) -> None:
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    strip.resize(1200, 100)
    strip.show_dates([Dated(date(2022, 3, 14), "Letter")], None, _TODAY, WorkingDays())
    assert "Mon 14 Mar 2022" in [label.day for label in strip._labels()]
    strip.show_dates([Dated(date(2025, 12, 9), "Board")], _REVISIT, _TODAY, WorkingDays())
    assert "Tue 9 Dec" in [label.day for label in strip._labels()]


def test_timeline_tells_every_date_to_a_screen_reader(qtbot: QtBot) -> None:
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    strip.show_dates([Dated(date(2025, 12, 9), "Board")], _REVISIT, _TODAY, WorkingDays())

    assert "Tue 9 Dec 2025, Board" in strip.accessibleDescription()


def test_every_agency_of_the_table_has_its_place_in_the_legend(page: OverviewPage) -> None:
    assert page.ui.agencies.count() - 1 == len(Agency) - 1  # and a stretch, but no inspectors
