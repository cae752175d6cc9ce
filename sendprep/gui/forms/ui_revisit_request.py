# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_request.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.date_field import DateField

class Ui_RequestDialog(object):
    def setupUi(self, RequestDialog: QWidget) -> None:
        if not RequestDialog.objectName():
            RequestDialog.setObjectName(u"RequestDialog")
        RequestDialog.setMinimumSize(QSize(600, 0))
        self.column = QVBoxLayout(RequestDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(RequestDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.textLabel = QLabel(RequestDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"type", u"label")
        self.textLabel.setWordWrap(False)
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.textLabel, 0, 0, 1, 3)

        self.text = QLineEdit(RequestDialog)
        self.text.setObjectName(u"text")

        self.fields.addWidget(self.text, 1, 0, 1, 3)

        self.askedLabel = QLabel(RequestDialog)
        self.askedLabel.setObjectName(u"askedLabel")
        self.askedLabel.setProperty(u"type", u"label")
        self.askedLabel.setWordWrap(False)
        self.askedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.askedLabel, 2, 0, 1, 1)

        self.asked = DateField(RequestDialog)
        self.asked.setObjectName(u"asked")

        self.fields.addWidget(self.asked, 3, 0, 1, 1)

        self.askedByLabel = QLabel(RequestDialog)
        self.askedByLabel.setObjectName(u"askedByLabel")
        self.askedByLabel.setProperty(u"type", u"label")
        self.askedByLabel.setWordWrap(False)
        self.askedByLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.askedByLabel, 2, 1, 1, 2)

        self.askedBy = QLineEdit(RequestDialog)
        self.askedBy.setObjectName(u"askedBy")

        self.fields.addWidget(self.askedBy, 3, 1, 1, 2)

        self.givenLabel = QLabel(RequestDialog)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setProperty(u"type", u"label")
        self.givenLabel.setWordWrap(False)
        self.givenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.givenLabel, 4, 0, 1, 3)

        self.given = QLineEdit(RequestDialog)
        self.given.setObjectName(u"given")

        self.fields.addWidget(self.given, 5, 0, 1, 3)

        self.givenOnLabel = QLabel(RequestDialog)
        self.givenOnLabel.setObjectName(u"givenOnLabel")
        self.givenOnLabel.setProperty(u"type", u"label")
        self.givenOnLabel.setWordWrap(False)
        self.givenOnLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.givenOnLabel, 6, 0, 1, 1)

        self.givenOn = DateField(RequestDialog)
        self.givenOn.setObjectName(u"givenOn")

        self.fields.addWidget(self.givenOn, 7, 0, 1, 1)

        self.givenByLabel = QLabel(RequestDialog)
        self.givenByLabel.setObjectName(u"givenByLabel")
        self.givenByLabel.setProperty(u"type", u"label")
        self.givenByLabel.setWordWrap(False)
        self.givenByLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.givenByLabel, 6, 1, 1, 2)

        self.givenBy = QComboBox(RequestDialog)
        self.givenBy.setObjectName(u"givenBy")
        self.givenBy.setEditable(True)
        self.givenBy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.givenBy.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.givenBy.sizePolicy().hasHeightForWidth())
        self.givenBy.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.givenBy, 7, 1, 1, 2)

        self.fields.setColumnStretch(0, 2)
        self.fields.setColumnStretch(1, 2)
        self.fields.setColumnStretch(2, 1)

        self.column.addLayout(self.fields)

        self.evidenceRow = QHBoxLayout()
        self.evidenceRow.setSpacing(8)
        self.evidenceRow.setObjectName(u"evidenceRow")
        self.evidenceRow.setContentsMargins(-1, 6, -1, -1)
        self.evidenceLabel = QLabel(RequestDialog)
        self.evidenceLabel.setObjectName(u"evidenceLabel")
        self.evidenceLabel.setProperty(u"type", u"label")
        self.evidenceLabel.setWordWrap(False)
        self.evidenceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.evidenceRow.addWidget(self.evidenceLabel)

        self.evidence = CutLabel(RequestDialog)
        self.evidence.setObjectName(u"evidence")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.evidence.sizePolicy().hasHeightForWidth())
        self.evidence.setSizePolicy(sizePolicy1)

        self.evidenceRow.addWidget(self.evidence)

        self.takeOff = QPushButton(RequestDialog)
        self.takeOff.setObjectName(u"takeOff")

        self.evidenceRow.addWidget(self.takeOff)

        self.choose = QPushButton(RequestDialog)
        self.choose.setObjectName(u"choose")

        self.evidenceRow.addWidget(self.choose)


        self.column.addLayout(self.evidenceRow)

        self.hash = QLabel(RequestDialog)
        self.hash.setObjectName(u"hash")
        self.hash.setProperty(u"ink", u"muted")
        self.hash.setWordWrap(True)
        self.hash.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.hash)

        self.mistake = QLabel(RequestDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 6, -1, -1)
        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(RequestDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(RequestDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.askedLabel.setBuddy(self.asked)
        self.askedByLabel.setBuddy(self.askedBy)
        self.givenLabel.setBuddy(self.given)
        self.givenOnLabel.setBuddy(self.givenOn)
        self.givenByLabel.setBuddy(self.givenBy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RequestDialog)

        QMetaObject.connectSlotsByName(RequestDialog)
    # setupUi

    def retranslateUi(self, RequestDialog: QWidget) -> None:
        RequestDialog.setWindowTitle(QCoreApplication.translate("RequestDialog", u"Asked for", None))
        self.purpose.setText("")
        self.textLabel.setText(QCoreApplication.translate("RequestDialog", u"&What inspectors asked for", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("RequestDialog", u"What inspectors asked for", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("RequestDialog", u"Such as: the minutes of the last partnership board", None))
        self.askedLabel.setText(QCoreApplication.translate("RequestDialog", u"Asked &on", None))
#if QT_CONFIG(accessibility)
        self.asked.setAccessibleName(QCoreApplication.translate("RequestDialog", u"Day on which it was asked for", None))
#endif // QT_CONFIG(accessibility)
        self.askedByLabel.setText(QCoreApplication.translate("RequestDialog", u"Asked &by (optional)", None))
#if QT_CONFIG(accessibility)
        self.askedBy.setAccessibleName(QCoreApplication.translate("RequestDialog", u"Asked by", None))
#endif // QT_CONFIG(accessibility)
        self.askedBy.setPlaceholderText(QCoreApplication.translate("RequestDialog", u"Such as: the lead inspector", None))
        self.givenLabel.setText(QCoreApplication.translate("RequestDialog", u"What was &given (optional)", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("RequestDialog", u"What was given", None))
#endif // QT_CONFIG(accessibility)
        self.given.setPlaceholderText(QCoreApplication.translate("RequestDialog", u"In a few words, if it is not in the bank", None))
        self.givenOnLabel.setText(QCoreApplication.translate("RequestDialog", u"G&iven on (optional)", None))
#if QT_CONFIG(accessibility)
        self.givenOn.setAccessibleName(QCoreApplication.translate("RequestDialog", u"Day on which it was given", None))
#endif // QT_CONFIG(accessibility)
        self.givenByLabel.setText(QCoreApplication.translate("RequestDialog", u"Given b&y (optional)", None))
#if QT_CONFIG(accessibility)
        self.givenBy.setAccessibleName(QCoreApplication.translate("RequestDialog", u"Given by, by role", None))
#endif // QT_CONFIG(accessibility)
        self.evidenceLabel.setText(QCoreApplication.translate("RequestDialog", u"The evidence", None))
        self.takeOff.setText(QCoreApplication.translate("RequestDialog", u"Take off", None))
#if QT_CONFIG(tooltip)
        self.takeOff.setToolTip(QCoreApplication.translate("RequestDialog", u"Name no evidence", None))
#endif // QT_CONFIG(tooltip)
        self.choose.setText(QCoreApplication.translate("RequestDialog", u"Choose\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose.setToolTip(QCoreApplication.translate("RequestDialog", u"Choose the evidence that was given (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
        self.hash.setText("")
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("RequestDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("RequestDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

