# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coverage.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabBar, QVBoxLayout,
    QWidget)

from sendprep.gui.coverage_cell import CoverageCell
from sendprep.gui.coverage_table import CoverageTable
from sendprep.gui.cut_label import CutLabel

class Ui_CoveragePage(object):
    def setupUi(self, CoveragePage: QWidget) -> None:
        if not CoveragePage.objectName():
            CoveragePage.setObjectName(u"CoveragePage")
        CoveragePage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(CoveragePage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(CoveragePage)
        self.header.setObjectName(u"header")
        self.headerLayout = QGridLayout(self.header)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setHorizontalSpacing(12)
        self.headerLayout.setVerticalSpacing(6)
        self.headerLayout.setContentsMargins(20, 12, 20, 10)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")

        self.titles.addWidget(self.title)

        self.factsRow = QHBoxLayout()
        self.factsRow.setSpacing(8)
        self.factsRow.setObjectName(u"factsRow")
        self.facts = CutLabel(self.header)
        self.facts.setObjectName(u"facts")

        self.factsRow.addWidget(self.facts)

        self.answered = QPushButton(self.header)
        self.answered.setObjectName(u"answered")

        self.factsRow.addWidget(self.answered)

        self.factsSpace = QSpacerItem(0, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.factsRow.addItem(self.factsSpace)

        self.factsRow.setStretch(2, 1)

        self.titles.addLayout(self.factsRow)


        self.headerLayout.addLayout(self.titles, 0, 0, 1, 1)

        self.deeds = QWidget(self.header)
        self.deeds.setObjectName(u"deeds")
        self.deedsRow = QHBoxLayout(self.deeds)
        self.deedsRow.setSpacing(8)
        self.deedsRow.setObjectName(u"deedsRow")
        self.deedsRow.setContentsMargins(0, 0, 0, 0)
        self.rows = QWidget(self.deeds)
        self.rows.setObjectName(u"rows")
        self.rowsRow = QHBoxLayout(self.rows)
        self.rowsRow.setSpacing(0)
        self.rowsRow.setObjectName(u"rowsRow")
        self.rowsRow.setContentsMargins(0, 0, 0, 0)
        self.byWeakness = QPushButton(self.rows)
        self.byWeakness.setObjectName(u"byWeakness")
        self.byWeakness.setCheckable(True)
        self.byWeakness.setChecked(True)
        self.byWeakness.setAutoExclusive(True)

        self.rowsRow.addWidget(self.byWeakness)

        self.byFinding = QPushButton(self.rows)
        self.byFinding.setObjectName(u"byFinding")
        self.byFinding.setCheckable(True)
        self.byFinding.setChecked(False)
        self.byFinding.setAutoExclusive(True)

        self.rowsRow.addWidget(self.byFinding)


        self.deedsRow.addWidget(self.rows)

        self.next = QPushButton(self.deeds)
        self.next.setObjectName(u"next")

        self.deedsRow.addWidget(self.next)

        self.print_ = QPushButton(self.deeds)
        self.print_.setObjectName(u"print_")

        self.deedsRow.addWidget(self.print_)


        self.headerLayout.addWidget(self.deeds, 0, 1, 1, 1)

        self.headerLayout.setColumnStretch(0, 1)

        self.column.addWidget(self.header)

        self.bands = QTabBar(CoveragePage)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(CoveragePage)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.map = QFrame(self.panes)
        self.map.setObjectName(u"map")
        self.map.setProperty(u"kind", u"sheet")
        self.mapColumn = QVBoxLayout(self.map)
        self.mapColumn.setSpacing(0)
        self.mapColumn.setObjectName(u"mapColumn")
        self.mapColumn.setContentsMargins(0, 0, 0, 0)
        self.nothing = QLabel(self.map)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(16)

        self.mapColumn.addWidget(self.nothing)

        self.table = CoverageTable(self.map)
        self.table.setObjectName(u"table")

        self.mapColumn.addWidget(self.table)

        self.foot = QFrame(self.map)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.legend = QVBoxLayout(self.foot)
        self.legend.setSpacing(2)
        self.legend.setObjectName(u"legend")
        self.legend.setContentsMargins(14, 6, 14, 6)
        self.agencies = QHBoxLayout()
        self.agencies.setSpacing(12)
        self.agencies.setObjectName(u"agencies")

        self.legend.addLayout(self.agencies)

        self.rungs = CutLabel(self.foot)
        self.rungs.setObjectName(u"rungs")

        self.legend.addWidget(self.rungs)


        self.mapColumn.addWidget(self.foot)

        self.mapColumn.setStretch(1, 1)
        self.panes.addWidget(self.map)
        self.cell = CoverageCell(self.panes)
        self.cell.setObjectName(u"cell")
        self.panes.addWidget(self.cell)

        self.column.addWidget(self.panes)


        self.retranslateUi(CoveragePage)

        QMetaObject.connectSlotsByName(CoveragePage)
    # setupUi

    def retranslateUi(self, CoveragePage: QWidget) -> None:
        CoveragePage.setWindowTitle(QCoreApplication.translate("CoveragePage", u"Coverage", None))
        self.title.setText(QCoreApplication.translate("CoveragePage", u"Coverage", None))
        self.title.setProperty(u"type", QCoreApplication.translate("CoveragePage", u"page-title", None))
        self.facts.setText("")
        self.facts.setProperty(u"type", QCoreApplication.translate("CoveragePage", u"caption", None))
        self.facts.setProperty(u"ink", QCoreApplication.translate("CoveragePage", u"muted", None))
#if QT_CONFIG(tooltip)
        self.answered.setToolTip(QCoreApplication.translate("CoveragePage", u"Show each finding", None))
#endif // QT_CONFIG(tooltip)
        self.answered.setProperty(u"kind", QCoreApplication.translate("CoveragePage", u"link", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("CoveragePage", u"Rows of the map", None))
#endif // QT_CONFIG(accessibility)
        self.byWeakness.setText(QCoreApplication.translate("CoveragePage", u"Weaknesses", None))
#if QT_CONFIG(accessibility)
        self.byWeakness.setAccessibleDescription(QCoreApplication.translate("CoveragePage", u"Each weakness is a row of the map", None))
#endif // QT_CONFIG(accessibility)
        self.byWeakness.setProperty(u"kind", QCoreApplication.translate("CoveragePage", u"segment", None))
        self.byFinding.setText(QCoreApplication.translate("CoveragePage", u"Findings", None))
#if QT_CONFIG(accessibility)
        self.byFinding.setAccessibleDescription(QCoreApplication.translate("CoveragePage", u"Each finding is a row of the map", None))
#endif // QT_CONFIG(accessibility)
        self.byFinding.setProperty(u"kind", QCoreApplication.translate("CoveragePage", u"segment", None))
        self.next.setText(QCoreApplication.translate("CoveragePage", u"Next gap", None))
        self.print_.setText(QCoreApplication.translate("CoveragePage", u"Print map", None))
        self.print_.setProperty(u"kind", QCoreApplication.translate("CoveragePage", u"primary", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("CoveragePage", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("CoveragePage", u"No evidence is filed yet, so every cell is a gap.", None))
        self.nothing.setProperty(u"type", QCoreApplication.translate("CoveragePage", u"section", None))
        self.rungs.setText(QCoreApplication.translate("CoveragePage", u"Rungs: 1 activity, 2 output, 3 embedded, 4 impact, 5 lived experience. A document counts once in a cell.", None))
        self.rungs.setProperty(u"type", QCoreApplication.translate("CoveragePage", u"caption", None))
        self.rungs.setProperty(u"ink", QCoreApplication.translate("CoveragePage", u"muted", None))
    # retranslateUi

