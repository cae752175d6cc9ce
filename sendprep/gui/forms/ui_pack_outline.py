# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack_outline.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QTreeView, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import (CutComboBox, CutLabel)

class Ui_PackOutline(object):
    def setupUi(self, PackOutline: QWidget) -> None:
        if not PackOutline.objectName():
            PackOutline.setObjectName(u"PackOutline")
        PackOutline.setProperty(u"kind", u"sheet")
        self.column = QVBoxLayout(PackOutline)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QFrame(PackOutline)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"paneTitle")
        self.titleRow = QHBoxLayout(self.title)
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(14, 3, 14, 3)
        self.heading = QLabel(self.title)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"label")

        self.titleRow.addWidget(self.heading)

        self.titleGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleGap)

        self.headingPages = QLabel(self.title)
        self.headingPages.setObjectName(u"headingPages")
        self.headingPages.setProperty(u"type", u"label")

        self.titleRow.addWidget(self.headingPages)

        self.titleStrut = QSpacerItem(0, 26, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.titleRow.addItem(self.titleStrut)


        self.column.addWidget(self.title)

        self.tree = QTreeView(PackOutline)
        self.tree.setObjectName(u"tree")
        self.tree.setMinimumSize(QSize(0, 180))
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setHeaderHidden(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.column.addWidget(self.tree)

        self.withhold = QFrame(PackOutline)
        self.withhold.setObjectName(u"withhold")
        self.withhold.setProperty(u"kind", u"paneFoot")
        self.withholdColumn = QVBoxLayout(self.withhold)
        self.withholdColumn.setSpacing(6)
        self.withholdColumn.setObjectName(u"withholdColumn")
        self.withholdColumn.setContentsMargins(14, 8, 14, 10)
        self.what = CutLabel(self.withhold)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"type", u"label")

        self.withholdColumn.addWidget(self.what)

        self.section = CutComboBox(self.withhold)
        self.section.setObjectName(u"section")

        self.withholdColumn.addWidget(self.section)

        self.ticksRow = QHBoxLayout()
        self.ticksRow.setSpacing(12)
        self.ticksRow.setObjectName(u"ticksRow")
        self.ticksRow.setContentsMargins(0, 0, 0, 0)
        self.board = QCheckBox(self.withhold)
        self.board.setObjectName(u"board")

        self.ticksRow.addWidget(self.board)

        self.parents = QCheckBox(self.withhold)
        self.parents.setObjectName(u"parents")

        self.ticksRow.addWidget(self.parents)

        self.ticksGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ticksRow.addItem(self.ticksGap)


        self.withholdColumn.addLayout(self.ticksRow)

        self.because = QLineEdit(self.withhold)
        self.because.setObjectName(u"because")

        self.withholdColumn.addWidget(self.because)


        self.column.addWidget(self.withhold)

        self.column.setStretch(1, 1)

        self.retranslateUi(PackOutline)

        QMetaObject.connectSlotsByName(PackOutline)
    # setupUi

    def retranslateUi(self, PackOutline: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("PackOutline", u"In the pack", None))
        self.headingPages.setText(QCoreApplication.translate("PackOutline", u"Pages", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("PackOutline", u"In the pack", None))
#endif // QT_CONFIG(accessibility)
        self.what.setText("")
#if QT_CONFIG(accessibility)
        self.section.setAccessibleName(QCoreApplication.translate("PackOutline", u"Section of our account", None))
#endif // QT_CONFIG(accessibility)
        self.board.setText(QCoreApplication.translate("PackOutline", u"Board", None))
        self.parents.setText(QCoreApplication.translate("PackOutline", u"Families", None))
#if QT_CONFIG(accessibility)
        self.because.setAccessibleName(QCoreApplication.translate("PackOutline", u"Why it is kept out", None))
#endif // QT_CONFIG(accessibility)
        self.because.setPlaceholderText(QCoreApplication.translate("PackOutline", u"Why (optional)", None))
        pass
    # retranslateUi

