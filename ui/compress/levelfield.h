#pragma once

#include "codec/format.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace holdall::ui {

/// The level of a format: a slider and a number that move together, and "extreme" where it exists.
class LevelField : public QWidget {
    Q_OBJECT

public:
    explicit LevelField(QWidget* parent = nullptr);

    /// Takes a range with its default level, which lies in it.
    void setRange(const codec::LevelRange& range, bool canBeExtreme);

    void setValue(std::optional<int> level, bool extreme);
    std::optional<int> level() const; ///< unset: the format has no levels
    bool isExtreme() const;

    /// The level in words: "6 of 9", "9 of 9, extreme".
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    QSlider* m_slider;
    QSpinBox* m_number;
    QCheckBox* m_extreme;
    std::optional<codec::LevelRange> m_range;
};

} // namespace holdall::ui
