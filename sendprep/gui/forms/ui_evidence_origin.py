# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_origin.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_EvidenceOrigin(object):
    def setupUi(self, EvidenceOrigin: QWidget) -> None:
        if not EvidenceOrigin.objectName():
            EvidenceOrigin.setObjectName(u"EvidenceOrigin")
        self.column = QVBoxLayout(EvidenceOrigin)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(EvidenceOrigin)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"type", u"label")
        self.sourceLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.sourceLabel)

        self.source = QLineEdit(EvidenceOrigin)
        self.source.setObjectName(u"source")

        self.column.addWidget(self.source)

        self.sourceHint = QLabel(EvidenceOrigin)
        self.sourceHint.setObjectName(u"sourceHint")
        self.sourceHint.setProperty(u"type", u"caption")
        self.sourceHint.setProperty(u"ink", u"muted")
        self.sourceHint.setWordWrap(True)

        self.column.addWidget(self.sourceHint)

        self.restsOnLabel = QLabel(EvidenceOrigin)
        self.restsOnLabel.setObjectName(u"restsOnLabel")
        self.restsOnLabel.setProperty(u"type", u"label")
        self.restsOnLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.restsOnLabel)

        self.restsOn = QLineEdit(EvidenceOrigin)
        self.restsOn.setObjectName(u"restsOn")

        self.column.addWidget(self.restsOn)

        self.restsOnMistake = QLabel(EvidenceOrigin)
        self.restsOnMistake.setObjectName(u"restsOnMistake")
        self.restsOnMistake.setProperty(u"type", u"caption")
        self.restsOnMistake.setProperty(u"ink", u"bad")
        self.restsOnMistake.setWordWrap(True)

        self.column.addWidget(self.restsOnMistake)

        self.family = QVBoxLayout()
        self.family.setSpacing(2)
        self.family.setObjectName(u"family")

        self.column.addLayout(self.family)

        self.remarksLabel = QLabel(EvidenceOrigin)
        self.remarksLabel.setObjectName(u"remarksLabel")
        self.remarksLabel.setProperty(u"type", u"label")
        self.remarksLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.remarksLabel)

        self.remarks = QLabel(EvidenceOrigin)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setProperty(u"type", u"caption")
        self.remarks.setProperty(u"ink", u"text")
        self.remarks.setWordWrap(True)

        self.column.addWidget(self.remarks)

#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.source)
        self.restsOnLabel.setBuddy(self.restsOn)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceOrigin)

        QMetaObject.connectSlotsByName(EvidenceOrigin)
    # setupUi

    def retranslateUi(self, EvidenceOrigin: QWidget) -> None:
        self.sourceLabel.setText(QCoreApplication.translate("EvidenceOrigin", u"Dataset, survey or audit (optional)", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("EvidenceOrigin", u"Dataset, survey or audit that it rests on", None))
#endif // QT_CONFIG(accessibility)
        self.source.setPlaceholderText(QCoreApplication.translate("EvidenceOrigin", u"What its figures come from", None))
        self.sourceHint.setText(QCoreApplication.translate("EvidenceOrigin", u"Documents of the same dataset count as one source.", None))
        self.restsOnLabel.setText(QCoreApplication.translate("EvidenceOrigin", u"Draws on other evidence (optional)", None))
#if QT_CONFIG(accessibility)
        self.restsOn.setAccessibleName(QCoreApplication.translate("EvidenceOrigin", u"Other evidence that it draws on", None))
#endif // QT_CONFIG(accessibility)
        self.restsOn.setPlaceholderText(QCoreApplication.translate("EvidenceOrigin", u"E12, E20", None))
        self.restsOnMistake.setText("")
        self.remarksLabel.setText(QCoreApplication.translate("EvidenceOrigin", u"In the file, and not followed", None))
        self.remarks.setText("")
        pass
    # retranslateUi

