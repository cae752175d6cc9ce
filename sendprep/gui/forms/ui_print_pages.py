# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_pages.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_PrintPagesDialog(object):
    def setupUi(self, PrintPagesDialog: QWidget) -> None:
        if not PrintPagesDialog.objectName():
            PrintPagesDialog.setObjectName(u"PrintPagesDialog")
        PrintPagesDialog.setMinimumSize(QSize(380, 0))
        self.column = QVBoxLayout(PrintPagesDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(PrintPagesDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")

        self.column.addWidget(self.purpose)

        self.gap1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.pagesLabel = QLabel(PrintPagesDialog)
        self.pagesLabel.setObjectName(u"pagesLabel")
        self.pagesLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.pagesLabel)

        self.pages = QLineEdit(PrintPagesDialog)
        self.pages.setObjectName(u"pages")
        self.pages.setMaxLength(400)

        self.column.addWidget(self.pages)

        self.hint = QLabel(PrintPagesDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"ink", u"muted")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.mistake = QLabel(PrintPagesDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)

        self.column.addWidget(self.mistake)

        self.gap2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonsGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(PrintPagesDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(PrintPagesDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.pagesLabel.setBuddy(self.pages)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintPagesDialog)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(PrintPagesDialog)
    # setupUi

    def retranslateUi(self, PrintPagesDialog: QWidget) -> None:
        PrintPagesDialog.setWindowTitle(QCoreApplication.translate("PrintPagesDialog", u"Print", None))
        self.purpose.setText("")
        self.pagesLabel.setText(QCoreApplication.translate("PrintPagesDialog", u"Pa&ges (optional)", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("PrintPagesDialog", u"Pages, by their printed numbers", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("PrintPagesDialog", u"By the numbers printed on them, such as 43a-60, 72.", None))
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("PrintPagesDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("PrintPagesDialog", u"Choose printer\u2026", None))
    # retranslateUi

