# mypy: ignore-errors
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from sendprep.gui.cut_label import (CutComboBox, CutLabel)
from sendprep.gui.whole_area import WholeArea

class Ui_PrintPage(object):
    def setupUi(self, PrintPage: QWidget) -> None:
        if not PrintPage.objectName():
            PrintPage.setObjectName(u"PrintPage")
        PrintPage.setProperty(u"kind", u"page")
        self.column = QVBoxLayout(PrintPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.panesArea = QScrollArea(PrintPage)
        self.panesArea.setObjectName(u"panesArea")
        self.panesArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panesArea.setFrameShape(QFrame.Shape.NoFrame)
        self.panesArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panesArea.setWidgetResizable(True)
        self.panes = QSplitter()
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.recipe = WholeArea(self.panes)
        self.recipe.setObjectName(u"recipe")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.recipe.sizePolicy().hasHeightForWidth())
        self.recipe.setSizePolicy(sizePolicy)
        self.recipe.setMaximumSize(QSize(360, 16777215))
        self.recipe.setWidgetResizable(True)
        self.recipe.setFrameShape(QFrame.Shape.NoFrame)
        self.recipe.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recipe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.recipeInner = QWidget()
        self.recipeInner.setObjectName(u"recipeInner")
        self.recipeInner.setProperty(u"kind", u"sheet")
        self.recipeColumn = QVBoxLayout(self.recipeInner)
        self.recipeColumn.setSpacing(0)
        self.recipeColumn.setObjectName(u"recipeColumn")
        self.recipeColumn.setContentsMargins(0, 0, 0, 0)
        self.recipeHead = QFrame(self.recipeInner)
        self.recipeHead.setObjectName(u"recipeHead")
        self.recipeHead.setProperty(u"kind", u"bar")
        self.recipeHeadRow = QHBoxLayout(self.recipeHead)
        self.recipeHeadRow.setSpacing(0)
        self.recipeHeadRow.setObjectName(u"recipeHeadRow")
        self.recipeHeadRow.setContentsMargins(14, 0, 14, 0)
        self.heading = QLabel(self.recipeHead)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"page-title")

        self.recipeHeadRow.addWidget(self.heading)

        self.recipeHeadGap = QSpacerItem(12, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recipeHeadRow.addItem(self.recipeHeadGap)

        self.binder = CutComboBox(self.recipeHead)
        self.binder.setObjectName(u"binder")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.binder.sizePolicy().hasHeightForWidth())
        self.binder.setSizePolicy(sizePolicy1)
        self.binder.setMaximumSize(QSize(160, 16777215))
        self.binder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.recipeHeadRow.addWidget(self.binder)

        self.binderMenu = QToolButton(self.recipeHead)
        self.binderMenu.setObjectName(u"binderMenu")
        self.binderMenu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.binderMenu.setProperty(u"kind", u"quiet")

        self.recipeHeadRow.addWidget(self.binderMenu)

        self.recipeHeadStrut = QSpacerItem(0, 50, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.recipeHeadRow.addItem(self.recipeHeadStrut)


        self.recipeColumn.addWidget(self.recipeHead)

        self.documents = QListView(self.recipeInner)
        self.documents.setObjectName(u"documents")
        self.documents.setMinimumSize(QSize(0, 44))
        self.documents.setMaximumSize(QSize(16777215, 44))
        self.documents.setFrameShape(QFrame.Shape.NoFrame)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.recipeColumn.addWidget(self.documents)

        self.packPlace = QVBoxLayout()
        self.packPlace.setSpacing(0)
        self.packPlace.setObjectName(u"packPlace")
        self.packPlace.setContentsMargins(0, 0, 0, 0)

        self.recipeColumn.addLayout(self.packPlace)

        self.frontTitle = QFrame(self.recipeInner)
        self.frontTitle.setObjectName(u"frontTitle")
        self.frontTitle.setProperty(u"kind", u"paneTitle")
        self.frontTitleRow = QHBoxLayout(self.frontTitle)
        self.frontTitleRow.setSpacing(8)
        self.frontTitleRow.setObjectName(u"frontTitleRow")
        self.frontTitleRow.setContentsMargins(14, 3, 14, 3)
        self.frontHeading = QLabel(self.frontTitle)
        self.frontHeading.setObjectName(u"frontHeading")
        self.frontHeading.setProperty(u"type", u"label")

        self.frontTitleRow.addWidget(self.frontHeading)

        self.frontTitleStrut = QSpacerItem(0, 26, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.frontTitleRow.addItem(self.frontTitleStrut)


        self.recipeColumn.addWidget(self.frontTitle)

        self.front = QWidget(self.recipeInner)
        self.front.setObjectName(u"front")
        self.front.setProperty(u"kind", u"sheet")
        self.frontColumn = QVBoxLayout(self.front)
        self.frontColumn.setSpacing(10)
        self.frontColumn.setObjectName(u"frontColumn")
        self.frontColumn.setContentsMargins(14, 10, 14, 14)
        self.markingColumn = QVBoxLayout()
        self.markingColumn.setSpacing(4)
        self.markingColumn.setObjectName(u"markingColumn")
        self.markingColumn.setContentsMargins(0, 0, 0, 0)
        self.markingLabel = QLabel(self.front)
        self.markingLabel.setObjectName(u"markingLabel")
        self.markingLabel.setProperty(u"type", u"label")
        self.markingLabel.setProperty(u"ink", u"muted")

        self.markingColumn.addWidget(self.markingLabel)

        self.marking = QComboBox(self.front)
        self.marking.setObjectName(u"marking")
        self.marking.setEditable(True)

        self.markingColumn.addWidget(self.marking)


        self.frontColumn.addLayout(self.markingColumn)

        self.preparedByColumn = QVBoxLayout()
        self.preparedByColumn.setSpacing(4)
        self.preparedByColumn.setObjectName(u"preparedByColumn")
        self.preparedByColumn.setContentsMargins(0, 0, 0, 0)
        self.preparedByLabel = QLabel(self.front)
        self.preparedByLabel.setObjectName(u"preparedByLabel")
        self.preparedByLabel.setProperty(u"type", u"label")
        self.preparedByLabel.setProperty(u"ink", u"muted")

        self.preparedByColumn.addWidget(self.preparedByLabel)

        self.preparedBy = QLineEdit(self.front)
        self.preparedBy.setObjectName(u"preparedBy")

        self.preparedByColumn.addWidget(self.preparedBy)


        self.frontColumn.addLayout(self.preparedByColumn)

        self.goesToColumn = QVBoxLayout()
        self.goesToColumn.setSpacing(4)
        self.goesToColumn.setObjectName(u"goesToColumn")
        self.goesToColumn.setContentsMargins(0, 0, 0, 0)
        self.goesToLabel = QLabel(self.front)
        self.goesToLabel.setObjectName(u"goesToLabel")
        self.goesToLabel.setProperty(u"type", u"label")
        self.goesToLabel.setProperty(u"ink", u"muted")

        self.goesToColumn.addWidget(self.goesToLabel)

        self.goesTo = QLineEdit(self.front)
        self.goesTo.setObjectName(u"goesTo")

        self.goesToColumn.addWidget(self.goesTo)


        self.frontColumn.addLayout(self.goesToColumn)

        self.positionColumn = QVBoxLayout()
        self.positionColumn.setSpacing(4)
        self.positionColumn.setObjectName(u"positionColumn")
        self.positionColumn.setContentsMargins(0, 0, 0, 0)
        self.positionLabel = QLabel(self.front)
        self.positionLabel.setObjectName(u"positionLabel")
        self.positionLabel.setProperty(u"type", u"label")
        self.positionLabel.setProperty(u"ink", u"muted")

        self.positionColumn.addWidget(self.positionLabel)

        self.position = QDateEdit(self.front)
        self.position.setObjectName(u"position")
        self.position.setCalendarPopup(True)

        self.positionColumn.addWidget(self.position)


        self.frontColumn.addLayout(self.positionColumn)


        self.recipeColumn.addWidget(self.front)

        self.contentsTitle = QFrame(self.recipeInner)
        self.contentsTitle.setObjectName(u"contentsTitle")
        self.contentsTitle.setProperty(u"kind", u"paneTitle")
        self.contentsTitleRow = QHBoxLayout(self.contentsTitle)
        self.contentsTitleRow.setSpacing(8)
        self.contentsTitleRow.setObjectName(u"contentsTitleRow")
        self.contentsTitleRow.setContentsMargins(14, 3, 14, 3)
        self.contentsHeading = QLabel(self.contentsTitle)
        self.contentsHeading.setObjectName(u"contentsHeading")
        self.contentsHeading.setProperty(u"type", u"label")

        self.contentsTitleRow.addWidget(self.contentsHeading)

        self.contentsGap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contentsTitleRow.addItem(self.contentsGap)

        self.contentsPages = QLabel(self.contentsTitle)
        self.contentsPages.setObjectName(u"contentsPages")
        self.contentsPages.setProperty(u"type", u"label")

        self.contentsTitleRow.addWidget(self.contentsPages)

        self.contentsTitleStrut = QSpacerItem(0, 26, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.contentsTitleRow.addItem(self.contentsTitleStrut)


        self.recipeColumn.addWidget(self.contentsTitle)

        self.contents = QListView(self.recipeInner)
        self.contents.setObjectName(u"contents")
        self.contents.setMinimumSize(QSize(0, 90))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setUniformItemSizes(True)

        self.recipeColumn.addWidget(self.contents)

        self.recipeColumn.setStretch(2, 1)
        self.recipeColumn.setStretch(6, 1)
        self.recipe.setWidget(self.recipeInner)
        self.panes.addWidget(self.recipe)
        self.preview = QWidget(self.panes)
        self.preview.setObjectName(u"preview")
        self.previewColumn = QVBoxLayout(self.preview)
        self.previewColumn.setSpacing(0)
        self.previewColumn.setObjectName(u"previewColumn")
        self.previewColumn.setContentsMargins(0, 0, 0, 0)
        self.packBarPlace = QVBoxLayout()
        self.packBarPlace.setSpacing(0)
        self.packBarPlace.setObjectName(u"packBarPlace")
        self.packBarPlace.setContentsMargins(0, 0, 0, 0)

        self.previewColumn.addLayout(self.packBarPlace)

        self.top = QFrame(self.preview)
        self.top.setObjectName(u"top")
        self.top.setProperty(u"kind", u"paneTitle")
        self.topRow = QHBoxLayout(self.top)
        self.topRow.setSpacing(10)
        self.topRow.setObjectName(u"topRow")
        self.topRow.setContentsMargins(0, 0, 16, 0)
        self.barPlace = QHBoxLayout()
        self.barPlace.setSpacing(0)
        self.barPlace.setObjectName(u"barPlace")
        self.barPlace.setContentsMargins(0, 0, 0, 0)

        self.topRow.addLayout(self.barPlace)

        self.topGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topRow.addItem(self.topGap)

        self.progress = QProgressBar(self.top)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximumSize(QSize(120, 8))
        self.progress.setTextVisible(False)

        self.topRow.addWidget(self.progress)

        self.updated = CutLabel(self.top)
        self.updated.setObjectName(u"updated")
        self.updated.setProperty(u"type", u"caption")
        self.updated.setProperty(u"ink", u"muted")

        self.topRow.addWidget(self.updated)

        self.topStrut = QSpacerItem(0, 50, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.topRow.addItem(self.topStrut)

        self.topRow.setStretch(0, 1)

        self.previewColumn.addWidget(self.top)

        self.notice = QFrame(self.preview)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"kind", u"paneFoot")
        self.noticeRow = QHBoxLayout(self.notice)
        self.noticeRow.setSpacing(8)
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(14, 3, 8, 3)
        self.noticeIcon = QLabel(self.notice)
        self.noticeIcon.setObjectName(u"noticeIcon")

        self.noticeRow.addWidget(self.noticeIcon)

        self.noticeWords = CutLabel(self.notice)
        self.noticeWords.setObjectName(u"noticeWords")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.noticeWords.sizePolicy().hasHeightForWidth())
        self.noticeWords.setSizePolicy(sizePolicy2)

        self.noticeRow.addWidget(self.noticeWords)

        self.noticeShow = QPushButton(self.notice)
        self.noticeShow.setObjectName(u"noticeShow")
        self.noticeShow.setProperty(u"kind", u"link")

        self.noticeRow.addWidget(self.noticeShow)

        self.noticeClose = QToolButton(self.notice)
        self.noticeClose.setObjectName(u"noticeClose")
        self.noticeClose.setProperty(u"kind", u"quiet")

        self.noticeRow.addWidget(self.noticeClose)

        self.noticeRow.setStretch(1, 1)

        self.previewColumn.addWidget(self.notice)

        self.stack = QStackedWidget(self.preview)
        self.stack.setObjectName(u"stack")
        self.pagesPage = QWidget()
        self.pagesPage.setObjectName(u"pagesPage")
        self.pagesRow = QHBoxLayout(self.pagesPage)
        self.pagesRow.setSpacing(0)
        self.pagesRow.setObjectName(u"pagesRow")
        self.pagesRow.setContentsMargins(0, 0, 0, 0)
        self.thumbsPlace = QHBoxLayout()
        self.thumbsPlace.setSpacing(0)
        self.thumbsPlace.setObjectName(u"thumbsPlace")
        self.thumbsPlace.setContentsMargins(0, 0, 0, 0)

        self.pagesRow.addLayout(self.thumbsPlace)

        self.viewPlace = QHBoxLayout()
        self.viewPlace.setSpacing(0)
        self.viewPlace.setObjectName(u"viewPlace")
        self.viewPlace.setContentsMargins(0, 0, 0, 0)

        self.pagesRow.addLayout(self.viewPlace)

        self.pagesRow.setStretch(1, 1)
        self.stack.addWidget(self.pagesPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"kind", u"sheet")
        self.emptyColumn = QVBoxLayout(self.emptyPage)
        self.emptyColumn.setSpacing(10)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(40, 20, 40, 20)
        self.emptyAbove = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"type", u"section")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = QLabel(self.emptyPage)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"ink", u"muted")
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyWords)

        self.againRow = QHBoxLayout()
        self.againRow.setSpacing(0)
        self.againRow.setObjectName(u"againRow")
        self.againRow.setContentsMargins(0, 0, 0, 0)
        self.againLeft = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.againRow.addItem(self.againLeft)

        self.again = QPushButton(self.emptyPage)
        self.again.setObjectName(u"again")

        self.againRow.addWidget(self.again)

        self.againRight = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.againRow.addItem(self.againRight)


        self.emptyColumn.addLayout(self.againRow)

        self.emptyBelow = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)

        self.previewColumn.addWidget(self.stack)

        self.foot = QFrame(self.preview)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"paneFoot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(16, 8, 16, 8)
        self.saidColumn = QVBoxLayout()
        self.saidColumn.setSpacing(2)
        self.saidColumn.setObjectName(u"saidColumn")
        self.saidColumn.setContentsMargins(0, 0, 0, 0)
        self.privacyRow = QHBoxLayout()
        self.privacyRow.setSpacing(8)
        self.privacyRow.setObjectName(u"privacyRow")
        self.privacyRow.setContentsMargins(0, 0, 0, 0)
        self.privacyIcon = QLabel(self.foot)
        self.privacyIcon.setObjectName(u"privacyIcon")

        self.privacyRow.addWidget(self.privacyIcon)

        self.privacy = CutLabel(self.foot)
        self.privacy.setObjectName(u"privacy")

        self.privacyRow.addWidget(self.privacy)

        self.privacyOpen = QPushButton(self.foot)
        self.privacyOpen.setObjectName(u"privacyOpen")
        self.privacyOpen.setProperty(u"kind", u"link")

        self.privacyRow.addWidget(self.privacyOpen)

        self.privacyGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.privacyRow.addItem(self.privacyGap)

        self.privacyRow.setStretch(3, 1)

        self.saidColumn.addLayout(self.privacyRow)

        self.gapsRow = QHBoxLayout()
        self.gapsRow.setSpacing(8)
        self.gapsRow.setObjectName(u"gapsRow")
        self.gapsRow.setContentsMargins(0, 0, 0, 0)
        self.gapsIcon = QLabel(self.foot)
        self.gapsIcon.setObjectName(u"gapsIcon")

        self.gapsRow.addWidget(self.gapsIcon)

        self.gaps = CutLabel(self.foot)
        self.gaps.setObjectName(u"gaps")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.gaps.sizePolicy().hasHeightForWidth())
        self.gaps.setSizePolicy(sizePolicy3)
        self.gaps.setProperty(u"type", u"caption")

        self.gapsRow.addWidget(self.gaps)

        self.gapsFirst = CutLabel(self.foot)
        self.gapsFirst.setObjectName(u"gapsFirst")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(0)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.gapsFirst.sizePolicy().hasHeightForWidth())
        self.gapsFirst.setSizePolicy(sizePolicy4)
        self.gapsFirst.setProperty(u"type", u"caption")
        self.gapsFirst.setProperty(u"ink", u"muted")

        self.gapsRow.addWidget(self.gapsFirst)

        self.gapsRow.setStretch(2, 1)

        self.saidColumn.addLayout(self.gapsRow)


        self.footRow.addLayout(self.saidColumn)

        self.bottomRow = QHBoxLayout()
        self.bottomRow.setSpacing(8)
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomRow.setContentsMargins(0, 0, 0, 0)
        self.turnRow = QHBoxLayout()
        self.turnRow.setSpacing(8)
        self.turnRow.setObjectName(u"turnRow")
        self.turnRow.setContentsMargins(0, 0, 0, 0)
        self.before = QToolButton(self.foot)
        self.before.setObjectName(u"before")
        self.before.setProperty(u"kind", u"quiet")

        self.turnRow.addWidget(self.before)

        self.pages = QLabel(self.foot)
        self.pages.setObjectName(u"pages")

        self.turnRow.addWidget(self.pages)

        self.after = QToolButton(self.foot)
        self.after.setObjectName(u"after")
        self.after.setProperty(u"kind", u"quiet")

        self.turnRow.addWidget(self.after)


        self.bottomRow.addLayout(self.turnRow)

        self.footGap2 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottomRow.addItem(self.footGap2)

        self.doorsRow = QHBoxLayout()
        self.doorsRow.setSpacing(8)
        self.doorsRow.setObjectName(u"doorsRow")
        self.doorsRow.setContentsMargins(0, 0, 0, 0)
        self.word = QPushButton(self.foot)
        self.word.setObjectName(u"word")

        self.doorsRow.addWidget(self.word)

        self.pdf = QPushButton(self.foot)
        self.pdf.setObjectName(u"pdf")

        self.doorsRow.addWidget(self.pdf)

        self.print = QPushButton(self.foot)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"kind", u"primary")

        self.doorsRow.addWidget(self.print)

        self.footStrut = QSpacerItem(0, 36, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.doorsRow.addItem(self.footStrut)


        self.bottomRow.addLayout(self.doorsRow)

        self.bottomRow.setStretch(1, 1)

        self.footRow.addLayout(self.bottomRow)

        self.footRow.setStretch(0, 1)

        self.previewColumn.addWidget(self.foot)

        self.previewColumn.setStretch(3, 1)
        self.panes.addWidget(self.preview)
        self.panesArea.setWidget(self.panes)

        self.column.addWidget(self.panesArea)


        self.retranslateUi(PrintPage)

        QMetaObject.connectSlotsByName(PrintPage)
    # setupUi

    def retranslateUi(self, PrintPage: QWidget) -> None:
        PrintPage.setWindowTitle(QCoreApplication.translate("PrintPage", u"Print", None))
        self.heading.setText(QCoreApplication.translate("PrintPage", u"Print", None))
#if QT_CONFIG(accessibility)
        self.binder.setAccessibleName(QCoreApplication.translate("PrintPage", u"Binder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.binderMenu.setToolTip(QCoreApplication.translate("PrintPage", u"New, rename, copy or remove a binder", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.binderMenu.setAccessibleName(QCoreApplication.translate("PrintPage", u"What can be done with binders", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("PrintPage", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.frontHeading.setText(QCoreApplication.translate("PrintPage", u"On the front page", None))
        self.markingLabel.setText(QCoreApplication.translate("PrintPage", u"Marking", None))
#if QT_CONFIG(accessibility)
        self.marking.setAccessibleName(QCoreApplication.translate("PrintPage", u"Marking", None))
#endif // QT_CONFIG(accessibility)
        self.preparedByLabel.setText(QCoreApplication.translate("PrintPage", u"Prepared by", None))
#if QT_CONFIG(accessibility)
        self.preparedBy.setAccessibleName(QCoreApplication.translate("PrintPage", u"Prepared by", None))
#endif // QT_CONFIG(accessibility)
        self.goesToLabel.setText(QCoreApplication.translate("PrintPage", u"Goes to", None))
#if QT_CONFIG(accessibility)
        self.goesTo.setAccessibleName(QCoreApplication.translate("PrintPage", u"Goes to", None))
#endif // QT_CONFIG(accessibility)
        self.goesTo.setPlaceholderText(QCoreApplication.translate("PrintPage", u"Not yet said", None))
        self.positionLabel.setText(QCoreApplication.translate("PrintPage", u"Position at", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("PrintPage", u"Position at", None))
#endif // QT_CONFIG(accessibility)
        self.position.setDisplayFormat(QCoreApplication.translate("PrintPage", u"ddd d MMM yyyy", None))
        self.contentsHeading.setText(QCoreApplication.translate("PrintPage", u"In the summary", None))
        self.contentsPages.setText(QCoreApplication.translate("PrintPage", u"Page", None))
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("PrintPage", u"In the summary", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("PrintPage", u"Making the preview", None))
#endif // QT_CONFIG(accessibility)
        self.updated.setText("")
        self.noticeShow.setText(QCoreApplication.translate("PrintPage", u"Show all", None))
#if QT_CONFIG(tooltip)
        self.noticeClose.setToolTip(QCoreApplication.translate("PrintPage", u"Close this line", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.noticeClose.setAccessibleName(QCoreApplication.translate("PrintPage", u"Close this line", None))
#endif // QT_CONFIG(accessibility)
        self.emptyTitle.setText("")
        self.emptyWords.setText("")
        self.again.setText(QCoreApplication.translate("PrintPage", u"Try again", None))
        self.privacyIcon.setText("")
        self.privacy.setText("")
        self.privacyOpen.setText(QCoreApplication.translate("PrintPage", u"Show", None))
#if QT_CONFIG(tooltip)
        self.privacyOpen.setToolTip(QCoreApplication.translate("PrintPage", u"Privacy check (F8)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.privacyOpen.setAccessibleDescription(QCoreApplication.translate("PrintPage", u"Open the privacy check", None))
#endif // QT_CONFIG(accessibility)
        self.gapsIcon.setText("")
        self.gaps.setText("")
        self.gapsFirst.setText("")
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("PrintPage", u"Pages before", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setText("")
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("PrintPage", u"Pages after", None))
#endif // QT_CONFIG(accessibility)
        self.word.setText(QCoreApplication.translate("PrintPage", u"Save as Word", None))
        self.pdf.setText(QCoreApplication.translate("PrintPage", u"Save as PDF", None))
        self.print.setText(QCoreApplication.translate("PrintPage", u"Print", None))
    # retranslateUi

