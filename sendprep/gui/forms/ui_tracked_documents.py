# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tracked_documents.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.date_field import DateField
from sendprep.gui.wrapped_list import WrappedList

class Ui_TrackedDocuments(object):
    def setupUi(self, TrackedDocuments: QWidget) -> None:
        if not TrackedDocuments.objectName():
            TrackedDocuments.setObjectName(u"TrackedDocuments")
        TrackedDocuments.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(TrackedDocuments)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.caseHead = QFrame(TrackedDocuments)
        self.caseHead.setObjectName(u"caseHead")
        self.caseHead.setProperty(u"kind", u"paneTitle")
        self.caseHeadRow = QHBoxLayout(self.caseHead)
        self.caseHeadRow.setSpacing(8)
        self.caseHeadRow.setObjectName(u"caseHeadRow")
        self.caseHeadRow.setContentsMargins(14, 6, 14, 6)
        self.caseTitle = CutLabel(self.caseHead)
        self.caseTitle.setObjectName(u"caseTitle")
        self.caseTitle.setProperty(u"type", u"section")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.caseTitle.sizePolicy().hasHeightForWidth())
        self.caseTitle.setSizePolicy(sizePolicy)

        self.caseHeadRow.addWidget(self.caseTitle)

        self.stop = QPushButton(self.caseHead)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"kind", u"quiet")

        self.caseHeadRow.addWidget(self.stop)

        self.change = QPushButton(self.caseHead)
        self.change.setObjectName(u"change")

        self.caseHeadRow.addWidget(self.change)

        self.caseHeadRow.setStretch(0, 1)

        self.column.addWidget(self.caseHead)

        self.facts = QFrame(TrackedDocuments)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"bar")
        self.factsColumn = QVBoxLayout(self.facts)
        self.factsColumn.setSpacing(2)
        self.factsColumn.setObjectName(u"factsColumn")
        self.factsColumn.setContentsMargins(14, 8, 14, 8)
        self.who = QLabel(self.facts)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)
        self.who.setTextFormat(Qt.TextFormat.PlainText)

        self.factsColumn.addWidget(self.who)

        self.when = QLabel(self.facts)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"ink", u"muted")
        self.when.setWordWrap(True)
        self.when.setTextFormat(Qt.TextFormat.PlainText)

        self.factsColumn.addWidget(self.when)


        self.column.addWidget(self.facts)

        self.documentsHead = QFrame(TrackedDocuments)
        self.documentsHead.setObjectName(u"documentsHead")
        self.documentsHead.setProperty(u"kind", u"paneTitle")
        self.documentsHeadRow = QHBoxLayout(self.documentsHead)
        self.documentsHeadRow.setSpacing(8)
        self.documentsHeadRow.setObjectName(u"documentsHeadRow")
        self.documentsHeadRow.setContentsMargins(14, 6, 14, 6)
        self.documentsTitle = CutLabel(self.documentsHead)
        self.documentsTitle.setObjectName(u"documentsTitle")
        self.documentsTitle.setProperty(u"type", u"section")
        sizePolicy.setHeightForWidth(self.documentsTitle.sizePolicy().hasHeightForWidth())
        self.documentsTitle.setSizePolicy(sizePolicy)

        self.documentsHeadRow.addWidget(self.documentsTitle)

        self.today = QPushButton(self.documentsHead)
        self.today.setObjectName(u"today")

        self.documentsHeadRow.addWidget(self.today)

        self.documentsHeadRow.setStretch(0, 1)

        self.column.addWidget(self.documentsHead)

        self.documents = WrappedList(TrackedDocuments)
        self.documents.setObjectName(u"documents")
        self.documents.setFrameShape(QFrame.Shape.NoFrame)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.documents.setMinimumSize(QSize(0, 36))
        self.documents.setTabKeyNavigation(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.documents.sizePolicy().hasHeightForWidth())
        self.documents.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.documents)

        self.foot = QFrame(TrackedDocuments)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footGrid = QGridLayout(self.foot)
        self.footGrid.setObjectName(u"footGrid")
        self.footGrid.setHorizontalSpacing(10)
        self.footGrid.setVerticalSpacing(4)
        self.footGrid.setContentsMargins(14, 8, 14, 10)
        self.uploadedLabel = QLabel(self.foot)
        self.uploadedLabel.setObjectName(u"uploadedLabel")
        self.uploadedLabel.setProperty(u"type", u"label")
        self.uploadedLabel.setWordWrap(False)
        self.uploadedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.footGrid.addWidget(self.uploadedLabel, 0, 0, 1, 1)

        self.notHeldLabel = QLabel(self.foot)
        self.notHeldLabel.setObjectName(u"notHeldLabel")
        self.notHeldLabel.setProperty(u"type", u"label")
        self.notHeldLabel.setWordWrap(False)
        self.notHeldLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.footGrid.addWidget(self.notHeldLabel, 0, 1, 1, 1)

        self.uploaded = DateField(self.foot)
        self.uploaded.setObjectName(u"uploaded")
        self.uploaded.setMinimumSize(QSize(150, 0))

        self.footGrid.addWidget(self.uploaded, 1, 0, 1, 1)

        self.notHeld = QLineEdit(self.foot)
        self.notHeld.setObjectName(u"notHeld")
        self.notHeld.setMaxLength(200)

        self.footGrid.addWidget(self.notHeld, 1, 1, 1, 1)

        self.refused = QLabel(self.foot)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"type", u"caption")
        self.refused.setProperty(u"ink", u"bad")
        self.refused.setWordWrap(True)
        self.refused.setTextFormat(Qt.TextFormat.PlainText)

        self.footGrid.addWidget(self.refused, 2, 0, 1, 2)

        self.footGrid.setColumnStretch(1, 1)

        self.column.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.uploadedLabel.setBuddy(self.uploaded)
        self.notHeldLabel.setBuddy(self.notHeld)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TrackedDocuments)

        QMetaObject.connectSlotsByName(TrackedDocuments)
    # setupUi

    def retranslateUi(self, TrackedDocuments: QWidget) -> None:
        self.stop.setText(QCoreApplication.translate("TrackedDocuments", u"Stop tracking", None))
#if QT_CONFIG(tooltip)
        self.stop.setToolTip(QCoreApplication.translate("TrackedDocuments", u"Take the case out of the tracked ones; Ctrl+Z brings it back (Del in the list)", None))
#endif // QT_CONFIG(tooltip)
        self.change.setText(QCoreApplication.translate("TrackedDocuments", u"Change\u2026", None))
#if QT_CONFIG(tooltip)
        self.change.setToolTip(QCoreApplication.translate("TrackedDocuments", u"Change what is said of the case (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.who.setText("")
        self.when.setText("")
        self.today.setText(QCoreApplication.translate("TrackedDocuments", u"Uploaded today", None))
#if QT_CONFIG(tooltip)
        self.today.setToolTip(QCoreApplication.translate("TrackedDocuments", u"Say that the chosen document was uploaded today (Space)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("TrackedDocuments", u"Documents of the case", None))
#endif // QT_CONFIG(accessibility)
        self.uploadedLabel.setText(QCoreApplication.translate("TrackedDocuments", u"Uploaded on", None))
        self.notHeldLabel.setText(QCoreApplication.translate("TrackedDocuments", u"or not held, because", None))
#if QT_CONFIG(accessibility)
        self.uploaded.setAccessibleName(QCoreApplication.translate("TrackedDocuments", u"Day on which the document was uploaded", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.notHeld.setAccessibleName(QCoreApplication.translate("TrackedDocuments", u"Why there is no such document", None))
#endif // QT_CONFIG(accessibility)
        self.notHeld.setPlaceholderText(QCoreApplication.translate("TrackedDocuments", u"In words that tell nobody who it is", None))
        self.refused.setText("")
        pass
    # retranslateUi

