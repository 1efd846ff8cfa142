#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QFormLayout;

namespace holdall::ui {

/// A page of the settings: controls, each with a line that says what it does. What a person changes counts at
/// once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// `title` and `icon` stand in the list of pages.
    SettingsPage(QString title, QString icon, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    const QString& icon() const { return m_icon; }

    /// Shows what is in force, without changed().
    void setPreferences(const Preferences& preferences);

    /// Puts what is chosen here into `preferences`; the rest stays.
    virtual void apply(Preferences& preferences) const = 0;

Q_SIGNALS:
    void changed();

protected:
    virtual void display(const Preferences& preferences) = 0;

    /// `label` names the control, with its access key. A control that has a text of its own gets none.
    void addRow(const QString& label, QWidget* control, const QString& explanation);

    /// To be called when a person has changed something.
    void tellChange();

private:
    QString m_title;
    QString m_icon;
    QFormLayout* m_form;
    bool m_isShowing = false;
};

} // namespace holdall::ui
