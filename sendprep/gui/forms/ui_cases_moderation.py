# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_moderation.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTabBar, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_ModerationTab(object):
    def setupUi(self, ModerationTab: QWidget) -> None:
        if not ModerationTab.objectName():
            ModerationTab.setObjectName(u"ModerationTab")
        ModerationTab.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(ModerationTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.empty = QWidget(ModerationTab)
        self.empty.setObjectName(u"empty")
        self.emptyColumn = QVBoxLayout(self.empty)
        self.emptyColumn.setSpacing(6)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(20, 0, 20, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.above)

        self.emptyTitle = QLabel(self.empty)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"type", u"section")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyWords.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyWords)

        self.under = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.under)

        self.emptyColumn.setStretch(0, 1)
        self.emptyColumn.setStretch(3, 1)

        self.column.addWidget(self.empty)

        self.bands = QTabBar(ModerationTab)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panes = QSplitter(ModerationTab)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.list_ = QFrame(self.panes)
        self.list_.setObjectName(u"list_")
        self.list_.setProperty(u"kind", u"sheet")
        self.list_Column = QVBoxLayout(self.list_)
        self.list_Column.setSpacing(0)
        self.list_Column.setObjectName(u"list_Column")
        self.list_Column.setContentsMargins(0, 0, 0, 0)
        self.casesHead = QFrame(self.list_)
        self.casesHead.setObjectName(u"casesHead")
        self.casesHead.setProperty(u"kind", u"paneTitle")
        self.casesHeadRow = QHBoxLayout(self.casesHead)
        self.casesHeadRow.setSpacing(8)
        self.casesHeadRow.setObjectName(u"casesHeadRow")
        self.casesHeadRow.setContentsMargins(14, 6, 14, 6)
        self.casesTitle = CutLabel(self.casesHead)
        self.casesTitle.setObjectName(u"casesTitle")
        self.casesTitle.setProperty(u"type", u"section")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.casesTitle.sizePolicy().hasHeightForWidth())
        self.casesTitle.setSizePolicy(sizePolicy1)

        self.casesHeadRow.addWidget(self.casesTitle)

        self.next = QPushButton(self.casesHead)
        self.next.setObjectName(u"next")

        self.casesHeadRow.addWidget(self.next)

        self.casesHeadRow.setStretch(0, 1)

        self.list_Column.addWidget(self.casesHead)

        self.cases = WrappedList(self.list_)
        self.cases.setObjectName(u"cases")
        self.cases.setFrameShape(QFrame.Shape.NoFrame)
        self.cases.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cases.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.cases.setTabKeyNavigation(False)

        self.list_Column.addWidget(self.cases)

        self.panes.addWidget(self.list_)
        self.beside = QFrame(self.panes)
        self.beside.setObjectName(u"beside")
        self.beside.setProperty(u"kind", u"sheet")
        self.besideColumn = QVBoxLayout(self.beside)
        self.besideColumn.setSpacing(0)
        self.besideColumn.setObjectName(u"besideColumn")
        self.besideColumn.setContentsMargins(0, 0, 0, 0)
        self.factsHead = QFrame(self.beside)
        self.factsHead.setObjectName(u"factsHead")
        self.factsHead.setProperty(u"kind", u"paneTitle")
        self.factsHeadRow = QHBoxLayout(self.factsHead)
        self.factsHeadRow.setSpacing(8)
        self.factsHeadRow.setObjectName(u"factsHeadRow")
        self.factsHeadRow.setContentsMargins(14, 6, 14, 6)
        self.factsTitle = CutLabel(self.factsHead)
        self.factsTitle.setObjectName(u"factsTitle")
        self.factsTitle.setProperty(u"type", u"section")
        sizePolicy1.setHeightForWidth(self.factsTitle.sizePolicy().hasHeightForWidth())
        self.factsTitle.setSizePolicy(sizePolicy1)

        self.factsHeadRow.addWidget(self.factsTitle)

        self.printPaper = QPushButton(self.factsHead)
        self.printPaper.setObjectName(u"printPaper")

        self.factsHeadRow.addWidget(self.printPaper)

        self.open = QPushButton(self.factsHead)
        self.open.setObjectName(u"open")

        self.factsHeadRow.addWidget(self.open)

        self.factsHeadRow.setStretch(0, 1)

        self.besideColumn.addWidget(self.factsHead)

        self.facts = WrappedList(self.beside)
        self.facts.setObjectName(u"facts")
        self.facts.setFrameShape(QFrame.Shape.NoFrame)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.facts.setTabKeyNavigation(False)

        self.besideColumn.addWidget(self.facts)

        self.pairs = WrappedList(self.beside)
        self.pairs.setObjectName(u"pairs")
        self.pairs.setFrameShape(QFrame.Shape.NoFrame)
        self.pairs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pairs.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pairs.setTabKeyNavigation(False)

        self.besideColumn.addWidget(self.pairs)

        self.agreeing = QFrame(self.beside)
        self.agreeing.setObjectName(u"agreeing")
        self.agreeing.setProperty(u"kind", u"paneFoot")
        self.agreeingGrid = QGridLayout(self.agreeing)
        self.agreeingGrid.setObjectName(u"agreeingGrid")
        self.agreeingGrid.setHorizontalSpacing(10)
        self.agreeingGrid.setVerticalSpacing(4)
        self.agreeingGrid.setContentsMargins(14, 8, 14, 10)
        self.gradeLabel = QLabel(self.agreeing)
        self.gradeLabel.setObjectName(u"gradeLabel")
        self.gradeLabel.setProperty(u"type", u"label")

        self.agreeingGrid.addWidget(self.gradeLabel, 0, 0, 1, 1)

        self.reasonLabel = QLabel(self.agreeing)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"type", u"label")

        self.agreeingGrid.addWidget(self.reasonLabel, 0, 1, 1, 1)

        self.grade = QComboBox(self.agreeing)
        self.grade.setObjectName(u"grade")
        self.grade.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.agreeingGrid.addWidget(self.grade, 1, 0, 1, 1)

        self.reason = QLineEdit(self.agreeing)
        self.reason.setObjectName(u"reason")

        self.agreeingGrid.addWidget(self.reason, 1, 1, 1, 1)

        self.agree = QPushButton(self.agreeing)
        self.agree.setObjectName(u"agree")
        self.agree.setProperty(u"kind", u"primary")

        self.agreeingGrid.addWidget(self.agree, 1, 2, 1, 1)

        self.refused = QLabel(self.agreeing)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"type", u"caption")
        self.refused.setProperty(u"ink", u"bad")
        self.refused.setWordWrap(True)

        self.agreeingGrid.addWidget(self.refused, 2, 0, 1, 3)

        self.agreeingGrid.setColumnStretch(1, 1)

        self.besideColumn.addWidget(self.agreeing)

        self.panes.addWidget(self.beside)

        self.column.addWidget(self.panes)

#if QT_CONFIG(shortcut)
        self.gradeLabel.setBuddy(self.grade)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ModerationTab)

        QMetaObject.connectSlotsByName(ModerationTab)
    # setupUi

    def retranslateUi(self, ModerationTab: QWidget) -> None:
        ModerationTab.setWindowTitle(QCoreApplication.translate("ModerationTab", u"Moderation", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("ModerationTab", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("ModerationTab", u"Next to agree", None))
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("ModerationTab", u"Choose the next case with two grades (Ctrl+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("ModerationTab", u"Cases chosen for a second audit", None))
#endif // QT_CONFIG(accessibility)
        self.printPaper.setText(QCoreApplication.translate("ModerationTab", u"Moderation report", None))
        self.open.setText(QCoreApplication.translate("ModerationTab", u"Open case", None))
#if QT_CONFIG(tooltip)
        self.open.setToolTip(QCoreApplication.translate("ModerationTab", u"Open the chosen case (Return)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("ModerationTab", u"Agreement, and what is left to do", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("ModerationTab", u"The two audits of the chosen case, criteria that differ first", None))
#endif // QT_CONFIG(accessibility)
        self.gradeLabel.setText(QCoreApplication.translate("ModerationTab", u"Agreed grade", None))
        self.reasonLabel.setText(QCoreApplication.translate("ModerationTab", u"What settled it", None))
#if QT_CONFIG(accessibility)
        self.grade.setAccessibleName(QCoreApplication.translate("ModerationTab", u"Agreed grade", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ModerationTab", u"What settled it", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("ModerationTab", u"The words of the plan that decided, without a name", None))
        self.agree.setText(QCoreApplication.translate("ModerationTab", u"Agree grade", None))
#if QT_CONFIG(tooltip)
        self.agree.setToolTip(QCoreApplication.translate("ModerationTab", u"Store the grade that both agreed on (Ctrl+Return)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

