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

    /// Takes the range of a format and its default level.
    void setFormat(const codec::FormatInfo& format);

    void setValue(std::optional<int> level, bool extreme);
    std::optional<int> level() const; ///< unset: the format has no levels
    bool isExtreme() const;

Q_SIGNALS:
    void changed();

private:
    QSlider* m_slider;
    QSpinBox* m_number;
    QCheckBox* m_extreme;
    std::optional<codec::LevelRange> m_range;
};

} // namespace holdall::ui
