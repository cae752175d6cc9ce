# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_guide.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_AuditGuide(object):
    def setupUi(self, AuditGuide: QWidget) -> None:
        if not AuditGuide.objectName():
            AuditGuide.setObjectName(u"AuditGuide")
        AuditGuide.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(AuditGuide)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AuditGuide)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setProperty(u"kind", u"reads")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.sheetColumn = QVBoxLayout(self.sheet)
        self.sheetColumn.setSpacing(0)
        self.sheetColumn.setObjectName(u"sheetColumn")
        self.sheetColumn.setContentsMargins(0, 0, 0, 0)
        self.goodTitle = QFrame(self.sheet)
        self.goodTitle.setObjectName(u"goodTitle")
        self.goodTitle.setProperty(u"kind", u"paneTitle")
        self.goodTitleRow = QHBoxLayout(self.goodTitle)
        self.goodTitleRow.setObjectName(u"goodTitleRow")
        self.goodTitleRow.setContentsMargins(14, 8, 14, 8)
        self.goodHeading = QLabel(self.goodTitle)
        self.goodHeading.setObjectName(u"goodHeading")
        self.goodHeading.setProperty(u"type", u"label")

        self.goodTitleRow.addWidget(self.goodHeading)


        self.sheetColumn.addWidget(self.goodTitle)

        self.guidance = QGridLayout()
        self.guidance.setObjectName(u"guidance")
        self.guidance.setHorizontalSpacing(9)
        self.guidance.setVerticalSpacing(0)
        self.guidance.setContentsMargins(16, 11, 16, 12)
        self.good = QLabel(self.sheet)
        self.good.setObjectName(u"good")
        self.good.setTextFormat(Qt.TextFormat.PlainText)
        self.good.setWordWrap(True)

        self.guidance.addWidget(self.good, 0, 0, 1, 2)

        self.metSign = QLabel(self.sheet)
        self.metSign.setObjectName(u"metSign")
        self.metSign.setMargin(0)

        self.guidance.addWidget(self.metSign, 1, 0, 1, 1)

        self.metHeading = QLabel(self.sheet)
        self.metHeading.setObjectName(u"metHeading")
        self.metHeading.setProperty(u"type", u"label")

        self.guidance.addWidget(self.metHeading, 1, 1, 1, 1)

        self.met = QLabel(self.sheet)
        self.met.setObjectName(u"met")
        self.met.setTextFormat(Qt.TextFormat.PlainText)
        self.met.setWordWrap(True)

        self.guidance.addWidget(self.met, 2, 1, 1, 1)

        self.notMetSign = QLabel(self.sheet)
        self.notMetSign.setObjectName(u"notMetSign")

        self.guidance.addWidget(self.notMetSign, 3, 0, 1, 1)

        self.notMetHeading = QLabel(self.sheet)
        self.notMetHeading.setObjectName(u"notMetHeading")
        self.notMetHeading.setProperty(u"type", u"label")

        self.guidance.addWidget(self.notMetHeading, 3, 1, 1, 1)

        self.notMet = QLabel(self.sheet)
        self.notMet.setObjectName(u"notMet")
        self.notMet.setTextFormat(Qt.TextFormat.PlainText)
        self.notMet.setWordWrap(True)

        self.guidance.addWidget(self.notMet, 4, 1, 1, 1)

        self.reference = QLabel(self.sheet)
        self.reference.setObjectName(u"reference")
        self.reference.setTextFormat(Qt.TextFormat.PlainText)
        self.reference.setWordWrap(True)
        self.reference.setProperty(u"type", u"caption")
        self.reference.setProperty(u"ink", u"muted")

        self.guidance.addWidget(self.reference, 5, 0, 1, 2)

        self.unchecked = QLabel(self.sheet)
        self.unchecked.setObjectName(u"unchecked")
        self.unchecked.setWordWrap(True)
        self.unchecked.setProperty(u"type", u"caption")
        self.unchecked.setProperty(u"ink", u"part")

        self.guidance.addWidget(self.unchecked, 6, 0, 1, 2)

        self.counts = QVBoxLayout()
        self.counts.setSpacing(0)
        self.counts.setObjectName(u"counts")

        self.guidance.addLayout(self.counts, 7, 0, 1, 2)

        self.guidance.setColumnStretch(1, 1)

        self.sheetColumn.addLayout(self.guidance)

        self.gradeTitle = QFrame(self.sheet)
        self.gradeTitle.setObjectName(u"gradeTitle")
        self.gradeTitle.setProperty(u"kind", u"band")
        self.gradeTitleRow = QHBoxLayout(self.gradeTitle)
        self.gradeTitleRow.setObjectName(u"gradeTitleRow")
        self.gradeTitleRow.setContentsMargins(14, 8, 14, 8)
        self.gradeHeading = QLabel(self.gradeTitle)
        self.gradeHeading.setObjectName(u"gradeHeading")
        self.gradeHeading.setProperty(u"type", u"label")

        self.gradeTitleRow.addWidget(self.gradeHeading)

        self.derived = CutLabel(self.gradeTitle)
        self.derived.setObjectName(u"derived")
        self.derived.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.derived.setProperty(u"type", u"caption")
        self.derived.setProperty(u"ink", u"muted")

        self.gradeTitleRow.addWidget(self.derived)

        self.gradeTitleRow.setStretch(1, 1)

        self.sheetColumn.addWidget(self.gradeTitle)

        self.gradeGrid = QGridLayout()
        self.gradeGrid.setObjectName(u"gradeGrid")
        self.gradeGrid.setHorizontalSpacing(7)
        self.gradeGrid.setVerticalSpacing(1)
        self.gradeGrid.setContentsMargins(16, 10, 16, 11)
        self.gradeSign = QLabel(self.sheet)
        self.gradeSign.setObjectName(u"gradeSign")

        self.gradeGrid.addWidget(self.gradeSign, 0, 0, 1, 1)

        self.grade = QLabel(self.sheet)
        self.grade.setObjectName(u"grade")
        self.grade.setWordWrap(True)
        self.grade.setProperty(u"type", u"section")

        self.gradeGrid.addWidget(self.grade, 0, 1, 1, 1)

        self.reason = QLabel(self.sheet)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"type", u"caption")
        self.reason.setProperty(u"ink", u"muted")

        self.gradeGrid.addWidget(self.reason, 1, 0, 1, 2)

        self.gradeGrid.setColumnStretch(1, 1)

        self.sheetColumn.addLayout(self.gradeGrid)

        self.clock = QVBoxLayout()
        self.clock.setSpacing(0)
        self.clock.setObjectName(u"clock")

        self.sheetColumn.addLayout(self.clock)

        self.rest = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheetColumn.addItem(self.rest)

        self.scroll.setWidget(self.sheet)

        self.column.addWidget(self.scroll)


        self.retranslateUi(AuditGuide)

        QMetaObject.connectSlotsByName(AuditGuide)
    # setupUi

    def retranslateUi(self, AuditGuide: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AuditGuide", u"What good looks like", None))
#endif // QT_CONFIG(accessibility)
        self.goodHeading.setText(QCoreApplication.translate("AuditGuide", u"What good looks like", None))
        self.metHeading.setText(QCoreApplication.translate("AuditGuide", u"Met", None))
        self.notMetHeading.setText(QCoreApplication.translate("AuditGuide", u"Not met", None))
        self.unchecked.setText(QCoreApplication.translate("AuditGuide", u"Reference to be checked: it was not read in a published source.", None))
        self.gradeHeading.setText(QCoreApplication.translate("AuditGuide", u"Grade so far", None))
        self.derived.setText(QCoreApplication.translate("AuditGuide", u"worked out, never typed", None))
#if QT_CONFIG(accessibility)
        self.grade.setAccessibleName(QCoreApplication.translate("AuditGuide", u"Grade so far", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

