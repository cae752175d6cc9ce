# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_list.ui'
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
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_EvidenceList(object):
    def setupUi(self, EvidenceList: QWidget) -> None:
        if not EvidenceList.objectName():
            EvidenceList.setObjectName(u"EvidenceList")
        EvidenceList.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(EvidenceList)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(EvidenceList)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"kind", u"bar")
        self.headColumn = QVBoxLayout(self.head)
        self.headColumn.setSpacing(10)
        self.headColumn.setObjectName(u"headColumn")
        self.headColumn.setContentsMargins(14, 14, 12, 10)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"page-title")

        self.titleRow.addWidget(self.title)

        self.count = CutLabel(self.head)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"type", u"caption")
        self.count.setProperty(u"ink", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.count.sizePolicy().hasHeightForWidth())
        self.count.setSizePolicy(sizePolicy)

        self.titleRow.addWidget(self.count)

        self.add = QPushButton(self.head)
        self.add.setObjectName(u"add")

        self.titleRow.addWidget(self.add)


        self.headColumn.addLayout(self.titleRow)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(8)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(0, 0, 0, 0)
        self.filter = QLineEdit(self.head)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.filterRow.addWidget(self.filter)

        self.options = QPushButton(self.head)
        self.options.setObjectName(u"options")

        self.filterRow.addWidget(self.options)


        self.headColumn.addLayout(self.filterRow)

        self.only = QFrame(self.head)
        self.only.setObjectName(u"only")
        self.onlyRow = QHBoxLayout(self.only)
        self.onlyRow.setSpacing(6)
        self.onlyRow.setObjectName(u"onlyRow")
        self.onlyRow.setContentsMargins(0, 0, 0, 0)
        self.onlyWords = CutLabel(self.only)
        self.onlyWords.setObjectName(u"onlyWords")
        self.onlyWords.setProperty(u"type", u"caption")
        self.onlyWords.setProperty(u"ink", u"muted")
        sizePolicy.setHeightForWidth(self.onlyWords.sizePolicy().hasHeightForWidth())
        self.onlyWords.setSizePolicy(sizePolicy)

        self.onlyRow.addWidget(self.onlyWords)

        self.showAll = QPushButton(self.only)
        self.showAll.setObjectName(u"showAll")
        self.showAll.setProperty(u"kind", u"link")

        self.onlyRow.addWidget(self.showAll)


        self.headColumn.addWidget(self.only)


        self.column.addWidget(self.head)

        self.documents = QListView(EvidenceList)
        self.documents.setObjectName(u"documents")
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.documents.setResizeMode(QListView.ResizeMode.Adjust)
        self.documents.setUniformItemSizes(True)
        self.documents.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.documents.sizePolicy().hasHeightForWidth())
        self.documents.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.documents)

        self.nothing = QLabel(EvidenceList)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"ink", u"muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(20)
        sizePolicy1.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.nothing)

        self.bottom = QFrame(EvidenceList)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setProperty(u"kind", u"paneFoot")
        self.bottomRow = QHBoxLayout(self.bottom)
        self.bottomRow.setSpacing(6)
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomRow.setContentsMargins(14, 4, 12, 4)
        self.noteIcon = QLabel(self.bottom)
        self.noteIcon.setObjectName(u"noteIcon")

        self.bottomRow.addWidget(self.noteIcon)

        self.note = CutLabel(self.bottom)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"type", u"caption")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)

        self.bottomRow.addWidget(self.note)

        self.show = QPushButton(self.bottom)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"kind", u"link")

        self.bottomRow.addWidget(self.show)

        self.bottomStrut = QSpacerItem(0, 28, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bottomRow.addItem(self.bottomStrut)


        self.column.addWidget(self.bottom)

        QWidget.setTabOrder(self.filter, self.options)
        QWidget.setTabOrder(self.options, self.documents)
        QWidget.setTabOrder(self.documents, self.add)

        self.retranslateUi(EvidenceList)

        QMetaObject.connectSlotsByName(EvidenceList)
    # setupUi

    def retranslateUi(self, EvidenceList: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("EvidenceList", u"Evidence", None))
        self.count.setText("")
        self.add.setText(QCoreApplication.translate("EvidenceList", u"Add", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("EvidenceList", u"Add evidence (Ctrl+Shift+A)", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("EvidenceList", u"Filter by title or number", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("EvidenceList", u"Filter the documents", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.options.setAccessibleName(QCoreApplication.translate("EvidenceList", u"Which documents, and in which order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.options.setToolTip(QCoreApplication.translate("EvidenceList", u"Which documents, and in which order", None))
#endif // QT_CONFIG(tooltip)
        self.onlyWords.setText("")
        self.showAll.setText(QCoreApplication.translate("EvidenceList", u"Show all", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("EvidenceList", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.noteIcon.setText("")
        self.note.setText("")
        self.show.setText(QCoreApplication.translate("EvidenceList", u"Show", None))
        pass
    # retranslateUi

