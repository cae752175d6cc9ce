# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_question.ui'
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

from sendprep.gui.cut_label import CutComboBox

class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog: QWidget) -> None:
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        QuestionDialog.setMinimumSize(QSize(620, 0))
        self.column = QVBoxLayout(QuestionDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(QuestionDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.textLabel = QLabel(QuestionDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"type", u"label")
        self.textLabel.setWordWrap(False)
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.textLabel, 0, 0, 1, 3)

        self.text = QPlainTextEdit(QuestionDialog)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 44))
        self.text.setMaximumSize(QSize(16777215, 64))

        self.fields.addWidget(self.text, 1, 0, 1, 3)

        self.aboutLabel = QLabel(QuestionDialog)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"type", u"label")
        self.aboutLabel.setWordWrap(False)
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.aboutLabel, 2, 0, 1, 1)

        self.about = CutComboBox(QuestionDialog)
        self.about.setObjectName(u"about")
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.about, 3, 0, 1, 1)

        self.groupLabel = QLabel(QuestionDialog)
        self.groupLabel.setObjectName(u"groupLabel")
        self.groupLabel.setProperty(u"type", u"label")
        self.groupLabel.setWordWrap(False)
        self.groupLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.groupLabel, 2, 1, 1, 1)

        self.group = CutComboBox(QuestionDialog)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.group.sizePolicy().hasHeightForWidth())
        self.group.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.group, 3, 1, 1, 1)

        self.whoLabel = QLabel(QuestionDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"type", u"label")
        self.whoLabel.setWordWrap(False)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.whoLabel, 2, 2, 1, 1)

        self.who = QComboBox(QuestionDialog)
        self.who.setObjectName(u"who")
        self.who.setEditable(True)
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.who.sizePolicy().hasHeightForWidth())
        self.who.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.who, 3, 2, 1, 1)

        self.lineLabel = QLabel(QuestionDialog)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"type", u"label")
        self.lineLabel.setWordWrap(False)
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.lineLabel, 4, 0, 1, 3)

        self.line = QPlainTextEdit(QuestionDialog)
        self.line.setObjectName(u"line")
        self.line.setTabChangesFocus(True)
        self.line.setMinimumSize(QSize(0, 64))
        self.line.setMaximumSize(QSize(16777215, 160))

        self.fields.addWidget(self.line, 5, 0, 1, 3)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)

        self.column.addLayout(self.fields)

        self.mistake = QLabel(QuestionDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 6, -1, -1)
        self.cite = QPushButton(QuestionDialog)
        self.cite.setObjectName(u"cite")

        self.buttons.addWidget(self.cite)

        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(QuestionDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(QuestionDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.aboutLabel.setBuddy(self.about)
        self.groupLabel.setBuddy(self.group)
        self.whoLabel.setBuddy(self.who)
        self.lineLabel.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QuestionDialog)

        QMetaObject.connectSlotsByName(QuestionDialog)
    # setupUi

    def retranslateUi(self, QuestionDialog: QWidget) -> None:
        QuestionDialog.setWindowTitle(QCoreApplication.translate("QuestionDialog", u"Likely question", None))
        self.purpose.setText("")
        self.textLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Question", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Question", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("QuestionDialog", u"What inspectors may ask, in their words", None))
        self.aboutLabel.setText(QCoreApplication.translate("QuestionDialog", u"&About", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"About which weakness or finding", None))
#endif // QT_CONFIG(accessibility)
        self.groupLabel.setText(QCoreApplication.translate("QuestionDialog", u"Asked &of", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Asked of which group", None))
#endif // QT_CONFIG(accessibility)
        self.whoLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Who answers (optional)", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Who answers, by role", None))
#endif // QT_CONFIG(accessibility)
        self.lineLabel.setText(QCoreApplication.translate("QuestionDialog", u"&Line to take (optional); Ctrl+K cites evidence", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("QuestionDialog", u"Line to take", None))
#endif // QT_CONFIG(accessibility)
        self.line.setPlaceholderText(QCoreApplication.translate("QuestionDialog", u"The answer in two or three sentences, with the evidence that bears it, such as [E12 p7]", None))
        self.mistake.setText("")
        self.cite.setText(QCoreApplication.translate("QuestionDialog", u"Cite evidence\u2026", None))
#if QT_CONFIG(tooltip)
        self.cite.setToolTip(QCoreApplication.translate("QuestionDialog", u"Cite evidence where the caret stands (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
        self.cancel.setText(QCoreApplication.translate("QuestionDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("QuestionDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

