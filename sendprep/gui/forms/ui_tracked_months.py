# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tracked_months.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_TrackedMonths(object):
    def setupUi(self, TrackedMonths: QWidget) -> None:
        if not TrackedMonths.objectName():
            TrackedMonths.setObjectName(u"TrackedMonths")
        TrackedMonths.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(TrackedMonths)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.monthsHead = QFrame(TrackedMonths)
        self.monthsHead.setObjectName(u"monthsHead")
        self.monthsHead.setProperty(u"kind", u"paneTitle")
        self.monthsHeadRow = QHBoxLayout(self.monthsHead)
        self.monthsHeadRow.setSpacing(8)
        self.monthsHeadRow.setObjectName(u"monthsHeadRow")
        self.monthsHeadRow.setContentsMargins(14, 6, 14, 6)
        self.monthsTitle = CutLabel(self.monthsHead)
        self.monthsTitle.setObjectName(u"monthsTitle")
        self.monthsTitle.setProperty(u"type", u"section")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.monthsTitle.sizePolicy().hasHeightForWidth())
        self.monthsTitle.setSizePolicy(sizePolicy)

        self.monthsHeadRow.addWidget(self.monthsTitle)

        self.write = QPushButton(self.monthsHead)
        self.write.setObjectName(u"write")

        self.monthsHeadRow.addWidget(self.write)

        self.monthsHeadRow.setStretch(0, 1)

        self.column.addWidget(self.monthsHead)

        self.none = QLabel(TrackedMonths)
        self.none.setObjectName(u"none")
        self.none.setMargin(14)
        self.none.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.none.sizePolicy().hasHeightForWidth())
        self.none.setSizePolicy(sizePolicy1)
        self.none.setProperty(u"ink", u"muted")
        self.none.setWordWrap(True)
        self.none.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.none)

        self.months = WrappedList(TrackedMonths)
        self.months.setObjectName(u"months")
        self.months.setFrameShape(QFrame.Shape.NoFrame)
        self.months.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.months.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.months.setMinimumSize(QSize(0, 36))
        self.months.setTabKeyNavigation(False)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.months.sizePolicy().hasHeightForWidth())
        self.months.setSizePolicy(sizePolicy2)

        self.column.addWidget(self.months)

        self.foot = QFrame(TrackedMonths)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footColumn = QVBoxLayout(self.foot)
        self.footColumn.setSpacing(4)
        self.footColumn.setObjectName(u"footColumn")
        self.footColumn.setContentsMargins(14, 8, 14, 10)
        self.monthRow = QHBoxLayout()
        self.monthRow.setSpacing(8)
        self.monthRow.setObjectName(u"monthRow")
        self.monthLabel = QLabel(self.foot)
        self.monthLabel.setObjectName(u"monthLabel")
        self.monthLabel.setProperty(u"type", u"label")
        self.monthLabel.setWordWrap(False)
        self.monthLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.monthRow.addWidget(self.monthLabel)

        self.month = QLineEdit(self.foot)
        self.month.setObjectName(u"month")
        self.month.setMaximumSize(QSize(130, 16777215))

        self.monthRow.addWidget(self.month)

        self.mistake = QLabel(self.foot)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"type", u"caption")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)

        self.monthRow.addWidget(self.mistake)

        self.monthEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.monthRow.addItem(self.monthEnd)

        self.monthRow.setStretch(2, 1)

        self.footColumn.addLayout(self.monthRow)


        self.column.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.monthLabel.setBuddy(self.month)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TrackedMonths)

        QMetaObject.connectSlotsByName(TrackedMonths)
    # setupUi

    def retranslateUi(self, TrackedMonths: QWidget) -> None:
        self.write.setText(QCoreApplication.translate("TrackedMonths", u"Another month", None))
#if QT_CONFIG(tooltip)
        self.write.setToolTip(QCoreApplication.translate("TrackedMonths", u"Write another month (M)", None))
#endif // QT_CONFIG(tooltip)
        self.none.setText("")
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("TrackedMonths", u"Chronology by month", None))
#endif // QT_CONFIG(accessibility)
        self.monthLabel.setText(QCoreApplication.translate("TrackedMonths", u"Month", None))
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("TrackedMonths", u"Month", None))
#endif // QT_CONFIG(accessibility)
        self.month.setPlaceholderText(QCoreApplication.translate("TrackedMonths", u"Mar 2025", None))
        self.mistake.setText("")
        pass
    # retranslateUi

