#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace holdall::ui {

class SettingsPage;

/// The settings, in pages. What is changed is in force at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    /// Puts what is chosen here into `preferences`; what has no control here stays.
    void apply(Preferences& preferences) const;

    /// Shows what was changed elsewhere.
    void setPreferences(const Preferences& preferences);

    const std::vector<SettingsPage*>& pages() const { return m_pages; }
    int page() const;
    void setPage(int index);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void addPage(SettingsPage* page);
    void restoreDefaults();

    std::vector<SettingsPage*> m_pages;
    QListWidget* m_titles;
    QStackedWidget* m_stack;
    bool m_isRestoring = false; ///< the defaults, also of what has no control here
};

} // namespace holdall::ui
