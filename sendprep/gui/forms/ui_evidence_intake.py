# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_intake.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from sendprep.gui.date_field import DateField
from sendprep.gui.segments import Segments

class Ui_EvidenceIntake(object):
    def setupUi(self, EvidenceIntake: QWidget) -> None:
        if not EvidenceIntake.objectName():
            EvidenceIntake.setObjectName(u"EvidenceIntake")
        EvidenceIntake.setMinimumSize(QSize(560, 300))
        self.column = QVBoxLayout(EvidenceIntake)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(EvidenceIntake)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)

        self.column.addWidget(self.purpose)

        self.summary = QLabel(EvidenceIntake)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"ink", u"muted")
        self.summary.setWordWrap(True)

        self.column.addWidget(self.summary)

        self.g0 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g0)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(20)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(4)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.filesLabel = QLabel(EvidenceIntake)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setProperty(u"type", u"label")
        self.filesLabel.setProperty(u"ink", u"muted")

        self.left.addWidget(self.filesLabel)

        self.files = QTableView(EvidenceIntake)
        self.files.setObjectName(u"files")
        self.files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.files.setShowGrid(False)
        self.files.setWordWrap(False)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setTabKeyNavigation(False)
        self.files.setCornerButtonEnabled(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.files.sizePolicy().hasHeightForWidth())
        self.files.setSizePolicy(sizePolicy)

        self.left.addWidget(self.files)

        self.why = QLabel(EvidenceIntake)
        self.why.setObjectName(u"why")
        self.why.setMinimumSize(QSize(0, 32))
        self.why.setProperty(u"type", u"caption")
        self.why.setProperty(u"ink", u"muted")
        self.why.setWordWrap(True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.left.addWidget(self.why)

        self.choiceBox = QFrame(EvidenceIntake)
        self.choiceBox.setObjectName(u"choiceBox")
        self.choiceColumn = QVBoxLayout(self.choiceBox)
        self.choiceColumn.setSpacing(4)
        self.choiceColumn.setObjectName(u"choiceColumn")
        self.choiceColumn.setContentsMargins(0, 0, 0, 0)
        self.choiceLabel = QLabel(self.choiceBox)
        self.choiceLabel.setObjectName(u"choiceLabel")
        self.choiceLabel.setProperty(u"type", u"label")
        self.choiceLabel.setProperty(u"ink", u"muted")

        self.choiceColumn.addWidget(self.choiceLabel)

        self.choice = Segments(self.choiceBox)
        self.choice.setObjectName(u"choice")

        self.choiceColumn.addWidget(self.choice)


        self.left.addWidget(self.choiceBox)


        self.halves.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.forAll = QLabel(EvidenceIntake)
        self.forAll.setObjectName(u"forAll")
        self.forAll.setProperty(u"type", u"body-strong")
        self.forAll.setWordWrap(True)

        self.right.addWidget(self.forAll)

        self.dayBox = QVBoxLayout()
        self.dayBox.setSpacing(4)
        self.dayBox.setObjectName(u"dayBox")
        self.dayBox.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(EvidenceIntake)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")
        self.dayLabel.setProperty(u"ink", u"muted")

        self.dayBox.addWidget(self.dayLabel)

        self.day = DateField(EvidenceIntake)
        self.day.setObjectName(u"day")

        self.dayBox.addWidget(self.day)


        self.right.addLayout(self.dayBox)

        self.dayMistake = QLabel(EvidenceIntake)
        self.dayMistake.setObjectName(u"dayMistake")
        self.dayMistake.setProperty(u"type", u"caption")
        self.dayMistake.setProperty(u"ink", u"bad")
        self.dayMistake.setWordWrap(True)

        self.right.addWidget(self.dayMistake)

        self.agencyBox = QVBoxLayout()
        self.agencyBox.setSpacing(4)
        self.agencyBox.setObjectName(u"agencyBox")
        self.agencyBox.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(EvidenceIntake)
        self.agencyLabel.setObjectName(u"agencyLabel")
        self.agencyLabel.setProperty(u"type", u"label")
        self.agencyLabel.setProperty(u"ink", u"muted")

        self.agencyBox.addWidget(self.agencyLabel)

        self.agency = QComboBox(EvidenceIntake)
        self.agency.setObjectName(u"agency")
        self.agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(10)

        self.agencyBox.addWidget(self.agency)


        self.right.addLayout(self.agencyBox)

        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(EvidenceIntake)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"type", u"label")
        self.kindLabel.setProperty(u"ink", u"muted")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(EvidenceIntake)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.kindBox.addWidget(self.kind)


        self.right.addLayout(self.kindBox)

        self.weaknessesBox = QVBoxLayout()
        self.weaknessesBox.setSpacing(4)
        self.weaknessesBox.setObjectName(u"weaknessesBox")
        self.weaknessesBox.setContentsMargins(0, 0, 0, 0)
        self.weaknessesLabel = QLabel(EvidenceIntake)
        self.weaknessesLabel.setObjectName(u"weaknessesLabel")
        self.weaknessesLabel.setProperty(u"type", u"label")
        self.weaknessesLabel.setProperty(u"ink", u"muted")

        self.weaknessesBox.addWidget(self.weaknessesLabel)

        self.weaknesses = QListWidget(EvidenceIntake)
        self.weaknesses.setObjectName(u"weaknesses")
        self.weaknesses.setMinimumSize(QSize(0, 120))
        self.weaknesses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.weaknesses.sizePolicy().hasHeightForWidth())
        self.weaknesses.setSizePolicy(sizePolicy1)

        self.weaknessesBox.addWidget(self.weaknesses)


        self.right.addLayout(self.weaknessesBox)

        self.linked = QLabel(EvidenceIntake)
        self.linked.setObjectName(u"linked")
        self.linked.setProperty(u"type", u"caption")
        self.linked.setProperty(u"ink", u"muted")
        self.linked.setWordWrap(True)

        self.right.addWidget(self.linked)


        self.halves.addLayout(self.right)

        self.halves.setStretch(0, 3)
        self.halves.setStretch(1, 2)

        self.column.addLayout(self.halves)

        self.g1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonsGap = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(EvidenceIntake)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(EvidenceIntake)
        self.accept.setObjectName(u"accept")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.filesLabel.setBuddy(self.files)
        self.choiceLabel.setBuddy(self.choice)
        self.dayLabel.setBuddy(self.day)
        self.agencyLabel.setBuddy(self.agency)
        self.kindLabel.setBuddy(self.kind)
        self.weaknessesLabel.setBuddy(self.weaknesses)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.files, self.choice)
        QWidget.setTabOrder(self.choice, self.day)
        QWidget.setTabOrder(self.day, self.agency)
        QWidget.setTabOrder(self.agency, self.kind)
        QWidget.setTabOrder(self.kind, self.weaknesses)
        QWidget.setTabOrder(self.weaknesses, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(EvidenceIntake)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(EvidenceIntake)
    # setupUi

    def retranslateUi(self, EvidenceIntake: QWidget) -> None:
        EvidenceIntake.setWindowTitle(QCoreApplication.translate("EvidenceIntake", u"Add evidence", None))
        self.purpose.setText("")
        self.summary.setText("")
        self.filesLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Files", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Files and what becomes of them", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
        self.choiceLabel.setText(QCoreApplication.translate("EvidenceIntake", u"What to do with this file", None))
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"What to do with this file", None))
#endif // QT_CONFIG(accessibility)
        self.forAll.setText("")
        self.dayLabel.setText(QCoreApplication.translate("EvidenceIntake", u"Evidence &date (optional)", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Evidence date", None))
#endif // QT_CONFIG(accessibility)
        self.dayMistake.setText("")
        self.agencyLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Where it comes from", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Where it comes from", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Kind of document", None))
#endif // QT_CONFIG(accessibility)
        self.weaknessesLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Linked to", None))
#if QT_CONFIG(accessibility)
        self.weaknesses.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Weaknesses to link", None))
#endif // QT_CONFIG(accessibility)
        self.linked.setText("")
        self.cancel.setText(QCoreApplication.translate("EvidenceIntake", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("EvidenceIntake", u"Add", None))
    # retranslateUi

