# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'look_up_case.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_LookUpDialog(object):
    def setupUi(self, LookUpDialog: QWidget) -> None:
        if not LookUpDialog.objectName():
            LookUpDialog.setObjectName(u"LookUpDialog")
        LookUpDialog.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(LookUpDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(LookUpDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(LookUpDialog)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.gap1 = QSpacerItem(4, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.placeLabel = QLabel(LookUpDialog)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.placeLabel)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(LookUpDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)

        self.choosePlace = QPushButton(LookUpDialog)
        self.choosePlace.setObjectName(u"choosePlace")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choosePlace.sizePolicy().hasHeightForWidth())
        self.choosePlace.setSizePolicy(sizePolicy)
        self.choosePlace.setAutoDefault(False)

        self.placeRow.addWidget(self.choosePlace)


        self.column.addLayout(self.placeRow)

        self.gap2 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap2)

        self.askRow = QHBoxLayout()
        self.askRow.setSpacing(12)
        self.askRow.setObjectName(u"askRow")
        self.askRow.setContentsMargins(0, 0, 0, 0)
        self.passColumn = QVBoxLayout()
        self.passColumn.setSpacing(4)
        self.passColumn.setObjectName(u"passColumn")
        self.passLabel = QLabel(LookUpDialog)
        self.passLabel.setObjectName(u"passLabel")
        self.passLabel.setProperty(u"type", u"label")

        self.passColumn.addWidget(self.passLabel)

        self.passphrase = QLineEdit(LookUpDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passColumn.addWidget(self.passphrase)


        self.askRow.addLayout(self.passColumn)

        self.caseColumn = QVBoxLayout()
        self.caseColumn.setSpacing(4)
        self.caseColumn.setObjectName(u"caseColumn")
        self.caseLabel = QLabel(LookUpDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"type", u"label")

        self.caseColumn.addWidget(self.caseLabel)

        self.case_ = QLineEdit(LookUpDialog)
        self.case_.setObjectName(u"case_")

        self.caseColumn.addWidget(self.case_)


        self.askRow.addLayout(self.caseColumn)


        self.column.addLayout(self.askRow)

        self.caps = QLabel(LookUpDialog)
        self.caps.setObjectName(u"caps")
        self.caps.setProperty(u"type", u"caption")
        self.caps.setProperty(u"ink", u"part")
        self.caps.setWordWrap(True)
        self.caps.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.caps)

        self.mistake = QLabel(LookUpDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.found = QFrame(LookUpDialog)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"kind", u"sheet")
        self.foundColumn = QVBoxLayout(self.found)
        self.foundColumn.setSpacing(6)
        self.foundColumn.setObjectName(u"foundColumn")
        self.foundColumn.setContentsMargins(14, 12, 14, 12)
        self.foundTitle = QLabel(self.found)
        self.foundTitle.setObjectName(u"foundTitle")
        self.foundTitle.setProperty(u"type", u"section")
        self.foundTitle.setWordWrap(True)
        self.foundTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.foundColumn.addWidget(self.foundTitle)

        self.said = QFormLayout()
        self.said.setObjectName(u"said")
        self.said.setHorizontalSpacing(16)
        self.said.setVerticalSpacing(6)
        self.said.setContentsMargins(0, 0, 0, 0)

        self.foundColumn.addLayout(self.said)


        self.column.addWidget(self.found)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(LookUpDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(LookUpDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.placeLabel.setBuddy(self.place)
        self.passLabel.setBuddy(self.passphrase)
        self.caseLabel.setBuddy(self.case_)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LookUpDialog)

        QMetaObject.connectSlotsByName(LookUpDialog)
    # setupUi

    def retranslateUi(self, LookUpDialog: QWidget) -> None:
        LookUpDialog.setWindowTitle(QCoreApplication.translate("LookUpDialog", u"Look up a case", None))
        self.purpose.setText("")
        self.words.setText(QCoreApplication.translate("LookUpDialog", u"The key file tells who it is. It is read now and forgotten when this is closed or the bank is locked.", None))
        self.placeLabel.setText(QCoreApplication.translate("LookUpDialog", u"&Key file", None))
        self.choosePlace.setText(QCoreApplication.translate("LookUpDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choosePlace.setAccessibleName(QCoreApplication.translate("LookUpDialog", u"Choose the key file", None))
#endif // QT_CONFIG(accessibility)
        self.passLabel.setText(QCoreApplication.translate("LookUpDialog", u"&Passphrase of the key", None))
        self.caseLabel.setText(QCoreApplication.translate("LookUpDialog", u"C&ase", None))
        self.caps.setText(QCoreApplication.translate("LookUpDialog", u"Caps Lock is on.", None))
        self.mistake.setText("")
#if QT_CONFIG(accessibility)
        self.mistake.setAccessibleName(QCoreApplication.translate("LookUpDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.foundTitle.setText("")
        self.cancel.setText(QCoreApplication.translate("LookUpDialog", u"Close", None))
        self.accept.setText(QCoreApplication.translate("LookUpDialog", u"Look up", None))
    # retranslateUi

