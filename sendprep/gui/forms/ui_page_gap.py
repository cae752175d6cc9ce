# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_gap.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PageGap(object):
    def setupUi(self, PageGap: QWidget) -> None:
        if not PageGap.objectName():
            PageGap.setObjectName(u"PageGap")
        PageGap.setProperty(u"kind", u"banner")
        self.column = QVBoxLayout(PageGap)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 6, 14, 6)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.setObjectName(u"line")
        self.sign = QLabel(PageGap)
        self.sign.setObjectName(u"sign")

        self.line.addWidget(self.sign)

        self.words = QLabel(PageGap)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"caption")
        self.words.setTextFormat(Qt.PlainText)
        self.words.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.words.sizePolicy().hasHeightForWidth())
        self.words.setSizePolicy(sizePolicy)

        self.line.addWidget(self.words)

        self.say = QPushButton(PageGap)
        self.say.setObjectName(u"say")
        self.say.setProperty(u"kind", u"link")

        self.line.addWidget(self.say)

        self.file = QPushButton(PageGap)
        self.file.setObjectName(u"file")
        self.file.setProperty(u"kind", u"link")

        self.line.addWidget(self.file)

        self.machine = QPushButton(PageGap)
        self.machine.setObjectName(u"machine")
        self.machine.setProperty(u"kind", u"link")

        self.line.addWidget(self.machine)


        self.column.addLayout(self.line)

        self.editing = QWidget(PageGap)
        self.editing.setObjectName(u"editing")
        self.editingLine = QHBoxLayout(self.editing)
        self.editingLine.setSpacing(8)
        self.editingLine.setObjectName(u"editingLine")
        self.editingLine.setContentsMargins(0, 0, 0, 0)
        self.text = QPlainTextEdit(self.editing)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumSize(QSize(16777215, 72))

        self.editingLine.addWidget(self.text)

        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(6)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.editing)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)

        self.cancel = QPushButton(self.editing)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)


        self.editingLine.addLayout(self.buttons)


        self.column.addWidget(self.editing)

        QWidget.setTabOrder(self.say, self.file)
        QWidget.setTabOrder(self.file, self.machine)
        QWidget.setTabOrder(self.machine, self.text)
        QWidget.setTabOrder(self.text, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PageGap)

        QMetaObject.connectSlotsByName(PageGap)
    # setupUi

    def retranslateUi(self, PageGap: QWidget) -> None:
        self.say.setText(QCoreApplication.translate("PageGap", u"Say what it says", None))
        self.file.setText(QCoreApplication.translate("PageGap", u"Take a text file\u2026", None))
        self.machine.setText(QCoreApplication.translate("PageGap", u"Read by machine", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PageGap", u"What this page says", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("PageGap", u"One or two sentences, as you would find them again", None))
        self.save.setText(QCoreApplication.translate("PageGap", u"Save words", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("PageGap", u"Save words (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.cancel.setText(QCoreApplication.translate("PageGap", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip(QCoreApplication.translate("PageGap", u"Leave it as it was (Esc)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

