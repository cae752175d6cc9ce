# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QLabel, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QTabBar, QToolButton,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel
from sendprep.gui.wrapped_list import WrappedList

class Ui_WeaknessEvidence(object):
    def setupUi(self, WeaknessEvidence: QWidget) -> None:
        if not WeaknessEvidence.objectName():
            WeaknessEvidence.setObjectName(u"WeaknessEvidence")
        self.column = QVBoxLayout(WeaknessEvidence)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleBar = QFrame(WeaknessEvidence)
        self.titleBar.setObjectName(u"titleBar")
        self.titleBar.setProperty(u"kind", u"paneTitle")
        self.titleRow = QHBoxLayout(self.titleBar)
        self.titleRow.setSpacing(0)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(6, 1, 14, 0)
        self.tabs = QTabBar(self.titleBar)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)

        self.titleRow.addWidget(self.tabs)

        self.titleGap = QSpacerItem(8, 35, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleGap)


        self.column.addWidget(self.titleBar)

        self.filterBar = QFrame(WeaknessEvidence)
        self.filterBar.setObjectName(u"filterBar")
        self.filterBar.setProperty(u"kind", u"bar")
        self.filterRow = QHBoxLayout(self.filterBar)
        self.filterRow.setSpacing(10)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(14, 7, 14, 7)
        self.filter = QComboBox(self.filterBar)
        self.filter.setObjectName(u"filter")
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.filter.sizePolicy().hasHeightForWidth())
        self.filter.setSizePolicy(sizePolicy)

        self.filterRow.addWidget(self.filter)

        self.shown = QLabel(self.filterBar)
        self.shown.setObjectName(u"shown")
        self.shown.setProperty(u"type", u"caption")
        self.shown.setProperty(u"ink", u"muted")

        self.filterRow.addWidget(self.shown)


        self.column.addWidget(self.filterBar)

        self.links = QListView(WeaknessEvidence)
        self.links.setObjectName(u"links")
        self.links.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.links.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.links.setResizeMode(QListView.ResizeMode.Adjust)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.links.sizePolicy().hasHeightForWidth())
        self.links.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.links)

        self.gaps = QListView(WeaknessEvidence)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gaps.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.gaps.setResizeMode(QListView.ResizeMode.Adjust)
        sizePolicy1.setHeightForWidth(self.gaps.sizePolicy().hasHeightForWidth())
        self.gaps.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.gaps)

        self.audits = WrappedList(WeaknessEvidence)
        self.audits.setObjectName(u"audits")
        self.audits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.audits.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        sizePolicy1.setHeightForWidth(self.audits.sizePolicy().hasHeightForWidth())
        self.audits.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.audits)

        self.nothing = QLabel(WeaknessEvidence)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"ink", u"muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(20)
        sizePolicy1.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy1)

        self.column.addWidget(self.nothing)

        self.bottom = QFrame(WeaknessEvidence)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setProperty(u"kind", u"paneFoot")
        self.bottomRow = QHBoxLayout(self.bottom)
        self.bottomRow.setSpacing(6)
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomRow.setContentsMargins(14, 4, 12, 4)
        self.warningIcon = QLabel(self.bottom)
        self.warningIcon.setObjectName(u"warningIcon")

        self.bottomRow.addWidget(self.warningIcon)

        self.warning = CutLabel(self.bottom)
        self.warning.setObjectName(u"warning")
        self.warning.setProperty(u"type", u"caption")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.warning.sizePolicy().hasHeightForWidth())
        self.warning.setSizePolicy(sizePolicy2)

        self.bottomRow.addWidget(self.warning)

        self.edit = QToolButton(self.bottom)
        self.edit.setObjectName(u"edit")
        self.edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit.setProperty(u"kind", u"quiet")

        self.bottomRow.addWidget(self.edit)

        self.remove = QToolButton(self.bottom)
        self.remove.setObjectName(u"remove")
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remove.setProperty(u"kind", u"quiet")

        self.bottomRow.addWidget(self.remove)

        self.link = QPushButton(self.bottom)
        self.link.setObjectName(u"link")

        self.bottomRow.addWidget(self.link)

        self.bottomStrut = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bottomRow.addItem(self.bottomStrut)


        self.column.addWidget(self.bottom)


        self.retranslateUi(WeaknessEvidence)

        QMetaObject.connectSlotsByName(WeaknessEvidence)
    # setupUi

    def retranslateUi(self, WeaknessEvidence: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Evidence, gaps or audits", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Evidence for", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText("")
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Evidence linked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Gaps", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.audits.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"What audits found", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.warningIcon.setText("")
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Edit this link (F4)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.edit.setToolTip(QCoreApplication.translate("WeaknessEvidence", u"Edit this link (F4)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Remove this link (Del)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("WeaknessEvidence", u"Remove this link (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.link.setText(QCoreApplication.translate("WeaknessEvidence", u"Link", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("WeaknessEvidence", u"Link evidence (Ctrl+L)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

