# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit.ui'
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
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabBar, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.segments import Segments

class Ui_AuditTab(object):
    def setupUi(self, AuditTab: QWidget) -> None:
        if not AuditTab.objectName():
            AuditTab.setObjectName(u"AuditTab")
        AuditTab.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(AuditTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(AuditTab)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"bar")
        self.headerRow = QHBoxLayout(self.header)
        self.headerRow.setSpacing(12)
        self.headerRow.setObjectName(u"headerRow")
        self.headerRow.setContentsMargins(16, 6, 16, 6)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.title = CutLabel(self.header)
        self.title.setObjectName(u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setProperty(u"type", u"section")

        self.titles.addWidget(self.title)

        self.facts = CutLabel(self.header)
        self.facts.setObjectName(u"facts")
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)
        self.facts.setProperty(u"type", u"caption")
        self.facts.setProperty(u"ink", u"muted")

        self.titles.addWidget(self.facts)


        self.headerRow.addLayout(self.titles)

        self.progress = QWidget(self.header)
        self.progress.setObjectName(u"progress")
        self.progressGrid = QGridLayout(self.progress)
        self.progressGrid.setObjectName(u"progressGrid")
        self.progressGrid.setHorizontalSpacing(12)
        self.progressGrid.setVerticalSpacing(4)
        self.progressGrid.setContentsMargins(0, 0, 0, 0)
        self.progressHeading = QLabel(self.progress)
        self.progressHeading.setObjectName(u"progressHeading")
        self.progressHeading.setProperty(u"type", u"caption")
        self.progressHeading.setProperty(u"ink", u"muted")

        self.progressGrid.addWidget(self.progressHeading, 0, 0, 1, 1)

        self.progressWords = QLabel(self.progress)
        self.progressWords.setObjectName(u"progressWords")
        self.progressWords.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.progressWords.setProperty(u"type", u"label")

        self.progressGrid.addWidget(self.progressWords, 0, 1, 1, 1)

        self.bar = QProgressBar(self.progress)
        self.bar.setObjectName(u"bar")
        self.bar.setMinimumSize(QSize(150, 0))
        self.bar.setTextVisible(False)

        self.progressGrid.addWidget(self.bar, 1, 0, 1, 2)

        self.progressGrid.setColumnStretch(1, 1)

        self.headerRow.addWidget(self.progress)

        self.which = Segments(self.header)
        self.which.setObjectName(u"which")

        self.headerRow.addWidget(self.which)

        self.reopen = QPushButton(self.header)
        self.reopen.setObjectName(u"reopen")

        self.headerRow.addWidget(self.reopen)

        self.printCase = QPushButton(self.header)
        self.printCase.setObjectName(u"printCase")

        self.headerRow.addWidget(self.printCase)

        self.finish = QPushButton(self.header)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"kind", u"primary")

        self.headerRow.addWidget(self.finish)

        self.headerRow.setStretch(0, 1)

        self.column.addWidget(self.header)

        self.bands = QTabBar(AuditTab)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(AuditTab)
        self.panes.setObjectName(u"panes")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy1)
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)

        self.column.addWidget(self.panes)

        self.nothing = QWidget(AuditTab)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"sheet")
        self.nothingColumn = QVBoxLayout(self.nothing)
        self.nothingColumn.setSpacing(4)
        self.nothingColumn.setObjectName(u"nothingColumn")
        self.nothingColumn.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothingColumn.addItem(self.above)

        self.nothingHeading = QLabel(self.nothing)
        self.nothingHeading.setObjectName(u"nothingHeading")
        self.nothingHeading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothingHeading.setWordWrap(True)
        self.nothingHeading.setProperty(u"type", u"section")

        self.nothingColumn.addWidget(self.nothingHeading)

        self.nothingWords = QLabel(self.nothing)
        self.nothingWords.setObjectName(u"nothingWords")
        self.nothingWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothingWords.setWordWrap(True)

        self.nothingColumn.addWidget(self.nothingWords)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothingColumn.addItem(self.below)

        self.nothingColumn.setStretch(0, 1)
        self.nothingColumn.setStretch(3, 2)

        self.column.addWidget(self.nothing)


        self.retranslateUi(AuditTab)

        QMetaObject.connectSlotsByName(AuditTab)
    # setupUi

    def retranslateUi(self, AuditTab: QWidget) -> None:
        self.progressHeading.setText(QCoreApplication.translate("AuditTab", u"Second audits", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("AuditTab", u"Second audits that are finished", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("AuditTab", u"Which audit", None))
#endif // QT_CONFIG(accessibility)
        self.reopen.setText(QCoreApplication.translate("AuditTab", u"Reopen case", None))
        self.printCase.setText(QCoreApplication.translate("AuditTab", u"Case page", None))
        self.finish.setText(QCoreApplication.translate("AuditTab", u"Finish case", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("AuditTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.nothingHeading.setText(QCoreApplication.translate("AuditTab", u"No audit round is begun yet", None))
        self.nothingWords.setText(QCoreApplication.translate("AuditTab", u"Draw a sample in the tab Draw and begin a round on it. Its cases then stand here.", None))
        pass
    # retranslateUi

