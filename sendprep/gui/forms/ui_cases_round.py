# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_round.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from sendprep.gui.cases_table import CasesTable

class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog: QWidget) -> None:
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        RoundDialog.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(RoundDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(RoundDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.titleLabel = QLabel(RoundDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.column.addWidget(self.titleLabel)

        self.title = QLineEdit(RoundDialog)
        self.title.setObjectName(u"title")

        self.column.addWidget(self.title)

        self.instrumentLabel = QLabel(RoundDialog)
        self.instrumentLabel.setObjectName(u"instrumentLabel")

        self.column.addWidget(self.instrumentLabel)

        self.instrument = QComboBox(RoundDialog)
        self.instrument.setObjectName(u"instrument")

        self.column.addWidget(self.instrument)

        self.about = QLabel(RoundDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.ownRow = QHBoxLayout()
        self.ownRow.setSpacing(12)
        self.ownRow.setObjectName(u"ownRow")
        self.ownRow.setContentsMargins(0, 0, 0, 0)
        self.copyOwn = QPushButton(RoundDialog)
        self.copyOwn.setObjectName(u"copyOwn")
        self.copyOwn.setProperty(u"kind", u"link")
        self.copyOwn.setAutoDefault(False)

        self.ownRow.addWidget(self.copyOwn)

        self.openOwn = QPushButton(RoundDialog)
        self.openOwn.setObjectName(u"openOwn")
        self.openOwn.setProperty(u"kind", u"link")
        self.openOwn.setAutoDefault(False)

        self.ownRow.addWidget(self.openOwn)

        self.ownEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ownRow.addItem(self.ownEnd)


        self.column.addLayout(self.ownRow)

        self.ownTold = QLabel(RoundDialog)
        self.ownTold.setObjectName(u"ownTold")
        self.ownTold.setWordWrap(True)
        self.ownTold.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.ownTold)

        self.shareLabel = QLabel(RoundDialog)
        self.shareLabel.setObjectName(u"shareLabel")

        self.column.addWidget(self.shareLabel)

        self.share = QSpinBox(RoundDialog)
        self.share.setObjectName(u"share")
        self.share.setMaximum(100)
        self.share.setSingleStep(5)
        self.share.setValue(20)

        self.column.addWidget(self.share)

        self.second = QLabel(RoundDialog)
        self.second.setObjectName(u"second")
        self.second.setWordWrap(True)
        self.second.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.second)

        self.mistake = QLabel(RoundDialog)
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

        self.cancel = QPushButton(RoundDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(RoundDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.instrumentLabel.setBuddy(self.instrument)
        self.shareLabel.setBuddy(self.share)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoundDialog)

        QMetaObject.connectSlotsByName(RoundDialog)
    # setupUi

    def retranslateUi(self, RoundDialog: QWidget) -> None:
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"Begin an audit round", None))
        self.purpose.setText("")
        self.titleLabel.setText(QCoreApplication.translate("RoundDialog", u"&Title", None))
        self.titleLabel.setProperty(u"type", QCoreApplication.translate("RoundDialog", u"label", None))
        self.instrumentLabel.setText(QCoreApplication.translate("RoundDialog", u"&Asked of each case", None))
        self.instrumentLabel.setProperty(u"type", QCoreApplication.translate("RoundDialog", u"label", None))
        self.about.setText("")
        self.about.setProperty(u"type", QCoreApplication.translate("RoundDialog", u"caption", None))
        self.about.setProperty(u"ink", QCoreApplication.translate("RoundDialog", u"muted", None))
        self.copyOwn.setText(QCoreApplication.translate("RoundDialog", u"&Make a copy to change", None))
        self.openOwn.setText(QCoreApplication.translate("RoundDialog", u"&Open folder of own instruments", None))
        self.ownTold.setText("")
        self.ownTold.setProperty(u"type", QCoreApplication.translate("RoundDialog", u"caption", None))
        self.ownTold.setProperty(u"ink", QCoreApplication.translate("RoundDialog", u"part", None))
        self.shareLabel.setText(QCoreApplication.translate("RoundDialog", u"&Share audited a second time, blind", None))
        self.shareLabel.setProperty(u"type", QCoreApplication.translate("RoundDialog", u"label", None))
        self.share.setSuffix(QCoreApplication.translate("RoundDialog", u"%", None))
        self.second.setText("")
        self.second.setProperty(u"type", QCoreApplication.translate("RoundDialog", u"caption", None))
        self.second.setProperty(u"ink", QCoreApplication.translate("RoundDialog", u"muted", None))
        self.mistake.setText("")
        self.mistake.setProperty(u"ink", QCoreApplication.translate("RoundDialog", u"bad", None))
        self.cancel.setText(QCoreApplication.translate("RoundDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("RoundDialog", u"Begin the round", None))
        self.accept.setProperty(u"kind", QCoreApplication.translate("RoundDialog", u"primary", None))
    # retranslateUi

