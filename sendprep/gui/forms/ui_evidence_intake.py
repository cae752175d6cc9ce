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
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

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
        self.showRow = QHBoxLayout()
        self.showRow.setSpacing(8)
        self.showRow.setObjectName(u"showRow")
        self.showRow.setContentsMargins(0, 0, 0, 0)
        self.filesLabel = QLabel(EvidenceIntake)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setProperty(u"type", u"label")
        self.filesLabel.setProperty(u"ink", u"muted")

        self.showRow.addWidget(self.filesLabel)

        self.showGap = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.showRow.addItem(self.showGap)

        self.showLabel = QLabel(EvidenceIntake)
        self.showLabel.setObjectName(u"showLabel")
        self.showLabel.setProperty(u"type", u"label")
        self.showLabel.setProperty(u"ink", u"muted")

        self.showRow.addWidget(self.showLabel)

        self.show = QComboBox(EvidenceIntake)
        self.show.setObjectName(u"show")
        self.show.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.showRow.addWidget(self.show)


        self.left.addLayout(self.showRow)

        self.files = QTableView(EvidenceIntake)
        self.files.setObjectName(u"files")
        self.files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.files.setShowGrid(False)
        self.files.setWordWrap(False)
        self.files.setSortingEnabled(False)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setTabKeyNavigation(False)
        self.files.setCornerButtonEnabled(False)
        self.files.setMinimumSize(QSize(0, 84))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.files.sizePolicy().hasHeightForWidth())
        self.files.setSizePolicy(sizePolicy)

        self.left.addWidget(self.files)

        self.why = QLabel(EvidenceIntake)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"type", u"caption")
        self.why.setProperty(u"ink", u"muted")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setMinimumSize(QSize(0, 32))
        self.why.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.left.addWidget(self.why)

        self.choiceBox = QFrame(EvidenceIntake)
        self.choiceBox.setObjectName(u"choiceBox")
        self.choiceBoxColumn = QVBoxLayout(self.choiceBox)
        self.choiceBoxColumn.setSpacing(4)
        self.choiceBoxColumn.setObjectName(u"choiceBoxColumn")
        self.choiceBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.choiceLabel = QLabel(self.choiceBox)
        self.choiceLabel.setObjectName(u"choiceLabel")
        self.choiceLabel.setProperty(u"type", u"label")
        self.choiceLabel.setProperty(u"ink", u"muted")

        self.choiceBoxColumn.addWidget(self.choiceLabel)

        self.choice = Segments(self.choiceBox)
        self.choice.setObjectName(u"choice")

        self.choiceBoxColumn.addWidget(self.choice)


        self.left.addWidget(self.choiceBox)


        self.halves.addLayout(self.left)

        self.scroll = QScrollArea(EvidenceIntake)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.fields = QVBoxLayout(self.content)
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.scopeRow = QHBoxLayout()
        self.scopeRow.setSpacing(8)
        self.scopeRow.setObjectName(u"scopeRow")
        self.scopeRow.setContentsMargins(0, 0, 0, 0)
        self.scope = QLabel(self.content)
        self.scope.setObjectName(u"scope")
        self.scope.setProperty(u"type", u"body-strong")
        self.scope.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.scope.sizePolicy().hasHeightForWidth())
        self.scope.setSizePolicy(sizePolicy1)

        self.scopeRow.addWidget(self.scope)

        self.all = QPushButton(self.content)
        self.all.setObjectName(u"all")
        self.all.setProperty(u"kind", u"link")
        self.all.setAutoDefault(False)

        self.scopeRow.addWidget(self.all)


        self.fields.addLayout(self.scopeRow)

        self.captionBox = QFrame(self.content)
        self.captionBox.setObjectName(u"captionBox")
        self.captionBoxColumn = QVBoxLayout(self.captionBox)
        self.captionBoxColumn.setSpacing(4)
        self.captionBoxColumn.setObjectName(u"captionBoxColumn")
        self.captionBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.captionLabel = QLabel(self.captionBox)
        self.captionLabel.setObjectName(u"captionLabel")
        self.captionLabel.setProperty(u"type", u"label")
        self.captionLabel.setProperty(u"ink", u"muted")

        self.captionBoxColumn.addWidget(self.captionLabel)

        self.caption = QLineEdit(self.captionBox)
        self.caption.setObjectName(u"caption")

        self.captionBoxColumn.addWidget(self.caption)

        self.captionMistake = QLabel(self.captionBox)
        self.captionMistake.setObjectName(u"captionMistake")
        self.captionMistake.setProperty(u"type", u"caption")
        self.captionMistake.setProperty(u"ink", u"bad")
        self.captionMistake.setWordWrap(True)

        self.captionBoxColumn.addWidget(self.captionMistake)


        self.fields.addWidget(self.captionBox)

        self.titleBox = QFrame(self.content)
        self.titleBox.setObjectName(u"titleBox")
        self.titleBoxColumn = QVBoxLayout(self.titleBox)
        self.titleBoxColumn.setSpacing(4)
        self.titleBoxColumn.setObjectName(u"titleBoxColumn")
        self.titleBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.titleBox)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"type", u"label")
        self.titleLabel.setProperty(u"ink", u"muted")

        self.titleBoxColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(self.titleBox)
        self.title.setObjectName(u"title")

        self.titleBoxColumn.addWidget(self.title)


        self.fields.addWidget(self.titleBox)

        self.dayBox = QVBoxLayout()
        self.dayBox.setSpacing(4)
        self.dayBox.setObjectName(u"dayBox")
        self.dayBox.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.content)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"type", u"label")
        self.dayLabel.setProperty(u"ink", u"muted")

        self.dayBox.addWidget(self.dayLabel)

        self.day = DateField(self.content)
        self.day.setObjectName(u"day")

        self.dayBox.addWidget(self.day)

        self.dayMistake = QLabel(self.content)
        self.dayMistake.setObjectName(u"dayMistake")
        self.dayMistake.setProperty(u"type", u"caption")
        self.dayMistake.setProperty(u"ink", u"bad")
        self.dayMistake.setWordWrap(True)

        self.dayBox.addWidget(self.dayMistake)

        self.dayFoundRow = QHBoxLayout()
        self.dayFoundRow.setSpacing(8)
        self.dayFoundRow.setObjectName(u"dayFoundRow")
        self.dayFoundRow.setContentsMargins(0, 0, 0, 0)
        self.dayFound = QLabel(self.content)
        self.dayFound.setObjectName(u"dayFound")
        self.dayFound.setProperty(u"type", u"caption")
        self.dayFound.setProperty(u"ink", u"muted")
        self.dayFound.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.dayFound.sizePolicy().hasHeightForWidth())
        self.dayFound.setSizePolicy(sizePolicy1)

        self.dayFoundRow.addWidget(self.dayFound)

        self.dayClear = QPushButton(self.content)
        self.dayClear.setObjectName(u"dayClear")
        self.dayClear.setProperty(u"kind", u"link")
        self.dayClear.setAutoDefault(False)

        self.dayFoundRow.addWidget(self.dayClear)


        self.dayBox.addLayout(self.dayFoundRow)


        self.fields.addLayout(self.dayBox)

        self.agencyBox = QVBoxLayout()
        self.agencyBox.setSpacing(4)
        self.agencyBox.setObjectName(u"agencyBox")
        self.agencyBox.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(self.content)
        self.agencyLabel.setObjectName(u"agencyLabel")
        self.agencyLabel.setProperty(u"type", u"label")
        self.agencyLabel.setProperty(u"ink", u"muted")

        self.agencyBox.addWidget(self.agencyLabel)

        self.agency = QComboBox(self.content)
        self.agency.setObjectName(u"agency")
        self.agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(10)

        self.agencyBox.addWidget(self.agency)


        self.fields.addLayout(self.agencyBox)

        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.content)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"type", u"label")
        self.kindLabel.setProperty(u"ink", u"muted")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(self.content)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.kindBox.addWidget(self.kind)


        self.fields.addLayout(self.kindBox)

        self.weaknessesBox = QVBoxLayout()
        self.weaknessesBox.setSpacing(4)
        self.weaknessesBox.setObjectName(u"weaknessesBox")
        self.weaknessesBox.setContentsMargins(0, 0, 0, 0)
        self.weaknessesLabel = QLabel(self.content)
        self.weaknessesLabel.setObjectName(u"weaknessesLabel")
        self.weaknessesLabel.setProperty(u"type", u"label")
        self.weaknessesLabel.setProperty(u"ink", u"muted")

        self.weaknessesBox.addWidget(self.weaknessesLabel)

        self.weaknesses = QListWidget(self.content)
        self.weaknesses.setObjectName(u"weaknesses")
        self.weaknesses.setMinimumSize(QSize(0, 110))
        self.weaknesses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.weaknesses.sizePolicy().hasHeightForWidth())
        self.weaknesses.setSizePolicy(sizePolicy2)

        self.weaknessesBox.addWidget(self.weaknesses)


        self.fields.addLayout(self.weaknessesBox)

        self.linked = QLabel(self.content)
        self.linked.setObjectName(u"linked")
        self.linked.setProperty(u"type", u"caption")
        self.linked.setProperty(u"ink", u"muted")
        self.linked.setWordWrap(True)

        self.fields.addWidget(self.linked)

        self.scroll.setWidget(self.content)

        self.halves.addWidget(self.scroll)

        self.halves.setStretch(0, 5)
        self.halves.setStretch(1, 3)

        self.column.addLayout(self.halves)

        self.g1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.busy = QLabel(EvidenceIntake)
        self.busy.setObjectName(u"busy")
        self.busy.setProperty(u"type", u"caption")
        self.busy.setProperty(u"ink", u"muted")

        self.buttons.addWidget(self.busy)

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
        self.showLabel.setBuddy(self.show)
        self.choiceLabel.setBuddy(self.choice)
        self.captionLabel.setBuddy(self.caption)
        self.titleLabel.setBuddy(self.title)
        self.dayLabel.setBuddy(self.day)
        self.agencyLabel.setBuddy(self.agency)
        self.kindLabel.setBuddy(self.kind)
        self.weaknessesLabel.setBuddy(self.weaknesses)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.files, self.show)
        QWidget.setTabOrder(self.show, self.choice)
        QWidget.setTabOrder(self.choice, self.all)
        QWidget.setTabOrder(self.all, self.caption)
        QWidget.setTabOrder(self.caption, self.title)
        QWidget.setTabOrder(self.title, self.day)
        QWidget.setTabOrder(self.day, self.dayClear)
        QWidget.setTabOrder(self.dayClear, self.agency)
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
        self.showLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Which files are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Files and what becomes of them", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
        self.choiceLabel.setText(QCoreApplication.translate("EvidenceIntake", u"What to do with it", None))
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"What to do with it", None))
#endif // QT_CONFIG(accessibility)
        self.scope.setText("")
        self.all.setText(QCoreApplication.translate("EvidenceIntake", u"For all files", None))
        self.captionLabel.setText(QCoreApplication.translate("EvidenceIntake", u"C&aption: what does it show?", None))
#if QT_CONFIG(accessibility)
        self.caption.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Caption", None))
#endif // QT_CONFIG(accessibility)
        self.captionMistake.setText("")
        self.titleLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("EvidenceIntake", u"Evidence &date (optional)", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Evidence date", None))
#endif // QT_CONFIG(accessibility)
        self.dayMistake.setText("")
        self.dayFound.setText("")
        self.dayClear.setText(QCoreApplication.translate("EvidenceIntake", u"Clear", None))
        self.agencyLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Where it comes from", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Where it comes from", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Kind of document", None))
#endif // QT_CONFIG(accessibility)
        self.weaknessesLabel.setText(QCoreApplication.translate("EvidenceIntake", u"&Link all of them to", None))
#if QT_CONFIG(accessibility)
        self.weaknesses.setAccessibleName(QCoreApplication.translate("EvidenceIntake", u"Weaknesses to link", None))
#endif // QT_CONFIG(accessibility)
        self.linked.setText("")
        self.busy.setText("")
        self.cancel.setText(QCoreApplication.translate("EvidenceIntake", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("EvidenceIntake", u"Add", None))
    # retranslateUi

