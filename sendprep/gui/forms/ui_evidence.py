# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QScrollArea, QSizePolicy,
    QSplitter, QTabBar, QVBoxLayout, QWidget)

class Ui_EvidencePage(object):
    def setupUi(self, EvidencePage: QWidget) -> None:
        if not EvidencePage.objectName():
            EvidencePage.setObjectName(u"EvidencePage")
        EvidencePage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(EvidencePage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.bands = QTabBar(EvidencePage)
        self.bands.setObjectName(u"bands")

        self.column.addWidget(self.bands)

        self.panesArea = QScrollArea(EvidencePage)
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


        self.retranslateUi(EvidencePage)

        QMetaObject.connectSlotsByName(EvidencePage)
    # setupUi

    def retranslateUi(self, EvidencePage: QWidget) -> None:
        EvidencePage.setWindowTitle(QCoreApplication.translate("EvidencePage", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.bands.setAccessibleName(QCoreApplication.translate("EvidencePage", u"Panes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

