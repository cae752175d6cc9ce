# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_proposals.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sendprep.gui.wrapped_list import WrappedList

class Ui_ProposalsDialog(object):
    def setupUi(self, ProposalsDialog: QWidget) -> None:
        if not ProposalsDialog.objectName():
            ProposalsDialog.setObjectName(u"ProposalsDialog")
        ProposalsDialog.setMinimumSize(QSize(620, 0))
        self.column = QVBoxLayout(ProposalsDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(ProposalsDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(ProposalsDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ink", u"muted")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.list = WrappedList(ProposalsDialog)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 60))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTabKeyNavigation(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.list.sizePolicy().hasHeightForWidth())
        self.list.setSizePolicy(sizePolicy)

        self.column.addWidget(self.list)

        self.mistake = QLabel(ProposalsDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 6, -1, -1)
        self.none = QPushButton(ProposalsDialog)
        self.none.setObjectName(u"none")

        self.buttons.addWidget(self.none)

        self.every = QPushButton(ProposalsDialog)
        self.every.setObjectName(u"every")

        self.buttons.addWidget(self.every)

        self.more = QPushButton(ProposalsDialog)
        self.more.setObjectName(u"more")

        self.buttons.addWidget(self.more)

        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(ProposalsDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ProposalsDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)


        self.retranslateUi(ProposalsDialog)

        QMetaObject.connectSlotsByName(ProposalsDialog)
    # setupUi

    def retranslateUi(self, ProposalsDialog: QWidget) -> None:
        ProposalsDialog.setWindowTitle(QCoreApplication.translate("ProposalsDialog", u"Propose questions", None))
        self.purpose.setText("")
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ProposalsDialog", u"Proposed questions", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.none.setText(QCoreApplication.translate("ProposalsDialog", u"Tick none", None))
#if QT_CONFIG(tooltip)
        self.none.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.every.setText(QCoreApplication.translate("ProposalsDialog", u"Tick all", None))
#if QT_CONFIG(tooltip)
        self.every.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.more.setText(QCoreApplication.translate("ProposalsDialog", u"Show more", None))
#if QT_CONFIG(tooltip)
        self.more.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.cancel.setText(QCoreApplication.translate("ProposalsDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("ProposalsDialog", u"Add", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

