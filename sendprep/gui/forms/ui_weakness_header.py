# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'weakness_header.ui'
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
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_WeaknessHeader(object):
    def setupUi(self, WeaknessHeader: QWidget) -> None:
        if not WeaknessHeader.objectName():
            WeaknessHeader.setObjectName(u"WeaknessHeader")
        self.row = QHBoxLayout(WeaknessHeader)
        self.row.setSpacing(10)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(14, 8, 16, 8)
        self.tag = QLabel(WeaknessHeader)
        self.tag.setObjectName(u"tag")

        self.row.addWidget(self.tag)

        self.names = QVBoxLayout()
        self.names.setSpacing(1)
        self.names.setObjectName(u"names")
        self.names.setContentsMargins(0, 0, 0, 0)
        self.title = CutLabel(WeaknessHeader)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"weakness-title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.names.addWidget(self.title)

        self.rename = QLineEdit(WeaknessHeader)
        self.rename.setObjectName(u"rename")
        self.rename.setMaxLength(120)

        self.names.addWidget(self.rename)

        self.judged = QHBoxLayout()
        self.judged.setSpacing(5)
        self.judged.setObjectName(u"judged")
        self.judged.setContentsMargins(0, 0, 0, 0)
        self.inspectors = QLabel(WeaknessHeader)
        self.inspectors.setObjectName(u"inspectors")
        self.inspectors.setProperty(u"type", u"caption")
        self.inspectors.setProperty(u"ink", u"muted")

        self.judged.addWidget(self.inspectors)

        self.judgementIcon = QLabel(WeaknessHeader)
        self.judgementIcon.setObjectName(u"judgementIcon")

        self.judged.addWidget(self.judgementIcon)

        self.judgement = QLabel(WeaknessHeader)
        self.judgement.setObjectName(u"judgement")
        self.judgement.setProperty(u"type", u"caption")

        self.judged.addWidget(self.judgement)

        self.place = QLabel(WeaknessHeader)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"type", u"caption")
        self.place.setProperty(u"ink", u"muted")

        self.judged.addWidget(self.place)

        self.judgedGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.judged.addItem(self.judgedGap)


        self.names.addLayout(self.judged)


        self.row.addLayout(self.names)

        self.previous = QToolButton(WeaknessHeader)
        self.previous.setObjectName(u"previous")
        self.previous.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.previous.setProperty(u"kind", u"quiet")

        self.row.addWidget(self.previous)

        self.count = QLabel(WeaknessHeader)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"type", u"caption")
        self.count.setProperty(u"ink", u"muted")

        self.row.addWidget(self.count)

        self.next = QToolButton(WeaknessHeader)
        self.next.setObjectName(u"next")
        self.next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.setProperty(u"kind", u"quiet")

        self.row.addWidget(self.next)

        self.divider = QFrame(WeaknessHeader)
        self.divider.setObjectName(u"divider")
        self.divider.setProperty(u"kind", u"line")
        self.divider.setMinimumSize(QSize(1, 20))
        self.divider.setMaximumSize(QSize(1, 20))

        self.row.addWidget(self.divider)

        self.viewLabel = QLabel(WeaknessHeader)
        self.viewLabel.setObjectName(u"viewLabel")
        self.viewLabel.setProperty(u"type", u"label")
        self.viewLabel.setProperty(u"ink", u"muted")

        self.row.addWidget(self.viewLabel)

        self.view = QComboBox(WeaknessHeader)
        self.view.setObjectName(u"view")

        self.row.addWidget(self.view)

        self.confidence = QComboBox(WeaknessHeader)
        self.confidence.setObjectName(u"confidence")

        self.row.addWidget(self.confidence)

        self.add = QPushButton(WeaknessHeader)
        self.add.setObjectName(u"add")

        self.row.addWidget(self.add)

        self.row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.viewLabel.setBuddy(self.view)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rename, self.previous)
        QWidget.setTabOrder(self.previous, self.next)
        QWidget.setTabOrder(self.next, self.view)
        QWidget.setTabOrder(self.view, self.confidence)
        QWidget.setTabOrder(self.confidence, self.add)

        self.retranslateUi(WeaknessHeader)

        QMetaObject.connectSlotsByName(WeaknessHeader)
    # setupUi

    def retranslateUi(self, WeaknessHeader: QWidget) -> None:
        self.tag.setText("")
#if QT_CONFIG(accessibility)
        self.rename.setAccessibleName(QCoreApplication.translate("WeaknessHeader", u"Working title", None))
#endif // QT_CONFIG(accessibility)
        self.inspectors.setText("")
        self.judgementIcon.setText("")
        self.judgement.setText("")
        self.place.setText("")
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("WeaknessHeader", u"Previous weakness (Alt+Up)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("WeaknessHeader", u"Previous weakness (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("WeaknessHeader", u"Next weakness (Alt+Down)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("WeaknessHeader", u"Next weakness (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.viewLabel.setText(QCoreApplication.translate("WeaknessHeader", u"Our view", None))
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("WeaknessHeader", u"Our view of this weakness", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.confidence.setAccessibleName(QCoreApplication.translate("WeaknessHeader", u"How sure we are", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("WeaknessHeader", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("WeaknessHeader", u"Add evidence (Ctrl+Shift+A)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

