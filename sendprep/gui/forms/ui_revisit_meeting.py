# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisit_meeting.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutComboBox
from sendprep.gui.date_field import DateField

class Ui_MeetingDialog(object):
    def setupUi(self, MeetingDialog: QWidget) -> None:
        if not MeetingDialog.objectName():
            MeetingDialog.setObjectName(u"MeetingDialog")
        MeetingDialog.setMinimumSize(QSize(660, 0))
        self.column = QVBoxLayout(MeetingDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.purpose = QLabel(MeetingDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(3)
        self.titleLabel = QLabel(MeetingDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"type", u"label")
        self.titleLabel.setWordWrap(False)
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.titleLabel, 0, 0, 1, 4)

        self.title = QLineEdit(MeetingDialog)
        self.title.setObjectName(u"title")

        self.fields.addWidget(self.title, 1, 0, 1, 4)

        self.dayLabel = QLabel(MeetingDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")
        self.dayLabel.setWordWrap(False)
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.dayLabel, 2, 0, 1, 1)

        self.day = DateField(MeetingDialog)
        self.day.setObjectName(u"day")

        self.fields.addWidget(self.day, 3, 0, 1, 1)

        self.startsLabel = QLabel(MeetingDialog)
        self.startsLabel.setObjectName(u"startsLabel")
        self.startsLabel.setProperty(u"type", u"label")
        self.startsLabel.setWordWrap(False)
        self.startsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.startsLabel, 2, 1, 1, 1)

        self.starts = QLineEdit(MeetingDialog)
        self.starts.setObjectName(u"starts")

        self.fields.addWidget(self.starts, 3, 1, 1, 1)

        self.endsLabel = QLabel(MeetingDialog)
        self.endsLabel.setObjectName(u"endsLabel")
        self.endsLabel.setProperty(u"type", u"label")
        self.endsLabel.setWordWrap(False)
        self.endsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.endsLabel, 2, 2, 1, 1)

        self.ends = QLineEdit(MeetingDialog)
        self.ends.setObjectName(u"ends")

        self.fields.addWidget(self.ends, 3, 2, 1, 1)

        self.roomLabel = QLabel(MeetingDialog)
        self.roomLabel.setObjectName(u"roomLabel")
        self.roomLabel.setProperty(u"type", u"label")
        self.roomLabel.setWordWrap(False)
        self.roomLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.roomLabel, 2, 3, 1, 1)

        self.room = QLineEdit(MeetingDialog)
        self.room.setObjectName(u"room")

        self.fields.addWidget(self.room, 3, 3, 1, 1)

        self.groupLabel = QLabel(MeetingDialog)
        self.groupLabel.setObjectName(u"groupLabel")
        self.groupLabel.setProperty(u"type", u"label")
        self.groupLabel.setWordWrap(False)
        self.groupLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.groupLabel, 4, 0, 1, 2)

        self.group = CutComboBox(MeetingDialog)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.group.sizePolicy().hasHeightForWidth())
        self.group.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.group, 5, 0, 1, 2)

        self.personLabel = QLabel(MeetingDialog)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"type", u"label")
        self.personLabel.setWordWrap(False)
        self.personLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.personLabel, 4, 2, 1, 2)

        self.person = CutComboBox(MeetingDialog)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.person.sizePolicy().hasHeightForWidth())
        self.person.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.person, 5, 2, 1, 2)

        self.attendsLabel = QLabel(MeetingDialog)
        self.attendsLabel.setObjectName(u"attendsLabel")
        self.attendsLabel.setProperty(u"type", u"label")
        self.attendsLabel.setWordWrap(False)
        self.attendsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.attendsLabel, 6, 0, 1, 2)

        self.attends = QPlainTextEdit(MeetingDialog)
        self.attends.setObjectName(u"attends")
        self.attends.setTabChangesFocus(True)
        self.attends.setMinimumSize(QSize(0, 44))
        self.attends.setMaximumSize(QSize(16777215, 110))

        self.fields.addWidget(self.attends, 7, 0, 1, 2)

        self.weaknessesLabel = QLabel(MeetingDialog)
        self.weaknessesLabel.setObjectName(u"weaknessesLabel")
        self.weaknessesLabel.setProperty(u"type", u"label")
        self.weaknessesLabel.setWordWrap(False)
        self.weaknessesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.weaknessesLabel, 6, 2, 1, 2)

        self.weaknesses = QListWidget(MeetingDialog)
        self.weaknesses.setObjectName(u"weaknesses")
        self.weaknesses.setMinimumSize(QSize(0, 44))
        self.weaknesses.setMaximumSize(QSize(16777215, 110))
        self.weaknesses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.weaknesses.setTabKeyNavigation(False)

        self.fields.addWidget(self.weaknesses, 7, 2, 1, 2)

        self.fields.setColumnStretch(0, 6)
        self.fields.setColumnStretch(1, 5)
        self.fields.setColumnStretch(2, 5)
        self.fields.setColumnStretch(3, 6)

        self.column.addLayout(self.fields)

        self.mistake = QLabel(MeetingDialog)
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

        self.cancel = QPushButton(MeetingDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(MeetingDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.dayLabel.setBuddy(self.day)
        self.startsLabel.setBuddy(self.starts)
        self.endsLabel.setBuddy(self.ends)
        self.roomLabel.setBuddy(self.room)
        self.groupLabel.setBuddy(self.group)
        self.personLabel.setBuddy(self.person)
        self.attendsLabel.setBuddy(self.attends)
        self.weaknessesLabel.setBuddy(self.weaknesses)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingDialog)

        QMetaObject.connectSlotsByName(MeetingDialog)
    # setupUi

    def retranslateUi(self, MeetingDialog: QWidget) -> None:
        MeetingDialog.setWindowTitle(QCoreApplication.translate("MeetingDialog", u"Meeting", None))
        self.purpose.setText("")
        self.titleLabel.setText(QCoreApplication.translate("MeetingDialog", u"&What it is for", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"What it is for", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("MeetingDialog", u"Such as: Focus group on EHC plans", None))
        self.dayLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Day of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.startsLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Begins (optional)", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Begins", None))
#endif // QT_CONFIG(accessibility)
        self.starts.setPlaceholderText(QCoreApplication.translate("MeetingDialog", u"9:30", None))
        self.endsLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Ends (optional)", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Ends", None))
#endif // QT_CONFIG(accessibility)
        self.ends.setPlaceholderText(QCoreApplication.translate("MeetingDialog", u"10:30", None))
        self.roomLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Room (optional)", None))
#if QT_CONFIG(accessibility)
        self.room.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Room", None))
#endif // QT_CONFIG(accessibility)
        self.groupLabel.setText(QCoreApplication.translate("MeetingDialog", u"Wit&h", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"With which group", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("MeetingDialog", u"Add &from the people", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Add somebody from the people to who attends", None))
#endif // QT_CONFIG(accessibility)
        self.attendsLabel.setText(QCoreApplication.translate("MeetingDialog", u"Who &attends, by role, one a line (optional)", None))
#if QT_CONFIG(accessibility)
        self.attends.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Who attends, by role, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.attends.setPlaceholderText(QCoreApplication.translate("MeetingDialog", u"Head of the SEND service\n"
"Designated clinical officer", None))
        self.weaknessesLabel.setText(QCoreApplication.translate("MeetingDialog", u"About the weaknesses (&optional)", None))
#if QT_CONFIG(accessibility)
        self.weaknesses.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"About the weaknesses", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("MeetingDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.accept.setText(QCoreApplication.translate("MeetingDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.accept.setToolTip("")
#endif // QT_CONFIG(tooltip)
    # retranslateUi

