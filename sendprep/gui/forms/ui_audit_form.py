# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_form.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from sendprep.gui.audit_criteria import CriteriaList
from sendprep.gui.audit_keys import KeyLine
from sendprep.gui.audit_strip import SectionStrip
from sendprep.gui.warning_note import WarningNote

class Ui_AuditForm(object):
    def setupUi(self, AuditForm: QWidget) -> None:
        if not AuditForm.objectName():
            AuditForm.setObjectName(u"AuditForm")
        AuditForm.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(AuditForm)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.stripBar = QFrame(AuditForm)
        self.stripBar.setObjectName(u"stripBar")
        self.stripBar.setProperty(u"kind", u"bar")
        self.stripRow = QHBoxLayout(self.stripBar)
        self.stripRow.setObjectName(u"stripRow")
        self.stripRow.setContentsMargins(16, 7, 12, 7)
        self.strip = SectionStrip(self.stripBar)
        self.strip.setObjectName(u"strip")
        self.strip.setExpanding(False)
        self.strip.setDrawBase(False)

        self.stripRow.addWidget(self.strip)


        self.column.addWidget(self.stripBar)

        self.warning = WarningNote(AuditForm)
        self.warning.setObjectName(u"warning")

        self.column.addWidget(self.warning)

        self.criteria = CriteriaList(AuditForm)
        self.criteria.setObjectName(u"criteria")

        self.column.addWidget(self.criteria)

        self.footBar = QFrame(AuditForm)
        self.footBar.setObjectName(u"footBar")
        self.footBar.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.footBar)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(16, 8, 16, 8)
        self.keys = KeyLine(self.footBar)
        self.keys.setObjectName(u"keys")

        self.footRow.addWidget(self.keys)

        self.scored = QLabel(self.footBar)
        self.scored.setObjectName(u"scored")
        self.scored.setProperty(u"type", u"caption")
        self.scored.setProperty(u"ink", u"muted")

        self.footRow.addWidget(self.scored)

        self.footRow.setStretch(0, 1)

        self.column.addWidget(self.footBar)


        self.retranslateUi(AuditForm)

        QMetaObject.connectSlotsByName(AuditForm)
    # setupUi

    def retranslateUi(self, AuditForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.strip.setAccessibleName(QCoreApplication.translate("AuditForm", u"Sections", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

