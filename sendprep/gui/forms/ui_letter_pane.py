# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_pane.ui'
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
    QLabel, QListView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_LetterPane(object):
    def setupUi(self, LetterPane: QWidget) -> None:
        if not LetterPane.objectName():
            LetterPane.setObjectName(u"LetterPane")
        self.column = QVBoxLayout(LetterPane)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleBar = QFrame(LetterPane)
        self.titleBar.setObjectName(u"titleBar")
        self.titleBar.setProperty(u"kind", u"paneTitle")
        self.titleBarRow = QHBoxLayout(self.titleBar)
        self.titleBarRow.setSpacing(8)
        self.titleBarRow.setObjectName(u"titleBarRow")
        self.titleBarRow.setContentsMargins(14, 0, 14, 0)
        self.heading = CutLabel(self.titleBar)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"label")

        self.titleBarRow.addWidget(self.heading)

        self.titleGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleBarRow.addItem(self.titleGap)

        self.showPage = QPushButton(self.titleBar)
        self.showPage.setObjectName(u"showPage")
        self.showPage.setProperty(u"kind", u"link")

        self.titleBarRow.addWidget(self.showPage)

        self.titleBarStrut = QSpacerItem(0, 36, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.titleBarRow.addItem(self.titleBarStrut)


        self.column.addWidget(self.titleBar)

        self.wordsArea = QScrollArea(LetterPane)
        self.wordsArea.setObjectName(u"wordsArea")
        self.wordsArea.setWidgetResizable(True)
        self.wordsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.wordsArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wordsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.wordsArea.sizePolicy().hasHeightForWidth())
        self.wordsArea.setSizePolicy(sizePolicy)
        self.wordsSheet = QWidget()
        self.wordsSheet.setObjectName(u"wordsSheet")
        self.wordsSheet.setProperty(u"kind", u"sheet")
        self.wordsColumn = QVBoxLayout(self.wordsSheet)
        self.wordsColumn.setSpacing(4)
        self.wordsColumn.setObjectName(u"wordsColumn")
        self.wordsColumn.setContentsMargins(14, 10, 14, 10)
        self.words = QLabel(self.wordsSheet)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"reading-strong")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.wordsColumn.addWidget(self.words)

        self.responsible = QLabel(self.wordsSheet)
        self.responsible.setObjectName(u"responsible")
        self.responsible.setProperty(u"type", u"caption")
        self.responsible.setProperty(u"ink", u"muted")
        self.responsible.setWordWrap(True)

        self.wordsColumn.addWidget(self.responsible)

        self.wordsArea.setWidget(self.wordsSheet)

        self.column.addWidget(self.wordsArea)

        self.findingsBar = QFrame(LetterPane)
        self.findingsBar.setObjectName(u"findingsBar")
        self.findingsBar.setProperty(u"kind", u"paneTitle")
        self.findingsRow = QHBoxLayout(self.findingsBar)
        self.findingsRow.setSpacing(8)
        self.findingsRow.setObjectName(u"findingsRow")
        self.findingsRow.setContentsMargins(14, 0, 14, 0)
        self.findingsLabel = QLabel(self.findingsBar)
        self.findingsLabel.setObjectName(u"findingsLabel")
        self.findingsLabel.setProperty(u"type", u"label")
        self.findingsLabel.setProperty(u"ink", u"muted")

        self.findingsRow.addWidget(self.findingsLabel)

        self.answered = QLabel(self.findingsBar)
        self.answered.setObjectName(u"answered")
        self.answered.setProperty(u"type", u"caption")
        self.answered.setProperty(u"ink", u"muted")

        self.findingsRow.addWidget(self.answered)

        self.findingsGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.findingsRow.addItem(self.findingsGap)

        self.findingsBarStrut = QSpacerItem(0, 28, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.findingsRow.addItem(self.findingsBarStrut)


        self.column.addWidget(self.findingsBar)

        self.findings = QListView(LetterPane)
        self.findings.setObjectName(u"findings")
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.findings.setResizeMode(QListView.ResizeMode.Adjust)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.findings)

        self.noFindings = QLabel(LetterPane)
        self.noFindings.setObjectName(u"noFindings")
        self.noFindings.setWordWrap(True)
        self.noFindings.setProperty(u"ink", u"muted")
        self.noFindings.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.noFindings.setMargin(16)

        self.column.addWidget(self.noFindings)

        self.response = QFrame(LetterPane)
        self.response.setObjectName(u"response")
        self.response.setProperty(u"kind", u"paneFoot")

        self.column.addWidget(self.response)


        self.retranslateUi(LetterPane)

        QMetaObject.connectSlotsByName(LetterPane)
    # setupUi

    def retranslateUi(self, LetterPane: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("LetterPane", u"In the letter, word for word", None))
        self.showPage.setText(QCoreApplication.translate("LetterPane", u"Show page", None))
#if QT_CONFIG(accessibility)
        self.showPage.setAccessibleName(QCoreApplication.translate("LetterPane", u"Show the letter's page", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("LetterPane", u"The letter's words", None))
#endif // QT_CONFIG(accessibility)
        self.responsible.setText("")
        self.findingsLabel.setText(QCoreApplication.translate("LetterPane", u"Findings", None))
        self.answered.setText("")
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("LetterPane", u"Findings", None))
#endif // QT_CONFIG(accessibility)
        self.noFindings.setText(QCoreApplication.translate("LetterPane", u"The letter names no finding under this weakness.", None))
        pass
    # retranslateUi

