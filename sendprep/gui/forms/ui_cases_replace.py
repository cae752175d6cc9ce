# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_replace.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cases_table import CasesTable

class Ui_ReplaceDialog(object):
    def setupUi(self, ReplaceDialog: QWidget) -> None:
        if not ReplaceDialog.objectName():
            ReplaceDialog.setObjectName(u"ReplaceDialog")
        ReplaceDialog.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(ReplaceDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(ReplaceDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(ReplaceDialog)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.reasonLabel = QLabel(ReplaceDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.column.addWidget(self.reasonLabel)

        self.reason = QLineEdit(ReplaceDialog)
        self.reason.setObjectName(u"reason")

        self.column.addWidget(self.reason)

        self.mistake = QLabel(ReplaceDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(ReplaceDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ReplaceDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReplaceDialog)

        QMetaObject.connectSlotsByName(ReplaceDialog)
    # setupUi

    def retranslateUi(self, ReplaceDialog: QWidget) -> None:
        ReplaceDialog.setWindowTitle(QCoreApplication.translate("ReplaceDialog", u"Replace a case", None))
        self.purpose.setText("")
        self.words.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("ReplaceDialog", u"&Why it cannot be audited", None))
        self.reasonLabel.setProperty(u"type", QCoreApplication.translate("ReplaceDialog", u"label", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("ReplaceDialog", u"Such as: moved to another area", None))
        self.mistake.setText("")
        self.mistake.setProperty(u"ink", QCoreApplication.translate("ReplaceDialog", u"bad", None))
        self.cancel.setText(QCoreApplication.translate("ReplaceDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("ReplaceDialog", u"Replace", None))
        self.accept.setProperty(u"kind", QCoreApplication.translate("ReplaceDialog", u"primary", None))
    # retranslateUi

