# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tracked.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabBar, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_TrackedTab(object):
    def setupUi(self, TrackedTab: QWidget) -> None:
        if not TrackedTab.objectName():
            TrackedTab.setObjectName(u"TrackedTab")
        TrackedTab.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(TrackedTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.mix = QFrame(TrackedTab)
        self.mix.setObjectName(u"mix")
        self.mix.setProperty(u"kind", u"bar")
        self.mixColumn = QVBoxLayout(self.mix)
        self.mixColumn.setSpacing(4)
        self.mixColumn.setObjectName(u"mixColumn")
        self.mixColumn.setContentsMargins(20, 6, 20, 8)
        self.mixTitle = QLabel(self.mix)
        self.mixTitle.setObjectName(u"mixTitle")
        self.mixTitle.setProperty(u"type", u"label")
        self.mixTitle.setWordWrap(True)
        self.mixTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.mixColumn.addWidget(self.mixTitle)

        self.mixGrid = QGridLayout()
        self.mixGrid.setObjectName(u"mixGrid")
        self.mixGrid.setHorizontalSpacing(18)
        self.mixGrid.setVerticalSpacing(6)

        self.mixColumn.addLayout(self.mixGrid)


        self.column.addWidget(self.mix)

        self.empty = QWidget(TrackedTab)
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
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setTextFormat(Qt.TextFormat.PlainText)

        self.emptyColumn.addWidget(self.emptyWords)

        self.emptyRow = QHBoxLayout()
        self.emptyRow.setObjectName(u"emptyRow")
        self.emptyLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyLeft)

        self.begin = QPushButton(self.empty)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"kind", u"primary")

        self.emptyRow.addWidget(self.begin)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyRight)


        self.emptyColumn.addLayout(self.emptyRow)

        self.under = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.under)

        self.emptyColumn.setStretch(0, 1)
        self.emptyColumn.setStretch(4, 1)

        self.column.addWidget(self.empty)

        self.bands = QTabBar(TrackedTab)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(TrackedTab)
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
        self.list_Column = QVBoxLayout(self.list_)
        self.list_Column.setSpacing(0)
        self.list_Column.setObjectName(u"list_Column")
        self.list_Column.setContentsMargins(0, 0, 0, 0)
        self.casesHead = QFrame(self.list_)
        self.casesHead.setObjectName(u"casesHead")
        self.casesHead.setProperty(u"kind", u"paneTitle")
        self.casesHeadRow = QHBoxLayout(self.casesHead)
        self.casesHeadRow.setSpacing(8)
        self.casesHeadRow.setObjectName(u"casesHeadRow")
        self.casesHeadRow.setContentsMargins(14, 6, 14, 6)
        self.casesTitle = CutLabel(self.casesHead)
        self.casesTitle.setObjectName(u"casesTitle")
        self.casesTitle.setProperty(u"type", u"section")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.casesTitle.sizePolicy().hasHeightForWidth())
        self.casesTitle.setSizePolicy(sizePolicy1)

        self.casesHeadRow.addWidget(self.casesTitle)

        self.add = QPushButton(self.casesHead)
        self.add.setObjectName(u"add")

        self.casesHeadRow.addWidget(self.add)

        self.casesHeadRow.setStretch(0, 1)

        self.list_Column.addWidget(self.casesHead)

        self.cases = WrappedList(self.list_)
        self.cases.setObjectName(u"cases")
        self.cases.setFrameShape(QFrame.Shape.NoFrame)
        self.cases.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cases.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.cases.setTabKeyNavigation(False)
        sizePolicy.setHeightForWidth(self.cases.sizePolicy().hasHeightForWidth())
        self.cases.setSizePolicy(sizePolicy)

        self.list_Column.addWidget(self.cases)

        self.panes.addWidget(self.list_)

        self.column.addWidget(self.panes)


        self.retranslateUi(TrackedTab)

        QMetaObject.connectSlotsByName(TrackedTab)
    # setupUi

    def retranslateUi(self, TrackedTab: QWidget) -> None:
        TrackedTab.setWindowTitle(QCoreApplication.translate("TrackedTab", u"Tracked cases", None))
        self.mixTitle.setText("")
        self.emptyTitle.setText("")
        self.emptyWords.setText("")
        self.begin.setText(QCoreApplication.translate("TrackedTab", u"Track a case\u2026", None))
#if QT_CONFIG(tooltip)
        self.begin.setToolTip(QCoreApplication.translate("TrackedTab", u"Track a case of the lists, or one by its ID (Insert)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("TrackedTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("TrackedTab", u"Track\u2026", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("TrackedTab", u"Track another case (Insert)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("TrackedTab", u"Tracked cases", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

