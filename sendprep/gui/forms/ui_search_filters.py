# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search_filters.ui'
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
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sendprep.gui.cut_label import CutComboBox
from sendprep.gui.date_field import DateField
from sendprep.gui.search_saved import SavedList

class Ui_SearchFilters(object):
    def setupUi(self, SearchFilters: QWidget) -> None:
        if not SearchFilters.objectName():
            SearchFilters.setObjectName(u"SearchFilters")
        SearchFilters.setFrameShape(QFrame.NoFrame)
        SearchFilters.setWidgetResizable(True)
        SearchFilters.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        SearchFilters.setFocusPolicy(Qt.NoFocus)
        self.inside = QFrame()
        self.inside.setObjectName(u"inside")
        self.column = QVBoxLayout(self.inside)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 12)
        self.kindsTitle = QLabel(self.inside)
        self.kindsTitle.setObjectName(u"kindsTitle")

        self.column.addWidget(self.kindsTitle)

        self.kinds = QListWidget(self.inside)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setFrameShape(QFrame.NoFrame)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.kinds.setVerticalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.column.addWidget(self.kinds)

        self.onlyRow = QHBoxLayout()
        self.onlyRow.setSpacing(8)
        self.onlyRow.setObjectName(u"onlyRow")
        self.onlyRow.setContentsMargins(0, 0, 12, 0)
        self.onlyTitle = QLabel(self.inside)
        self.onlyTitle.setObjectName(u"onlyTitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.onlyTitle.sizePolicy().hasHeightForWidth())
        self.onlyTitle.setSizePolicy(sizePolicy)

        self.onlyRow.addWidget(self.onlyTitle)

        self.clear = QPushButton(self.inside)
        self.clear.setObjectName(u"clear")

        self.onlyRow.addWidget(self.clear)


        self.column.addLayout(self.onlyRow)

        self.fields = QVBoxLayout()
        self.fields.setSpacing(3)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(16, 0, 14, 4)
        self.weaknessLabel = QLabel(self.inside)
        self.weaknessLabel.setObjectName(u"weaknessLabel")

        self.fields.addWidget(self.weaknessLabel)

        self.weakness = CutComboBox(self.inside)
        self.weakness.setObjectName(u"weakness")
        self.weakness.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.weakness.setMinimumContentsLength(8)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.weakness.sizePolicy().hasHeightForWidth())
        self.weakness.setSizePolicy(sizePolicy1)

        self.fields.addWidget(self.weakness)

        self.agencyLabel = QLabel(self.inside)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.fields.addWidget(self.agencyLabel)

        self.agency = QComboBox(self.inside)
        self.agency.setObjectName(u"agency")
        self.agency.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(8)
        sizePolicy1.setHeightForWidth(self.agency.sizePolicy().hasHeightForWidth())
        self.agency.setSizePolicy(sizePolicy1)

        self.fields.addWidget(self.agency)

        self.evidenceKindLabel = QLabel(self.inside)
        self.evidenceKindLabel.setObjectName(u"evidenceKindLabel")

        self.fields.addWidget(self.evidenceKindLabel)

        self.evidenceKind = QComboBox(self.inside)
        self.evidenceKind.setObjectName(u"evidenceKind")
        self.evidenceKind.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.evidenceKind.setMinimumContentsLength(8)
        sizePolicy1.setHeightForWidth(self.evidenceKind.sizePolicy().hasHeightForWidth())
        self.evidenceKind.setSizePolicy(sizePolicy1)

        self.fields.addWidget(self.evidenceKind)

        self.rungLabel = QLabel(self.inside)
        self.rungLabel.setObjectName(u"rungLabel")

        self.fields.addWidget(self.rungLabel)

        self.rung = QComboBox(self.inside)
        self.rung.setObjectName(u"rung")
        self.rung.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.rung.setMinimumContentsLength(8)
        sizePolicy1.setHeightForWidth(self.rung.sizePolicy().hasHeightForWidth())
        self.rung.setSizePolicy(sizePolicy1)

        self.fields.addWidget(self.rung)

        self.citedLabel = QLabel(self.inside)
        self.citedLabel.setObjectName(u"citedLabel")

        self.fields.addWidget(self.citedLabel)

        self.cited = QComboBox(self.inside)
        self.cited.setObjectName(u"cited")
        self.cited.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.cited.setMinimumContentsLength(8)
        sizePolicy1.setHeightForWidth(self.cited.sizePolicy().hasHeightForWidth())
        self.cited.setSizePolicy(sizePolicy1)

        self.fields.addWidget(self.cited)

        self.sinceLabel = QLabel(self.inside)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.fields.addWidget(self.sinceLabel)

        self.since = DateField(self.inside)
        self.since.setObjectName(u"since")

        self.fields.addWidget(self.since)

        self.untilLabel = QLabel(self.inside)
        self.untilLabel.setObjectName(u"untilLabel")

        self.fields.addWidget(self.untilLabel)

        self.until = DateField(self.inside)
        self.until.setObjectName(u"until")

        self.fields.addWidget(self.until)


        self.column.addLayout(self.fields)

        self.savedTitle = QLabel(self.inside)
        self.savedTitle.setObjectName(u"savedTitle")

        self.column.addWidget(self.savedTitle)

        self.saved = SavedList(self.inside)
        self.saved.setObjectName(u"saved")
        self.saved.setFrameShape(QFrame.NoFrame)
        self.saved.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.saved.setVerticalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.column.addWidget(self.saved)

        self.noneSaved = QLabel(self.inside)
        self.noneSaved.setObjectName(u"noneSaved")
        self.noneSaved.setWordWrap(True)
        self.noneSaved.setIndent(16)

        self.column.addWidget(self.noneSaved)

        self.savedDeeds = QHBoxLayout()
        self.savedDeeds.setSpacing(12)
        self.savedDeeds.setObjectName(u"savedDeeds")
        self.savedDeeds.setContentsMargins(14, 4, 14, 0)
        self.rename = QPushButton(self.inside)
        self.rename.setObjectName(u"rename")

        self.savedDeeds.addWidget(self.rename)

        self.remove = QPushButton(self.inside)
        self.remove.setObjectName(u"remove")

        self.savedDeeds.addWidget(self.remove)

        self.savedSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.savedDeeds.addItem(self.savedSpace)


        self.column.addLayout(self.savedDeeds)

        self.rest = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        SearchFilters.setWidget(self.inside)
#if QT_CONFIG(shortcut)
        self.weaknessLabel.setBuddy(self.weakness)
        self.agencyLabel.setBuddy(self.agency)
        self.evidenceKindLabel.setBuddy(self.evidenceKind)
        self.rungLabel.setBuddy(self.rung)
        self.citedLabel.setBuddy(self.cited)
        self.sinceLabel.setBuddy(self.since)
        self.untilLabel.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kinds, self.clear)
        QWidget.setTabOrder(self.clear, self.weakness)
        QWidget.setTabOrder(self.weakness, self.agency)
        QWidget.setTabOrder(self.agency, self.evidenceKind)
        QWidget.setTabOrder(self.evidenceKind, self.rung)
        QWidget.setTabOrder(self.rung, self.cited)
        QWidget.setTabOrder(self.cited, self.since)
        QWidget.setTabOrder(self.since, self.until)
        QWidget.setTabOrder(self.until, self.saved)
        QWidget.setTabOrder(self.saved, self.rename)
        QWidget.setTabOrder(self.rename, self.remove)

        self.retranslateUi(SearchFilters)

        QMetaObject.connectSlotsByName(SearchFilters)
    # setupUi

    def retranslateUi(self, SearchFilters: QWidget) -> None:
        self.inside.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"sheet", None))
        self.kindsTitle.setText(QCoreApplication.translate("SearchFilters", u"Show", None))
        self.kindsTitle.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"label", None))
        self.kindsTitle.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"listTitle", None))
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Kinds of hits", None))
#endif // QT_CONFIG(accessibility)
        self.onlyTitle.setText(QCoreApplication.translate("SearchFilters", u"Only", None))
        self.onlyTitle.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"label", None))
        self.onlyTitle.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"listTitle", None))
        self.clear.setText(QCoreApplication.translate("SearchFilters", u"Clear", None))
#if QT_CONFIG(accessibility)
        self.clear.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Clear all filters", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"link", None))
        self.weaknessLabel.setText(QCoreApplication.translate("SearchFilters", u"Weakness", None))
        self.weaknessLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.weaknessLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.weakness.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Weakness", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("SearchFilters", u"Where it comes from", None))
        self.agencyLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.agencyLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Where it comes from", None))
#endif // QT_CONFIG(accessibility)
        self.evidenceKindLabel.setText(QCoreApplication.translate("SearchFilters", u"Kind of document", None))
        self.evidenceKindLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.evidenceKindLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.evidenceKind.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Kind of document", None))
#endif // QT_CONFIG(accessibility)
        self.rungLabel.setText(QCoreApplication.translate("SearchFilters", u"Rung", None))
        self.rungLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.rungLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.rung.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Rung", None))
#endif // QT_CONFIG(accessibility)
        self.citedLabel.setText(QCoreApplication.translate("SearchFilters", u"In our account", None))
        self.citedLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.citedLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.cited.setAccessibleName(QCoreApplication.translate("SearchFilters", u"In our account", None))
#endif // QT_CONFIG(accessibility)
        self.sinceLabel.setText(QCoreApplication.translate("SearchFilters", u"Dated from", None))
        self.sinceLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.sinceLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Dated from", None))
#endif // QT_CONFIG(accessibility)
        self.untilLabel.setText(QCoreApplication.translate("SearchFilters", u"Dated to", None))
        self.untilLabel.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.untilLabel.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Dated to", None))
#endif // QT_CONFIG(accessibility)
        self.savedTitle.setText(QCoreApplication.translate("SearchFilters", u"Saved searches", None))
        self.savedTitle.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"label", None))
        self.savedTitle.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"listTitle", None))
#if QT_CONFIG(accessibility)
        self.saved.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Saved searches", None))
#endif // QT_CONFIG(accessibility)
        self.noneSaved.setText(QCoreApplication.translate("SearchFilters", u"None yet. Search, then press Ctrl+S.", None))
        self.noneSaved.setProperty(u"type", QCoreApplication.translate("SearchFilters", u"caption", None))
        self.noneSaved.setProperty(u"ink", QCoreApplication.translate("SearchFilters", u"muted", None))
        self.rename.setText(QCoreApplication.translate("SearchFilters", u"Rename", None))
#if QT_CONFIG(accessibility)
        self.rename.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Rename the saved search (F2)", None))
#endif // QT_CONFIG(accessibility)
        self.rename.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"link", None))
        self.remove.setText(QCoreApplication.translate("SearchFilters", u"Delete", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("SearchFilters", u"Delete the saved search (Del)", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setProperty(u"kind", QCoreApplication.translate("SearchFilters", u"link", None))
        pass
    # retranslateUi

