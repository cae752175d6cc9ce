# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'account_pane.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.warning_note import WarningNote

class Ui_AccountPane(object):
    def setupUi(self, AccountPane: QWidget) -> None:
        if not AccountPane.objectName():
            AccountPane.setObjectName(u"AccountPane")
        self.column = QVBoxLayout(AccountPane)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleBar = QFrame(AccountPane)
        self.titleBar.setObjectName(u"titleBar")
        self.titleBar.setProperty(u"kind", u"paneTitle")
        self.titleBarRow = QHBoxLayout(self.titleBar)
        self.titleBarRow.setSpacing(8)
        self.titleBarRow.setObjectName(u"titleBarRow")
        self.titleBarRow.setContentsMargins(14, 0, 14, 0)
        self.heading = QLabel(self.titleBar)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"label")

        self.titleBarRow.addWidget(self.heading)

        self.version = CutLabel(self.titleBar)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"type", u"caption")
        self.version.setProperty(u"ink", u"muted")

        self.titleBarRow.addWidget(self.version)

        self.titleGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleBarRow.addItem(self.titleGap)

        self.versions = QPushButton(self.titleBar)
        self.versions.setObjectName(u"versions")
        self.versions.setProperty(u"kind", u"link")

        self.titleBarRow.addWidget(self.versions)

        self.titleBarStrut = QSpacerItem(0, 36, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.titleBarRow.addItem(self.titleBarStrut)


        self.column.addWidget(self.titleBar)

        self.scroll = QScrollArea(AccountPane)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.sections = QVBoxLayout(self.sheet)
        self.sections.setSpacing(0)
        self.sections.setObjectName(u"sections")
        self.sections.setContentsMargins(10, 8, 10, 16)
        self.scroll.setWidget(self.sheet)

        self.column.addWidget(self.scroll)

        self.warning = WarningNote(AccountPane)
        self.warning.setObjectName(u"warning")

        self.column.addWidget(self.warning)

        self.bottom = QFrame(AccountPane)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setProperty(u"kind", u"paneFoot")
        self.bottomRow = QHBoxLayout(self.bottom)
        self.bottomRow.setSpacing(6)
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomRow.setContentsMargins(14, 4, 12, 4)
        self.words = CutLabel(self.bottom)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"caption")
        self.words.setProperty(u"ink", u"muted")

        self.bottomRow.addWidget(self.words)

        self.footGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottomRow.addItem(self.footGap)

        self.cite = QPushButton(self.bottom)
        self.cite.setObjectName(u"cite")

        self.bottomRow.addWidget(self.cite)

        self.bottomStrut = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bottomRow.addItem(self.bottomStrut)


        self.column.addWidget(self.bottom)


        self.retranslateUi(AccountPane)

        QMetaObject.connectSlotsByName(AccountPane)
    # setupUi

    def retranslateUi(self, AccountPane: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("AccountPane", u"Our account", None))
        self.versions.setText(QCoreApplication.translate("AccountPane", u"What changed", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("AccountPane", u"What changed: earlier versions of this account", None))
#endif // QT_CONFIG(accessibility)
        self.cite.setText(QCoreApplication.translate("AccountPane", u"Cite   Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.cite.setAccessibleName(QCoreApplication.translate("AccountPane", u"Cite evidence (Ctrl+K)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

