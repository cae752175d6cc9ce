# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSplitter, QTabBar,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.search_list import HitList

class Ui_SearchForm(object):
    def setupUi(self, SearchForm: QWidget) -> None:
        if not SearchForm.objectName():
            SearchForm.setObjectName(u"SearchForm")
        self.column = QVBoxLayout(SearchForm)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(SearchForm)
        self.head.setObjectName(u"head")
        self.headLayout = QHBoxLayout(self.head)
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(20, 14, 20, 10)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.title = CutLabel(self.head)
        self.title.setObjectName(u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.titles.addWidget(self.title)

        self.summary = CutLabel(self.head)
        self.summary.setObjectName(u"summary")
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)

        self.titles.addWidget(self.summary)


        self.headLayout.addLayout(self.titles)

        self.save = QPushButton(self.head)
        self.save.setObjectName(u"save")

        self.headLayout.addWidget(self.save)

        self.headLayout.setStretch(0, 1)

        self.column.addWidget(self.head)

        self.bands = QTabBar(SearchForm)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(SearchForm)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy1)
        self.results = QFrame(self.panes)
        self.results.setObjectName(u"results")
        self.resultsLayout = QVBoxLayout(self.results)
        self.resultsLayout.setSpacing(0)
        self.resultsLayout.setObjectName(u"resultsLayout")
        self.resultsLayout.setContentsMargins(0, 0, 0, 0)
        self.hits = HitList(self.results)
        self.hits.setObjectName(u"hits")

        self.resultsLayout.addWidget(self.hits)

        self.nothing = QLabel(self.results)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignCenter)
        self.nothing.setMargin(24)

        self.resultsLayout.addWidget(self.nothing)

        self.panes.addWidget(self.results)

        self.column.addWidget(self.panes)

        QWidget.setTabOrder(self.save, self.bands)
        QWidget.setTabOrder(self.bands, self.hits)

        self.retranslateUi(SearchForm)

        QMetaObject.connectSlotsByName(SearchForm)
    # setupUi

    def retranslateUi(self, SearchForm: QWidget) -> None:
        SearchForm.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"page", None))
        self.head.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"bar", None))
        self.title.setText(QCoreApplication.translate("SearchForm", u"Search", None))
        self.title.setProperty(u"type", QCoreApplication.translate("SearchForm", u"page-title", None))
        self.summary.setText("")
        self.summary.setProperty(u"ink", QCoreApplication.translate("SearchForm", u"muted", None))
        self.summary.setProperty(u"type", QCoreApplication.translate("SearchForm", u"caption", None))
        self.save.setText(QCoreApplication.translate("SearchForm", u"Save search", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("SearchForm", u"Save this search (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("SearchForm", u"Results or filters", None))
#endif // QT_CONFIG(accessibility)
        self.results.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"sheet", None))
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("SearchForm", u"Hits", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.nothing.setProperty(u"ink", QCoreApplication.translate("SearchForm", u"muted", None))
    # retranslateUi

