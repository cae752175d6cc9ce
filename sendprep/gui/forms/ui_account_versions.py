# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'account_versions.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTextEdit, QVBoxLayout,
    QWidget)

class Ui_AccountVersions(object):
    def setupUi(self, AccountVersions: QWidget) -> None:
        if not AccountVersions.objectName():
            AccountVersions.setObjectName(u"AccountVersions")
        AccountVersions.setMinimumSize(QSize(640, 420))
        self.column = QVBoxLayout(AccountVersions)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.sectionLabel = QLabel(AccountVersions)
        self.sectionLabel.setObjectName(u"sectionLabel")
        self.sectionLabel.setProperty(u"type", u"label")

        self.top.addWidget(self.sectionLabel)

        self.section = QComboBox(AccountVersions)
        self.section.setObjectName(u"section")

        self.top.addWidget(self.section)

        self.topGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.topGap)

        self.key = QLabel(AccountVersions)
        self.key.setObjectName(u"key")
        self.key.setProperty(u"type", u"caption")
        self.key.setProperty(u"ink", u"muted")

        self.top.addWidget(self.key)


        self.column.addLayout(self.top)

        self.halves = QSplitter(AccountVersions)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setHandleWidth(8)
        self.halves.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.halves.sizePolicy().hasHeightForWidth())
        self.halves.setSizePolicy(sizePolicy)
        self.versions = QListView(self.halves)
        self.versions.setObjectName(u"versions")
        self.versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.halves.addWidget(self.versions)
        self.change = QTextEdit(self.halves)
        self.change.setObjectName(u"change")
        self.change.setReadOnly(True)
        self.halves.addWidget(self.change)

        self.column.addWidget(self.halves)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.note = QLabel(AccountVersions)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"type", u"caption")
        self.note.setProperty(u"ink", u"muted")
        self.note.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy1)

        self.buttons.addWidget(self.note)

        self.restore = QPushButton(AccountVersions)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.buttons.addWidget(self.restore)

        self.close = QPushButton(AccountVersions)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sectionLabel.setBuddy(self.section)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AccountVersions)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(AccountVersions)
    # setupUi

    def retranslateUi(self, AccountVersions: QWidget) -> None:
        AccountVersions.setWindowTitle(QCoreApplication.translate("AccountVersions", u"What changed", None))
        self.sectionLabel.setText(QCoreApplication.translate("AccountVersions", u"&Section", None))
        self.key.setText("")
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("AccountVersions", u"Earlier versions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.change.setAccessibleName(QCoreApplication.translate("AccountVersions", u"What changed", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.restore.setText(QCoreApplication.translate("AccountVersions", u"Restore as a new version", None))
        self.close.setText(QCoreApplication.translate("AccountVersions", u"Close", None))
    # retranslateUi

