#pragma once

#include "app/jobs/workerpool.h"
#include "ui/browser/errand.h"

#include <QTabWidget>

#include <filesystem>
#include <vector>

namespace holdall::ui {

class BrowserPage;
struct PageSubject;

/// The window's pages: one that always stays, and one for each archive that is open. Pages that others add
/// are closed by them, as tabCloseRequested tells.
class BrowserTabs : public QTabWidget {
    Q_OBJECT

public:
    /// How pages look; taken over from the last one that was used.
    struct Look {
        QByteArray columns = {};
        QByteArray split = {};
    };

    /// `home` stays, and becomes a child.
    BrowserTabs(QWidget* home, const QString& title, QWidget* parent = nullptr);
    ~BrowserTabs() override;
    Q_DISABLE_COPY_MOVE(BrowserTabs)

    /// Shows the archive's page, a new one if it has none.
    BrowserPage* open(const std::filesystem::path& archive);

    /// The same for an archive in another one.
    BrowserPage* open(const PageSubject& subject);

    /// Adds pages of those archives that are still there, without showing them; they are read when they are.
    void restore(const std::vector<std::filesystem::path>& archives);

    std::vector<std::filesystem::path> archives() const; ///< that are open, less those that are in others

    BrowserPage* page() const; ///< the one that is shown; null: the home page
    std::vector<BrowserPage*> pages() const;
    void closePage(); ///< the one that is shown, unless it is the home page; others' pages too
    WorkerPool& workers() { return m_workers; }
    void setHomeTitle(const QString& title);

    Look look() const;
    void setLook(const Look& look) { m_look = look; }

Q_SIGNALS:
    void opened(holdall::ui::BrowserPage* page); ///< before it is shown
    void closing(holdall::ui::BrowserPage* page); ///< it goes soon
    void lost(int count); ///< so many archives that were to be restored are not there any more
    void pageChanged(); ///< another one is shown, or what it shows is another

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeAt(int index);
    void setTexts();
    BrowserPage* find(const PageSubject& subject) const;
    int add(const PageSubject& subject);

    struct Found {
        std::vector<std::filesystem::path> archives;
        int lost = 0;
    };

    void takeFound(const Found& found);

    WorkerPool m_workers; ///< for all pages, so that closing one waits for nobody
    Look m_look;
    Errand<Found> m_lookup;
};

} // namespace holdall::ui
