# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_clock.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_CaseDaysForm(object):
    def setupUi(self, CaseDaysForm: QWidget) -> None:
        if not CaseDaysForm.objectName():
            CaseDaysForm.setObjectName(u"CaseDaysForm")
        self.column = QVBoxLayout(CaseDaysForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(CaseDaysForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"section")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.sentence = QLabel(CaseDaysForm)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setProperty(u"ink", u"muted")
        self.sentence.setWordWrap(True)

        self.column.addWidget(self.sentence)

        self.scroll = QScrollArea(CaseDaysForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldColumn = QVBoxLayout(self.fields)
        self.fieldColumn.setSpacing(8)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.fieldColumn.setContentsMargins(0, 0, 8, 4)
        self.scroll.setWidget(self.fields)

        self.column.addWidget(self.scroll)

        self.mistake = QLabel(CaseDaysForm)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttonsGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(CaseDaysForm)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CaseDaysForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)


        self.retranslateUi(CaseDaysForm)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(CaseDaysForm)
    # setupUi

    def retranslateUi(self, CaseDaysForm: QWidget) -> None:
        CaseDaysForm.setWindowTitle(QCoreApplication.translate("CaseDaysForm", u"Statutory clock", None))
        self.title.setText("")
        self.sentence.setText(QCoreApplication.translate("CaseDaysForm", u"From the days as the case file has them. What is not known stays empty; nothing is guessed. Outside this form only their weeks are shown.", None))
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("CaseDaysForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CaseDaysForm", u"Save", None))
    # retranslateUi

