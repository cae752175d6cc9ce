# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_links.ui'
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
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_EvidenceLinks(object):
    def setupUi(self, EvidenceLinks: QWidget) -> None:
        if not EvidenceLinks.objectName():
            EvidenceLinks.setObjectName(u"EvidenceLinks")
        self.column = QVBoxLayout(EvidenceLinks)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.formPlace = QVBoxLayout()
        self.formPlace.setSpacing(0)
        self.formPlace.setObjectName(u"formPlace")
        self.formPlace.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.formPlace)

        self.filed = QFrame(EvidenceLinks)
        self.filed.setObjectName(u"filed")
        self.filed.setProperty(u"kind", u"paneTitle")
        self.filedRow = QHBoxLayout(self.filed)
        self.filedRow.setSpacing(6)
        self.filedRow.setObjectName(u"filedRow")
        self.filedRow.setContentsMargins(14, 5, 14, 5)
        self.filedWords = CutLabel(self.filed)
        self.filedWords.setObjectName(u"filedWords")
        self.filedWords.setProperty(u"type", u"label")
        self.filedWords.setProperty(u"ink", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.filedWords.sizePolicy().hasHeightForWidth())
        self.filedWords.setSizePolicy(sizePolicy)

        self.filedRow.addWidget(self.filedWords)

        self.filedCount = QLabel(self.filed)
        self.filedCount.setObjectName(u"filedCount")
        self.filedCount.setProperty(u"type", u"caption")
        self.filedCount.setProperty(u"ink", u"muted")

        self.filedRow.addWidget(self.filedCount)

        self.filedStrut = QSpacerItem(0, 18, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filedRow.addItem(self.filedStrut)


        self.column.addWidget(self.filed)

        self.links = QListView(EvidenceLinks)
        self.links.setObjectName(u"links")
        self.links.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.links.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.links.setResizeMode(QListView.ResizeMode.Adjust)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.links.sizePolicy().hasHeightForWidth())
        self.links.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.links)

        self.nothing = QLabel(EvidenceLinks)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"ink", u"muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(20)
        sizePolicy1.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.nothing)

        self.bottom = QFrame(EvidenceLinks)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setProperty(u"kind", u"paneFoot")
        self.bottomRow = QHBoxLayout(self.bottom)
        self.bottomRow.setSpacing(6)
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomRow.setContentsMargins(14, 4, 12, 4)
        self.note = CutLabel(self.bottom)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"type", u"caption")
        self.note.setProperty(u"ink", u"muted")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)

        self.bottomRow.addWidget(self.note)

        self.edit = QToolButton(self.bottom)
        self.edit.setObjectName(u"edit")
        self.edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit.setProperty(u"kind", u"quiet")

        self.bottomRow.addWidget(self.edit)

        self.remove = QToolButton(self.bottom)
        self.remove.setObjectName(u"remove")
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remove.setProperty(u"kind", u"quiet")

        self.bottomRow.addWidget(self.remove)

        self.link = QPushButton(self.bottom)
        self.link.setObjectName(u"link")

        self.bottomRow.addWidget(self.link)

        self.bottomStrut = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bottomRow.addItem(self.bottomStrut)


        self.column.addWidget(self.bottom)

        QWidget.setTabOrder(self.links, self.edit)
        QWidget.setTabOrder(self.edit, self.remove)
        QWidget.setTabOrder(self.remove, self.link)

        self.retranslateUi(EvidenceLinks)

        QMetaObject.connectSlotsByName(EvidenceLinks)
    # setupUi

    def retranslateUi(self, EvidenceLinks: QWidget) -> None:
        self.filedWords.setText(QCoreApplication.translate("EvidenceLinks", u"What this document is linked to", None))
        self.filedCount.setText("")
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("EvidenceLinks", u"Links of this document", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.note.setText("")
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("EvidenceLinks", u"Edit this link (F4)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.edit.setToolTip(QCoreApplication.translate("EvidenceLinks", u"Edit this link (F4)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("EvidenceLinks", u"Remove this link (Del)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("EvidenceLinks", u"Remove this link (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.link.setText(QCoreApplication.translate("EvidenceLinks", u"Link", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("EvidenceLinks", u"Link this document (Ctrl+L)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.link.setToolTip(QCoreApplication.translate("EvidenceLinks", u"Link this document (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

