# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_note.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AuditNote(object):
    def setupUi(self, AuditNote: QWidget) -> None:
        if not AuditNote.objectName():
            AuditNote.setObjectName(u"AuditNote")
        self.column = QVBoxLayout(AuditNote)
        self.column.setSpacing(3)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.privacy = QHBoxLayout()
        self.privacy.setSpacing(6)
        self.privacy.setObjectName(u"privacy")
        self.sign = QLabel(AuditNote)
        self.sign.setObjectName(u"sign")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sign.sizePolicy().hasHeightForWidth())
        self.sign.setSizePolicy(sizePolicy)

        self.privacy.addWidget(self.sign)

        self.line = QLabel(AuditNote)
        self.line.setObjectName(u"line")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)

        self.privacy.addWidget(self.line)

        self.privacy.setStretch(1, 1)

        self.column.addLayout(self.privacy)

        self.reason = QLineEdit(AuditNote)
        self.reason.setObjectName(u"reason")
        self.reason.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.column.addWidget(self.reason)

        self.reasonHint = QLabel(AuditNote)
        self.reasonHint.setObjectName(u"reasonHint")
        self.reasonHint.setWordWrap(True)

        self.column.addWidget(self.reasonHint)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.remove = QPushButton(AuditNote)
        self.remove.setObjectName(u"remove")
        self.remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.deeds.addWidget(self.remove)

        self.keep = QPushButton(AuditNote)
        self.keep.setObjectName(u"keep")
        self.keep.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.deeds.addWidget(self.keep)

        self.deedsSpace = QSpacerItem(0, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.deedsSpace)


        self.column.addLayout(self.deeds)


        self.retranslateUi(AuditNote)

        QMetaObject.connectSlotsByName(AuditNote)
    # setupUi

    def retranslateUi(self, AuditNote: QWidget) -> None:
        self.line.setProperty(u"type", QCoreApplication.translate("AuditNote", u"caption", None))
        self.line.setProperty(u"ink", QCoreApplication.translate("AuditNote", u"muted", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("AuditNote", u"Why it may stay", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("AuditNote", u"Why it may stay, then Enter", None))
        self.reasonHint.setText(QCoreApplication.translate("AuditNote", u"The reason may not tell who somebody is either.", None))
        self.reasonHint.setProperty(u"type", QCoreApplication.translate("AuditNote", u"caption", None))
        self.reasonHint.setProperty(u"ink", QCoreApplication.translate("AuditNote", u"bad", None))
        self.remove.setText(QCoreApplication.translate("AuditNote", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleDescription(QCoreApplication.translate("AuditNote", u"Take out of the note what may tell who somebody is", None))
#endif // QT_CONFIG(accessibility)
        self.keep.setText(QCoreApplication.translate("AuditNote", u"Keep, because\u2026", None))
#if QT_CONFIG(accessibility)
        self.keep.setAccessibleDescription(QCoreApplication.translate("AuditNote", u"Store the note as it is, with a reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

