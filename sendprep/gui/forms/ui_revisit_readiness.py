# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_readiness.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QTabBar,
    QVBoxLayout, QWidget)

from sendprep.gui.cases_table import CasesTable
from sendprep.gui.cut_label import CutLabel
from sendprep.gui.overview_counts import CountLine
from sendprep.gui.revisit_readiness_days import DaySlider

class Ui_RevisitReadiness(object):
    def setupUi(self, RevisitReadiness: QWidget) -> None:
        if not RevisitReadiness.objectName():
            RevisitReadiness.setObjectName(u"RevisitReadiness")
        RevisitReadiness.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(RevisitReadiness)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.empty = QWidget(RevisitReadiness)
        self.empty.setObjectName(u"empty")
        self.emptyColumn = QVBoxLayout(self.empty)
        self.emptyColumn.setSpacing(6)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(20, 0, 20, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.above)

        self.emptyTitle = QLabel(self.empty)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setProperty(u"type", u"section")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyWords)

        self.under = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.under)

        self.emptyColumn.setStretch(0, 1)
        self.emptyColumn.setStretch(3, 1)

        self.column.addWidget(self.empty)

        self.bands = QTabBar(RevisitReadiness)
        self.bands.setObjectName(u"bands")
        self.bands.setDrawBase(False)
        self.bands.setExpanding(False)

        self.column.addWidget(self.bands)

        self.panes = QSplitter(RevisitReadiness)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.list_ = QFrame(self.panes)
        self.list_.setObjectName(u"list_")
        self.list_.setProperty(u"kind", u"sheet")
        self.listColumn = QVBoxLayout(self.list_)
        self.listColumn.setSpacing(0)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.listHead = QFrame(self.list_)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setProperty(u"kind", u"paneTitle")
        self.listHeadRow = QHBoxLayout(self.listHead)
        self.listHeadRow.setSpacing(8)
        self.listHeadRow.setObjectName(u"listHeadRow")
        self.listHeadRow.setContentsMargins(14, 4, 14, 4)
        self.lists = QTabBar(self.listHead)
        self.lists.setObjectName(u"lists")
        self.lists.setDrawBase(False)
        self.lists.setExpanding(False)

        self.listHeadRow.addWidget(self.lists)

        self.listGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHeadRow.addItem(self.listGap)

        self.go = QPushButton(self.listHead)
        self.go.setObjectName(u"go")

        self.listHeadRow.addWidget(self.go)


        self.listColumn.addWidget(self.listHead)

        self.tables = QStackedWidget(self.list_)
        self.tables.setObjectName(u"tables")
        sizePolicy.setHeightForWidth(self.tables.sizePolicy().hasHeightForWidth())
        self.tables.setSizePolicy(sizePolicy)
        self.fixesPage = QWidget()
        self.fixesPage.setObjectName(u"fixesPage")
        self.fixesColumn = QVBoxLayout(self.fixesPage)
        self.fixesColumn.setSpacing(0)
        self.fixesColumn.setObjectName(u"fixesColumn")
        self.fixesColumn.setContentsMargins(0, 0, 0, 0)
        self.fixes = CasesTable(self.fixesPage)
        self.fixes.setObjectName(u"fixes")
        sizePolicy.setHeightForWidth(self.fixes.sizePolicy().hasHeightForWidth())
        self.fixes.setSizePolicy(sizePolicy)

        self.fixesColumn.addWidget(self.fixes)

        self.tables.addWidget(self.fixesPage)
        self.findingsPage = QWidget()
        self.findingsPage.setObjectName(u"findingsPage")
        self.findingsColumn = QVBoxLayout(self.findingsPage)
        self.findingsColumn.setSpacing(0)
        self.findingsColumn.setObjectName(u"findingsColumn")
        self.findingsColumn.setContentsMargins(0, 0, 0, 0)
        self.findings = CasesTable(self.findingsPage)
        self.findings.setObjectName(u"findings")
        sizePolicy.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy)

        self.findingsColumn.addWidget(self.findings)

        self.tables.addWidget(self.findingsPage)
        self.weaknessesPage = QWidget()
        self.weaknessesPage.setObjectName(u"weaknessesPage")
        self.weaknessesColumn = QVBoxLayout(self.weaknessesPage)
        self.weaknessesColumn.setSpacing(0)
        self.weaknessesColumn.setObjectName(u"weaknessesColumn")
        self.weaknessesColumn.setContentsMargins(0, 0, 0, 0)
        self.weaknesses = CasesTable(self.weaknessesPage)
        self.weaknesses.setObjectName(u"weaknesses")
        sizePolicy.setHeightForWidth(self.weaknesses.sizePolicy().hasHeightForWidth())
        self.weaknesses.setSizePolicy(sizePolicy)

        self.weaknessesColumn.addWidget(self.weaknesses)

        self.tables.addWidget(self.weaknessesPage)
        self.stalePage = QWidget()
        self.stalePage.setObjectName(u"stalePage")
        self.staleColumn = QVBoxLayout(self.stalePage)
        self.staleColumn.setSpacing(0)
        self.staleColumn.setObjectName(u"staleColumn")
        self.staleColumn.setContentsMargins(0, 0, 0, 0)
        self.stale = CasesTable(self.stalePage)
        self.stale.setObjectName(u"stale")
        sizePolicy.setHeightForWidth(self.stale.sizePolicy().hasHeightForWidth())
        self.stale.setSizePolicy(sizePolicy)

        self.staleColumn.addWidget(self.stale)

        self.tables.addWidget(self.stalePage)
        self.nothingPage = QWidget()
        self.nothingPage.setObjectName(u"nothingPage")
        self.nothingColumn = QVBoxLayout(self.nothingPage)
        self.nothingColumn.setSpacing(0)
        self.nothingColumn.setObjectName(u"nothingColumn")
        self.nothingColumn.setContentsMargins(20, 20, 20, 20)
        self.nothing = QLabel(self.nothingPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty(u"ink", u"muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nothingColumn.addWidget(self.nothing)

        self.tables.addWidget(self.nothingPage)

        self.listColumn.addWidget(self.tables)

        self.foot = QFrame(self.list_)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footColumn = QVBoxLayout(self.foot)
        self.footColumn.setSpacing(2)
        self.footColumn.setObjectName(u"footColumn")
        self.footColumn.setContentsMargins(14, 6, 14, 6)
        self.why = QLabel(self.foot)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)

        self.footColumn.addWidget(self.why)

        self.more = QLabel(self.foot)
        self.more.setObjectName(u"more")
        self.more.setWordWrap(True)
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setProperty(u"ink", u"muted")
        self.more.setProperty(u"type", u"caption")

        self.footColumn.addWidget(self.more)


        self.listColumn.addWidget(self.foot)

        self.panes.addWidget(self.list_)
        self.stand = QFrame(self.panes)
        self.stand.setObjectName(u"stand")
        self.stand.setProperty(u"kind", u"sheet")
        self.standColumn = QVBoxLayout(self.stand)
        self.standColumn.setSpacing(0)
        self.standColumn.setObjectName(u"standColumn")
        self.standColumn.setContentsMargins(0, 0, 0, 0)
        self.standHead = QFrame(self.stand)
        self.standHead.setObjectName(u"standHead")
        self.standHead.setProperty(u"kind", u"paneTitle")
        self.standHeadRow = QHBoxLayout(self.standHead)
        self.standHeadRow.setSpacing(8)
        self.standHeadRow.setObjectName(u"standHeadRow")
        self.standHeadRow.setContentsMargins(14, 6, 14, 6)
        self.standTitle = CutLabel(self.standHead)
        self.standTitle.setObjectName(u"standTitle")
        self.standTitle.setProperty(u"type", u"section")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.standTitle.sizePolicy().hasHeightForWidth())
        self.standTitle.setSizePolicy(sizePolicy1)

        self.standHeadRow.addWidget(self.standTitle)

        self.how = QPushButton(self.standHead)
        self.how.setObjectName(u"how")
        self.how.setProperty(u"kind", u"link")

        self.standHeadRow.addWidget(self.how)


        self.standColumn.addWidget(self.standHead)

        self.scroll = QScrollArea(self.stand)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.standing = QWidget()
        self.standing.setObjectName(u"standing")
        self.standing.setProperty(u"kind", u"sheet")
        self.standingColumn = QVBoxLayout(self.standing)
        self.standingColumn.setSpacing(2)
        self.standingColumn.setObjectName(u"standingColumn")
        self.standingColumn.setContentsMargins(14, 10, 14, 12)
        self.day = QLabel(self.standing)
        self.day.setObjectName(u"day")
        self.day.setWordWrap(True)
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setProperty(u"ink", u"muted")

        self.standingColumn.addWidget(self.day)

        self.setRow = QHBoxLayout()
        self.setRow.setSpacing(0)
        self.setRow.setObjectName(u"setRow")
        self.setRow.setContentsMargins(0, 0, 0, 0)
        self.set_ = QPushButton(self.standing)
        self.set_.setObjectName(u"set_")
        self.set_.setProperty(u"kind", u"link")

        self.setRow.addWidget(self.set_)

        self.setGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.setRow.addItem(self.setGap)


        self.standingColumn.addLayout(self.setRow)

        self.whole = CountLine(self.standing)
        self.whole.setObjectName(u"whole")

        self.standingColumn.addWidget(self.whole)

        self.answered = CountLine(self.standing)
        self.answered.setObjectName(u"answered")

        self.standingColumn.addWidget(self.answered)

        self.evidenced = CountLine(self.standing)
        self.evidenced.setObjectName(u"evidenced")

        self.standingColumn.addWidget(self.evidenced)

        self.corroborated = CountLine(self.standing)
        self.corroborated.setObjectName(u"corroborated")

        self.standingColumn.addWidget(self.corroborated)

        self.fresh = CountLine(self.standing)
        self.fresh.setObjectName(u"fresh")

        self.standingColumn.addWidget(self.fresh)

        self.heldBack = CountLine(self.standing)
        self.heldBack.setObjectName(u"heldBack")

        self.standingColumn.addWidget(self.heldBack)

        self.sum = QLabel(self.standing)
        self.sum.setObjectName(u"sum")
        self.sum.setWordWrap(True)
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.sum.setProperty(u"ink", u"muted")
        self.sum.setProperty(u"type", u"caption")

        self.standingColumn.addWidget(self.sum)

        self.rule = QFrame(self.standing)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"line")
        self.rule.setMinimumSize(QSize(0, 1))
        self.rule.setMaximumSize(QSize(16777215, 1))

        self.standingColumn.addWidget(self.rule)

        self.daysHead = QHBoxLayout()
        self.daysHead.setSpacing(8)
        self.daysHead.setObjectName(u"daysHead")
        self.daysHead.setContentsMargins(0, 8, 0, 0)
        self.daysTitle = QLabel(self.standing)
        self.daysTitle.setObjectName(u"daysTitle")
        self.daysTitle.setProperty(u"type", u"section")
        self.daysTitle.setWordWrap(True)
        self.daysTitle.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.daysTitle.sizePolicy().hasHeightForWidth())
        self.daysTitle.setSizePolicy(sizePolicy2)

        self.daysHead.addWidget(self.daysTitle)

        self.back = QPushButton(self.standing)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"link")

        self.daysHead.addWidget(self.back)


        self.standingColumn.addLayout(self.daysHead)

        self.days = DaySlider(self.standing)
        self.days.setObjectName(u"days")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.days.sizePolicy().hasHeightForWidth())
        self.days.setSizePolicy(sizePolicy3)

        self.standingColumn.addWidget(self.days)

        self.change = QLabel(self.standing)
        self.change.setObjectName(u"change")
        self.change.setWordWrap(True)
        self.change.setTextFormat(Qt.TextFormat.PlainText)
        self.change.setProperty(u"ink", u"muted")
        self.change.setProperty(u"type", u"caption")

        self.standingColumn.addWidget(self.change)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.standingColumn.addItem(self.below)

        self.scroll.setWidget(self.standing)

        self.standColumn.addWidget(self.scroll)

        self.panes.addWidget(self.stand)

        self.column.addWidget(self.panes)


        self.retranslateUi(RevisitReadiness)

        QMetaObject.connectSlotsByName(RevisitReadiness)
    # setupUi

    def retranslateUi(self, RevisitReadiness: QWidget) -> None:
        RevisitReadiness.setWindowTitle(QCoreApplication.translate("RevisitReadiness", u"Readiness", None))
        self.emptyTitle.setText("")
        self.emptyWords.setText("")
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"Panes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"What helps most, findings, weaknesses, what goes stale", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(QCoreApplication.translate("RevisitReadiness", u"Go there", None))
#if QT_CONFIG(accessibility)
        self.fixes.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"What helps most", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"Findings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.weaknesses.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"Weaknesses", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stale.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"What goes stale", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.why.setText("")
        self.more.setText("")
        self.how.setText(QCoreApplication.translate("RevisitReadiness", u"How counted", None))
        self.day.setText("")
        self.set_.setText(QCoreApplication.translate("RevisitReadiness", u"Set the date of the revisit\u2026", None))
        self.sum.setText("")
        self.daysTitle.setText(QCoreApplication.translate("RevisitReadiness", u"If they came on another day", None))
        self.back.setText(QCoreApplication.translate("RevisitReadiness", u"Back to the revisit", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("RevisitReadiness", u"Day that is asked about", None))
#endif // QT_CONFIG(accessibility)
        self.change.setText("")
    # retranslateUi

