# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QProgressBar, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import (CutComboBox, CutLabel)
from sendprep.gui.segments import Segments

class Ui_CasesPage(object):
    def setupUi(self, CasesPage: QWidget) -> None:
        if not CasesPage.objectName():
            CasesPage.setObjectName(u"CasesPage")
        CasesPage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(CasesPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(CasesPage)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"bar")
        self.headerLayout = QGridLayout(self.header)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setHorizontalSpacing(16)
        self.headerLayout.setVerticalSpacing(6)
        self.headerLayout.setContentsMargins(20, 10, 20, 10)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")

        self.titles.addWidget(self.title)

        self.facts = CutLabel(self.header)
        self.facts.setObjectName(u"facts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)

        self.titles.addWidget(self.facts)


        self.headerLayout.addLayout(self.titles, 0, 0, 1, 1)

        self.tabs = Segments(self.header)
        self.tabs.setObjectName(u"tabs")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)

        self.headerLayout.addWidget(self.tabs, 0, 1, 1, 1)

        self.round = QWidget(self.header)
        self.round.setObjectName(u"round")
        self.roundRow = QHBoxLayout(self.round)
        self.roundRow.setSpacing(12)
        self.roundRow.setObjectName(u"roundRow")
        self.roundRow.setContentsMargins(0, 0, 0, 0)
        self.progress = QWidget(self.round)
        self.progress.setObjectName(u"progress")
        self.progressColumn = QVBoxLayout(self.progress)
        self.progressColumn.setSpacing(4)
        self.progressColumn.setObjectName(u"progressColumn")
        self.progressColumn.setContentsMargins(0, 0, 0, 0)
        self.done = QLabel(self.progress)
        self.done.setObjectName(u"done")

        self.progressColumn.addWidget(self.done)

        self.bar = QProgressBar(self.progress)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.progressColumn.addWidget(self.bar)


        self.roundRow.addWidget(self.progress)

        self.rounds = CutComboBox(self.round)
        self.rounds.setObjectName(u"rounds")
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rounds.setMinimumContentsLength(18)

        self.roundRow.addWidget(self.rounds)


        self.headerLayout.addWidget(self.round, 0, 2, 1, 1)

        self.headerLayout.setColumnStretch(0, 1)

        self.column.addWidget(self.header)

        self.stack = QStackedWidget(CasesPage)
        self.stack.setObjectName(u"stack")

        self.column.addWidget(self.stack)

        self.column.setStretch(1, 1)

        self.retranslateUi(CasesPage)

        QMetaObject.connectSlotsByName(CasesPage)
    # setupUi

    def retranslateUi(self, CasesPage: QWidget) -> None:
        CasesPage.setWindowTitle(QCoreApplication.translate("CasesPage", u"Cases", None))
        self.title.setText(QCoreApplication.translate("CasesPage", u"Cases", None))
        self.title.setProperty(u"type", QCoreApplication.translate("CasesPage", u"page-title", None))
        self.facts.setText("")
        self.facts.setProperty(u"type", QCoreApplication.translate("CasesPage", u"caption", None))
        self.facts.setProperty(u"ink", QCoreApplication.translate("CasesPage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("CasesPage", u"Parts of the page", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText("")
        self.done.setProperty(u"type", QCoreApplication.translate("CasesPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("CasesPage", u"Audited cases of the round", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rounds.setAccessibleName(QCoreApplication.translate("CasesPage", u"Audit round", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rounds.setAccessibleDescription(QCoreApplication.translate("CasesPage", u"The round that is audited, moderated and told of", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

