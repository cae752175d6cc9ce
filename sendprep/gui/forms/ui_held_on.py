# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'held_on.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_HeldOnForm(object):
    def setupUi(self, HeldOnForm: QWidget) -> None:
        if not HeldOnForm.objectName():
            HeldOnForm.setObjectName(u"HeldOnForm")
        self.HeldOnFormLayout = QVBoxLayout(HeldOnForm)
        self.HeldOnFormLayout.setSpacing(6)
        self.HeldOnFormLayout.setObjectName(u"HeldOnFormLayout")
        self.HeldOnFormLayout.setContentsMargins(20, 20, 20, 16)
        self.title = QLabel(HeldOnForm)
        self.title.setObjectName(u"title")

        self.HeldOnFormLayout.addWidget(self.title)

        self.sentence = QLabel(HeldOnForm)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)

        self.HeldOnFormLayout.addWidget(self.sentence)

        self.spacer1 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.HeldOnFormLayout.addItem(self.spacer1)

        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.firstBox = QVBoxLayout()
        self.firstBox.setSpacing(4)
        self.firstBox.setObjectName(u"firstBox")
        self.firstBox.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(HeldOnForm)
        self.dayLabel.setObjectName(u"dayLabel")

        self.firstBox.addWidget(self.dayLabel)

        self.day = QDateEdit(HeldOnForm)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.firstBox.addWidget(self.day)


        self.row.addLayout(self.firstBox)


        self.HeldOnFormLayout.addLayout(self.row)

        self.spacer2 = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.HeldOnFormLayout.addItem(self.spacer2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer3)

        self.cancel = QPushButton(HeldOnForm)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.show_ = QPushButton(HeldOnForm)
        self.show_.setObjectName(u"show_")

        self.buttons.addWidget(self.show_)


        self.HeldOnFormLayout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.show_)
        QWidget.setTabOrder(self.show_, self.cancel)

        self.retranslateUi(HeldOnForm)

        self.show_.setDefault(True)


        QMetaObject.connectSlotsByName(HeldOnForm)
    # setupUi

    def retranslateUi(self, HeldOnForm: QWidget) -> None:
        HeldOnForm.setWindowTitle(QCoreApplication.translate("HeldOnForm", u"Held on a day", None))
        self.title.setText(QCoreApplication.translate("HeldOnForm", u"What did we hold on this day?", None))
        self.title.setProperty(u"type", QCoreApplication.translate("HeldOnForm", u"section", None))
        self.sentence.setText(QCoreApplication.translate("HeldOnForm", u"The list then shows each document in the version that the bank held when the day ended.", None))
        self.sentence.setProperty(u"ink", QCoreApplication.translate("HeldOnForm", u"muted", None))
        self.dayLabel.setText(QCoreApplication.translate("HeldOnForm", u"&Day", None))
        self.dayLabel.setProperty(u"type", QCoreApplication.translate("HeldOnForm", u"label", None))
        self.day.setDisplayFormat(QCoreApplication.translate("HeldOnForm", u"ddd d MMM yyyy", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("HeldOnForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("HeldOnForm", u"Cancel", None))
        self.show_.setText(QCoreApplication.translate("HeldOnForm", u"&Show", None))
        self.show_.setProperty(u"kind", QCoreApplication.translate("HeldOnForm", u"primary", None))
    # retranslateUi

