# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'excerpt_form.ui'
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

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.evidence_cells import Stair
from sendprep.gui.excerpt_likely import LikelyWeaknesses
from sendprep.gui.segments import Segments

class Ui_ExcerptForm(object):
    def setupUi(self, ExcerptForm: QWidget) -> None:
        if not ExcerptForm.objectName():
            ExcerptForm.setObjectName(u"ExcerptForm")
        ExcerptForm.setProperty(u"kind", u"bar")
        self.column = QVBoxLayout(ExcerptForm)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 14)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(0)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.purpose = QLabel(ExcerptForm)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"body-strong")

        self.titleRow.addWidget(self.purpose)

        self.titleGap = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleGap)

        self.about = CutLabel(ExcerptForm)
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

        self.g0 = QSpacerItem(8, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g0)

        self.quoteRow = QHBoxLayout()
        self.quoteRow.setSpacing(9)
        self.quoteRow.setObjectName(u"quoteRow")
        self.quoteRow.setContentsMargins(0, 0, 0, 0)
        self.quoteBar = QFrame(ExcerptForm)
        self.quoteBar.setObjectName(u"quoteBar")
        self.quoteBar.setProperty(u"kind", u"quoteBar")
        self.quoteBar.setMinimumSize(QSize(3, 0))
        self.quoteBar.setMaximumSize(QSize(3, 16777215))

        self.quoteRow.addWidget(self.quoteBar)

        self.words = QLabel(ExcerptForm)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.words.sizePolicy().hasHeightForWidth())
        self.words.setSizePolicy(sizePolicy1)

        self.quoteRow.addWidget(self.words)


        self.column.addLayout(self.quoteRow)

        self.noteLabel = QLabel(ExcerptForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"type", u"label")
        self.noteLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.noteLabel)

        self.note = QLineEdit(ExcerptForm)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(300)

        self.column.addWidget(self.note)

        self.gq = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gq)

        self.weaknessRow = QHBoxLayout()
        self.weaknessRow.setSpacing(8)
        self.weaknessRow.setObjectName(u"weaknessRow")
        self.weaknessRow.setContentsMargins(0, 0, 0, 0)
        self.weaknessLabel = CutLabel(ExcerptForm)
        self.weaknessLabel.setObjectName(u"weaknessLabel")
        self.weaknessLabel.setProperty(u"type", u"label")
        self.weaknessLabel.setProperty(u"ink", u"muted")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(3)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.weaknessLabel.sizePolicy().hasHeightForWidth())
        self.weaknessLabel.setSizePolicy(sizePolicy2)

        self.weaknessRow.addWidget(self.weaknessLabel)

        self.weakness = QComboBox(ExcerptForm)
        self.weakness.setObjectName(u"weakness")
        self.weakness.setProperty(u"kind", u"small")
        self.weakness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.weakness.setMinimumContentsLength(6)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(2)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.weakness.sizePolicy().hasHeightForWidth())
        self.weakness.setSizePolicy(sizePolicy3)

        self.weaknessRow.addWidget(self.weakness)


        self.column.addLayout(self.weaknessRow)

        self.likely = LikelyWeaknesses(ExcerptForm)
        self.likely.setObjectName(u"likely")

        self.column.addWidget(self.likely)

        self.g1 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.findingLabel = QLabel(ExcerptForm)
        self.findingLabel.setObjectName(u"findingLabel")
        self.findingLabel.setProperty(u"type", u"label")
        self.findingLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.findingLabel)

        self.finding = QComboBox(ExcerptForm)
        self.finding.setObjectName(u"finding")
        self.finding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.finding.setMinimumContentsLength(10)

        self.column.addWidget(self.finding)

        self.g2 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g2)

        self.roleLabel = QLabel(ExcerptForm)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"type", u"label")
        self.roleLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.roleLabel)

        self.role = Segments(ExcerptForm)
        self.role.setObjectName(u"role")

        self.column.addWidget(self.role)

        self.g3 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g3)

        self.rungLabel = QLabel(ExcerptForm)
        self.rungLabel.setObjectName(u"rungLabel")
        self.rungLabel.setProperty(u"type", u"label")
        self.rungLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.rungLabel)

        self.rung = Segments(ExcerptForm)
        self.rung.setObjectName(u"rung")

        self.column.addWidget(self.rung)

        self.rungRow = QHBoxLayout()
        self.rungRow.setSpacing(6)
        self.rungRow.setObjectName(u"rungRow")
        self.rungRow.setContentsMargins(0, 0, 0, 0)
        self.stair = Stair(ExcerptForm)
        self.stair.setObjectName(u"stair")

        self.rungRow.addWidget(self.stair)

        self.rungWords = CutLabel(ExcerptForm)
        self.rungWords.setObjectName(u"rungWords")
        self.rungWords.setProperty(u"type", u"caption")
        self.rungWords.setProperty(u"ink", u"muted")
        sizePolicy1.setHeightForWidth(self.rungWords.sizePolicy().hasHeightForWidth())
        self.rungWords.setSizePolicy(sizePolicy1)

        self.rungRow.addWidget(self.rungWords)


        self.column.addLayout(self.rungRow)

        self.g4 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g4)

        self.whyLabel = QLabel(ExcerptForm)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setProperty(u"type", u"label")
        self.whyLabel.setProperty(u"ink", u"muted")

        self.column.addWidget(self.whyLabel)

        self.why = QLineEdit(ExcerptForm)
        self.why.setObjectName(u"why")
        self.why.setMaxLength(300)

        self.column.addWidget(self.why)

        self.mistake = QLabel(ExcerptForm)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setProperty(u"type", u"caption")
        self.mistake.setProperty(u"ink", u"bad")
        self.mistake.setWordWrap(True)

        self.column.addWidget(self.mistake)

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

        self.cancel = QPushButton(ExcerptForm)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.note)
        self.findingLabel.setBuddy(self.finding)
        self.roleLabel.setBuddy(self.role)
        self.rungLabel.setBuddy(self.rung)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.note, self.weakness)
        QWidget.setTabOrder(self.weakness, self.likely)
        QWidget.setTabOrder(self.likely, self.finding)
        QWidget.setTabOrder(self.finding, self.role)
        QWidget.setTabOrder(self.role, self.rung)
        QWidget.setTabOrder(self.rung, self.why)
        QWidget.setTabOrder(self.why, self.cancel)

        self.retranslateUi(ExcerptForm)

        QMetaObject.connectSlotsByName(ExcerptForm)
    # setupUi

    def retranslateUi(self, ExcerptForm: QWidget) -> None:
        self.purpose.setText(QCoreApplication.translate("ExcerptForm", u"New excerpt", None))
        self.about.setText("")
        self.words.setText("")
        self.noteLabel.setText(QCoreApplication.translate("ExcerptForm", u"What the box shows", None))
        self.note.setPlaceholderText(QCoreApplication.translate("ExcerptForm", u"In words: a picture says nothing to a search", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"What the box shows", None))
#endif // QT_CONFIG(accessibility)
        self.weaknessLabel.setText(QCoreApplication.translate("ExcerptForm", u"Weakness: the three most likely", None))
#if QT_CONFIG(accessibility)
        self.weakness.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"Any weakness", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.weakness.setToolTip(QCoreApplication.translate("ExcerptForm", u"Any weakness of the letter", None))
#endif // QT_CONFIG(tooltip)
        self.weakness.setPlaceholderText(QCoreApplication.translate("ExcerptForm", u"Any other", None))
#if QT_CONFIG(accessibility)
        self.likely.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"Weakness: the three most likely", None))
#endif // QT_CONFIG(accessibility)
        self.findingLabel.setText(QCoreApplication.translate("ExcerptForm", u"Finding", None))
#if QT_CONFIG(accessibility)
        self.finding.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"Finding", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("ExcerptForm", u"What it does", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"What it does", None))
#endif // QT_CONFIG(accessibility)
        self.rungLabel.setText(QCoreApplication.translate("ExcerptForm", u"How far it goes", None))
#if QT_CONFIG(accessibility)
        self.rung.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"How far it goes", None))
#endif // QT_CONFIG(accessibility)
        self.rungWords.setText("")
        self.whyLabel.setText(QCoreApplication.translate("ExcerptForm", u"Why, in one line", None))
        self.why.setPlaceholderText(QCoreApplication.translate("ExcerptForm", u"What it shows, in your words", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("ExcerptForm", u"Why, in one line", None))
#endif // QT_CONFIG(accessibility)
        self.mistake.setText("")
        self.cancel.setText(QCoreApplication.translate("ExcerptForm", u"Cancel", None))
        pass
    # retranslateUi

