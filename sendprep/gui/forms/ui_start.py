# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from sendprep.gui.start_recent import RecentList
from sendprep.gui.unlock import UnlockForm

class Ui_StartForm(object):
    def setupUi(self, StartForm: QWidget) -> None:
        if not StartForm.objectName():
            StartForm.setObjectName(u"StartForm")
        self.StartFormLayout = QVBoxLayout(StartForm)
        self.StartFormLayout.setSpacing(0)
        self.StartFormLayout.setObjectName(u"StartFormLayout")
        self.StartFormLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(StartForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.columns = QHBoxLayout(self.body)
        self.columns.setSpacing(40)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(20, 20, 20, 20)
        self.spacer1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.spacer1)

        self.left = QWidget(self.body)
        self.left.setObjectName(u"left")
        self.left.setMinimumSize(QSize(240, 0))
        self.left.setMaximumSize(QSize(340, 16777215))
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.spacer2)

        self.name = QLabel(self.left)
        self.name.setObjectName(u"name")

        self.leftLayout.addWidget(self.name)

        self.sentence = QLabel(self.left)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)

        self.leftLayout.addWidget(self.sentence)

        self.spacer3 = QSpacerItem(4, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.leftLayout.addItem(self.spacer3)

        self.new_ = QPushButton(self.left)
        self.new_.setObjectName(u"new_")

        self.leftLayout.addWidget(self.new_)

        self.open = QPushButton(self.left)
        self.open.setObjectName(u"open")

        self.leftLayout.addWidget(self.open)

        self.sample = QPushButton(self.left)
        self.sample.setObjectName(u"sample")

        self.leftLayout.addWidget(self.sample)

        self.restore = QPushButton(self.left)
        self.restore.setObjectName(u"restore")

        self.leftLayout.addWidget(self.restore)

        self.spacer4 = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.leftLayout.addItem(self.spacer4)

        self.drop = QLabel(self.left)
        self.drop.setObjectName(u"drop")
        self.drop.setWordWrap(True)

        self.leftLayout.addWidget(self.drop)

        self.mistake = QLabel(self.left)
        self.mistake.setObjectName(u"mistake")
        self.mistake.setWordWrap(True)

        self.leftLayout.addWidget(self.mistake)

        self.spacer5 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.spacer5)


        self.columns.addWidget(self.left)

        self.panel = QFrame(self.body)
        self.panel.setObjectName(u"panel")
        self.panel.setMinimumSize(QSize(300, 240))
        self.panel.setMaximumSize(QSize(520, 440))
        self.panelLayout = QVBoxLayout(self.panel)
        self.panelLayout.setSpacing(0)
        self.panelLayout.setObjectName(u"panelLayout")
        self.panelLayout.setContentsMargins(1, 1, 1, 1)
        self.stack = QStackedWidget(self.panel)
        self.stack.setObjectName(u"stack")
        self.recentPage = QWidget()
        self.recentPage.setObjectName(u"recentPage")
        self.recentPageLayout = QVBoxLayout(self.recentPage)
        self.recentPageLayout.setSpacing(0)
        self.recentPageLayout.setObjectName(u"recentPageLayout")
        self.recentPageLayout.setContentsMargins(0, 0, 0, 0)
        self.recentHead = QFrame(self.recentPage)
        self.recentHead.setObjectName(u"recentHead")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.recentHead.sizePolicy().hasHeightForWidth())
        self.recentHead.setSizePolicy(sizePolicy)
        self.recentHeadLayout = QHBoxLayout(self.recentHead)
        self.recentHeadLayout.setSpacing(0)
        self.recentHeadLayout.setObjectName(u"recentHeadLayout")
        self.recentHeadLayout.setContentsMargins(14, 8, 14, 8)
        self.recentTitle = QLabel(self.recentHead)
        self.recentTitle.setObjectName(u"recentTitle")

        self.recentHeadLayout.addWidget(self.recentTitle)


        self.recentPageLayout.addWidget(self.recentHead)

        self.recent = RecentList(self.recentPage)
        self.recent.setObjectName(u"recent")
        self.recent.setFrameShape(QFrame.NoFrame)

        self.recentPageLayout.addWidget(self.recent)

        self.noRecent = QLabel(self.recentPage)
        self.noRecent.setObjectName(u"noRecent")
        self.noRecent.setAlignment(Qt.AlignCenter)
        self.noRecent.setWordWrap(True)

        self.recentPageLayout.addWidget(self.noRecent)

        self.stack.addWidget(self.recentPage)
        self.unlockPage = QWidget()
        self.unlockPage.setObjectName(u"unlockPage")
        self.unlockPageLayout = QVBoxLayout(self.unlockPage)
        self.unlockPageLayout.setSpacing(0)
        self.unlockPageLayout.setObjectName(u"unlockPageLayout")
        self.unlockPageLayout.setContentsMargins(24, 24, 24, 24)
        self.unlockForm = UnlockForm(self.unlockPage)
        self.unlockForm.setObjectName(u"unlockForm")

        self.unlockPageLayout.addWidget(self.unlockForm)

        self.stack.addWidget(self.unlockPage)

        self.panelLayout.addWidget(self.stack)


        self.columns.addWidget(self.panel)

        self.spacer6 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.spacer6)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 3)
        self.columns.setStretch(2, 5)
        self.columns.setStretch(3, 1)
        self.scroll.setWidget(self.body)

        self.StartFormLayout.addWidget(self.scroll)

        QWidget.setTabOrder(self.new_, self.open)
        QWidget.setTabOrder(self.open, self.sample)
        QWidget.setTabOrder(self.sample, self.restore)
        QWidget.setTabOrder(self.restore, self.recent)

        self.retranslateUi(StartForm)

        self.stack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(StartForm)
    # setupUi

    def retranslateUi(self, StartForm: QWidget) -> None:
        self.body.setProperty(u"kind", QCoreApplication.translate("StartForm", u"page", None))
        self.name.setText(QCoreApplication.translate("StartForm", u"sendprep", None))
        self.name.setProperty(u"type", QCoreApplication.translate("StartForm", u"page-title", None))
        self.sentence.setText(QCoreApplication.translate("StartForm", u"Make a bank from an inspection letter, open one, or look round the sample area first.", None))
        self.sentence.setProperty(u"ink", QCoreApplication.translate("StartForm", u"muted", None))
        self.new_.setText(QCoreApplication.translate("StartForm", u"&New from a letter\u2026", None))
        self.new_.setProperty(u"kind", QCoreApplication.translate("StartForm", u"primary", None))
        self.open.setText(QCoreApplication.translate("StartForm", u"&Open a bank\u2026", None))
        self.sample.setText(QCoreApplication.translate("StartForm", u"&Sample area", None))
        self.restore.setText(QCoreApplication.translate("StartForm", u"&Restore a backup\u2026", None))
        self.drop.setText(QCoreApplication.translate("StartForm", u"Or drop a letter here: PDF, Word, Markdown or text.", None))
        self.drop.setProperty(u"ink", QCoreApplication.translate("StartForm", u"muted", None))
        self.drop.setProperty(u"type", QCoreApplication.translate("StartForm", u"caption", None))
        self.mistake.setText("")
        self.mistake.setProperty(u"ink", QCoreApplication.translate("StartForm", u"bad", None))
        self.panel.setProperty(u"kind", QCoreApplication.translate("StartForm", u"panel", None))
        self.recentHead.setProperty(u"kind", QCoreApplication.translate("StartForm", u"paneTitle", None))
        self.recentTitle.setText(QCoreApplication.translate("StartForm", u"Recent banks", None))
        self.recentTitle.setProperty(u"type", QCoreApplication.translate("StartForm", u"label", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("StartForm", u"Recent banks", None))
#endif // QT_CONFIG(accessibility)
        self.noRecent.setText(QCoreApplication.translate("StartForm", u"No bank has been opened on this computer yet.", None))
        self.noRecent.setProperty(u"ink", QCoreApplication.translate("StartForm", u"muted", None))
        pass
    # retranslateUi

