# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PassphraseForm(object):
    def setupUi(self, PassphraseForm: QWidget) -> None:
        if not PassphraseForm.objectName():
            PassphraseForm.setObjectName(u"PassphraseForm")
        self.PassphraseFormLayout = QVBoxLayout(PassphraseForm)
        self.PassphraseFormLayout.setSpacing(0)
        self.PassphraseFormLayout.setObjectName(u"PassphraseFormLayout")
        self.PassphraseFormLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(PassphraseForm)
        self.head.setObjectName(u"head")
        self.headLayout = QHBoxLayout(self.head)
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(20, 10, 20, 10)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")

        self.titles.addWidget(self.title)

        self.subtitle = QLabel(self.head)
        self.subtitle.setObjectName(u"subtitle")

        self.titles.addWidget(self.subtitle)


        self.headLayout.addLayout(self.titles)

        self.spacer1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.spacer1)

        self.stepsPlace = QHBoxLayout()
        self.stepsPlace.setSpacing(0)
        self.stepsPlace.setObjectName(u"stepsPlace")
        self.stepsPlace.setContentsMargins(0, 0, 0, 0)

        self.headLayout.addLayout(self.stepsPlace)

        self.spacer2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.spacer2)

        self.back = QPushButton(self.head)
        self.back.setObjectName(u"back")

        self.headLayout.addWidget(self.back)

        self.make = QPushButton(self.head)
        self.make.setObjectName(u"make")

        self.headLayout.addWidget(self.make)


        self.PassphraseFormLayout.addWidget(self.head)

        self.scroll = QScrollArea(PassphraseForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.columns = QHBoxLayout(self.body)
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(20, 20, 20, 20)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(4)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.officerLabel = QLabel(self.body)
        self.officerLabel.setObjectName(u"officerLabel")
        self.officerLabel.setWordWrap(True)

        self.fields.addWidget(self.officerLabel)

        self.officer = QLineEdit(self.body)
        self.officer.setObjectName(u"officer")

        self.fields.addWidget(self.officer)

        self.officerMistake = QLabel(self.body)
        self.officerMistake.setObjectName(u"officerMistake")
        self.officerMistake.setWordWrap(True)

        self.fields.addWidget(self.officerMistake)

        self.spacer3 = QSpacerItem(4, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.spacer3)

        self.placeLabel = QLabel(self.body)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.addWidget(self.placeLabel)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(self.body)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)

        self.choose = QPushButton(self.body)
        self.choose.setObjectName(u"choose")

        self.placeRow.addWidget(self.choose)


        self.fields.addLayout(self.placeRow)

        self.placeMistake = QLabel(self.body)
        self.placeMistake.setObjectName(u"placeMistake")
        self.placeMistake.setWordWrap(True)

        self.fields.addWidget(self.placeMistake)

        self.spacer4 = QSpacerItem(4, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.spacer4)

        self.firstLabel = QLabel(self.body)
        self.firstLabel.setObjectName(u"firstLabel")

        self.fields.addWidget(self.firstLabel)

        self.first = QLineEdit(self.body)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.Password)

        self.fields.addWidget(self.first)

        self.strengthRow = QHBoxLayout()
        self.strengthRow.setSpacing(8)
        self.strengthRow.setObjectName(u"strengthRow")
        self.strengthRow.setContentsMargins(0, 0, 0, 0)
        self.strength = QProgressBar(self.body)
        self.strength.setObjectName(u"strength")
        self.strength.setMaximum(4)
        self.strength.setValue(0)
        self.strength.setTextVisible(False)

        self.strengthRow.addWidget(self.strength)

        self.strengthWords = QLabel(self.body)
        self.strengthWords.setObjectName(u"strengthWords")
        self.strengthWords.setWordWrap(True)

        self.strengthRow.addWidget(self.strengthWords)

        self.strengthRow.setStretch(0, 1)
        self.strengthRow.setStretch(1, 2)

        self.fields.addLayout(self.strengthRow)

        self.firstMistake = QLabel(self.body)
        self.firstMistake.setObjectName(u"firstMistake")
        self.firstMistake.setWordWrap(True)

        self.fields.addWidget(self.firstMistake)

        self.secondLabel = QLabel(self.body)
        self.secondLabel.setObjectName(u"secondLabel")

        self.fields.addWidget(self.secondLabel)

        self.second = QLineEdit(self.body)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.Password)

        self.fields.addWidget(self.second)

        self.secondMistake = QLabel(self.body)
        self.secondMistake.setObjectName(u"secondMistake")
        self.secondMistake.setWordWrap(True)

        self.fields.addWidget(self.secondMistake)

        self.caps = QLabel(self.body)
        self.caps.setObjectName(u"caps")

        self.fields.addWidget(self.caps)

        self.shown = QCheckBox(self.body)
        self.shown.setObjectName(u"shown")

        self.fields.addWidget(self.shown)

        self.spacer5 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.spacer5)


        self.columns.addLayout(self.fields)

        self.side = QVBoxLayout()
        self.side.setSpacing(0)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)
        self.warning = QFrame(self.body)
        self.warning.setObjectName(u"warning")
        self.warningLayout = QVBoxLayout(self.warning)
        self.warningLayout.setSpacing(8)
        self.warningLayout.setObjectName(u"warningLayout")
        self.warningLayout.setContentsMargins(16, 14, 16, 14)
        self.warningTitle = QLabel(self.warning)
        self.warningTitle.setObjectName(u"warningTitle")
        self.warningTitle.setWordWrap(True)

        self.warningLayout.addWidget(self.warningTitle)

        self.warningWords = QLabel(self.warning)
        self.warningWords.setObjectName(u"warningWords")
        self.warningWords.setWordWrap(True)

        self.warningLayout.addWidget(self.warningWords)

        self.warningHint = QLabel(self.warning)
        self.warningHint.setObjectName(u"warningHint")
        self.warningHint.setWordWrap(True)

        self.warningLayout.addWidget(self.warningHint)


        self.side.addWidget(self.warning)

        self.spacer6 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side.addItem(self.spacer6)


        self.columns.addLayout(self.side)

        self.spacer7 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.spacer7)

        self.columns.setStretch(0, 5)
        self.columns.setStretch(1, 4)
        self.columns.setStretch(2, 3)
        self.scroll.setWidget(self.body)

        self.PassphraseFormLayout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.officerLabel.setBuddy(self.officer)
        self.placeLabel.setBuddy(self.place)
        self.firstLabel.setBuddy(self.first)
        self.secondLabel.setBuddy(self.second)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.officer, self.place)
        QWidget.setTabOrder(self.place, self.choose)
        QWidget.setTabOrder(self.choose, self.first)
        QWidget.setTabOrder(self.first, self.second)
        QWidget.setTabOrder(self.second, self.shown)
        QWidget.setTabOrder(self.shown, self.make)
        QWidget.setTabOrder(self.make, self.back)

        self.retranslateUi(PassphraseForm)

        QMetaObject.connectSlotsByName(PassphraseForm)
    # setupUi

    def retranslateUi(self, PassphraseForm: QWidget) -> None:
        self.head.setProperty(u"kind", QCoreApplication.translate("PassphraseForm", u"bar", None))
        self.title.setText(QCoreApplication.translate("PassphraseForm", u"Choose a passphrase", None))
        self.title.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"page-title", None))
        self.subtitle.setText("")
        self.subtitle.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.subtitle.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"muted", None))
        self.back.setText(QCoreApplication.translate("PassphraseForm", u"&Back", None))
        self.make.setText(QCoreApplication.translate("PassphraseForm", u"&Make the bank", None))
        self.make.setProperty(u"kind", QCoreApplication.translate("PassphraseForm", u"primary", None))
        self.body.setProperty(u"kind", QCoreApplication.translate("PassphraseForm", u"page", None))
        self.officerLabel.setText(QCoreApplication.translate("PassphraseForm", u"Your &name, as it stands in the history", None))
        self.officerLabel.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"label", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.officerMistake.setText("")
        self.officerMistake.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"bad", None))
        self.officerMistake.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.placeLabel.setText(QCoreApplication.translate("PassphraseForm", u"&Where to keep the bank", None))
        self.placeLabel.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Where to keep the bank", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("PassphraseForm", u"&Choose\u2026", None))
        self.placeMistake.setText("")
        self.placeMistake.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"bad", None))
        self.placeMistake.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.firstLabel.setText(QCoreApplication.translate("PassphraseForm", u"&Passphrase", None))
        self.firstLabel.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"label", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.strength.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Strength of the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.strengthWords.setText("")
        self.strengthWords.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.strengthWords.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"muted", None))
        self.firstMistake.setText("")
        self.firstMistake.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"bad", None))
        self.firstMistake.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.secondLabel.setText(QCoreApplication.translate("PassphraseForm", u"Passphrase &again", None))
        self.secondLabel.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"label", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.secondMistake.setText("")
        self.secondMistake.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"bad", None))
        self.secondMistake.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.caps.setText(QCoreApplication.translate("PassphraseForm", u"Caps Lock is on.", None))
        self.caps.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"part", None))
        self.caps.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"caption", None))
        self.shown.setText(QCoreApplication.translate("PassphraseForm", u"&Show the passphrase", None))
        self.warning.setProperty(u"kind", QCoreApplication.translate("PassphraseForm", u"panel", None))
        self.warningTitle.setText(QCoreApplication.translate("PassphraseForm", u"Write it down, and keep the paper safe", None))
        self.warningTitle.setProperty(u"type", QCoreApplication.translate("PassphraseForm", u"section", None))
        self.warningWords.setText(QCoreApplication.translate("PassphraseForm", u"The bank is encrypted with this passphrase. It is stored nowhere: not on this computer, not with us. If it is lost, nobody can open the bank or its backups again, and everything in them is gone.", None))
        self.warningHint.setText(QCoreApplication.translate("PassphraseForm", u"Four or five words that do not belong together are easy to remember and hard to guess. Put the paper in a sealed envelope in a safe, and tell your deputy where it is.", None))
        self.warningHint.setProperty(u"ink", QCoreApplication.translate("PassphraseForm", u"muted", None))
        pass
    # retranslateUi

