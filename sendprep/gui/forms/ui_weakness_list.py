# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'weakness_list.ui'
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
    QLabel, QListView, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_WeaknessList(object):
    def setupUi(self, WeaknessList: QWidget) -> None:
        if not WeaknessList.objectName():
            WeaknessList.setObjectName(u"WeaknessList")
        self.column = QVBoxLayout(WeaknessList)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleBar = QFrame(WeaknessList)
        self.titleBar.setObjectName(u"titleBar")
        self.titleBar.setProperty(u"kind", u"paneTitle")
        self.titleBarRow = QHBoxLayout(self.titleBar)
        self.titleBarRow.setSpacing(8)
        self.titleBarRow.setObjectName(u"titleBarRow")
        self.titleBarRow.setContentsMargins(14, 0, 14, 0)
        self.heading = QLabel(self.titleBar)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"label")

        self.titleBarRow.addWidget(self.heading)

        self.titleGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleBarRow.addItem(self.titleGap)

        self.titleBarStrut = QSpacerItem(0, 36, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.titleBarRow.addItem(self.titleBarStrut)


        self.column.addWidget(self.titleBar)

        self.list = QListView(WeaknessList)
        self.list.setObjectName(u"list")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)

        self.column.addWidget(self.list)


        self.retranslateUi(WeaknessList)

        QMetaObject.connectSlotsByName(WeaknessList)
    # setupUi

    def retranslateUi(self, WeaknessList: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("WeaknessList", u"Weaknesses", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("WeaknessList", u"Weaknesses", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

