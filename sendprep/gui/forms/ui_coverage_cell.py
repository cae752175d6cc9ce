# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coverage_cell.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QTabBar, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_CoverageCell(object):
    def setupUi(self, CoverageCell: QWidget) -> None:
        if not CoverageCell.objectName():
            CoverageCell.setObjectName(u"CoverageCell")
        CoverageCell.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(CoverageCell)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(CoverageCell)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"kind", u"paneTitle")
        self.headColumn = QVBoxLayout(self.head)
        self.headColumn.setSpacing(1)
        self.headColumn.setObjectName(u"headColumn")
        self.headColumn.setContentsMargins(14, 8, 14, 8)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)

        self.titleRow.addWidget(self.title)

        self.link = QPushButton(self.head)
        self.link.setObjectName(u"link")

        self.titleRow.addWidget(self.link)

        self.titleRow.setStretch(0, 1)

        self.headColumn.addLayout(self.titleRow)

        self.place = CutLabel(self.head)
        self.place.setObjectName(u"place")

        self.headColumn.addWidget(self.place)

        self.facts = QLabel(self.head)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)

        self.headColumn.addWidget(self.facts)


        self.column.addWidget(self.head)

        self.tabs = QTabBar(CoverageCell)
        self.tabs.setObjectName(u"tabs")

        self.column.addWidget(self.tabs)

        self.gaps = QListView(CoverageCell)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setFrameShape(QFrame.Shape.NoFrame)
        self.gaps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gaps.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.gaps.setResizeMode(QListView.ResizeMode.Adjust)
        self.gaps.setTabKeyNavigation(False)

        self.column.addWidget(self.gaps)

        self.pieces = QListView(CoverageCell)
        self.pieces.setObjectName(u"pieces")
        self.pieces.setFrameShape(QFrame.Shape.NoFrame)
        self.pieces.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pieces.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pieces.setResizeMode(QListView.ResizeMode.Adjust)
        self.pieces.setTabKeyNavigation(False)

        self.column.addWidget(self.pieces)

        self.nothing = QLabel(CoverageCell)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(16)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy)

        self.column.addWidget(self.nothing)

        self.foot = QFrame(CoverageCell)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(14, 6, 14, 6)

        self.column.addWidget(self.foot)


        self.retranslateUi(CoverageCell)

        QMetaObject.connectSlotsByName(CoverageCell)
    # setupUi

    def retranslateUi(self, CoverageCell: QWidget) -> None:
        self.title.setProperty(u"type", QCoreApplication.translate("CoverageCell", u"section", None))
        self.link.setText(QCoreApplication.translate("CoverageCell", u"Link", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("CoverageCell", u"Link evidence", None))
#endif // QT_CONFIG(accessibility)
        self.link.setProperty(u"kind", QCoreApplication.translate("CoverageCell", u"quiet", None))
        self.place.setProperty(u"type", QCoreApplication.translate("CoverageCell", u"caption", None))
        self.place.setProperty(u"ink", QCoreApplication.translate("CoverageCell", u"muted", None))
        self.facts.setProperty(u"type", QCoreApplication.translate("CoverageCell", u"caption", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("CoverageCell", u"What the cell lists", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("CoverageCell", u"Gaps of this cell", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pieces.setAccessibleName(QCoreApplication.translate("CoverageCell", u"Documents and passages of this cell", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setProperty(u"ink", QCoreApplication.translate("CoverageCell", u"muted", None))
        pass
    # retranslateUi

