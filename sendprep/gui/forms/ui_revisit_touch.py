# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_touch.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.date_field import DateField

class Ui_TouchDialog(object):
    def setupUi(self, TouchDialog: QWidget) -> None:
        if not TouchDialog.objectName():
            TouchDialog.setObjectName(u"TouchDialog")
        TouchDialog.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(TouchDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(TouchDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.dayLabel = QLabel(TouchDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")
        self.dayLabel.setWordWrap(False)
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.day = DateField(TouchDialog)
        self.day.setObjectName(u"day")

        self.fields.addWidget(self.day, 1, 0, 1, 1)

        self.ownerLabel = QLabel(TouchDialog)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setProperty(u"type", u"label")
        self.ownerLabel.setWordWrap(False)
        self.ownerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.ownerLabel, 0, 1, 1, 1)

        self.owner = QComboBox(TouchDialog)
        self.owner.setObjectName(u"owner")
        self.owner.setEditable(True)
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.owner.sizePolicy().hasHeightForWidth())
        self.owner.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.owner, 1, 1, 1, 1)

        self.saidLabel = QLabel(TouchDialog)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setProperty(u"type", u"label")
        self.saidLabel.setWordWrap(False)
        self.saidLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.saidLabel, 2, 0, 1, 2)

        self.said = QPlainTextEdit(TouchDialog)
        self.said.setObjectName(u"said")
        self.said.setTabChangesFocus(True)
        self.said.setMinimumSize(QSize(0, 44))
        self.said.setMaximumSize(QSize(16777215, 72))

        self.fields.addWidget(self.said, 3, 0, 1, 2)

        self.answerLabel = QLabel(TouchDialog)
        self.answerLabel.setObjectName(u"answerLabel")
        self.answerLabel.setProperty(u"type", u"label")
        self.answerLabel.setWordWrap(False)
        self.answerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.answerLabel, 4, 0, 1, 2)

        self.answer = QPlainTextEdit(TouchDialog)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumSize(QSize(0, 44))
        self.answer.setMaximumSize(QSize(16777215, 72))

        self.fields.addWidget(self.answer, 5, 0, 1, 2)

        self.answeredLabel = QLabel(TouchDialog)
        self.answeredLabel.setObjectName(u"answeredLabel")
        self.answeredLabel.setProperty(u"type", u"label")
        self.answeredLabel.setWordWrap(False)
        self.answeredLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.answeredLabel, 6, 0, 1, 1)

        self.answered = DateField(TouchDialog)
        self.answered.setObjectName(u"answered")

        self.fields.addWidget(self.answered, 7, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 2)

        self.column.addLayout(self.fields)

        self.mistake = QLabel(TouchDialog)
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

        self.cancel = QPushButton(TouchDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(TouchDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.ownerLabel.setBuddy(self.owner)
        self.saidLabel.setBuddy(self.said)
        self.answerLabel.setBuddy(self.answer)
        self.answeredLabel.setBuddy(self.answered)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TouchDialog)

        QMetaObject.connectSlotsByName(TouchDialog)
    # setupUi

    def retranslateUi(self, TouchDialog: QWidget) -> None:
        TouchDialog.setWindowTitle(QCoreApplication.translate("TouchDialog", u"Keeping in touch", None))
        self.purpose.setText("")
        self.dayLabel.setText(QCoreApplication.translate("TouchDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("TouchDialog", u"Day of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("TouchDialog", u"&Who sees to it (optional)", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("TouchDialog", u"Who sees to it, by role", None))
#endif // QT_CONFIG(accessibility)
        self.saidLabel.setText(QCoreApplication.translate("TouchDialog", u"What was &said", None))
#if QT_CONFIG(accessibility)
        self.said.setAccessibleName(QCoreApplication.translate("TouchDialog", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.said.setPlaceholderText(QCoreApplication.translate("TouchDialog", u"The point that was raised, in a sentence or two", None))
        self.answerLabel.setText(QCoreApplication.translate("TouchDialog", u"What came of it (&optional)", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("TouchDialog", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.answer.setPlaceholderText(QCoreApplication.translate("TouchDialog", u"The answer that was given", None))
        self.answeredLabel.setText(QCoreApplication.translate("TouchDialog", u"&Answered on (optional)", None))
#if QT_CONFIG(accessibility)
        self.answered.setAccessibleName(QCoreApplication.translate("TouchDialog", u"Day on which it was answered", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("TouchDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("TouchDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

