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
    QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout,
    QWidget)

from sendprep.gui.search_list import HitList

class Ui_SearchForm(object):
    def setupUi(self, SearchForm: QWidget) -> None:
        if not SearchForm.objectName():
            SearchForm.setObjectName(u"SearchForm")
        self.SearchFormLayout = QVBoxLayout(SearchForm)
        self.SearchFormLayout.setSpacing(0)
        self.SearchFormLayout.setObjectName(u"SearchFormLayout")
        self.SearchFormLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(SearchForm)
        self.head.setObjectName(u"head")
        self.headLayout = QHBoxLayout(self.head)
        self.headLayout.setSpacing(0)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(20, 14, 20, 10)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")

        self.titles.addWidget(self.title)

        self.summary = QLabel(self.head)
        self.summary.setObjectName(u"summary")

        self.titles.addWidget(self.summary)


        self.headLayout.addLayout(self.titles)


        self.SearchFormLayout.addWidget(self.head)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.filters = QFrame(SearchForm)
        self.filters.setObjectName(u"filters")
        self.filtersLayout = QVBoxLayout(self.filters)
        self.filtersLayout.setSpacing(0)
        self.filtersLayout.setObjectName(u"filtersLayout")
        self.filtersLayout.setContentsMargins(0, 0, 0, 0)
        self.filtersTitle = QLabel(self.filters)
        self.filtersTitle.setObjectName(u"filtersTitle")

        self.filtersLayout.addWidget(self.filtersTitle)

        self.kinds = QListWidget(self.filters)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setFrameShape(QFrame.NoFrame)

        self.filtersLayout.addWidget(self.kinds)


        self.columns.addWidget(self.filters)

        self.rule = QFrame(SearchForm)
        self.rule.setObjectName(u"rule")
        self.rule.setMinimumSize(QSize(1, 0))
        self.rule.setMaximumSize(QSize(1, 16777215))

        self.columns.addWidget(self.rule)

        self.results = QFrame(SearchForm)
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


        self.columns.addWidget(self.results)

        self.columns.setStretch(2, 1)

        self.SearchFormLayout.addLayout(self.columns)

        QWidget.setTabOrder(self.kinds, self.hits)

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
        self.filters.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"sheet", None))
        self.filtersTitle.setText(QCoreApplication.translate("SearchForm", u"Show", None))
        self.filtersTitle.setProperty(u"type", QCoreApplication.translate("SearchForm", u"label", None))
        self.filtersTitle.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"listTitle", None))
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("SearchForm", u"Kinds of hits", None))
#endif // QT_CONFIG(accessibility)
        self.rule.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"line", None))
        self.results.setProperty(u"kind", QCoreApplication.translate("SearchForm", u"sheet", None))
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("SearchForm", u"Hits", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.nothing.setProperty(u"ink", QCoreApplication.translate("SearchForm", u"muted", None))
    # retranslateUi

