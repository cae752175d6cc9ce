# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QToolButton, QWidget)

from sendprep.gui.cut_label import (CutComboBox, CutLabel)
from sendprep.gui.segments import Segments

class Ui_PackBar(object):
    def setupUi(self, PackBar: QWidget) -> None:
        if not PackBar.objectName():
            PackBar.setObjectName(u"PackBar")
        PackBar.setProperty(u"kind", u"bar")
        self.rows = QHBoxLayout(PackBar)
        self.rows.setSpacing(16)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 9, 16, 9)
        self.firstRow = QHBoxLayout()
        self.firstRow.setSpacing(16)
        self.firstRow.setObjectName(u"firstRow")
        self.firstRow.setContentsMargins(0, 0, 0, 0)
        self.editionPart = QHBoxLayout()
        self.editionPart.setSpacing(8)
        self.editionPart.setObjectName(u"editionPart")
        self.editionPart.setContentsMargins(0, 0, 0, 0)
        self.editionLabel = QLabel(PackBar)
        self.editionLabel.setObjectName(u"editionLabel")
        self.editionLabel.setProperty(u"type", u"label")
        self.editionLabel.setProperty(u"ink", u"muted")

        self.editionPart.addWidget(self.editionLabel)

        self.edition = Segments(PackBar)
        self.edition.setObjectName(u"edition")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.edition.sizePolicy().hasHeightForWidth())
        self.edition.setSizePolicy(sizePolicy)

        self.editionPart.addWidget(self.edition)

        self.more = QToolButton(PackBar)
        self.more.setObjectName(u"more")
        self.more.setCheckable(True)
        self.more.setProperty(u"kind", u"quiet")

        self.editionPart.addWidget(self.more)

        self.editionGap = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editionPart.addItem(self.editionGap)


        self.firstRow.addLayout(self.editionPart)

        self.bindingPart = QHBoxLayout()
        self.bindingPart.setSpacing(8)
        self.bindingPart.setObjectName(u"bindingPart")
        self.bindingPart.setContentsMargins(0, 0, 0, 0)
        self.bindingLabel = QLabel(PackBar)
        self.bindingLabel.setObjectName(u"bindingLabel")
        self.bindingLabel.setProperty(u"type", u"label")
        self.bindingLabel.setProperty(u"ink", u"muted")

        self.bindingPart.addWidget(self.bindingLabel)

        self.binding = CutComboBox(PackBar)
        self.binding.setObjectName(u"binding")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.binding.sizePolicy().hasHeightForWidth())
        self.binding.setSizePolicy(sizePolicy1)
        self.binding.setMaximumSize(QSize(250, 16777215))
        self.binding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.bindingPart.addWidget(self.binding)

        self.bindingPart.setStretch(1, 1)

        self.firstRow.addLayout(self.bindingPart)

        self.weaknessPart = QHBoxLayout()
        self.weaknessPart.setSpacing(8)
        self.weaknessPart.setObjectName(u"weaknessPart")
        self.weaknessPart.setContentsMargins(0, 0, 0, 0)
        self.weaknessLabel = QLabel(PackBar)
        self.weaknessLabel.setObjectName(u"weaknessLabel")
        self.weaknessLabel.setProperty(u"type", u"label")
        self.weaknessLabel.setProperty(u"ink", u"muted")

        self.weaknessPart.addWidget(self.weaknessLabel)

        self.weakness = CutComboBox(PackBar)
        self.weakness.setObjectName(u"weakness")
        sizePolicy1.setHeightForWidth(self.weakness.sizePolicy().hasHeightForWidth())
        self.weakness.setSizePolicy(sizePolicy1)
        self.weakness.setMaximumSize(QSize(250, 16777215))
        self.weakness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.weaknessPart.addWidget(self.weakness)

        self.weaknessPart.setStretch(1, 1)

        self.firstRow.addLayout(self.weaknessPart)

        self.firstGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.firstRow.addItem(self.firstGap)

        self.firstRow.setStretch(1, 2)
        self.firstRow.setStretch(2, 2)
        self.firstRow.setStretch(3, 1)

        self.rows.addLayout(self.firstRow)

        self.secondRow = QHBoxLayout()
        self.secondRow.setSpacing(16)
        self.secondRow.setObjectName(u"secondRow")
        self.secondRow.setContentsMargins(0, 0, 0, 0)
        self.copiesPart = QHBoxLayout()
        self.copiesPart.setSpacing(8)
        self.copiesPart.setObjectName(u"copiesPart")
        self.copiesPart.setContentsMargins(0, 0, 0, 0)
        self.copiesLabel = QLabel(PackBar)
        self.copiesLabel.setObjectName(u"copiesLabel")
        self.copiesLabel.setProperty(u"type", u"label")
        self.copiesLabel.setProperty(u"ink", u"muted")

        self.copiesPart.addWidget(self.copiesLabel)

        self.copies = QSpinBox(PackBar)
        self.copies.setObjectName(u"copies")
        self.copies.setMinimum(1)
        self.copies.setMaximum(99)
        self.copies.setMinimumSize(QSize(46, 30))
        self.copies.setMaximumSize(QSize(64, 16777215))

        self.copiesPart.addWidget(self.copies)


        self.secondRow.addLayout(self.copiesPart)

        self.issue = CutLabel(PackBar)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"type", u"caption")
        self.issue.setProperty(u"ink", u"muted")

        self.secondRow.addWidget(self.issue)

        self.giveOut = QPushButton(PackBar)
        self.giveOut.setObjectName(u"giveOut")
        sizePolicy.setHeightForWidth(self.giveOut.sizePolicy().hasHeightForWidth())
        self.giveOut.setSizePolicy(sizePolicy)

        self.secondRow.addWidget(self.giveOut)

        self.secondGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.secondRow.addItem(self.secondGap)

        self.secondRow.setStretch(3, 1)

        self.rows.addLayout(self.secondRow)

        self.rows.setStretch(0, 1)

        self.retranslateUi(PackBar)

        QMetaObject.connectSlotsByName(PackBar)
    # setupUi

    def retranslateUi(self, PackBar: QWidget) -> None:
        self.editionLabel.setText(QCoreApplication.translate("PackBar", u"For", None))
#if QT_CONFIG(accessibility)
        self.edition.setAccessibleName(QCoreApplication.translate("PackBar", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("PackBar", u"More", None))
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("PackBar", u"Paper, copies and issue", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("PackBar", u"More: paper, copies and issue", None))
#endif // QT_CONFIG(accessibility)
        self.bindingLabel.setText(QCoreApplication.translate("PackBar", u"Paper", None))
#if QT_CONFIG(accessibility)
        self.binding.setAccessibleName(QCoreApplication.translate("PackBar", u"Paper", None))
#endif // QT_CONFIG(accessibility)
        self.weaknessLabel.setText(QCoreApplication.translate("PackBar", u"Weakness", None))
#if QT_CONFIG(accessibility)
        self.weakness.setAccessibleName(QCoreApplication.translate("PackBar", u"Weakness", None))
#endif // QT_CONFIG(accessibility)
        self.copiesLabel.setText(QCoreApplication.translate("PackBar", u"Copies", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("PackBar", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.issue.setText("")
        self.giveOut.setText(QCoreApplication.translate("PackBar", u"Give out as issue 1", None))
#if QT_CONFIG(accessibility)
        self.giveOut.setAccessibleName(QCoreApplication.translate("PackBar", u"Give out as issue 1", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

