#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

namespace holdall::ui {

class LimitFields;

/// The limits of the queue in a line below it.
class LimitsBar : public QWidget {
    Q_OBJECT

public:
    explicit LimitsBar(QWidget* parent = nullptr);

    void setLimits(const QueueLimits& limits);

Q_SIGNALS:
    void changed(const holdall::ui::QueueLimits& limits); ///< by a person

private:
    LimitFields* m_fields;
};

} // namespace holdall::ui
