# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_draw.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListView, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QSplitter, QStackedWidget,
    QTabBar, QTextEdit, QVBoxLayout, QWidget)

from sendprep.gui.cases_table import CasesTable
from sendprep.gui.cut_label import CutLabel
from sendprep.gui.segments import Segments

class Ui_DrawTab(object):
    def setupUi(self, DrawTab: QWidget) -> None:
        if not DrawTab.objectName():
            DrawTab.setObjectName(u"DrawTab")
        self.column = QVBoxLayout(DrawTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.state = QStackedWidget(DrawTab)
        self.state.setObjectName(u"state")
        self.empty = QFrame()
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"sheet")
        self.emptyColumn = QVBoxLayout(self.empty)
        self.emptyColumn.setSpacing(10)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(20, 12, 20, 12)
        self.emptyTop = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyTop)

        self.emptyHead = QLabel(self.empty)
        self.emptyHead.setObjectName(u"emptyHead")
        self.emptyHead.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyHead)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyWords)

        self.emptyRow = QHBoxLayout()
        self.emptyRow.setSpacing(8)
        self.emptyRow.setObjectName(u"emptyRow")
        self.emptyRow.setContentsMargins(0, 0, 0, 0)
        self.emptyLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyLeft)

        self.choose = QPushButton(self.empty)
        self.choose.setObjectName(u"choose")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choose.sizePolicy().hasHeightForWidth())
        self.choose.setSizePolicy(sizePolicy)

        self.emptyRow.addWidget(self.choose)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyRight)

        self.emptyRow.setStretch(0, 1)
        self.emptyRow.setStretch(2, 1)

        self.emptyColumn.addLayout(self.emptyRow)

        self.emptyEnd = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyEnd)

        self.state.addWidget(self.empty)
        self.work = QWidget()
        self.work.setObjectName(u"work")
        self.workColumn = QVBoxLayout(self.work)
        self.workColumn.setSpacing(0)
        self.workColumn.setObjectName(u"workColumn")
        self.workColumn.setContentsMargins(0, 0, 0, 0)
        self.notice = QFrame(self.work)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"kind", u"banner")
        self.noticeRow = QHBoxLayout(self.notice)
        self.noticeRow.setSpacing(8)
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(20, 6, 20, 6)
        self.noticeIcon = QLabel(self.notice)
        self.noticeIcon.setObjectName(u"noticeIcon")

        self.noticeRow.addWidget(self.noticeIcon)

        self.noticeWords = QLabel(self.notice)
        self.noticeWords.setObjectName(u"noticeWords")
        self.noticeWords.setWordWrap(True)
        self.noticeWords.setTextFormat(Qt.TextFormat.PlainText)

        self.noticeRow.addWidget(self.noticeWords)

        self.noticeRow.setStretch(1, 1)

        self.workColumn.addWidget(self.notice)

        self.bands = QTabBar(self.work)
        self.bands.setObjectName(u"bands")

        self.workColumn.addWidget(self.bands)

        self.panes = QSplitter(self.work)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.drawsPane = QFrame(self.panes)
        self.drawsPane.setObjectName(u"drawsPane")
        self.drawsPane.setProperty(u"kind", u"sheet")
        self.drawsColumn = QVBoxLayout(self.drawsPane)
        self.drawsColumn.setSpacing(0)
        self.drawsColumn.setObjectName(u"drawsColumn")
        self.drawsColumn.setContentsMargins(0, 0, 0, 0)
        self.drawsTitle = QFrame(self.drawsPane)
        self.drawsTitle.setObjectName(u"drawsTitle")
        self.drawsTitle.setProperty(u"kind", u"paneTitle")
        self.drawsTitleRow = QHBoxLayout(self.drawsTitle)
        self.drawsTitleRow.setSpacing(8)
        self.drawsTitleRow.setObjectName(u"drawsTitleRow")
        self.drawsTitleRow.setContentsMargins(14, 9, 8, 9)
        self.drawsWords = CutLabel(self.drawsTitle)
        self.drawsWords.setObjectName(u"drawsWords")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.drawsWords.sizePolicy().hasHeightForWidth())
        self.drawsWords.setSizePolicy(sizePolicy1)

        self.drawsTitleRow.addWidget(self.drawsWords)


        self.drawsColumn.addWidget(self.drawsTitle)

        self.draws = QListView(self.drawsPane)
        self.draws.setObjectName(u"draws")
        self.draws.setFrameShape(QFrame.Shape.NoFrame)
        self.draws.setUniformItemSizes(True)

        self.drawsColumn.addWidget(self.draws)

        self.drawsFoot = QFrame(self.drawsPane)
        self.drawsFoot.setObjectName(u"drawsFoot")
        self.drawsFoot.setProperty(u"kind", u"paneFoot")
        self.drawsFootRow = QHBoxLayout(self.drawsFoot)
        self.drawsFootRow.setSpacing(8)
        self.drawsFootRow.setObjectName(u"drawsFootRow")
        self.drawsFootRow.setContentsMargins(14, 8, 14, 8)
        self.another = QPushButton(self.drawsFoot)
        self.another.setObjectName(u"another")
        sizePolicy.setHeightForWidth(self.another.sizePolicy().hasHeightForWidth())
        self.another.setSizePolicy(sizePolicy)

        self.drawsFootRow.addWidget(self.another)

        self.drawsEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drawsFootRow.addItem(self.drawsEnd)


        self.drawsColumn.addWidget(self.drawsFoot)

        self.drawsColumn.setStretch(1, 1)
        self.panes.addWidget(self.drawsPane)
        self.planPane = QFrame(self.panes)
        self.planPane.setObjectName(u"planPane")
        self.planPane.setProperty(u"kind", u"sheet")
        self.planColumn = QVBoxLayout(self.planPane)
        self.planColumn.setSpacing(0)
        self.planColumn.setObjectName(u"planColumn")
        self.planColumn.setContentsMargins(0, 0, 0, 0)
        self.planTitle = QFrame(self.planPane)
        self.planTitle.setObjectName(u"planTitle")
        self.planTitle.setProperty(u"kind", u"paneTitle")
        self.planTitleRow = QHBoxLayout(self.planTitle)
        self.planTitleRow.setSpacing(8)
        self.planTitleRow.setObjectName(u"planTitleRow")
        self.planTitleRow.setContentsMargins(14, 9, 8, 9)
        self.planWords = CutLabel(self.planTitle)
        self.planWords.setObjectName(u"planWords")
        sizePolicy1.setHeightForWidth(self.planWords.sizePolicy().hasHeightForWidth())
        self.planWords.setSizePolicy(sizePolicy1)

        self.planTitleRow.addWidget(self.planWords)


        self.planColumn.addWidget(self.planTitle)

        self.plan = QStackedWidget(self.planPane)
        self.plan.setObjectName(u"plan")
        self.form = QScrollArea()
        self.form.setObjectName(u"form")
        self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setFrameShape(QFrame.Shape.NoFrame)
        self.form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"sheet")
        self.fieldColumn = QVBoxLayout(self.fields)
        self.fieldColumn.setSpacing(10)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.fieldColumn.setContentsMargins(16, 12, 16, 12)
        self.sizeRow = QHBoxLayout()
        self.sizeRow.setSpacing(12)
        self.sizeRow.setObjectName(u"sizeRow")
        self.sizeRow.setContentsMargins(0, 0, 0, 0)
        self.listColumn = QVBoxLayout()
        self.listColumn.setSpacing(4)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.listLabel = CutLabel(self.fields)
        self.listLabel.setObjectName(u"listLabel")

        self.listColumn.addWidget(self.listLabel)

        self.list = QComboBox(self.fields)
        self.list.setObjectName(u"list")

        self.listColumn.addWidget(self.list)


        self.sizeRow.addLayout(self.listColumn)

        self.sizeColumn = QVBoxLayout()
        self.sizeColumn.setSpacing(4)
        self.sizeColumn.setObjectName(u"sizeColumn")
        self.sizeColumn.setContentsMargins(0, 0, 0, 0)
        self.sizeLabel = CutLabel(self.fields)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.sizeColumn.addWidget(self.sizeLabel)

        self.size = QSpinBox(self.fields)
        self.size.setObjectName(u"size")
        self.size.setMinimum(1)
        self.size.setMaximum(999999)
        self.size.setProperty(u"groupSeparatorShown", True)

        self.sizeColumn.addWidget(self.size)


        self.sizeRow.addLayout(self.sizeColumn)

        self.seedColumn = QVBoxLayout()
        self.seedColumn.setSpacing(4)
        self.seedColumn.setObjectName(u"seedColumn")
        self.seedColumn.setContentsMargins(0, 0, 0, 0)
        self.seedLabel = CutLabel(self.fields)
        self.seedLabel.setObjectName(u"seedLabel")

        self.seedColumn.addWidget(self.seedLabel)

        self.seed = QLineEdit(self.fields)
        self.seed.setObjectName(u"seed")

        self.seedColumn.addWidget(self.seed)


        self.sizeRow.addLayout(self.seedColumn)

        self.sizeRow.setStretch(0, 2)
        self.sizeRow.setStretch(1, 2)
        self.sizeRow.setStretch(2, 3)

        self.fieldColumn.addLayout(self.sizeRow)

        self.enoughLabel = CutLabel(self.fields)
        self.enoughLabel.setObjectName(u"enoughLabel")

        self.fieldColumn.addWidget(self.enoughLabel)

        self.enough = QLabel(self.fields)
        self.enough.setObjectName(u"enough")
        self.enough.setWordWrap(True)
        self.enough.setTextFormat(Qt.TextFormat.PlainText)

        self.fieldColumn.addWidget(self.enough)

        self.pickRow = QHBoxLayout()
        self.pickRow.setSpacing(12)
        self.pickRow.setObjectName(u"pickRow")
        self.pickRow.setContentsMargins(0, 0, 0, 0)
        self.pickColumn = QVBoxLayout()
        self.pickColumn.setSpacing(4)
        self.pickColumn.setObjectName(u"pickColumn")
        self.pickColumn.setContentsMargins(0, 0, 0, 0)
        self.pickLabel = CutLabel(self.fields)
        self.pickLabel.setObjectName(u"pickLabel")

        self.pickColumn.addWidget(self.pickLabel)

        self.picking = Segments(self.fields)
        self.picking.setObjectName(u"picking")

        self.pickColumn.addWidget(self.picking)


        self.pickRow.addLayout(self.pickColumn)

        self.leastColumn = QVBoxLayout()
        self.leastColumn.setSpacing(4)
        self.leastColumn.setObjectName(u"leastColumn")
        self.leastColumn.setContentsMargins(0, 0, 0, 0)
        self.leastLabel = CutLabel(self.fields)
        self.leastLabel.setObjectName(u"leastLabel")

        self.leastColumn.addWidget(self.leastLabel)

        self.least = QSpinBox(self.fields)
        self.least.setObjectName(u"least")
        self.least.setMinimum(0)
        self.least.setMaximum(9999)
        self.least.setProperty(u"groupSeparatorShown", True)

        self.leastColumn.addWidget(self.least)


        self.pickRow.addLayout(self.leastColumn)

        self.pickRow.setStretch(0, 3)
        self.pickRow.setStretch(1, 2)

        self.fieldColumn.addLayout(self.pickRow)

        self.byLabel = CutLabel(self.fields)
        self.byLabel.setObjectName(u"byLabel")

        self.fieldColumn.addWidget(self.byLabel)

        self.by = QGridLayout()
        self.by.setObjectName(u"by")
        self.by.setHorizontalSpacing(16)
        self.by.setVerticalSpacing(6)

        self.fieldColumn.addLayout(self.by)

        self.untold = QLabel(self.fields)
        self.untold.setObjectName(u"untold")
        self.untold.setWordWrap(True)
        self.untold.setTextFormat(Qt.TextFormat.PlainText)

        self.fieldColumn.addWidget(self.untold)

        self.leftOutRow = QHBoxLayout()
        self.leftOutRow.setSpacing(12)
        self.leftOutRow.setObjectName(u"leftOutRow")
        self.leftOutRow.setContentsMargins(0, 0, 0, 0)
        self.leftOut = QLabel(self.fields)
        self.leftOut.setObjectName(u"leftOut")
        self.leftOut.setWordWrap(True)
        self.leftOut.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1.setHeightForWidth(self.leftOut.sizePolicy().hasHeightForWidth())
        self.leftOut.setSizePolicy(sizePolicy1)

        self.leftOutRow.addWidget(self.leftOut)

        self.exclude = QPushButton(self.fields)
        self.exclude.setObjectName(u"exclude")
        sizePolicy.setHeightForWidth(self.exclude.sizePolicy().hasHeightForWidth())
        self.exclude.setSizePolicy(sizePolicy)

        self.leftOutRow.addWidget(self.exclude)

        self.leftOutRow.setStretch(0, 1)

        self.fieldColumn.addLayout(self.leftOutRow)

        self.fieldEnd = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldColumn.addItem(self.fieldEnd)

        self.form.setWidget(self.fields)
        self.plan.addWidget(self.form)
        self.method = QWidget()
        self.method.setObjectName(u"method")
        self.methodColumn = QVBoxLayout(self.method)
        self.methodColumn.setSpacing(0)
        self.methodColumn.setObjectName(u"methodColumn")
        self.methodColumn.setContentsMargins(0, 0, 0, 0)
        self.statement = QTextEdit(self.method)
        self.statement.setObjectName(u"statement")
        self.statement.setReadOnly(True)
        self.statement.setTabChangesFocus(True)

        self.methodColumn.addWidget(self.statement)

        self.methodColumn.setStretch(0, 1)
        self.plan.addWidget(self.method)

        self.planColumn.addWidget(self.plan)

        self.planFoot = QFrame(self.planPane)
        self.planFoot.setObjectName(u"planFoot")
        self.planFoot.setProperty(u"kind", u"paneFoot")
        self.planFootRow = QHBoxLayout(self.planFoot)
        self.planFootRow.setSpacing(8)
        self.planFootRow.setObjectName(u"planFootRow")
        self.planFootRow.setContentsMargins(14, 8, 14, 8)
        self.planNote = CutLabel(self.planFoot)
        self.planNote.setObjectName(u"planNote")
        sizePolicy1.setHeightForWidth(self.planNote.sizePolicy().hasHeightForWidth())
        self.planNote.setSizePolicy(sizePolicy1)

        self.planFootRow.addWidget(self.planNote)

        self.copy = QPushButton(self.planFoot)
        self.copy.setObjectName(u"copy")
        sizePolicy.setHeightForWidth(self.copy.sizePolicy().hasHeightForWidth())
        self.copy.setSizePolicy(sizePolicy)

        self.planFootRow.addWidget(self.copy)

        self.printMethod = QPushButton(self.planFoot)
        self.printMethod.setObjectName(u"printMethod")
        sizePolicy.setHeightForWidth(self.printMethod.sizePolicy().hasHeightForWidth())
        self.printMethod.setSizePolicy(sizePolicy)

        self.planFootRow.addWidget(self.printMethod)

        self.draw = QPushButton(self.planFoot)
        self.draw.setObjectName(u"draw")
        sizePolicy.setHeightForWidth(self.draw.sizePolicy().hasHeightForWidth())
        self.draw.setSizePolicy(sizePolicy)

        self.planFootRow.addWidget(self.draw)


        self.planColumn.addWidget(self.planFoot)

        self.planColumn.setStretch(1, 1)
        self.panes.addWidget(self.planPane)
        self.casesPane = QFrame(self.panes)
        self.casesPane.setObjectName(u"casesPane")
        self.casesPane.setProperty(u"kind", u"sheet")
        self.casesColumn = QVBoxLayout(self.casesPane)
        self.casesColumn.setSpacing(0)
        self.casesColumn.setObjectName(u"casesColumn")
        self.casesColumn.setContentsMargins(0, 0, 0, 0)
        self.casesTitle = QFrame(self.casesPane)
        self.casesTitle.setObjectName(u"casesTitle")
        self.casesTitle.setProperty(u"kind", u"paneTitle")
        self.casesTitleRow = QHBoxLayout(self.casesTitle)
        self.casesTitleRow.setSpacing(8)
        self.casesTitleRow.setObjectName(u"casesTitleRow")
        self.casesTitleRow.setContentsMargins(14, 9, 8, 9)
        self.casesWords = CutLabel(self.casesTitle)
        self.casesWords.setObjectName(u"casesWords")
        sizePolicy1.setHeightForWidth(self.casesWords.sizePolicy().hasHeightForWidth())
        self.casesWords.setSizePolicy(sizePolicy1)

        self.casesTitleRow.addWidget(self.casesWords)


        self.casesColumn.addWidget(self.casesTitle)

        self.tables = QStackedWidget(self.casesPane)
        self.tables.setObjectName(u"tables")
        self.strata = CasesTable()
        self.strata.setObjectName(u"strata")
        self.tables.addWidget(self.strata)
        self.cases = CasesTable()
        self.cases.setObjectName(u"cases")
        self.tables.addWidget(self.cases)

        self.casesColumn.addWidget(self.tables)

        self.casesFoot = QFrame(self.casesPane)
        self.casesFoot.setObjectName(u"casesFoot")
        self.casesFoot.setProperty(u"kind", u"paneFoot")
        self.casesFootRow = QHBoxLayout(self.casesFoot)
        self.casesFootRow.setSpacing(8)
        self.casesFootRow.setObjectName(u"casesFootRow")
        self.casesFootRow.setContentsMargins(14, 8, 14, 8)
        self.setLeast = QPushButton(self.casesFoot)
        self.setLeast.setObjectName(u"setLeast")
        sizePolicy.setHeightForWidth(self.setLeast.sizePolicy().hasHeightForWidth())
        self.setLeast.setSizePolicy(sizePolicy)

        self.casesFootRow.addWidget(self.setLeast)

        self.takeBack = QPushButton(self.casesFoot)
        self.takeBack.setObjectName(u"takeBack")
        sizePolicy.setHeightForWidth(self.takeBack.sizePolicy().hasHeightForWidth())
        self.takeBack.setSizePolicy(sizePolicy)

        self.casesFootRow.addWidget(self.takeBack)

        self.replace = QPushButton(self.casesFoot)
        self.replace.setObjectName(u"replace")
        sizePolicy.setHeightForWidth(self.replace.sizePolicy().hasHeightForWidth())
        self.replace.setSizePolicy(sizePolicy)

        self.casesFootRow.addWidget(self.replace)

        self.lookUp = QPushButton(self.casesFoot)
        self.lookUp.setObjectName(u"lookUp")
        sizePolicy.setHeightForWidth(self.lookUp.sizePolicy().hasHeightForWidth())
        self.lookUp.setSizePolicy(sizePolicy)

        self.casesFootRow.addWidget(self.lookUp)

        self.saveKey = QPushButton(self.casesFoot)
        self.saveKey.setObjectName(u"saveKey")
        sizePolicy.setHeightForWidth(self.saveKey.sizePolicy().hasHeightForWidth())
        self.saveKey.setSizePolicy(sizePolicy)

        self.casesFootRow.addWidget(self.saveKey)

        self.casesEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.casesFootRow.addItem(self.casesEnd)

        self.begin = QPushButton(self.casesFoot)
        self.begin.setObjectName(u"begin")
        sizePolicy.setHeightForWidth(self.begin.sizePolicy().hasHeightForWidth())
        self.begin.setSizePolicy(sizePolicy)

        self.casesFootRow.addWidget(self.begin)


        self.casesColumn.addWidget(self.casesFoot)

        self.casesColumn.setStretch(1, 1)
        self.panes.addWidget(self.casesPane)

        self.workColumn.addWidget(self.panes)

        self.workColumn.setStretch(2, 1)
        self.state.addWidget(self.work)

        self.column.addWidget(self.state)


        self.retranslateUi(DrawTab)

        QMetaObject.connectSlotsByName(DrawTab)
    # setupUi

    def retranslateUi(self, DrawTab: QWidget) -> None:
        DrawTab.setWindowTitle(QCoreApplication.translate("DrawTab", u"Draw", None))
        self.emptyHead.setText(QCoreApplication.translate("DrawTab", u"No sample is drawn yet", None))
        self.emptyHead.setProperty(u"type", QCoreApplication.translate("DrawTab", u"section", None))
        self.emptyWords.setText(QCoreApplication.translate("DrawTab", u"Import a cohort list to draw a sample. Names and numbers are turned away at the door.", None))
        self.choose.setText(QCoreApplication.translate("DrawTab", u"Choose a list\u2026", None))
        self.choose.setProperty(u"kind", QCoreApplication.translate("DrawTab", u"primary", None))
        self.noticeWords.setText("")
        self.noticeWords.setProperty(u"type", QCoreApplication.translate("DrawTab", u"body", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("DrawTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.drawsWords.setText(QCoreApplication.translate("DrawTab", u"Samples", None))
        self.drawsWords.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.draws.setAccessibleName(QCoreApplication.translate("DrawTab", u"Samples", None))
#endif // QT_CONFIG(accessibility)
        self.another.setText(QCoreApplication.translate("DrawTab", u"Another list\u2026", None))
        self.planWords.setText(QCoreApplication.translate("DrawTab", u"Plan", None))
        self.planWords.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
        self.listLabel.setText(QCoreApplication.translate("DrawTab", u"Drawn from", None))
        self.listLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("DrawTab", u"List that is drawn from", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel.setText(QCoreApplication.translate("DrawTab", u"Cases to draw", None))
        self.sizeLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("DrawTab", u"Cases to draw", None))
#endif // QT_CONFIG(accessibility)
        self.seedLabel.setText(QCoreApplication.translate("DrawTab", u"Seed: any word or number", None))
        self.seedLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.seed.setAccessibleName(QCoreApplication.translate("DrawTab", u"Seed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.seed.setToolTip(QCoreApplication.translate("DrawTab", u"The same list and seed draw the same cases on every computer", None))
#endif // QT_CONFIG(tooltip)
        self.enoughLabel.setText(QCoreApplication.translate("DrawTab", u"Is it enough?", None))
        self.enoughLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
        self.enough.setText("")
        self.enough.setProperty(u"type", QCoreApplication.translate("DrawTab", u"body", None))
        self.pickLabel.setText(QCoreApplication.translate("DrawTab", u"How cases are taken", None))
        self.pickLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.picking.setAccessibleName(QCoreApplication.translate("DrawTab", u"How cases are taken", None))
#endif // QT_CONFIG(accessibility)
        self.leastLabel.setText(QCoreApplication.translate("DrawTab", u"Least of each stratum", None))
        self.leastLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.least.setAccessibleName(QCoreApplication.translate("DrawTab", u"Least of each stratum", None))
#endif // QT_CONFIG(accessibility)
        self.least.setSpecialValueText(QCoreApplication.translate("DrawTab", u"none", None))
        self.byLabel.setText(QCoreApplication.translate("DrawTab", u"Strata: each is given its part of the sample", None))
        self.byLabel.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
        self.untold.setText("")
        self.untold.setProperty(u"type", QCoreApplication.translate("DrawTab", u"caption", None))
        self.untold.setProperty(u"ink", QCoreApplication.translate("DrawTab", u"muted", None))
        self.leftOut.setText(QCoreApplication.translate("DrawTab", u"No case is left out.", None))
        self.leftOut.setProperty(u"type", QCoreApplication.translate("DrawTab", u"body", None))
        self.exclude.setText(QCoreApplication.translate("DrawTab", u"Leave out\u2026", None))
#if QT_CONFIG(accessibility)
        self.statement.setAccessibleName(QCoreApplication.translate("DrawTab", u"Method statement", None))
#endif // QT_CONFIG(accessibility)
        self.planNote.setText("")
        self.planNote.setProperty(u"type", QCoreApplication.translate("DrawTab", u"caption", None))
        self.planNote.setProperty(u"ink", QCoreApplication.translate("DrawTab", u"muted", None))
        self.copy.setText(QCoreApplication.translate("DrawTab", u"Copy", None))
        self.printMethod.setText(QCoreApplication.translate("DrawTab", u"Print\u2026", None))
        self.draw.setText(QCoreApplication.translate("DrawTab", u"Draw the sample", None))
        self.draw.setProperty(u"kind", QCoreApplication.translate("DrawTab", u"primary", None))
        self.casesWords.setText(QCoreApplication.translate("DrawTab", u"Strata", None))
        self.casesWords.setProperty(u"type", QCoreApplication.translate("DrawTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.strata.setAccessibleName(QCoreApplication.translate("DrawTab", u"Strata", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("DrawTab", u"Cases of the sample", None))
#endif // QT_CONFIG(accessibility)
        self.setLeast.setText(QCoreApplication.translate("DrawTab", u"Set minimum", None))
        self.takeBack.setText(QCoreApplication.translate("DrawTab", u"Take it back", None))
        self.replace.setText(QCoreApplication.translate("DrawTab", u"Replace\u2026", None))
        self.lookUp.setText(QCoreApplication.translate("DrawTab", u"Look up\u2026", None))
        self.saveKey.setText(QCoreApplication.translate("DrawTab", u"Save key file\u2026", None))
        self.begin.setText(QCoreApplication.translate("DrawTab", u"Begin audit round\u2026", None))
        self.begin.setProperty(u"kind", QCoreApplication.translate("DrawTab", u"primary", None))
    # retranslateUi

