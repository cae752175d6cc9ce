# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_cases.ui'
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
    QLabel, QListView, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_AuditCases(object):
    def setupUi(self, AuditCases: QWidget) -> None:
        if not AuditCases.objectName():
            AuditCases.setObjectName(u"AuditCases")
        self.column = QVBoxLayout(AuditCases)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleBar = QFrame(AuditCases)
        self.titleBar.setObjectName(u"titleBar")
        self.titleBar.setProperty(u"kind", u"paneTitle")
        self.titleBarRow = QHBoxLayout(self.titleBar)
        self.titleBarRow.setSpacing(8)
        self.titleBarRow.setObjectName(u"titleBarRow")
        self.titleBarRow.setContentsMargins(14, 8, 14, 8)
        self.heading = QLabel(self.titleBar)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"label")

        self.titleBarRow.addWidget(self.heading)

        self.drawn = QLabel(self.titleBar)
        self.drawn.setObjectName(u"drawn")
        self.drawn.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.drawn.setProperty(u"type", u"caption")
        self.drawn.setProperty(u"ink", u"muted")

        self.titleBarRow.addWidget(self.drawn)

        self.titleBarRow.setStretch(1, 1)

        self.column.addWidget(self.titleBar)

        self.list = QListView(AuditCases)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)

        self.column.addWidget(self.list)

        self.footBar = QFrame(AuditCases)
        self.footBar.setObjectName(u"footBar")
        self.footBar.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.footBar)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(12, 7, 12, 7)
        self.foot = QLabel(self.footBar)
        self.foot.setObjectName(u"foot")
        self.foot.setWordWrap(True)
        self.foot.setProperty(u"type", u"caption")
        self.foot.setProperty(u"ink", u"muted")

        self.footRow.addWidget(self.foot)


        self.column.addWidget(self.footBar)


        self.retranslateUi(AuditCases)

        QMetaObject.connectSlotsByName(AuditCases)
    # setupUi

    def retranslateUi(self, AuditCases: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("AuditCases", u"Cases", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("AuditCases", u"Cases of the round", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

