#pragma once

#include "ui/settings/preferences.h"

#include <QObject>

class QSpinBox;

namespace holdall::ui {

/// The three numbers that bound what jobs take, wherever they are laid out. The boxes have no parent until
/// they are; they outlive this object.
class LimitFields : public QObject {
    Q_OBJECT

public:
    explicit LimitFields(QObject* parent = nullptr);

    QSpinBox* jobs() const { return m_jobs; }
    QSpinBox* threads() const { return m_threads; }
    QSpinBox* memory() const { return m_memory; } ///< in MiB

    /// Shows limits, without changed().
    void setLimits(const QueueLimits& limits);
    QueueLimits limits() const;

Q_SIGNALS:
    void changed(); ///< by a person

private:
    void setTexts();

    QSpinBox* m_jobs;
    QSpinBox* m_threads;
    QSpinBox* m_memory;
    bool m_isShowing = false;
};

} // namespace holdall::ui
