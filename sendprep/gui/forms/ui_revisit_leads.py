# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_leads.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutComboBox

class Ui_LeadsDialog(object):
    def setupUi(self, LeadsDialog: QWidget) -> None:
        if not LeadsDialog.objectName():
            LeadsDialog.setObjectName(u"LeadsDialog")
        LeadsDialog.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(LeadsDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(LeadsDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.words = QLabel(LeadsDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"reading-strong")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.seniorLabel = QLabel(LeadsDialog)
        self.seniorLabel.setObjectName(u"seniorLabel")
        self.seniorLabel.setProperty(u"type", u"label")
        self.seniorLabel.setWordWrap(False)
        self.seniorLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.seniorLabel, 0, 0, 1, 1)

        self.senior = CutComboBox(LeadsDialog)
        self.senior.setObjectName(u"senior")
        self.senior.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.senior.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.senior.sizePolicy().hasHeightForWidth())
        self.senior.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.senior, 1, 0, 1, 1)

        self.councilLabel = QLabel(LeadsDialog)
        self.councilLabel.setObjectName(u"councilLabel")
        self.councilLabel.setProperty(u"type", u"label")
        self.councilLabel.setWordWrap(False)
        self.councilLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.councilLabel, 0, 1, 1, 1)

        self.council = CutComboBox(LeadsDialog)
        self.council.setObjectName(u"council")
        self.council.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.council.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.council.sizePolicy().hasHeightForWidth())
        self.council.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.council, 1, 1, 1, 1)

        self.nhsLabel = QLabel(LeadsDialog)
        self.nhsLabel.setObjectName(u"nhsLabel")
        self.nhsLabel.setProperty(u"type", u"label")
        self.nhsLabel.setWordWrap(False)
        self.nhsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.nhsLabel, 2, 0, 1, 1)

        self.nhs = CutComboBox(LeadsDialog)
        self.nhs.setObjectName(u"nhs")
        self.nhs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.nhs.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.nhs.sizePolicy().hasHeightForWidth())
        self.nhs.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.nhs, 3, 0, 1, 1)

        self.familiesLabel = QLabel(LeadsDialog)
        self.familiesLabel.setObjectName(u"familiesLabel")
        self.familiesLabel.setProperty(u"type", u"label")
        self.familiesLabel.setWordWrap(False)
        self.familiesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.familiesLabel, 2, 1, 1, 1)

        self.families = CutComboBox(LeadsDialog)
        self.families.setObjectName(u"families")
        self.families.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.families.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.families.sizePolicy().hasHeightForWidth())
        self.families.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.families, 3, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.mistake = QLabel(LeadsDialog)
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

        self.cancel = QPushButton(LeadsDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(LeadsDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.seniorLabel.setBuddy(self.senior)
        self.councilLabel.setBuddy(self.council)
        self.nhsLabel.setBuddy(self.nhs)
        self.familiesLabel.setBuddy(self.families)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LeadsDialog)

        QMetaObject.connectSlotsByName(LeadsDialog)
    # setupUi

    def retranslateUi(self, LeadsDialog: QWidget) -> None:
        LeadsDialog.setWindowTitle(QCoreApplication.translate("LeadsDialog", u"Who leads", None))
        self.purpose.setText("")
        self.words.setText("")
        self.seniorLabel.setText(QCoreApplication.translate("LeadsDialog", u"&Senior owner", None))
#if QT_CONFIG(accessibility)
        self.senior.setAccessibleName(QCoreApplication.translate("LeadsDialog", u"Senior owner", None))
#endif // QT_CONFIG(accessibility)
        self.councilLabel.setText(QCoreApplication.translate("LeadsDialog", u"&Council", None))
#if QT_CONFIG(accessibility)
        self.council.setAccessibleName(QCoreApplication.translate("LeadsDialog", u"Lead of the council", None))
#endif // QT_CONFIG(accessibility)
        self.nhsLabel.setText(QCoreApplication.translate("LeadsDialog", u"&NHS", None))
#if QT_CONFIG(accessibility)
        self.nhs.setAccessibleName(QCoreApplication.translate("LeadsDialog", u"Lead of the NHS", None))
#endif // QT_CONFIG(accessibility)
        self.familiesLabel.setText(QCoreApplication.translate("LeadsDialog", u"&Parents and carers", None))
#if QT_CONFIG(accessibility)
        self.families.setAccessibleName(QCoreApplication.translate("LeadsDialog", u"Lead of parents and carers", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("LeadsDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("LeadsDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

