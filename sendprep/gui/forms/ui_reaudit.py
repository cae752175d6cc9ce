# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reaudit.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReauditDialog(object):
    def setupUi(self, ReauditDialog: QWidget) -> None:
        if not ReauditDialog.objectName():
            ReauditDialog.setObjectName(u"ReauditDialog")
        ReauditDialog.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ReauditDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(ReauditDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(ReauditDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ink", u"muted")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.roundLabel = QLabel(ReauditDialog)
        self.roundLabel.setObjectName(u"roundLabel")
        self.roundLabel.setProperty(u"type", u"label")
        self.roundLabel.setWordWrap(True)
        self.roundLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.roundLabel)

        self.round = QComboBox(ReauditDialog)
        self.round.setObjectName(u"round")
        self.round.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.round.setMinimumContentsLength(12)

        self.column.addWidget(self.round)

        self.shown = QLabel(ReauditDialog)
        self.shown.setObjectName(u"shown")
        self.shown.setWordWrap(True)
        self.shown.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.shown)

        self.becauseLabel = QLabel(ReauditDialog)
        self.becauseLabel.setObjectName(u"becauseLabel")
        self.becauseLabel.setProperty(u"type", u"label")
        self.becauseLabel.setWordWrap(True)
        self.becauseLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.becauseLabel)

        self.because = QPlainTextEdit(ReauditDialog)
        self.because.setObjectName(u"because")
        self.because.setTabChangesFocus(True)
        self.because.setMinimumSize(QSize(0, 44))
        self.because.setMaximumSize(QSize(16777215, 96))

        self.column.addWidget(self.because)

        self.mistake = QLabel(ReauditDialog)
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

        self.cancel = QPushButton(ReauditDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ReauditDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.roundLabel.setBuddy(self.round)
        self.becauseLabel.setBuddy(self.because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReauditDialog)

        QMetaObject.connectSlotsByName(ReauditDialog)
    # setupUi

    def retranslateUi(self, ReauditDialog: QWidget) -> None:
        ReauditDialog.setWindowTitle(QCoreApplication.translate("ReauditDialog", u"Close action", None))
        self.purpose.setText("")
        self.words.setText("")
        self.roundLabel.setText(QCoreApplication.translate("ReauditDialog", u"&Later round", None))
#if QT_CONFIG(accessibility)
        self.round.setAccessibleName(QCoreApplication.translate("ReauditDialog", u"Later round", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText("")
        self.becauseLabel.setText(QCoreApplication.translate("ReauditDialog", u"&Why it may be closed nevertheless", None))
#if QT_CONFIG(accessibility)
        self.because.setAccessibleName(QCoreApplication.translate("ReauditDialog", u"Why it may be closed nevertheless", None))
#endif // QT_CONFIG(accessibility)
        self.because.setPlaceholderText(QCoreApplication.translate("ReauditDialog", u"Such as: no rise can be shown in so few cases; the board audits all plans from May", None))
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("ReauditDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("ReauditDialog", u"Close action", None))
    # retranslateUi

