"""Every word of a weakness leaf's front, under the heading of its zone."""

from collections.abc import Iterator

from sendprep.reports.document import Text, plain
from sendprep.reports.document_sheet import SheetZone, WeaknessSheet

EVIDENCE = "Key evidence"
SHARE = "Share [likely]"
"""The head over the figures of audits."""
Said = tuple[str, Text]
"""The heading of a zone, "" over the first of them, and words that stand in it."""


def sheet_words(sheet: WeaknessSheet) -> Iterator[Said]:
    """Yield the words in the order in which they are read, the letter's own left out."""
    title = sheet.title
    judgements = (title.judged, title.judgement, title.viewed, title.view)
    for text in (str(title.number), title.title, *judgements, title.confidence, title.responsible):
        yield "", plain(text)
    for lead in sheet.leads:
        yield from (("", plain(text)) for text in lead)
    yield "", plain(sheet.exact.source)
    for zone in (sheet.then, sheet.now, sheet.did):
        yield from _of_zone(zone)
    for voice in sheet.voices:
        yield sheet.did.heading, plain(voice.words)
        yield sheet.did.heading, voice.source
    yield sheet.did.heading, sheet.no_voice
    yield from _of_bars(sheet)
    yield from _of_evidence(sheet)
    for zone in (sheet.not_yet, sheet.next, sheet.judgement, sheet.questions):
        yield from _of_zone(zone)


def _of_zone(zone: SheetZone) -> Iterator[Said]:
    if not zone.is_left_out:
        yield zone.heading, plain(zone.heading)
    for text in (*zone.items, zone.gap):
        yield zone.heading, text


def _of_bars(sheet: WeaknessSheet) -> Iterator[Said]:
    heading = sheet.difference.heading
    if sheet.bars or not sheet.difference.is_left_out:
        yield heading, plain(heading)
    for said in (*sheet.difference.items, sheet.difference.gap):
        yield heading, said
    if sheet.bars:
        yield heading, plain(sheet.bars.caption)
        for row in sheet.bars.rows:
            for text in (row.number, row.label, row.second, row.cases, row.figure, row.likely):
                yield heading, plain(text)
        yield heading, plain(sheet.bars.note)


def _of_evidence(sheet: WeaknessSheet) -> Iterator[Said]:
    zone, heading = sheet.evidence, EVIDENCE
    if zone.is_left_out:
        return
    yield heading, plain(heading)
    yield heading, zone.index
    for row in zone.rows:
        facts = (plain(text) for text in (row.source, row.rung, row.dated))
        for text in (row.number, row.shows, *facts, row.page):
            yield heading, text
    yield heading, zone.missing
    yield heading, zone.gap
