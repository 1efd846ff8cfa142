#pragma once

#include "codec/xz/filterchain.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QSpinBox;

namespace holdall::ui {

class SizeField;

/// All options of an LZMA filter. Choosing a preset sets all the others to what it means.
class LzmaFields : public QWidget {
    Q_OBJECT

public:
    explicit LzmaFields(QWidget* parent = nullptr);

    void setFilter(const codec::LzmaFilter& filter);
    codec::LzmaFilter filter() const; ///< its version is not known here

Q_SIGNALS:
    void changed();

private:
    void fill();
    void layOut();
    void add(const QString& label, QWidget* control, const QString& meaning);
    void connectControls();
    void takePreset();
    codec::Preset preset() const;

    QComboBox* m_preset;
    SizeField* m_dictionary;
    QComboBox* m_mode;
    QComboBox* m_finder;
    QSpinBox* m_nice;
    QSpinBox* m_depth;
    QSpinBox* m_literalContext;
    QSpinBox* m_literalPosition;
    QSpinBox* m_position;
    QGridLayout* m_grid;
    int m_count = 0; ///< of controls in the grid
};

} // namespace holdall::ui
