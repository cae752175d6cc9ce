# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'narrative_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_NarrativePage(object):
    def setupUi(self, NarrativePage: QWidget) -> None:
        if not NarrativePage.objectName():
            NarrativePage.setObjectName(u"NarrativePage")
        NarrativePage.setProperty(u"kind", u"page")
        self.outer = QVBoxLayout(NarrativePage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(NarrativePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.head = QVBoxLayout()
        self.head.setSpacing(2)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.body)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"page-title")

        self.head.addWidget(self.title)

        self.facts = QLabel(self.body)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"type", u"caption")
        self.facts.setProperty(u"ink", u"muted")
        self.facts.setWordWrap(True)

        self.head.addWidget(self.facts)


        self.column.addLayout(self.head)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(12)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.context = QFrame(self.body)
        self.context.setObjectName(u"context")
        self.context.setProperty(u"kind", u"panel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.context.sizePolicy().hasHeightForWidth())
        self.context.setSizePolicy(sizePolicy)
        self.contextColumn = QVBoxLayout(self.context)
        self.contextColumn.setSpacing(6)
        self.contextColumn.setObjectName(u"contextColumn")
        self.contextColumn.setContentsMargins(16, 12, 16, 14)
        self.contextHead = QHBoxLayout()
        self.contextHead.setSpacing(8)
        self.contextHead.setObjectName(u"contextHead")
        self.contextHead.setContentsMargins(0, 0, 0, 0)
        self.contextTitle = QLabel(self.context)
        self.contextTitle.setObjectName(u"contextTitle")
        self.contextTitle.setProperty(u"type", u"section")

        self.contextHead.addWidget(self.contextTitle)

        self.contextHeadGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contextHead.addItem(self.contextHeadGap)

        self.contextWords = QLabel(self.context)
        self.contextWords.setObjectName(u"contextWords")
        self.contextWords.setProperty(u"type", u"caption")
        self.contextWords.setProperty(u"ink", u"muted")

        self.contextHead.addWidget(self.contextWords)

        self.cite = QPushButton(self.context)
        self.cite.setObjectName(u"cite")

        self.contextHead.addWidget(self.cite)


        self.contextColumn.addLayout(self.contextHead)


        self.left.addWidget(self.context)

        self.strengths = QFrame(self.body)
        self.strengths.setObjectName(u"strengths")
        self.strengths.setProperty(u"kind", u"panel")
        sizePolicy.setHeightForWidth(self.strengths.sizePolicy().hasHeightForWidth())
        self.strengths.setSizePolicy(sizePolicy)
        self.strengthsColumn = QVBoxLayout(self.strengths)
        self.strengthsColumn.setSpacing(6)
        self.strengthsColumn.setObjectName(u"strengthsColumn")
        self.strengthsColumn.setContentsMargins(16, 12, 16, 14)
        self.strengthsHead = QHBoxLayout()
        self.strengthsHead.setSpacing(8)
        self.strengthsHead.setObjectName(u"strengthsHead")
        self.strengthsHead.setContentsMargins(0, 0, 0, 0)
        self.strengthsTitle = QLabel(self.strengths)
        self.strengthsTitle.setObjectName(u"strengthsTitle")
        self.strengthsTitle.setProperty(u"type", u"section")

        self.strengthsHead.addWidget(self.strengthsTitle)

        self.strengthsHeadGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.strengthsHead.addItem(self.strengthsHeadGap)

        self.strengthCount = QLabel(self.strengths)
        self.strengthCount.setObjectName(u"strengthCount")
        self.strengthCount.setProperty(u"type", u"caption")
        self.strengthCount.setProperty(u"ink", u"muted")

        self.strengthsHead.addWidget(self.strengthCount)


        self.strengthsColumn.addLayout(self.strengthsHead)

        self.strengthRows = QVBoxLayout()
        self.strengthRows.setSpacing(6)
        self.strengthRows.setObjectName(u"strengthRows")
        self.strengthRows.setContentsMargins(0, 0, 0, 0)

        self.strengthsColumn.addLayout(self.strengthRows)


        self.left.addWidget(self.strengths)

        self.account = QFrame(self.body)
        self.account.setObjectName(u"account")
        self.account.setProperty(u"kind", u"panel")
        sizePolicy.setHeightForWidth(self.account.sizePolicy().hasHeightForWidth())
        self.account.setSizePolicy(sizePolicy)
        self.accountColumn = QVBoxLayout(self.account)
        self.accountColumn.setSpacing(6)
        self.accountColumn.setObjectName(u"accountColumn")
        self.accountColumn.setContentsMargins(16, 12, 16, 14)
        self.accountHead = QHBoxLayout()
        self.accountHead.setSpacing(8)
        self.accountHead.setObjectName(u"accountHead")
        self.accountHead.setContentsMargins(0, 0, 0, 0)
        self.accountTitle = QLabel(self.account)
        self.accountTitle.setObjectName(u"accountTitle")
        self.accountTitle.setProperty(u"type", u"section")

        self.accountHead.addWidget(self.accountTitle)

        self.accountHeadGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.accountHead.addItem(self.accountHeadGap)


        self.accountColumn.addLayout(self.accountHead)

        self.accountHint = QLabel(self.account)
        self.accountHint.setObjectName(u"accountHint")
        self.accountHint.setProperty(u"type", u"caption")
        self.accountHint.setProperty(u"ink", u"muted")

        self.accountColumn.addWidget(self.accountHint)

        self.table = QTableView(self.account)
        self.table.setObjectName(u"table")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setShowGrid(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.accountColumn.addWidget(self.table)


        self.left.addWidget(self.account)

        self.leftGap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.leftGap)


        self.halves.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(12)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.cover = QFrame(self.body)
        self.cover.setObjectName(u"cover")
        self.cover.setProperty(u"kind", u"panel")
        sizePolicy.setHeightForWidth(self.cover.sizePolicy().hasHeightForWidth())
        self.cover.setSizePolicy(sizePolicy)
        self.coverColumn = QVBoxLayout(self.cover)
        self.coverColumn.setSpacing(6)
        self.coverColumn.setObjectName(u"coverColumn")
        self.coverColumn.setContentsMargins(16, 12, 16, 14)
        self.coverHead = QHBoxLayout()
        self.coverHead.setSpacing(8)
        self.coverHead.setObjectName(u"coverHead")
        self.coverHead.setContentsMargins(0, 0, 0, 0)
        self.coverTitle = QLabel(self.cover)
        self.coverTitle.setObjectName(u"coverTitle")
        self.coverTitle.setProperty(u"type", u"section")

        self.coverHead.addWidget(self.coverTitle)

        self.coverHeadGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.coverHead.addItem(self.coverHeadGap)


        self.coverColumn.addLayout(self.coverHead)

        self.preparedByLabel = QLabel(self.cover)
        self.preparedByLabel.setObjectName(u"preparedByLabel")
        self.preparedByLabel.setProperty(u"type", u"label")
        self.preparedByLabel.setProperty(u"ink", u"muted")

        self.coverColumn.addWidget(self.preparedByLabel)

        self.preparedBy = QLineEdit(self.cover)
        self.preparedBy.setObjectName(u"preparedBy")
        self.preparedBy.setMaxLength(200)

        self.coverColumn.addWidget(self.preparedBy)

        self.preparedByGap = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.coverColumn.addItem(self.preparedByGap)

        self.goesToLabel = QLabel(self.cover)
        self.goesToLabel.setObjectName(u"goesToLabel")
        self.goesToLabel.setProperty(u"type", u"label")
        self.goesToLabel.setProperty(u"ink", u"muted")

        self.coverColumn.addWidget(self.goesToLabel)

        self.goesTo = QLineEdit(self.cover)
        self.goesTo.setObjectName(u"goesTo")
        self.goesTo.setMaxLength(200)

        self.coverColumn.addWidget(self.goesTo)

        self.goesToGap = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.coverColumn.addItem(self.goesToGap)

        self.markingLabel = QLabel(self.cover)
        self.markingLabel.setObjectName(u"markingLabel")
        self.markingLabel.setProperty(u"type", u"label")
        self.markingLabel.setProperty(u"ink", u"muted")

        self.coverColumn.addWidget(self.markingLabel)

        self.marking = QComboBox(self.cover)
        self.marking.setObjectName(u"marking")
        self.marking.setEditable(True)

        self.coverColumn.addWidget(self.marking)

        self.markingGap = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.coverColumn.addItem(self.markingGap)


        self.right.addWidget(self.cover)

        self.timelinePlace = QVBoxLayout()
        self.timelinePlace.setSpacing(0)
        self.timelinePlace.setObjectName(u"timelinePlace")
        self.timelinePlace.setContentsMargins(0, 0, 0, 0)

        self.right.addLayout(self.timelinePlace)

        self.rightGap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.rightGap)


        self.halves.addLayout(self.right)

        self.halves.setStretch(0, 3)
        self.halves.setStretch(1, 2)

        self.column.addLayout(self.halves)

        self.scroll.setWidget(self.body)

        self.outer.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.preparedByLabel.setBuddy(self.preparedBy)
        self.goesToLabel.setBuddy(self.goesTo)
        self.markingLabel.setBuddy(self.marking)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NarrativePage)

        QMetaObject.connectSlotsByName(NarrativePage)
    # setupUi

    def retranslateUi(self, NarrativePage: QWidget) -> None:
        NarrativePage.setWindowTitle(QCoreApplication.translate("NarrativePage", u"Narrative", None))
        self.title.setText(QCoreApplication.translate("NarrativePage", u"Narrative", None))
        self.facts.setText(QCoreApplication.translate("NarrativePage", u"The parts of the self-evaluation that are about the whole area.", None))
        self.contextTitle.setText(QCoreApplication.translate("NarrativePage", u"Context and cohort", None))
        self.contextWords.setText("")
        self.cite.setText(QCoreApplication.translate("NarrativePage", u"Cite   Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.cite.setAccessibleName(QCoreApplication.translate("NarrativePage", u"Cite evidence (Ctrl+K)", None))
#endif // QT_CONFIG(accessibility)
        self.strengthsTitle.setText(QCoreApplication.translate("NarrativePage", u"Strengths", None))
        self.strengthCount.setText("")
        self.accountTitle.setText(QCoreApplication.translate("NarrativePage", u"Our account of each weakness", None))
        self.accountHint.setText(QCoreApplication.translate("NarrativePage", u"Words in each section. Enter or a click opens it.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("NarrativePage", u"Words in each section of each weakness", None))
#endif // QT_CONFIG(accessibility)
        self.coverTitle.setText(QCoreApplication.translate("NarrativePage", u"Cover", None))
        self.preparedByLabel.setText(QCoreApplication.translate("NarrativePage", u"Prepared by", None))
        self.goesToLabel.setText(QCoreApplication.translate("NarrativePage", u"Goes to", None))
        self.goesTo.setPlaceholderText(QCoreApplication.translate("NarrativePage", u"The board or meeting, and its date", None))
        self.markingLabel.setText(QCoreApplication.translate("NarrativePage", u"Marking", None))
    # retranslateUi

