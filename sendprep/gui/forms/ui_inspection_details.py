# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_details.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.date_field import DateField

class Ui_InspectionDetails(object):
    def setupUi(self, InspectionDetails: QWidget) -> None:
        if not InspectionDetails.objectName():
            InspectionDetails.setObjectName(u"InspectionDetails")
        self.column = QVBoxLayout(InspectionDetails)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(InspectionDetails)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"section")

        self.column.addWidget(self.title)

        self.sentence = QLabel(InspectionDetails)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setProperty(u"type", u"body")
        self.sentence.setProperty(u"ink", u"muted")
        self.sentence.setWordWrap(True)

        self.column.addWidget(self.sentence)

        self.areaBox = QVBoxLayout()
        self.areaBox.setSpacing(4)
        self.areaBox.setObjectName(u"areaBox")
        self.areaBox.setContentsMargins(0, 0, 0, 0)
        self.areaLabel = QLabel(InspectionDetails)
        self.areaLabel.setObjectName(u"areaLabel")
        self.areaLabel.setProperty(u"type", u"label")

        self.areaBox.addWidget(self.areaLabel)

        self.area = QLineEdit(InspectionDetails)
        self.area.setObjectName(u"area")
        self.area.setMaxLength(200)

        self.areaBox.addWidget(self.area)

        self.areaMistake = QLabel(InspectionDetails)
        self.areaMistake.setObjectName(u"areaMistake")
        self.areaMistake.setProperty(u"type", u"caption")
        self.areaMistake.setProperty(u"ink", u"bad")
        self.areaMistake.setWordWrap(True)

        self.areaBox.addWidget(self.areaMistake)


        self.column.addLayout(self.areaBox)

        self.visit = QHBoxLayout()
        self.visit.setSpacing(12)
        self.visit.setObjectName(u"visit")
        self.visit.setContentsMargins(0, 0, 0, 0)
        self.firstDayBox = QVBoxLayout()
        self.firstDayBox.setSpacing(4)
        self.firstDayBox.setObjectName(u"firstDayBox")
        self.firstDayBox.setContentsMargins(0, 0, 0, 0)
        self.firstDayLabel = QLabel(InspectionDetails)
        self.firstDayLabel.setObjectName(u"firstDayLabel")
        self.firstDayLabel.setProperty(u"type", u"label")

        self.firstDayBox.addWidget(self.firstDayLabel)

        self.firstDay = DateField(InspectionDetails)
        self.firstDay.setObjectName(u"firstDay")

        self.firstDayBox.addWidget(self.firstDay)


        self.visit.addLayout(self.firstDayBox)

        self.lastDayBox = QVBoxLayout()
        self.lastDayBox.setSpacing(4)
        self.lastDayBox.setObjectName(u"lastDayBox")
        self.lastDayBox.setContentsMargins(0, 0, 0, 0)
        self.lastDayLabel = QLabel(InspectionDetails)
        self.lastDayLabel.setObjectName(u"lastDayLabel")
        self.lastDayLabel.setProperty(u"type", u"label")

        self.lastDayBox.addWidget(self.lastDayLabel)

        self.lastDay = DateField(InspectionDetails)
        self.lastDay.setObjectName(u"lastDay")

        self.lastDayBox.addWidget(self.lastDay)


        self.visit.addLayout(self.lastDayBox)

        self.visit.setStretch(0, 1)
        self.visit.setStretch(1, 1)

        self.column.addLayout(self.visit)

        self.visitMistake = QLabel(InspectionDetails)
        self.visitMistake.setObjectName(u"visitMistake")
        self.visitMistake.setProperty(u"type", u"caption")
        self.visitMistake.setProperty(u"ink", u"bad")
        self.visitMistake.setWordWrap(True)

        self.column.addWidget(self.visitMistake)

        self.letter = QHBoxLayout()
        self.letter.setSpacing(12)
        self.letter.setObjectName(u"letter")
        self.letter.setContentsMargins(0, 0, 0, 0)
        self.letterDayBox = QVBoxLayout()
        self.letterDayBox.setSpacing(4)
        self.letterDayBox.setObjectName(u"letterDayBox")
        self.letterDayBox.setContentsMargins(0, 0, 0, 0)
        self.letterDayLabel = QLabel(InspectionDetails)
        self.letterDayLabel.setObjectName(u"letterDayLabel")
        self.letterDayLabel.setProperty(u"type", u"label")

        self.letterDayBox.addWidget(self.letterDayLabel)

        self.letterDay = DateField(InspectionDetails)
        self.letterDay.setObjectName(u"letterDay")

        self.letterDayBox.addWidget(self.letterDay)


        self.letter.addLayout(self.letterDayBox)

        self.outcomePart = QWidget(InspectionDetails)
        self.outcomePart.setObjectName(u"outcomePart")
        self.outcomeBox = QVBoxLayout(self.outcomePart)
        self.outcomeBox.setSpacing(4)
        self.outcomeBox.setObjectName(u"outcomeBox")
        self.outcomeBox.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(self.outcomePart)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setProperty(u"type", u"label")

        self.outcomeBox.addWidget(self.outcomeLabel)

        self.outcome = QComboBox(self.outcomePart)
        self.outcome.addItem("")
        self.outcome.addItem("")
        self.outcome.addItem("")
        self.outcome.addItem("")
        self.outcome.setObjectName(u"outcome")

        self.outcomeBox.addWidget(self.outcome)


        self.letter.addWidget(self.outcomePart)

        self.letter.setStretch(0, 1)
        self.letter.setStretch(1, 1)

        self.column.addLayout(self.letter)

        self.letterMistake = QLabel(InspectionDetails)
        self.letterMistake.setObjectName(u"letterMistake")
        self.letterMistake.setProperty(u"type", u"caption")
        self.letterMistake.setProperty(u"ink", u"bad")
        self.letterMistake.setWordWrap(True)

        self.column.addWidget(self.letterMistake)

        self.foot = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.foot)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonsGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(InspectionDetails)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.keep = QPushButton(InspectionDetails)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.keep)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.areaLabel.setBuddy(self.area)
        self.firstDayLabel.setBuddy(self.firstDay)
        self.lastDayLabel.setBuddy(self.lastDay)
        self.letterDayLabel.setBuddy(self.letterDay)
        self.outcomeLabel.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.area, self.firstDay)
        QWidget.setTabOrder(self.firstDay, self.lastDay)
        QWidget.setTabOrder(self.lastDay, self.letterDay)
        QWidget.setTabOrder(self.letterDay, self.outcome)
        QWidget.setTabOrder(self.outcome, self.keep)
        QWidget.setTabOrder(self.keep, self.cancel)

        self.retranslateUi(InspectionDetails)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(InspectionDetails)
    # setupUi

    def retranslateUi(self, InspectionDetails: QWidget) -> None:
        InspectionDetails.setWindowTitle(QCoreApplication.translate("InspectionDetails", u"Inspection details", None))
        self.title.setText(QCoreApplication.translate("InspectionDetails", u"What the letter says of the inspection", None))
        self.sentence.setText(QCoreApplication.translate("InspectionDetails", u"What it does not say stays empty; no deadline is counted from a day that is not known.", None))
        self.areaLabel.setText(QCoreApplication.translate("InspectionDetails", u"&Area", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("InspectionDetails", u"Area", None))
#endif // QT_CONFIG(accessibility)
        self.areaMistake.setText("")
        self.firstDayLabel.setText(QCoreApplication.translate("InspectionDetails", u"&First day of the visit", None))
#if QT_CONFIG(accessibility)
        self.firstDay.setAccessibleName(QCoreApplication.translate("InspectionDetails", u"First day of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.lastDayLabel.setText(QCoreApplication.translate("InspectionDetails", u"&Last day of the visit", None))
#if QT_CONFIG(accessibility)
        self.lastDay.setAccessibleName(QCoreApplication.translate("InspectionDetails", u"Last day of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.visitMistake.setText("")
        self.letterDayLabel.setText(QCoreApplication.translate("InspectionDetails", u"&Date of the letter", None))
#if QT_CONFIG(accessibility)
        self.letterDay.setAccessibleName(QCoreApplication.translate("InspectionDetails", u"Date of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("InspectionDetails", u"&Outcome", None))
        self.outcome.setItemText(0, QCoreApplication.translate("InspectionDetails", u"Not stated", None))
        self.outcome.setItemText(1, QCoreApplication.translate("InspectionDetails", u"1 of 3", None))
        self.outcome.setItemText(2, QCoreApplication.translate("InspectionDetails", u"2 of 3", None))
        self.outcome.setItemText(3, QCoreApplication.translate("InspectionDetails", u"3 of 3", None))

#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("InspectionDetails", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.letterMistake.setText("")
        self.cancel.setText(QCoreApplication.translate("InspectionDetails", u"Cancel", None))
        self.keep.setText(QCoreApplication.translate("InspectionDetails", u"Keep", None))
    # retranslateUi

