# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack_name.ui'
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

class Ui_PackNameDialog(object):
    def setupUi(self, PackNameDialog: QWidget) -> None:
        if not PackNameDialog.objectName():
            PackNameDialog.setObjectName(u"PackNameDialog")
        PackNameDialog.setMinimumSize(QSize(380, 0))
        self.column = QVBoxLayout(PackNameDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(PackNameDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")

        self.column.addWidget(self.purpose)

        self.gap1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.nameLabel = QLabel(PackNameDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"type", u"label")

        self.column.addWidget(self.nameLabel)

        self.name = QLineEdit(PackNameDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(60)

        self.column.addWidget(self.name)

        self.mistake = QLabel(PackNameDialog)
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

        self.cancel = QPushButton(PackNameDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(PackNameDialog)
        self.accept.setObjectName(u"accept")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PackNameDialog)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(PackNameDialog)
    # setupUi

    def retranslateUi(self, PackNameDialog: QWidget) -> None:
        PackNameDialog.setWindowTitle(QCoreApplication.translate("PackNameDialog", u"Name of the binder", None))
        self.purpose.setText("")
        self.nameLabel.setText(QCoreApplication.translate("PackNameDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PackNameDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("PackNameDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("PackNameDialog", u"Save", None))
    # retranslateUi

