# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sendprep.gui.segments import Segments

class Ui_LinkDialog(object):
    def setupUi(self, LinkDialog: QWidget) -> None:
        if not LinkDialog.objectName():
            LinkDialog.setObjectName(u"LinkDialog")
        LinkDialog.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(LinkDialog)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(LinkDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"type", u"section")
        self.purpose.setWordWrap(True)

        self.column.addWidget(self.purpose)

        self.scroll = QScrollArea(LinkDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldColumn = QVBoxLayout(self.fields)
        self.fieldColumn.setSpacing(4)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.fieldColumn.setContentsMargins(0, 0, 0, 2)
        self.words = QLabel(self.fields)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setProperty(u"ink", u"muted")

        self.fieldColumn.addWidget(self.words)

        self.g0 = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fieldColumn.addItem(self.g0)

        self.aboutLabel = QLabel(self.fields)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"type", u"label")

        self.fieldColumn.addWidget(self.aboutLabel)

        self.about = QComboBox(self.fields)
        self.about.setObjectName(u"about")
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about.setMinimumContentsLength(20)

        self.fieldColumn.addWidget(self.about)

        self.g1 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fieldColumn.addItem(self.g1)

        self.evidenceLabel = QLabel(self.fields)
        self.evidenceLabel.setObjectName(u"evidenceLabel")
        self.evidenceLabel.setProperty(u"type", u"label")

        self.fieldColumn.addWidget(self.evidenceLabel)

        self.search = QLineEdit(self.fields)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.fieldColumn.addWidget(self.search)

        self.evidence = QListView(self.fields)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMinimumSize(QSize(0, 96))
        self.evidence.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.evidence.setUniformItemSizes(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.evidence.sizePolicy().hasHeightForWidth())
        self.evidence.setSizePolicy(sizePolicy)

        self.fieldColumn.addWidget(self.evidence)

        self.missing = QLabel(self.fields)
        self.missing.setObjectName(u"missing")
        self.missing.setProperty(u"type", u"caption")
        self.missing.setProperty(u"ink", u"bad")
        self.missing.setWordWrap(True)

        self.fieldColumn.addWidget(self.missing)

        self.g2 = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fieldColumn.addItem(self.g2)

        self.roleLabel = QLabel(self.fields)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"type", u"label")

        self.fieldColumn.addWidget(self.roleLabel)

        self.role = Segments(self.fields)
        self.role.setObjectName(u"role")

        self.fieldColumn.addWidget(self.role)

        self.g3 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fieldColumn.addItem(self.g3)

        self.rungLabel = QLabel(self.fields)
        self.rungLabel.setObjectName(u"rungLabel")
        self.rungLabel.setProperty(u"type", u"label")

        self.fieldColumn.addWidget(self.rungLabel)

        self.rung = Segments(self.fields)
        self.rung.setObjectName(u"rung")

        self.fieldColumn.addWidget(self.rung)

        self.rungWords = QLabel(self.fields)
        self.rungWords.setObjectName(u"rungWords")
        self.rungWords.setProperty(u"type", u"caption")
        self.rungWords.setProperty(u"ink", u"muted")

        self.fieldColumn.addWidget(self.rungWords)

        self.g4 = QSpacerItem(8, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fieldColumn.addItem(self.g4)

        self.whyLabel = QLabel(self.fields)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setProperty(u"type", u"label")

        self.fieldColumn.addWidget(self.whyLabel)

        self.why = QLineEdit(self.fields)
        self.why.setObjectName(u"why")
        self.why.setMaxLength(300)

        self.fieldColumn.addWidget(self.why)

        self.scroll.setWidget(self.fields)

        self.column.addWidget(self.scroll)

        self.g5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g5)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonsGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.cancel = QPushButton(LinkDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(LinkDialog)
        self.accept.setObjectName(u"accept")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.aboutLabel.setBuddy(self.about)
        self.evidenceLabel.setBuddy(self.search)
        self.roleLabel.setBuddy(self.role)
        self.rungLabel.setBuddy(self.rung)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.about, self.search)
        QWidget.setTabOrder(self.search, self.evidence)
        QWidget.setTabOrder(self.evidence, self.role)
        QWidget.setTabOrder(self.role, self.rung)
        QWidget.setTabOrder(self.rung, self.why)
        QWidget.setTabOrder(self.why, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(LinkDialog)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(LinkDialog)
    # setupUi

    def retranslateUi(self, LinkDialog: QWidget) -> None:
        LinkDialog.setWindowTitle(QCoreApplication.translate("LinkDialog", u"Link evidence", None))
        self.purpose.setText("")
        self.words.setText("")
        self.aboutLabel.setText(QCoreApplication.translate("LinkDialog", u"&About", None))
        self.evidenceLabel.setText(QCoreApplication.translate("LinkDialog", u"&Evidence", None))
        self.search.setPlaceholderText(QCoreApplication.translate("LinkDialog", u"Type a number or words of the title", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("LinkDialog", u"Evidence in the bank", None))
#endif // QT_CONFIG(accessibility)
        self.missing.setText("")
        self.roleLabel.setText(QCoreApplication.translate("LinkDialog", u"What it &does   S  P  C  X", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("LinkDialog", u"What it does", None))
#endif // QT_CONFIG(accessibility)
        self.rungLabel.setText(QCoreApplication.translate("LinkDialog", u"How &far it goes   1 to 5", None))
#if QT_CONFIG(accessibility)
        self.rung.setAccessibleName(QCoreApplication.translate("LinkDialog", u"How far it goes", None))
#endif // QT_CONFIG(accessibility)
        self.rungWords.setText("")
        self.whyLabel.setText(QCoreApplication.translate("LinkDialog", u"&Why, in one line (optional)", None))
        self.why.setPlaceholderText(QCoreApplication.translate("LinkDialog", u"What it shows, in your words", None))
        self.cancel.setText(QCoreApplication.translate("LinkDialog", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("LinkDialog", u"Link", None))
    # retranslateUi

