#pragma once

#include "app/jobs/request.h"

#include <QComboBox>

#include <utility>

namespace holdall::ui {

/// A box of values of one type, each with its words.
template <typename Value> class ChoiceField : public QComboBox {
public:
    ChoiceField() = default;
    explicit ChoiceField(const std::initializer_list<std::pair<QString, Value>>& choices)
    {
        for (const auto& [text, value] : choices) {
            addItem(text, static_cast<int>(value));
        }
    }

    /// What is not among the choices becomes the first.
    void setValue(Value value) { setCurrentIndex(qMax(0, findData(static_cast<int>(value)))); }
    Value value() const { return static_cast<Value>(currentData().toInt()); }
};

} // namespace holdall::ui
