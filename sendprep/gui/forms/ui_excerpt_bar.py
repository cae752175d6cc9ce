# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'excerpt_bar.ui'
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
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from sendprep.gui.cut_label import CutLabel

class Ui_ExcerptBar(object):
    def setupUi(self, ExcerptBar: QWidget) -> None:
        if not ExcerptBar.objectName():
            ExcerptBar.setObjectName(u"ExcerptBar")
        self.column = QVBoxLayout(ExcerptBar)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.formPlace = QVBoxLayout()
        self.formPlace.setSpacing(0)
        self.formPlace.setObjectName(u"formPlace")
        self.formPlace.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.formPlace)

        self.filed = QListView(ExcerptBar)
        self.filed.setObjectName(u"filed")
        self.filed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filed.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.filed.setResizeMode(QListView.ResizeMode.Adjust)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.filed.sizePolicy().hasHeightForWidth())
        self.filed.setSizePolicy(sizePolicy)

        self.column.addWidget(self.filed)

        self.nothing = QLabel(ExcerptBar)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"ink", u"muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(20)
        sizePolicy.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy)

        self.column.addWidget(self.nothing)

        self.bottom = QFrame(ExcerptBar)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setProperty(u"kind", u"paneFoot")
        self.bottomRow = QHBoxLayout(self.bottom)
        self.bottomRow.setSpacing(6)
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomRow.setContentsMargins(14, 4, 12, 4)
        self.note = CutLabel(self.bottom)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"type", u"caption")
        self.note.setProperty(u"ink", u"muted")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy1)

        self.bottomRow.addWidget(self.note)

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

        self.place = QPushButton(self.bottom)
        self.place.setObjectName(u"place")

        self.bottomRow.addWidget(self.place)

        self.bottomStrut = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bottomRow.addItem(self.bottomStrut)


        self.column.addWidget(self.bottom)

        QWidget.setTabOrder(self.filed, self.edit)
        QWidget.setTabOrder(self.edit, self.remove)
        QWidget.setTabOrder(self.remove, self.place)

        self.retranslateUi(ExcerptBar)

        QMetaObject.connectSlotsByName(ExcerptBar)
    # setupUi

    def retranslateUi(self, ExcerptBar: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.filed.setAccessibleName(QCoreApplication.translate("ExcerptBar", u"Excerpts of this document", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.note.setText("")
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("ExcerptBar", u"Edit how it is filed (F4)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.edit.setToolTip(QCoreApplication.translate("ExcerptBar", u"Edit how it is filed (F4)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("ExcerptBar", u"Take it out (Del)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("ExcerptBar", u"Take it out (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.place.setText(QCoreApplication.translate("ExcerptBar", u"Put on the selected words", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("ExcerptBar", u"Put this lost excerpt on the words selected on the page (Ins)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

