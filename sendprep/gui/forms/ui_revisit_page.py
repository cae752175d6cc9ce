# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.segments import Segments

class Ui_RevisitPage(object):
    def setupUi(self, RevisitPage: QWidget) -> None:
        if not RevisitPage.objectName():
            RevisitPage.setObjectName(u"RevisitPage")
        RevisitPage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(RevisitPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(RevisitPage)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"bar")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(16)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(20, 10, 20, 10)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"page-title")

        self.titles.addWidget(self.title)

        self.facts = CutLabel(self.header)
        self.facts.setObjectName(u"facts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)
        self.facts.setProperty(u"type", u"caption")
        self.facts.setProperty(u"ink", u"muted")

        self.titles.addWidget(self.facts)


        self.headerLayout.addLayout(self.titles)

        self.tabs = Segments(self.header)
        self.tabs.setObjectName(u"tabs")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)

        self.headerLayout.addWidget(self.tabs)

        self.parts = QComboBox(self.header)
        self.parts.setObjectName(u"parts")

        self.headerLayout.addWidget(self.parts)

        self.headerLayout.setStretch(0, 1)

        self.column.addWidget(self.header)

        self.stack = QStackedWidget(RevisitPage)
        self.stack.setObjectName(u"stack")

        self.column.addWidget(self.stack)

        self.column.setStretch(1, 1)

        self.retranslateUi(RevisitPage)

        QMetaObject.connectSlotsByName(RevisitPage)
    # setupUi

    def retranslateUi(self, RevisitPage: QWidget) -> None:
        RevisitPage.setWindowTitle(QCoreApplication.translate("RevisitPage", u"Revisit", None))
        self.title.setText(QCoreApplication.translate("RevisitPage", u"Revisit", None))
        self.facts.setText("")
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RevisitPage", u"Parts of the page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("RevisitPage", u"Parts of the page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

