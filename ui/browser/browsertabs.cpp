#include "ui/browser/browsertabs.h"

#include "app/displayname.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/entryview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QMouseEvent>
#include <QTabBar>

namespace holdall::ui {

namespace {

/// Ampersands would be taken for access keys.
QString titleOf(const std::filesystem::path& archive)
{
    return displayName(archive.filename()).replace(u'&', QStringLiteral("&&"));
}

} // namespace

BrowserTabs::BrowserTabs(QWidget* home, const QString& title, QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->installEventFilter(this);
    addTab(home, title);
    connect(this, &QTabWidget::tabCloseRequested, this, &BrowserTabs::closeAt);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (BrowserPage* shown = page()) {
            shown->setFocus();
        }
        Q_EMIT pageChanged();
    });
    keepTranslated(*this, [this] { setTexts(); });
}

/// The crosses get their tool tip when they are made. The first tab has none.
void BrowserTabs::setTexts()
{
    tabBar()->setAccessibleName(tr("Open archives"));
    setTabsClosable(false);
    setTabsClosable(true);
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide}) {
        QWidget* const cross = tabBar()->tabButton(0, side);
        tabBar()->setTabButton(0, side, nullptr);
        delete cross; // it would stay, hidden
    }
}

// Pages tell their workers to stop, and must do so before these are waited for.
BrowserTabs::~BrowserTabs()
{
    blockSignals(true);
    for (const BrowserPage* page : pages()) {
        delete page;
    }
}

BrowserPage* BrowserTabs::open(const std::filesystem::path& archive)
{
    const std::filesystem::path wanted = archive.lexically_normal();
    for (BrowserPage* page : pages()) {
        if (page->archive() == wanted) {
            setCurrentWidget(page);
            return page;
        }
    }
    const Look last = look();
    auto* page = new BrowserPage(wanted, m_workers);
    page->view().restoreColumns(last.columns);
    page->restoreSplit(last.split);
    connect(page, &BrowserPage::changed, this, [this, page] {
        if (page == this->page()) {
            Q_EMIT pageChanged();
        }
    });
    Q_EMIT opened(page);
    const int index = addTab(page, symbolicIcon(QStringLiteral("extract")), titleOf(wanted));
    setTabToolTip(index, plainToolTip(displayName(wanted)));
    setCurrentIndex(index);
    page->setFocus();
    return page;
}

BrowserPage* BrowserTabs::page() const
{
    return qobject_cast<BrowserPage*>(currentWidget());
}

std::vector<BrowserPage*> BrowserTabs::pages() const
{
    std::vector<BrowserPage*> all;
    for (int index = 0; index < count(); ++index) {
        if (auto* page = qobject_cast<BrowserPage*>(widget(index))) {
            all.push_back(page);
        }
    }
    return all;
}

void BrowserTabs::closePage()
{
    Q_EMIT tabCloseRequested(currentIndex());
}

void BrowserTabs::closeAt(int index)
{
    auto* page = qobject_cast<BrowserPage*>(widget(index));
    if (page == nullptr) {
        return;
    }
    m_look = look();
    removeTab(index);
    page->deleteLater(); // what asked for it may be an event of its own
}

void BrowserTabs::setHomeTitle(const QString& title)
{
    setTabText(0, title);
}

BrowserTabs::Look BrowserTabs::look() const
{
    const std::vector<BrowserPage*> all = pages();
    if (all.empty()) {
        return m_look;
    }
    const BrowserPage* const last = page() != nullptr ? page() : all.back();
    const QByteArray columns = last->view().saveColumns();
    return {.columns = columns.isEmpty() ? m_look.columns : columns, .split = last->saveSplit()};
}

/// The middle button closes a tab.
bool BrowserTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (mouse->button() == Qt::MiddleButton) {
            Q_EMIT tabCloseRequested(tabBar()->tabAt(mouse->position().toPoint()));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace holdall::ui
