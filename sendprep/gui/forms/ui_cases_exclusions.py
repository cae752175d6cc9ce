# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_exclusions.ui'
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
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cases_table import CasesTable

class Ui_ExclusionsDialog(object):
    def setupUi(self, ExclusionsDialog: QWidget) -> None:
        if not ExclusionsDialog.objectName():
            ExclusionsDialog.setObjectName(u"ExclusionsDialog")
        ExclusionsDialog.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(ExclusionsDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(ExclusionsDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.table = CasesTable(ExclusionsDialog)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 120))

        self.column.addWidget(self.table)

        self.adding = QGridLayout()
        self.adding.setObjectName(u"adding")
        self.adding.setHorizontalSpacing(8)
        self.adding.setVerticalSpacing(4)
        self.caseLabel = QLabel(ExclusionsDialog)
        self.caseLabel.setObjectName(u"caseLabel")

        self.adding.addWidget(self.caseLabel, 0, 0, 1, 1)

        self.reasonLabel = QLabel(ExclusionsDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.adding.addWidget(self.reasonLabel, 0, 1, 1, 1)

        self.case_ = QLineEdit(ExclusionsDialog)
        self.case_.setObjectName(u"case_")

        self.adding.addWidget(self.case_, 1, 0, 1, 1)

        self.reason = QLineEdit(ExclusionsDialog)
        self.reason.setObjectName(u"reason")

        self.adding.addWidget(self.reason, 1, 1, 1, 1)

        self.add = QPushButton(ExclusionsDialog)
        self.add.setObjectName(u"add")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.add.sizePolicy().hasHeightForWidth())
        self.add.setSizePolicy(sizePolicy)

        self.adding.addWidget(self.add, 1, 2, 1, 1)

        self.adding.setColumnStretch(0, 2)
        self.adding.setColumnStretch(1, 3)

        self.column.addLayout(self.adding)

        self.mistake = QLabel(ExclusionsDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.takeBackRow = QHBoxLayout()
        self.takeBackRow.setSpacing(8)
        self.takeBackRow.setObjectName(u"takeBackRow")
        self.takeBackRow.setContentsMargins(0, 0, 0, 0)
        self.takeBack = QPushButton(ExclusionsDialog)
        self.takeBack.setObjectName(u"takeBack")
        sizePolicy.setHeightForWidth(self.takeBack.sizePolicy().hasHeightForWidth())
        self.takeBack.setSizePolicy(sizePolicy)

        self.takeBackRow.addWidget(self.takeBack)

        self.takeBackEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.takeBackRow.addItem(self.takeBackEnd)


        self.column.addLayout(self.takeBackRow)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(ExclusionsDialog)
        self.cancel.setObjectName(u"cancel")
        sizePolicy.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ExclusionsDialog)
        self.accept.setObjectName(u"accept")
        sizePolicy.setHeightForWidth(self.accept.sizePolicy().hasHeightForWidth())
        self.accept.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.caseLabel.setBuddy(self.case_)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExclusionsDialog)

        QMetaObject.connectSlotsByName(ExclusionsDialog)
    # setupUi

    def retranslateUi(self, ExclusionsDialog: QWidget) -> None:
        ExclusionsDialog.setWindowTitle(QCoreApplication.translate("ExclusionsDialog", u"Cases that are left out", None))
        self.purpose.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ExclusionsDialog", u"Cases that are left out", None))
#endif // QT_CONFIG(accessibility)
        self.caseLabel.setText(QCoreApplication.translate("ExclusionsDialog", u"&Case", None))
        self.caseLabel.setProperty(u"type", QCoreApplication.translate("ExclusionsDialog", u"label", None))
        self.reasonLabel.setText(QCoreApplication.translate("ExclusionsDialog", u"&Why it cannot be drawn", None))
        self.reasonLabel.setProperty(u"type", QCoreApplication.translate("ExclusionsDialog", u"label", None))
        self.case_.setPlaceholderText(QCoreApplication.translate("ExclusionsDialog", u"Its ID in the list", None))
        self.add.setText(QCoreApplication.translate("ExclusionsDialog", u"Leave out", None))
        self.mistake.setText("")
        self.mistake.setProperty(u"ink", QCoreApplication.translate("ExclusionsDialog", u"bad", None))
        self.takeBack.setText(QCoreApplication.translate("ExclusionsDialog", u"Take back", None))
        self.cancel.setText(QCoreApplication.translate("ExclusionsDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("ExclusionsDialog", u"Done", None))
        self.accept.setProperty(u"kind", QCoreApplication.translate("ExclusionsDialog", u"primary", None))
    # retranslateUi

