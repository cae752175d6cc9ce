# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_findings.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTabBar, QVBoxLayout, QWidget)

from sendprep.gui.cases_findings_chart import ChartLegend
from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_FindingsTab(object):
    def setupUi(self, FindingsTab: QWidget) -> None:
        if not FindingsTab.objectName():
            FindingsTab.setObjectName(u"FindingsTab")
        FindingsTab.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(FindingsTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.empty = QWidget(FindingsTab)
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

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyWords.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyWords)

        self.under = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.under)

        self.emptyColumn.setStretch(0, 1)
        self.emptyColumn.setStretch(3, 1)

        self.column.addWidget(self.empty)

        self.bands = QTabBar(FindingsTab)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(FindingsTab)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.figures = QFrame(self.panes)
        self.figures.setObjectName(u"figures")
        self.figures.setProperty(u"kind", u"sheet")
        self.figuresColumn = QVBoxLayout(self.figures)
        self.figuresColumn.setSpacing(0)
        self.figuresColumn.setObjectName(u"figuresColumn")
        self.figuresColumn.setContentsMargins(0, 0, 0, 0)
        self.chartHead = QFrame(self.figures)
        self.chartHead.setObjectName(u"chartHead")
        self.chartHead.setProperty(u"kind", u"paneTitle")
        self.chartHeadRow = QHBoxLayout(self.chartHead)
        self.chartHeadRow.setSpacing(8)
        self.chartHeadRow.setObjectName(u"chartHeadRow")
        self.chartHeadRow.setContentsMargins(14, 6, 14, 6)
        self.chartTitle = CutLabel(self.chartHead)
        self.chartTitle.setObjectName(u"chartTitle")
        self.chartTitle.setProperty(u"type", u"section")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.chartTitle.sizePolicy().hasHeightForWidth())
        self.chartTitle.setSizePolicy(sizePolicy1)

        self.chartHeadRow.addWidget(self.chartTitle)

        self.order = QWidget(self.chartHead)
        self.order.setObjectName(u"order")
        self.orderRow = QHBoxLayout(self.order)
        self.orderRow.setSpacing(0)
        self.orderRow.setObjectName(u"orderRow")
        self.orderRow.setContentsMargins(0, 0, 0, 0)
        self.asAsked = QPushButton(self.order)
        self.asAsked.setObjectName(u"asAsked")
        self.asAsked.setCheckable(True)
        self.asAsked.setAutoExclusive(True)
        self.asAsked.setChecked(True)
        self.asAsked.setProperty(u"kind", u"segment")

        self.orderRow.addWidget(self.asAsked)

        self.worstFirst = QPushButton(self.order)
        self.worstFirst.setObjectName(u"worstFirst")
        self.worstFirst.setCheckable(True)
        self.worstFirst.setAutoExclusive(True)
        self.worstFirst.setProperty(u"kind", u"segment")

        self.orderRow.addWidget(self.worstFirst)


        self.chartHeadRow.addWidget(self.order)

        self.chartHeadRow.setStretch(0, 1)

        self.figuresColumn.addWidget(self.chartHead)

        self.chart = WrappedList(self.figures)
        self.chart.setObjectName(u"chart")
        self.chart.setFrameShape(QFrame.Shape.NoFrame)
        self.chart.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chart.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.chart.setTabKeyNavigation(False)

        self.figuresColumn.addWidget(self.chart)

        self.foot = QFrame(self.figures)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footColumn = QVBoxLayout(self.foot)
        self.footColumn.setSpacing(2)
        self.footColumn.setObjectName(u"footColumn")
        self.footColumn.setContentsMargins(14, 6, 14, 6)
        self.legend = ChartLegend(self.foot)
        self.legend.setObjectName(u"legend")

        self.footColumn.addWidget(self.legend)

        self.hidden = QLabel(self.foot)
        self.hidden.setObjectName(u"hidden")
        self.hidden.setProperty(u"type", u"caption")
        self.hidden.setProperty(u"ink", u"muted")
        self.hidden.setWordWrap(True)

        self.footColumn.addWidget(self.hidden)


        self.figuresColumn.addWidget(self.foot)

        self.panes.addWidget(self.figures)
        self.beside = QFrame(self.panes)
        self.beside.setObjectName(u"beside")
        self.beside.setProperty(u"kind", u"sheet")
        self.besideColumn = QVBoxLayout(self.beside)
        self.besideColumn.setSpacing(0)
        self.besideColumn.setObjectName(u"besideColumn")
        self.besideColumn.setContentsMargins(0, 0, 0, 0)
        self.factsHead = QFrame(self.beside)
        self.factsHead.setObjectName(u"factsHead")
        self.factsHead.setProperty(u"kind", u"paneTitle")
        self.factsHeadRow = QHBoxLayout(self.factsHead)
        self.factsHeadRow.setSpacing(8)
        self.factsHeadRow.setObjectName(u"factsHeadRow")
        self.factsHeadRow.setContentsMargins(14, 6, 14, 6)
        self.factsTitle = CutLabel(self.factsHead)
        self.factsTitle.setObjectName(u"factsTitle")
        self.factsTitle.setProperty(u"type", u"section")
        sizePolicy1.setHeightForWidth(self.factsTitle.sizePolicy().hasHeightForWidth())
        self.factsTitle.setSizePolicy(sizePolicy1)

        self.factsHeadRow.addWidget(self.factsTitle)

        self.open = QPushButton(self.factsHead)
        self.open.setObjectName(u"open")

        self.factsHeadRow.addWidget(self.open)

        self.factsHeadRow.setStretch(0, 1)

        self.besideColumn.addWidget(self.factsHead)

        self.facts = WrappedList(self.beside)
        self.facts.setObjectName(u"facts")
        self.facts.setFrameShape(QFrame.Shape.NoFrame)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.facts.setTabKeyNavigation(False)

        self.besideColumn.addWidget(self.facts)

        self.panes.addWidget(self.beside)

        self.column.addWidget(self.panes)


        self.retranslateUi(FindingsTab)

        QMetaObject.connectSlotsByName(FindingsTab)
    # setupUi

    def retranslateUi(self, FindingsTab: QWidget) -> None:
        FindingsTab.setWindowTitle(QCoreApplication.translate("FindingsTab", u"Findings", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("FindingsTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("FindingsTab", u"Order of the criteria", None))
#endif // QT_CONFIG(accessibility)
        self.asAsked.setText(QCoreApplication.translate("FindingsTab", u"As asked", None))
#if QT_CONFIG(tooltip)
        self.asAsked.setToolTip(QCoreApplication.translate("FindingsTab", u"The criteria in the order of the sections", None))
#endif // QT_CONFIG(tooltip)
        self.worstFirst.setText(QCoreApplication.translate("FindingsTab", u"Worst first", None))
#if QT_CONFIG(tooltip)
        self.worstFirst.setToolTip(QCoreApplication.translate("FindingsTab", u"The criteria least often met first (O)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.chart.setAccessibleName(QCoreApplication.translate("FindingsTab", u"Findings of the round", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("FindingsTab", u"Open case", None))
#if QT_CONFIG(tooltip)
        self.open.setToolTip(QCoreApplication.translate("FindingsTab", u"Open the chosen case (Return)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("FindingsTab", u"What belongs to the chosen finding", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

