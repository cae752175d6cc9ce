# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_response.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sendprep.gui.segments import Segments
from sendprep.gui.warning_note import WarningNote

class Ui_FindingResponse(object):
    def setupUi(self, FindingResponse: QWidget) -> None:
        if not FindingResponse.objectName():
            FindingResponse.setObjectName(u"FindingResponse")
        self.column = QVBoxLayout(FindingResponse)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 8, 14, 10)
        self.head = QHBoxLayout()
        self.head.setSpacing(0)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FindingResponse)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"label")

        self.head.addWidget(self.heading)

        self.headGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)

        self.close = QPushButton(FindingResponse)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"kind", u"link")

        self.head.addWidget(self.close)


        self.column.addLayout(self.head)

        self.textFrame = QFrame(FindingResponse)
        self.textFrame.setObjectName(u"textFrame")
        self.textColumn = QVBoxLayout(self.textFrame)
        self.textColumn.setSpacing(0)
        self.textColumn.setObjectName(u"textColumn")
        self.textColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.textFrame)

        self.warning = WarningNote(FindingResponse)
        self.warning.setObjectName(u"warning")

        self.column.addWidget(self.warning)

        self.answer = Segments(FindingResponse)
        self.answer.setObjectName(u"answer")

        self.column.addWidget(self.answer)


        self.retranslateUi(FindingResponse)

        QMetaObject.connectSlotsByName(FindingResponse)
    # setupUi

    def retranslateUi(self, FindingResponse: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("FindingResponse", u"Our response", None))
        self.close.setText(QCoreApplication.translate("FindingResponse", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("FindingResponse", u"Close the response (Esc)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("FindingResponse", u"Does this answer the finding?", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

