# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_details.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.date_field import DateField

class Ui_EvidenceDetails(object):
    def setupUi(self, EvidenceDetails: QWidget) -> None:
        if not EvidenceDetails.objectName():
            EvidenceDetails.setObjectName(u"EvidenceDetails")
        self.outer = QVBoxLayout(EvidenceDetails)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(EvidenceDetails)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.column = QVBoxLayout(self.sheet)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 14)
        self.several = QLabel(self.sheet)
        self.several.setObjectName(u"several")
        self.several.setProperty(u"type", u"body-strong")
        self.several.setWordWrap(True)

        self.column.addWidget(self.several)

        self.titleBox = QVBoxLayout()
        self.titleBox.setSpacing(4)
        self.titleBox.setObjectName(u"titleBox")
        self.titleBox.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.sheet)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"type", u"label")
        self.titleLabel.setProperty(u"ink", u"muted")

        self.titleBox.addWidget(self.titleLabel)

        self.title = QLineEdit(self.sheet)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(300)

        self.titleBox.addWidget(self.title)

        self.titleMistake = QLabel(self.sheet)
        self.titleMistake.setObjectName(u"titleMistake")
        self.titleMistake.setProperty(u"type", u"caption")
        self.titleMistake.setProperty(u"ink", u"bad")
        self.titleMistake.setWordWrap(True)

        self.titleBox.addWidget(self.titleMistake)


        self.column.addLayout(self.titleBox)

        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.sheet)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"type", u"label")
        self.kindLabel.setProperty(u"ink", u"muted")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(self.sheet)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.kindBox.addWidget(self.kind)


        self.column.addLayout(self.kindBox)

        self.dayBox = QVBoxLayout()
        self.dayBox.setSpacing(4)
        self.dayBox.setObjectName(u"dayBox")
        self.dayBox.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.sheet)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")
        self.dayLabel.setProperty(u"ink", u"muted")

        self.dayBox.addWidget(self.dayLabel)

        self.day = DateField(self.sheet)
        self.day.setObjectName(u"day")

        self.dayBox.addWidget(self.day)

        self.dayMistake = QLabel(self.sheet)
        self.dayMistake.setObjectName(u"dayMistake")
        self.dayMistake.setProperty(u"type", u"caption")
        self.dayMistake.setProperty(u"ink", u"bad")
        self.dayMistake.setWordWrap(True)

        self.dayBox.addWidget(self.dayMistake)


        self.column.addLayout(self.dayBox)

        self.dayHint = QLabel(self.sheet)
        self.dayHint.setObjectName(u"dayHint")
        self.dayHint.setProperty(u"type", u"caption")
        self.dayHint.setProperty(u"ink", u"muted")
        self.dayHint.setWordWrap(True)

        self.column.addWidget(self.dayHint)

        self.period = QHBoxLayout()
        self.period.setSpacing(8)
        self.period.setObjectName(u"period")
        self.period.setContentsMargins(0, 0, 0, 0)
        self.startBox = QVBoxLayout()
        self.startBox.setSpacing(4)
        self.startBox.setObjectName(u"startBox")
        self.startBox.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(self.sheet)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"type", u"label")
        self.startLabel.setProperty(u"ink", u"muted")

        self.startBox.addWidget(self.startLabel)

        self.start = DateField(self.sheet)
        self.start.setObjectName(u"start")

        self.startBox.addWidget(self.start)


        self.period.addLayout(self.startBox)

        self.endBox = QVBoxLayout()
        self.endBox.setSpacing(4)
        self.endBox.setObjectName(u"endBox")
        self.endBox.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(self.sheet)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"type", u"label")
        self.endLabel.setProperty(u"ink", u"muted")

        self.endBox.addWidget(self.endLabel)

        self.end = DateField(self.sheet)
        self.end.setObjectName(u"end")

        self.endBox.addWidget(self.end)


        self.period.addLayout(self.endBox)


        self.column.addLayout(self.period)

        self.periodMistake = QLabel(self.sheet)
        self.periodMistake.setObjectName(u"periodMistake")
        self.periodMistake.setProperty(u"type", u"caption")
        self.periodMistake.setProperty(u"ink", u"bad")
        self.periodMistake.setWordWrap(True)

        self.column.addWidget(self.periodMistake)

        self.agencyBox = QVBoxLayout()
        self.agencyBox.setSpacing(4)
        self.agencyBox.setObjectName(u"agencyBox")
        self.agencyBox.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(self.sheet)
        self.agencyLabel.setObjectName(u"agencyLabel")
        self.agencyLabel.setProperty(u"type", u"label")
        self.agencyLabel.setProperty(u"ink", u"muted")

        self.agencyBox.addWidget(self.agencyLabel)

        self.agency = QComboBox(self.sheet)
        self.agency.setObjectName(u"agency")
        self.agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(10)

        self.agencyBox.addWidget(self.agency)


        self.column.addLayout(self.agencyBox)

        self.ownerBox = QVBoxLayout()
        self.ownerBox.setSpacing(4)
        self.ownerBox.setObjectName(u"ownerBox")
        self.ownerBox.setContentsMargins(0, 0, 0, 0)
        self.ownerLabel = QLabel(self.sheet)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setProperty(u"type", u"label")
        self.ownerLabel.setProperty(u"ink", u"muted")

        self.ownerBox.addWidget(self.ownerLabel)

        self.owner = QLineEdit(self.sheet)
        self.owner.setObjectName(u"owner")
        self.owner.setMaxLength(200)

        self.ownerBox.addWidget(self.owner)


        self.column.addLayout(self.ownerBox)

        self.confidentialityBox = QVBoxLayout()
        self.confidentialityBox.setSpacing(4)
        self.confidentialityBox.setObjectName(u"confidentialityBox")
        self.confidentialityBox.setContentsMargins(0, 0, 0, 0)
        self.confidentialityLabel = QLabel(self.sheet)
        self.confidentialityLabel.setObjectName(u"confidentialityLabel")
        self.confidentialityLabel.setProperty(u"type", u"label")
        self.confidentialityLabel.setProperty(u"ink", u"muted")

        self.confidentialityBox.addWidget(self.confidentialityLabel)

        self.confidentiality = QComboBox(self.sheet)
        self.confidentiality.setObjectName(u"confidentiality")
        self.confidentiality.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.confidentiality.setMinimumContentsLength(10)

        self.confidentialityBox.addWidget(self.confidentiality)


        self.column.addLayout(self.confidentialityBox)

        self.keepOutBox = QVBoxLayout()
        self.keepOutBox.setSpacing(4)
        self.keepOutBox.setObjectName(u"keepOutBox")
        self.keepOutBox.setContentsMargins(0, 0, 0, 0)
        self.keepOutLabel = QLabel(self.sheet)
        self.keepOutLabel.setObjectName(u"keepOutLabel")
        self.keepOutLabel.setProperty(u"type", u"label")
        self.keepOutLabel.setProperty(u"ink", u"muted")

        self.keepOutBox.addWidget(self.keepOutLabel)

        self.keepOutRow = QHBoxLayout()
        self.keepOutRow.setSpacing(12)
        self.keepOutRow.setObjectName(u"keepOutRow")
        self.keepOutRow.setContentsMargins(0, 0, 0, 0)
        self.board = QCheckBox(self.sheet)
        self.board.setObjectName(u"board")

        self.keepOutRow.addWidget(self.board)

        self.parents = QCheckBox(self.sheet)
        self.parents.setObjectName(u"parents")

        self.keepOutRow.addWidget(self.parents)

        self.keepOutGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keepOutRow.addItem(self.keepOutGap)


        self.keepOutBox.addLayout(self.keepOutRow)

        self.because = QLineEdit(self.sheet)
        self.because.setObjectName(u"because")

        self.keepOutBox.addWidget(self.because)


        self.column.addLayout(self.keepOutBox)

        self.originPlace = QVBoxLayout()
        self.originPlace.setSpacing(0)
        self.originPlace.setObjectName(u"originPlace")

        self.column.addLayout(self.originPlace)

        self.facts = QWidget(self.sheet)
        self.facts.setObjectName(u"facts")
        self.factsColumn = QVBoxLayout(self.facts)
        self.factsColumn.setSpacing(4)
        self.factsColumn.setObjectName(u"factsColumn")
        self.factsColumn.setContentsMargins(0, 0, 0, 0)
        self.rule = QFrame(self.facts)
        self.rule.setObjectName(u"rule")
        self.rule.setMinimumSize(QSize(0, 1))
        self.rule.setMaximumSize(QSize(16777215, 1))
        self.rule.setProperty(u"kind", u"line")

        self.factsColumn.addWidget(self.rule)

        self.versionsLabel = QLabel(self.facts)
        self.versionsLabel.setObjectName(u"versionsLabel")
        self.versionsLabel.setProperty(u"type", u"label")
        self.versionsLabel.setProperty(u"ink", u"muted")

        self.factsColumn.addWidget(self.versionsLabel)

        self.versions = QVBoxLayout()
        self.versions.setSpacing(0)
        self.versions.setObjectName(u"versions")
        self.versions.setContentsMargins(0, 0, 0, 0)

        self.factsColumn.addLayout(self.versions)

        self.versionsGap = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.factsColumn.addItem(self.versionsGap)

        self.originalLabel = QLabel(self.facts)
        self.originalLabel.setObjectName(u"originalLabel")
        self.originalLabel.setProperty(u"type", u"label")
        self.originalLabel.setProperty(u"ink", u"muted")

        self.factsColumn.addWidget(self.originalLabel)

        self.file = CutLabel(self.facts)
        self.file.setObjectName(u"file")
        self.file.setProperty(u"type", u"caption")

        self.factsColumn.addWidget(self.file)

        self.added = QLabel(self.facts)
        self.added.setObjectName(u"added")
        self.added.setProperty(u"type", u"caption")
        self.added.setProperty(u"ink", u"muted")

        self.factsColumn.addWidget(self.added)

        self.hashRow = QHBoxLayout()
        self.hashRow.setSpacing(6)
        self.hashRow.setObjectName(u"hashRow")
        self.hashRow.setContentsMargins(0, 0, 0, 0)
        self.sha = QLabel(self.facts)
        self.sha.setObjectName(u"sha")
        self.sha.setProperty(u"type", u"caption")
        self.sha.setProperty(u"ink", u"muted")

        self.hashRow.addWidget(self.sha)

        self.copy = QPushButton(self.facts)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"kind", u"link")

        self.hashRow.addWidget(self.copy)

        self.hashGap = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hashRow.addItem(self.hashGap)


        self.factsColumn.addLayout(self.hashRow)


        self.column.addWidget(self.facts)

        self.rest = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.area.setWidget(self.sheet)

        self.outer.addWidget(self.area)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.kindLabel.setBuddy(self.kind)
        self.dayLabel.setBuddy(self.day)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.agencyLabel.setBuddy(self.agency)
        self.ownerLabel.setBuddy(self.owner)
        self.confidentialityLabel.setBuddy(self.confidentiality)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.day)
        QWidget.setTabOrder(self.day, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.agency)
        QWidget.setTabOrder(self.agency, self.owner)
        QWidget.setTabOrder(self.owner, self.confidentiality)
        QWidget.setTabOrder(self.confidentiality, self.copy)

        self.retranslateUi(EvidenceDetails)

        QMetaObject.connectSlotsByName(EvidenceDetails)
    # setupUi

    def retranslateUi(self, EvidenceDetails: QWidget) -> None:
        self.several.setText("")
        self.titleLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.titleMistake.setText("")
        self.kindLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Kind of document", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Evidence date", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Evidence date", None))
#endif // QT_CONFIG(accessibility)
        self.dayMistake.setText("")
        self.dayHint.setText(QCoreApplication.translate("EvidenceDetails", u"The day it speaks of, not the day it was added.", None))
        self.startLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Covers from", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Covers from", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("EvidenceDetails", u"to", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Covers to", None))
#endif // QT_CONFIG(accessibility)
        self.periodMistake.setText("")
        self.agencyLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Where it comes from", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Where it comes from", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Owner", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.owner.setPlaceholderText(QCoreApplication.translate("EvidenceDetails", u"Who answers for it", None))
        self.confidentialityLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Confidentiality", None))
#if QT_CONFIG(accessibility)
        self.confidentiality.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Confidentiality", None))
#endif // QT_CONFIG(accessibility)
        self.keepOutLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Keep out of editions for", None))
        self.board.setText(QCoreApplication.translate("EvidenceDetails", u"Board", None))
        self.parents.setText(QCoreApplication.translate("EvidenceDetails", u"Families", None))
#if QT_CONFIG(accessibility)
        self.because.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Why it is kept out", None))
#endif // QT_CONFIG(accessibility)
        self.because.setPlaceholderText(QCoreApplication.translate("EvidenceDetails", u"Why (optional)", None))
        self.versionsLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Versions", None))
        self.originalLabel.setText(QCoreApplication.translate("EvidenceDetails", u"Original", None))
        self.file.setText("")
        self.added.setText("")
        self.sha.setText("")
        self.copy.setText(QCoreApplication.translate("EvidenceDetails", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("EvidenceDetails", u"Copy the sha256 of the original", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

