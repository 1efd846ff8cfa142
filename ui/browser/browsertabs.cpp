#include "ui/browser/browsertabs.h"

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
QString titleOf(const PageSubject& subject)
{
    return subject.title().replace(u'&', QStringLiteral("&&"));
}

} // namespace

BrowserTabs::BrowserTabs(QWidget* home, const QString& title, QWidget* parent)
    : QTabWidget(parent)
    , m_lookup(m_workers, [this](const Found& found) { takeFound(found); })
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setAcceptDrops(true);
    tabBar()->setChangeCurrentOnDrag(true); // from one archive into another
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
    return open(PageSubject{.file = archive.lexically_normal()});
}

BrowserPage* BrowserTabs::open(const PageSubject& subject)
{
    if (BrowserPage* const known = find(subject)) {
        setCurrentWidget(known);
        return known;
    }
    setCurrentIndex(add(subject));
    page()->setFocus();
    return page();
}

void BrowserTabs::restore(const std::vector<std::filesystem::path>& archives)
{
    m_lookup.start([archives](const std::stop_token& stop) {
        Found found;
        for (const std::filesystem::path& archive : archives) {
            std::error_code ignored; // what cannot be looked at is as good as gone
            if (!stop.stop_requested() && std::filesystem::is_regular_file(archive, ignored)) {
                found.archives.push_back(archive);
            }
        }
        found.lost = static_cast<int>(archives.size() - found.archives.size());
        return std::optional(found);
    });
}

void BrowserTabs::takeFound(const Found& found)
{
    for (const std::filesystem::path& archive : found.archives) {
        const PageSubject subject{.file = archive.lexically_normal()};
        if (find(subject) == nullptr) {
            add(subject);
        }
    }
    if (found.lost > 0) {
        Q_EMIT lost(found.lost);
    }
}

std::vector<std::filesystem::path> BrowserTabs::archives() const
{
    std::vector<std::filesystem::path> archives;
    for (const BrowserPage* page : pages()) {
        if (!page->subject().isNested()) {
            archives.push_back(page->archive());
        }
    }
    return archives;
}

BrowserPage* BrowserTabs::find(const PageSubject& subject) const
{
    for (BrowserPage* page : pages()) {
        if (page->subject().isSameAs(subject)) {
            return page;
        }
    }
    return nullptr;
}

int BrowserTabs::add(const PageSubject& subject)
{
    const Look last = look();
    auto* page = new BrowserPage(subject, m_workers);
    page->view().restoreColumns(last.columns);
    page->restoreSplit(last.split);
    connect(page, &BrowserPage::changed, this, [this, page] {
        if (page == this->page()) {
            Q_EMIT pageChanged();
        }
    });
    connect(page, &BrowserPage::enterWanted, this, [this](const PageSubject& nested) { open(nested); });
    Q_EMIT opened(page);
    const int index = addTab(page, symbolicIcon(QStringLiteral("extract")), titleOf(subject));
    setTabToolTip(index, plainToolTip(subject.wholeName()));
    return index;
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
    Q_EMIT closing(page);
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
