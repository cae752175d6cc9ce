# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_link_form.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import (CutComboBox, CutLabel)
from sendprep.gui.evidence_cells import Stair
from sendprep.gui.segments import Segments

class Ui_EvidenceLinkForm(object):
    def setupUi(self, EvidenceLinkForm: QWidget) -> None:
        if not EvidenceLinkForm.objectName():
            EvidenceLinkForm.setObjectName(u"EvidenceLinkForm")
        EvidenceLinkForm.setProperty(u"kind", u"bar")
        self.column = QVBoxLayout(EvidenceLinkForm)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 14)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(0)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.purpose = QLabel(EvidenceLinkForm)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"body-strong")

        self.titleRow.addWidget(self.purpose)

        self.titleGap = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleGap)

        self.about = CutLabel(EvidenceLinkForm)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"type", u"caption")
        self.about.setProperty(u"ink", u"muted")
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)

        self.titleRow.addWidget(self.about)


        self.column.addLayout(self.titleRow)

        self.g0 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g0)

        self.weaknessLabel = QLabel(EvidenceLinkForm)
        self.weaknessLabel.setObjectName(u"weaknessLabel")
        self.weaknessLabel.setProperty(u"type", u"label")
        self.weaknessLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.weaknessLabel)

        self.weakness = CutComboBox(EvidenceLinkForm)
        self.weakness.setObjectName(u"weakness")
        self.weakness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.weakness.setMinimumContentsLength(10)

        self.column.addWidget(self.weakness)

        self.g1 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.findingLabel = QLabel(EvidenceLinkForm)
        self.findingLabel.setObjectName(u"findingLabel")
        self.findingLabel.setProperty(u"type", u"label")
        self.findingLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.findingLabel)

        self.finding = QComboBox(EvidenceLinkForm)
        self.finding.setObjectName(u"finding")
        self.finding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.finding.setMinimumContentsLength(10)

        self.column.addWidget(self.finding)

        self.words = QLabel(EvidenceLinkForm)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"caption")
        self.words.setProperty(u"ink", u"muted")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.g2 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g2)

        self.roleLabel = QLabel(EvidenceLinkForm)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"type", u"label")
        self.roleLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.roleLabel)

        self.role = Segments(EvidenceLinkForm)
        self.role.setObjectName(u"role")

        self.column.addWidget(self.role)

        self.g3 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g3)

        self.rungLabel = QLabel(EvidenceLinkForm)
        self.rungLabel.setObjectName(u"rungLabel")
        self.rungLabel.setProperty(u"type", u"label")
        self.rungLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.rungLabel)

        self.rung = Segments(EvidenceLinkForm)
        self.rung.setObjectName(u"rung")

        self.column.addWidget(self.rung)

        self.rungRow = QHBoxLayout()
        self.rungRow.setSpacing(6)
        self.rungRow.setObjectName(u"rungRow")
        self.rungRow.setContentsMargins(0, 0, 0, 0)
        self.stair = Stair(EvidenceLinkForm)
        self.stair.setObjectName(u"stair")

        self.rungRow.addWidget(self.stair)

        self.rungWords = CutLabel(EvidenceLinkForm)
        self.rungWords.setObjectName(u"rungWords")
        self.rungWords.setProperty(u"type", u"caption")
        self.rungWords.setProperty(u"ink", u"muted")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.rungWords.sizePolicy().hasHeightForWidth())
        self.rungWords.setSizePolicy(sizePolicy1)

        self.rungRow.addWidget(self.rungWords)


        self.column.addLayout(self.rungRow)

        self.g4 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g4)

        self.whyLabel = QLabel(EvidenceLinkForm)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setProperty(u"type", u"label")
        self.whyLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.whyLabel)

        self.why = QLineEdit(EvidenceLinkForm)
        self.why.setObjectName(u"why")
        self.why.setMaxLength(300)

        self.column.addWidget(self.why)

        self.g5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g5)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.acceptPlace = QVBoxLayout()
        self.acceptPlace.setSpacing(0)
        self.acceptPlace.setObjectName(u"acceptPlace")
        self.acceptPlace.setContentsMargins(0, 0, 0, 0)

        self.buttons.addLayout(self.acceptPlace)

        self.buttonsGap = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(EvidenceLinkForm)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.weaknessLabel.setBuddy(self.weakness)
        self.findingLabel.setBuddy(self.finding)
        self.roleLabel.setBuddy(self.role)
        self.rungLabel.setBuddy(self.rung)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.weakness, self.finding)
        QWidget.setTabOrder(self.finding, self.role)
        QWidget.setTabOrder(self.role, self.rung)
        QWidget.setTabOrder(self.rung, self.why)
        QWidget.setTabOrder(self.why, self.cancel)

        self.retranslateUi(EvidenceLinkForm)

        QMetaObject.connectSlotsByName(EvidenceLinkForm)
    # setupUi

    def retranslateUi(self, EvidenceLinkForm: QWidget) -> None:
        self.purpose.setText(QCoreApplication.translate("EvidenceLinkForm", u"New link", None))
        self.about.setText("")
        self.weaknessLabel.setText(QCoreApplication.translate("EvidenceLinkForm", u"Weakness", None))
#if QT_CONFIG(accessibility)
        self.weakness.setAccessibleName(QCoreApplication.translate("EvidenceLinkForm", u"Weakness", None))
#endif // QT_CONFIG(accessibility)
        self.findingLabel.setText(QCoreApplication.translate("EvidenceLinkForm", u"Finding", None))
#if QT_CONFIG(accessibility)
        self.finding.setAccessibleName(QCoreApplication.translate("EvidenceLinkForm", u"Finding", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText("")
        self.roleLabel.setText(QCoreApplication.translate("EvidenceLinkForm", u"What it does   S P C X", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("EvidenceLinkForm", u"What it does", None))
#endif // QT_CONFIG(accessibility)
        self.rungLabel.setText(QCoreApplication.translate("EvidenceLinkForm", u"How far it goes   1 to 5", None))
#if QT_CONFIG(accessibility)
        self.rung.setAccessibleName(QCoreApplication.translate("EvidenceLinkForm", u"How far it goes", None))
#endif // QT_CONFIG(accessibility)
        self.rungWords.setText("")
        self.whyLabel.setText(QCoreApplication.translate("EvidenceLinkForm", u"Why, in one line (optional)", None))
        self.why.setPlaceholderText(QCoreApplication.translate("EvidenceLinkForm", u"What it shows, in your words", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("EvidenceLinkForm", u"Why, in one line", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("EvidenceLinkForm", u"Cancel", None))
        pass
    # retranslateUi

