# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.whole_area import WholeArea

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage: QWidget) -> None:
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        ReviewPage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(ReviewPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(ReviewPage)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"bar")
        self.headerRow = QHBoxLayout(self.header)
        self.headerRow.setSpacing(10)
        self.headerRow.setObjectName(u"headerRow")
        self.headerRow.setContentsMargins(20, 6, 20, 6)
        self.headerWords = QVBoxLayout()
        self.headerWords.setSpacing(0)
        self.headerWords.setObjectName(u"headerWords")
        self.headerWords.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"page-title")

        self.headerWords.addWidget(self.heading)

        self.factsRow = QHBoxLayout()
        self.factsRow.setSpacing(6)
        self.factsRow.setObjectName(u"factsRow")
        self.factsRow.setContentsMargins(0, 0, 0, 0)
        self.facts = CutLabel(self.header)
        self.facts.setObjectName(u"facts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)
        self.facts.setProperty(u"type", u"caption")
        self.facts.setProperty(u"ink", u"muted")

        self.factsRow.addWidget(self.facts)

        self.details = QPushButton(self.header)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"kind", u"link")

        self.factsRow.addWidget(self.details)

        self.factsGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.factsRow.addItem(self.factsGap)


        self.headerWords.addLayout(self.factsRow)


        self.headerRow.addLayout(self.headerWords)

        self.headerGap1 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerRow.addItem(self.headerGap1)

        self.stepsPlace = QHBoxLayout()
        self.stepsPlace.setSpacing(0)
        self.stepsPlace.setObjectName(u"stepsPlace")
        self.stepsPlace.setContentsMargins(0, 0, 0, 0)

        self.headerRow.addLayout(self.stepsPlace)

        self.headerGap2 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerRow.addItem(self.headerGap2)

        self.count = QLabel(self.header)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"type", u"caption")
        self.count.setProperty(u"ink", u"muted")

        self.headerRow.addWidget(self.count)

        self.headerGap3 = QSpacerItem(4, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.headerRow.addItem(self.headerGap3)

        self.undo = QToolButton(self.header)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"kind", u"quiet")

        self.headerRow.addWidget(self.undo)

        self.redo = QToolButton(self.header)
        self.redo.setObjectName(u"redo")
        self.redo.setProperty(u"kind", u"quiet")

        self.headerRow.addWidget(self.redo)

        self.cancel = QPushButton(self.header)
        self.cancel.setObjectName(u"cancel")

        self.headerRow.addWidget(self.cancel)

        self.make = QPushButton(self.header)
        self.make.setObjectName(u"make")
        self.make.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        self.headerRow.addWidget(self.make)

        self.headerStrut = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.headerRow.addItem(self.headerStrut)


        self.column.addWidget(self.header)

        self.banner = QFrame(ReviewPage)
        self.banner.setObjectName(u"banner")
        self.banner.setProperty(u"kind", u"banner")
        self.bannerRow = QHBoxLayout(self.banner)
        self.bannerRow.setSpacing(8)
        self.bannerRow.setObjectName(u"bannerRow")
        self.bannerRow.setContentsMargins(20, 7, 20, 7)
        self.bannerIcon = QLabel(self.banner)
        self.bannerIcon.setObjectName(u"bannerIcon")

        self.bannerRow.addWidget(self.bannerIcon)

        self.bannerWords = QLabel(self.banner)
        self.bannerWords.setObjectName(u"bannerWords")
        self.bannerWords.setWordWrap(True)
        self.bannerWords.setTextFormat(Qt.TextFormat.RichText)
        self.bannerWords.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.bannerRow.addWidget(self.bannerWords)

        self.bannerBefore = QToolButton(self.banner)
        self.bannerBefore.setObjectName(u"bannerBefore")
        self.bannerBefore.setProperty(u"kind", u"quiet")

        self.bannerRow.addWidget(self.bannerBefore)

        self.bannerCount = QLabel(self.banner)
        self.bannerCount.setObjectName(u"bannerCount")
        self.bannerCount.setProperty(u"type", u"caption")
        self.bannerCount.setProperty(u"ink", u"muted")

        self.bannerRow.addWidget(self.bannerCount)

        self.bannerNext = QToolButton(self.banner)
        self.bannerNext.setObjectName(u"bannerNext")
        self.bannerNext.setProperty(u"kind", u"quiet")

        self.bannerRow.addWidget(self.bannerNext)

        self.bannerPage = QPushButton(self.banner)
        self.bannerPage.setObjectName(u"bannerPage")

        self.bannerRow.addWidget(self.bannerPage)

        self.bannerNumber = QPushButton(self.banner)
        self.bannerNumber.setObjectName(u"bannerNumber")

        self.bannerRow.addWidget(self.bannerNumber)

        self.bannerStrut = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bannerRow.addItem(self.bannerStrut)

        self.bannerRow.setStretch(1, 1)

        self.column.addWidget(self.banner)

        self.panesArea = QScrollArea(ReviewPage)
        self.panesArea.setObjectName(u"panesArea")
        self.panesArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panesArea.setFrameShape(QFrame.Shape.NoFrame)
        self.panesArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panesArea.setWidgetResizable(True)
        self.panes = QSplitter()
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.letterPane = QWidget(self.panes)
        self.letterPane.setObjectName(u"letterPane")
        self.letterPane.setMinimumSize(QSize(240, 0))
        self.letterColumn = QVBoxLayout(self.letterPane)
        self.letterColumn.setSpacing(0)
        self.letterColumn.setObjectName(u"letterColumn")
        self.letterColumn.setContentsMargins(0, 0, 0, 0)
        self.panes.addWidget(self.letterPane)
        self.listPane = QWidget(self.panes)
        self.listPane.setObjectName(u"listPane")
        self.listPane.setMinimumSize(QSize(150, 0))
        self.listPane.setProperty(u"kind", u"sheet")
        self.listColumn = QVBoxLayout(self.listPane)
        self.listColumn.setSpacing(0)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QFrame(self.listPane)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"kind", u"paneTitle")
        self.listTitleRow = QHBoxLayout(self.listTitle)
        self.listTitleRow.setSpacing(8)
        self.listTitleRow.setObjectName(u"listTitleRow")
        self.listTitleRow.setContentsMargins(14, 3, 14, 3)
        self.listHeading = QLabel(self.listTitle)
        self.listHeading.setObjectName(u"listHeading")
        self.listHeading.setProperty(u"type", u"label")

        self.listTitleRow.addWidget(self.listHeading)

        self.listTitleStrut = QSpacerItem(0, 30, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.listTitleRow.addItem(self.listTitleStrut)


        self.listColumn.addWidget(self.listTitle)

        self.list = QListView(self.listPane)
        self.list.setObjectName(u"list")
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.listColumn.addWidget(self.list)

        self.panes.addWidget(self.listPane)
        self.detailPane = QWidget(self.panes)
        self.detailPane.setObjectName(u"detailPane")
        self.detailPane.setMinimumSize(QSize(300, 0))
        self.detailPane.setProperty(u"kind", u"sheet")
        self.detailColumn = QVBoxLayout(self.detailPane)
        self.detailColumn.setSpacing(0)
        self.detailColumn.setObjectName(u"detailColumn")
        self.detailColumn.setContentsMargins(0, 0, 0, 0)
        self.numberTitle = QFrame(self.detailPane)
        self.numberTitle.setObjectName(u"numberTitle")
        self.numberTitle.setProperty(u"kind", u"paneTitle")
        self.numberTitleRow = QHBoxLayout(self.numberTitle)
        self.numberTitleRow.setSpacing(8)
        self.numberTitleRow.setObjectName(u"numberTitleRow")
        self.numberTitleRow.setContentsMargins(14, 3, 14, 3)
        self.number = QLabel(self.numberTitle)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"type", u"label")

        self.numberTitleRow.addWidget(self.number)

        self.pageNumber = QLabel(self.numberTitle)
        self.pageNumber.setObjectName(u"pageNumber")
        self.pageNumber.setProperty(u"type", u"caption")
        self.pageNumber.setProperty(u"ink", u"muted")

        self.numberTitleRow.addWidget(self.pageNumber)

        self.titleLabel = QLabel(self.numberTitle)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"type", u"caption")
        self.titleLabel.setProperty(u"ink", u"muted")

        self.numberTitleRow.addWidget(self.titleLabel)

        self.title = QLineEdit(self.numberTitle)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(120, 0))
        self.title.setMaxLength(120)

        self.numberTitleRow.addWidget(self.title)

        self.numberTitleStrut = QSpacerItem(0, 30, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.numberTitleRow.addItem(self.numberTitleStrut)


        self.detailColumn.addWidget(self.numberTitle)

        self.wordsArea = WholeArea(self.detailPane)
        self.wordsArea.setObjectName(u"wordsArea")
        self.words = QFrame()
        self.words.setObjectName(u"words")
        self.words.setProperty(u"kind", u"sheet")
        self.wordsColumn = QVBoxLayout(self.words)
        self.wordsColumn.setSpacing(6)
        self.wordsColumn.setObjectName(u"wordsColumn")
        self.wordsColumn.setContentsMargins(14, 8, 14, 10)
        self.wordsHead = QHBoxLayout()
        self.wordsHead.setSpacing(6)
        self.wordsHead.setObjectName(u"wordsHead")
        self.wordsHead.setContentsMargins(0, 0, 0, 0)
        self.wordsLabel = QLabel(self.words)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setProperty(u"type", u"label")
        self.wordsLabel.setProperty(u"ink", u"muted")

        self.wordsHead.addWidget(self.wordsLabel)

        self.wordsGap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wordsHead.addItem(self.wordsGap)

        self.sameIcon = QLabel(self.words)
        self.sameIcon.setObjectName(u"sameIcon")

        self.wordsHead.addWidget(self.sameIcon)

        self.same = QLabel(self.words)
        self.same.setObjectName(u"same")
        self.same.setProperty(u"type", u"caption")
        self.same.setProperty(u"ink", u"muted")

        self.wordsHead.addWidget(self.same)


        self.wordsColumn.addLayout(self.wordsHead)

        self.wordsPlace = QHBoxLayout()
        self.wordsPlace.setSpacing(0)
        self.wordsPlace.setObjectName(u"wordsPlace")
        self.wordsPlace.setContentsMargins(0, 0, 0, 0)

        self.wordsColumn.addLayout(self.wordsPlace)

        self.judgementRow = QHBoxLayout()
        self.judgementRow.setSpacing(12)
        self.judgementRow.setObjectName(u"judgementRow")
        self.judgementRow.setContentsMargins(0, 0, 0, 0)
        self.judgementLabel = QLabel(self.words)
        self.judgementLabel.setObjectName(u"judgementLabel")
        self.judgementLabel.setProperty(u"type", u"label")
        self.judgementLabel.setProperty(u"ink", u"muted")
        self.judgementLabel.setWordWrap(True)

        self.judgementRow.addWidget(self.judgementLabel)

        self.judgementGap = QSpacerItem(6, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.judgementRow.addItem(self.judgementGap)

        self.sufficient = QRadioButton(self.words)
        self.sufficient.setObjectName(u"sufficient")

        self.judgementRow.addWidget(self.sufficient)

        self.notSufficient = QRadioButton(self.words)
        self.notSufficient.setObjectName(u"notSufficient")

        self.judgementRow.addWidget(self.notSufficient)

        self.noneStated = QRadioButton(self.words)
        self.noneStated.setObjectName(u"noneStated")

        self.judgementRow.addWidget(self.noneStated)

        self.judgementRest = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.judgementRow.addItem(self.judgementRest)

        self.judgementRow.setStretch(0, 1)
        self.judgementRow.setStretch(5, 1)

        self.wordsColumn.addLayout(self.judgementRow)

        self.hintRow = QHBoxLayout()
        self.hintRow.setSpacing(6)
        self.hintRow.setObjectName(u"hintRow")
        self.hintRow.setContentsMargins(0, 0, 0, 0)
        self.hintIcon = QLabel(self.words)
        self.hintIcon.setObjectName(u"hintIcon")

        self.hintRow.addWidget(self.hintIcon)

        self.hint = QLabel(self.words)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"type", u"caption")
        self.hint.setProperty(u"ink", u"muted")
        self.hint.setWordWrap(True)

        self.hintRow.addWidget(self.hint)

        self.hintRow.setStretch(1, 1)

        self.wordsColumn.addLayout(self.hintRow)

        self.kindRow = QHBoxLayout()
        self.kindRow.setSpacing(8)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.words)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setMinimumSize(QSize(80, 0))
        self.kindLabel.setProperty(u"type", u"label")
        self.kindLabel.setProperty(u"ink", u"muted")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(self.words)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)

        self.kindRest = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindRow.addItem(self.kindRest)


        self.wordsColumn.addLayout(self.kindRow)

        self.areaRow = QHBoxLayout()
        self.areaRow.setSpacing(8)
        self.areaRow.setObjectName(u"areaRow")
        self.areaRow.setContentsMargins(0, 0, 0, 0)
        self.responsibleLabel = QLabel(self.words)
        self.responsibleLabel.setObjectName(u"responsibleLabel")
        self.responsibleLabel.setMinimumSize(QSize(80, 0))
        self.responsibleLabel.setProperty(u"type", u"label")
        self.responsibleLabel.setProperty(u"ink", u"muted")

        self.areaRow.addWidget(self.responsibleLabel)

        self.responsible = QLineEdit(self.words)
        self.responsible.setObjectName(u"responsible")

        self.areaRow.addWidget(self.responsible)

        self.areaRow.setStretch(1, 1)

        self.wordsColumn.addLayout(self.areaRow)

        self.wordsArea.setWidget(self.words)

        self.detailColumn.addWidget(self.wordsArea)

        self.findingsTitle = QFrame(self.detailPane)
        self.findingsTitle.setObjectName(u"findingsTitle")
        self.findingsTitle.setProperty(u"kind", u"paneTitle")
        self.findingsTitleRow = QHBoxLayout(self.findingsTitle)
        self.findingsTitleRow.setSpacing(8)
        self.findingsTitleRow.setObjectName(u"findingsTitleRow")
        self.findingsTitleRow.setContentsMargins(14, 3, 14, 3)
        self.findingsLabel = QLabel(self.findingsTitle)
        self.findingsLabel.setObjectName(u"findingsLabel")
        self.findingsLabel.setProperty(u"type", u"label")

        self.findingsTitleRow.addWidget(self.findingsLabel)

        self.findingsCount = QLabel(self.findingsTitle)
        self.findingsCount.setObjectName(u"findingsCount")
        self.findingsCount.setProperty(u"type", u"caption")
        self.findingsCount.setProperty(u"ink", u"muted")

        self.findingsTitleRow.addWidget(self.findingsCount)

        self.findingsGap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.findingsTitleRow.addItem(self.findingsGap)

        self.deedsPlace = QHBoxLayout()
        self.deedsPlace.setSpacing(8)
        self.deedsPlace.setObjectName(u"deedsPlace")
        self.deedsPlace.setContentsMargins(0, 0, 0, 0)

        self.findingsTitleRow.addLayout(self.deedsPlace)

        self.more = QPushButton(self.findingsTitle)
        self.more.setObjectName(u"more")
        self.more.setMaximumSize(QSize(34, 16777215))

        self.findingsTitleRow.addWidget(self.more)

        self.findingsTitleStrut = QSpacerItem(0, 30, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.findingsTitleRow.addItem(self.findingsTitleStrut)


        self.detailColumn.addWidget(self.findingsTitle)

        self.lower = QStackedWidget(self.detailPane)
        self.lower.setObjectName(u"lower")
        self.findingsPage = QWidget()
        self.findingsPage.setObjectName(u"findingsPage")
        self.findingsPage.setProperty(u"kind", u"sheet")
        self.findingsColumn = QVBoxLayout(self.findingsPage)
        self.findingsColumn.setSpacing(0)
        self.findingsColumn.setObjectName(u"findingsColumn")
        self.findingsColumn.setContentsMargins(0, 0, 0, 0)
        self.lower.addWidget(self.findingsPage)
        self.leftOutPage = QWidget()
        self.leftOutPage.setObjectName(u"leftOutPage")
        self.leftOutPage.setProperty(u"kind", u"sheet")
        self.leftOutColumn = QVBoxLayout(self.leftOutPage)
        self.leftOutColumn.setSpacing(0)
        self.leftOutColumn.setObjectName(u"leftOutColumn")
        self.leftOutColumn.setContentsMargins(0, 0, 0, 0)
        self.lower.addWidget(self.leftOutPage)

        self.detailColumn.addWidget(self.lower)

        self.filler = QFrame(self.detailPane)
        self.filler.setObjectName(u"filler")
        self.filler.setProperty(u"kind", u"sheet")

        self.detailColumn.addWidget(self.filler)

        self.foot = QFrame(self.detailPane)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(14, 8, 14, 8)
        self.leftOut = CutLabel(self.foot)
        self.leftOut.setObjectName(u"leftOut")
        sizePolicy.setHeightForWidth(self.leftOut.sizePolicy().hasHeightForWidth())
        self.leftOut.setSizePolicy(sizePolicy)
        self.leftOut.setProperty(u"type", u"caption")
        self.leftOut.setProperty(u"ink", u"muted")

        self.footRow.addWidget(self.leftOut)

        self.showLeftOut = QPushButton(self.foot)
        self.showLeftOut.setObjectName(u"showLeftOut")
        self.showLeftOut.setProperty(u"kind", u"link")

        self.footRow.addWidget(self.showLeftOut)

        self.footGap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.nextPlace = QHBoxLayout()
        self.nextPlace.setSpacing(0)
        self.nextPlace.setObjectName(u"nextPlace")
        self.nextPlace.setContentsMargins(0, 0, 0, 0)

        self.footRow.addLayout(self.nextPlace)

        self.footStrut = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.footRow.addItem(self.footStrut)


        self.detailColumn.addWidget(self.foot)

        self.detailColumn.setStretch(3, 1)
        self.detailColumn.setStretch(4, 1)
        self.panes.addWidget(self.detailPane)
        self.panesArea.setWidget(self.panes)

        self.column.addWidget(self.panesArea)

        self.note = QFrame(ReviewPage)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"paneFoot")
        self.noteRow = QHBoxLayout(self.note)
        self.noteRow.setSpacing(6)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(12, 2, 12, 2)
        self.noteIcon = QLabel(self.note)
        self.noteIcon.setObjectName(u"noteIcon")

        self.noteRow.addWidget(self.noteIcon)

        self.noteWords = CutLabel(self.note)
        self.noteWords.setObjectName(u"noteWords")
        sizePolicy.setHeightForWidth(self.noteWords.sizePolicy().hasHeightForWidth())
        self.noteWords.setSizePolicy(sizePolicy)
        self.noteWords.setProperty(u"type", u"caption")
        self.noteWords.setProperty(u"ink", u"muted")

        self.noteRow.addWidget(self.noteWords)

        self.noteGap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.noteRow.addItem(self.noteGap)

        self.noteStrut = QSpacerItem(0, 22, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.noteRow.addItem(self.noteStrut)


        self.column.addWidget(self.note)

        self.column.setStretch(2, 1)

        self.retranslateUi(ReviewPage)

        QMetaObject.connectSlotsByName(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage: QWidget) -> None:
        ReviewPage.setWindowTitle(QCoreApplication.translate("ReviewPage", u"Check the letter", None))
        self.heading.setText(QCoreApplication.translate("ReviewPage", u"Check the letter", None))
        self.facts.setText("")
        self.details.setText(QCoreApplication.translate("ReviewPage", u"Details", None))
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.redo.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Redo", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ReviewPage", u"Cancel", None))
        self.make.setText(QCoreApplication.translate("ReviewPage", u"Make the bank", None))
        self.bannerIcon.setText("")
        self.bannerWords.setText("")
#if QT_CONFIG(accessibility)
        self.bannerBefore.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Warning before", None))
#endif // QT_CONFIG(accessibility)
        self.bannerCount.setText("")
#if QT_CONFIG(accessibility)
        self.bannerNext.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Next warning", None))
#endif // QT_CONFIG(accessibility)
        self.bannerPage.setText(QCoreApplication.translate("ReviewPage", u"Show page 1", None))
        self.bannerNumber.setText(QCoreApplication.translate("ReviewPage", u"Go to number 1", None))
        self.listHeading.setText(QCoreApplication.translate("ReviewPage", u"Proposed weaknesses", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Proposed weaknesses", None))
#endif // QT_CONFIG(accessibility)
        self.number.setText("")
        self.pageNumber.setText("")
        self.titleLabel.setText(QCoreApplication.translate("ReviewPage", u"Working title", None))
#if QT_CONFIG(tooltip)
        self.title.setToolTip(QCoreApplication.translate("ReviewPage", u"Suggested from the letter's words. It names the weakness on its page, in the contents and in lists; leave it empty to bring the suggestion back.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Working title", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("ReviewPage", u"Exact words", None))
        self.sameIcon.setText("")
        self.same.setText("")
        self.judgementLabel.setText(QCoreApplication.translate("ReviewPage", u"Judgement in the letter", None))
        self.sufficient.setText(QCoreApplication.translate("ReviewPage", u"Sufficient", None))
        self.notSufficient.setText(QCoreApplication.translate("ReviewPage", u"Not sufficient", None))
        self.noneStated.setText(QCoreApplication.translate("ReviewPage", u"None stated", None))
        self.hintIcon.setText("")
        self.hint.setText("")
        self.kindLabel.setText(QCoreApplication.translate("ReviewPage", u"Listed as", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Listed as", None))
#endif // QT_CONFIG(accessibility)
        self.responsibleLabel.setText(QCoreApplication.translate("ReviewPage", u"Responsible", None))
#if QT_CONFIG(accessibility)
        self.responsible.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Responsible body", None))
#endif // QT_CONFIG(accessibility)
        self.responsible.setPlaceholderText(QCoreApplication.translate("ReviewPage", u"The report names nobody", None))
        self.findingsLabel.setText(QCoreApplication.translate("ReviewPage", u"Findings", None))
        self.findingsCount.setText("")
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("ReviewPage", u"More for this finding", None))
#endif // QT_CONFIG(accessibility)
        self.leftOut.setText("")
        self.showLeftOut.setText(QCoreApplication.translate("ReviewPage", u"Show", None))
        self.noteIcon.setText("")
        self.noteWords.setText("")
    # retranslateUi

