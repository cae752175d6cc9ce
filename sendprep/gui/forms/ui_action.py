# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'action.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import CutComboBox
from sendprep.gui.date_field import DateField

class Ui_ActionDialog(object):
    def setupUi(self, ActionDialog: QWidget) -> None:
        if not ActionDialog.objectName():
            ActionDialog.setObjectName(u"ActionDialog")
        ActionDialog.setMinimumSize(QSize(540, 0))
        self.column = QVBoxLayout(ActionDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(ActionDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(ActionDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ink", u"muted")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.textLabel = QLabel(ActionDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"type", u"label")
        self.textLabel.setWordWrap(True)
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.textLabel)

        self.text = QPlainTextEdit(ActionDialog)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 44))
        self.text.setMaximumSize(QSize(16777215, 72))

        self.column.addWidget(self.text)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(4)
        self.weaknessLabel = QLabel(ActionDialog)
        self.weaknessLabel.setObjectName(u"weaknessLabel")
        self.weaknessLabel.setProperty(u"type", u"label")
        self.weaknessLabel.setWordWrap(True)
        self.weaknessLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.weaknessLabel, 0, 0, 1, 1)

        self.ownerLabel = QLabel(ActionDialog)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setProperty(u"type", u"label")
        self.ownerLabel.setWordWrap(True)
        self.ownerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.ownerLabel, 0, 1, 1, 1)

        self.weakness = CutComboBox(ActionDialog)
        self.weakness.setObjectName(u"weakness")
        self.weakness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.weakness.setMinimumContentsLength(12)

        self.fields.addWidget(self.weakness, 1, 0, 1, 1)

        self.owner = QLineEdit(ActionDialog)
        self.owner.setObjectName(u"owner")

        self.fields.addWidget(self.owner, 1, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.days = QGridLayout()
        self.days.setObjectName(u"days")
        self.days.setHorizontalSpacing(12)
        self.days.setVerticalSpacing(4)
        self.dueLabel = QLabel(ActionDialog)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"type", u"label")
        self.dueLabel.setWordWrap(True)
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.days.addWidget(self.dueLabel, 0, 0, 1, 1)

        self.doneLabel = QLabel(ActionDialog)
        self.doneLabel.setObjectName(u"doneLabel")
        self.doneLabel.setProperty(u"type", u"label")
        self.doneLabel.setWordWrap(True)
        self.doneLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.days.addWidget(self.doneLabel, 0, 1, 1, 1)

        self.reauditLabel = QLabel(ActionDialog)
        self.reauditLabel.setObjectName(u"reauditLabel")
        self.reauditLabel.setProperty(u"type", u"label")
        self.reauditLabel.setWordWrap(True)
        self.reauditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.days.addWidget(self.reauditLabel, 0, 2, 1, 1)

        self.due = DateField(ActionDialog)
        self.due.setObjectName(u"due")

        self.days.addWidget(self.due, 1, 0, 1, 1)

        self.done = DateField(ActionDialog)
        self.done.setObjectName(u"done")

        self.days.addWidget(self.done, 1, 1, 1, 1)

        self.reaudit = DateField(ActionDialog)
        self.reaudit.setObjectName(u"reaudit")

        self.days.addWidget(self.reaudit, 1, 2, 1, 1)

        self.days.setColumnStretch(0, 1)
        self.days.setColumnStretch(1, 1)
        self.days.setColumnStretch(2, 1)

        self.column.addLayout(self.days)

        self.state = QLabel(ActionDialog)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"ink", u"muted")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.state)

        self.mistake = QLabel(ActionDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.remove = QPushButton(ActionDialog)
        self.remove.setObjectName(u"remove")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.remove.sizePolicy().hasHeightForWidth())
        self.remove.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.remove)

        self.close_ = QPushButton(ActionDialog)
        self.close_.setObjectName(u"close_")
        sizePolicy.setHeightForWidth(self.close_.sizePolicy().hasHeightForWidth())
        self.close_.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.close_)

        self.open_ = QPushButton(ActionDialog)
        self.open_.setObjectName(u"open_")
        sizePolicy.setHeightForWidth(self.open_.sizePolicy().hasHeightForWidth())
        self.open_.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.open_)

        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(ActionDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ActionDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.weaknessLabel.setBuddy(self.weakness)
        self.ownerLabel.setBuddy(self.owner)
        self.dueLabel.setBuddy(self.due)
        self.doneLabel.setBuddy(self.done)
        self.reauditLabel.setBuddy(self.reaudit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActionDialog)

        QMetaObject.connectSlotsByName(ActionDialog)
    # setupUi

    def retranslateUi(self, ActionDialog: QWidget) -> None:
        ActionDialog.setWindowTitle(QCoreApplication.translate("ActionDialog", u"Action", None))
        self.purpose.setText("")
        self.words.setText("")
        self.textLabel.setText(QCoreApplication.translate("ActionDialog", u"&What is to be done", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ActionDialog", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("ActionDialog", u"Such as: train every plan writer to count the hours in section F", None))
        self.weaknessLabel.setText(QCoreApplication.translate("ActionDialog", u"&Towards weakness", None))
        self.ownerLabel.setText(QCoreApplication.translate("ActionDialog", u"&Led by (a post)", None))
#if QT_CONFIG(accessibility)
        self.weakness.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Towards weakness", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Led by, a post", None))
#endif // QT_CONFIG(accessibility)
        self.owner.setPlaceholderText(QCoreApplication.translate("ActionDialog", u"Such as: Head of the SEND service", None))
        self.dueLabel.setText(QCoreApplication.translate("ActionDialog", u"To be done b&y", None))
        self.doneLabel.setText(QCoreApplication.translate("ActionDialog", u"Was done &on", None))
        self.reauditLabel.setText(QCoreApplication.translate("ActionDialog", u"&Re-audit by", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("ActionDialog", u"To be done by", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.done.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Was done on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reaudit.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Re-audit by", None))
#endif // QT_CONFIG(accessibility)
        self.state.setText("")
        self.mistake.setText("")
        self.remove.setText(QCoreApplication.translate("ActionDialog", u"Remove", None))
        self.close_.setText(QCoreApplication.translate("ActionDialog", u"Close with a later round\u2026", None))
        self.open_.setText(QCoreApplication.translate("ActionDialog", u"Open again", None))
        self.cancel.setText(QCoreApplication.translate("ActionDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("ActionDialog", u"Set action", None))
    # retranslateUi

