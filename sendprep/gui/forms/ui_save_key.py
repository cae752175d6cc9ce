# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'save_key.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SaveKeyDialog(object):
    def setupUi(self, SaveKeyDialog: QWidget) -> None:
        if not SaveKeyDialog.objectName():
            SaveKeyDialog.setObjectName(u"SaveKeyDialog")
        SaveKeyDialog.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(SaveKeyDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(SaveKeyDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(SaveKeyDialog)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.gap1 = QSpacerItem(4, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.listLabel = QLabel(SaveKeyDialog)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.listLabel)

        self.listRow = QHBoxLayout()
        self.listRow.setSpacing(8)
        self.listRow.setObjectName(u"listRow")
        self.listRow.setContentsMargins(0, 0, 0, 0)
        self.list = QLineEdit(SaveKeyDialog)
        self.list.setObjectName(u"list")

        self.listRow.addWidget(self.list)

        self.chooseList = QPushButton(SaveKeyDialog)
        self.chooseList.setObjectName(u"chooseList")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.chooseList.sizePolicy().hasHeightForWidth())
        self.chooseList.setSizePolicy(sizePolicy)
        self.chooseList.setAutoDefault(False)

        self.listRow.addWidget(self.chooseList)


        self.column.addLayout(self.listRow)

        self.gap2 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap2)

        self.placeLabel = QLabel(SaveKeyDialog)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.placeLabel)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(SaveKeyDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)

        self.choosePlace = QPushButton(SaveKeyDialog)
        self.choosePlace.setObjectName(u"choosePlace")
        sizePolicy.setHeightForWidth(self.choosePlace.sizePolicy().hasHeightForWidth())
        self.choosePlace.setSizePolicy(sizePolicy)
        self.choosePlace.setAutoDefault(False)

        self.placeRow.addWidget(self.choosePlace)


        self.column.addLayout(self.placeRow)

        self.placeTold = QLabel(SaveKeyDialog)
        self.placeTold.setObjectName(u"placeTold")
        self.placeTold.setProperty(u"type", u"caption")
        self.placeTold.setProperty(u"ink", u"part")
        self.placeTold.setWordWrap(True)
        self.placeTold.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.placeTold)

        self.gap3 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap3)

        self.passRow = QHBoxLayout()
        self.passRow.setSpacing(12)
        self.passRow.setObjectName(u"passRow")
        self.passRow.setContentsMargins(0, 0, 0, 0)
        self.firstColumn = QVBoxLayout()
        self.firstColumn.setSpacing(4)
        self.firstColumn.setObjectName(u"firstColumn")
        self.firstLabel = QLabel(SaveKeyDialog)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"type", u"label")

        self.firstColumn.addWidget(self.firstLabel)

        self.first = QLineEdit(SaveKeyDialog)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.firstColumn.addWidget(self.first)


        self.passRow.addLayout(self.firstColumn)

        self.secondColumn = QVBoxLayout()
        self.secondColumn.setSpacing(4)
        self.secondColumn.setObjectName(u"secondColumn")
        self.secondLabel = QLabel(SaveKeyDialog)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"type", u"label")

        self.secondColumn.addWidget(self.secondLabel)

        self.second = QLineEdit(SaveKeyDialog)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.EchoMode.Password)

        self.secondColumn.addWidget(self.second)


        self.passRow.addLayout(self.secondColumn)


        self.column.addLayout(self.passRow)

        self.strength = QLabel(SaveKeyDialog)
        self.strength.setObjectName(u"strength")
        self.strength.setProperty(u"type", u"caption")
        self.strength.setProperty(u"ink", u"muted")
        self.strength.setWordWrap(True)
        self.strength.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.strength)

        self.caps = QLabel(SaveKeyDialog)
        self.caps.setObjectName(u"caps")
        self.caps.setProperty(u"type", u"caption")
        self.caps.setProperty(u"ink", u"part")
        self.caps.setWordWrap(True)
        self.caps.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.caps)

        self.shown = QCheckBox(SaveKeyDialog)
        self.shown.setObjectName(u"shown")

        self.column.addWidget(self.shown)

        self.mistake = QLabel(SaveKeyDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(SaveKeyDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(SaveKeyDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.listLabel.setBuddy(self.list)
        self.placeLabel.setBuddy(self.place)
        self.firstLabel.setBuddy(self.first)
        self.secondLabel.setBuddy(self.second)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SaveKeyDialog)

        QMetaObject.connectSlotsByName(SaveKeyDialog)
    # setupUi

    def retranslateUi(self, SaveKeyDialog: QWidget) -> None:
        SaveKeyDialog.setWindowTitle(QCoreApplication.translate("SaveKeyDialog", u"Save key file", None))
        self.purpose.setText("")
        self.words.setText(QCoreApplication.translate("SaveKeyDialog", u"A key ties the id of each drawn case to what the list says of who the child is: its own ID, UPN, ULN and columns of names. Nothing of it is kept in the bank. Whoever has file and passphrase knows the children: keep both apart, and delete the file when the audits are done.", None))
        self.listLabel.setText(QCoreApplication.translate("SaveKeyDialog", u"The &list that the sample was drawn from", None))
        self.chooseList.setText(QCoreApplication.translate("SaveKeyDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseList.setAccessibleName(QCoreApplication.translate("SaveKeyDialog", u"Choose the list", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("SaveKeyDialog", u"&Where to keep the key", None))
        self.choosePlace.setText(QCoreApplication.translate("SaveKeyDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choosePlace.setAccessibleName(QCoreApplication.translate("SaveKeyDialog", u"Choose where to keep the key", None))
#endif // QT_CONFIG(accessibility)
        self.placeTold.setText("")
        self.firstLabel.setText(QCoreApplication.translate("SaveKeyDialog", u"&Passphrase of the key", None))
        self.secondLabel.setText(QCoreApplication.translate("SaveKeyDialog", u"Passphrase &again", None))
        self.strength.setText("")
        self.caps.setText(QCoreApplication.translate("SaveKeyDialog", u"Caps Lock is on.", None))
        self.shown.setText(QCoreApplication.translate("SaveKeyDialog", u"&Show the passphrase", None))
        self.mistake.setText("")
#if QT_CONFIG(accessibility)
        self.mistake.setAccessibleName(QCoreApplication.translate("SaveKeyDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("SaveKeyDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("SaveKeyDialog", u"Save the key", None))
    # retranslateUi

