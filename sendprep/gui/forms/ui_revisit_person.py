# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_person.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog: QWidget) -> None:
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(PersonDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(PersonDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(PersonDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ink", u"muted")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.roleLabel = QLabel(PersonDialog)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"type", u"label")
        self.roleLabel.setWordWrap(False)
        self.roleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.roleLabel, 0, 0, 1, 1)

        self.role = QLineEdit(PersonDialog)
        self.role.setObjectName(u"role")

        self.fields.addWidget(self.role, 1, 0, 1, 1)

        self.bodyLabel = QLabel(PersonDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"type", u"label")
        self.bodyLabel.setWordWrap(False)
        self.bodyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.bodyLabel, 0, 1, 1, 1)

        self.body = QLineEdit(PersonDialog)
        self.body.setObjectName(u"body")

        self.fields.addWidget(self.body, 1, 1, 1, 1)

        self.nameLabel = QLabel(PersonDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"type", u"label")
        self.nameLabel.setWordWrap(False)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.nameLabel, 2, 0, 1, 2)

        self.name = QLineEdit(PersonDialog)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 3, 0, 1, 2)

        self.phoneLabel = QLabel(PersonDialog)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"type", u"label")
        self.phoneLabel.setWordWrap(False)
        self.phoneLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.phoneLabel, 4, 0, 1, 1)

        self.phone = QLineEdit(PersonDialog)
        self.phone.setObjectName(u"phone")

        self.fields.addWidget(self.phone, 5, 0, 1, 1)

        self.mailLabel = QLabel(PersonDialog)
        self.mailLabel.setObjectName(u"mailLabel")
        self.mailLabel.setProperty(u"type", u"label")
        self.mailLabel.setWordWrap(False)
        self.mailLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.mailLabel, 4, 1, 1, 1)

        self.mail = QLineEdit(PersonDialog)
        self.mail.setObjectName(u"mail")

        self.fields.addWidget(self.mail, 5, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.mistake = QLabel(PersonDialog)
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

        self.cancel = QPushButton(PersonDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(PersonDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.roleLabel.setBuddy(self.role)
        self.bodyLabel.setBuddy(self.body)
        self.nameLabel.setBuddy(self.name)
        self.phoneLabel.setBuddy(self.phone)
        self.mailLabel.setBuddy(self.mail)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonDialog)

        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog: QWidget) -> None:
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Somebody to reach", None))
        self.purpose.setText("")
        self.words.setText(QCoreApplication.translate("PersonDialog", u"Where paper names no names, such as the edition for parents, the role stands alone.", None))
        self.roleLabel.setText(QCoreApplication.translate("PersonDialog", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"Such as: Head of the SEND service", None))
        self.bodyLabel.setText(QCoreApplication.translate("PersonDialog", u"&Body (optional)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Body", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"Such as: Council, Integrated care board", None))
        self.nameLabel.setText(QCoreApplication.translate("PersonDialog", u"&Name (optional)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PersonDialog", u"&Phone (optional)", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.mailLabel.setText(QCoreApplication.translate("PersonDialog", u"&Mail (optional)", None))
#if QT_CONFIG(accessibility)
        self.mail.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Mail", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("PersonDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

