# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_gate.ui'
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
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_PrintGate(object):
    def setupUi(self, PrintGate: QWidget) -> None:
        if not PrintGate.objectName():
            PrintGate.setObjectName(u"PrintGate")
        PrintGate.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(PrintGate)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(PrintGate)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"kind", u"bar")
        self.headRow = QHBoxLayout(self.head)
        self.headRow.setSpacing(10)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(16, 0, 16, 0)
        self.sign = QLabel(self.head)
        self.sign.setObjectName(u"sign")

        self.headRow.addWidget(self.sign)

        self.heading = QLabel(self.head)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"section")

        self.headRow.addWidget(self.heading)

        self.summary = CutLabel(self.head)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"ink", u"muted")

        self.headRow.addWidget(self.summary)

        self.headGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headGap)

        self.backPlace = QHBoxLayout()
        self.backPlace.setSpacing(8)
        self.backPlace.setObjectName(u"backPlace")
        self.backPlace.setContentsMargins(0, 0, 0, 0)

        self.headRow.addLayout(self.backPlace)

        self.headStrut = QSpacerItem(0, 50, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.headRow.addItem(self.headStrut)

        self.headRow.setStretch(3, 1)

        self.column.addWidget(self.head)

        self.stack = QStackedWidget(PrintGate)
        self.stack.setObjectName(u"stack")
        self.rows = WrappedList()
        self.rows.setObjectName(u"rows")
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.stack.addWidget(self.rows)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyColumn = QVBoxLayout(self.emptyPage)
        self.emptyColumn.setSpacing(4)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(40, 4, 40, 4)
        self.emptyAbove = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"type", u"section")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.emptyPage)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyWords)

        self.emptyBelow = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.column.addWidget(self.stack)

        self.reasonPart = QFrame(PrintGate)
        self.reasonPart.setObjectName(u"reasonPart")
        self.reasonPart.setProperty(u"kind", u"banner")
        self.reasonColumn = QVBoxLayout(self.reasonPart)
        self.reasonColumn.setSpacing(4)
        self.reasonColumn.setObjectName(u"reasonColumn")
        self.reasonColumn.setContentsMargins(16, 8, 16, 8)
        self.reasonLabel = CutLabel(self.reasonPart)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"type", u"label")

        self.reasonColumn.addWidget(self.reasonLabel)

        self.reasonRow = QHBoxLayout()
        self.reasonRow.setSpacing(8)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reason = QLineEdit(self.reasonPart)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(300)

        self.reasonRow.addWidget(self.reason)

        self.reasonPlace = QHBoxLayout()
        self.reasonPlace.setSpacing(8)
        self.reasonPlace.setObjectName(u"reasonPlace")
        self.reasonPlace.setContentsMargins(0, 0, 0, 0)

        self.reasonRow.addLayout(self.reasonPlace)

        self.reasonRow.setStretch(0, 1)

        self.reasonColumn.addLayout(self.reasonRow)

        self.reasonHint = QLabel(self.reasonPart)
        self.reasonHint.setObjectName(u"reasonHint")
        self.reasonHint.setWordWrap(True)
        self.reasonHint.setProperty(u"type", u"caption")
        self.reasonHint.setProperty(u"ink", u"bad")

        self.reasonColumn.addWidget(self.reasonHint)


        self.column.addWidget(self.reasonPart)

        self.foot = QFrame(PrintGate)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(16, 8, 16, 8)
        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)

        self.footRow.addLayout(self.deeds)

        self.footGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footGap)

        self.more = QHBoxLayout()
        self.more.setSpacing(8)
        self.more.setObjectName(u"more")
        self.more.setContentsMargins(0, 0, 0, 0)

        self.footRow.addLayout(self.more)

        self.footRow.setStretch(1, 1)

        self.column.addWidget(self.foot)

        self.column.setStretch(1, 1)

        self.retranslateUi(PrintGate)

        QMetaObject.connectSlotsByName(PrintGate)
    # setupUi

    def retranslateUi(self, PrintGate: QWidget) -> None:
        PrintGate.setWindowTitle(QCoreApplication.translate("PrintGate", u"Privacy check", None))
        self.heading.setText(QCoreApplication.translate("PrintGate", u"Privacy check", None))
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("PrintGate", u"Words to decide about, and words kept", None))
#endif // QT_CONFIG(accessibility)
        self.emptyTitle.setText("")
        self.emptyWords.setText("")
        self.reasonLabel.setText("")
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PrintGate", u"Why these words may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("PrintGate", u"Such as: a public office holder; not a person", None))
        self.reasonHint.setText("")
    # retranslateUi

