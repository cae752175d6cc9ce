# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_document.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.evidence_cells import CodeTag

class Ui_EvidenceDocument(object):
    def setupUi(self, EvidenceDocument: QWidget) -> None:
        if not EvidenceDocument.objectName():
            EvidenceDocument.setObjectName(u"EvidenceDocument")
        self.column = QVBoxLayout(EvidenceDocument)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(EvidenceDocument)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"kind", u"bar")
        self.headRow = QHBoxLayout(self.head)
        self.headRow.setSpacing(10)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(14, 8, 14, 8)
        self.tag = CodeTag(self.head)
        self.tag.setObjectName(u"tag")

        self.headRow.addWidget(self.tag)

        self.names = QVBoxLayout()
        self.names.setSpacing(1)
        self.names.setObjectName(u"names")
        self.names.setContentsMargins(0, 0, 0, 0)
        self.title = CutLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"section")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.names.addWidget(self.title)

        self.facts = CutLabel(self.head)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"type", u"caption")
        self.facts.setProperty(u"ink", u"muted")
        sizePolicy.setHeightForWidth(self.facts.sizePolicy().hasHeightForWidth())
        self.facts.setSizePolicy(sizePolicy)

        self.names.addWidget(self.facts)


        self.headRow.addLayout(self.names)

        self.details = QPushButton(self.head)
        self.details.setObjectName(u"details")

        self.headRow.addWidget(self.details)

        self.more = QPushButton(self.head)
        self.more.setObjectName(u"more")

        self.headRow.addWidget(self.more)

        self.headStrut = QSpacerItem(0, 44, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.headRow.addItem(self.headStrut)

        self.headRow.setStretch(1, 1)

        self.column.addWidget(self.head)

        self.barPlace = QVBoxLayout()
        self.barPlace.setSpacing(0)
        self.barPlace.setObjectName(u"barPlace")
        self.barPlace.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.barPlace)

        self.stack = QStackedWidget(EvidenceDocument)
        self.stack.setObjectName(u"stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy1)
        self.pages = QWidget()
        self.pages.setObjectName(u"pages")
        self.viewPlace = QVBoxLayout(self.pages)
        self.viewPlace.setSpacing(0)
        self.viewPlace.setObjectName(u"viewPlace")
        self.viewPlace.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.pages)
        self.without = QWidget()
        self.without.setObjectName(u"without")
        self.withoutColumn = QVBoxLayout(self.without)
        self.withoutColumn.setSpacing(10)
        self.withoutColumn.setObjectName(u"withoutColumn")
        self.withoutColumn.setContentsMargins(40, 20, 40, 20)
        self.above = QSpacerItem(8, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.withoutColumn.addItem(self.above)

        self.sentenceTitle = QLabel(self.without)
        self.sentenceTitle.setObjectName(u"sentenceTitle")
        self.sentenceTitle.setProperty(u"type", u"section")
        self.sentenceTitle.setWordWrap(True)
        self.sentenceTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.withoutColumn.addWidget(self.sentenceTitle)

        self.sentence = QLabel(self.without)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setProperty(u"ink", u"muted")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.withoutColumn.addWidget(self.sentence)

        self.saveRow = QHBoxLayout()
        self.saveRow.setSpacing(0)
        self.saveRow.setObjectName(u"saveRow")
        self.saveRow.setContentsMargins(0, 0, 0, 0)
        self.left = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.saveRow.addItem(self.left)

        self.save = QPushButton(self.without)
        self.save.setObjectName(u"save")

        self.saveRow.addWidget(self.save)

        self.right = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.saveRow.addItem(self.right)


        self.withoutColumn.addLayout(self.saveRow)

        self.below = QSpacerItem(8, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.withoutColumn.addItem(self.below)

        self.stack.addWidget(self.without)

        self.column.addWidget(self.stack)

        self.foot = QFrame(EvidenceDocument)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(14, 4, 12, 4)
        self.footWords = CutLabel(self.foot)
        self.footWords.setObjectName(u"footWords")
        self.footWords.setProperty(u"type", u"caption")
        self.footWords.setProperty(u"ink", u"muted")
        sizePolicy.setHeightForWidth(self.footWords.sizePolicy().hasHeightForWidth())
        self.footWords.setSizePolicy(sizePolicy)

        self.footRow.addWidget(self.footWords)

        self.filePlace = QVBoxLayout()
        self.filePlace.setSpacing(0)
        self.filePlace.setObjectName(u"filePlace")

        self.footRow.addLayout(self.filePlace)


        self.column.addWidget(self.foot)

        QWidget.setTabOrder(self.details, self.more)
        QWidget.setTabOrder(self.more, self.save)

        self.retranslateUi(EvidenceDocument)

        QMetaObject.connectSlotsByName(EvidenceDocument)
    # setupUi

    def retranslateUi(self, EvidenceDocument: QWidget) -> None:
        self.title.setText("")
        self.facts.setText("")
        self.details.setText(QCoreApplication.translate("EvidenceDocument", u"Details", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("EvidenceDocument", u"Details of this document (F2)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.details.setToolTip(QCoreApplication.translate("EvidenceDocument", u"Details of this document (F2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("EvidenceDocument", u"More about this document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("EvidenceDocument", u"Save a copy, save an annotated copy, or read the file again", None))
#endif // QT_CONFIG(tooltip)
        self.sentenceTitle.setText("")
        self.sentence.setText("")
        self.save.setText(QCoreApplication.translate("EvidenceDocument", u"Save a copy\u2026", None))
        self.footWords.setText("")
        pass
    # retranslateUi

