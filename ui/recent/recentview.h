#pragma once

#include "ui/recent/recentlist.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace holdall::ui {

/// The recent archives, to be opened again. Hidden while there are none.
class RecentView : public QWidget {
    Q_OBJECT

public:
    /// `list` outlives this widget.
    explicit RecentView(RecentList& list, QWidget* parent = nullptr);

    QListWidget& items() const { return *m_items; }

Q_SIGNALS:
    void openWanted(const std::filesystem::path& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void fill();
    void open();
    void removeCurrent();
    void showMenu(const QPoint& position);
    const RecentArchive* current() const;

    RecentList& m_list;
    RecentArchives m_shown;
    QListWidget* m_items;
    QPushButton* m_clear;
};

} // namespace holdall::ui
