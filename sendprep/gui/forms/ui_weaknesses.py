# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'weaknesses.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QScrollArea,
    QSizePolicy, QSplitter, QTabBar, QVBoxLayout,
    QWidget)

class Ui_WeaknessesPage(object):
    def setupUi(self, WeaknessesPage: QWidget) -> None:
        if not WeaknessesPage.objectName():
            WeaknessesPage.setObjectName(u"WeaknessesPage")
        WeaknessesPage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(WeaknessesPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(WeaknessesPage)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"bar")

        self.column.addWidget(self.header)

        self.bands = QTabBar(WeaknessesPage)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panesArea = QScrollArea(WeaknessesPage)
        self.panesArea.setObjectName(u"panesArea")
        self.panesArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panesArea.setFrameShape(QFrame.Shape.NoFrame)
        self.panesArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panesArea.setWidgetResizable(True)
        self.panes = QSplitter()
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy)
        self.panesArea.setWidget(self.panes)

        self.column.addWidget(self.panesArea)

        self.nothing = QLabel(WeaknessesPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"ink", u"muted")

        self.column.addWidget(self.nothing)


        self.retranslateUi(WeaknessesPage)

        QMetaObject.connectSlotsByName(WeaknessesPage)
    # setupUi

    def retranslateUi(self, WeaknessesPage: QWidget) -> None:
        WeaknessesPage.setWindowTitle(QCoreApplication.translate("WeaknessesPage", u"Weaknesses", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("WeaknessesPage", u"Panes", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("WeaknessesPage", u"No weakness is in this bank yet. Make a bank from an inspection letter, or add one.", None))
    # retranslateUi

