"""What slides show beside their words: charts, diagrams, newer shapes, comments, pictures."""

import io
import re

import pytest
from office_made import DIAGRAM, with_parts
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Show
from pptx.util import Inches

from sendprep.domain.reading import Reading
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given

ROOM = (Inches(1), Inches(1), Inches(4), Inches(3))
SPACE = "http://schemas.openxmlformats.org"
NAMES = (
    f'xmlns:a="{SPACE}/drawingml/2006/main" xmlns:p="{SPACE}/presentationml/2006/main"'
    f' xmlns:r="{SPACE}/officeDocument/2006/relationships"'
    f' xmlns:dgm="{SPACE}/drawingml/2006/diagram"'
    f' xmlns:mc="{SPACE}/markup-compatibility/2006"'
)


def reading(show: Show) -> Reading:
    out = io.BytesIO()
    show.save(out)
    return read_file_here(Given("show.pptx", data=out.getvalue()))


def words(read: Reading) -> list[str]:
    return [line.text for page in read.pages.pages for line in page.lines if line.text]


@pytest.fixture
def show() -> Show:
    made = Presentation()
    made.slides.add_slide(made.slide_layouts[6])
    return made


def attach(part: Part, name: str, kind: str, content: str) -> str:
    other = Part(PackURI(name), "application/xml", part.package, content.encode())
    return part.relate_to(other, kind)


def test_chart_gives_its_title_and_a_row_for_each_category(show: Show) -> None:
    data = CategoryChartData()
    data.categories = ["Spring", "Summer"]
    data.add_series("North", (31, 0.1 + 0.2))
    data.add_series("South", (40, None))
    chart = show.slides[0].shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *ROOM, data).chart
    chart.has_title = True
    chart.chart_title.text_frame.text = "Plans in time"
    assert words(reading(show)) == [
        "Plans in time", "\tNorth\tSouth", "Spring\t31\t40", "Summer\t0.3",
    ]  # fmt: skip


def test_chart_of_points_gives_both_their_figures(show: Show) -> None:
    data = XyChartData()
    series = data.add_series("Wards")
    series.add_data_point(12, 40)
    show.slides[0].shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *ROOM, data)
    assert words(reading(show)) == ["\tWards", "12\t40"]


def test_diagram_and_newer_shapes_are_read(show: Show) -> None:
    slide = show.slides[0]
    place = attach(slide.part, "/ppt/diagrams/data1.xml", f"{SPACE}/x/diagramData", DIAGRAM)
    frame = f"""<p:graphicFrame {NAMES}><p:nvGraphicFramePr><p:cNvPr id="9" name="d"/>
    <p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData
    uri="{SPACE}/drawingml/2006/diagram"><dgm:relIds r:dm="{place}"/></a:graphicData></a:graphic>
    </p:graphicFrame>"""
    text = "<p:sp><p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>"
    newer = f"""<mc:AlternateContent {NAMES}><mc:Choice>{text.format("Newer shape")}</mc:Choice>
    <mc:Fallback>{text.format("For older programs")}</mc:Fallback></mc:AlternateContent>"""
    for one in (frame, newer):
        slide.shapes._spTree.append(parse_xml(one))
    assert words(reading(show)) == ["Ask", "Plan together", "Newer shape"]


OLD = f"""<p:cmLst {NAMES}><p:cm authorId="0"><p:text>Where is the source?</p:text></p:cm>
</p:cmLst>"""
BODY = "<p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody>"
NEW = f"""<p:cmLst {NAMES}><p:cm authorId="{{A}}"><p:replyLst><p:reply authorId="{{B}}">
{BODY.format("Board paper 4.")}</p:reply></p:replyLst>{BODY.format("Where is it?")}</p:cm>
</p:cmLst>"""


def test_comments_of_both_kinds_are_read_with_who_made_them(show: Show) -> None:
    slide = show.slides[0]
    people = f'<p:cmAuthorLst {NAMES}><p:cmAuthor id="0" name="I. Lamp"/></p:cmAuthorLst>'
    named = f'<p:authorLst {NAMES}><p:author id="{{A}}" name="Q. Ferry"/></p:authorLst>'
    attach(show.part, "/ppt/commentAuthors.xml", RELATIONSHIP_TYPE.COMMENT_AUTHORS, people)
    attach(show.part, "/ppt/authors.xml", "http://x/2018/10/relationships/authors", named)
    attach(slide.part, "/ppt/comments/c1.xml", RELATIONSHIP_TYPE.COMMENTS, OLD)
    attach(slide.part, "/ppt/comments/m1.xml", "http://x/2018/10/relationships/comments", NEW)
    assert words(reading(show)) == [
        "Comments", "I. Lamp: Where is the source?", "Q. Ferry: Where is it?", "Board paper 4.",
    ]  # fmt: skip


def test_pictures_and_films_are_remarked(show: Show) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (9, 9)).save(picture, "PNG")
    show.slides[0].shapes.add_picture(picture, *ROOM)
    out = io.BytesIO()
    show.save(out)
    read = read_file_here(
        Given("a.pptx", data=with_parts(out.getvalue(), {"ppt/media/media1.mp4": b"film"}))
    )
    assert [re.sub(r": .*", "", one) for one in read.remarks] == [
        "It holds films or sounds (1)", "It shows 1 picture",
    ]  # fmt: skip
