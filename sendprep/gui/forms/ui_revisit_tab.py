# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_tab.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabBar, QVBoxLayout,
    QWidget)

from sendprep.gui.cases_table import CasesTable
from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_RevisitTab(object):
    def setupUi(self, RevisitTab: QWidget) -> None:
        if not RevisitTab.objectName():
            RevisitTab.setObjectName(u"RevisitTab")
        RevisitTab.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(RevisitTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.empty = QWidget(RevisitTab)
        self.empty.setObjectName(u"empty")
        self.emptyColumn = QVBoxLayout(self.empty)
        self.emptyColumn.setSpacing(6)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(20, 0, 20, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.above)

        self.emptyTitle = QLabel(self.empty)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"type", u"section")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyWords)

        self.emptyRow = QHBoxLayout()
        self.emptyRow.setSpacing(8)
        self.emptyRow.setObjectName(u"emptyRow")
        self.emptyLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyLeft)

        self.begin = QPushButton(self.empty)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"kind", u"primary")

        self.emptyRow.addWidget(self.begin)

        self.other = QPushButton(self.empty)
        self.other.setObjectName(u"other")

        self.emptyRow.addWidget(self.other)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyRight)


        self.emptyColumn.addLayout(self.emptyRow)

        self.under = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.under)

        self.emptyColumn.setStretch(0, 1)
        self.emptyColumn.setStretch(4, 1)

        self.column.addWidget(self.empty)

        self.bands = QTabBar(RevisitTab)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(RevisitTab)
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
        self.listHeadRow.setContentsMargins(14, 6, 14, 6)
        self.listTitle = CutLabel(self.listHead)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"type", u"section")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy1)

        self.listHeadRow.addWidget(self.listTitle)

        self.propose = QPushButton(self.listHead)
        self.propose.setObjectName(u"propose")

        self.listHeadRow.addWidget(self.propose)

        self.add = QPushButton(self.listHead)
        self.add.setObjectName(u"add")

        self.listHeadRow.addWidget(self.add)


        self.listColumn.addWidget(self.listHead)

        self.table = CasesTable(self.list_)
        self.table.setObjectName(u"table")
        sizePolicy.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy)

        self.listColumn.addWidget(self.table)

        self.foot = QFrame(self.list_)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footColumn = QVBoxLayout(self.foot)
        self.footColumn.setSpacing(2)
        self.footColumn.setObjectName(u"footColumn")
        self.footColumn.setContentsMargins(14, 6, 14, 6)
        self.missing = QLabel(self.foot)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.PlainText)

        self.footColumn.addWidget(self.missing)


        self.listColumn.addWidget(self.foot)

        self.panes.addWidget(self.list_)
        self.record = QFrame(self.panes)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"kind", u"sheet")
        self.recordColumn = QVBoxLayout(self.record)
        self.recordColumn.setSpacing(0)
        self.recordColumn.setObjectName(u"recordColumn")
        self.recordColumn.setContentsMargins(0, 0, 0, 0)
        self.recordHead = QFrame(self.record)
        self.recordHead.setObjectName(u"recordHead")
        self.recordHead.setProperty(u"kind", u"paneTitle")
        self.recordHeadRow = QHBoxLayout(self.recordHead)
        self.recordHeadRow.setSpacing(8)
        self.recordHeadRow.setObjectName(u"recordHeadRow")
        self.recordHeadRow.setContentsMargins(14, 6, 14, 6)
        self.recordTitle = CutLabel(self.recordHead)
        self.recordTitle.setObjectName(u"recordTitle")
        self.recordTitle.setProperty(u"type", u"section")
        sizePolicy1.setHeightForWidth(self.recordTitle.sizePolicy().hasHeightForWidth())
        self.recordTitle.setSizePolicy(sizePolicy1)

        self.recordHeadRow.addWidget(self.recordTitle)

        self.change = QPushButton(self.recordHead)
        self.change.setObjectName(u"change")

        self.recordHeadRow.addWidget(self.change)

        self.remove = QPushButton(self.recordHead)
        self.remove.setObjectName(u"remove")

        self.recordHeadRow.addWidget(self.remove)


        self.recordColumn.addWidget(self.recordHead)

        self.facts = WrappedList(self.record)
        self.facts.setObjectName(u"facts")
        self.facts.setFrameShape(QFrame.Shape.NoFrame)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.facts.setTabKeyNavigation(False)
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)

        self.recordColumn.addWidget(self.facts)

        self.panes.addWidget(self.record)

        self.column.addWidget(self.panes)


        self.retranslateUi(RevisitTab)

        QMetaObject.connectSlotsByName(RevisitTab)
    # setupUi

    def retranslateUi(self, RevisitTab: QWidget) -> None:
        RevisitTab.setWindowTitle(QCoreApplication.translate("RevisitTab", u"Revisit", None))
        self.emptyTitle.setText("")
        self.emptyWords.setText("")
        self.begin.setText(QCoreApplication.translate("RevisitTab", u"Add\u2026", None))
#if QT_CONFIG(tooltip)
        self.begin.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.other.setText(QCoreApplication.translate("RevisitTab", u"Propose\u2026", None))
#if QT_CONFIG(tooltip)
        self.other.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("RevisitTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.propose.setText(QCoreApplication.translate("RevisitTab", u"Propose\u2026", None))
#if QT_CONFIG(tooltip)
        self.propose.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.add.setText(QCoreApplication.translate("RevisitTab", u"Add\u2026", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.missing.setText("")
        self.change.setText(QCoreApplication.translate("RevisitTab", u"Change\u2026", None))
#if QT_CONFIG(tooltip)
        self.change.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("RevisitTab", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

