# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_side.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout,
    QWidget)

class Ui_EvidenceSide(object):
    def setupUi(self, EvidenceSide: QWidget) -> None:
        if not EvidenceSide.objectName():
            EvidenceSide.setObjectName(u"EvidenceSide")
        EvidenceSide.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(EvidenceSide)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleBar = QFrame(EvidenceSide)
        self.titleBar.setObjectName(u"titleBar")
        self.titleBar.setProperty(u"kind", u"paneTitle")
        self.titleRow = QHBoxLayout(self.titleBar)
        self.titleRow.setSpacing(0)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(6, 1, 14, 0)
        self.tabs = QTabBar(self.titleBar)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)

        self.titleRow.addWidget(self.tabs)

        self.titleGap = QSpacerItem(8, 35, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleGap)


        self.column.addWidget(self.titleBar)

        self.stack = QStackedWidget(EvidenceSide)
        self.stack.setObjectName(u"stack")

        self.column.addWidget(self.stack)


        self.retranslateUi(EvidenceSide)

        QMetaObject.connectSlotsByName(EvidenceSide)
    # setupUi

    def retranslateUi(self, EvidenceSide: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("EvidenceSide", u"Links or details", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

