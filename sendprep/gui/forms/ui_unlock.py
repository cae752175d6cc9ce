# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_UnlockForm(object):
    def setupUi(self, UnlockForm: QWidget) -> None:
        if not UnlockForm.objectName():
            UnlockForm.setObjectName(u"UnlockForm")
        self.UnlockFormLayout = QVBoxLayout(UnlockForm)
        self.UnlockFormLayout.setSpacing(6)
        self.UnlockFormLayout.setObjectName(u"UnlockFormLayout")
        self.UnlockFormLayout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(UnlockForm)
        self.title.setObjectName(u"title")

        self.UnlockFormLayout.addWidget(self.title)

        self.place = QLabel(UnlockForm)
        self.place.setObjectName(u"place")
        self.place.setWordWrap(True)

        self.UnlockFormLayout.addWidget(self.place)

        self.waiting = QLabel(UnlockForm)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setWordWrap(True)

        self.UnlockFormLayout.addWidget(self.waiting)

        self.spacer1 = QSpacerItem(4, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.UnlockFormLayout.addItem(self.spacer1)

        self.passphraseLabel = QLabel(UnlockForm)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.UnlockFormLayout.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(UnlockForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.Password)

        self.UnlockFormLayout.addWidget(self.passphrase)

        self.caps = QLabel(UnlockForm)
        self.caps.setObjectName(u"caps")

        self.UnlockFormLayout.addWidget(self.caps)

        self.mistake = QLabel(UnlockForm)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setWordWrap(True)

        self.UnlockFormLayout.addWidget(self.mistake)

        self.shown = QCheckBox(UnlockForm)
        self.shown.setObjectName(u"shown")

        self.UnlockFormLayout.addWidget(self.shown)

        self.spacer2 = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.UnlockFormLayout.addItem(self.spacer2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.unlock = QPushButton(UnlockForm)
        self.unlock.setObjectName(u"unlock")

        self.buttons.addWidget(self.unlock)

        self.back = QPushButton(UnlockForm)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        self.spacer3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer3)


        self.UnlockFormLayout.addLayout(self.buttons)

        self.spacer4 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.UnlockFormLayout.addItem(self.spacer4)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.shown)
        QWidget.setTabOrder(self.shown, self.unlock)
        QWidget.setTabOrder(self.unlock, self.back)

        self.retranslateUi(UnlockForm)

        QMetaObject.connectSlotsByName(UnlockForm)
    # setupUi

    def retranslateUi(self, UnlockForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("UnlockForm", u"Unlock", None))
        self.title.setProperty(u"type", QCoreApplication.translate("UnlockForm", u"page-title", None))
        self.place.setText("")
        self.place.setProperty(u"ink", QCoreApplication.translate("UnlockForm", u"muted", None))
        self.place.setProperty(u"type", QCoreApplication.translate("UnlockForm", u"caption", None))
        self.waiting.setText(QCoreApplication.translate("UnlockForm", u"What was typed last is not stored yet. It waits behind this page, and the page it is on says why.", None))
        self.passphraseLabel.setText(QCoreApplication.translate("UnlockForm", u"&Passphrase", None))
        self.passphraseLabel.setProperty(u"type", QCoreApplication.translate("UnlockForm", u"label", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("UnlockForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.caps.setText(QCoreApplication.translate("UnlockForm", u"Caps Lock is on.", None))
        self.caps.setProperty(u"ink", QCoreApplication.translate("UnlockForm", u"part", None))
        self.caps.setProperty(u"type", QCoreApplication.translate("UnlockForm", u"caption", None))
        self.mistake.setText("")
        self.mistake.setProperty(u"ink", QCoreApplication.translate("UnlockForm", u"bad", None))
#if QT_CONFIG(accessibility)
        self.mistake.setAccessibleName(QCoreApplication.translate("UnlockForm", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText(QCoreApplication.translate("UnlockForm", u"&Show the passphrase", None))
        self.unlock.setText(QCoreApplication.translate("UnlockForm", u"&Unlock", None))
        self.unlock.setProperty(u"kind", QCoreApplication.translate("UnlockForm", u"primary", None))
        self.back.setText(QCoreApplication.translate("UnlockForm", u"&Back", None))
        pass
    # retranslateUi

