# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack_agree.ui'
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

from sendprep.gui.date_field import DateField

class Ui_PackAgreeDialog(object):
    def setupUi(self, PackAgreeDialog: QWidget) -> None:
        if not PackAgreeDialog.objectName():
            PackAgreeDialog.setObjectName(u"PackAgreeDialog")
        PackAgreeDialog.setMinimumSize(QSize(380, 0))
        self.column = QVBoxLayout(PackAgreeDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(PackAgreeDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)

        self.column.addWidget(self.purpose)

        self.gap1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.whoLabel = QLabel(PackAgreeDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.whoLabel)

        self.who = QLineEdit(PackAgreeDialog)
        self.who.setObjectName(u"who")
        self.who.setMaxLength(120)

        self.column.addWidget(self.who)

        self.gap3 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap3)

        self.dayLabel = QLabel(PackAgreeDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.dayLabel)

        self.day = DateField(PackAgreeDialog)
        self.day.setObjectName(u"day")

        self.column.addWidget(self.day)

        self.mistake = QLabel(PackAgreeDialog)
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
        self.takeBack = QPushButton(PackAgreeDialog)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setAutoDefault(False)

        self.buttons.addWidget(self.takeBack)

        self.buttonsGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(PackAgreeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(PackAgreeDialog)
        self.accept.setObjectName(u"accept")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whoLabel.setBuddy(self.who)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PackAgreeDialog)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(PackAgreeDialog)
    # setupUi

    def retranslateUi(self, PackAgreeDialog: QWidget) -> None:
        PackAgreeDialog.setWindowTitle(QCoreApplication.translate("PackAgreeDialog", u"Who agreed it", None))
        self.purpose.setText("")
        self.whoLabel.setText(QCoreApplication.translate("PackAgreeDialog", u"Who &agreed it, by role", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("PackAgreeDialog", u"Who agreed it", None))
#endif // QT_CONFIG(accessibility)
        self.who.setPlaceholderText(QCoreApplication.translate("PackAgreeDialog", u"Head of SEND", None))
        self.dayLabel.setText(QCoreApplication.translate("PackAgreeDialog", u"&On", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("PackAgreeDialog", u"On which day", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.takeBack.setText(QCoreApplication.translate("PackAgreeDialog", u"&Take it back", None))
        self.cancel.setText(QCoreApplication.translate("PackAgreeDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("PackAgreeDialog", u"Save", None))
    # retranslateUi

