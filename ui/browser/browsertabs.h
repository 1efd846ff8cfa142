#pragma once

#include "app/jobs/workerpool.h"

#include <QTabWidget>

#include <filesystem>
#include <vector>

namespace holdall::ui {

class BrowserPage;

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

    BrowserPage* page() const; ///< the one that is shown; null: the home page
    std::vector<BrowserPage*> pages() const;
    void closePage(); ///< the one that is shown, unless it is the home page; others' pages too
    void setHomeTitle(const QString& title);

    Look look() const;
    void setLook(const Look& look) { m_look = look; }

Q_SIGNALS:
    void opened(holdall::ui::BrowserPage* page); ///< before it is shown
    void pageChanged(); ///< another one is shown, or what it shows is another

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeAt(int index);
    void setTexts();

    WorkerPool m_workers; ///< for all pages, so that closing one waits for nobody
    Look m_look;
};

} // namespace holdall::ui
