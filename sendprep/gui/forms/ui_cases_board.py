# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_board.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.date_field import DateField

class Ui_BoardDialog(object):
    def setupUi(self, BoardDialog: QWidget) -> None:
        if not BoardDialog.objectName():
            BoardDialog.setObjectName(u"BoardDialog")
        BoardDialog.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(BoardDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(BoardDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(BoardDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ink", u"muted")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(4)
        self.boardLabel = QLabel(BoardDialog)
        self.boardLabel.setObjectName(u"boardLabel")
        self.boardLabel.setProperty(u"type", u"label")
        self.boardLabel.setWordWrap(True)
        self.boardLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.boardLabel, 0, 0, 1, 1)

        self.board = QLineEdit(BoardDialog)
        self.board.setObjectName(u"board")

        self.fields.addWidget(self.board, 1, 0, 1, 1)

        self.dayLabel = QLabel(BoardDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")
        self.dayLabel.setWordWrap(True)
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.dayLabel, 0, 1, 1, 1)

        self.day = DateField(BoardDialog)
        self.day.setObjectName(u"day")

        self.fields.addWidget(self.day, 1, 1, 1, 1)

        self.fields.setColumnStretch(0, 3)
        self.fields.setColumnStretch(1, 2)

        self.column.addLayout(self.fields)

        self.decisionLabel = QLabel(BoardDialog)
        self.decisionLabel.setObjectName(u"decisionLabel")
        self.decisionLabel.setProperty(u"type", u"label")
        self.decisionLabel.setWordWrap(True)
        self.decisionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.decisionLabel)

        self.decision = QPlainTextEdit(BoardDialog)
        self.decision.setObjectName(u"decision")
        self.decision.setTabChangesFocus(True)
        self.decision.setMinimumSize(QSize(0, 44))
        self.decision.setMaximumSize(QSize(16777215, 96))

        self.column.addWidget(self.decision)

        self.mistake = QLabel(BoardDialog)
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

        self.cancel = QPushButton(BoardDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(BoardDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.boardLabel.setBuddy(self.board)
        self.dayLabel.setBuddy(self.day)
        self.decisionLabel.setBuddy(self.decision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BoardDialog)

        QMetaObject.connectSlotsByName(BoardDialog)
    # setupUi

    def retranslateUi(self, BoardDialog: QWidget) -> None:
        BoardDialog.setWindowTitle(QCoreApplication.translate("BoardDialog", u"Board", None))
        self.purpose.setText("")
        self.words.setText(QCoreApplication.translate("BoardDialog", u"It is printed with the findings, so it says nothing of who a child is.", None))
        self.boardLabel.setText(QCoreApplication.translate("BoardDialog", u"&Board", None))
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("BoardDialog", u"Board", None))
#endif // QT_CONFIG(accessibility)
        self.board.setPlaceholderText(QCoreApplication.translate("BoardDialog", u"Such as: SEND partnership board", None))
        self.dayLabel.setText(QCoreApplication.translate("BoardDialog", u"&Day of the meeting", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("BoardDialog", u"Day of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.decisionLabel.setText(QCoreApplication.translate("BoardDialog", u"&What it decided (optional)", None))
#if QT_CONFIG(accessibility)
        self.decision.setAccessibleName(QCoreApplication.translate("BoardDialog", u"What it decided", None))
#endif // QT_CONFIG(accessibility)
        self.decision.setPlaceholderText(QCoreApplication.translate("BoardDialog", u"Such as: hours in every section F by May, audit again in June", None))
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("BoardDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("BoardDialog", u"Record", None))
    # retranslateUi

