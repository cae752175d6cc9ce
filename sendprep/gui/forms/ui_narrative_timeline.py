# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'narrative_timeline.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_NarrativeTimeline(object):
    def setupUi(self, NarrativeTimeline: QWidget) -> None:
        if not NarrativeTimeline.objectName():
            NarrativeTimeline.setObjectName(u"NarrativeTimeline")
        NarrativeTimeline.setProperty(u"kind", u"panel")
        self.column = QVBoxLayout(NarrativeTimeline)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 16, 14)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(NarrativeTimeline)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"section")

        self.head.addWidget(self.title)

        self.headGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)

        self.details = QPushButton(NarrativeTimeline)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"kind", u"link")

        self.head.addWidget(self.details)

        self.revisit = QPushButton(NarrativeTimeline)
        self.revisit.setObjectName(u"revisit")
        self.revisit.setProperty(u"kind", u"link")

        self.head.addWidget(self.revisit)


        self.column.addLayout(self.head)

        self.dates = QListView(NarrativeTimeline)
        self.dates.setObjectName(u"dates")
        self.dates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dates.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dates.setResizeMode(QListView.ResizeMode.Adjust)

        self.column.addWidget(self.dates)

        self.nothing = QLabel(NarrativeTimeline)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"ink", u"muted")

        self.column.addWidget(self.nothing)

        self.missing = QLabel(NarrativeTimeline)
        self.missing.setObjectName(u"missing")
        self.missing.setProperty(u"type", u"caption")
        self.missing.setProperty(u"ink", u"part")
        self.missing.setWordWrap(True)

        self.column.addWidget(self.missing)

        self.formTitle = QLabel(NarrativeTimeline)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"type", u"label")
        self.formTitle.setProperty(u"ink", u"muted")

        self.column.addWidget(self.formTitle)

        self.form = QHBoxLayout()
        self.form.setSpacing(6)
        self.form.setObjectName(u"form")
        self.form.setContentsMargins(0, 0, 0, 0)
        self.day = QDateEdit(NarrativeTimeline)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.form.addWidget(self.day)

        self.what = QLineEdit(NarrativeTimeline)
        self.what.setObjectName(u"what")
        self.what.setMaxLength(120)

        self.form.addWidget(self.what)

        self.form.setStretch(1, 1)

        self.column.addLayout(self.form)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(NarrativeTimeline)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)

        self.buttonsGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.fresh = QPushButton(NarrativeTimeline)
        self.fresh.setObjectName(u"fresh")

        self.buttons.addWidget(self.fresh)

        self.store = QPushButton(NarrativeTimeline)
        self.store.setObjectName(u"store")

        self.buttons.addWidget(self.store)


        self.column.addLayout(self.buttons)


        self.retranslateUi(NarrativeTimeline)

        QMetaObject.connectSlotsByName(NarrativeTimeline)
    # setupUi

    def retranslateUi(self, NarrativeTimeline: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("NarrativeTimeline", u"Timeline", None))
        self.details.setText(QCoreApplication.translate("NarrativeTimeline", u"Inspection details", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"Change the details of the inspection", None))
#endif // QT_CONFIG(accessibility)
        self.revisit.setText(QCoreApplication.translate("NarrativeTimeline", u"Set the revisit", None))
#if QT_CONFIG(accessibility)
        self.revisit.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"Set the date of the revisit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dates.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"Dates of the inspection", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("NarrativeTimeline", u"No date is known yet. Add the day of the letter, or set the revisit.", None))
        self.missing.setText("")
        self.formTitle.setText(QCoreApplication.translate("NarrativeTimeline", u"Add a date", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.day.setDisplayFormat(QCoreApplication.translate("NarrativeTimeline", u"d MMM yyyy", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"What happens", None))
#endif // QT_CONFIG(accessibility)
        self.what.setPlaceholderText(QCoreApplication.translate("NarrativeTimeline", u"What happens, such as a board", None))
        self.remove.setText(QCoreApplication.translate("NarrativeTimeline", u"Remove", None))
        self.fresh.setText(QCoreApplication.translate("NarrativeTimeline", u"Another", None))
#if QT_CONFIG(accessibility)
        self.fresh.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"Another date", None))
#endif // QT_CONFIG(accessibility)
        self.store.setText(QCoreApplication.translate("NarrativeTimeline", u"Add", None))
#if QT_CONFIG(accessibility)
        self.store.setAccessibleName(QCoreApplication.translate("NarrativeTimeline", u"Add this date", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

