#pragma once

#include "ui/settings/settingspage.h"

namespace holdall::ui {

class LimitFields;

/// What the jobs of the queue may take.
class QueueSettings : public SettingsPage {
    Q_OBJECT

public:
    explicit QueueSettings(QWidget* parent = nullptr);

    void apply(Preferences& preferences) const override;

protected:
    void display(const Preferences& preferences) override;

private:
    LimitFields* m_fields;
};

} // namespace holdall::ui
