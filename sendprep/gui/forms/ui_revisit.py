# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit.ui'
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

class Ui_RevisitForm(object):
    def setupUi(self, RevisitForm: QWidget) -> None:
        if not RevisitForm.objectName():
            RevisitForm.setObjectName(u"RevisitForm")
        self.RevisitFormLayout = QVBoxLayout(RevisitForm)
        self.RevisitFormLayout.setSpacing(6)
        self.RevisitFormLayout.setObjectName(u"RevisitFormLayout")
        self.RevisitFormLayout.setContentsMargins(20, 20, 20, 16)
        self.title = QLabel(RevisitForm)
        self.title.setObjectName(u"title")

        self.RevisitFormLayout.addWidget(self.title)

        self.sentence = QLabel(RevisitForm)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)

        self.RevisitFormLayout.addWidget(self.sentence)

        self.spacer1 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.RevisitFormLayout.addItem(self.spacer1)

        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.firstBox = QVBoxLayout()
        self.firstBox.setSpacing(4)
        self.firstBox.setObjectName(u"firstBox")
        self.firstBox.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(RevisitForm)
        self.startLabel.setObjectName(u"startLabel")

        self.firstBox.addWidget(self.startLabel)

        self.start = QDateEdit(RevisitForm)
        self.start.setObjectName(u"start")
        self.start.setCalendarPopup(True)

        self.firstBox.addWidget(self.start)


        self.row.addLayout(self.firstBox)

        self.lastBox = QVBoxLayout()
        self.lastBox.setSpacing(4)
        self.lastBox.setObjectName(u"lastBox")
        self.lastBox.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(RevisitForm)
        self.endLabel.setObjectName(u"endLabel")

        self.lastBox.addWidget(self.endLabel)

        self.end = QDateEdit(RevisitForm)
        self.end.setObjectName(u"end")
        self.end.setCalendarPopup(True)

        self.lastBox.addWidget(self.end)


        self.row.addLayout(self.lastBox)


        self.RevisitFormLayout.addLayout(self.row)

        self.counted = QLabel(RevisitForm)
        self.counted.setObjectName(u"counted")
        self.counted.setWordWrap(True)

        self.RevisitFormLayout.addWidget(self.counted)

        self.spacer2 = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.RevisitFormLayout.addItem(self.spacer2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.none = QPushButton(RevisitForm)
        self.none.setObjectName(u"none")

        self.buttons.addWidget(self.none)

        self.spacer3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer3)

        self.cancel = QPushButton(RevisitForm)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.set_ = QPushButton(RevisitForm)
        self.set_.setObjectName(u"set_")

        self.buttons.addWidget(self.set_)


        self.RevisitFormLayout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.set_)
        QWidget.setTabOrder(self.set_, self.none)
        QWidget.setTabOrder(self.none, self.cancel)

        self.retranslateUi(RevisitForm)

        self.set_.setDefault(True)


        QMetaObject.connectSlotsByName(RevisitForm)
    # setupUi

    def retranslateUi(self, RevisitForm: QWidget) -> None:
        RevisitForm.setWindowTitle(QCoreApplication.translate("RevisitForm", u"Revisit", None))
        self.title.setText(QCoreApplication.translate("RevisitForm", u"When do you expect the revisit?", None))
        self.title.setProperty(u"type", QCoreApplication.translate("RevisitForm", u"section", None))
        self.sentence.setText(QCoreApplication.translate("RevisitForm", u"Every age and deadline is counted to its first day.", None))
        self.sentence.setProperty(u"ink", QCoreApplication.translate("RevisitForm", u"muted", None))
        self.startLabel.setText(QCoreApplication.translate("RevisitForm", u"&First day", None))
        self.startLabel.setProperty(u"type", QCoreApplication.translate("RevisitForm", u"label", None))
        self.start.setDisplayFormat(QCoreApplication.translate("RevisitForm", u"ddd d MMM yyyy", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("RevisitForm", u"First day of the revisit", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("RevisitForm", u"&Last day", None))
        self.endLabel.setProperty(u"type", QCoreApplication.translate("RevisitForm", u"label", None))
        self.end.setDisplayFormat(QCoreApplication.translate("RevisitForm", u"ddd d MMM yyyy", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("RevisitForm", u"Last day of the revisit", None))
#endif // QT_CONFIG(accessibility)
        self.counted.setText("")
        self.counted.setProperty(u"ink", QCoreApplication.translate("RevisitForm", u"muted", None))
        self.counted.setProperty(u"type", QCoreApplication.translate("RevisitForm", u"caption", None))
        self.none.setText(QCoreApplication.translate("RevisitForm", u"&No date yet", None))
        self.cancel.setText(QCoreApplication.translate("RevisitForm", u"Cancel", None))
        self.set_.setText(QCoreApplication.translate("RevisitForm", u"&Set the date", None))
        self.set_.setProperty(u"kind", QCoreApplication.translate("RevisitForm", u"primary", None))
    # retranslateUi

