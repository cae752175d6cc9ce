# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_cohort.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QTabBar, QVBoxLayout, QWidget)

from sendprep.gui.cases_table import CasesTable
from sendprep.gui.cut_label import CutLabel
from sendprep.gui.date_field import DateField

class Ui_CohortTab(object):
    def setupUi(self, CohortTab: QWidget) -> None:
        if not CohortTab.objectName():
            CohortTab.setObjectName(u"CohortTab")
        self.column = QVBoxLayout(CohortTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.state = QStackedWidget(CohortTab)
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
        self.emptyHead.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyHead)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyWords.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyWords)

        self.emptyRow = QHBoxLayout()
        self.emptyRow.setSpacing(8)
        self.emptyRow.setObjectName(u"emptyRow")
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

        self.stop = QPushButton(self.empty)
        self.stop.setObjectName(u"stop")
        sizePolicy.setHeightForWidth(self.stop.sizePolicy().hasHeightForWidth())
        self.stop.setSizePolicy(sizePolicy)

        self.emptyRow.addWidget(self.stop)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptyRight)

        self.emptyRow.setStretch(0, 1)
        self.emptyRow.setStretch(3, 1)

        self.emptyColumn.addLayout(self.emptyRow)

        self.emptyHint = QLabel(self.empty)
        self.emptyHint.setObjectName(u"emptyHint")
        self.emptyHint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyHint.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyHint)

        self.emptyBottom = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyBottom)

        self.state.addWidget(self.empty)
        self.list = QWidget()
        self.list.setObjectName(u"list")
        self.listColumn = QVBoxLayout(self.list)
        self.listColumn.setSpacing(0)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.fileBar = QFrame(self.list)
        self.fileBar.setObjectName(u"fileBar")
        self.fileBar.setProperty(u"kind", u"bar")
        self.fileRow = QHBoxLayout(self.fileBar)
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(20, 8, 20, 8)
        self.fileWords = QVBoxLayout()
        self.fileWords.setSpacing(0)
        self.fileWords.setObjectName(u"fileWords")
        self.file = CutLabel(self.fileBar)
        self.file.setObjectName(u"file")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.file.sizePolicy().hasHeightForWidth())
        self.file.setSizePolicy(sizePolicy1)

        self.fileWords.addWidget(self.file)

        self.summary = CutLabel(self.fileBar)
        self.summary.setObjectName(u"summary")
        sizePolicy1.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy1)

        self.fileWords.addWidget(self.summary)


        self.fileRow.addLayout(self.fileWords)

        self.another = QPushButton(self.fileBar)
        self.another.setObjectName(u"another")
        sizePolicy.setHeightForWidth(self.another.sizePolicy().hasHeightForWidth())
        self.another.setSizePolicy(sizePolicy)

        self.fileRow.addWidget(self.another)

        self.sheet = QPushButton(self.fileBar)
        self.sheet.setObjectName(u"sheet")
        sizePolicy.setHeightForWidth(self.sheet.sizePolicy().hasHeightForWidth())
        self.sheet.setSizePolicy(sizePolicy)

        self.fileRow.addWidget(self.sheet)

        self.draw = QPushButton(self.fileBar)
        self.draw.setObjectName(u"draw")
        sizePolicy.setHeightForWidth(self.draw.sizePolicy().hasHeightForWidth())
        self.draw.setSizePolicy(sizePolicy)

        self.fileRow.addWidget(self.draw)

        self.fileRow.setStretch(0, 1)

        self.listColumn.addWidget(self.fileBar)

        self.notice = QFrame(self.list)
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
        self.noticeWords.setTextFormat(Qt.TextFormat.PlainText)
        self.noticeWords.setWordWrap(True)

        self.noticeRow.addWidget(self.noticeWords)

        self.noticeRow.setStretch(1, 1)

        self.listColumn.addWidget(self.notice)

        self.bands = QTabBar(self.list)
        self.bands.setObjectName(u"bands")

        self.listColumn.addWidget(self.bands)

        self.panes = QSplitter(self.list)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.rulesPane = QFrame(self.panes)
        self.rulesPane.setObjectName(u"rulesPane")
        self.rulesPane.setProperty(u"kind", u"sheet")
        self.rulesColumn = QVBoxLayout(self.rulesPane)
        self.rulesColumn.setSpacing(0)
        self.rulesColumn.setObjectName(u"rulesColumn")
        self.rulesColumn.setContentsMargins(0, 0, 0, 0)
        self.rulesTitle = QFrame(self.rulesPane)
        self.rulesTitle.setObjectName(u"rulesTitle")
        self.rulesTitle.setProperty(u"kind", u"paneTitle")
        self.rulesTitleRow = QHBoxLayout(self.rulesTitle)
        self.rulesTitleRow.setSpacing(8)
        self.rulesTitleRow.setObjectName(u"rulesTitleRow")
        self.rulesTitleRow.setContentsMargins(14, 4, 8, 4)
        self.rulesWords = CutLabel(self.rulesTitle)
        self.rulesWords.setObjectName(u"rulesWords")

        self.rulesTitleRow.addWidget(self.rulesWords)

        self.find = QLineEdit(self.rulesTitle)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.rulesTitleRow.addWidget(self.find)

        self.kinds = QComboBox(self.rulesTitle)
        self.kinds.setObjectName(u"kinds")

        self.rulesTitleRow.addWidget(self.kinds)

        self.rulesTitleRow.setStretch(1, 1)

        self.rulesColumn.addWidget(self.rulesTitle)

        self.rules = CasesTable(self.rulesPane)
        self.rules.setObjectName(u"rules")

        self.rulesColumn.addWidget(self.rules)

        self.rulesColumn.setStretch(1, 1)
        self.panes.addWidget(self.rulesPane)
        self.rowsPane = QFrame(self.panes)
        self.rowsPane.setObjectName(u"rowsPane")
        self.rowsPane.setProperty(u"kind", u"sheet")
        self.rowsColumn = QVBoxLayout(self.rowsPane)
        self.rowsColumn.setSpacing(0)
        self.rowsColumn.setObjectName(u"rowsColumn")
        self.rowsColumn.setContentsMargins(0, 0, 0, 0)
        self.rowsTitle = QFrame(self.rowsPane)
        self.rowsTitle.setObjectName(u"rowsTitle")
        self.rowsTitle.setProperty(u"kind", u"paneTitle")
        self.rowsTitleRow = QHBoxLayout(self.rowsTitle)
        self.rowsTitleRow.setObjectName(u"rowsTitleRow")
        self.rowsTitleRow.setContentsMargins(14, 9, 8, 9)
        self.rowsWords = CutLabel(self.rowsTitle)
        self.rowsWords.setObjectName(u"rowsWords")
        sizePolicy1.setHeightForWidth(self.rowsWords.sizePolicy().hasHeightForWidth())
        self.rowsWords.setSizePolicy(sizePolicy1)

        self.rowsTitleRow.addWidget(self.rowsWords)


        self.rowsColumn.addWidget(self.rowsTitle)

        self.sentence = QLabel(self.rowsPane)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setMargin(14)

        self.rowsColumn.addWidget(self.sentence)

        self.rows = CasesTable(self.rowsPane)
        self.rows.setObjectName(u"rows")

        self.rowsColumn.addWidget(self.rows)

        self.rowsColumn.setStretch(2, 1)
        self.panes.addWidget(self.rowsPane)
        self.columnsPane = QFrame(self.panes)
        self.columnsPane.setObjectName(u"columnsPane")
        self.columnsPane.setProperty(u"kind", u"sheet")
        self.columnsColumn = QVBoxLayout(self.columnsPane)
        self.columnsColumn.setSpacing(0)
        self.columnsColumn.setObjectName(u"columnsColumn")
        self.columnsColumn.setContentsMargins(0, 0, 0, 0)
        self.columnsTitle = QFrame(self.columnsPane)
        self.columnsTitle.setObjectName(u"columnsTitle")
        self.columnsTitle.setProperty(u"kind", u"paneTitle")
        self.columnsTitleRow = QHBoxLayout(self.columnsTitle)
        self.columnsTitleRow.setObjectName(u"columnsTitleRow")
        self.columnsTitleRow.setContentsMargins(14, 9, 8, 9)
        self.columnsWords = CutLabel(self.columnsTitle)
        self.columnsWords.setObjectName(u"columnsWords")
        sizePolicy1.setHeightForWidth(self.columnsWords.sizePolicy().hasHeightForWidth())
        self.columnsWords.setSizePolicy(sizePolicy1)

        self.columnsTitleRow.addWidget(self.columnsWords)


        self.columnsColumn.addWidget(self.columnsTitle)

        self.columns = CasesTable(self.columnsPane)
        self.columns.setObjectName(u"columns")

        self.columnsColumn.addWidget(self.columns)

        self.columnsFoot = QFrame(self.columnsPane)
        self.columnsFoot.setObjectName(u"columnsFoot")
        self.columnsFoot.setProperty(u"kind", u"paneFoot")
        self.columnsFootRow = QHBoxLayout(self.columnsFoot)
        self.columnsFootRow.setSpacing(12)
        self.columnsFootRow.setObjectName(u"columnsFootRow")
        self.columnsFootRow.setContentsMargins(14, 8, 14, 8)
        self.takenColumn = QVBoxLayout()
        self.takenColumn.setSpacing(4)
        self.takenColumn.setObjectName(u"takenColumn")
        self.takenLabel = CutLabel(self.columnsFoot)
        self.takenLabel.setObjectName(u"takenLabel")

        self.takenColumn.addWidget(self.takenLabel)

        self.taken = QComboBox(self.columnsFoot)
        self.taken.setObjectName(u"taken")
        self.taken.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.taken.setMinimumContentsLength(8)

        self.takenColumn.addWidget(self.taken)


        self.columnsFootRow.addLayout(self.takenColumn)

        self.onColumn = QVBoxLayout()
        self.onColumn.setSpacing(4)
        self.onColumn.setObjectName(u"onColumn")
        self.onLabel = CutLabel(self.columnsFoot)
        self.onLabel.setObjectName(u"onLabel")

        self.onColumn.addWidget(self.onLabel)

        self.on = DateField(self.columnsFoot)
        self.on.setObjectName(u"on")

        self.onColumn.addWidget(self.on)


        self.columnsFootRow.addLayout(self.onColumn)

        self.columnsFootRow.setStretch(0, 3)
        self.columnsFootRow.setStretch(1, 2)

        self.columnsColumn.addWidget(self.columnsFoot)

        self.columnsColumn.setStretch(1, 1)
        self.panes.addWidget(self.columnsPane)

        self.listColumn.addWidget(self.panes)

        self.listColumn.setStretch(3, 1)
        self.state.addWidget(self.list)

        self.column.addWidget(self.state)


        self.retranslateUi(CohortTab)

        QMetaObject.connectSlotsByName(CohortTab)
    # setupUi

    def retranslateUi(self, CohortTab: QWidget) -> None:
        CohortTab.setWindowTitle(QCoreApplication.translate("CohortTab", u"Cohort", None))
        self.emptyHead.setText(QCoreApplication.translate("CohortTab", u"No list of children is open", None))
        self.emptyHead.setProperty(u"type", QCoreApplication.translate("CohortTab", u"section", None))
        self.emptyWords.setText(QCoreApplication.translate("CohortTab", u"Import a cohort list to draw a sample. Names and numbers are turned away at the door.", None))
        self.choose.setText(QCoreApplication.translate("CohortTab", u"Choose a list\u2026", None))
        self.choose.setProperty(u"kind", QCoreApplication.translate("CohortTab", u"primary", None))
        self.stop.setText(QCoreApplication.translate("CohortTab", u"Stop reading", None))
        self.emptyHint.setText(QCoreApplication.translate("CohortTab", u"The Annex A workbook (.xlsx), or any list as Excel or CSV; it may be dropped here. Nothing is stored until a sample is drawn.", None))
        self.emptyHint.setProperty(u"type", QCoreApplication.translate("CohortTab", u"caption", None))
        self.emptyHint.setProperty(u"ink", QCoreApplication.translate("CohortTab", u"muted", None))
        self.file.setText("")
        self.file.setProperty(u"type", QCoreApplication.translate("CohortTab", u"body-strong", None))
        self.summary.setText("")
        self.summary.setProperty(u"type", QCoreApplication.translate("CohortTab", u"caption", None))
        self.summary.setProperty(u"ink", QCoreApplication.translate("CohortTab", u"muted", None))
        self.another.setText(QCoreApplication.translate("CohortTab", u"Another list\u2026", None))
        self.sheet.setText(QCoreApplication.translate("CohortTab", u"Data-quality sheet\u2026", None))
        self.draw.setText(QCoreApplication.translate("CohortTab", u"Plan the draw", None))
        self.draw.setProperty(u"kind", QCoreApplication.translate("CohortTab", u"primary", None))
        self.noticeWords.setText("")
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("CohortTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.rulesWords.setText(QCoreApplication.translate("CohortTab", u"What the rules find", None))
        self.rulesWords.setProperty(u"type", QCoreApplication.translate("CohortTab", u"label", None))
        self.find.setPlaceholderText(QCoreApplication.translate("CohortTab", u"Rule, words or ID", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("CohortTab", u"Show only what holds these words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("CohortTab", u"Which of them are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleName(QCoreApplication.translate("CohortTab", u"Faults by rule", None))
#endif // QT_CONFIG(accessibility)
        self.rowsWords.setText(QCoreApplication.translate("CohortTab", u"Rows", None))
        self.rowsWords.setProperty(u"type", QCoreApplication.translate("CohortTab", u"label", None))
        self.sentence.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("CohortTab", u"Rows that the chosen rule finds", None))
#endif // QT_CONFIG(accessibility)
        self.columnsWords.setText(QCoreApplication.translate("CohortTab", u"Columns, and what passes the door", None))
        self.columnsWords.setProperty(u"type", QCoreApplication.translate("CohortTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("CohortTab", u"Columns of the file", None))
#endif // QT_CONFIG(accessibility)
        self.takenLabel.setText(QCoreApplication.translate("CohortTab", u"Take the chosen column for", None))
        self.takenLabel.setProperty(u"type", QCoreApplication.translate("CohortTab", u"label", None))
#if QT_CONFIG(accessibility)
        self.taken.setAccessibleName(QCoreApplication.translate("CohortTab", u"Take the chosen column for", None))
#endif // QT_CONFIG(accessibility)
        self.onLabel.setText(QCoreApplication.translate("CohortTab", u"Ages counted on", None))
        self.onLabel.setProperty(u"type", QCoreApplication.translate("CohortTab", u"label", None))
    # retranslateUi

