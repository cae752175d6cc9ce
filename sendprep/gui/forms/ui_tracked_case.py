# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tracked_case.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutComboBox
from sendprep.gui.date_field import DateField

class Ui_TrackedCaseDialog(object):
    def setupUi(self, TrackedCaseDialog: QWidget) -> None:
        if not TrackedCaseDialog.objectName():
            TrackedCaseDialog.setObjectName(u"TrackedCaseDialog")
        TrackedCaseDialog.setMinimumSize(QSize(620, 0))
        self.column = QVBoxLayout(TrackedCaseDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(TrackedCaseDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.found = QLabel(TrackedCaseDialog)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"ink", u"muted")
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.found)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.caseLabel = QLabel(TrackedCaseDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"type", u"label")
        self.caseLabel.setWordWrap(False)
        self.caseLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.caseLabel, 0, 0, 1, 1)

        self.caseId = QComboBox(TrackedCaseDialog)
        self.caseId.setObjectName(u"caseId")
        self.caseId.setEditable(True)
        self.caseId.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.caseId.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.caseId.sizePolicy().hasHeightForWidth())
        self.caseId.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.caseId, 1, 0, 1, 1)

        self.supportLabel = QLabel(TrackedCaseDialog)
        self.supportLabel.setObjectName(u"supportLabel")
        self.supportLabel.setProperty(u"type", u"label")
        self.supportLabel.setWordWrap(False)
        self.supportLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.supportLabel, 0, 1, 1, 1)

        self.support = QComboBox(TrackedCaseDialog)
        self.support.setObjectName(u"support")
        self.support.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.support.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.support.sizePolicy().hasHeightForWidth())
        self.support.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.support, 1, 1, 1, 1)

        self.ageBandLabel = QLabel(TrackedCaseDialog)
        self.ageBandLabel.setObjectName(u"ageBandLabel")
        self.ageBandLabel.setProperty(u"type", u"label")
        self.ageBandLabel.setWordWrap(False)
        self.ageBandLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.ageBandLabel, 0, 2, 1, 1)

        self.ageBand = QComboBox(TrackedCaseDialog)
        self.ageBand.setObjectName(u"ageBand")
        self.ageBand.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ageBand.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.ageBand.sizePolicy().hasHeightForWidth())
        self.ageBand.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.ageBand, 1, 2, 1, 1)

        self.needLabel = QLabel(TrackedCaseDialog)
        self.needLabel.setObjectName(u"needLabel")
        self.needLabel.setProperty(u"type", u"label")
        self.needLabel.setWordWrap(False)
        self.needLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.needLabel, 2, 0, 1, 1)

        self.need = CutComboBox(TrackedCaseDialog)
        self.need.setObjectName(u"need")
        self.need.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.need.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.need.sizePolicy().hasHeightForWidth())
        self.need.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.need, 3, 0, 1, 1)

        self.phaseLabel = QLabel(TrackedCaseDialog)
        self.phaseLabel.setObjectName(u"phaseLabel")
        self.phaseLabel.setProperty(u"type", u"label")
        self.phaseLabel.setWordWrap(False)
        self.phaseLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.phaseLabel, 2, 1, 1, 1)

        self.phase = CutComboBox(TrackedCaseDialog)
        self.phase.setObjectName(u"phase")
        self.phase.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.phase.sizePolicy().hasHeightForWidth())
        self.phase.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.phase, 3, 1, 1, 1)

        self.settingLabel = QLabel(TrackedCaseDialog)
        self.settingLabel.setObjectName(u"settingLabel")
        self.settingLabel.setProperty(u"type", u"label")
        self.settingLabel.setWordWrap(False)
        self.settingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.settingLabel, 2, 2, 1, 1)

        self.setting = CutComboBox(TrackedCaseDialog)
        self.setting.setObjectName(u"setting")
        self.setting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setting.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.setting.sizePolicy().hasHeightForWidth())
        self.setting.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.setting, 3, 2, 1, 1)

        self.namedLabel = QLabel(TrackedCaseDialog)
        self.namedLabel.setObjectName(u"namedLabel")
        self.namedLabel.setProperty(u"type", u"label")
        self.namedLabel.setWordWrap(False)
        self.namedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.namedLabel, 4, 0, 1, 1)

        self.named = DateField(TrackedCaseDialog)
        self.named.setObjectName(u"named")

        self.fields.addWidget(self.named, 5, 0, 1, 1)

        self.consentLabel = QLabel(TrackedCaseDialog)
        self.consentLabel.setObjectName(u"consentLabel")
        self.consentLabel.setProperty(u"type", u"label")
        self.consentLabel.setWordWrap(False)
        self.consentLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.consentLabel, 4, 1, 1, 1)

        self.consent = QComboBox(TrackedCaseDialog)
        self.consent.setObjectName(u"consent")
        self.consent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.consent.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.consent.sizePolicy().hasHeightForWidth())
        self.consent.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.consent, 5, 1, 1, 1)

        self.meetingLabel = QLabel(TrackedCaseDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")
        self.meetingLabel.setProperty(u"type", u"label")
        self.meetingLabel.setWordWrap(False)
        self.meetingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.meetingLabel, 4, 2, 1, 1)

        self.meeting = DateField(TrackedCaseDialog)
        self.meeting.setObjectName(u"meeting")

        self.fields.addWidget(self.meeting, 5, 2, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)

        self.column.addLayout(self.fields)

        self.servicesRow = QHBoxLayout()
        self.servicesRow.setSpacing(14)
        self.servicesRow.setObjectName(u"servicesRow")
        self.servicesRow.setContentsMargins(-1, 4, -1, -1)
        self.servicesLabel = QLabel(TrackedCaseDialog)
        self.servicesLabel.setObjectName(u"servicesLabel")
        self.servicesLabel.setProperty(u"type", u"label")
        self.servicesLabel.setWordWrap(False)
        self.servicesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.servicesRow.addWidget(self.servicesLabel)

        self.education = QCheckBox(TrackedCaseDialog)
        self.education.setObjectName(u"education")

        self.servicesRow.addWidget(self.education)

        self.health = QCheckBox(TrackedCaseDialog)
        self.health.setObjectName(u"health")

        self.servicesRow.addWidget(self.health)

        self.socialCare = QCheckBox(TrackedCaseDialog)
        self.socialCare.setObjectName(u"socialCare")

        self.servicesRow.addWidget(self.socialCare)

        self.servicesEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.servicesRow.addItem(self.servicesEnd)


        self.column.addLayout(self.servicesRow)

        self.mistake = QLabel(TrackedCaseDialog)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.mistake)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 6, -1, -1)
        self.alternative = QCheckBox(TrackedCaseDialog)
        self.alternative.setObjectName(u"alternative")

        self.buttons.addWidget(self.alternative)

        self.buttonsStart = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsStart)

        self.cancel = QPushButton(TrackedCaseDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(TrackedCaseDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.caseLabel.setBuddy(self.caseId)
        self.supportLabel.setBuddy(self.support)
        self.ageBandLabel.setBuddy(self.ageBand)
        self.needLabel.setBuddy(self.need)
        self.phaseLabel.setBuddy(self.phase)
        self.settingLabel.setBuddy(self.setting)
        self.namedLabel.setBuddy(self.named)
        self.consentLabel.setBuddy(self.consent)
        self.meetingLabel.setBuddy(self.meeting)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TrackedCaseDialog)

        QMetaObject.connectSlotsByName(TrackedCaseDialog)
    # setupUi

    def retranslateUi(self, TrackedCaseDialog: QWidget) -> None:
        TrackedCaseDialog.setWindowTitle(QCoreApplication.translate("TrackedCaseDialog", u"Tracked case", None))
        self.purpose.setText("")
        self.found.setText("")
        self.caseLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"I&D of the case", None))
#if QT_CONFIG(accessibility)
        self.caseId.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"ID of the case", None))
#endif // QT_CONFIG(accessibility)
        self.supportLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Support", None))
#if QT_CONFIG(accessibility)
        self.support.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Support", None))
#endif // QT_CONFIG(accessibility)
        self.ageBandLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Age", None))
#if QT_CONFIG(accessibility)
        self.ageBand.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Age band", None))
#endif // QT_CONFIG(accessibility)
        self.needLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Need", None))
#if QT_CONFIG(accessibility)
        self.need.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Need", None))
#endif // QT_CONFIG(accessibility)
        self.phaseLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Phase", None))
#if QT_CONFIG(accessibility)
        self.phase.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Phase", None))
#endif // QT_CONFIG(accessibility)
        self.settingLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"S&etting", None))
#if QT_CONFIG(accessibility)
        self.setting.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Setting", None))
#endif // QT_CONFIG(accessibility)
        self.namedLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Inspectors named it", None))
#if QT_CONFIG(accessibility)
        self.named.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Day on which the inspectors named the case", None))
#endif // QT_CONFIG(accessibility)
        self.consentLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Consent of family", None))
#if QT_CONFIG(accessibility)
        self.consent.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Consent of the family", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"&Meeting (optional)", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("TrackedCaseDialog", u"Day of the meeting about the case", None))
#endif // QT_CONFIG(accessibility)
        self.servicesLabel.setText(QCoreApplication.translate("TrackedCaseDialog", u"Known to", None))
        self.education.setText(QCoreApplication.translate("TrackedCaseDialog", u"Education", None))
        self.health.setText(QCoreApplication.translate("TrackedCaseDialog", u"Health", None))
        self.socialCare.setText(QCoreApplication.translate("TrackedCaseDialog", u"Social care", None))
        self.mistake.setText("")
        self.alternative.setText(QCoreApplication.translate("TrackedCaseDialog", u"In alternative provision", None))
        self.cancel.setText(QCoreApplication.translate("TrackedCaseDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("TrackedCaseDialog", u"Track", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

