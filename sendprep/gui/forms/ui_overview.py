# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview.ui'
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
    QSpacerItem, QTabBar, QVBoxLayout, QWidget)

from sendprep.gui.overview_counts import CountLine
from sendprep.gui.overview_next import ItemList
from sendprep.gui.overview_table import WeaknessTable
from sendprep.gui.overview_timeline import TimelineStrip

class Ui_OverviewForm(object):
    def setupUi(self, OverviewForm: QWidget) -> None:
        if not OverviewForm.objectName():
            OverviewForm.setObjectName(u"OverviewForm")
        self.OverviewFormLayout = QVBoxLayout(OverviewForm)
        self.OverviewFormLayout.setSpacing(0)
        self.OverviewFormLayout.setObjectName(u"OverviewFormLayout")
        self.OverviewFormLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OverviewForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 13, 20, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.area = QLabel(self.body)
        self.area.setObjectName(u"area")

        self.titles.addWidget(self.area)

        self.facts = QLabel(self.body)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)

        self.titles.addWidget(self.facts)


        self.head.addLayout(self.titles)

        self.add = QPushButton(self.body)
        self.add.setObjectName(u"add")

        self.head.addWidget(self.add)

        self.print_ = QPushButton(self.body)
        self.print_.setObjectName(u"print_")

        self.head.addWidget(self.print_)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.dates = QFrame(self.body)
        self.dates.setObjectName(u"dates")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.dates.sizePolicy().hasHeightForWidth())
        self.dates.setSizePolicy(sizePolicy)
        self.datesLayout = QHBoxLayout(self.dates)
        self.datesLayout.setSpacing(20)
        self.datesLayout.setObjectName(u"datesLayout")
        self.datesLayout.setContentsMargins(18, 9, 12, 7)
        self.days = QVBoxLayout()
        self.days.setSpacing(0)
        self.days.setObjectName(u"days")
        self.days.setContentsMargins(0, 0, 0, 0)
        self.figureRow = QHBoxLayout()
        self.figureRow.setSpacing(12)
        self.figureRow.setObjectName(u"figureRow")
        self.figureRow.setContentsMargins(0, 0, 0, 0)
        self.figure = QLabel(self.dates)
        self.figure.setObjectName(u"figure")

        self.figureRow.addWidget(self.figure)

        self.daysWords = QVBoxLayout()
        self.daysWords.setSpacing(1)
        self.daysWords.setObjectName(u"daysWords")
        self.daysWords.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.daysWords.addItem(self.spacer1)

        self.daysTitle = QLabel(self.dates)
        self.daysTitle.setObjectName(u"daysTitle")

        self.daysWords.addWidget(self.daysTitle)

        self.working = QLabel(self.dates)
        self.working.setObjectName(u"working")
        self.working.setWordWrap(True)

        self.daysWords.addWidget(self.working)

        self.spacer2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.daysWords.addItem(self.spacer2)


        self.figureRow.addLayout(self.daysWords)

        self.figureRow.setStretch(1, 1)

        self.days.addLayout(self.figureRow)

        self.setRow = QHBoxLayout()
        self.setRow.setSpacing(4)
        self.setRow.setObjectName(u"setRow")
        self.setRow.setContentsMargins(0, 0, 0, 0)
        self.setBy = QLabel(self.dates)
        self.setBy.setObjectName(u"setBy")

        self.setRow.addWidget(self.setBy)

        self.change = QPushButton(self.dates)
        self.change.setObjectName(u"change")

        self.setRow.addWidget(self.change)

        self.spacer3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.setRow.addItem(self.spacer3)


        self.days.addLayout(self.setRow)


        self.datesLayout.addLayout(self.days)

        self.rule = QFrame(self.dates)
        self.rule.setObjectName(u"rule")
        self.rule.setMinimumSize(QSize(1, 0))
        self.rule.setMaximumSize(QSize(1, 16777215))

        self.datesLayout.addWidget(self.rule)

        self.timeline = TimelineStrip(self.dates)
        self.timeline.setObjectName(u"timeline")

        self.datesLayout.addWidget(self.timeline)

        self.datesLayout.setStretch(0, 2)
        self.datesLayout.setStretch(2, 6)

        self.column.addWidget(self.dates)

        self.lower = QHBoxLayout()
        self.lower.setSpacing(16)
        self.lower.setObjectName(u"lower")
        self.lower.setContentsMargins(0, 0, 0, 0)
        self.tablePanel = QFrame(self.body)
        self.tablePanel.setObjectName(u"tablePanel")
        self.tablePanel.setMinimumSize(QSize(0, 260))
        self.tablePanelLayout = QVBoxLayout(self.tablePanel)
        self.tablePanelLayout.setSpacing(0)
        self.tablePanelLayout.setObjectName(u"tablePanelLayout")
        self.tablePanelLayout.setContentsMargins(1, 1, 1, 1)
        self.table = WeaknessTable(self.tablePanel)
        self.table.setObjectName(u"table")

        self.tablePanelLayout.addWidget(self.table)

        self.legend = QFrame(self.tablePanel)
        self.legend.setObjectName(u"legend")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.legend.sizePolicy().hasHeightForWidth())
        self.legend.setSizePolicy(sizePolicy1)
        self.legendLayout = QHBoxLayout(self.legend)
        self.legendLayout.setSpacing(14)
        self.legendLayout.setObjectName(u"legendLayout")
        self.legendLayout.setContentsMargins(12, 4, 12, 4)
        self.rungsLegend = QLabel(self.legend)
        self.rungsLegend.setObjectName(u"rungsLegend")
        self.rungsLegend.setWordWrap(True)

        self.legendLayout.addWidget(self.rungsLegend)

        self.agencies = QHBoxLayout()
        self.agencies.setSpacing(14)
        self.agencies.setObjectName(u"agencies")
        self.agencies.setContentsMargins(0, 0, 0, 0)

        self.legendLayout.addLayout(self.agencies)

        self.legendLayout.setStretch(0, 1)

        self.tablePanelLayout.addWidget(self.legend)


        self.lower.addWidget(self.tablePanel)

        self.side = QVBoxLayout()
        self.side.setSpacing(12)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)
        self.countsPanel = QFrame(self.body)
        self.countsPanel.setObjectName(u"countsPanel")
        sizePolicy.setHeightForWidth(self.countsPanel.sizePolicy().hasHeightForWidth())
        self.countsPanel.setSizePolicy(sizePolicy)
        self.countsPanelLayout = QVBoxLayout(self.countsPanel)
        self.countsPanelLayout.setSpacing(0)
        self.countsPanelLayout.setObjectName(u"countsPanelLayout")
        self.countsPanelLayout.setContentsMargins(12, 8, 10, 8)
        self.countsHead = QHBoxLayout()
        self.countsHead.setSpacing(4)
        self.countsHead.setObjectName(u"countsHead")
        self.countsHead.setContentsMargins(0, 0, 0, 0)
        self.countsTitle = QLabel(self.countsPanel)
        self.countsTitle.setObjectName(u"countsTitle")

        self.countsHead.addWidget(self.countsTitle)

        self.spacer4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countsHead.addItem(self.spacer4)

        self.how = QPushButton(self.countsPanel)
        self.how.setObjectName(u"how")

        self.countsHead.addWidget(self.how)


        self.countsPanelLayout.addLayout(self.countsHead)

        self.answered = CountLine(self.countsPanel)
        self.answered.setObjectName(u"answered")

        self.countsPanelLayout.addWidget(self.answered)

        self.filed = CountLine(self.countsPanel)
        self.filed.setObjectName(u"filed")

        self.countsPanelLayout.addWidget(self.filed)

        self.sources = CountLine(self.countsPanel)
        self.sources.setObjectName(u"sources")

        self.countsPanelLayout.addWidget(self.sources)

        self.fresh = CountLine(self.countsPanel)
        self.fresh.setObjectName(u"fresh")

        self.countsPanelLayout.addWidget(self.fresh)


        self.side.addWidget(self.countsPanel)

        self.listsPanel = QFrame(self.body)
        self.listsPanel.setObjectName(u"listsPanel")
        self.listsPanel.setMinimumSize(QSize(0, 200))
        self.listsPanelLayout = QVBoxLayout(self.listsPanel)
        self.listsPanelLayout.setSpacing(0)
        self.listsPanelLayout.setObjectName(u"listsPanelLayout")
        self.listsPanelLayout.setContentsMargins(1, 1, 1, 1)
        self.tabs = QTabBar(self.listsPanel)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)

        self.listsPanelLayout.addWidget(self.tabs)

        self.tabsRule = QFrame(self.listsPanel)
        self.tabsRule.setObjectName(u"tabsRule")
        self.tabsRule.setMinimumSize(QSize(0, 1))
        self.tabsRule.setMaximumSize(QSize(16777215, 1))

        self.listsPanelLayout.addWidget(self.tabsRule)

        self.items = ItemList(self.listsPanel)
        self.items.setObjectName(u"items")

        self.listsPanelLayout.addWidget(self.items)

        self.nothing = QLabel(self.listsPanel)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignCenter)
        self.nothing.setMargin(16)

        self.listsPanelLayout.addWidget(self.nothing)


        self.side.addWidget(self.listsPanel)


        self.lower.addLayout(self.side)

        self.lower.setStretch(0, 3)
        self.lower.setStretch(1, 1)

        self.column.addLayout(self.lower)

        self.column.setStretch(2, 1)
        self.scroll.setWidget(self.body)

        self.OverviewFormLayout.addWidget(self.scroll)

        QWidget.setTabOrder(self.add, self.print_)
        QWidget.setTabOrder(self.print_, self.change)
        QWidget.setTabOrder(self.change, self.table)
        QWidget.setTabOrder(self.table, self.how)
        QWidget.setTabOrder(self.how, self.answered)
        QWidget.setTabOrder(self.answered, self.filed)
        QWidget.setTabOrder(self.filed, self.sources)
        QWidget.setTabOrder(self.sources, self.fresh)
        QWidget.setTabOrder(self.fresh, self.tabs)
        QWidget.setTabOrder(self.tabs, self.items)

        self.retranslateUi(OverviewForm)

        QMetaObject.connectSlotsByName(OverviewForm)
    # setupUi

    def retranslateUi(self, OverviewForm: QWidget) -> None:
        self.body.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"page", None))
        self.area.setText("")
        self.area.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"page-title", None))
        self.facts.setText("")
        self.facts.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"caption", None))
        self.facts.setProperty(u"ink", QCoreApplication.translate("OverviewForm", u"muted", None))
        self.add.setText(QCoreApplication.translate("OverviewForm", u"Add evidence", None))
        self.print_.setText(QCoreApplication.translate("OverviewForm", u"Print SEF summary", None))
        self.print_.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"primary", None))
        self.dates.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"panel", None))
        self.figure.setText("")
        self.figure.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"figure", None))
        self.daysTitle.setText("")
        self.daysTitle.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"section", None))
        self.working.setText("")
        self.working.setProperty(u"ink", QCoreApplication.translate("OverviewForm", u"muted", None))
        self.working.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"caption", None))
        self.setBy.setText(QCoreApplication.translate("OverviewForm", u"Set by you.", None))
        self.setBy.setProperty(u"ink", QCoreApplication.translate("OverviewForm", u"muted", None))
        self.setBy.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"caption", None))
        self.change.setText(QCoreApplication.translate("OverviewForm", u"Set a date", None))
        self.change.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"link", None))
#if QT_CONFIG(accessibility)
        self.change.setAccessibleName(QCoreApplication.translate("OverviewForm", u"Set the date of the revisit", None))
#endif // QT_CONFIG(accessibility)
        self.rule.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"line", None))
        self.tablePanel.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"panel", None))
        self.legend.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"paneFoot", None))
        self.rungsLegend.setText(QCoreApplication.translate("OverviewForm", u"Rungs: 1 activity, 2 output, 3 embedded, 4 impact, 5 lived experience", None))
        self.rungsLegend.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"caption", None))
        self.rungsLegend.setProperty(u"ink", QCoreApplication.translate("OverviewForm", u"muted", None))
        self.countsPanel.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"panel", None))
        self.countsTitle.setText("")
        self.countsTitle.setProperty(u"type", QCoreApplication.translate("OverviewForm", u"section", None))
        self.how.setText(QCoreApplication.translate("OverviewForm", u"How counted", None))
        self.how.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"link", None))
        self.listsPanel.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"panel", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("OverviewForm", u"Do next, due, changed", None))
#endif // QT_CONFIG(accessibility)
        self.tabsRule.setProperty(u"kind", QCoreApplication.translate("OverviewForm", u"line", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("OverviewForm", u"Do next", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.nothing.setProperty(u"ink", QCoreApplication.translate("OverviewForm", u"muted", None))
        pass
    # retranslateUi

